// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace kneecoach {

/// So many bytes from the system that nobody can guess; ends the call by an exception where it gives none.
std::vector<std::uint8_t> bytesByChance(std::size_t count);

/// Whether the terminal on standard input shows what is typed. While it does not, Ctrl-C shows it again and ends the
/// program.
void showTyping(bool shows);

} // namespace kneecoach
