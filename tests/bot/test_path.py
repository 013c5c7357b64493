"""The path of a text, end to end: in by a signed webhook, answered in TwiML, out through the outbox and the real twilio client."""

from __future__ import annotations

import requests

from bot.campaign_file import LineSpec
from tests.service import DANA, JAMES, LUIS, MARIA, Service


def test_a_worker_joins_asks_and_leaves(riverside: Service) -> None:
    """The shortest whole story: disclosure, welcome, an answer from the FAQ, one confirmation of STOP, silence."""
    maria = riverside.phone(MARIA)
    assert "Reply YES to join" in maria.text("JOIN")[0]
    assert "Welcome" in maria.text("YES")[0]
    assert maria.text("dues") == ["Dues differ. Ask us."]
    assert "Text START to return." in maria.text("please stop texting me")[0]
    assert maria.text("dues") == []


def test_what_the_bot_cannot_answer_reaches_those_on_duty_and_the_answer_comes_back(riverside: Service) -> None:
    """An alert with handle and code to one on duty; `CODE answer` goes to the worker; their next text goes to that organizer only."""
    maria, dana, luis = riverside.member(), riverside.phone(DANA), riverside.phone(LUIS)
    assert "A person will read this" in maria.text("is the parking lot open on labor day")[0]
    riverside.pump()
    alert = dana.pushed()[0]
    assert "parking lot" in alert
    code = alert[:3]
    assert "on its way" in dana.text(f"{code} It opens at six.")[0]
    riverside.pump()
    assert maria.pushed() == ["A person answers you: It opens at six."]
    assert maria.text("great and on sunday?") == []
    riverside.pump()
    assert "great and on sunday?" in dana.pushed()[1]
    assert luis.pushed() == []


def test_a_document_comes_through_the_outbox_and_its_link_opens(riverside: Service) -> None:
    """The keyword is answered at once; the personal link comes by the pump, opens the file, and a wrong one opens nothing."""
    maria = riverside.member()
    assert maria.text("rights") == ["On its way: Your rights at work."]
    riverside.pump()
    link = next(word for word in maria.pushed()[0].split() if word.startswith("http"))
    assert requests.get(link, timeout=5).content.startswith(b"%PDF")
    assert requests.get(f"{link}x", timeout=5).status_code == 404


def test_two_campaigns_do_not_know_each_other(riverside: Service) -> None:
    """The same number on two campaigns has two handles and two indexes."""
    riverside.load(campaign="harbor", join=(), line=LineSpec("+13105550100"))
    riverside.member(JAMES)
    riverside.member(JAMES, "+13105550100")
    rows = riverside.rows("SELECT handle, number_index, number FROM workers")
    assert len({handle for handle, _, _ in rows}) == len({bytes(index) for _, index, _ in rows}) == 2
