// SPDX-License-Identifier: MIT
#include "session/timeline.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace kneecoach {
namespace {

constexpr std::array<std::string_view, 4> segmentNames{"get-ready", "step", "change-leg", "finish"};
constexpr std::array<std::string_view, 13> cueNames{"say", "change", "place", "firmer", "hold",
    "count", "release", "half-time", "ten-seconds", "encourage", "finish", "let-go", "reply"};

auto firstFrom(const std::vector<Cue>& cues, Millis at) {
    return std::ranges::lower_bound(cues, at, {}, &Cue::at);
}

} // namespace

std::string_view name(SegmentKind kind) { return segmentNames.at(static_cast<std::size_t>(kind)); }
std::string_view name(CueKind kind) { return cueNames.at(static_cast<std::size_t>(kind)); }

const Segment& Timeline::segmentAt(Millis active) const {
    const auto after = std::ranges::upper_bound(
        segments(), active, {}, [](const Segment& segment) { return segment.span.begin; });
    return after == segments().begin() ? *after : *std::prev(after);
}

std::vector<Cue> cuesIn(const Timeline& timeline, Span window) {
    if (window.end <= window.begin) return {};
    const auto begin = firstFrom(timeline.cues(), window.begin);
    return {begin, firstFrom(timeline.cues(), window.end)};
}

} // namespace kneecoach
