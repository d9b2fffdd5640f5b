// SPDX-License-Identifier: MIT
#include "handout/piece.h"
#include "handout/qr.h"
#include "handout/text_block.h"

#include <QPainter>

#include <algorithm>

namespace kneecoach {
namespace {

using Type = PaperLook::Type;

constexpr double side = 27 * millimetre;
constexpr int quiet = 4; ///< modules of white round it, as the standard asks

void paintQr(QPainter& painter, QPointF at, const QrCode& code) {
    if (code.side == 0) return;
    const double module = side / (code.side + 2 * quiet);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int y = 0; y < code.side; ++y)
        for (int x = 0; x < code.side; ++x)
            if (code.at(x, y))
                painter.fillRect(QRectF(at.x() + (x + quiet) * module,
                                     at.y() + (y + quiet) * module, module, module),
                    Qt::black);
    painter.restore();
}

} // namespace

Pieces piecesOf(const CodeBox& box, const Press& press) {
    const QrCode code = qrOf(box.letters);
    const double width = press.width() - side - press.look.gap();
    const TextBlock letters(box.letters, press.look.font(Type::letters), width);
    const TextBlock says(box.says, press.look.font(Type::body), width);
    const double height = std::max(side, letters.height() + says.height() + press.look.gap());
    return {{height, press.look.gap(), false,
        [=, gap = press.look.gap()](QPainter& painter, QPointF at) {
            paintQr(painter, at, code);
            at.rx() += side + gap;
            letters.paint(painter, at);
            says.paint(painter, at + QPointF(0, letters.height() + gap));
        }}};
}

} // namespace kneecoach
