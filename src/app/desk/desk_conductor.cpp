// SPDX-License-Identifier: MIT
#include "app/desk/desk_conductor.h"

#include "app/desk/desk_scene.h"
#include "app/look.h"
#include "app/pace.h"
#include "app/scenes/work_of.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <spdlog/spdlog.h>

#include <algorithm>
#include <utility>

namespace kneecoach {
namespace {

constexpr Millis sayAlive{5'000};

bool isTouch(QEvent::Type type) {
    return type == QEvent::MouseButtonPress || type == QEvent::TouchBegin
        || type == QEvent::KeyPress || type == QEvent::Wheel || type == QEvent::MouseMove;
}

bool isInput(QEvent::Type type) {
    return isTouch(type) || type == QEvent::MouseButtonRelease || type == QEvent::TouchUpdate
        || type == QEvent::TouchEnd || type == QEvent::KeyRelease
        || type == QEvent::MouseButtonDblClick;
}

} // namespace

SessionView::Shown shownOfFilm(const Pack& pack, const Words& coach, const ShowingRoutine& film) {
    SessionView::Shown shown;
    shown.moment = momentOf(film.session.playhead);
    shown.work = workOf(pack, film.session, shown.moment);
    shown.caption = film.caption;
    shown.action = coach.at("desk.stop-film");
    shown.notice = coach.at("desk.time-lapse", {{"speed", std::to_string(film.speed)}});
    return shown;
}

DeskConductor::DeskConductor(
    const DeskSetUp& setUp, const Words& coach, OutsideTheDesk outside, Desk desk)
    : setUp_(setUp),
      coach_(coach),
      outside_(std::move(outside)),
      desk_(std::move(desk)),
      window_(coach) {
    window_.keepOpen();
    connect(
        &window_, &MainWindow::acted, this, [this](const QString& id) { hear(id.toStdString()); });
    connect(&window_, &MainWindow::commanded, this, [this](Command) { hear("start-page"); });
    connect(&timer_, &QTimer::timeout, this, &DeskConductor::pass);
    connect(&alive_, &QTimer::timeout, this, [this] { outside_.say(SaysAlive{}); });
    timer_.setSingleShot(true);
    alive_.start(sayAlive);
    qApp->installEventFilter(this);
    guarded([this] {
        figure_.emplace(coach_, filmOf(setUp_.pack, now()));
        show();
    });
}

bool DeskConductor::isSecondOfADoublePress() const {
    return outside_.clock.running() - turned_ < doublePress;
}

void DeskConductor::hear(const std::string& wish) {
    guarded([&] {
        if (!isSecondOfADoublePress()) become(next(setUp_, desk_, wish, now()));
    });
}

void DeskConductor::pass() {
    guarded([&] { become(later(setUp_, desk_, now())); });
}

/// A visit in which something goes wrong is over: the next one begins afresh.
template <class Work>
void DeskConductor::guarded(Work work) {
    try {
        work();
    } catch (...) {
        spdlog::error("a fault of our own at the front desk: the visit ends");
        outside_.say(SaysOver{});
    }
}

void DeskConductor::become(Desk desk) {
    const Desk before = std::exchange(desk_, std::move(desk));
    doWhatIsAsked(before);
    if (!isStillWelcoming(before)) return show();
    moveFigure();
    setTimer();
}

/// Nothing has changed but the time: the figure moves, and no page is made anew.
bool DeskConductor::isStillWelcoming(const Desk& before) const {
    const auto isWelcoming = [](const Desk& desk) {
        return std::holds_alternative<DeskWelcome>(desk.place) && !desk.askedIfThere;
    };
    return isWelcoming(before) && isWelcoming(desk_) && before.liking == desk_.liking;
}

void DeskConductor::doWhatIsAsked(const Desk& before) {
    if (!desk_.chosenPin.empty()) {
        const bool isKept = outside_.keepPin(desk_.chosenPin);
        if (!isKept) spdlog::error("the PIN could not be kept");
        desk_ = next(setUp_, desk_, isKept ? "kept" : "not-kept", now());
    }
    if (desk_.printing) {
        const bool isPrinted = outside_.print(desk_, *desk_.printing);
        desk_ = next(setUp_, desk_, isPrinted ? "printed" : "no-printer", now());
    }
    const bool wasOver = std::holds_alternative<VisitOver>(before.place);
    if (!wasOver && std::holds_alternative<VisitOver>(desk_.place)) show();
    for (const VisitSays& said : std::exchange(desk_.says, {})) outside_.say(said);
}

bool DeskConductor::eventFilter(QObject* watched, QEvent* event) {
    if (!isInput(event->type())) return QObject::eventFilter(watched, event);
    const bool isHeld = isHeldOn(*event);
    if (isDeaf(desk_)) return true;
    if (isTouch(event->type()) && !isHeld) touch();
    return QObject::eventFilter(watched, event);
}

/// A folder that lies on the keyboard is nobody.
bool DeskConductor::isHeldOn(const QEvent& event) {
    if (event.type() == QEvent::KeyRelease)
        keyRepeat_.release(static_cast<const QKeyEvent&>(event));
    return event.type() == QEvent::KeyPress
        && keyRepeat_.isRepeat(static_cast<const QKeyEvent&>(event));
}

/// What is touched while it is asked whether somebody is there, is an answer: somebody is.
void DeskConductor::touch() {
    if (!desk_.askedIfThere) desk_ = touched(std::move(desk_), outside_.clock.running());
}

void DeskConductor::show() {
    const Theme theme{schemeOf(desk_.liking.look), desk_.liking.percent, desk_.liking.lessMotion};
    if (window_.theme() != theme) window_.setTheme(theme);
    const auto* film = std::get_if<ShowingRoutine>(&desk_.place);
    if (film && !desk_.askedIfThere) showFilm(*film);
    else {
        const Scene scene = deskScene(setUp_, coach_, desk_);
        if (!page_.empty() && scene.id != page_) turned_ = outside_.clock.running();
        page_ = scene.id;
        window_.show(scene);
        moveFigure();
    }
    setTimer();
}

void DeskConductor::showFilm(const ShowingRoutine& film) {
    page_ = "film";
    window_.showSession(shownOfFilm(setUp_.pack, coach_, film));
}

void DeskConductor::moveFigure() {
    if (figure_ && std::holds_alternative<DeskWelcome>(desk_.place) && !desk_.liking.lessMotion)
        window_.move(figure_->beatAt(outside_.clock.running()));
}

/// As long as nothing moves, it sleeps until the time is over.
void DeskConductor::setTimer() {
    if (isMoving(desk_)) {
        timer_.setTimerType(Qt::PreciseTimer);
        return timer_.start(frame);
    }
    const auto look = nextLook(desk_);
    if (!look) return timer_.stop();
    timer_.setTimerType(Qt::CoarseTimer);
    timer_.start(std::max(Millis{50}, *look - outside_.clock.running()));
}

} // namespace kneecoach
