// SPDX-License-Identifier: MIT
#pragma once

#include "support/session.h"

#include <string>

namespace kneecoach {

/// Follows what is heard along a line of time, from command to command.
class Listening {
public:
    void hear(const Sitting& sitting) {
        const Playhead& head = sitting.head;
        const Millis passed = head.played() - played_;
        if (head.place() - place_ != passed) moveTo(head, passed);
        for (const Event& event : sitting.events)
            if (event.cue && isOnTheLine(*event.cue)) expect(head.timeline(), *event.cue);
        place_ = head.place();
        played_ = head.played();
        if (played_ > command_ + Seconds{30})
            expectNothingBefore(head.timeline(), place_ - Seconds{7});
    }

    /// An answer may keep a cue waiting; where the place moves, what was not said there is not
    /// said.
    void command(const Playhead& before, const Playhead& after) {
        if (before.place() != after.place() || before.timeline().cues() != after.timeline().cues())
            moveTo(after);
        command_ = played_;
    }

    const std::string& wrong() const { return wrong_; }
    bool heardTwice() const { return wrong_.starts_with("twice"); }

private:
    /// A number that would come late falls away; answers are not on the line.
    static bool isOnTheLine(const Cue& cue) {
        return cue.kind != CueKind::reply && cue.kind != CueKind::letGo
            && cue.kind != CueKind::tenSeconds && cue.kind != CueKind::count;
    }

    /// The place moved, at some instant of the time that passed: what is said from there on is new.
    void moveTo(const Playhead& head, Millis passed = Millis{0}) {
        next_ = place_ = head.place() - passed;
        played_ = head.played();
    }

    void expectNothingBefore(const Timeline& timeline, Millis place) {
        for (const Cue& cue : cuesIn(timeline, {next_, place}))
            if (isOnTheLine(cue)) wrong_ = "lost: " + cue.words;
    }

    void expect(const Timeline& timeline, const Cue& cue) {
        expectNothingBefore(timeline, cue.at);
        if (cue.at < next_) wrong_ = "twice: " + cue.words;
        next_ = cue.at + Millis{1};
    }

    Millis next_{0}, place_{0}, played_{0}, command_{0};
    std::string wrong_;
};

} // namespace kneecoach
