// SPDX-License-Identifier: MIT
#include "content/odd_text.h"

#include "base/control.h"

namespace kneecoach {
namespace {

constexpr std::size_t mostBlanks = 1'000; ///< in a row

bool isBlank(char c) { return c == '\n' || c == '\r' || c == '\t' || c == ' '; }

} // namespace

std::optional<Odd> oddIn(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF"))
        return Odd{0, "text without a byte order mark was expected"};
    std::size_t blanks = 0;
    for (std::size_t place = 0; place < text.size(); ++place) {
        if (text[place] == '\0') return Odd{place, "text without null characters was expected"};
        blanks = isBlank(text[place]) ? blanks + 1 : 0;
        if (blanks > mostBlanks)
            return Odd{place, "at most 1000 blanks and line ends were expected in a row"};
    }
    return std::nullopt;
}

bool hasControl(std::string_view text) {
    for (std::size_t place = 0; place < text.size(); ++place)
        if (controlAt(text, place) > 0 && text[place] != '\n' && text[place] != '\t') return true;
    return false;
}

} // namespace kneecoach
