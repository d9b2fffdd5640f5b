// SPDX-License-Identifier: MIT
#include "content/load_pack.h"
#include "support/catch.h"

using namespace kneecoach;

namespace {

const std::string content = TEST_CONTENT_DIR;

} // namespace

TEST_CASE("the shipped pack is sound") {
    const auto pack = loadPack(content + "/knee", content + "/schema");
    if (!pack)
        for (const Finding& finding : pack.error())
            UNSCOPED_INFO(finding.file + ' ' + finding.pointer + ": " + finding.text);
    REQUIRE(pack);
    CHECK(pack->id == "knee");
    CHECK(pack->regions.size() == 8);
    CHECK(pack->words.has("questions.fever.text"));
    CHECK(pack->stamp != 0);
}

TEST_CASE("the program has words of its own") {
    const auto words = loadWords(content + "/coach");
    REQUIRE(words);
    CHECK(words->has("buttons.back"));
}
