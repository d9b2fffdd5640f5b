// SPDX-License-Identifier: MIT
#include "app/desk/visit_process.h"
#include "support/catch.h"

#include <array>
#include <csignal>
#include <unistd.h>

using namespace kneecoach;

namespace {

VisitOrder someOrder() {
    VisitOrder order{7, {3, Millis{65'000}}, {}, true};
    order.tally.visits = 12;
    order.tally.outcomes[2] = 4;
    return order;
}

/// The word of a call that names a descriptor from which `text` is read.
std::string wordFor(const std::string& text) {
    std::array<int, 2> ends{};
    REQUIRE(::pipe(ends.data()) == 0);
    REQUIRE(::write(ends[1], text.data(), text.size()) == ssize_t(text.size()));
    ::close(ends[1]);
    return std::to_string(ends[0]);
}

} // namespace

TEST_CASE("an order comes through a pipe as it was written, and the pipe is closed then") {
    const std::string word = wordFor(written(someOrder()));
    const auto order = takeVisitOrder(word);
    REQUIRE(order);
    CHECK(order->line == 7);
    CHECK(order->lock == someOrder().lock);
    CHECK(order->tally == someOrder().tally);
    CHECK(order->mayChoosePin);
    CHECK(::close(std::stoi(word)) != 0);
}

TEST_CASE("what is no order is none: the visit does not begin") {
    for (const char* text : {"", "7", "7,0,0/0,0,0,0,0,0,0,0,0", "7,9,0,0/1,2"})
        CHECK_FALSE(takeVisitOrder(wordFor(text)));
    for (const char* word : {"", "x", "-1", "1,2", "99999999999999999999", "999"})
        CHECK_FALSE(takeVisitOrder(word));
}

TEST_CASE("what another process does is not done here, and its answer comes back") {
    int here = 0;
    CHECK(inAnotherProcess([&] { return here = 5; }) == 5);
    CHECK(here == 0);
    CHECK(inAnotherProcess([]() -> int { return ::kill(::getpid(), SIGKILL); }) == 1);
}
