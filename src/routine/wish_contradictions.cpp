// SPDX-License-Identifier: MIT
#include "routine/wish_contradictions.h"

#include "routine/holds.h"

#include <string>

namespace kneecoach {
namespace {

/// A leg that was named to be first, and is not to be done at all.
void refuseFirst(const Reading& document, const Wish& wish) {
    const bool isDone = wish.legs[wish.first];
    const bool othersAre = wish.legs[other(wish.first)];
    document.member("first", [&](const Reading& reading) {
        if (reading.value() == Value(name(wish.first)) && !isDone && othersAre)
            reading.fault("this leg is not one of the legs to be done");
    });
}

/// Why a step cannot be left out; empty where it can.
std::string whyNotLeftOut(const Pack& pack, const Wish& wish, const Value& step) {
    const auto id = step.text() ? StepId::parse(*step.text()) : std::nullopt;
    if (!id) return {};
    if (holds(pack.routine.kept, *id)) return "this step cannot be left out";
    if (holds(wish.include, *id)) return "this step is in \"include\" too; choose one of the two";
    return {};
}

void refuseLeavingOut(const Pack& pack, const Reading& document, const Wish& wish) {
    document.member("leave_out", [&](const Reading& list) {
        if (!list.value().list()) return; // said already
        list.eachItem([&](const Reading& step) {
            const std::string why = whyNotLeftOut(pack, wish, step.value());
            if (!why.empty()) step.fault(why);
        });
    });
}

} // namespace

void refuseContradictions(const Pack& pack, const Reading& document, const Wish& wish) {
    refuseFirst(document, wish);
    refuseLeavingOut(pack, document, wish);
}

} // namespace kneecoach
