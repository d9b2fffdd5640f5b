// SPDX-License-Identifier: MIT
#include "session/announcement.h"

#include "content/speech.h"

#include <algorithm>

namespace kneecoach {
namespace {

/// Lays what is said in a row.
class Speech {
public:
    Speech(const Words& words, Millis at, SpeechRate rate) : words_(words), at_(at), rate_(rate) {}

    void say(CueKind kind, std::string_view path, Words::Holes holes = {}) {
        if (words_.has(path)) sayWords(kind, words_.at(path, holes));
    }

    void sayWords(CueKind kind, std::string words) {
        const Millis lasts = spokenLength(words, rate_.wordsPerMinute);
        cues_.push_back({at_, lasts, kind, std::move(words)});
        at_ += lasts;
    }

    void waitUntil(Millis at) { at_ = std::max(at_, at); }
    const Words& words() const { return words_; }
    std::vector<Cue> cues() && { return std::move(cues_); }

private:
    const Words& words_;
    Millis at_;
    SpeechRate rate_;
    std::vector<Cue> cues_;
};

std::string path(std::string_view a, std::string_view b, std::string_view c = "") {
    return std::string(a).append(b).append(c);
}

void sayWhichLeg(Speech& speech, const GettingReadyFor& ready) {
    if (ready.before) return;
    if (ready.begins) speech.say(CueKind::change, "cues.welcome");
    if (ready.begins) speech.say(CueKind::change, path("cues.", name(ready.leg), "-leg"));
    else speech.say(CueKind::change, path("cues.change-leg-", name(ready.leg)));
}

void saySetup(Speech& speech, const GettingReadyFor& ready) {
    const PlannedStep& step = *ready.step;
    const std::string change = path("cues.change-setup-", step.setup.text());
    const std::string first =
        path(path("positions.", step.position.text()), ".setups.", step.setup.text());
    if (changesSetup(ready))
        speech.say(CueKind::change,
            speech.words().has(change) ? change : std::string("cues.change-setup"));
    else if (!ready.before) speech.say(CueKind::change, first);
}

std::string regionName(const Words& words, const RegionId& region) {
    return words.at(path("regions.", region.text(), ".name"));
}

/// A step that takes one region of several says which; one that lost some says which to leave out.
void sayRegions(Speech& speech, const Pack& pack, const PlannedStep& planned) {
    const Step* step = find(pack.steps, planned.step);
    if (!step) return;
    if (step->takes == Step::Takes::one)
        for (const RegionId& region : planned.regions)
            speech.say(
                CueKind::say, "cues.at-region", {{"region", regionName(speech.words(), region)}});
    if (step->takes == Step::Takes::one || !step->spots.empty()) return;
    for (const RegionId& region : step->regions)
        if (std::ranges::find(planned.regions, region) == planned.regions.end())
            speech.say(CueKind::say, "cues.leave-out-region",
                {{"region", regionName(speech.words(), region)}});
}

Pressure firstPressure(const PlannedStep& step) {
    return std::min(step.opensAt.value_or(step.pressure), step.pressure);
}

void sayPressure(Speech& speech, const GettingReadyFor& ready) {
    const Pressure now = firstPressure(*ready.step);
    if (ready.before && ready.before->pressure == now) return;
    speech.say(CueKind::say, path("cues.firm-", std::to_string(now)));
}

void sayStep(Speech& speech, const Pack& pack, const PlannedStep& step) {
    const std::string words = path("steps.", step.step.text());
    speech.say(CueKind::change, "cues.next", {{"step", pack.words.at(words + ".name")}});
    speech.say(CueKind::say, words + ".say");
    sayRegions(speech, pack, step);
}

} // namespace

bool changesSetup(const GettingReadyFor& ready) {
    return ready.before
        && (ready.before->setup != ready.step->setup
            || ready.before->position != ready.step->position);
}

bool shakesOut(const GettingReadyFor& ready) {
    constexpr int heavy = 2;
    return ready.before && !ready.instead && ready.before->load >= heavy;
}

std::vector<Cue> announcement(
    const Pack& pack, const GettingReadyFor& ready, Millis at, SpeechRate rate) {
    Speech speech(pack.words, at, rate);
    if (shakesOut(ready)) {
        speech.say(CueKind::change, "cues.shake-out");
        speech.waitUntil(at + pack.session.gettingReady.shakeOut);
    }
    sayWhichLeg(speech, ready);
    saySetup(speech, ready);
    if (ready.instead) speech.sayWords(CueKind::say, *ready.instead);
    else sayStep(speech, pack, *ready.step);
    sayPressure(speech, ready);
    return std::move(speech).cues();
}

Millis gettingReadyLasts(
    const Pack& pack, const GettingReadyFor& ready, const std::vector<Cue>& cues, Millis at) {
    const GettingReady& rules = pack.session.gettingReady;
    const Millis shake = shakesOut(ready) ? rules.shakeOut : Millis{0};
    const Millis least = (changesSetup(ready) ? rules.changedSetup : rules.least) + shake;
    const Millis words = cues.empty() ? Millis{0} : cues.back().span().end - at;
    return std::max(least, words + rules.afterWords);
}

} // namespace kneecoach
