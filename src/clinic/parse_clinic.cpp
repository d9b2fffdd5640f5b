// SPDX-License-Identifier: MIT
#include "clinic/parse_clinic.h"

#include "content/hex.h"

#include <algorithm>

namespace kneecoach {
namespace {

/// Digits, and what stands between them.
bool isPhone(std::string_view text) {
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto fits = [&](char c) {
        return isDigit(c) || std::string_view(" +()-./").find(c) != std::string_view::npos;
    };
    return std::ranges::all_of(text, fits) && std::ranges::count_if(text, isDigit) >= 3;
}

std::string phoneAt(const Entry& entry) {
    if (!entry.there()) return {};
    if (isPhone(entry.text())) return std::string(entry.text());
    entry.note("phone", "a phone number was expected, of digits, blanks and + ( ) - . /");
    return {};
}

std::optional<Contact> contactAt(const Entry& entry) {
    if (!entry.there()) return std::nullopt;
    return Contact{lineAt(entry["name"]), phoneAt(entry["phone"])};
}

std::optional<Logo> logoAt(const Entry& entry, const std::string& folder) {
    if (!entry.there()) return std::nullopt;
    auto logo = readLogo(folder, std::string(entry.text()));
    if (logo) return *std::move(logo);
    entry.note("logo", logo.error().text);
    return std::nullopt;
}

/// The bytes written as hexadecimal digits; a fault where they are not that many.
std::vector<std::uint8_t> bytesAt(const Entry& entry, std::size_t least, std::size_t most) {
    auto bytes = bytesOfHex(entry.text());
    if (bytes && bytes->size() >= least && bytes->size() <= most) return *std::move(bytes);
    entry.note("pin", "what \"kneecoach clinic pin\" prints was expected");
    return std::vector<std::uint8_t>(most);
}

std::optional<Pin> pinAt(const Entry& entry) {
    if (!entry.there()) return std::nullopt;
    Pin pin{bytesAt(entry["salt"], shortestSalt, longestSalt), {}, entry["rounds"].number()};
    const auto hash = bytesAt(entry["hash"], pin.hash.size(), pin.hash.size());
    std::ranges::copy(hash, pin.hash.begin());
    return pin;
}

Letterhead letterheadIn(const Entry& document) {
    return {lineAt(document["name"]), document["address"].each(lineAt), phoneAt(document["phone"]),
        contactAt(document["call"]), saidAt(document["note"]), {}};
}

} // namespace

Clinic parseClinic(const Entry& document, const std::string& folder, const Pack& pack) {
    Clinic clinic{parseOffer(document, pack), parseSessionsAWeek(document, pack),
        saidAt(document["opening"]), logoAt(document["logo"], folder), pinAt(document["pin"]),
        document["voice"].flag(true)};
    clinic.offer.from = letterheadIn(document);
    return clinic;
}

} // namespace kneecoach
