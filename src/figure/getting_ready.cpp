// SPDX-License-Identifier: MIT
#include "figure/getting_ready.h"

namespace kneecoach {

StepScene gettingReady(
    const PictureBook& book, const StepScene& scene, const std::string& posture) {
    StepScene ready = scene;
    const Posture* body = book.posture(posture);
    if (!body) return ready;
    ready.posture = posture;
    ready.view = body->box;
    ready.hands.clear();
    ready.toolAt.clear();
    ready.marks.clear();
    return ready;
}

} // namespace kneecoach
