// SPDX-License-Identifier: MIT
#include "ui/gallery.h"

#include "ui/leg_drawing.h"

#include <set>

namespace kneecoach {

namespace {

using Look = Choice::Look;

/// Scenes in the words of the gallery.
class Pages {
public:
    explicit Pages(const Words& words) : words_(words) {}

    std::vector<Scene> all() const {
        return {words(), answers(), chain(), list(), cards(), column(), scale(), ticks(), tones(),
            notices(), buttons(), picture(), map(), hint(), key()};
    }

private:
    std::string say(const std::string& key) const { return words_.at("gallery." + key); }

    Choice press(const std::string& key, Look look = Look::plain, char letter = 0) const {
        Choice choice{key, say(key), look};
        choice.key = letter;
        return choice;
    }

    static Choice chosen(Choice choice) {
        choice.chosen = true;
        return choice;
    }

    Choice detailed(Choice choice) const {
        choice.detail = say("detail");
        return choice;
    }

    Choice answer(const char* id, const char* key, char letter) const {
        return {id, words_.at(key), Look::plain, false, {}, letter};
    }

    Scene page(
        const std::string& key, std::vector<Block> blocks, std::vector<Choice> footer = {}) const {
        Scene scene;
        scene.id = "gallery-" + key;
        scene.title = say(key);
        scene.canGoBack = true;
        scene.progress =
            Progress{2, 5, words_.at("session.of-all", {{"done", "2"}, {"total", "5"}})};
        scene.blocks = std::move(blocks);
        scene.footer = std::move(footer);
        return scene;
    }

    Choices row() const {
        return {say("question"),
            {answer("yes", "check.yes", 'y'), answer("no", "check.no", 'n'),
                answer("not-sure", "check.not-sure", 'u')},
            Choices::Layout::row, true};
    }

    Scene words() const {
        return page("words",
            {Text{say("lead"), Text::Look::lead}, Text{say("body")},
                Lines{{say("line"), say("line")}}, Text{say("quote"), Text::Look::quote},
                Text{say("number"), Text::Look::number}, Text{say("small"), Text::Look::small}},
            {press("primary", Look::primary)});
    }

    Scene answers() const {
        Choices again = row();
        again.items[1].chosen = true;
        Scene scene = page("answer",
            {Text{say("question"), Text::Look::lead}, Text{say("body")}, again,
                Choices{say("quiet"), {press("quiet", Look::quiet), press("plain", Look::quiet)}}});
        return scene;
    }

    Scene chain() const {
        Choices choices{say("chain"),
            {press("calm"), detailed(press("careful")), chosen(press("stop")), row().items.back()},
            Choices::Layout::list, true};
        return page("chain", {Text{say("body")}, choices});
    }

    Scene list() const {
        Choices choices{say("list"),
            {detailed(press("list-line")), chosen(detailed(press("tick-long"))), press("tick")},
            Choices::Layout::list};
        return page("list", {choices}, {press("primary", Look::primary)});
    }

    Scene cards() const {
        return page("cards",
            {Choices{say("cards"),
                {press("primary", Look::primary), press("stop", Look::stop, 'h'),
                    detailed(press("plain")), chosen(press("tick")), press("quiet")},
                Choices::Layout::cards}});
    }

    Scene column() const {
        return page("column",
            {Text{say("lead"), Text::Look::lead},
                Choices{say("column"),
                    {press("stop", Look::stop), detailed(press("plain")), chosen(press("tick"))},
                    Choices::Layout::column}},
            {press("primary", Look::primary)});
    }

    Scale numbers(const char* id, const char* name, std::optional<int> value) const {
        return {id, say(name), 0, 10, value, say("least"), say("most")};
    }

    Scene scale() const {
        return page("scale", {numbers("a", "scale", 4), numbers("b", "scale-open", std::nullopt)},
            {press("primary", Look::primary)});
    }

    Scene ticks() const {
        return page("ticks",
            {Ticks{say("ticks"),
                {press("tick"), chosen(press("tick-long")), detailed(press("plain"))}}},
            {press("primary", Look::primary)});
    }

    Scene tones() const {
        const std::vector<std::string> lines{say("reason"), say("line")};
        return page("tones",
            {Card{say("calm"), lines, Card::Tone::calm, Leg::left, say("primary")},
                Card{say("careful"), lines, Card::Tone::careful, Leg::right, say("reason")},
                Card{say("stop"), lines, Card::Tone::stop, {}, say("reason")}},
            {press("primary", Look::primary), press("plain")});
    }

    Scene notices() const {
        return page("notices",
            {Notice{say("calm") + ". " + say("body")},
                Notice{say("careful") + ". " + say("body"), Notice::Tone::careful},
                Notice{say("stop") + ". " + say("body"), Notice::Tone::stop}},
            {press("primary", Look::primary)});
    }

    Scene buttons() const {
        const std::vector<Choice> looks{press("primary", Look::primary), press("plain"),
            press("quiet", Look::quiet), press("stop", Look::stop)};
        return page("buttons",
            {Choices{say("buttons"), looks},
                Choices{say("buttons"),
                    {chosen(press("calm")), detailed(press("careful")),
                        chosen(detailed(press("tick")))}}},
            looks);
    }

    Scene picture() const {
        return page("picture",
            {Picture{Leg::left, {"rectus-femoris"}, {"vastus-medialis"}, say("picture-words")},
                Picture{Leg::right, {"calf"}, {"hamstrings"}, say("picture-words")},
                Text{say("picture-words")}},
            {press("primary", Look::primary)});
    }

    Choice area(const std::string_view id, std::size_t number) const {
        return {"area/" + std::string(id),
            words_.at("gallery.place", {{"number", std::to_string(number)}})};
    }

    /// Everything the figure knows, each once.
    std::vector<Choice> areas() const {
        std::set<std::string> ids;
        for (const Side side : allSides) {
            for (const RegionPatch& one : sharedFigure()->from(side).regions)
                ids.insert(one.id.str());
            for (const OffPatch& one : sharedFigure()->from(side).off) ids.insert(one.id.str());
        }
        std::vector<Choice> all;
        for (const std::string& id : ids) all.push_back(area(id, all.size() + 1));
        return all;
    }

    BodyMap leg(Leg leg) const {
        BodyMap map{say("map"), leg, {say("front"), say("back"), say("inner"), say("outer")}, {},
            {"hamstrings", "vastus-medialis"}};
        if (sharedFigure()) map.areas = areas();
        for (Choice& one : map.areas)
            one.chosen = one.id == "area/calf" || one.id == "area/patella";
        return map;
    }

    Scene map() const {
        return page("map", {Text{say("map-line"), Text::Look::lead}, leg(Leg::left)},
            {press("primary", Look::primary), press("quiet", Look::quiet)});
    }

    Scene hint() const {
        BodyMap empty = leg(Leg::right);
        empty.excluded.clear();
        for (Choice& one : empty.areas) one.chosen = false;
        Scene scene = page("hint", {Text{say("map-line"), Text::Look::lead}, empty},
            {press("quiet", Look::quiet)});
        scene.hint = say("hint");
        return scene;
    }

    Scene key() const {
        Scene scene =
            page("key", {Text{say("body"), Text::Look::lead}}, {press("quiet", Look::quiet)});
        scene.takesKey = true;
        return scene;
    }

    const Words& words_;
};

} // namespace

std::vector<Scene> galleryScenes(const Words& words) { return Pages(words).all(); }

} // namespace kneecoach
