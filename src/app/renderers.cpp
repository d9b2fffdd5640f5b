// SPDX-License-Identifier: MIT
#include "app/renderers.h"

#include "app/papers.h"
#include "content/load_pack.h"
#include "handout/paint_picture.h"
#include "paper/to_html.h"
#include "ui/leg_drawing.h"

#include <QGuiApplication>

#include <memory>

namespace kneecoach {
namespace {

constexpr int pictureHeight = 300; ///< pixels: sharp in print at the size it is shown

using Bytes = Result<std::string> (*)(const Paper&, const PageSetup&, const Words&);

std::string dataUri(const PaperPicture& picture, const PictureBook& book) {
    const QByteArray png = pngOf(picture, pictureHeight, book, Palette::light());
    return "data:image/png;base64," + png.toBase64().toStdString();
}

const PictureBook* bookOr(Error& error) {
    error = {"", "", "the drawings of this program cannot be read; install it anew"};
    return sharedBook();
}

/// No window and no screen: only its fonts and pictures are needed.
std::unique_ptr<QGuiApplication> withoutAScreen() {
    static int count = 1;
    static char name[] = "kneecoach";
    static char* names[] = {name, nullptr};
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    return std::make_unique<QGuiApplication>(count, names);
}

Renderer rendererOf(const Folders& folders, Bytes bytes) {
    return [folders, bytes](const Paper& paper, const PageSetup& setup) -> Result<std::string> {
        const auto coach = loadWords(folders.coach);
        if (!coach) return failure(coach.error());
        const auto application = withoutAScreen();
        return bytes(paper, setup, *coach);
    };
}

} // namespace

Result<std::string> pdfBytes(const Paper& paper, const PageSetup& setup, const Words& coach) {
    Error error;
    const PictureBook* book = bookOr(error);
    if (!book) return failure(error);
    return pdfOf(paper, setup, *book, pageWords(coach)).toStdString();
}

Result<std::string> htmlBytes(const Paper& paper, const PageSetup& setup, const Words& coach) {
    Error error;
    const PictureBook* book = bookOr(error);
    if (!book) return failure(error);
    return toHtml(
        paper, coach, setup, [&](const PaperPicture& picture) { return dataUri(picture, *book); });
}

Renderer pdfRenderer(const Folders& folders) { return rendererOf(folders, pdfBytes); }
Renderer htmlRenderer(const Folders& folders) { return rendererOf(folders, htmlBytes); }

} // namespace kneecoach
