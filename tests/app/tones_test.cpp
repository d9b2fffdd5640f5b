// SPDX-License-Identifier: MIT
//
// The tones as the roof leads them: with the session, with the settings, and without a loudspeaker.
#include "app/conductor.h"
#include "app/walker.h"
#include "support/catch.h"

#include <QLabel>

#include <algorithm>

namespace kneecoach {
namespace {

class StillClock final : public Clock {
public:
    Millis running() const override { return passed; }
    Instant world() const override {
        Instant now = at(today);
        now.utc += passed;
        return now;
    }
    Millis passed{};
};

/// Notes what it is told.
struct FakeSpeaker final : Speaker {
    void play(const Score& score) override { scores.push_back(score); }
    void rest() override { ++rests; }
    bool isMissing() const override { return missing; }

    std::vector<Score> scores;
    int rests = 0;
    bool missing = false;
};

/// A session that plays, in virtual time, before a window.
struct Playing {
    explicit Playing(Volume volume = Volume::medium) {
        Walker walker;
        walker.toThePlan().press({"start", "begin"}).play(Seconds{45});
        Journey journey = walker.journey();
        journey.liking.volume = volume;
        clock.passed = walker.now().running;
        conductor = std::make_unique<Conductor>(shippedPack(), coachWords(),
            Outside{clock, memory,
                [this](const Liking& liking) { return kept = liking, Result<void>{}; }, &speaker},
            std::move(journey));
        static_cast<QWidget&>(conductor->window()).show();
    }

    Playing& play(Millis time) {
        for (Millis done{}; done < time; done += Millis{33}) {
            clock.passed += Millis{33};
            conductor->pass();
        }
        return *this;
    }
    Playing& press(const std::string& wish) {
        clock.passed += Seconds{1};
        conductor->hear(wish);
        return *this;
    }
    const Playhead& playhead() const {
        return std::get<InSession>(conductor->journey().place).playhead;
    }
    std::vector<std::string> footer() const {
        std::vector<std::string> ids;
        for (const Choice& choice :
            sceneOf(shippedPack(), coachWords(), conductor->journey()).footer)
            ids.push_back(choice.id);
        return ids;
    }
    bool offers(const std::string& id) const { return std::ranges::count(footer(), id) > 0; }

    StillClock clock;
    ShortMemory memory{shippedPack()};
    FakeSpeaker speaker;
    Liking kept;
    std::unique_ptr<Conductor> conductor;
};

QString noSpeaker() { return QString::fromStdString(coachWords().at("errors.no-speaker")); }

} // namespace

TEST_CASE("what is seen is heard: each tick says what sounds now and next") {
    Playing playing;
    playing.play(Seconds{1});
    REQUIRE(playing.speaker.scores.size() > 25);
    const Score& score = playing.speaker.scores.back();
    CHECK(score.volume == Volume::medium);
    CHECK(score.toneAt(playing.clock.passed) == toneOf(playing.playhead()));
    CHECK(toneOf(playing.playhead()).level > 0);
}

TEST_CASE("a pause falls silent at once, and nothing more is played until it goes on") {
    Playing playing;
    playing.play(Seconds{1}).press("pause");
    CHECK(playing.speaker.rests > 0);
    playing.speaker.scores.clear();
    playing.press("slower");
    CHECK(playing.speaker.scores.empty());
    playing.press("go-on").play(Millis{100});
    CHECK_FALSE(playing.speaker.scores.empty());
}

TEST_CASE("where tones are off, nothing is opened for them") {
    Playing playing(Volume::off);
    playing.play(Seconds{2});
    CHECK(playing.speaker.scores.empty());
}

TEST_CASE("who says that it hurts is asked in silence") {
    Playing playing;
    playing.play(Seconds{1});
    const int before = playing.speaker.rests;
    playing.speaker.scores.clear();
    playing.press("hurts").press("hurt-sharp");
    CHECK(playing.speaker.rests > before);
    CHECK(playing.speaker.scores.empty());
}

TEST_CASE("louder and quieter stand on the pause page only where they change something") {
    for (const Volume volume : volumes) {
        Playing playing(volume);
        playing.press("pause");
        CHECK(playing.offers("quieter") == (volume != Volume::off));
        CHECK(playing.offers("louder") == (volume != Volume::loud));
    }
}

TEST_CASE("a volume chosen while paused is kept, heard as a sample, and used when it goes on") {
    Playing playing;
    playing.press("pause");
    playing.speaker.scores.clear();
    playing.press("louder");
    CHECK(playing.kept.volume == Volume::loud);
    REQUIRE(playing.speaker.scores.size() == 1);
    CHECK(playing.speaker.scores.back().volume == Volume::loud);
    CHECK(playing.speaker.scores.back().until - playing.clock.passed < Seconds{2});
    playing.press("go-on").play(Millis{100});
    CHECK(playing.speaker.scores.back().volume == Volume::loud);
}

TEST_CASE("a volume is chosen in the settings, by a name that is there") {
    Walker walker;
    walker.press({"more", "settings", "set/tones", "tones/loud"});
    CHECK(walker.journey().liking.volume == Volume::loud);
    walker.press("tones/off");
    CHECK(walker.journey().liking.volume == Volume::off);
    walker.say("tones/shrill");
    CHECK(walker.journey().liking.volume == Volume::off);
}

TEST_CASE("a missing loudspeaker is said once, in the session, and the session goes on") {
    Playing playing;
    playing.play(Seconds{1});
    playing.speaker.missing = true;
    playing.play(Millis{100});
    const auto* note = playing.conductor->window().findChild<QLabel*>("note");
    CHECK(note->isVisible());
    CHECK(note->text() == noSpeaker());
    playing.play(Seconds{20});
    CHECK_FALSE(note->isVisible());
    CHECK(isPlaying(playing.conductor->journey()));
    playing.press("pause").press("go-on").play(Seconds{1});
    CHECK_FALSE(note->isVisible());
    CHECK(playing.conductor->journey().remark.empty());
}

TEST_CASE("where there is no loudspeaker, none is made louder") {
    Playing playing;
    playing.speaker.missing = true;
    playing.play(Millis{100}).press("pause");
    CHECK_FALSE(playing.offers("louder"));
    CHECK_FALSE(playing.offers("quieter"));
}

} // namespace kneecoach
