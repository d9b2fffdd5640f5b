// SPDX-License-Identifier: MIT
#include "content/load_pack.h"
#include "support/catch.h"
#include "ui/gallery.h"
#include "ui/parts/label.h"
#include "ui/window.h"

#include <QLabel>
#include <QTemporaryDir>
#include <QTextDocument>

#include <memory>
#include <sys/stat.h>

using namespace kneecoach;

namespace {

/// Who opens it for reading waits for ever.
const std::string& fifo() {
    static const QTemporaryDir folder;
    static const std::string path = folder.filePath("fifo").toStdString();
    static const int made = ::mkfifo(path.c_str(), 0600);
    REQUIRE(made == 0);
    return path;
}

/// The program's own words, all of them `words`.
Words allOf(const std::string& words) {
    Words::Lines lines = loadWords(TEST_CONTENT_DIR "/coach")->lines();
    for (auto& [path, line] : lines) line = words;
    return Words(std::move(lines));
}

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
        "<img src=\"/dev/zero\">",
        "<img src=\"" + fifo() + "\"> " + fifo(),
        "\u200F\u200E\u061C marks \u202A\u202B\u2066 left open",
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
    scene.blocks.push_back(
        Choices{words, {bad(words, "f"), bad(words, "g")}, Choices::Layout::list, true});
    BodyMap map{words, Leg::left, {words, words, words, words}, {}, {}};
    for (const char* id : {"area/calf", "area/patella", "no/such place!"})
        map.areas.push_back(bad(words, id));
    scene.blocks.push_back(map);
    scene.hint = words;
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
        CHECK(found >= 14);
        for (const QWidget* widget : shown.window.findChildren<QWidget*>())
            CHECK_FALSE(Qt::mightBeRichText(widget->toolTip()));
        click(shown.find("a"));
        CHECK(shown.acted == std::vector<std::string>{"a"});
    }
}

TEST_CASE("hostile words show as words in a session") {
    for (const std::string& words : hostile()) {
        TestWindow shown;
        SessionView::Shown moment = samples::stroke();
        moment.moment.name = moment.moment.line = words;
        moment.moment.next->name = moment.caption = moment.notice = moment.verb = words;
        moment.fromFar = words.size() % 2 == 0;
        shown.show(moment);
        CHECK_FALSE(shown.window.grab().isNull());
        for (const QLabel* label : shown.window.findChildren<QLabel*>())
            CHECK(label->textFormat() == Qt::PlainText);
    }
}

TEST_CASE("hostile words of the program itself show as words, in the gallery too") {
    for (const std::string& words : hostile()) {
        const std::unique_ptr<QWidget> gallery(makeGallery(allOf(words)));
        gallery->show();
        CHECK_FALSE(gallery->grab().isNull());
        MainWindow window(allOf(words));
        window.show(samples::welcome());
        window.show();
        for (const QWidget* widget : window.findChildren<QWidget*>())
            CHECK_FALSE(Qt::mightBeRichText(widget->toolTip()));
    }
}

TEST_CASE("no letter becomes a key by standing behind an ampersand") {
    TestWindow shown;
    shown.show(full("&Yes"));
    CHECK(shown.find<Button>("a")->shortcut().isEmpty());
    CHECK(shown.find("a")->accessibleName().startsWith("&Yes"));
}
