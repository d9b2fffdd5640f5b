// SPDX-License-Identifier: MIT
#pragma once

#include "handout/piece.h"
#include "handout/text_block.h"

#include <optional>

namespace kneecoach {

/// What stands above the pieces on every page of a section: its title, its note, its mark at the right. Laid out once.
class PageHead {
public:
    PageHead(const Section& section, const Press& press);

    /// With the gap below it.
    double height() const;

    void paint(QPainter& painter) const;

private:
    const Press& press_;
    TextBlock title_;
    std::optional<TextBlock> note_;
    std::optional<PaperPicture> mark_;
};

} // namespace kneecoach
