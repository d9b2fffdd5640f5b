// SPDX-License-Identifier: MIT
#include "app/desk/for_the_desk.h"

#include <algorithm>
#include <array>

namespace kneecoach {
namespace {

using enum Choice::Look;

/// What leads from a check to a session, to files, to what stays, or to a line that is typed on.
constexpr std::array<std::string_view, 10> notHere{"start", "begin", "save", "remind", "code",
    "settings", "country", "checked", "gone-away", "seen"};

bool isHere(std::string_view wish) {
    return std::ranges::find(notHere, wish) == notHere.end() && !wish.starts_with("code/");
}

/// Care comes before all else: nothing but that it was a mistake, and the way out.
bool isForTheStopped(std::string_view wish) { return wish == "mistake" || wish == "done"; }

void dropFrom(std::vector<Choice>& choices, const Journey& journey) {
    std::erase_if(choices, [&](const Choice& choice) { return !isForTheDesk(journey, choice.id); });
}

/// The papers of a check are its way on.
void raisePaper(std::vector<Choice>& footer, const Words& coach) {
    const auto paper = std::ranges::find_if(
        footer, [](const Choice& choice) { return choice.id == "paper" || choice.id == "note"; });
    if (paper == footer.end()) return;
    paper->look = primary;
    paper->label = coach.at(paper->id == "note" ? "desk.take-note" : "desk.take-routine");
    std::rotate(footer.begin(), paper, paper + 1);
}

} // namespace

bool isForTheDesk(const Journey& journey, std::string_view wish) {
    const bool isStopped = std::holds_alternative<Stopped>(journey.place);
    return isStopped ? isForTheStopped(wish) : isHere(wish);
}

std::optional<Outcome> outcomeOf(const Journey& journey) {
    if (const auto* stopped = std::get_if<Stopped>(&journey.place)) return stopped->stop.outcome;
    if (const auto* shut = std::get_if<Shut>(&journey.place)) {
        std::optional<Outcome> worst;
        for (const Leg leg : bothLegs)
            if (shut->legs[leg])
                worst = std::max(worst.value_or(Outcome::clear), shut->legs[leg]->outcome);
        return worst;
    }
    if (const auto* plan = std::get_if<YourPlan>(&journey.place)) {
        Outcome worst = Outcome::clear;
        for (const Leg leg : bothLegs)
            worst = std::max(worst, plan->decision.legs[leg].outcome.value_or(Outcome::clear));
        return worst;
    }
    return std::nullopt;
}

namespace {

/// Nobody can mend a printer here but the staff.
void askStaffForPaper(Scene& scene, const Journey& journey, const Words& coach) {
    const auto* paper = std::get_if<OnPaper>(&journey.place);
    if (!paper || paper->done == OnPaper::Done::nothing) return;
    std::erase_if(
        scene.blocks, [](const Block& block) { return std::holds_alternative<Notice>(block); });
    tellOfPrinting(scene, paper->done, coach);
}

/// Whoever stands at a counter is not alone at home, needs no oil, and bares no leg there.
void dropLine(Scene& scene, const std::string& words) {
    for (Block& block : scene.blocks)
        if (auto* lines = std::get_if<Lines>(&block)) std::erase(lines->words, words);
}

} // namespace

void tellOfPrinting(Scene& scene, OnPaper::Done done, const Words& coach) {
    if (done == OnPaper::Done::nothing) return;
    const bool isPrinted = done == OnPaper::Done::printed;
    const std::string words = coach.at(isPrinted ? "desk.printed" : "desk.no-printer");
    if (isPrinted) scene.hint = words;
    else scene.blocks.insert(scene.blocks.begin(), Notice{words, Notice::Tone::careful});
    scene.announcement = words;
}

Scene atTheDesk(Scene scene, const Journey& journey, const Words& coach, const Words& pack) {
    askStaffForPaper(scene, journey, coach);
    dropFrom(scene.footer, journey);
    for (Block& block : scene.blocks)
        if (auto* choices = std::get_if<Choices>(&block)) dropFrom(choices->items, journey);
    raisePaper(scene.footer, coach);
    if (std::holds_alternative<Stopped>(journey.place))
        scene.blocks.insert(
            scene.blocks.begin(), Notice{coach.at("desk.tell-staff"), Notice::Tone::calm});
    std::erase_if(scene.footer, [](const Choice& choice) { return choice.id == "done"; });
    if (std::holds_alternative<Sitting>(journey.place))
        scene.blocks.insert(
            scene.blocks.begin(), Notice{coach.at("desk.sit-apart"), Notice::Tone::careful});
    dropLine(scene, coach.at("result.unlock"));
    for (const char* line : {"preparations.within-reach", "preparations.bare-legs"})
        dropLine(scene, pack.atOr(line, ""));
    scene.footer.push_back({"over", coach.at("desk.over"), quiet});
    return scene;
}

} // namespace kneecoach
