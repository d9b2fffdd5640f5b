// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

namespace bench {

using Micros = std::chrono::duration<double, std::micro>;

/// The median time of `runs` calls of `work`, after one call to warm up.
template <class Work>
Micros median(int runs, Work work) {
    std::vector<Micros> times;
    work();
    for (int run = 0; run < runs; ++run) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        times.push_back(std::chrono::steady_clock::now() - begin);
    }
    std::ranges::nth_element(times, times.begin() + runs / 2);
    return times[static_cast<std::size_t>(runs / 2)];
}

/// Prints one figure beside what it has to reach; gives whether it does.
inline bool report(const std::string& what, Micros measured, Micros reach) {
    const bool holds = measured <= reach;
    std::printf("%-52s %10.2f us   reach %10.2f us   %s\n", what.c_str(), measured.count(),
        reach.count(), holds ? "holds" : "DOES NOT HOLD");
    return holds;
}

bool pack();      ///< the load of the shipped pack beside a bare parse
bool screening(); ///< one verdict with its reasons
bool paper();     ///< the PDF of a routine for both legs
bool process();   ///< `kneecoach screen` from start to end

} // namespace bench
