// SPDX-License-Identifier: MIT
#pragma once

#include "ui/scene.h"

#include <cstddef>
#include <optional>
#include <string>

namespace kneecoach {

// What the window makes of a scene before a single widget is there.

/// What the keyboard presses first when the page comes up: the first answer nobody gave yet, else the way on, else
/// whatever can be pressed. Empty: nothing can.
std::string firstToPress(const Scene& scene);

/// The block that is the answer to all of the page: its only question, and no other way on. It stands above the foot, so that answers are always in the same
/// place and never out of sight.
std::optional<std::size_t> answerOf(const Scene& scene);

/// The words that are the question of the page, where it asks one thing and its title only says what it is about.
std::optional<std::size_t> questionOf(const Scene& scene);

/// What a screen reader says when the page comes up.
std::string announcementOf(const Scene& scene);

} // namespace kneecoach
