// SPDX-License-Identifier: MIT
#pragma once

#include <QSize>

namespace kneecoach {

/// How many quarters of its designed size everything is to have on a screen of this size: the desk is designed for
/// 1280 x 800 across or upright, and is read and touched on a larger screen from as far away. From 4 on.
int quartersFor(QSize screen);

/// That of the screen there is; 4 where the desktop has a scale of its own. Needs a QGuiApplication.
int quartersHere();

/// Tells it to every process that is started from now on.
void enlargeBy(int quarters);

} // namespace kneecoach
