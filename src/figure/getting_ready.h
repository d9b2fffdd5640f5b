// SPDX-License-Identifier: MIT
#pragma once

#include "figure/picture_book.h"

#include <string>

namespace kneecoach {

/// The scene of a step before it begins: the body as it is to be, called `posture`, in place of what the hands do. Where
/// that is not drawn, what the hands do.
StepScene gettingReady(const PictureBook& book, const StepScene& scene, const std::string& posture);

} // namespace kneecoach
