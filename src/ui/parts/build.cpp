// SPDX-License-Identifier: MIT
#include "ui/parts/build.h"

#include "ui/parts/answer_parts.h"
#include "ui/parts/body_map.h"
#include "ui/parts/card_parts.h"
#include "ui/parts/emblem_part.h"
#include "ui/parts/moving_part.h"
#include "ui/parts/pages_part.h"
#include "ui/parts/picture_part.h"
#include "ui/parts/signs_part.h"
#include "ui/parts/still_parts.h"
#include "ui/parts/typed_line_part.h"
#include "ui/parts/word_parts.h"

namespace kneecoach {

namespace {

struct Builder {
    const Theme& theme;

    Part* operator()(const Text& block) const { return new TextPart(block, theme); }
    Part* operator()(const Lines& block) const { return new LinesPart(block, theme); }
    Part* operator()(const Choices& block) const { return new ChoicesPart(block, theme); }
    Part* operator()(const Scale& block) const { return new ScalePart(block, theme); }
    Part* operator()(const Ticks& block) const { return new TicksPart(block, theme); }
    Part* operator()(const Card& block) const { return new CardPart(block, theme); }
    Part* operator()(const Picture& block) const { return new PicturePart(block, theme); }
    Part* operator()(const Stills& block) const { return new StillsPart(block, theme); }
    Part* operator()(const Moving& block) const { return new MovingPart(block, theme); }
    Part* operator()(const Firmness& block) const { return new FirmnessPart(block, theme); }
    Part* operator()(const TypedLine& block) const { return new TypedLinePart(block, theme); }
    Part* operator()(const PrintedPages& block) const { return new PagesPart(block, theme); }
    Part* operator()(const BodyMap& block) const { return new BodyMapPart(block, theme); }
    Part* operator()(const Signs& block) const { return new SignsPart(block, theme); }
    Part* operator()(const Emblem& block) const { return new EmblemPart(block, theme); }
    Part* operator()(const Notice& block) const { return new NoticePart(block, theme); }
};

} // namespace

Part* build(const Block& block, const Theme& theme) { return std::visit(Builder{theme}, block); }

} // namespace kneecoach
