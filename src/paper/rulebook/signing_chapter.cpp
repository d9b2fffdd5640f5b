// SPDX-License-Identifier: MIT
#include "content/json.h"
#include "paper/rulebook/chapters.h"
#include "paper/rulebook/facts.h"

namespace kneecoach {
namespace {

using enum Paragraph::Voice;

void addReviewer(const PaperWords& words, std::string_view who, Section& chapter) {
    chapter.blocks.emplace_back(Heading{words.own(who)});
    chapter.blocks.emplace_back(
        Tickable{{""}, {words.own("book.sign-as-is"), words.own("book.sign-changes")}});
    chapter.blocks.emplace_back(ToWrite{{words.own("book.changes"), words.own("book.name"),
        words.own("book.licence"), words.own("book.date"), words.own("book.signature")}});
}

/// The whole file of reviews, with room for what is written by hand: as it stands here it is refused.
std::string record(const PackMark& mark) {
    const Value review =
        Value::Object{{"by", "…"}, {"licence", "…"}, {"on", "…"}, {"checksum", mark.checksum}};
    return writeJson(Value::Object{{"reviews", Value::List{review}}});
}

} // namespace

Section signingChapter(const PaperWords& words, const PackMark& mark) {
    Section chapter{words.own("book.sign"), std::nullopt,
        {Paragraph{words.own("book.sign-what"), strong},
            Facts(words)
                .add("book.pack", withId(words, words.said("pack.title"), words.pack.id))
                .add("book.version", words.pack.version)
                .add("book.checksum", mark.checksum)
                .table()}};
    addReviewer(words, "book.sign-first", chapter);
    addReviewer(words, "book.sign-second", chapter);
    chapter.blocks.emplace_back(Heading{words.own("book.record")});
    chapter.blocks.emplace_back(
        Paragraph{words.own("book.record-what", {{"file", "reviews.json"}, {"list", "reviews"}})});
    chapter.blocks.emplace_back(Paragraph{record(mark)});
    return chapter;
}

} // namespace kneecoach
