// SPDX-License-Identifier: MIT
#include "content/stamp.h"

namespace kneecoach {
namespace {

constexpr std::uint64_t basis = 0xcbf29ce484222325U;

std::uint64_t after(std::uint64_t hash, std::string_view bytes) {
    for (const char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    return hash;
}

} // namespace

void Stamp::add(std::string_view name, std::string_view bytes) {
    files_.insert_or_assign(std::string(name), after(basis, bytes));
}

std::uint64_t Stamp::value() const {
    std::uint64_t hash = basis;
    for (const auto& [name, own] : files_) hash = after(after(hash, name), std::to_string(own));
    return hash;
}

} // namespace kneecoach
