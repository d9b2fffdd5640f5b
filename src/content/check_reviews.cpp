// SPDX-License-Identifier: MIT
#include "content/check_reviews.h"

#include "content/json.h"
#include "content/stamp.h"

#include <array>
#include <cstdio>

namespace kneecoach {
namespace {

/// Who the pack is and what it cites are no rules; all else is.
bool isReviewed(const PackFile& file) {
    return file.name != "pack.json" && file.name != "sources.json";
}

std::string hex(std::uint64_t number) {
    std::array<char, 17> digits{};
    std::snprintf(digits.data(), digits.size(), "%016llx", static_cast<unsigned long long>(number));
    return digits.data();
}

/// What the reviews say of one file.
struct Reviewed {
    bool matches = false; ///< one of them is of what it says today
    std::string by;       ///< who wrote the last of the others, and when
};

Reviewed reviewed(std::string_view file, std::string_view sum, const Entry& reviews) {
    Reviewed reviewed;
    reviews["reviews"].walk([&](const Entry& review) {
        if (review["file"].text() != file) return;
        if (review["sum"].text() == sum) reviewed.matches = true;
        reviewed.by = std::string(review["by"].text()) + " on " + std::string(review["on"].text());
    });
    return reviewed;
}

void look(const PackFile& file, const Entry& reviews, Findings& findings) {
    const std::string sum = reviewSum(file);
    const Reviewed review = reviewed(file.name, sum, reviews);
    if (review.matches) return;
    const bool isNew = review.by.empty();
    note({Finding::Level::warning, isNew ? "never-reviewed" : "changed-since-review", file.name, "",
             (isNew ? "nobody has reviewed this file"
                    : "this file has changed since the review by " + review.by)
                 + "; a review of " + sum + " was expected in reviews.json"},
        findings);
}

} // namespace

std::string reviewSum(const PackFile& file) {
    Stamp stamp;
    stamp.add(file.name, writeJson(file.content));
    return hex(stamp.value());
}

void checkReviews(
    const PackFolder& folder, const std::vector<PackFile>& reviews, Findings& findings) {
    const PackFile none{"reviews.json", Value(Value::Object{})};
    const Entry entry(reviews.empty() ? none : reviews.front(), findings);
    for (const PackFile& file : folder.rules)
        if (isReviewed(file)) look(file, entry, findings);
    for (const PackFile& file : folder.languages) look(file, entry, findings);
}

} // namespace kneecoach
