// SPDX-License-Identifier: MIT
#include "figure/palette.h"

#include <array>
#include <cstddef>

namespace kneecoach {
namespace {

struct Row {
    Tint role;
    std::array<QRgb, 4> colours; ///< light, dark, high contrast, grey
};

constexpr Row rows[] = {
    {&Palette::paper, {0xfaf6ee, 0x15191a, 0x000000, 0xffffff}},
    {&Palette::skin, {0xf0deca, 0x5b4a3e, 0x000000, 0xececec}},
    {&Palette::shade, {0xe2cab1, 0x4b3c32, 0x000000, 0xdcdcdc}},
    {&Palette::contour, {0x5a4535, 0xeadccb, 0xffffff, 0x2a2a2a}},
    {&Palette::muscle, {0xd9aa8f, 0x805c4b, 0x2b2b2b, 0xcccccc}},
    {&Palette::fibre, {0xa87458, 0xa67f69, 0xbdbdbd, 0x9a9a9a}},
    {&Palette::active, {0x0a5456, 0x7fd6cb, 0xffe14d, 0x4a4a4a}},
    {&Palette::activeEdge, {0x04292a, 0xe6fffd, 0xffffff, 0x000000}},
    {&Palette::activeFibre, {0x5fa3a3, 0x23777a, 0x6b5a00, 0x8d8d8d}},
    {&Palette::off, {0x6e5a4c, 0xd9c9b7, 0xffffff, 0x5c5c5c}},
    {&Palette::excluded, {0x8f3519, 0xffab8c, 0xffa98a, 0x000000}},
    {&Palette::panel, {0xfffcf6, 0x20272a, 0x000000, 0xf4f4f4}},
    {&Palette::ghost, {0xefe6da, 0x2b3132, 0x000000, 0xf0f0f0}},
    {&Palette::ghostLine, {0xb9a48d, 0x7d756b, 0x8a8a8a, 0xb5b5b5}},
    {&Palette::hand, {0xf8e6d4, 0x8a6c57, 0x1c1c1c, 0xffffff}},
    {&Palette::handShade, {0xdfbfa1, 0x6d5443, 0x1c1c1c, 0xdedede}},
    {&Palette::handLine, {0x3d2c21, 0xfbf0e2, 0xffffff, 0x141414}},
    {&Palette::nail, {0xfdf3ec, 0xb39581, 0x5a5a5a, 0xffffff}},
    {&Palette::contact, {0xf0b03a, 0xffc44d, 0x37d5ff, 0x929292}},
    {&Palette::press, {0xf0b03a, 0xffc44d, 0x37d5ff, 0xffffff}},
    {&Palette::pressEdge, {0x2f2108, 0x120d02, 0x000000, 0x000000}},
    {&Palette::back, {0xfffaf0, 0xf6efe2, 0xffffff, 0xffffff}},
    {&Palette::lift, {0x2f7f80, 0x3d9a95, 0x8a7600, 0x777777}},
    {&Palette::liftLine, {0x04292a, 0xe6fffd, 0xffffff, 0x000000}},
    {&Palette::cloth, {0x8ea6ad, 0x4f6770, 0x4a4a4a, 0xb9b9b9}},
    {&Palette::clothShade, {0x71898f, 0x3e535b, 0x6a6a6a, 0x9d9d9d}},
    {&Palette::shirt, {0xa9bcc0, 0x43565d, 0x3a3a3a, 0xcfcfcf}},
    {&Palette::tool, {0x5b66a8, 0x8d98e0, 0xff9be8, 0x8a8a8a}},
    {&Palette::toolShade, {0x434d8a, 0x6b76bd, 0xd070bb, 0x6a6a6a}},
    {&Palette::toolLight, {0x8b95cc, 0xb4bcf2, 0xffc8f2, 0xb5b5b5}},
    {&Palette::toolHole, {0x2c3366, 0x2a3066, 0x000000, 0x333333}},
    {&Palette::toolLine, {0xdfe3fb, 0x1c2148, 0x000000, 0xffffff}},
    {&Palette::wood, {0xcdb694, 0x6f5b42, 0x3a3a3a, 0xc8c8c8}},
    {&Palette::woodShade, {0xb0966f, 0x54442f, 0x5a5a5a, 0xababab}},
    {&Palette::bed, {0xdfe3e2, 0x39444a, 0x2a2a2a, 0xe2e2e2}},
    {&Palette::bedShade, {0xc3cac9, 0x2d363b, 0x444444, 0xc8c8c8}},
    {&Palette::hair, {0x8a7462, 0x3c332b, 0x6a6a6a, 0x9a9a9a}},
    {&Palette::bar, {0xf0b03a, 0xffc44d, 0x37d5ff, 0x141414}},
    {&Palette::barEdge, {0x2f2108, 0x120d02, 0xffffff, 0x000000}},
    {&Palette::clockFace, {0xfffaf0, 0xf6efe2, 0x000000, 0xffffff}},
    {&Palette::clockEdge, {0x2f2108, 0x120d02, 0xffffff, 0x000000}},
    {&Palette::clockFill, {0xf0b03a, 0xffc44d, 0x37d5ff, 0x929292}},
    {&Palette::tapEdge, {0x2f2108, 0x120d02, 0x000000, 0x000000}},
    {&Palette::number, {0xfffaf0, 0xf6efe2, 0x000000, 0xffffff}},
    {&Palette::numberInk, {0x2f2108, 0x120d02, 0xffffff, 0x000000}},
};

Palette column(std::size_t place) {
    Palette palette;
    for (const Row& row : rows) palette.*row.role = QColor(row.colours[place]);
    return palette;
}

} // namespace

Palette Palette::light() { return column(0); }
Palette Palette::dark() { return column(1); }
Palette Palette::highContrast() { return column(2); }
Palette Palette::grey() { return column(3); }

} // namespace kneecoach
