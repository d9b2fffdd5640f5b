// SPDX-License-Identifier: MIT
#include "app/desk/open_desk.h"

#include "app/desk/cannot_start.h"
#include "app/desk/desk_conductor.h"
#include "app/desk/desk_papers.h"
#include "app/desk/desk_pin.h"
#include "app/desk/larger.h"
#include "app/desk/look_at_pack.h"
#include "app/desk/only_one.h"
#include "app/desk/supervise.h"
#include "app/desk/visit_process.h"
#include "app/open_content.h"
#include "app/start_window.h"

#include <QApplication>
#include <QScreen>
#include <QTimer>
#include <spdlog/spdlog.h>

#include <future>

namespace kneecoach {
namespace {

constexpr Millis untilReadAgain{20'000};

/// A damaged file is nobody's PIN: nobody leaves before it is mended, and no visitor may choose another one.
struct KeptPin {
    std::optional<Pin> pin;
    bool isDamaged = false;
};

KeptPin keptPin(const std::string& path, const Content& content) {
    if (content.clinic && content.clinic->pin) return {content.clinic->pin};
    auto kept = readDeskPin(path);
    if (!kept) spdlog::error("{}", describe(kept.error()));
    return kept ? KeptPin{*kept} : KeptPin{std::nullopt, true};
}

/// Only a PNG is read. Where it is damaged, the name stands in its place.
Emblem emblemOf(const Letterhead& from) {
    const QByteArray bytes = QByteArray::fromStdString(from.logo);
    return {QImage::fromData(bytes, "PNG"), from.name};
}

DeskSetUp setUpFor(
    const Call& call, const Content& content, const std::string& path, const VisitOrder& order) {
    DeskSetUp setUp{content.pack,
        [path, &content](std::string_view digits) {
            const auto pin = keptPin(path, content).pin;
            return pin && isPin(*pin, digits);
        },
        !order.mayChoosePin};
    setUp.isPinLost = [path, &content] { return !keptPin(path, content).pin; };
    setUp.liking.look = Liking::Look::light;
    setUp.liking.volume = Volume::off;
    setUp.liking.country = countryHere(content.pack);
    setUp.tally = order.tally;
    if (content.clinic) setUp.opening = content.clinic->opening;
    setUp.clinic = emblemOf(content.pack.offer.from);
    setUp.lookAtPack = [&call] { return lookAtPack(call); };
    setUp.bookPage = [&content](int page) { return bookPage(content.pack, content.coach, page); };
    return setUp;
}

/// Where nothing manages windows, nobody else makes it that large.
void fillTheScreen(MainWindow& window) {
    window.setWindowFlag(Qt::FramelessWindowHint);
    window.setGeometry(window.screen()->geometry());
    window.showFullScreen();
}

void sayOnceShown(MainWindow& window, const VisitOrder& order) {
    QTimer::singleShot(0, &window, [line = order.line] { sayOn(line, SaysShown{}); });
}

/// One visit, from the first page until its process is ended.
int visit(const Call& call, const Content& content, const VisitOrder& order) {
    const SystemClock clock;
    const std::string path = deskPinPath(call.profile);
    DeskSetUp setUp = setUpFor(call, content, path, order);
    const Now now{clock.world(), clock.running()};
    setUp.figure = MovingFigure(content.coach, filmOf(content.pack, now)).block();
    DeskConductor conductor(setUp, content.coach,
        {clock, [&](const VisitSays& said) { sayOn(order.line, said); },
            [&](const Desk& desk, const PaperJob& job) {
                return printedAtTheDesk(setUp, content.coach, desk, job);
            },
            [&](const std::string& digits) { return writeDeskPin(path, digits).has_value(); }},
        welcoming(setUp, order.lock, now));
    MainWindow& window = conductor.window();
    fillTheScreen(window);
    sayOnceShown(window, order);
    return QApplication::exec();
}

/// After a while it is read again: it may have been mended.
int tellTrouble(const Content& content, const VisitOrder& order) {
    MainWindow window(content.coach);
    window.keepOpen();
    window.show(troubleForVisitors(content));
    QTimer again;
    QObject::connect(&again, &QTimer::timeout, [&] { sayOn(order.line, SaysOver{}); });
    again.start(untilReadAgain);
    QTimer alive;
    QObject::connect(&alive, &QTimer::timeout, [&] { sayOn(order.line, SaysAlive{}); });
    alive.start(Seconds(5));
    fillTheScreen(window);
    sayOnceShown(window, order);
    return QApplication::exec();
}

/// What a look at all files before the first visit gives.
enum Examined { sound = 0, wrong = 2, soundWithoutPin = 3 };

/// What keeps it from starting, in a window that staff closes: who pressed an icon sees no terminal.
void tellStaff(const Content& content, const Call& call, int& argc, char** argv) {
    keepNothingOfThisProcess();
    const auto application = startWindow(argc, argv, wrong);
    MainWindow window(content.coach);
    window.show(cannotStart(content, deskPinPath(call.profile)));
    QObject::connect(&window, &MainWindow::acted, &window, &QWidget::close);
    window.showMaximized();
    QApplication::exec();
}

/// In a process of its own: the supervisor never holds what visits are made of. What is wrong was said.
int examineApart(const Call& call, int& argc, char** argv) {
    return inAnotherProcess([&] {
        const Content content = openContent(call);
        const KeptPin kept = keptPin(deskPinPath(call.profile), content);
        if (!content.trouble && !kept.isDamaged) return int(kept.pin ? sound : soundWithoutPin);
        if (call.launched) tellStaff(content, call, argc, argv);
        return int(wrong);
    });
}

int openVisit(const Call& call, const VisitOrder& order, int& argc, char** argv) {
    keepNothingOfThisProcess();
    if (!expectDisplay()) return endedWithoutDisplay;
    auto reading = std::async(std::launch::async, [&] { return openContent(call); });
    const auto application = startWindow(argc, argv, endedWithoutDisplay);
    const Content content = reading.get();
    return content.trouble ? tellTrouble(content, order) : visit(call, content, order);
}

/// What needs a display is looked at apart as well: this process has none.
int supervise(const Call& call, int& argc, char** argv) {
    if (!expectDisplay()) return 1;
    const auto only = OnlyOne::claim(deskHere(call.profile));
    if (!only) {
        spdlog::error("The front desk is already open on this screen.");
        return 1;
    }
    const int examined = examineApart(call, argc, argv);
    if (examined != sound && examined != soundWithoutPin) return examined;
    enlargeBy(inAnotherProcess([&] {
        const auto application = startWindow(argc, argv, 0);
        return quartersHere();
    }));
    return superviseTheDesk(argv, examined == soundWithoutPin);
}

} // namespace

int openDesk(const Call& call, int& argc, char** argv) {
    if (call.visit.empty()) return supervise(call, argc, argv);
    const auto order = takeVisitOrder(call.visit);
    return order ? openVisit(call, *order, argc, argv) : 2;
}

} // namespace kneecoach
