// SPDX-License-Identifier: MIT
#include "app/scenes/inquiry_parts.h"

#include <algorithm>

namespace kneecoach {
namespace {

using enum Choice::Look;

const Question& questionAt(const Sheet& sheet, std::size_t place) {
    return sheet.pack.questions.at(place);
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
        if (isNotSure(question, answer)) {
            choices.items.push_back(answerAt(sheet, asking, answer, 'u'));
            choices.lastApart = true;
        }
    return choices;
}

Scale scale(const Sheet& sheet, const Asking& asking) {
    const NumberRange range = *questionAt(sheet, asking.question).number;
    const Leg leg = onlyLeg(asking).value_or(Leg::left);
    return {"number", sheet.own("knees.sore-" + std::string(name(leg))), range.least, range.most,
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
        scene.blocks.push_back(Notice{sheet.of(asking.question, "why") + " "
                + sheet.own("check.sources",
                    {{"sources", listed(questionAt(sheet, asking.question).sources)}}),
            Notice::Tone::calm});
}

void addWaysRound(const Sheet& sheet, const Asking& asking, Scene& scene) {
    if (sheet.has(asking.question, "help") && !questionAt(sheet, asking.question).number)
        scene.footer.push_back(pressed("help", sheet.own("check.how"), quiet));
    if (sheet.has(asking.question, "why"))
        scene.footer.push_back(pressed("why", sheet.own("check.why"), quiet));
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
    if (leg) scene.title = kneeOrLeg(sheet, asking, *leg);
    if (!questionAt(sheet, asking.question).number)
        scene.blocks.push_back(Text{sheet.of(asking.question, "text"), Text::Look::lead});
    addHelp(sheet, asking, scene);
    scene.blocks.push_back(answersOf(sheet, asking));
    addWaysRound(sheet, asking, scene);
    const auto* numbers = std::get_if<Scale>(&scene.blocks.back());
    const std::string asked = numbers ? numbers->name : sheet.of(asking.question, "text");
    scene.announcement = (leg ? kneeOrLeg(sheet, asking, *leg) + ". " : "") + asked;
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
    scene.announcement = sheet.own("check.which-leg");
    return scene;
}

Scene scene(const Sheet& sheet, const Marking& marking) { return markingScene(sheet, marking); }
Scene scene(const Sheet& sheet, const Listing& listing) { return listingScene(sheet, listing); }
Scene scene(const Sheet& sheet, const StillTrue& still) { return stillTrueScene(sheet, still); }

} // namespace

Scene sceneAt(const Sheet& sheet, const Inquiry& inquiry) {
    return std::visit([&](const auto& asked) { return scene(sheet, asked); }, inquiry);
}

} // namespace kneecoach
