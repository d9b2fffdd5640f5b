// SPDX-License-Identifier: MIT
#include "content/check_words.h"

#include "content/parse_pack.h"
#include "content/speech.h"
#include "content/wanted_words.h"

#include <algorithm>

namespace kneecoach {
namespace {

constexpr std::size_t longestText = 1'000; ///< bytes

std::string pointerOf(std::string path) {
    std::ranges::replace(path, '.', '/');
    return '/' + path;
}

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
/// Whether a text has something to show, and nothing that is not shown.
bool isPlain(std::string_view text) {
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; };
    return !text.empty() && text.size() <= longestText && std::ranges::none_of(text, isControl);
}

/// A fault of one string: the check that found it, and its sentence.
struct Fault {
    std::string_view check;
    std::string text;
};

std::optional<Fault> faultOf(const WantedWords& wanted, std::string_view line) {
    if (!isPlain(line))
        return Fault{"plain-text",
            "a text of 1 to 1000 bytes without line breaks or control characters was expected"};
    if (wanted.longest && spokenLength(line) > *wanted.longest)
        return Fault{"too-long",
            "to say this takes " + std::to_string(spokenLength(line).count()) + " ms; it has "
                + std::to_string(wanted.longest->count()) + " ms"};
    if (wanted.mostWords && writtenWords(line) > *wanted.mostWords)
        return Fault{"too-many-words",
            "these are " + std::to_string(writtenWords(line)) + " words; at most "
                + std::to_string(*wanted.mostWords) + " were expected"};
    if (wanted.mostQuestions && std::ranges::count(line, '?') > *wanted.mostQuestions)
        return Fault{"too-many-questions",
            "at most " + std::to_string(*wanted.mostQuestions) + " question marks were expected"};
    return std::nullopt;
}

/// Looks through one language; both what is wanted and what is there are sorted.
class Reader {
public:
    Reader(const PackFile& file, const Words* first, Findings& findings)
        : file_(file.name), first_(first), findings_(findings), lines_(linesOf(file)) {}

    Words read(const std::vector<WantedWords>& wanted) {
        auto line = lines_.begin();
        for (const WantedWords& each : wanted) {
            while (line != lines_.end() && line->first < each.path) unused((line++)->first);
            if (line == lines_.end() || line->first != each.path) missing(each);
            else look(each, line++);
        }
        while (line != lines_.end()) unused((line++)->first);
        if (first_) lines_.insert(first_->lines().begin(), first_->lines().end());
        return Words(std::move(lines_));
    }

private:
    void look(const WantedWords& wanted, Words::Lines::iterator line) {
        auto fault = faultOf(wanted, line->second);
        if (!fault && first_ && holesOf(line->second) != holesOf(first_->atOr(wanted.path, "")))
            fault = Fault{"holes", "the holes are not those of the first language"};
        if (!fault) return;
        note(level(), fault->check, wanted.path, fault->text);
        lines_.erase(line);
    }

    void missing(const WantedWords& wanted) {
        if (wanted.required)
            note(level(), "missing-string", wanted.path,
                "the string \"" + wanted.path + "\" is missing");
    }

    void unused(const std::string& path) {
        note(Finding::Level::warning, "unused-string", path,
            "nobody asks for the string " + quoted(path));
    }

    Finding::Level level() const {
        return first_ ? Finding::Level::warning : Finding::Level::error;
    }

    void note(
        Finding::Level level, std::string_view check, const std::string& path, std::string text) {
        kneecoach::note(
            {level, std::string(check), file_, pointerOf(path), std::move(text)}, findings_);
    }

    const std::string& file_;
    const Words* first_; ///< null for the first language itself
    Findings& findings_;
    Words::Lines lines_;
};

} // namespace

Words chooseWords(const Pack& pack, const std::vector<PackFile>& languages,
    std::string_view language, Findings& findings) {
    if (languages.empty()) return {};
    const auto wanted = wantedWords(pack);
    Words first = Reader(languages.front(), nullptr, findings).read(wanted);
    std::optional<Words> chosen;
    for (auto file = languages.begin() + 1; file != languages.end(); ++file) {
        Words words = Reader(*file, &first, findings).read(wanted);
        if (file->name == "lang/" + std::string(language) + ".json") chosen = std::move(words);
    }
    return chosen ? *std::move(chosen) : std::move(first);
}

} // namespace kneecoach
