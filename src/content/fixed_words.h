// SPDX-License-Identifier: MIT
#pragma once

#include "base/time.h"

#include <array>
#include <string_view>

/// The strings that every language has whatever the pack holds: the program says or shows them.
namespace kneecoach {

struct FixedSubject {
    std::string_view subject;
    std::string_view names; ///< with spaces between
};

inline constexpr std::array fixedWords{
    FixedSubject{"pack", "title about"},
    FixedSubject{"answers", "no not-sure yes"},
    FixedSubject{"outcomes.not-checked", "title text"},
    FixedSubject{"reasons",
        "legs first minutes firmness tools position stool sore_hands tender include "
        "leave_out not-asked leg-minutes hold-seconds step-seconds knee-seconds pressure "
        "no-go rounds setups first-sessions no-safe-place too-few-minutes other-leg absent "
        "not-checked not-started unanswered clearance hurt leg-full earlier-stop flare "
        "second-flare after-flare worse same-place same-place-again dose gap lighter-day "
        "clinic clinic-minutes"},
    FixedSubject{"firmness", "intro 1 2 3 name-1 name-2 name-3 limit firm-later"},
    FixedSubject{"cues",
        "welcome get-ready next at-region leave-out-region begin left-leg right-leg "
        "change-leg change-leg-left change-leg-right change-setup shake-out firm-1 firm-2 "
        "firm-3 encourage hold-on paused paused-hold resumed after-pause lighter end-step "
        "leg-ended leg-ended-kindly how-it-hurts hands-off foot-asleep pain-gone unwell "
        "unwell-no skipped skip-undone once-more one-before faster slower quieter "
        "refused-repeat-hold refused-repeat-once refused-leg-full refused-first "
        "refused-fastest refused-slowest press-again finish ended-early"},
    FixedSubject{"during",
        "hurt-question hurt-sharp hurt-sore hurt-unwell hands-off gone still-there "
        "foot-asleep no-answer sharp-still-there sharp-twice sharp-gone lighter "
        "sore-at-lightest sore-twice sore-leg unwell-question unwell-yes unwell-no "
        "unwell-rest paused pause-long pause-over pause-rest slept reopened"},
    FixedSubject{"between",
        "after-last-time after-no after-little after-long after-still flare flare-still "
        "second-flare second-flare-ends worse worse-say worse-seen no-help better "
        "slightly-better about-the-same too-early no-pain gap dose-advise dose-stop "
        "dose-day same-place same-place-reply same-place-again lighter-day lighter-today "
        "as-planned first-sessions"},
    FixedSubject{"after", "wipe stand pain-after next-day when-to-call next-time"},
    FixedSubject{"notes",
        "not-reviewed reviewed-by stay-here privacy local-number emergency-signs phone-ask "
        "floor-question"},
};

/// A cue that has to be said in time.
struct TimedCue {
    std::string_view name;
    Millis longest;
};

inline constexpr std::array timedCues{
    TimedCue{"half-time", Millis(5'000)},
    TimedCue{"ten-seconds", Millis(9'000)},
    TimedCue{"tens", Millis(9'000)},
    TimedCue{"let-go", Millis(2'000)},
    TimedCue{"breathe-in", Millis(4'000)},
    TimedCue{"breathe-out", Millis(6'000)},
    TimedCue{"one", Millis(1'000)},
    TimedCue{"two", Millis(1'000)},
    TimedCue{"three", Millis(1'000)},
    TimedCue{"four", Millis(1'000)},
    TimedCue{"five", Millis(1'000)},
    TimedCue{"six", Millis(1'000)},
    TimedCue{"seven", Millis(1'000)},
    TimedCue{"eight", Millis(1'000)},
    TimedCue{"nine", Millis(1'000)},
    TimedCue{"ten", Millis(1'000)},
};

} // namespace kneecoach
