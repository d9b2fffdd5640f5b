// SPDX-License-Identifier: MIT
#include "screening/check_file.h"

#include "content/reading.h"
#include "screening/read_clearance.h"

#include <algorithm>

namespace kneecoach {
namespace {

/// Reads the parts of an answers document into a check; faults are noted by the readings.
class CheckReader {
public:
    CheckReader(const Pack& pack, const Reading& document)
        : pack_(pack), document_(document), read_{Check(pack), {}} {}

    CheckFile read(std::optional<Instant> at) {
        const bool isObject = document_.onlyKeys({"format", "at", "legs", "answers", "marks",
            "clearances", "answered", "stops", "absent"});
        if (!isObject) return std::move(read_);
        readFormat();
        readTimes(at);
        readLegs();
        document_.member("answers", [&](const Reading& answers) { readAnswers(answers); });
        document_.member("answered", [&](const Reading& answered) { readAnswered(answered); });
        document_.member("marks", [&](const Reading& marks) { readMarks(marks); });
        document_.member(
            "clearances", [&](const Reading& clearances) { readClearances(clearances); });
        document_.member("stops", [&](const Reading& stops) { readStops(stops); });
        return std::move(read_);
    }

private:
    void readFormat() {
        const Value* format = document_.value().member("format");
        if (!format || !format->integer() || *format->integer() != 1)
            document_.fault("expected \"format\": 1");
    }

    void readTimes(std::optional<Instant> at) {
        std::optional<Instant> own;
        document_.member("at", [&](const Reading& reading) { own = instant(reading); });
        if (!document_.value().member("at") && !at)
            document_.fault("expected \"at\": the time of the decision, or --at");
        given_ = own ? *own : at.value_or(Instant{});
        read_.check.at = at.value_or(given_);
    }

    static std::optional<Instant> instant(const Reading& reading) {
        const std::string* text = reading.text();
        const auto at = text ? parseInstant(*text) : std::nullopt;
        if (text && !at) reading.fault("expected a time with an offset, like 2026-11-20T09:00:00Z");
        return at;
    }

    static std::optional<Leg> leg(const Reading& reading) {
        const std::string* text = reading.text();
        const auto leg = text ? legNamed(*text) : std::nullopt;
        if (text && !leg) reading.fault("expected left or right");
        return leg;
    }

    void readLegs() {
        document_.member("legs", [&](const Reading& legs) {
            read_.check.asked = legsIn(legs);
            if (legs.value().list() && legs.value().list()->empty())
                legs.fault("expected at least one leg");
        });
        document_.member("absent", [&](const Reading& legs) { read_.check.absent = legsIn(legs); });
    }

    static PerLeg<bool> legsIn(const Reading& list) {
        PerLeg<bool> legs{false, false};
        list.eachItem([&](const Reading& item) {
            const auto which = leg(item);
            if (which && legs[*which]) item.fault("this leg is named twice");
            if (which) legs[*which] = true;
        });
        return legs;
    }

    std::optional<std::size_t> question(const std::string& name, const Reading& reading) const {
        const auto id = QuestionId::parse(name);
        const auto place = id ? placeOf(pack_.questions, *id) : std::nullopt;
        if (!place)
            reading.fault(
                "unknown question " + inQuotes(name) + "; expected a question of the pack");
        return place;
    }

    /// Visits one answer, or one for each leg, of each question of a member like `answers`.
    template <class Visit>
    void eachQuestion(const Reading& questions, Visit visit) const {
        questions.eachMember([&](const std::string& name, const Reading& reading) {
            const auto place = question(name, reading);
            if (!place) return;
            if (pack_.questions[*place].of == AskedOf::person)
                return visit(*place, Leg::left, reading);
            eachLeg(
                reading, [&](Leg which, const Reading& answer) { visit(*place, which, answer); });
        });
    }

    template <class Visit>
    static void eachLeg(const Reading& reading, Visit visit) {
        reading.eachMember([&](const std::string& name, const Reading& answer) {
            if (const auto which = legNamed(name)) visit(*which, answer);
            else answer.fault("unknown leg; expected left or right");
        });
    }

    void readAnswers(const Reading& answers) {
        eachQuestion(answers, [&](std::size_t place, Leg which, const Reading& reading) {
            if (const auto answer = answerIn(pack_.questions[place], reading))
                read_.check.answers.give(pack_, place, which, {*answer, given_, std::nullopt});
        });
    }

    static std::optional<std::size_t> answerIn(const Question& question, const Reading& reading) {
        if (question.number && !reading.value().text()) return numberIn(question, reading);
        const std::string* text = reading.text();
        if (!text) return std::nullopt;
        const auto id = AnswerId::parse(*text);
        const auto answer = id ? placeOf(question.chain, *id) : std::nullopt;
        if (!answer) reading.fault("expected " + answersTo(question));
        return answer;
    }

    static std::string answersTo(const Question& question) {
        const std::string chain =
            oneOf(question.chain, [](const Answer& one) { return one.id.text(); });
        if (!question.number) return chain;
        return chain + ", or a whole number from " + std::to_string(question.number->least) + " to "
            + std::to_string(question.number->most) + " without quotes";
    }

    static std::optional<std::size_t> numberIn(const Question& question, const Reading& reading) {
        const std::int64_t* number = reading.integer(question.number->least, question.number->most);
        if (!number) return std::nullopt;
        std::size_t reached = 0;
        for (std::size_t place = 0; place < question.chain.size(); ++place)
            if (question.chain[place].from && *number >= *question.chain[place].from)
                reached = place;
        return reached;
    }

    /// The answer that a time or a mark belongs to; a remark where there is none, for then it can change nothing.
    std::optional<Given> answered(std::size_t place, Leg which, const Reading& reading) {
        const Given* given = read_.check.answers.to(pack_, place, which);
        if (!given)
            read_.remarks.push_back(
                reading.pointer() + ": there is no answer to this question; this changes nothing");
        return given ? std::optional(*given) : std::nullopt;
    }

    void readAnswered(const Reading& answered_) {
        eachQuestion(answered_, [&](std::size_t place, Leg which, const Reading& reading) {
            const auto at = instant(reading);
            auto given = answered(place, which, reading);
            if (!at || !given) return;
            given->at = *at;
            read_.check.answers.give(pack_, place, which, *given);
        });
    }

    void readMarks(const Reading& marks) {
        marks.eachMember([&](const std::string& name, const Reading& reading) {
            const auto place = question(name, reading);
            if (!place) return;
            if (!takesMarks(pack_.questions[*place]))
                return reading.fault("this question has no areas to mark");
            eachLeg(
                reading, [&](Leg which, const Reading& areas) { readAreas(*place, which, areas); });
        });
    }

    static bool takesMarks(const Question& question) {
        return question.of == AskedOf::leg
            && std::ranges::any_of(
                question.chain, [](const Answer& answer) { return answer.effect.marksOff; });
    }

    void readAreas(std::size_t place, Leg which, const Reading& areas) {
        std::optional<RegionBits> marked;
        areas.eachItem([&](const Reading& area) {
            const std::string* text = area.text();
            const auto excluded = text ? excludedByMark(pack_, *text) : std::nullopt;
            if (text && !excluded)
                area.fault("expected a region, an always-off place, whole-leg or elsewhere");
            if (excluded) marked = marked.value_or(RegionBits{}) | *excluded;
        });
        if (auto given = answered(place, which, areas)) {
            given->marked = marked;
            read_.check.answers.give(pack_, place, which, *given);
        }
    }

    void readClearances(const Reading& clearances) {
        clearances.eachItem([&](const Reading& reading) {
            const auto clearance = readClearance(pack_, reading);
            if (!clearance) return;
            const Question& named = pack_.questions[clearance->question];
            if (!named.canNeedClearance())
                read_.remarks.push_back(reading.pointer() + ": no answer to " + named.id.str()
                    + " asks for a clearance; this one changes nothing");
            read_.check.clearances.push_back(*clearance);
        });
    }

    void readStops(const Reading& stops) {
        stops.eachItem([&](const Reading& stop) {
            if (!stop.onlyKeys({"leg", "rule", "until"})) return;
            for (std::string_view key : {"leg", "rule", "until"})
                if (!stop.value().member(key))
                    stop.fault("expected \"" + std::string(key) + "\" in a stop");
            if (const auto read = stopIn(stop)) read_.check.stops.push_back(*read);
        });
    }

    static std::optional<Stop> stopIn(const Reading& stop) {
        std::optional<Leg> which;
        std::optional<RuleId> rule;
        std::optional<Date> until;
        stop.member("leg", [&](const Reading& reading) { which = leg(reading); });
        stop.member("rule", [&](const Reading& reading) { rule = ruleIn(reading); });
        stop.member("until", [&](const Reading& reading) { until = dateIn(reading); });
        return which && rule && until ? std::optional(Stop{*which, *rule, *until}) : std::nullopt;
    }

    static std::optional<RuleId> ruleIn(const Reading& reading) {
        const std::string* text = reading.text();
        const auto rule = text ? RuleId::parse(*text) : std::nullopt;
        if (text && !rule) reading.fault("expected the name of a rule, like flare");
        return rule;
    }

    const Pack& pack_;
    Reading document_;
    Instant given_;
    CheckFile read_;
};

} // namespace

Result<CheckFile, Errors> readCheck(
    const Pack& pack, const Value& document, std::string_view file, std::optional<Instant> at) {
    Errors errors;
    const Reading reading(document, file, errors);
    CheckFile read = CheckReader(pack, reading).read(at);
    if (!errors.empty()) return failure(std::move(errors));
    return read;
}

} // namespace kneecoach
