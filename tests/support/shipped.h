// SPDX-License-Identifier: MIT
#pragma once

#include "content/load_pack.h"
#include "screening/check.h"
#include "screening/live_questions.h"

#include <initializer_list>
#include <stdexcept>
#include <string>
#include <string_view>

namespace kneecoach {

/// The pack that comes with the program, loaded once.
inline const Pack& shippedPack() {
    static const Pack pack = [] {
        auto loaded = loadPack(TEST_CONTENT_DIR "/knee", TEST_CONTENT_DIR "/schema");
        if (!loaded)
            throw std::runtime_error(
                "the shipped pack does not load: " + loaded.error().front().text);
        return std::move(*loaded);
    }();
    return pack;
}

inline Instant at(std::string_view text) { return parseInstant(text).value(); }
inline Date day(std::string_view text) { return parseDate(text).value(); }

inline constexpr std::string_view today = "2026-11-20T09:00:00Z";

/// A check in the making: says only what matters, the rest is answered with the mildest answer.
class CheckBuilder {
public:
    explicit CheckBuilder(const Pack& pack = shippedPack()) : pack_(&pack), check_(pack) {
        check_.at = at(today);
    }

    CheckBuilder& when(std::string_view text) {
        check_.at = at(text);
        return *this;
    }

    CheckBuilder& only(Leg leg) {
        check_.asked = {leg == Leg::left, leg == Leg::right};
        return *this;
    }

    CheckBuilder& without(Leg leg) {
        check_.absent[leg] = true;
        return *this;
    }

    CheckBuilder& answer(std::string_view question, std::string_view answer_, Leg leg = Leg::left,
        std::string_view given = today) {
        check_.answers.give(*pack_, place(question), leg,
            {answerPlace(question, answer_), at(given), std::nullopt});
        return *this;
    }

    CheckBuilder& mark(std::string_view question, std::initializer_list<std::string_view> areas,
        Leg leg = Leg::left) {
        Given given = *check_.answers.to(*pack_, place(question), leg);
        given.marked = RegionBits{};
        for (std::string_view area : areas) *given.marked |= excludedByMark(*pack_, area).value();
        check_.answers.give(*pack_, place(question), leg, given);
        return *this;
    }

    CheckBuilder& cleared(
        std::string_view question, std::string_view on, std::optional<Leg> leg = std::nullopt) {
        check_.clearances.push_back({place(question), leg, "physio", day(on), {}, {}});
        return *this;
    }

    CheckBuilder& stopped(Leg leg, std::string_view rule, std::string_view until) {
        check_.stops.push_back({leg, RuleId::parse(rule).value(), day(until)});
        return *this;
    }

    Clearance& lastClearance() { return check_.clearances.back(); }
    Check& check() { return check_; }

    /// The check with every live question that is still silent answered with the mildest answer, at the check's time.
    Check complete() {
        for (bool open = true; open;) {
            open = false;
            for (const LiveQuestion& live : liveQuestions(*pack_, check_))
                if (!live.given) {
                    check_.answers.give(
                        *pack_, live.question, live.leg, {0, check_.at, std::nullopt});
                    open = true;
                    break;
                }
        }
        return check_;
    }

    std::size_t place(std::string_view question) const {
        return placeOf(pack_->questions, QuestionId::parse(question).value()).value();
    }

    std::size_t answerPlace(std::string_view question, std::string_view answer_) const {
        return placeOf(pack_->questions[place(question)].chain, AnswerId::parse(answer_).value())
            .value();
    }

private:
    const Pack* pack_;
    Check check_;
};

/// A person to whom none of it applies.
inline CheckBuilder person() { return CheckBuilder(); }

} // namespace kneecoach
