"""The one invitation: to those who gave their number for texts, once; a YES makes a member, nothing makes nobody anything."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot import create_app, hours, store
from bot.broadcasts import invitations, record
from bot.broadcasts.words import Order
from bot.campaign_file import LineSpec
from bot.campaigns import Campaign
from bot.contacts import inviting
from tests.bot import crowd
from tests.service import JAMES, MARIA, ROSA, Service

DISCLOSURE = "Riverside Info Line: info and meeting news by text, max 8 msgs/month."


@pytest.fixture(autouse=True)
def _day(monkeypatch) -> None:
    monkeypatch.setattr(hours, "is_open", lambda at, where: True)


@pytest.fixture
def campaign(service: Service) -> Campaign:
    return service.load()


def run(service: Service, *words: str):
    return create_app(service.house.config).test_cli_runner().invoke(args=["contacts", *words])


def gathered(service: Service, tmp_path: Path, *rows: str) -> None:
    """A sheet with these rows, imported."""
    sheet = tmp_path / f"{len(list(tmp_path.iterdir()))}.csv"
    sheet.write_text("phone,how,date,collector,language,purpose,expires\n" + "\n".join(rows) + "\n")
    done = run(service, "import", "riverside", str(sheet))
    assert done.exit_code == 0, done.output


def gave(number: str, language: str = "en") -> str:
    return f"{number},worker_gave_for_texts,{date.today() - timedelta(days=3)},Dana,{language},,"  # noqa: DTZ011 - a day early is no matter


def invited(service: Service, number: str) -> int:
    return sum(text.startswith(DISCLOSURE) for text in service.phone(number).pushed())


def test_only_who_gave_their_number_for_texts_is_invited_and_once(service: Service, campaign: Campaign, tmp_path: Path) -> None:
    """Not co-workers' numbers, salts' or voters'; a second command reaches nobody again."""
    soon = date.today() + timedelta(days=30)  # noqa: DTZ011
    gathered(
        service, tmp_path, gave(MARIA), f"{JAMES},coworker_gave,,,,,", f"{ROSA},salt,,,,,", f"+13125550144,voter_list,,,,house calls,{soon}"
    )
    done = run(service, "invite", "riverside", "--yes", "1", "--no-watch")
    assert done.exit_code == 0, done.output
    assert "Begun as number 1, to 1 person." in done.output
    service.pump()
    again = run(service, "invite", "riverside", "--yes", "1", "--no-watch")
    assert again.exit_code == 1
    service.pump()
    assert invited(service, MARIA) == 1
    for number in (JAMES, ROSA, "+13125550144"):
        assert service.phone(number).got() == []


def test_a_yes_joins_and_the_ledger_says_how_it_came(service: Service, campaign: Campaign, tmp_path: Path) -> None:
    """The disclosure by a contact's invitation, then the consent by text; until then they are no member."""
    gathered(service, tmp_path, gave(MARIA))
    run(service, "invite", "riverside", "--yes", "1", "--no-watch")
    service.pump()
    assert service.rows("SELECT standing FROM workers") == [("asked",)]
    assert service.phone(MARIA).text("yes")[0].startswith("Welcome to Riverside Info Line.")
    assert service.rows("SELECT what, how FROM consent_events ORDER BY id") == [("disclosed", "contact"), ("given", "text")]


def test_it_speaks_the_language_of_the_sheet(service: Service, campaign: Campaign, tmp_path: Path) -> None:
    gathered(service, tmp_path, gave(MARIA, "es"))
    run(service, "invite", "riverside", "--yes", "1", "--no-watch")
    service.pump()
    assert service.phone(MARIA).pushed()[0].startswith("Riverside Info Line: info y juntas por texto")


def test_without_an_answer_nothing_more_comes_and_they_are_gone_after_eight_days(
    service: Service, campaign: Campaign, tmp_path: Path
) -> None:
    """No mass text reaches whoever was only asked; and the contact is never invited again."""
    gathered(service, tmp_path, gave(MARIA))
    run(service, "invite", "riverside", "--yes", "1", "--no-watch")
    service.pump()
    with service.house.pool.connection() as connection:
        shown = record.consider(service.house, connection, campaign, Order({"en": "hello"}), datetime.now(UTC)).preview
    assert (shown.recipients, shown.left_out) == (0, {"no_consent": 1})
    service.rows("UPDATE workers SET heard_at = now() - interval '9 days' RETURNING 1")
    with service.house.pool.connection() as connection:
        store.purge(connection)
        assert inviting.invitable(connection, campaign) == []
    assert service.rows("SELECT count(*) FROM workers") == [(0,)]


def test_the_days_to_answer_begin_when_it_leaves(service: Service, campaign: Campaign, tmp_path: Path) -> None:
    """Planned five days ahead; four days after it came a YES still finds who was asked."""
    gathered(service, tmp_path, gave(MARIA))
    run(service, "invite", "riverside", "--yes", "1", "--no-watch")
    service.rows("UPDATE workers SET heard_at = heard_at - interval '5 days' RETURNING 1")
    service.pump()
    service.rows("UPDATE workers SET heard_at = heard_at - interval '4 days' RETURNING 1")
    with service.house.pool.connection() as connection:
        store.purge(connection)
    assert service.rows("SELECT standing FROM workers") == [("asked",)]


def test_who_stops_in_another_campaign_before_it_leaves_gets_none(service: Service, campaign: Campaign, tmp_path: Path) -> None:
    """And the ledger does not say that they were told anything."""
    gathered(service, tmp_path, gave(MARIA))
    run(service, "invite", "riverside", "--yes", "1", "--no-watch")
    service.load(campaign="harbor", join=(), line=LineSpec("+13105550100", per_second=100))
    service.phone(MARIA, "+13105550100").text("STOP")
    service.pump()
    assert invited(service, MARIA) == 0
    assert service.rows("SELECT left_out FROM recipients") == [("stopped",)]
    assert service.rows("SELECT count(*) FROM consent_events WHERE what = 'disclosed'") == [(0,)]


def test_who_comes_or_stops_before_it_leaves_gets_none(service: Service, campaign: Campaign, tmp_path: Path) -> None:
    """Planned for four: one joins by themselves, one stops, one is forgotten; the fourth gets it."""
    phones = crowd.numbers(4)
    gathered(service, tmp_path, *map(gave, phones))
    run(service, "invite", "riverside", "--yes", "4", "--no-watch")
    service.phone(phones[0]).text("JOIN")
    service.phone(phones[1]).text("STOP")
    service.phone(phones[2]).text("FORGET")
    service.pump()
    assert [invited(service, phone) for phone in phones] == [0, 0, 0, 1]
    assert service.rows("SELECT left_out, count(*) FROM recipients GROUP BY 1 ORDER BY 1") == [("joined", 1), ("stopped", 1), (None, 1)]


def test_who_has_said_stop_is_not_even_counted(service: Service, campaign: Campaign, tmp_path: Path) -> None:
    """Nor is a worker: what an import's owner sees does not tell who knows the line."""
    phones = crowd.numbers(3)
    service.phone(phones[0]).text("STOP")
    service.member(phones[1])
    gathered(service, tmp_path, *map(gave, phones))
    shown = run(service, "invite", "riverside", "--dry-run").output
    assert "1 person" in shown
    assert "left out" not in shown
    assert "stop" not in shown.replace("STOP to end", "")


def test_a_called_off_one_may_be_sent_another_time(service: Service, campaign: Campaign, tmp_path: Path) -> None:
    """Who has got it is not invited again."""
    phones = crowd.numbers(2)
    gathered(service, tmp_path, *map(gave, phones))
    with service.house.pool.connection() as connection:
        number, count = invitations.begin(service.house, connection, campaign, Order(kind="invitation"), datetime.now(UTC))
        connection.execute(
            "UPDATE recipients SET due_at = now() + interval '1 day' WHERE worker_id = (SELECT max(worker_id::text)::uuid FROM recipients)"
        )
    assert (number, count) == (1, 2)
    service.pump()
    with service.house.pool.connection() as connection:
        assert record.cancel(connection, campaign, record.find(connection, campaign, 1))
    assert service.rows("SELECT count(*) FROM contacts WHERE invited_at IS NULL") == [(1,)]
    assert sum(invited(service, phone) for phone in phones) == 1
