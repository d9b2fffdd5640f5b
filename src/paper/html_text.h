// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace kneecoach {

/// A text as it stands in HTML, between tags or within quotes: whatever it says, it stays a text.
std::string escaped(std::string_view text);

/// `<tag class="kind">text</tag>`
std::string tagged(std::string_view tag, std::string_view kind, std::string_view text);

/// Words that are read aloud and not seen.
std::string hidden(std::string_view text);

} // namespace kneecoach
