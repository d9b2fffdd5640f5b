// SPDX-License-Identifier: MIT
#include "paper/to_text.h"

#include "paper/text_lines.h"
#include "paper/text_table.h"

#include <algorithm>
#include <utility>

namespace kneecoach {
namespace {

constexpr std::size_t width = 72;
constexpr std::string_view dots = "........................................";

/// Lays block after block, an empty line before each.
class TextPage {
public:
    explicit TextPage(const Words& coach) : coach_(coach) {}

    void title(const std::string& text, char under) {
        lines(text, "", "");
        put(std::string(std::min(signsIn(text), width), under));
    }

    void operator()(const Heading& heading) { title(heading.text, heading.level == 1 ? '=' : '-'); }

    void operator()(const Paragraph& paragraph) {
        const bool isLoud = paragraph.voice == Paragraph::Voice::loud;
        lines(paragraph.text, isLoud ? "    " : "", isLoud ? "    " : "");
    }

    void operator()(const Bullets& bullets) {
        for (const std::string& line : bullets.lines) lines(line, "- ", "  ");
    }

    void operator()(const Tickable& tickable) {
        for (const std::string& line : tickable.lines) {
            const bool isSingle = tickable.boxes.size() < 2;
            lines(line, isSingle ? "[ ] " : "", isSingle ? "    " : "");
            if (tickable.areAnswers()) answers(tickable);
            else if (!isSingle) lines(boxes(tickable), "    ", "    ");
        }
    }

    void operator()(const Frame& frame) {
        const std::string edge = frame.kind == Frame::Kind::stop ? "!! " : "*  ";
        lines(frame.title, edge, edge);
        for (const std::string& line : frame.lines) lines(line, edge + "- ", edge + "  ");
    }

    /// Only what is crossed out is said nowhere else.
    void operator()(const PictureRow& row) {
        if (!row.words.empty()) lines(row.words, "", "");
        for (const PaperPicture& picture : row.pictures)
            if (picture.what == PaperPicture::What::leftOut)
                lines("[" + coach_.at("paper.picture", {{"words", picture.says}}) + "]", "", " ");
    }

    void operator()(const StepRow& row) {
        const std::string number = std::to_string(row.number) + ". ";
        const std::string room(number.size(), ' ');
        lines(row.name, number, room);
        for (const std::string* part : {&row.facts, &row.words, &row.count})
            lines(*part, room, room);
    }

    void operator()(const Table& table) {
        for (const std::string& line : tableLines(table, width)) put(line);
    }

    void operator()(const CodeBox& box) {
        lines(coach_.at("paper.code-is", {{"code", box.letters}}), "    ", "    ");
        lines(box.says, "", "");
    }

    void operator()(const ToWrite& fields) {
        for (const std::string& name : fields.names) lines(name + ": " + std::string(dots), "", "");
    }

    /// Empty lines before whatever comes next.
    void gap(std::size_t lines = 1) { gaps_ = std::max(gaps_, lines); }
    std::string text() && { return std::move(text_); }

private:
    void answers(const Tickable& tickable) {
        for (const std::string& answer : tickable.boxes) lines(answer, "    [ ] ", "        ");
    }

    static std::string boxes(const Tickable& tickable) {
        std::string all;
        for (const std::string& box : tickable.boxes)
            all += (all.empty() ? "" : "  ") + box + "[_]";
        return all;
    }

    void lines(const std::string& text, const std::string& first, const std::string& others) {
        bool isFirst = true;
        for (const std::string& line :
            wrapped(text, width - std::max(first.size(), others.size()))) {
            put((isFirst ? first : others) + line);
            isFirst = false;
        }
    }

    void put(const std::string& line) {
        text_.append(std::exchange(gaps_, 0), '\n').append(line).append("\n");
    }

    const Words& coach_;
    std::string text_;
    std::size_t gaps_ = 0;
};

void addSection(TextPage& page, const Section& section) {
    page.gap(2);
    page.title(section.title, '=');
    if (!section.note.empty()) page(Paragraph{section.note});
    for (const PaperBlock& block : section.blocks) {
        page.gap();
        std::visit(page, block);
    }
}

} // namespace

std::string toText(const Paper& paper, const Words& coach) {
    TextPage page(coach);
    page.title(paper.title, '#');
    for (const Section& section : paper.sections) addSection(page, section);
    page.gap();
    page(Paragraph{paper.foot, Paragraph::Voice::small});
    return std::move(page).text();
}

} // namespace kneecoach
