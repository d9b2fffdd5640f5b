// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "ui/reading.h"
#include "ui/samples.h"

using namespace kneecoach;

TEST_CASE("no answer is one stray Enter away") {
    CHECK(firstToPress(samples::question()).empty());
    CHECK(firstToPress(samples::knees()).empty());
    CHECK(firstToPress(samples::welcome()).empty());
}

TEST_CASE("where all is answered, the way on is the first to press") {
    CHECK(firstToPress(samples::plan()) == "start");
    CHECK(firstToPress(samples::handsReady()) == "begin");
}

TEST_CASE("nor is a way round, or the way back from a stop") {
    CHECK(firstToPress(samples::emergency()).empty());
    Scene empty;
    CHECK(firstToPress(empty).empty());
    empty.canGoBack = true;
    CHECK(firstToPress(empty).empty());
}

TEST_CASE("the one answer row of a page is the answer to the page") {
    CHECK(answerOf(samples::question()) == 1);
    CHECK(answerOf(samples::longQuestion()) == 1);
}

TEST_CASE("a page that asks more than one thing has no answer of its own") {
    CHECK_FALSE(answerOf(samples::welcome()));
    CHECK_FALSE(answerOf(samples::knees()));
    CHECK_FALSE(answerOf(samples::today()));
    CHECK_FALSE(answerOf(samples::paused()));
    CHECK_FALSE(answerOf(samples::handsReady()));
}

TEST_CASE("of a longer chain only the last answer stands apart") {
    CHECK_FALSE(answerOf(samples::chain()));
    CHECK(apartOf(samples::chain()) == 1);
    CHECK(firstOpenAnswer(samples::chain()) == "never");
    CHECK_FALSE(apartOf(samples::question()));
    Scene row = samples::question();
    std::get<Choices>(row.blocks[1]).lastApart = true;
    CHECK(answerOf(row) == 1);
    CHECK_FALSE(apartOf(row));
    std::get<Choices>(row.blocks[1]).items.push_back({"four", "Four"});
    CHECK_FALSE(answerOf(row));
    CHECK(apartOf(row) == 1);
}

TEST_CASE("where there is another way on, nothing stands apart") {
    Scene scene = samples::chain();
    scene.footer.push_back({"next", "Next", Choice::Look::primary});
    CHECK_FALSE(apartOf(scene));
}

TEST_CASE("the question of a page is found by what is chosen from") {
    Scene scene = samples::question();
    CHECK_FALSE(questionOf(scene));
    const std::string words = std::get<Choices>(scene.blocks[1]).name;
    scene.blocks.insert(scene.blocks.begin(), Text{words, Text::Look::lead});
    CHECK(questionOf(scene) == 0);
    scene.blocks.push_back(Scale{});
    CHECK_FALSE(questionOf(scene));
}

TEST_CASE("a screen reader hears the announcement, else the title") {
    Scene scene = samples::plan();
    CHECK(announcementOf(scene) == "Your plan");
    scene.announcement = "OK to start, with changes";
    CHECK(announcementOf(scene) == "OK to start, with changes");
}

TEST_CASE("what is added to a page while it is there is news; what was pressed is none") {
    Scene page = samples::question();
    Scene now = page;
    CHECK(newsOf(page, now).empty());
    now.blocks.insert(now.blocks.begin(), Notice{"Look at both calves.", Notice::Tone::calm});
    CHECK(newsOf(page, now) == announcementOf(page) + " Look at both calves.");
    CHECK(newsOf(now, now).empty());
}
