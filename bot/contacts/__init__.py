"""Contacts: numbers that organizers gathered before their owners ever texted us. How each came decides what may be done with it."""

from __future__ import annotations

from typing import Literal, get_args

How = Literal["worker_gave_for_texts", "coworker_gave", "salt", "voter_list"]
HOWS: tuple[How, ...] = get_args(How)

#: The only way for a number to come that lets a machine text it, once.
FOR_TEXTS: How = "worker_gave_for_texts"


class ContactsError(Exception):
    """What was asked can't be done; the message says why and how to mend it. It holds nothing of a person."""
