// SPDX-License-Identifier: MIT
#pragma once

#include "paper/page_setup.h"

#include <QFont>
#include <QSizeF>

namespace kneecoach {

/// Everything on paper is measured in tenths of a point.
inline constexpr double point = 10;
inline constexpr double millimetre = 72 / 25.4 * point;

QSizeF sizeOf(PaperSize size);

/// How a paper looks: black on white, no letter below 14 points, 18 in large print.
class PaperLook {
public:
    enum class Type { title, heading, strong, body, loud, letters };

    explicit PaperLook(const PageSetup& setup) : setup_(setup) {}

    QSizeF page() const { return sizeOf(setup_.size); }
    double margin() const { return 12 * millimetre; }
    double width() const { return page().width() - 2 * margin(); }
    double gap() const { return 0.5 * body(); } ///< between two blocks

    /// The size of plain letters.
    double body() const { return (setup_.largePrint ? 18 : 14) * point; }

    QFont font(Type type) const;

private:
    PageSetup setup_;
};

} // namespace kneecoach
