// SPDX-License-Identifier: MIT
#include "app/start_window.h"

#include <QApplication>
#include <QLocale>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <algorithm>
#include <cstdlib>

namespace kneecoach {
namespace {

constexpr auto noDisplay = "There is no display here. In a terminal, see: kneecoach --help";

/// To standard error only, and never an answer, a mark, a pain value or a name.
void openLog() {
    spdlog::set_default_logger(spdlog::stderr_logger_mt("kneecoach"));
    spdlog::set_pattern("kneecoach: %v");
}

bool isSet(const char* name) { return std::getenv(name) && *std::getenv(name); }

/// A platform that needs no screen needs none.
bool hasDisplay() {
    if (isSet("DISPLAY") || isSet("WAYLAND_DISPLAY")) return true;
    const std::string platform = isSet("QT_QPA_PLATFORM") ? std::getenv("QT_QPA_PLATFORM") : "xcb";
    return !platform.starts_with("xcb") && !platform.starts_with("wayland");
}

int codeWithoutDisplay = 1; ///< a handler of messages is told nothing else

/// Qt ends a program that finds no screen; it is said in plain words then.
void endInPlainWords(QtMsgType type, const QMessageLogContext&, const QString& text) {
    if (type != QtFatalMsg) return spdlog::warn("{}", text.toStdString());
    spdlog::error(noDisplay);
    std::_Exit(codeWithoutDisplay);
}

} // namespace

bool expectDisplay() {
    openLog();
    if (hasDisplay()) return true;
    spdlog::error(noDisplay);
    return false;
}

std::unique_ptr<QApplication> startWindow(int& argc, char** argv, int withoutDisplay) {
    codeWithoutDisplay = withoutDisplay;
    const QtMessageHandler usual = qInstallMessageHandler(endInPlainWords);
    auto application = std::make_unique<QApplication>(argc, argv);
    qInstallMessageHandler(usual);
    return application;
}

std::optional<CountryId> countryHere(const Pack& pack) {
    const auto parts = QLocale::system().name().split('_');
    const auto id = CountryId::parse(parts.last().toLower().toStdString());
    const bool isKnown = id
        && std::ranges::find(pack.emergencyNumbers, *id, &EmergencyNumber::country)
            != pack.emergencyNumbers.end();
    return isKnown && parts.size() > 1 ? id : std::nullopt;
}

} // namespace kneecoach
