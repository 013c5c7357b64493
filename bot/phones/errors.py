"""The carrier's error codes, each with its HTTP status and its words; stands alone because refusing and showing share it.

Source: https://www.twilio.com/docs/api/errors
"""

from __future__ import annotations

#: code -> (HTTP status of a refused request, the carrier's words)
ERRORS: dict[int, tuple[int, str]] = {
    11200: (502, "HTTP retrieval failure"),
    11205: (502, "HTTP connection failure"),
    12100: (502, "Document parse failure"),
    12300: (502, "Invalid Content-Type"),
    20001: (400, "Unknown parameters"),
    20003: (401, "Authenticate"),
    20004: (405, "Method not allowed"),
    20009: (409, "Resource not complete"),
    20404: (404, "The requested resource was not found"),
    20429: (429, "Too Many Requests"),
    20500: (500, "Internal Server Error"),
    21211: (400, "Invalid 'To' Phone Number"),
    21212: (400, "Invalid From Number (caller ID)"),
    21266: (400, "'To' and 'From' number cannot be the same"),
    21408: (403, "Permission to send an SMS has not been enabled for the region indicated by the 'To' number"),
    21603: (400, "A 'From' phone number is required."),
    21604: (400, "A 'To' phone number is required."),
    21606: (400, "The 'From' phone number provided is not a valid message-capable Twilio phone number for this destination/account"),
    21609: (400, "The 'StatusCallback' URL is not a valid URL."),
    21610: (400, "Attempt to send to unsubscribed recipient"),
    21611: (429, "This 'From' number has exceeded the maximum number of queued messages"),
    21612: (400, "The 'To' phone number is not currently reachable via SMS"),
    21614: (400, "'To' number is not a valid mobile number"),
    21617: (400, "The concatenated message body exceeds the 1600 character limit"),
    21619: (400, "A text message body or media urls must be specified."),
    21620: (400, "Invalid media URL(s)"),
    21623: (400, "Number of media files exceeds allowed limit"),
    21701: (404, "The Messaging Service resource was not found"),
    21703: (400, "The Messaging Service does not contain any phone numbers"),
    30001: (400, "Queue overflow"),
    30002: (400, "Account suspended"),
    30003: (400, "Unreachable destination handset"),
    30004: (400, "Message blocked"),
    30005: (400, "Unknown destination handset"),
    30006: (400, "Landline or unreachable carrier"),
    30007: (400, "Message filtered"),
    30008: (400, "Unknown error"),
    30022: (400, "US A2P 10DLC - Rate Limits Exceeded"),
    30023: (400, "US A2P 10DLC - Daily Message Cap Reached"),
    30034: (400, "US A2P 10DLC - Message from an Unregistered Number"),
}

#: Twilio's numbers for trying out errors (https://www.twilio.com/docs/iam/test-credentials).
MAGIC_TO = {
    "+15005550001": 21211,
    "+15005550002": 21612,
    "+15005550003": 21408,
    "+15005550004": 21610,
    "+15005550009": 21614,
}
MAGIC_FROM = {"+15005550001": 21212, "+15005550007": 21606, "+15005550008": 21611}


class Refusal(Exception):
    """The carrier refuses a request. `code` is Twilio's; `status` the HTTP status that it answers with."""

    def __init__(self, code: int, detail: str = "", status: int | None = None) -> None:
        usual, words = ERRORS.get(code, (400, "Unknown error"))
        super().__init__(f"{words}: {detail}" if detail else words)
        self.code = code
        self.status = status or usual

    def answer(self) -> dict[str, object]:
        """The body of Twilio's error answer."""
        return {
            "code": self.code,
            "message": str(self),
            "more_info": f"https://www.twilio.com/docs/errors/{self.code}",
            "status": self.status,
        }


def words(code: int | None) -> str | None:
    """What a code means, None where nothing went wrong."""
    return None if code is None else ERRORS.get(code, (400, "Unknown error"))[1]
