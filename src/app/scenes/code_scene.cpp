// SPDX-License-Identifier: MIT
#include "app/scenes/sheet.h"

namespace kneecoach {
namespace {

/// What is wrong with a code, in plain words.
std::string wordsOf(const Sheet& sheet, CodeFault fault) {
    switch (fault) {
    case CodeFault::otherPack: return sheet.own("plan.code-other");
    case CodeFault::newer: return sheet.own("plan.code-newer");
    case CodeFault::damaged: break;
    }
    return sheet.own("plan.code-wrong");
}

} // namespace

Scene sceneAt(const Sheet& sheet, const TypingCode& typing) {
    Scene scene = blank("code", sheet.own("plan.code"));
    if (typing.fault) {
        const std::string words = wordsOf(sheet, *typing.fault);
        scene.blocks.push_back(Notice{words, Notice::Tone::careful});
        scene.announcement = words;
    }
    scene.blocks.push_back(Text{sheet.own("plan.code-enter"), Text::Look::lead});
    scene.blocks.push_back(
        TypedLine{"code", sheet.own("plan.code-enter"), typing.typed, sheet.own("plan.code-use")});
    scene.blocks.push_back(Text{sheet.own("plan.code-note")});
    return scene;
}

} // namespace kneecoach
