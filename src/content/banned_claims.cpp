// SPDX-License-Identifier: MIT
#include "content/banned_claims.h"

#include "content/readability.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <span>
#include <vector>

namespace kneecoach {
namespace {

/// Sayings, word by word. "a|b" is either, "heal*" is whatever begins so, "_" is up to three words of any kind. What a
/// massage does to the body is only ever said with "may".
constexpr std::array<std::string_view, 38> sayings{
    "toxin*",
    "lactic acid",
    "flush|flushes|flushing|clean|cleans|cleanse|cleanses|rid|rids _ waste",
    "break|breaks|breaking|dissolve* _ scar*|adhesion*|knot*",
    "heat _ reduce*|reducing|lower|lowers|calm|calms|take|takes _ inflammation",
    "reduce*|reducing|drain|drains|lower|lowers _ swelling|inflammation",
    "bring|brings|take|takes|get|gets _ swelling _ down",
    "lymph* drainage",
    "most effective",
    "best treatment",
    "fix*|correct*|improv*|straighten* _ posture|alignment",
    "realign*",
    "hasten*|speed|speeds|quicken* _ healing|recovery",
    "heal|heals|recover|recovers _ faster|sooner|quicker",
    "deep tissue",
    "penetrat* _ skin",
    "oil|oils|lotion|lotions _ through|into _ skin",
    "proven to",
    "clinically|scientifically|medically proven",
    "cure|cures|cured|curing",
    "guarantee*",
    "will help|heal|cure|fix|ease|relieve|improve|reduce|stop|end",
    "dont|not|never|no need _ doctor*|nurse*|physio*|therapist*",
    "need no doctor*|nurse*|physio*|therapist*",
    "no|skip|skips _ doctor*|nurse*|physio*|therapist* needed",
    "skip _ doctor*|nurse*|physio*|therapist*",
    "doctors|nurses|clinicians recommend*",
    "detox*",
    "purif*",
    "repair*|rebuild*|regrow* _ knee|joint|cartilage",
    "heals _ knee|joint|cartilage|arthritis|pain",
    "even when|if _ hurts",
    "as hard|firmly|deep as",
    "prevent* _ clot*",
    "no pain no gain",
    "through|past the pain|discomfort",
    "deep|deeper|deepest pressure",
    "cannot|never harm",
};

using Forms = std::vector<std::string_view>; ///< any of which a word may have
using Saying = std::vector<Forms>;
using Sentence = std::span<const std::string>;

constexpr std::size_t widestGap = 3;

std::vector<std::string_view> cut(std::string_view text, char mark) {
    std::vector<std::string_view> parts;
    for (auto end = text.find(mark); end != std::string_view::npos; end = text.find(mark)) {
        parts.push_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    parts.push_back(text);
    return parts;
}

Saying readSaying(std::string_view text) {
    Saying saying;
    for (const std::string_view word : cut(text, ' ')) saying.push_back(cut(word, '|'));
    return saying;
}

/// The sayings by the letters their first words begin with: few of them are looked at for each word of a text.
std::map<char, std::vector<Saying>> readSayings() {
    std::map<char, std::vector<Saying>> read;
    for (const std::string_view text : sayings) {
        const Saying saying = readSaying(text);
        std::set<char> letters;
        for (const std::string_view form : saying.front()) letters.insert(form.front());
        for (const char letter : letters) read[letter].push_back(saying);
    }
    return read;
}

bool hasForm(std::string_view word, std::string_view form) {
    return form.ends_with('*') ? word.starts_with(form.substr(0, form.size() - 1)) : word == form;
}

bool isGap(const Forms& forms) { return forms.front() == "_"; }

/// How many words the rest of a saying takes that begins with the first of them; nothing where it does not.
std::optional<std::size_t> taken(Sentence words, std::span<const Forms> saying) {
    if (saying.empty()) return 0;
    const std::size_t widest = isGap(saying.front()) ? std::min(widestGap, words.size()) : 0;
    if (isGap(saying.front())) saying = saying.subspan(1);
    for (std::size_t gap = 0; gap <= widest && gap < words.size(); ++gap) {
        const auto is = [&](std::string_view form) { return hasForm(words[gap], form); };
        if (std::ranges::none_of(saying.front(), is)) continue;
        if (const auto more = taken(words.subspan(gap + 1), saying.subspan(1)))
            return gap + 1 + *more;
    }
    return std::nullopt;
}

std::string joined(Sentence words) {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
    return text;
}

std::optional<std::string> claimIn(Sentence words) {
    static const auto all = readSayings();
    for (std::size_t first = 0; first < words.size(); ++first)
        if (const auto likely = all.find(words[first].front()); likely != all.end())
            for (const Saying& saying : likely->second)
                if (const auto count = taken(words.subspan(first), saying))
                    return joined(words.subspan(first, *count));
    return std::nullopt;
}

} // namespace

std::optional<std::string> bannedClaimIn(std::string_view text) {
    for (const std::string_view sentence : sentencesOf(text))
        if (auto claim = claimIn(englishWords(sentence))) return claim;
    return std::nullopt;
}

} // namespace kneecoach
