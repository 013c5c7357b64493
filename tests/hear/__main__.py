"""Score the bot's hearing on the labelled texts: `make hear`, or python -m tests.hear with the options below."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence

from tests.hear import sets
from tests.hear.score import PROMISES, RIGHT, Score, confusion, misses, score, total
from tests.hear.sets import Texts
from tests.hear.ways import WAYS, ours

ABOUT = {"learn": "what rules may be written from", "measure": "what only measures"}
STOPS = ("stop", "not-stop", "doubt", "ordinary")
HEADINGS = f"{'set':<12}{'language':<10}{'origin':<26}{'texts':>6}" + "".join(f"{name:>9}" for name in WAYS)


def main() -> None:
    parser = argparse.ArgumentParser(prog="make hear", description=__doc__)
    parser.add_argument("--only", choices=RIGHT, action="append", help="one set; may be given again")
    parser.add_argument("--split", choices=sets.SPLITS, action="append")
    parser.add_argument("--confusion", action="store_true", help="count what was heard in place of what")
    parser.add_argument("--misses", action="store_true", help="show the texts that were misheard, of learn/ only")
    arguments = parser.parse_args()
    for split in arguments.split or sets.SPLITS:
        files = [file for file in sets.texts(split) if not arguments.only or file.name in arguments.only]
        print(f"\n{split}: {ABOUT[split]}. Share heard right, in percent\n\n{HEADINGS}")
        for file in files:
            _print_line(file, arguments)
        _print_totals(files)
        _print_promises(files)


def _print_line(file: Texts, arguments: argparse.Namespace) -> None:
    print(f"{file.name:<12}{file.language:<10}{file.origin:<26}{len(file.lines):>6}{_shares([file])}{_questions(score(file, ours))}")
    if arguments.confusion:
        for (wanted, heard), count in confusion(file, ours).most_common():
            print(f"{'':>48}{count:>6}  {wanted} heard as {heard}")
    if arguments.misses and file.split == "learn":
        for labelled, heard in misses(file, ours):
            said = " ".join(f"{key}={value}" for key, value in heard.items() if value not in (None, [], "", False))
            print(f"        {labelled.text!r} {labelled.asked or ''}\n            wanted {dict(labelled.wanted)}; heard {said}")


def _shares(files: Sequence[Texts]) -> str:
    """One column a way; those that know stop words only are not asked for more."""
    shown = ""
    for name, way in WAYS.items():
        can = files[0].name in STOPS or name in {"ours", "tf-idf"}
        shown += f"{100 * total(score(file, way) for file in files).share:>9.2f}" if can else f"{'':>9}"
    return shown


def _questions(found: Score) -> str:
    """What became of questions: answered, how many of those wrongly, offered as a choice."""
    if not found.answered and not found.offering:
        return ""
    return (
        f"   answered {found.answered}, {found.answered_wrong} of them wrong; choices {found.offering}, {found.offered} with the right one"
    )


def _print_totals(files: Iterable[Texts]) -> None:
    groups: dict[tuple[str, str], list[Texts]] = {}
    for file in files:
        groups.setdefault((file.name, file.language), []).append(file)
    print()
    for (name, language), each in groups.items():
        count = sum(len(file.lines) for file in each)
        print(f"{name:<12}{language:<10}{'all':<26}{count:>6}{_shares(each)}{_questions(total(score(file, ours) for file in each))}")
    _print_precision(groups)


def _print_precision(groups: dict[tuple[str, str], list[Texts]]) -> None:
    """Precision and recall of what must not be missed, over the texts that have it and those that only look so."""
    print()
    for word, other in (("stop", ("not-stop", "ordinary")), ("urgent", ("not-urgent",))):
        for language in ("en", "es"):
            having = total(score(file, ours) for file in groups.get((word, language), ()))
            lacking = total(score(file, ours) for name in other for file in groups.get((name, language), ()))
            if having.count:
                wrong = lacking.count - lacking.right
                precision = having.right / (having.right + wrong or 1)
                print(f"{word:<12}{language:<10}precision {100 * precision:.2f}, recall {100 * having.share:.2f}")


def _print_promises(files: Sequence[Texts]) -> None:
    print()
    for promise in PROMISES:
        figure = promise.figure(files, ours)
        if figure is not None:
            bound = f"{'at least' if promise.at_least else 'at most'} {100 * promise.bound:g} %"
            kept = "kept" if promise.is_kept(figure) else "NOT KEPT"
            print(f"{promise.name:<32}{promise.language or '':<4}{100 * figure:>8.2f} %   asked for: {bound:<16}{kept}")


if __name__ == "__main__":
    main()
