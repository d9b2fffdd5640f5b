// SPDX-License-Identifier: MIT
#include "app/conductor.h"
#include "app/walker.h"
#include "support/catch.h"

namespace kneecoach {
namespace {

class FakeClock final : public Clock {
public:
    Millis running() const override { return running_; }
    Instant world() const override { return world_; }
    void pass(Millis time) {
        running_ += time;
        world_.utc += time;
    }

private:
    Millis running_{};
    Instant world_ = at(today);
};

/// Says that it cannot keep anything, as a full disk does.
class FullMemory final : public Memory {
public:
    Kept kept() const override { return Kept(shippedPack()); }
    Result<void> keep(const Kept&) override { return tl::unexpected(Error{"memory", "", "full"}); }
    bool outlivesTheProgram() const override { return true; }
};

/// A person in front of the window, in virtual time.
struct Person {
    FakeClock clock;
    std::unique_ptr<Memory> memory = std::make_unique<ShortMemory>(shippedPack());
    std::vector<Liking> kept;
    bool isDiskFull = false;
    std::unique_ptr<Conductor> conductor = opened();

    std::unique_ptr<Conductor> opened() {
        const auto keep = [this](const Liking& liking) -> Result<void> {
            if (isDiskFull) return tl::unexpected(Error{"settings", "", "full"});
            kept.push_back(liking);
            return {};
        };
        return std::make_unique<Conductor>(shippedPack(), coachWords(),
            Outside{clock, *memory, keep},
            reopened(shippedPack(), {}, memory->kept(), {clock.world(), clock.running()}));
    }
    void reopen() { conductor = opened(); }
    void remember(std::unique_ptr<Memory> other) {
        conductor.reset();
        memory = std::move(other);
        reopen();
    }
    Person& press(std::initializer_list<const char*> wishes) {
        for (const char* wish : wishes) {
            clock.pass(Seconds{2});
            conductor->hear(wish);
        }
        return *this;
    }
    Person& play(Seconds time) {
        for (Millis passed{}; passed < time; passed += Millis{33}) {
            clock.pass(Millis{33});
            conductor->pass();
        }
        return *this;
    }
    void answerMildly() {
        while (const auto* inquiry = std::get_if<Inquiry>(&conductor->journey().place)) {
            const auto& asking = std::get<Asking>(*inquiry);
            const Question& question = shippedPack().questions.at(asking.question);
            clock.pass(Seconds{2});
            conductor->hear(
                question.number ? "number/3" : "answer/" + question.chain.front().id.str());
        }
    }
    void beginSession() {
        press({"start", "sitting", "both"});
        answerMildly();
        press({"start", "begin"});
    }
    std::string page() const {
        return sceneOf(shippedPack(), coachWords(), conductor->journey()).id;
    }
    template <class Where>
    bool isAt() const {
        return std::holds_alternative<Where>(conductor->journey().place);
    }
};

} // namespace

TEST_CASE("what was told is there when the program is opened again") {
    Person person;
    person.beginSession();
    person.play(Seconds{200});
    person.press({"end", "end", "done"});
    person.clock.pass(std::chrono::days(2));
    person.reopen();
    CHECK(person.isAt<AtHome>());
    CHECK(person.conductor->journey().told.history.sessions.size() == 1);
}

TEST_CASE("a setting is kept as soon as it is made, and seen at once") {
    Person person;
    person.press({"text/150"});
    REQUIRE(person.kept.size() == 1);
    CHECK(person.kept.back().percent == 150);
    CHECK(person.conductor->window().theme().percent == 150);
    person.press({"more", "settings", "set/look", "look/contrast"});
    CHECK(person.conductor->window().theme().scheme == Scheme::contrast);
    person.press({"keep", "set/motion", "motion/less"});
    CHECK(person.conductor->window().theme().lessMotion);
}

TEST_CASE("a setting that could not be kept counts for now, and that is said") {
    Person person;
    person.isDiskFull = true;
    person.press({"text/200"});
    CHECK(person.conductor->window().theme().percent == 200);
    CHECK(person.conductor->journey().remark == "errors.settings-not-kept");
}

TEST_CASE("what could not be kept is said, and the person can go on") {
    Person person;
    person.remember(std::make_unique<FullMemory>());
    person.press({"start", "sitting"});
    CHECK(person.conductor->journey().remark == "errors.not-saved");
    CHECK(person.isAt<ChoosingKnees>());
}

TEST_CASE("the second press of stiff hands does not fall on the next page") {
    Person person;
    person.press({"start"});
    person.clock.pass(Millis{200});
    person.conductor->hear("sitting");
    CHECK(person.isAt<Sitting>());
    person.clock.pass(Millis{300});
    person.conductor->hear("sitting");
    CHECK(person.isAt<ChoosingKnees>());
}

TEST_CASE("nothing wakes the machine while a page waits to be read") {
    Person person;
    CHECK_FALSE(person.conductor->isMoving());
    person.beginSession();
    CHECK(person.conductor->isMoving());
    person.press({"pause"});
    CHECK_FALSE(person.conductor->isMoving());
}

TEST_CASE("a pause counts at once, also right after the session began") {
    Person person;
    person.beginSession();
    person.clock.pass(Millis{1});
    person.conductor->hear("pause");
    CHECK(person.page() == "pause");
}

namespace {

/// Fails at the n-th thing that is asked of the world outside.
struct Brittle final : Clock, Memory {
    explicit Brittle(int nth) : left(nth) {}
    void strain() const {
        if (--left == 0) throw std::runtime_error("the world outside broke");
    }
    Millis running() const override { return strain(), clock.running(); }
    Instant world() const override { return strain(), clock.world(); }
    Kept kept() const override { return Kept(shippedPack()); }
    Result<void> keep(const Kept&) override { return strain(), Result<void>{}; }
    bool outlivesTheProgram() const override { return false; }
    bool hasBroken() const { return left <= 0; }

    FakeClock clock;
    mutable int left;
};

/// Walks to a session and into it, over a world that breaks once; answers whether it broke.
bool walkOver(Brittle& world) {
    Conductor conductor(shippedPack(), coachWords(),
        {world, world, [](const Liking&) { return Result<void>{}; }}, Journey(shippedPack()));
    const auto answer = [&]() -> std::string {
        const auto* inquiry = std::get_if<Inquiry>(&conductor.journey().place);
        if (!inquiry) return "begin";
        const auto& asking = std::get<Asking>(*inquiry);
        const Question& question = shippedPack().questions.at(asking.question);
        return question.number ? "number/3" : "answer/" + question.chain.front().id.str();
    };
    const std::vector<std::string> first{"start", "sitting", "both"};
    for (std::size_t press = 0; press < 90; ++press) {
        world.clock.pass(Seconds{2});
        const bool wasWhole = !world.hasBroken();
        const bool isPlan = std::holds_alternative<YourPlan>(conductor.journey().place);
        conductor.hear(press < first.size() ? first[press] : isPlan ? "start" : answer());
        if (isPlaying(conductor.journey())) conductor.pass();
        if (!wasWhole || !world.hasBroken()) continue;
        CHECK(std::holds_alternative<Trouble>(conductor.journey().place));
        CHECK_FALSE(conductor.isMoving());
        return true;
    }
    CHECK(isPlaying(conductor.journey()));
    return world.hasBroken();
}

} // namespace

TEST_CASE("whenever the world outside breaks, the gate shuts and the program goes on") {
    constexpr int stride = 11; // a prime: it meets clock and memory on every page
    int faults = 0;
    for (int nth = 1;; nth += stride, ++faults)
        if (Brittle world(nth); !walkOver(world)) break;
    CHECK(faults > 20);
}

TEST_CASE("a fault of our own keeps the gate shut in plain words, and the program alive") {
    Person person;
    person.press({"start", "sitting", "both"});
    person.answerMildly();
    Journey trouble = inTrouble(person.conductor->journey(), "test");
    Conductor after(shippedPack(), coachWords(),
        {person.clock, *person.memory, [](const Liking&) { return Result<void>{}; }}, trouble);
    after.hear("begin");
    after.hear("start");
    CHECK(std::holds_alternative<Trouble>(after.journey().place));
    CHECK_FALSE(after.isMoving());
    person.clock.pass(Seconds{2});
    after.hear("again");
    CHECK(std::holds_alternative<YourPlan>(after.journey().place));
}

} // namespace kneecoach
