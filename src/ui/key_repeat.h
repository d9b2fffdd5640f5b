// SPDX-License-Identifier: MIT
#pragma once

#include <QKeyEvent>

namespace kneecoach {

/// Tells a press from a key that is still held: a display may repeat that by releasing and pressing it, without saying so.
class KeyRepeat {
public:
    void release(const QKeyEvent& event) { released_ = {event.key(), event.timestamp()}; }

    bool isRepeat(const QKeyEvent& press) const {
        const bool isSoon = press.timestamp() > 0 && press.timestamp() - released_.at < fastest;
        return press.isAutoRepeat() || (released_.key == press.key() && isSoon);
    }

private:
    static constexpr quint64 fastest = 40; ///< ms; no finger is as fast

    struct Released {
        int key = 0;
        quint64 at = 0; ///< ms, as the display counts
    };
    Released released_{};
};

} // namespace kneecoach
