// SPDX-License-Identifier: MIT
#include "ui/gallery.h"

#include "ui/gallery_words.h"

namespace kneecoach {

namespace {

class Pages : GalleryWords {
public:
    using GalleryWords::GalleryWords;

    std::vector<Scene> all() const {
        return {words(), answers(), chain(), list(), cards(), column(), scale(), ticks(), tones(),
            signs(), notices(), buttons(), key()};
    }

private:
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

    Scene signs() const {
        Signs stop{say("stop"), Card::Tone::stop, {}},
            careful{say("careful"), Card::Tone::careful, {}};
        for (const char* picture : {"fever", "clot-signs", "hot-swollen-knee", "none"})
            stop.items.push_back({picture, say("line")});
        for (const char* picture : {"diabetes", "pregnancy", "surgery"})
            careful.items.push_back({picture, say("reason")});
        return page("signs", {stop, careful, Emblem{QImage(), say("plain")}},
            {press("primary", Look::primary)});
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

    Scene key() const {
        Scene scene =
            page("key", {Text{say("body"), Text::Look::lead}}, {press("quiet", Look::quiet)});
        scene.takesKey = true;
        return scene;
    }
};

} // namespace

std::vector<Scene> galleryScenes(const Words& words) {
    std::vector<Scene> all = Pages(words).all();
    for (Scene& scene : galleryLegs(words)) all.push_back(std::move(scene));
    return all;
}

} // namespace kneecoach
