// SPDX-License-Identifier: MIT
#pragma once

#include "content/entry.h"
#include "content/value.h"

namespace kneecoach {

/// What a JSON Schema (draft 7) finds wrong with a file: every fault, each with its place and a plain sentence.
void checkSchema(const PackFile& file, const Value& schema, Findings& findings);

/// The schemas in a folder.
class Schemas {
public:
    explicit Schemas(std::string folder) : folder_(std::move(folder)) {}

    /// What the schema called `name` finds wrong with a file.
    void check(const PackFile& file, const std::string& name, Findings& findings) const;

private:
    std::string folder_;
};

} // namespace kneecoach
