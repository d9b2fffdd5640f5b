// SPDX-License-Identifier: MIT
#include "ui/parts/label.h"
#include "ui/parts/leg_view.h"
#include "ui/parts/rhythm.h"
#include "ui/parts/ring.h"
#include "ui/session_board.h"
#include "ui/text_flow.h"

#include <QStyle>

#include <algorithm>

namespace kneecoach {

namespace {

constexpr int boardMargin = Theme::space(3);
constexpr int boardGap = Theme::space(2);

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
    const QRect room = placeNote(QRect(boardMargin, top, width() - 2 * boardMargin, bottom - top));
    if (shown_.fromFar) placeFar(room);
    else placeMiddle(room);
    rhythm_->setVisible(!shown_.fromFar && shown_.moment.kind == SegmentKind::step);
    update();
}

/// Which leg, how much of all is left; from far only the bar. Answers where it ends.
int PauseTarget::placeHead() {
    const int wide = width() - 2 * boardMargin;
    const int high = shown_.fromFar ? 0 : scaled(30, 60);
    leg_->setVisible(!shown_.fromFar);
    left_->setVisible(!shown_.fromFar);
    leg_->fit(
        withState(texts_), placed({boardMargin, boardMargin, wide / 2, high}), scaled(22, 60), 14);
    left_->fit(shown(texts_.left),
        placed({boardMargin + wide / 2, boardMargin, wide - wide / 2, high}), scaled(18, 60), 14);
    track_ = QRect(boardMargin, boardMargin + high + 8, wide, 12);
    return track_.bottom() + 1 + boardGap;
}

/// What comes next, from far what the hand does now; and what a press anywhere does. Answers where it begins.
int PauseTarget::placeFoot() {
    const int high = scaled(60, 30);
    const int cap = keycap().size().width();
    const int wide = widthInOneLine(action_, pillFont()) + high + Theme::space(5)
        + (cap > 0 ? cap + Theme::space(2) : 0);
    pill_ = QRect(width() - boardMargin - wide, height() - boardMargin - high, wide, high);
    const QRect room(boardMargin, pill_.top(), pill_.left() - boardMargin - boardGap, high);
    next_->setVisible(!shown_.fromFar);
    next_->fit(shown(texts_.next), placed(room), scaled(20, 60), 14);
    name_->setAlignment(Qt::AlignLeft | (shown_.fromFar ? Qt::AlignVCenter : Qt::AlignTop));
    if (shown_.fromFar) name_->fit(verb(), placed(room), scaled(56, 10), 18);
    return pill_.top() - boardGap;
}

/// Which leg, and in a word what the hand does there, or that it gets ready.
QString PauseTarget::verb() const {
    const bool ready = shown_.moment.kind == SegmentKind::getReady;
    const std::string& verb = ready ? texts_.state : shown_.verb;
    if (verb.empty()) return shown(texts_.name);
    return shown(texts_.leg) + QStringLiteral(": ") + shown(verb);
}

/// What the program has to say stands lowest. Answers what is left of `room`.
QRect PauseTarget::placeNote(const QRect& room) {
    note_->setVisible(!shown_.notice.empty());
    if (shown_.notice.empty()) return room;
    const int high = scaled(76, 35);
    band_ = QRect(room.left(), room.bottom() + 1 - high, room.width(), high);
    note_->fit(shown(shown_.notice), placed(band_.adjusted(14, 6, -14, -6)), scaled(20, 60), 14);
    return room.adjusted(0, 0, 0, -(high + boardGap));
}

/// One number, one picture: all the room there is.
void PauseTarget::placeFar(const QRect& room) {
    line_->hide();
    caption_->hide();
    const int side = std::min(room.height(), room.width() * 2 / 3);
    ring_->grow(true);
    ring_->setGeometry(placed({room.right() + 1 - side, room.center().y() - side / 2, side, side}));
    picture_->setGeometry(
        placed({room.left(), room.top(), room.width() - side - Theme::unit, room.height()}));
}

/// The picture beside the words; above them where there is more height than width. Answers where the words come.
QRect PauseTarget::placePicture(const QRect& room) {
    if (room.height() * 10 > room.width() * 9) {
        const int high = std::min(room.height() / 2, room.width());
        picture_->setGeometry(room.left(), room.top(), room.width(), high);
        return room.adjusted(0, high + boardGap, 0, 0);
    }
    const int wide = std::min(room.height() * 75 / 100, room.width() * 48 / 100);
    picture_->setGeometry(placed({room.left(), room.top(), wide, room.height()}));
    return room.adjusted(wide + Theme::space(3), 0, 0, 0);
}

void PauseTarget::placeMiddle(const QRect& room) {
    const QRect column = placePicture(room);
    const int under = placeWords(column);
    const int most = column.width() * (shown_.captions ? 60 : 68) / 100; // the rhythm has the rest
    const int side = std::clamp(column.bottom() + 1 - under, 96, most);
    const QRect ring(column.left(), column.bottom() + 1 - side, side, side);
    ring_->grow(false);
    ring_->setGeometry(placed(ring));
    const int beside = ring.right() + 1 + boardMargin;
    rhythm_->setGeometry(placed({beside, ring.top(), column.right() + 1 - beside, side}));
}

/// The name of the step and what to do. Answers where they end.
int PauseTarget::placeWords(const QRect& column) {
    const int high = column.height();
    const QRect name(column.left(), column.top(), column.width(), high * 26 / 100);
    const int top = name.top() + name_->fit(shown(texts_.name), placed(name), scaled(38, 40), 18);
    const QRect words(column.left(), top + Theme::unit, column.width(), high * 42 / 100);
    const int used = placeSaid(words);
    return words.top() + (shown_.captions ? words.height() : used) + boardGap;
}

/// What to do, in short; or, while the voice speaks and can be read in passing, what it says. Answers how high that is.
int PauseTarget::placeSaid(const QRect& box) {
    const bool speaks = !shown_.caption.empty() && isBrief(shown_.caption);
    line_->setVisible(!speaks);
    caption_->setVisible(speaks);
    if (speaks) return caption_->fit(shown(shown_.caption), placed(box), scaled(28, 60), 16);
    return line_->fit(shown(texts_.line), placed(box), scaled(28, 60), 16);
}

} // namespace kneecoach
