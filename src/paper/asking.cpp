// SPDX-License-Identifier: MIT
#include "paper/asking.h"

#include "paper/stopping.h"
#include "screening/live_questions.h"

#include <algorithm>

namespace kneecoach {
namespace {

/// Writes the questions of every session down.
class AskingLines {
public:
    AskingLines(const PaperWords& words, const AskedOnPaper& asked)
        : words_(words),
          asked_(asked),
          live_(asked.check ? liveQuestions(words.pack, *asked.check)
                            : std::vector<LiveQuestion>()) {}

    std::vector<std::string> of(bool getHelp) const {
        std::vector<std::string> lines;
        for (std::size_t place = 0; place < words_.pack.questions.size(); ++place) {
            const Question& question = words_.pack.questions[place];
            if (question.asked == Asked::everySession
                && words_.pack.pages[question.page].getHelp == getHelp && isAsked(place))
                add(lines, place);
        }
        return lines;
    }

private:
    /// A follow-up is asked where it was asked when the plan was made; of nobody in particular, always.
    bool isAsked(std::size_t question) const {
        return !asked_.check || !words_.pack.questions[question].follows
            || std::ranges::find(live_, question, &LiveQuestion::question) != live_.end();
    }

    void add(std::vector<std::string>& lines, std::size_t place) const {
        const Question& question = words_.pack.questions[place];
        if (!question.number) return lines.push_back(whichLeg(question) + line(place));
        for (const Leg leg : asked_.legs)
            lines.push_back(
                words_.title(leg) + ": " + text(question) + " " + goodAnswers(question));
    }

    /// "Left leg: " where only that one is on the paper, and the other one may well be hurt. A sign that needs help counts in
    /// either.
    std::string whichLeg(const Question& question) const {
        const bool isOfThisLeg = asked_.legs.size() == 1 && question.of == AskedOf::leg
            && !words_.pack.pages[question.page].getHelp;
        return isOfThisLeg ? words_.title(asked_.legs.front()) + ": " : std::string();
    }

    std::string text(const Question& question) const {
        return words_.said("questions." + question.id.str() + ".text");
    }

    std::string line(std::size_t place) const {
        const Question& question = words_.pack.questions[place];
        const std::string id = question.id.str();
        return sentences({text(question),
            words_.onPaper("on_paper.questions." + id, "questions." + id + ".help"),
            saidThen(place)});
    }

    /// "Tick it at 0 to 6."
    std::string goodAnswers(const Question& question) const {
        std::vector<std::string> answers;
        for (const Answer& answer : question.chain)
            if (answer.effect == Effect{})
                answers.push_back(
                    words_.said("questions." + question.id.str() + ".answers." + answer.id.str()));
        return words_.own("paper.tick-at", {{"answers", listed(answers)}});
    }

    /// An answer the plan was made with would stop it every time, were it not said here. It is so of what stays with a
    /// leg; what is asked of the person each time is of these hours, and then tells nothing of the next time.
    std::string saidThen(std::size_t place) const {
        if (words_.pack.questions[place].of != AskedOf::leg) return {};
        const auto counts = [&](const LiveQuestion& live) {
            return live.question == place && live.given && isOnPaper(live.leg)
                && words_.pack.questions[place].chain[live.given->answer].effect != Effect{};
        };
        const auto known = std::ranges::find_if(live_, counts);
        if (known == live_.end()) return {};
        return words_.own("paper.said-then", {{"date", words_.date(dayOf(known->given->at))}});
    }

    /// What was said of a leg that is not on the paper is nothing known of the other one.
    bool isOnPaper(Leg leg) const {
        return std::ranges::find(asked_.legs, leg) != asked_.legs.end();
    }

    const PaperWords& words_;
    const AskedOnPaper& asked_;
    std::vector<LiveQuestion> live_;
};

std::vector<std::string> boxesFor(int times) {
    std::vector<std::string> boxes;
    for (int time = 1; time <= times; ++time)
        boxes.push_back(times == 1 ? std::string() : std::to_string(time));
    return boxes;
}

/// What only paper has to ask: the program would see it.
std::vector<std::string> sinceThen(const PaperWords& words, const AskedOnPaper& asked) {
    if (!asked.check) return {words.own("paper.new-at-all")};
    return {words.own("paper.sore-since"),
        words.own("paper.new-since", {{"date", words.date(dayOf(asked.check->at))}})};
}

std::string titleOfSigns(const PaperWords& words) {
    const auto page = std::ranges::find_if(words.pack.pages, &Page::getHelp);
    if (page == words.pack.pages.end()) return {};
    return words.said("pages." + page->id.str() + ".title");
}

Frame anyYes(const PaperWords& words, const AskedOnPaper& asked) {
    Frame frame{Frame::Kind::stop, words.own("paper.any-yes"), {words.own("paper.any-yes-stop")}};
    for (std::string& line : callLines(words, asked.number)) frame.lines.push_back(std::move(line));
    if (asked.check)
        frame.lines.push_back(words.own("paper.sore-rest",
            {{"days", std::to_string(words.pack.session.between.flareRest.count())}}));
    frame.lines.push_back(words.own("paper.any-yes-sign"));
    frame.lines.push_back(words.own("paper.any-yes-ask"));
    return frame;
}

} // namespace

std::vector<PaperBlock> askingBlocks(const PaperWords& words, const AskedOnPaper& asked) {
    const AskingLines lines(words, asked);
    std::vector<std::string> today = lines.of(false);
    for (std::string& line : sinceThen(words, asked)) today.push_back(std::move(line));
    return {Paragraph{words.own("paper.tick"), Paragraph::Voice::plain}, anyYes(words, asked),
        Heading{titleOfSigns(words), 2}, Tickable{boxesFor(asked.times), lines.of(true)},
        Heading{words.own("paper.today"), 2}, Tickable{boxesFor(asked.times), std::move(today)}};
}

} // namespace kneecoach
