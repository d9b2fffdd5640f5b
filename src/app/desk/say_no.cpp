// SPDX-License-Identifier: MIT
#include "app/desk/say_no.h"

#include "app/desk/film.h"
#include "screening/live_questions.h"

#include <algorithm>
#include <stdexcept>

namespace kneecoach {
namespace {

/// The first sign of a leg whose yes stops the person for the day.
std::size_t sign(const Pack& pack) {
    const auto stops = [&](const Question& question) {
        return pack.pages[question.page].getHelp && question.of == AskedOf::leg
            && question.chain.back().effect.outcome == Outcome::sameDayCare;
    };
    const auto found = std::ranges::find_if(pack.questions, stops);
    if (found == pack.questions.end()) throw std::logic_error("no sign to show");
    return std::size_t(found - pack.questions.begin());
}

} // namespace

SayingNo sayingNo(const Pack& pack, const Liking& liking, const Now& now) {
    SayingNo example{false, Journey(pack)};
    Journey& journey = example.example;
    journey.liking = liking;
    journey.told.check = nothingToTell(pack, now.world);
    journey.told.choseKnees = true;
    const std::size_t question = sign(pack);
    journey.told.check.answers.forget(pack, question, Leg::left);
    journey.place = Asking{question, {true, false}};
    return example;
}

SayingNo answered(const Pack& pack, const SayingNo& example, const Now& now) {
    return {true, next(pack, example.example, "answer/yes", now)};
}

} // namespace kneecoach
