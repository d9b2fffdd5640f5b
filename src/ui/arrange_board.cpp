// SPDX-License-Identifier: MIT
#include "ui/parts/label.h"
#include "ui/parts/leg_view.h"
#include "ui/parts/ring.h"
#include "ui/session_board.h"
#include "ui/text_flow.h"

#include <QStyle>

#include <algorithm>

namespace kneecoach {

namespace {

constexpr int margin = Theme::space(3);
constexpr int gap = Theme::space(2);

QString withState(const SessionTexts& texts) {
    const QString leg = shown(texts.leg);
    return texts.state.empty() ? leg : leg + QStringLiteral(" · ") + shown(texts.state);
}

} // namespace

void PauseTarget::resizeEvent(QResizeEvent*) { arrange(); }

/// Larger in a larger window: it is read from two metres away.
int PauseTarget::scaled(int pixels, int growth) const {
    const double room = std::clamp(std::min(width() / 683., height() / 640.), 1., 2.2);
    return int(pixels * room * (1 + growth * (theme().percent - 100) / 10000.));
}

QRect PauseTarget::placed(const QRect& box) const {
    return QStyle::visualRect(layoutDirection(), rect(), box);
}

void PauseTarget::arrange() {
    const int top = placeHead();
    const int bottom = placeFoot();
    placeMiddle(QRect(margin, top, width() - 2 * margin, bottom - top));
    update();
}

/// Which leg, how much of all is left. Answers where it ends.
int PauseTarget::placeHead() {
    const int wide = width() - 2 * margin;
    const int high = scaled(30, 60);
    leg_->fit(withState(texts_), placed({margin, margin, wide / 2, high}), scaled(22, 60), 14);
    left_->fit(shown(texts_.left), placed({margin + wide / 2, margin, wide - wide / 2, high}),
        scaled(18, 60), 14);
    track_ = QRect(margin, margin + high + 8, wide, 12);
    return track_.bottom() + 1 + gap;
}

/// What comes next, and what a press anywhere does. Answers where it begins.
int PauseTarget::placeFoot() {
    QFont font = theme().font(Type::answer);
    font.setPixelSize(scaled(24, 40));
    const int high = scaled(60, 30);
    const int wide = widthInOneLine(action_, font) + high + Theme::space(5);
    pill_ = QRect(width() - margin - wide, height() - margin - high, wide, high);
    const QRect room(margin, pill_.top(), pill_.left() - margin - gap, high);
    next_->setVisible(!shown_.fromFar);
    next_->fit(shown(texts_.next), placed(room), scaled(20, 60), 14);
    return pill_.top() - gap;
}

void PauseTarget::placeMiddle(const QRect& middle) {
    QRect room = middle;
    note_->setVisible(!shown_.notice.empty());
    if (!shown_.notice.empty()) {
        const int high = scaled(76, 35);
        band_ = QRect(room.left(), room.bottom() + 1 - high, room.width(), high);
        note_->fit(
            shown(shown_.notice), placed(band_.adjusted(14, 6, -14, -6)), scaled(20, 60), 14);
        room.setBottom(band_.top() - gap);
    }
    const int picture = std::min(room.height() * 52 / 100, room.width() * 2 / 5);
    picture_->setGeometry(placed({room.left(), room.top(), picture, room.height()}));
    const QRect column = room.adjusted(picture + Theme::space(3), 0, 0, 0);
    const int under = placeWords(column);
    const int side = std::clamp(column.bottom() + 1 - under, 96, column.width());
    ring_->setGeometry(placed({column.left(), column.bottom() + 1 - side, side, side}));
}

/// The name of the step and what to do. Answers where they end.
int PauseTarget::placeWords(const QRect& column) {
    const int high = column.height();
    const QRect name(
        column.left(), column.top(), column.width(), high * (shown_.fromFar ? 40 : 26) / 100);
    int top = name.top()
        + name_->fit(shown(texts_.name), placed(name), scaled(shown_.fromFar ? 54 : 38, 40), 18);
    if (shown_.fromFar) {
        line_->hide();
        caption_->hide();
        return top + gap;
    }
    const QRect words(column.left(), top + Theme::unit, column.width(), high * 42 / 100);
    const int used = placeSaid(words);
    top = words.top() + (shown_.captions ? words.height() : used);
    return top + gap;
}

/// What to do, in short; or, as long as the voice speaks, what it says. Answers how high that is.
int PauseTarget::placeSaid(const QRect& box) {
    const bool speaks = !shown_.caption.empty();
    line_->setVisible(!speaks);
    caption_->setVisible(speaks);
    if (speaks) return caption_->fit(shown(shown_.caption), placed(box), scaled(28, 60), 16);
    return line_->fit(shown(texts_.line), placed(box), scaled(28, 60), 16);
}

} // namespace kneecoach
