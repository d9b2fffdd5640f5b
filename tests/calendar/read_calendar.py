# SPDX-License-Identifier: MIT
"""Says what python3-icalendar, a reader of other hands, finds in a calendar file."""
import sys

from icalendar import Calendar

with open(sys.argv[1], "rb") as file:
    calendar = Calendar.from_ical(file.read())
for event in calendar.walk("VEVENT"):
    rule = event["RRULE"]
    alarm = event.walk("VALARM")[0]
    print(event["UID"], event["DTSTART"].dt.isoformat(), rule["FREQ"][0], ",".join(rule["BYDAY"]),
          rule.get("COUNT", ["endless"])[0], event["SUMMARY"], event["DESCRIPTION"],
          alarm["TRIGGER"].dt.total_seconds(), sep="|")
