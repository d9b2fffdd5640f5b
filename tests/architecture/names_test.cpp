// SPDX-License-Identifier: MIT
#include "architecture/names.h"

#include "support/catch.h"

using namespace kneecoach::architecture;

namespace {

std::size_t doubled(const std::string& one, const std::string& other) {
    return doubledTypes({{"ui/a.h", one}, {"routine/b.h", other}}).size();
}

} // namespace

TEST_CASE("in one namespace a name stands for one type") {
    for (const auto& finding : doubledTypes(sourcesIn(TEST_SOURCE_DIR))) FAIL_CHECK(finding);
}

TEST_CASE("a type of one name in two files is found") {
    CHECK(doubled("struct Choice {\n};\n", "struct Choice {\n};\n") == 1);
    CHECK(doubled("class Choice {\n};\n", "enum class Choice { a };\n") == 1);
    CHECK(doubled("class Choice final : public Other {\n};\n", "struct Choice {\n};\n") == 1);
}

TEST_CASE("a type may be announced elsewhere, and be doubled where nobody sees it") {
    CHECK(doubled("struct Choice {\n};\n", "struct Choice;\n") == 0);
    CHECK(doubled("struct Choice {\n};\n", "namespace {\nstruct Choice {\n};\n} // namespace\n") == 0);
    CHECK(doubled("struct Choice {\n};\n", "struct Choices {\n};\n") == 0);
    CHECK(doubled("struct Choice {\n};\n", "struct Card {\n    struct Choice {\n    };\n};\n") == 0);
}
