// SPDX-License-Identifier: MIT
#include "paper/from_clinic.h"

namespace kneecoach {
namespace {

using enum Paragraph::Voice;

/// Name, address and phone on one line.
std::string asLine(const Letterhead& from) {
    std::vector<std::string> parts{from.name};
    for (const std::string& line : from.address) parts.push_back(line);
    if (!from.phone.empty()) parts.push_back(from.phone);
    return listed(parts, " · ");
}

} // namespace

std::vector<std::string> namesOfClinic(const Letterhead& from) {
    std::vector<std::string> names;
    for (const std::string& part : {from.name, from.phone})
        if (!part.empty()) names.push_back(part);
    return names;
}

std::vector<PaperBlock> fromClinic(const PaperWords& words) {
    const Letterhead& from = words.pack.offer.from;
    std::vector<PaperBlock> blocks;
    if (from.name.empty()) return blocks;
    blocks.push_back(Paragraph{words.own("paper.from-clinic", {{"clinic", asLine(from)}}), strong});
    if (!from.note.empty()) blocks.push_back(Paragraph{from.note, plain});
    return blocks;
}

std::optional<PaperPicture> logoOfClinic(const PaperWords& words) {
    const Letterhead& from = words.pack.offer.from;
    if (from.name.empty() || from.logo.empty()) return std::nullopt;
    PaperPicture logo;
    logo.what = PaperPicture::What::logo;
    logo.says = words.own("paper.picture-logo", {{"clinic", from.name}});
    logo.data = from.logo;
    return logo;
}

std::vector<PaperBlock> askClinic(const PaperWords& words) {
    const auto& call = words.pack.offer.from.call;
    if (!call) return {};
    return {Paragraph{
        words.own("paper.ask-clinic", {{"name", call->name}, {"phone", call->phone}}), strong}};
}

} // namespace kneecoach
