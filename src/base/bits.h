// SPDX-License-Identifier: MIT
#pragma once

#include <bit>
#include <compare>
#include <cstddef>
#include <cstdint>

namespace kneecoach {

/// A set of at most 32 members of one list of a pack, by their place in that list. A set is only meaningful beside its
/// pack; what leaves the pack is written as ids.
template <class Tag>
class Bits {
public:
    static constexpr std::size_t most = 32;

    constexpr Bits() = default;
    static constexpr Bits only(std::size_t place) { return Bits(std::uint32_t{1} << place); }
    static constexpr Bits first(std::size_t count) {
        return Bits(count >= most ? ~std::uint32_t{0} : (std::uint32_t{1} << count) - 1);
    }

    constexpr bool has(std::size_t place) const { return (word_ >> place & 1U) != 0; }
    constexpr bool empty() const { return word_ == 0; }
    constexpr std::size_t count() const { return static_cast<std::size_t>(std::popcount(word_)); }
    constexpr bool contains(Bits other) const { return (word_ & other.word_) == other.word_; }
    constexpr std::uint32_t word() const { return word_; }

    constexpr Bits operator|(Bits other) const { return Bits(word_ | other.word_); }
    constexpr Bits operator&(Bits other) const { return Bits(word_ & other.word_); }
    constexpr Bits without(Bits other) const { return Bits(word_ & ~other.word_); }
    constexpr Bits& operator|=(Bits other) { return *this = *this | other; }

    friend constexpr auto operator<=>(const Bits&, const Bits&) = default;

private:
    constexpr explicit Bits(std::uint32_t word) : word_(word) {}
    std::uint32_t word_ = 0;
};

} // namespace kneecoach
