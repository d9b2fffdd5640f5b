// SPDX-License-Identifier: MIT
#include "progress/weeks.h"
#include "support/catch.h"

namespace kneecoach {
namespace {

/// Someone with a sore left knee, who does a session whenever it is not closed.
class AtHome {
public:
    /// Comes on a day, says pain and soreness, and is told this: what is closed, or what is begun;
    /// then the lines.
    std::string comes(int number, int pain, AfterLastTime reply = no) {
        const Advice advice = weeks_.on(number, pain, reply);
        weeks_.reply(number, pain, reply);
        if (!advice.isClosed()) weeks_.session(number, pain).lasted(Minutes{6}, true);
        return told(advice);
    }
    void feels(const RegionId& sharp) { weeks_.hurt(sharp); }
    void saw(int number) { weeks_.seen(number); }
    void showed(int number, const RegionId& place) { weeks_.seen(number, place); }
    std::string progress(int number, int pain) const { return change(weeks_.on(number, pain)); }

private:
    static std::string told(const Advice& advice) {
        std::string text;
        for (const std::string& closing : closings(advice)) text += "closed " + closing + " ";
        if (!advice.isClosed()) text += begun(advice.easing);
        for (const std::string& line : lines(advice)) text += "| " + line + " ";
        text.pop_back();
        return text;
    }
    static std::string begun(const Easing& easing) {
        std::string text = easing.firstSession ? "short" : "usual";
        text += ", pressure " + std::to_string(easing.maxPressure) + " ";
        for (const RegionId& region : easing.leftOut) text += "without " + region.str() + " ";
        return text;
    }

    Weeks weeks_;
};

TEST_CASE("four good weeks: Monday, Wednesday, Friday") {
    AtHome person;
    CHECK(person.comes(1, 6) == "short, pressure 2 | first-sessions");
    CHECK(person.comes(3, 6, little) == "short, pressure 2 | first-sessions");
    CHECK(person.comes(5, 5) == "usual, pressure 2");
    CHECK(person.comes(8, 5) == "usual, pressure 3");
    CHECK(person.progress(10, 5) == "about-the-same");
    for (const int number : {10, 12, 15, 17, 19, 22, 24})
        CHECK(person.comes(number, 4) == "usual, pressure 3");
    CHECK(person.progress(26, 4) == "slightly-better");
    for (const int number : {26, 29, 31, 33}) CHECK(person.comes(number, 3) == "usual, pressure 3");
    CHECK(person.progress(36, 3) == "better");
}

TEST_CASE("too much at once, a flare, another one, and a doctor") {
    AtHome person;
    CHECK(person.comes(1, 4) == "short, pressure 2 | first-sessions");
    CHECK(person.comes(2, 4) == "short, pressure 2 | first-sessions");
    CHECK(person.comes(3, 4) == "usual, pressure 2");
    CHECK(person.comes(4, 6) == "closed flare 10 | flare");
    CHECK(person.comes(5, 5) == "closed flare 10 | flare");
    CHECK(person.comes(10, 4) == "closed flare 10 | flare");
    CHECK(person.comes(11, 4, still) == "closed flare 11 | flare-still");
    CHECK(person.comes(12, 4) == "short, pressure 1");
    CHECK(person.comes(15, 4) == "usual, pressure 2");
    CHECK(person.comes(18, 5, lasting)
        == "closed second-flare 43 | second-flare | second-flare-ends");
    CHECK(person.comes(25, 4) == "closed second-flare 43 | second-flare | second-flare-ends");
    person.saw(26);
    CHECK(person.comes(26, 4) == "short, pressure 1");
    CHECK(person.comes(29, 4) == "usual, pressure 2");
    CHECK(person.comes(32, 4) == "usual, pressure 2");
    CHECK(person.comes(36, 4) == "usual, pressure 3");
}

TEST_CASE("every day is too much") {
    AtHome person;
    CHECK(person.comes(1, 3) == "short, pressure 2 | first-sessions");
    CHECK(person.comes(2, 3) == "short, pressure 2 | first-sessions");
    CHECK(person.comes(3, 3) == "usual, pressure 2");
    CHECK(person.comes(4, 3) == "usual, pressure 3 | dose-advise");
    CHECK(person.comes(5, 3) == "usual, pressure 3 | dose-advise");
    CHECK(person.comes(6, 3) == "closed dose 7 | dose-stop");
    CHECK(person.comes(7, 3) == "closed dose 7 | dose-stop");
    CHECK(person.comes(8, 3) == "usual, pressure 3 | dose-advise");
    CHECK(person.comes(9, 3) == "usual, pressure 3 | dose-advise");
}

TEST_CASE("pain that grows from week to week") {
    AtHome person;
    for (const int number : {1, 8, 15}) person.comes(number, 3);
    CHECK(person.comes(22, 5) == "usual, pressure 3 | lighter-day");
    CHECK(person.comes(29, 5) == "usual, pressure 3");
    CHECK(person.comes(36, 5) == "usual, pressure 3");
    CHECK(person.comes(43, 5) == "closed worse 43 | worse");
    CHECK(person.comes(90, 2) == "closed worse 90 | worse");
    person.saw(91);
    CHECK(person.comes(92, 4) == "short, pressure 2 | gap");
    CHECK(person.comes(95, 4) == "usual, pressure 3");
}

TEST_CASE("a place that hurts, and a holiday") {
    AtHome person;
    for (const int number : {1, 4, 8}) person.comes(number, 1);
    person.feels("calf");
    CHECK(person.comes(11, 1) == "usual, pressure 3");
    person.feels("calf");
    CHECK(person.comes(15, 1) == "usual, pressure 3 without calf | same-place");
    CHECK(person.comes(18, 1) == "usual, pressure 3 without calf | same-place");
    CHECK(person.comes(46, 1) == "short, pressure 2 without calf | gap | same-place");
    person.showed(47, "calf");
    CHECK(person.comes(49, 1) == "usual, pressure 1 | same-place-again");
    CHECK(person.comes(52, 1) == "usual, pressure 3");
}

TEST_CASE("eight weeks that change nothing") {
    AtHome person;
    for (const int number : {1, 4, 8, 11, 15, 18, 22, 25})
        CHECK(person.comes(number, 5).find("no-help") == std::string::npos);
    CHECK(person.comes(29, 5) == "usual, pressure 3 | no-help");
    for (const int number : {32, 36, 39, 43, 46, 50, 53})
        CHECK(person.comes(number, 5) == "usual, pressure 3");
    CHECK(person.progress(57, 5) == "about-the-same");
    CHECK(person.comes(57, 0) == "usual, pressure 3");
    CHECK(person.comes(60, 2) == "usual, pressure 3 | lighter-day");
}

} // namespace
} // namespace kneecoach
