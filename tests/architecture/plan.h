// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kneecoach::architecture {

struct Room {
    std::string name;
    std::vector<std::string> uses;
};

/// Where a library comes in: `door(content PRIVATE nlohmann_json::nlohmann_json)`.
struct Door {
    std::string room;
    std::string library;
};

/// The plan of the house, as it stands in src/CMakeLists.txt, with what is wrong in itself.
struct Plan {
    std::vector<Room> rooms;
    std::vector<Door> doors;
    std::vector<std::string> faults;
};

Plan readPlan(std::string_view text);

bool hasRoom(const Plan& plan, std::string_view name);

/// A room may use itself, the rooms it names, and every room those use in turn.
bool mayUse(const Plan& plan, std::string_view room, std::string_view other);

/// Whether the library has a door in this very room.
bool opens(const Plan& plan, std::string_view room, std::string_view library);

} // namespace kneecoach::architecture
