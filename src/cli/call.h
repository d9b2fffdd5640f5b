// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <variant>

namespace kneecoach {

/// What was asked for on the command line.
struct Call {
    enum class Command {
        window,
        screen,
        plan,
        timeline,
        play,
        exportRoutine,
        packCheck,
        packChecksum,
        packRulebook,
        clinicCheck,
        clinicPin
    };

    Command command = Command::window;
    std::string pack;    ///< a folder; empty: the shipped pack
    std::string profile; ///< a folder; empty: the user's own
    std::string clinic;  ///< a file, or empty
    std::string at;      ///< ISO 8601; empty: the time the answers name
    bool json = false;
    bool gallery = false; ///< every part of the window in all its states
    bool frontDesk = false; ///< the front-desk mode
    bool launched = false; ///< by an icon: nobody reads what it writes to a terminal
    std::string visit; ///< of a visit at the front desk: what its supervisor tells it; empty: the supervisor
    std::string answers;  ///< a file, or - for standard input
    std::string wish;     ///< a file, or empty
    std::string code;     ///< a plan code in its place, or empty
    bool lines = false;   ///< one answers document a line
    bool strict = false;  ///< a warning counts as an error
    int speed = 1;
    std::string format; ///< pdf, html or text
    std::string out;    ///< a file, or - for standard output
    std::string paper;  ///< a4 or letter; empty: a4
    bool largePrint = false;
    bool force = false; ///< writes over a file that is there
};

/// A call that is over once `text` is printed: help, the version, or what is wrong with the words of the call.
struct Farewell {
    int code = 0;
    std::string text;
};

std::variant<Call, Farewell> parseCall(int argc, const char* const* argv);

} // namespace kneecoach
