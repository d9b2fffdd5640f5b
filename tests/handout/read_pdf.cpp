// SPDX-License-Identifier: MIT
#include "handout/read_pdf.h"

#include "support/catch.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <regex>
#include <sstream>

namespace kneecoach::handout_tests {
namespace {

using Lines = std::vector<std::string>;

/// A word that was divided at its hyphen is one word again.
std::string joined(const Lines& lines) {
    std::string all;
    for (const std::string& line : lines) all += (all.ends_with('-') ? "" : " ") + line;
    return paper_tests::unwrapped(all);
}

/// Takes the foot off the end of a page, whichever way its lines were broken.
void takeFoot(Lines& lines, const std::string& foot) {
    std::string taken;
    while (!lines.empty() && squeezed(taken).size() < squeezed(foot).size()) {
        taken = lines.back() + taken;
        lines.pop_back();
    }
    REQUIRE(squeezed(taken) == squeezed(foot));
}

/// Takes what stands below the title.
void takeNote(Lines& lines, const std::string& note) {
    std::string taken;
    while (!lines.empty() && squeezed(taken).size() < squeezed(note).size()) {
        taken += lines.front();
        lines.erase(lines.begin());
    }
    REQUIRE(squeezed(taken) == squeezed(note));
}

/// Takes the title off the beginning of a page; it may need more than one line.
std::string takeTitle(Lines& lines, const Paper& paper) {
    std::string taken;
    for (auto line = lines.begin(); line != lines.end(); ++line) {
        taken += squeezed(*line);
        for (const Section& section : paper.sections)
            if (squeezed(section.title) == taken) {
                lines.erase(lines.begin(), line + 1);
                takeNote(lines, section.note);
                return section.title;
            }
    }
    FAIL("no section has this title: " << taken);
    return {};
}

Lines linesOf(const std::string& page) {
    Lines lines;
    std::istringstream in(page);
    for (std::string line; std::getline(in, line);)
        if (!squeezed(line).empty()) lines.push_back(line);
    return lines;
}

std::vector<Lines> linesOfPages(const std::string& text) {
    std::vector<Lines> pages;
    std::istringstream in(text);
    for (std::string page; std::getline(in, page, '\f');)
        if (Lines lines = linesOf(page); !lines.empty()) pages.push_back(std::move(lines));
    return pages;
}

/// The step that begins with this line, where its number is the next; up to the line's end its name and facts.
bool begins(const std::string& line, std::size_t number) {
    return line.starts_with(std::to_string(number) + ". ");
}

paper_tests::ReadStep stepOf(const Lines& lines) {
    static const std::regex parts(R"(\d+\. (.+?) (\d+ seconds · .*))");
    const std::string all = joined(lines);
    std::smatch found;
    if (!std::regex_match(all, found, parts)) return {};
    return {found[1], found[2], found[2]};
}

std::vector<paper_tests::ReadStep> stepsIn(const Lines& lines) {
    std::vector<Lines> blocks;
    for (const std::string& line : lines) {
        if (begins(line, blocks.size() + 1)) blocks.emplace_back();
        if (!blocks.empty()) blocks.back().push_back(line);
    }
    std::vector<paper_tests::ReadStep> steps;
    for (const Lines& block : blocks) steps.push_back(stepOf(block));
    return steps;
}

Lines linesOf(const std::vector<ReadPage>& pages, const std::string& title) {
    Lines lines;
    for (const ReadPage& page : pages)
        if (page.title == title) lines.insert(lines.end(), page.lines.begin(), page.lines.end());
    return lines;
}

} // namespace

std::string saidBy(const QString& tool, const QStringList& options, const QByteArray& pdf) {
    const QTemporaryDir folder;
    QFile file(folder.filePath("paper.pdf"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QStringList arguments = options;
    arguments << file.fileName();
    if (tool == "pdftotext") arguments << "-";
    QProcess process;
    process.start(tool, arguments);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput().toStdString();
}

std::string pageWords(int page, int pages) {
    return "page " + std::to_string(page) + " of " + std::to_string(pages);
}

std::vector<ReadPage> pagesIn(const QByteArray& pdf, const Paper& paper) {
    const std::vector<Lines> all = linesOfPages(saidBy("pdftotext", {"-raw"}, pdf));
    std::vector<ReadPage> pages;
    for (Lines lines : all) {
        takeFoot(lines, paper.foot + pageWords(int(pages.size()) + 1, int(all.size())));
        std::string title = takeTitle(lines, paper);
        pages.push_back({std::move(title), std::move(lines)});
    }
    return pages;
}

std::string sectionOf(const std::vector<ReadPage>& pages, const std::string& title) {
    return joined(linesOf(pages, title));
}

std::vector<paper_tests::ReadLeg> legsIn(const std::vector<ReadPage>& pages) {
    std::vector<paper_tests::ReadLeg> legs;
    for (const char* title : {"Left leg", "Right leg"})
        if (const Lines lines = linesOf(pages, title); !lines.empty())
            legs.push_back({title, joined(lines), stepsIn(lines)});
    return legs;
}

std::string squeezed(const std::string& text) {
    std::string all;
    std::ranges::remove_copy_if(text, std::back_inserter(all),
        [](char sign) { return sign == ' ' || sign == '\n' || sign == '\f' || sign == '\r'; });
    return all;
}

} // namespace kneecoach::handout_tests
