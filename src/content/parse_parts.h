// SPDX-License-Identifier: MIT
#pragma once

#include "content/entry.h"
#include "content/pack.h"

/// Each reads one file of a pack into its part of `pack`; the parts it names have been read before.
namespace kneecoach {

void parseAbout(const Entry& file, Pack& pack);
void parseSources(const Entry& file, Pack& pack);
void parseBody(const Entry& file, Pack& pack);
void parsePositions(const Entry& file, Pack& pack);
void parseTechniques(const Entry& file, Pack& pack);
void parseSession(const Entry& file, Pack& pack);
void parseQuestions(const Entry& file, Pack& pack);
void parseSteps(const Entry& file, Pack& pack);
void parseRoutines(const Entry& file, Pack& pack);
void parseEmergencyNumbers(const Entry& file, Pack& pack);
void parseRefusals(const Entry& file, Pack& pack);

} // namespace kneecoach
