// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "ui/parts/label.h"
#include "ui/parts/map_spot.h"
#include "ui/text_flow.h"
#include "ui/window.h"

#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

using namespace kneecoach;

namespace {

const std::vector<QSize> sizes{{1024, 640}, {1440, 900}, {1920, 1080}, {3840, 2160}};
constexpr int percents[] = {100, 125, 150, 200};

std::string longer(const std::string& words) {
    static const std::string more = " und noch etwas mehr davon, damit es laenger wird als hier";
    return words.empty() ? words
                         : words + more.substr(0, std::max<std::size_t>(4, words.size() * 2 / 5));
}

void lengthen(std::vector<Choice>& choices) {
    for (Choice& choice : choices) {
        choice.label = longer(choice.label);
        choice.detail = longer(choice.detail);
    }
}

struct Lengthen {
    void operator()(Text& block) const { block.words = longer(block.words); }
    void operator()(Lines& block) const {
        for (std::string& line : block.words) line = longer(line);
    }
    void operator()(Choices& block) const { lengthen(block.items); }
    void operator()(Ticks& block) const { lengthen(block.items); }
    void operator()(Scale& block) const {
        block.name = longer(block.name);
        block.mostWords = longer(block.mostWords);
    }
    void operator()(Card& block) const {
        block.title = longer(block.title);
        block.badge = longer(block.badge);
        for (std::string& line : block.lines) line = longer(line);
    }
    void operator()(BodyMap& block) const {
        for (std::string& side : block.sides) side = longer(side);
        lengthen(block.areas);
    }
    void operator()(Notice& block) const { block.words = longer(block.words); }
    void operator()(Picture&) const {}
};

Scene longer(Scene scene) {
    scene.title = longer(scene.title);
    for (Block& block : scene.blocks) std::visit(Lengthen{}, block);
    lengthen(scene.footer);
    return scene;
}

const QScrollArea* scrollAround(const QWidget* widget) {
    for (const QWidget* up = widget->parentWidget(); up; up = up->parentWidget())
        if (const auto* scroll = qobject_cast<const QScrollArea*>(up)) return scroll;
    return nullptr;
}

std::string nameOf(const QWidget* widget) {
    const auto* label = qobject_cast<const QLabel*>(widget);
    const QString words = label ? label->text() : widget->accessibleName();
    return widget->objectName().toStdString() + " \"" + words.left(40).toStdString() + "\"";
}

/// Its text has room.
bool fits(const QWidget* widget) {
    if (const auto* label = qobject_cast<const Label*>(widget)) {
        const TextFlow flow(label->text(), label->font(), label->width());
        return flow.height() <= label->height() && flow.size().width() <= label->width() + 1;
    }
    if (const auto* button = qobject_cast<const Button*>(widget))
        return button->heightForWidth(button->width()) <= button->height();
    return true;
}

/// What scrolls lies within the width of what scrolls; all else lies within the window.
bool isInside(const QWidget* widget, const QWidget& window) {
    const auto* scroll = scrollAround(widget);
    if (!scroll || !scroll->widget() || !scroll->widget()->isAncestorOf(widget))
        return window.rect().contains(QRect(widget->mapTo(&window, QPoint()), widget->size()));
    const QRect place(widget->mapTo(scroll->widget(), QPoint()), widget->size());
    return scroll->widget()->rect().contains(place)
        && scroll->widget()->width() <= scroll->viewport()->width();
}

/// What does not fit into the window scrolls as far as it has to.
bool canBeScrolledTo(const QScrollArea* scroll) {
    const auto* bar = scroll->verticalScrollBar();
    return scroll->viewport()->height() + bar->maximum() >= scroll->widget()->height()
        && scroll->viewport()->height() >= 120;
}

/// Places on the body map have their own shapes, and a map that says which of them a finger means.
bool isSpot(const QWidget* widget) { return qobject_cast<const MapSpot*>(widget); }

std::vector<std::string> faults(const QWidget& window) {
    std::vector<std::string> found;
    const auto all = window.findChildren<QWidget*>();
    for (const QWidget* widget : all) {
        if (!widget->isVisible() || widget->size().isEmpty()) continue;
        if (!fits(widget)) found.push_back("clipped: " + nameOf(widget));
        if (!isInside(widget, window)) found.push_back("outside: " + nameOf(widget));
        if (const auto* scroll = qobject_cast<const QScrollArea*>(widget))
            if (!canBeScrolledTo(scroll)) found.push_back("out of reach: " + nameOf(widget));
        for (const QWidget* other : all)
            if (other > widget && !isSpot(widget) && other->parent() == widget->parent()
                && other->isVisible() && other->geometry().intersects(widget->geometry()))
                found.push_back("overlap: " + nameOf(widget) + " and " + nameOf(other));
    }
    return found;
}

void checkAll(
    const std::vector<Scene>& scenes, const std::vector<QSize>& at, Qt::LayoutDirection direction) {
    TestWindow shown;
    shown.window.setLayoutDirection(direction);
    for (const QSize& size : at) {
        shown.window.resize(size);
        for (const int percent : percents) {
            shown.window.setTextSize(percent);
            for (const Scene& scene : scenes) {
                shown.show(scene);
                CAPTURE(size.width(), size.height(), percent, scene.id);
                CHECK(faults(shown.window) == std::vector<std::string>{});
            }
        }
    }
}

std::vector<Scene> longPages() {
    std::vector<Scene> scenes;
    for (const Scene& scene : samples::pages()) scenes.push_back(longer(scene));
    return scenes;
}

} // namespace

TEST_CASE("nothing is clipped, overlapping or outside, at any size") {
    checkAll(samples::pages(), sizes, Qt::LeftToRight);
}

TEST_CASE("nor with words 40 % longer, nor where one reads from the right") {
    checkAll(longPages(), {{1024, 640}, {1920, 1080}}, Qt::RightToLeft);
}

TEST_CASE("nor in a session, where nothing scrolls") {
    TestWindow shown;
    std::vector<SessionView::Shown> moments{samples::stroke(), samples::gettingReady()};
    moments.push_back(samples::stroke());
    moments.back().fromFar = true;
    for (const SessionView::Shown& moment : std::vector(moments)) {
        moments.push_back(moment);
        for (std::string* words : {&moments.back().moment.name, &moments.back().moment.line,
                 &moments.back().moment.next->name, &moments.back().caption})
            *words = longer(*words);
    }
    for (const QSize& size : sizes) {
        shown.window.resize(size);
        for (const int percent : percents) {
            shown.window.setTextSize(percent);
            for (const SessionView::Shown& moment : moments) {
                shown.show(moment);
                CAPTURE(size.width(), percent, moment.moment.name, moment.fromFar);
                CHECK(faults(shown.window) == std::vector<std::string>{});
            }
        }
    }
}

TEST_CASE("targets are large enough for stiff hands") {
    TestWindow shown;
    for (const int percent : percents) {
        shown.window.setTextSize(percent);
        for (const Scene& scene : samples::pages()) {
            shown.show(scene);
            for (const Button* button : shown.window.findChildren<Button*>()) {
                CAPTURE(scene.id, nameOf(button));
                CHECK(button->width() >= 44);
                CHECK(button->height() >= button->leastHeight());
            }
        }
    }
}

TEST_CASE("answers stand in the same place on every question, at every size") {
    TestWindow shown;
    Scene brief = samples::question();
    brief.id = "brief";
    brief.title = "A fever?";
    const auto placeOn = [&](const Scene& scene) {
        shown.show(scene);
        return shown.find("no")->mapTo(&shown.window, QPoint());
    };
    for (const QSize& size : sizes)
        for (const int percent : percents) {
            shown.window.resize(size);
            shown.window.setTextSize(percent);
            CHECK(placeOn(brief) == placeOn(samples::question()));
            if (size == sizes.front()) CHECK(placeOn(brief) == placeOn(samples::longQuestion()));
        }
}

TEST_CASE("the pages of a session never scroll at 1024 by 640") {
    TestWindow shown;
    for (const int percent : percents) {
        shown.window.setTextSize(percent);
        for (const Scene& scene :
            {samples::paused(), samples::howItHurts(), samples::betweenLegs()}) {
            shown.show(scene);
            CAPTURE(percent, scene.id);
            CHECK_FALSE(shown.find("more-below")->isVisible());
        }
    }
}
