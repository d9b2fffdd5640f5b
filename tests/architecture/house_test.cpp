// SPDX-License-Identifier: MIT
#include "architecture/house.h"
#include "support/catch.h"

#include <fstream>
#include <iterator>

using namespace kneecoach::architecture;
using Catch::Matchers::ContainsSubstring;

namespace {

const auto smallPlan = std::string(R"(
room(base)
room(content USES base)
room(session USES content)
room(cli     USES session)
room(ui      USES session)
room(app     USES cli ui)
door(base    PUBLIC  tl::expected)
door(content PRIVATE nlohmann_json::nlohmann_json)
door(cli     PRIVATE CLI11::CLI11)
door(ui      PUBLIC  Qt6::Widgets)
door(app     PRIVATE spdlog::spdlog)
)");

/// What is found in a house of one file with these lines; "nothing" if all is well.
std::string foundIn(
    const std::string& path, const std::string& lines, const std::string& plan = smallPlan) {
    const auto once = path.ends_with(".h") ? "#pragma once\n" : "";
    const auto found = findings(readPlan(plan),
        {{path, "// SPDX-License-Identifier: MIT\n" + std::string(once) + lines + "\n"}});
    std::string all;
    for (const auto& finding : found) all += finding + "\n";
    return all.empty() ? "nothing" : all;
}

std::string text(const std::filesystem::path& path) {
    std::ifstream in(path);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

TEST_CASE("the house is built to its plan") {
    const std::filesystem::path src = TEST_SOURCE_DIR;
    const auto plan = readPlan(text(src / "CMakeLists.txt"));
    const auto sources = sourcesIn(src);
    REQUIRE(plan.rooms.size() > 5);
    REQUIRE_FALSE(sources.empty());
    for (const auto& finding : findings(plan, sources)) FAIL_CHECK(finding);
}

TEST_CASE("a room includes its own files and those below it") {
    CHECK(foundIn("session/a.h", R"(#include "session/b.h")") == "nothing");
    CHECK(foundIn("session/a.cpp", R"(#include "base/id.h")") == "nothing");
    CHECK(foundIn("ui/pages/a.cpp", R"(#include "content/pack.h")") == "nothing");
}

TEST_CASE("an include against the plan is found, with its line") {
    CHECK_THAT(foundIn("content/a.cpp", "\n#include \"session/b.h\""),
        ContainsSubstring("src/content/a.cpp:3: "));
    CHECK_THAT(
        foundIn("ui/a.cpp", R"(#include "cli/b.h")"), ContainsSubstring("does not let ui use cli"));
    CHECK_THAT(
        foundIn("base/a.cpp", "#include <content/pack.h>"), ContainsSubstring("does not let base"));
}

TEST_CASE("an include that names no room is found") {
    CHECK_THAT(foundIn("session/a.cpp", R"(#include "b.h")"), ContainsSubstring("names no room"));
    CHECK_THAT(
        foundIn("session/a.cpp", R"(#include "../base/id.h")"), ContainsSubstring("names no room"));
    CHECK_THAT(foundIn("session/a.cpp", "#include HEADER"), ContainsSubstring("cannot be read"));
    CHECK_THAT(foundIn("attic/a.cpp", ""), ContainsSubstring("no room of the plan"));
}

TEST_CASE("a library comes in by its own door only") {
    CHECK(foundIn("content/a.cpp", "#include <nlohmann/json.hpp>") == "nothing");
    CHECK(foundIn("ui/a.h", "#include <QWidget>\n#include <QtGui/QPainter>") == "nothing");
    CHECK_THAT(foundIn("cli/a.cpp", "#include <nlohmann/json.hpp>"),
        ContainsSubstring("no door for nlohmann"));
    CHECK_THAT(foundIn("content/a.cpp", "#include <tl/expected.hpp>"),
        ContainsSubstring("no door for tl"));
    CHECK_THAT(
        foundIn("app/a.cpp", "#include <CLI/CLI.hpp>"), ContainsSubstring("no door for CLI11"));
    CHECK_THAT(
        foundIn("ui/a.cpp", "#include <spdlog/spdlog.h>"), ContainsSubstring("no door for spdlog"));
    CHECK_THAT(foundIn("cli/a.cpp", "#include <QString>"), ContainsSubstring("no door for Qt"));
    CHECK_THAT(foundIn("ui/a.cpp", "#include <boost/any.hpp>"), ContainsSubstring("no door names"));
}

TEST_CASE("the ground floor includes no Qt") {
    CHECK_THAT(
        foundIn("session/a.h", "#include <QtCore/QString>"), ContainsSubstring("no door for Qt"));
    CHECK_THAT(foundIn("session/a.h", "", smallPlan + "door(session PUBLIC Qt6::Core)\n"),
        ContainsSubstring("no place on the ground floor"));
}

TEST_CASE("the ground floor asks no clock") {
    for (const auto* line :
        {"auto t = std::chrono::steady_clock::now();", "auto t = std::time(nullptr);", "time(&t);",
            "clock();", "clock_gettime(CLOCK_BOOTTIME, &t);", "std::this_thread::sleep_for(d);",
            "auto d = __DATE__;"}) {
        CAPTURE(line);
        CHECK_THAT(foundIn("session/a.cpp", line), ContainsSubstring("asks no clock"));
        CHECK(foundIn("app/a.cpp", line) == "nothing");
    }
}

TEST_CASE("the ground floor writes no log") {
    for (const auto* line : {"#include <iostream>", "std::cerr << x;", "std::printf(x);",
             "fputs(x, stderr);", "puts(x);"}) {
        CAPTURE(line);
        CHECK_THAT(foundIn("content/a.cpp", line), ContainsSubstring("writes no log"));
        CHECK(foundIn("app/a.cpp", line) == "nothing");
    }
}

TEST_CASE("words of a clock or a log may stand in comments, in literals and inside other names") {
    CHECK(foundIn("session/a.cpp", "// never std::cerr, never now()") == "nothing");
    CHECK(foundIn("session/a.cpp", "const auto words = \"now() cerr printf(\";") == "nothing");
    CHECK(foundIn("session/a.cpp", "Instant now; snprintf(b, n, f); time(at); unknown();")
        == "nothing");
}

TEST_CASE("a file says its licence, and a header is read once") {
    const auto found = findings(readPlan(smallPlan), {{"base/id.h", "struct Id {};\n"}});
    REQUIRE(found.size() == 2);
    CHECK_THAT(found[0], ContainsSubstring("SPDX"));
    CHECK_THAT(found[1], ContainsSubstring("#pragma once"));
}

TEST_CASE("a library has one door") {
    CHECK_THAT(foundIn("base/a.h", "", smallPlan + "door(ui PRIVATE spdlog::spdlog)\n"),
        ContainsSubstring("two doors"));
    CHECK_THAT(foundIn("base/a.h", "", smallPlan + "room(roof USES attic)\n"),
        ContainsSubstring("src/CMakeLists.txt"));
}
