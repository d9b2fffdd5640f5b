// SPDX-License-Identifier: MIT
#pragma once

#include "ui/gallery.h"
#include "ui/main_window.h"

#include <QWidget>

#include <vector>

namespace kneecoach {

class Part;

/// One page of the gallery after the other, under a row of switches that change it while it is looked at.
class GalleryWindow final : public QWidget {
    Q_OBJECT

public:
    explicit GalleryWindow(const Words& words);

    std::size_t size() const { return scenes_.size() + sessions_.size(); }
    std::size_t place() const { return place_; }
    void turnTo(std::size_t place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    Choices switches() const;
    void flip(const QString& id);
    void turn(int pages);
    void rebuild();
    void arrange();
    void showPage();

    Words words_;
    Theme theme_;
    bool longer_ = false;
    std::size_t place_ = 0;
    std::vector<Scene> scenes_;
    std::vector<SessionView::Shown> sessions_;
    Part* bar_ = nullptr;
    MainWindow* shown_;
};

} // namespace kneecoach
