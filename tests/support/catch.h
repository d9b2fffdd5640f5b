// SPDX-License-Identifier: MIT
#pragma once

/// Catch2, whichever the system has: 2.13 is one header, 3 is a library. Tests include only this.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>

using Catch::Approx; // as under 2.13
#else
#include <catch2/catch.hpp>

#include <string>

namespace Catch::Matchers {

/// Catch2 3 calls it so; under 2.13 it is named Contains.
inline auto ContainsSubstring(const std::string& part) { return Contains(part); }

} // namespace Catch::Matchers
#endif
