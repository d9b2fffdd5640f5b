// SPDX-License-Identifier: MIT
#include "ui/parts/still_parts.h"

#include "figure/paint_lens.h"
#include "figure/paint_step.h"
#include "figure/sparing.h"
#include "ui/leg_drawing.h"
#include "ui/parts/accessible.h"
#include "ui/parts/arranged.h"
#include "ui/parts/label.h"
#include "ui/text_flow.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace kneecoach {

namespace {

constexpr int namedSide = 120;
constexpr int smallSide = 88;
constexpr int armHeight = 150;

/// One pressure on a forearm, with its bars.
class ArmView final : public QWidget {
public:
    ArmView(Pressure pressure, const Theme& theme) : pressure_(pressure), theme_(theme) {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override { return {armHeight, armHeight}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override {
        if (!sharedBook()) return;
        QPainter painter(this);
        paintFirmness(painter, QRectF(rect()).adjusted(2, 2, -2, -2), sharedBook()->props(),
            pressure_, paletteOf(theme_.scheme));
    }

private:
    Pressure pressure_;
    Theme theme_;
};

} // namespace

StillView::StillView(const Stills::Still& still, int side, const Theme& theme)
    : work_(still.work), side_(side), theme_(theme) {
    setFixedSize(side, side);
    giveRole(this, QAccessible::Graphic);
}

QPixmap StillView::painted() const {
    QPixmap pixmap((QSizeF(size()) * devicePixelRatioF()).toSize());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(theme_.colour(Role::ground));
    const PictureBook* book = sharedBook();
    const StepScene* found = book ? findScene(book->scenes(), work_.done) : nullptr;
    if (!found) return pixmap;
    const StepScene scene = sparing(*found, work_.excluded, *book);
    const StepPicture picture{.leg = work_.leg,
        .scene = &scene,
        .regions = work_.done.regions,
        .excluded = work_.excluded,
        .pressure = work_.pressure};
    QPainter painter(&pixmap);
    paintStep(painter, QRectF(QPointF(), QSizeF(size())), *book, picture, stillAt(0.5),
        paletteOf(theme_.scheme));
    painter.setRenderHint(QPainter::Antialiasing);
    paintCardRim(painter, QRectF(rect()).adjusted(1, 1, -1, -1), paletteOf(theme_.scheme));
    return pixmap;
}

void StillView::paintEvent(QPaintEvent*) {
    if (picture_.isNull()) picture_ = painted();
    QPainter(this).drawPixmap(0, 0, picture_);
}

StillsPart::StillsPart(const Stills& stills, const Theme& theme)
    : Part(theme, {}, QAccessible::List) {
    if (stills.named) setLayout(new EvenRows(2, Theme::space(2)));
    else setLayout(new FlowRows(Theme::unit));
    for (const Stills::Still& still : stills.items)
        layout()->addWidget(stills.named ? named(still) : new StillView(still, smallSide, theme));
}

QWidget* StillsPart::named(const Stills::Still& still) {
    auto* one = new QWidget;
    auto* row = new QHBoxLayout(one);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(2));
    row->addWidget(new StillView(still, namedSide, theme()), 0, Qt::AlignTop);
    row->addWidget(new Label(shown(still.words), theme(), Type::body), 1, Qt::AlignVCenter);
    one->setAccessibleName(shown(still.words));
    giveRole(one, QAccessible::ListItem);
    return one;
}

/// The picture alone; its words are for those who cannot see it.
QWidget* StillsPart::described(const Stills::Still& still) {
    auto* one = new StillView(still, smallSide, theme());
    one->setAccessibleName(shown(still.words));
    return one;
}

FirmnessPart::FirmnessPart(const Firmness& firmness, const Theme& theme) : Part(theme) {
    setLayout((new EvenRows(3, Theme::space(2)))->fixed());
    for (Pressure pressure = 1; pressure <= firmest; ++pressure) {
        const QString words = shown(firmness.names.at(std::size_t(pressure) - 1));
        auto* one = new QWidget;
        auto* column = new QVBoxLayout(one);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(new ArmView(pressure, theme));
        auto* name = new Label(words, theme, Type::body);
        name->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        column->addWidget(name);
        layout()->addWidget(one);
    }
}

} // namespace kneecoach
