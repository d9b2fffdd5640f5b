// SPDX-License-Identifier: MIT
#pragma once

#include "base/leg.h"
#include "routine/routine.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace kneecoach {

// What stands on paper, as values: the same for PDF, HTML and plain text. All text is ready to be read.

/// The name of a section, 1, or of a part of it, 2.
struct Heading {
    std::string text;
    int level = 2;
};

/// A paragraph. `loud` is for what is read out on the phone, `small` for what may be passed over.
struct Paragraph {
    enum class Voice { plain, strong, loud, small };
    std::string text;
    Voice voice = Voice::plain;
};

struct Bullets {
    std::vector<std::string> lines;
};

/// Lines with one or more empty boxes to tick before each.
struct Tickable {
    std::vector<std::string>
        boxes; ///< the names over the boxes; one without a name where there is one
    std::vector<std::string> lines;

    /// Whether the boxes are the answers to each line: few, and named. They stand behind it, each before its name.
    bool areAnswers() const { return boxes.size() > 1 && boxes.size() <= mostAnswers; }

    static constexpr std::size_t mostAnswers = 4;
};

/// Words in a frame: what to heed first.
struct Frame {
    enum class Kind { careful, stop };
    Kind kind = Kind::careful;
    std::string title;
    std::vector<std::string> lines;
};

/// A picture of the figure room, of a code, or a logo.
struct PaperPicture {
    enum class What {
        legs,    ///< both legs from the front, `leg` marked by its shape
        stroke,  ///< `step` at `turn` of its stroke (0 the start, 1 the far end) on `leg`
        posture, ///< how to sit or lie for `step`
        leftOut, ///< `leg` from the sides that show `excluded`, these crossed out
        code,    ///< the letters that are its `data`, as a camera reads them
        logo,    ///< of who hands it out: its `data` is a PNG, of which nothing is known
    };
    What what = What::legs;
    Leg leg = Leg::left;
    std::optional<PlannedStep> step;
    double turn = 0;
    std::vector<RegionId> excluded; ///< crossed out
    std::string says;               ///< in words, for who cannot see it
    std::string data{};
};

/// A step of the routine: its pictures, and beside them its words.
struct StepRow {
    int number = 1;
    std::string name;
    std::string facts; ///< "60 seconds · light · both hands"
    std::string words; ///< at most 25
    std::string count; ///< "About 12 strokes"; empty where there is nothing to count
    std::vector<PaperPicture> pictures;
};

/// A table; an empty cell is room to write or tick. The first row names the columns.
struct Table {
    std::vector<std::string> head;
    std::vector<std::vector<std::string>> rows;
    std::vector<int> widths;  ///< of the columns, as shares; empty: all the same
    bool toFill = false;      ///< rows are high enough to write in
    std::string caption = {}; ///< what it tells, for who cannot see it; empty: the heading above it
};

/// A short code, and the same for a camera.
struct CodeBox {
    std::string letters;
    std::string says; ///< what it is for
};

/// Names with a line behind each, to be filled by hand.
struct ToWrite {
    std::vector<std::string> names;
};

/// Pictures, and the words that stand beside them.
struct PictureRow {
    std::vector<PaperPicture> pictures;
    std::string words{};
};

using PaperBlock = std::variant<Heading, Paragraph, Bullets, Tickable, Frame, PictureRow, StepRow,
    Table, CodeBox, ToWrite>;

/// Begins on a new page. Its pages repeat `title` where it needs more than one.
struct Section {
    std::string title;
    std::optional<PaperPicture> mark; ///< beside the title: which leg
    std::vector<PaperBlock> blocks;
    std::string
        note{}; ///< below the title of each of its pages: what must not be forgotten; one line
};

/// What the list of its chapters is called, and its columns, where pages have numbers.
struct Contents {
    std::string title;
    std::string chapter;
    std::string page;
};

/// A paper to be handed out. Blocks are never torn, and a heading never stands alone at the foot of a page.
struct Paper {
    std::string title;
    std::string language; ///< "en"
    std::string foot;     ///< pack, version, review state, date; "page x of y" is added
    std::vector<Section> sections;
    std::optional<Contents> contents{}; ///< of a book: on which page each section begins
};

} // namespace kneecoach
