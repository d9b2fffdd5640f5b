// SPDX-License-Identifier: MIT
#pragma once

#include "content/words.h"
#include "ui/scene.h"
#include "ui/scene_view.h"
#include "ui/session_view.h"
#include "ui/theme.h"

#include <QMainWindow>

class QStackedWidget;

namespace kneecoach {

/// The one window: a page, or the session. It keeps no clock, no answers and no voice; values come down, wishes go up.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// `words` are those of the program itself: "buttons.back", "session.hurts" …
    explicit MainWindow(const Words& words, const Theme& theme = {});

    using QMainWindow::show;
    void show(const Scene& scene);
    void showSession(const SessionView::Shown& shown);

    /// What moves on the page that is shown goes on to `beat`.
    void move(const Beat& beat);

    /// It fills a screen, and nobody closes it from now on: the program does.
    void keepOpen();

    void setWords(const Words& words);
    void setTheme(const Theme& theme);
    void setTheme(Scheme scheme);
    void setTextSize(int percent);
    void setLessMotion(bool less);
    void setKeys(const SessionKeys& keys); ///< of the session; its hints follow
    const Theme& theme() const { return theme_; }

signals:
    void acted(const QString& id);
    void commanded(kneecoach::Command command);
    void closing(); ///< the person closes the window

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    Theme theme_;
    SceneView* scene_;
    SessionView* session_;
    QStackedWidget* stack_;
    bool staysOpen_ = false;
};

} // namespace kneecoach
