// SPDX-License-Identifier: MIT
#include "ui/reword.h"

#include <algorithm>
#include <initializer_list>

namespace kneecoach {

namespace {

struct Rewording {
    const Reword& reword;

    void operator()(std::string& words) const { words = reword(words); }
    void operator()(std::vector<std::string>& lines) const {
        for (std::string& line : lines) (*this)(line);
    }
    void operator()(std::vector<Choice>& choices) const {
        for (Choice& choice : choices) {
            (*this)(choice.label);
            (*this)(choice.detail);
        }
    }
    void operator()(Text& block) const { (*this)(block.words); }
    void operator()(Lines& block) const { (*this)(block.words); }
    void operator()(Picture& block) const { (*this)(block.words); }
    void operator()(Moving& block) const { (*this)(block.words); }
    void operator()(Stills& block) const {
        for (Stills::Still& still : block.items) (*this)(still.words);
    }
    void operator()(TypedLine& block) const {
        for (std::string* words : {&block.name, &block.button}) (*this)(*words);
    }
    void operator()(PrintedPages& block) const {
        for (PrintedPages::Page& page : block.items) (*this)(page.words);
    }
    void operator()(Firmness& block) const {
        for (std::string& one : block.names) (*this)(one);
    }
    void operator()(Notice& block) const { (*this)(block.words); }
    void operator()(Choices& block) const { group(block); }
    void operator()(Ticks& block) const { group(block); }
    void operator()(Scale& block) const {
        for (std::string* words : {&block.name, &block.leastWords, &block.mostWords})
            (*this)(*words);
    }
    void operator()(Card& block) const {
        (*this)(block.title);
        (*this)(block.badge);
        (*this)(block.lines);
    }
    void operator()(Signs& block) const {
        (*this)(block.title);
        for (Signs::Sign& sign : block.items) (*this)(sign.words);
    }
    void operator()(Emblem& block) const { (*this)(block.name); }
    void operator()(BodyMap& block) const {
        for (std::string& side : block.sides) (*this)(side);
        (*this)(block.name);
        (*this)(block.areas);
    }
    void group(auto& block) const {
        (*this)(block.name);
        (*this)(block.items);
    }
};

} // namespace

Scene reworded(Scene scene, const Reword& reword) {
    const Rewording rewording{reword};
    for (std::string* words : {&scene.title, &scene.hint, &scene.announcement}) rewording(*words);
    if (scene.progress) rewording(scene.progress->words);
    for (Block& block : scene.blocks) std::visit(rewording, block);
    rewording(scene.footer);
    return scene;
}

SessionView::Shown reworded(SessionView::Shown shown, const Reword& reword) {
    const Rewording rewording{reword};
    for (std::string* words :
        {&shown.moment.name, &shown.moment.line, &shown.verb, &shown.caption, &shown.notice})
        rewording(*words);
    if (shown.moment.next) rewording(shown.moment.next->name);
    return shown;
}

std::string lengthened(const std::string& words) {
    static const std::string more = " and a little more of it so that it is longer than it is here";
    std::string all = words;
    const std::size_t wanted = words.empty() ? 0 : std::max<std::size_t>(4, words.size() * 2 / 5);
    while (all.size() < words.size() + wanted)
        all += more.substr(0, words.size() + wanted - all.size());
    return all;
}

std::string fromTheRight(const std::string& words) {
    constexpr char32_t first = 0x05d0; ///< alef, of 27 letters
    std::string all;
    for (const char letter : words) {
        const bool isLetter = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
        if (!isLetter) {
            all += letter;
            continue;
        }
        const char32_t code = first + static_cast<char32_t>((letter | 0x20) - 'a');
        all += static_cast<char>(0xc0 | (code >> 6));
        all += static_cast<char>(0x80 | (code & 0x3f));
    }
    return all;
}

} // namespace kneecoach
