// SPDX-License-Identifier: MIT
#include "paper/paper_words.h"

#include "content/reviews_by.h"
#include "paper/from_clinic.h"

namespace kneecoach {
namespace {

constexpr PreparationId keyboard{"keyboard"};

/// Who has reviewed the pack as it stands, by this day, or in short that nobody has.
std::string reviewState(const PaperWords& words, Date day) {
    const auto said = reviewLines(
        words.pack, reviewsBy(words.pack, day), [&](Date date) { return words.date(date); });
    return said.empty() ? words.own("paper.not-reviewed") : sentences(said);
}

} // namespace

std::string PaperWords::onPaper(std::string_view paper, std::string_view path) const {
    const std::string here = pack.words.atOr(paper, "");
    return here.empty() ? pack.words.atOr(path, "") : here;
}

std::string PaperWords::language() const {
    return pack.languages.empty() ? std::string() : pack.languages.front();
}

std::string PaperWords::title(Leg leg) const {
    return own("legs." + std::string(name(leg)) + "-leg");
}

std::string PaperWords::inSentence(Leg leg) const {
    return own("legs.in-sentence-" + std::string(name(leg)));
}

std::string PaperWords::date(Date day) const {
    const std::chrono::year_month_day parts(day);
    return own("paper.date",
        {{"day", std::to_string(unsigned(parts.day()))},
            {"month", own("paper.month-" + std::to_string(unsigned(parts.month())))},
            {"year", std::to_string(int(parts.year()))}});
}

std::string PaperWords::regions(const std::vector<RegionId>& regions) const {
    std::vector<std::string> names;
    for (const RegionId& region : regions)
        names.push_back(said("regions." + region.str() + ".name"));
    return listed(names);
}

std::string sentences(const std::vector<std::string>& parts) {
    std::vector<std::string> said;
    for (const std::string& part : parts)
        if (!part.empty()) said.push_back(part);
    return listed(said, " ");
}

std::vector<std::string> preparationLines(const PaperWords& words,
    const std::vector<PreparationId>& preparations, Preparation::When when) {
    std::vector<std::string> lines;
    for (const PreparationId& id : preparations) {
        const Preparation* known = find(words.pack.preparations, id);
        if (!known || known->when != when || id == keyboard) continue;
        const std::string path = "preparations." + id.str();
        lines.push_back(words.onPaper("on_paper." + path, path));
    }
    return lines;
}

std::string footOf(const PaperWords& words, Date day) {
    std::vector<std::string> parts = namesOfClinic(words.pack.offer.from);
    for (std::string part : {words.said("pack.title") + " " + words.pack.version,
             reviewState(words, day), words.date(day)})
        parts.push_back(std::move(part));
    return listed(parts, " · ");
}

} // namespace kneecoach
