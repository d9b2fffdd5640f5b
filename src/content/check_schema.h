// SPDX-License-Identifier: MIT
#pragma once

#include "content/entry.h"
#include "content/value.h"

namespace kneecoach {

/// What a JSON Schema (draft 7) finds wrong with a file: every fault, each with its place and a plain sentence.
void checkSchema(const PackFile& file, const Value& schema, Findings& findings);

} // namespace kneecoach
