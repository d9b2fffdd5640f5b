// SPDX-License-Identifier: MIT
#include "app/desk/desk_papers.h"
#include "app/desk/desk_scene.h"
#include "app/desk/for_the_desk.h"
#include "app/papers.h"
#include "app/scenes/liking_choices.h"
#include "app/scenes/scene_of.h"

#include <algorithm>

namespace kneecoach {
namespace {

using enum Choice::Look;

Choice detailed(std::string id, std::string label, std::string detail) {
    Choice choice = pressed(std::move(id), std::move(label));
    choice.detail = std::move(detail);
    return choice;
}

Choice held(std::string id, std::string label, std::string detail) {
    Choice choice = pressed(std::move(id), std::move(label), quiet);
    choice.detail = std::move(detail);
    choice.held = true;
    return choice;
}

Choices letters(const DeskSheet& sheet) {
    return {sheet.own("settings.text-size"), sizeChoices(sheet.sheet()), Choices::Layout::row};
}

Choices colours(const DeskSheet& sheet) {
    using enum Liking::Look;
    return {sheet.own("settings.look"), lookChoices(sheet.sheet(), {light, dark, contrast}),
        Choices::Layout::row};
}

constexpr int largeLetters =
    150; ///< percent: from here on there may not be room for more than what can be pressed

/// The first letter large, as a line begins.
std::string capitalised(std::string words) {
    if (!words.empty() && words[0] >= 'a' && words[0] <= 'z') words[0] = char(words[0] - 'a' + 'A');
    return words;
}

/// The questions for which `isOne` holds, by picture and short name, each once.
template <class IsOne>
std::vector<Signs::Sign> signsOf(const DeskSheet& sheet, IsOne isOne) {
    std::vector<Signs::Sign> signs;
    const auto& questions = sheet.setUp.pack.questions;
    for (std::size_t place = 0; place < questions.size(); ++place)
        if (isOne(questions[place]) && sheet.sheet().has(place, "short"))
            signs.push_back(
                {questions[place].id.str(), capitalised(sheet.sheet().of(place, "short"))});
    return signs;
}

bool isSign(const Pack& pack, const Question& question) {
    return pack.pages[question.page].getHelp;
}

bool asksFirst(const Question& question) {
    return std::ranges::any_of(question.chain,
        [](const Answer& answer) { return answer.effect.outcome == Outcome::clearanceNeeded; });
}

} // namespace

Scene sceneAt(const DeskSheet& sheet, const DeskWelcome&) {
    const std::string& opening = sheet.setUp.opening;
    Scene scene = blank("desk", sheet.own("desk.title"));
    scene.inHalves = true;
    const bool isLarge = sheet.desk.liking.percent >= largeLetters;
    const Text sentence{opening.empty() ? sheet.own("desk.what") : opening, Text::Look::lead};
    const Choices choices{sheet.own("desk.choose"),
        {detailed("show-me", sheet.own("desk.show-me"), sheet.own("desk.show-me-note")),
            detailed("for-me", sheet.own("desk.for-me"), sheet.own("desk.for-me-note")),
            detailed("say-no", sheet.own("desk.say-no"), sheet.own("desk.say-no-note"))},
        Choices::Layout::cards};
    scene.blocks = {sheet.setUp.figure, sentence, choices};
    if (isLarge) std::swap(scene.blocks[1], scene.blocks[2]);
    scene.blocks.push_back(Text{listed(sheet.sheet().reviews(), " ")});
    if (!sheet.setUp.clinic.name.empty()) scene.blocks.push_back(sheet.setUp.clinic);
    scene.footer = {pressed("letters", sheet.own("desk.letters"), quiet),
        pressed("questions", sheet.own("desk.take-questions"), quiet),
        held("check", sheet.own("desk.check"), sheet.own("desk.hold")),
        held("staff", sheet.own("desk.staff"), sheet.own("desk.hold"))};
    return scene;
}

Scene sceneAt(const DeskSheet& sheet, const LettersAndColours&) {
    Scene scene = blank("letters", sheet.own("desk.letters"));
    scene.blocks = {Text{sheet.own("settings.text-size"), Text::Look::lead}, letters(sheet),
        Text{sheet.own("settings.look"), Text::Look::lead}, colours(sheet),
        Text{sheet.own("desk.letters-end"), Text::Look::small}};
    scene.footer = {pressed("start-page", sheet.own("buttons.done"), primary)};
    return scene;
}

Scene sceneAt(const DeskSheet& sheet, const EndingCheck&) {
    Scene scene = blank("ending", sheet.own("desk.ending"));
    scene.blocks = {Text{sheet.own("desk.ending-why"), Text::Look::lead},
        Choices{scene.title,
            {pressed("go-on", sheet.own("desk.ending-no")),
                pressed("over", sheet.own("desk.ending-yes"))},
            Choices::Layout::cards}};
    return scene;
}

Scene sceneAt(const DeskSheet& sheet, const AboutTheCheck&) {
    Scene scene = blank("about-check", sheet.own("desk.about-check"));
    scene.blocks = {Text{sheet.own("desk.about-check-what"), Text::Look::lead},
        Lines{{sheet.own("desk.about-check-each"), sheet.own("desk.about-check-part"),
            sheet.own("desk.about-check-stop"), sheet.own("desk.about-check-where")}}};
    scene.footer = {pressed("for-me", sheet.own("desk.for-me"), primary), toStart(sheet)};
    return scene;
}

Scene sceneAt(const DeskSheet& sheet, const IsItForMe&) {
    const Pack& pack = sheet.setUp.pack;
    Scene scene = blank("for-me", sheet.own("desk.for-me"));
    scene.inHalves = true;
    scene.blocks = {Text{sheet.own("desk.for-me-who"), Text::Look::lead},
        Signs{sheet.own("desk.signs"), Card::Tone::stop,
            signsOf(sheet, [&](const Question& question) { return isSign(pack, question); })},
        Signs{sheet.own("desk.ask-first"), Card::Tone::careful,
            signsOf(sheet,
                [&](const Question& question) {
                    return !isSign(pack, question) && asksFirst(question);
                })},
        Text{sheet.own("desk.not-all"), Text::Look::small}};
    scene.footer = {
        pressed("questions", sheet.own("desk.take-questions"), primary), toStart(sheet)};
    return scene;
}

/// The page is that of the real check; that it is an example stands above it.
Scene sceneAt(const DeskSheet& sheet, const SayingNo& example) {
    Scene scene = sceneOf(sheet.setUp.pack, sheet.coach, example.example);
    scene.id = "example-" + scene.id;
    scene.progress.reset();
    scene.keys.clear();
    std::erase_if(
        scene.blocks, [](const Block& block) { return std::holds_alternative<Choices>(block); });
    const auto* path = example.isAnswered ? "desk.example-answered" : "desk.example";
    scene.blocks.insert(scene.blocks.begin(), Notice{sheet.own(path), Notice::Tone::careful});
    scene.hint = sheet.own("desk.example-foot");
    scene.announcement = sheet.own(path) + " " + scene.title;
    scene.title = example.isAnswered ? sheet.own("desk.example-says", {{"title", scene.title}})
                                     : sheet.own("desk.example-asks");
    if (example.isAnswered)
        scene.footer = {pressed("start-page", sheet.own("desk.to-start"), primary)};
    else scene.footer = {pressed("go-on", sheet.own("desk.example-yes"), primary), toStart(sheet)};
    return scene;
}

Scene sceneAt(const DeskSheet& sheet, const BeforeCheck&) {
    Scene scene = blank("before-check", sheet.own("desk.check"));
    scene.blocks = {Notice{sheet.own("desk.seen-by-others"), Notice::Tone::careful},
        Text{sheet.own("desk.at-home"), Text::Look::lead}, Text{sheet.own("desk.forgotten")}};
    scene.footer = {pressed("go-on", sheet.own("desk.go-on-check"), primary),
        pressed("questions", sheet.own("desk.take-home")), toStart(sheet)};
    return scene;
}

Scene sceneAt(const DeskSheet& sheet, const QuestionsPaper& paper) {
    Scene scene = blank("desk-paper", sheet.own("paper.questions-title"));
    tellOfPrinting(scene, paper.done, sheet.coach);
    scene.blocks.push_back(Text{sheet.own("desk.paper-why"), Text::Look::lead});
    scene.blocks.push_back(pagesOf(
        paperFor(sheet.setUp, sheet.coach, sheet.desk, {}), setupFor(sheet.desk), sheet.coach));
    const bool isPrinted = paper.done == OnPaper::Done::printed;
    scene.footer = {pressed("print", sheet.own("paper.print"), isPrinted ? plain : primary),
        pressed("start-page", sheet.own("desk.to-start"), isPrinted ? primary : quiet)};
    return scene;
}

} // namespace kneecoach
