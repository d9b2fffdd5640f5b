// SPDX-License-Identifier: MIT
#include "app/journey/earlier.h"
#include "app/journey/walk.h"

#include <algorithm>
#include <array>

namespace kneecoach {
namespace {

constexpr std::array<std::string_view, 4> licensed{"doctor", "nurse", "physio", "surgeon"};

std::optional<std::string> licensedIn(std::string_view wish) {
    const auto by = behind(wish, "by/");
    if (!by || std::ranges::find(licensed, *by) == licensed.end()) return std::nullopt;
    return std::string(*by);
}

std::optional<Date> dayIn(std::string_view wish, const Instant& now) {
    const auto ago = numberBehind(wish, "on/");
    return ago && *ago >= 0 ? std::optional(dayOf(now) - Days(*ago)) : std::nullopt;
}

} // namespace

void Walk::hear(const TheySaidYes& yes, std::string_view wish) {
    TheySaidYes later = yes;
    if (wish == "yes" && yes.stage == TheySaidYes::Stage::asked) {
        later.stage = TheySaidYes::Stage::who;
        return go(later);
    }
    if (wish == "no" || wish == "on/longer") {
        if (wish != "no") j_.remark = "clearance.too-old";
        eraseRecords(yes);
        j_.told.clearanceIsOpen = true;
        return goOn();
    }
    if (const auto by = licensedIn(wish); by && yes.stage == TheySaidYes::Stage::who) {
        later.by = *by;
        later.stage = TheySaidYes::Stage::when;
        return go(later);
    }
    if (const auto on = dayIn(wish, now_.world); on && yes.stage == TheySaidYes::Stage::when) {
        record(yes, *on);
        goOn();
    }
}

void Walk::hear(const Stopped& stopped, std::string_view wish) {
    const RememberedStop& stop = stopped.stop;
    if (wish == "done") return go(Gone{});
    if (wish == "checked") return go(Reporting{{stop}, {}});
    const bool mistake = wish == "mistake";
    if (!mistake && wish != "gone-away") return;
    const Ending ending = mistake ? Ending(WasMistake{}) : Ending(WentAway{});
    if (!ends(pack_, stop, ending, now_.world)) return go(Stopped{stop, mistake, !mistake});
    forget(stop);
    askPagesAgain(stop);
    goOn();
}

void Walk::hear(const Reporting& reporting, std::string_view wish) {
    using enum Reporting::Stage;
    Reporting later = reporting;
    later.stage = reporting.stage == asked ? who : when;
    if (wish == "no" && reporting.stage == asked) return goOn();
    if (wish == "yes" && reporting.stage == asked) return go(later);
    if (const auto by = licensedIn(wish); by && reporting.stage == who) {
        later.by = *by;
        return go(later);
    }
    if (const auto on = dayIn(wish, now_.world); on && reporting.stage == when)
        report(reporting, *on);
}

void Walk::hear(const Shut& shut, std::string_view wish) {
    if (wish == "done") return go(Gone{});
    if (wish == "only-one" && shut.open) {
        j_.told.knowsWhatIsShut = true;
        return goOn();
    }
    if (wish == "note") return go(OnPaper{.letter = usesLetter()});
    if (wish == "they-said-yes") {
        j_.told.clearanceIsOpen = false;
        return goOn();
    }
    if (wish == "seen" && waitsForSomeone(pack_, j_.told))
        go(Reporting{j_.told.stops, closedUntilSeen(pack_, j_.told)});
}

} // namespace kneecoach
