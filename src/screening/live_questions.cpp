// SPDX-License-Identifier: MIT
#include "screening/live_questions.h"

namespace kneecoach {
namespace {

/// Which questions a check asks, and which of their answers still count.
class Asking {
public:
    Asking(const Pack& pack, const Check& check) : pack_(pack), check_(check) {}

    void addTo(std::vector<LiveQuestion>& live, std::size_t question) const {
        if (pack_.questions[question].of == AskedOf::person)
            return addTo(live, question, Leg::left);
        for (Leg leg : bothLegs) addTo(live, question, leg);
    }

private:
    void addTo(std::vector<LiveQuestion>& live, std::size_t question, Leg leg) const {
        if (!isLive(question, leg)) return;
        const Question& asked = pack_.questions[question];
        const Given* given = freshAnswer(question, leg);
        const bool marksMissing =
            given && asked.chain[given->answer].effect.marksOff && !given->marked;
        live.push_back({question, leg, asked.of == AskedOf::person, given, marksMissing});
    }

    bool isLive(std::size_t question, Leg leg) const {
        const Question& asked = pack_.questions[question];
        if (asked.of == AskedOf::leg && !isAskedOf(asked, leg)) return false;
        return !asked.follows || isTriggered(*asked.follows, asked.of, leg);
    }

    bool isAskedOf(const Question& question, Leg leg) const {
        return !check_.absent[leg] && (check_.asked[leg] || pack_.pages[question.page].getHelp);
    }

    /// A follow-up of the person on a question of the legs is asked when either leg calls for it.
    bool isTriggered(const Follows& follows, AskedOf of, Leg leg) const {
        const bool eitherLeg =
            of == AskedOf::person && pack_.questions[follows.question].of == AskedOf::leg;
        return reaches(follows, leg) || (eitherLeg && reaches(follows, other(leg)));
    }

    bool reaches(const Follows& follows, Leg leg) const {
        if (!isLive(follows.question, leg)) return false;
        const Given* given = freshAnswer(follows.question, leg);
        return given && given->answer >= follows.answer;
    }

    const Given* freshAnswer(std::size_t question, Leg leg) const {
        const Given* given = check_.answers.to(pack_, question, leg);
        return given && isFresh(given->at, check_.at, keptFor(pack_.questions[question].asked))
            ? given
            : nullptr;
    }

    Millis keptFor(Asked asked) const {
        switch (asked) {
        case Asked::once: return Millis::max();
        case Asked::every30Days: return pack_.session.screening.asksAgain;
        case Asked::everySession: return pack_.session.screening.lasts;
        }
        return Millis{-1};
    }

    const Pack& pack_;
    const Check& check_;
};

} // namespace

std::vector<LiveQuestion> liveQuestions(const Pack& pack, const Check& check) {
    std::vector<LiveQuestion> live;
    live.reserve(2 * pack.questions.size());
    const Asking asking(pack, check);
    for (std::size_t question = 0; question < pack.questions.size(); ++question)
        asking.addTo(live, question);
    return live;
}

} // namespace kneecoach
