// SPDX-License-Identifier: MIT
#include "figure/palette.h"

namespace kneecoach {
namespace {

QColor rgb(QRgb value) { return QColor(value); }

} // namespace

Palette Palette::light() {
    return {.paper = rgb(0xfaf6ee),
        .skin = rgb(0xf0deca),
        .shade = rgb(0xe2cab1),
        .contour = rgb(0x5a4535),
        .muscle = rgb(0xd9aa8f),
        .fibre = rgb(0xa87458),
        .active = rgb(0x0a5456),
        .activeEdge = rgb(0x04292a),
        .activeFibre = rgb(0x5fa3a3),
        .off = rgb(0x6e5a4c),
        .excluded = rgb(0x8f3519)};
}

Palette Palette::dark() {
    return {.paper = rgb(0x15191a),
        .skin = rgb(0x5b4a3e),
        .shade = rgb(0x4b3c32),
        .contour = rgb(0xeadccb),
        .muscle = rgb(0x805c4b),
        .fibre = rgb(0xa67f69),
        .active = rgb(0x7fd6cb),
        .activeEdge = rgb(0xe6fffd),
        .activeFibre = rgb(0x23777a),
        .off = rgb(0xd9c9b7),
        .excluded = rgb(0xffab8c)};
}

Palette Palette::highContrast() {
    return {.paper = rgb(0x000000),
        .skin = rgb(0x000000),
        .shade = rgb(0x000000),
        .contour = rgb(0xffffff),
        .muscle = rgb(0x2b2b2b),
        .fibre = rgb(0xbdbdbd),
        .active = rgb(0xffe14d),
        .activeEdge = rgb(0xffffff),
        .activeFibre = rgb(0x6b5a00),
        .off = rgb(0xffffff),
        .excluded = rgb(0xffa98a)};
}

Palette Palette::grey() {
    return {.paper = rgb(0xffffff),
        .skin = rgb(0xf4f4f4),
        .shade = rgb(0xe6e6e6),
        .contour = rgb(0x2a2a2a),
        .muscle = rgb(0xd2d2d2),
        .fibre = rgb(0x9a9a9a),
        .active = rgb(0x4a4a4a),
        .activeEdge = rgb(0x000000),
        .activeFibre = rgb(0x8d8d8d),
        .off = rgb(0x5c5c5c),
        .excluded = rgb(0x000000)};
}

} // namespace kneecoach
