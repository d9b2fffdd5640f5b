// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace kneecoach {

/// Two things beside each other, each with its share of the width, or one below the other.
class Halves final : public QWidget {
public:
    struct Half {
        QWidget* shown;
        int share;
    };

    /// Height to spare goes to both.
    Halves(const Half& first, const Half& second);

    enum class Way {
        beside,      ///< choices in a half are piled up
        below,       ///< so they are, and the first half is above them
        belowInRows, ///< choices stand beside each other
        alone        ///< nothing but the second half
    };
    void stand(Way way);
};

} // namespace kneecoach
