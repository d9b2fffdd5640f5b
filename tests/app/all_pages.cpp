// SPDX-License-Identifier: MIT
#include "app/all_pages.h"

#include <algorithm>

namespace kneecoach {
namespace {

/// Pages as they come; the same one in the same state is kept once.
class Album {
public:
    Walker& add(Walker& walker) {
        const Scene scene = walker.scene();
        if (std::ranges::find(pages_, scene) == pages_.end()) pages_.push_back(scene);
        return walker;
    }

    /// Presses one after the other, and keeps every page on the way.
    Walker& follow(Walker& walker, std::initializer_list<std::string_view> wishes) {
        add(walker);
        for (const auto wish : wishes) add(walker.press(wish));
        return walker;
    }

    std::vector<Scene> pages() && { return std::move(pages_); }

private:
    std::vector<Scene> pages_;
};

void addSettings(Album& album) {
    Walker walker;
    album.follow(walker, {"more", "settings"});
    for (const std::string of :
        {"text-size", "look", "motion", "afar", "tones", "country", "keys", "hands", "language"})
        album.add(walker.press("set/" + of)), walker.press("back");
    album.follow(walker, {"set/country", "set/number", "digit/1", "digit/2"});
    Walker keys;
    album.follow(keys, {"more", "settings", "set/keys", "command/skip"});
    album.add(keys.say("key/72"));
}

void addAbout(Album& album) {
    Walker walker;
    album.follow(walker, {"more", "about", "sources", "back", "refused", "back", "questions"});
    for (const std::string page : {"0", "1", "2", "3", "4"})
        album.add(walker.press("page/" + page)), walker.press("back");
}

/// What stands in the place of "nobody has checked this", with names of people.
void addReviewed(Album& album) {
    Pack pack = shippedPack();
    pack.reviews = {{"Dr Annemarie Example-Longname", "doctor for bones and joints, number 1234567",
                        day("2026-11-20"), {}},
        {"B. Other", "physio 9", day("2026-12-01"), {}}};
    Walker walker(pack);
    album.follow(walker, {"more", "about"});
}

void addQuestions(Album& album) {
    Walker walker;
    album.follow(walker, {"start", "sitting", "both"});
    for (; walker.isAt<Inquiry>(); walker.answerOneMildly()) album.add(walker);
    Walker one;
    album.follow(one, {"start", "sitting", "one-leg", "left"});
    Walker yes;
    yes.toTheQuestions().answerMildlyUntil("clot-signs");
    album.follow(yes, {"answer/not-sure", "why", "answer/not-sure"});
    Walker painless;
    painless.toTheQuestions().answerMildlyUntil("pain-now");
    album.follow(painless, {"number/0", "number/5"});
}

void addMarks(Album& album) {
    Walker walker;
    walker.toTheQuestions().answerMildlyUntil("skin-problem");
    album.follow(
        walker, {"answer/yes", "left", "area/calf", "area/popliteal-fossa", "words", "figure"});
}

void addEmergency(Album& album) {
    Walker walker;
    walker.toTheQuestions().answerMildlyUntil("chest-or-breathing");
    album.follow(walker, {"answer/yes"});
    walker.wait(std::chrono::minutes(20)).say("mistake");
    album.follow(walker, {"checked", "yes", "by/doctor"});
}

void addSameDay(Album& album) {
    Walker walker;
    walker.toTheQuestions().answerMildlyUntil("fever");
    walker.press("answer/yes").answerMildly();
    album.add(walker);
    walker.wait(std::chrono::minutes(20)).say("mistake");
    album.follow(walker, {"gone-away"});
}

void addShut(Album& album) {
    Walker one;
    one.toTheQuestions().answerMildlyUntil("injury-in-72-hours");
    one.press({"answer/yes", "left"}).answerMildly();
    album.follow(one, {"only-one"});
    Walker both;
    both.toTheQuestions().answerMildlyUntil("severe-or-worsening-pain");
    both.press({"answer/yes", "both"}).answerMildly();
    album.follow(both, {"seen"});
}

void addClearance(Album& album) {
    Walker walker;
    walker.toTheQuestions().answerMildlyUntil("diabetes");
    walker.press("answer/yes").answerMildly();
    Walker no = walker;
    album.follow(walker, {"yes", "by/nurse", "on/0"});
    album.follow(no, {"no", "note"});
}

void addPlans(Album& album) {
    Walker walker;
    walker.toThePlan();
    album.follow(walker, {"steps", "back", "change"});
    for (const std::string of : {"legs", "first", "minutes", "firmness", "tools", "position",
             "stool", "hands", "tender", "steps"})
        album.add(walker.press("change/" + of)), walker.press("keep");
    album.follow(walker, {"change/position", "position/floor"});
    Walker careful;
    careful.toTheQuestions().answerMildlyUntil("varicose-veins");
    careful.press({"answer/yes", "left", "area/calf", "next"}).answerMildly();
    album.follow(careful, {"steps", "back", "start"});
}

void addPapers(Album& album) {
    Walker walker;
    walker.toThePlan();
    album.follow(walker, {"paper", "large"});
    for (const std::string wish : {"printed", "no-service", "no-printer", "no-usual", "no-answer",
             "not-taken", "saved/plan.pdf", "not-saved/why"})
        album.add(walker.say(wish));
    Walker code;
    code.toThePlan();
    album.follow(code, {"code"});
    album.add(code.say("code/2868-7HE4-TN"));
    Walker reminding;
    reminding.toThePlan().press({"start", "begin"}).playToTheEnd();
    album.follow(reminding, {"remind", "days/3", "forever"});
    album.add(reminding.say("saved/knee.ics"));
}

void addSession(Album& album) {
    Walker walker;
    walker.toThePlan().press({"start", "begin"}).play(std::chrono::seconds(20));
    walker.say("pause");
    album.follow(walker, {"hurts", "go-on"});
    walker.play(std::chrono::seconds(10)).say("hurts");
    album.follow(walker, {"hurt-sharp", "pain-stays"});
    for (; walker.isAt<Recheck>(); walker.press("answer/no")) album.add(walker);
    Walker unwell;
    unwell.toThePlan().press({"start", "begin"}).play(std::chrono::seconds(20)).say("unwell");
    album.follow(unwell, {"unwell-no"});
    Walker ending;
    ending.toThePlan().press({"start", "begin"}).play(std::chrono::seconds(20)).say("end");
    album.follow(ending, {"end"});
    Walker between;
    between.toThePlan().press({"start", "begin"});
    while (between.scene().id != "between") between.play(std::chrono::seconds(10));
    album.add(between);
    album.follow(between.playToTheEnd(), {"pain-left/2", "done"});
}

void addLaterVisits(Album& album) {
    Walker walker;
    walker.visit().comeBack(3);
    album.follow(walker, {"pain-left/3", "pain-right/3", "after/little", "both", "begin"});
    album.follow(walker, {"line/fever", "answer/no", "none", "none"});
    walker.press("begin").playToTheEnd().comeBack(3).visit().comeBack(32);
    album.follow(walker,
        {"pain-left/3", "pain-right/6", "after/no", "begin", "none", "none", "changed",
            "still-true"});
    Walker flare;
    flare.visit().comeBack(3);
    album.follow(
        flare, {"pain-left/3", "pain-right/3", "after/still", "left", "begin", "none", "none"});
}

void addTrouble(Album& album) {
    Walker walker;
    walker.journey() = inTrouble(walker.journey(), "test");
    album.add(walker);
    walker.journey().place = Trouble{Trouble::With::pack};
    album.add(walker);
    walker.journey().place = Trouble{Trouble::With::clinic, "/home/anna/clinic.json", {}};
    album.add(walker);
    walker.journey().place =
        Trouble{Trouble::With::clinic, "/home/anna/clinic.json", "Lakeside Physio, 555 0100"};
    album.add(walker);
}

std::vector<Scene> collected() {
    Album album;
    for (const auto add :
        {addSettings, addAbout, addReviewed, addQuestions, addMarks, addEmergency, addSameDay,
            addShut, addClearance, addPlans, addPapers, addSession, addLaterVisits, addTrouble})
        add(album);
    return std::move(album).pages();
}

} // namespace

const std::vector<Scene>& allPages() {
    static const std::vector<Scene> pages = collected();
    return pages;
}

} // namespace kneecoach
