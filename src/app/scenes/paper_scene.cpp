// SPDX-License-Identifier: MIT
#include "app/papers.h"
#include "app/scenes/sheet.h"

namespace kneecoach {
namespace {

using enum Choice::Look;
using Done = OnPaper::Done;

void addHowItWent(const Sheet& sheet, const OnPaper& paper, Scene& scene) {
    using enum Notice::Tone;
    const auto say = [&](const std::string& words, Notice::Tone tone) {
        scene.blocks.push_back(Notice{words, tone});
        scene.announcement = words;
    };
    switch (paper.done) {
    case Done::printed: return say(sheet.own("paper.printed"), calm);
    case Done::saved: return say(sheet.own("paper.saved", {{"place", paper.where}}), calm);
    case Done::noService: return say(sheet.own("paper.no-service"), careful);
    case Done::noPrinter: return say(sheet.own("paper.no-printer"), careful);
    case Done::noUsual: return say(sheet.own("paper.no-usual"), careful);
    case Done::noAnswer: return say(sheet.own("paper.no-answer"), careful);
    case Done::notTaken: return say(sheet.own("paper.not-taken"), careful);
    case Done::failed: return say(sheet.own("paper.not-saved", {{"why", paper.where}}), careful);
    case Done::nothing: return;
    }
}

/// How many there are is good to know before they come out.
void addPages(const Sheet& sheet, const OnPaper& paper, Scene& scene) {
    PrintedPages pages = pagesOf(sheet, paper);
    const auto count = pages.items.size();
    if (count > 1)
        scene.blocks.push_back(Text{sheet.own("paper.pages", {{"count", std::to_string(count)}})});
    scene.blocks.push_back(std::move(pages));
}

} // namespace

Scene sceneAt(const Sheet& sheet, const OnPaper& paper) {
    Scene scene = blank("paper", sheet.own(paper.plan ? "paper.plan" : "paper.note"));
    addHowItWent(sheet, paper, scene);
    scene.blocks.push_back(Choices{sheet.own("paper.how"),
        {chosen(pressed("large", sheet.own("paper.large")), paper.large),
            chosen(pressed("a4", sheet.own("paper.a4")), !paper.letter),
            chosen(pressed("letter", sheet.own("paper.letter")), paper.letter)},
        Choices::Layout::cards});
    addPages(sheet, paper, scene);
    scene.footer = {pressed("print", sheet.own("paper.print"), primary),
        pressed("save", sheet.own("paper.save"))};
    return scene;
}

} // namespace kneecoach
