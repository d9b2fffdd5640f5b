// SPDX-License-Identifier: MIT
#include "app/journey/settings.h"
#include "app/settings_file.h"
#include "app/walker.h"
#include "content/json.h"
#include "support/catch.h"
#include "support/wrong_types.h"

#include <filesystem>
#include <fstream>
#include <random>
#include <sys/stat.h>

namespace kneecoach {
namespace {

namespace fs = std::filesystem;
using Catch::Matchers::ContainsSubstring;

/// A folder of its own, gone at the end.
class Folder {
public:
    Folder()
        : path_(
            fs::temp_directory_path() / ("kneecoach-" + std::to_string(std::random_device{}()))) {}
    ~Folder() {
        std::error_code none;
        fs::remove_all(path_, none);
    }
    std::string file() const { return (path_ / "config" / "settings.json").string(); }
    void write(std::string_view text) const {
        fs::create_directories(fs::path(file()).parent_path());
        std::ofstream(file()) << text;
    }

private:
    fs::path path_;
};

unsigned modeOf(const fs::path& path) {
    struct stat status {};
    REQUIRE(::stat(path.c_str(), &status) == 0);
    return status.st_mode & 0777u;
}

Liking unusual() {
    Liking liking;
    liking.percent = 150;
    liking.look = Liking::Look::contrast;
    liking.lessMotion = liking.fromAfar = true;
    liking.volume = Volume::soft;
    liking.country = CountryId("at");
    liking.ownNumber = "0123";
    liking.hands = HandState::sore;
    rebind(liking.keys, Command::skip, 'M');
    return liking;
}

} // namespace

TEST_CASE("what is liked is there again when the program is opened again") {
    const Folder folder;
    REQUIRE(writeLiking(folder.file(), unusual()));
    CHECK(readLiking(folder.file()).value() == unusual());
}

TEST_CASE("where nothing was kept, all is as usual") {
    const Folder folder;
    CHECK(readLiking(folder.file()).value() == Liking{});
}

TEST_CASE("settings are this user's alone") {
    const Folder folder;
    REQUIRE(writeLiking(folder.file(), Liking{}));
    CHECK(modeOf(folder.file()) == 0600);
    CHECK(modeOf(fs::path(folder.file()).parent_path()) == 0700);
}

TEST_CASE("a damaged file is named with its place, and no part of it is guessed") {
    const Folder folder;
    const auto text = GENERATE(as<std::string>{}, "", "{", "[]", "null", R"({"text_size": 117})",
        R"({"look": "pink"})", R"({"keys": {"pause": 32}})", R"({"own_number": "12; rm"})",
        R"({"own_number": "1"})", R"({"own_number": ""})", R"({"language": "../../etc/passwd"})",
        R"({"language": ""})", R"({"hands": 3})", R"({"tones": "shrill"})", R"({"tones": 2})",
        R"({"unknown": 1})", R"({"country": ""})");
    folder.write(text);
    const auto kept = readLiking(folder.file());
    INFO(text);
    REQUIRE_FALSE(kept);
    CHECK_THAT(describe(kept.error()), ContainsSubstring("settings.json"));
}

TEST_CASE("a damaged file is set aside, not overwritten") {
    const Folder folder;
    folder.write("{ my notes");
    REQUIRE(writeLiking(folder.file(), unusual()));
    CHECK(readLiking(folder.file()).value() == unusual());
    CHECK(fs::exists(folder.file() + ".damaged"));
}

TEST_CASE("a damaged file that cannot be set aside is not overwritten") {
    const Folder folder;
    folder.write("{ my notes");
    fs::create_directories(folder.file() + ".damaged/full");
    CHECK_FALSE(writeLiking(folder.file(), unusual()));
    CHECK_FALSE(readLiking(folder.file()));
    CHECK(fs::file_size(folder.file()) == 10);
}

TEST_CASE("a value of another type is refused at its place, in each field of the settings") {
    const Folder folder;
    REQUIRE(writeLiking(folder.file(), unusual()));
    const Value document = parseJson(readFile(folder.file()).value(), "").value();
    eachWrongType(document, [&](const Value& spoilt, const std::string& place, const Value& other) {
        folder.write(writeJson(spoilt));
        const auto kept = readLiking(folder.file());
        INFO(place << " is " << writeJson(other));
        REQUIRE_FALSE(kept);
        CHECK(kept.error().pointer == place);
    });
}

TEST_CASE("hostile bytes in the place of the settings are refused, and set aside") {
    std::size_t count = 0;
    for (const auto& hostile : fs::directory_iterator(TEST_SOURCE_DIR "/../tests/data/hostile")) {
        const Folder folder;
        folder.write(readFile(hostile.path().string()).value());
        INFO(hostile.path().filename());
        const auto kept = readLiking(folder.file());
        REQUIRE_FALSE(kept);
        CHECK_FALSE(kept.error().text.empty());
        CHECK(writeLiking(folder.file(), Liking{}));
        CHECK(fs::exists(folder.file() + ".damaged"));
        ++count;
    }
    CHECK(count >= 20);
}

TEST_CASE("what cannot be written is an error, and what was there stays") {
    const Folder folder;
    REQUIRE(writeLiking(folder.file(), unusual()));
    CHECK_FALSE(writeLiking("/proc/kneecoach/settings.json", Liking{}));
    CHECK_FALSE(writeLiking("", Liking{}));
    CHECK(readLiking(folder.file()).value() == unusual());
}

TEST_CASE("a FIFO in the place of the settings hangs nothing") {
    const Folder folder;
    folder.write("");
    fs::remove(folder.file());
    REQUIRE(::mkfifo(folder.file().c_str(), 0600) == 0);
    CHECK_FALSE(readLiking(folder.file()));
}

TEST_CASE("no key means two things, and Enter and Tab stay what they are") {
    SessionKeys keys = defaultKeys();
    CHECK_FALSE(rebind(keys, Command::skip, Qt::Key_Space));
    CHECK_FALSE(rebind(keys, Command::skip, Qt::Key_Return));
    CHECK_FALSE(rebind(keys, Command::skip, Qt::Key_Tab));
    CHECK_FALSE(rebind(keys, Command::hurts, Qt::Key_N));
    CHECK(keys == defaultKeys());
    CHECK(rebind(keys, Command::skip, Qt::Key_M));
    CHECK(keyOf(keys, Command::skip) == Qt::Key_M);
    CHECK_FALSE(keys.contains(Qt::Key_Right));
}

TEST_CASE("a key is chosen by pressing it") {
    Walker walker;
    walker.press({"more", "settings", "set/keys", "command/hurts"});
    CHECK(walker.scene().takesKey);
    walker.say("key/" + std::to_string(Qt::Key_Space));
    CHECK(walker.scene().takesKey);
    walker.say("key/" + std::to_string(Qt::Key_J));
    CHECK_FALSE(walker.scene().takesKey);
    CHECK(keyOf(walker.journey().liking.keys, Command::hurts) == Qt::Key_J);
}

TEST_CASE("an own number is called in the place of the country's") {
    Walker walker;
    walker.press({"country", "country/at"});
    CHECK(emergencyNumber(shippedPack(), walker.journey().liking) == "112");
    walker.press({"country", "set/number", "digit/4", "digit/2"}).say("keep");
    CHECK(emergencyNumber(shippedPack(), walker.journey().liking) == "112");
    walker.press({"digit/4", "keep"});
    CHECK(walker.isAt<Welcome>());
    CHECK(emergencyNumber(shippedPack(), walker.journey().liking) == "424");
    walker.press("country");
    walker.press("country/at");
    CHECK(emergencyNumber(shippedPack(), walker.journey().liking) == "112");
}

TEST_CASE("looks and letters change at once and lead nowhere else") {
    Walker walker;
    walker.press({"more", "settings", "set/look", "look/dark"});
    CHECK(walker.journey().liking.look == Liking::Look::dark);
    walker.press({"keep", "set/text-size", "text/200", "keep", "keep", "back"});
    CHECK(walker.journey().liking.percent == 200);
    CHECK(walker.isAt<Welcome>());
}

TEST_CASE("numb hands press lightly") {
    Walker walker;
    walker.press({"more", "settings", "set/hands", "hands/numb", "keep", "keep", "back"})
        .toThePlan();
    const auto& routine = std::get<Routine>(walker.place<YourPlan>().plan);
    for (const LegRoutine& leg : routine.legs())
        for (const PlannedStep& step : leg.steps) CHECK(step.pressure == 1);
}

} // namespace kneecoach
