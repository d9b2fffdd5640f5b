// SPDX-License-Identifier: MIT
#pragma once

#include "figure/motion.h"
#include "ui/parts/keycap.h"
#include "ui/session_targets.h"
#include "ui/session_texts.h"
#include "ui/session_view.h"

class QLabel;

namespace kneecoach {

class Label;
class LegView;
class Rhythm;
class Ring;

/// All of the screen that is not *It hurts*: what to do, and pressed anywhere it pauses.
class PauseTarget final : public Target {
    Q_OBJECT

public:
    explicit PauseTarget(const Theme& theme);

    void show(const SessionView::Shown& shown, const SessionTexts& texts, const QString& action);
    void dress(const Theme& theme);

protected:
    void keyChanged() override { arrange(); }
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    Label* label(const char* name, Type type, Role role);
    void arrange();
    int placeHead();
    int placeFoot();
    void placeFar(const QRect& room);
    void placeMiddle(const QRect& middle);
    QRect placePicture(const QRect& room);
    QRect placeNote(const QRect& room);
    int placeSaid(const QRect& box);
    int placeWords(const QRect& column);
    QString verb() const;
    Beat beat(const SessionView::Shown& shown) const;
    int scaled(int pixels, int growth) const;
    QRect placed(const QRect& box) const;
    void paintPill(QPainter& painter) const;
    QFont pillFont() const;
    Keycap keycap() const;

    SessionView::Shown shown_;
    SessionTexts texts_;
    QString action_;
    Label* leg_;
    Label* left_;
    Label* name_;
    Label* line_;
    Label* next_;
    Label* note_;
    Label* caption_;
    Ring* ring_;
    Rhythm* rhythm_;
    LegView* picture_;
    QRect track_;
    QRect pill_;
    QRect band_; ///< behind the note; empty: there is none
};

} // namespace kneecoach
