// SPDX-License-Identifier: MIT
#pragma once

#include "handout/page_head.h"
#include "handout/paginate.h"

#include <memory>
#include <vector>

namespace kneecoach {

/// What stands on one page: pieces of a section, each at its place below the title.
struct FilledPage {
    const Section* section = nullptr;     ///< nothing: the contents
    std::shared_ptr<const PageHead> head; ///< all pages of the section have the same
    double room = 0;                      ///< how high the pieces may be together
    PageOfPieces pieces;
};

/// Fills pages for the sections of `paper`. Both have to outlive it and its pages.
class Filler {
public:
    Filler(const Paper& paper, const Press& press);

    /// The pages of `section`, in order. Its pages remember where it is, and nothing of it is looked at again.
    std::vector<FilledPage> pagesOf(const Section& section) const;

private:
    const Press& press_;
    double height_; ///< of a page, without its margins and its foot
};

/// The pages of `paper`, in order, with its contents if it has any; each section begins on a new one. Both have to outlive them.
std::vector<FilledPage> sheetsOf(const Paper& paper, const Press& press);

} // namespace kneecoach
