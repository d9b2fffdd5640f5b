// SPDX-License-Identifier: MIT
#pragma once

#include "base/control.h"

#include <tl/expected.hpp>

#include <string>
#include <utility>
#include <vector>

namespace kneecoach {

/// Why an operation could not do its job: where (a file and a JSON pointer, or nothing) and what, in one plain sentence.
struct Error {
    std::string file;
    std::string pointer;
    std::string text;

    friend bool operator==(const Error&, const Error&) = default;
};

/// "file /pointer: text", leaving out what is empty, on one line.
inline std::string describe(const Error& error) {
    std::string place = error.file;
    if (!error.pointer.empty()) place += (place.empty() ? "" : " ") + error.pointer;
    return onOneLine(place.empty() ? error.text : place + ": " + error.text);
}

using Errors = std::vector<Error>;

template <class T, class E = Error>
using Result = tl::expected<T, E>;

template <class E>
auto failure(E error) {
    return tl::unexpected<E>(std::move(error));
}

} // namespace kneecoach
