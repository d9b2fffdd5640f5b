// SPDX-License-Identifier: MIT
#include "app/scenes/sheet.h"
#include "screening/live_questions.h"

#include <algorithm>

namespace kneecoach {
namespace {

using enum Choice::Look;

const Question& questionAt(const Sheet& sheet, std::size_t place) {
    return sheet.pack.questions.at(place);
}

/// How far the questions are: each counts once, whatever it is asked of.
Progress progressAt(const Sheet& sheet, std::size_t question) {
    std::vector<std::size_t> asked;
    for (const LiveQuestion& live : liveQuestions(sheet.pack, sheet.journey.told.check))
        if (asked.empty() || asked.back() != live.question) asked.push_back(live.question);
    const auto before =
        std::ranges::count_if(asked, [&](std::size_t one) { return one < question; });
    const int count = static_cast<int>(before) + 1;
    const int total = std::max(static_cast<int>(asked.size()), count);
    return {count, total,
        sheet.own("check.progress",
            {{"count", std::to_string(count)}, {"total", std::to_string(total)}})};
}

std::optional<Leg> onlyLeg(const Asking& asking) {
    if (asking.legs.left == asking.legs.right) return std::nullopt;
    return asking.legs.left ? Leg::left : Leg::right;
}

std::string idOf(const Sheet& sheet, std::size_t question) {
    return questionAt(sheet, question).id.str();
}

/// What was answered before, of the legs this is asked of.
bool wasGiven(const Sheet& sheet, const Asking& asking, std::size_t answer) {
    const Leg leg = onlyLeg(asking).value_or(Leg::left);
    const auto& answers = sheet.journey.told.check.answers;
    const Given* given = answers.to(sheet.pack, asking.question, leg);
    const Given* same =
        answers.to(sheet.pack, asking.question, onlyLeg(asking).value_or(Leg::right));
    return given && given->answer == answer && same && same->answer == answer;
}

std::string wordsOf(const Sheet& sheet, std::size_t question, const AnswerId& answer) {
    const std::string own = "answers." + answer.str();
    return sheet.has(question, own) ? sheet.of(question, own) : sheet.said(own);
}

Choice answerAt(const Sheet& sheet, const Asking& asking, std::size_t answer, char key) {
    const AnswerId& id = questionAt(sheet, asking.question).chain.at(answer).id;
    Choice choice = pressed("answer/" + id.str(), wordsOf(sheet, asking.question, id), plain, key);
    choice.chosen = wasGiven(sheet, asking, answer);
    return choice;
}

/// Yes, No and Not sure, always in the same place.
Choices yesNo(const Sheet& sheet, const Asking& asking) {
    return {sheet.of(asking.question, "text"),
        {answerAt(sheet, asking, 2, 'y'), answerAt(sheet, asking, 0, 'n'),
            answerAt(sheet, asking, 1, 'u')},
        Choices::Layout::row};
}

bool isNo(const Question& question, std::size_t answer) {
    return question.chain[answer].id == AnswerId("no");
}

/// A longer chain as cards; "Not sure" stands last.
Choices chain(const Sheet& sheet, const Asking& asking) {
    const Question& question = questionAt(sheet, asking.question);
    Choices choices{sheet.of(asking.question, "text"), {}, Choices::Layout::column};
    for (std::size_t answer = 0; answer < question.chain.size(); ++answer)
        if (!isNotSure(question, answer))
            choices.items.push_back(
                answerAt(sheet, asking, answer, isNo(question, answer) ? 'n' : '\0'));
    for (std::size_t answer = 0; answer < question.chain.size(); ++answer)
        if (isNotSure(question, answer))
            choices.items.push_back(answerAt(sheet, asking, answer, 'u'));
    return choices;
}

Scale scale(const Sheet& sheet, const Asking& asking) {
    const NumberRange range = *questionAt(sheet, asking.question).number;
    const Leg leg = onlyLeg(asking).value_or(Leg::left);
    return {"number", sheet.of(asking.question, "text"), range.least, range.most,
        sheet.journey.told.pain[leg], sheet.own("knees.scale-low"), sheet.own("knees.scale-high")};
}

Block answersOf(const Sheet& sheet, const Asking& asking) {
    const Question& question = questionAt(sheet, asking.question);
    if (question.number) return scale(sheet, asking);
    if (question.yesNo) return yesNo(sheet, asking);
    return chain(sheet, asking);
}

/// "How do I check?", and what a second "Not sure" would mean.
void addHelp(const Sheet& sheet, const Asking& asking, Scene& scene) {
    const bool helps = sheet.has(asking.question, "help");
    if (asking.helpIsOpen && helps)
        scene.blocks.push_back(Notice{sheet.of(asking.question, "help"), Notice::Tone::calm});
    if (asking.wasNotSure)
        scene.blocks.push_back(
            Notice{sheet.own(helps ? "check.not-sure-once" : "check.not-sure-again") + " "
                    + sheet.own("check.not-sure-counts"),
                Notice::Tone::careful});
    if (asking.reasonIsOpen)
        scene.blocks.push_back(Notice{sheet.of(asking.question, "why"), Notice::Tone::calm});
}

void addWaysRound(const Sheet& sheet, const Asking& asking, Scene& scene) {
    if (sheet.has(asking.question, "help") && !questionAt(sheet, asking.question).number)
        scene.footer.push_back(pressed("help", sheet.own("check.how"), quiet));
    if (sheet.has(asking.question, "why"))
        scene.footer.push_back(pressed("why", sheet.own("check.why"), quiet));
}

Scene begun(const Sheet& sheet, const std::string& id, std::size_t question) {
    const Question& asked = questionAt(sheet, question);
    Scene scene =
        blank(id, sheet.said("pages." + sheet.pack.pages.at(asked.page).id.str() + ".title"));
    scene.progress = progressAt(sheet, question);
    return scene;
}

std::string kneeOrLeg(const Sheet& sheet, const Asking& asking, Leg leg) {
    const bool knee = questionAt(sheet, asking.question).number.has_value();
    return sheet.own("legs." + std::string(name(leg)) + (knee ? "-knee" : "-leg"));
}

Scene scene(const Sheet& sheet, const Asking& asking) {
    const auto leg = onlyLeg(asking);
    Scene scene = begun(sheet,
        "ask-" + idOf(sheet, asking.question) + (leg ? "-" + std::string(name(*leg)) : ""),
        asking.question);
    if (leg) scene.blocks.push_back(Text{kneeOrLeg(sheet, asking, *leg), Text::Look::small});
    if (!questionAt(sheet, asking.question).number)
        scene.blocks.push_back(Text{sheet.of(asking.question, "text"), Text::Look::lead});
    addHelp(sheet, asking, scene);
    scene.blocks.push_back(answersOf(sheet, asking));
    addWaysRound(sheet, asking, scene);
    scene.announcement =
        (leg ? kneeOrLeg(sheet, asking, *leg) + ". " : "") + sheet.of(asking.question, "text");
    return scene;
}

Scene scene(const Sheet& sheet, const WhichLeg& which) {
    Scene scene = begun(sheet, "which-leg-" + idOf(sheet, which.question), which.question);
    const AnswerId& answer = questionAt(sheet, which.question).chain.at(which.answer).id;
    scene.blocks = {Text{sheet.of(which.question, "text"), Text::Look::body},
        Text{sheet.own("check.you-said", {{"answer", wordsOf(sheet, which.question, answer)}}),
            Text::Look::small},
        Text{sheet.own("check.which-leg"), Text::Look::lead},
        Choices{sheet.own("check.which-leg"),
            {pressed("left", sheet.own("check.left"), plain, 'l'),
                pressed("right", sheet.own("check.right"), plain, 'r'),
                pressed("both", sheet.own("check.both"), plain, 'b')},
            Choices::Layout::row}};
    if (isNotSure(questionAt(sheet, which.question), which.answer))
        scene.blocks.insert(scene.blocks.begin(),
            Notice{sheet.own("check.not-sure-counts"), Notice::Tone::careful});
    scene.announcement = sheet.own("check.which-leg");
    return scene;
}

std::string nameOfArea(const Sheet& sheet, const std::string& area) {
    if (area == "whole-leg") return sheet.own("check.cannot-tell");
    if (area == "elsewhere") return sheet.own("check.elsewhere");
    const std::string kind =
        sheet.pack.words.has("regions." + area + ".name") ? "regions." : "always_off.";
    return sheet.said(kind + area + ".name");
}

/// Where a tap on it takes more than itself, or nothing, that is said.
std::string detailOfArea(const Sheet& sheet, const std::string& area) {
    if (area == "whole-leg") return sheet.own("check.cannot-tell-note");
    if (area == "elsewhere") return sheet.own("check.elsewhere-note");
    if (sheet.pack.words.has("regions." + area + ".where"))
        return sheet.said("regions." + area + ".where");
    return sheet.own("check.takes",
        {{"things", sheet.regions(excludedByMark(sheet.pack, area).value_or(RegionBits{}))}});
}

std::vector<RegionId> regionsOff(const Sheet& sheet, const Marking& marking) {
    RegionBits off;
    for (const std::string& area : marking.areas)
        off |= excludedByMark(sheet.pack, area).value_or(RegionBits{});
    std::vector<RegionId> regions;
    for (std::size_t place = 0; place < sheet.pack.regions.size(); ++place)
        if (off.has(place)) regions.push_back(sheet.pack.regions[place].id);
    return regions;
}

Ticks areas(const Sheet& sheet, const Marking& marking) {
    Ticks ticks{sheet.own("check.tap"), {}};
    for (const std::string& area : markableAreas(sheet.pack)) {
        Choice tick = pressed("area/" + area, nameOfArea(sheet, area));
        tick.detail = detailOfArea(sheet, area);
        tick.chosen = std::ranges::find(marking.areas, area) != marking.areas.end();
        ticks.items.push_back(std::move(tick));
    }
    return ticks;
}

/// Nothing tapped is no answer: what stands in the place of "Next" says so.
Choice wayOn(const Sheet& sheet, const Marking& marking) {
    if (marking.areas.empty()) return pressed("next", sheet.own("check.tap-first"), quiet);
    return pressed("next", sheet.own("check.next"), primary);
}

Scene scene(const Sheet& sheet, const Marking& marking) {
    const std::string leg(name(marking.leg));
    Scene scene =
        begun(sheet, "marks-" + idOf(sheet, marking.question) + "-" + leg, marking.question);
    const std::string where = sheet.own("check.where-on", {{"leg", sheet.inSentence(marking.leg)}});
    const std::string thing = sheet.of(marking.question, "short");
    scene.blocks = {Text{where, Text::Look::lead},
        Text{sheet.own("clearance.text", {{"things", thing}})},
        Text{sheet.own("check.tap-list"), Text::Look::small},
        Picture{marking.leg, {}, regionsOff(sheet, marking), sheet.title(marking.leg)},
        areas(sheet, marking)};
    scene.footer = {wayOn(sheet, marking)};
    scene.announcement = where;
    return scene;
}

} // namespace

Scene sceneAt(const Sheet& sheet, const Inquiry& inquiry) {
    return std::visit([&](const auto& asked) { return scene(sheet, asked); }, inquiry);
}

} // namespace kneecoach
