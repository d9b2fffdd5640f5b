// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

namespace kneecoach::fuzz {

/// An input read as choices; where it ends, every choice is the first.
class Bytes {
public:
    Bytes(const std::uint8_t* data, std::size_t size) : at_(data), end_(data + size) {}

    bool empty() const { return at_ == end_; }
    int next() { return empty() ? 0 : *at_++; }
    int below(int count) { return next() % count; }

private:
    const std::uint8_t* at_;
    const std::uint8_t* end_;
};

} // namespace kneecoach::fuzz
