// SPDX-License-Identifier: MIT
#pragma once

#include "ui/scene.h"

#include <cstddef>
#include <optional>
#include <string>

namespace kneecoach {

// What the window makes of a scene before a single widget is there.

/// What Enter presses when the page comes up: the way on, and only where the page asks nothing more. Empty: nothing. No answer,
/// and no way back from a stop, is ever one stray Enter away.
std::string firstToPress(const Scene& scene);

/// The first answer nobody gave yet, where the arrows lead. Empty: there is none.
std::string firstOpenAnswer(const Scene& scene);

/// The block that is the answer to all of the page: its only question, and no other way on. It stands above the foot, so that answers are always in the same
/// place and never out of sight.
std::optional<std::size_t> answerOf(const Scene& scene);

/// The block whose last answer stands apart from a longer chain, in the foot, where it stands on every page.
std::optional<std::size_t> apartOf(const Scene& scene);

/// The words that are the question of the page, where it asks one thing and its title only says what it is about.
std::optional<std::size_t> questionOf(const Scene& scene);

/// What a screen reader says when the page comes up.
std::string announcementOf(const Scene& scene);

/// What a page is called once it changed while it was there: its name, and the notices that came to it. Empty: there is
/// nothing that one would not hear from what was pressed.
std::string newsOf(const Scene& before, const Scene& now);

} // namespace kneecoach
