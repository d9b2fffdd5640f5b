// SPDX-License-Identifier: MIT
#include "content/wanted_words.h"

#include "content/fixed_words.h"

#include <algorithm>
#include <ranges>

namespace kneecoach {
namespace {

constexpr Millis longestAnnouncement{14'000};
constexpr std::size_t longestLine = 12; ///< words on the screen

/// Gathers what is wanted.
class List {
public:
    List() { wanted_.reserve(1024); }

    WantedWords& need(std::string path) { return add(std::move(path), true); }
    WantedWords& may(std::string path) { return add(std::move(path), false); }

    std::vector<WantedWords> sorted() {
        std::ranges::sort(wanted_, {}, &WantedWords::path);
        const auto [first, last] = std::ranges::unique(wanted_, {}, &WantedWords::path);
        wanted_.erase(first, last);
        return std::move(wanted_);
    }

private:
    WantedWords& add(std::string path, bool required) {
        wanted_.push_back({std::move(path), required});
        return wanted_.back();
    }

    std::vector<WantedWords> wanted_;
};

/// "subject.id" of each thing, with each of the endings.
template <class Things>
void needEach(List& list, const std::string& subject, const Things& things,
    std::initializer_list<std::string_view> endings) {
    for (const auto& thing : things)
        for (const std::string_view ending : endings)
            list.need(subject + '.' + thing.id.str() + std::string(ending));
}

bool canStop(const Question& question) {
    return std::ranges::any_of(question.chain,
        [](const Answer& answer) { return answer.effect.outcome >= Outcome::contraindicated; });
}

void addQuestion(List& list, const Question& question) {
    const std::string path = "questions." + question.id.str();
    list.need(path + ".text").mostQuestions = 2;
    list.need(path + ".short").mostWords = 6;
    list.need(path + ".why");
    list.may(path + ".help");
    list.need(path + ".because");
    for (const char* ending : {".see", ".say", ".opens"})
        canStop(question) ? list.need(path + ending) : list.may(path + ending);
    for (const Answer& answer : question.chain) {
        if (!question.yesNo) list.need(path + ".answers." + answer.id.str());
        list.may(path + ".because-" + answer.id.str());
    }
}

void addPosition(List& list, const Position& position) {
    const std::string path = "positions." + position.id.str();
    list.need(path + ".name");
    list.need(path + ".how");
    for (const Setup& setup : position.setups) {
        list.need(path + ".setups." + setup.id.str());
        list.may("cues.change-setup-" + setup.id.str());
    }
}

void addStep(List& list, const Step& step) {
    const std::string path = "steps." + step.id.str();
    list.need(path + ".name").mostWords = 4;
    list.need(path + ".line").mostWords = longestLine;
    list.need(path + ".say").longest = longestAnnouncement;
    for (const Spot& spot : step.spots) {
        WantedWords& line = list.need(path + ".places." + spot.id.str());
        line.mostWords = longestLine;
        line.longest = step.times.least / static_cast<Seconds::rep>(step.spots.size());
    }
}

void addBody(List& list, const Pack& pack) {
    for (const GroupId& group : pack.groups) list.need("groups." + group.str());
    needEach(list, "regions", pack.regions, {".name", ".where"});
    needEach(list, "always_off", pack.alwaysOff, {".name", ".why"});
    needEach(list, "techniques", pack.techniques, {".name", ".how"});
    needEach(list, "tools", pack.tools, {""});
    for (const Technique& technique : pack.techniques)
        for (const HandLoad& hand : technique.hands)
            list.need("hands." + std::string(name(hand.hand)));
}

void addPapers(List& list, const Pack& pack) {
    needEach(list, "refused", pack.refusals, {""});
    needEach(list, "notes", pack.notes, {""});
    for (const EmergencyNumber& number : pack.emergencyNumbers)
        list.need("countries." + number.country.str());
}

void addFixed(List& list) {
    for (const auto& [subject, names] : fixedWords)
        for (const auto each : std::views::split(names, ' '))
            list.need(std::string(subject) + '.' + std::string(each.begin(), each.end()));
    for (const std::string_view outcome : outcomeNames)
        for (const char* ending : {".title", ".text"})
            list.need("outcomes." + std::string(outcome) + ending);
    for (const auto& [cue, longest] : timedCues)
        list.need("cues." + std::string(cue)).longest = longest;
}

} // namespace

std::vector<WantedWords> wantedWords(const Pack& pack) {
    List list;
    list.need("language");
    addFixed(list);
    needEach(list, "pages", pack.pages, {".title"});
    for (const Question& question : pack.questions) addQuestion(list, question);
    needEach(list, "restrictions", pack.restrictions, {""});
    addBody(list, pack);
    for (const Position& position : pack.positions) addPosition(list, position);
    for (const Step& step : pack.steps) addStep(list, step);
    needEach(list, "preparations", pack.preparations, {""});
    addPapers(list, pack);
    return list.sorted();
}

} // namespace kneecoach
