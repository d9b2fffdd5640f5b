// SPDX-License-Identifier: MIT
#include "ui/lengthen.h"

#include <algorithm>
#include <initializer_list>

namespace kneecoach {

namespace {

void lengthen(std::string& words) { words = lengthened(words); }

void lengthen(std::vector<Choice>& choices) {
    for (Choice& choice : choices) {
        lengthen(choice.label);
        lengthen(choice.detail);
    }
}

struct Lengthen {
    void operator()(Text& block) const { lengthen(block.words); }
    void operator()(Lines& block) const { std::ranges::for_each(block.words, line); }
    void operator()(Choices& block) const { lengthen(block.items); }
    void operator()(Ticks& block) const { lengthen(block.items); }
    void operator()(Scale& block) const {
        for (std::string* words : {&block.name, &block.leastWords, &block.mostWords})
            lengthen(*words);
    }
    void operator()(Card& block) const {
        lengthen(block.title);
        lengthen(block.badge);
        std::ranges::for_each(block.lines, line);
    }
    void operator()(Picture& block) const { lengthen(block.words); }
    void operator()(BodyMap& block) const {
        std::ranges::for_each(block.sides, line);
        lengthen(block.areas);
    }
    void operator()(Notice& block) const { lengthen(block.words); }

    static void line(std::string& words) { lengthen(words); }
};

} // namespace

std::string lengthened(const std::string& words) {
    static const std::string more = " und noch etwas mehr davon, damit es laenger wird als hier";
    std::string all = words;
    const std::size_t wanted = words.empty() ? 0 : std::max<std::size_t>(4, words.size() * 2 / 5);
    while (all.size() < words.size() + wanted)
        all += more.substr(0, words.size() + wanted - all.size());
    return all;
}

Scene lengthened(Scene scene) {
    lengthen(scene.title);
    lengthen(scene.hint);
    for (Block& block : scene.blocks) std::visit(Lengthen{}, block);
    lengthen(scene.footer);
    return scene;
}

SessionView::Shown lengthened(SessionView::Shown shown) {
    for (std::string* words :
        {&shown.moment.name, &shown.moment.line, &shown.verb, &shown.caption, &shown.notice})
        lengthen(*words);
    if (shown.moment.next) lengthen(shown.moment.next->name);
    return shown;
}

} // namespace kneecoach
