// SPDX-License-Identifier: MIT
#include "content/banned_claims.h"
#include "support/catch.h"

using namespace kneecoach;

namespace {

bool isBanned(std::string_view text) { return bannedClaimIn(text).has_value(); }

} // namespace

TEST_CASE("no claim of cleaning the body is let through") {
    CHECK(isBanned("Massage flushes away toxins."));
    CHECK(isBanned("It may be flushing out any toxins."));
    CHECK(isBanned("It removes lactic acid."));
    CHECK(isBanned("Rubbing flushes the waste out."));
}

TEST_CASE("no claim of undoing scars or swelling is let through") {
    CHECK(isBanned("This breaks down scar tissue."));
    CHECK(isBanned("It is good at breaking up old adhesions."));
    CHECK(isBanned("Massage brings the swelling down."));
    CHECK(isBanned("Massage may reduce swelling."));
    CHECK(isBanned("Heat also reduces inflammation."));
}

TEST_CASE("no claim of mending the body is let through") {
    CHECK(isBanned("It corrects your posture."));
    CHECK(isBanned("It fixes alignment."));
    CHECK(isBanned("This hastens healing."));
    CHECK(isBanned("You heal faster."));
    CHECK(isBanned("A cure for sore knees."));
    CHECK(isBanned("It cures."));
}

TEST_CASE("no promise is let through, and no praise") {
    CHECK(isBanned("It will help."));
    CHECK(isBanned("One of the most effective treatments."));
    CHECK(isBanned("It is clinically proven."));
    CHECK(isBanned("You don't need a therapist."));
    CHECK(isBanned("You don\u2019t need to see any doctor."));
    CHECK(isBanned("We guarantee it."));
}

TEST_CASE("deep tissue and oils that work through the skin are not spoken of") {
    CHECK(isBanned("Deep-tissue massage."));
    CHECK(isBanned("Oils penetrate the skin."));
    CHECK(isBanned("The oil works through the skin."));
}

TEST_CASE("a claim is told in its own words") {
    CHECK(bannedClaimIn("Sit down. It FIXES your bad posture, too.") == "fixes your bad posture");
}

TEST_CASE("the same words in other senses are let through") {
    CHECK_FALSE(isBanned("Swelling is a sign to stop. We never rub it away."));
    CHECK_FALSE(isBanned("Healing takes its own time."));
    CHECK_FALSE(isBanned("Massage may ease tight muscles."));
    CHECK_FALSE(isBanned("Call a doctor today. You will need help."));
    CHECK_FALSE(isBanned("Take a break. Keep off the scar."));
    CHECK_FALSE(isBanned("Fix the roller first. Then mind your posture."));
    CHECK_FALSE(isBanned("A manicure is fine."));
    CHECK_FALSE(isBanned(""));
}
