// SPDX-License-Identifier: MIT
#include "clinic/clinics.h"
#include "support/catch.h"

#include <filesystem>

using namespace kneecoach;
using namespace kneecoach::clinic_tests;
using Catch::Matchers::ContainsSubstring;

namespace {

/// What is found of a logo with these bytes; empty where it is taken.
std::string foundOf(const std::string& bytes) {
    const Desk desk(R"("logo": "logo.png")");
    desk.folder.write("logo.png", bytes);
    std::string all;
    for (const Finding& each : desk.report().findings) all += each.pointer + ": " + each.text;
    return all;
}

} // namespace

TEST_CASE("a logo is a PNG beside the file, up to its bounds and no further") {
    CHECK(foundOf(pngHead(1, 1)) == "");
    CHECK(foundOf(pngHead(2000, 2000)) == "");
    CHECK_THAT(foundOf(pngHead(2001, 10)), ContainsSubstring("2001 x 10 pixels"));
    CHECK_THAT(foundOf(pngHead(10, 0x80000000U)), ContainsSubstring("at most 2000 x 2000"));
    CHECK_THAT(foundOf(pngHead(0, 10)), ContainsSubstring("0 x 10 pixels"));
    const auto filled = [](std::size_t bytes) {
        std::string png = pngHead(1, 1);
        const std::string end = chunk("IEND", {});
        const std::string rest(bytes - png.size() - chunk("tEXt", {}).size(), 'x');
        return png.insert(png.size() - end.size(), chunk("tEXt", rest));
    };
    CHECK(foundOf(filled(mostLogoBytes)) == "");
    CHECK_THAT(foundOf(filled(mostLogoBytes + 1)), ContainsSubstring("longer than 512 KiB"));
}

TEST_CASE("a PNG that is cut off, goes on after its end, or has colours no PNG has, is refused") {
    const std::string whole = pngHead(10, 10);
    for (std::size_t length = 33; length < whole.size(); ++length)
        CHECK_THAT(foundOf(whole.substr(0, length)), ContainsSubstring("a whole PNG was expected"));
    CHECK_THAT(foundOf(whole + "x"), ContainsSubstring("a whole PNG was expected"));
    for (const auto& [bits, type] : {std::pair(99, 77), {8, 1}, {8, 5}, {16, 3}, {4, 2}, {0, 0}}) {
        std::string strange = whole;
        strange[24] = char(bits);
        strange[25] = char(type);
        CHECK_THAT(foundOf(strange), ContainsSubstring("a whole PNG was expected"));
    }
}

TEST_CASE("what does not begin as a PNG does is none, whatever it is called") {
    for (const std::string& bytes :
        {std::string(), std::string("\x89PNG"), std::string("GIF89a") + std::string(40, '\0'),
            "\xFF\xD8" + pngHead(10, 10), pngHead(10, 10).substr(0, 32)})
        CHECK_THAT(foundOf(bytes), ContainsSubstring("/logo: the logo does not begin as a PNG"));
}

TEST_CASE("the name of a logo leads nowhere else") {
    for (const char* name : {"../logo.png", "/etc/logo.png", "a/b.png", "..", ".png", ".logo.png",
             "logo.svg", "a\\\\b.png", "logo .png", "logo.png "}) {
        INFO(name);
        CHECK(foundIn(R"("logo": ")" + std::string(name) + '"') == "/logo (logo)\n");
    }
    CHECK(foundIn(R"("logo": "not-there.png")") == "/logo (logo)\n");
}

TEST_CASE("a link out of the folder is not followed, one within it is") {
    const Folder elsewhere;
    elsewhere.write("secret.png", pngHead(10, 10));
    const Desk desk(R"("logo": "logo.png")");
    std::filesystem::create_symlink(elsewhere / "secret.png", desk.folder / "logo.png");
    CHECK(desk.found() == "/logo (logo)\n");
    std::filesystem::remove(desk.folder / "logo.png");
    desk.folder.write("real.png", pngHead(10, 10));
    std::filesystem::create_symlink("real.png", desk.folder / "logo.png");
    CHECK(desk.found() == "");
}

TEST_CASE("a folder in the place of a logo is refused without being waited for") {
    const Desk desk(R"("logo": "logo.png")");
    std::filesystem::create_directory(desk.folder / "logo.png");
    CHECK(desk.found() == "/logo (logo)\n");
}
