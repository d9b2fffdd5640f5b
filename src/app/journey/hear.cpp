// SPDX-License-Identifier: MIT
#include "app/journey/walk.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace kneecoach {
namespace {

constexpr std::array<std::string_view, 4> licensed{"doctor", "nurse", "physio", "surgeon"};
constexpr std::array sizes{100, 125, 150, 200};

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

std::optional<std::string_view> behind(std::string_view wish, std::string_view head) {
    if (!wish.starts_with(head)) return std::nullopt;
    return wish.substr(head.size());
}

std::optional<int> numberBehind(std::string_view wish, std::string_view head) {
    const auto text = behind(wish, head);
    if (!text) return std::nullopt;
    int number = 0;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), number);
    const bool isWhole = error == std::errc() && end == text->data() + text->size();
    return isWhole ? std::optional(number) : std::nullopt;
}

void Walk::hear(std::string_view wish) {
    if (wish == "back") return back();
    const Place place = j_.place;
    std::visit([&](const auto& here) { hear(here, wish); }, place);
}

void Walk::hear(const Welcome&, std::string_view wish) {
    const auto size = numberBehind(wish, "text/");
    if (size && std::ranges::find(sizes, *size) != sizes.end()) j_.liking.percent = *size;
    if (wish == "country") go(ChoosingCountry{});
    if (wish == "start") go(Sitting{});
}

void Walk::hear(const ChoosingCountry&, std::string_view wish) {
    const auto name = behind(wish, "country/");
    if (!name) return;
    const auto id = CountryId::parse(*name);
    const auto isKnown = std::ranges::find(pack_.emergencyNumbers, id, &EmergencyNumber::country);
    j_.liking.country = isKnown == pack_.emergencyNumbers.end() ? std::nullopt : id;
    back();
}

void Walk::hear(const Sitting&, std::string_view wish) {
    if (wish == "sitting") go(ChoosingKnees{});
}

void Walk::hear(const ChoosingKnees& knees, std::string_view wish) {
    if (const auto leg = legNamed(wish)) return chooseKnee(*leg, knees.hasOneLeg);
    if (wish == "one-leg") return go(ChoosingKnees{true});
    if (wish != "both" || knees.hasOneLeg) return;
    j_.told.check.absent = {false, false};
    j_.told.chosen = {true, true};
    j_.told.startWithChosen();
    goOn();
}

void Walk::chooseKnee(Leg leg, bool hasOneLeg) {
    j_.told.check.absent = {};
    j_.told.check.absent[other(leg)] = hasOneLeg;
    j_.told.chosen = {leg == Leg::left, leg == Leg::right};
    j_.told.startWithChosen();
    goOn();
}

void Walk::hear(const NoPainHere& here, std::string_view wish) {
    if (wish != "only" && wish != "both") return;
    j_.told.check.asked = j_.told.chosen;
    if (wish == "only") j_.told.check.asked[here.painless] = false;
    j_.told.choseSoreOne = true;
    goOn();
}

void Walk::hear(const Inquiry& inquiry, std::string_view wish) {
    const Asking* asking = std::get_if<Asking>(&inquiry);
    const bool again = asking && asking->wasNotSure && wish == "answer/not-sure";
    auto changed = afterWish(pack_, j_.told, inquiry, wish);
    if (again) j_.remark = "check.not-sure-counts";
    if (changed && changed->index() == inquiry.index()) j_.place = *changed;
    else go(changed ? Place(*changed) : onward());
}

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
    if (wish == "checked") return go(Reporting{{stop}});
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
    if (wish == "they-said-yes") {
        j_.told.clearanceIsOpen = false;
        return goOn();
    }
    std::vector<RememberedStop> stops = j_.told.stops;
    if (wish == "seen" && !stops.empty()) go(Reporting{std::move(stops)});
}

void Walk::hear(const YourPlan& plan, std::string_view wish) {
    if (wish == "steps") return go(SeeingSteps{plan});
    if (wish == "change") return go(ChangingPlan{plan});
    if (wish == "start" && std::holds_alternative<Routine>(plan.plan)) go(HandsReady{plan});
}

void Walk::hear(const ChangingPlan&, std::string_view wish) {
    if (wish == "keep") return goOn();
    change(wish);
    Place changed = onward();
    if (auto* plan = std::get_if<YourPlan>(&changed)) return go(ChangingPlan{std::move(*plan)});
    go(std::move(changed));
}

void Walk::hear(const HandsReady& ready, std::string_view wish) {
    if (wish == "begin") begin(ready);
}

void Walk::hear(const AtEnd&, std::string_view wish) {
    for (const Leg leg : bothLegs)
        if (const auto pain = numberBehind(wish, "pain-" + std::string(name(leg)) + "/"))
            j_.told.painAfter[leg] = *pain;
    if (wish == "done") go(Gone{});
}

void Walk::hear(const Trouble& trouble, std::string_view wish) {
    if (wish == "done") go(Gone{});
    if (wish == "again" && trouble.with == Trouble::With::us) goOn();
}

} // namespace kneecoach
