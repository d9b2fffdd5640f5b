// SPDX-License-Identifier: MIT
#include "ui/reading.h"

#include <algorithm>

namespace kneecoach {

namespace {

bool isQuiet(const Choice& choice) { return choice.look == Choice::Look::quiet; }

/// The first of `items` to press where none is chosen yet.
std::string firstOpen(const std::vector<Choice>& items) {
    if (std::ranges::any_of(items, &Choice::chosen)) return {};
    const auto first = std::ranges::find_if_not(items, isQuiet);
    return first == items.end() ? std::string{} : first->id;
}

struct FirstOpen {
    std::string operator()(const Choices& choices) const { return firstOpen(choices.items); }
    std::string operator()(const Ticks& ticks) const { return firstOpen(ticks.items); }
    std::string operator()(const Scale& scale) const {
        return scale.value ? std::string{} : scale.id + "/" + std::to_string(scale.least);
    }
    template <class Other>
    std::string operator()(const Other&) const {
        return {};
    }
};

template <class Question>
std::string firstAnswer(const Scene& scene, const Question& question) {
    for (const Block& block : scene.blocks)
        if (auto id = std::visit(question, block); !id.empty()) return id;
    return {};
}

std::string wayOn(const Scene& scene) {
    const auto is = [](const Choice& choice) { return choice.look == Choice::Look::primary; };
    const auto found = std::ranges::find_if(scene.footer, is);
    return found == scene.footer.end() ? std::string() : found->id;
}

bool asksMore(const Block& block) {
    return std::holds_alternative<Scale>(block) || std::holds_alternative<Ticks>(block);
}

bool isQuestion(const Block& block) {
    const auto* choices = std::get_if<Choices>(&block);
    return choices && !std::ranges::all_of(choices->items, isQuiet);
}

/// What is chosen from, where the page asks for nothing else.
const Choices* onlyQuestion(const Scene& scene) {
    if (std::ranges::any_of(scene.blocks, asksMore)
        || std::ranges::count_if(scene.blocks, isQuestion) != 1)
        return nullptr;
    return std::get_if<Choices>(&*std::ranges::find_if(scene.blocks, isQuestion));
}

/// The same, where answering it is the only way on.
const Choices* onlyWayOn(const Scene& scene) {
    return std::ranges::all_of(scene.footer, isQuiet) ? onlyQuestion(scene) : nullptr;
}

/// Too long for the row in the foot.
bool isLongChain(const Choices& choices) { return choices.lastApart && choices.items.size() > 3; }

template <class Is>
std::optional<std::size_t> placeOf(const Scene& scene, const Is& is) {
    const auto found = std::ranges::find_if(scene.blocks, is);
    if (found == scene.blocks.end()) return std::nullopt;
    return std::size_t(found - scene.blocks.begin());
}

std::optional<std::size_t> placeOf(const Scene& scene, const Choices* choices) {
    return placeOf(
        scene, [=](const Block& block) { return std::get_if<Choices>(&block) == choices; });
}

} // namespace

std::string firstToPress(const Scene& scene) {
    return firstOpenAnswer(scene).empty() ? wayOn(scene) : std::string();
}

std::string firstOpenAnswer(const Scene& scene) { return firstAnswer(scene, FirstOpen{}); }

std::optional<std::size_t> answerOf(const Scene& scene) {
    const Choices* asked = onlyWayOn(scene);
    if (!asked || asked->layout != Choices::Layout::row || isLongChain(*asked)) return std::nullopt;
    return placeOf(scene, asked);
}

std::optional<std::size_t> apartOf(const Scene& scene) {
    const Choices* asked = onlyWayOn(scene);
    if (!asked || !asked->lastApart || asked->items.empty() || answerOf(scene)) return std::nullopt;
    return placeOf(scene, asked);
}

std::optional<std::size_t> questionOf(const Scene& scene) {
    const Choices* asked = onlyQuestion(scene);
    if (!asked || !wayOn(scene).empty()) return std::nullopt;
    return placeOf(scene, [=](const Block& block) {
        const auto* text = std::get_if<Text>(&block);
        return text && text->words == asked->name;
    });
}

std::string announcementOf(const Scene& scene) {
    return scene.announcement.empty() ? scene.title : scene.announcement;
}

std::string newsOf(const Scene& before, const Scene& now) {
    std::string news = announcementOf(now);
    bool isNews = announcementOf(before) != news;
    for (const Block& block : now.blocks) {
        const auto* notice = std::get_if<Notice>(&block);
        if (!notice || std::ranges::find(before.blocks, block) != before.blocks.end()) continue;
        news += " " + notice->words;
        isNews = true;
    }
    return isNews ? news : std::string();
}

} // namespace kneecoach
