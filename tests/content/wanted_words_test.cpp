// SPDX-License-Identifier: MIT
#include "content/load_pack.h"
#include "content/wanted_words.h"
#include "support/catch.h"

#include <set>

using namespace kneecoach;

TEST_CASE("every wanted string is shown once") {
    const std::string content = TEST_CONTENT_DIR;
    const auto pack = loadPack(content + "/knee", content + "/schema");
    REQUIRE(pack);
    std::multiset<std::string> paths;
    eachWanted(*pack, [&](const WantedWords& wanted) { paths.emplace(wanted.path); });
    CHECK(paths.size() > pack->words.lines().size());
    for (const std::string& path : paths) CHECK(paths.count(path) == 1);
}

TEST_CASE("an empty pack still needs what the program itself says") {
    std::size_t required = 0;
    eachWanted(Pack{}, [&](const WantedWords& wanted) { required += wanted.required ? 1 : 0; });
    CHECK(required > 100);
}
