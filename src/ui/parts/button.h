// SPDX-License-Identifier: MIT
#pragma once

#include "ui/icons.h"
#include "ui/parts/pressable.h"
#include "ui/scene.h"
#include "ui/theme.h"

#include <optional>

class QTimer;

namespace kneecoach {

/// How a button is cut: where it stands decides its size and how its words lie.
enum class Cut {
    answer, ///< one of a row
    line,   ///< one of a column
    entry,  ///< one of a list of long lines
    card,   ///< one of a few large ones
    number, ///< one of a scale
    tick,   ///< a line with a box
    action, ///< on its own: the way on, a way round
};

/// A choice to press: by mouse, finger, Space, Enter, its letter key and a screen reader alike.
class Button final : public Pressable {
    Q_OBJECT

public:
    Button(const Choice& choice, Cut cut, const Theme& theme,
        QAccessible::Role role = QAccessible::Button);

    bool isChosen() const override { return choice_.chosen; }
    char letter() const override { return choice_.key; }
    int leastHeight() const { return least(); }

    /// What has to be held counts after this time.
    static constexpr int holdTime = 2000; // ms

    /// An icon before the words.
    void sign(Icon icon);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void acted(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void waitToBeHeld();
    void beginHold();
    void endHold();
    double heldShare() const;
    struct Colours {
        Role fill;
        Role rim;
        Role lower;
        Role words;
        Role detail;
    };

    static constexpr int lowerEdge = 3; ///< that lifts a button off the page
    static constexpr int detailGap = 4;
    static constexpr int heldBar = 10;

    bool isFilled() const;
    bool isPrimary() const { return choice_.look == Choice::Look::primary; }
    bool isQuiet() const { return choice_.look == Choice::Look::quiet; }
    /// In high contrast every button has a rim.
    bool isFlat() const {
        return isQuiet() && !choice_.chosen && theme_.scheme != Scheme::contrast;
    }
    bool isCentred() const { return !isLine(); }
    bool isLine() const { return cut_ == Cut::line || cut_ == Cut::entry || cut_ == Cut::tick; }
    bool showsCircle() const { return cut_ == Cut::entry && role() == QAccessible::RadioButton; }
    /// In a corner, so that nothing moves when it is chosen.
    bool marksCorner() const {
        return !sign_ && (cut_ == Cut::number || cut_ == Cut::answer || cut_ == Cut::card);
    }
    bool showsMark() const { return choice_.chosen || sign_ || cut_ == Cut::tick || showsCircle(); }
    bool showsKey() const { return choice_.key >= 'a' && choice_.key <= 'z'; }
    Type type() const;
    QFont detailFont() const { return theme_.font(cut_ == Cut::entry ? Type::small : Type::body); }
    int least() const;
    int padding() const;
    int markWidth() const;
    int keyWidth() const;
    QRect wordsIn(const QRect& inside) const;
    int roomIn(int width) const;
    Colours colours() const;

    void paintBody(QPainter& painter, const Colours& colours) const;
    void paintHeld(QPainter& painter) const;
    void paintRing(QPainter& painter) const;
    void paintWords(QPainter& painter, const Colours& colours) const;
    void paintMark(QPainter& painter, const QRect& inside, const Colours& colours) const;
    void paintBox(QPainter& painter, const QRect& box) const;
    void paintCircle(QPainter& painter, const QRect& box) const;
    void paintKey(QPainter& painter, const QRect& box, const Colours& colours) const;

    Choice choice_;
    Cut cut_;
    Theme theme_;
    QString label_;
    QString detail_;
    std::optional<Icon> sign_;
    QTimer* hold_ = nullptr;    ///< of a button that has to be held
    QTimer* release_ = nullptr; ///< a key that seems to be released may only repeat itself
    QTimer* grow_ = nullptr;    ///< shows how long it was held
    bool isHandOn_ = false;
};

} // namespace kneecoach
