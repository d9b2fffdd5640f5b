// SPDX-License-Identifier: MIT
#include "screening/read_clearance.h"

#include "screening/clearances.h"

namespace kneecoach {
namespace {

constexpr std::size_t longestName = 100;

std::optional<std::size_t> questionNamed(
    const Pack& pack, const std::string& name, const Reading& reading) {
    const auto id = QuestionId::parse(name);
    const auto place = id ? placeOf(pack.questions, *id) : std::nullopt;
    if (!place)
        reading.fault("unknown question " + inQuotes(name) + "; expected a question of the pack");
    return place;
}

std::optional<Leg> legIn(const Reading& reading) {
    const std::string* text = reading.text();
    const auto leg = text ? legNamed(*text) : std::nullopt;
    if (text && !leg) reading.fault("expected left or right");
    return leg;
}

std::string nameIn(const Reading& reading) {
    const std::string* text = reading.text();
    if (text && (text->empty() || text->size() > longestName))
        reading.fault("expected who gave it: 1 to 100 characters");
    return text ? *text : std::string();
}

/// The bits of the things of a pack's list named at `list`.
template <class Tag, class Things>
Bits<Tag> bitsIn(const Things& things, const Reading& list) {
    Bits<Tag> bits;
    list.eachItem([&](const Reading& item) {
        const std::string* text = item.text();
        const auto id = text ? Id<Tag>::parse(*text) : std::nullopt;
        const auto place = id ? placeOf(things, *id) : std::nullopt;
        if (place) bits |= Bits<Tag>::only(*place);
        else if (text)
            item.fault(
                "expected " + oneOf(things, [](const auto& thing) { return thing.id.text(); }));
    });
    return bits;
}

Exclusions exclusionsIn(const Pack& pack, const Reading& reading) {
    Exclusions excluded;
    reading.onlyKeys({"regions", "techniques", "tools", "preparations", "positions"});
    reading.member("regions",
        [&](const Reading& list) { excluded.regions = bitsIn<RegionTag>(pack.regions, list); });
    reading.member("techniques", [&](const Reading& list) {
        excluded.techniques = bitsIn<TechniqueTag>(pack.techniques, list);
    });
    reading.member(
        "tools", [&](const Reading& list) { excluded.tools = bitsIn<ToolTag>(pack.tools, list); });
    reading.member("preparations", [&](const Reading& list) {
        excluded.preparations = bitsIn<PreparationTag>(pack.preparations, list);
    });
    reading.member("positions", [&](const Reading& list) {
        excluded.positions = bitsIn<PositionTag>(pack.positions, list);
    });
    return excluded;
}

Restriction narrowedIn(const Pack& pack, const Reading& clearance) {
    Restriction narrowed;
    clearance.member("excluded",
        [&](const Reading& reading) { narrowed.excluded = exclusionsIn(pack, reading); });
    clearance.member("max_pressure", [&](const Reading& reading) {
        if (const auto* most = reading.integer(1, firmest))
            narrowed.maxPressure = static_cast<Pressure>(*most);
    });
    clearance.member("max_minutes", [&](const Reading& reading) {
        if (const auto* most = reading.integer(1, longestLeg.count()))
            narrowed.maxMinutes = Minutes{*most};
    });
    return narrowed;
}

/// The questions whose answers a clearance may be given for: its own and the follow-ups under it.
std::string coveredBy(const Pack& pack, std::size_t clearance) {
    std::vector<std::string_view> names;
    for (std::size_t place = 0; place < pack.questions.size(); ++place)
        if (isUnder(pack, clearance, place)) names.push_back(pack.questions[place].id.text());
    return oneOf(names, [](std::string_view name) { return name; });
}

std::optional<std::size_t> answerIn(const Question& question, const Reading& reading) {
    const std::string* text = reading.text();
    const auto id = text ? AnswerId::parse(*text) : std::nullopt;
    const auto answer = id ? placeOf(question.chain, *id) : std::nullopt;
    if (text && !answer)
        reading.fault(
            "expected " + oneOf(question.chain, [](const Answer& one) { return one.id.text(); }));
    return answer;
}

/// A record that named a question it cannot cover would never be void: such a slip of the pen is refused.
void readGivenFor(const Pack& pack, const Reading& reading, std::optional<std::size_t> own,
    Clearance& clearance) {
    reading.eachMember([&](const std::string& name, const Reading& member) {
        const auto question = questionNamed(pack, name, member);
        if (!question) return;
        if (own && !isUnder(pack, *own, *question))
            return member.fault(
                "a clearance holds for its own question and those under it; expected "
                + coveredBy(pack, *own));
        if (const auto answer = answerIn(pack.questions[*question], member))
            clearance.givenFor.emplace_back(*question, *answer);
    });
}

} // namespace

std::optional<Date> dateIn(const Reading& reading) {
    const std::string* text = reading.text();
    const auto date = text ? parseDate(*text) : std::nullopt;
    if (text && !date) reading.fault("expected a day, like 2026-11-01");
    return date;
}

std::optional<Clearance> readClearance(const Pack& pack, const Reading& reading) {
    Clearance clearance;
    std::optional<std::size_t> question;
    std::optional<Date> on;
    if (!reading.onlyKeys(
            {"question", "leg", "by", "on", "for", "excluded", "max_pressure", "max_minutes"}))
        return std::nullopt;
    reading.member("question", [&](const Reading& member) {
        if (const std::string* text = member.text()) question = questionNamed(pack, *text, member);
    });
    reading.member("leg", [&](const Reading& member) { clearance.leg = legIn(member); });
    reading.member("by", [&](const Reading& member) { clearance.by = nameIn(member); });
    reading.member("on", [&](const Reading& member) { on = dateIn(member); });
    reading.member(
        "for", [&](const Reading& member) { readGivenFor(pack, member, question, clearance); });
    clearance.narrowed = narrowedIn(pack, reading);
    for (std::string_view key : {"question", "by", "on"})
        if (!reading.value().member(key))
            reading.fault("expected \"" + std::string(key) + "\" in a clearance");
    if (!question || !on) return std::nullopt;
    clearance.question = *question;
    clearance.on = *on;
    return clearance;
}

} // namespace kneecoach
