// SPDX-License-Identifier: MIT
#include "handout/longer_paper.h"

#include <algorithm>

namespace kneecoach::handout_tests {
namespace {

void lengthen(std::string& words) {
    static const std::string more = " and a little more of it so that it is longer than it is here";
    const std::size_t wanted =
        words.empty() ? 0 : words.size() + std::max<std::size_t>(4, words.size() * 2 / 5);
    while (words.size() < wanted) words += more.substr(0, wanted - words.size());
}

void lengthen(std::vector<std::string>& lines) {
    for (std::string& line : lines) lengthen(line);
}

struct Longer {
    void operator()(Heading& heading) const { lengthen(heading.text); }
    void operator()(Paragraph& paragraph) const { lengthen(paragraph.text); }
    void operator()(Bullets& bullets) const { lengthen(bullets.lines); }
    void operator()(Tickable& tickable) const {
        lengthen(tickable.lines);
        if (tickable.areAnswers()) lengthen(tickable.boxes);
    }
    void operator()(Frame& frame) const {
        lengthen(frame.title);
        lengthen(frame.lines);
    }
    void operator()(PictureRow& row) const { lengthen(row.words); }
    void operator()(StepRow& row) const {
        for (std::string* words : {&row.name, &row.facts, &row.words, &row.count}) lengthen(*words);
    }
    void operator()(Table& table) const {
        lengthen(table.head);
        for (auto& row : table.rows) lengthen(row);
    }
    void operator()(CodeBox& code) const { lengthen(code.says); }
    void operator()(ToWrite& toWrite) const { lengthen(toWrite.names); }
};

} // namespace

Paper longer(Paper paper) {
    lengthen(paper.foot);
    for (Section& section : paper.sections) {
        lengthen(section.title);
        lengthen(section.note);
        for (PaperBlock& block : section.blocks) std::visit(Longer{}, block);
    }
    return paper;
}

} // namespace kneecoach::handout_tests
