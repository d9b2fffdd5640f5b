// SPDX-License-Identifier: MIT
#include "cli/decision_text.h"

#include "screening/reason_words.h"
#include "screening/way_out.h"

#include <ostream>

namespace kneecoach {
namespace {

std::string titleOf(const Pack& pack, const LegVerdict& verdict) {
    return pack.words.at("outcomes."
        + std::string(verdict.outcome ? name(*verdict.outcome) : "not-checked") + ".title");
}

void writeWayOut(const Pack& pack, const Reason& reason, std::ostream& out) {
    for (const char* part : {"see", "opens"})
        if (const std::string words = wayOut(pack, reason, part); !words.empty())
            out << "    " << words << '\n';
}

void writeLimits(const Pack& pack, const LegVerdict& verdict, std::ostream& out) {
    const Restriction& limits = verdict.restriction;
    for (std::size_t place = 0; place < pack.regions.size(); ++place)
        if (limits.excluded.regions.has(place))
            out << "  - left out: "
                << pack.words.at("regions." + pack.regions[place].id.str() + ".name") << '\n';
    if (limits.maxPressure < firmest)
        out << "  - pressure: at most " << limits.maxPressure << " of " << firmest << '\n';
    if (limits.maxMinutes < longestLeg)
        out << "  - at most " << limits.maxMinutes.count() << " minutes\n";
}

void writeLeg(const Pack& pack, const LegVerdict& verdict, Leg leg, std::ostream& out) {
    out << (leg == Leg::left ? "Left leg: " : "Right leg: ") << titleOf(pack, verdict) << '\n';
    for (const Reason& reason : verdict.because) {
        out << "  - " << wordsFor(pack, reason) << '\n';
        writeWayOut(pack, reason, out);
    }
    if (verdict.permit) writeLimits(pack, verdict, out);
}

void writeOpen(const Pack& pack, const Unanswered& open, std::ostream& out) {
    const std::string id = pack.questions[open.question].id.str();
    out << "  - " << id;
    if (open.leg) out << " (" << name(*open.leg) << " leg)";
    out << ": " << (open.marks ? "mark where it is" : pack.words.at("questions." + id + ".text"))
        << '\n';
}

} // namespace

void writeDecision(const Pack& pack, const Decision& decision, std::ostream& out) {
    if (decision.isOpen()) out << "Still to be answered:\n";
    for (const Unanswered& open : decision.unanswered) writeOpen(pack, open, out);
    if (decision.isOpen()) return;
    for (Leg leg : bothLegs) writeLeg(pack, decision.legs[leg], leg, out);
}

} // namespace kneecoach
