// SPDX-License-Identifier: MIT
#include "paper/paper_lines.h"

#include "base/listed.h"

namespace kneecoach {
namespace {

using Lines = std::vector<std::string>;

struct Reader {
    Lines lines;

    void all(const Lines& more) { lines.insert(lines.end(), more.begin(), more.end()); }

    void operator()(const Heading& heading) { lines.push_back(heading.text); }
    void operator()(const Paragraph& paragraph) { lines.push_back(paragraph.text); }
    void operator()(const Bullets& bullets) { all(bullets.lines); }
    void operator()(const Tickable& tickable) {
        lines.push_back(listed(tickable.boxes, " | "));
        all(tickable.lines);
    }
    void operator()(const Frame& frame) {
        lines.push_back(frame.title);
        all(frame.lines);
    }
    void operator()(const PictureRow& row) {
        for (const PaperPicture& picture : row.pictures) lines.push_back(picture.says);
    }
    void operator()(const StepRow& row) { all({row.name, row.facts, row.words, row.count}); }
    void operator()(const Table& table) {
        lines.push_back(listed(table.head, " | "));
        for (const Lines& row : table.rows) lines.push_back(listed(row, " | "));
    }
    void operator()(const CodeBox& code) { all({code.says, code.letters}); }
    void operator()(const ToWrite& toWrite) { all(toWrite.names); }
};

Lines linesOf(const Section& section) {
    Reader reader;
    reader.lines.push_back(section.title);
    if (!section.note.empty()) reader.lines.push_back(section.note);
    for (const PaperBlock& block : section.blocks) std::visit(reader, block);
    return reader.lines;
}

} // namespace

std::vector<std::string> linesOf(const Paper& paper) {
    Lines lines{paper.title};
    for (const Section& section : paper.sections)
        for (std::string& line : linesOf(section)) lines.push_back(std::move(line));
    lines.push_back(paper.foot);
    return lines;
}

std::string textOf(const Paper& paper) { return listed(linesOf(paper), "\n"); }

std::string textOf(const Section& section) { return listed(linesOf(section), "\n"); }

} // namespace kneecoach
