// SPDX-License-Identifier: MIT
#include "content/json.h"
#include "paper/coach_words.h"
#include "paper/names.h"
#include "paper/paper_lines.h"
#include "paper/rulebook_paper.h"
#include "support/catch.h"
#include "support/shipped.h"

#include <algorithm>
#include <set>

using namespace kneecoach;
using Catch::Matchers::ContainsSubstring;

namespace {

const PackMark mark{"0123456789abcdef", "Nobody has looked at it."};

Paper bookOf(const Pack& pack) { return rulebookPaper({pack, coachWords()}, mark); }

const Paper& shippedBook() {
    static const Paper book = bookOf(shippedPack());
    return book;
}

const std::string& shippedText() {
    static const std::string text = textOf(shippedBook());
    return text;
}

/// Whether a text stands in the book. The book is too long to be shown where it does not.
bool stands(const std::string& text) { return shippedText().find(text) != std::string::npos; }

std::string saidInBook(const std::string& path) { return shippedPack().words.at(path); }

/// What the book says of the question at this place: from its heading to the next one's.
std::string partOf(std::size_t place) {
    const auto heading = [](std::size_t which) { return "\n" + std::to_string(which + 1) + ". "; };
    const auto begin = shippedText().find(heading(place)
        + saidInBook("questions." + shippedPack().questions[place].id.str() + ".text"));
    REQUIRE(begin != std::string::npos);
    return shippedText().substr(begin, shippedText().find(heading(place + 1), begin) - begin);
}

/// The row of a table that is of this answer, alone or with others that do the same; empty where there is none.
std::string rowNaming(const std::string& answer, const std::string& part) {
    const auto at = std::min(part.find("\n" + answer), part.find(" · " + answer));
    if (at == std::string::npos) return {};
    const auto begin = part.rfind('\n', at) + 1;
    return part.substr(begin, part.find('\n', begin) - begin);
}

std::set<SourceRef> citedIn(const Pack& pack) {
    std::set<SourceRef> cited;
    const auto add = [&](const auto& things) {
        for (const auto& thing : things) cited.insert(thing.sources.begin(), thing.sources.end());
    };
    add(pack.questions), add(pack.steps), add(pack.regions), add(pack.alwaysOff);
    add(pack.techniques), add(pack.preparations), add(pack.notes), add(pack.emergencyNumbers);
    for (const Refusal& refusal : pack.refusals)
        cited.insert(refusal.seeds.begin(), refusal.seeds.end());
    return cited;
}

template <class Things>
void checkNamed(const Things& things) {
    for (const auto& thing : things) CHECK(stands(std::string(thing.id.text())));
}

} // namespace

TEST_CASE("every string of a pack's words stands in the book") {
    for (const auto& [path, line] : shippedPack().words.lines()) {
        INFO(path);
        CHECK(stands(line));
    }
}

TEST_CASE("every question says what each answer leads to, and what is left out") {
    const Pack& pack = shippedPack();
    for (std::size_t place = 0; place < pack.questions.size(); ++place) {
        const Question& question = pack.questions[place];
        const std::string part = partOf(place);
        for (const Answer& answer : question.chain) {
            const PaperWords words{pack, coachWords()};
            INFO(question.id.text() << " " << answer.id.text());
            const std::string line = rowNaming(answerName(words, question, answer), part);
            REQUIRE_FALSE(line.empty());
            CHECK_THAT(line, ContainsSubstring(nameOf(words, answer.effect.outcome)));
            for (const RestrictionId& id : answer.restrictions)
                CHECK_THAT(line, ContainsSubstring(saidInBook("restrictions." + id.str())));
            CHECK((line.find(coachWords().at("book.marks")) != std::string::npos)
                == answer.effect.marksOff);
        }
    }
}

TEST_CASE("a sign that stops the person says that it counts for both legs") {
    for (std::size_t place = 0; place < shippedPack().questions.size(); ++place) {
        const Question& question = shippedPack().questions[place];
        const bool forBoth =
            question.of == AskedOf::person || stopsThePerson(question.chain.back().effect.outcome);
        INFO(question.id.text());
        CHECK((partOf(place).find(coachWords().at("book.of-leg")) == std::string::npos) == forBoth);
    }
}

TEST_CASE("a follow-up names its question and its trigger") {
    const Pack& pack = shippedPack();
    for (std::size_t place = 0; place < pack.questions.size(); ++place) {
        const auto& follows = pack.questions[place].follows;
        if (!follows) continue;
        const Question& parent = pack.questions[follows->question];
        const PaperWords words{pack, coachWords()};
        CHECK_THAT(partOf(place),
            ContainsSubstring(wordsOf(words, parent, "text") + " "
                + answerName(words, parent, parent.chain[follows->answer])));
    }
}

TEST_CASE("every question has its sources, and how long a yes counts") {
    const Pack& pack = shippedPack();
    for (std::size_t place = 0; place < pack.questions.size(); ++place) {
        const Question& question = pack.questions[place];
        CHECK_THAT(partOf(place), ContainsSubstring(" | " + listed(question.sources)));
        if (!question.canNeedClearance()) continue;
        const std::string days = std::to_string(question.clearanceLasts.count());
        CHECK_THAT(partOf(place),
            ContainsSubstring(coachWords().at("book.clearance") + " | " + days + " days"));
    }
}

TEST_CASE("everything a pack names stands in the book") {
    const Pack& pack = shippedPack();
    checkNamed(pack.questions), checkNamed(pack.restrictions), checkNamed(pack.regions);
    checkNamed(pack.alwaysOff), checkNamed(pack.techniques), checkNamed(pack.tools);
    checkNamed(pack.positions), checkNamed(pack.preparations), checkNamed(pack.steps);
    checkNamed(pack.refusals), checkNamed(pack.routine.named);
}

TEST_CASE("what is refused stands with its words, and where it was said") {
    for (const Refusal& refusal : shippedPack().refusals) {
        CHECK(stands(refusal.quote));
        CHECK(stands(" | " + listed(refusal.seeds)));
    }
}

TEST_CASE("every source that is cited can be looked up") {
    const std::string sources = textOf(*std::ranges::find(
        shippedBook().sections, coachWords().at("about.sources"), &Section::title));
    for (const Source& source : shippedPack().sources)
        CHECK_THAT(sources,
            ContainsSubstring("\n" + source.id + " | " + source.grade + " | " + source.citation));
    for (const SourceRef& ref : citedIn(shippedPack())) {
        CHECK(stands(ref));
        CHECK_THAT(sources, ContainsSubstring("\n" + ref.substr(0, ref.find(' ')) + " | "));
    }
}

TEST_CASE("every emergency number stands beside its country") {
    const std::string numbers = textOf(*std::ranges::find(
        shippedBook().sections, coachWords().at("book.numbers"), &Section::title));
    for (const EmergencyNumber& number : shippedPack().emergencyNumbers) {
        const auto row = numbers.find("\n" + number.number + " | ");
        REQUIRE(row != std::string::npos);
        CHECK_THAT(numbers.substr(row),
            ContainsSubstring(saidInBook("countries." + number.country.str())));
    }
}

TEST_CASE("the page to sign holds what a review is of, and the file to write down, which is "
          "refused as it stands there") {
    const Section& last = shippedBook().sections.back();
    const std::string text = textOf(last);
    for (const std::string& part : {shippedPack().id, shippedPack().version, mark.checksum})
        CHECK_THAT(text, ContainsSubstring(part));
    for (const char* path : {"book.name", "book.licence", "book.date", "book.signature"})
        CHECK_THAT(text, ContainsSubstring(coachWords().at(path)));
    const auto& record = std::get<Paragraph>(last.blocks.back()).text;
    const auto file = parseJson(record, "the file");
    REQUIRE(file);
    REQUIRE(file->member("reviews"));
    const Value& review = file->member("reviews")->list()->front();
    CHECK(*review.member("checksum") == Value(mark.checksum));
    for (const char* key : {"by", "licence", "on"}) CHECK(*review.member(key) == Value("\u2026"));
}

TEST_CASE("the first page and every foot say whether the pack was reviewed") {
    CHECK_THAT(textOf(shippedBook().sections.front()), ContainsSubstring(mark.review));
    CHECK_THAT(shippedBook().foot, ContainsSubstring(mark.review));
    CHECK_THAT(shippedBook().foot, ContainsSubstring(mark.checksum.substr(0, 12)));
}

TEST_CASE("an effect that is changed changes the book") {
    for (std::size_t place = 0; place < shippedPack().questions.size(); ++place)
        for (std::size_t answer = 0; answer < shippedPack().questions[place].chain.size();
             ++answer) {
            Pack pack = shippedPack();
            Answer& changed = pack.questions[place].chain[answer];
            INFO(pack.questions[place].id.text() << " " << changed.id.text());
            changed.effect.outcome = changed.effect.outcome == Outcome::emergency
                ? Outcome::sameDayCare
                : Outcome::emergency;
            CHECK(textOf(bookOf(pack)) != shippedText());
            pack = shippedPack();
            pack.questions[place].chain[answer].effect.marksOff ^= true;
            CHECK(textOf(bookOf(pack)) != shippedText());
            pack = shippedPack();
            auto& names = pack.questions[place].chain[answer].restrictions;
            names.empty() ? names.push_back(pack.restrictions.front().id) : names.pop_back();
            CHECK(textOf(bookOf(pack)) != shippedText());
        }
}

TEST_CASE("the same pack gives the same book") {
    CHECK(textOf(bookOf(shippedPack())) == shippedText());
}
