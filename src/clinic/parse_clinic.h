// SPDX-License-Identifier: MIT
#pragma once

#include "clinic/clinic.h"
#include "content/entry.h"

#include <string>

namespace kneecoach {

/// The clinic that is written in a document which fits its schema. What cannot be taken is noted and left out.
Clinic parseClinic(const Entry& document, const std::string& folder, const Pack& pack);

/// What of `pack` it offers, and how often; the letterhead aside. Each is held against what the pack allows.
Offer parseOffer(const Entry& document, const Pack& pack);
std::optional<int> parseSessionsAWeek(const Entry& document, const Pack& pack);

/// A line of text, as it may stand on a page or a sheet.
std::string lineAt(const Entry& entry);

/// The same, which says something to people: claims that no pack may make are not made here either.
std::string saidAt(const Entry& entry);

} // namespace kneecoach
