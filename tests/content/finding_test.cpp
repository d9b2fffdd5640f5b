// SPDX-License-Identifier: MIT
#include "content/finding.h"
#include "support/catch.h"

using namespace kneecoach;

TEST_CASE("a text in a sentence is cut where it is long, never inside a character") {
    CHECK(inQuotes("calf") == "\"calf\"");
    CHECK(inQuotes(std::string(80, 'a')) == '"' + std::string(80, 'a') + '"');
    CHECK(inQuotes(std::string(81, 'a')) == '"' + std::string(80, 'a') + "…\"");
    CHECK(inQuotes(std::string(79, 'a') + "ääää") == '"' + std::string(79, 'a') + "…\"");
}

TEST_CASE("an error is never lost to warnings") {
    Findings findings;
    for (std::size_t i = 0; i < 2 * enoughFindings; ++i)
        note({Finding::Level::warning, "w", "", "", ""}, findings);
    CHECK(findings.size() == enoughFindings);
    CHECK_FALSE(isFull(findings));
    note({Finding::Level::error, "e", "", "", ""}, findings);
    note({Finding::Level::error, "second", "", "", ""}, findings);
    CHECK(findings.size() == enoughFindings);
    CHECK(findings.back().check == "e");
    CHECK(isFull(findings));
}
