// SPDX-License-Identifier: MIT
#include "handout/box.h"
#include "handout/piece.h"
#include "handout/text_block.h"

#include <QPainter>

namespace kneecoach {
namespace {

using Type = PaperLook::Type;

constexpr double frameLine = 1.2 * point;
constexpr double stopLine = 3 * point;
constexpr double framePadding = 7 * point;

Type typeOf(Paragraph::Voice voice) {
    switch (voice) {
    case Paragraph::Voice::strong: return Type::strong;
    case Paragraph::Voice::loud: return Type::loud;
    case Paragraph::Voice::plain:
    case Paragraph::Voice::small: break;
    }
    return Type::body;
}

Piece textPiece(const std::string& text, Type type, const Press& press, double gap) {
    const TextBlock block(text, press.look.font(type), press.width());
    return {block.height(), gap, false,
        [block](QPainter& painter, QPointF at) { block.paint(painter, at); }};
}

/// A sign, and a text that stands in from it.
Piece signPiece(const std::string& text, const Press& press, double indent,
    std::function<void(QPainter&, QPointF)> sign) {
    const TextBlock block(text, press.look.font(Type::body), press.width() - indent);
    const double least = press.look.body() * 1.25;
    return {std::max(block.height(), least), press.look.gap() * 0.5, false,
        [=](QPainter& painter, QPointF at) {
            sign(painter, at);
            block.paint(painter, at + QPointF(indent, 0));
        }};
}

void paintDot(QPainter& painter, QPointF at, double body) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawEllipse(at + QPointF(body * 0.4, body * 0.72), body * 0.14, body * 0.14);
}

/// A text, and below it a box for each time, its name within.
Piece timesPiece(const std::string& line, const Tickable& tickable, const Press& press) {
    const TextBlock text(line, press.look.font(Type::body), press.width());
    const double side = press.look.body() * 1.55;
    std::vector<TextBlock> names;
    for (const std::string& name : tickable.boxes)
        names.emplace_back(name, press.look.font(Type::body), side);
    return {text.height() + side + framePadding, press.look.gap(), false,
        [=](QPainter& painter, QPointF at) {
            text.paint(painter, at);
            at.ry() += text.height() + framePadding / 2;
            for (const TextBlock& name : names) {
                paintBox(painter, at, side);
                name.paint(painter,
                    at + QPointF((side - name.naturalWidth()) / 2, (side - name.height()) / 2));
                at.rx() += side + framePadding / 2;
            }
        }};
}

Pieces manyTimes(const Tickable& tickable, const Press& press) {
    Pieces pieces;
    for (const std::string& line : tickable.lines)
        pieces.push_back(timesPiece(line, tickable, press));
    return pieces;
}

/// What is within a frame, one under the other.
std::vector<TextBlock> linesOf(const Frame& frame, const Press& press) {
    const double width = press.width() - 2 * framePadding;
    std::vector<TextBlock> lines;
    if (!frame.title.empty())
        lines.emplace_back(frame.title, press.look.font(Type::heading), width);
    for (const std::string& line : frame.lines)
        lines.emplace_back(line, press.look.font(Type::body), width);
    return lines;
}

/// As many lines in each as fit into half a page: what is higher than that is several frames.
std::vector<std::vector<TextBlock>> inFrames(
    const std::vector<TextBlock>& lines, double gap, const Press& press) {
    const double most = press.look.page().height() / 2;
    std::vector<std::vector<TextBlock>> frames(1);
    double height = 0;
    for (const TextBlock& line : lines) {
        if (frames.back().size() > 1 && height + line.height() > most) {
            frames.emplace_back();
            height = 0;
        }
        frames.back().push_back(line);
        height += line.height() + gap;
    }
    return frames;
}

Piece framePiece(const std::vector<TextBlock>& lines, Frame::Kind kind, const Press& press) {
    const double gap = press.look.gap() * 0.5;
    const double height = heightOf(lines, gap) + 2 * framePadding;
    const double line = kind == Frame::Kind::stop ? stopLine : frameLine;
    return {height + gap, press.look.gap() * 1.4, false,
        [=, width = press.width()](QPainter& painter, QPointF at) {
            painter.setPen(QPen(Qt::black, line));
            painter.setBrush(Qt::NoBrush);
            at.ry() += gap;
            painter.drawRoundedRect(QRectF(at, QSizeF(width, height)), framePadding, framePadding);
            paintAll(painter, at + QPointF(framePadding, framePadding), lines, gap);
        }};
}

} // namespace

Pieces piecesOf(const Heading& heading, const Press& press) {
    Piece piece = textPiece(heading.text, heading.level <= 1 ? Type::title : Type::heading, press,
        press.look.gap() * 0.6);
    piece.holdsOn = true;
    piece.name = heading.text;
    return {piece};
}

Pieces piecesOf(const Paragraph& paragraph, const Press& press) {
    return {textPiece(paragraph.text, typeOf(paragraph.voice), press, press.look.gap())};
}

Pieces piecesOf(const Bullets& bullets, const Press& press) {
    const double body = press.look.body();
    Pieces pieces;
    for (const std::string& line : bullets.lines)
        pieces.push_back(signPiece(line, press, body * 1.1,
            [=](QPainter& painter, QPointF at) { paintDot(painter, at, body); }));
    if (pieces.size() > 1) // neither the first nor the last of a list stands alone on a page
        pieces.front().holdsOn = pieces[pieces.size() - 2].holdsOn = true;
    return pieces;
}

Pieces piecesOf(const Tickable& tickable, const Press& press) {
    if (tickable.areAnswers()) return piecesOfAnswers(tickable, press);
    if (tickable.boxes.size() > 1) return manyTimes(tickable, press);
    const double side = press.look.body();
    Pieces pieces;
    for (const std::string& line : tickable.lines)
        pieces.push_back(signPiece(line, press, side * 1.6, [=](QPainter& painter, QPointF at) {
            paintBox(painter, at + QPointF(0, side * 0.15), side);
        }));
    return pieces;
}

Pieces piecesOf(const Frame& frame, const Press& press) {
    Pieces pieces;
    for (const auto& lines : inFrames(linesOf(frame, press), press.look.gap() * 0.5, press))
        pieces.push_back(framePiece(lines, frame.kind, press));
    return pieces;
}

Pieces piecesOf(const ToWrite& toWrite, const Press& press) {
    const double high = press.look.body() * 2.1;
    Pieces pieces;
    for (const std::string& name : toWrite.names) {
        const TextBlock block(name, press.look.font(Type::body), press.width());
        pieces.push_back(
            {high, 0, false, [=, width = press.width()](QPainter& painter, QPointF at) {
                 const double base = at.y() + high * 0.85;
                 block.paint(painter, {at.x(), base - block.height()});
                 painter.setPen(QPen(Qt::black, boxLine));
                 painter.drawLine(QPointF(at.x() + block.naturalWidth() + framePadding, base),
                     QPointF(at.x() + width, base));
             }});
    }
    if (!pieces.empty()) pieces.back().gap = press.look.gap();
    return pieces;
}

} // namespace kneecoach
