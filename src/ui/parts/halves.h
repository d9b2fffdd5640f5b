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

    /// Height to spare goes to both where they stand beside each other, else to the first.
    Halves(const Half& first, const Half& second);

    /// Choices in a half are piled up there.
    void standBeside(bool beside);
};

} // namespace kneecoach
