// SPDX-License-Identifier: MIT
#include "cli/document_lines.h"

#include <istream>
#include <iterator>

namespace kneecoach {
namespace {

constexpr std::size_t longest = 4 * 1024 * 1024;

bool isBlank(const std::string& line) {
    return line.find_first_not_of(" \t\r") == std::string::npos;
}

} // namespace

bool DocumentLines::next() {
    while (!isCut_ && read())
        if (isCut_ || !isBlank(line_)) return true;
    return false;
}

bool DocumentLines::read() {
    line_.clear();
    ++number_;
    std::istreambuf_iterator<char> at(in_), end;
    const bool isThere = at != end;
    while (at != end && line_.size() <= longest) {
        const char c = *at++;
        if (c == '\n') return true;
        line_ += c;
    }
    isCut_ = line_.size() > longest;
    return isThere;
}

} // namespace kneecoach
