// SPDX-License-Identifier: MIT
#include "app/open_content.h"
#include "app/settings_file.h"
#include "app/walker.h"
#include "support/catch.h"
#include "support/folder.h"

#include <algorithm>
#include <filesystem>

using Catch::Matchers::ContainsSubstring;

namespace kneecoach {
namespace {

/// A data folder with a clinic file in it.
struct Home {
    explicit Home(const std::string& members) {
        folder.write("clinic.json",
            R"({"format": 1, "name": "Lakeside Physio", "phone": "555 0100", )" + members + "}");
        call.profile = folder.path();
    }

    Folder folder;
    Call call;
};

Pack shippedWithout(const StepId& step) {
    Pack pack = shippedPack();
    pack.offer.without = {step};
    return pack;
}

bool canPress(const Walker& walker, std::string_view id) {
    const auto all = pressable(walker.scene());
    return std::ranges::find(all, id, &Choice::id) != all.end();
}

} // namespace

TEST_CASE("a clinic file in the data folder narrows the pack of the window") {
    const Home home(R"("steps_off": ["thigh-tapping"], "minutes": [6])");
    const Content content = openContent(home.call);
    CHECK_FALSE(content.trouble);
    REQUIRE(content.clinic);
    CHECK(content.pack.offer.without == std::vector<StepId>{"thigh-tapping"});
    CHECK(content.pack.offer.from.name == "Lakeside Physio");
}

TEST_CASE("a clinic file that is named takes the place of that in the data folder") {
    const Home home(R"("minutes": [6])"), other(R"("minutes": [8])");
    Call call = home.call;
    call.clinic = other.folder / "clinic.json";
    CHECK(openContent(call).pack.offer.minutes == std::vector{Minutes{8}});
}

TEST_CASE("without a clinic file all is as the pack has it") {
    const Folder folder;
    Call call;
    call.profile = folder.path();
    const Content content = openContent(call);
    CHECK_FALSE(content.trouble);
    CHECK_FALSE(content.clinic);
    CHECK(content.pack.offer.from.name.empty());
}

TEST_CASE("a damaged clinic file leaves no pack in hand, and says whom to ask") {
    const Home home(R"("steps_off": ["thigh-taping"])");
    const Content content = openContent(home.call);
    REQUIRE(content.trouble);
    CHECK(content.trouble->with == Trouble::With::clinic);
    CHECK(content.pack.steps.empty());
    CHECK(content.pack.questions.empty());
    CHECK(content.trouble->whom == "Lakeside Physio, 555 0100");
    Walker walker(content.pack);
    walker.journey().place = *content.trouble;
    const std::string words = wordsOf(walker.scene());
    CHECK_THAT(words, ContainsSubstring("Lakeside Physio, 555 0100"));
    CHECK_THAT(words, ContainsSubstring(home.folder / "clinic.json"));
    CHECK(pressable(walker.scene()).size() == 1); // to close
}

TEST_CASE("a clinic file that is a link to nowhere is damaged, not missing") {
    const Folder folder;
    std::filesystem::create_symlink("gone.json", folder / "clinic.json");
    CHECK(clinicPath(folder.path()) == folder / "clinic.json");
    Call call;
    call.profile = folder.path();
    CHECK(openContent(call).trouble);
}

TEST_CASE("a step that the clinic switched off is told as such, and cannot be turned on") {
    const Pack pack = shippedWithout("thigh-tapping");
    Walker walker(pack);
    walker.toThePlan();
    CHECK_THAT(
        wordsOf(walker.press("steps").scene()), ContainsSubstring("Your clinic left this out."));
    walker.press("back").press("change").press("change/steps");
    CHECK_FALSE(canPress(walker, "step/thigh-tapping"));
    CHECK(canPress(walker, "step/quad-kneading"));
}

TEST_CASE("only the minutes that the clinic offers can be chosen") {
    Pack pack = shippedPack();
    pack.offer.minutes = {Minutes{5}, Minutes{6}};
    Walker walker(pack);
    walker.toThePlan();
    walker.press("change").press("change/minutes");
    CHECK(canPress(walker, "minutes/6"));
    CHECK_FALSE(canPress(walker, "minutes/8"));
    walker.press("minutes/5").say("minutes/8");
    CHECK(walker.journey().told.wish.minutes == Minutes{5});
}

} // namespace kneecoach
