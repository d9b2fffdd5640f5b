// SPDX-License-Identifier: MIT
#include "app/scenes/inquiry_parts.h"

#include "screening/live_questions.h"

#include <algorithm>

namespace kneecoach {
namespace {

struct Said {
    Leg leg = Leg::left;
    bool ofPerson = false;
    std::string words;
};

/// What counts now, of each leg that is asked.
std::vector<Said> saidNow(const Sheet& sheet, const Check& check, std::size_t question) {
    std::vector<Said> said;
    const auto& chain = sheet.pack.questions.at(question).chain;
    for (const LiveQuestion& live : liveQuestions(sheet.pack, check))
        if (live.question == question && live.given)
            said.push_back({live.leg, live.ofPerson,
                wordsOf(sheet, question, chain.at(live.given->answer).id)});
    return said;
}

} // namespace

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

Scene begun(const Sheet& sheet, const std::string& id, std::size_t question) {
    const Question& asked = sheet.pack.questions.at(question);
    Scene scene =
        blank(id, sheet.said("pages." + sheet.pack.pages.at(asked.page).id.str() + ".title"));
    scene.progress = progressAt(sheet, question);
    return scene;
}

std::string wordsOf(const Sheet& sheet, std::size_t question, const AnswerId& answer) {
    const std::string own = "answers." + answer.str();
    return sheet.has(question, own) ? sheet.of(question, own) : sheet.said(own);
}

std::string answerNow(const Sheet& sheet, const Check& check, std::size_t question) {
    const auto said = saidNow(sheet, check, question);
    if (said.empty()) return {};
    const bool same =
        std::ranges::all_of(said, [&](const Said& one) { return one.words == said.front().words; });
    if (same && (said.size() > 1 || said.front().ofPerson)) return said.front().words;
    std::string all;
    for (const Said& one : said)
        all += (all.empty() ? "" : ". ") + sheet.title(one.leg) + ": " + one.words;
    return all;
}

} // namespace kneecoach
