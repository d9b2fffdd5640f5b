// SPDX-License-Identifier: MIT
#pragma once

#include "content/entry.h"
#include "content/pack.h"

#include <string_view>
#include <vector>

namespace kneecoach {

/// The words of `language`, out of those of a pack; where it has a hole or a fault, the first language stands. All languages
/// are looked at: what is wrong with the first is an error, with another a warning.
Words chooseWords(const Pack& pack, const std::vector<PackFile>& languages,
    std::string_view language, Findings& findings);

} // namespace kneecoach
