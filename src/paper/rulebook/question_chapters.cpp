// SPDX-License-Identifier: MIT
#include "paper/rulebook/chapters.h"
#include "paper/rulebook/facts.h"

#include <algorithm>
#include <array>

namespace kneecoach {
namespace {

constexpr std::array askedWords{
    "book.asked-once", "book.asked-every-session", "book.asked-every-30-days"};
constexpr std::array endsWords{"book.ends-checked", "book.ends-seen", "book.ends-answer",
    "book.ends-next-day", "book.ends-never"};

std::string whenAsked(const PaperWords& words, const Question& question) {
    return words.own(askedWords.at(static_cast<std::size_t>(question.asked)),
        {{"days", number(words.pack.session.screening.asksAgain)}});
}

std::string after(const PaperWords& words, const Question& question) {
    if (!question.follows) return {};
    const Question& parent = words.pack.questions[question.follows->question];
    return words.own("book.after-answer",
        {{"question", wordsOf(words, parent, "text")},
            {"answer", answerName(words, parent, parent.chain[question.follows->answer])}});
}

std::string fromTo(const PaperWords& words, const Question& question) {
    if (!question.number) return {};
    return words.own("book.from-to",
        {{"least", std::to_string(question.number->least)},
            {"most", std::to_string(question.number->most)}});
}

/// In days where it is many whole ones.
std::string waiting(const PaperWords& words, Hours time) {
    const auto days = std::chrono::floor<std::chrono::days>(time);
    if (days == time && days.count() > 3)
        return words.own("book.ends-after-days", {{"days", std::to_string(days.count())}});
    return words.own("book.ends-after", {{"hours", std::to_string(time.count())}});
}

std::string ends(const PaperWords& words, const Question& question) {
    if (!question.opensAgain) return {};
    const OpensAgain& opens = *question.opensAgain;
    std::vector<std::string> parts{words.own(endsWords.at(static_cast<std::size_t>(opens.when)))};
    if (opens.after) parts.push_back(waiting(words, *opens.after));
    if (opens.daysWithout)
        parts.push_back(words.own("book.ends-without", {{"days", number(*opens.daysWithout)}}));
    return listed(parts, " ");
}

std::string yesLasts(const PaperWords& words, const Question& question) {
    if (!question.canNeedClearance()) return {};
    return words.own("book.days", {{"days", number(question.clearanceLasts)}});
}

/// Of whom it is asked, and for which leg that counts.
std::string askedOf(const PaperWords& words, const Question& question) {
    if (question.of == AskedOf::person) return words.own("book.of-person");
    const bool stopsBoth = std::ranges::any_of(
        question.chain, [](const Answer& answer) { return stopsThePerson(answer.effect.outcome); });
    return words.own(stopsBoth ? "book.of-leg-for-both" : "book.of-leg");
}

Table asking(const PaperWords& words, const Question& question) {
    return Facts(words)
        .add("book.rule", question.id.str())
        .add("book.short", wordsOf(words, question, "short"))
        .add("book.asked-of", askedOf(words, question))
        .add("book.asked", whenAsked(words, question))
        .add("book.after", after(words, question))
        .add("book.number", fromTo(words, question))
        .add("book.help", wordsOf(words, question, "help"))
        .add("book.examine",
            question.examine.empty() ? "" : words.own("book.examine-" + question.examine))
        .table();
}

Table ending(const PaperWords& words, const Question& question) {
    return Facts(words)
        .add("book.why", wordsOf(words, question, "why"))
        .add("result.whom", wordsOf(words, question, "see"))
        .add("result.say", wordsOf(words, question, "say"))
        .add("result.opens", wordsOf(words, question, "opens"))
        .add("book.ends", ends(words, question))
        .add("book.clearance", yesLasts(words, question))
        .sources(question.sources)
        .table();
}

std::string limitsOf(const PaperWords& words, const Answer& answer) {
    std::vector<std::string> limits;
    for (const RestrictionId& id : answer.restrictions)
        limits.push_back(withId(words, words.said("restrictions." + id.str()), id.text()));
    if (answer.effect.marksOff) limits.push_back(words.own("book.marks"));
    return limits.empty() ? words.own("book.nothing") : listed(limits, " ");
}

std::string answerOf(const PaperWords& words, const Question& question, const Answer& answer) {
    const std::string text = answerName(words, question, answer);
    return answer.from ? words.own(
               "book.answer-from", {{"answer", text}, {"number", std::to_string(*answer.from)}})
                       : text;
}

std::string becauseOf(const PaperWords& words, const Question& question, const Answer& answer) {
    if (answer.effect == Effect{}) return words.own("book.nothing");
    const std::string own = wordsOf(words, question, "because-" + answer.id.str());
    return own.empty() ? wordsOf(words, question, "because") : own;
}

/// Answers that follow each other and do the same share a row, so that it is seen at once that they do.
void addAnswer(Table& table, std::vector<std::string> cells) {
    const bool isSame = !table.rows.empty()
        && std::equal(cells.begin() + 1, cells.end(), table.rows.back().begin() + 1);
    if (isSame) table.rows.back()[0] += " · " + cells[0];
    else table.rows.push_back(std::move(cells));
}

Table answers(const PaperWords& words, const Question& question) {
    Table table{{words.own("book.answer"), words.own("book.outcome"), words.own("book.limits"),
                    words.own("book.words")},
        {}, {4, 4, 7, 6}};
    for (const Answer& answer : question.chain)
        addAnswer(table,
            {answerOf(words, question, answer), nameOf(words, answer.effect.outcome),
                limitsOf(words, answer), becauseOf(words, question, answer)});
    return table;
}

} // namespace

std::vector<Section> questionChapters(const PaperWords& words) {
    std::vector<Section> chapters;
    for (const Page& page : words.pack.pages) {
        chapters.push_back({words.said("pages." + page.id.str() + ".title"), std::nullopt, {}});
        if (page.getHelp)
            chapters.back().blocks.emplace_back(Paragraph{words.own("book.help-page")});
    }
    for (std::size_t place = 0; place < words.pack.questions.size(); ++place) {
        const Question& question = words.pack.questions[place];
        auto& blocks = chapters.at(question.page).blocks;
        blocks.emplace_back(Heading{words.own("book.numbered",
            {{"number", std::to_string(place + 1)}, {"text", wordsOf(words, question, "text")}})});
        blocks.emplace_back(asking(words, question));
        blocks.emplace_back(answers(words, question));
        blocks.emplace_back(ending(words, question));
    }
    return chapters;
}

} // namespace kneecoach
