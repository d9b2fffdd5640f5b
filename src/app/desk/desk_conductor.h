// SPDX-License-Identifier: MIT
#pragma once

#include "app/clock.h"
#include "app/desk/desk.h"
#include "app/desk/moving_figure.h"
#include "ui/key_repeat.h"
#include "ui/main_window.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace kneecoach {

/// What the session view shows of the film: labelled, and what a touch does is to stop it.
SessionView::Shown shownOfFilm(const Pack& pack, const Words& coach, const ShowingRoutine& film);

/// The world outside a visit.
struct OutsideTheDesk {
    const Clock& clock;

    /// To the supervisor.
    std::function<void(const VisitSays&)> say;

    /// Prints a paper, and answers whether it went to a printer.
    std::function<bool(const Desk&, const PaperJob&)> print;

    /// Keeps the PIN that staff chose; answers whether it could.
    std::function<bool(const std::string&)> keepPin;
};

/// Leads a visit at the front desk: owns the visit, the window and the timers. Nothing of it is kept anywhere.
class DeskConductor final : public QObject {
    Q_OBJECT

public:
    /// `setUp`, `coach` and what `outside` refers to outlive it.
    DeskConductor(const DeskSetUp& setUp, const Words& coach, OutsideTheDesk outside, Desk desk);

    MainWindow& window() { return window_; }
    const Desk& desk() const { return desk_; }

    /// Something was pressed.
    void hear(const std::string& wish);

    /// Time has passed.
    void pass();

protected:
    /// Every touch of the screen and every key, wherever it goes.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isHeldOn(const QEvent& event);
    Now now() const { return {outside_.clock.world(), outside_.clock.running()}; }
    template <class Work>
    void guarded(Work work);
    void become(Desk desk);
    void doWhatIsAsked(const Desk& before);
    bool isStillWelcoming(const Desk& before) const;
    void touch();
    void show();
    void showFilm(const ShowingRoutine& film);
    void moveFigure();
    void setTimer();
    bool isSecondOfADoublePress() const;

    const DeskSetUp& setUp_;
    const Words& coach_;
    OutsideTheDesk outside_;
    Desk desk_;
    std::optional<MovingFigure> figure_;
    std::string page_;          ///< id of the page that is shown
    Millis turned_{-1'000'000}; ///< when it came up
    MainWindow window_;
    QTimer timer_;
    KeyRepeat keyRepeat_;
    QTimer alive_; ///< tells the supervisor that it still moves
};

} // namespace kneecoach
