"""One turn, whatever is said by whomever: table A6, STOP from everywhere, nothing silent by accident, the limits, and no text that fails."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from datetime import datetime, time, timedelta
from functools import cache
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows import FLOWS, VOCABULARY, Conversation, hear, lexicon_of, respond, start, still_there
from flows.content import Content
from flows.conversation import Kept, Slots, Thread, from_json, to_json
from flows.effects import AskHost, AskOrganizer, Consent, Effect, Lift, Relay, Reply, Rsvp, SendDocument, Silence, Suppress
from flows.manners import ANSWERS, WINDOW
from tests.flows.campaigns import NOW, small

CONTENT = small()
STANDINGS = ("stranger", "asked", "member", "quiet", "stopped")
SAYS = (Reply, SendDocument, AskOrganizer, Relay)


@dataclass(frozen=True)
class Phone:
    """A worker's conversation at a moment, and what the last text has led to."""

    conversation: Conversation
    now: datetime
    effects: tuple[Effect, ...] = ()

    def text(self, text: str, *, after: timedelta = timedelta(minutes=11), photos: int = 0, content: Content = CONTENT) -> Phone:
        """The worker texts; long enough after the last one for no limit to hold, unless the test says otherwise."""
        now = self.now + after
        heard = hear(text, lexicon_of(content), self.conversation.language, photos)
        conversation, effects = respond(self.conversation, heard, content, now)
        return Phone(conversation, now, effects)

    def texts(self, *texts: str, **how: timedelta) -> Phone:
        phone = self
        for text in texts:
            phone = phone.text(text, **how)
        return phone

    def later(self, time: timedelta) -> Phone:
        return replace(self, now=self.now + time)

    def threaded(self, hours: int = 24) -> Phone:
        """As bot/desk.py does it when an organizer answers."""
        slots = replace(self.conversation.slots, thread=Thread("R4K", self.now + timedelta(hours=hours)))
        return replace(self, conversation=replace(self.conversation, spoke="thread", slots=slots))

    @property
    def said(self) -> list[str | None]:
        """The names of the sentences that were said; None for the campaign's own words."""
        return [effect.name for effect in self.effects if isinstance(effect, Reply)]

    @property
    def replies(self) -> list[str]:
        return [effect.text for effect in self.effects if isinstance(effect, Reply)]

    @property
    def standing(self) -> str:
        return self.conversation.standing


STRANGER = Phone(start(CONTENT), NOW)
MEMBER = STRANGER.texts("JOIN", "YES")


def standing(name: str) -> Phone:
    """A phone that stands so."""
    stands = {
        "stranger": STRANGER,
        "asked": STRANGER.text("JOIN"),
        "member": MEMBER,
        "quiet": MEMBER.later(timedelta(days=46)),
        "stopped": MEMBER.text("STOP"),
    }
    return stands[name]


# --- table A6, row by row and column by column ----------------------------------------------------------------------------------------

STOPS = ("STOP", "Unsubscribe.", "please stop texting me", "ya no me manden mensajes")
JOINS = ("JOIN", "start", "RIVER", "riverside", "unirme")
PUBLIC = ("dues", "how much are dues?")
OTHERS = ("pay", "MEETING", "docs", "rights", "where do i park my car", "hello", "ASK when is payday", "2", "maybe", "KEEP", "visit", "")

#: What is heard, and the names of the sentences that each standing gets: () is silence, ... whatever the flows say.
A6: dict[str, tuple[tuple[str, ...], dict[str, tuple[object, ...]]]] = {
    "stop": (STOPS, {**dict.fromkeys(STANDINGS, ("stopped",)), "stopped": ()}),
    "help": (("HELP", "help please", "info", "Ayuda"), dict.fromkeys(STANDINGS, ("help",))),
    "who": (("WHO", "who is this?", "¿Quién es?"), dict.fromkeys(STANDINGS, ("who",))),
    "privacy": (("PRIVACY", "is this anonymous?", "privacidad"), dict.fromkeys(STANDINGS, ("privacy",))),
    "join": (JOINS, {**dict.fromkeys(STANDINGS, ("disclosure",)), "member": ("menu",)}),
    "a public question": (
        PUBLIC,
        {"stranger": (None,), "asked": ("disclosure",), "member": (None,), "quiet": ("still_there",), "stopped": ()},
    ),
    "anything else": (
        OTHERS,
        {"stranger": ("join_first",), "asked": ("disclosure",), "member": (...,), "quiet": ("still_there",), "stopped": ()},
    ),
}
CELLS = [(text, stands, said) for texts, row in A6.values() for stands, said in row.items() for text in texts]


@pytest.mark.parametrize(("text", "stands", "said"), CELLS)
def test_table_a6(text: str, stands: str, said: tuple[object, ...]) -> None:
    """What a number gets follows from its standing and the kind of text, and from nothing else."""
    answered = standing(stands).text(text)
    if said == (...,):
        assert answered.said
    else:
        assert tuple(answered.said) == said
    if said == ():
        assert [effect for effect in answered.effects if effect != Suppress()] == [Silence("stopped")]


@pytest.mark.parametrize("word", ["HELP", "WHO", "PRIVACY"])
@pytest.mark.parametrize("language", ["en", "es"])
def test_the_fixed_texts_are_the_same_for_everybody(word: str, language: str) -> None:
    """To the letter, in one language: whoever asks learns nothing of where the number stands."""
    spoken = {"en": word, "es": {"HELP": "AYUDA", "WHO": "QUIÉN", "PRIVACY": "PRIVACIDAD"}[word]}[language]
    heard = {tuple(standing(stands).text(spoken).replies) for stands in STANDINGS}
    assert len(heard) == 1


def test_a_public_answer_comes_once() -> None:
    """Then "text JOIN first", also for the same question in other words."""
    first = STRANGER.text("dues")
    assert first.replies == ["Dues differ from place to place. Ask us."]
    assert first.text("how much are dues?").said == ["join_first"]


@pytest.mark.parametrize("stands", ["stranger", "stopped"])
@pytest.mark.parametrize("text", ["yes", "YES please", "sí", "no", "Y"])
def test_a_yes_to_nothing_changes_no_standing(stands: str, text: str) -> None:
    """Only JOIN and START bring anybody in or back; a YES never does."""
    answered = standing(stands).text(text)
    assert answered.standing == stands
    assert not [effect for effect in answered.effects if isinstance(effect, Consent | Lift)]


@pytest.mark.parametrize("word", ["START", "JOIN", "RIVER"])
def test_a_stopped_number_comes_back_through_the_disclosure(word: str) -> None:
    """The suppression is lifted, the disclosure is said, and only the YES after it makes a member."""
    back = standing("stopped").text(word)
    assert back.effects[:2] == (Lift(), Consent("disclosed", "disclosure"))
    assert (back.standing, back.text("YES").standing) == ("asked", "member")


def test_whoever_comes_back_begins_anew() -> None:
    """After a STOP the phone may have another owner: the meeting, the list and the thread of the time before are gone."""
    before = MEMBER.texts("MEETING", "1", "yes", "DOCS", "they fired me").threaded()
    back = before.texts("STOP", "START", "YES")
    assert (back.conversation.slots.meeting, back.conversation.slots.thread) == (None, None)
    assert back.text("yes").said == ["stray"]
    assert back.text("1").said == ["stray"]
    assert back.text("is anybody there").said == ["asked"]


# --- what was asked is kept -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("hours", "answered"), [(1, True), (23, True), (25, False)])
@pytest.mark.parametrize("stands", ["stranger", "quiet"])
def test_what_was_asked_is_answered_within_24_hours(stands: str, hours: int, answered: bool) -> None:
    """A question before the YES is answered by it, once, as if it had just been asked; not a day later."""
    asked = standing(stands).text("pay")
    opened = asked.text("JOIN", after=timedelta(minutes=1)) if stands == "stranger" else asked
    member = opened.text("YES", after=timedelta(hours=hours))
    assert ("Yes, you may talk with each other about pay." in member.replies) is answered
    assert member.standing == "member"
    assert len(member.text("hello").replies) == 1


@pytest.mark.parametrize("chat", ["hello", "yes", "2", "maybe", "no", "ok", "what?"])
def test_small_talk_does_not_push_out_what_was_asked(chat: str) -> None:
    """A plain question stays kept; an answer to nothing is not kept at all, so that it is not "answered" after the welcome."""
    asked = STRANGER.texts("pay", chat, "JOIN", "YES")
    assert asked.said == ["welcome", None]
    if chat != "what?":
        assert STRANGER.texts(chat, "JOIN", "YES").said == ["welcome"]


def test_what_was_urgent_is_answered_after_the_yes() -> None:
    """Organizers were alerted at once; now they learn that the worker can be answered."""
    member = STRANGER.texts("they fired me", "JOIN", "YES")
    assert member.said == ["welcome", "urgent"]
    assert AskOrganizer("urgent", "they fired me") in member.effects


def test_a_late_yes_is_disclosed_again() -> None:
    """A disclosure holds seven days."""
    assert standing("asked").text("YES", after=timedelta(days=7)).standing == "member"
    late = standing("asked").text("YES", after=timedelta(days=8))
    assert (late.standing, late.said) == ("asked", ["disclosure"])


# --- from everywhere ------------------------------------------------------------------------------------------------------------------

#: Every word of every flow, and what may answer it.
STEPS = (
    *(word.phrases["en"][0] for word in VOCABULARY), "yes", "no", "maybe", "1", "2", "bringing my wife", "they fired me", "dues", "rights",
    "where do i park", "thanks", "no thanks", "can we talk about pay or how much dues cost",
)  # fmt: skip


def _together(phone: Phone) -> set[tuple[tuple[str, object], ...]]:
    """Which states stand together, three by three: few enough to visit, and where flows get in each other's way."""
    states = [(flow.name, flow.state_of(phone.conversation.states)) for flow in FLOWS if len(flow.states) > 1]
    return set(combinations([*states, ("thread", phone.conversation.slots.thread is not None)], 3))


def _ways_on(phone: Phone) -> Iterator[Phone]:
    yield from (phone.text(step) for step in STEPS)
    if phone.standing == "member" and phone.conversation.slots.thread is None:
        yield phone.threaded()
    if phone.standing == "member" and not phone.conversation.states.get("rsvp"):
        yield replace(phone, conversation=still_there.asked(phone.conversation, phone.now))
        yield phone.later(timedelta(days=46)).text("where do i park")


@cache
def everywhere() -> tuple[Phone, ...]:
    """Conversations in every state that texts, organizers and the clock can lead to, and in every three states that can stand together."""
    found, seen = [STRANGER], _together(STRANGER)
    for each in found:  # grows while it is read
        for phone in _ways_on(each):
            if not _together(phone) <= seen:
                seen |= _together(phone)
                found.append(phone)
    return tuple(found)


def test_every_state_of_every_flow_is_reached() -> None:
    """What the tests below say of everywhere is said of every state there is; a state that no text leads to would show here."""
    for flow in FLOWS:
        reached = {flow.state_of(phone.conversation.states) for phone in everywhere()}
        assert reached == set(flow.states), flow.name


def test_stop_works_from_everywhere() -> None:
    """One confirmation from every reachable state, threads included; silence where it was said before; nothing else is done."""
    for phone in everywhere():
        stopped = phone.text("please stop texting me")
        assert stopped.standing == "stopped"
        if phone.standing == "stopped":
            assert stopped.effects == (Suppress(), Silence("stopped"))
        else:
            assert stopped.effects == (Suppress(), Consent("stopped", "stopped"), Reply(stopped.replies[0], "stopped"))


def test_urgent_comes_before_every_flow() -> None:
    """From every reachable state of a member organizers are alerted, and the worker gets the one segment."""
    for phone in everywhere():
        if phone.standing == "member":
            urgent = phone.text("my boss threatened me with a knife")
            assert urgent.effects[0] == AskOrganizer("urgent", "my boss threatened me with a knife")
            assert urgent.said == ["urgent"]


def test_no_flow_is_silent_by_accident() -> None:
    """Whatever is heard wherever: something is said to somebody, or the flow says that it says nothing."""
    for phone in everywhere():
        for step in (*STEPS, "5", "no idea", "👎", "english", "bonjour je voudrais parler avec vous", ""):
            effects = phone.text(step).effects
            assert any(isinstance(effect, (*SAYS, Silence)) for effect in effects), (phone.conversation.states, step)


def test_a_question_that_waits_is_not_denied() -> None:
    """Where a list is open and spoke last, a bare yes shows it again; it is not told that nothing is waited for."""
    for word in ("MEETING", "DOCS"):
        asked = MEMBER.text(word)
        assert asked.text("yes").said == asked.said
        assert asked.text("7").said == asked.said


# --- threads --------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text", ["what about monday", "yes", "no", "2", "hello", "I can bring my wife", "question about monday", "ASK about it"]
)
def test_in_a_thread_free_texts_go_to_its_organizer(text: str) -> None:
    """A yes too, while the organizer was the last to speak; the bot adds nothing."""
    assert MEMBER.texts("MEETING").threaded().text(text).effects == (Relay("R4K", text),)


@pytest.mark.parametrize(("text", "said"), [("dues", None), ("HELP", "help"), ("ESPAÑOL", "language_set"), ("MEETING", "meeting_choose")])
def test_in_a_thread_exact_words_reach_the_bot(text: str, said: str | None) -> None:
    """Keywords, HELP and language words are answered by the bot, and the thread stays open."""
    answered = MEMBER.threaded().text(text)
    assert answered.said == [said]
    assert answered.conversation.slots.thread


@pytest.mark.parametrize("nod", ["thanks", "ok", "k", "👍", "ok gracias", 'Liked "See you there"', "muchas gracias"])
@pytest.mark.parametrize(
    "phone", [MEMBER, MEMBER.threaded(), MEMBER.text("ASK"), MEMBER.text("VISIT")], ids=["alone", "thread", "ask", "visit"]
)
def test_a_nod_makes_no_alert_and_no_answer(phone: Phone, nod: str) -> None:
    """In a thread, alone, and where a text was waited for: that is still waited for."""
    nodded = phone.text(nod)
    assert nodded.effects == (Silence("nod"),)
    assert nodded.conversation.states == phone.conversation.states | {"question": nodded.conversation.states["question"]}


def test_in_a_thread_nothing_goes_to_a_meeting() -> None:
    """A person answers already: what is asked while one is under way is theirs, or another person's, and not its host's."""
    there = replace(MEMBER, now=CONTENT.meetings[0].starts)
    assert AskHost("soon", "what about monday") in there.texts("ASK", "what about monday").effects
    assert there.threaded().text("ASK about monday").effects == (Relay("R4K", "ASK about monday"),)
    assert AskOrganizer("question", "what about monday") in there.threaded().texts("ASK", "what about monday").effects


def test_a_thread_ends() -> None:
    """After its hours a free text is a new question to all on duty."""
    thread = MEMBER.threaded(hours=24)
    assert thread.text("and monday?", after=timedelta(hours=23)).effects == (Relay("R4K", "and monday?"),)
    assert thread.text("and monday?", after=timedelta(hours=25)).said == ["asked"]


# --- meetings and lists ---------------------------------------------------------------------------------------------------------------


def test_a_number_belongs_to_the_list_shown_last() -> None:
    """Two lists are open: the last one shown is meant, then what it leads to."""
    both = MEMBER.texts("MEETING", "DOCS")
    assert SendDocument("rights", "en") in both.text("1").effects
    assert Rsvp("soon", "yes") in MEMBER.texts("DOCS", "MEETING", "1", "1").effects


def test_a_number_is_not_for_an_offer_without_numbers() -> None:
    """KEEP was offered in words after the meeting was asked about with numbers: 1 is for the meeting."""
    assert Rsvp("soon", "yes") in MEMBER.texts("MEETING", "1", "they fired me", "1").effects


@pytest.mark.parametrize(("number", "answer"), [("1", "yes"), ("2", "no"), ("3", "maybe")])
@pytest.mark.parametrize("first", ["1", "2", "3"])
def test_one_may_change_ones_mind_by_number(first: str, number: str, answer: str) -> None:
    """The numbers of the question stay good while the meeting was spoken of last."""
    changed = MEMBER.texts("MEETING", "2", first, number)
    assert [(effect.meeting, effect.answer) for effect in changed.effects if isinstance(effect, Rsvp)] == [("later", answer)]


def test_what_is_asked_for_in_ones_own_words_is_taken_whole() -> None:
    """After ASK and VISIT the next text is the question, also where it holds a yes, a number or a guest for an open meeting."""
    open_meeting = MEMBER.texts("MEETING", "1", "1")
    for word, kind in (("ASK", "question"), ("VISIT", "visit")):
        for text in ("can I bring my wife?", "yes on thursday", "5", "no idea"):
            asked = open_meeting.texts(word, text)
            assert [(effect.kind, effect.text) for effect in asked.effects if isinstance(effect, AskOrganizer)] == [(kind, text)]


def test_which_flow_was_meant_may_be_gone() -> None:
    """The question "which?" was asked by an older version about a flow that there is no more, or that waits no more: said so, no error."""
    asked = MEMBER.texts("MEETING", "1", "they fired me", "yes")
    assert asked.said == ["which"]
    slots = asked.conversation.slots
    older = replace(asked.conversation, slots=replace(slots, choices={**slots.choices, "which": ("lottery", "gone")}, notes={}))
    assert replace(asked, conversation=older).text("1").said == ["stray"]
    assert asked.texts("KEEP", "1").said == ["stray"]


# --- limits ---------------------------------------------------------------------------------------------------------------------------

QUICK = timedelta(seconds=5)
DIFFERENT = [f"tell me about thing number {number} of many" for number in range(ANSWERS)]


@pytest.mark.parametrize("phone", [STRANGER, MEMBER.later(WINDOW)], ids=["stranger", "member"])
def test_one_number_gets_ten_answers_in_ten_minutes(phone: Phone) -> None:
    """The eleventh text gets none; its alert still goes; ten minutes after the first there is room again."""
    assert ANSWERS == 10
    assert WINDOW.total_seconds() == 600
    spent = phone
    for text in DIFFERENT:
        spent = spent.text(text, after=QUICK)
        assert spent.said
    eleventh = spent.text("one more thing about my shift", after=QUICK)
    assert eleventh.said == []
    assert eleventh.effects[-1] == Silence("limit")
    assert any(isinstance(effect, AskOrganizer) for effect in eleventh.effects) is (phone.standing == "member")
    assert spent.text("one more thing about my shift", after=WINDOW).said


@pytest.mark.parametrize(
    "phone", [STRANGER, standing("asked"), MEMBER.later(WINDOW), MEMBER.threaded()], ids=["stranger", "asked", "member", "thread"]
)
def test_the_third_same_text_gets_no_answer_and_rings_nobody(phone: Phone) -> None:
    """Whatever its case; ten minutes later it is heard again."""
    said = "I am driving, will call back"
    twice = phone.texts(said, said.upper(), after=QUICK)
    assert any(isinstance(effect, SAYS) for effect in twice.effects)
    third = twice.text(said, after=QUICK)
    assert third.effects == (Silence("repeated"),)
    assert any(isinstance(effect, SAYS) for effect in third.text(said, after=WINDOW).effects)


def test_the_same_number_to_another_list_is_another_answer() -> None:
    """MEETING, 1, 1, DOCS, 1 within a minute: each is answered."""
    chosen = MEMBER.later(WINDOW).texts("MEETING", "1", "1", "DOCS", "1", after=QUICK)
    assert SendDocument("rights", "en") in chosen.effects


def test_pictures_without_a_word_are_not_the_same_text() -> None:
    """Five photos of a letter are five photos."""
    phone = MEMBER.later(WINDOW)
    for _ in range(5):
        phone = phone.text("", after=QUICK, photos=1)
        assert any(isinstance(effect, AskOrganizer) for effect in phone.effects)


@pytest.mark.parametrize("word", ["STOP", "please stop texting me", "FORGET"])
def test_stop_and_forget_are_never_limited(word: str) -> None:
    """After eleven texts in a minute, and as the third same text."""
    assert len(MEMBER.later(WINDOW).texts(*DIFFERENT, "and more", word, after=QUICK).replies) == 1
    again = STRANGER.texts(word, word, word, after=QUICK)
    assert again.said == (["forgotten"] if word == "FORGET" else [])


def test_a_disclosure_that_was_not_sent_is_none() -> None:
    """Over the limit JOIN gets no answer; the YES that follows rests on nothing, and is disclosed to first."""
    unsaid = STRANGER.texts(*DIFFERENT, "JOIN", after=QUICK)
    assert [effect for effect in unsaid.effects if isinstance(effect, Consent)] == []
    answered = unsaid.text("YES")
    assert (answered.standing, answered.said) == ("asked", ["disclosure"])


@pytest.mark.parametrize("stands", ["stranger", "asked", "quiet", "stopped"])
def test_who_has_not_joined_rings_organizers_once_in_30_minutes(stands: str) -> None:
    """However many cries for help: one alert, then the next after half an hour."""
    rang = standing(stands).text("they fired me")
    assert [effect.standing for effect in rang.effects if isinstance(effect, AskOrganizer)] == [stands]
    again = rang.text("my boss threatened me", after=timedelta(minutes=29))
    assert not any(isinstance(effect, AskOrganizer) for effect in again.effects)
    assert any(isinstance(effect, AskOrganizer) for effect in rang.text("my boss hit me", after=timedelta(minutes=30)).effects)


# --- any text, anywhere ---------------------------------------------------------------------------------------------------------------

KNOWN = [phrase for word in VOCABULARY for phrases in word.phrases.values() for phrase in phrases]
ANY_TEXT = st.one_of(st.text(max_size=300), st.sampled_from(KNOWN), st.lists(st.sampled_from([*KNOWN, *STEPS]), max_size=5).map(" ".join))


@given(text=ANY_TEXT, where=st.integers(min_value=0), photos=st.integers(0, 3))
def test_any_text_is_answered_from_anywhere(text: str, where: int, photos: int) -> None:
    """Nothing that a phone can send is an error in any state; the turn's number grows, and the conversation survives its storage."""
    places = everywhere()
    phone = places[where % len(places)]
    answered = phone.text(text, photos=photos)
    assert answered.conversation.turn == phone.conversation.turn + 1
    assert any(isinstance(effect, (*SAYS, Silence)) for effect in answered.effects)
    assert from_json(to_json(answered.conversation)) == answered.conversation


@given(texts=st.lists(ANY_TEXT, max_size=12))
def test_a_number_that_stopped_hears_no_more(texts: list[str]) -> None:
    """Whatever it texts that is no JOIN, START, HELP, WHO, PRIVACY or FORGET gets silence, at any pace."""
    phone = standing("stopped")
    for text in texts:
        phone = phone.text(text, after=QUICK)
        word = hear(text, lexicon_of(CONTENT)).word
        if word in {"join", "start", "forget"}:
            return
        assert phone.standing == "stopped"
        assert word in {"help", "who", "privacy"} or phone.said == []


@given(texts=st.lists(ANY_TEXT, min_size=1, max_size=15))
def test_nobody_becomes_a_member_but_by_yes_to_a_disclosure(texts: list[str]) -> None:
    """Whatever a stranger texts: consent is given only in the turn of a yes, and only where the disclosure was really said before."""
    phone, disclosed = STRANGER, False
    for text in texts:
        phone = phone.text(text, after=QUICK)
        if Consent("given", "disclosure") in phone.effects:
            assert disclosed
            assert hear(text, lexicon_of(CONTENT)).answer == "yes"
            return
        disclosed = disclosed or "disclosure" in phone.said
        assert phone.standing != "member"


def test_every_slot_survives_its_storage() -> None:
    """With something in each slot there is: a new slot that comes back from JSON as another type would show here."""
    at = NOW
    slots = Slots(
        Kept("dues", at),
        Thread("R4K", at),
        {"rsvp": at},
        {"rsvp": ("soon",)},
        "soon",
        2,
        at,
        at,
        (at,),
        ((at, 1),),
        at,
        ("dues",),
        {"which": "yes"},
        1,
        (time(22), time(7, 30)),
        at,
        True,
        {"soon": 2},
    )
    assert all(getattr(slots, each.name) != getattr(Slots(), each.name) for each in fields(Slots))
    conversation = Conversation("es", {"consent": "member"}, "rsvp", slots, 7)
    assert from_json(to_json(conversation)) == conversation


def test_respond_changes_nothing_it_is_given() -> None:
    """The conversation that goes in is the same afterwards: a turn that is thrown away leaves no trace."""
    for phone in everywhere()[:50]:
        before = to_json(phone.conversation)
        phone.text("MEETING")
        assert to_json(phone.conversation) == before
