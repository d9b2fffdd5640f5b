// SPDX-License-Identifier: MIT
#include "app/walker.h"

#include <algorithm>

namespace kneecoach {
namespace {

struct WordsOfBlock {
    std::string operator()(const Text& text) const { return text.words; }
    std::string operator()(const Notice& notice) const { return notice.words; }
    std::string operator()(const Picture& picture) const { return picture.words; }
    std::string operator()(const Scale& scale) const { return scale.name; }
    std::string operator()(const Lines& lines) const { return joined(lines.words); }
    std::string operator()(const Card& card) const {
        return card.title + "\n" + card.badge + "\n" + joined(card.lines);
    }
    std::string operator()(const Choices& choices) const { return labels(choices.items); }
    std::string operator()(const Ticks& ticks) const { return labels(ticks.items); }
    std::string operator()(const Moving& moving) const { return moving.words; }
    std::string operator()(const Stills& stills) const {
        std::string all;
        for (const Stills::Still& still : stills.items) all += still.words + "\n";
        return all;
    }
    std::string operator()(const TypedLine& entry) const {
        return entry.name + "\n" + entry.button + "\n";
    }
    std::string operator()(const PrintedPages& pages) const {
        std::string all;
        for (const PrintedPages::Page& page : pages.items) all += page.words + "\n";
        return all;
    }
    std::string operator()(const Firmness& firmness) const {
        return joined({firmness.names.begin(), firmness.names.end()});
    }
    std::string operator()(const Signs& signs) const {
        std::string all = signs.title + "\n";
        for (const Signs::Sign& sign : signs.items) all += sign.words + "\n";
        return all;
    }
    std::string operator()(const Emblem& emblem) const { return emblem.name; }
    std::string operator()(const BodyMap& map) const { return map.name + "\n" + labels(map.areas); }

    static std::string joined(const std::vector<std::string>& lines) {
        std::string all;
        for (const std::string& line : lines) all += line + "\n";
        return all;
    }
    static std::string labels(const std::vector<Choice>& items) {
        std::string all;
        for (const Choice& item : items) all += item.label + "\n" + item.detail + "\n";
        return all;
    }
};

/// The mildest answer that is on the page.
struct Mildest {
    const Pack& pack;

    std::string operator()(const WhichLeg&) const { return "both"; }
    std::string operator()(const Marking&) const { return "next"; }
    std::string operator()(const Listing&) const { return "none"; }
    std::string operator()(const StillTrue&) const { return "still-true"; }
    std::string operator()(const Asking& asking) const {
        const Question& question = pack.questions.at(asking.question);
        return question.number ? "number/3" : "answer/" + question.chain.front().id.str();
    }
};

} // namespace

std::string wordsOf(const Scene& scene) {
    std::string all = scene.title + "\n";
    for (const Block& block : scene.blocks) all += std::visit(WordsOfBlock{}, block) + "\n";
    return all + scene.hint + "\n" + WordsOfBlock::labels(scene.footer);
}

Walker& Walker::press(std::string_view wish) {
    const auto choices = pressable(scene());
    const bool isThere = std::ranges::find(choices, wish, &Choice::id) != choices.end()
        || (wish == "back" && scene().canGoBack);
    if (!isThere)
        throw std::runtime_error("no \"" + std::string(wish) + "\" on the page " + scene().id);
    return say(wish);
}

Walker& Walker::say(std::string_view wish) {
    wait(Seconds{2});
    journey_ = next(*pack_, journey_, wish, now_);
    return *this;
}

Walker& Walker::wait(Millis time) {
    now_.world.utc += time;
    now_.running += time;
    return *this;
}

Walker& Walker::play(Millis time, Millis step) {
    for (Millis passed{}; passed < time; passed += step) {
        wait(step);
        journey_ = later(*pack_, journey_, now_);
    }
    return *this;
}

Walker& Walker::answerOneMildly() { return press(std::visit(Mildest{*pack_}, place<Inquiry>())); }

Walker& Walker::answerMildly() {
    while (isAt<Inquiry>()) answerOneMildly();
    return *this;
}

Walker& Walker::answerMildlyUntil(std::string_view id) {
    while (isAt<Inquiry>() && asked() != id) answerOneMildly();
    if (asked() != id) throw std::runtime_error("\"" + std::string(id) + "\" was never asked");
    return *this;
}

std::string Walker::asked() const {
    const auto* recheck = std::get_if<Recheck>(&journey_.place);
    const auto* inquiry = recheck ? &recheck->inquiry : std::get_if<Inquiry>(&journey_.place);
    const auto question = inquiry ? questionOf(*inquiry) : std::nullopt;
    return question ? pack_->questions.at(*question).id.str() : std::string();
}

Walker& Walker::comeBack(int days) {
    wait(std::chrono::days(days));
    journey_ = reopened(*pack_, journey_.liking, keptOf(journey_.told), now_);
    return *this;
}

Walker& Walker::playToTheEnd() {
    for (int minute = 0; minute < 60 && !isAt<AtEnd>(); ++minute) {
        play(std::chrono::minutes(1));
        if (isAt<InSession>() && scene().id == "between") press("ready");
    }
    return *this;
}

Walker& Walker::visit() {
    if (isAt<Welcome>()) toThePlan().press({"start", "begin"});
    else press({"pain-left/3", "pain-right/3", "after/no", "begin"}).answerMildly().press("begin");
    return playToTheEnd();
}

const Given* Walker::answer(std::string_view question, Leg leg) const {
    const auto place = placeOf(pack_->questions, QuestionId::parse(question).value());
    return journey_.told.check.answers.to(*pack_, place.value(), leg);
}

std::string Walker::answered(std::string_view question, Leg leg) const {
    const Given* given = answer(question, leg);
    const auto place = placeOf(pack_->questions, QuestionId::parse(question).value());
    return given ? pack_->questions.at(place.value()).chain.at(given->answer).id.str() : "silence";
}

} // namespace kneecoach
