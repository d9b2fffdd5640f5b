// SPDX-License-Identifier: MIT
#include "bench.h"

#include <cstdlib>

namespace bench {

bool process() {
    const std::string call = std::string(TEST_PROGRAM)
        + " screen --json --answers " TEST_CONTENT_DIR "/knee/examples/all-clear.json > /dev/null";
    bool done = true;
    const Micros whole = median(101, [&] { done &= std::system(call.c_str()) == 0; });
    const Micros shell = median(101, [] { return std::system("true > /dev/null"); });
    if (!done) std::printf("the program did not end with 0: %s\n", call.c_str());
    return report("kneecoach screen, whole process less the shell", whole - shell, Micros(20'000))
        & done;
}

} // namespace bench
