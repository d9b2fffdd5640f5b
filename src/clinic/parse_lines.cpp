// SPDX-License-Identifier: MIT
#include "base/control.h"
#include "clinic/parse_clinic.h"
#include "content/banned_claims.h"
#include "content/unseen.h"

namespace kneecoach {

std::string lineAt(const Entry& entry) {
    const std::string text(entry.text());
    if (!entry.there()) return text;
    if (text.find_first_not_of(' ') == std::string::npos)
        entry.note("text", "a text was expected, and here are only blanks");
    else if (text != onOneLine(text))
        entry.note("text", "a text on one line was expected, without line ends and tabs");
    else if (hasUnseen(text))
        entry.note("text", "a text was expected without signs that nobody sees");
    return text;
}

std::string saidAt(const Entry& entry) {
    const std::string text = lineAt(entry);
    if (const auto claim = bannedClaimIn(text))
        entry.note("banned-claim",
            inQuotes(*claim) + " is a claim that is never made; other words were expected");
    return text;
}

} // namespace kneecoach
