// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>
#include <QAccessible>

namespace kneecoach {

/// What all that can be pressed has in common: a double click presses once, a key that is held presses once, and
/// whether it is chosen is what it was told, not what was pressed.
class Pressable : public QAbstractButton {
    Q_OBJECT

public:
    explicit Pressable(QAccessible::Role role) : role_(role) {}

    QAccessible::Role role() const { return role_; }
    virtual bool isChosen() const { return false; }
    virtual char letter() const { return 0; } ///< that presses it; 0: none
    bool showsRing() const { return ring_; } ///< when it has the focus: who points does not need it

protected:
    virtual bool isPressedBy(int key) const;

    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void nextCheckState() override {}

private:
    QAccessible::Role role_;
    bool ring_ = false;
};

} // namespace kneecoach
