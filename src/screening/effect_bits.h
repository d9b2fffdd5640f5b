// SPDX-License-Identifier: MIT
#pragma once

#include "content/pack.h"

#include <array>
#include <compare>
#include <cstdint>

namespace kneecoach {

/// An effect as bits, of which more is always stricter: a bit for each thing left out, for each step of the outcome, for
/// each step of pressure and each minute that is lost. To join is to OR. Written a second time on purpose, from the names
/// in the pack and without the join it is held against.
class EffectBits {
public:
    constexpr EffectBits() = default;

    static EffectBits of(Outcome outcome);
    static EffectBits of(const Restriction& restriction);
    /// Of one answer, from the names of its restrictions; without what is marked.
    static EffectBits of(const Pack& pack, const Answer& answer);
    /// The same answer once a clearance covers it.
    static EffectBits cleared(const Pack& pack, const Answer& answer);
    static EffectBits region(std::size_t place);
    static EffectBits position(std::size_t place);

    Outcome outcome() const;
    /// The effect these bits stand for.
    Effect effect() const;

    constexpr bool contains(const EffectBits& other) const { return (*this | other) == *this; }
    EffectBits outcomeOnly() const;
    EffectBits positionsOnly() const;
    bool restricts() const; ///< whether anything but the outcome is stricter than nothing

    friend constexpr EffectBits operator|(const EffectBits& a, const EffectBits& b) {
        EffectBits both;
        for (std::size_t i = 0; i < both.words_.size(); ++i)
            both.words_[i] = a.words_[i] | b.words_[i];
        return both;
    }
    friend constexpr auto operator<=>(const EffectBits&, const EffectBits&) = default;

private:
    // Word 0: regions, techniques. Word 1: tools, preparations. Word 2: positions, then outcome, pressure and minutes.
    std::array<std::uint64_t, 3> words_{};
};

/// The rules for two legs over bits: what `settle` does to joined effects.
class BitRules {
public:
    explicit BitRules(const Pack& pack);

    /// A leg by itself: closed where it has no safe place or no time, a precaution where anything restricts it.
    EffectBits closed(EffectBits own) const;
    /// What the other leg feels of a closed one: positions, a stop, or that it may not start.
    EffectBits felt(const EffectBits& closed, bool isAsked) const;
    /// What holds for a closed leg beside one that is felt like this.
    EffectBits beside(const EffectBits& closed, const EffectBits& felt) const;

private:
    EffectBits enough_;   ///< the regions of which one has to be left
    EffectBits tooShort_; ///< what is lost of the minutes where too few are left
    EffectBits lying_;    ///< the positions that lie on the other leg
};

} // namespace kneecoach
