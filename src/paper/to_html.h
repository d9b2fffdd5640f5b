// SPDX-License-Identifier: MIT
#pragma once

#include "content/words.h"
#include "paper/page_setup.h"
#include "paper/paper.h"

#include <functional>
#include <string>

namespace kneecoach {

/// A picture as a `data:image/…` URI. Anything else, and what is empty, is no picture: its words stand in its place.
using PictureSource = std::function<std::string(const PaperPicture&)>;

/// One file of HTML that needs no other: pictures and style sheet are within, there is no script, and nothing outside is
/// asked for. To be read aloud, on a screen, or printed. `coach` has the program's own words.
std::string toHtml(const Paper& paper, const Words& coach, const PageSetup& setup = {},
    const PictureSource& source = {});

} // namespace kneecoach
