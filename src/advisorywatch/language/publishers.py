"""Names by which publishers are known elsewhere, brought to our sources' names."""

import re

# Only a publisher whose wordings differ from its language's usual ones changes a reading;
# the others stand here so that `explain` knows them too.
ALIASES = {
    "uk_fcdo": "gb_fcdo",
    "hk_ota": "hk_sb",
    "cn_cs": "cn_mfa",
    "it_farnesina": "it_maeci",
    "be_spf": "be_fps",
    "germany_aa": "de_aa",
    "austria_bmeia": "at_bmeia",
    "switzerland_eda": "ch_eda",
    "us_dos": "us_state",
}


def publisher_of(source: str | None) -> str | None:
    """Our name of a source as others write it: "ch-eda (press)" is ch_eda. None: none given."""
    if not source:
        return None
    name = re.sub(r"[\s(].*", "", source.strip().lower()).replace("-", "_")
    return ALIASES.get(name, name)
