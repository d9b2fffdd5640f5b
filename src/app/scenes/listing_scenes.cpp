// SPDX-License-Identifier: MIT
#include "app/scenes/inquiry_parts.h"

#include <algorithm>

namespace kneecoach {
namespace {

using enum Choice::Look;

Choice line(const Sheet& sheet, const Check& check, std::size_t question) {
    Choice line =
        pressed("line/" + sheet.pack.questions.at(question).id.str(), sheet.of(question, "text"));
    line.detail = answerNow(sheet, check, question);
    line.chosen = !line.detail.empty();
    return line;
}

bool isOneLegOnly(const Check& check) { return check.absent.left || check.absent.right; }

std::string noneWords(const Sheet& sheet, bool isAnySaid) {
    if (isAnySaid) return sheet.own("check.none-others");
    return sheet.own(isOneLegOnly(sheet.journey.told.check) ? "check.none-one-leg" : "check.none");
}

} // namespace

Scene listingScene(const Sheet& sheet, const Listing& listing) {
    const Check& check = sheet.journey.told.check;
    const auto lines = linesOf(sheet.pack, sheet.journey.told, listing);
    const std::string page = sheet.pack.pages.at(listing.page).id.str();
    Scene scene = begun(sheet, "list-" + page, lines.empty() ? 0 : lines.front());
    Choices list{sheet.own("check.all"), {}, Choices::Layout::list};
    for (const std::size_t question : lines) list.items.push_back(line(sheet, check, question));
    const bool isAnySaid = std::ranges::any_of(list.items, &Choice::chosen);
    scene.blocks = {Text{sheet.own("check.all-tap"), Text::Look::lead}, std::move(list)};
    scene.footer = {pressed("none", noneWords(sheet, isAnySaid), primary)};
    scene.footer.back().afterAll = true;
    scene.announcement = scene.title + ". " + sheet.own("check.all-tap");
    return scene;
}

Scene stillTrueScene(const Sheet& sheet, const StillTrue& still) {
    const Told& told = sheet.journey.told;
    const auto lines = linesOf(sheet.pack, told, still);
    Scene scene = blank("still-true", sheet.own("check.kept"));
    if (!lines.empty()) scene.progress = progressAt(sheet, lines.front());
    const auto oldest = oldestOf(sheet.pack, told);
    if (oldest)
        scene.blocks = {Text{sheet.own("check.kept-from", {{"date", sheet.date(dayOf(*oldest))}}),
            Text::Look::lead}};
    if (still.isChanging)
        scene.blocks.push_back(Notice{sheet.own("check.changed-tap"), Notice::Tone::calm});
    Check renewed = told.check;
    renewOld(sheet.pack, renewed);
    Choices list{sheet.own("check.kept"), {}, Choices::Layout::list};
    for (const std::size_t question : lines) {
        list.items.push_back(line(sheet, renewed, question));
        list.items.back().chosen = false;
    }
    scene.blocks.push_back(std::move(list));
    scene.footer = {pressed("still-true", sheet.own("check.still-true"), primary),
        pressed("changed", sheet.own("check.changed"))};
    scene.footer.front().afterAll = true;
    return scene;
}

} // namespace kneecoach
