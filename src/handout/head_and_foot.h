// SPDX-License-Identifier: MIT
#pragma once

#include "handout/piece.h"
#include "handout/text_block.h"
#include "paper/paper.h"

namespace kneecoach {

/// What every page has round its pieces: the title of its section above, the foot of the paper below.
class HeadAndFoot {
public:
    HeadAndFoot(const Paper& paper, const Press& press) : paper_(paper), press_(press) {}

    /// How high the pieces of a page of `section` may be together.
    double room(const Section& section) const;

    /// The upper left corner of that room.
    QPointF corner(const Section& section) const;

    void paintHead(QPainter& painter, const Section& section) const;

    /// `number` is "Page 2 of 4".
    void paintFoot(QPainter& painter, const std::string& number) const;

private:
    TextBlock title(const Section& section) const;
    TextBlock note(const Section& section) const;
    TextBlock numberOf(const std::string& number) const;
    TextBlock foot(const std::string& number) const;
    double headHeight(const Section& section) const;
    double footHeight() const;

    const Paper& paper_;
    const Press& press_;
};

} // namespace kneecoach
