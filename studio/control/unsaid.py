"""What looks like a stream key, a password or a token is not written down, also where nobody said that it is one."""

from __future__ import annotations

import logging
import re

_LIKELY = re.compile(
    # A name and password in an address; the last part of a stream's address; what says itself that it is secret.
    r"(?P<user>://)[^/\s@\"'<>]+@"
    r"|(?P<stream>rtmps?://[^/\s\"'<>]+/[^\s\"'<>]*?/)[^/\s\"'<>]+"
    r"|(?P<named>\b(?:access_token|refresh_token|client_secret|device_code|password|passwd|token|key|secret|oauth|auth"
    r"|sessionid|Bearer|Basic)(?:[\"']?\s?[=:]\s?[\"']?|\s))(?:Bearer |Basic |oauth:)?[A-Za-z0-9._~+/%=-]{8,}"
    r"|(?P<cookie>\bcookie[\"']?\s?:\s?[\"']?)[^\"'\r\n]{4,}",
    re.IGNORECASE,
)


def without_likely(text: str) -> str:
    """`text` without what looks like a secret, though nobody has said that it is one."""
    return _LIKELY.sub(lambda found: f"{found[str(found.lastgroup)]}***", text)


class Unsaid(logging.Formatter):
    """Formats a record whole, traceback included, without what looks like a secret."""

    def format(self, record: logging.LogRecord) -> str:
        return without_likely(super().format(record))
