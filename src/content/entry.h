// SPDX-License-Identifier: MIT
#pragma once

#include "base/bits.h"
#include "base/id.h"
#include "content/finding.h"
#include "content/value.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kneecoach {

/// A file of a pack that was read as JSON.
struct PackFile {
    std::string name; ///< within the pack
    Value content;
};

/// A place in a file of a pack. Asked for what is not there it answers a default, since the schema tells what is missing;
/// a word or an id nobody knows is noted.
class Entry {
public:
    Entry(const PackFile& file, Findings& findings)
        : file_(&file), findings_(&findings), value_(&file.content), within_(&file.content) {}

    /// The member called `key`, which may be missing.
    Entry operator[](std::string_view key) const;

    bool there() const { return value_ != nullptr; }
    bool isList() const { return value_ && value_->list(); }
    std::string_view text() const;
    int number(int otherwise = 0) const;
    bool flag(bool otherwise = false) const;

    /// Calls `visit` with each item of a list.
    template <class Visit>
    void walk(Visit visit) const {
        if (!isList()) return;
        for (const Value& item : *value_->list()) visit(below(item));
    }

    /// What `read` makes of each item of a list.
    template <class Read>
    auto each(Read read) const {
        std::vector<decltype(read(*this))> all;
        if (isList()) all.reserve(value_->list()->size());
        walk([&](const Entry& item) { all.push_back(read(item)); });
        return all;
    }

    std::vector<std::string> texts() const;

    /// The id written here; what is written otherwise is noted.
    template <class AnId>
    AnId id() const {
        const auto id = AnId::parse(text());
        if (there() && !id) noteNoId();
        return id.value_or(AnId{});
    }

    /// The enumerator whose name is written here; `names` stand in the order of the enumerators.
    template <class Enum, std::size_t N>
    Enum word(const std::array<std::string_view, N>& names, Enum otherwise = {}) const {
        if (!there()) return otherwise;
        const auto found = std::ranges::find(names, text());
        if (found == names.end()) noteUnknown("word");
        return found == names.end() ? otherwise : static_cast<Enum>(found - names.begin());
    }

    /// The place in `list` of the thing whose id is written here. `kind` names it where it is unknown.
    template <class List>
    std::optional<std::size_t> placeIn(const List& list, std::string_view kind) const {
        if (!there()) return std::nullopt;
        for (std::size_t i = 0; i < list.size(); ++i)
            if (list[i].id.text() == text()) return i;
        noteUnknown(kind);
        return std::nullopt;
    }

    /// The id written here, which is that of a thing in `list`.
    template <class List>
    auto idIn(const List& list, std::string_view kind) const {
        const auto place = placeIn(list, kind);
        return place ? list[*place].id : decltype(list[0].id){};
    }

    /// The places in `list` of all things whose ids are listed here.
    template <class Tag, class List>
    Bits<Tag> bitsIn(const List& list, std::string_view kind) const {
        Bits<Tag> bits;
        walk([&](const Entry& entry) {
            const auto place = entry.placeIn(list, kind);
            if (place && *place < Bits<Tag>::most) bits |= Bits<Tag>::only(*place);
        });
        return bits;
    }

    /// Notes an error at this place.
    void note(std::string_view check, std::string text) const;

private:
    Entry below(const Value& value) const;
    void noteNoId() const;
    void noteUnknown(std::string_view kind) const;

    const PackFile* file_;
    Findings* findings_;
    const Value* value_;
    const Value* within_; ///< where a missing value is missing
};

} // namespace kneecoach
