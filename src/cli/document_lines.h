// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <iosfwd>
#include <string>

namespace kneecoach {

/// The lines of a stream that hold something, none longer than a document may be. A line that does not end by then is cut,
/// and is the last: it may have no end at all.
class DocumentLines {
public:
    explicit DocumentLines(std::istream& in) : in_(in) {}

    /// Reads the next line that is not blank; false where there is none.
    bool next();

    const std::string& line() const { return line_; }
    std::size_t number() const { return number_; } ///< from 1, the blank ones counted
    bool isCut() const { return isCut_; }

private:
    bool read();

    std::istream& in_;
    std::string line_;
    std::size_t number_ = 0;
    bool isCut_ = false;
};

} // namespace kneecoach
