// SPDX-License-Identifier: MIT
#include "app/conductor.h"

#include "app/look.h"
#include "app/pace.h"
#include "app/scenes/scene_of.h"
#include "app/scenes/work_of.h"

#include <spdlog/spdlog.h>

#include <exception>
#include <typeinfo>
#include <utility>

namespace kneecoach {
namespace {

constexpr Millis answerCheck{500};

/// Long enough to be read twice, in passing.
constexpr Millis noticed{12'000};

/// A page that nobody asked for is to be seen before a press can be meant for it.
constexpr Millis unasked{1500};

const InSession* sessionOf(const Journey& journey) {
    return std::get_if<InSession>(&journey.place);
}

bool waitsForAnAnswer(const Journey& journey) {
    const InSession* session = sessionOf(journey);
    if (!session) return false;
    const State& state = session->playhead.state();
    return std::holds_alternative<AskingHowItHurts>(state)
        || std::holds_alternative<AskingPainGone>(state)
        || std::holds_alternative<AskingUnwell>(state);
}

} // namespace

Conductor::Conductor(const Pack& pack, const Words& coach, Outside outside, Journey journey)
    : pack_(pack),
      coach_(coach),
      outside_(std::move(outside)),
      journey_(std::move(journey)),
      window_(coach) {
    connect(
        &window_, &MainWindow::acted, this, [this](const QString& id) { hear(id.toStdString()); });
    connect(&window_, &MainWindow::commanded, this,
        [this](Command command) { hear(std::string(name(command))); });
    connect(&timer_, &QTimer::timeout, this, &Conductor::pass);
    guarded([this] { show(); });
}

void Conductor::hear(const std::string& wish) {
    guarded([&] {
        if (isSecondOfADoublePress()) return;
        cameByItself_ = false;
        become(next(pack_, journey_, wish, now()));
        runErrand();
    });
}

/// What is to be done outside, and then how it went.
void Conductor::runErrand() {
    if (journey_.errand == Errand::none || !outside_.runErrand) return;
    become(next(pack_, journey_, outside_.runErrand(journey_), now()));
}

bool Conductor::isSecondOfADoublePress() const {
    const Millis guard = cameByItself_ ? unasked : doublePress;
    return !isPlaying(journey_) && outside_.clock.running() - turned_ < guard;
}

void Conductor::pass() {
    guarded([&] {
        cameByItself_ = true;
        become(later(pack_, journey_, now()));
    });
}

/// Whatever goes wrong shuts the gate and leads to the page that says so.
template <class Work>
void Conductor::guarded(Work work) {
    try {
        work();
    } catch (const std::exception& error) {
        shut(typeid(error).name());
    } catch (...) {
        shut("unknown");
    }
}

/// Nothing but the page in plain words; what was told is still there.
void Conductor::shut(const char* fault) {
    journey_ = inTrouble(std::move(journey_), fault);
    spdlog::error("a fault of our own: {}", fault);
    if (outside_.speaker) outside_.speaker->rest();
    page_.clear();
    window_.show(sceneOf(pack_, coach_, journey_));
    setTimer();
}

void Conductor::become(Journey journey) {
    const Journey before = std::exchange(journey_, std::move(journey));
    if (!journey_.fault.empty()) spdlog::error("a fault of our own: {}", journey_.fault);
    keep(before);
    listen();
    sound(before);
    show();
    if (std::holds_alternative<Gone>(journey_.place)) window_.close();
}

/// What could not be kept is said, and tried again with the next wish.
void Conductor::keep(const Journey& before) {
    if (isPlaying(journey_) && isPlaying(before)) return;
    if (journey_.liking != before.liking && !outside_.keepLiking(journey_.liking))
        journey_.remark = "errors.settings-not-kept";
    if (!outside_.memory.keep(keptOf(journey_.told))) journey_.remark = "errors.not-saved";
}

/// There is no voice yet: what it would say stands on the screen as long as saying it takes.
void Conductor::listen() {
    for (const Event& event : journey_.events) {
        if (event.kind == EventKind::silence) caption_ = {};
        if (event.cue) caption_ = {event.cue->words, outside_.clock.running() + event.cue->lasts};
    }
}

/// What is seen is heard as well; how loud it is now, also on a page that changes it.
void Conductor::sound(const Journey& before) {
    if (!outside_.speaker) return;
    Speaker& speaker = *outside_.speaker;
    const Volume volume = journey_.liking.volume;
    const bool isOn = volume != Volume::off;
    if (isPlaying(journey_) && isOn)
        speaker.play(scoreOf(sessionOf(journey_)->playhead, journey_.at, volume));
    else if (volume != before.liking.volume && isOn) speaker.play(sampleOf(journey_.at, volume));
    else if (isPlaying(before) || !isOn) speaker.rest();
    if (speaker.isMissing()) saySilence();
}

/// Once: it is not to be mended in a session.
void Conductor::saySilence() {
    if (!std::exchange(journey_.canBeHeard, false)) return;
    notice_ = {coach_.at("errors.no-speaker"), outside_.clock.running() + noticed};
    if (!isPlaying(journey_)) journey_.remark = "errors.no-speaker";
}

void Conductor::show() {
    showPlace();
    setTimer();
}

/// Letters, colours and keys as the person likes them, at once.
void Conductor::dress() {
    const Liking& liking = journey_.liking;
    const Theme theme{schemeOf(liking.look), liking.percent, liking.lessMotion};
    if (window_.theme() != theme) window_.setTheme(theme);
    window_.setKeys(liking.keys);
}

void Conductor::showPlace() {
    dress();
    if (isPlaying(journey_)) return showSession();
    const Scene scene = sceneOf(pack_, coach_, journey_);
    if (!page_.empty() && scene.id != page_) turned_ = outside_.clock.running();
    page_ = scene.id;
    window_.show(scene);
}

void Conductor::showSession() {
    page_ = "session";
    const InSession& session = *sessionOf(journey_);
    SessionView::Shown shown;
    shown.moment = momentOf(session.playhead);
    shown.work = workOf(pack_, session, shown.moment);
    shown.fromFar = journey_.liking.fromAfar;
    shown.verb = verbOf(pack_, session, shown.moment);
    shown.tone = toneOf(session.playhead);
    if (outside_.clock.running() < caption_.until) shown.caption = caption_.words;
    if (outside_.clock.running() < notice_.until) shown.notice = notice_.words;
    window_.showSession(shown);
}

/// Nothing wakes the machine while a page only waits to be read.
void Conductor::setTimer() {
    const bool plays = isPlaying(journey_);
    if (!plays && !waitsForAnAnswer(journey_)) return timer_.stop();
    timer_.setTimerType(plays ? Qt::PreciseTimer : Qt::CoarseTimer);
    const auto interval = plays ? frame : answerCheck;
    if (!timer_.isActive() || timer_.intervalAsDuration() != interval) timer_.start(interval);
}

} // namespace kneecoach
