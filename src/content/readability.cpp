// SPDX-License-Identifier: MIT
#include "content/readability.h"

#include "content/ascii.h"
#include "content/speech.h"

#include <algorithm>

namespace kneecoach {
namespace {

constexpr std::size_t fewestWords = 6;      ///< of a text; what is shorter is a label
constexpr std::size_t fewestInSentence = 3; ///< words; what is shorter is a call
constexpr std::size_t fewestSentences = 5;  ///< that have a grade together

char lowered(char c) { return c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
bool isVowel(char c) { return std::string_view("aeiouy").find(c) != std::string_view::npos; }
bool endsSentence(char c) { return c == '.' || c == '!' || c == '?'; }

/// How many bytes of an apostrophe a text begins with.
std::size_t apostropheAt(std::string_view text) {
    return text.starts_with('\'') ? 1 : text.starts_with("\u2019") ? 3 : 0;
}

std::size_t vowelRuns(std::string_view word) {
    std::size_t runs = 0;
    bool inside = false;
    for (const char c : word) {
        if (isVowel(c) && !inside) ++runs;
        inside = isVowel(c);
    }
    return runs;
}

bool endsInSilentE(std::string_view word) {
    return word.ends_with('e') && !word.ends_with("le") && !word.ends_with("ee");
}

bool endsInSilentEd(std::string_view word) {
    return word.ends_with("ed") && !word.ends_with("ted") && !word.ends_with("ded");
}

bool goesOnWithOr(std::string_view piece) {
    return piece.starts_with(" or ") || piece.starts_with(" and ");
}

/// A list ends where a comma and "or" follow a comma alone.
std::size_t listsInSentence(std::string_view sentence) {
    std::size_t lists = 0;
    bool isList = false;
    for (auto comma = sentence.find(','); comma != std::string_view::npos;
         comma = sentence.find(',', comma + 1)) {
        const bool ends = goesOnWithOr(sentence.substr(comma + 1));
        if (ends && isList) ++lists;
        isList = !ends;
    }
    return lists;
}

} // namespace

std::vector<std::string_view> sentencesOf(std::string_view text) {
    std::vector<std::string_view> sentences;
    std::size_t begin = 0;
    for (std::size_t at = 1; at < text.size(); ++at)
        if (isSpace(text[at]) && endsSentence(text[at - 1])) {
            sentences.push_back(text.substr(begin, at - begin));
            while (at < text.size() && isSpace(text[at])) ++at;
            begin = at;
        }
    if (begin < text.size()) sentences.push_back(text.substr(begin));
    return sentences;
}

std::vector<std::string> englishWords(std::string_view text) {
    std::vector<std::string> words(1);
    while (!text.empty()) {
        const std::size_t mark = apostropheAt(text);
        if (isLatin(text.front())) words.back() += lowered(text.front());
        else if (mark == 0 && !words.back().empty()) words.emplace_back();
        text.remove_prefix(std::max<std::size_t>(mark, 1));
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

std::size_t mostWordsOf(std::string_view sentence) {
    return std::ranges::count(sentence, ',') >= 2 ? 24 : 15;
}

std::size_t listsIn(std::string_view text) {
    std::size_t lists = 0;
    for (const std::string_view sentence : sentencesOf(text)) lists += listsInSentence(sentence);
    return lists;
}

std::size_t syllablesIn(std::string_view word) {
    std::size_t count = vowelRuns(word);
    if (count > 1 && endsInSilentE(word)) --count;
    if (count > 1 && endsInSilentEd(word)) --count;
    return std::max<std::size_t>(count, 1);
}

void ReadingGrade::add(std::string_view text) {
    if (writtenWords(text) < fewestWords) return;
    for (const std::string_view sentence : sentencesOf(text))
        if (writtenWords(sentence) >= fewestInSentence) addSentence(sentence);
}

void ReadingGrade::addSentence(std::string_view sentence) {
    ++sentences_;
    for (const std::string& word : englishWords(sentence)) {
        ++words_;
        syllables_ += syllablesIn(word);
    }
}

std::optional<double> ReadingGrade::value() const {
    if (sentences_ < fewestSentences || words_ == 0) return std::nullopt;
    const auto words = static_cast<double>(words_);
    return 0.39 * words / static_cast<double>(sentences_)
        + 11.8 * static_cast<double>(syllables_) / words - 15.59;
}

} // namespace kneecoach
