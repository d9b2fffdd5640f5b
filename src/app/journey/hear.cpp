// SPDX-License-Identifier: MIT
#include "app/journey/walk.h"

namespace kneecoach {

void Walk::hear(std::string_view wish) {
    if (wish == "back") return back();
    const Place place = j_.place;
    std::visit([&](const auto& here) { hear(here, wish); }, place);
}

void Walk::hear(const Inquiry& inquiry, std::string_view wish) {
    const Asking* asking = std::get_if<Asking>(&inquiry);
    const bool again = asking && asking->wasNotSure && wish == "answer/not-sure";
    auto changed = afterWish(pack_, j_.told, inquiry, wish);
    if (again) j_.remark = "check.not-sure-counts";
    if (changed && changed->index() == inquiry.index()) j_.place = *changed;
    else if (changed) go(Place(*changed));
    else goOn();
}

void Walk::hear(const Telling& telling, std::string_view wish) {
    using enum Telling::Of;
    if (wish == "settings") go(InSettings{});
    if (wish == "about") go(Telling{about});
    if (wish == "questions") go(Telling{questions});
    if (wish == "sources") go(Telling{sources});
    if (wish == "refused") go(Telling{refused});
    const auto page = numberBehind(wish, "page/");
    const bool isPage = page && *page >= 0 && std::size_t(*page) < pack_.pages.size();
    if (isPage && telling.of == questions) go(Telling{questions, std::size_t(*page)});
}

/// From here on it is a later visit; where no hand was on a leg, there was none yet.
void Walk::hear(const AtEnd& end, std::string_view wish) {
    if (wish == "paper" && end.plan) return goToPaper(*end.plan, end);
    if (wish == "remind") return go(Reminding{.end = end});
    for (const Leg leg : bothLegs)
        if (const auto pain = numberBehind(wish, "pain-" + std::string(name(leg)) + "/"))
            keepPainAfter(leg, *pain);
    if (wish != "done") return;
    if (!j_.told.wasHereBefore()) return go(Gone{});
    reopen();
}

void Walk::hear(const Trouble& trouble, std::string_view wish) {
    if (wish == "done") go(Gone{});
    if (wish == "again" && trouble.with == Trouble::With::us) goOn();
}

} // namespace kneecoach
