// SPDX-License-Identifier: MIT
#pragma once

#include "cli/world.h"
#include "session/event.h"
#include "session/moment.h"

#include <string>

namespace kneecoach {

/// A session as a terminal or a pipe shows it: one line an event, or a JSON document a line; at a terminal also a line that
/// is rewritten, with the seconds left and a bar.
class PlayView {
public:
    PlayView(const Pack& pack, bool json, World& world) : pack_(pack), json_(json), world_(world) {}

    void tell(const Timeline& timeline, const Event& event);
    void show(const Moment& moment);
    void waitForPerson();
    void close();

private:
    void tellJson(const Timeline& timeline, const Event& event);
    void tellText(const Timeline& timeline, const Event& event);
    void writeLine(const std::string& text);
    void clearLive();

    const Pack& pack_;
    bool json_;
    World& world_;
    std::string live_;
};

} // namespace kneecoach
