// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>

namespace kneecoach {

template <class List, class T>
bool holds(const List& list, const T& item) {
    return std::ranges::find(list, item) != list.end();
}

} // namespace kneecoach
