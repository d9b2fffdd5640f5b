// SPDX-License-Identifier: MIT
#pragma once

#include "app/journey/told.h"
#include "base/error.h"

namespace kneecoach {

/// What is kept of a person from one visit to the next.
struct Kept {
    explicit Kept(const Pack& pack) : answers(pack) {}
    explicit Kept(Answers said) : answers(std::move(said)) {}

    Answers
        answers; ///< each with the time it was given; how long it counts is for the screening to say
    std::map<std::pair<std::size_t, Leg>, std::vector<std::string>> areas;
    std::vector<Clearance> clearances;
    PerLeg<bool> absent{};
    PerLeg<bool> chosen{true, true}; ///< knees
    bool choseKnees = false;
    std::vector<RememberedStop> stops;
    History history;
    PerLeg<std::optional<Date>> hurt; ///< the day on which a pain ended the leg
    Wish wish;
};

/// Where it is kept. For now that is the memory of the machine, and the end page says so; a journal on disk takes its
/// place behind the same two calls.
class Memory {
public:
    virtual ~Memory() = default;

    virtual Kept kept() const = 0;

    /// Keeps it, or says why it could not; what was kept before is then still there.
    virtual Result<void> keep(const Kept& kept) = 0;

    /// Whether it is still there once the program is closed.
    virtual bool outlivesTheProgram() const = 0;
};

/// Gone when the program is closed.
class ShortMemory final : public Memory {
public:
    explicit ShortMemory(const Pack& pack) : kept_(pack) {}

    Kept kept() const override { return kept_; }
    Result<void> keep(const Kept& kept) override {
        kept_ = kept;
        return {};
    }
    bool outlivesTheProgram() const override { return false; }

private:
    Kept kept_;
};

/// What is worth keeping of all that was told.
Kept keptOf(const Told& told);

/// What was told, as far as it was kept: a new visit, of which nothing is said yet.
Told toldAnew(const Pack& pack, const Kept& kept, const Instant& now);

} // namespace kneecoach
