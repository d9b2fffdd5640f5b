// SPDX-License-Identifier: MIT
#include "content/parse_pack.h"

#include "content/parse_parts.h"

#include <algorithm>

namespace kneecoach {
namespace {

using Parse = void (*)(const Entry& file, Pack& pack);

/// In the order of `ruleFiles`.
constexpr std::array<Parse, ruleFiles.size()> parses{parseAbout, parseSources, parseBody,
    parsePositions, parseTechniques, parseSession, parseQuestions, parseSteps, parseRoutines,
    parseEmergencyNumbers, parseRefusals};

void gather(const Value& value, std::string path, Words::Lines& lines) {
    if (const Value::Object* object = value.object())
        for (const auto& [key, part] : *object)
            gather(part, path.empty() ? key : path + '.' + key, lines);
    if (const std::string* text = value.text())
        lines.emplace_hint(lines.end(), std::move(path), *text);
}

} // namespace

Pack parsePack(const std::vector<PackFile>& files, Findings& findings) {
    Pack pack;
    for (std::size_t i = 0; i < ruleFiles.size(); ++i) {
        const auto file = std::ranges::find(files, ruleFiles[i], &PackFile::name);
        if (file != files.end()) parses[i](Entry(*file, findings), pack);
    }
    return pack;
}

Words::Lines linesOf(const PackFile& file) {
    Words::Lines lines;
    gather(file.content, "", lines);
    return lines;
}

std::string pointerToLine(std::string_view path) {
    std::string pointer = '/' + std::string(path);
    std::ranges::replace(pointer, '.', '/');
    return pointer;
}

} // namespace kneecoach
