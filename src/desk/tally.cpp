// SPDX-License-Identifier: MIT
#include "desk/tally.h"

#include "desk/numbers.h"

#include <vector>

namespace kneecoach {
namespace {

/// All its numbers, in the order they are written in.
template <class Tally, class Each>
void eachOf(Tally& tally, Each each) {
    for (auto* number : {&tally.visits, &tally.papers, &tally.restarts}) each(*number);
    for (auto& number : tally.outcomes) each(number);
}

} // namespace

void count(Tally& tally, DeskEvent event) {
    switch (event) {
    case DeskEvent::visited: ++tally.visits; return;
    case DeskEvent::tookPaper: ++tally.papers; return;
    case DeskEvent::restarted: ++tally.restarts; return;
    }
}

void count(Tally& tally, Outcome outcome) {
    ++tally.outcomes.at(static_cast<std::size_t>(outcome));
}

std::string written(const Tally& tally) {
    std::vector<long long> numbers;
    eachOf(tally, [&](int number) { numbers.push_back(number); });
    return written(numbers);
}

std::optional<Tally> readTally(std::string_view text) {
    Tally tally;
    std::size_t place = 0;
    const auto numbers = readNumbers(text);
    bool fits = numbers.has_value();
    eachOf(tally, [&](int& number) {
        fits = fits && place < numbers->size() && (*numbers)[place] <= 1'000'000;
        if (fits) number = static_cast<int>((*numbers)[place++]);
    });
    return fits && place == numbers->size() ? std::optional(tally) : std::nullopt;
}

} // namespace kneecoach
