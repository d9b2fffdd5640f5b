// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/plan_text.h"
#include "cli/play_view.h"
#include "cli/routine_json.h"
#include "cli/stages.h"
#include "session/playhead.h"

#include <istream>
#include <ostream>
#include <string>

namespace kneecoach {
namespace {

constexpr Millis beat{100}; ///< how often the terminal looks at the clock
constexpr Millis longestStep{
    1000}; ///< of the session's clock in one go, so that speed alone is never a gap
constexpr Millis gap{2000}; ///< of the real clock: the machine slept

/// Plays a session against the world's clock, `speed` times as fast.
class Playing {
public:
    Playing(const Pack& pack, const Planned& plan, const Call& call, World& world)
        : world_(world),
          speed_(call.speed),
          view_(pack, call.json, world),
          playhead_(begin(pack,
              {plan.screened.decision.legs.left.permit, plan.screened.decision.legs.right.permit},
              std::get<Routine>(plan.plan), Millis{0}, {{}, pack.offer.emergencyNumber, {}})) {}

    ExitCode run() {
        real_ = world_.now();
        while (!playhead_.isOver()) {
            if (world_.interrupted()) return stop();
            if (!world_.out) return ExitCode::otherFailure; // nobody hears it any more
            goOnIfStill();
            world_.wait(speed_ > 10 ? beat / 10 : beat);
            advance();
        }
        view_.close();
        return std::holds_alternative<Ended>(playhead_.state())
                && std::get<Ended>(playhead_.state()).how == Ended::How::finished
            ? ExitCode::done
            : ExitCode::otherFailure;
    }

private:
    void take(Turn turn) {
        playhead_ = std::move(turn.playhead);
        for (const Event& event : turn.events) view_.tell(playhead_.timeline(), event);
    }

    /// Hands on the time that passed. A real gap is handed on whole, and pauses; speed is handed on in small steps.
    void advance() {
        const Millis now = world_.now();
        const Millis passed = now - real_;
        real_ = now;
        if (passed > gap) return tickTo(clock_ + passed);
        for (Millis left = passed * speed_; left > Millis{0} && !world_.interrupted();
             left -= longestStep)
            tickTo(clock_ + std::min(left, longestStep));
        view_.show(momentOf(playhead_));
    }

    void tickTo(Millis clock) {
        clock_ = clock;
        take(tick(playhead_, clock_));
    }

    /// Nobody can press a key in a pipe: it goes on by itself, at a terminal it asks for Enter between the legs.
    void goOnIfStill() {
        if (std::holds_alternative<WaitingForNextLeg>(playhead_.state())) {
            view_.waitForPerson();
            real_ = world_.now();
            take(obey(playhead_, Command::ready, clock_));
        }
        if (std::holds_alternative<Paused>(playhead_.state()))
            take(obey(playhead_, Command::goOn, clock_));
        if (std::holds_alternative<AskingGetHelpSigns>(playhead_.state()))
            take(obey(playhead_, Command::end, clock_));
    }

    ExitCode stop() {
        take(obey(playhead_, Command::end, clock_));
        view_.close();
        return ExitCode::interrupted;
    }

    World& world_;
    int speed_;
    PlayView view_;
    Playhead playhead_;
    Millis real_{};
    Millis clock_{};
};

} // namespace

ExitCode play(const Call& call, World& world) {
    const auto stage = planned(call, world);
    if (!stage) return stage.error();
    if (std::holds_alternative<NoRoutine>(stage->plan)) return refusePlan(*stage, call, world);
    return Playing(stage->screened.pack, *stage, call, world).run();
}

} // namespace kneecoach
