// SPDX-License-Identifier: MIT
#include "paper/html_blocks.h"

#include "paper/html_text.h"

namespace kneecoach {
namespace {

constexpr int underSection = 3; ///< <h1> is the paper's, <h2> the section's

/// Whether a block is never the last of a page: how a leg is placed stands above what is done so.
bool holdsOn(const PaperBlock& block) {
    const auto* paragraph = std::get_if<Paragraph>(&block);
    const auto* row = std::get_if<PictureRow>(&block);
    return std::holds_alternative<Heading>(block) || (row && !row->words.empty())
        || (paragraph && paragraph->voice == Paragraph::Voice::strong);
}

bool isWithin(std::string_view source) {
    return source.starts_with("data:image/")
        && source.find_first_of("\"'<> \n") == std::string_view::npos;
}

} // namespace

std::string htmlOf(const PaperPicture& picture, const PictureSource& source) {
    const std::string data = source ? source(picture) : std::string();
    if (!isWithin(data)) return tagged("p", "picture", picture.says);
    return "<figure><img src=\"" + data + "\" alt=\"" + escaped(picture.says) + "\"></figure>\n";
}

void HtmlBlocks::add(const PaperBlock& block) {
    const bool isHeld = holdsOn(block);
    if (isHeld && !isTogether_) html_ += "<div class=\"together\">\n";
    isTogether_ |= isHeld;
    std::visit([this](const auto& one) { write(one); }, block);
    if (!isHeld) part();
}

std::string HtmlBlocks::text() && {
    part();
    return std::move(html_);
}

/// What holds on and the block after it stand on one page; here that ends.
void HtmlBlocks::part() {
    if (isTogether_) html_ += "</div>\n";
    isTogether_ = false;
}

void HtmlBlocks::heading(int depth, const std::string& text) {
    html_ += tagged("h" + std::to_string(depth), "", text);
    headed_ = text;
}

void HtmlBlocks::write(const Heading& one) {
    isParted_ |= one.level <= 1;
    heading(one.level > 1 && isParted_ ? underSection + 1 : underSection, one.text);
}

void HtmlBlocks::write(const Paragraph& paragraph) {
    using enum Paragraph::Voice;
    if (paragraph.voice == loud)
        html_ += "<blockquote>\n" + tagged("p", "", paragraph.text) + "</blockquote>\n";
    else if (paragraph.voice == strong)
        html_ += "<p><strong>" + escaped(paragraph.text) + "</strong></p>\n";
    else html_ += tagged("p", paragraph.voice == small ? "small" : "", paragraph.text);
}

void HtmlBlocks::list(const std::vector<std::string>& lines) {
    if (lines.empty()) return;
    html_ += "<ul>\n";
    for (const std::string& line : lines) html_ += tagged("li", "", line);
    html_ += "</ul>\n";
}

void HtmlBlocks::write(const Bullets& bullets) { list(bullets.lines); }

void HtmlBlocks::write(const ToWrite& toWrite) {
    html_ += "<ul class=\"write\">\n";
    for (const std::string& name : toWrite.names)
        html_ += "<li><span>" + escaped(name) + "</span> <span class=\"line\">"
            + hidden(coach_.at("html.write")) + "</span></li>\n";
    html_ += "</ul>\n";
}

void HtmlBlocks::write(const Frame& frame) {
    const std::string id = id_ + "-frame-" + std::to_string(++frames_);
    const bool stops = frame.kind == Frame::Kind::stop;
    html_ += "<div class=\"frame" + std::string(stops ? " stop" : "")
        + "\" role=\"note\" aria-labelledby=\"" + id + "\">\n<p id=\"" + id + "\"><strong>"
        + escaped(frame.title) + "</strong></p>\n";
    list(frame.lines);
    html_ += "</div>\n";
}

void HtmlBlocks::write(const CodeBox& code) {
    PaperPicture camera;
    camera.what = PaperPicture::What::code;
    camera.says = coach_.at("html.code-picture", {{"letters", code.letters}});
    camera.data = code.letters;
    html_ += "<div class=\"code\">\n" + (source_ ? htmlOf(camera, source_) : std::string())
        + "<div>\n" + tagged("p", "letters", code.letters) + tagged("p", "", code.says)
        + "</div>\n</div>\n";
}

void HtmlBlocks::write(const PictureRow& row) {
    if (!row.words.empty()) html_ += tagged("p", "facts", row.words);
    pictures(row.pictures);
}

void HtmlBlocks::pictures(const std::vector<PaperPicture>& pictures) {
    if (pictures.empty()) return;
    html_ += "<div class=\"pictures\">\n";
    for (const PaperPicture& picture : pictures) html_ += htmlOf(picture, source_);
    html_ += "</div>\n";
}

void HtmlBlocks::write(const StepRow& row) {
    html_ += "<div class=\"step\">\n";
    heading(underSection + (isParted_ ? 1 : 0), std::to_string(row.number) + ". " + row.name);
    pictures(row.pictures);
    html_ +=
        "<div class=\"words\">\n" + tagged("p", "facts", row.facts) + tagged("p", "", row.words);
    if (!row.count.empty()) html_ += tagged("p", "", row.count);
    html_ += "</div>\n</div>\n";
}

} // namespace kneecoach
