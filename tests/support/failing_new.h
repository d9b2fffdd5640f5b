// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

namespace kneecoach {

/// While one lives, an allocation of this thread fails: the n-th, counted from 1, or that one and all after it. In the program
/// itself an allocation that fails ends it in plain words (app/main.cpp); here it throws, as any other fault may.
class FailingNew {
public:
    enum class How { once, fromThenOn };

    explicit FailingNew(std::size_t nth, How how = How::once);
    ~FailingNew();
    FailingNew(const FailingNew&) = delete;
    FailingNew& operator=(const FailingNew&) = delete;

    /// Whether an allocation has failed so far.
    bool hasFailed() const;
};

/// Runs `work` with each of its allocations failing in turn, until none is left that could; `work` is given the guard.
/// Answers how many failed.
template <class Work>
std::size_t withEachAllocationFailing(FailingNew::How how, Work work) {
    for (std::size_t nth = 1;; ++nth) {
        const FailingNew failing(nth, how);
        work(failing);
        if (!failing.hasFailed()) return nth - 1;
    }
}

} // namespace kneecoach
