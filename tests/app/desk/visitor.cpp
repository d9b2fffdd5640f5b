// SPDX-License-Identifier: MIT
#include "app/desk/visitor.h"

#include <algorithm>
#include <stdexcept>

namespace kneecoach {
namespace {

constexpr Millis half{500};
constexpr int mostQuestions = 200;

Instant today2() { return kneecoach::at(today); }

} // namespace

DeskSetUp deskSetUp() {
    const Now now{today2(), Millis{1'000'000}};
    DeskSetUp setUp{shippedPack(), [](std::string_view digits) { return digits == "2468"; }};
    setUp.figure = MovingFigure(coachWords(), filmOf(shippedPack(), now)).block();
    setUp.liking.volume = Volume::off;
    setUp.liking.country = CountryId("gb");
    setUp.lookAtPack = [] {
        return PackLook{0, 1, {"reviews.json: nobody has reviewed it"}, "ab"};
    };
    setUp.bookPage = [](int page) {
        QImage image(700, 990, QImage::Format_RGB32);
        image.fill(Qt::white);
        return BookPage{image, std::min(page, 2), 3};
    };
    return setUp;
}

DeskSetUp deskOfAClinic() {
    DeskSetUp setUp = deskSetUp();
    QImage logo(600, 200, QImage::Format_RGB32);
    logo.fill(QColor(20, 90, 120));
    setUp.clinic = {logo, "Lakeside Physio"};
    setUp.opening = "Welcome to Lakeside Physio. Sore knees? See what your own hands can do in a "
                    "few minutes a week, at home.";
    return setUp;
}

Visitor::Visitor(DeskSetUp setUp, PinLock lock)
    : setUp_(std::move(setUp)),
      now_{today2(), Millis{1'000'000}},
      desk_(welcoming(setUp_, lock, now_)) {}

void Visitor::become(Desk desk) {
    desk_ = std::move(desk);
    said_.insert(said_.end(), desk_.says.begin(), desk_.says.end());
}

Visitor& Visitor::say(std::string_view wish) {
    now_.running += half;
    now_.world.utc += half;
    become(next(setUp_, desk_, wish, now_));
    return *this;
}

Visitor& Visitor::press(std::string_view wish) {
    const Scene scene = page();
    const auto all = pressable(scene);
    const bool isThere = std::ranges::find(all, wish, &Choice::id) != all.end()
        || (wish == "back" && scene.canGoBack);
    if (!isThere) throw std::runtime_error(std::string(wish) + " cannot be pressed on " + scene.id);
    return say(wish);
}

Visitor& Visitor::type(std::string_view digits) {
    for (const char digit : digits) press("digit/" + std::string(1, digit));
    return press("enter");
}

Visitor& Visitor::wait(Millis time) {
    const Millis until = now_.running + time;
    while (now_.running < until) {
        const Millis step = std::min(until - now_.running, Millis{500});
        now_.running += step;
        now_.world.utc += step;
        become(later(setUp_, desk_, now_));
    }
    return *this;
}

Visitor& Visitor::touch() {
    desk_ = touched(std::move(desk_), now_.running);
    return *this;
}

std::string Visitor::answerNow(std::string_view id, std::string_view answer) const {
    const auto& inquiry = std::get<Inquiry>(at<Checking>().journey.place);
    if (std::holds_alternative<WhichLeg>(inquiry)) return "left";
    if (std::holds_alternative<Marking>(inquiry)) return "area/cannot-tell";
    const Question& asked = shippedPack().questions.at(questionOf(inquiry).value());
    if (asked.number) return "number/2";
    return "answer/" + (asked.id.str() == id ? std::string(answer) : asked.chain.front().id.str());
}

Visitor& Visitor::check(std::string_view id, std::string_view answer) {
    press({"sitting", "both"});
    for (int count = 0; count < mostQuestions; ++count) {
        if (!std::holds_alternative<Inquiry>(at<Checking>().journey.place)) return *this;
        press(answerNow(id, answer));
    }
    throw std::runtime_error("the questions do not end");
}

} // namespace kneecoach
