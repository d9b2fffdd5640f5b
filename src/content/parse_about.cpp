// SPDX-License-Identifier: MIT
#include "content/parse_parts.h"

namespace kneecoach {

void parseAbout(const Entry& file, Pack& pack) {
    pack.id = file["id"].id<PackId>().str();
    pack.version = file["version"].text();
    pack.languages = file["languages"].texts();
    pack.notes = file["notes"].each([](const Entry& note) {
        return Note{note["id"].id<NoteId>(), note["sources"].texts()};
    });
}

void parseSources(const Entry& file, Pack& pack) {
    pack.sources = file["sources"].each([](const Entry& source) {
        return Source{std::string(source["id"].text()), std::string(source["grade"].text()),
            std::string(source["citation"].text())};
    });
}

void parseEmergencyNumbers(const Entry& file, Pack& pack) {
    pack.emergencyNumbers = file["countries"].each([](const Entry& country) {
        return EmergencyNumber{country["id"].id<CountryId>(), std::string(country["number"].text()),
            country["sources"].texts()};
    });
}

void parseRefusals(const Entry& file, Pack& pack) {
    static constexpr std::array<std::string_view, 2> kinds{"done-otherwise", "never-said"};
    pack.refusals = file["refused"].each([](const Entry& refusal) {
        return Refusal{refusal["id"].id<RefusalId>(), refusal["kind"].word<std::size_t>(kinds) == 1,
            std::string(refusal["quote"].text()), refusal["seeds"].texts()};
    });
}

} // namespace kneecoach
