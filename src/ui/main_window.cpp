// SPDX-License-Identifier: MIT
#include "ui/main_window.h"

#include "ui/text_flow.h"

#include <QCloseEvent>
#include <QStackedWidget>

namespace kneecoach {

namespace {

FrameWords frameWords(const Words& words) {
    return {shown(words.at("buttons.back")), shown(words.atOr("buttons.more", "More below")),
        shown(words.atOr("buttons.see-rest", "See the rest first"))};
}

} // namespace

MainWindow::MainWindow(const Words& words, const Theme& theme)
    : theme_(theme),
      scene_(new SceneView(frameWords(words), theme)),
      session_(new SessionView(words, theme)),
      stack_(new QStackedWidget) {
    setObjectName("window");
    setWindowTitle(shown(words.at("app.window")));
    setMinimumSize(1024, 640);
    stack_->addWidget(scene_);
    stack_->addWidget(session_);
    setCentralWidget(stack_);
    connect(scene_, &SceneView::acted, this, &MainWindow::acted);
    connect(session_, &SessionView::commanded, this, &MainWindow::commanded);
}

void MainWindow::show(const Scene& scene) {
    scene_->show(scene);
    stack_->setCurrentWidget(scene_);
}

void MainWindow::showSession(const SessionView::Shown& shown) {
    session_->setMoment(shown);
    if (stack_->currentWidget() == session_) return;
    session_->focus(); // before it comes up: nothing in it has the focus for a moment
    stack_->setCurrentWidget(session_);
}

/// A screen may be smaller than a window should be.
void MainWindow::keepOpen() {
    staysOpen_ = true;
    setMinimumSize(640, 480);
}

void MainWindow::move(const Beat& beat) { scene_->move(beat); }

void MainWindow::setWords(const Words& words) {
    setWindowTitle(shown(words.at("app.window")));
    scene_->setWords(frameWords(words));
    session_->setWords(words);
}

void MainWindow::setTheme(const Theme& theme) {
    theme_ = theme;
    scene_->setTheme(theme);
    session_->setTheme(theme);
}

void MainWindow::setTheme(Scheme scheme) {
    Theme theme = theme_;
    theme.scheme = scheme;
    setTheme(theme);
}

void MainWindow::setTextSize(int percent) {
    Theme theme = theme_;
    theme.percent = percent;
    setTheme(theme);
}

void MainWindow::setLessMotion(bool less) {
    Theme theme = theme_;
    theme.lessMotion = less;
    setTheme(theme);
}

void MainWindow::setKeys(const SessionKeys& keys) { session_->setKeys(keys); }

/// Whether the program ends is for the roof to say: it may have something to keep first.
void MainWindow::closeEvent(QCloseEvent* event) {
    if (staysOpen_) return event->ignore();
    emit closing();
    QMainWindow::closeEvent(event);
}

} // namespace kneecoach
