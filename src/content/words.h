// SPDX-License-Identifier: MIT
#pragma once

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace kneecoach {

/// The words of one language, each string named by its path ("questions.fever.text"). Lines are plain text.
class Words {
public:
    using Lines = std::map<std::string, std::string, std::less<>>;
    using Holes = std::initializer_list<std::pair<std::string_view, std::string_view>>;

    Words() = default;
    explicit Words(Lines lines) : lines_(std::move(lines)) {}

    bool has(std::string_view path) const { return lines_.find(path) != lines_.end(); }

    /// The string at `path`, its holes (`{minutes}`) filled. A path nobody wrote shows itself, so that it is seen.
    std::string at(std::string_view path, Holes holes = {}) const;

    /// The string at `path`, or `otherwise` where there is none.
    std::string atOr(std::string_view path, std::string_view otherwise) const;

    const Lines& lines() const { return lines_; }

private:
    Lines lines_;
};

/// `text` with each `{hole}` replaced.
std::string filled(std::string_view text, Words::Holes holes);

}  // namespace kneecoach
