// SPDX-License-Identifier: MIT
#include "content/words.h"

#include <algorithm>

namespace kneecoach {

std::string Words::at(std::string_view path, Holes holes) const {
    return filled(atOr(path, path), holes);
}

std::string Words::atOr(std::string_view path, std::string_view otherwise) const {
    const auto line = lines_.find(path);
    return line == lines_.end() ? std::string(otherwise) : line->second;
}

std::string filled(std::string_view text, Words::Holes holes) {
    std::string out;
    while (!text.empty()) {
        const auto hole = std::ranges::find_if(holes, [&](const auto& named) {
            const auto& name = named.first;
            return text.starts_with('{') && text.substr(1).starts_with(name)
                && text.substr(1 + name.size()).starts_with('}');
        });
        if (hole == holes.end()) {
            out += text.front();
            text.remove_prefix(1);
        } else {
            out += hole->second;
            text.remove_prefix(hole->first.size() + 2);
        }
    }
    return out;
}

} // namespace kneecoach
