// SPDX-License-Identifier: MIT
#pragma once

#include "paper/names.h"
#include "paper/paper.h"
#include "paper/paper_words.h"

#include <string>
#include <string_view>
#include <vector>

namespace kneecoach {

/// A table of what holds of one thing, in the making: a row is the name of a rule and what it says.
class Facts {
public:
    explicit Facts(const PaperWords& words) : words_(words) {}

    /// The row called by the words at `path`; what says nothing gets none.
    Facts& add(std::string_view path, const std::string& says);
    Facts& add(std::string_view path, const std::vector<std::string>& says);

    /// The row is there where `holds`.
    Facts& addIf(bool holds, std::string_view path);

    Facts& sources(const std::vector<SourceRef>& sources) { return add("book.sources", sources); }

    Table table() const;

private:
    const PaperWords& words_;
    std::vector<std::vector<std::string>> rows_;
};

/// "front of the thigh (rectus-femoris)"
std::string withId(const PaperWords& words, const std::string& name, std::string_view id);

template <class Tag>
std::string withId(const PaperWords& words, const Id<Tag>& id) {
    return withId(words, nameOf(words, id), id.text());
}

inline std::string number(int count) { return std::to_string(count); }

template <class Count, class Unit>
std::string number(std::chrono::duration<Count, Unit> time) {
    return std::to_string(time.count());
}

/// "6", or "6.5": milliseconds as seconds, none of them lost.
std::string inSeconds(Millis time);

std::string seconds(const PaperWords& words, Seconds time);
std::string minutes(const PaperWords& words, Minutes time);
std::string pressure(const PaperWords& words, Pressure pressure);

/// A table of all strings whose path begins with `subject`, each with the rest of its path.
Table wordsUnder(const PaperWords& words, std::string_view subject);

} // namespace kneecoach
