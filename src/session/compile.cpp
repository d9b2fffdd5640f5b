// SPDX-License-Identifier: MIT
#include "content/speech.h"
#include "session/announcement.h"
#include "session/step_cues.h"
#include "session/timeline.h"

#include <algorithm>

namespace kneecoach {

namespace {

Millis longestRunOf(const Technique& technique) {
    const bool unsaid = technique.longestRun == Seconds{0};
    return unsaid ? ceilings.step : std::min(technique.longestRun, ceilings.longStep);
}

/// A technique's tempo, or the hand's own where it moves at another.
Tempo tempoOf(const Technique& technique, const PlannedStep& planned) {
    Tempo tempo = technique.tempo;
    for (const HandLoad& hand : technique.hands)
        if (hand.hand == planned.hand) tempo.strokes = hand.strokes.value_or(tempo.strokes);
    return tempo;
}

} // namespace

/// Lays segment after segment, and what is said in each.
class Compiler {
public:
    Compiler(const Pack& pack, const Routine& routine, SpeechRate rate,
        const std::optional<Continues>& continues)
        : pack_(pack), rate_(rate), continues_(continues), line_{routine, {}, {}, {}} {}

    Timeline compile() && {
        const std::vector<LegRoutine> legs = line_.routine.legs();
        for (const LegRoutine& leg : legs) {
            if (&leg != &legs.front()) speak(SegmentKind::changeLeg, CueKind::change, leg_);
            addLeg(leg);
        }
        speak(SegmentKind::finish, CueKind::finish, leg_);
        return Timeline(std::move(line_));
    }

private:
    void addLeg(const LegRoutine& leg) {
        leg_ = leg.leg;
        const PlannedStep* before = nullptr;
        if (continues_ && line_.steps.empty() && continues_->after) before = &*continues_->after;
        for (const PlannedStep& step : leg.steps) {
            getReady(step, before);
            addStep(step);
            before = &step;
        }
    }

    void getReady(const PlannedStep& step, const PlannedStep* before) {
        const bool first = line_.steps.empty();
        const GettingReadyFor ready{leg_, &step, before, first && !continues_,
            first && continues_ ? continues_->words : std::nullopt};
        const std::vector<Cue> cues = announcement(pack_, ready, now_, rate_);
        addSegment(
            SegmentKind::getReady, gettingReadyLasts(pack_, ready, cues, now_), line_.steps.size());
        addCues(cues);
    }

    void addStep(const PlannedStep& planned) {
        const Span span{now_, now_ + planned.seconds};
        line_.steps.push_back(timed(planned, span));
        addSegment(SegmentKind::step, span.length(), line_.steps.size() - 1);
        addCues(cuesWithin(line_.steps.back(), pack_.words, rate_));
    }

    TimedStep timed(const PlannedStep& planned, Span span) const {
        const std::string words = "steps." + planned.step.str();
        TimedStep step{leg_, planned, span, {}, {}, {}, pack_.words.at(words + ".name"),
            pack_.words.at(words + ".line"), {}};
        step.places = placesOf(planned, span, words + ".places.");
        if (const Technique* technique = find(pack_.techniques, planned.technique)) {
            step.motion = technique->motion;
            step.tempo = tempoOf(*technique, planned);
            step.longestRun = longestRunOf(*technique);
        }
        return step;
    }

    /// Each place has an equal part of the time.
    std::vector<PlaceLine> placesOf(
        const PlannedStep& planned, Span span, const std::string& words) const {
        const auto count = static_cast<Millis::rep>(planned.spots.size());
        std::vector<PlaceLine> places;
        for (Millis::rep i = 0; i < count; ++i) {
            const PlaceId& id = planned.spots[static_cast<std::size_t>(i)].id;
            const Span part{span.begin + span.length() * i / count,
                span.begin + span.length() * (i + 1) / count};
            places.push_back({id, part, pack_.words.at(words + id.str())});
        }
        return places;
    }

    void speak(SegmentKind kind, CueKind cue, Leg leg) {
        const std::string words = pack_.words.at("cues." + std::string(name(kind)));
        const Millis lasts = spokenLength(words, rate_.wordsPerMinute);
        leg_ = leg;
        line_.cues.push_back({now_, lasts, cue, words});
        addSegment(kind, lasts, std::nullopt);
    }

    void addSegment(SegmentKind kind, Millis lasts, std::optional<std::size_t> step) {
        line_.segments.push_back({{now_, now_ + lasts}, kind, leg_, step});
        now_ += lasts;
    }

    void addCues(const std::vector<Cue>& cues) {
        line_.cues.insert(line_.cues.end(), cues.begin(), cues.end());
    }

    const Pack& pack_;
    SpeechRate rate_;
    const std::optional<Continues>& continues_;
    Timeline::Line line_;
    Leg leg_ = Leg::left;
    Millis now_{};
};

Timeline compile(const Pack& pack, const Routine& routine, SpeechRate rate,
    const std::optional<Continues>& continues) {
    return Compiler(pack, routine, rate, continues).compile();
}

} // namespace kneecoach
