// SPDX-License-Identifier: MIT
#include "content/parse_parts.h"

namespace kneecoach {
namespace {

Tempo tempo(const Entry& technique) {
    return {technique["strokes"].number(1), Millis(technique["in_ms"].number()),
        Millis(technique["press_ms"].number())};
}

HandLoad handLoad(const Entry& entry) {
    HandLoad hand{entry["hand"].word<Hand>(handNames), entry["load"].number(), std::nullopt};
    if (entry["strokes"].there()) hand.strokes = entry["strokes"].number();
    return hand;
}

Technique technique(const Entry& entry) {
    Technique technique;
    technique.id = entry["id"].id<TechniqueId>();
    technique.motion = entry["motion"].word<Motion>(motionNames);
    technique.tempo = tempo(entry);
    technique.longestHold = Seconds(entry["max_hold_seconds"].number());
    technique.longestRun = Seconds(entry["run_seconds"].number());
    technique.hands = entry["hands"].each(handLoad);
    technique.toolLoad = entry["tool_load"].number();
    technique.sources = entry["sources"].texts();
    return technique;
}

Tool tool(const Entry& entry) {
    return {entry["id"].id<ToolId>(), entry["opens_at"].number(firmest),
        Seconds(entry["opens_seconds"].number())};
}

} // namespace

void parseTechniques(const Entry& file, Pack& pack) {
    pack.techniques = file["techniques"].each(technique);
    pack.tools = file["tools"].each(tool);
}

} // namespace kneecoach
