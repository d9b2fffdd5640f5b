// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "cli/call.h"
#include "cli/exit_code.h"
#include "cli/world.h"
#include "content/load_pack.h"
#include "routine/plan_routine.h"
#include "screening/check_file.h"
#include "screening/decision.h"

#include <functional>
#include <optional>
#include <string>

namespace kneecoach {

// The stages every command goes through, in order. A stage that cannot go on has said why on `err` and gives the exit
// code; the codes come in the order of interfaces.md because the stages do.

template <class T>
using Stage = Result<T, ExitCode>;

/// What screening has to look at, and what it says.
struct Screened {
    Pack pack;
    Check check;
    Decision decision;
};

/// A screened check, and the plan made for a wish under its permits.
struct Planned {
    Screened screened;
    Wish wish;
    Plan plan;
};

Stage<Value> readDocument(const std::string& path, World& world);
Stage<Pack> openPack(const Call& call, World& world);

/// The pack, narrowed by the clinic file of the call where it names one.
Stage<Pack> openOffered(const Call& call, World& world);

/// The program's own words.
Stage<Words> openCoach(World& world);

/// The time a call names; nothing where it names none.
std::optional<Instant> askedAt(const Call& call);

Stage<Check> openCheck(const Pack& pack, const Value& answers, const std::string& file,
    const Call& call, World& world);

Stage<Screened> screened(const Call& call, World& world);
Stage<Planned> planned(const Call& call, World& world);

/// The exit code of a decision, 0 where a leg may start.
ExitCode codeOf(const Decision& decision);

/// Says `errors` on `err`, one a line, and gives exit code 2.
ExitCode refuse(const Errors& errors, World& world);

/// Prints a JSON document and a line end.
void print(const Value& document, World& world);

} // namespace kneecoach
