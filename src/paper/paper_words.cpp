// SPDX-License-Identifier: MIT
#include "paper/paper_words.h"

namespace kneecoach {

std::string PaperWords::language() const {
    return pack.languages.empty() ? std::string() : pack.languages.front();
}

std::string PaperWords::title(Leg leg) const {
    return own("legs." + std::string(name(leg)) + "-leg");
}

std::string PaperWords::inSentence(Leg leg) const {
    return own("legs.in-sentence-" + std::string(name(leg)));
}

std::string PaperWords::date(Date day) const { return write(day); }

} // namespace kneecoach
