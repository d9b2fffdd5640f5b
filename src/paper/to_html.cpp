// SPDX-License-Identifier: MIT
#include "paper/to_html.h"

#include "paper/html_blocks.h"
#include "paper/html_style.h"
#include "paper/html_text.h"

namespace kneecoach {
namespace {

constexpr std::size_t leastForContents = 4; ///< sections

/// Whatever a text might ask for, a browser fetches and runs nothing.
constexpr std::string_view nothingFromOutside =
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
    "img-src data:; style-src 'unsafe-inline'\">\n";

std::string idOf(std::size_t section) { return "section-" + std::to_string(section + 1); }

std::string headOf(const Paper& paper, const PageSetup& setup) {
    return "<!DOCTYPE html>\n<html lang=\"" + escaped(paper.language)
        + "\">\n<head>\n<meta charset=\"utf-8\">\n" + std::string(nothingFromOutside)
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + tagged("title", "", paper.title) + "<style>\n" + htmlStyle(setup) + "</style>\n</head>\n";
}

/// Where to go in a long paper.
std::string contentsOf(const Paper& paper, const Words& coach) {
    if (paper.sections.size() < leastForContents) return {};
    const std::string title = coach.at("html.contents");
    std::string html = "<nav aria-label=\"" + escaped(title) + "\">\n<ol>\n";
    for (std::size_t i = 0; i < paper.sections.size(); ++i)
        html +=
            "<li><a href=\"#" + idOf(i) + "\">" + escaped(paper.sections[i].title) + "</a></li>\n";
    return html + "</ol>\n</nav>\n";
}

std::string sectionOf(const Section& section, const Words& coach, const PictureSource& source,
    const std::string& id) {
    HtmlBlocks blocks(coach, source, id, section.title);
    for (const PaperBlock& block : section.blocks) blocks.add(block);
    std::string html = "<section aria-labelledby=\"" + id + "\">\n";
    if (section.mark) html += "<div class=\"mark\">\n" + htmlOf(*section.mark, source) + "</div>\n";
    return html + "<h2 id=\"" + id + "\">" + escaped(section.title) + "</h2>\n"
        + (section.note.empty() ? std::string() : tagged("p", "", section.note))
        + std::move(blocks).text() + "</section>\n";
}

/// A paper of one section that is called like it says its name once.
std::string titleOf(const Paper& paper) {
    const bool isTwice = paper.sections.size() == 1 && paper.sections.front().title == paper.title;
    return "<header>\n" + tagged("h1", isTwice ? "hidden" : "", paper.title) + "</header>\n";
}

} // namespace

std::string toHtml(
    const Paper& paper, const Words& coach, const PageSetup& setup, const PictureSource& source) {
    std::string html =
        headOf(paper, setup) + "<body>\n" + titleOf(paper) + contentsOf(paper, coach) + "<main>\n";
    for (std::size_t i = 0; i < paper.sections.size(); ++i)
        html += sectionOf(paper.sections[i], coach, source, idOf(i));
    return html + "</main>\n<footer>\n" + tagged("p", "", paper.foot)
        + "</footer>\n</body>\n</html>\n";
}

} // namespace kneecoach
