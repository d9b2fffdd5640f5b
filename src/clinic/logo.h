// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace kneecoach {

inline constexpr std::size_t mostLogoBytes = 512U * 1024U;
inline constexpr int mostLogoPixels = 2'000; ///< a side

/// A PNG as far as its head and the frames of its chunks say. What draws it reads the rest, and must expect anything there.
struct Logo {
    std::string bytes;
    int width = 0;
    int height = 0;
};

/// Whether a text is the name of a PNG in a folder, and can lead nowhere else.
bool isLogoName(std::string_view name);

/// The logo called `name` in `folder`, or why it is not taken: outside the folder, too large, or no PNG.
Result<Logo> readLogo(const std::string& folder, const std::string& name);

/// What the head of these bytes says, likewise. Nothing is decoded.
Result<Logo> logoOf(std::string bytes);

} // namespace kneecoach
