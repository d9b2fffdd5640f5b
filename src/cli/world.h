// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "base/time.h"
#include "paper/page_setup.h"
#include "paper/paper.h"
#include "paper/to_html.h"

#include <cstdint>
#include <functional>
#include <iosfwd>
#include <string>
#include <vector>

namespace kneecoach {

/// Where the content that came with the program lies.
struct Folders {
    std::string pack;    ///< the shipped pack
    std::string schemas; ///< JSON Schemas
    std::string coach;   ///< the program's own words
};

/// Makes the bytes of a PDF of a paper.
using Renderer = std::function<Result<std::string>(const Paper&, const PageSetup&)>;

/// Everything outside the program, handed in.
struct World {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    std::function<Millis()> now;       ///< a clock that also runs while the machine sleeps
    std::function<void(Millis)> wait;  ///< returns early when interrupted
    std::function<bool()> interrupted; ///< Ctrl-C was pressed
    bool inIsTerminal = false;
    bool outIsTerminal = false;
    Folders folders;
    Renderer pdf{};           ///< nothing: it cannot be made
    PictureSource pictures{}; ///< nothing: in HTML their words stand alone

    std::function<std::vector<std::uint8_t>(std::size_t)>
        chance{};                     ///< so many bytes nobody can guess
    std::function<void(bool)> echo{}; ///< whether the terminal shows what is typed
};

} // namespace kneecoach
