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
from flows.hearing.matching import Doubts, Matched, Matcher, Measures
from flows.hearing.normal import Said, said
from tests.hear import sets

#: Sets whose texts ask nothing that a campaign answers; of each text one in so many, of one campaign.
OTHERS = {"ordinary": 8, "answers": 8, "not-stop": 8, "keywords": 8}
#: Texts that were written to tell a stop from small talk say nothing of questions.
LEFT_OUT = frozenset({"written-9"})
COUNT = {"faq": 1.0, "off-topic": 1.0, "asked": 0.3}  # asked: the entries' own examples, which must stay sure
COUNT_OF_OTHERS = 0.5
HELD_BACK = 0.02  # how much large weights cost
LEARNT_ON = tuple(campaign for campaign in sets.CAMPAIGNS if campaign != "measured")
THRESHOLDS = (0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95)


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
    measures: Any  # entries x measures
    doubts: Any
    right: frozenset[str]


def votes() -> list[Vote]:
    """Every question of learn/ that comes to the matcher at all, and a part of all other texts."""
    lexicons, found = {}, []
    for campaign in LEARNT_ON:
        content = sets.content_of(campaign)
        lexicons[campaign] = Lexicon(content, VOCABULARY), Lexicon(content, VOCABULARY, matcher=lambda *_: _Stopper())
    for file in sets.texts("learn"):
        for each in () if file.origin in LEFT_OUT else file.lines:
            mark = crc32(each.text.encode())
            if file.name in COUNT and each.campaign:
                campaign = each.campaign
            elif file.name in OTHERS and mark % OTHERS[file.name] == 0:
                campaign = LEARNT_ON[mark // 8 % len(LEARNT_ON)]
            else:
                continue
            lexicon, stopper = lexicons[campaign]
            if _reaches(each.text, stopper):
                right = each.wanted.get("choices") or [each.wanted.get("faq")]
                found.append(_vote(file.name, campaign, said(each.text), lexicon.questions, frozenset(filter(None, right))))
    return found + [
        _vote("asked", campaign, said(phrase), lexicons[campaign][0].questions, frozenset([entry.id]))
        for campaign in LEARNT_ON
        for entry in sets.content_of(campaign).faq
        for phrases in entry.asked.values()
        for phrase in phrases
    ]


def _reaches(text: str, lexicon: Lexicon) -> bool:
    try:
        hear(text, lexicon)
    except _Reached:
        return True
    return False


def _vote(name: str, campaign: str, text: Said, matcher: Any, right: frozenset[str]) -> Vote:
    import numpy as np

    assert isinstance(matcher, Matcher)
    asked = matcher.question(text)
    found = matcher.measured(asked)
    rows = np.array([measures for _, measures in found]).reshape(-1, len(Measures._fields))
    return Vote(name, campaign, tuple(entry.id[1] for entry, _ in found), rows, np.array(asked.doubts), right)


def fit(chosen: Sequence[Vote]) -> Any:
    """The weights of all measures, then of all doubts."""
    import numpy as np
    from scipy.optimize import minimize

    split = len(Measures._fields)

    def cost(weights: Any) -> tuple[float, Any]:
        total, slope = HELD_BACK * float(weights @ weights), 2 * HELD_BACK * weights
        for vote in chosen:
            counts = COUNT.get(vote.set, COUNT_OF_OTHERS)
            shares = _shares(vote, weights)
            right = np.array([id in vote.right for id in vote.ids] + [False])
            if not right.any():
                right[-1] = True  # the right one is not among those, or there is none
            its = shares[right].sum()
            total -= counts * np.log(its + 1e-12)
            pull = counts * (shares - np.where(right, shares, 0) / its)
            slope[:split] += vote.measures.T @ pull[:-1]
            slope[split:] += vote.doubts * pull[-1]
        return total, slope

    return minimize(cost, np.zeros(split + len(Doubts._fields)), jac=True, method="L-BFGS-B").x


def _shares(vote: Vote, weights: Any) -> Any:
    import numpy as np

    split = len(Measures._fields)
    scores = np.append(vote.measures @ weights[:split], vote.doubts @ weights[split:])
    powers = np.exp(scores - scores.max())
    return powers / powers.sum()


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
        found += [(each, _shares(each, weights)) for each in all_of_them if each.campaign == campaign]
    return found


def print_figures(found: Sequence[tuple[Vote, Any]], campaigns: Mapping[str, Sequence[str]]) -> None:
    print(f"{'':<12}{'at':>6}{'questions':>11}{'answered':>10}{'wrong':>8}{'off-topic answered':>20}{'others answered':>17}   in percent")
    for name, members in campaigns.items():
        for sure in THRESHOLDS:
            print(f"{name:<12}{sure:>6}", end="")
            asked = [(vote, shares) for vote, shares in found if vote.campaign in members]
            counts = {}
            for kind in ("faq", "off-topic", "others"):
                chosen = [each for each in asked if each[0].set == kind or (kind == "others" and each[0].set in OTHERS)]
                answered = [(vote, vote.ids[shares[:-1].argmax()]) for vote, shares in chosen if shares[:-1].max() >= sure]
                counts[kind] = len(chosen) or 1, len(answered), sum(id not in vote.right for vote, id in answered)
            (questions, answered, wrong), (topics, off, _), (others, also, _) = counts.values()
            print(f"{questions:>11}{100 * answered / questions:>10.1f}{100 * wrong / max(answered, 1):>8.1f}", end="")
            print(f"{100 * off / topics:>20.1f}{100 * also / others:>17.2f}")


def main() -> None:
    found = votes()
    own = ("riverside", "harbor")
    print_figures(tried(found), {"own": own, "never met": [each for each in LEARNT_ON if each not in own]})
    print(table(fit(found)))


if __name__ == "__main__":
    main()
