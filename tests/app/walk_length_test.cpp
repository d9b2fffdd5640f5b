// SPDX-License-Identifier: MIT
//
// How long the walk is: what a person presses, and how many pages they see.
#include "app/walker.h"
#include "support/catch.h"

#include <set>

namespace kneecoach {
namespace {

/// The places of the walk as a person would count them (product, "The walk at home").
struct PlaceNumber {
    const Pack& pack;
    const Told& told;

    int operator()(const Welcome&) const { return 1; }
    int operator()(const Sitting&) const { return 2; }
    int operator()(const ChoosingKnees&) const { return 3; }
    int operator()(const NoPainHere&) const { return 3; }
    int operator()(const Inquiry& inquiry) const {
        const std::string page = pack.pages.at(pageOf(pack, told, inquiry)).id.str();
        if (page == "you") return 3;
        if (page == "get-help-signs") return 4;
        return page == "today" ? 5 : 6;
    }
    int operator()(const TheySaidYes&) const { return 7; }
    int operator()(const YourPlan&) const { return 8; }
    int operator()(const HandsReady&) const { return 9; }
    int operator()(const auto&) const { return 0; }
};

/// Presses and counts.
class Counter {
public:
    explicit Counter(Walker& walker) : walker_(walker) { look(); }

    void press(std::string_view wish) {
        walker_.press(wish);
        ++taps_;
        look();
    }
    void answerOneMildly() {
        walker_.answerOneMildly();
        ++taps_;
        look();
    }
    int taps() const { return taps_; }
    const std::set<std::string>& screens() const { return screens_; }
    const std::set<int>& places() const { return places_; }

private:
    void look() {
        if (walker_.isAt<InSession>()) return;
        screens_.insert(walker_.scene().id);
        const Journey& journey = walker_.journey();
        places_.insert(std::visit(PlaceNumber{shippedPack(), journey.told}, journey.place));
    }

    Walker& walker_;
    int taps_ = 0;
    std::set<std::string> screens_;
    std::set<int> places_;
};

} // namespace

TEST_CASE("in the third week it takes seven taps and four screens at most") {
    Walker walker;
    walker.visit().comeBack(3).visit().comeBack(4).visit().comeBack(3).visit().comeBack(4);
    Counter counter(walker);
    for (const auto wish :
        {"pain-left/3", "pain-right/2", "after/no", "begin", "none", "none", "begin"})
        counter.press(wish);
    CHECK(walker.isAt<InSession>());
    CHECK(counter.taps() <= 7);
    CHECK(counter.screens()
        == std::set<std::string>{"home", "list-get-help-signs", "list-today", "plan"});
}

TEST_CASE("the first time there are nine places") {
    Walker walker;
    Counter counter(walker);
    for (const auto wish : {"start", "sitting", "both"}) counter.press(wish);
    while (walker.asked() != "diabetes") counter.answerOneMildly();
    counter.press("answer/yes");
    while (walker.isAt<Inquiry>()) counter.answerOneMildly();
    for (const auto wish : {"yes", "by/doctor", "on/0", "start", "begin"}) counter.press(wish);
    CHECK(walker.isAt<InSession>());
    CHECK(counter.places() == std::set<int>{1, 2, 3, 4, 5, 6, 7, 8, 9});
}

TEST_CASE("who has nothing to ask a clinician never sees the seventh place") {
    Walker walker;
    Counter counter(walker);
    for (const auto wish : {"start", "sitting", "both"}) counter.press(wish);
    while (walker.isAt<Inquiry>()) counter.answerOneMildly();
    CHECK_FALSE(counter.places().contains(7));
    CHECK(walker.isAt<YourPlan>());
}

TEST_CASE("the clearance page takes two taps after yes: who, and when") {
    Walker walker;
    walker.toTheQuestions().answerMildlyUntil("diabetes");
    walker.press("answer/yes").answerMildly();
    REQUIRE(walker.isAt<TheySaidYes>());
    walker.press({"yes", "by/physio", "on/0"});
    CHECK(walker.isAt<YourPlan>());
}

} // namespace kneecoach
