"""Pictures from workers: fetched with our credentials, made anew, sealed, deleted at the carrier; nothing else is ever fetched."""

from __future__ import annotations

import random
import secrets
import struct
import threading
import zlib
from dataclasses import replace
from io import BytesIO
from typing import Any

import pytest
from flask import Flask
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from werkzeug.serving import make_server

from bot import jobs
from bot.house import House
from bot.phones.faults import Fault
from bot.phones.texts import Media
from bot.photos import LARGEST, LONGEST_SIDE, NotAPicture, stripped
from tests.service import ACCOUNT, DANA, JAMES, MARIA, Quiet, Service

OWN = f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Messages/MM{'0' * 32}/Media/ME{'0' * 32}"


def jpeg(size: tuple[int, int] = (60, 40), **how: Any) -> bytes:
    """A photo as a phone takes it: with place, time, maker and a comment in it."""
    exif = Image.Exif()
    exif[0x010F] = "SECRETPHONE"
    exif[0x0132] = "2026:11:22 10:00:00"
    exif[0x8825] = {1: "N", 2: (41.0, 52.0, 30.0), 3: "W", 4: (87.0, 37.0, 30.0)}
    out = BytesIO()
    Image.new("RGB", size, "red").save(out, "JPEG", exif=exif, comment=b"SECRETPLACE", **how)
    return out.getvalue()


def kept(service: Service) -> list[bytes]:
    """The pictures in the record, opened."""
    with service.house.pool.connection() as connection:
        vault = service.house.campaigns.read(connection).campaigns[0].vault
    rows = service.rows("SELECT id, content FROM photos WHERE content IS NOT NULL")
    return [vault.open_bytes(content, "photos.content", id) for id, content in rows]


def at_the_carrier(service: Service) -> int:
    """How many pictures the carrier still has."""
    return sum(not media.deleted for text in service.carrier.texts() if text.direction == "inbound" for media in text.media)


def test_a_photo_is_kept_without_its_place_and_deleted_at_the_carrier(riverside: Service) -> None:
    """Sealed in the record, no EXIF in what opens, nothing left at the carrier; the alert says "1 photo"."""
    maria = riverside.member()
    original = jpeg()
    assert b"SECRETPHONE" in original
    maria.text("they gave me this letter", Media("image/jpeg", original))
    assert at_the_carrier(riverside) == 1
    riverside.pump()
    (photo,) = kept(riverside)
    for secret in (b"SECRETPHONE", b"SECRETPLACE", b"Exif", b"2026:11:22"):
        assert secret not in photo
    with Image.open(BytesIO(photo)) as opened:
        assert (opened.format, opened.size, dict(opened.getexif())) == ("JPEG", (60, 40), {})
        assert opened.getpixel((5, 5))[0] > 240
    ((sealed, place, media_type),) = riverside.rows("SELECT content, place, media_type FROM photos")
    assert (place, media_type) == (None, "image/jpeg")
    assert photo not in sealed
    assert at_the_carrier(riverside) == 0
    assert "they gave me this letter (1 photo)" in riverside.phone(DANA).pushed()[0]
    assert riverside.rows("SELECT count(*) FROM outbox") == [(0,)]


def test_ten_photos_of_one_text_are_all_kept(riverside: Service) -> None:
    """Each by a row of its own; one that is none does not cost the others."""
    maria = riverside.member()
    maria.text("all of it", *(Media("image/jpeg", jpeg((20 + number, 20))) for number in range(9)), Media("image/jpeg", b"not a picture"))
    riverside.pump()
    assert len(kept(riverside)) == 9
    assert at_the_carrier(riverside) == 0
    assert "(10 photos)" in riverside.phone(DANA).pushed()[0]


@pytest.mark.parametrize("kind", ["text/vcard", "audio/amr", "video/3gpp", "application/pdf", "image/heic"])
def test_what_is_no_picture_is_not_kept_and_deleted_all_the_same(riverside: Service, kind: str) -> None:
    """A voice message, a contact, a film: we do not hold what we can't make safe."""
    riverside.member().text("look", Media(kind, secrets.token_bytes(300)))
    riverside.pump()
    assert kept(riverside) == []
    assert at_the_carrier(riverside) == 0
    assert riverside.rows("SELECT count(*) FROM outbox") == [(0,)]


def test_a_strangers_photo_is_not_fetched(riverside: Service) -> None:
    """Nor one of somebody who has stopped: no consent, no picture."""
    riverside.phone(JAMES).text("hi", Media("image/jpeg", jpeg()))
    maria = riverside.member()
    maria.text("please stop texting me")
    maria.text("look", Media("image/jpeg", jpeg()))
    riverside.pump()
    assert riverside.rows("SELECT count(*) FROM photos") == [(0,)]


def test_a_foreign_address_is_never_fetched(riverside: Service) -> None:
    """Not even one with our account's path: our credentials go to the carrier and to nobody else."""
    asked: list[str] = []
    app = Flask("evil")
    app.add_url_rule("/", "root", lambda: asked.append("/") or "x")
    app.add_url_rule("/<path:path>", "all", lambda path: asked.append(path) or "x")
    evil = make_server("127.0.0.1", 0, app, threaded=True, request_handler=Quiet)
    threading.Thread(target=evil.serve_forever, daemon=True).start()
    riverside.member()
    path = OWN.removeprefix("https://api.twilio.com")
    here = f"http://127.0.0.1:{evil.port}"
    places = [here, here + path, here + path + "?", "http://169.254.169.254/latest/meta-data", "file:///etc/passwd"]
    for place in places:
        fields = riverside.fields("look", NumMedia="1", MediaUrl0=place, MediaContentType0="image/jpeg")
        assert riverside.post(fields).status_code == 200
    assert riverside.rows("SELECT count(*) FROM photos") == [(0,)]
    riverside.pump()
    evil.shutdown()
    evil.server_close()
    assert asked == []


@pytest.mark.parametrize(
    ("place", "owned"),
    [
        (OWN, True),
        (OWN.replace("api.", "api.dublin.ie1."), True),
        (OWN.replace("https", "http"), False),
        (OWN.replace("api.twilio.com", "api.twilio.com.evil.example"), False),
        (OWN.replace("api.twilio.com", "evil.example#api.twilio.com"), False),
        (OWN.replace("api.twilio.com", "api.twilio.com@evil.example"), False),
        (OWN.replace("api.twilio.com", "apixtwilio.com"), False),
        (OWN.replace(ACCOUNT, "AC" + "f" * 32), False),
        (OWN + "/../../..", False),
        (OWN + "?x=1", False),
        (OWN + "\n", False),
    ],
)
def test_only_pictures_of_our_own_account_at_the_carrier_are_ours(riverside: Service, place: str, owned: bool) -> None:
    """Whole address, exact host."""
    assert riverside.house.carrier.owns_media(place) == owned


def test_a_carrier_that_cannot_be_reached_for_a_picture_is_asked_again(riverside: Service) -> None:
    """The row waits; the picture comes later, and no text waits for it."""
    maria = riverside.member()
    maria.text("look", Media("image/jpeg", jpeg()))
    nowhere = House(replace(riverside.house.config, twilio_api_base="http://127.0.0.1:9"))
    jobs.run(nowhere)
    nowhere.close()
    assert kept(riverside) == []
    assert riverside.rows("SELECT attempts FROM outbox WHERE photo_id IS NOT NULL") == [(1,)]
    riverside.rows("UPDATE outbox SET due_at = now() RETURNING 1")
    riverside.pump()
    assert len(kept(riverside)) == 1
    assert at_the_carrier(riverside) == 0


def test_a_picture_that_the_carrier_has_no_more_is_let_go(riverside: Service) -> None:
    """Gone is gone: no row asks for it for ever."""
    riverside.member().text("look", Media("image/jpeg", jpeg()))
    for text in riverside.carrier.texts():
        for media in text.media:
            media.deleted = True
    riverside.pump()
    assert kept(riverside) == []
    assert riverside.rows("SELECT count(*) FROM outbox") == [(0,)]
    assert riverside.rows("SELECT place FROM photos") == [(None,)]


def test_a_photo_that_was_sealed_but_not_deleted_yet_is_only_deleted(riverside: Service) -> None:
    """Killed between the two steps: it is not fetched again, and the carrier's copy goes."""
    maria = riverside.member()
    maria.text("look", Media("image/jpeg", jpeg()))
    ((place,),) = riverside.rows("SELECT place FROM photos")
    riverside.pump()
    (first,) = riverside.rows("SELECT content FROM photos")
    for text in riverside.carrier.texts():
        for media in text.media:
            media.deleted = False
    riverside.rows("UPDATE photos SET place = %s RETURNING 1", place)
    riverside.rows(
        "INSERT INTO outbox (campaign_id, photo_id, person, line, lane) SELECT campaign_id, id, id, '+13125550100', 1 FROM photos RETURNING 1"
    )
    riverside.pump()
    assert riverside.rows("SELECT content FROM photos") == [first]
    assert at_the_carrier(riverside) == 0


def test_photos_do_not_wait_behind_texts_that_wait(riverside: Service) -> None:
    """A picture is no text to its worker: a postponed answer does not hold it."""
    maria = riverside.member()
    maria.text("rights")
    riverside.carrier.faults.order(Fault(to=MARIA, status=429, code=20429))
    maria.text("look", Media("image/jpeg", jpeg()))
    riverside.pump()
    assert len(kept(riverside)) == 1


# --- made anew -----------------------------------------------------------------------------------------------------------------------


def encoded(kind: str, picture: Image.Image, **how: Any) -> bytes:
    out = BytesIO()
    picture.save(out, kind, **how)
    return out.getvalue()


@pytest.mark.parametrize("kind", ["PNG", "GIF", "WEBP", "BMP", "TIFF", "JPEG"])
@pytest.mark.parametrize("mode", ["RGB", "RGBA", "P", "L", "1", "CMYK"])
def test_every_format_that_phones_send_becomes_a_bare_jpeg(kind: str, mode: str) -> None:
    """Whatever its colours; transparency and palettes included."""
    try:
        content = encoded(kind, Image.new(mode, (30, 20)))
    except (OSError, ValueError):  # this format has no such colours
        return
    with Image.open(BytesIO(stripped(content))) as made:
        assert (made.format, made.mode, made.size) == ("JPEG", "RGB", (30, 20))
        assert set(made.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}


def test_a_photo_taken_sideways_is_turned_upright_and_a_large_one_made_smaller() -> None:
    """The orientation was in the EXIF that goes."""
    exif = Image.Exif()
    exif[0x0112] = 6
    sideways = encoded("JPEG", Image.new("RGB", (60, 40)), exif=exif)
    with Image.open(BytesIO(stripped(sideways))) as made:
        assert made.size == (40, 60)
    large = encoded("PNG", Image.new("L", (5000, 100)))
    with Image.open(BytesIO(stripped(large))) as made:
        assert made.size == (LONGEST_SIDE, 60)


def bomb(width: int, height: int) -> bytes:
    """A PNG of a few bytes that says it is huge."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0" * 1000)) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"x",
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\n",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"%PDF-1.4",
        bomb(7000, 7000),
        bomb(30000, 30000),
        bomb(100, 100),
        jpeg()[:200],
        b"\xff" * (LARGEST + 1),
    ],
    ids=["empty", "a byte", "PostScript", "SVG", "PDF", "a bomb", "a larger bomb", "truncated pixels", "truncated", "too large"],
)
def test_what_cannot_be_made_anew_is_not_kept(content: bytes) -> None:
    """No other program is started for it, and no memory is spent on what only claims to be large."""
    with pytest.raises(NotAPicture):
        stripped(content)


@settings(max_examples=150, deadline=None)
@given(seed=st.integers(0, 2**32), kind=st.sampled_from(["JPEG", "PNG", "GIF", "WEBP", "TIFF", "BMP"]), changes=st.integers(1, 30))
def test_a_damaged_picture_is_a_picture_or_none_but_never_an_error(seed: int, kind: str, changes: int) -> None:
    """Random bytes changed anywhere."""
    draw = random.Random(seed)
    content = bytearray(encoded(kind, Image.new("RGB", (20, 20), "blue")))
    for _ in range(changes):
        content[draw.randrange(len(content))] = draw.randrange(256)
    try:
        made = stripped(bytes(content))
    except NotAPicture:
        return
    assert made.startswith(b"\xff\xd8")
