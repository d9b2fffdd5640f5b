// SPDX-License-Identifier: MIT
#include "cli/play_view.h"

#include "cli/timeline_json.h"
#include "content/json.h"

#include <algorithm>
#include <array>
#include <istream>
#include <ostream>

namespace kneecoach {
namespace {

constexpr std::size_t barWidth = 24;

/// The events a script is promised; the others are between player and screen.
constexpr std::array promised{EventKind::segment, EventKind::cue, EventKind::paused,
    EventKind::resumed, EventKind::skipped, EventKind::hurt, EventKind::stopped,
    EventKind::finished};

std::string clock(Millis time) {
    const auto seconds = (time.count() + 999) / 1000;
    const std::string part = std::to_string(seconds % 60);
    return std::to_string(seconds / 60) + (part.size() < 2 ? ":0" : ":") + part;
}

std::string bar(Millis left, Millis whole) {
    const auto parts = static_cast<Millis::rep>(barWidth);
    const auto done = whole.count() > 0 ? (whole - left).count() * parts / whole.count() : parts;
    const auto filled = static_cast<std::size_t>(std::clamp<Millis::rep>(done, 0, parts));
    return "[" + std::string(filled, '#') + std::string(barWidth - filled, '.') + "]";
}

std::string legName(const Pack& pack, Leg leg) {
    return pack.words.atOr(
        leg == Leg::left ? "cues.left-leg" : "cues.right-leg", std::string(name(leg)) + " leg");
}

} // namespace

void PlayView::tell(const Timeline& timeline, const Event& event) {
    if (std::ranges::find(promised, event.kind) == promised.end()) return;
    json_ ? tellJson(timeline, event) : tellText(timeline, event);
}

void PlayView::tellJson(const Timeline& timeline, const Event& event) {
    Value::Object object{{"at_ms", std::int64_t{event.at.count()}}, {"event", name(event.kind)}};
    const Value detail = event.segment ? segmentJson(timeline, *event.segment)
        : event.cue                    ? cueJson(*event.cue)
                                       : Value(Value::Object{});
    for (const auto& [key, value] : *detail.object())
        if (key != "at_ms") object.emplace_back(key, value);
    if (!event.because.empty()) object.emplace_back("because", event.because.text());
    world_.out << writeJson(object) << std::endl;
}

void PlayView::tellText(const Timeline& timeline, const Event& event) {
    if (event.cue) return writeLine("    \"" + event.cue->words + "\"");
    if (!event.segment) return writeLine(clock(event.at) + "  " + std::string(name(event.kind)));
    const Segment& segment = *event.segment;
    const std::string what =
        segment.step ? timeline.steps().at(*segment.step).name : std::string(name(segment.kind));
    const std::string how =
        segment.kind == SegmentKind::step ? timeline.steps().at(*segment.step).line : std::string();
    writeLine(clock(segment.span.begin) + " "
        + bar(timeline.length() - segment.span.begin, timeline.length()) + " "
        + legName(pack_, segment.leg) + "  "
        + (segment.kind == SegmentKind::getReady ? "get ready: " : "") + what
        + (how.empty() ? "" : ": " + how) + " (" + clock(segment.span.length()) + ")");
}

void PlayView::show(const Moment& moment) {
    if (json_ || !world_.outIsTerminal || moment.done) return;
    const std::string text = bar(moment.segmentLeft, moment.segmentLength) + " "
        + clock(moment.segmentLeft) + "  " + moment.name + "  (" + clock(moment.allLeft)
        + " left in all)";
    if (text == live_) return;
    clearLive();
    world_.out << text << std::flush;
    live_ = text;
}

void PlayView::waitForPerson() {
    if (json_ || !world_.outIsTerminal || !world_.inIsTerminal) return;
    clearLive();
    world_.out << "Press Enter when you are ready." << std::flush;
    std::string line;
    std::getline(world_.in, line);
    world_.in.clear();
}

void PlayView::close() { clearLive(); }

void PlayView::writeLine(const std::string& text) {
    clearLive();
    world_.out << text << std::endl;
}

void PlayView::clearLive() {
    if (!live_.empty()) world_.out << '\r' << std::string(live_.size(), ' ') << '\r';
    live_.clear();
}

} // namespace kneecoach
