// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

namespace kneecoach {

/// The right to be the only front desk on a screen, for as long as it lives. It is a name of the kernel's, no file: it is
/// gone with the process, however that ends.
class OnlyOne {
public:
    /// Nothing where another process of this machine has it.
    static std::optional<OnlyOne> claim(const std::string& of);

    OnlyOne(OnlyOne&& other) noexcept;
    OnlyOne& operator=(OnlyOne&&) = delete;
    ~OnlyOne();

private:
    explicit OnlyOne(int socket) : socket_(socket) {}

    int socket_;
};

/// What is only one: the desk of this user on this screen, with this data folder.
std::string deskHere(const std::string& profile);

} // namespace kneecoach
