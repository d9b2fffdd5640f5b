// SPDX-License-Identifier: MIT
#include "app/journey/wishes.h"

#include <charconv>

namespace kneecoach {

std::optional<std::string_view> behind(std::string_view wish, std::string_view head) {
    if (!wish.starts_with(head)) return std::nullopt;
    return wish.substr(head.size());
}

std::optional<int> numberBehind(std::string_view wish, std::string_view head) {
    const auto text = behind(wish, head);
    if (!text) return std::nullopt;
    int number = 0;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), number);
    const bool isWhole = error == std::errc() && end == text->data() + text->size();
    return isWhole ? std::optional(number) : std::nullopt;
}

} // namespace kneecoach
