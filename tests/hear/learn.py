r"""Find what each rule and word weighs: python -m tests.hear.learn [--try stop|urgent] [--misses] [--language en]

Reads tests/data/hearing/learn/ and writes flows/hearing/weights.py. With --try nothing is written: the texts are split into six parts, each
is judged by weights found on the other five, and the figures are printed (with --misses the texts that were misjudged, and why).
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zlib import crc32

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from flows.hearing.evidence import Evidence
from flows.hearing.normal import said
from flows.hearing.weighing import RULES, features
from tests.hear import sets

WEIGHTS = Path(__file__).parents[2] / "flows" / "hearing" / "weights.py"
PARTS = 6
SEEN = 2  # texts that a feature must stand in
LIGHT = 0.05  # weights below are left out
STRENGTH = {"stop": 1.0, "urgent": 1.0}  # C: how far weights may go to fit the texts


@dataclass(frozen=True)
class Example:
    """A text of a set, whether it has the meaning, its features, and how much it counts."""

    set: str
    language: str
    text: str
    has_it: bool
    features: tuple[str, ...]
    counts: float


#: Sets that count more than once: a mistake there costs more.
COUNTS = {"ordinary": 2.0}


def examples(meaning: str) -> list[Example]:
    """Every text of learn/, once; short answers to a question are no example of what they mean where none was asked."""
    found: dict[str, Example] = {}
    for file in sets.texts("learn"):
        if file.name in {"doubt", "language"}:
            continue
        for each in file.lines:
            text = said(each.text)
            has_it = each.wanted.get("word") == meaning
            if each.asked and not has_it and len(text.tokens) < 3:
                continue
            if meaning == "urgent" and file.name == "stop":
                continue
            made = Example(file.name, file.language, each.text, has_it, features(meaning, text), COUNTS.get(file.name, 1.0))
            found.setdefault(text.key + "?" * text.asks, made)
    return list(found.values())


def fit(meaning: str, chosen: Sequence[Example]) -> dict[str, float]:
    """The weight of each feature; the bias is that of ""."""
    seen = Counter(feature for example in chosen for feature in example.features)
    places = {feature: at for at, feature in enumerate(sorted(feature for feature, count in seen.items() if count >= SEEN))}
    rows = [[places[feature] for feature in example.features if feature in places] for example in chosen]
    pointers = np.cumsum([0, *map(len, rows)], dtype=np.int32)
    indices = np.fromiter((place for row in rows for place in row), dtype=np.int32)
    matrix = csr_matrix((np.ones(len(indices)), indices, pointers), shape=(len(rows), len(places)))
    model = LogisticRegression(C=STRENGTH[meaning], solver="liblinear", max_iter=500, random_state=1)
    model.fit(matrix, [example.has_it for example in chosen], sample_weight=[example.counts for example in chosen])
    weights = {feature: float(model.coef_[0][at]) for feature, at in places.items()}
    return {"": float(model.intercept_[0])} | {feature: weight for feature, weight in weights.items() if abs(weight) >= LIGHT}


def table(weights: Mapping[str, float]) -> str:
    return "\n".join(f"{feature}\t{round(100 * weight)}" for feature, weight in sorted(weights.items()))


def judged(meaning: str, all_of_them: Sequence[Example]) -> list[tuple[Example, Any]]:
    """Each example with its score by weights that were found without it."""
    found: list[tuple[Example, Any]] = []
    part = [crc32(each.text.encode()) % PARTS for each in all_of_them]
    for held in range(PARTS):
        evidence = Evidence(table(fit(meaning, [each for each, at in zip(all_of_them, part, strict=True) if at != held])))
        found += [(each, evidence.weigh(each.features)) for each, at in zip(all_of_them, part, strict=True) if at == held]
    return found


def print_figures(meaning: str, found: Sequence[tuple[Example, Any]], language: str | None, *, misses: bool) -> None:
    groups: dict[tuple[str, str], list[tuple[bool, float]]] = defaultdict(list)
    for each, weighed in found:
        groups[each.set, each.language].append((each.has_it, weighed.score))
    print(f"{'set':<12}{'':<8}{'texts':>6}   right in % at a threshold of " + " ".join(f"{at:>6}" for at in THRESHOLDS))
    for (name, spoken), each_one in sorted(groups.items()):
        shares = " ".join(f"{100 * np.mean([(score > at) == has for has, score in each_one]):>6.1f}" for at in THRESHOLDS)
        print(f"{name:<12}{spoken:<8}{len(each_one):>6}{'':<32}{shares}")
    for spoken in ("en", "es"):
        hard = sorted(
            score for (name, lang), each_one in groups.items() if name == f"not-{meaning}" and lang == spoken for _, score in each_one
        )
        having = [score for (name, lang), each_one in groups.items() if name == meaning and lang == spoken for _, score in each_one]
        bound = hard[int(0.95 * len(hard))]
        print(
            f"{spoken}: at the threshold {bound:.2f}, where 5 % of the hard negatives are wrong, {100 * np.mean([s > bound for s in having]):.1f} % are heard"
        )
    rules: dict[str, Counter[bool]] = defaultdict(Counter)
    for each, _ in found:
        for feature in each.features:
            if feature[:3] in {"en:", "es:"}:
                rules[feature][each.has_it] += 1
    if misses:
        print("\nrules: texts with the meaning, texts without")
        for name, count in sorted(rules.items()):
            if language in (None, name[:2]):
                print(f"   {count[True]:>5} {count[False]:>5}  {name}")
        for each, weighed in sorted(found, key=lambda one: one[1].score):
            if (weighed.score > 0) != each.has_it and language in (None, each.language):
                why = ", ".join(f"{feature} {weight:+.1f}" for feature, weight in weighed.reasons)
                print(f"{'MISSED' if each.has_it else 'WRONG '} {weighed.score:+.2f} [{each.set}] {each.text!r}\n        {why}")


THRESHOLDS = (-1.0, -0.5, 0.0, 0.5, 1.0)


def main() -> None:
    parser = argparse.ArgumentParser(prog="make learn", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--try", choices=RULES, dest="tried")
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--language", choices=("en", "es"))
    arguments = parser.parse_args()
    if arguments.tried:
        print_figures(arguments.tried, judged(arguments.tried, examples(arguments.tried)), arguments.language, misses=arguments.misses)
        return
    parts = ['"""What each rule and word weighs, in hundredths. Written by `make learn`; never by hand."""']
    for meaning in RULES:
        weights = fit(meaning, examples(meaning))
        parts.append(f'{meaning.upper()} = """\n{table(weights)}\n"""')
        print(f"{meaning}: {len(weights)} weights")
    WEIGHTS.write_text("\n\n".join(parts) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
