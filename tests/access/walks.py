# SPDX-License-Identifier: MIT
"""The ways through the coach that are walked. Each starts the program afresh."""

import reader
from words import PAGES, asked_of_everyone, mildest, own, question_called, said, text


def _to_the_questions(visitor):
    visitor.arrives(own("welcome.title"))
    visitor.press(own("welcome.start"), own("sit.title"))
    visitor.press(own("sit.done"), own("knees.which"))
    visitor.press(own("knees.both"), text("age"))


def _answer_mildly(visitor, until, asked):
    """One mild answer after the other, until a page is called `until`."""
    while visitor.called != until:
        question = question_called(visitor.called)
        asked.add(question)
        visitor.press(mildest(question), lambda name: name == until or question_called(name))


def first_check(visitor):
    """A whole first check, nothing wrong with anybody; then a session with a pause and a pain."""
    asked = set()
    _to_the_questions(visitor)
    _answer_mildly(visitor, own("plan.title"), asked)
    missed = asked_of_everyone() - asked
    if missed:
        raise reader.Lost("the plan came up, and these were never asked: " + ", ".join(sorted(missed)))
    visitor.press(own("plan.steps"), own("plan.steps-title"))
    visitor.press(own("buttons.back"), own("plan.title"))
    visitor.press(own("plan.change"), own("plan.title-all"))
    visitor.press(own("buttons.back"), own("plan.title"))
    visitor.press(own("plan.start"), own("ready.title"))
    visitor.press(own("ready.oil-on"), _is_session)
    _session(visitor)


def _is_session(name):
    return name.startswith(own("session.left-leg") + ". ")


def _session(visitor):
    _plays(visitor)
    visitor.press(own("session.pause"), own("session.paused"))
    visitor.press(own("session.skip"), _is_session)
    reader.until(lambda: _hands_are_on(visitor), "the step to begin", patience=45)
    visitor.press(own("session.hurts"), own("session.how-hurt"))
    visitor.press(own("session.dull"), _is_session)
    _plays(visitor)
    visitor.press(own("session.pause"), own("session.paused"))
    visitor.press(own("session.end"), own("session.end-question"))
    visitor.press(own("session.end-yes"), own("end.title-early"))
    visitor.stays("2", own("end.pain-left"))
    visitor.is_checked("2")
    visitor.press(own("end.done"), own("home.hello"))


def _hands_are_on(visitor):
    return not any(own("session.get-ready") in words for words in visitor.coach.page().words())


def _plays(visitor):
    """Time goes on: what is left of the step changes by itself."""
    def left():
        return [node.name for node in visitor.coach.page().all() if node.role == "progress bar"]
    first = left()
    reader.until(lambda: left() != first, f"the seconds to run on the {visitor.page}")


def answers_with_consequences(visitor):
    """Yes to an emergency sign; taken back; not sure; then yes to a place on one leg, pointed out."""
    _to_the_questions(visitor)
    _answer_mildly(visitor, text("chest-or-breathing"), set())
    help_now = said("outcomes.emergency.title") + ". " + own("result.call-local")
    visitor.press(said("answers.yes"), help_now)
    visitor.sees(own("result.do-not-drive"))
    visitor.press(own("result.mistake"), lambda name: question_called(name) is not None)
    _answer_mildly(visitor, text("clot-signs"), set())
    visitor.stays(own("check.why"))
    once = own("check.not-sure-once") + " " + own("check.not-sure-counts")
    visitor.stays(own("check.not-sure"), says=once)
    _answer_mildly(visitor, text("skin-problem"), set())
    visitor.press(said("answers.yes"), own("check.which-leg"))
    _point_out(visitor)


def _point_out(visitor):
    where = own("check.where-on", leg=own("legs.in-sentence-left"))
    visitor.press(own("check.left"), where)
    calf = said("regions.calf.name")
    visitor.is_checked(calf, False)
    visitor.stays(calf)
    visitor.is_checked(calf)
    visitor.stays(own("check.tap-words"))
    visitor.is_checked(calf)
    visitor.stays(own("check.tap-figure"))
    visitor.press(own("check.next"), lambda name: question_called(name) is not None)


def settings(visitor):
    """Every page of the settings; what is pressed there is chosen, and nothing else is."""
    visitor.arrives(own("welcome.title"))
    visitor.press(own("welcome.number-change"), own("welcome.country"))
    visitor.press(own("buttons.back"), own("welcome.title"))
    visitor.press(own("home.more"), own("home.more"))
    visitor.press(own("home.settings"), own("settings.title"))
    _choose(visitor, "settings.text-size", "welcome.size-200", "welcome.size-100")
    _choose(visitor, "settings.look", "settings.look-contrast", "settings.look-light")
    _choose(visitor, "settings.motion", "settings.motion-less", "settings.motion-all")
    _choose(visitor, "settings.afar", "settings.afar-on", "settings.afar-off")
    _choose(visitor, "settings.hands", "plan.hands-sore", "plan.hands-fine")
    visitor.press(own("settings.language"), own("settings.language"))
    visitor.press(own("buttons.done"), own("settings.title"))
    _country(visitor)
    _keys(visitor)


def _choose(visitor, page, *choices):
    visitor.press(own(page), own(page))
    for choice in choices:
        visitor.stays(own(choice))
        visitor.is_checked(own(choice))
    for other in choices[:-1]:
        visitor.is_checked(own(other), False)
    visitor.press(own("buttons.done"), own("settings.title"))


def _country(visitor):
    visitor.press(own("settings.country"), own("welcome.country"))
    visitor.press(own("settings.own-number"), own("settings.own-number"))
    visitor.types("1", "1")
    visitor.types("2", "12")
    visitor.types("3", "123")
    visitor.press(own("settings.own-number-keep"), own("settings.title"))
    visitor.control(f'{own("settings.country")}. {own("settings.own-number-is", number="123")}')
    visitor.press(own("settings.country"), own("welcome.country"))
    visitor.sees(own("settings.own-number-is", number="123"))
    visitor.press(said("countries.ca"), own("settings.title"))
    visitor.control(f'{own("settings.country")}. {said("countries.ca")}, 911')


def _keys(visitor):
    visitor.press(own("settings.keys"), own("settings.keys"))
    visitor.press(own("settings.key-skip"), own("settings.key-skip"))
    visitor.press(own("buttons.cancel"), own("settings.keys"))
    visitor.press(own("buttons.done"), own("settings.title"))
    visitor.press(own("buttons.done"), own("home.more"))


def what_it_says_of_itself(visitor):
    """About, sources, what is left out, and each page of what is asked and why."""
    visitor.arrives(own("welcome.title"))
    visitor.press(own("home.more"), own("home.more"))
    visitor.press(own("home.about"), own("about.title"))
    visitor.press(own("about.sources"), own("about.sources"))
    visitor.press(own("buttons.back"), own("about.title"))
    visitor.press(own("about.left-out"), own("about.left-out"))
    visitor.press(own("buttons.back"), own("about.title"))
    visitor.press(own("about.questions"), own("about.questions"))
    for page in PAGES:
        title = said(f"pages.{page}.title")
        visitor.press(title, title)
        visitor.press(own("buttons.back"), own("about.questions"))
    visitor.press(own("buttons.back"), own("about.title"))
    visitor.press(own("buttons.back"), own("home.more"))
    visitor.press(own("home.ask-why"), own("about.questions"))
    visitor.press(own("buttons.back"), own("home.more"))
    visitor.press(own("buttons.back"), own("welcome.title"))
