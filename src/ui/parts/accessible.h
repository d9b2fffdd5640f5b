// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessible>

class QString;
class QWidget;

namespace kneecoach {

/// Tells assistive technology what our own widgets are: to be called once before they are shown, harmless after.
void describeToAssistiveTechnology();

/// What a widget that is none of our own kinds is to a screen reader.
void giveRole(QWidget* widget, QAccessible::Role role);

/// Has a screen reader say `words`, about `page`.
void announce(QWidget* page, const QString& words);

} // namespace kneecoach
