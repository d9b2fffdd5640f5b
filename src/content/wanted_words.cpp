// SPDX-License-Identifier: MIT
#include "content/wanted_words.h"

#include "content/fixed_words.h"

#include <algorithm>
#include <set>
#include <string>

namespace kneecoach {
namespace {

constexpr Millis longestAnnouncement{14'000};
constexpr std::size_t longestLine = 12;    ///< words on the screen
constexpr std::size_t longestOnPaper = 15; ///< so that with the places or the part it has 25
constexpr std::size_t longestPlaceOnPaper = 2;

using Pieces = std::initializer_list<std::string_view>;

/// Puts paths together and shows them.
class Asker {
public:
    explicit Asker(const std::function<void(const WantedWords&)>& show) : show_(show) {}

    void need(Pieces path, WordBounds bounds = {}) { ask(path, true, bounds); }
    void may(Pieces path, WordBounds bounds = {}) { ask(path, false, bounds); }

    /// "subject.id" of each thing, with each of the endings.
    template <class Things>
    void needEach(std::string_view subject, const Things& things, Pieces endings) {
        for (const auto& thing : things)
            for (const std::string_view ending : endings) need({subject, thing.id.text(), ending});
    }

private:
    void ask(Pieces path, bool required, const WordBounds& bounds) {
        path_.clear();
        for (const std::string_view piece : path) path_ += piece;
        show_({path_, required, bounds});
    }

    const std::function<void(const WantedWords&)>& show_;
    std::string path_;
};

void askQuestion(Asker& asker, const Question& question) {
    const std::string path = "questions." + question.id.str();
    asker.need({path, ".text"}, {.questions = 2});
    asker.need({path, ".short"}, {.words = 6});
    asker.need({path, ".why"});
    asker.may({path, ".help"});
    asker.need({path, ".because"});
    for (const std::string_view ending : {".see", ".say", ".opens"})
        question.canStop() ? asker.need({path, ending}) : asker.may({path, ending});
    for (const Answer& answer : question.chain) {
        if (!question.yesNo) asker.need({path, ".answers.", answer.id.text()});
        asker.may({path, ".because-", answer.id.text()});
    }
}

void askPosition(Asker& asker, const Position& position) {
    const std::string path = "positions." + position.id.str();
    asker.need({path, ".name"});
    asker.need({path, ".how"});
    for (const Setup& setup : position.setups) asker.need({path, ".setups.", setup.id.text()});
}

void askSetupCues(Asker& asker, const Pack& pack) {
    std::set<SetupId> setups;
    for (const Position& position : pack.positions)
        for (const Setup& setup : position.setups)
            if (setups.insert(setup.id).second) asker.may({"cues.change-setup-", setup.id.text()});
}

void askStep(Asker& asker, const Step& step) {
    const std::string path = "steps." + step.id.str();
    asker.need({path, ".name"}, {.words = 4});
    asker.need({path, ".line"}, {.words = longestLine});
    asker.need({path, ".say"}, {.spoken = longestAnnouncement});
    for (const Spot& spot : step.spots) {
        const Millis part = step.times.least / static_cast<Seconds::rep>(step.spots.size());
        asker.need({path, ".places.", spot.id.text()}, {.words = longestLine, .spoken = part});
    }
}

/// What paper says instead of the screen: nothing moves there, and nothing can be tapped.
void askOnPaper(Asker& asker, const Pack& pack) {
    for (const Question& question : pack.questions)
        asker.may({"on_paper.questions.", question.id.text()});
    for (const Preparation& preparation : pack.preparations)
        asker.may({"on_paper.preparations.", preparation.id.text()});
    for (const Step& step : pack.steps) {
        const std::string path = "on_paper.steps." + step.id.str();
        asker.may({path, ".do"}, {.words = longestOnPaper});
        for (const Spot& spot : step.spots)
            asker.may({path, ".places.", spot.id.text()}, {.words = longestPlaceOnPaper});
    }
}

void askHands(Asker& asker, const Pack& pack) {
    std::set<Hand> hands;
    for (const Technique& technique : pack.techniques)
        for (const HandLoad& each : technique.hands)
            if (hands.insert(each.hand).second) asker.need({"hands.", name(each.hand)});
}

void askBody(Asker& asker, const Pack& pack) {
    for (const GroupId& group : pack.groups) asker.need({"groups.", group.text()});
    asker.needEach("regions.", pack.regions, {".name", ".where"});
    asker.needEach("always_off.", pack.alwaysOff, {".name", ".why"});
    asker.needEach("techniques.", pack.techniques, {".name", ".how"});
    asker.needEach("tools.", pack.tools, {""});
    askHands(asker, pack);
}

void askPapers(Asker& asker, const Pack& pack) {
    asker.needEach("refused.", pack.refusals, {""});
    asker.needEach("notes.", pack.notes, {""});
    for (const EmergencyNumber& number : pack.emergencyNumbers)
        asker.need({"countries.", number.country.text()});
}

/// Calls `visit` with each of the names in a line, which a space parts.
template <class Visit>
void eachName(std::string_view names, Visit visit) {
    while (!names.empty()) {
        const std::size_t end = std::min(names.find(' '), names.size());
        visit(names.substr(0, end));
        names.remove_prefix(std::min(end + 1, names.size()));
    }
}

void askFixed(Asker& asker) {
    for (const auto& [subject, names] : fixedWords)
        eachName(names, [&, subject = subject](std::string_view name) {
            asker.need({subject, ".", name});
        });
    for (const std::string_view outcome : outcomeNames)
        for (const std::string_view ending : {".title", ".text"})
            asker.need({"outcomes.", outcome, ending});
    for (const auto& [cue, longest] : timedCues) asker.need({"cues.", cue}, {.spoken = longest});
}

} // namespace

void eachWanted(const Pack& pack, const std::function<void(const WantedWords&)>& show) {
    Asker asker(show);
    asker.need({"language"});
    asker.needEach("pages.", pack.pages, {".title"});
    for (const Question& question : pack.questions) askQuestion(asker, question);
    asker.needEach("restrictions.", pack.restrictions, {""});
    askBody(asker, pack);
    for (const Position& position : pack.positions) askPosition(asker, position);
    for (const Step& step : pack.steps) askStep(asker, step);
    asker.needEach("preparations.", pack.preparations, {""});
    askPapers(asker, pack);
    askOnPaper(asker, pack);
    askFixed(asker);
    askSetupCues(asker, pack);
}

} // namespace kneecoach
