"""Days as publishers write them in English: "18 March 2026"."""

import re
from datetime import date

from advisorywatch.advisory import issued_day

MONTHS = {
    name: number
    for number, name in enumerate(
        [
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
        ],
        1,
    )
}
DAY = re.compile(r"\b(\d{1,2}) ([a-z]+) (\d{4})\b", re.IGNORECASE)


def english_day(written: str) -> str | None:
    """The first day named in a text, as YYYY-MM-DD; None where there is none, or no such day."""
    for day, month, year in DAY.findall(written):
        if number := MONTHS.get(month.lower()):
            try:
                return issued_day(date(int(year), number, int(day)))
            except ValueError:
                return None
    return None
