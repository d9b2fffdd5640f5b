// SPDX-License-Identifier: MIT
#include "clinic/clinic_file.h"

#include "clinic/parse_clinic.h"
#include "content/check_schema.h"
#include "content/json.h"

#include <filesystem>

namespace kneecoach {
namespace {

void refuse(std::string_view check, const Error& error, ClinicFile& file) {
    note({Finding::Level::error, std::string(check), file.path, error.pointer, error.text},
        file.findings);
}

std::string folderOf(const std::string& path) {
    const std::string folder = std::filesystem::path(path).parent_path().string();
    return folder.empty() ? "." : folder;
}

} // namespace

ClinicFile readClinicFile(const std::string& path, const std::string& schemas) {
    const auto bytes = readFile(path);
    if (bytes) return clinicFileOf(*bytes, path, schemas);
    ClinicFile file{path, std::nullopt, {}};
    refuse("file", bytes.error(), file);
    return file;
}

ClinicFile clinicFileOf(
    std::string_view bytes, const std::string& path, const std::string& schemas) {
    ClinicFile file{path, std::nullopt, {}};
    auto value = parseJson(bytes, path);
    if (!value) return refuse("json", value.error(), file), file;
    file.read = PackFile{path, *std::move(value)};
    Schemas(schemas).check(*file.read, "clinic.json", file.findings);
    return file;
}

ClinicReport examineClinic(const ClinicFile& file, const Pack& pack) {
    ClinicReport report{{}, {}, file.findings, std::nullopt};
    if (!file.read) return report;
    Findings more;
    Clinic clinic = parseClinic(Entry(*file.read, more), folderOf(file.path), pack);
    addUnsaid(more, report.findings);
    report.name = clinic.offer.from.name;
    report.phone = clinic.offer.from.phone;
    if (report.findings.empty()) report.clinic = std::move(clinic);
    return report;
}

} // namespace kneecoach
