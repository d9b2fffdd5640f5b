// SPDX-License-Identifier: MIT
#include "content/review.h"

#include "content/pack.h"

namespace kneecoach {

std::vector<std::string> reviewLines(const Pack& pack, const std::vector<Review>& reviews,
    const std::function<std::string(Date)>& written) {
    std::vector<std::string> sentences;
    for (const Review& review : reviews)
        sentences.push_back(pack.words.at("notes.reviewed-by",
            {{"name", review.by}, {"licence", review.licence}, {"date", written(review.on)}}));
    return sentences;
}

std::vector<std::string> reviewSentences(
    const Pack& pack, const std::function<std::string(Date)>& written) {
    auto sentences = reviewLines(pack, pack.reviews, written);
    if (sentences.empty()) sentences.push_back(pack.words.at("notes.not-reviewed"));
    return sentences;
}

} // namespace kneecoach
