// SPDX-License-Identifier: MIT
#include "app/look.h"

#include <QGuiApplication>
#include <QPalette>

namespace kneecoach {
namespace {

/// A desktop with light letters on a dark ground is a dark one.
Scheme desktopScheme() {
    const QPalette palette = QGuiApplication::palette();
    const bool isDark = palette.color(QPalette::WindowText).lightness()
        > palette.color(QPalette::Window).lightness();
    return isDark ? Scheme::dark : Scheme::light;
}

} // namespace

Scheme schemeOf(Liking::Look look) {
    switch (look) {
    case Liking::Look::light: return Scheme::light;
    case Liking::Look::dark: return Scheme::dark;
    case Liking::Look::contrast: return Scheme::contrast;
    case Liking::Look::system: break;
    }
    return desktopScheme();
}

} // namespace kneecoach
