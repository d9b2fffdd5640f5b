// SPDX-License-Identifier: MIT
#pragma once

class QString;
class QWidget;

namespace kneecoach {

/// Tells assistive technology what our own widgets are: to be called once before they are shown, harmless after.
void describeToAssistiveTechnology();

/// Has a screen reader say `words`, about `page`.
void announce(QWidget* page, const QString& words);

} // namespace kneecoach
