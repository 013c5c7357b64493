"""The least that any such service must do: check the carrier's signature, make one durable commit, answer. What the bench compares with."""

from __future__ import annotations

import os

import psycopg
from flask import Flask, Response, request
from twilio.request_validator import RequestValidator

app = Flask("baseline")
validator = RequestValidator(os.environ["TWILIO_AUTH_TOKEN"])
url = os.environ["PUBLIC_URL"] + "/twilio/sms"
held: list[psycopg.Connection[tuple[object, ...]]] = []


@app.post("/twilio/sms")
def sms() -> Response:
    """Check, commit, answer."""
    if not validator.validate(url, request.form, request.headers.get("X-Twilio-Signature", "")):
        return Response(status=403)
    if not held:
        held.append(psycopg.connect(os.environ["DATABASE_URL"], prepare_threshold=1, options="-c synchronous_commit=on"))
    with held[0].transaction():
        held[0].execute("INSERT INTO baseline (sid, body) VALUES (%s, %s)", (request.form["MessageSid"], request.form["Body"]))
    return Response("<Response><Message>OK</Message></Response>", content_type="text/xml")
