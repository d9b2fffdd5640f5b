// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "base/leg.h"
#include "ui/leg_at_work.h"

#include <QImage>

#include <array>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace kneecoach {

// A page as a value. The journey says what a page holds; the window shows it and sends back the id of what was pressed.
// Every text is plain text. A page that needs something new gets a new block here, drawn in one place for all pages.

/// Something to press. `id` comes back as the wish of the person.
struct Choice {
    enum class Look {
        plain,
        primary, ///< the one way on
        quiet,   ///< a small way round: help, back, skip
        stop,    ///< terracotta: stop and hurt, nothing else
    };

    std::string id;
    std::string label;
    Look look = Look::plain;
    bool chosen = false;
    std::string detail{}; ///< a second, smaller line
    char key = 0;         ///< the letter that presses it, lower case; 0: none
    bool afterAll =
        false; ///< says something of all that is on the page: not before its end was in sight
    bool held = false; ///< counts only when it is held down for a while
    friend bool operator==(const Choice&, const Choice&) = default;
};

struct Text {
    enum class Look {
        body,
        lead,
        small,
        quote,
        number, ///< whom to call: it must not be missed
        count,  ///< as large, and calm
    };

    std::string words;
    Look look = Look::body;
    friend bool operator==(const Text&, const Text&) = default;
};

/// Short lines, one under the other, each with a mark.
struct Lines {
    std::vector<std::string> words;
    friend bool operator==(const Lines&, const Lines&) = default;
};

/// A group of things to press, of which one is meant. The same answers always stand in the same place.
struct Choices {
    enum class Layout {
        row,
        cards,
        column,
        pad, ///< three beside each other, always: the digits of a telephone
        list, ///< long lines, always one under the other; what was said of one stands below it as its detail
    };

    std::string name; ///< what is chosen, for a screen reader
    std::vector<Choice> items;
    Layout layout = Layout::row;
    bool lastApart = false; ///< the last item, "Not sure", stands where it stands on every page
    friend bool operator==(const Choices&, const Choices&) = default;
};

/// A row of numbers. Pressing one sends `id` + "/" + the number.
struct Scale {
    std::string id;
    std::string name;
    int least = 0;
    int most = 10;
    std::optional<int> value;
    std::string leastWords;
    std::string mostWords;
    friend bool operator==(const Scale&, const Scale&) = default;
};

/// Things to tick, any number of them. Pressing one sends its id; the journey turns it round.
struct Ticks {
    std::string name;
    std::vector<Choice> items;
    friend bool operator==(const Ticks&, const Ticks&) = default;
};

/// One card a leg, or one for the person: how the check or the plan ended for it.
struct Card {
    enum class Tone { calm, careful, stop };

    std::string title;
    std::vector<std::string> lines;
    Tone tone = Tone::calm;
    std::optional<Leg> leg;
    std::string badge;
    friend bool operator==(const Card&, const Card&) = default;
};

/// The leg, with what is worked on, left out and never touched.
struct Picture {
    Leg leg = Leg::left;
    std::vector<RegionId> active;
    std::vector<RegionId> excluded;
    std::string words; ///< what it shows, for those who cannot see it
    friend bool operator==(const Picture&, const Picture&) = default;
};

/// Steps, each with a small picture that stands still.
struct Stills {
    struct Still {
        LegAtWork work;
        std::string words;
        friend bool operator==(const Still&, const Still&) = default;
    };

    std::vector<Still> items;
    bool named =
        true; ///< the words stand beside the picture; else they are for those who cannot see it
    friend bool operator==(const Stills&, const Stills&) = default;
};

/// What a hand does on a leg, moving.
struct Moving {
    LegAtWork work;
    std::string words; ///< what it shows, for those who cannot see it
    friend bool operator==(const Moving&, const Moving&) = default;
};

/// How firm: the three pressures on a forearm, each with its name below.
struct Firmness {
    std::array<std::string, 3> names;
    friend bool operator==(const Firmness&, const Firmness&) = default;
};

/// A line to type on, and a button for what was typed: it sends `id` + "/" + the words.
struct TypedLine {
    std::string id;
    std::string name; ///< what is to be typed
    std::string typed;
    std::string button;
    friend bool operator==(const TypedLine&, const TypedLine&) = default;
};

/// Pages of paper, small, as they will be printed.
struct PrintedPages {
    struct Page {
        QImage image;
        std::string words; ///< "Page 1 of 3", for those who cannot see it
        friend bool operator==(const Page&, const Page&) = default;
    };

    std::vector<Page> items;
    friend bool operator==(const PrintedPages&, const PrintedPages&) = default;
};

/// The leg from its four sides, to tap places on. Each place is there for keyboard and screen reader too.
struct BodyMap {
    std::string name; ///< what is tapped, for a screen reader
    Leg leg = Leg::left;
    std::array<std::string, 4> sides; ///< "Front", "Back", "Inner side", "Outer side"
    std::vector<Choice>
        areas; ///< `id` ends in "/" and the id of a region or of an always-off place
    std::vector<RegionId> excluded; ///< what is left out by what was tapped: crossed out
    friend bool operator==(const BodyMap&, const BodyMap&) = default;
};

/// What is meant, in small pictures with their words. One that has no picture, because the pack is another one, is words.
struct Signs {
    struct Sign {
        std::string picture; ///< its name, as in assets/ui/signs
        std::string words;
        friend bool operator==(const Sign&, const Sign&) = default;
    };

    std::string title;
    Card::Tone tone = Card::Tone::calm;
    std::vector<Sign> items;
    friend bool operator==(const Signs&, const Signs&) = default;
};

/// Who shows it: their logo, or without one their name.
struct Emblem {
    QImage image;
    std::string name;
    friend bool operator==(const Emblem&, const Emblem&) = default;
};

struct Notice {
    enum class Tone { calm, careful, stop };

    std::string words;
    Tone tone = Tone::calm;
    friend bool operator==(const Notice&, const Notice&) = default;
};

using Block = std::variant<Text, Lines, Choices, Scale, Ticks, Card, Picture, Stills, Moving,
    Firmness, TypedLine, PrintedPages, BodyMap, Signs, Emblem, Notice>;

struct Progress {
    int done = 0;
    int all = 1;
    std::string words; ///< "3 of 14"
    friend bool operator==(const Progress&, const Progress&) = default;
};

/// A page: a title, its blocks from top to bottom, and the buttons that stay in sight below.
struct Scene {
    std::string id; ///< names the page in tests and for the accessibility tree
    std::string title;
    std::optional<Progress> progress;
    bool canGoBack = false; ///< sends "back"
    std::vector<Block> blocks;
    std::vector<Choice> footer;
    std::string
        hint; ///< what is to be done before there is a way on: words in its place in the foot
    std::string
        announcement; ///< spoken by a screen reader when the page comes up; empty: the title
    std::map<int, std::string> keys{}; ///< what these Qt keys send here, wherever the focus is
    bool takesKey =
        false; ///< the next key pressed is sent as "key/" and its number, Tab and Escape aside
    bool inHalves =
        false; ///< looked at more than read: across all of a wide window, in two halves where all is in sight then
    bool fromAfar = false; ///< read from two metres, with oily hands: all letters larger
    friend bool operator==(const Scene&, const Scene&) = default;
};

} // namespace kneecoach
