// SPDX-License-Identifier: MIT
#pragma once

#include "clinic/clinic_file.h"
#include "content/json.h"
#include "support/folder.h"
#include "support/shipped.h"

#include <algorithm>
#include <string>

namespace kneecoach::clinic_tests {

inline std::string chunk(const std::string& name, const std::string& bytes) {
    std::string all;
    for (const unsigned shift : {24U, 16U, 8U, 0U}) all += char((bytes.size() >> shift) & 0xFFU);
    return all + name + bytes + "crc!";
}

/// A PNG as far as its head and its frame say; no picture is in it.
inline std::string pngHead(unsigned width, unsigned height) {
    using namespace std::string_literals;
    std::string head;
    for (const unsigned side : {width, height})
        for (const unsigned shift : {24U, 16U, 8U, 0U}) head += char((side >> shift) & 0xFFU);
    return "\x89PNG\r\n\x1A\n" + chunk("IHDR", head + "\x08\x06\0\0\0"s) + chunk("IEND", {});
}

/// A folder with a clinic file in it.
class Desk {
public:
    /// `members` stand behind format and name.
    explicit Desk(const std::string& members = {}, const Pack& pack = shippedPack()) : pack_(pack) {
        write(R"({"format": 1, "name": "Lakeside Physio")" + (members.empty() ? "" : ", " + members)
            + "}");
    }

    void write(const std::string& text) const { folder.write("clinic.json", text); }
    std::string path() const { return folder / "clinic.json"; }

    ClinicReport report() const {
        return examineClinic(readClinicFile(path(), TEST_CONTENT_DIR "/schema"), pack_);
    }

    /// "/pointer (check)" of each finding, one a line.
    std::string found() const {
        std::string all;
        for (const Finding& each : report().findings)
            all += each.pointer + " (" + each.check + ")\n";
        return all;
    }

    Folder folder;

private:
    const Pack& pack_;
};

/// What is found where these members stand in an otherwise sound file.
inline std::string foundIn(const std::string& members) { return Desk(members).found(); }

} // namespace kneecoach::clinic_tests
