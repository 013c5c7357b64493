"""What a campaign says: answers, documents, meetings, wording; with the checks that keep texts discreet, cheap and unmistakable."""

from __future__ import annotations

import re
import string
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta

from bot.campaign_file.attachments import Attachments
from bot.campaign_file.faults import Mark, did_you_mean, quoted
from bot.campaign_file.section import LANGUAGES, Claim, Section, Spot, lists_in, texts_in
from bot.campaign_file.tree import Broken, Entries
from flows.content import ID, ID_RULE, LONGEST_LINK, LONGEST_TITLE, Document, Entry, Jitsi, Meeting, is_link, is_title
from flows.hearing.normal import key_of
from flows.segments import GSM7, GSM7_DOUBLE, encoding, fold, segments
from flows.wording.discreet import BEGUN, LOCKED, giveaway
from flows.wording.times import is_on_clocks

ANSWER = 1600  # characters that one text may have at the carrier
MOST_SEGMENTS = 3
YEARS_AHEAD = 2  # of a meeting, at most
REVIEW_HOLDS = timedelta(days=180)
LOCAL_TIME = r"20[0-9]{2}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}(?::00)?"
SETTING = r"JITSI_SECRET(?:_[A-Z0-9_]{1,40})?"


# Words that must lead to one place, and words that must not be seen


def claim_words(section: Section, owner: str, spots: Iterable[Spot]) -> None:
    """Each word is its owner's alone, in all languages together, as hearing compares words: a text says nothing but the word."""
    for spot in spots:
        if not (key := key_of(spot.text)):
            section.fault(spot.at, f"{quoted(spot.text)} has no letter or digit, so nobody can be heard to say it", "Choose a word.")
            continue
        claim = section.reading.words.setdefault(key, Claim(owner, spot.at, section.node.at))
        if claim.home != section.node.at:
            whose = f"a word of {claim.owner} already (line {claim.at.line})" if claim.at.line else "one of the bot's own words"
            section.fault(
                spot.at, f"{quoted(spot.text)} is {whose}", "Choose another word: capitals, accents and spaces make no difference."
            )


def _check_discreet(section: Section, at: Mark, label: str, text: str) -> None:
    if word := giveaway(text, employer=section.reading.employer):
        section.warn(at, f"{label} says {quoted(word)}, which a locked phone may show", "Choose words that tell a bystander nothing.")


# What a text costs


def check_cost(section: Section, label: str, spot: Spot, folds: bool, most: int | None = None) -> None:
    """Warns of a text that leaves GSM-7, or has more segments than `most`."""
    sent = fold(spot.text) if folds else spot.text
    if encoding(sent) != "GSM-7":
        _warn_of_alphabet(section, label, spot)
    if most and segments(sent) > most:
        room = most * (153 if encoding(sent) == "GSM-7" else 67)
        section.warn(spot.at, f"{label} takes {segments(sent)} segments", f"Shorten it to {room} characters, which is {most} segments.")


def _warn_of_alphabet(section: Section, label: str, spot: Spot) -> None:
    if encoding(fold(spot.text)) == "GSM-7":
        section.reading.foldable.append(spot.at)
        return
    strange = next(c for c in fold(spot.text) if c not in GSM7 | GSM7_DOUBLE)
    mend = "Replace it: with it a segment holds 70 characters instead of 160."
    section.warn(spot.at, f"{label} holds {quoted(strange)} (U+{ord(strange):04X}), which is not in GSM-7", mend)


def warn_of_accents(top: Section) -> None:
    """One warning for all texts that `accents: fold` would make cheaper."""
    if spots := top.reading.foldable:
        many = "a text" if len(spots) == 1 else f"{len(spots)} texts"
        what = f"accents or curly quotes take {many} out of GSM-7: a segment holds 70 characters then instead of 160"
        top.warn(min(spots), what, "Write accents: fold at the top of the file, or take them out.")


# The parts


def _identify(section: Section, noun: str, seen: dict[str, Mark]) -> str:
    id = section.matching("id", ID, "a-short-name", ID_RULE)
    if id:
        section.where = f"{noun} {quoted(id).strip(chr(34))}"
        first = seen.setdefault(id, section.at("id"))
        if first != section.at("id"):
            section.fault(section.at("id"), f"there is a {section.where} in line {first.line} already", "Give one of them another id.")
    return id


def _keywords(section: Section, example: str) -> Mapping[str, list[Spot]]:
    keywords = section.phrases("keywords", example, longest=40)
    claim_words(section, section.where, (spot for spots in keywords.values() for spot in spots))
    return keywords


def read_faq(top: Section) -> tuple[Entry, ...]:
    seen: dict[str, Mark] = {}
    return tuple(_entry(section, seen) for section in top.sections("faq"))


def _entry(section: Section, seen: dict[str, Mark]) -> Entry:
    id = _identify(section, "faq", seen)
    keywords = _keywords(section, "{en: [dues, fees], es: [cuotas]}")
    asked = section.phrases("asked", "", longest=200)
    answer = section.localized("answer", '{en: "...", es: "..."}', ANSWER)
    for code, spot in answer.items():
        check_cost(section, f"the {LANGUAGES[code]} answer", spot, section.reading.folds, MOST_SEGMENTS)
    _check_source(section)
    _check_review(section)
    return Entry(id, lists_in(keywords), lists_in(asked), texts_in(answer), section.flag("public"))


def _check_source(section: Section) -> None:
    link = section.text("source", longest=LONGEST_LINK)
    if link and not is_link(link, ("http", "https")):
        section.fault(section.at("source"), "the source is not a web address", "Write the whole address, with https:// before it.")
    if not section.has("source"):
        section.warn(section.node.at, "the answer has no source", "Add source: and the web address that the fact is from.")


def _check_review(section: Section) -> None:
    review = section.section("reviewed")
    if not section.has("reviewed"):
        mend = "Let somebody who knows the law read it, and add reviewed: {by: counsel, on: the date}."
        section.warn(section.node.at, "nobody has reviewed the answer", mend)
    if review:
        review.text("by", "counsel", longest=60)
        _check_review_date(review)
        review.close()


def _check_review_date(review: Section) -> None:
    text = review.text("on", "2026-11-01")
    day = _date(text)
    today = review.reading.now.date()
    if text and day is None:
        review.fault(review.at("on"), f"the review's date is {quoted(text)}", "Write year-month-day, as in 2026-11-01.")
    elif day and today - day > REVIEW_HOLDS:
        review.warn(review.at("on"), f"the answer was reviewed {(today - day).days} days ago", "Have it read again: law changes.")
    elif day and day - today > timedelta(days=1):
        review.warn(review.at("on"), f"the review's date, {day}, is yet to come", "Write the day on which it was read.")


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text) else None
    except ValueError:
        return None


def read_documents(top: Section, attachments: Attachments) -> tuple[Document, ...]:
    seen: dict[str, Mark] = {}
    return tuple(_document(section, seen, attachments) for section in top.sections("documents"))


def _document(section: Section, seen: dict[str, Mark], attachments: Attachments) -> Document:
    id = _identify(section, "document", seen)
    keywords = _keywords(section, "{en: [rights], es: [derechos]}")
    title = _title(section, "{en: Your rights at work, es: Sus derechos en el trabajo}")
    send = section.choice("send", ("link", "mms"), "link")
    mark = section.flag("mark")
    languages = attachments.read(section, id, send, mark)
    return Document(id, lists_in(keywords), texts_in(title), languages, send, section.whole("days", 1, 90, 7), mark)


def _title(section: Section, example: str) -> dict[str, Spot]:
    title = section.localized("title", example, longest=LONGEST_TITLE)
    for code, spot in title.items():
        if not is_title(spot.text):
            section.fault(
                spot.at, f"the {LANGUAGES[code]} title holds an address or a second line", "Write a few words: it stands inside texts."
            )
        check_cost(section, f"the {LANGUAGES[code]} title", spot, section.reading.folds)
        _check_discreet(section, spot.at, f"the {LANGUAGES[code]} title", spot.text)
    return title


def read_meetings(top: Section, documents: tuple[Document, ...]) -> tuple[Meeting, ...]:
    seen: dict[str, Mark] = {}
    return tuple(_meeting(section, seen, [each.id for each in documents]) for section in top.sections("meetings"))


def _meeting(section: Section, seen: dict[str, Mark], documents: list[str]) -> Meeting:
    id = _identify(section, "meeting", seen)
    title = _title(section, "{en: Open meeting, es: Reunion abierta}")
    starts, minutes = _starts(section), section.whole("minutes", 5, 600)
    meeting = Meeting(id, texts_in(title), starts, minutes, _meeting_link(section), _jitsi(section), _thanked_with(section, documents))
    if section.has("starts") and meeting.ends <= section.reading.now:
        section.warn(section.at("starts"), "the meeting is over", "Take it out, or give it its next date.")
    return meeting


def _thanked_with(section: Section, documents: list[str]) -> str | None:
    """The document that goes to who came."""
    id = section.text("document")
    if id and id not in documents:
        mend = did_you_mean(id, documents, "Write the id of one of the campaign's documents, or take it out.")
        section.fault(section.at("document"), f"there is no document {quoted(id)}", mend)
    return id or None


def _meeting_link(section: Section) -> str:
    link = section.text("link", "https://meet.example.org/room", longest=LONGEST_LINK)
    if link and not is_link(link):
        section.fault(section.at("link"), "the link is not a secure web address", "Write the whole address, with https:// before it.")
    _check_discreet(section, section.at("link"), "the link", link)
    return link


def _jitsi(section: Section) -> Jitsi | None:
    """A Jitsi Meet that asks for signed tokens. The file names the setting that holds the secret, never the secret."""
    inner = section.section("jitsi")
    if inner is None:
        return None
    app_id = inner.text("app_id", "pepperline", longest=100)
    rule = "Write the name of the setting that holds it: JITSI_SECRET, or JITSI_SECRET_ and more capitals. Never the secret itself."
    secret = inner.text("secret", "JITSI_SECRET")
    if secret and not re.fullmatch(SETTING, secret):
        inner.fault(inner.at("secret"), "the secret is no name of a setting for it", rule)
    inner.close()
    return Jitsi(app_id, secret)


def _starts(section: Section) -> datetime:
    text = section.text("starts", "2026-12-03 18:30")
    zone, now = section.reading.zone or UTC, section.reading.now
    local = _local_time(text)
    if local is None:
        if text:
            mend = "Write year-month-day hour:minute in the campaign's time zone, as in 2026-12-03 18:30."
            section.fault(section.at("starts"), f"the meeting starts {quoted(text)}, which is no date and time", mend)
        return now
    if not 2000 <= local.year <= now.year + YEARS_AHEAD:
        section.fault(section.at("starts"), f"the meeting starts in the year {local.year}", "Write the year that is meant.")
        return now
    section.kept["starts"] = f"{local:%Y-%m-%d %H:%M}"
    starts = local.replace(tzinfo=zone)
    _check_clock_change(section, starts)
    return starts


def _local_time(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text) if re.fullmatch(LOCAL_TIME, text) else None
    except ValueError:
        return None


def _check_clock_change(section: Section, starts: datetime) -> None:
    """On one night an hour does not exist, on another it comes twice."""
    at, hour = section.at("starts"), f"{starts:%H:%M}"
    if not is_on_clocks(starts):
        real = starts.astimezone(UTC).astimezone(starts.tzinfo)
        section.fault(at, f"{hour} does not exist that day: the clocks go forward", f"Write {real:%Y-%m-%d %H:%M}, if that is meant.")
    elif starts.replace(fold=1).utcoffset() != starts.utcoffset():
        section.warn(at, f"{hour} comes twice that day, as the clocks go back; the first is taken", "Choose another hour.")


# The bot's own sentences, replaced


def read_wording(top: Section, sentences: Mapping[str, frozenset[str]] | None) -> dict[str, dict[str, str]]:
    nodes = top.per_language("wording", "", partly=True)
    wording = {}
    for code, node in nodes.items():
        if isinstance(node, Entries):
            section = Section(node, f"{LANGUAGES[code]} wording", top.reading)
            wording[code] = {name: _sentence(section, name, sentences) for name in node.values}
        elif not isinstance(node, Broken):
            top.fault(node.at, f"the {LANGUAGES[code]} wording is not a map", 'Write name: "sentence" under it.')
    if wording:
        top.kept["wording"] = wording
    return wording


def _sentence(section: Section, name: str, sentences: Mapping[str, frozenset[str]] | None) -> str:
    text = section.text(name, longest=ANSWER)
    at = section.at(name)
    if sentences is not None and name not in sentences:
        mend = did_you_mean(name, sentences, f"Take it out; the sentences are {', '.join(sorted(sentences))}.")
        section.fault(at, f"the bot has no sentence {quoted(name)}", mend)
    allowed = sentences.get(name) if sentences is not None else None
    if name in BEGUN and (word := giveaway(text[:LOCKED], employer=section.reading.employer)):
        mend = "Choose words that tell a bystander nothing: with this sentence the service begins by itself."
        section.fault(at, f"{name} says {quoted(word)} at its beginning, which a locked phone would show", mend)
    if text:
        _check_placeholders(section, at, name, text, allowed)
        check_cost(section, name, Spot(text, at), folds=True)
    return text


def _check_placeholders(section: Section, at: Mark, name: str, text: str, allowed: frozenset[str] | None) -> None:
    try:
        fields = [field for field in string.Formatter().parse(text) if field[1] is not None]
    except ValueError:
        section.fault(at, f"{name} has a brace without its partner", "Close it, as in {program}, or double it to show one: {{ }}.")
        return
    for _, field, form, conversion in fields:
        if form or conversion or (allowed is None and not re.fullmatch(r"[a-z_]+", field or "")):
            section.fault(at, f"{name} has a placeholder with more than a name in it", "Write it as in {program}.")
        elif allowed is not None and field not in allowed:
            known = f"It may hold {', '.join(sorted(allowed))}." if allowed else "Take it out; it may hold none."
            what = f"{name} has an unknown placeholder {quoted(f'{{{field}}}')}"
            section.fault(at, what, did_you_mean(str(field), allowed, known))
