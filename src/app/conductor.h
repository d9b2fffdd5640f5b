// SPDX-License-Identifier: MIT
#pragma once

#include "app/clock.h"
#include "app/journey/journey.h"
#include "ui/main_window.h"
#include "voice/speaker.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <string>

namespace kneecoach {

/// The world outside the walk.
struct Outside {
    const Clock& clock;
    Memory& memory;                                        ///< of what the person told
    std::function<Result<void>(const Liking&)> keepLiking; ///< where the settings are kept
    Speaker* speaker = nullptr;                            ///< of the tones; nothing: silence

    /// Prints or saves what the journey wants on paper; answers with the wish that says how it went.
    std::function<std::string(const Journey&)> runErrand{};
};

/// Leads the person through the walk: owns the journey, the window and the only timer. Wishes come up, pages go down, and
/// what is worth keeping is kept as soon as it is said.
class Conductor final : public QObject {
    Q_OBJECT

public:
    /// `pack`, `coach` and what `outside` refers to outlive it.
    Conductor(const Pack& pack, const Words& coach, Outside outside, Journey journey);

    MainWindow& window() { return window_; }
    const Journey& journey() const { return journey_; }

    /// Whether the timer runs: only while something moves by itself.
    bool isMoving() const { return timer_.isActive(); }

    /// What is to be done outside the walk is done by `run` from now on.
    void doErrandsWith(std::function<std::string(const Journey&)> run) {
        outside_.runErrand = std::move(run);
    }

    /// Something was pressed.
    void hear(const std::string& wish);

    /// Time has passed.
    void pass();

private:
    /// What is being said, as words on the screen, until then.
    struct Caption {
        std::string words;
        Millis until{};
    };

    Now now() const { return {outside_.clock.world(), outside_.clock.running()}; }
    bool isSecondOfADoublePress() const;
    template <class Work>
    void guarded(Work work);
    void shut(const char* fault);
    void become(Journey journey);
    void keep(const Journey& before);
    void listen();
    void runErrand();
    void sound(const Journey& before);
    void saySilence();
    void show();
    void dress();
    void showPlace();
    void showSession();
    void setTimer();

    const Pack& pack_;
    const Words& coach_;
    Outside outside_;
    Journey journey_;
    Caption caption_;
    Caption notice_;            ///< something of our own to be said in a session
    std::string page_;          ///< id of the page that is shown
    Millis turned_{-1'000'000}; ///< when it came up
    bool cameByItself_ = false; ///< not by a press
    MainWindow window_;
    QTimer timer_;
};

} // namespace kneecoach
