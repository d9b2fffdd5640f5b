// SPDX-License-Identifier: MIT
#include "figure/picture_book.h"

#include "figure/load_scenes.h"

namespace kneecoach {

const Posture* PictureBook::posture(std::string_view name) const {
    if (name.empty()) return nullptr;
    if (!postures_) postures_ = loadPostures().value_or(Postures{});
    const auto found = postures_->find(name);
    return found == postures_->end() ? nullptr : &found->second;
}

Result<PictureBook> loadPictureBook(const std::string& folder) {
    auto figure = loadFigure(folder + "leg.json");
    if (!figure) return failure(figure.error());
    auto props = loadProps(folder);
    if (!props) return failure(props.error());
    auto scenes = loadScenes(*props, folder);
    if (!scenes) return failure(scenes.error());
    return PictureBook(std::move(*figure), std::move(*props), std::move(*scenes));
}

} // namespace kneecoach
