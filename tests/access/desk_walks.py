# SPDX-License-Identifier: MIT
"""The way through the front desk: as a visitor, as staff, and as a clinician."""

import reader
from words import PAGES, own, said, text

OPTIONS = ("--front-desk",)
_PIN = "2468"
_CLEANING = 35  # seconds, at most


def front_desk(visitor):
    """Every page but those of the check, which other ways walk; nobody has chosen a PIN yet."""
    _choose_pin(visitor)
    _look_round(visitor)
    _begin_the_check(visitor)
    _clean(visitor)
    _as_clinician(visitor)


def _choose_pin(visitor):
    visitor.arrives(_pin_page("desk.pin-choose"))
    _type_pin(visitor)
    visitor.press(own("desk.pin-enter"), _pin_page("desk.pin-repeat"))
    _type_pin(visitor)
    visitor.meets_the_next(own("desk.pin-enter"), own("desk.title"))


def _pin_page(title):
    """It is called by its title, and by how many digits are typed."""
    return lambda name: name.startswith(own(title))


def _type_pin(visitor):
    for count, digit in enumerate(_PIN, 1):
        visitor.types_in_secret(digit, own("desk.pin-typed", count=count))


def _look_round(visitor):
    visitor.press(own("desk.for-me"), own("desk.for-me"))
    visitor.sees(own("desk.signs"))
    visitor.press(own("desk.to-start"), own("desk.title"))
    visitor.press(own("desk.say-no"), lambda name: name.startswith(own("desk.example")))
    visitor.press(own("desk.example-yes"), lambda name: said("outcomes.same-day-care.title") in name)
    visitor.press(own("desk.to-start"), own("desk.title"))
    visitor.press(own("desk.take-questions"), own("paper.questions-title"))
    visitor.press(own("desk.to-start"), own("desk.title"))
    visitor.press(own("desk.letters"), own("desk.letters"))
    for choice in ("welcome.size-200", "settings.look-contrast", "welcome.size-100", "settings.look-light"):
        visitor.stays(own(choice))
        visitor.is_checked(own(choice))
    visitor.press(own("buttons.done"), own("desk.title"))


def _begin_the_check(visitor):
    visitor.press(own("desk.check"), own("desk.check"))
    visitor.press(own("desk.go-on-check"), own("sit.title"))
    visitor.press(own("sit.done"), own("knees.which"))
    visitor.press(own("knees.both"), text("age"))
    visitor.press(own("desk.over"), own("desk.ending"))
    visitor.press(own("desk.ending-no"), text("age"))
    visitor.press(own("desk.over"), own("desk.ending"))
    visitor.meets_the_next(own("desk.ending-yes"), own("desk.title"))


def _clean(visitor):
    visitor.press(own("desk.staff"), own("desk.staff"))
    visitor.press(own("desk.clean"), own("desk.cleaning"))
    reader.until(lambda: visitor.coach.page().name == own("desk.title"), "the screen to be clean", _CLEANING)
    visitor.arrives(own("desk.title"))


def _as_clinician(visitor):
    visitor.press(own("desk.staff"), own("desk.staff"))
    visitor.press(own("desk.clinician"), _pin_page("desk.pin"))
    _type_pin(visitor)
    visitor.press(own("desk.pin-enter"), own("desk.clinician"))
    for page in ("desk.book", "desk.pack-check", "desk.today"):
        visitor.press(own(page), own(page))
        visitor.press(own("buttons.back"), own("desk.clinician"))
    visitor.press(own("about.questions"), own("about.questions"))
    for page, button in zip(PAGES, ("desk.walk-begin", *["desk.next-page"] * len(PAGES))):
        visitor.press(own(button), said(f"pages.{page}.title"))
    visitor.press(own("desk.to-start"), own("desk.title"))
