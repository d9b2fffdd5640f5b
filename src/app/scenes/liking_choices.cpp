// SPDX-License-Identifier: MIT
#include "app/scenes/liking_choices.h"

#include "app/journey/settings.h"

namespace kneecoach {

std::vector<Choice> sizeChoices(const Sheet& sheet) {
    std::vector<Choice> items;
    for (const int percent : letterSizes) {
        const std::string size = std::to_string(percent);
        items.push_back(chosen(pressed("text/" + size, sheet.own("welcome.size-" + size)),
            sheet.journey.liking.percent == percent));
    }
    return items;
}

std::vector<Choice> lookChoices(const Sheet& sheet, const std::vector<Liking::Look>& looks) {
    std::vector<Choice> items;
    for (const Liking::Look look : looks) {
        const std::string id(name(look));
        items.push_back(chosen(pressed("look/" + id, sheet.own("settings.look-" + id)),
            sheet.journey.liking.look == look));
    }
    return items;
}

} // namespace kneecoach
