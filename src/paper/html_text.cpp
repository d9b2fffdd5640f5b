// SPDX-License-Identifier: MIT
#include "paper/html_text.h"

#include "base/control.h"

namespace kneecoach {

std::string escaped(std::string_view text) {
    std::string safe;
    safe.reserve(text.size());
    for (const char c : onOneLine(text)) {
        if (c == '&') safe += "&amp;";
        else if (c == '<') safe += "&lt;";
        else if (c == '>') safe += "&gt;";
        else if (c == '"') safe += "&quot;";
        else if (c == '\'') safe += "&#39;";
        else safe += c;
    }
    return safe;
}

std::string tagged(std::string_view tag, std::string_view kind, std::string_view text) {
    std::string html = "<" + std::string(tag);
    if (!kind.empty()) html += " class=\"" + std::string(kind) + '"';
    return html + '>' + escaped(text) + "</" + std::string(tag) + ">\n";
}

std::string hidden(std::string_view text) {
    return "<span class=\"hidden\">" + escaped(text) + "</span>";
}

} // namespace kneecoach
