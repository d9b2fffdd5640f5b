// SPDX-License-Identifier: MIT
#include "handout/paint_qr.h"
#include "handout/piece.h"
#include "handout/text_block.h"

#include <QPainter>

#include <algorithm>

namespace kneecoach {
namespace {

using Type = PaperLook::Type;

constexpr double side = 27 * millimetre;

} // namespace

Pieces piecesOf(const CodeBox& box, const Press& press) {
    const QrCode code = qrOf(box.letters);
    const double width = press.width() - side - press.look.gap();
    const TextBlock letters(box.letters, press.look.font(Type::letters), width);
    const TextBlock says(box.says, press.look.font(Type::body), width);
    const double height = std::max(side, letters.height() + says.height() + press.look.gap());
    return {{height, press.look.gap(), false,
        [=, gap = press.look.gap()](QPainter& painter, QPointF at) {
            paintQr(painter, {at, QSizeF(side, side)}, code);
            at.rx() += side + gap;
            letters.paint(painter, at);
            says.paint(painter, at + QPointF(0, letters.height() + gap));
        }}};
}

} // namespace kneecoach
