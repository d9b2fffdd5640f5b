// SPDX-License-Identifier: MIT
#include "app/desk/desk_scene.h"

#include <set>

namespace kneecoach {
namespace {

using enum Choice::Look;
using For = TypingPin::For;
using Refused = TypingPin::Refused;

Choice line(std::string id, std::string label, std::string detail = {}) {
    return leading(std::move(id), std::move(label), std::move(detail));
}

std::string titleOf(const DeskSheet& sheet, For what) {
    switch (what) {
    case For::choosing: return sheet.own("desk.pin-choose");
    case For::repeating: return sheet.own("desk.pin-repeat");
    case For::clinician:
    case For::leaving: break;
    }
    return sheet.own("desk.pin");
}

/// One mark a digit: which one it was is nobody's business.
std::string marks(const TypingPin& typing) {
    std::string marks;
    for (std::size_t i = 0; i < std::max(typing.digits.size(), shortestPin); ++i)
        marks += i < typing.digits.size() ? "\u25CF " : "\u25CB ";
    return marks;
}

/// As on a telephone.
Choices digits(const DeskSheet& sheet) {
    Choices pad{sheet.own("desk.pin-digits"), {}, Choices::Layout::pad};
    const auto add = [&](int digit) {
        pad.items.push_back(pressed("digit/" + std::to_string(digit), std::to_string(digit)));
    };
    for (int digit = 1; digit <= 9; ++digit) add(digit);
    pad.items.push_back(pressed("take-back", sheet.own("settings.take-back")));
    add(0);
    pad.items.push_back(pressed("enter", sheet.own("desk.pin-enter"), primary));
    return pad;
}

/// Why the last try did nothing; empty where it was none, or the right one.
std::string whatIsWrong(const DeskSheet& sheet, const TypingPin& typing) {
    const Millis rest = restLeft(sheet.desk.pinLock, sheet.desk.at);
    if (!typing.isChosen() && rest > Millis{0})
        return sheet.own("desk.pin-rests",
            {{"seconds", std::to_string(std::chrono::ceil<Seconds>(rest).count())}});
    if (!typing.isChosen() && sheet.setUp.isPinLost && sheet.setUp.isPinLost())
        return sheet.own("desk.pin-lost");
    switch (typing.refused) {
    case Refused::notKept: return sheet.own("desk.pin-not-kept");
    case Refused::tooShort: return sheet.own("desk.pin-short");
    case Refused::wrong:
        return sheet.own(typing.isChosen() ? "desk.pin-differs" : "desk.pin-wrong");
    case Refused::no: break;
    }
    return {};
}

/// Always as high, so that no key moves under a finger.
Notice aboutThePin(const DeskSheet& sheet, const TypingPin& typing) {
    if (const std::string wrong = whatIsWrong(sheet, typing); !wrong.empty())
        return {wrong, Notice::Tone::careful};
    const bool isFirst = typing.what == For::choosing;
    return {sheet.own(isFirst ? "desk.pin-choose-why" : "desk.pin-hint"), Notice::Tone::calm};
}

/// Digits of a keyboard count as well.
std::map<int, std::string> digitKeys() {
    std::map<int, std::string> keys{
        {Qt::Key_Return, "enter"}, {Qt::Key_Enter, "enter"}, {Qt::Key_Backspace, "take-back"}};
    for (int digit = 0; digit <= 9; ++digit) keys['0' + digit] = "digit/" + std::to_string(digit);
    return keys;
}

std::string number(int number) { return std::to_string(number); }

Lines numbersOf(const DeskSheet& sheet, const Tally& tally) {
    Lines lines{{sheet.own("desk.visits", {{"count", number(tally.visits)}}),
        sheet.own("desk.papers", {{"count", number(tally.papers)}})}};
    for (std::size_t place = 0; place < tally.outcomes.size(); ++place)
        lines.words.push_back(
            sheet.sheet().said("outcomes." + std::string(outcomeNames[place]) + ".title") + ": "
            + number(tally.outcomes[place]));
    lines.words.push_back(sheet.own("desk.restarts", {{"count", number(tally.restarts)}}));
    return lines;
}

} // namespace

Scene sceneAt(const DeskSheet& sheet, const AtStaff&) {
    Scene scene = blank("staff", sheet.own("desk.staff"));
    scene.blocks = {Choices{scene.title,
        {line("check", sheet.own("desk.check"), sheet.own("desk.check-note")),
            line("clean", sheet.own("desk.clean"), sheet.own("desk.clean-note")),
            line("clinician", sheet.own("desk.clinician"), sheet.own("desk.with-pin")),
            line("leave", sheet.own("desk.leave"), sheet.own("desk.with-pin"))},
        Choices::Layout::list}};
    scene.footer = {toStart(sheet)};
    return scene;
}

Scene sceneAt(const DeskSheet& sheet, const TypingPin& typing) {
    Scene scene = blank("pin-" + number(int(typing.what)), titleOf(sheet, typing.what));
    scene.blocks.push_back(aboutThePin(sheet, typing));
    scene.blocks.push_back(Text{marks(typing), Text::Look::count});
    scene.blocks.push_back(digits(sheet));
    scene.keys = digitKeys();
    scene.announcement = scene.title + ". "
        + sheet.own("desk.pin-typed", {{"count", number(int(typing.digits.size()))}});
    const bool isChosen = typing.isChosen();
    scene.footer.push_back(
        isChosen ? pressed("close", sheet.own("buttons.close"), quiet) : toStart(sheet));
    return scene;
}

namespace {

Scene today(const DeskSheet& sheet) {
    Scene scene = blank("today", sheet.own("desk.today"));
    scene.blocks = {
        Text{sheet.own("desk.today-what"), Text::Look::lead}, numbersOf(sheet, sheet.setUp.tally)};
    return scene;
}

Scene packCheck(const DeskSheet& sheet) {
    const PackLook report = sheet.setUp.lookAtPack();
    Scene scene = blank("pack-check", sheet.own("desk.pack-check"));
    scene.blocks = {
        Text{sheet.own("desk.pack-is",
                 {{"pack", sheet.setUp.pack.id}, {"version", sheet.setUp.pack.version}}),
            Text::Look::lead},
        Text{sheet.own("desk.pack-found",
            {{"errors", number(report.errors)}, {"warnings", number(report.warnings)}})},
        Lines{report.lines}, with(Lines{}, 0, sheet.sheet().reviews()),
        Text{sheet.own("desk.pack-checksum", {{"checksum", report.checksum}}), Text::Look::small}};
    return scene;
}

Scene book(const DeskSheet& sheet, int page) {
    const BookPage shown = sheet.setUp.bookPage(page);
    Scene scene = blank("book", sheet.own("desk.book"));
    const std::string place =
        sheet.own("paper.page", {{"page", number(shown.page + 1)}, {"pages", number(shown.pages)}});
    scene.blocks = {Text{place}, PrintedPages{{{shown.image, place}}}};
    if (shown.page + 1 < shown.pages)
        scene.footer.push_back(pressed("next-page", sheet.own("desk.next-page"), primary));
    if (shown.page > 0)
        scene.footer.push_back(pressed("page-before", sheet.own("desk.page-before")));
    scene.footer.push_back(pressed("print", sheet.own("paper.print")));
    return scene;
}

Scene all(const DeskSheet& sheet) {
    Scene scene = blank("clinician", sheet.own("desk.clinician"));
    scene.blocks = {Choices{scene.title,
        {line("questions", sheet.own("about.questions"), sheet.own("desk.questions-note")),
            line("book", sheet.own("desk.book"), sheet.own("desk.book-note")),
            line("pack-check", sheet.own("desk.pack-check"), sheet.own("desk.pack-check-note")),
            line("today", sheet.own("desk.today"), sheet.own("desk.today-note"))},
        Choices::Layout::list}};
    return scene;
}

} // namespace

Scene sceneAt(const DeskSheet& sheet, const ForClinician& clinician) {
    const auto page = [&] {
        switch (clinician.of) {
        case ForClinician::Of::today: return today(sheet);
        case ForClinician::Of::packCheck: return packCheck(sheet);
        case ForClinician::Of::book: return book(sheet, clinician.page);
        case ForClinician::Of::all: break;
        }
        return all(sheet);
    };
    Scene scene = page();
    scene.footer.push_back(toStart(sheet));
    return scene;
}

namespace {

/// What the short names of the sources on a page stand for, each once: "002 L31" is a line of source 002.
void addSources(const DeskSheet& sheet, std::size_t page, Scene& scene) {
    std::set<std::string> cited;
    for (const Question& question : sheet.setUp.pack.questions)
        if (question.page == page)
            for (const std::string& source : question.sources)
                cited.insert(source.substr(0, source.find(' ')));
    Lines lines;
    for (const Source& source : sheet.setUp.pack.sources)
        if (cited.contains(source.id)) lines.words.push_back(source.id + ": " + source.citation);
    scene.blocks.push_back(Text{sheet.own("about.sources"), Text::Look::lead});
    scene.blocks.push_back(std::move(lines));
}

} // namespace

Scene sceneAt(const DeskSheet& sheet, const TellingStaff& telling) {
    Scene scene = kneecoach::sceneAt(sheet.sheet(), Telling{Telling::Of::questions, telling.page});
    if (telling.page) addSources(sheet, *telling.page, scene);
    const std::size_t next = telling.page ? *telling.page + 1 : 0;
    if (next < sheet.setUp.pack.pages.size())
        scene.footer.push_back(pressed(
            "walk", sheet.own(telling.page ? "desk.next-page" : "desk.walk-begin"), primary));
    scene.footer.push_back(toStart(sheet));
    return scene;
}

} // namespace kneecoach
