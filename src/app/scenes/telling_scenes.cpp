// SPDX-License-Identifier: MIT
#include "app/scenes/sheet.h"

#include <algorithm>

namespace kneecoach {
namespace {

using enum Choice::Look;

/// What stands beside the walk.
Scene more(const Sheet& sheet) {
    Scene scene = blank("more", sheet.own("home.more"));
    scene.blocks = {Choices{scene.title,
        {pressed("settings", sheet.own("home.settings")),
            pressed("questions", sheet.own("home.ask-why")),
            pressed("about", sheet.own("home.about"))},
        Choices::Layout::list}};
    return scene;
}

Scene about(const Sheet& sheet) {
    Scene scene = blank("about", sheet.own("about.title"));
    scene.blocks = {Text{sheet.own("about.what"), Text::Look::lead},
        with({{sheet.said("notes.not-medical-care"), sheet.said("notes.guidelines-differ"),
                 sheet.said("notes.what-to-expect"), sheet.own("about.stays")}},
            1, sheet.reviews()),
        Choices{scene.title,
            {pressed("questions", sheet.own("about.questions")),
                pressed("refused", sheet.own("about.left-out")),
                pressed("sources", sheet.own("about.sources"))},
            Choices::Layout::list},
        Text{sheet.own("about.rules", {{"version", sheet.pack.version}}), Text::Look::small}};
    return scene;
}

/// One page of questions after the other, chosen from a list.
Scene pages(const Sheet& sheet) {
    Scene scene = blank("questions", sheet.own("about.questions"));
    Choices list{scene.title, {}, Choices::Layout::list};
    for (std::size_t page = 0; page < sheet.pack.pages.size(); ++page) {
        const auto count = std::ranges::count(sheet.pack.questions, page, &Question::page);
        list.items.push_back(leading("page/" + std::to_string(page),
            sheet.said("pages." + sheet.pack.pages[page].id.str() + ".title"),
            sheet.own("about.questions-count", {{"count", std::to_string(count)}})));
    }
    scene.blocks = {Text{sheet.own("about.questions-why"), Text::Look::lead}, std::move(list)};
    return scene;
}

Scene questionsOf(const Sheet& sheet, std::size_t page) {
    const std::string id = sheet.pack.pages.at(page).id.str();
    Scene scene = blank("questions-" + id, sheet.said("pages." + id + ".title"));
    for (std::size_t place = 0; place < sheet.pack.questions.size(); ++place) {
        const Question& question = sheet.pack.questions[place];
        if (question.page != page) continue;
        scene.blocks.push_back(Text{sheet.of(place, "text"), Text::Look::lead});
        if (sheet.has(place, "why")) scene.blocks.push_back(Text{sheet.of(place, "why")});
        scene.blocks.push_back(
            Text{sheet.own("check.sources", {{"sources", listed(question.sources)}}),
                Text::Look::small});
    }
    return scene;
}

std::string gradeWords(const Sheet& sheet, const std::string& grade) {
    const std::string first = grade.substr(0, 1);
    if (first == "A") return sheet.own("about.grade-a");
    return sheet.own(first == "B" ? "about.grade-b" : "about.grade-c");
}

Scene sources(const Sheet& sheet) {
    Scene scene = blank("sources", sheet.own("about.sources"));
    Lines lines;
    for (const Source& source : sheet.pack.sources)
        lines.words.push_back(
            source.id + ": " + source.citation + ". " + gradeWords(sheet, source.grade) + ".");
    scene.blocks = {std::move(lines)};
    return scene;
}

Scene refused(const Sheet& sheet) {
    Scene scene = blank("refused", sheet.own("about.left-out"));
    Lines lines;
    for (const Refusal& refusal : sheet.pack.refusals)
        lines.words.push_back(sheet.said("refused." + refusal.id.str()));
    scene.blocks = {std::move(lines)};
    return scene;
}

} // namespace

Scene sceneAt(const Sheet& sheet, const Telling& telling) {
    switch (telling.of) {
    case Telling::Of::questions:
        return telling.page ? questionsOf(sheet, *telling.page) : pages(sheet);
    case Telling::Of::sources: return sources(sheet);
    case Telling::Of::refused: return refused(sheet);
    case Telling::Of::about: return about(sheet);
    case Telling::Of::more: break;
    }
    return more(sheet);
}

} // namespace kneecoach
