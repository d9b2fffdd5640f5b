// SPDX-License-Identifier: MIT
#include "handout/paper_look.h"

#include "figure/typeface.h"

#include <QPageSize>

namespace kneecoach {
namespace {

double growth(PaperLook::Type type) {
    switch (type) {
    case PaperLook::Type::title: return 1.6;
    case PaperLook::Type::heading: return 1.15;
    case PaperLook::Type::loud: return 1.5;
    case PaperLook::Type::letters: return 1.7;
    case PaperLook::Type::strong:
    case PaperLook::Type::body: break;
    }
    return 1;
}

/// So little that nobody sees it; with it no two letters become one sign, which nobody could search for in a PDF.
constexpr double unjoined = 0.2;

/// Inter has signs of its own between capitals and digits, which a PDF cannot give back.
QStringList printed() {
    QStringList families = typefaces();
    families.removeAll("Inter");
    return families;
}

bool isBold(PaperLook::Type type) {
    return type != PaperLook::Type::body && type != PaperLook::Type::loud;
}

} // namespace

QSizeF sizeOf(PaperSize size) {
    const auto id = size == PaperSize::a4 ? QPageSize::A4 : QPageSize::Letter;
    return QPageSize::size(id, QPageSize::Point) * point;
}

QFont PaperLook::font(Type type) const {
    QFont font;
    font.setFamilies(printed());
    font.setPixelSize(qRound(growth(type) * body()));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setWeight(isBold(type) ? QFont::Bold : QFont::Normal);
    font.setLetterSpacing(QFont::AbsoluteSpacing, type == Type::letters ? 1.5 * point : unjoined);
    return font;
}

} // namespace kneecoach
