// SPDX-License-Identifier: MIT
#include "support/catch.h"

#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

const fs::path house = fs::path(TEST_SOURCE_DIR).parent_path();

std::string textOf(const fs::path& file) {
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    return text.str();
}

/// Every text in quotes of all tests; one that goes over two lines is whole again.
std::string allTests() {
    static const std::regex seam("\"\\s+\"");
    std::string all;
    for (const auto& file : fs::recursive_directory_iterator(house / "tests"))
        if (file.path().filename().string().ends_with("_test.cpp")) all += textOf(file.path());
    return std::regex_replace(all, seam, "");
}

/// The last cell of each line of the table of hazards.
std::vector<std::string> namedTests(const std::string& page) {
    std::vector<std::string> names;
    std::istringstream lines(page.substr(page.find("## Hazards")));
    for (std::string line; std::getline(lines, line);) {
        if (!line.ends_with(" |")) continue;
        const auto cell = line.rfind("| ", line.size() - 3);
        names.push_back(line.substr(cell + 2, line.size() - cell - 4));
    }
    return names;
}

TEST_CASE("each hazard names a test that there is; only medicine is left to people") {
    const auto names = namedTests(textOf(house / "docs" / "safety.md"));
    const std::string tests = allTests();
    REQUIRE(names.size() > 20);
    int untested = 0;
    for (std::size_t row = 2; row < names.size(); ++row) {
        INFO(names[row]);
        if (names[row] == "–") ++untested;
        else
            CHECK(tests.find('"' + names[row].substr(1, names[row].size() - 2) + '"')
                != std::string::npos);
    }
    CHECK(untested == 1);
}

} // namespace
