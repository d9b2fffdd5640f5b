// SPDX-License-Identifier: MIT
#pragma once

#include "app/journey/journey.h"
#include "app/scenes/scene_of.h"
#include "content/load_pack.h"
#include "support/shipped.h"

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace kneecoach {

/// The program's own words, loaded once.
inline const Words& coachWords() {
    static const Words words = [] {
        auto loaded = loadWords(TEST_CONTENT_DIR "/coach");
        if (!loaded)
            throw std::runtime_error("the coach's words do not load: " + loaded.error().text);
        return std::move(*loaded);
    }();
    return words;
}

/// Everything a scene lets one press, in order.
inline std::vector<Choice> pressable(const Scene& scene) {
    std::vector<Choice> all;
    for (const Block& block : scene.blocks) {
        if (const auto* choices = std::get_if<Choices>(&block))
            all.insert(all.end(), choices->items.begin(), choices->items.end());
        if (const auto* ticks = std::get_if<Ticks>(&block))
            all.insert(all.end(), ticks->items.begin(), ticks->items.end());
        if (const auto* map = std::get_if<BodyMap>(&block))
            all.insert(all.end(), map->areas.begin(), map->areas.end());
        if (const auto* scale = std::get_if<Scale>(&block))
            for (int number = scale->least; number <= scale->most; ++number)
                all.push_back({scale->id + "/" + std::to_string(number), std::to_string(number)});
    }
    all.insert(all.end(), scene.footer.begin(), scene.footer.end());
    return all;
}

/// All the words of a scene, one under the other.
std::string wordsOf(const Scene& scene);

/// Somebody who walks through the coach in virtual time, two seconds a press.
class Walker {
public:
    explicit Walker(const Pack& pack = shippedPack()) : pack_(&pack), journey_(pack) {
        now_.world = at(today);
    }

    /// Presses what is on the page; what is not there cannot be pressed.
    Walker& press(std::string_view wish);

    /// Presses one after the other.
    Walker& press(std::initializer_list<std::string_view> wishes) {
        for (const auto wish : wishes) press(wish);
        return *this;
    }

    /// Says it whether it is on the page or not.
    Walker& say(std::string_view wish);

    /// Answers all that is asked mildly, until something else than a question is there.
    Walker& answerMildly();
    Walker& answerOneMildly();

    /// The same, until the question called `id` is there.
    Walker& answerMildlyUntil(std::string_view id);

    /// The program is closed and opened again `days` later, at the same hour.
    Walker& comeBack(int days);

    /// One whole visit of somebody who is fine, from wherever a visit begins to the last page.
    Walker& visit();

    /// From the first page to the first question.
    Walker& toTheQuestions() { return press({"start", "sitting", "both"}); }

    /// From the first page to the plan, with all answers mild.
    Walker& toThePlan() { return toTheQuestions().answerMildly(); }

    /// Plays the session that runs to its end, the second leg included.
    Walker& playToTheEnd();

    Walker& wait(Millis time);

    /// Time passes in the session, tick by tick.
    Walker& play(Millis time, Millis step = Millis{500});

    template <class Where>
    bool isAt() const {
        return std::holds_alternative<Where>(journey_.place);
    }

    template <class Where>
    const Where& place() const {
        return std::get<Where>(journey_.place);
    }

    /// The question on the screen, or nothing.
    std::string asked() const;

    Scene scene() const { return sceneOf(*pack_, coachWords(), journey_); }
    const Journey& journey() const { return journey_; }
    Journey& journey() { return journey_; }
    const Now& now() const { return now_; }

    const Given* answer(std::string_view question, Leg leg) const;
    std::string answered(std::string_view question, Leg leg) const;

private:
    const Pack* pack_;
    Journey journey_;
    Now now_{};
};

} // namespace kneecoach
