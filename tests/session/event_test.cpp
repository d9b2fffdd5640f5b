// SPDX-License-Identifier: MIT
#include "session/event.h"
#include "support/catch.h"

#include <set>

namespace kneecoach {
namespace {

TEST_CASE("every event has a name of its own") {
    std::set<std::string_view> names;
    for (int i = 0; i <= static_cast<int>(EventKind::finished); ++i)
        names.insert(name(static_cast<EventKind>(i)));
    CHECK(names.size() == static_cast<std::size_t>(EventKind::finished) + 1);
    CHECK(name(EventKind::skipped) == "skipped");
    CHECK(name(EventKind::stopped) == "stopped");
    CHECK(name(EventKind::finished) == "finished");
}

} // namespace
} // namespace kneecoach
