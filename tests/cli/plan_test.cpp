// SPDX-License-Identifier: MIT
#include "cli/terminal.h"
#include "support/catch.h"

#include <algorithm>

namespace kneecoach {
namespace {

const Value& leg(const Value& plan, std::size_t place) {
    return member(plan, "legs").list()->at(place);
}

std::int64_t sum(const Value& leg_) {
    std::int64_t seconds = 0;
    for (const Value& step : *member(leg_, "steps").list())
        seconds += *member(step, "seconds").integer();
    return seconds;
}

/// Somebody who is fine but for one answer of the left leg, with further answers and members, each ending in a comma.
std::string clearBut(const std::string& question, const std::string& answer,
    const std::string& answers, const std::string& members) {
    std::string text = readFile(example("all-clear")).value();
    const auto put = [&](const std::string& after, const std::string& more, std::size_t old = 0) {
        const auto place = text.find(after);
        if (place != std::string::npos) text.replace(place + after.size(), old, more);
    };
    const std::string left = '"' + question + R"(": {"left": ")";
    if (const auto place = text.find(left); place != std::string::npos)
        put(left, answer, text.find('"', place + left.size()) - place - left.size());
    put(R"("answers": {)", answers);
    put(R"("format": 1,)", members);
    return text;
}

TEST_CASE("an empty wish is eight minutes a leg, left first") {
    Terminal terminal;
    terminal.call({"plan", "--json", "--answers", example("all-clear")});
    REQUIRE(terminal.code() == 0);
    const Value plan = terminal.json();
    REQUIRE(member(plan, "legs").list()->size() == 2);
    CHECK(*member(leg(plan, 0), "leg").text() == "left");
    for (std::size_t place : {0U, 1U}) {
        CHECK(*member(leg(plan, place), "seconds").integer() == 480);
        CHECK(sum(leg(plan, place)) == 480);
    }
}

TEST_CASE("a leg that may not start is left out of the plan with its reason") {
    Terminal terminal;
    terminal.call({"plan", "--json", "--answers", example("one-leg-open")});
    REQUIRE(terminal.code() == 0);
    CHECK(member(terminal.json(), "legs").list()->size() == 1);
    CHECK(member(terminal.json(), "closed").list()->size() == 1);
}

TEST_CASE("a leg that may not start names the question that closed it") {
    const auto closed = [](const std::string& question, const std::string& answer,
                            const std::string& answers = "", const std::string& members = "") {
        Terminal terminal;
        terminal.call(
            {"plan", "--json", "--answers", "-"}, clearBut(question, answer, answers, members));
        INFO(terminal.out() << terminal.err());
        REQUIRE(terminal.code() == 0);
        return *member(member(terminal.json(), "closed").list()->at(0), "because").text();
    };
    CHECK(closed("injury-in-72-hours", "yes") == "injury-in-72-hours");
    CHECK(closed("surgery", "within-2-weeks", R"("surgical-wound": {"left": "no"},)",
              R"("marks": {"surgery": {"left": ["calf"]}},)")
        == "surgery");
    CHECK(
        closed("skin-problem", "yes", "", R"("marks": {"skin-problem": {"left": ["whole-leg"]}},)")
        == "skin-problem");
    CHECK(closed("fever", "no", "", R"("absent": ["left"],)") == "legs");
    CHECK(closed("fever", "no", "",
              R"("stops": [{"leg": "left", "rule": "flare", "until": "2026-11-27"}],)")
        == "flare");
    CHECK(
        closed("long-term-knee-problem", "other",
            R"("inflammatory-joint": {"left": "no"}, "cyst-behind-knee": {"left": "no"},)",
            R"("clearances": [{"question": "long-term-knee-problem", "by": "physio", "on": "2026-11-01", "max_minutes": 3}],)")
        == "leg-minutes");
}

TEST_CASE("a wish that closes everything is exit code 5, and says which choice did") {
    Terminal terminal;
    terminal.call({"plan", "--json", "--answers", example("one-leg-open"), "--wish", "-"},
        R"({"format": 1, "position": "side-lying"})");
    CHECK(terminal.code() == 5);
    const Value refused = terminal.json();
    CHECK(member(refused, "legs").list()->empty());
    CHECK_FALSE(member(refused, "closed").list()->empty());
    CHECK(terminal
              .call({"timeline", "--answers", example("one-leg-open"), "--wish", "-"},
                  R"({"format": 1, "position": "side-lying"})")
              .code()
        == 5);
    CHECK(terminal
              .call({"play", "--answers", example("one-leg-open"), "--wish", "-"},
                  R"({"format": 1, "position": "side-lying"})")
              .code()
        == 5);
}

TEST_CASE("a wrong wish is exit code 2 with its place") {
    Terminal terminal;
    for (const char* wish : {R"({"format": 1, "minutes": 11})", R"({"format": 1, "minute": 8})",
             R"({"format": 1, "tools": ["hammer"]})", R"({"format": 1, "firmness": 4})",
             R"({"format": 1, "position": "standing"})",
             R"({"format": 1, "tender": {"left": ["patella"]}})",
             R"({"format": 1, "first": "both"})", "8"}) {
        INFO(wish);
        CHECK(terminal.call({"plan", "--answers", example("all-clear"), "--wish", "-"}, wish).code()
            == 2);
        CHECK(terminal.err().find("standard input") == 0);
        CHECK(terminal.out().empty());
    }
    CHECK(terminal.call({"plan", "--answers", "-", "--wish", "-"}, "{}").code() == 2);
}

TEST_CASE("a timeline's steps last as long as the routine's") {
    Terminal plan, line;
    plan.call({"plan", "--json", "--answers", example("all-clear")});
    line.call({"timeline", "--json", "--answers", example("all-clear")});
    REQUIRE(line.code() == 0);
    std::int64_t left = 0, end = 0;
    const Value timeline = line.json();
    for (const Value& segment : *member(timeline, "segments").list()) {
        CHECK(*member(segment, "start_ms").integer() == end);
        end = *member(segment, "end_ms").integer();
        if (*member(segment, "kind").text() == "step" && *member(segment, "leg").text() == "left")
            left += end - *member(segment, "start_ms").integer();
    }
    CHECK(left == 1000 * *member(leg(plan.json(), 0), "seconds").integer());
    CHECK(end == *member(timeline, "length_ms").integer());
}

TEST_CASE("the shipped pack has no errors, and a pack that is none has") {
    Terminal terminal;
    CHECK(terminal.call({"pack", "check"}).code() == 0);
    CHECK(terminal.out().find(" 0 disagreements, 0 loosenings") != std::string::npos);
    CHECK(terminal.call({"pack", "check", "--json", TEST_CONTENT_DIR}).code() == 6);
    CHECK_FALSE(member(terminal.json(), "findings").list()->empty());
}

} // namespace
} // namespace kneecoach
