// SPDX-License-Identifier: MIT
#include "paper/told_lines.h"

#include "base/capital.h"
#include "paper/names.h"
#include "paper/plan_after_yes.h"

#include <algorithm>

namespace kneecoach {
namespace {

using Lines = std::vector<std::string>;

constexpr std::size_t mostInFull = 420; ///< signs; what is longer goes by short names

/// An answer, and the legs it was given of.
struct Told {
    std::size_t question = 0;
    Given given;
    std::vector<Leg> legs;

    bool isTheSame(const Told& other) const {
        return question == other.question && given.answer == other.given.answer
            && given.marked == other.given.marked;
    }
};

bool isToAskAbout(const Reason& reason) {
    return !reason.rule && reason.outcome == Outcome::clearanceNeeded;
}

void add(Told told, std::vector<Told>& all) {
    for (Told& one : all)
        if (one.isTheSame(told)) return one.legs.push_back(told.legs.front());
    all.push_back(std::move(told));
}

std::vector<Told> toldOf(const Pack& pack, const Check& check, const Decision& decision) {
    std::vector<Told> all;
    for (const Leg leg : bothLegs) {
        if (!asksFirst(decision, leg)) continue;
        for (const Reason& reason : decision.legs[leg].because)
            if (const Given* given = check.answers.to(pack, reason.question, leg);
                isToAskAbout(reason) && given)
                add({reason.question, *given, {leg}}, all);
    }
    std::ranges::stable_sort(all, {}, &Told::question);
    return all;
}

std::string whichLeg(const PaperWords& words, const Told& told) {
    if (words.pack.questions[told.question].of == AskedOf::person) return {};
    if (told.legs.size() > 1) return words.own("legs.both") + ": ";
    return words.title(told.legs.front()) + ": ";
}

std::string whereIs(const PaperWords& words, RegionBits marked) {
    if (marked.empty()) return {};
    const std::string areas = listed(namesIn(words, words.pack.regions, marked));
    return " " + words.own("note.marked", {{"areas", areas}});
}

std::string answerTo(const PaperWords& words, const Told& told) {
    const Question& question = words.pack.questions[told.question];
    return answerName(words, question, question.chain[told.given.answer]);
}

/// An answer of another day than the note says when it was given.
std::string lineOf(const PaperWords& words, const Told& told, Date today) {
    const Date then = dayOf(told.given.at);
    return whichLeg(words, told)
        + words.own(then == today ? "note.told-line" : "note.told-then",
            {{"question", wordsOf(words, words.pack.questions[told.question], "text")},
                {"answer", answerTo(words, told)}, {"date", words.date(then)}})
        + whereIs(words, told.given.marked.value_or(RegionBits{}));
}

std::string shortLine(const PaperWords& words, const Told& told) {
    const Question& question = words.pack.questions[told.question];
    return words.own("note.told-line",
        {{"question", wordsOf(words, question, "short") + ":"}, {"answer", answerTo(words, told)}});
}

std::string lineOf(const PaperWords& words, const Clearance& clearance) {
    return words.own("note.yes-before",
        {{"thing", wordsOf(words, words.pack.questions[clearance.question], "short")},
            {"who", clearance.by}, {"date", words.date(clearance.on)}});
}

/// Each answer, and each yes that was there before, on a line of its own.
Lines fullLines(const PaperWords& words, const Check& check, const std::vector<Told>& all) {
    Lines lines;
    for (const Told& told : all) lines.push_back(lineOf(words, told, dayOf(check.at)));
    for (const Clearance& clearance : check.clearances) lines.push_back(lineOf(words, clearance));
    return lines;
}

/// The answers of one leg, of both, or of the person.
struct Group {
    std::string of;
    Lines answers;
    RegionBits marked;
};

std::vector<Group> groupsOf(const PaperWords& words, const std::vector<Told>& all) {
    std::vector<Group> groups;
    for (const Told& told : all) {
        const std::string of = whichLeg(words, told);
        auto group = std::ranges::find(groups, of, &Group::of);
        if (group == groups.end()) group = groups.insert(group, Group{of, {}, {}});
        group->answers.push_back(shortLine(words, told));
        group->marked |= told.given.marked.value_or(RegionBits{});
    }
    return groups;
}

/// When the oldest answer was given, if that was not today.
void addOldest(
    const PaperWords& words, const Check& check, const std::vector<Told>& all, Lines& lines) {
    Date oldest = dayOf(check.at);
    for (const Told& told : all) oldest = std::min(oldest, dayOf(told.given.at));
    if (oldest != dayOf(check.at))
        lines.push_back(words.own("note.oldest", {{"date", words.date(oldest)}}));
}

void addYesesBefore(const PaperWords& words, const Check& check, Lines& lines) {
    if (check.clearances.empty()) return;
    const auto last = std::ranges::max_element(check.clearances, {}, &Clearance::on);
    lines.push_back(words.own("note.yeses-before",
        {{"count", std::to_string(check.clearances.size())}, {"date", words.date(last->on)}}));
}

/// The same where there is more than a page has room for: by short names, one behind the other.
Lines shortLines(const PaperWords& words, const Check& check, const std::vector<Told>& all) {
    Lines lines;
    for (const Group& group : groupsOf(words, all))
        lines.push_back(withCapital(
            group.of + listed(group.answers, "; ") + "." + whereIs(words, group.marked)));
    addOldest(words, check, all, lines);
    addYesesBefore(words, check, lines);
    return lines;
}

bool isShort(const Lines& lines) {
    std::size_t signs = 0;
    for (const std::string& line : lines) signs += line.size();
    return signs <= mostInFull;
}

} // namespace

std::vector<std::size_t> questionsToAskAbout(const Decision& decision) {
    std::vector<std::size_t> questions;
    for (const Leg leg : bothLegs)
        if (asksFirst(decision, leg))
            for (const Reason& reason : decision.legs[leg].because)
                if (isToAskAbout(reason)) questions.push_back(reason.question);
    std::ranges::sort(questions);
    questions.erase(std::ranges::unique(questions).begin(), questions.end());
    return questions;
}

std::vector<std::string> toldLines(
    const PaperWords& words, const Check& check, const Decision& decision) {
    const std::vector<Told> all = toldOf(words.pack, check, decision);
    Lines lines = fullLines(words, check, all);
    return isShort(lines) ? lines : shortLines(words, check, all);
}

bool isMuchToTell(const PaperWords& words, const Check& check, const Decision& decision) {
    return !isShort(fullLines(words, check, toldOf(words.pack, check, decision)));
}

} // namespace kneecoach
