// SPDX-License-Identifier: MIT
#pragma once

#include "paper/paper.h"

namespace kneecoach {

/// A paper with every kind of block; its steps are those of the warm-up and of kneading.
inline Paper samplePaper() {
    PlannedStep glide;
    glide.step = StepId("warm-up-glide");
    glide.hand = Hand::palms;
    glide.regions = {RegionId("rectus-femoris"), RegionId("vastus-lateralis")};
    glide.position = PositionId("seated");
    glide.setup = SetupId("foot-forward");
    const auto stroke = [&](double turn) {
        return PaperPicture{
            PaperPicture::What::stroke, Leg::left, glide, turn, {}, "a hand on the thigh"};
    };
    Section first{"Left leg",
        PaperPicture{PaperPicture::What::legs, Leg::left, {}, 0, {}, "the left leg"}, {}};
    first.blocks = {Heading{"Before each time"}, Paragraph{"A plain paragraph."},
        Bullets{{"one", "two"}}, Tickable{{"Yes", "No"}, {"Is there a fever?"}},
        Frame{Frame::Kind::stop, "Stop", {"Hands off."}},
        PictureRow{{PaperPicture{PaperPicture::What::posture, Leg::left, glide, 0, {}, "seated"}}},
        StepRow{1, "Warm-up glide", "60 seconds · light", "Palms flat. Glide up the thigh.",
            "About 12 strokes", {stroke(0), stroke(1)}},
        Table{{"Date", "Before"}, {{"", ""}, {"", ""}}, {2, 1}, true},
        CodeBox{"7KQ3-M9XT", "Type this code at home."}, ToWrite{{"Name", "Date"}},
        Paragraph{"I was told to ask.", Paragraph::Voice::loud}};
    Section second{"Right leg", {}, {Paragraph{"The same again."}}};
    return {"A sample", "en", "Sample pack 1", {first, second}};
}

} // namespace kneecoach
