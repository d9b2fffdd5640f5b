// SPDX-License-Identifier: MIT
#include "progress/pains.h"

#include <cstddef>
#include <numeric>

namespace kneecoach {
namespace {

int sum(std::span<const Pain> pains) {
    return std::accumulate(
        pains.begin(), pains.end(), 0, [](int all, const Pain& pain) { return all + pain.before; });
}

} // namespace

Pains painsSince(const LegPast& past, std::optional<Date> visit) {
    Pains pains;
    for (const LegDay& day : past.days)
        if (day.all.before && (!visit || day.day > *visit))
            pains.push_back({day.day, *day.all.before});
    return pains;
}

int sumOfFirst(std::span<const Pain> pains, int count) {
    return sum(pains.first(static_cast<std::size_t>(count)));
}

int sumOfLast(std::span<const Pain> pains, int count) {
    return sum(pains.last(static_cast<std::size_t>(count)));
}

bool Down::isReached(int first, int last, int count) const {
    const int down = first - last;
    return down >= points * count || down * 100 >= percent * first;
}

} // namespace kneecoach
