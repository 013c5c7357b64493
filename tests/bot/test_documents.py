"""Documents: each version and who was given it, withdrawn ones that stop at once, and the mark that tells whose copy leaked; over real HTTP."""

from __future__ import annotations

import io
import re
import threading
import zlib
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pikepdf
import psycopg
import pytest
import requests
from PIL import Image
from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DecodedStreamObject, NameObject

from bot import audit, campaigns, copies, create_app, documents, hours, marks, store
from bot.campaign_file import CampaignFaults, DocumentFile, read
from bot.campaigns import Campaign
from bot.documents import DocumentError
from flows.conversation import Conversation
from tests.bot.earlier import a_worker, record_of
from tests.bot.test_desk_words import confirm, team
from tests.leaks import HASHES
from tests.papers import text_of
from tests.service import DANA, JAMES, LUIS, MARIA, Phone, Service, campaign_file, content

DEMO = Path(__file__).parents[2] / "demo" / "documents"
RIGHTS, RECHTE, STEPS = ((DEMO / f"{name}.pdf").read_bytes() for name in ("rights-en", "rights-es", "steps-en"))
CODE = "BCDFGHJKLM"


def loaded(service: Service, *, english: bytes = RIGHTS, mark: bool = False, **changes: Any) -> Campaign:
    """The small campaign with the demo's documents as its files."""
    made = content(**changes)
    made = replace(made, documents=tuple(replace(each, mark=mark) for each in made.documents))
    bytes_of = {("rights", "en"): english, ("rights", "es"): RECHTE, ("steps", "en"): STEPS}
    file = campaign_file(organizers=team())
    files = {
        (each.id, language): DocumentFile("a.pdf", "application/pdf", bytes_of[each.id, language])
        for each in made.documents
        for language in each.languages
    }
    with service.house.pool.connection() as connection:
        campaigns.load(connection, service.house.keyring, replace(file, content=made, files=files))
    return now(service)


def now(service: Service) -> Campaign:
    with service.house.pool.connection() as connection:
        return service.house.campaigns.read(connection).campaigns[0]


def link_to(service: Service, phone: Phone, word: str = "rights") -> str:
    """The worker asks for a document; the link that comes."""
    phone.text(word)
    service.pump()
    found = re.findall(r"https?://\S+/d/\S+", phone.pushed()[-1])
    return str(found[0])


def opened(link: str) -> requests.Response:
    return requests.get(link, timeout=20)


def withdraw(service: Service, document: str = "rights", **which: Any) -> documents.Withdrawn:
    with service.house.pool.connection() as connection:
        return documents.withdraw(connection, now(service), document, by=None, **which)


def restore(service: Service, document: str = "rights", **which: Any) -> None:
    with service.house.pool.connection() as connection:
        documents.restore(connection, now(service), document, **which)


def states(service: Service) -> dict[tuple[str, str, int], str]:
    with service.house.pool.connection() as connection:
        return {(each.document, each.language, each.version): each.state for each in documents.versions(connection, now(service).id)}


def traced(service: Service, leaked: bytes) -> list[str]:
    with service.house.pool.connection() as connection:
        return [each.given.handle for each in copies.trace(connection, now(service), marks.codes_in(leaked))]


def handle(service: Service, number: str) -> str:
    ((found,),) = service.rows("SELECT handle FROM workers WHERE number_index = %s", now(service).vault.index(number))
    return str(found)


def day(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if it were noon everywhere."""
    monkeypatch.setattr(hours, "is_open", lambda at, where: True)


# --- versions --------------------------------------------------------------------------------------------------------------------------


def test_other_bytes_are_a_new_version_and_each_link_opens_the_one_that_was_given(service: Service) -> None:
    """Who asked before the change keeps what they were given; who asks after gets the new one; a language that did not change has no new one."""
    loaded(service)
    before = link_to(service, service.member(MARIA))
    loaded(service, english=STEPS)
    after = link_to(service, service.member(JAMES))
    assert opened(before).content == RIGHTS
    assert opened(after).content == STEPS
    assert states(service) == {
        ("rights", "en", 1): "earlier",
        ("rights", "en", 2): "offered",
        ("rights", "es", 1): "offered",
        ("steps", "en", 1): "offered",
    }
    with service.house.pool.connection() as connection:
        found = documents.given(connection, now(service), "rights")
        entries = audit.entries(connection, now(service).id)
    assert [(each.handle, each.version, each.state) for each in found] == [
        (handle(service, MARIA), 1, found[0].state),
        (handle(service, JAMES), 2, found[1].state),
    ]
    assert all(each.given_at and abs(datetime.now(UTC) - each.given_at) < timedelta(minutes=2) for each in found)
    assert [(each.what, each.about) for each in entries] == [("reveal", "2")]


def test_the_same_bytes_again_are_the_same_version(service: Service) -> None:
    """Loading a campaign for another reason makes none, nor does going back to an earlier file."""
    for english in (RIGHTS, RIGHTS, STEPS, RIGHTS):
        loaded(service, english=english)
    assert states(service)["rights", "en", 1] == "offered"
    assert states(service)["rights", "en", 2] == "earlier"
    assert len(states(service)) == 4


def test_a_digest_says_nothing_without_the_campaigns_key(service: Service) -> None:
    """The same file in two campaigns has two digests."""
    one = loaded(service)
    service.load(campaign="harbor", join=(), line=replace(campaign_file().lines[0], number="+13105550100"))
    ((digest,),) = service.rows("SELECT digest FROM files WHERE campaign_id = %s AND document = 'rights' AND language = 'en'", one.id)
    other = next(each for each in _all(service) if each.code == "harbor")
    assert digest == one.vault.version_mark("rights", "en", RIGHTS)
    assert digest != other.vault.version_mark("rights", "en", RIGHTS)


def _all(service: Service) -> tuple[Campaign, ...]:
    with service.house.pool.connection() as connection:
        return service.house.campaigns.read(connection).campaigns


def test_a_file_from_before_versions_is_known_by_its_bytes(service: Service) -> None:
    """After the migration nothing has a digest; the next load gives it one and no new version."""
    loaded(service)
    service.rows("UPDATE files SET digest = NULL RETURNING 1")
    loaded(service)
    assert set(states(service).values()) == {"offered"}
    assert service.rows("SELECT count(*) FROM files WHERE digest IS NULL") == [(0,)]


def test_links_from_before_versions_open_what_they_opened(service: Service) -> None:
    """In a database of the version before, on the same server: every file is version 1 and offered, every link was given it, nobody knows when."""
    with record_of(service, "0008") as (url, upgrade):
        with psycopg.connect(url) as connection:
            campaign, worker = a_worker(connection)
            connection.execute("INSERT INTO files VALUES (%s, 'rights', 'en', 'a.pdf', 'application/pdf', %s)", (campaign, RIGHTS))
            connection.execute("INSERT INTO links VALUES ('mark', %s, %s, 'rights', 'en', now() + interval '3 days')", (campaign, worker))
        upgrade("0010")
        with psycopg.connect(url) as connection:
            (found,) = documents.versions(connection, campaign)
            assert (found.version, found.state, found.given, found.links, found.marked) == (1, "offered", 1, 1, False)
            assert connection.execute("SELECT version, text_id, given_at FROM links").fetchall() == [(1, None, None)]


# --- withdrawn -------------------------------------------------------------------------------------------------------------------------


def test_a_withdrawn_a_changed_an_expired_and_an_unknown_link_open_the_same_page(service: Service) -> None:
    """404, the same bytes and the same headers: nobody learns which of them it was."""
    loaded(service)
    maria = service.member()
    withdrawn, expired = link_to(service, maria), link_to(service, maria, "steps")
    assert opened(withdrawn).status_code == opened(expired).status_code == 200
    service.rows("UPDATE links SET expires_at = now() - interval '1 second' WHERE document = 'steps' RETURNING 1")
    assert withdraw(service).links == 1
    answers = [opened(link) for link in (withdrawn, expired, f"{service.url}/d/AAAAAAAAAAAAAAAA", f"{service.url}/d/x")]
    assert {each.status_code for each in answers} == {404}
    assert len({each.content for each in answers}) == 1
    assert len({tuple(sorted((key, value) for key, value in each.headers.items() if key != "Date")) for each in answers}) == 1
    restore(service)
    assert opened(withdrawn).content == RIGHTS
    with service.house.pool.connection() as connection:
        found = [(each.what, each.about) for each in audit.entries(connection, now(service).id)]
    assert found == [("withdraw", "1"), ("restore", "2")]


def test_no_fetch_that_begins_after_the_withdrawal_opens_it(service: Service) -> None:
    """While eight readers fetch without a pause."""
    loaded(service)
    link, done, wrong, right = link_to(service, service.member()), threading.Event(), [], []

    def read_on(_: int) -> None:
        for _ in range(60):
            was_done = done.is_set()
            status = opened(link).status_code
            (wrong if was_done and status != 404 else right).append(status)

    with ThreadPoolExecutor(8) as readers:
        fetching = [readers.submit(read_on, number) for number in range(8)]
        while right.count(200) < 40:
            pass
        withdraw(service)
        done.set()
        for each in fetching:
            each.result()
    assert wrong == []
    assert right.count(404) > 40


def test_the_bot_does_not_offer_what_is_withdrawn(service: Service) -> None:
    """Not in its list, not by its word, not in the desk's list; the other language goes on, as where there is no file in one."""
    loaded(service)
    maria = service.member()
    maria.text("español")
    withdraw(service, language="es")
    assert link_to(service, maria, "derechos")
    assert opened(link_to(service, maria, "derechos")).content == RIGHTS
    withdraw(service)
    assert "derechos" not in " ".join(maria.text("documentos")).lower()
    assert not any("camino" in said for said in maria.text("derechos"))
    assert "RIGHTS" not in service.phone(DANA).text("DOC")[0]
    restore(service)
    assert "Sus derechos" in maria.text("lista de documentos")[0]


def test_what_is_on_its_way_does_not_leave(service: Service) -> None:
    """The row of the outbox ends with the withdrawal; the worker was not given it."""
    loaded(service)
    maria = service.member()
    maria.text("rights")
    assert withdraw(service).texts == 1
    assert service.rows("SELECT count(*) FROM outbox") == [(0,)]
    service.pump()
    assert maria.pushed() == []
    assert service.rows("SELECT state FROM texts WHERE kind = 'document'") == [("failed",)]
    assert service.rows("SELECT count(*) FROM links") == [(0,)]


def test_what_a_pump_has_in_hand_is_left_to_it(service: Service) -> None:
    """It may be with the carrier already: neither its row nor its link goes, so that it is known who was given what."""
    loaded(service)
    service.member().text("rights")
    service.rows("UPDATE outbox SET state = 'sending', claimed_at = now() RETURNING 1")
    assert withdraw(service).texts == 0
    assert service.rows("SELECT state FROM outbox") == [("sending",)]
    assert service.rows("SELECT count(*) FROM links") == [(1,)]


def test_what_was_put_there_in_the_same_moment_does_not_leave_either(service: Service) -> None:
    """The withdrawal did not see the row yet: the pump's last look does."""
    loaded(service)
    maria = service.member()
    maria.text("rights")
    service.rows("UPDATE files SET withdrawn_at = now() WHERE document = 'rights' RETURNING 1")
    service.pump()
    assert maria.pushed() == []
    assert service.rows("SELECT count(*) FROM links") == [(0,)]


def test_a_mass_text_of_a_withdrawn_document_reaches_nobody_else(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who has not been reached is left out, with the reason; the pump goes on with all else."""
    day(monkeypatch)
    loaded(service)
    maria, james = service.member(MARIA), service.member(JAMES)
    confirm(service.phone(DANA), "DOC rights ALL")
    withdraw(service)
    james.text("steps")
    service.pump()
    assert not any("rights" in text for text in (*maria.pushed(), *james.pushed()))
    assert any("Step by step" in text for text in james.pushed())
    assert service.rows("SELECT DISTINCT left_out FROM recipients") == [("withdrawn",)]


def test_a_number_that_comes_after_the_withdrawal_sends_nothing(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    """DOC ALL was asked for, the host withdrew it, and then it was confirmed."""
    day(monkeypatch)
    loaded(service)
    service.member()
    dana = service.phone(DANA)
    number = re.search(r"reply (\d{4})", dana.text("DOC rights ALL")[0])
    assert number
    withdraw(service)
    assert dana.text(number[1]) == ["That document is withdrawn already. Nothing was done."]
    assert service.rows("SELECT count(*) FROM broadcasts") == [(0,)]


def test_one_version_or_one_language_is_withdrawn_alone(service: Service) -> None:
    """The rest goes on, and what is withdrawn twice is said to be."""
    loaded(service)
    first = link_to(service, service.member(MARIA))
    loaded(service, english=STEPS)
    second = link_to(service, service.member(JAMES))
    assert withdraw(service, version=1, language="en").versions == [("en", 1)]
    assert (opened(first).status_code, opened(second).status_code) == (404, 200)
    with pytest.raises(DocumentError, match="withdrawn already, or there is none such"):
        withdraw(service, version=1, language="en")
    with pytest.raises(DocumentError, match=r"There is no document rigths\. There are: rights, steps"):
        withdraw(service, "rigths")
    restore(service, version=1)
    assert opened(first).status_code == 200


def test_a_load_does_not_bring_back_what_was_withdrawn_but_other_bytes_do(service: Service) -> None:
    """Somebody who only mends an answer must not open the withdrawn document again."""
    loaded(service)
    link = link_to(service, service.member())
    withdraw(service)
    loaded(service)
    assert opened(link).status_code == 404
    assert not now(service).content.has_document("rights")
    loaded(service, english=STEPS)
    assert opened(link).status_code == 404
    assert now(service).content.document("rights").languages == ("en",)


def test_what_the_campaign_file_has_no_more_is_withdrawn(service: Service) -> None:
    """Its links stop with the load, and come back by a load and a restore."""
    both = content().documents
    loaded(service)
    link = link_to(service, service.member())
    loaded(service, documents=both[1:])
    assert opened(link).status_code == 404
    with pytest.raises(DocumentError, match="not withdrawn, or not kept"):
        restore(service)
    loaded(service)
    restore(service)
    assert opened(link).content == RIGHTS


def test_a_lead_withdraws_by_text_and_nobody_else(service: Service) -> None:
    """By a number that is sent to their phone; audited under their id; in Spanish too."""
    loaded(service)
    link = link_to(service, service.member())
    assert service.phone(LUIS).text("WITHDRAW rights") == ["That is for leads. Nothing was done."]
    dana = service.phone(DANA)
    assert "There are: RIGHTS, STEPS" in dana.text("WITHDRAW")[0]
    assert dana.text("WITHDRAW derechos")[0].startswith("Withdraw Your rights at work? Its links stop at once")
    dana.text("NO")
    assert opened(link).status_code == 200
    assert confirm(dana, "retirar rights").startswith("Your rights at work is withdrawn. Links that open nothing any more: 1.")
    assert opened(link).status_code == 404
    assert "There are: STEPS" in dana.text("WITHDRAW rights")[0]
    ((me,),) = service.rows("SELECT id FROM organizers WHERE phone_index = %s", now(service).vault.index(DANA))
    with service.house.pool.connection() as connection:
        assert [(each.what, each.by, each.about) for each in audit.entries(connection, now(service).id)] == [("withdraw", me, "1")]


# --- what is kept, and for how long ----------------------------------------------------------------------------------------------------


def test_who_got_what_is_known_for_a_month_after_the_link_expired(service: Service) -> None:
    """Then the link's row goes; an earlier version's bytes go as soon as no link opens them."""
    loaded(service)
    link_to(service, service.member())
    loaded(service, english=STEPS)
    for expired, links, kept in (("1 hour", 1, 3), ("29 days", 1, 3), ("31 days", 0, 3)):
        service.rows("UPDATE links SET expires_at = now() - %s::interval RETURNING 1", expired)
        with service.house.pool.connection() as connection:
            store.purge(connection)
        assert service.rows("SELECT count(*) FROM links") == [(links,)]
        assert service.rows("SELECT count(content) FROM files") == [(kept,)]
    loaded(service)
    assert opened(link_to(service, service.phone(MARIA))).content == RIGHTS


def test_an_earlier_version_that_a_link_opens_is_kept(service: Service) -> None:
    """The purge looks at links, not at age."""
    loaded(service)
    link = link_to(service, service.member())
    loaded(service, english=STEPS)
    service.rows("UPDATE files SET loaded_at = now() - interval '1 year' RETURNING 1")
    with service.house.pool.connection() as connection:
        store.purge(connection)
    assert opened(link).content == RIGHTS


def test_forget_takes_along_who_got_what_and_whose_copy_it_was(service: Service) -> None:
    """The link is dead, the list does not know them, and the leaked copy leads to nobody."""
    loaded(service, mark=True)
    maria = service.member()
    link = link_to(service, maria)
    copy, was = opened(link).content, handle(service, MARIA)
    assert traced(service, copy) == [was]
    maria.text("FORGET")
    assert opened(link).status_code == 404
    assert traced(service, copy) == []
    with service.house.pool.connection() as connection:
        assert documents.given(connection, now(service), "rights") == []


# --- the mark --------------------------------------------------------------------------------------------------------------------------


def stripped(pdf: bytes) -> bytes:
    """What another tool (qpdf) makes of it: no metadata, another structure, new object streams."""
    with pikepdf.open(io.BytesIO(pdf)) as held:
        del held.docinfo
        del held.Root.Metadata
        out = io.BytesIO()
        held.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate, linearize=True)
    return out.getvalue()


def without_words(pdf: bytes) -> bytes:
    """Every word taken off every page, too: what is drawn stays."""
    with pikepdf.open(io.BytesIO(pdf)) as held:
        for page in held.pages:
            left = [each for each in pikepdf.parse_content_stream(page) if str(each.operator) not in ("Tj", "TJ")]
            page.Contents = held.make_stream(pikepdf.unparse_content_stream(left))
        out = io.BytesIO()
        held.save(out)
    return out.getvalue()


def one_page_of_another_file(pdf: bytes) -> bytes:
    """The second page, halved in size, laid upon a page of a new file."""
    with pikepdf.open(io.BytesIO(pdf)) as held, pikepdf.new() as other:
        page = other.add_blank_page(page_size=(612, 792))
        page.add_overlay(held.pages[1], pikepdf.Rectangle(100, 100, 406, 496))
        out = io.BytesIO()
        other.save(out)
    return out.getvalue()


TOOLS = {
    "as it is": lambda pdf: pdf,
    "stripped": stripped,
    "without words": lambda pdf: without_words(stripped(pdf)),
    "a page of it": lambda pdf: one_page_of_another_file(stripped(pdf)),
    "its words": lambda pdf: text_of(stripped(pdf)).encode(),
}


def test_a_leaked_copy_leads_to_the_one_of_two_hundred_whose_it_is(service: Service) -> None:
    """Each copy to its own worker, also after another tool has made another file of it; the codes are all different."""
    campaign = loaded(service, mark=True)
    handles, links = [], {}
    with service.house.pool.connection() as connection:
        for number in range(200):
            phone = f"+1312555{number + 1000}"
            worker = store.add_worker(connection, campaign, campaign.vault.index(phone), phone, Conversation(language="en"))
            document = campaign.content.document("rights")
            found = documents.enclose(
                service.house, campaign, worker.id, document, language=("en", "es")[number % 2], speaks="en", now=datetime.now(UTC)
            )
            connection.execute(*found.part)
            links[worker.handle] = re.findall(r"https?://\S+", found.body)[0]
            handles.append(worker.handle)
    leaked = {each: opened(links[each]).content for each in handles[::10]}
    assert len(set(leaked.values())) == 20
    for who, copy in leaked.items():
        assert "is yours alone" in text_of(copy) or "es solo suyo" in text_of(copy)
        assert traced(service, copy) == [who]
    for who in (handles[0], handles[110]):
        for tool, changed in TOOLS.items():
            assert traced(service, changed(leaked[who])) == [who], tool
    assert traced(service, RIGHTS) == []
    assert traced(service, b"typed anew: You may talk about pay.") == []


def test_the_same_link_gives_the_same_copy_and_its_pages_still_say_what_they_said(service: Service) -> None:
    """Title and words are as they were, nothing names a program; nothing but the code tells two copies apart."""
    loaded(service, mark=True)
    one, other = link_to(service, service.member(MARIA)), link_to(service, service.member(JAMES))
    assert opened(one).content == opened(one).content
    before, after = PdfReader(io.BytesIO(RIGHTS)), PdfReader(io.BytesIO(opened(one).content))
    for was, is_now in zip(before.pages, after.pages, strict=True):
        assert was.extract_text().split() == is_now.extract_text().split()[: len(was.extract_text().split())]
    facts = dict(after.metadata or {})
    facts.pop("/CopyID")
    assert facts == dict(before.metadata or {})
    codes = _codes(service)
    assert len(set(codes)) == 2
    assert [code in marks.codes_in(opened(one).content) for code in codes] == [True, False]
    assert [code in marks.codes_in(opened(other).content) for code in codes] == [False, True]


def _codes(service: Service) -> list[str]:
    vault = now(service).vault
    return [marks.code_of(vault.copy_mark(mark)) for (mark,) in service.rows("SELECT mark FROM links ORDER BY given_at")]


def test_a_mark_says_nothing_without_the_key(service: Service) -> None:
    """A3, A2: the record and the link's own address do not hold it; another campaign's key, or another link, gives another one."""
    campaign = loaded(service, mark=True)
    maria = service.member()
    link = link_to(service, maria)
    (code,) = _codes(service)
    ((mark, worker, who),) = service.rows("SELECT mark, worker_id, handle FROM links JOIN workers ON workers.id = worker_id")
    assert code not in link
    for known in (mark, link.rsplit("/", 1)[-1].encode(), worker.bytes, str(worker).encode(), who.encode(), MARIA.encode()):
        assert code not in {marks.code_of(known), *(marks.code_of(each(known)) for each in HASHES)}
        assert known not in opened(link).content
    other = service.house.keyring.create(uuid4())
    assert marks.code_of(other.copy_mark(mark)) != code
    rows = service.rows("SELECT row_to_json(links)::text FROM links")
    assert code not in str(rows)
    assert campaign.vault.copy_mark(mark).hex() not in str(rows)


def test_what_is_read_off_a_photo_may_have_one_wrong_letter(service: Service) -> None:
    """Two wrong ones lead to nobody."""
    loaded(service, mark=True)
    link_to(service, service.member())
    (code,) = _codes(service)
    with service.house.pool.connection() as connection:
        for wrong, found in ((0, [False]), (1, [True]), (2, [])):
            said = marks.read_aloud(f" {marks.spelled(_misread(code, wrong)).lower()} ")
            assert said
            assert [each.guessed for each in copies.trace(connection, now(service), [said], typed=True)] == found
    with service.house.pool.connection() as connection:
        chain = [(each.what, each.about) for each in audit.entries(connection, now(service).id)]
    assert chain == [("trace", handle(service, MARIA))] * 2 + [("trace", "")]


def test_what_is_read_in_a_file_has_no_wrong_letter(service: Service) -> None:
    """Letters that merely resemble somebody's code are nobody's."""
    loaded(service, mark=True)
    link_to(service, service.member())
    (code,) = _codes(service)
    with service.house.pool.connection() as connection:
        assert copies.trace(connection, now(service), [_misread(code, 1)], typed=False) == []
        assert len(copies.trace(connection, now(service), [code], typed=False)) == 1


def _misread(code: str, wrong: int) -> str:
    return "".join(marks.ALPHABET[marks.ALPHABET.index(letter) - 1] if place < wrong else letter for place, letter in enumerate(code))


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_picture_carries_its_mark_below(kind: str) -> None:
    """For the eye and in a comment; the picture above is as large as it was."""
    out = io.BytesIO()
    Image.new("RGB", (800, 600), "teal").save(out, kind)
    copy = marks.marked(f"image/{kind.lower()}", out.getvalue(), CODE, "es")
    assert CODE in marks.codes_in(copy)
    with Image.open(io.BytesIO(copy)) as picture:
        assert picture.format == kind
        assert (picture.width, picture.height > 600) == (800, True)
        assert len(set(picture.convert("L").crop((0, 602, 800, picture.height)).tobytes())) > 10  # it is written on


def test_odd_pdfs_are_marked_too() -> None:
    """A page without a drawing, one turned, one whose fonts and size stand above it, one that another program has marked before."""
    with pikepdf.open(io.BytesIO(RIGHTS)) as held:
        held.add_blank_page(page_size=(300, 200))
        held.pages[0].Rotate = 90
        above = held.Root.Pages
        above.Resources, above.MediaBox = held.pages[1].Resources, held.pages[1].MediaBox
        del held.pages[1].Resources
        del held.pages[1].MediaBox
        out = io.BytesIO()
        held.save(out)
    copy = marks.marked(marks.PDF, out.getvalue(), CODE, "en")
    assert CODE in marks.codes_in(stripped(copy))
    words = [page.extract_text() for page in PdfReader(io.BytesIO(copy)).pages]
    assert len(words) == 3
    assert all("CDFG-HJKLM" in each for each in words)
    again = marks.marked(marks.PDF, copy, CODE[::-1], "en")
    assert {CODE, CODE[::-1]} <= marks.codes_in(again)


@pytest.mark.parametrize("filter_name", ["/Nope", "/JBIG2Decode", "/FlateDecode"])
def test_an_odd_part_of_a_leaked_file_does_not_hide_the_mark(filter_name: str) -> None:
    """What can't be unfolded is passed over, and so is what unfolds for ever; a part before or after it counts."""
    code = marks.code_of(bytes(range(32)))
    writer = PdfWriter(clone_from=io.BytesIO(without_words(stripped(marks.marked(marks.PDF, RIGHTS, code, "en")))))
    trap = DecodedStreamObject()
    trap.set_data(zlib.compress(b"\0" * 100_000_000) if filter_name == "/FlateDecode" else b"x")
    trap[NameObject("/Filter")] = NameObject(filter_name)
    writer.pages[0][NameObject("/Thumb")] = writer._add_object(trap)
    writer.pages[0][NameObject("/Contents")] = ArrayObject([writer._add_object(trap), writer.pages[0].raw_get("/Contents")])
    out = io.BytesIO()
    writer.write(out)
    assert code in marks.codes_in(out.getvalue())


def document_file(folder: Path, pdf: bytes, name: str = "paper.pdf") -> Path:
    (folder / name).write_bytes(pdf)
    path = folder / "river.yaml"
    path.write_text(f"""campaign: riverside
program: Riverside Info Line
timezone: America/Chicago
languages: [en]
lines: ["+13125550100"]
organizers: [{{name: Dana, phone: "+13125550111", role: lead, on_duty: true}}]
documents:
  - id: rights
    keywords: {{en: [rights]}}
    title: {{en: Your rights at work}}
    file: {{en: {name}}}
    mark: true
""")
    return path


def locked(pdf: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(pdf)) as held:
        out = io.BytesIO()
        held.save(out, encryption=pikepdf.Encryption(owner="a", user="b"))
    return out.getvalue()


def thick(pdf: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(pdf)) as held:
        held.pages.extend([held.pages[0]] * 49)
        out = io.BytesIO()
        held.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("pdf", "name"),
    [(thick(RIGHTS), "paper.pdf"), (b"%PDF-1.4\n%%EOF\n", "paper.pdf"), (locked(RIGHTS), "paper.pdf"), (b"BEGIN:VCALENDAR\n", "paper.ics")],
)
def test_a_file_that_can_carry_no_mark_is_refused(tmp_path: Path, pdf: bytes, name: str) -> None:
    """Told with its line, when it is loaded: never found out when a worker opens it, nor given without its mark."""
    with pytest.raises(CampaignFaults, match="can't carry a mark"):
        read(document_file(tmp_path, pdf, name), frozenset())
    file = read(document_file(tmp_path, RIGHTS), frozenset())
    assert file.content.documents[0].mark
    assert file.source["documents"][0]["mark"] is True


# --- the commands ----------------------------------------------------------------------------------------------------------------------


def run(service: Service, *words: str) -> str:
    """What `flask --app wsgi ...` says in this process."""
    app = create_app(service.house.config)
    with closing(app.extensions["house"]):
        result = app.test_cli_runner().invoke(args=list(words))
    return result.output + (str(result.exception) if result.exit_code else "")


def test_the_commands_from_load_to_trace(service: Service, tmp_path: Path) -> None:
    """What an organizer sees at the host: versions, who has which, a leak's source, withdrawn, stays so after a load, restored."""
    path = document_file(tmp_path, RIGHTS)
    assert "Created riverside" in run(service, "campaign", "load", str(path))
    link = link_to(service, service.member())
    (tmp_path / "leaked.pdf").write_bytes(stripped(opened(link).content))
    who = handle(service, MARIA)
    assert re.search(r"rights +en +1 +[-0-9: ]{16} +1 +1 +offered \(marked\)", run(service, "document", "list", "riverside"))
    assert re.search(rf"{who} +en +version 1 +[-0-9: ]{{16}} +\w+", run(service, "document", "got", "riverside", "rights"))
    said = run(service, "document", "trace", "riverside", str(tmp_path / "leaked.pdf"))
    assert f"{who}: rights in en, version 1, " in said
    assert "whose copy it is, not who passed it on" in said
    (tmp_path / "typed.txt").write_text("You may talk about pay.")
    assert "a text that was typed anew" in run(service, "document", "trace", "riverside", str(tmp_path / "typed.txt"))
    (code,) = _codes(service)
    assert who in run(service, "document", "trace", "riverside", "--code", marks.spelled(code).lower())
    assert "ten letters" not in run(service, "document", "trace", "riverside", "--code", "BCD")
    document_file(tmp_path, STEPS)
    assert (
        "rights (en) version 1 is still open by links that were given before: 1. document withdraw riverside rights --language en --version 1"
        in run(service, "campaign", "load", str(path))
    )
    assert "Withdrawn: rights en version 1, rights en version 2." in run(service, "document", "withdraw", "riverside", "rights")
    assert "rights (en) version 2 stays withdrawn" in run(service, "campaign", "load", str(path))
    assert run(service, "document", "restore", "riverside", "rights") == "Restored: rights en version 2.\n"
    assert "There is no document wrong" in run(service, "document", "got", "riverside", "wrong")
    with service.house.pool.connection() as connection:
        chain = [(each.what, each.about) for each in audit.entries(connection, now(service).id)]
        assert audit.verify(connection, now(service)) is None
    assert chain == [("reveal", "1"), ("trace", who), ("trace", ""), ("trace", who), ("withdraw", "1"), ("restore", "1")]
