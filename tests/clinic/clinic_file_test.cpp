// SPDX-License-Identifier: MIT
#include "clinic/clinics.h"
#include "support/catch.h"

#include <filesystem>

using namespace kneecoach;
using namespace kneecoach::clinic_tests;
using Catch::Matchers::ContainsSubstring;

TEST_CASE("a clinic file with all there is to say is read as it is written") {
    const Desk desk(
        R"("address": ["1 Lake Road", "Laketown"], "phone": "+1 (555) 010-0199", "logo": "logo.png",
           "call": {"name": "Front desk", "phone": "555 0100"}, "emergency_number": "112",
           "opening": "A gentle massage, shown step by step.", "languages": ["en"],
           "steps_off": ["thigh-tapping"], "minutes": [8, 6], "sessions_a_week": 3,
           "note": "Bring this paper next time.", "voice": false,
           "pin": {"salt": "000102030405060708090a0b0c0d0e0f", "rounds": 10000,
             "hash": "0000000000000000000000000000000000000000000000000000000000000000"})");
    desk.folder.write("logo.png", pngHead(200, 100));
    CHECK(desk.found() == "");
    const auto clinic = desk.report().clinic;
    REQUIRE(clinic);
    const Letterhead& from = clinic->offer.from;
    CHECK(from.name == "Lakeside Physio");
    CHECK(from.address == std::vector<std::string>{"1 Lake Road", "Laketown"});
    CHECK(from.phone == "+1 (555) 010-0199");
    CHECK((from.call && from.call->name == "Front desk" && from.call->phone == "555 0100"));
    CHECK(from.note == "Bring this paper next time.");
    CHECK(clinic->opening == "A gentle massage, shown step by step.");
    CHECK((clinic->logo && clinic->logo->width == 200 && clinic->logo->height == 100));
    CHECK(clinic->offer.emergencyNumber == "112");
    CHECK(clinic->offer.languages == std::vector<std::string>{"en"});
    CHECK(clinic->offer.without == std::vector<StepId>{"thigh-tapping"});
    CHECK(clinic->offer.minutes == std::vector{Minutes{6}, Minutes{8}});
    CHECK(clinic->sessionsAWeek == 3);
    CHECK_FALSE(clinic->voice);
    CHECK((clinic->pin && clinic->pin->salt.size() == 16 && clinic->pin->rounds == 10'000));
}

TEST_CASE("a name is enough, and leaves the pack as it is") {
    const auto clinic = Desk().report().clinic;
    REQUIRE(clinic);
    const Pack pack = narrowed(*clinic, shippedPack());
    CHECK(pack.offer.from.name == "Lakeside Physio");
    CHECK((pack.offer.without.empty() && pack.offer.minutes.empty()));
    CHECK(pack.session.between.doseStopAt == shippedPack().session.between.doseStopAt);
    CHECK(pack.languagesOffered() == shippedPack().languages);
}

TEST_CASE("what the pack does not have cannot be offered") {
    CHECK(foundIn(R"("steps_off": ["deep-tissue"])") == "/steps_off/0 (unknown-id)\n");
    CHECK(
        foundIn(R"("steps_off": ["thigh-tapping", "thigh-tapping"])") == "/steps_off/1 (twice)\n");
    CHECK(foundIn(R"("languages": ["en", "xx"])") == "/languages/1 (language)\n");
    CHECK(foundIn(R"("languages": [])") == "/languages (schema)\n");
    CHECK(foundIn(R"("minutes": [8, 8])") == "/minutes/1 (twice)\n");
    CHECK(foundIn(R"("minutes": [4, 11])") == "/minutes/0 (schema)\n/minutes/1 (schema)\n");
    CHECK(foundIn(R"("minutes": [])") == "/minutes (schema)\n");
    CHECK(foundIn(R"("sessions_a_week": 6)") == "/sessions_a_week (dose)\n");
    CHECK(foundIn(R"("sessions_a_week": 0)") == "/sessions_a_week (schema)\n");
}

TEST_CASE("a step that no routine does without cannot be switched off") {
    REQUIRE_FALSE(shippedPack().routine.kept.empty());
    for (const StepId& kept : shippedPack().routine.kept)
        CHECK(foundIn(R"("steps_off": [")" + kept.str() + "\"]") == "/steps_off/0 (kept)\n");
}

TEST_CASE("minutes are held against what this pack allows, not only against the program") {
    Pack pack = shippedPack();
    pack.session.limits.leg = Minutes{8};
    CHECK(Desk(R"("minutes": [8, 9])", pack).found() == "/minutes/1 (minutes)\n");
}

TEST_CASE("a number to call is made of digits, as in a pack, and a phone can be called") {
    CHECK(foundIn(R"("emergency_number": "0-800")") == "/emergency_number (emergency-number)\n");
    CHECK(foundIn(R"("emergency_number": "1")") == "/emergency_number (emergency-number)\n");
    CHECK(foundIn(R"("emergency_number": 112)") == "/emergency_number (schema)\n");
    CHECK(foundIn(R"("phone": "call us")") == "/phone (phone)\n");
    CHECK(foundIn(R"("phone": "+++")") == "/phone (phone)\n");
    CHECK(foundIn(R"("call": {"name": "Desk"})") == "/call (schema)\n");
    CHECK(foundIn(R"("call": {"name": "Desk", "phone": "at noon"})") == "/call/phone (phone)\n");
}

TEST_CASE("what is said to people is one line of bounded length, and makes no banned claim") {
    CHECK(foundIn(R"("opening": "Two\nlines")") == "/opening (text)\n");
    CHECK(foundIn(R"("note": "  ")") == "/note (text)\n");
    CHECK(foundIn(R"("note": "It flushes toxins.")") == "/note (banned-claim)\n");
    CHECK(foundIn(R"("opening": "It flushes toxins.")") == "/opening (banned-claim)\n");
    CHECK(foundIn(R"("opening": ")" + std::string(121, 'a') + '"') == "/opening (schema)\n");
    CHECK(foundIn(R"("note": ")" + std::string(301, 'a') + '"') == "/note (schema)\n");
    CHECK(foundIn(R"("address": ["1", "2", "3", "4", "5"])") == "/address (schema)\n");
    CHECK(foundIn("\"note\": \"a\\u009bb\"") == "/note (json)\n");
}

TEST_CASE("unknown keys, doubled keys and what is no object are errors with their place") {
    CHECK(foundIn(R"("idle_seconds": 600)") == "/idle_seconds (schema)\n");
    CHECK(foundIn(R"("pressure": 3)") == "/pressure (schema)\n");
    CHECK(foundIn(R"("pin": {"salt": "", "hash": "", "rounds": 10000, "digits": "1234"})")
        == "/pin/digits (schema)\n/pin/salt (pin)\n/pin/hash (pin)\n");
    CHECK(foundIn(R"("voice": true, "voice": false)") == "/voice (json)\n");
    const Desk desk;
    desk.write("[]");
    CHECK(desk.found() == " (schema)\n");
    desk.write(R"({"format": 2, "name": "A"})");
    CHECK(desk.found() == "/format (schema)\n");
    desk.write(R"({"format": 1})");
    CHECK(desk.found() == " (schema)\n");
    desk.write("");
    CHECK(desk.found() == " (json)\n");
    desk.write(std::string(40, '[') + std::string(40, ']'));
    CHECK_THAT(desk.found(), ContainsSubstring("(json)"));
    desk.write(std::string((4U << 20U) + 1, ' '));
    CHECK(desk.found() == " (file)\n");
    std::filesystem::remove(desk.path());
    CHECK(desk.found() == " (file)\n");
}

TEST_CASE("every fault is told at once, those of the form and those against the pack") {
    CHECK(foundIn(R"("minutes": [11], "steps_off": ["nothing"], "phone": "call", "shoes": 1)")
        == "/minutes/0 (schema)\n/shoes (schema)\n/steps_off/0 (unknown-id)\n/phone (phone)\n");
}

TEST_CASE("of a damaged file it can still be told whom to ask") {
    const ClinicReport report = Desk(R"("phone": "555 0100", "minutes": [60])").report();
    CHECK_FALSE(report.clinic);
    CHECK(report.name == "Lakeside Physio");
    CHECK(report.phone == "555 0100");
}
