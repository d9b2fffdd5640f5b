// SPDX-License-Identifier: MIT
#include "cli/terminal.h"
#include "clinic/pin.h"
#include "content/hex.h"
#include "support/catch.h"
#include "support/folder.h"

#include <algorithm>

using Catch::Matchers::ContainsSubstring;

namespace kneecoach {
namespace {

/// A folder with a clinic file.
struct Desk {
    explicit Desk(const std::string& members) {
        folder.write("clinic.json", R"({"format": 1, "name": "Lakeside Physio", )" + members + "}");
    }
    std::string path() const { return folder / "clinic.json"; }

    Folder folder;
};

std::vector<std::string> under(const Desk& desk, std::vector<std::string> words) {
    words.insert(words.end(), {"--answers", example("all-clear"), "--clinic", desk.path()});
    return words;
}

/// "step because" of each step that was left out of a plan.
std::vector<std::string> leftOut(const Value& plan) {
    std::vector<std::string> all;
    for (const Value& each : *member(plan, "left_out").list())
        all.push_back(*member(each, "step").text() + " " + *member(each, "because").text());
    return all;
}

} // namespace

TEST_CASE("clinic check tells all that is wrong, as text and as JSON, and ends with 0 or 2") {
    Terminal terminal;
    const Desk sound(R"("minutes": [6, 8])"), broken(R"("minutes": [11], "steps_off": ["shoes"])");
    terminal.call({"clinic", "check", sound.path()});
    CHECK(terminal.code() == 0);
    CHECK(terminal.out() == "clinic Lakeside Physio: 0 errors, 0 warnings\n");
    terminal.call({"clinic", "check", broken.path()});
    CHECK(terminal.code() == 2);
    CHECK_THAT(terminal.out(), ContainsSubstring("/minutes/0: 11 is more than 10 (schema)"));
    CHECK_THAT(terminal.out(), ContainsSubstring("/steps_off/0: there is no step \"shoes\""));
    CHECK_THAT(terminal.out(), ContainsSubstring("2 errors, 0 warnings"));
    terminal.call({"clinic", "check", "--json", broken.path()});
    CHECK(terminal.code() == 2);
    CHECK(member(terminal.json(), "findings").list()->size() == 2);
    CHECK(member(member(terminal.json(), "clinic"), "name") == Value("Lakeside Physio"));
    CHECK(terminal.call({"clinic", "check", "/nowhere/clinic.json"}).code() == 2);
    CHECK(terminal.call({"clinic", "check", ""}).code() == 2);
    CHECK(terminal.call({"clinic", "check"}).code() == 2);
    CHECK(terminal.call({"clinic", "check", sound.path(), "--pack", "/nowhere"}).code() == 6);
}

TEST_CASE("a step that the clinic switched off is left out of the plan, and it is said why") {
    const Desk desk(R"("steps_off": ["thigh-tapping"])");
    Terminal terminal;
    terminal.call(under(desk, {"plan", "--json"}));
    REQUIRE(terminal.code() == 0);
    const auto left = leftOut(terminal.json());
    CHECK(std::ranges::count(left, "thigh-tapping clinic") == 2);
    CHECK(terminal.out().find("\"step\":\"thigh-tapping\",\"technique\"") == std::string::npos);
    terminal.call(under(desk, {"plan"}));
    CHECK_THAT(terminal.out(), ContainsSubstring(": clinic\n"));
}

TEST_CASE(
    "minutes that the clinic does not offer become shorter ones, and the code asks for those") {
    const Desk desk(R"("minutes": [5, 6])");
    Terminal terminal;
    terminal.call(under(desk, {"plan", "--json"}));
    REQUIRE(terminal.code() == 0);
    const Value plan = terminal.json();
    const Value& leg = member(plan, "legs").list()->front();
    CHECK(member(leg, "seconds") == Value(360));
    CHECK(member(leg, "asked_seconds") == Value(480));
    CHECK(member(leg, "because") == Value("clinic-minutes"));
    const std::string code = *member(plan, "code").text();
    terminal.call({"plan", "--json", "--answers", example("all-clear"), "--code", code});
    CHECK(member(member(terminal.json(), "legs").list()->front(), "seconds") == Value(360));
}

TEST_CASE("a code carries home what the clinic switched off") {
    const Desk desk(R"("steps_off": ["thigh-tapping"])");
    Terminal terminal;
    terminal.call(under(desk, {"plan", "--json"}));
    const std::string code = *member(terminal.json(), "code").text();
    terminal.call({"plan", "--json", "--answers", example("all-clear"), "--code", code});
    REQUIRE(terminal.code() == 0);
    CHECK(std::ranges::count(leftOut(terminal.json()), "thigh-tapping leave_out") == 2);
}

TEST_CASE("every command that screens or plans refuses a damaged clinic file, and shows nothing") {
    const Desk desk(R"("minutes": [60])");
    Terminal terminal;
    for (const std::vector<std::string>& words :
        std::vector<std::vector<std::string>>{{"screen"}, {"screen", "--lines"}, {"plan"},
            {"timeline"}, {"play"}, {"export", "--format", "text", "--out", "-"}}) {
        INFO(words.front());
        terminal.call(under(desk, words));
        CHECK(terminal.code() == 2);
        CHECK(terminal.out() == "");
        CHECK_THAT(terminal.err(), ContainsSubstring("clinic.json /minutes/0: 60 is more than 10"));
    }
}

TEST_CASE("what cannot heed a clinic file does not take one") {
    const Desk desk(R"("minutes": [6])");
    Terminal terminal;
    CHECK(terminal.call({"pack", "check", "--clinic", desk.path()}).code() == 2);
    CHECK(terminal.call({"pack", "checksum", "--clinic", desk.path()}).code() == 2);
    CHECK(terminal.call({"--clinic", ""}).code() == 2);
}

TEST_CASE(
    "the printed routine names the clinic, its note, whom to call, and its emergency number") {
    const Desk desk(R"("address": ["1 Lake Road"], "phone": "555 0100", "emergency_number": "112",
        "call": {"name": "Front desk", "phone": "555 0101"}, "note": "Bring this paper next time.",
        "steps_off": ["thigh-tapping"])");
    Terminal terminal;
    terminal.call(under(desk, {"export", "--format", "text", "--out", "-"}));
    REQUIRE(terminal.code() == 0);
    for (const char* words : {"From Lakeside Physio · 1 Lake Road · 555 0100",
             "Bring this paper next time.", "Questions? Call Front desk: 555 0101.", "Call 112.",
             "Your clinic left this out.", "Lakeside Physio · 555 0100 · "}) {
        INFO(words);
        CHECK_THAT(terminal.out(), ContainsSubstring(words));
    }
}

TEST_CASE("a clinic file is never written over") {
    const Desk desk(R"("minutes": [6])");
    Terminal terminal;
    terminal.call(under(desk, {"export", "--format", "text", "--force", "--out", desk.path()}));
    CHECK(terminal.code() == 2);
    CHECK(terminal.call({"clinic", "check", desk.path()}).code() == 0);
}

TEST_CASE("a PIN is read from standard input, and what is printed knows it again") {
    Terminal terminal;
    terminal.call({"clinic", "pin"}, "4711\n");
    REQUIRE(terminal.code() == 0);
    CHECK(terminal.err() == "");
    CHECK_FALSE(terminal.out().find("4711") != std::string::npos);
    const Desk desk(terminal.out());
    CHECK(terminal.call({"clinic", "check", desk.path()}).code() == 0);
    terminal.call({"clinic", "pin", "--json"}, "4711\r\n");
    const Value json = terminal.json();
    const Value& pin = member(json, "pin");
    Pin kept{bytesOfHex(*member(pin, "salt").text()).value(), {},
        static_cast<int>(*member(pin, "rounds").integer())};
    std::ranges::copy(bytesOfHex(*member(pin, "hash").text()).value(), kept.hash.begin());
    CHECK(isPin(kept, "4711"));
    CHECK_FALSE(isPin(kept, "4712"));
}

TEST_CASE("at a keyboard a PIN is typed twice, unseen, and the terminal shows letters again") {
    Terminal terminal;
    terminal.atKeyboard().call({"clinic", "pin"}, "4711\n4711\n");
    CHECK(terminal.code() == 0);
    CHECK(terminal.echoes() == std::vector{false, true});
    terminal.call({"clinic", "pin"}, "4711\n4712\n");
    CHECK(terminal.code() == 2);
    CHECK(terminal.out() == "");
    CHECK(terminal.echoes().back());
}

TEST_CASE("what is no PIN is refused, and is not said back") {
    Terminal terminal;
    for (const std::string& digits : {std::string(), std::string("123\n"),
             std::string("123456789\n"), std::string("12a4\n"), std::string(1'000'000, '7')}) {
        terminal.call({"clinic", "pin"}, digits);
        CHECK(terminal.code() == 2);
        CHECK(terminal.out() == "");
        CHECK(terminal.err() == "standard input: expected 4 to 8 digits\n");
    }
}

} // namespace kneecoach
