// SPDX-License-Identifier: MIT
#include "architecture/code.h"
#include "support/catch.h"

using namespace kneecoach::architecture;

TEST_CASE("comments are not code, and line breaks stay") {
    CHECK(withoutComments("a // b\nc") == "a     \nc");
    CHECK(withoutComments("a /* b\nc */ d") == "a     \n     d");
    CHECK(withoutComments("\"// no comment\" x") == "\"// no comment\" x");
}

TEST_CASE("what stands in a literal is not code") {
    CHECK(bareCode("f(\"now()\") + 1") == "f(\"     \") + 1");
    CHECK(bareCode(R"x(f("a\"b"))x") == R"x(f("    "))x");
    CHECK(bareCode("R\"-(\" now() )-\" + x") == "R\"            \" + x");
    CHECK(bareCode("'\"' + 1'000 + now()") == "' ' + 1'000 + now()");
}

TEST_CASE("includes are found with their line and marks, outside of comments") {
    const auto includes =
        includesOf("// #include \"a.h\"\n#include \"base/id.h\" // why\n#  include <vector>\n");
    REQUIRE(includes.size() == 2);
    CHECK((includes[0].name == "base/id.h" && includes[0].quoted && includes[0].line == 2));
    CHECK((includes[1].name == "vector" && !includes[1].quoted && includes[1].line == 3));
}

TEST_CASE("an include by a macro has no name") {
    const auto includes = includesOf("#include HEADER\n");
    REQUIRE(includes.size() == 1);
    CHECK(includes[0].name.empty());
}

TEST_CASE("a name is a whole word, and a call has its parenthesis") {
    CHECK(linesNaming("std::cerr << a;\nmycerr\n", "cerr") == std::vector{1});
    CHECK(linesCalling("x = Clock::now ( );\n", "now") == std::vector{1});
    CHECK(linesCalling("int known(); auto now = at;\n", "now").empty());
    CHECK(linesCalling("std::time( nullptr); time(at);\n", "time", "nullptr") == std::vector{1});
}
