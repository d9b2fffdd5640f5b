// SPDX-License-Identifier: MIT
#include "content/parse_parts.h"

namespace kneecoach {
namespace {

constexpr std::array<std::string_view, 2> askedOfNames{"person", "leg"};
constexpr std::array<std::string_view, 3> askedNames{"once", "every-session", "every-30-days"};
constexpr std::array<std::string_view, 5> opensNames{
    "checked", "seen", "answer", "next-day", "never"};

Exclusions exclusions(const Entry& entry, const Pack& pack) {
    return {entry["regions"].bitsIn<RegionTag>(pack.regions, "region"),
        entry["techniques"].bitsIn<TechniqueTag>(pack.techniques, "technique"),
        entry["tools"].bitsIn<ToolTag>(pack.tools, "tool"),
        entry["preparations"].bitsIn<PreparationTag>(pack.preparations, "preparation"),
        entry["positions"].bitsIn<PositionTag>(pack.positions, "position")};
}

NamedRestriction restriction(const Entry& entry, const Pack& pack) {
    return {entry["id"].id<RestrictionId>(),
        {exclusions(entry["excludes"], pack), entry["max_pressure"].number(firmest),
            Minutes(entry["max_minutes"].number(static_cast<int>(longestLeg.count())))}};
}

Answer answer(AnswerId id, const Entry& effect, const Pack& pack) {
    Answer answer{id, {}, {}, std::nullopt};
    answer.effect.outcome = effect["outcome"].word<Outcome>(outcomeNames);
    answer.effect.marksOff = effect["marked_areas_off"].flag();
    effect["restrictions"].walk([&](const Entry& name) {
        const auto place = name.placeIn(pack.restrictions, "restriction");
        if (!place) return;
        const NamedRestriction& named = pack.restrictions[*place];
        answer.restrictions.push_back(named.id);
        answer.effect.restriction = join(answer.effect.restriction, named.restriction);
    });
    return answer;
}

std::vector<Answer> yesNoChain(const Entry& effect, const Pack& pack) {
    Answer yes = answer("yes", effect, pack);
    Answer notSure = yes;
    notSure.id = "not-sure";
    return {Answer{"no", {}, {}, std::nullopt}, std::move(notSure), std::move(yes)};
}

std::vector<Answer> chain(const Entry& answers, const Pack& pack) {
    return answers.each([&](const Entry& entry) {
        Answer each = answer(entry["id"].id<AnswerId>(), entry["effect"], pack);
        if (entry["from"].there()) each.from = entry["from"].number();
        return each;
    });
}

std::optional<NumberRange> numberRange(const Entry& entry) {
    if (!entry.there()) return std::nullopt;
    return NumberRange{entry["least"].number(), entry["most"].number()};
}

std::optional<OpensAgain> opensAgain(const Entry& entry) {
    if (!entry.there()) return std::nullopt;
    OpensAgain opens{entry["when"].word<OpensAgain::When>(opensNames), std::nullopt, std::nullopt};
    if (entry["hours"].there()) opens.after = Hours(entry["hours"].number());
    if (entry["days"].there()) opens.after = Days(entry["days"].number());
    if (entry["days_without"].there()) opens.daysWithout = Days(entry["days_without"].number());
    return opens;
}

Question question(const Entry& entry, const Pack& pack) {
    Question question;
    question.id = entry["id"].id<QuestionId>();
    question.page = entry["page"].placeIn(pack.pages, "page").value_or(0);
    question.of = entry["asked_of"].word<AskedOf>(askedOfNames);
    question.asked = entry["asked"].word<Asked>(askedNames, Asked::everySession);
    question.yesNo = entry["yes_no"].there();
    question.chain =
        question.yesNo ? yesNoChain(entry["yes_no"], pack) : chain(entry["answers"], pack);
    question.number = numberRange(entry["number"]);
    question.clearanceLasts = Days(
        entry["clearance_days"].number(static_cast<int>(pack.session.screening.clearance.count())));
    question.opensAgain = opensAgain(entry["opens_again"]);
    question.examine = entry["examine"].text();
    question.sources = entry["sources"].texts();
    return question;
}

std::optional<Follows> follows(const Entry& entry, const Pack& pack) {
    const auto parent = entry["question"].placeIn(pack.questions, "question");
    if (!parent) return std::nullopt;
    const auto trigger =
        entry["at"].placeIn(pack.questions[*parent].chain, "answer to that question");
    return trigger ? std::optional(Follows{*parent, *trigger}) : std::nullopt;
}

} // namespace

void parseQuestions(const Entry& file, Pack& pack) {
    pack.pages = file["pages"].each([](const Entry& page) {
        return Page{page["id"].id<PageId>(), page["get_help"].flag()};
    });
    pack.restrictions =
        file["restrictions"].each([&](const Entry& each) { return restriction(each, pack); });
    pack.questions =
        file["questions"].each([&](const Entry& each) { return question(each, pack); });
    const auto parents =
        file["questions"].each([&](const Entry& each) { return follows(each["follows"], pack); });
    for (std::size_t i = 0; i < parents.size(); ++i) pack.questions[i].follows = parents[i];
}

} // namespace kneecoach
