// SPDX-License-Identifier: MIT
#pragma once

#include "ui/parts/pressable.h"
#include "ui/theme.h"

namespace kneecoach {

/// A target for oily hands: it acts when the finger lands, not when it leaves, and a slip of the finger does not undo it.
class Target : public Pressable {
    Q_OBJECT

public:
    Target(const QString& id, const Theme& theme);

    void setTheme(const Theme& theme);
    void setKey(const QString& key); ///< that presses it, as it is hinted at; empty: none

    /// All of it looks pressed, before anything else happens.
    void react();

protected:
    const QString& key() const { return key_; }
    virtual void keyChanged() { update(); }
    const Theme& theme() const { return theme_; }
    void paintRing(QPainter& painter) const;

    /// Space belongs to the session: it pauses, wherever the focus is.
    bool isPressedBy(int key) const override {
        return key == Qt::Key_Return || key == Qt::Key_Enter;
    }
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    Theme theme_;
    QString key_;
};

/// The left third of the screen: *It hurts*.
class HurtTarget final : public Target {
    Q_OBJECT

public:
    HurtTarget(const QString& words, const Theme& theme);
    void setWords(const QString& words);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintWords(QPainter& painter, const QRectF& panel) const;
    void paintRow(QPainter& painter, const QRectF& panel) const;
};

} // namespace kneecoach
