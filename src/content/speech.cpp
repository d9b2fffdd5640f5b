// SPDX-License-Identifier: MIT
#include "content/speech.h"

#include "content/ascii.h"

#include <algorithm>
#include <cstdint>

namespace kneecoach {
namespace {

constexpr Millis perWord{400};
constexpr Millis perSentence{300};
constexpr int usualRate = 150;

bool isBeyondAscii(char c) { return (static_cast<unsigned char>(c) & 0x80U) != 0; }
bool isApostrophe(std::string_view text) {
    return text.starts_with('\'') || text.starts_with("\u2019");
}

/// The marks of Unicode's block of general punctuation, dashes and the ellipsis among them.
bool isMark(std::string_view text) { return text.starts_with("\xE2\x80") && !isApostrophe(text); }
bool isDegree(std::string_view text) { return text.starts_with("\u00B0"); }

std::uint64_t wordsOfNumber(std::uint64_t n) {
    if (n < 20) return 1;
    if (n < 100) return n % 10 == 0 ? 1 : 2;
    const std::uint64_t unit = n < 1'000 ? 100 : n < 1'000'000 ? 1'000 : 1'000'000;
    return wordsOfNumber(n / unit) + 1 + (n % unit == 0 ? 0 : wordsOfNumber(n % unit));
}

/// Walks once over a text and counts what a voice says.
class Listener {
public:
    explicit Listener(std::string_view text) : rest_(text) {
        while (!rest_.empty()) hear();
        if (open_) ++sentences_;
    }

    Millis length() const {
        return perWord * static_cast<Millis::rep>(words_)
            + perSentence * static_cast<Millis::rep>(sentences_);
    }

private:
    void hear() {
        if (isDigit(rest_.front())) return number();
        if (isLetter()) return word();
        if (endsSentence()) return sentence();
        symbol();
    }

    void number() {
        const std::string_view digits = take(isDigit);
        say(isSpelledOut(digits) ? digits.size() : wordsOfNumber(valueOf(digits)));
        if (rest_.size() > 1 && rest_[0] == '.' && isDigit(rest_[1])) fraction();
        take(isLatin); // "3rd" is one word
    }

    void fraction() {
        rest_.remove_prefix(1);
        say(1 + take(isDigit).size());
    }

    void word() {
        while (!rest_.empty() && (isLetter() || isApostrophe(rest_))) rest_.remove_prefix(1);
        say(1);
    }

    void sentence() {
        rest_.remove_prefix(1);
        if (open_) ++sentences_;
        open_ = false;
    }

    void symbol() {
        if (isDegree(rest_)
            || std::string_view("%&+").find(rest_.front()) != std::string_view::npos)
            say(1);
        rest_.remove_prefix(isMark(rest_) ? std::min<std::size_t>(3, rest_.size())
                : isDegree(rest_)         ? 2
                                          : 1);
    }

    bool isLetter() const {
        return isLatin(rest_.front())
            || (isBeyondAscii(rest_.front()) && !isMark(rest_) && !isDegree(rest_));
    }

    bool endsSentence() const {
        const bool stop = std::string_view(".!?").find(rest_.front()) != std::string_view::npos;
        return stop && (rest_.size() == 1 || !isLatin(rest_[1]));
    }

    /// Long numbers and those that begin with a nought are read digit by digit, like a telephone number.
    static bool isSpelledOut(std::string_view digits) {
        return digits.size() > 9 || (digits.size() > 1 && digits.front() == '0');
    }

    static std::uint64_t valueOf(std::string_view digits) {
        std::uint64_t value = 0;
        for (const char c : digits) value = value * 10 + static_cast<std::uint64_t>(c - '0');
        return value;
    }

    std::string_view take(bool (*wanted)(char)) {
        const auto end = std::ranges::find_if_not(rest_, wanted);
        const auto taken = rest_.substr(0, static_cast<std::size_t>(end - rest_.begin()));
        rest_.remove_prefix(taken.size());
        return taken;
    }

    void say(std::uint64_t words) {
        words_ += words;
        open_ = true;
    }

    std::string_view rest_;
    std::uint64_t words_ = 0;
    std::uint64_t sentences_ = 0;
    bool open_ = false;
};

} // namespace

Millis spokenLength(std::string_view words, int wordsPerMinute) {
    return Listener(words).length() * usualRate / std::max(wordsPerMinute, 1);
}

std::size_t writtenWords(std::string_view words) {
    std::size_t count = 0;
    bool inside = false;
    for (const char c : words) {
        const bool says = isDigit(c) || isLatin(c) || isBeyondAscii(c);
        if (says && !inside) ++count;
        inside = isSpace(c) ? false : inside || says;
    }
    return count;
}

} // namespace kneecoach
