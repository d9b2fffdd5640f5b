// SPDX-License-Identifier: MIT
#include "cli/call.h"

#include "base/dates.h"
#include "cli/exit_code.h"

#include <CLI/CLI.hpp>

#include <sstream>

namespace kneecoach {
namespace {

constexpr auto takenEverywhere = "Every command also takes:\n"
                                 "  --pack DIR    Another content pack\n"
                                 "  --at TIME     The time of the decision, ISO 8601 with offset\n"
                                 "  --json        Print JSON on standard output, nothing else";

std::string isTime(const std::string& text) {
    return parseInstant(text) ? std::string()
                              : "expected a time with an offset, like 2026-11-20T09:00:00Z";
}

CLI::App* subcommand(CLI::App& app, Call& call, Call::Command command, const std::string& name,
    const std::string& help) {
    CLI::App* added = app.add_subcommand(name, help);
    added->fallthrough();
    added->footer(takenEverywhere);
    added->callback([&call, command] { call.command = command; });
    return added;
}

std::string isNamedFile(const std::string& file) {
    return file.empty() ? "expected a file, and its name is empty" : "";
}

void addClinicOption(CLI::App& app, Call& call) {
    app.add_option("--clinic", call.clinic, "Who hands it out, and what they offer of the pack")
        ->type_name("FILE")
        ->check(isNamedFile);
}

/// What is screened or planned, and who has a say in it.
void addAnswers(CLI::App& command, Call& call) {
    addClinicOption(command, call);
    command.add_option("--answers", call.answers, "Answers document; - is standard input")
        ->required()
        ->type_name("FILE");
}

std::string isWritten(const std::string& code) {
    return code.empty() ? "expected a code, and nothing is written" : "";
}

void addWish(CLI::App& command, Call& call) {
    CLI::Option* wish = command.add_option("--wish", call.wish, "Wish document")->type_name("FILE");
    command.add_option("--code", call.code, "The code of a plan on paper")
        ->type_name("CODE")
        ->check(isWritten)
        ->excludes(wish);
}

/// A variable of a script that was never set is no folder, and must not pass for the shipped one.
std::string isNamed(const std::string& folder) {
    return folder.empty() ? "expected a folder, and its name is empty" : "";
}

void addCommon(CLI::App& app, Call& call) {
    app.add_option("--pack", call.pack, "Another content pack")->type_name("DIR")->check(isNamed);
    addClinicOption(app, call);
    app.add_option("--profile", call.profile, "Another data folder")->type_name("DIR");
    app.add_option("--at", call.at, "The time of the decision, ISO 8601 with offset")
        ->type_name("TIME")
        ->check(isTime);
    app.add_flag("--json", call.json, "Print JSON on standard output, nothing else");
}

void addWindow(CLI::App& app, Call& call) {
    app.add_flag("--gallery", call.gallery, "Every part of the window, in all its states");
    CLI::Option* desk = app.add_flag(
        "--front-desk", call.frontDesk, "Show it to visitors; staff leaves it with a PIN");
    app.add_flag("--launched", call.launched, "")->needs(desk)->group("");
    app.add_option("--visit", call.visit, "")->needs(desk)->group("");
}

/// Where a paper goes, and what pages it has.
void addPages(CLI::App& command, Call& call, const std::string& where) {
    command.add_option("--out", call.out, where)->required()->type_name("FILE");
    command.add_option("--paper", call.paper, "a4 or letter; a4 if left out")
        ->check(CLI::IsMember({"a4", "letter"}));
    command.add_flag("--large-print", call.largePrint, "Letters of 18 points, not 14");
    command.add_flag("--force", call.force, "Write over a file that is there");
}

void addExport(CLI::App& app, Call& call) {
    CLI::App* command = subcommand(app, call, Call::Command::exportRoutine, "export",
        "Write the routine to hang up, with what to ask before each time");
    addAnswers(*command, call);
    addWish(*command, call);
    command->add_option("--format", call.format, "pdf, html or text")
        ->required()
        ->check(CLI::IsMember({"pdf", "html", "text"}));
    addPages(*command, call, "The file to write; - is standard output");
}

void addFolder(CLI::App& app, CLI::App& command, Call& call) {
    command.add_option("DIR", call.pack, "The pack; the shipped one if left out")
        ->check(isNamed)
        ->excludes(app.get_option("--pack"));
}

void addPack(CLI::App& app, Call& call) {
    CLI::App* pack = app.add_subcommand("pack", "Look at a content pack");
    pack->fallthrough();
    pack->footer(takenEverywhere);
    pack->require_subcommand(1);

    CLI::App* check =
        subcommand(*pack, call, Call::Command::packCheck, "check", "All findings of a pack");
    addFolder(app, *check, call);
    check->add_flag(
        "--strict", call.strict, "Warnings are errors: the exit code is 6 for them too");

    CLI::App* checksum = subcommand(*pack, call, Call::Command::packChecksum, "checksum",
        "The checksum that a review of the pack names");
    addFolder(app, *checksum, call);

    CLI::App* book = subcommand(*pack, call, Call::Command::packRulebook, "rulebook",
        "Write every rule of a pack with its sources, to read and to sign");
    addFolder(app, *book, call);
    addPages(*book, call, "The file to write: .pdf, .html or .txt; - prints the text");
}

void addClinic(CLI::App& app, Call& call) {
    CLI::App* clinic = app.add_subcommand("clinic", "Look at a clinic file, or make a PIN for one");
    clinic->fallthrough();
    clinic->footer(takenEverywhere);
    clinic->require_subcommand(1);

    CLI::App* check = subcommand(*clinic, call, Call::Command::clinicCheck, "check",
        "All findings of a clinic file, held against the pack");
    check->add_option("FILE", call.clinic, "The clinic file")
        ->required()
        ->check(isNamedFile)
        ->excludes(app.get_option("--clinic"));

    subcommand(*clinic, call, Call::Command::clinicPin, "pin",
        "Read a PIN of 4 to 8 digits from standard input, print what a clinic file keeps of it");
}

void addCommands(CLI::App& app, Call& call) {
    CLI::App* screen = subcommand(app, call, Call::Command::screen, "screen", "Print the decision");
    addAnswers(*screen, call);
    screen->add_flag(
        "--lines", call.lines, "Read one answers document a line, print one decision a line");

    CLI::App* plan = subcommand(
        app, call, Call::Command::plan, "plan", "Print the routine of each leg that may start");
    addAnswers(*plan, call);
    addWish(*plan, call);

    CLI::App* timeline =
        subcommand(app, call, Call::Command::timeline, "timeline", "Print the compiled session");
    addAnswers(*timeline, call);
    addWish(*timeline, call);

    CLI::App* play = subcommand(app, call, Call::Command::play, "play",
        "Play the session in the terminal; Ctrl-C stops it");
    addAnswers(*play, call);
    addWish(*play, call);
    play->add_option("--speed", call.speed, "Times as fast")->check(CLI::Range(1, 1000));

    addExport(app, call);
    addPack(app, call);
    addClinic(app, call);
}

/// A pack is looked at as it is, whoever hands it out: what cannot be heeded is refused.
void refuseClinicOfPack(const Call& call) {
    using enum Call::Command;
    const bool isOfPack = call.command == packCheck || call.command == packChecksum
        || call.command == packRulebook || call.command == clinicPin;
    if (isOfPack && !call.clinic.empty())
        throw CLI::ValidationError("--clinic", "is not taken by this command");
}

Farewell farewell(const CLI::App& app, const CLI::Error& error) {
    std::ostringstream out, err;
    const bool isAnswer = app.exit(error, out, err) == 0;
    return {
        static_cast<int>(isAnswer ? ExitCode::done : ExitCode::badInput), out.str() + err.str()};
}

} // namespace

std::variant<Call, Farewell> parseCall(int argc, const char* const* argv) {
    Call call;
    CLI::App app{"A coach for a safe self-massage of the muscles round the knee.\nWithout a "
                 "command it opens the window.",
        "kneecoach"};
    app.set_version_flag("--version", "kneecoach " KNEECOACH_VERSION);
    app.require_subcommand(0, 1);
    addCommon(app, call);
    addWindow(app, call);
    addCommands(app, call);
    try {
        app.parse(argc, argv);
        refuseClinicOfPack(call);
    } catch (const CLI::Error& error) {
        return farewell(app, error);
    }
    return call;
}

} // namespace kneecoach
