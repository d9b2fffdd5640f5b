// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kneecoach {

/// The sentences of a text: it is cut at the spaces after a full stop, a question mark or an exclamation mark.
std::vector<std::string_view> sentencesOf(std::string_view text);

/// The words of an English text in lower case, without marks and figures: "Don't!" is "dont".
std::vector<std::string> englishWords(std::string_view text);

/// How many words a sentence may have: 15, or 24 where it holds a list (two commas or more).
std::size_t mostWordsOf(std::string_view sentence);

/// How many lists of three things or more a text holds. A list is written "a, b, or c"; one sentence may hold several.
std::size_t listsIn(std::string_view text);

/// How many syllables an English word has, told from its letters: each run of vowels is one, but for a silent ending.
std::size_t syllablesIn(std::string_view word);

/// The Flesch-Kincaid grade of English texts taken together. Texts of fewer than 6 words are labels, sentences of fewer
/// than 3 are calls; neither counts.
class ReadingGrade {
public:
    void add(std::string_view text);

    /// Nothing where there are fewer than 5 sentences.
    std::optional<double> value() const;

private:
    void addSentence(std::string_view sentence);

    std::size_t sentences_ = 0;
    std::size_t words_ = 0;
    std::size_t syllables_ = 0;
};

} // namespace kneecoach
