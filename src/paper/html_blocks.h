// SPDX-License-Identifier: MIT
#pragma once

#include "content/words.h"
#include "paper/paper.h"
#include "paper/to_html.h"

#include <string>

namespace kneecoach {

/// Writes the blocks of one section as HTML. Headings go down step by step, whatever levels they name.
class HtmlBlocks {
public:
    HtmlBlocks(const Words& coach, const PictureSource& source, std::string id, std::string title)
        : coach_(coach), source_(source), id_(std::move(id)), headed_(std::move(title)) {}

    void add(const PaperBlock& block);

    /// All that was added.
    std::string text() &&;

private:
    void write(const Heading& heading);
    void write(const Paragraph& paragraph);
    void write(const Bullets& bullets);
    void write(const Tickable& tickable);
    void write(const Frame& frame);
    void write(const PictureRow& row);
    void write(const StepRow& row);
    void write(const Table& table);
    void write(const CodeBox& code);
    void write(const ToWrite& toWrite);

    void part();
    void heading(int depth, const std::string& text);
    void pictures(const std::vector<PaperPicture>& pictures);
    void list(const std::vector<std::string>& lines);

    // html_tables.cpp
    void beginTable(std::string_view kind, const std::string& caption);
    void ticks(const std::vector<std::string>& lines);
    void answers(const Tickable& tickable);
    void times(const Tickable& tickable);
    std::string box() const;

    const Words& coach_;
    const PictureSource& source_;
    std::string id_;     ///< of the section
    std::string headed_; ///< the heading last written
    std::string html_;
    bool isTogether_ = false; ///< the last block waits for what it stands above
    bool isParted_ = false;   ///< a heading of the first level stands in this section
    int frames_ = 0;
};

/// A picture, or its words where there is none.
std::string htmlOf(const PaperPicture& picture, const PictureSource& source);

} // namespace kneecoach
