// SPDX-License-Identifier: MIT
#pragma once

#include "paper/paper.h"
#include "paper/read_text.h"

#include <QByteArray>
#include <QStringList>

#include <string>
#include <vector>

/// Reads a PDF with the tools of poppler, as somebody would who has only that.
namespace kneecoach::handout_tests {

/// What a tool says of a PDF.
std::string saidBy(const QString& tool, const QStringList& options, const QByteArray& pdf);

/// A page: its title, and what stands between that and the foot, line by line.
struct ReadPage {
    std::string title;
    std::vector<std::string> lines;
};

/// The pages of what `paper` became, in order. The test that asks fails where one does not begin with the title of a
/// section, or does not end with the foot and its number.
std::vector<ReadPage> pagesIn(const QByteArray& pdf, const Paper& paper);

/// The words a test prints as the number of a page.
std::string pageWords(int page, int pages);

/// All pages with this title, in one line.
std::string sectionOf(const std::vector<ReadPage>& pages, const std::string& title);

/// The pages that have a leg's name.
std::vector<paper_tests::ReadLeg> legsIn(const std::vector<ReadPage>& pages);

/// `text` without anything white: where a line ends is the printer's choice.
std::string squeezed(const std::string& text);

} // namespace kneecoach::handout_tests
