// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/stages.h"
#include "clinic/pin.h"
#include "content/json.h"

#include <istream>
#include <ostream>

namespace kneecoach {
namespace {

/// While it lives, a terminal does not show what is typed.
class Unseen {
public:
    explicit Unseen(World& world) : world_(world) { show(false); }
    ~Unseen() { show(true); }
    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;

private:
    void show(bool shows) {
        if (world_.inIsTerminal && world_.echo) world_.echo(shows);
    }

    World& world_;
};

/// A line without its end; as much of it as could be a PIN, and one more.
std::string shortLine(std::istream& in) {
    std::string line;
    for (char c = 0; in.get(c) && c != '\n';)
        if (line.size() <= longestPin + 1) line += c;
    if (line.ends_with('\r')) line.pop_back();
    return line;
}

/// Asks only where somebody sits who can read it.
std::string asked(const char* words, World& world) {
    if (world.inIsTerminal) world.err << words << std::flush;
    std::string line = shortLine(world.in);
    if (world.inIsTerminal) world.err << '\n';
    return line;
}

Result<std::string> pinTyped(World& world) {
    const Unseen unseen(world);
    const std::string pin = asked("PIN, 4 to 8 digits: ", world);
    if (!canBePin(pin)) return failure(Error{"standard input", "", "expected 4 to 8 digits"});
    if (world.inIsTerminal && asked("Once more: ", world) != pin)
        return failure(Error{"standard input", "", "expected the same digits twice"});
    return pin;
}

} // namespace

ExitCode clinicPin(const Call& call, World& world) {
    if (!world.chance) {
        world.err << "this program was built without a source of chance\n";
        return ExitCode::otherFailure;
    }
    const auto digits = pinTyped(world);
    if (!digits) return refuse({digits.error()}, world);
    const Value pin = written(pinOf(*digits, world.chance(shortestSalt)));
    if (call.json) print(Value::Object{{"format", 1}, {"pin", pin}}, world);
    else world.out << "\"pin\": " << writeJson(pin) << '\n';
    return ExitCode::done;
}

} // namespace kneecoach
