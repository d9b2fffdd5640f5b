// SPDX-License-Identifier: MIT
#pragma once

#include "clinic/clinic.h"
#include "content/entry.h"
#include "content/finding.h"

#include <optional>
#include <string>
#include <string_view>

namespace kneecoach {

/// A clinic file as far as it can be read without a pack.
struct ClinicFile {
    std::string path;
    std::optional<PackFile> read; ///< nothing: it is no JSON
    Findings findings;            ///< of its schema too
};

ClinicFile readClinicFile(const std::string& path, const std::string& schemas);

/// The same of the bytes of a file.
ClinicFile clinicFileOf(
    std::string_view bytes, const std::string& path, const std::string& schemas);

/// What a file holds: its findings, and the clinic when there are none.
struct ClinicReport {
    std::string name;  ///< as far as it could be read
    std::string phone; ///< as far as it could be read
    Findings findings;
    std::optional<Clinic> clinic;
};

/// Holds a file against the pack it narrows. Whatever it asks for beyond that is an error. The logo lies beside the file; no
/// other is opened.
ClinicReport examineClinic(const ClinicFile& file, const Pack& pack);

} // namespace kneecoach
