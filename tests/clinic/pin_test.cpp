// SPDX-License-Identifier: MIT
#include "clinic/clinics.h"
#include "content/hex.h"
#include "support/catch.h"

using namespace kneecoach;
using namespace kneecoach::clinic_tests;

namespace {

const std::vector<std::uint8_t> salt(shortestSalt, 7);

std::string asMember(const Value& pin) { return "\"pin\": " + writeJson(pin); }

} // namespace

TEST_CASE("a PIN has 4 to 8 digits") {
    for (const char* digits : {"0000", "12345678"}) CHECK(canBePin(digits));
    for (const char* digits : {"", "123", "123456789", "12a4", "12 4", "١٢٣٤"})
        CHECK_FALSE(canBePin(digits));
}

TEST_CASE("a PIN is known again by its digits and by no others") {
    const Pin pin = pinOf("4711", salt, fewestRounds);
    CHECK(isPin(pin, "4711"));
    for (const char* digits : {"4710", "04711", "47110", "471", ""})
        CHECK_FALSE(isPin(pin, digits));
}

TEST_CASE("another salt keeps the same PIN in another way") {
    const Pin one = pinOf("4711", salt, fewestRounds);
    const Pin two = pinOf("4711", std::vector<std::uint8_t>(16, 8), fewestRounds);
    CHECK(one.hash != two.hash);
    CHECK(isPin(two, "4711"));
}

TEST_CASE("what is kept of a PIN is read back from a clinic file") {
    const Pin pin = pinOf("4711", salt, fewestRounds);
    const auto clinic = Desk(asMember(written(pin))).report().clinic;
    REQUIRE(clinic);
    CHECK(clinic->pin == pin);
}

TEST_CASE("a PIN that nobody can have made is refused: too little salt, no hash, too many rounds") {
    const std::string hash(64, 'a'), good(32, 'b');
    const auto found = [](const std::string& salt_, const std::string& hash_, int rounds) {
        return foundIn(
            asMember(Value::Object{{"salt", salt_}, {"hash", hash_}, {"rounds", rounds}}));
    };
    CHECK(found(good, hash, fewestRounds) == "");
    CHECK(found(good.substr(2), hash, fewestRounds) == "/pin/salt (pin)\n");
    CHECK(found(good + "b", hash, fewestRounds) == "/pin/salt (pin)\n");
    CHECK(found(std::string(32, 'B'), hash, fewestRounds) == "/pin/salt (pin)\n");
    CHECK(found(good, hash.substr(2), fewestRounds) == "/pin/hash (pin)\n");
    CHECK(found(good, hash, fewestRounds - 1) == "/pin/rounds (schema)\n");
    CHECK(found(good, hash, mostRounds + 1) == "/pin/rounds (schema)\n");
}
