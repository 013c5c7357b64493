"""Faults on order: what shall go wrong at the carrier, for whom and how often; stands alone because tests and play both order them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Literal

When = Literal["request", "status"]


@dataclass(frozen=True)
class Fault:
    """One thing that shall go wrong.

    when="request": the REST request is slow (`delay` seconds), refused (`status`, `code`), or accepted and never answered
    (`drop`). With `accepted`, the text goes out although the answer says `status`: the ambiguous 5xx.
    when="status": an accepted text ends with `code`, or its status callbacks are lost (`drop`) or late (`delay`).
    """

    to: str | None = None
    status: int | None = None
    code: int | None = None
    when: When = "request"
    drop: bool = False
    accepted: bool = False
    delay: float = 0.0
    times: int | None = None

    @classmethod
    def from_json(cls, ordered: Mapping[str, object]) -> Fault:
        """Read an order; raises ValueError naming what is wrong with it."""
        unknown = sorted(set(ordered) - {field.name for field in fields(cls)})
        if unknown:
            raise ValueError(f"unknown: {', '.join(unknown)}")
        if ordered.get("when", "request") not in ("request", "status"):
            raise ValueError("when must be request or status")
        kinds: dict[str, tuple[type, ...]] = {"to": (str,), "status": (int,), "code": (int,), "delay": (int, float), "times": (int,)}
        for name, kind in kinds.items():
            if ordered.get(name) is not None and (not isinstance(ordered[name], kind) or isinstance(ordered[name], bool)):
                raise ValueError(f"{name} must be {' or '.join(each.__name__ for each in kind)}")
        return cls(**{name: value for name, value in ordered.items() if value is not None})  # type: ignore[arg-type]  # checked above

    def as_json(self) -> dict[str, object]:
        """The fault as it was ordered."""
        return asdict(self)


class Faults:
    """The faults that are on order, oldest first. It changes; the carrier's lock guards it."""

    def __init__(self) -> None:
        self._open: list[tuple[Fault, int | None]] = []

    def order(self, fault: Fault) -> None:
        """Let it happen from now on, `times` times or until cleared."""
        self._open.append((fault, fault.times))

    def clear(self) -> None:
        """Let everything go well again."""
        self._open.clear()

    def listed(self) -> list[dict[str, object]]:
        """What is still to go wrong, with how often."""
        return [fault.as_json() | {"times": left} for fault, left in self._open]

    def take(self, to: str, when: When) -> Fault | None:
        """The first fault that is due for this number, counted down; None when all goes well."""
        for place, (fault, left) in enumerate(self._open):
            if fault.when == when and fault.to in (None, to):
                if left is not None and left <= 1:
                    del self._open[place]
                elif left is not None:
                    self._open[place] = (fault, left - 1)
                return fault
        return None
