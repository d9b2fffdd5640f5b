// SPDX-License-Identifier: MIT
#include "base/control.h"
#include "base/error.h"
#include "support/catch.h"

using namespace kneecoach;

TEST_CASE("control characters are known by their bytes") {
    CHECK(controlAt("\x1b[2J", 0) == 1);
    CHECK(controlAt("\x7f", 0) == 1);
    CHECK(controlAt(std::string_view("\0", 1), 0) == 1);
    CHECK(controlAt("\xc2\x9b", 0) == 2);
    CHECK(controlAt("\xc2\xa0", 0) == 0);
    CHECK(controlAt("\xc2", 0) == 0);
    CHECK(controlAt("a", 0) == 0);
    CHECK(controlAt("a", 1) == 0);
}

TEST_CASE("a text on one line moves no cursor, and keeps all its letters") {
    CHECK(onOneLine("a\x1b[2J\nb\xc2\x9b c") == "a?[2J?b? c");
    CHECK(onOneLine("für Knie – 膝") == "für Knie – 膝");
    CHECK(onOneLine("").empty());
}

TEST_CASE("an error is described on one line, whatever a file is called") {
    CHECK(describe({"a\nb.json", "/\x1b", "x"}) == "a?b.json /?: x");
}
