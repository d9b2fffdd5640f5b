// SPDX-License-Identifier: MIT
#include "code/check_digits.h"
#include "code/code_number.h"
#include "code/codes.h"
#include "support/catch.h"

#include <algorithm>
#include <set>

using namespace kneecoach;
using namespace kneecoach::code_tests;

namespace {

const Pack& pack = shippedPack();

Wish back(const Wish& wish) {
    return readPlanCode(pack, writePlanCode(pack, wish).value()).value();
}

CodeFault faultIn(std::string_view code) {
    const auto wish = readPlanCode(pack, code);
    REQUIRE_FALSE(wish);
    return wish.error();
}

/// Every step of the pack that may be left out is; no wish has more digits that is in the order of the pack.
Wish longest() {
    Wish wish;
    wish.legs = {false, true};
    wish.first = Leg::right;
    wish.minutes = ceilings.leg;
    wish.firmness = firmest;
    wish.tools.clear();
    for (const Tool& tool : pack.tools) wish.tools.push_back(tool.id);
    wish.position = "floor";
    wish.stool = false;
    for (const Step& step : pack.steps)
        if (std::ranges::find(pack.routine.kept, step.id) == pack.routine.kept.end())
            wish.leaveOut.push_back(step.id);
        else wish.include.push_back(step.id);
    return wish;
}

} // namespace

TEST_CASE("a code gives back the same wish, by the dice") {
    Wishes wishes(2026);
    for (int i = 0; i < 10'000; ++i) {
        const Wish wish = wishes.next();
        REQUIRE(writePlanCode(pack, wish));
        REQUIRE(back(wish) == fromPaper(wish));
    }
}

TEST_CASE("each choice by itself comes back") {
    for (const PerLeg<bool> legs : {PerLeg<bool>{true, true}, {true, false}, {false, true}})
        for (const Leg first : bothLegs)
            for (int minutes = 5; minutes <= 10; ++minutes)
                for (int firmness = 1; firmness <= 3; ++firmness)
                    for (const char* position :
                        {"seated", "long-sitting", "half-lying", "side-lying", "floor"}) {
                        Wish wish;
                        wish.legs = legs;
                        wish.first = first;
                        wish.minutes = Minutes{minutes};
                        wish.firmness = firmness;
                        wish.position = PositionId::parse(position).value();
                        wish.stool = minutes % 2 == 0;
                        REQUIRE(back(wish) == wish);
                    }
}

TEST_CASE(
    "the order in which steps were asked for comes back: the last is the first to be dropped") {
    Wish wish;
    wish.include = {"knee-crease-points", "calf-glide", "front-thigh-rolling"};
    CHECK(back(wish) == wish);
    std::ranges::reverse(wish.include);
    CHECK(back(wish) == wish);
}

TEST_CASE("different wishes have different codes") {
    Wishes wishes(7);
    std::set<std::string> codes;
    for (int i = 0; i < 2'000; ++i) {
        const Wish wish = wishes.next();
        const Wish same = back(wish);
        CHECK(writePlanCode(pack, same) == writePlanCode(pack, wish));
        codes.insert(writePlanCode(pack, wish).value());
    }
    CHECK(codes.size() > 1'500);
}

TEST_CASE("each wish has one code, and what is left over in a number makes it none") {
    CodeDigits digits = digitsIn(bareCode(longest())).value();
    digits.resize(digits.size() - checkDigits);
    CodeNumber number(CodeDigits(digits.begin() + 1, digits.end()));
    const std::uint32_t prefix = number.take(1U << 24U);
    for (int place = 0; place < 4; ++place) number.put(codeBase, codeBase - 1);
    number.put(1U << 24U, prefix);
    CodeDigits more{0};
    more.insert(more.end(), number.digits().begin(), number.digits().end());
    addCheck(more);
    CHECK(faultIn(inGroups(more)) == CodeFault::damaged);
    CodeDigits padded{0, 0};
    padded.insert(padded.end(), digits.begin() + 1, digits.end());
    addCheck(padded);
    CHECK(faultIn(inGroups(padded)) == CodeFault::damaged);
}

TEST_CASE("sore hands and tender places are not in a code: home asks") {
    Wish wish;
    wish.soreHands = true;
    wish.tender.left = {"vastus-medialis"};
    CHECK(writePlanCode(pack, wish) == writePlanCode(pack, Wish{}));
    CHECK(back(wish) == Wish{});
}

TEST_CASE("a code has at most 32 characters, hyphens and all, and a plain wish has few") {
    CHECK(writePlanCode(pack, longest()).value().size() <= longestCode);
    CHECK(back(longest()) == longest());
    CHECK(bareCode(Wish{}).size() <= 12);
    Wishes wishes(11);
    for (int i = 0; i < 2'000; ++i)
        REQUIRE(writePlanCode(pack, wishes.next()).value().size() <= longestCode);
}

TEST_CASE("a wish that a code cannot hold has none, and nothing of it is dropped in silence") {
    const auto hasNone = [](auto change) {
        Wish wish;
        change(wish);
        return !writePlanCode(pack, wish);
    };
    CHECK(hasNone([](Wish& wish) { wish.legs = {false, false}; }));
    CHECK(hasNone([](Wish& wish) { wish.minutes = Minutes{4}; }));
    CHECK(hasNone([](Wish& wish) { wish.minutes = Minutes{11}; }));
    CHECK(hasNone([](Wish& wish) { wish.firmness = 0; }));
    CHECK(hasNone([](Wish& wish) { wish.firmness = 4; }));
    CHECK(hasNone([](Wish& wish) { wish.tools.clear(); }));
    CHECK(hasNone([](Wish& wish) { wish.tools = {"hands", "hammer"}; }));
    CHECK(hasNone([](Wish& wish) { wish.position = "prone"; }));
    CHECK(hasNone([](Wish& wish) { wish.include = {"deep-tissue"}; }));
    CHECK(hasNone([](Wish& wish) { wish.include = {"calf-glide", "calf-glide"}; }));
    CHECK(hasNone([](Wish& wish) { wish.leaveOut = {"warm-up-glide"}; }));
    CHECK(hasNone([](Wish& wish) { wish.include = wish.leaveOut = {"calf-glide"}; }));
    CHECK(hasNone([](Wish& wish) {
        for (const Step& step : pack.steps) wish.include.insert(wish.include.begin(), step.id);
    }));
}

TEST_CASE("a pack with more steps than a code can hold says so, or gives the wish back") {
    Pack large = pack;
    for (char c = 'a'; large.steps.size() < 128; ++c) {
        large.steps.push_back(pack.steps.front());
        large.steps.back().id = StepId::parse("more-" + std::to_string(large.steps.size())).value();
    }
    Wish wish;
    wish.leaveOut = {"more-24"};
    CHECK(readPlanCode(large, writePlanCode(large, wish).value()).value() == wish);
    wish.leaveOut = {"more-128"};
    CHECK_FALSE(writePlanCode(large, wish));
}

TEST_CASE("a code of another pack is told from a damaged one") {
    const std::string code = writePlanCode(pack, Wish{}).value();
    Pack other = pack;
    other.checksum.bytes[2] ^= 1U;
    CHECK(readPlanCode(other, code).error() == CodeFault::otherPack);
    other = pack;
    other.checksum.bytes[0] ^= 0x80U;
    CHECK(readPlanCode(other, code).error() == CodeFault::otherPack);
    CHECK(faultIn(code.substr(1)) == CodeFault::damaged);
}

TEST_CASE("a pack that offers nothing to choose from reads no code and writes none") {
    Pack empty = pack;
    const std::string code = writePlanCode(pack, Wish{}).value();
    empty.tools.clear();
    CHECK(readPlanCode(empty, code).error() == CodeFault::damaged);
    CHECK_FALSE(writePlanCode(empty, Wish{}));
    empty = pack;
    empty.positions.clear();
    CHECK(readPlanCode(empty, code).error() == CodeFault::damaged);
    CHECK_FALSE(writePlanCode(empty, Wish{}));
}
