"""Pictures that workers send: made anew without anything but the picture, so that no place, time or phone stays in them."""

from __future__ import annotations

from dataclasses import dataclass, field
from io import BytesIO
from typing import Any
from uuid import UUID

from PIL import Image, ImageOps
from psycopg import Connection

LARGEST = 5_000_000  # bytes; the carrier's own limit
PIXELS = 40_000_000  # a decompression bomb has more
LONGEST_SIDE = 3000  # pixels; enough to read a letter

#: What phones send. Pillow reads many more, one of them by starting another program.
FORMATS = ("JPEG", "PNG", "GIF", "WEBP", "BMP", "TIFF")


class NotAPicture(Exception):
    """What was sent is no picture that we can make anew, so it is not kept."""


def stripped(content: bytes) -> bytes:
    """The picture as JPEG, upright, without EXIF, comments, thumbnails or profiles; raises NotAPicture."""
    if len(content) > LARGEST:
        raise NotAPicture
    try:
        upright = _upright(content)
    except Exception:  # noqa: BLE001 - whatever a decoder stumbles over is no picture to us
        raise NotAPicture from None
    upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    bare = Image.new("RGB", upright.size)  # a new picture: nothing that hung on the old one comes along
    bare.paste(upright)
    out = BytesIO()
    bare.save(out, "JPEG", quality=88)
    return out.getvalue()


def _upright(content: bytes) -> Image.Image:
    with Image.open(BytesIO(content), formats=FORMATS) as picture:
        if picture.width * picture.height > PIXELS:
            raise NotAPicture
        return ImageOps.exif_transpose(picture).convert("RGB")


@dataclass(frozen=True)
class Waiting:
    """A picture that the carrier still has."""

    id: UUID
    place: bytes = field(repr=False)
    is_kept: bool


def waiting(connection: Connection[Any], id: UUID | None) -> Waiting | None:
    row = connection.execute("SELECT id, place, content IS NOT NULL FROM photos WHERE id = %s AND place IS NOT NULL", (id,)).fetchone()
    return Waiting(*row) if row else None


def keep(connection: Connection[Any], id: UUID, sealed: bytes) -> None:
    connection.execute("UPDATE photos SET content = %s, media_type = 'image/jpeg' WHERE id = %s", (sealed, id))


def done(connection: Connection[Any], id: UUID) -> None:
    """The carrier has it no more: where it was is of no use to anybody."""
    connection.execute("UPDATE photos SET place = NULL WHERE id = %s", (id,))
