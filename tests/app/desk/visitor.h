// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/desk_scene.h"
#include "app/desk/moving_figure.h"
#include "app/walker.h"

#include <optional>
#include <set>

namespace kneecoach {

/// What a desk is set up with in tests: its PIN is 2468.
DeskSetUp deskSetUp();

/// The same in a clinic with a logo that is wider than high, and as long a line as it may have.
DeskSetUp deskOfAClinic();

/// Somebody at the front desk, in virtual time, half a second a press.
class Visitor {
public:
    explicit Visitor(DeskSetUp setUp = deskSetUp(), PinLock lock = {});

    /// Presses what is on the page; what is not there cannot be pressed.
    Visitor& press(std::string_view wish);
    Visitor& press(std::initializer_list<std::string_view> wishes) {
        for (const auto wish : wishes) press(wish);
        return *this;
    }

    /// Says it whether it is on the page or not.
    Visitor& say(std::string_view wish);

    Visitor& type(std::string_view digits);

    /// Answers all that is asked mildly, but `id` with `answer`, until a check comes to its end.
    Visitor& check(std::string_view id = {}, std::string_view answer = {});

    /// Nobody touches anything.
    Visitor& wait(Millis time);

    /// The screen is touched where nothing is to be pressed.
    Visitor& touch();

    Scene page() const { return deskScene(setUp_, coachWords(), desk_); }
    std::string id() const { return page().id; }
    const Desk& desk() const { return desk_; }
    std::vector<VisitSays> takeSaid() { return std::exchange(said_, {}); }
    bool isOver() const { return std::holds_alternative<VisitOver>(desk_.place); }
    template <class Place>
    const Place& at() const {
        return std::get<Place>(desk_.place);
    }

private:
    void become(Desk desk);
    std::string answerNow(std::string_view id, std::string_view answer) const;
    Now now() const { return now_; }

    DeskSetUp setUp_;
    Now now_;
    Desk desk_;
    std::vector<VisitSays> said_;
};

} // namespace kneecoach
