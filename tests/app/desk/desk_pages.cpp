// SPDX-License-Identifier: MIT
#include "app/desk/desk_pages.h"

namespace kneecoach {
namespace {

using Wishes = std::initializer_list<std::string_view>;

/// Walks visitors through the desk, and keeps what they see.
class Collecting {
public:
    std::vector<Scene> pages() {
        for (const Wishes& wishes :
            std::initializer_list<Wishes>{{}, {"for-me"}, {"say-no"}, {"say-no", "go-on"},
                {"questions"}, {"check"}, {"letters"}, {"letters", "text/200", "start-page"},
                {"check", "go-on"}, {"check", "go-on", "sitting", "both", "over"}, {"staff"},
                {"staff", "clean"}, {"staff", "leave"}})
            keep(Visitor().press(wishes));
        keep(Visitor(deskOfAClinic()));
        addPapers();
        addChecks();
        addPins();
        addClinician();
        addWaits();
        return std::move(pages_);
    }

private:
    void keep(const Visitor& visitor) { pages_.push_back(visitor.page()); }

    void addPapers() {
        for (const char* how : {"printed", "no-printer"})
            keep(Visitor().press("questions").say(how));
    }

    void addChecks() {
        const std::pair<const char*, const char*> answers[] = {{"", ""}, {"fever", "yes"},
            {"chest-or-breathing", "yes"}, {"diabetes", "yes"},
            {"severe-or-worsening-pain", "yes"}};
        keep(Visitor().press({"check", "go-on", "sitting", "both"}));
        for (const auto& [id, answer] : answers) {
            Visitor visitor;
            keep(visitor.press({"check", "go-on"}).check(id, answer));
            if (visitor.id() == "plan") keep(visitor.press("paper"));
        }
    }

    void addPins() {
        DeskSetUp without = deskSetUp();
        without.hasPin = false;
        keep(Visitor(without));
        keep(Visitor(without).type("1357"));
        keep(Visitor(without).type("1357").type("1358"));
        Visitor wrong;
        keep(wrong.press({"staff", "clinician"}).type("1111"));
        for (int i = 0; i < 4; ++i) wrong.type("1111");
        keep(wrong);
    }

    void addClinician() {
        Visitor visitor;
        keep(visitor.press({"staff", "clinician"}).type("2468"));
        for (const char* page : {"today", "pack-check", "book", "questions"}) {
            keep(visitor.press(page));
            visitor.press("back");
        }
        keep(visitor.press({"questions", "page/1"}));
    }

    void addWaits() {
        keep(Visitor().press("for-me").wait(untilAsked + Millis{3'000}));
        Visitor visitor;
        visitor.press("show-me");
        while (visitor.id() == "film") visitor.wait(Millis{500});
        keep(visitor);
    }

    std::vector<Scene> pages_;
};

} // namespace

const std::vector<Scene>& deskPages() {
    static const std::vector<Scene> pages = Collecting().pages();
    return pages;
}

} // namespace kneecoach
