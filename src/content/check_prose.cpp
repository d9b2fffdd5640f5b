// SPDX-License-Identifier: MIT
#include "content/check_prose.h"

#include "content/banned_claims.h"
#include "content/parse_pack.h"
#include "content/readability.h"
#include "content/speech.h"

#include <cmath>

namespace kneecoach {
namespace {

using Level = Finding::Level;

constexpr double hardest = 6.0; ///< grade

bool isEnglish(const PackFile& file) {
    const std::string_view name = std::string_view(file.name).substr(file.name.rfind('/') + 1);
    return name == "en.json" || name.starts_with("en-");
}

bool isQuestion(std::string_view path) {
    return path.starts_with("questions.") && path.ends_with(".text");
}

/// A grade with one digit behind the point, rounded up: what is above the limit never reads like it.
std::string shown(double grade) {
    const long tenths = std::lround(std::ceil(grade * 10));
    return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10);
}

/// Looks through one language.
class Proofreader {
public:
    Proofreader(const PackFile& file, Level level, Findings& findings)
        : file_(file), level_(level), findings_(findings) {}

    void read() {
        const bool english = isEnglish(file_);
        for (const auto& [path, line] : linesOf(file_)) {
            claims(path, line);
            lengths(path, line);
            if (english && isQuestion(path)) lists(path, line);
            grade_.add(line);
        }
        if (english) grade();
    }

private:
    void claims(std::string_view path, std::string_view line) {
        if (const auto claim = bannedClaimIn(line))
            note(Level::error, "banned-claim", pointerToLine(path),
                inQuotes(*claim) + " is a claim that is never made; other words were expected");
    }

    void lengths(std::string_view path, std::string_view line) {
        for (const std::string_view sentence : sentencesOf(line))
            if (const auto words = writtenWords(sentence); words > mostWordsOf(sentence))
                note(level_, "long-sentence", pointerToLine(path),
                    inQuotes(sentence) + " has " + std::to_string(words) + " words; at most "
                        + std::to_string(mostWordsOf(sentence)) + " were expected");
    }

    void lists(std::string_view path, std::string_view line) {
        if (listsIn(line) > 1)
            note(Level::warning, "two-lists", pointerToLine(path),
                "this question has " + std::to_string(listsIn(line))
                    + " lists; one at most was expected, of things of one kind");
    }

    void grade() {
        const auto grade = grade_.value();
        if (grade && *grade > hardest)
            note(level_, "reading-grade", "",
                "the reading grade of this file is " + shown(*grade)
                    + "; at most 6.0 was expected");
    }

    void note(Level level, std::string_view check, std::string pointer, std::string text) {
        kneecoach::note(
            {level, std::string(check), file_.name, std::move(pointer), std::move(text)},
            findings_);
    }

    const PackFile& file_;
    Level level_;
    Findings& findings_;
    ReadingGrade grade_;
};

} // namespace

void checkProse(const std::vector<PackFile>& languages, Findings& findings) {
    for (const PackFile& file : languages)
        Proofreader(file, &file == &languages.front() ? Level::error : Level::warning, findings)
            .read();
}

} // namespace kneecoach
