// SPDX-License-Identifier: MIT
#include "app/desk/desk_papers.h"
#include "app/desk/desk_scene.h"
#include "app/papers.h"
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
    Choices sizes{sheet.own("welcome.text-size"), {}, Choices::Layout::row};
    for (const int percent : letterSizes) {
        const std::string size = std::to_string(percent);
        sizes.items.push_back(chosen(pressed("text/" + size, sheet.own("welcome.size-" + size)),
            sheet.desk.liking.percent == percent));
    }
    return sizes;
}

/// The first letter large, as a line begins.
std::string capitalised(std::string words) {
    if (!words.empty() && words[0] >= 'a' && words[0] <= 'z') words[0] = char(words[0] - 'a' + 'A');
    return words;
}

/// The short names of questions for which `isOne` holds, each once.
template <class IsOne>
std::vector<std::string> shortNames(const DeskSheet& sheet, IsOne isOne) {
    std::vector<std::string> names;
    for (std::size_t place = 0; place < sheet.setUp.pack.questions.size(); ++place)
        if (isOne(sheet.setUp.pack.questions[place]) && sheet.sheet().has(place, "short"))
            names.push_back(capitalised(sheet.sheet().of(place, "short")));
    return names;
}

bool asksFirst(const Question& question) {
    return std::ranges::any_of(question.chain,
        [](const Answer& answer) { return answer.effect.outcome == Outcome::clearanceNeeded; });
}

} // namespace

Scene sceneAt(const DeskSheet& sheet, const DeskWelcome&) {
    const std::string& opening = sheet.setUp.opening;
    Scene scene = blank("desk", opening.empty() ? sheet.own("desk.title") : opening);
    scene.blocks = {sheet.setUp.figure, Text{sheet.own("desk.what"), Text::Look::lead},
        Choices{sheet.own("desk.choose"),
            {detailed("show-me", sheet.own("desk.show-me"), sheet.own("desk.show-me-note")),
                detailed("for-me", sheet.own("desk.for-me"), sheet.own("desk.for-me-note")),
                detailed("say-no", sheet.own("desk.say-no"), sheet.own("desk.say-no-note"))},
            Choices::Layout::cards},
        letters(sheet), Text{listed(sheet.sheet().reviews(), " "), Text::Look::small}};
    scene.footer = {pressed("questions", sheet.own("desk.take-questions")),
        held("check", sheet.own("desk.check"), sheet.own("desk.hold")),
        held("staff", sheet.own("desk.staff"), sheet.own("desk.hold"))};
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
    scene.blocks = {Text{sheet.own("desk.for-me-who"), Text::Look::lead},
        Card{sheet.own("desk.signs"),
            shortNames(
                sheet, [&](const Question& question) { return pack.pages[question.page].getHelp; }),
            Card::Tone::stop, {}, {}},
        Card{sheet.own("desk.ask-first"),
            shortNames(sheet,
                [&](const Question& question) {
                    return !pack.pages[question.page].getHelp && asksFirst(question);
                }),
            Card::Tone::careful, {}, {}},
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
    scene.hint.clear();
    scene.announcement = sheet.own(path) + " " + scene.title;
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
    if (paper.done == OnPaper::Done::printed)
        scene.blocks.push_back(Notice{sheet.own("desk.printed"), Notice::Tone::calm});
    if (paper.done == OnPaper::Done::noPrinter)
        scene.blocks.push_back(Notice{sheet.own("desk.no-printer"), Notice::Tone::careful});
    scene.blocks.push_back(Text{sheet.own("desk.paper-why"), Text::Look::lead});
    scene.blocks.push_back(pagesOf(
        paperFor(sheet.setUp, sheet.coach, sheet.desk, {}), setupFor(sheet.desk), sheet.coach));
    scene.footer = {pressed("print", sheet.own("paper.print"), primary), toStart(sheet)};
    return scene;
}

} // namespace kneecoach
