// SPDX-License-Identifier: MIT
#include "figure/read_paths.h"

#include <cmath>

namespace kneecoach {
namespace {

constexpr double farthest = 4'000;

void addCurve(QPainterPath& path, const Reading& reading) {
    const std::vector<double> n = numbersIn(reading);
    if (n.size() != 6)
        return reading.fault("expected six numbers, a curve: two handles and a point");
    path.cubicTo(n[0], n[1], n[2], n[3], n[4], n[5]);
}

} // namespace

double numberIn(const Reading& reading) {
    const double* real = reading.value().real();
    const std::int64_t* whole = reading.value().integer();
    const double number = real ? *real : whole ? static_cast<double>(*whole) : farthest + 1;
    if (std::abs(number) <= farthest) return number;
    reading.fault("expected a number from -4000 to 4000");
    return 0;
}

std::vector<double> numbersIn(const Reading& reading) {
    std::vector<double> numbers;
    reading.eachItem([&](const Reading& item) { numbers.push_back(numberIn(item)); });
    return numbers;
}

QPointF pointIn(const Reading& reading) {
    const std::vector<double> numbers = numbersIn(reading);
    if (numbers.size() == 2) return {numbers[0], numbers[1]};
    reading.fault("expected two numbers, a point");
    return {};
}

QRectF rectIn(const Reading& reading) {
    const std::vector<double> n = numbersIn(reading);
    if (n.size() == 4 && n[2] > 0 && n[3] > 0) return {n[0], n[1], n[2], n[3]};
    reading.fault("expected left, top, and a width and a height above 0");
    return {};
}

QPainterPath pathIn(const Reading& reading) {
    QPainterPath path;
    bool begun = false;
    reading.eachItem([&](const Reading& row) {
        if (begun) addCurve(path, row);
        else path.moveTo(pointIn(row));
        begun = true;
    });
    if (path.elementCount() < 2) reading.fault("expected a point and at least one curve");
    return path;
}

QPainterPath closedPathIn(const Reading& reading) {
    QPainterPath path = pathIn(reading);
    if (path.elementCount() > 0 && QPointF(path.elementAt(0)) != path.currentPosition())
        reading.fault("expected a path that ends where it begins");
    path.closeSubpath();
    return path;
}

std::vector<QPainterPath> pathsIn(const Reading& reading, QPainterPath (*one)(const Reading&)) {
    std::vector<QPainterPath> paths;
    reading.eachItem([&](const Reading& item) { paths.push_back(one(item)); });
    return paths;
}

} // namespace kneecoach
