// SPDX-License-Identifier: MIT
#pragma once

#include "ui/parts/panel.h"
#include "ui/parts/part.h"

namespace kneecoach {

/// A small picture; the words beside it say what it is.
class SignView final : public QWidget {
    Q_OBJECT

public:
    SignView(std::string name, int side, const QColor& ink);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::string name_;
    QColor ink_;
};

/// A card of small pictures in even columns, each with its words.
class SignsPart final : public Part {
    Q_OBJECT

public:
    SignsPart(const Signs& signs, const Theme& theme);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* one(const Signs::Sign& sign);

    NewsLook look_;
};

} // namespace kneecoach
