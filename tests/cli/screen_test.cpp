// SPDX-License-Identifier: MIT
#include "cli/terminal.h"
#include "support/catch.h"
#include "support/folder.h"

#include <sys/stat.h>

namespace kneecoach {
namespace {

using Catch::Matchers::ContainsSubstring;

std::string outcome(const Value& decision, std::string_view leg) {
    return *member(member(member(decision, "legs"), leg), "outcome").text();
}

std::string answers(const std::string& members) {
    return R"({"format": 1, "at": "2026-11-20T09:00:00Z", )" + members + "}";
}

TEST_CASE("all clear opens both legs, with exit code 0") {
    Terminal terminal;
    terminal.call({"screen", "--json", "--answers", example("all-clear")});
    CHECK(terminal.code() == 0);
    CHECK(terminal.err().empty());
    CHECK(member(terminal.json(), "may_start") == Value(Value::List{"left", "right"}));
    CHECK(outcome(terminal.json(), "left") == "clear");
}

TEST_CASE("an emergency is exit code 3, and still a full answer") {
    Terminal terminal;
    terminal.call({"screen", "--json", "--answers", example("emergency")});
    CHECK(terminal.code() == 3);
    CHECK(outcome(terminal.json(), "left") == "emergency");
    CHECK(outcome(terminal.json(), "right") == "emergency");
}

TEST_CASE("an emergency comes before what is still open") {
    Terminal terminal;
    terminal.call({"screen", "--json", "--answers", "-"},
        answers(R"("answers": {"chest-or-breathing": "yes"})"));
    CHECK(terminal.code() == 3);
    CHECK(outcome(terminal.json(), "left") == "emergency");
}

TEST_CASE("what is unanswered is listed, sorted, with exit code 4") {
    Terminal terminal;
    terminal.call({"screen", "--json", "--answers", "-"},
        answers(R"("answers": {"skin-problem": {"left": "yes"}})"));
    CHECK(terminal.code() == 4);
    const Value decision = terminal.json();
    const Value::List& open = *member(decision, "unanswered").list();
    std::vector<std::string> names;
    for (const Value& one : open) names.push_back(*member(one, "question").text());
    CHECK(std::ranges::is_sorted(names));
    CHECK(std::ranges::find(open, Value(Value::Object{{"question", "fever"}})) != open.end());
    CHECK(std::ranges::find(open,
              Value(Value::Object{{"question", "skin-problem"}, {"leg", "left"}, {"marks", true}}))
        != open.end());
}

TEST_CASE("ask first is exit code 3 and names the question") {
    Terminal terminal;
    terminal.call({"screen", "--json", "--answers", example("ask-first")});
    CHECK(terminal.code() == 3);
    CHECK(terminal.out().find(R"("pending_clearances":["long-term-knee-problem"])")
        != std::string::npos);
}

TEST_CASE("one leg open is exit code 0, and says which") {
    Terminal terminal;
    terminal.call({"screen", "--json", "--answers", example("one-leg-open")});
    CHECK(terminal.code() == 0);
    CHECK(member(terminal.json(), "may_start").list()->size() == 1);
}

TEST_CASE("the same input gives the same bytes") {
    Terminal one, two;
    one.call({"screen", "--json", "--answers", example("one-leg-open")});
    two.call({"--json", "screen", "--answers", example("one-leg-open")});
    CHECK(one.out() == two.out());
}

TEST_CASE("the time of the decision can be set, before or after the command") {
    Terminal terminal;
    CHECK(
        terminal.call({"screen", "--answers", example("all-clear"), "--at", "2026-11-21T09:00:00Z"})
            .code()
        == 4);
    CHECK(
        terminal.call({"--at", "2026-11-20T20:00:00Z", "screen", "--answers", example("all-clear")})
            .code()
        == 0);
    CHECK(terminal.call({"screen", "--answers", example("all-clear"), "--at", "noon"}).code() == 2);
}

TEST_CASE("each line is answered with a line") {
    Terminal terminal;
    const std::string emergency = answers(R"("answers": {"saddle-numbness": "yes"})");
    terminal.call({"screen", "--lines", "--json", "--answers", "-"},
        emergency + "\n{\"format\": 1}\n" + answers(R"("legs": ["left"])") + "\n");
    const auto lines = terminal.lines();
    REQUIRE(lines.size() == 3);
    CHECK(outcome(lines[0], "left") == "emergency");
    CHECK(lines[1].member("errors"));
    CHECK(lines[2].member("unanswered"));
    CHECK(terminal.code() == 2);
    CHECK(terminal.err().find("line 2: expected \"at\"") != std::string::npos);
}

TEST_CASE("blank lines are passed over, and counted") {
    Terminal terminal;
    const std::string open = answers(R"("legs": ["left"])");
    terminal.call(
        {"screen", "--lines", "--json", "--answers", "-"}, "\n" + open + "\r\n \t\n" + open);
    CHECK(terminal.code() == 0);
    CHECK(terminal.lines().size() == 2);
    terminal.call({"screen", "--lines", "--answers", "-"}, "\n\n[]\n\n");
    CHECK(terminal.code() == 2);
    CHECK(terminal.err() == "line 3: expected an object\n");
}

TEST_CASE("a line of more than 4 MB is refused, and nothing after it is read") {
    const std::string endless(4U * 1024 * 1024 + 1, ' ');
    const std::string open = answers(R"("legs": ["left"])") + "\n";
    for (const std::string& line : {endless, "[" + endless, endless + "\n" + open}) {
        Terminal terminal;
        terminal.call({"screen", "--lines", "--json", "--answers", "-"}, open + line);
        CHECK(terminal.code() == 2);
        REQUIRE(terminal.lines().size() == 2);
        CHECK(terminal.lines()[1].member("errors"));
        CHECK(terminal.err() == "line 2: is longer than 4 MB; nothing after it is read\n");
    }
    Terminal terminal;
    CHECK(terminal.call({"screen", "--lines", "--answers", "/dev/zero"}).code() == 2);
    CHECK(terminal.call({"screen", "--lines", "--answers", TEST_CONTENT_DIR}).code() == 2);
}

TEST_CASE("a FIFO in the place of lines is refused without being waited for") {
    const Folder folder;
    REQUIRE(::mkfifo((folder / "fifo").c_str(), 0600) == 0);
    Terminal terminal;
    CHECK(terminal.call({"screen", "--lines", "--answers", folder / "fifo"}).code() == 2);
    CHECK(terminal.err() == folder / "fifo" + ": this is not a regular file\n");
}

TEST_CASE("what is said of a file is one line for any terminal, and no longer than it has to be") {
    Terminal terminal;
    terminal.call({"screen", "--answers", "-"}, R"({"\n/x": 1, "y": 2})");
    CHECK(terminal.err().find("\n/x") == std::string::npos);
    CHECK_THAT(terminal.err(), ContainsSubstring("standard input /?~1x: unknown key"));
    terminal.call({"screen", "--answers", "-"},
        answers(R"("clearances": [{"question": ")" + std::string(100'000, 'q')
            + R"(", "by": "me", "on": "2026-11-01"}])"));
    CHECK(terminal.code() == 2);
    CHECK(terminal.err().size() < 1'000);
}

TEST_CASE("a result that cannot be written is exit code 1, and says so") {
    for (const std::vector<std::string>& words :
        {std::vector<std::string>{"screen"}, {"screen", "--json"}, {"screen", "--lines", "--json"},
            {"plan"}, {"plan", "--json"}, {"timeline"}, {"timeline", "--json"}, {"pack", "check"},
            {"pack", "check", "--json"}}) {
        std::vector<std::string> call = words;
        const bool lines = words.size() > 1 && words[1] == "--lines";
        if (words.front() != "pack")
            call.insert(call.end(), {"--answers", lines ? "-" : example("all-clear")});
        Terminal terminal;
        terminal.full().call(call, answers(R"("legs": ["left"])"));
        INFO(words.front());
        CHECK(terminal.code() == 1);
        CHECK(terminal.err() == "standard output cannot be written to; the rest is lost\n");
    }
}

TEST_CASE("bad input is exit code 2, with file and place, and nothing on standard output") {
    Terminal terminal;
    const auto refused = [&](const std::string& input, const std::string& place) {
        terminal.call({"screen", "--json", "--answers", "-"}, input);
        INFO(terminal.err());
        return terminal.code() == 2 && terminal.out().empty()
            && terminal.err().find(place) != std::string::npos;
    };
    CHECK(refused(answers(R"("answers": {"fever": "maybe"})"), "standard input /answers/fever"));
    CHECK(refused(answers(R"("anwsers": {})"), "standard input /anwsers"));
    CHECK(refused("{", "standard input"));
    CHECK(refused("", "standard input"));
    CHECK(refused("[]", "standard input"));
    CHECK(terminal.call({"screen", "--answers", "/nowhere/at-all.json"}).code() == 2);
    CHECK(terminal.err().find("/nowhere/at-all.json") == 0);
    CHECK(terminal.call({"screen", "--answers", "/dev/zero"}).code() == 2);
}

TEST_CASE("bad usage is exit code 2, help and version are 0") {
    Terminal terminal;
    CHECK(terminal.call({"screen"}).code() == 2);
    CHECK(terminal.call({"massage"}).code() == 2);
    CHECK(terminal.call({"screen", "--answers", "-", "--anwsers", "-"}).code() == 2);
    CHECK(terminal.call({"pack"}).code() == 2);
    CHECK(terminal.call({"--version"}).code() == 0);
    CHECK(terminal.out().find("kneecoach ") == 0);
    for (const char* command : {"screen", "plan", "timeline", "play", "pack"}) {
        CHECK(terminal.call({command, "--help"}).code() == 0);
        CHECK(terminal.out().find("--json") != std::string::npos);
    }
}

TEST_CASE("a pack with errors is exit code 6, but broken answers come first") {
    Terminal terminal;
    CHECK(terminal.call({"screen", "--pack", "/nowhere", "--answers", example("all-clear")}).code()
        == 6);
    CHECK(terminal.out().empty());
    CHECK(terminal.err() == "there is no folder \"/nowhere\" (file)\n");
    CHECK(terminal.call({"screen", "--pack", "/nowhere", "--answers", "-"}, "{").code() == 2);
}

TEST_CASE("in plain words a decision has a title and its reasons") {
    Terminal terminal;
    terminal.call({"screen", "--answers", example("one-leg-open")});
    CHECK(terminal.out().find("Right leg: Not this leg today") != std::string::npos);
}

} // namespace
} // namespace kneecoach
