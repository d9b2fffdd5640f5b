// SPDX-License-Identifier: MIT
#include "content/check_reviews.h"

#include "content/read_pack.h"

#include <algorithm>

namespace kneecoach {
namespace {

/// What is read, or a default and a fault noted where it is none.
template <class T>
T sound(const Entry& entry, std::optional<T> read, std::string_view expected) {
    if (entry.there() && !read) entry.note("review", std::string(expected).append(" was expected"));
    return read.value_or(T{});
}

std::optional<std::string> parseName(std::string_view text) {
    if (text.find_first_not_of(" .\xE2\x80\xA6") == std::string_view::npos) return std::nullopt;
    return std::string(text);
}

Review reviewAt(const Entry& entry) {
    const Entry by = entry["by"], licence = entry["licence"];
    const Entry on = entry["on"], checksum = entry["checksum"];
    return {sound(by, parseName(by.text()), "a name"),
        sound(licence, parseName(licence.text()), "a licence"),
        sound(on, parseDate(on.text()), "a day of the calendar, like 2026-11-20,"),
        sound(checksum, parseChecksum(checksum.text()), "what \"kneecoach pack checksum\" tells")};
}

void warn(std::string_view check, std::string pointer, std::string text, Findings& findings) {
    note({Finding::Level::warning, std::string(check), "reviews.json", std::move(pointer),
             std::move(text)},
        findings);
}

} // namespace

std::vector<Review> openReviews(
    const std::string& folder, const Schemas& schemas, Findings& findings) {
    Findings faults;
    std::vector<Review> reviews;
    for (const PackFile& file : readReviews(folder, schemas, faults))
        reviews = Entry(file, faults)["reviews"].each(reviewAt);
    if (!faults.empty()) reviews.clear();
    for (Finding& each : faults) note(std::move(each), findings);
    return reviews;
}

std::vector<Review> fitting(std::vector<Review> reviews, const Checksum& checksum) {
    std::erase_if(reviews, [&](const Review& each) { return each.checksum != checksum; });
    return reviews;
}

void checkReviews(
    const std::vector<Review>& reviews, const Checksum& checksum, Findings& findings) {
    const std::string expected = "; a review of " + hex(checksum) + " was expected";
    if (reviews.empty())
        warn("never-reviewed", "", "no clinician has reviewed this pack" + expected, findings);
    for (std::size_t place = 0; place < reviews.size(); ++place)
        if (const Review& each = reviews[place]; each.checksum != checksum)
            warn("changed-since-review", "/reviews/" + std::to_string(place),
                "this pack has changed since the review by " + each.by + " on " + write(each.on)
                    + expected,
                findings);
}

} // namespace kneecoach
