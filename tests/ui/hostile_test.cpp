// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "ui/parts/label.h"
#include "ui/window.h"

#include <QLabel>

using namespace kneecoach;

namespace {

const std::vector<std::string>& hostile() {
    static const std::vector<std::string> all{
        "<h1>Big</h1><img src=/dev/zero>",
        "<a href=\"file:///etc/passwd\">here</a> &amp; &Yes",
        std::string(10'000, 'w'),
        "\u202Eright to left\u202C \u2067and\u2069 back",
        [] {
            std::string flood;
            for (int i = 0; i < 3'000; ++i) flood += "\u200B\u200D";
            return flood + "end";
        }(),
        std::string("not \xff\xfe UTF-8"),
        "one\ntwo\r\nthree",
    };
    return all;
}

Choice bad(const std::string& words, const char* id) {
    Choice choice;
    choice.id = id;
    choice.label = words;
    choice.detail = words;
    return choice;
}

Scene full(const std::string& words) {
    Scene scene;
    scene.id = "hostile";
    scene.title = words;
    scene.canGoBack = true;
    scene.progress = Progress{1, 2, words};
    scene.announcement = words;
    Scale scale;
    scale.id = "scale";
    scale.name = scale.leastWords = scale.mostWords = words;
    scene.blocks = {Text{words}, Text{words, Text::Look::quote}, Text{words, Text::Look::number},
        Lines{{words, words}}, Choices{words, {bad(words, "a"), bad(words, "b")}},
        Choices{words, {bad(words, "c")}, Choices::Layout::cards}, scale,
        Ticks{words, {bad(words, "d")}}, Card{words, {words}, Card::Tone::stop, Leg::left, words},
        Picture{Leg::left, {}, {}, words}, Notice{words}};
    scene.footer = {bad(words, "e")};
    return scene;
}

} // namespace

TEST_CASE("hostile words show as words, in every block") {
    for (const std::string& words : hostile()) {
        TestWindow shown;
        shown.show(full(words));
        CHECK_FALSE(shown.window.grab().isNull());
        const QString wanted = QString::fromUtf8(words.data(), qsizetype(words.size()));
        int found = 0;
        for (const QLabel* label : shown.window.findChildren<QLabel*>()) {
            CHECK(label->textFormat() == Qt::PlainText);
            found += label->text() == wanted ? 1 : 0;
        }
        CHECK(found >= 9);
        click(shown.find("a"));
        CHECK(shown.acted == std::vector<std::string>{"a"});
    }
}

TEST_CASE("hostile words show as words in a session") {
    for (const std::string& words : hostile()) {
        TestWindow shown;
        SessionView::Shown moment = samples::stroke();
        moment.moment.name = moment.moment.line = words;
        moment.moment.next->name = moment.caption = words;
        shown.show(moment);
        CHECK_FALSE(shown.window.grab().isNull());
        for (const QLabel* label : shown.window.findChildren<QLabel*>())
            CHECK(label->textFormat() == Qt::PlainText);
    }
}

TEST_CASE("no letter becomes a key by standing behind an ampersand") {
    TestWindow shown;
    shown.show(full("&Yes"));
    CHECK(shown.find<Button>("a")->shortcut().isEmpty());
    CHECK(shown.find("a")->accessibleName().startsWith("&Yes"));
}
