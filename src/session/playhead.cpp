// SPDX-License-Identifier: MIT
#include "session/playhead.h"

#include "session/player.h"

#include <algorithm>

namespace kneecoach {
namespace {

/// What a leg may still get today.
Millis allowance(const Permits& permits, const Limits& limits, Leg leg, Millis playedToday) {
    if (!permits[leg]) return Millis{0};
    const Millis most = std::min({permits[leg]->maxMinutes(), limits.leg, ceilings.leg});
    return std::max(most - playedToday, Millis{0});
}

} // namespace

Playhead Player::begun(const Pack& pack, const Permits& permits, const Routine& routine,
    Millis realNow, const Circumstances& around) {
    Playhead playhead(pack, compile(pack, routine, around.rate));
    const Limits& limits = pack.session.limits;
    PerLeg<Millis> most;
    for (const Leg leg : bothLegs)
        most[leg] = allowance(permits, limits, leg, around.playedToday[leg]);
    playhead.ledger_ = Ledger(most, limits);
    playhead.permits_ = permits;
    playhead.circumstances_ = around;
    playhead.real_ = realNow;
    return playhead;
}

/// A change of leg that waits shows what it said, and that it waits.
Moment Player::moment(const Playhead& p) {
    const Millis last{p.atDoor_ ? 1 : 0};
    Moment moment = momentAt(p.timeline_, p.place_ - last, p.pace_);
    moment.segmentLeft -= last;
    moment.allLeft -= last;
    moment.waiting = std::holds_alternative<WaitingForNextLeg>(p.state_);
    moment.done = p.isOver();
    return moment;
}

Playhead begin(const Pack& pack, const Permits& permits, const Routine& routine, Millis realNow,
    const Circumstances& circumstances) {
    return Player::begun(pack, permits, routine, realNow, circumstances);
}

Ticked tick(Playhead playhead, Millis realNow) {
    Player player(std::move(playhead), realNow);
    player.pass();
    return std::move(player).turn();
}

Obeyed obey(Playhead playhead, Command command, Millis realNow) {
    Player player(std::move(playhead), realNow);
    player.pass();
    player.obey(command);
    return std::move(player).turn();
}

Moment momentOf(const Playhead& playhead) { return Player::moment(playhead); }

std::vector<LegRoutine> restOf(const Playhead& playhead) {
    return Player(playhead, Millis{0}).rest();
}

} // namespace kneecoach
