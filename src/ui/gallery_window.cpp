// SPDX-License-Identifier: MIT
#include "ui/gallery_window.h"

#include "ui/parts/answer_parts.h"
#include "ui/reword.h"
#include "ui/text_flow.h"

#include <QLayout>
#include <QPainter>

#include <algorithm>
#include <array>

namespace kneecoach {

namespace {

constexpr int galleryMargin = Theme::unit;
constexpr std::array sizes{100, 125, 150, 200};
constexpr std::array looks{"light", "dark", "contrast"};

Choice quiet(const std::string& id, const std::string& label, bool chosen = false) {
    return {id, label, Choice::Look::quiet, chosen};
}

} // namespace

GalleryWindow::GalleryWindow(const Words& words)
    : words_(words),
      scenes_(galleryScenes(words)),
      sessions_(gallerySessions(words)),
      shown_(new MainWindow(words)) {
    setObjectName("gallery");
    setWindowTitle(shown(words.at("gallery.title")));
    shown_->setParent(this, Qt::Widget);
    connect(shown_, &MainWindow::acted, this, [this](const QString& id) {
        if (id == "back") turn(-1);
    });
    rebuild();
    showPage();
}

void GalleryWindow::turnTo(std::size_t place) {
    place_ = place % size();
    showPage();
}

void GalleryWindow::turn(int pages) {
    const auto all = std::ptrdiff_t(size());
    turnTo(std::size_t((std::ptrdiff_t(place_) + pages + all) % all));
}

void GalleryWindow::showPage() {
    if (place_ < scenes_.size())
        return shown_->show(longer_ ? lengthened(scenes_[place_]) : scenes_[place_]);
    const SessionView::Shown& session = sessions_[place_ - scenes_.size()];
    shown_->showSession(longer_ ? lengthened(session) : session);
}

/// What was pressed goes when the press is over.
void GalleryWindow::rebuild() {
    Part* old = bar_;
    bar_ = new ChoicesPart(switches(), theme_);
    bar_->setParent(this);
    bar_->show();
    connect(bar_, &Part::acted, this, &GalleryWindow::flip, Qt::QueuedConnection);
    arrange();
    if (!old) return;
    old->hide();
    old->deleteLater();
}

Choices GalleryWindow::switches() const {
    const auto say = [this](const std::string& key) { return words_.at("gallery." + key); };
    Choices all{say("title"), {quiet("turn/-1", say("before")), quiet("turn/1", say("after"))}};
    for (const int size : sizes)
        all.items.push_back(quiet(
            "size/" + std::to_string(size), std::to_string(size) + " %", theme_.percent == size));
    for (std::size_t i = 0; i < looks.size(); ++i)
        all.items.push_back(quiet(std::string("look/") + std::to_string(i),
            words_.at(std::string("settings.look-") + looks[i]),
            theme_.scheme == static_cast<Scheme>(i)));
    all.items.push_back(quiet("motion", say("motion"), theme_.lessMotion));
    all.items.push_back(
        quiet("mirror", say("mirror"), shown_->layoutDirection() == Qt::RightToLeft));
    all.items.push_back(quiet("longer", say("longer"), longer_));
    return all;
}

void GalleryWindow::flip(const QString& id) {
    const QString what = id.section('/', 0, 0);
    const int value = id.section('/', 1).toInt();
    if (what == "turn") return turn(value);
    if (what == "size") theme_.percent = value;
    if (what == "look") theme_.scheme = static_cast<Scheme>(value);
    if (what == "motion") theme_.lessMotion = !theme_.lessMotion;
    if (what == "mirror")
        setLayoutDirection(
            layoutDirection() == Qt::RightToLeft ? Qt::LeftToRight : Qt::RightToLeft);
    if (what == "longer") longer_ = !longer_;
    shown_->setTheme(theme_);
    rebuild();
    showPage();
    update();
}

void GalleryWindow::resizeEvent(QResizeEvent*) { arrange(); }

void GalleryWindow::arrange() {
    const int wide = std::max(width(), shown_->minimumWidth()) - 2 * galleryMargin;
    const int high = bar_->layout()->heightForWidth(wide);
    bar_->setGeometry(galleryMargin, galleryMargin, wide, high);
    const int top = high + 2 * galleryMargin;
    shown_->setGeometry(
        0, top, wide + 2 * galleryMargin, std::max(height() - top, shown_->minimumHeight()));
    setMinimumSize(shown_->minimumWidth(), top + shown_->minimumHeight());
}

void GalleryWindow::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), theme_.colour(Role::card));
}

QWidget* makeGallery(const Words& words) {
    auto* window = new GalleryWindow(words);
    window->resize(1280, 900);
    return window;
}

} // namespace kneecoach
