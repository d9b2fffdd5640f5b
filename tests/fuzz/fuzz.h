// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"
#include "content/finding.h"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

/// What libFuzzer calls with each input.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace kneecoach::fuzz {

/// Ends the run with a finding: what was promised does not hold.
inline void expect(bool holds, std::string_view promise) {
    if (holds) return;
    std::fprintf(stderr, "broken: %.*s\n", static_cast<int>(promise.size()), promise.data());
    std::abort();
}

inline std::string_view textOf(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

/// What holds of every refusal: it names a file, says something, and is one line for any terminal.
inline void expectSaid(const Error& error) {
    expect(!error.file.empty(), "a refusal names its file");
    expect(error.pointer.empty() || error.pointer.front() == '/', "a place is a JSON pointer");
    expect(error.text.size() > 8, "a refusal says why");
    const std::string line = describe(error);
    expect(line == onOneLine(line), "a refusal is one line");
}

inline void expectSaid(const Errors& errors) {
    expect(!errors.empty(), "what is refused has a finding");
    expect(errors.size() <= enoughFindings, "findings are not without end");
    for (const Error& error : errors) expectSaid(error);
}

} // namespace kneecoach::fuzz
