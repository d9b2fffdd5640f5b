// SPDX-License-Identifier: MIT
#include "app/renderers.h"

#include "app/papers.h"
#include "content/load_pack.h"
#include "handout/paint_picture.h"
#include "ui/leg_drawing.h"

#include <QGuiApplication>

namespace kneecoach {
namespace {

constexpr int pictureHeight = 300; ///< pixels: sharp in print at the size it is shown

/// No window and no screen: only its fonts and pictures are needed.
void withoutAScreen() {
    static int count = 1;
    static char name[] = "kneecoach";
    static char* names[] = {name, nullptr};
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    static const QGuiApplication application(count, names);
}

} // namespace

Result<std::string> pdfBytes(
    const Paper& paper, const PageSetup& setup, const Words& coach, const Printout& printout) {
    if (const PictureBook* book = sharedBook())
        return pdfOf(paper, setup, *book, pageWords(coach), printout).toStdString();
    return failure(Error{"", "", "the drawings of this program cannot be read; install it anew"});
}

Renderer pdfRenderer(const Folders& folders) {
    return [folders](const Paper& paper, const PageSetup& setup) -> Result<std::string> {
        const auto coach = loadWords(folders.coach);
        if (!coach) return failure(coach.error());
        withoutAScreen();
        return pdfBytes(paper, setup, *coach);
    };
}

PictureSource pictureSource() {
    return [](const PaperPicture& picture) -> std::string {
        withoutAScreen();
        const PictureBook* book = sharedBook();
        if (!book) return {};
        const QByteArray png = pngOf(picture, pictureHeight, *book, Palette::light());
        return "data:image/png;base64," + png.toBase64().toStdString();
    };
}

} // namespace kneecoach
