// SPDX-License-Identifier: MIT
#pragma once

#include "ui/main_window.h"
#include "ui/parts/button.h"
#include "ui/samples.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <string>
#include <vector>

namespace kneecoach {

/// The window as a test has it: shown, active, and noting what it was told.
struct TestWindow {
    explicit TestWindow(const Theme& theme = {}, QSize size = {1024, 640})
        : window(samples::words(), theme) {
        QObject::connect(&window, &MainWindow::acted, &window,
            [this](const QString& id) { acted.push_back(id.toStdString()); });
        QObject::connect(&window, &MainWindow::commanded, &window,
            [this](Command command) { commands.push_back(command); });
        window.resize(size);
        window.show();
        window.activateWindow();
        settle();
    }

    void show(const Scene& scene) {
        window.show(scene);
        settle();
    }

    void show(const SessionView::Shown& shown) {
        window.showSession(shown);
        settle();
    }

    /// Layouts and paints what is due. Nothing is waited for.
    static void settle() { QApplication::processEvents(); }

    template <class Widget = QWidget>
    Widget* find(const char* name) const {
        return window.findChild<Widget*>(name);
    }

    /// Types a key where the focus is.
    void key(int key, const QString& text = {}) {
        QWidget* at = QApplication::focusWidget();
        if (!at) at = &window;
        QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
        QApplication::sendEvent(at, &down);
        if (QWidget* after = QApplication::focusWidget()) {
            QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
            QApplication::sendEvent(after, &up);
        }
    }

    std::string focused() const {
        const QWidget* at = QApplication::focusWidget();
        return at ? at->objectName().toStdString() : "";
    }

    MainWindow window;
    std::vector<std::string> acted;
    std::vector<Command> commands;
};

inline void mouse(QWidget* at, QEvent::Type type, QPointF place) {
    const auto buttons = type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, place, at->mapToGlobal(place), Qt::LeftButton, buttons, Qt::NoModifier);
    QApplication::sendEvent(at, &event);
}

inline void click(QWidget* at) {
    const QPointF middle = QRectF(at->rect()).center();
    mouse(at, QEvent::MouseButtonPress, middle);
    mouse(at, QEvent::MouseButtonRelease, middle);
}

} // namespace kneecoach
