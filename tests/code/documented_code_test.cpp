// SPDX-License-Identifier: MIT
//
// docs/code.md, held to the program: its alphabet, its look-alikes and its examples.
#include "code/alphabet.h"
#include "code/codes.h"
#include "content/json.h"
#include "routine/wish_file.h"
#include "support/catch.h"

#include <fstream>
#include <iterator>
#include <regex>
#include <set>

using namespace kneecoach;
using namespace kneecoach::code_tests;

namespace {

const std::string& document() {
    static const std::string text = [] {
        std::ifstream file(TEST_SOURCE_DIR "/../docs/code.md");
        return std::string(std::istreambuf_iterator<char>(file), {});
    }();
    return text;
}

/// What the parts in brackets of a pattern find in the document, one after the other.
std::vector<std::smatch> found(const std::string& pattern) {
    const std::regex wanted(pattern);
    return {std::sregex_iterator(document().begin(), document().end(), wanted), {}};
}

/// The shipped pack, with a checksum that begins as the document says. The examples so outlive a change of its words.
Pack documented() {
    const auto prefix = found("checksum began with `([0-9a-f]{6})`");
    REQUIRE(prefix.size() == 1);
    Pack pack = shippedPack();
    pack.checksum = parseChecksum(prefix[0].str(1) + std::string(58, '0')).value();
    return pack;
}

Wish wishIn(const Pack& pack, const std::string& json) {
    Value::Object object{{"format", 1}};
    const Value written = parseJson(json, "docs/code.md").value();
    for (const auto& [key, value] : *written.object()) object.emplace_back(key, value);
    return readWish(pack, Value(std::move(object)), "docs/code.md", {true, true}).value();
}

} // namespace

TEST_CASE("each example of the documented code is what the program writes, and reads back") {
    const Pack pack = documented();
    const auto rows = found("\\| `(\\{.*\\})` \\| `([0-9A-Z-]+)` \\|");
    CHECK(rows.size() >= 3);
    for (const std::smatch& row : rows) {
        const Wish wish = wishIn(pack, row.str(1));
        INFO(row.str(1));
        CHECK(writePlanCode(pack, wish) == row.str(2));
        CHECK(readPlanCode(pack, row.str(2)) == fromPaper(wish, pack));
    }
}

TEST_CASE("every code in the document is one of its examples") {
    std::set<std::string> examples;
    for (const std::smatch& row : found("\\| `\\{.*\\}` \\| `([0-9A-Z-]+)` \\|"))
        examples.insert(row.str(1));
    const auto codes = found("[0-9A-Z]{4}(-[0-9A-Z]{1,4})+");
    CHECK(codes.size() > examples.size());
    for (const std::smatch& code : codes) CHECK(examples.contains(code.str()));
}

TEST_CASE("the documented alphabet is the one that is written, and its look-alikes are read so") {
    CHECK(found("`" + std::string(codeAlphabet) + "`").size() == 1);
    const auto pairs = found("`([0-9A-Z])` as\\s+`([0-9A-Z])`");
    CHECK(pairs.size() == 6);
    for (const std::smatch& pair : pairs) CHECK(digitsIn(pair.str(1)) == digitsIn(pair.str(2)));
}
