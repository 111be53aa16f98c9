"""What a language's table holds: its phrases and what each says. No reading happens here.

The kinds of entry, each ending with a note on where it was seen:

    Says(4, "advise* against all travel", "…")        states a level
    Calls(SHOULD, "should [now] leave", "…")          calls on people to leave
    Lifts("no longer", BEFORE, "…")                   turns what follows (or precedes) into a lifting
    Aside("if you wish to leave", "…why…", LEAVE)     is no statement of ours: set aside, with why
    Asks(Action.SHELTER_IN_PLACE, "shelter in place") what an alert asks for
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from advisorywatch.advisory import Action, Leave
from advisorywatch.language.pattern import Index, Phrase, phrase, words_in

CONSIDER, SHOULD, NOW = Leave.CONSIDER, Leave.SHOULD, Leave.NOW
LIFTED = Action.LIFTED_OR_LOWERED
SHELTER = Action.SHELTER_IN_PLACE
DEPART = Action.DEPART_NOW
ORDERED = Action.ORDERED_DEPARTURE
AUTHORIZED = Action.AUTHORIZED_DEPARTURE
NOT_TRAVEL = Action.DO_NOT_TRAVEL
RECONSIDER = Action.RECONSIDER
AVOID = Action.AVOID_AREA
CAUTION = Action.INCREASED_CAUTION
INFORM = Action.INFORMATIONAL


def prefixed(words: str, *particles: str) -> str:
    """Each word bare and with the particles its language writes onto it ("ودعت", "ומומלץ")."""
    return "|".join(part + word for word in words.split("|") for part in ("", *particles))


class Reach(StrEnum):
    """Where a cue must stand to bear on a statement."""

    BEFORE = "before"  # in its clause, before it or in its own words
    AFTER = "after"  # in its clause, in its own words or behind it
    CLAUSE = "clause"  # anywhere in its clause
    SENTENCE = "sentence"  # anywhere in its sentence
    NEAR = "near"  # within sixty characters of it, before or behind
    NEXT = "next"  # directly behind it ("do not travel" + "at night")


class Of(StrEnum):
    """What a cue bears on."""

    LEVEL = "level"
    LEAVE = "leave"
    BOTH = "both"
    ACTION = "action"  # what an alert asks for
    ORDER = "order"  # the same but caution, which is always for a case
    LIFTING = "lifting"  # what an alert tells to be lifted


BEFORE, AFTER, CLAUSE, SENTENCE, NEAR, NEXT = Reach
LEVEL, LEAVE, BOTH, ACTION, ORDER, LIFTING = Of


class Says(NamedTuple):
    """A phrase that states a level. Where two overlap, the one earlier in the table counts.

    `also`: no verb of its own ("and all but essential travel to the rest"): counts only after
    another statement of the sentence, whose lifting or setting aside it shares.
    `there`: its place is that of the statement before it ("reis niet hierheen").
    `weak`: also plain advice on behaviour ("exercise caution when driving"): counts only with
    a place, or where it is all the sentence says.
    `part`: the words themselves mean a part ("Teilreisewarnung").
    `by`: publishers by whose scale it is another level.
    """

    level: int
    phrase: str
    note: str
    also: bool = False
    weak: bool = False
    there: bool = False
    part: bool = False
    by: Mapping[str, int] = {}  # never changed


class Calls(NamedTuple):
    """A phrase that calls on people to leave. What they shall leave is `<where>` or follows it.

    `country`: the words themselves mean leaving the country ("ausreisen").
    """

    leave: Leave
    phrase: str
    note: str
    country: bool = False


class Lifts(NamedTuple):
    """A cue that turns a statement into its lifting."""

    phrase: str
    reach: Reach
    note: str
    of: Of = Of.BOTH


class Aside(NamedTuple):
    """A cue under which a statement is none of the publisher's now: why, for a journalist.

    `unless`: words within the cue's find under which it bears on nothing ("with limited
    staff, citizens should leave" is no order to staff).
    """

    phrase: str
    why: str
    of: Of
    reach: Reach = Reach.SENTENCE
    note: str = ""
    unless: str = ""


class Asks(NamedTuple):
    """A phrase by which an alert asks for something.

    `title`: counts in the title alone. `about`: counts where the title has this phrase.
    `opening`: counts in the title and in the sentences that tell the news alone.
    """

    action: Action
    phrase: str
    note: str
    title: bool = False
    about: str = ""
    opening: bool = False


@dataclass(frozen=True, kw_only=True)
class Table:
    """One language. Phrases are in the notation of pattern.py, in natural spelling.

    `words`: lists used in phrases as {NAME}. `abbreviations`: words whose stop ends no
    sentence, in small letters; `may_end`: dotted ones that may ("u.s"). `ordinals`: "20." is
    a number. `spaces`: words stand apart. `object_first`: the place stands before the
    statement ("上記以外の地域 レベル1"); `subject_first`: it does where none follows ("La région de
    X est déconseillée"). `goes_on`: how a line begins that belongs to the line before it.

    Places: `whole` the whole country · `rest` the catch-all clause, which sets the country's
    level · `part` words that make a place a part · `beyond` more than one country ("abroad",
    "the region") · `here` the country without its name · `border` words before a foreign name
    that only tell a direction, `bordered` words behind one ("an Syrien grenzende") · `own` the
    publishers' own countries, never the other one spoken of · `to` prepositions before an object
    · `cause` where the object ends · `but` exceptions · `near` people who are there (with
    <where>) · `parted` what before a statement makes it one of a part ("areas where we advise
    …") · `measure` a preposition that belongs to the place ("within 20 km of …") · `unnamed` a
    place pointed at, not named ("these areas") · `addressed` who is spoken to, where that makes
    advice on behaviour the ministry's caution ("nationals are asked to be vigilant") · `dates` a time, which is no place ("in July
    2023") · `unlisted` how a line begins that is no item of
    a list of places.

    Leaving: `soon` words that make it now · `transport` words that show a country is left ·
    `things` what is left that is no country, each with why · `area` those of them that are the
    part of the country where the people called on are, if the sentence names it.

    `moves`: former and new level in one phrase, with <old> and <new>. `lowered`: how the fall of
    a level itself is told. `drill`: a test or exercise. `countries`: names used
    in prose beside the usual one, by code ({"AE": "UAE|Emirates"}). `common`: the language's
    most frequent words, by which it is guessed.

    Alerts: `updated` an advisory says that its update is about staff · `reminder` sentences
    that only remind of an advisory in force · `numbered` the publisher's level by its name ·
    `warning` how a title names an advisory without a level · `standing`
    an order to staff restated · `preface` how a line before the news begins ("Location: …") ·
    `same` citizens are told to do as staff was ("citizens are advised to do the same") ·
    `raised` a level is raised now, so that it is no reminder · `bulletin` requests that are part
    of the information on weather and health · `passing` places to avoid that are none where the
    news is of no `gatherings` · `months` their twelve names, by
    which a day is read.
    """

    code: str
    name: str
    spaces: bool = True
    ordinals: bool = False
    object_first: bool = False
    subject_first: bool = False
    abbreviations: frozenset[str] = frozenset()
    may_end: frozenset[str] = frozenset()
    words: Mapping[str, str] = field(default_factory=dict)
    levels: tuple[Says, ...]
    calls: tuple[Calls, ...]
    lifts: tuple[Lifts, ...] = ()
    asides: tuple[Aside, ...] = ()
    asks: tuple[Asks, ...] = ()
    moves: tuple[str, ...] = ()
    lowered: tuple[str, ...] = ()
    whole: tuple[str, ...] = ()
    rest: tuple[str, ...] = ()
    part: tuple[str, ...] = ()
    beyond: tuple[str, ...] = ()
    here: tuple[str, ...] = ()
    border: tuple[str, ...] = ()
    bordered: tuple[str, ...] = ()
    own: frozenset[str] = frozenset()
    to: tuple[str, ...] = ()
    cause: tuple[str, ...] = ()
    but: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    parted: tuple[str, ...] = ()
    addressed: tuple[str, ...] = ()
    measure: tuple[str, ...] = ()
    unnamed: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    months: tuple[str, ...] = ()
    unlisted: tuple[str, ...] = ()
    soon: tuple[str, ...] = ()
    transport: tuple[str, ...] = ()
    things: tuple[Aside, ...] = ()
    area: tuple[str, ...] = ()
    drill: tuple[str, ...] = ()
    updated: tuple[str, ...] = ()
    reminder: tuple[str, ...] = ()
    numbered: tuple[str, ...] = ()
    warning: tuple[str, ...] = ()
    standing: tuple[str, ...] = ()
    preface: tuple[str, ...] = ()
    same: tuple[str, ...] = ()
    raised: tuple[str, ...] = ()
    bulletin: tuple[str, ...] = ()
    passing: tuple[str, ...] = ()
    gatherings: tuple[str, ...] = ()
    goes_on: tuple[str, ...] = ()
    countries: Mapping[str, str] = field(default_factory=dict)
    common: frozenset[str] = frozenset()

    def phrase(self, source: str) -> Phrase:
        return phrase(source, self.spaces, self._words)

    @cached_property
    def _words(self) -> tuple[tuple[str, str], ...]:
        return tuple(self.words.items())

    @cached_property
    def vocabulary(self) -> tuple[frozenset[str], tuple[str, ...]]:
        """The words its levels and calls are written with, and the beginnings of such words."""
        levels, calls = (
            (entry.phrase for entry in self.levels),
            (entry.phrase for entry in self.calls),
        )
        written = words_in([*levels, *calls, *self.words.values()])
        return (
            frozenset(word for word in written if not word.endswith("*")),
            tuple(sorted(word.rstrip("*") for word in written if word.endswith("*"))),
        )

    def phrases(self, sources: tuple[str, ...]) -> tuple[Phrase, ...]:
        return tuple(self.phrase(source) for source in sources)

    @cached_property
    def lists(self) -> dict[str, tuple[Phrase, ...]]:
        """The plain lists, compiled."""
        names = (
            "moves lowered whole rest part beyond here border bordered to cause but near parted addressed "
            "measure unnamed dates unlisted soon transport area drill updated reminder numbered warning standing preface "
            "same raised bulletin passing gatherings goes_on"
        )
        return {name: self.phrases(getattr(self, name)) for name in names.split()}

    @cached_property
    def stated(self) -> tuple[tuple[Phrase, Says], ...]:
        return tuple((self.phrase(entry.phrase), entry) for entry in self.levels)

    @cached_property
    def called(self) -> tuple[tuple[Phrase, Calls], ...]:
        return tuple((self.phrase(entry.phrase), entry) for entry in self.calls)

    @cached_property
    def lifting(self) -> tuple[tuple[Phrase, Lifts], ...]:
        return tuple((self.phrase(entry.phrase), entry) for entry in self.lifts)

    @cached_property
    def setting_aside(self) -> tuple[tuple[Phrase, Aside], ...]:
        return tuple((self.phrase(entry.phrase), entry) for entry in self.asides)

    @cached_property
    def leaving_things(self) -> tuple[tuple[Phrase, Aside], ...]:
        return tuple((self.phrase(entry.phrase), entry) for entry in self.things)

    @cached_property
    def asking(self) -> tuple[tuple[Phrase, Asks], ...]:
        return tuple((self.phrase(entry.phrase), entry) for entry in self.asks)

    @cached_property
    def indexes(self) -> dict[str, Index]:
        """Of the lists of entries that are searched in every sentence."""
        return {
            "stated": Index(phrase for phrase, _ in self.stated),
            "called": Index(phrase for phrase, _ in self.called),
            "lifting": Index(phrase for phrase, _ in self.lifting),
            "setting_aside": Index(phrase for phrase, _ in self.setting_aside),
            "asking": Index(phrase for phrase, _ in self.asking),
        }

    def compile(self) -> None:
        """Compile every phrase now, so that a bad one is found by the tests and not at night."""
        _ = self.lists, self.stated, self.called, self.lifting
        _ = self.setting_aside, self.leaving_things, self.asking, self.indexes
