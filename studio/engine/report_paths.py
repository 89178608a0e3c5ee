"""The paths that sentences of ours have in them, for the report: nothing else says where one with blanks ends."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePath, PurePosixPath, PureWindowsPath

_THING = (
    "(?:data folder|folder|store|settings|product list|chat file|stats file|recording|picture|file|theme|font|template)"
)
# One sentence may hold another: the path begins after the last of them.
_NAMED = rf"(?!(?:are|cannot|could|does|has|is|of|that|was) )((?:(?!\b[Tt]he {_THING} ).)+?)"
_SENTENCES = tuple(
    re.compile(pattern, re.MULTILINE)
    for pattern in (
        rf"\b[Tt]he {_THING} {_NAMED}(?= cannot be (?:read|written|created|opened|used)\b| does not exist| and does"
        r" not let go| is (?:full|read-only|damaged|too large|not there)\b| are damaged \(| was made by a newer"
        r"| has (?:ended \(|a mistake in |[\d.]+ megapixels)|, and it cannot be made"
        r"|\. (?:It has been made|End it first|Is it full))",
        r"\b(?:cannot|could not|can) be (?:written to|made in) (.+?)(?= \([^()]*\)\.|: )",
        r"\bThere is (?:already a file|no file|no camera, file or address) (.+?)(?=\. [A-Z])",
        r"\bThere is no folder (.+?)(?= for the store\.)",
        r"\bWhat happened is in (.+?)(?=\.$)",
        r"\b(?:QR codes?|QR code can be read) in (.+?)(?=\. (?:Cut|Take)| holds no text)",
        r"\bLine \d+ of (.+?)(?= was left out: )",
        r"(?:^|: )((?:(?!: ).)+?)(?= does not say how long| may not be read\.| is a folder\.| is no video or sound file"
        r"| cannot be played on: | holds no sound: | is damaged or is no store| is not a PNG)",
    )
)


def paths_in(logs: str) -> set[str]:
    """Of files and folders, as far as our sentences in the logs name them."""
    found = {path for sentence in _SENTENCES for path in sentence.findall(logs)}
    # What is in small letters alone could be words of the sentence.
    return {path for path in found if re.search(r"[^a-z ]", path)}


def parts_of_path(text: str) -> Iterator[str]:
    """How else the logs may tell it: the file, the folders around it, and what can be no word of ours."""
    path: PurePath = PureWindowsPath(text) if "\\" in text else PurePosixPath(text)
    yield from (path.name, path.stem)
    yield from folders_of_path(path)


def folders_of_path(path: PurePath) -> Iterator[str]:
    """The folders around it, but for the system's own, and each name of many words."""
    yield from (str(folder) for folder in path.parents if len(folder.parts) > 2)
    yield from (part for part in path.parts if " " in part)
