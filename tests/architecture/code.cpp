// SPDX-License-Identifier: MIT
#include "architecture/code.h"

#include <algorithm>
#include <cctype>

namespace kneecoach::architecture {
namespace {

constexpr auto end = std::string_view::npos;

bool isWord(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }
bool isSpace(char c) { return std::isspace(static_cast<unsigned char>(c)) != 0; }

void blank(std::string& text, std::size_t from, std::size_t to) {
    for (auto i = from; i < std::min(to, text.size()); ++i)
        if (text[i] != '\n') text[i] = ' ';
}

std::size_t past(std::string_view text, std::string_view mark, std::size_t from) {
    const auto found = text.find(mark, from);
    return found == end ? text.size() : found + mark.size();
}

/// Past the closing mark of a plain literal that opens at `from`.
std::size_t pastLiteral(std::string_view text, std::size_t from) {
    auto i = from + 1;
    while (i < text.size() && text[i] != text[from] && text[i] != '\n')
        i += text[i] == '\\' ? 2 : 1;
    return std::min(i + 1, text.size());
}

/// Past a raw literal whose quotation mark stands at `from`.
std::size_t pastRawLiteral(std::string_view text, std::size_t from) {
    const auto open = std::min(text.find('(', from), text.size() - 1);
    const auto mark = ")" + std::string(text.substr(from + 1, open - from - 1)) + "\"";
    return past(text, mark, open);
}

bool opensRawLiteral(std::string_view text, std::size_t i) {
    return text[i] == '"' && i > 0 && text[i - 1] == 'R' && (i < 2 || !isWord(text[i - 2]));
}

/// An apostrophe inside a number parts its digits.
bool opensLiteral(std::string_view text, std::size_t i) {
    return text[i] == '"' || (text[i] == '\'' && (i == 0 || !isWord(text[i - 1])));
}

std::string blanked(std::string_view text, bool literalsToo) {
    std::string out(text);
    for (std::size_t i = 0; i < text.size();) {
        const auto from = i;
        if (text.substr(i, 2) == "//") blank(out, from, i = past(text, "\n", i));
        else if (text.substr(i, 2) == "/*") blank(out, from, i = past(text, "*/", i + 2));
        else if (opensRawLiteral(text, i) || opensLiteral(text, i)) {
            i = opensRawLiteral(text, i) ? pastRawLiteral(text, i) : pastLiteral(text, i);
            if (literalsToo) blank(out, from + 1, i - 1);
        } else ++i;
    }
    return out;
}

int lineAt(std::string_view text, std::size_t at) {
    return 1 + static_cast<int>(std::ranges::count(text.substr(0, at), '\n'));
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && isSpace(text.front())) text.remove_prefix(1);
    return text;
}

Include parsed(std::string_view rest, int line) {
    rest = trimmed(rest);
    if (rest.empty() || (rest[0] != '"' && rest[0] != '<')) return {{}, false, line};
    const auto close = rest.find(rest[0] == '"' ? '"' : '>', 1);
    return {std::string(rest.substr(1, close == end ? end : close - 1)), rest[0] == '"', line};
}

template <typename Accept>
std::vector<int> linesWhere(std::string_view bare, std::string_view name, Accept accept) {
    std::vector<int> lines;
    for (auto at = bare.find(name); at != end; at = bare.find(name, at + 1)) {
        const auto after = at + name.size();
        const bool whole =
            (at == 0 || !isWord(bare[at - 1])) && (after == bare.size() || !isWord(bare[after]));
        if (whole && accept(bare.substr(after))) lines.push_back(lineAt(bare, at));
    }
    return lines;
}

} // namespace

std::string withoutComments(std::string_view text) { return blanked(text, false); }
std::string bareCode(std::string_view text) { return blanked(text, true); }

std::vector<Include> includesOf(std::string_view text) {
    const auto code = withoutComments(text);
    std::vector<Include> includes;
    int number = 0;
    for (std::size_t from = 0; from < code.size();) {
        const auto to = std::min(code.find('\n', from), code.size());
        ++number;
        auto line = trimmed(std::string_view(code).substr(from, to - from));
        from = to + 1;
        if (line.empty() || line[0] != '#') continue;
        line = trimmed(line.substr(1));
        if (line.starts_with("include")) includes.push_back(parsed(line.substr(7), number));
    }
    return includes;
}

std::vector<int> linesNaming(std::string_view bare, std::string_view name) {
    return linesWhere(bare, name, [](std::string_view) { return true; });
}

std::vector<int> linesCalling(
    std::string_view bare, std::string_view name, std::string_view arguments) {
    return linesWhere(bare, name, [&](std::string_view rest) {
        rest = trimmed(rest);
        return rest.starts_with('(') && trimmed(rest.substr(1)).starts_with(arguments);
    });
}

} // namespace kneecoach::architecture
