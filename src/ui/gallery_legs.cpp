// SPDX-License-Identifier: MIT
#include "ui/gallery_words.h"
#include "ui/leg_drawing.h"

#include <set>

namespace kneecoach {

namespace {

class Legs : GalleryWords {
public:
    using GalleryWords::GalleryWords;

    std::vector<Scene> all() const { return {picture(), steps(), papers(), map(), hint()}; }

private:
    Scene picture() const {
        return page("picture",
            {Picture{Leg::left, {"rectus-femoris"}, {"vastus-medialis"}, say("picture-words")},
                Picture{Leg::right, {"calf"}, {"hamstrings"}, say("picture-words")},
                Text{say("picture-words")}},
            {press("primary", Look::primary)});
    }

    LegAtWork gliding(Leg leg) const {
        LegAtWork work;
        work.leg = leg;
        work.done = {.step = "calf-glide", .hand = Hand::palms, .regions = {"calf"}};
        return work;
    }

    Scene steps() const {
        const std::vector<Stills::Still> both{
            {gliding(Leg::left), say("step")}, {gliding(Leg::right), say("next-step")}};
        return page("steps",
            {Firmness{{say("firm-1"), say("firm-2"), say("firm-3")}}, Stills{both},
                Stills{both, false}, Moving{both[0].work, both[0].words}},
            {press("primary", Look::primary)});
    }

    /// A page of paper, and a line to type on.
    Scene papers() const {
        QImage sheet(350, 500, QImage::Format_RGB32);
        sheet.fill(Qt::white);
        return page("papers",
            {PrintedPages{{{sheet, say("step")}, {sheet, say("next-step")}}},
                TypedLine{"typed", say("lead"), say("tick"), say("primary")}},
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
};

} // namespace

std::vector<Scene> galleryLegs(const Words& words) { return Legs(words).all(); }

} // namespace kneecoach
