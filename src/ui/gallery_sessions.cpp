// SPDX-License-Identifier: MIT
#include "ui/gallery.h"

namespace kneecoach {

namespace {

SessionView::Shown stroke(const Words& words) {
    SessionView::Shown shown;
    shown.work.done = {.step = "warm-up-glide",
        .hand = Hand::palms,
        .regions = {"rectus-femoris", "vastus-lateralis", "vastus-medialis"}};
    shown.tone = {0.6, 1};
    shown.verb = words.at("gallery.verb");
    Moment& moment = shown.moment;
    moment.kind = SegmentKind::step;
    moment.step = 1;
    moment.name = words.at("gallery.step");
    moment.line = words.at("gallery.do");
    moment.pressure = 1;
    moment.stroke = Phase{Phase::Act::pressing, {3, 5}, 4};
    moment.segmentLeft = Millis{34'000};
    moment.segmentLength = Millis{60'000};
    moment.allLeft = Millis{700'000};
    moment.allLength = Millis{960'000};
    moment.next = Upcoming{Leg::right, "quad-kneading", words.at("gallery.next-step")};
    return shown;
}

SessionView::Shown gettingReady(const Words& words) {
    SessionView::Shown shown = stroke(words);
    shown.work.posture = "seated/foot-forward";
    shown.moment.kind = SegmentKind::getReady;
    shown.moment.segmentLeft = Millis{9'000};
    shown.moment.pressure = 0;
    shown.moment.stroke.reset();
    shown.tone = {};
    return shown;
}

} // namespace

std::vector<SessionView::Shown> gallerySessions(const Words& words) {
    std::vector<SessionView::Shown> all(5, stroke(words));
    all[1] = gettingReady(words);
    all[2].caption = words.at("gallery.caption");
    all[3].notice = words.at("gallery.notice");
    all[3].paused = true;
    all[4].fromFar = true;
    return all;
}

} // namespace kneecoach
