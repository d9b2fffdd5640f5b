// SPDX-License-Identifier: MIT
#include "paper/pack_mark.h"

#include "paper/paper_words.h"

namespace kneecoach {

PackMark markOf(const PaperWords& words) {
    const auto written = [&](Date day) { return words.date(day); };
    return {hex(words.pack.checksum), sentences(reviewSentences(words.pack, written))};
}

} // namespace kneecoach
