"""Text whose encoding nobody told: lists come out of old programs and of spreadsheets in every country."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

_EAST_ASIAN = ("gb18030", "cp932", "big5")
_NAMES = {"gb18030": "GBK", "cp932": "Shift-JIS", "big5": "Big5", "cp1252": "Windows-1252"}
_MOST_LINES = 12
# UTF-8 that a program took for Windows-1252 and wrote out again: "è" has become "Ã¨", "’" "â€™".
_TWICE = re.compile("[ÃÂ][\u00a0-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€|ã[\u0081\u0082‚ƒ]")
# Bytes that are no UTF-8, as "surrogateescape" leaves them.
_FOREIGN = re.compile("[\udc80-\udcff]")
# A pair of bytes of what is written every day in each of them; of a text in another encoding, few are.
_EVERYDAY = {
    "gb18030": re.compile(rb"[\xb0-\xd7][\xa1-\xfe]"),
    "cp932": re.compile(rb"[\x82\x83][\x40-\xf1]|[\x88-\x97][\x40-\x7e\x80-\xfc]"),
    "big5": re.compile(rb"[\xa4-\xc6][\x40-\x7e\xa1-\xfe]"),
}


def decodings(data: bytes, *, mend: bool = True) -> Iterator[tuple[str, str]]:
    """What the bytes may say, the likeliest first, each with what the seller should know of how it was read ("" for
    nothing): in UTF-8, UTF-16 with its mark, Windows-1252, and the old Chinese and Japanese encodings. `mend`: what
    another program has garbled is put right, and letters of another encoding within UTF-8 are read as Windows-1252."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings: tuple[str, ...] = ("utf-16",)
    elif data.startswith(b"\xef\xbb\xbf"):
        encodings = ("utf-8-sig",)
    else:
        east = _east_asian(data) if _decoded(data, "utf-8") is None else ""
        encodings = ("utf-8", *((east,) if east else ()), "cp1252", "gb18030")
    for encoding in encodings:
        if encoding.startswith("utf-8") and mend and (mixed := _mixed(data)):
            yield mixed
        if (text := _decoded(data, encoding)) is not None:
            yield (
                _looked_through(text, mend and encoding == "utf-8")
                if encoding.startswith("utf")
                else (text, _said(encoding))
            )


def _mixed(data: bytes) -> tuple[str, str] | None:
    """UTF-8 into which rows of another file were pasted: its own letters as they are, the others as Windows-1252, and
    on which lines these stand. None where all of it is UTF-8, or too much is not.

    Pairs of an East Asian encoding may be UTF-8 by chance, but rarely three bytes; and its letters never stand alone.
    """
    text = data.decode("utf-8-sig", "surrogateescape")
    bad = len(_FOREIGN.findall(text))
    if not bad:
        return None
    alone = len(re.findall("(?<![^\x00-\x7f])[\udc80-\udcff](?![^\x00-\x7f])", text))
    good = len(re.findall("[^\x00-\x7f]", text)) - bad
    three = len(re.findall("[\u0800-\ud7ff\ue000-\U0010ffff]", text))
    marked = data.startswith(b"\xef\xbb\xbf")
    if not (marked or three >= 2 * bad or (good >= bad and alone > bad * 0.6)):
        return None
    lines = [str(line) for line, row in enumerate(re.split("\r\n|\r|\n", text), 1) if _FOREIGN.search(row)]
    listed = ", ".join(lines[:_MOST_LINES]) + (", …" if len(lines) > _MOST_LINES else "")
    text = _FOREIGN.sub(lambda found: bytes([ord(found[0]) & 0xFF]).decode("cp1252", "replace"), text)
    return text, f"letters that are not UTF-8 were read as Windows-1252 (lines: {listed}): look whether they are right"


def _said(encoding: str) -> str:
    return f"the text was read as {_NAMES[encoding]}: look whether the names are right, or save the list as CSV (UTF-8)"


def _decoded(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _east_asian(data: bytes) -> str:
    """The East Asian encoding that it is in, "" where it is in none: there every letter is a pair of bytes, while in
    the alphabets of Windows-1252 one that is not ASCII stands alone."""
    high = len(re.findall(rb"[\x80-\xff]", data))
    alone = len(re.findall(rb"(?<![\x80-\xff])[\x80-\xff](?![\x80-\xff])", data))
    # The second byte of Shift-JIS and Big5 may be an ASCII one.
    if high < 4 or alone > high * 0.6:
        return ""
    best, most = "", 0.5
    for encoding in _EAST_ASIAN:
        letters = [each for each in _decoded(data, encoding) or "" if ord(each) > 0x7F]
        if not letters or any(unicodedata.category(each) in ("Co", "Cn") for each in letters):
            continue
        everyday = sum(bool(_EVERYDAY[encoding].fullmatch(each.encode(encoding))) for each in letters) / len(letters)
        if encoding == "cp932" and any("\uff61" <= each <= "\uff9f" for each in letters):
            everyday /= 2  # half-width katakana: any byte is one
        if everyday > most:
            best, most = encoding, everyday
    return best


def _looked_through(text: str, mend: bool) -> tuple[str, str]:
    """What was in UTF-8 and was read as Windows-1252 before it came here, as it was."""
    if not (found := _TWICE.search(text)):
        return text, ""
    quoted = text[max(0, found.start() - 4) : found.end() + 4].split("\n")[0].strip()
    try:
        whole = text.encode("cp1252").decode("utf-8") if mend else ""
    except UnicodeError:
        whole = ""
    if whole:
        return whole, f"another program had garbled letters, as in “{quoted}”: put right"
    return text, f"another program has garbled letters, as in “{quoted}”: save the list as CSV (UTF-8) anew"
