"""Find what each rule and word weighs: `make learn`, or python -m tests.hear.learn with the options below.

Reads tests/data/hearing/learn/ and writes flows/hearing/weights.py. With --try nothing is written: the texts are split into six parts,
each is judged by weights that were found on the other five, and the figures are printed.
"""

from __future__ import annotations

import argparse
import textwrap
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from zlib import crc32

from flows import VOCABULARY
from flows.hearing.evidence import Evidence, Weighed, strange_words
from flows.hearing.normal import Said, said
from flows.hearing.weighing import KNOWN, RULES, lasting_features, stream_of
from tests.hear import learn_questions, sets

HEARING = Path(__file__).parents[2] / "flows" / "hearing"
WEIGHTS = HEARING / "weights.py"
MAKERS = ("normal", "patterns", "evidence", "weighing", "stems", "things", "senses", "likelihood", "matching")
PARTS = 6
SEEN = 2  # texts that a feature must stand in
KNOWN_FROM = 2  # texts that have the meaning in which a word must stand to be known of it
LIGHT = 0.05  # weights below are left out
FREEDOM = 1.0  # C of the regression: how far weights may go to fit the texts
THRESHOLDS = (-1.0, -0.5, 0.0, 0.5, 1.0)

#: Sets and origins that count more than once: a mistake there costs more.
COUNTS = {"ordinary": 2.5, "faq": 1.5, "off-topic": 1.5, "keywords": 1.5, "public-uci": 1.5, "written-0": 6.0}
#: Sets that say nothing about a meaning, one way or the other.
LEFT_OUT = {"stop": {"doubt", "language"}, "urgent": {"doubt", "language", "stop", "not-stop", "faq", "off-topic"}}
#: Texts that were written to tell a stop from small talk say nothing of what is urgent.
OF_STOPS = frozenset({"written-9", "written-10"})
#: What we tell workers to text for something else; who says nearly that means it too. To be forgotten is nearly to be let alone.
TOLD = tuple(phrase for word in VOCABULARY if word.event != "forget" for phrases in word.phrases.values() for phrase in phrases)
COUNT_OF_TOLD = 2.0
#: The hard negatives of each meaning.
HARD = {"stop": "not-stop", "urgent": "not-urgent"}


@dataclass(frozen=True)
class Example:
    """A text of a set, whether it has the meaning, its features, how much it counts, and its words where strange ones matter."""

    set: str
    language: str
    text: str
    has_it: bool
    features: tuple[str, ...]
    counts: float
    words: tuple[str, ...] = ()


Judged = tuple[Example, Weighed]


def examples(meaning: str) -> list[Example]:
    """Every text of learn/, once. A short answer to a question says nothing of what it means where none was asked."""
    found: dict[str, Example] = {}
    for file in sets.texts("learn"):
        left_out = file.name in LEFT_OUT[meaning] or (meaning == "urgent" and file.origin in OF_STOPS)
        for each in () if left_out else file.lines:
            text, has_it = said(each.text), each.wanted.get("word") == meaning
            if has_it or not each.asked or len(text.tokens) > 2:
                counts = COUNTS.get(file.name, 1.0) * COUNTS.get(file.origin, 1.0)
                made = Example(file.name, file.language, each.text, has_it, lasting_features(meaning, text), counts, _words(meaning, text))
                found.setdefault(f"{text.key} {text.asks}", made)
    for phrase in TOLD:
        text = said(phrase)
        made = Example("told", "", phrase, False, lasting_features(meaning, text), COUNT_OF_TOLD, _words(meaning, text))
        found.setdefault(f"{text.key} False", made)
    return list(found.values())


def _words(meaning: str, text: Said) -> tuple[str, ...]:
    return stream_of(meaning, text) if meaning in KNOWN else ()


def known(chosen: Iterable[Example]) -> dict[str, int]:
    """In how many of the texts that have the meaning each word stands."""
    return Counter(word for example in chosen if example.has_it for word in set(example.words))


def strange(example: Example, counts: Mapping[str, int]) -> tuple[str, ...]:
    """What the words say that are not known of the meaning. A text of those counted does not know its own words from itself."""
    least = KNOWN_FROM + example.has_it
    return strange_words(example.words, {word for word in example.words if counts.get(word, 0) >= least})


def fit(chosen: Sequence[Example]) -> dict[str, float]:
    """The weight of each feature that is not light; the bias is that of ""."""
    import numpy as np
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    counts = known(chosen)
    of_each = [(*example.features, *strange(example, counts)) for example in chosen]
    seen = Counter(feature for features in of_each for feature in features)
    places = {feature: at for at, feature in enumerate(sorted(feature for feature, count in seen.items() if count >= SEEN))}
    rows = [[places[feature] for feature in features if feature in places] for features in of_each]
    starts = np.cumsum([0, *map(len, rows)], dtype=np.int32)
    columns = np.fromiter((place for row in rows for place in row), dtype=np.int32)
    matrix = csr_matrix((np.ones(len(columns)), columns, starts), shape=(len(rows), len(places)))
    model = LogisticRegression(C=FREEDOM, solver="liblinear", max_iter=500, random_state=1)
    model.fit(matrix, [example.has_it for example in chosen], sample_weight=[example.counts for example in chosen])
    weights = {feature: float(model.coef_[0][at]) for feature, at in places.items()}
    return {"": float(model.intercept_[0])} | {feature: weight for feature, weight in weights.items() if abs(weight) >= LIGHT}


def table(weights: Mapping[str, float]) -> str:
    """As flows/hearing/evidence.py reads it."""
    return "\n".join(f"{feature}\t{round(100 * weight)}" for feature, weight in sorted(weights.items()))


def judged(all_of_them: Sequence[Example]) -> Iterator[Judged]:
    """Each example, weighed by what was found without it."""
    parts = [crc32(each.text.encode()) % PARTS for each in all_of_them]
    for held in range(PARTS):
        others = [each for each, part in zip(all_of_them, parts, strict=True) if part != held]
        evidence, words = Evidence(table(fit(others))), _known_well(others)
        for each, part in zip(all_of_them, parts, strict=True):
            if part == held:
                yield each, evidence.weigh((*each.features, *strange_words(each.words, words)))


def _known_well(chosen: Iterable[Example]) -> frozenset[str]:
    return frozenset(word for word, count in known(chosen).items() if count >= KNOWN_FROM)


def rests_on() -> str:
    """A mark of all that the weights were found from: the texts, the rules, and what makes features of them."""
    rules = [path for name in ("stop", "urgent", "everyday") for path in HEARING.glob(f"*/{name}.py")] + [*HEARING.glob("topics/*.py")]
    learners = [Path(__file__), Path(learn_questions.__file__)]
    campaigns = [path for code, path in sets.CAMPAIGNS.items() if code in learn_questions.LEARNT_ON]
    files = [*learners, *(HEARING / f"{name}.py" for name in MAKERS), *rules, *campaigns, *(sets.FOLDER / "learn").glob("*.jsonl")]
    mark = sha256()
    for path in sorted(files):
        mark.update(path.name.encode() + path.read_bytes())
    return mark.hexdigest()


def write() -> None:
    parts = [
        '"""What each rule, word and neighbours of words weigh, in hundredths. Written by `make learn`; never by hand."""',
        f'RESTS_ON = "{rests_on()}"  # texts and rules',
    ]
    for meaning in RULES:
        chosen = examples(meaning)
        weights = fit(chosen)
        parts.append(f'{meaning.upper()} = """\n{table(weights)}\n"""')
        if meaning in KNOWN:
            listed = textwrap.fill(" ".join(sorted(_known_well(chosen))), 140, break_long_words=False, break_on_hyphens=False)
            parts.append(f'# the words that are known of it\n{meaning.upper()}_WORDS = """\n{listed}\n"""')
        print(f"{meaning}: {len(weights)} weights")
    found = learn_questions.votes()
    parts.append(f"# The FAQ matcher's: see flows.hearing.matching\n{learn_questions.table(learn_questions.fit(found))}")
    parts.append(
        f'# and what was asked of the campaigns of learn/: see flows.hearing.topics\nASKED = """\n{learn_questions.asked_of_others()}\n"""'
    )
    print(f"questions: from {len(found)} texts")
    WEIGHTS.write_text("\n\n".join(parts) + "\n", encoding="utf-8")


def print_figures(meaning: str, found: Sequence[Judged]) -> None:
    groups: dict[tuple[str, str], list[tuple[bool, float]]] = defaultdict(list)
    for each, weighed in found:
        groups[each.set, each.language].append((each.has_it, weighed.score))
    print(f"{'set':<12}{'':<6}{'texts':>6}   right in percent, with a threshold of" + "".join(f"{at:>7}" for at in THRESHOLDS))
    for (name, language), pairs in sorted(groups.items()):
        shares = (100 * sum((score > at) == has_it for has_it, score in pairs) / len(pairs) for at in THRESHOLDS)
        print(f"{name:<12}{language:<6}{len(pairs):>6}{'':<41}" + "".join(f"{share:>7.1f}" for share in shares))
    for language in ("en", "es"):
        hard = sorted(score for _, score in groups[HARD[meaning], language])
        bound = hard[int(0.95 * len(hard))]
        having = [score > bound for _, score in groups[meaning, language]]
        heard = 100 * sum(having) / len(having)
        print(f"{language}: at the threshold {bound:.2f}, where 5 % of the hard negatives are wrong, {heard:.1f} % are heard")


def print_rules(found: Sequence[Judged], language: str | None) -> None:
    """How often each rule holds."""
    counts: dict[str, Counter[bool]] = defaultdict(Counter)
    for each, _ in found:
        for feature in each.features:
            counts[feature][each.has_it] += feature[:3] in {"en:", "es:"}
    print("\nrules: in texts with the meaning, in others")
    for name, count in sorted(counts.items()):
        if sum(count.values()) and language in (None, name[:2]):
            print(f"   {count[True]:>5} {count[False]:>5}  {name}")


def print_misses(found: Sequence[Judged], language: str | None) -> None:
    for each, weighed in sorted(found, key=lambda pair: pair[1].score):
        if (weighed.score > 0) != each.has_it and language in (None, each.language):
            print(f"{'MISSED' if each.has_it else 'WRONG '} [{each.set}] {each.text!r}\n        {weighed.why}")


def main() -> None:
    parser = argparse.ArgumentParser(prog="make learn", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--try", choices=RULES, dest="tried", help="judge each text by weights found without it")
    parser.add_argument("--misses", action="store_true", help="with --try: show how often each rule holds, and the texts misjudged")
    parser.add_argument("--language", choices=("en", "es"), help="with --misses: of this language only")
    arguments = parser.parse_args()
    if not arguments.tried:
        write()
        return
    found = list(judged(examples(arguments.tried)))
    print_figures(arguments.tried, found)
    if arguments.misses:
        print_rules(found, arguments.language)
        print_misses(found, arguments.language)


if __name__ == "__main__":
    main()
