// SPDX-License-Identifier: MIT
#include "app/desk/look_at_pack.h"

#include "app/content_folders.h"
#include "app/papers.h"
#include "content/describe_finding.h"
#include "content/load_pack.h"
#include "paper/rulebook_paper.h"
#include "ui/leg_drawing.h"

#include <algorithm>

namespace kneecoach {
namespace {

constexpr std::size_t mostLines = 12; ///< of findings: the command line tells the rest
constexpr int pageHeight = 1400;      ///< pixels: its letters can be read

} // namespace

PackLook lookAtPack(const Call& call) {
    const Folders folders = contentFolders();
    const PackReport report =
        examinePack(call.pack.empty() ? folders.pack : call.pack, folders.schemas);
    PackLook look;
    for (const Finding& finding : report.findings) {
        ++(finding.level == Finding::Level::error ? look.errors : look.warnings);
        if (look.lines.size() < mostLines) look.lines.push_back(describe(finding));
    }
    if (report.pack) look.checksum = hex(report.pack->checksum);
    return look;
}

BookPage bookPage(const Pack& pack, const Words& coach, int page) {
    const PictureBook* book = sharedBook();
    if (!book) return {};
    const PaperWords words{pack, coach};
    const Paper paper = rulebookPaper(words, markOf(words));
    const PageSetup setup{PaperSize::a4, false};
    OnePage one = pageImage(paper, setup, *book, pageWords(coach), pageHeight, page);
    return {std::move(one.image), one.page, one.pages};
}

} // namespace kneecoach
