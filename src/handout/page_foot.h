// SPDX-License-Identifier: MIT
#pragma once

#include "handout/piece.h"
#include "handout/text_block.h"

namespace kneecoach {

/// What stands below the pieces on every page: the foot of its paper, and at the right which page it is, "Page 2 of 4".
class PageFoot {
public:
    PageFoot(const Paper& paper, const std::string& number, const Press& press);

    /// With the gap above it.
    double height() const;

    void paint(QPainter& painter) const;

private:
    const Press& press_;
    TextBlock number_;
    TextBlock words_;
};

/// What the highest foot there may be takes of every page.
double footHeight(const Paper& paper, const Press& press);

} // namespace kneecoach
