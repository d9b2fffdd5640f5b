// SPDX-License-Identifier: MIT
#pragma once

#include "ui/parts/part.h"
#include "ui/scene.h"

class QLineEdit;

namespace kneecoach {

/// A line to type on, and beside it the button that takes it. Enter takes it too.
class TypedLinePart final : public Part {
    Q_OBJECT

public:
    TypedLinePart(const TypedLine& line, const Theme& theme);

private:
    void send();

    QString id_;
    QLineEdit* line_;
};

} // namespace kneecoach
