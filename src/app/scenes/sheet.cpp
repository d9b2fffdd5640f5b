// SPDX-License-Identifier: MIT
#include "app/scenes/sheet.h"

#include "screening/reason_words.h"

#include <QDate>
#include <QLocale>

namespace kneecoach {
namespace {

std::string path(const Pack& pack, std::size_t question, std::string_view what) {
    return "questions." + pack.questions.at(question).id.str() + "." + std::string(what);
}

} // namespace

std::string Sheet::title(Leg leg) const { return own("legs." + std::string(name(leg)) + "-leg"); }

std::string Sheet::inSentence(Leg leg) const {
    return own("legs.in-sentence-" + std::string(name(leg)));
}

bool Sheet::knowsNumber() const { return !emergencyNumber(pack, journey.liking).empty(); }

std::string Sheet::number() const {
    return knowsNumber() ? emergencyNumber(pack, journey.liking) : said("notes.local-number");
}

std::string Sheet::of(std::size_t question, std::string_view what) const {
    return said(path(pack, question, what));
}

bool Sheet::has(std::size_t question, std::string_view what) const {
    return pack.words.has(path(pack, question, what));
}

std::string Sheet::because(const Reason& reason) const { return wordsFor(pack, reason); }

std::string Sheet::because(const RuleId& rule) const { return wordsFor(pack, rule); }

std::string Sheet::regions(RegionBits regions) const {
    std::vector<std::string> names;
    for (std::size_t place = 0; place < pack.regions.size(); ++place)
        if (regions.has(place))
            names.push_back(said("regions." + pack.regions[place].id.str() + ".name"));
    return listed(names);
}

std::array<std::string, 4> Sheet::sides() const {
    return {own("check.front"), own("check.back-side"), own("check.inner"), own("check.outer")};
}

std::string Sheet::date(Date date) const {
    const std::chrono::year_month_day day(date);
    const QDate shown(static_cast<int>(day.year()), static_cast<int>(unsigned(day.month())),
        static_cast<int>(unsigned(day.day())));
    const QLocale language(QString::fromStdString(journey.liking.language));
    return language.toString(shown, QLocale::LongFormat).toStdString();
}

Scene blank(std::string id, std::string title) {
    Scene scene;
    scene.id = std::move(id);
    scene.title = std::move(title);
    return scene;
}

Choice pressed(std::string id, std::string label, Choice::Look look, char key) {
    return {std::move(id), std::move(label), look, false, {}, key};
}

Choice chosen(Choice choice, bool isChosen) {
    choice.chosen = isChosen;
    return choice;
}

Choice leading(std::string id, std::string label, std::string detail) {
    Choice choice = pressed(std::move(id), std::move(label));
    choice.detail = std::move(detail);
    return choice;
}

Lines linesFor(
    const Sheet& sheet, const std::vector<PreparationId>& preparations, Preparation::When when) {
    Lines lines;
    for (const PreparationId& id : preparations)
        if (const Preparation* known = find(sheet.pack.preparations, id);
            known && known->when == when)
            lines.words.push_back(sheet.said("preparations." + id.str()));
    return lines;
}

} // namespace kneecoach
