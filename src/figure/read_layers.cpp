// SPDX-License-Identifier: MIT
#include "figure/layer.h"
#include "figure/read_values.h"

#include <array>

namespace kneecoach {
namespace {

struct Fill {
    std::string_view name;
    Tint tint;
};

struct Stroke {
    std::string_view name;
    Tint tint;
    double width;
};

constexpr std::array fills{Fill{"skin", &Palette::skin}, Fill{"skin-shade", &Palette::shade},
    Fill{"hand", &Palette::hand}, Fill{"hand-shade", &Palette::handShade},
    Fill{"nail", &Palette::nail}, Fill{"contact", &Palette::contact}, Fill{"lift", &Palette::lift},
    Fill{"lift-light", &Palette::activeFibre}, Fill{"cloth", &Palette::cloth},
    Fill{"cloth-shade", &Palette::clothShade}, Fill{"shirt", &Palette::shirt},
    Fill{"hair", &Palette::hair}, Fill{"tool", &Palette::tool},
    Fill{"tool-shade", &Palette::toolShade}, Fill{"tool-light", &Palette::toolLight},
    Fill{"tool-hole", &Palette::toolHole}, Fill{"wood", &Palette::wood},
    Fill{"wood-shade", &Palette::woodShade}, Fill{"bed", &Palette::bed},
    Fill{"bed-shade", &Palette::bedShade}, Fill{"ghost", &Palette::ghost}};

constexpr std::array strokes{Stroke{"edge", &Palette::handLine, 3.6},
    Stroke{"fold", &Palette::handLine, 2.4}, Stroke{"thin", &Palette::handLine, 1.4},
    Stroke{"lift-line", &Palette::liftLine, 2.2}, Stroke{"tool-line", &Palette::toolLine, 3},
    Stroke{"skin-line", &Palette::contour, 3.6}, Stroke{"ground", &Palette::contour, 3.6},
    Stroke{"limb", &Palette::contour, 4.5}, Stroke{"crease", &Palette::contour, 3},
    Stroke{"faint", &Palette::fibre, 2}, Stroke{"ghost-line", &Palette::ghostLine, 3}};

/// The row of `table` the text names, or null and a fault.
template <class Table>
const typename Table::value_type* rowIn(const Reading& reading, const Table& table) {
    const std::string* text = reading.text();
    if (!text) return nullptr;
    const auto found = std::ranges::find(table, *text, &Table::value_type::name);
    if (found != table.end()) return &*found;
    reading.fault("expected " + oneOf(table, [](const auto& row) { return row.name; }));
    return nullptr;
}

Layer layerIn(const Reading& reading) {
    reading.onlyKeys({"fill", "line", "paths"});
    Layer layer;
    reading.member("fill", [&](const Reading& fill) {
        if (const Fill* row = rowIn(fill, fills)) layer.fill = row->tint;
    });
    reading.member("line", [&](const Reading& line) {
        if (const Stroke* row = rowIn(line, strokes))
            layer.line = row->tint, layer.width = row->width;
    });
    needed(reading, "paths", [&](const Reading& paths) {
        for (const QPainterPath& path : pathsIn(paths, layer.fill ? closedPathIn : pathIn))
            layer.path.addPath(path);
    });
    return layer;
}

} // namespace

Layers layersIn(const Reading& reading) {
    Layers layers;
    reading.eachItem([&](const Reading& item) { layers.push_back(layerIn(item)); });
    return layers;
}

} // namespace kneecoach
