// SPDX-License-Identifier: MIT
#pragma once

#include "figure/moving_step.h"
#include "ui/leg_at_work.h"
#include "ui/theme.h"

#include <QWidget>

#include <optional>

namespace kneecoach {

/// What the hands do in a session, in time with it. Where nothing is done, the leg.
class LegView final : public QWidget {
    Q_OBJECT

public:
    explicit LegView(const Theme& theme);

    void setTheme(const Theme& theme);

    /// To be looked at, not followed: what is done, and nothing beside it.
    void standAlone();

    void show(const LegAtWork& work, const Beat& beat);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void prepare();
    void paintLegAlone();

    Theme theme_;
    LegAtWork work_;
    Beat beat_;
    bool isAlone_ = false;
    std::optional<StepScene> scene_;
    std::optional<MovingStep> step_; ///< nothing: to be painted anew
};

} // namespace kneecoach
