// SPDX-License-Identifier: MIT
#pragma once

#include "ui/session_targets.h"
#include "ui/session_texts.h"
#include "ui/session_view.h"

#include <array>

namespace kneecoach {

class Label;

/// The seconds that are left, as a number in a ring that empties.
class Ring final : public QWidget {
    Q_OBJECT

public:
    explicit Ring(const Theme& theme);
    void setTheme(const Theme& theme);
    void setLeft(const QString& seconds, const QString& under, double share);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme theme_;
    QString seconds_;
    QString under_;
    int sixteenths_ = 0; ///< of a degree
};

/// All of the screen that is not *It hurts*: what to do, and pressed anywhere it pauses.
class PauseTarget final : public Target {
    Q_OBJECT

public:
    explicit PauseTarget(const Theme& theme);

    void show(const SessionView::Shown& shown, const SessionTexts& texts, const QString& action);
    void dress(const Theme& theme);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void write();
    int scaled(int pixels, int growth) const;
    QRect pill() const;

    SessionView::Shown shown_;
    SessionTexts texts_;
    QString action_;
    Label* leg_;
    Label* left_;
    Label* name_;
    Label* line_;
    Label* next_;
    Ring* ring_;
    QRect track_;
    QRect figure_;
};

} // namespace kneecoach
