// SPDX-License-Identifier: MIT
#include "handout/sketch.h"

#include "handout/coarse_path.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

#include <cmath>

namespace kneecoach {
namespace {

/// Takes down what is painted.
class Recorder : public QPaintEngine {
public:
    explicit Recorder(const QRectF& page) : QPaintEngine(AllFeatures), page_(page) {}

    std::vector<Sketch::Stroke> taken() && { return std::move(strokes_); }

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }

    void updateState(const QPaintEngineState& now) override {
        to_ = now.transform();
        if (now.state() & DirtyClipPath) cut(now.clipPath(), now.clipOperation());
        if (now.state() & DirtyClipRegion) {
            QPainterPath path;
            path.addRegion(now.clipRegion());
            cut(path, now.clipOperation());
        }
        pen_ = now.pen();
        brush_ = now.brush();
    }

    void drawPath(const QPainterPath& path) override {
        const double unit = std::sqrt(std::abs(to_.determinant()));
        QPen pen = pen_;
        pen.setWidthF(pen_.widthF() * unit);
        QPainterPath mapped = to_.map(path);
        if (isSeen(mapped.controlPointRect(), pen))
            strokes_.push_back({coarse(mapped), pen, brush_, cuts_});
    }

    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override {
        QPainterPath path;
        path.addPolygon(QPolygonF(QList<QPointF>(points, points + count)));
        if (mode != PolylineMode) path.closeSubpath();
        drawPath(path);
    }

    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {} // there is none

private:
    void cut(const QPainterPath& path, Qt::ClipOperation how) {
        if (how != Qt::IntersectClip) cuts_.clear();
        if (how != Qt::NoClip) cuts_.push_back(coarse(to_.map(path)));
    }

    bool isSeen(const QRectF& box, const QPen& pen) const {
        const double rim = pen.style() == Qt::NoPen ? 1 : pen.widthF() + 1;
        QRectF seen = page_;
        for (const QPainterPath& one : cuts_) seen &= one.controlPointRect();
        return seen.intersects(box.adjusted(-rim, -rim, rim, rim));
    }

    QRectF page_;
    QTransform to_;
    QPen pen_;
    QBrush brush_;
    std::vector<QPainterPath> cuts_;
    std::vector<Sketch::Stroke> strokes_;
};

/// A page that has nothing but a size.
class Pad : public QPaintDevice {
public:
    Pad(QSizeF size, Recorder& recorder) : size_(size), recorder_(recorder) {}

    QPaintEngine* paintEngine() const override { return &recorder_; }

protected:
    int metric(PaintDeviceMetric what) const override {
        switch (what) {
        case PdmWidth: return int(std::ceil(size_.width()));
        case PdmHeight: return int(std::ceil(size_.height()));
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return int(devicePixelRatioFScale());
        case PdmDepth: return 32;
        case PdmNumColors: return 0;
        default: return 72;
        }
    }

private:
    QSizeF size_;
    Recorder& recorder_;
};

void cutTo(QPainter& painter, const std::vector<QPainterPath>& cuts) {
    for (const QPainterPath& cut : cuts) painter.setClipPath(cut, Qt::IntersectClip);
}

} // namespace

Sketch::Sketch(QSizeF size, const std::function<void(QPainter&)>& draw) {
    Recorder recorder(QRectF(QPointF(), size));
    Pad pad(size, recorder);
    QPainter painter(&pad);
    draw(painter);
    painter.end();
    strokes_ = std::move(recorder).taken();
}

void Sketch::paint(QPainter& painter, QPointF at) const {
    painter.save();
    painter.translate(std::round(at.x()), std::round(at.y()));
    const std::vector<QPainterPath>* cuts = nullptr;
    painter.save();
    for (const Stroke& stroke : strokes_) {
        if (cuts ? *cuts != stroke.cuts : !stroke.cuts.empty()) {
            painter.restore();
            painter.save();
            cutTo(painter, stroke.cuts);
        }
        cuts = &stroke.cuts;
        painter.setPen(stroke.pen);
        painter.setBrush(stroke.brush);
        painter.drawPath(stroke.path);
    }
    painter.restore();
    painter.restore();
}

} // namespace kneecoach
