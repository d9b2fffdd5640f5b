// SPDX-License-Identifier: MIT
#include "handout/printed_text.h"

namespace kneecoach::handout_tests {
namespace {

using Lines = std::vector<std::string>;

constexpr std::size_t mostBeside = 4; ///< boxes whose names stand once, over all lines

struct Printed {
    std::string text;

    void add(const std::string& line) { text += line + "\n"; }
    void add(const Lines& lines) {
        for (const std::string& line : lines) add(line);
    }

    void operator()(const Heading& heading) { add(heading.text); }
    void operator()(const Paragraph& paragraph) { add(paragraph.text); }
    void operator()(const Bullets& bullets) { add(bullets.lines); }
    void operator()(const Tickable& tickable) {
        const bool isOnce = tickable.boxes.size() <= mostBeside;
        if (isOnce) add(tickable.boxes);
        for (const std::string& line : tickable.lines) {
            add(line);
            if (!isOnce) add(tickable.boxes);
        }
    }
    void operator()(const Frame& frame) {
        add(frame.title);
        add(frame.lines);
    }
    void operator()(const PictureRow& row) {
        if (!row.words.empty()) return add(row.words);
        for (const PaperPicture& picture : row.pictures)
            if (picture.what == PaperPicture::What::leftOut) add(picture.says);
    }
    void operator()(const StepRow& row) {
        add(std::to_string(row.number) + ". " + row.name);
        add({row.facts, row.words, row.count});
    }
    void operator()(const Table& table) {
        add(table.head);
        for (const Lines& row : table.rows) add(row);
    }
    void operator()(const CodeBox& code) { add({code.letters, code.says}); }
    void operator()(const ToWrite& toWrite) { add(toWrite.names); }
};

} // namespace

std::string printedText(const Section& section) {
    Printed printed;
    for (const PaperBlock& block : section.blocks) std::visit(printed, block);
    return printed.text;
}

} // namespace kneecoach::handout_tests
