// SPDX-License-Identifier: MIT
#include "clinic/logo.h"

#include "content/json.h"
#include "content/leads_out.h"

#include <algorithm>
#include <cstdint>

namespace kneecoach {
namespace {

using namespace std::string_view_literals;

/// The signature, then the length and the name of the first chunk.
constexpr auto head = "\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR"sv;
constexpr std::size_t headAndSize = 24;
constexpr std::size_t shortest = 33; ///< up to the end of the first chunk
constexpr std::size_t signature = 8;

std::uint32_t numberAt(std::string_view bytes, std::size_t place) {
    std::uint32_t number = 0;
    for (const char byte : bytes.substr(place, 4))
        number = number << 8U | static_cast<unsigned char>(byte);
    return number;
}

constexpr std::size_t frameOfChunk = 12; ///< its length, its name, and its check sum

/// Whether chunks follow each other up to the end of the file, and the last one says that it is.
bool isWhole(std::string_view bytes) {
    std::size_t at = signature;
    while (bytes.size() - at >= frameOfChunk) {
        const std::size_t length = numberAt(bytes, at);
        if (length > bytes.size() - at - frameOfChunk) return false;
        const bool isEnd = bytes.substr(at + 4, 4) == "IEND";
        at += length + frameOfChunk;
        if (isEnd) return at == bytes.size();
    }
    return false;
}

/// How many bits a sample may have, by the type of colour, as the standard (ISO/IEC 15948, table 11.1) allows.
bool isKnownColour(int type, int bits) {
    const bool isWide = bits == 8 || bits == 16;
    const bool isNarrow = bits == 1 || bits == 2 || bits == 4;
    if (type == 0) return isWide || isNarrow;
    if (type == 3) return isNarrow || bits == 8;
    return (type == 2 || type == 4 || type == 6) && isWide;
}

bool isSide(std::uint32_t pixels) { return pixels >= 1 && pixels <= mostLogoPixels; }

std::string sides(std::uint32_t width, std::uint32_t height) {
    return std::to_string(width) + " x " + std::to_string(height) + " pixels";
}

} // namespace

bool isLogoName(std::string_view name) {
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || c == '-' || c == '_' || c == '.';
    };
    return name.size() > 4 && name.size() <= 100 && name.front() != '.'
        && (name.ends_with(".png") || name.ends_with(".PNG")) && std::ranges::all_of(name, fits);
}

Result<Logo> logoOf(std::string bytes) {
    const auto refused = [](std::string why) { return failure(Error{"", "", std::move(why)}); };
    if (bytes.size() > mostLogoBytes)
        return refused("the logo is longer than 512 KiB; a smaller picture was expected");
    if (bytes.size() < shortest || !bytes.starts_with(head))
        return refused("the logo does not begin as a PNG does; a PNG was expected");
    const auto width = numberAt(bytes, head.size()), height = numberAt(bytes, head.size() + 4);
    if (!isSide(width) || !isSide(height))
        return refused(
            "the logo has " + sides(width, height) + "; at most 2000 x 2000 were expected");
    if (!isKnownColour(bytes[headAndSize + 1], bytes[headAndSize]) || !isWhole(bytes))
        return refused("the logo is damaged; a whole PNG was expected");
    return Logo{std::move(bytes), static_cast<int>(width), static_cast<int>(height)};
}

Result<Logo> readLogo(const std::string& folder, const std::string& name) {
    if (!isLogoName(name))
        return failure(Error{"", "",
            "the name of a PNG beside this file was expected, of letters, digits, dots and "
            "dashes"});
    if (leadsOut(folder, name))
        return failure(Error{"", "", "this link leads out of the folder of the clinic file"});
    auto bytes = readFile(folder + '/' + name);
    if (!bytes) return failure(Error{"", "", "the logo: " + bytes.error().text});
    return logoOf(*std::move(bytes));
}

} // namespace kneecoach
