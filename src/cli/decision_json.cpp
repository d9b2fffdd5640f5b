// SPDX-License-Identifier: MIT
#include "cli/decision_json.h"

#include "screening/reason_words.h"

#include <algorithm>

namespace kneecoach {
namespace {

using Object = Value::Object;
using List = Value::List;

std::string text(const Value& value, std::string_view key) {
    const Value* member = value.member(key);
    return member && member->text() ? *member->text() : std::string();
}

void sortByText(List& list) {
    std::ranges::sort(list, {}, [](const Value& value) { return *value.text(); });
}

template <class Things, class Tag>
Value excludedIds(const Things& things, Bits<Tag> bits) {
    List ids;
    for (std::size_t place = 0; place < things.size(); ++place)
        if (bits.has(place)) ids.emplace_back(things[place].id.text());
    sortByText(ids);
    return ids;
}

Value excludedJson(const Pack& pack, const Exclusions& excluded) {
    return Object{{"regions", excludedIds(pack.regions, excluded.regions)},
        {"techniques", excludedIds(pack.techniques, excluded.techniques)},
        {"tools", excludedIds(pack.tools, excluded.tools)},
        {"preparations", excludedIds(pack.preparations, excluded.preparations)},
        {"positions", excludedIds(pack.positions, excluded.positions)}};
}

Value sourcesJson(const std::vector<SourceRef>& sources) {
    List list;
    for (const SourceRef& source : sources) list.emplace_back(source);
    return list;
}

Value answerReason(const Pack& pack, const Reason& reason) {
    const Question& question = pack.questions[reason.question];
    return Object{{"question", question.id.text()},
        {"answer", question.chain[reason.answer].id.text()}, {"outcome", name(reason.outcome)},
        {"text", wordsFor(pack, reason)}, {"sources", sourcesJson(question.sources)}};
}

Value reasonJson(const Pack& pack, const Reason& reason, Leg leg) {
    Object object = reason.rule ? Object{{"rule", reason.rule->text()},
                        {"outcome", name(reason.outcome)}, {"text", wordsFor(pack, reason)}}
                                : *answerReason(pack, reason).object();
    if (reason.from != leg) object.emplace_back("leg", name(reason.from));
    return object;
}

Value becauseJson(const Pack& pack, const LegVerdict& verdict, Leg leg) {
    List list;
    for (const Reason& reason : verdict.because) list.push_back(reasonJson(pack, reason, leg));
    std::ranges::stable_sort(
        list, {}, [](const Value& value) { return text(value, "question") + text(value, "rule"); });
    return list;
}

Value pendingJson(const Pack& pack, const LegVerdict& verdict) {
    List list;
    for (std::size_t question : verdict.pendingClearances)
        list.emplace_back(pack.questions[question].id.text());
    sortByText(list);
    return list;
}

Value legJson(const Pack& pack, const LegVerdict& verdict, Leg leg) {
    return Object{
        {"outcome", verdict.outcome ? name(*verdict.outcome) : std::string_view("not-checked")},
        {"pending_clearances", pendingJson(pack, verdict)},
        {"max_pressure", verdict.restriction.maxPressure},
        {"max_minutes", std::int64_t{verdict.restriction.maxMinutes.count()}},
        {"excluded", excludedJson(pack, verdict.restriction.excluded)},
        {"because", becauseJson(pack, verdict, leg)}};
}

Value unansweredJson(const Pack& pack, const Unanswered& open) {
    Object object{{"question", pack.questions[open.question].id.text()}};
    if (open.leg) object.emplace_back("leg", name(*open.leg));
    if (open.marks) object.emplace_back("marks", true);
    return object;
}

Value openJson(const Pack& pack, const Decision& decision) {
    List list;
    for (const Unanswered& open : decision.unanswered) list.push_back(unansweredJson(pack, open));
    std::ranges::stable_sort(list, {},
        [](const Value& value) { return text(value, "question") + " " + text(value, "leg"); });
    return Object{{"format", 1}, {"unanswered", std::move(list)}};
}

Value mayStartJson(const Decision& decision) {
    List list;
    for (Leg leg : bothLegs)
        if (decision.mayStart(leg)) list.emplace_back(name(leg));
    return list;
}

} // namespace

Value decisionJson(const Pack& pack, const Decision& decision) {
    if (decision.isOpen()) return openJson(pack, decision);
    return Object{{"format", 1}, {"pack", Object{{"id", pack.id}, {"version", pack.version}}},
        {"at", write(decision.at)}, {"may_start", mayStartJson(decision)},
        {"legs",
            Object{{"left", legJson(pack, decision.legs.left, Leg::left)},
                {"right", legJson(pack, decision.legs.right, Leg::right)}}}};
}

} // namespace kneecoach
