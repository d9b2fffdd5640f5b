// SPDX-License-Identifier: MIT
#pragma once

#include "figure/motion.h"
#include "ui/parts/page_frame.h"
#include "ui/scene.h"
#include "ui/theme.h"

#include <QWidget>

#include <optional>

namespace kneecoach {

/// Shows scenes, and sends up the id of what was pressed.
class SceneView final : public QWidget {
    Q_OBJECT

public:
    explicit SceneView(FrameWords words, const Theme& theme = {});

    using QWidget::show;

    /// A new page begins at its top, with the focus on what is most likely pressed; the same page in a new state keeps
    /// place and focus.
    void show(const Scene& scene);

    /// What moves on the page goes on to `beat`.
    void move(const Beat& beat);

    void setTheme(const Theme& theme);
    void setWords(FrameWords words);

    /// Puts the focus where the keyboard is expected to begin; what is out of sight is never pressed by accident.
    void focus();

signals:
    void acted(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Place {
        QString focused;
        int scrolled = 0;
        bool wasSeen = false;
    };

    void rebuild(const std::optional<Place>& kept);
    void watchKeys();
    bool takes(const QKeyEvent& event);
    bool entersAnswers(int key);
    bool scrolls(int key);
    void turnPage();
    const Pressable* focusedButton() const;
    Place place() const;
    void restore(const Place& place);
    void follow(QWidget* focused);
    Qt::FocusReason reason() const;

    FrameWords words_;
    Theme theme_;
    std::optional<Scene> scene_;
    PageFrame* page_ = nullptr;
    bool byKeys_ = true; ///< the last press, if there was one, was no pointer's
};

} // namespace kneecoach
