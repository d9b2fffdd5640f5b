// SPDX-License-Identifier: MIT
#include "architecture/house.h"

#include "architecture/code.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <fstream>
#include <iterator>
#include <string_view>

namespace kneecoach::architecture {
namespace {

/// Plain C++: no Qt, no clock, no log.
constexpr std::array<std::string_view, 11> groundFloor = {"base", "content", "screening",
    "routine", "code", "session", "paper", "tone", "progress", "calendar",
    "printing"};

struct Library {
    std::string_view target;
    std::string_view headers;
};

/// How the headers of a library begin. Qt's are told by their capital Q.
constexpr std::array<Library, 10> libraries = {{
    {"tl::expected", "tl/"},
    {"nlohmann_json::nlohmann_json", "nlohmann/"},
    {"valijson", "valijson/"},
    {"nettle", "nettle/"},
    {"CLI11::CLI11", "CLI/"},
    {"qrencode", "qrencode"},
    {"ical", "libical/"},
    {"Cups::Cups", "cups/"},
    {"spdlog::spdlog", "spdlog/"},
    {"spdlog::spdlog", "fmt/"},
}};

constexpr std::array<std::string_view, 3> logHeaders = {"iostream", "print", "syslog.h"};
constexpr std::array<std::string_view, 8> logNames = {
    "cout", "cerr", "clog", "wcout", "wcerr", "wclog", "stdout", "stderr"};
constexpr std::array<std::string_view, 9> logCalls = {
    "printf", "fprintf", "vprintf", "vfprintf", "puts", "putchar", "perror", "syslog", "println"};

constexpr std::array<std::string_view, 3> clockNames = {"__DATE__", "__TIME__", "__TIMESTAMP__"};
constexpr std::array<std::string_view, 11> clockCalls = {"now", "clock_gettime", "clock_nanosleep",
    "gettimeofday", "timespec_get", "localtime", "localtime_r", "ftime", "sleep_for", "sleep_until",
    "nanosleep"};
constexpr std::array<std::string_view, 4> timeArguments = {"nullptr", "NULL", "0", "&"};

constexpr std::string_view noClock = "the ground floor asks no clock";
constexpr std::string_view noLog = "the ground floor writes no log";

using Findings = std::vector<std::string>;

bool isQt(std::string_view header) {
    return header.size() > 1 && header[0] == 'Q'
        && (std::isupper(static_cast<unsigned char>(header[1])) != 0 || header.starts_with("Qt"));
}

bool opensQt(const Plan& plan, std::string_view room) {
    return std::ranges::any_of(plan.doors,
        [&](const Door& door) { return door.room == room && door.library.starts_with("Qt6::"); });
}

const Library* libraryOf(std::string_view header) {
    const auto found = std::ranges::find_if(
        libraries, [&](const Library& library) { return header.starts_with(library.headers); });
    return found == libraries.end() ? nullptr : &*found;
}

template <typename Names>
bool isOneOf(const Names& names, std::string_view name) {
    return std::ranges::find(names, name) != std::ranges::end(names);
}

bool isGround(std::string_view room) { return isOneOf(groundFloor, room); }

std::string_view firstFolder(std::string_view path) {
    const auto slash = path.find('/');
    return slash == std::string_view::npos ? std::string_view{} : path.substr(0, slash);
}

/// Looks at one file, and writes down what it finds with its place.
class Visit {
public:
    Visit(const Plan& plan, const Source& source, Findings& found)
        : plan_(plan), source_(source), room_(firstFolder(source.path)), found_(found) {}

    void all() {
        if (!hasRoom(plan_, room_)) return note(1, "stands in no room of the plan");
        form();
        for (const auto& include : includesOf(source_.text)) check(include);
        if (isGround(room_)) silence();
    }

private:
    void note(int line, std::string_view what) {
        found_.push_back(
            "src/" + source_.path + ":" + std::to_string(line) + ": " + std::string(what));
    }

    void form() {
        if (!source_.text.starts_with("// SPDX-License-Identifier: MIT\n"))
            note(1, "has no SPDX line");
        if (source_.path.ends_with(".h")
            && source_.text.find("\n#pragma once\n") == std::string::npos)
            note(1, "is a header without #pragma once");
    }

    void check(const Include& include) {
        const auto room = firstFolder(include.name);
        if (include.name.empty()) note(include.line, "has an include that cannot be read");
        else if (include.quoted || hasRoom(plan_, room)) checkRoom(include, room);
        else checkLibrary(include);
    }

    void checkRoom(const Include& include, std::string_view room) {
        if (include.quoted && include.name.ends_with(".moc")) return;
        if (!hasRoom(plan_, room)) refuse(include, "that names no room");
        else if (!mayUse(plan_, room_, room))
            refuse(include,
                "the plan does not let " + std::string(room_) + " use " + std::string(room));
    }

    void checkLibrary(const Include& include) {
        if (isGround(room_) && isOneOf(logHeaders, include.name)) refuse(include, noLog);
        if (isQt(include.name)) {
            if (!opensQt(plan_, room_)) refuse(include, std::string(room_) + " has no door for Qt");
        } else if (const auto* library = libraryOf(include.name)) {
            if (!opens(plan_, room_, library->target))
                refuse(include,
                    std::string(room_) + " has no door for " + std::string(library->target));
        } else if (const auto folder = firstFolder(include.name);
                   !folder.empty() && folder != "sys")
            refuse(include, "no door names that library");
    }

    void refuse(const Include& include, std::string_view why) {
        note(include.line, "includes " + include.name + ", but " + std::string(why));
    }

    void silence() {
        const auto bare = bareCode(source_.text);
        for (const auto name : clockNames) refuse(linesNaming(bare, name), name, noClock);
        for (const auto name : clockCalls) refuse(linesCalling(bare, name), name, noClock);
        for (const auto argument : timeArguments)
            refuse(linesCalling(bare, "time", argument), "time", noClock);
        refuse(linesCalling(bare, "clock", ")"), "clock", noClock);
        for (const auto name : logNames) refuse(linesNaming(bare, name), name, noLog);
        for (const auto name : logCalls) refuse(linesCalling(bare, name), name, noLog);
    }

    void refuse(const std::vector<int>& lines, std::string_view name, std::string_view why) {
        for (const int line : lines)
            note(line, "says " + std::string(name) + ", but " + std::string(why));
    }

    const Plan& plan_;
    const Source& source_;
    std::string_view room_;
    Findings& found_;
};

/// The plan itself: nothing unreadable, one door for each library, none for Qt or a log downstairs.
Findings findingsOfPlan(const Plan& plan) {
    Findings found;
    for (const auto& fault : plan.faults) found.push_back("src/CMakeLists.txt: " + fault);
    for (auto door = plan.doors.begin(); door != plan.doors.end(); ++door) {
        const bool qt = door->library.starts_with("Qt6::");
        if (isGround(door->room) && (qt || door->library == "spdlog::spdlog"))
            found.push_back(
                "src/CMakeLists.txt: " + door->library + " has no place on the ground floor");
        if (!qt && std::ranges::count(door, plan.doors.end(), door->library, &Door::library) > 1)
            found.push_back("src/CMakeLists.txt: " + door->library + " has two doors");
    }
    return found;
}

bool isCode(const std::filesystem::path& path) {
    return path.extension() == ".h" || path.extension() == ".cpp";
}

std::string contentsOf(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

std::vector<Source> sourcesIn(const std::filesystem::path& folder) {
    std::vector<Source> sources;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.is_regular_file() && isCode(entry.path()))
            sources.push_back({entry.path().lexically_relative(folder).generic_string(),
                contentsOf(entry.path())});
    std::ranges::sort(sources, {}, &Source::path);
    return sources;
}

std::vector<std::string> findings(const Plan& plan, const std::vector<Source>& sources) {
    auto found = findingsOfPlan(plan);
    for (const auto& source : sources) Visit(plan, source, found).all();
    return found;
}

} // namespace kneecoach::architecture
