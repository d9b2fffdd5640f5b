// SPDX-License-Identifier: MIT
#include "content/check_words.h"

#include "content/parse_pack.h"
#include "content/speech.h"
#include "content/unseen.h"
#include "content/wanted_words.h"

#include <algorithm>
#include <array>
#include <set>

namespace kneecoach {
namespace {

constexpr std::size_t longestText = 1'000; ///< bytes

/// The names between braces, sorted.
std::vector<std::string_view> holesOf(std::string_view text) {
    std::vector<std::string_view> holes;
    for (auto open = text.find('{'); open != std::string_view::npos;
         open = text.find('{', open + 1)) {
        const auto close = text.find('}', open);
        if (close != std::string_view::npos) holes.push_back(text.substr(open, close - open));
    }
    std::ranges::sort(holes);
    return holes;
}

/// Whether a text has something to show, and nothing that is not shown.
bool isPlain(std::string_view text) {
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; };
    return !text.empty() && text.size() <= longestText && std::ranges::none_of(text, isControl)
        && !hasUnseen(text);
}

/// A fault of one string: the check that found it, and its sentence.
struct Fault {
    std::string_view check;
    std::string text;
};

std::optional<Fault> faultOf(const WordBounds& bounds, std::string_view line) {
    if (!isPlain(line))
        return Fault{"plain-text",
            "a text of 1 to 1000 bytes without line breaks, control characters or unseen ones was "
            "expected"};
    if (bounds.spoken && spokenLength(line) > *bounds.spoken)
        return Fault{"too-long",
            "to say this takes " + std::to_string(spokenLength(line).count()) + " ms; it has "
                + std::to_string(bounds.spoken->count()) + " ms"};
    if (bounds.words && writtenWords(line) > *bounds.words)
        return Fault{"too-many-words",
            "these are " + std::to_string(writtenWords(line)) + " words; at most "
                + std::to_string(*bounds.words) + " were expected"};
    if (bounds.questions && std::ranges::count(line, '?') > *bounds.questions)
        return Fault{"too-many-questions",
            "at most " + std::to_string(*bounds.questions) + " question marks were expected"};
    return std::nullopt;
}

/// Looks through one language.
class WordsReader {
public:
    WordsReader(const PackFile& file, const Words* first, Findings& findings)
        : file_(file.name), first_(first), findings_(findings), lines_(linesOf(file)) {}

    Words read(const Pack& pack) {
        std::size_t used = 0;
        eachWanted(pack, [&](const WantedWords& wanted) { used += look(wanted) ? 1 : 0; });
        if (used != lines_.size()) noteUnused(pack);
        for (const std::string& path : faulty_) lines_.erase(path);
        if (first_) lines_.insert(first_->lines().begin(), first_->lines().end());
        return Words(std::move(lines_));
    }

private:
    /// Whether the string is there.
    bool look(const WantedWords& wanted) {
        const auto line = lines_.find(wanted.path);
        if (line == lines_.end()) return missing(wanted);
        auto fault = faultOf(wanted.bounds, line->second);
        if (!fault && first_ && holesOf(line->second) != holesOf(first_->atOr(wanted.path, "")))
            fault = Fault{"holes", "the holes are not those of the first language"};
        if (!fault) return true;
        note(level(), fault->check, line->first, fault->text);
        faulty_.push_back(line->first);
        return true;
    }

    bool missing(const WantedWords& wanted) {
        if (wanted.required)
            note(level(), "missing-string", wanted.path,
                "the string " + inQuotes(wanted.path) + " is missing");
        return false;
    }

    void noteUnused(const Pack& pack) {
        std::set<std::string, std::less<>> wanted;
        eachWanted(pack, [&](const WantedWords& each) { wanted.emplace(each.path); });
        for (const auto& [path, line] : lines_)
            if (!wanted.contains(path))
                note(Finding::Level::warning, "unused-string", path,
                    "nobody asks for the string " + inQuotes(path));
    }

    Finding::Level level() const {
        return first_ ? Finding::Level::warning : Finding::Level::error;
    }

    void note(
        Finding::Level level, std::string_view check, std::string_view path, std::string text) {
        kneecoach::note(
            {level, std::string(check), file_, pointerToLine(path), std::move(text)}, findings_);
    }

    const std::string& file_;
    const Words* first_; ///< null for the first language itself
    Findings& findings_;
    Words::Lines lines_;
    std::vector<std::string> faulty_;
};

} // namespace

Words chooseWords(const Pack& pack, const std::vector<PackFile>& languages,
    std::string_view language, Findings& findings) {
    if (languages.empty()) return {};
    Words first = WordsReader(languages.front(), nullptr, findings).read(pack);
    std::optional<Words> chosen;
    for (auto file = languages.begin() + 1; file != languages.end(); ++file) {
        Words words = WordsReader(*file, &first, findings).read(pack);
        if (file->name == "lang/" + std::string(language) + ".json") chosen = std::move(words);
    }
    return chosen ? *std::move(chosen) : std::move(first);
}

} // namespace kneecoach
