// SPDX-License-Identifier: MIT
#pragma once

#include "content/entry.h"
#include "content/value.h"
#include "support/folder.h"

#include <string>
#include <string_view>
#include <vector>

/// The shipped pack, changed before it is looked at. A path is a JSON pointer in which a part of a list may be named by its
/// id ("/questions/fever/sources"); "-" is the end of a list.
class EditedPack {
public:
    EditedPack();

    EditedPack& put(std::string_view file, std::string_view path, std::string_view json);
    EditedPack& drop(std::string_view file, std::string_view path);

    /// What schemas, checks and words find in it, without the way over the disk.
    kneecoach::Findings findings() const;

    /// Whether `check` finds something at that place.
    bool finds(std::string_view check, std::string_view file, std::string_view path) const;

    /// The sentence that is found there, or nothing.
    std::string sentence(
        std::string_view check, std::string_view file, std::string_view path) const;

    /// Writes its files into a folder.
    const EditedPack& into(const Folder& folder) const;

private:
    kneecoach::PackFile& named(std::string_view file);
    std::string pointer(std::string_view file, std::string_view path) const;

    std::vector<kneecoach::PackFile> files_;
    std::vector<std::string> changed_;
};
