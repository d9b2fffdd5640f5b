// SPDX-License-Identifier: MIT
#include "content/check_words.h"

#include "content/parse_pack.h"
#include "content/speech.h"
#include "content/wanted_words.h"

#include <algorithm>

namespace kneecoach {
namespace {

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

bool isPlain(std::string_view text) {
    return std::ranges::none_of(
        text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
}

/// A fault of one string: the check that found it, and its sentence.
struct Fault {
    std::string_view check;
    std::string text;
};

std::optional<Fault> faultOf(const WantedWords& wanted, std::string_view line) {
    const Millis length = wanted.longest < Millis(1'000'000) ? spokenLength(line) : Millis{};
    if (!isPlain(line))
        return Fault{"plain-text", "a line break or control character stands in this text"};
    if (length > wanted.longest)
        return Fault{"too-long",
            "to say this takes " + std::to_string(length.count()) + " ms; it has "
                + std::to_string(wanted.longest.count()) + " ms"};
    if (writtenWords(line) > wanted.mostWords)
        return Fault{"too-many-words",
            "these are " + std::to_string(writtenWords(line)) + " words; at most "
                + std::to_string(wanted.mostWords) + " were expected"};
    if (std::ranges::count(line, '?') > static_cast<std::ptrdiff_t>(wanted.mostQuestions))
        return Fault{"too-many-questions", "at most two question marks were expected"};
    return std::nullopt;
}

/// Looks through one language; what is sound is kept.
class Reader {
public:
    Reader(const PackFile& file, const Words* first, Findings& findings)
        : file_(file.name), own_(parseWords(file)), first_(first), findings_(findings) {}

    Words read(const std::vector<WantedWords>& wanted) {
        for (const WantedWords& each : wanted) look(each);
        for (const auto& [path, line] : own_.lines())
            if (!std::ranges::binary_search(wanted, path, {}, &WantedWords::path))
                note(Finding::Level::warning, "unused-string", path,
                    "nobody asks for the string \"" + path + "\"");
        if (first_) kept_.insert(first_->lines().begin(), first_->lines().end());
        return Words(std::move(kept_));
    }

private:
    void look(const WantedWords& wanted) {
        const auto line = own_.lines().find(wanted.path);
        if (line == own_.lines().end()) return wanted.required ? missing(wanted.path) : void();
        auto fault = faultOf(wanted, line->second);
        if (!fault && first_ && holesOf(line->second) != holesOf(first_->atOr(wanted.path, "")))
            fault = Fault{"holes", "the holes are not those of the first language"};
        if (fault) note(level(), fault->check, wanted.path, fault->text);
        else kept_.emplace_hint(kept_.end(), *line);
    }

    void missing(const std::string& path) {
        note(level(), "missing-string", path, "the string \"" + path + "\" is missing");
    }

    Finding::Level level() const {
        return first_ ? Finding::Level::warning : Finding::Level::error;
    }

    void note(
        Finding::Level level, std::string_view check, const std::string& path, std::string text) {
        if (findings_.size() < enoughFindings)
            findings_.push_back(
                {level, std::string(check), file_, pointerOf(path), std::move(text)});
    }

    const std::string& file_;
    const Words own_;
    const Words* first_; ///< null for the first language itself
    Findings& findings_;
    Words::Lines kept_;
};

} // namespace

Words chooseWords(const Pack& pack, const std::vector<PackFile>& languages,
    std::string_view language, Findings& findings) {
    if (languages.empty()) return {};
    const auto wanted = wantedWords(pack);
    const Words first = Reader(languages.front(), nullptr, findings).read(wanted);
    Words chosen = first;
    for (auto file = languages.begin() + 1; file != languages.end(); ++file) {
        Words words = Reader(*file, &first, findings).read(wanted);
        if (file->name == "lang/" + std::string(language) + ".json") chosen = std::move(words);
    }
    return chosen;
}

} // namespace kneecoach
