// SPDX-License-Identifier: MIT
#include "app/scenes/sheet.h"

#include <algorithm>

namespace kneecoach {
namespace {

using enum Choice::Look;

std::vector<std::size_t> questionsOf(const Sheet& sheet, const RememberedStop& stop) {
    std::vector<std::size_t> places;
    for (const QuestionId& id : stop.questions)
        if (const auto place = placeOf(sheet.pack.questions, id)) places.push_back(*place);
    return places;
}

/// Those of a stop that are as urgent as the stop itself.
std::vector<std::size_t> mostUrgent(const Sheet& sheet, const RememberedStop& stop) {
    std::vector<std::size_t> urgent;
    for (const std::size_t question : questionsOf(sheet, stop)) {
        const auto& chain = sheet.pack.questions[question].chain;
        if (chain.back().effect.outcome == stop.outcome) urgent.push_back(question);
    }
    return urgent;
}

std::vector<std::string> eachOf(
    const Sheet& sheet, const std::vector<std::size_t>& questions, std::string_view what) {
    std::vector<std::string> lines;
    for (const std::size_t question : questions) {
        if (!sheet.has(question, what)) continue;
        std::string line = sheet.of(question, what);
        if (std::ranges::find(lines, line) == lines.end()) lines.push_back(std::move(line));
    }
    return lines;
}

void addQuotes(Scene& scene, const std::vector<std::string>& lines) {
    for (const std::string& line : lines) scene.blocks.push_back(Text{line, Text::Look::quote});
}

/// Small: the only ways back.
void addWaysBack(const Sheet& sheet, const Stopped& stopped, Scene& scene) {
    if (!stopped.tooLate) {
        scene.footer.push_back(pressed("mistake", sheet.own("result.mistake"), quiet));
        scene.footer.back().detail = sheet.own("result.mistake-note");
    }
    const bool isEmergency = stopped.stop.outcome == Outcome::emergency;
    if (!isEmergency || stopped.tooLate)
        scene.footer.push_back(pressed("checked", sheet.own("result.checked"), quiet));
    if (canGoAway(sheet.pack, stopped.stop))
        scene.footer.push_back(pressed("gone-away", sheet.own("result.no-fever"), quiet));
    if (!isEmergency) scene.footer.push_back(pressed("done", sheet.own("buttons.close"), quiet));
}

void addRefusal(const Sheet& sheet, const Stopped& stopped, Scene& scene) {
    if (stopped.tooLate)
        scene.blocks.push_back(Notice{sheet.own("result.mistake-late"), Notice::Tone::careful});
    if (stopped.tooEarly)
        scene.blocks.push_back(Notice{sheet.own("result.no-fever-early"), Notice::Tone::careful});
}

Scene emergency(const Sheet& sheet, const Stopped& stopped) {
    Scene scene = blank("emergency", sheet.said("outcomes.emergency.title"));
    const auto questions = mostUrgent(sheet, stopped.stop);
    addRefusal(sheet, stopped, scene);
    const std::string call = sheet.knowsNumber()
        ? sheet.own("result.call", {{"number", sheet.number()}})
        : sheet.own("result.call-local");
    scene.blocks.push_back(Text{call, Text::Look::number});
    auto say = eachOf(sheet, questions, "say");
    if (say.empty()) say.push_back(sheet.own("result.unwell-say"));
    scene.blocks.push_back(Text{sheet.own("result.say"), Text::Look::lead});
    addQuotes(scene, say);
    scene.blocks.push_back(Lines{{sheet.own("result.do-not-drive"), sheet.own("result.unlock"),
        sheet.own("result.stay-put")}});
    for (std::string& why : eachOf(sheet, questions, "because"))
        scene.blocks.push_back(Text{std::move(why), Text::Look::small});
    addWaysBack(sheet, stopped, scene);
    scene.announcement = scene.title + ". " + call;
    return scene;
}

Scene sameDayCare(const Sheet& sheet, const Stopped& stopped) {
    Scene scene = blank("same-day-care", sheet.said("outcomes.same-day-care.title"));
    const auto questions = questionsOf(sheet, stopped.stop);
    addRefusal(sheet, stopped, scene);
    scene.blocks.push_back(Text{sheet.said("outcomes.same-day-care.text"), Text::Look::lead});
    scene.blocks.push_back(Card{sheet.own("result.because"), eachOf(sheet, questions, "because"),
        Card::Tone::stop, {}, {}});
    scene.blocks.push_back(Card{
        sheet.own("result.whom"), eachOf(sheet, questions, "see"), Card::Tone::careful, {}, {}});
    scene.blocks.push_back(Text{sheet.own("result.say"), Text::Look::lead});
    addQuotes(scene, eachOf(sheet, questions, "say"));
    scene.blocks.push_back(Notice{
        sheet.own("result.emergency-signs", {{"number", sheet.number()}}), Notice::Tone::stop});
    scene.blocks.push_back(Text{sheet.own("result.opens"), Text::Look::lead});
    scene.blocks.push_back(Lines{eachOf(sheet, questions, "opens")});
    addWaysBack(sheet, stopped, scene);
    return scene;
}

/// The reasons that shut a leg. Where no safe place is left, everything that was taken away is one.
std::vector<Reason> shutting(const ShutLeg& leg) {
    const auto isRule = [](const Reason& reason) { return reason.rule == RuleId("no-safe-place"); };
    if (std::ranges::any_of(leg.because, isRule)) return leg.because;
    std::vector<Reason> reasons;
    for (const Reason& reason : leg.because)
        if (reason.outcome == leg.outcome) reasons.push_back(reason);
    const auto isAnswer = [](const Reason& reason) { return !reason.rule; };
    if (std::ranges::any_of(reasons, isAnswer))
        std::erase_if(
            reasons, [](const Reason& reason) { return reason.rule == RuleId("earlier-stop"); });
    return reasons;
}

std::vector<std::string> linesOf(const Sheet& sheet, const ShutLeg& leg) {
    std::vector<std::string> lines;
    for (const Reason& reason : shutting(leg)) {
        std::string line = sheet.because(reason);
        if (std::ranges::find(lines, line) == lines.end()) lines.push_back(std::move(line));
    }
    return lines;
}

/// The questions behind what is shut, each once.
std::vector<std::size_t> questionsBehind(const Shut& shut, Outcome outcome) {
    std::vector<std::size_t> questions;
    for (const Leg leg : bothLegs)
        if (shut.legs[leg] && shut.legs[leg]->outcome == outcome)
            for (const Reason& reason : shutting(*shut.legs[leg]))
                if (!reason.rule && reason.outcome == outcome) questions.push_back(reason.question);
    std::ranges::sort(questions);
    questions.erase(std::ranges::unique(questions).begin(), questions.end());
    return questions;
}

bool isAny(const Shut& shut, Outcome outcome) {
    return std::ranges::any_of(
        bothLegs, [&](Leg leg) { return shut.legs[leg] && shut.legs[leg]->outcome == outcome; });
}

std::string titleOf(const Sheet& sheet, const Shut& shut) {
    const bool both = shut.legs.left && shut.legs.right;
    if (isAny(shut, Outcome::clearanceNeeded) && isAny(shut, Outcome::contraindicated))
        return sheet.own("result.title");
    if (isAny(shut, Outcome::clearanceNeeded)) return sheet.said("outcomes.clearance-needed.title");
    return both ? sheet.own("result.neither-leg") : sheet.said("outcomes.contraindicated.title");
}

void addLegs(const Sheet& sheet, const Shut& shut, Scene& scene) {
    const bool mixed =
        shut.legs.left && shut.legs.right && shut.legs.left->outcome != shut.legs.right->outcome;
    for (const Leg leg : bothLegs) {
        if (!shut.legs[leg]) continue;
        const bool ask = shut.legs[leg]->outcome == Outcome::clearanceNeeded;
        Card card{sheet.title(leg), linesOf(sheet, *shut.legs[leg]),
            ask ? Card::Tone::careful : Card::Tone::stop, leg, {}};
        if (mixed)
            card.badge =
                sheet.said("outcomes." + std::string(name(shut.legs[leg]->outcome)) + ".title");
        scene.blocks.push_back(std::move(card));
    }
}

void addAsking(const Sheet& sheet, const Shut& shut, Scene& scene) {
    if (!isAny(shut, Outcome::clearanceNeeded)) return;
    const auto questions = questionsBehind(shut, Outcome::clearanceNeeded);
    const std::string things = listed(eachOf(sheet, questions, "short"));
    scene.blocks.push_back(Text{sheet.said("outcomes.clearance-needed.text")});
    scene.blocks.push_back(Text{sheet.own("result.read-out"), Text::Look::lead});
    scene.blocks.push_back(
        Text{sheet.own("result.ask-say", {{"things", things}}), Text::Look::quote});
}

void addWhom(const Sheet& sheet, const Shut& shut, Scene& scene) {
    const auto questions = questionsBehind(shut, Outcome::contraindicated);
    const auto add = [&](std::string_view title, std::string_view what) {
        auto lines = eachOf(sheet, questions, what);
        if (lines.empty()) return;
        scene.blocks.push_back(Text{sheet.own(title), Text::Look::lead});
        if (what == "say") return addQuotes(scene, lines);
        scene.blocks.push_back(Lines{std::move(lines)});
    };
    add("result.whom", "see");
    add("result.say", "say");
    add("result.opens", "opens");
}

bool waitsForSomeone(const Sheet& sheet) {
    return std::ranges::any_of(
        sheet.journey.told.stops, [](const RememberedStop& stop) { return stop.leg.has_value(); });
}

void addWaysOn(const Sheet& sheet, const Shut& shut, Scene& scene) {
    if (shut.open) {
        const std::string leg = sheet.inSentence(*shut.open);
        scene.blocks.push_back(
            Notice{sheet.own("result.other-leg-open", {{"leg", leg}}), Notice::Tone::calm});
        scene.footer.push_back(
            pressed("only-one", sheet.own("result.other-leg-only", {{"leg", leg}}), primary));
    }
    if (isAny(shut, Outcome::clearanceNeeded))
        scene.footer.push_back(pressed("they-said-yes", sheet.own("result.they-said-yes")));
    if (waitsForSomeone(sheet))
        scene.footer.push_back(pressed("seen", sheet.own("result.seen"), quiet));
    scene.footer.push_back(pressed("done", sheet.own("buttons.close"), quiet));
}

Choices whoChecked(const Sheet& sheet, std::vector<std::string_view> ids) {
    Choices choices{sheet.own("result.checked-who"), {}, Choices::Layout::row};
    for (const std::string_view id : ids)
        choices.items.push_back(
            pressed("by/" + std::string(id), sheet.own("clearance." + std::string(id))));
    return choices;
}

/// Days since the stop, no more than a week of them.
Choices days(const Sheet& sheet, const std::vector<RememberedStop>& stops) {
    Choices choices{sheet.own("result.checked-when"), {}, Choices::Layout::cards};
    const Date today = dayOf(sheet.journey.told.check.at);
    Date earliest = today;
    for (const RememberedStop& stop : stops) earliest = std::min(earliest, dayOf(stop.at));
    for (int ago = 0; ago <= 7 && today - Days(ago) >= earliest; ++ago) {
        const std::string count = std::to_string(ago);
        const std::string label = ago == 0 ? sheet.own("clearance.today")
            : ago == 1                     ? sheet.own("result.yesterday")
                                           : sheet.own("result.days-ago", {{"days", count}});
        choices.items.push_back(pressed("on/" + count, label));
    }
    return choices;
}

bool isOfPerson(const Reporting& reporting) {
    return std::ranges::any_of(
        reporting.stops, [](const RememberedStop& stop) { return !stop.leg.has_value(); });
}

} // namespace

Scene sceneAt(const Sheet& sheet, const Stopped& stopped) {
    return stopped.stop.outcome == Outcome::emergency ? emergency(sheet, stopped)
                                                      : sameDayCare(sheet, stopped);
}

Scene sceneAt(const Sheet& sheet, const Shut& shut) {
    Scene scene = blank("shut", titleOf(sheet, shut));
    addLegs(sheet, shut, scene);
    addWhom(sheet, shut, scene);
    addAsking(sheet, shut, scene);
    addWaysOn(sheet, shut, scene);
    return scene;
}

Scene sceneAt(const Sheet& sheet, const Reporting& reporting) {
    const bool ofPerson = isOfPerson(reporting);
    const std::string question =
        sheet.own(ofPerson ? "result.checked-question" : "result.seen-question");
    Scene scene = blank("report", sheet.own(ofPerson ? "result.checked" : "result.seen"));
    const auto ask = [&](const std::string& id, const std::string& text, Block block) {
        scene.id = "report-" + id;
        scene.blocks = {Text{text, Text::Look::lead}, std::move(block)};
        scene.announcement = text;
    };
    using enum Reporting::Stage;
    if (reporting.stage == asked)
        ask("asked", question,
            Choices{question,
                {pressed("yes", sheet.own("buttons.yes"), plain, 'y'),
                    pressed("no", sheet.own("clearance.no"), plain, 'n')},
                Choices::Layout::row});
    if (reporting.stage == Reporting::Stage::who)
        ask("who", sheet.own("result.checked-who"),
            whoChecked(sheet,
                ofPerson ? std::vector<std::string_view>{"doctor", "nurse"}
                         : std::vector<std::string_view>{"doctor", "physio", "surgeon"}));
    if (reporting.stage == when)
        ask("when", sheet.own("result.checked-when"), days(sheet, reporting.stops));
    return scene;
}

} // namespace kneecoach
