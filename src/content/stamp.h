// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace kneecoach {

/// One number for names and bytes of files, whatever the order they are added in (FNV-1a, 64 bits).
class Stamp {
public:
    void add(std::string_view name, std::string_view bytes);
    std::uint64_t value() const;

private:
    std::map<std::string, std::uint64_t, std::less<>> files_;
};

} // namespace kneecoach
