// SPDX-License-Identifier: MIT
#pragma once

#include "progress/advice.h"

#include <string>
#include <vector>

namespace kneecoach {

inline constexpr auto no = AfterLastTime::no;
inline constexpr auto little = AfterLastTime::little;
inline constexpr auto lasting = AfterLastTime::lasting;
inline constexpr auto still = AfterLastTime::still;

/// Day 1 is a Monday, 2 March 2026.
inline Date day(int number) { return Date{Days{20514 + number - 1}}; }
inline int number(Date date) { return static_cast<int>((date - day(1)).count()) + 1; }
inline Instant at(int number, Millis sinceMidnight) { return {day(number) + sinceMidnight, {}}; }
inline Instant nine(int number) { return at(number, Hours{9}); }

/// The weeks of a left leg, told day by day; sessions are at nine, and ten seconds long.
class Weeks {
public:
    Weeks& session(int number, std::optional<int> before = 4) {
        PastSession session{nine(number), {}};
        session.legs.left.done = Seconds{10};
        session.legs.left.before = before;
        history.sessions.push_back(session);
        return *this;
    }
    Weeks& sessions(const std::vector<int>& numbers, int before = 4) {
        for (const int number : numbers) session(number, before);
        return *this;
    }
    Weeks& hurt(const RegionId& region) {
        lastLeg().sharp.push_back(region);
        return *this;
    }
    Weeks& lasted(Seconds done, bool finished = false) {
        lastLeg().done = done;
        lastLeg().finished = finished;
        return *this;
    }
    Weeks& reply(int number, std::optional<int> pain, std::optional<AfterLastTime> afterLastTime) {
        history.replies.left.push_back({at(number, Hours{8}), pain, afterLastTime});
        return *this;
    }
    Weeks& seen(int number, std::optional<RegionId> place = std::nullopt) {
        history.visits.push_back({Leg::left, "doctor", day(number), place});
        return *this;
    }

    Advice on(int number, int pain = 4, AfterLastTime reply = no) const {
        return on({at(number, Hours{8}), pain, reply});
    }
    Advice on(const Reply& now) const { return adviseOn(history, Leg::left, now, rules); }

    History history;
    ProgressRules rules;

private:
    LegDone& lastLeg() { return history.sessions.back().legs.left; }
};

using Words = std::vector<std::string>;

/// "flare 8": closed by this rule up to this day.
inline Words closings(const Advice& advice) {
    Words words;
    for (const Closing& closing : advice.closings)
        words.push_back(closing.rule.str() + " " + std::to_string(number(closing.until)));
    return words;
}

inline Words lines(const Advice& advice) {
    Words words;
    for (const AdviceLine& line : advice.lines) words.push_back(line.id.str());
    return words;
}

inline bool says(const Advice& advice, const AdviceId& id) {
    for (const AdviceLine& line : advice.lines)
        if (line.id == id) return true;
    return false;
}

inline std::string change(const Advice& advice) {
    return advice.change ? advice.change->str() : "nothing";
}

} // namespace kneecoach
