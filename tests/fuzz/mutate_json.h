// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

namespace kneecoach::fuzz {

/// Changes the JSON document in `data`, which has room for `most` bytes, and gives its new size: often a value in it, so
/// that it stays a document, and else some bytes. With `header`, the first line is no part of the document.
std::size_t mutateJson(
    std::uint8_t* data, std::size_t size, std::size_t most, unsigned seed, bool header = false);

} // namespace kneecoach::fuzz
