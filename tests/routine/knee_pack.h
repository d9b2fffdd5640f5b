// SPDX-License-Identifier: MIT
#pragma once

#include "content/load_pack.h"
#include "routine/plan_routine.h"
#include "screening/screen.h"

#include <initializer_list>
#include <string_view>
#include <utility>

namespace kneecoach::routine_tests {

/// The shipped pack, read once.
const Pack& kneePack();

/// Both legs asked about, every line answered with the first answer of its chain.
Check allClear(const Pack& pack);

/// An answer other than the first one of its chain.
struct Said {
    std::string_view question;
    std::string_view answer;
    std::initializer_list<std::string_view> marked = {};
    std::optional<Leg> leg = std::nullopt; ///< nothing: of both legs
};

/// The answers of somebody who is fine but for this.
Check checkWith(const Pack& pack, std::initializer_list<Said> said);

/// The permits of somebody who is fine but for this.
Permits permitsWith(const Pack& pack, std::initializer_list<Said> said = {});

Permits permitsOf(const Pack& pack, const Check& check);

} // namespace kneecoach::routine_tests
