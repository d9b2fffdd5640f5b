// SPDX-License-Identifier: MIT
#include "bench.h"

/// All figures; ends with 1 where one does not hold.
int main() {
    const bool holds[] = {bench::pack(), bench::screening(), bench::paper(), bench::process()};
    return std::ranges::all_of(holds, [](bool one) { return one; }) ? 0 : 1;
}
