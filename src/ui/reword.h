// SPDX-License-Identifier: MIT
#pragma once

#include "ui/scene.h"
#include "ui/session_view.h"

#include <functional>
#include <string>

namespace kneecoach {

// The same page in other words, to see that it holds in other languages too.

using Reword = std::function<std::string(const std::string&)>;

Scene reworded(Scene scene, const Reword& reword);
SessionView::Shown reworded(SessionView::Shown shown, const Reword& reword);

/// Two fifths longer, as other languages may be.
std::string lengthened(const std::string& words);

/// In letters that are read from the right. The words mean nothing then.
std::string fromTheRight(const std::string& words);

inline Scene lengthened(Scene scene) {
    return reworded(std::move(scene), [](const std::string& words) { return lengthened(words); });
}
inline SessionView::Shown lengthened(SessionView::Shown shown) {
    return reworded(std::move(shown), [](const std::string& words) { return lengthened(words); });
}

} // namespace kneecoach
