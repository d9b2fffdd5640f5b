// SPDX-License-Identifier: MIT
#include "ui/session_board.h"

#include "ui/icons.h"
#include "ui/parts/label.h"
#include "ui/parts/leg_view.h"
#include "ui/parts/progress.h"
#include "ui/parts/ring.h"
#include "ui/text_flow.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace kneecoach {

namespace {

constexpr int margin = Theme::space(3);
constexpr int gap = Theme::space(2);

/// What stands in words, without what runs.
SessionTexts wordsOf(SessionTexts texts) {
    texts.seconds = texts.heard = {};
    texts.ring = texts.done = 0;
    return texts;
}

/// What decides where things stand.
SessionView::Shown frameOf(SessionView::Shown shown) {
    shown.moment = {};
    shown.work = {};
    return shown;
}

QString withState(const SessionTexts& texts) {
    const QString leg = shown(texts.leg);
    return texts.state.empty() ? leg : leg + QStringLiteral(" · ") + shown(texts.state);
}

} // namespace

PauseTarget::PauseTarget(const Theme& theme)
    : Target("pause", theme),
      leg_(label("leg", Type::strong, Role::act)),
      left_(label("left", Type::body, Role::quiet)),
      name_(label("step", Type::title, Role::ink)),
      line_(label("line", Type::lead, Role::ink)),
      next_(label("next", Type::body, Role::quiet)),
      note_(label("note", Type::body, Role::ink)),
      caption_(label("caption", Type::body, Role::ink)),
      ring_(new Ring(theme)),
      picture_(new LegView(theme)) {
    leg_->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    left_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    next_->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    note_->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    ring_->setParent(this);
    picture_->setParent(this);
}

Label* PauseTarget::label(const char* name, Type type, Role role) {
    auto* one = new Label({}, theme(), type, role);
    one->setObjectName(name);
    one->setAttribute(Qt::WA_TransparentForMouseEvents);
    one->setParent(this);
    return one;
}

void PauseTarget::show(
    const SessionView::Shown& shown, const SessionTexts& texts, const QString& action) {
    const int bar = int(texts_.done * track_.width());
    const bool same =
        wordsOf(texts) == wordsOf(texts_) && action == action_ && frameOf(shown) == frameOf(shown_);
    shown_ = shown;
    texts_ = texts;
    action_ = action;
    if (action != accessibleName()) setAccessibleName(action);
    ring_->show(texts.ring, kneecoach::shown(texts.seconds), kneecoach::shown(texts.heard));
    picture_->show(shown.work, shown.moment.stroke);
    if (!same) return arrange();
    if (bar != int(texts.done * track_.width())) update(track_);
}

void PauseTarget::dress(const Theme& theme) {
    setTheme(theme);
    ring_->setTheme(theme);
    picture_->setTheme(theme);
    leg_->setInk(theme.colour(Role::act));
    for (Label* one : {left_, next_}) one->setInk(theme.colour(Role::quiet));
    for (Label* one : {name_, line_, note_, caption_}) one->setInk(theme.colour(Role::ink));
    arrange();
}

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

void PauseTarget::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme().colour(Role::ground));
    paintTrack(painter, track_, texts_.done, theme(), layoutDirection());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().colour(Role::carefulSoft));
    if (note_->isVisible()) painter.drawRoundedRect(band_, Theme::radius, Theme::radius);
    paintPill(painter);
    paintRing(painter);
}

void PauseTarget::paintPill(QPainter& painter) const {
    const QRect pill = placed(pill_);
    const int high = pill.height();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().colour(Role::act));
    painter.drawRoundedRect(pill, high / 2., high / 2.);
    const QRect icon =
        placed({pill_.left() + Theme::space(2), pill_.top() + high / 4, high / 2, high / 2});
    paintIcon(painter, shown_.paused ? Icon::go : Icon::pause, icon, theme().colour(Role::onAct),
        layoutDirection());
    QFont font = theme().font(Type::answer);
    font.setPixelSize(scaled(24, 40));
    painter.setFont(font);
    painter.setPen(theme().colour(Role::onAct));
    painter.drawText(placed(pill_.adjusted(Theme::space(2) + high / 2, 0, -Theme::unit, 0)),
        Qt::AlignCenter, action_);
}

} // namespace kneecoach
