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

struct First {
    std::string operator()(const Choices& choices) const { return firstOf(choices.items); }
    std::string operator()(const Ticks& ticks) const { return firstOf(ticks.items); }
    std::string operator()(const Scale& scale) const {
        return scale.id + "/" + std::to_string(scale.value.value_or(scale.least));
    }
    template <class Other>
    std::string operator()(const Other&) const {
        return {};
    }

    static std::string firstOf(const std::vector<Choice>& items) {
        return items.empty() ? std::string{} : items.front().id;
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
    return found == scene.footer.end() ? First::firstOf(scene.footer) : found->id;
}

bool asksMore(const Block& block) {
    return std::holds_alternative<Scale>(block) || std::holds_alternative<Ticks>(block);
}

bool isAnswerRow(const Block& block) {
    const auto* choices = std::get_if<Choices>(&block);
    return choices && choices->layout == Choices::Layout::row
        && !std::ranges::all_of(choices->items, isQuiet);
}

bool isQuestion(const Block& block) {
    const auto* choices = std::get_if<Choices>(&block);
    return choices && !std::ranges::all_of(choices->items, isQuiet);
}

} // namespace

std::string firstToPress(const Scene& scene) {
    if (auto open = firstAnswer(scene, FirstOpen{}); !open.empty()) return open;
    if (auto on = wayOn(scene); !on.empty()) return on;
    if (auto any = firstAnswer(scene, First{}); !any.empty()) return any;
    return scene.canGoBack ? "back" : "";
}

std::optional<std::size_t> answerOf(const Scene& scene) {
    const auto& blocks = scene.blocks;
    if (!std::ranges::all_of(scene.footer, isQuiet)) return std::nullopt;
    if (std::ranges::any_of(blocks, asksMore) || std::ranges::count_if(blocks, isQuestion) != 1)
        return std::nullopt;
    const auto found = std::ranges::find_if(blocks, isAnswerRow);
    if (found == blocks.end()) return std::nullopt;
    return std::size_t(found - blocks.begin());
}

std::string announcementOf(const Scene& scene) {
    return scene.announcement.empty() ? scene.title : scene.announcement;
}

} // namespace kneecoach
