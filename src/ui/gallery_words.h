// SPDX-License-Identifier: MIT
#pragma once

#include "content/words.h"
#include "ui/scene.h"

#include <string>
#include <vector>

namespace kneecoach {

/// What the pages of the gallery are made of, in its own words.
class GalleryWords {
public:
    using Look = Choice::Look;

    explicit GalleryWords(const Words& words) : words_(words) {}

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

protected:
    const Words& words_;
};

/// Pages that show a leg.
std::vector<Scene> galleryLegs(const Words& words);

} // namespace kneecoach
