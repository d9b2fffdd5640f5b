// SPDX-License-Identifier: MIT
#include "architecture/plan.h"

#include <algorithm>
#include <array>
#include <sstream>

namespace kneecoach::architecture {
namespace {

using Words = std::vector<std::string>;

std::string beforeComment(std::string_view line) {
    return std::string(line.substr(0, line.find('#')));
}

/// "room(ui USES session figure)" gives room, ui, USES, session, figure.
Words wordsOf(std::string line) {
    std::ranges::replace_if(
        line, [](char c) { return c == '(' || c == ')'; }, ' ');
    std::istringstream in(line);
    Words words;
    for (std::string word; in >> word;) words.push_back(word);
    return words;
}

/// Lines that say how a room is built, not what it may use.
bool saysNothingOfRooms(std::string_view word) {
    constexpr std::array<std::string_view, 6> others{
        "include", "assets", "small", "quick", "apart", "roof"};
    return std::ranges::find(others, word) != others.end();
}

const Room* roomNamed(const Plan& plan, std::string_view name) {
    const auto found = std::ranges::find(plan.rooms, name, &Room::name);
    return found == plan.rooms.end() ? nullptr : &*found;
}

void addRoom(Plan& plan, const Words& words) {
    if (words.size() < 2 || words.size() == 3 || (words.size() > 3 && words[2] != "USES")) {
        plan.faults.emplace_back("a room is written room(name) or room(name USES other ...)");
        return;
    }
    Room room{words[1], {}};
    if (words.size() > 3) room.uses.assign(words.begin() + 3, words.end());
    if (hasRoom(plan, room.name)) plan.faults.push_back("the room " + room.name + " stands twice");
    for (const auto& used : room.uses)
        if (!hasRoom(plan, used)) {
            plan.faults.push_back(room.name + " uses " + used + ", which does not stand above it");
        }
    plan.rooms.push_back(std::move(room));
}

void addDoor(Plan& plan, const Words& words) {
    if (words.size() != 4 || (words[2] != "PUBLIC" && words[2] != "PRIVATE")) {
        plan.faults.emplace_back("a door is written door(room PUBLIC library), or PRIVATE");
        return;
    }
    if (!hasRoom(plan, words[1])) plan.faults.push_back("a door in no room: " + words[1]);
    plan.doors.push_back({words[1], words[3]});
}

} // namespace

Plan readPlan(std::string_view text) {
    Plan plan;
    std::istringstream in{std::string(text)};
    for (std::string line; std::getline(in, line);) {
        const auto words = wordsOf(beforeComment(line));
        if (words.empty()) continue;
        if (words[0] == "room") addRoom(plan, words);
        else if (words[0] == "door") addDoor(plan, words);
        else if (!saysNothingOfRooms(words[0]))
            plan.faults.push_back("a line that is no part of the plan: " + line);
    }
    return plan;
}

bool hasRoom(const Plan& plan, std::string_view name) { return roomNamed(plan, name) != nullptr; }

bool mayUse(const Plan& plan, std::string_view room, std::string_view other) {
    if (room == other) return true;
    const auto* from = roomNamed(plan, room);
    return from != nullptr && std::ranges::any_of(from->uses, [&](const auto& used) {
        return mayUse(plan, used, other);
    });
}

bool opens(const Plan& plan, std::string_view room, std::string_view library) {
    return std::ranges::any_of(
        plan.doors, [&](const Door& door) { return door.room == room && door.library == library; });
}

} // namespace kneecoach::architecture
