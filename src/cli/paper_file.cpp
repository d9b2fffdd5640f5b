// SPDX-License-Identifier: MIT
#include "cli/paper_file.h"

#include "paper/to_html.h"
#include "paper/to_text.h"

#include <array>
#include <ostream>

namespace kneecoach {
namespace {

using Named = std::pair<std::string_view, PaperFormat>;

constexpr std::array names{Named{"pdf", PaperFormat::pdf}, Named{"html", PaperFormat::html},
    Named{"text", PaperFormat::text}};
constexpr std::array endings{Named{".pdf", PaperFormat::pdf}, Named{".html", PaperFormat::html},
    Named{".htm", PaperFormat::html}, Named{".txt", PaperFormat::text}};

Result<std::string> bytesOf(const Paper& paper, PaperFormat format, const PageSetup& setup,
    const Words& coach, const World& world) {
    if (format == PaperFormat::text) return toText(paper, coach);
    if (format == PaperFormat::html) return toHtml(paper, coach, setup, world.pictures);
    if (world.pdf) return world.pdf(paper, setup);
    return failure(Error{"", "", "this program was built without pdf files"});
}

} // namespace

std::optional<PaperFormat> formatNamed(std::string_view name) {
    for (const auto& [known, format] : names)
        if (known == name) return format;
    return std::nullopt;
}

std::optional<PaperFormat> formatOf(std::string_view path) {
    if (path == "-") return PaperFormat::text;
    for (const auto& [ending, format] : endings)
        if (path.ends_with(ending)) return format;
    return std::nullopt;
}

PageSetup setupOf(const Call& call) {
    return {call.paper == "letter" ? PaperSize::letter : PaperSize::a4, call.largePrint};
}

Result<void> expectFree(const ResultTarget& target, PaperFormat format) {
    if (format == PaperFormat::pdf && target.path == "-")
        return failure(Error{"--out", "", "a PDF is no text; expected the name of a file"});
    const auto named = target.path == "-" ? std::nullopt : formatOf(target.path);
    if (named && *named != format)
        return failure(Error{target.path, "",
            "its ending is that of another format; expected the same one as --format"});
    return expectFree(target);
}

ExitCode writePaper(const Paper& paper, PaperFormat format, const Call& call, const Words& coach,
    const ResultTarget& target, World& world) {
    const auto bytes = bytesOf(paper, format, setupOf(call), coach, world);
    if (bytes) return writeTarget(target, *bytes, world);
    world.err << describe(bytes.error()) << '\n';
    return ExitCode::otherFailure;
}

} // namespace kneecoach
