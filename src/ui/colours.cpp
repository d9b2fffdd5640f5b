// SPDX-License-Identifier: MIT
#include "ui/colours.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kneecoach {

namespace {

struct Shades {
    Role role;
    std::array<QRgb, 3> of; ///< light, dark, contrast
};

constexpr std::array shades{
    Shades{Role::ground, {0xfaf6ee, 0x15191a, 0x000000}},
    Shades{Role::card, {0xfffdf9, 0x1f2526, 0x000000}},
    Shades{Role::tint, {0xf1ebdf, 0x2a3132, 0x1a1a1a}},
    Shades{Role::ink, {0x1d2b2d, 0xf4efe6, 0xffffff}},
    Shades{Role::quiet, {0x3d4b4a, 0xc6ccc6, 0xffffff}},
    Shades{Role::edge, {0x7d8783, 0x7f8b89, 0xffffff}},
    Shades{Role::act, {0x0a5456, 0x7fd6cb, 0xffe14d}},
    Shades{Role::actEdge, {0x063a3c, 0x4f9f97, 0xc9ad00}},
    Shades{Role::onAct, {0xffffff, 0x06201f, 0x000000}},
    Shades{Role::actSoft, {0xe0efeb, 0x183a39, 0x1a1900}},
    Shades{Role::stop, {0x8f3519, 0xffab8c, 0xffa98a}},
    Shades{Role::stopEdge, {0x652410, 0xc9755a, 0xc97656}},
    Shades{Role::onStop, {0xffffff, 0x2b0d03, 0x000000}},
    Shades{Role::stopSoft, {0xfbe7dd, 0x47221a, 0x1f0c06}},
    Shades{Role::stopInk, {0x7c2c13, 0xffc3ac, 0xffc3ac}},
    Shades{Role::careful, {0x644600, 0xf2cf77, 0xffe14d}},
    Shades{Role::carefulSoft, {0xf8edd0, 0x3b3116, 0x161400}},
    Shades{Role::focus, {0x1d2b2d, 0xf4efe6, 0xffffff}},
};

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c) {
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

} // namespace

QColor colour(Scheme scheme, Role role) {
    const auto place = static_cast<std::size_t>(role);
    return QColor::fromRgb(shades[place].of[static_cast<std::size_t>(scheme)]);
}

double contrast(const QColor& a, const QColor& b) {
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

const std::vector<Meeting>& meetings() {
    using enum Role;
    constexpr double text = 7;
    constexpr double shape = 3;
    static const std::vector<Meeting> all{
        {ink, ground, text},
        {ink, card, text},
        {ink, tint, text},
        {ink, actSoft, text},
        {ink, stopSoft, text},
        {ink, carefulSoft, text},
        {quiet, ground, text},
        {quiet, card, text},
        {quiet, tint, text},
        {quiet, actSoft, text},
        {act, ground, text},
        {act, card, text},
        {act, tint, text},
        {act, actSoft, text},
        {onAct, act, text},
        {onStop, stop, text},
        {stopInk, stopSoft, text},
        {stopInk, card, text},
        {stopInk, ground, text},
        {careful, carefulSoft, text},
        {careful, card, text},
        {careful, ground, text},
        {edge, ground, shape},
        {edge, card, shape},
        {edge, tint, shape},
        {stop, ground, shape},
        {stop, card, shape},
        {stop, stopSoft, shape},
        {focus, ground, shape},
        {focus, card, shape},
        {focus, tint, shape},
        {focus, actSoft, shape},
        {focus, stopSoft, shape},
    };
    return all;
}

} // namespace kneecoach
