// SPDX-License-Identifier: MIT
#include "base/capital.h"
#include "support/catch.h"

using namespace kneecoach;

TEST_CASE("a line begins with a capital, and nothing else of it is changed") {
    CHECK(withCapital("your diabetes: Yes") == "Your diabetes: Yes");
    CHECK(withCapital("äußere Seite") == "Äußere Seite");
    CHECK(withCapital("þorn") == "Þorn");
}

TEST_CASE("what has no small letter at its start stays as it is") {
    for (const char* line : {"", "Calf", "3 days", "÷", "Äußere", "ß", "ÿ", "“so”", "\xc3"})
        CHECK(withCapital(line) == line);
}
