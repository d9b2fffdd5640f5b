// SPDX-License-Identifier: MIT
#include "ui/theme.h"

#include "figure/typeface.h"

#include <array>

namespace kneecoach {

namespace {

struct TypeStep {
    Type type;
    int size;   ///< at 100 %
    int growth; ///< of the growth of body text, in percent
    QFont::Weight weight;
};

constexpr std::array scale{
    TypeStep{Type::small, 16, 100, QFont::Normal},
    TypeStep{Type::body, 18, 100, QFont::Normal},
    TypeStep{Type::strong, 18, 100, QFont::DemiBold},
    TypeStep{Type::button, 19, 90, QFont::DemiBold},
    TypeStep{Type::answer, 22, 80, QFont::DemiBold},
    TypeStep{Type::large, 26, 60, QFont::DemiBold},
    TypeStep{Type::lead, 23, 75, QFont::Normal},
    TypeStep{Type::title, 32, 55, QFont::DemiBold},
    TypeStep{Type::number, 64, 50, QFont::Bold},
};

constexpr const TypeStep& stepOf(Type type) { return scale[static_cast<std::size_t>(type)]; }

} // namespace

int Theme::size(Type type) const {
    const TypeStep& step = stepOf(type);
    return step.size + step.size * (percent - 100) * step.growth / 10000;
}

QFont Theme::font(Type type) const {
    QFont font;
    font.setFamilies(typefaces());
    font.setPixelSize(size(type));
    font.setWeight(stepOf(type).weight);
    return font;
}

int Theme::column() const { return 760 + 3 * (percent - 100); }

} // namespace kneecoach
