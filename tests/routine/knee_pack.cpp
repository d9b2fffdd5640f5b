// SPDX-License-Identifier: MIT
#include "routine/knee_pack.h"

#include <stdexcept>
#include <string>

namespace kneecoach::routine_tests {
namespace {

Pack loaded() {
    const std::string content = TEST_CONTENT_DIR;
    auto pack = loadPack(content + "/knee", content + "/schema");
    if (pack) return std::move(*pack);
    std::string text = "the shipped pack does not load";
    for (const Finding& finding : pack.error())
        if (finding.level == Finding::Level::error)
            text += "\n" + finding.file + " " + finding.pointer + ": " + finding.text;
    throw std::runtime_error(text);
}

std::size_t questionNamed(const Pack& pack, std::string_view name) {
    return placeOf(pack.questions, *QuestionId::parse(name)).value();
}

void say(const Pack& pack, Check& check, const Said& said) {
    const std::size_t question = questionNamed(pack, said.question);
    const auto answer =
        placeOf(pack.questions[question].chain, *AnswerId::parse(said.answer)).value();
    Given given{answer, check.at, std::nullopt};
    for (std::string_view area : said.marked)
        given.marked = given.marked.value_or(RegionBits{}) | excludedByMark(pack, area).value();
    for (Leg leg : bothLegs)
        if (!said.leg || *said.leg == leg) check.answers.give(pack, question, leg, given);
}

} // namespace

const Pack& kneePack() {
    static const Pack pack = loaded();
    return pack;
}

Check allClear(const Pack& pack) {
    Check check(pack);
    check.at = parseInstant("2026-11-20T09:00:00Z").value();
    for (std::size_t question = 0; question < pack.questions.size(); ++question)
        for (Leg leg : bothLegs)
            check.answers.give(pack, question, leg, {0, check.at, std::nullopt});
    return check;
}

Check checkWith(const Pack& pack, std::initializer_list<Said> said) {
    Check check = allClear(pack);
    for (const Said& one : said) say(pack, check, one);
    return check;
}

Permits permitsWith(const Pack& pack, std::initializer_list<Said> said) {
    return permitsOf(pack, checkWith(pack, said));
}

Permits permitsOf(const Pack& pack, const Check& check) {
    const Decision decision = screen(pack, check);
    return {decision.legs.left.permit, decision.legs.right.permit};
}

} // namespace kneecoach::routine_tests
