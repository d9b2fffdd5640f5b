// SPDX-License-Identifier: MIT
#pragma once

#include "ui/parts/part.h"

#include <QString>

class QVBoxLayout;

namespace kneecoach {

class ChoicesPart;
class Halves;
class Label;
class MoreBelow;
class Scroll;

/// Words of the frame itself.
struct FrameWords {
    QString back;
    QString more; ///< there is more below
    QString
        rest; ///< stands in the place of what says something of all, as long as not all was seen
};

/// A whole page: back and progress above, one column that scrolls only when it cannot fit, and the foot always in sight.
class PageFrame final : public Part {
    Q_OBJECT

public:
    PageFrame(const Scene& scene, const Theme& theme, const FrameWords& words);

    int scrolled() const;
    void scrollTo(int place);
    void turn(int pages); ///< by most of what is in sight

    /// The button called `id`, if the page has one.
    Pressable* buttonCalled(const QString& id) const;

    /// The button `letter` presses: in the group that has the focus first.
    Pressable* buttonOfLetter(char letter) const;

    /// Whether the end of the page was in sight; once it was, it stays so.
    bool wasSeenToTheEnd() const { return wasSeen_; }
    void noteSeenToTheEnd();

    void bringIntoSight(QWidget* widget);
    bool isInSight(const QWidget* widget) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    static constexpr int sideMargin = Theme::space(4);

    QWidget* head(const Scene& scene, const FrameWords& words);
    Button* back(const QString& words);
    QWidget* body(const Scene& scene);
    Label* title(const Scene& scene);
    QWidget* asked(const Scene& scene, const Block& block);
    /// The blocks from `begin` to `end` of the scene.
    void addBlocks(const Scene& scene, std::size_t begin, std::size_t end, QVBoxLayout& column);
    QWidget* halves(const Scene& scene, std::size_t& at);
    QWidget* rest(const Scene& scene, std::size_t begin);
    int most(const Scene& scene) const;
    void standAsFits(int room);
    QWidget* foot(const Scene& scene);
    ChoicesPart* chain(const Choices& choices);
    QWidget* ways(const Scene& scene);
    Button* theRest(const Choice& choice);
    Label* hint(const std::string& words);
    QWidget* beside(const Scene& scene, std::size_t& at);
    void paintRule(QPainter& painter) const;
    Part* part(const Block& block);
    Part* part(const Block& block, const Theme& dress);
    void arrange();
    void letFootScroll(bool scrolls);
    void showWhetherMore();

    int most_;     ///< how wide its columns may be
    QString rest_; ///< words for what is not in sight yet
    bool wasSeen_ = false;
    std::vector<Pressable*> before_; ///< the end was in sight …
    std::vector<Pressable*> after_;  ///< … and what stands there from then on
    Halves* halves_ = nullptr;       ///< of a page in halves
    ChoicesPart* chain_ = nullptr;   ///< whose last answer stands in the foot
    QWidget* head_;
    QWidget* body_;
    QWidget* foot_;
    bool footScrolls_ = false; ///< where next to nothing would be left for the page
    Scroll* scroll_;
    MoreBelow* more_;
};

} // namespace kneecoach
