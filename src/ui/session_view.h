// SPDX-License-Identifier: MIT
#pragma once

#include "content/words.h"
#include "session/command.h"
#include "session/moment.h"
#include "tone/tone.h"
#include "ui/leg_at_work.h"
#include "ui/session_keys.h"
#include "ui/session_texts.h"
#include "ui/theme.h"

#include <QWidget>

namespace kneecoach {

class HurtTarget;
class PauseTarget;
class Target;

/// The screen of the oily hands: no dialog, no scrolling, two targets. The left third is *It hurts*, everything else is
/// *Pause*.
class SessionView final : public QWidget {
    Q_OBJECT

public:
    /// What is shown at one instant.
    struct Shown {
        Moment moment;
        LegAtWork work; ///< where the hand is on the leg
        Tone tone{};    ///< what is heard, or would be
        bool paused = false;
        bool fromFar = false; ///< one number, one verb, one picture
        std::string verb; ///< from far: what the hand does, in a word; empty: the name of the step
        bool captions = true; ///< room is kept for what the voice says, so that nothing jumps
        std::string caption;  ///< what it says now: shown where it is brief, else what to do stays
        std::string notice;   ///< something the program has to say
        std::string action{}; ///< what a press does where it is neither to pause nor to go on
        friend bool operator==(const Shown&, const Shown&) = default;
    };

    explicit SessionView(const Words& words, const Theme& theme = {});

    void setMoment(const Shown& shown);
    void setTheme(const Theme& theme);
    void setWords(const Words& words);
    void setKeys(const SessionKeys& keys);
    void focus();

signals:
    void commanded(kneecoach::Command command);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void pauseOrGoOn();
    void hintKeys();
    Target* targetOf(Command command) const;
    void name(const SessionTexts& texts);

    Words words_;
    Theme theme_;
    Shown shown_;
    SessionKeys keys_ = defaultKeys();
    HurtTarget* hurt_;
    PauseTarget* pause_;
};

} // namespace kneecoach
