"""Find what each measure of the FAQ matcher weighs: part of `make learn`; python -m tests.hear.learn_questions tries it and writes nothing.

A question, its entries as the matcher measures them, and none of them, are one vote: the weights are those under which the right ones got
most of it (maximum likelihood, softmax). Tried on a campaign, they come from the others: what is printed is what a campaign nobody has
seen may expect.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from zlib import crc32

from flows import VOCABULARY
from flows.hearing.hear import hear
from flows.hearing.lexicon import Lexicon
from flows.hearing.matching import SURE, Doubts, Matched, Matcher, Measures
from flows.hearing.normal import Said, said
from flows.hearing.topics import Topics
from tests.hear import sets

#: Sets whose texts ask nothing that a campaign answers; of each text one in so many, of one campaign.
OTHERS = {"ordinary": 8, "answers": 8, "not-stop": 8, "keywords": 8}
#: Texts that were written to tell a stop from small talk say nothing of questions.
LEFT_OUT = frozenset({"written-9", "written-10"})
COUNT = {"faq": 1.0, "off-topic": 1.0}
COUNT_OF_OTHERS = 0.5
CLEAR = 0.5  # weight of an entry's likeliest topic from which its questions are ways to ask for that
HELD_BACK = 0.02  # how much large weights cost
LEARNT_ON = tuple(campaign for campaign in sets.CAMPAIGNS if campaign != "measured")
THRESHOLDS = (0.6, 0.7, 0.75, SURE, 0.85, 0.9)


class _Reached(Exception):
    """The text came to the matcher."""


class _Stopper:
    """A matcher that only says that it was asked."""

    def match(self, text: Said, language: str | None = None) -> Matched | None:
        raise _Reached


@dataclass(frozen=True)
class Vote:
    """One text: the likely entries with their measures, the doubts, and which entries are right; none where only a person can answer."""

    set: str
    campaign: str
    ids: tuple[str, ...]
    plain: tuple[bool, ...]  # whether the entry may be answered at all, however large its share
    measures: Any  # entries x measures
    doubts: Any
    right: frozenset[str]


def asked_of_others(campaign: str | None = None) -> str:
    """What was asked of the campaigns but this one, by topic, where the topic of the entry that answers is clear: as weights.ASKED has it."""
    plain = Topics()
    of_entry = {code: _likeliest_topics(code, plain) for code in LEARNT_ON if code != campaign}
    texts: dict[str, list[str]] = {}
    for file in sets.texts("learn"):
        for each in file.lines:
            topic = of_entry.get(each.campaign or "", {}).get(each.wanted.get("faq"))
            if file.name == "faq" and topic:
                texts.setdefault(topic, []).append(" ".join(said(each.text).tokens))
    return "\n".join(f"{topic} = {'; '.join(each)}" for topic, each in sorted(texts.items()))


def _likeliest_topics(campaign: str, topics: Topics) -> dict[str, str]:
    """By entry: the topic that it is clearly about."""
    found = {}
    for entry in _matcher(campaign, topics).entries:
        topic, weight = max(entry.topics.items(), key=lambda each: each[1], default=("", 0.0))
        if weight >= CLEAR:
            found[entry.id[1]] = topic
    return found


def _matcher(campaign: str, topics: Topics) -> Matcher:
    lexicon = Lexicon(sets.content_of(campaign), VOCABULARY, matcher=lambda languages, things: Matcher(languages, things, topics))
    assert isinstance(lexicon.questions, Matcher)
    return lexicon.questions


def votes() -> list[Vote]:
    """Every question of learn/ that comes to the matcher at all, and a part of all other texts."""
    matchers = {campaign: _matcher(campaign, Topics(asked_of_others(campaign))) for campaign in LEARNT_ON}
    stoppers = {campaign: Lexicon(sets.content_of(campaign), VOCABULARY, matcher=lambda *_: _Stopper()) for campaign in LEARNT_ON}
    found = []
    for file in sets.texts("learn"):
        for each in () if file.origin in LEFT_OUT else file.lines:
            mark = crc32(each.text.encode())
            if file.name in COUNT and each.campaign:
                campaign = each.campaign
            elif file.name in OTHERS and mark % OTHERS[file.name] == 0:
                campaign = LEARNT_ON[mark // 8 % len(LEARNT_ON)]
            else:
                continue
            if _reaches(each.text, stoppers[campaign]):
                right = each.wanted.get("choices") or [each.wanted.get("faq")]
                found.append(_vote(file.name, campaign, said(each.text), matchers[campaign], frozenset(filter(None, right))))
    return found


def _reaches(text: str, lexicon: Lexicon) -> bool:
    try:
        hear(text, lexicon)
    except _Reached:
        return True
    return False


def _vote(name: str, campaign: str, text: Said, matcher: Matcher, right: frozenset[str]) -> Vote:
    import numpy as np

    asked = matcher.question(text)
    found = matcher.measured(asked)
    rows = np.array([measures for _, measures in found]).reshape(-1, len(Measures._fields))
    plain = tuple(matcher.plainly(text, entry, measures) for entry, measures in found)
    return Vote(name, campaign, tuple(entry.id[1] for entry, _ in found), plain, rows, np.array(asked.doubts), right)


@dataclass(frozen=True)
class Votes:
    """Votes as arrays, for speed: votes x entries x measures, votes x doubts; votes x (entries and none) for which are there and right."""

    measures: Any
    doubts: Any
    there: Any
    right: Any
    counts: Any


def packed(chosen: Sequence[Vote]) -> Votes:
    import numpy as np

    most = max(len(vote.ids) for vote in chosen)
    measures = np.zeros((len(chosen), most, len(Measures._fields)))
    there, right = np.zeros((2, len(chosen), most + 1), dtype=bool)
    for number, vote in enumerate(chosen):
        measures[number, : len(vote.ids)] = vote.measures
        there[number, : len(vote.ids)] = there[number, -1] = True
        right[number, : len(vote.ids)] = [id in vote.right for id in vote.ids]
        right[number, -1] = not right[number].any()  # the right one is not among those, or there is none
    counts = np.array([COUNT.get(vote.set, COUNT_OF_OTHERS) for vote in chosen])
    return Votes(measures, np.array([vote.doubts for vote in chosen]), there, right, counts)


def fit(chosen: Sequence[Vote]) -> Any:
    """The weights of all measures, then of all doubts."""
    import numpy as np
    from scipy.optimize import minimize

    split, votes = len(Measures._fields), packed(chosen)

    def cost(weights: Any) -> tuple[float, Any]:
        found = _shares(votes, weights)
        rightly = np.where(votes.right, found, 0)
        its = rightly.sum(axis=1)
        pull = votes.counts[:, None] * (found - rightly / (its[:, None] + 1e-300))
        slope = 2 * HELD_BACK * weights
        slope[:split] += np.einsum("ve,vem->m", pull[:, :-1], votes.measures)
        slope[split:] += pull[:, -1] @ votes.doubts
        return HELD_BACK * float(weights @ weights) - float(votes.counts @ np.log(its + 1e-12)), slope

    return minimize(cost, np.zeros(split + len(Doubts._fields)), jac=True, method="L-BFGS-B", options={"maxiter": 2000}).x


def _shares(votes: Votes, weights: Any) -> Any:
    import numpy as np

    split = len(Measures._fields)
    scores = np.concatenate([votes.measures @ weights[:split], (votes.doubts @ weights[split:])[:, None]], axis=1)
    powers = np.exp(scores - scores.max(axis=1, where=votes.there, initial=-np.inf, keepdims=True)) * votes.there
    return powers / powers.sum(axis=1, keepdims=True)


def table(weights: Any) -> str:
    """As flows/hearing/weights.py has them."""
    split = len(Measures._fields)
    return "\n".join(
        f"{name} = ({', '.join(f'{float(each):.2f}' for each in part)})"
        for name, part in (("MEASURES", weights[:split]), ("DOUBTS", weights[split:]))
    )


def tried(all_of_them: Sequence[Vote]) -> list[tuple[Vote, Any]]:
    """Each vote with its shares, by weights from the other campaigns."""
    found = []
    for campaign in LEARNT_ON:
        weights = fit([each for each in all_of_them if each.campaign != campaign])
        held = [each for each in all_of_them if each.campaign == campaign]
        found += zip(held, _shares(packed(held), weights), strict=True)
    return found


def print_figures(found: Sequence[tuple[Vote, Any]], campaigns: Mapping[str, Sequence[str]]) -> None:
    print(
        f"{'':<12}{'at':>6}{'questions':>11}{'answered':>10}{'wrong':>7}{'off-topic answered':>20}{'of':>6}{'others answered':>17}{'of':>6}"
    )
    for name, members in campaigns.items():
        asked = [(vote, shares) for vote, shares in found if vote.campaign in members]
        for sure in THRESHOLDS:
            counts = {}
            for kind in ("faq", "off-topic", "others"):
                chosen = [each for each in asked if each[0].set == kind or (kind == "others" and each[0].set in OTHERS)]
                answers = [(vote, answer) for vote, shares in chosen if (answer := _answer(vote, shares, sure))]
                counts[kind] = len(chosen), len(answers), sum(id not in vote.right for vote, id in answers)
            (questions, answered, wrong), (topics, off, _), (others, also, _) = counts.values()
            print(f"{name:<12}{sure:>6}{questions:>11}{answered:>10}{wrong:>7}{off:>20}{topics:>6}{also:>17}{others:>6}")


def _answer(vote: Vote, shares: Any, sure: float) -> str | None:
    """The id of the entry that is answered."""
    best = int(shares[:-1].argmax())
    return vote.ids[best] if shares[best] >= sure and vote.plain[best] else None


def main() -> None:
    found = votes()
    own = ("riverside", "harbor")
    others = [each for each in LEARNT_ON if each not in own]
    print_figures(tried(found), {"own": own, "never met": others} | {each: [each] for each in others})
    print(table(fit(found)))


if __name__ == "__main__":
    main()
