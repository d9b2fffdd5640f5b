// SPDX-License-Identifier: MIT
#include "cli/terminal.h"
#include "support/catch.h"

#include <algorithm>

namespace kneecoach {
namespace {

std::vector<std::string> events(
    const Terminal& terminal, std::string_view kind, std::string_view key) {
    std::vector<std::string> found;
    const auto lines = terminal.lines();
    for (const Value& line : lines)
        if (*member(line, "event").text() == kind)
            found.push_back(line.member(key) ? *member(line, key).text() : "");
    return found;
}

TEST_CASE("a session is played to its end, however fast") {
    Terminal slow, fast;
    slow.call({"play", "--json", "--answers", example("all-clear")});
    fast.call({"play", "--json", "--speed", "60", "--answers", example("all-clear")});
    CHECK(slow.code() == 0);
    CHECK(fast.code() == 0);
    CHECK(events(slow, "finished", "event").size() == 1);
    CHECK(events(slow, "cue", "words") == events(fast, "cue", "words"));
    CHECK(events(slow, "segment", "step") == events(fast, "segment", "step"));
}

TEST_CASE("every cue of the timeline is played once") {
    Terminal line, played;
    line.call({"timeline", "--json", "--answers", example("all-clear")});
    played.call({"play", "--json", "--speed", "60", "--answers", example("all-clear")});
    std::vector<std::string> words;
    const Value timeline = line.json();
    for (const Value& cue : *member(timeline, "cues").list())
        words.push_back(*member(cue, "words").text());
    CHECK(events(played, "cue", "words") == words);
}

TEST_CASE("times only grow") {
    Terminal terminal;
    terminal.call({"play", "--json", "--speed", "60", "--answers", example("all-clear")});
    std::vector<std::int64_t> times;
    const auto lines = terminal.lines();
    for (const Value& line : lines) times.push_back(*member(line, "at_ms").integer());
    CHECK(times.size() > 20);
    CHECK(std::ranges::is_sorted(times));
}

TEST_CASE("Ctrl-C stops cleanly, with exit code 130") {
    Terminal terminal;
    terminal.interruptedAfter(Seconds{30})
        .call({"play", "--json", "--answers", example("all-clear")});
    CHECK(terminal.code() == 130);
    CHECK(events(terminal, "stopped", "event").size() == 1);
    CHECK(events(terminal, "finished", "event").empty());
}

TEST_CASE("a machine that slept pauses the session") {
    Terminal awake, slept;
    awake.call({"play", "--json", "--answers", example("all-clear")});
    slept.asleep(Seconds{30}, Seconds{20})
        .call({"play", "--json", "--answers", example("all-clear")});
    CHECK(events(awake, "paused", "event").empty());
    CHECK(events(slept, "paused", "event").size() == 1);
    // Going on between the legs is a "resumed" too.
    CHECK(events(slept, "resumed", "event").size() == events(awake, "resumed", "event").size() + 1);
    CHECK(slept.code() == 0);
}

TEST_CASE("a session that nobody can hear ends at once, with exit code 1") {
    for (const char* how : {"--json", "--at=2026-11-20T09:00:00Z"}) {
        Terminal terminal;
        terminal.full().call({"play", how, "--answers", example("all-clear")});
        CHECK(terminal.code() == 1);
        CHECK(terminal.passed() <= Seconds{1});
        CHECK(terminal.err() == "standard output cannot be written to; the rest is lost\n");
    }
}

TEST_CASE("no session without leave") {
    Terminal terminal;
    CHECK(terminal.call({"play", "--json", "--answers", example("ask-first")}).code() == 3);
    CHECK(terminal.out().find("\"event\"") == std::string::npos);
    CHECK(terminal.call({"play", "--json", "--answers", example("emergency")}).code() == 3);
}

TEST_CASE("in a pipe a session is lines with a bar and the words") {
    Terminal terminal;
    terminal.call({"play", "--speed", "60", "--answers", example("all-clear")});
    CHECK(terminal.out().find("[........") != std::string::npos);
    CHECK(terminal.out().find("[########") != std::string::npos);
    CHECK(terminal.out().find('\r') == std::string::npos);
}

} // namespace
} // namespace kneecoach
