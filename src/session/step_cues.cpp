// SPDX-License-Identifier: MIT
#include "session/step_cues.h"

#include "content/speech.h"
#include "session/stroke.h"

#include <algorithm>
#include <array>

namespace kneecoach {
namespace {

constexpr Millis halfTimeFrom{60'000};
constexpr Millis tenSecondsFrom{45'000};

constexpr std::array<std::string_view, 11> numbers{
    "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};

bool overlap(Span a, Span b) { return a.begin < b.end && b.begin < a.end; }

/// Takes cues, the weightiest first, and keeps those that fit.
class Fitting {
public:
    Fitting(const TimedStep& step, const Words& words, SpeechRate rate)
        : step_(step), words_(words), rate_(rate) {}

    void at(Millis at, CueKind kind, const std::string& path) {
        if (words_.has(path)) keep({at, lengthOf(path), kind, words_.at(path)});
    }

    void wordsAt(Millis at, CueKind kind, const std::string& words) {
        keep({at, spokenLength(words, rate_.wordsPerMinute), kind, words});
    }

    void endingAt(Millis end, CueKind kind, const std::string& path) {
        at(end - lengthOf(path), kind, path);
    }

    std::vector<Cue> sorted() && {
        std::ranges::sort(kept_, {}, &Cue::at);
        return std::move(kept_);
    }

private:
    Millis lengthOf(const std::string& path) const {
        return spokenLength(words_.at(path), rate_.wordsPerMinute);
    }

    void keep(Cue cue) {
        const Span span = cue.span();
        const bool inside = step_.span.begin <= span.begin && span.end <= step_.span.end;
        const bool free = std::ranges::none_of(
            kept_, [&](const Cue& other) { return overlap(other.span(), span); });
        if (inside && free) kept_.push_back(std::move(cue));
    }

    const TimedStep& step_;
    const Words& words_;
    SpeechRate rate_;
    std::vector<Cue> kept_;
};

/// On, the count of the breaths that can be finished, and the release that ends with the hold.
void fitHold(Fitting& fitting, const TimedStep& step) {
    fitting.endingAt(step.span.end, CueKind::release, "cues.let-go");
    fitting.at(step.span.begin, CueKind::hold, "cues.hold-on");
    const int breaths = strokesIn(step.tempo, step.span.length());
    for (int breath = 1; breath < std::min(breaths, int{numbers.size()} - 1); ++breath)
        fitting.at(step.span.begin + breath * step.tempo.period, CueKind::count,
            "cues." + std::string(numbers.at(static_cast<std::size_t>(breath) + 1)));
}

void fitPlaces(Fitting& fitting, const TimedStep& step) {
    for (const PlaceLine& place : step.places)
        if (place.span.begin > step.span.begin)
            fitting.wordsAt(place.span.begin, CueKind::place, place.line);
}

void fitOpening(Fitting& fitting, const TimedStep& step) {
    const PlannedStep& planned = step.planned;
    if (planned.opensAt && *planned.opensAt < planned.pressure)
        fitting.at(step.span.begin + planned.opensFor, CueKind::firmer,
            "cues.firm-" + std::to_string(planned.pressure));
}

void fitTimes(Fitting& fitting, const TimedStep& step) {
    const Millis length = step.span.length();
    if (length >= tenSecondsFrom)
        fitting.at(step.span.end - Seconds{10}, CueKind::tenSeconds, "cues.ten-seconds");
    if (length < halfTimeFrom) return;
    fitting.at(step.span.begin + length / 2, CueKind::halfTime, "cues.half-time");
    fitting.at(step.span.begin + length / 4, CueKind::encourage, "cues.encourage");
}

} // namespace

std::vector<Cue> cuesWithin(const TimedStep& step, const Words& words, SpeechRate rate) {
    Fitting fitting(step, words, rate);
    if (step.isHold()) {
        fitHold(fitting, step);
    } else {
        fitting.at(step.span.begin, CueKind::change, "cues.begin");
        fitPlaces(fitting, step);
        fitOpening(fitting, step);
        fitTimes(fitting, step);
    }
    return std::move(fitting).sorted();
}

} // namespace kneecoach
