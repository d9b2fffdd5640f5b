// SPDX-License-Identifier: MIT
#include "ui/session_texts.h"

#include "content/speech.h"

#include <algorithm>

namespace kneecoach {

namespace {

/// A second that has begun counts: nobody sees a 0 while the hand still moves.
long long begunSeconds(Millis left) { return (std::max(left, Millis{0}).count() + 999) / 1000; }

long long begunMinutes(Millis left) {
    return (std::max(left, Millis{0}).count() + 59'999) / 60'000;
}

double share(Millis part, Millis whole) {
    if (whole <= Millis{0}) return 0;
    return std::clamp(double(part.count()) / double(whole.count()), 0., 1.);
}

std::string stateOf(const Moment& moment, const Words& words) {
    if (moment.kind == SegmentKind::getReady) return words.at("session.get-ready");
    switch (moment.pressure) {
    case 1: return words.at("session.light");
    case 2: return words.at("session.medium");
    case 3: return words.at("session.firm");
    default: return {};
    }
}

std::string nextOf(const Moment& moment, const Words& words) {
    if (!moment.next) return words.at("session.last-step");
    const std::string& name = moment.next->name;
    if (moment.next->leg == moment.leg) return words.at("session.next", {{"step", name}});
    const std::string leg =
        words.at(moment.next->leg == Leg::left ? "legs.left-leg" : "legs.right-leg");
    return words.at("session.next", {{"step", leg + ", " + name}});
}

/// What is counted, of one and of more.
std::string_view countedBy(Motion motion, bool isOne) {
    if (motion == Motion::hold) return isOne ? "session.breath" : "session.breaths";
    if (motion == Motion::circle) return isOne ? "session.round" : "session.rounds";
    return isOne ? "session.stroke" : "session.strokes";
}

/// Three taps a second would only flicker.
void count(SessionTexts& texts, const Moment& moment, const Words& words, Motion motion) {
    if (!moment.stroke || moment.stroke->count == 0 || motion == Motion::taps) return;
    const int count = moment.stroke->count;
    texts.count = std::to_string(count);
    texts.counted = words.at(countedBy(motion, count == 1));
}

} // namespace

bool isBrief(const std::string& words) { return writtenWords(words) <= 12; }

SessionTexts textsOf(const Moment& moment, const Words& words, Motion motion) {
    SessionTexts texts;
    texts.leg = words.at(moment.leg == Leg::left ? "session.left-leg" : "session.right-leg");
    texts.name = moment.name;
    texts.line = moment.line;
    texts.seconds = std::to_string(begunSeconds(moment.segmentLeft));
    texts.heard = words.at("session.seconds-left", {{"seconds", texts.seconds}});
    texts.state = stateOf(moment, words);
    texts.next = nextOf(moment, words);
    const long long left = begunMinutes(moment.allLeft);
    texts.left = left == 1 ? words.at("session.minute-left")
                           : words.at("session.minutes-left", {{"minutes", std::to_string(left)}});
    count(texts, moment, words, motion);
    texts.ring = share(moment.segmentLeft, moment.segmentLength);
    texts.done = 1 - share(moment.allLeft, moment.allLength);
    return texts;
}

} // namespace kneecoach
