// SPDX-License-Identifier: MIT
#include "cli/terminal.h"
#include "support/catch.h"
#include "support/folder.h"

#include <filesystem>

using Catch::Matchers::ContainsSubstring;

namespace kneecoach {
namespace {

const std::string allClear = example("all-clear");

constexpr auto aWish = R"({"legs": ["left", "right"], "first": "right", "minutes": 7, "firmness": 1,
    "tools": ["hands", "ball"], "position": "half-lying", "include": ["calf-glide"], "leave_out": ["thigh-tapping"]})";

/// The document a wish is planned into, and its code.
Value planned(const std::string& answers, const std::string& wish) {
    Terminal terminal;
    terminal.call({"plan", "--json", "--answers", answers, "--wish", "-"}, wish);
    return terminal.json();
}

std::string codeOf(const std::string& wish) {
    return *member(planned(allClear, wish), "code").text();
}

/// The program called with a code for somebody who is fine.
struct WithCode : Terminal {
    explicit WithCode(
        const std::string& code, std::vector<std::string> words = {"plan", "--json"}) {
        words.insert(words.end(), {"--answers", allClear, "--code", code});
        call(std::move(words));
    }
};

} // namespace

TEST_CASE("a plan tells its code, and the code gives the same plan") {
    const Value plan = planned(allClear, aWish);
    const std::string code = *member(plan, "code").text();
    CHECK(WithCode(code).json() == plan);
    Terminal text;
    text.call({"plan", "--answers", allClear, "--code", code});
    CHECK(text.code() == 0);
    CHECK_THAT(text.out(), ContainsSubstring("Code: " + code + "\n"));
}

TEST_CASE("a code plays and compiles as its wish does") {
    Terminal line;
    line.call({"timeline", "--json", "--answers", allClear, "--wish", "-"}, aWish);
    const std::string code = codeOf(aWish);
    CHECK(WithCode(code, {"timeline", "--json"}).out() == line.out());
    CHECK(WithCode(code, {"play", "--json", "--speed", "1000"}).code() == 0);
}

TEST_CASE("a code opens nothing: legs that may not start, are absent or not asked for stay shut") {
    const std::string code = codeOf("{}");
    for (const char* answers : {"one-leg-open", "emergency", "ask-first"}) {
        INFO(answers);
        Terminal by, plain;
        by.call({"plan", "--json", "--answers", example(answers), "--code", code});
        plain.call({"plan", "--json", "--answers", example(answers)});
        CHECK(by.code() == plain.code());
        CHECK(by.out() == plain.out());
    }
    Terminal absent;
    std::string answers = readFile(allClear).value();
    answers.insert(answers.find("\"legs\""), R"("absent": ["left"], )");
    absent.call({"plan", "--json", "--answers", "-", "--code", code}, answers);
    CHECK(absent.code() == 0);
    CHECK(member(absent.json(), "legs").list()->size() == 1);
}

TEST_CASE("a code is no wish document, and both together are bad usage") {
    Terminal terminal;
    terminal.call({"plan", "--answers", allClear, "--code", codeOf("{}"), "--wish", "-"}, "{}");
    CHECK(terminal.code() == 2);
    CHECK(WithCode("").code() == 2);
    CHECK(terminal.call({"screen", "--answers", allClear, "--code", codeOf("{}")}).code() == 2);
}

TEST_CASE("a damaged code is exit code 2, and says so plainly") {
    std::string code = codeOf("{}");
    std::swap(code[1], code[2]);
    for (const std::string& wrong : {code, std::string("hello"), std::string(5'000, '2')}) {
        const WithCode terminal(wrong);
        CHECK(terminal.code() == 2);
        CHECK(terminal.out().empty());
        CHECK_THAT(terminal.err(), ContainsSubstring("--code: this is no whole code"));
    }
}

TEST_CASE("a code of another pack is exit code 2, and says so plainly") {
    const Folder pack;
    std::filesystem::copy(
        TEST_CONTENT_DIR "/knee", pack.path(), std::filesystem::copy_options::recursive);
    pack.write("steps.json", readFile(pack / "steps.json").value() + "\n");
    const WithCode terminal(codeOf("{}"), {"plan", "--pack", pack.path()});
    CHECK(terminal.code() == 2);
    CHECK_THAT(terminal.err(), ContainsSubstring("another set of steps"));
}

TEST_CASE("a plan that no code can hold says so instead of dropping a part of it") {
    std::string steps;
    const Value document =
        parseJson(readFile(TEST_CONTENT_DIR "/knee/steps.json").value(), "").value();
    for (const Value& step : *member(document, "steps").list())
        steps = '"' + *member(step, "id").text() + '"' + (steps.empty() ? "" : ", ") + steps;
    const std::string wish = R"({"include": [)" + steps + "]}";
    CHECK(member(planned(allClear, wish), "code").isNull());
    Terminal terminal;
    terminal.call({"plan", "--answers", allClear, "--wish", "-"}, wish);
    CHECK(terminal.code() == 0);
    CHECK_THAT(terminal.out(), ContainsSubstring("No code: "));
}

} // namespace kneecoach
