// SPDX-License-Identifier: MIT
#include "ui/scene_view.h"

#include "ui/parts/accessible.h"
#include "ui/parts/moving_part.h"
#include "ui/reading.h"
#include "ui/text_flow.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

#include <utility>

namespace kneecoach {

namespace {

/// The letter that was typed, lower case; 0 for everything else.
char letterOf(const QKeyEvent& event) {
    const bool plain = !(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (!plain || event.text().size() != 1) return 0;
    return event.text().at(0).toLower().toLatin1();
}

/// Keys that mean no letter by themselves, and those that lead through and out of every page.
bool isKept(int key) {
    switch (key) {
    case 0:
    case Qt::Key_unknown:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Escape:
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Meta:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_ScrollLock:
    case Qt::Key_Super_L:
    case Qt::Key_Super_R: return true;
    default: return false;
    }
}

bool isCombined(const QKeyEvent& event) {
    return bool(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

} // namespace

SceneView::SceneView(FrameWords words, const Theme& theme)
    : words_(std::move(words)), theme_(theme) {
    describeToAssistiveTechnology();
    setObjectName("scene");
    connect(
        qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

void SceneView::show(const Scene& scene) {
    if (scene_ == scene) return;
    const std::optional<Scene> before = std::exchange(scene_, scene);
    if (!before || before->id != scene.id) return turnPage();
    rebuild(place());
    if (const std::string news = newsOf(*before, scene); !news.empty())
        announce(page_, shown(news));
}

void SceneView::move(const Beat& beat) {
    if (!page_) return;
    for (MovingPart* part : page_->findChildren<MovingPart*>()) part->move(beat);
}

void SceneView::setTheme(const Theme& theme) {
    if (theme_ == theme) return;
    theme_ = theme;
    rebuild(place());
}

void SceneView::setWords(FrameWords words) {
    words_ = std::move(words);
    rebuild(place());
}

void SceneView::turnPage() {
    rebuild(std::nullopt);
    announce(page_, shown(announcementOf(*scene_)));
}

/// The new page has the focus before the old one goes, so that nothing else has it in between. The old one may be the one
/// whose button is being pressed: it is deleted when that is over.
void SceneView::rebuild(const std::optional<Place>& kept) {
    if (!scene_) return;
    if (const Pressable* pressed = focusedButton()) byKeys_ = pressed->showsRing();
    PageFrame* old = page_;
    page_ = new PageFrame(*scene_, theme_, words_);
    page_->setParent(this);
    connect(page_, &Part::acted, this, &SceneView::acted);
    page_->setGeometry(rect());
    page_->show();
    if (scene_->takesKey || !scene_->keys.empty()) watchKeys();
    if (kept) restore(*kept);
    else focus();
    if (!old) return;
    old->disconnect(this);
    old->hide();
    old->setParent(nullptr);
    old->deleteLater();
}

const Pressable* SceneView::focusedButton() const {
    const auto* focused = qobject_cast<const Pressable*>(QApplication::focusWidget());
    return focused && isAncestorOf(focused) ? focused : nullptr;
}

SceneView::Place SceneView::place() const {
    if (!page_) return {};
    const Pressable* focused = focusedButton();
    return {
        focused ? focused->objectName() : QString(), page_->scrolled(), page_->wasSeenToTheEnd()};
}

void SceneView::restore(const Place& place) {
    if (!page_) return;
    page_->scrollTo(place.scrolled);
    if (place.wasSeen) page_->noteSeenToTheEnd();
    if (Pressable* one = page_->buttonCalled(place.focused)) return one->setFocus(reason());
    focus();
}

void SceneView::focus() {
    if (!page_) return;
    page_->scrollTo(0);
    Pressable* first = page_->buttonCalled(shown(firstToPress(*scene_)));
    if (first && (!isVisible() || page_->isInSight(first))) return first->setFocus(reason());
    page_->setFocus(reason());
}

Qt::FocusReason SceneView::reason() const {
    return byKeys_ ? Qt::OtherFocusReason : Qt::MouseFocusReason;
}

void SceneView::follow(QWidget* focused) {
    if (page_ && focused && page_->isAncestorOf(focused)) page_->bringIntoSight(focused);
}

/// So that a key comes here first, whatever has the focus.
void SceneView::watchKeys() {
    for (Pressable* one : page_->findChildren<Pressable*>()) one->installEventFilter(this);
}

bool SceneView::eventFilter(QObject*, QEvent* event) {
    return event->type() == QEvent::KeyPress && takes(static_cast<QKeyEvent&>(*event));
}

/// A key that is still held from the page before is not the next one.
bool SceneView::takes(const QKeyEvent& event) {
    if (!scene_ || isCombined(event)) return false;
    if (const auto meant = scene_->keys.find(event.key()); meant != scene_->keys.end()) {
        if (!event.isAutoRepeat()) emit acted(shown(meant->second));
        return true;
    }
    if (!scene_->takesKey || isKept(event.key())) return false;
    if (!event.isAutoRepeat()) emit acted(QStringLiteral("key/%1").arg(event.key()));
    return true;
}

void SceneView::keyPressEvent(QKeyEvent* event) {
    if (takes(*event)) return;
    if (!page_ || entersAnswers(event->key()) || scrolls(event->key())) return;
    if (event->isAutoRepeat()) return event->ignore();
    if (event->key() == Qt::Key_Escape && scene_->canGoBack) return emit acted("back");
    Pressable* meant = page_->buttonOfLetter(letterOf(*event));
    if (!meant) return event->ignore();
    meant->click();
}

/// Left and right lead into the answers of a page that waits without one in focus.
bool SceneView::entersAnswers(int key) {
    Pressable* first = page_->buttonCalled(shown(firstOpenAnswer(*scene_)));
    if (!first || (key != Qt::Key_Left && key != Qt::Key_Right)) return false;
    first->setFocus(Qt::TabFocusReason);
    return true;
}

/// The arrows come here only where no group of answers takes them.
bool SceneView::scrolls(int key) {
    const int line = 3 * theme_.size(Type::body);
    switch (key) {
    case Qt::Key_PageDown: page_->turn(1); return true;
    case Qt::Key_PageUp: page_->turn(-1); return true;
    case Qt::Key_Down: page_->scrollTo(page_->scrolled() + line); return true;
    case Qt::Key_Up: page_->scrollTo(page_->scrolled() - line); return true;
    default: return false;
    }
}

void SceneView::showEvent(QShowEvent*) { focus(); }

void SceneView::resizeEvent(QResizeEvent*) {
    if (page_) page_->setGeometry(rect());
}

void SceneView::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), theme_.colour(Role::ground));
}

} // namespace kneecoach
