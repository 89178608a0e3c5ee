"""What visitors of the room send, how much of it is heard, and what they may read. Pure: no network, no clock."""

from __future__ import annotations

import hashlib
import math
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Annotated, Any

import msgspec

from studio.domain.chat import is_visible, tidy

MOST_FRAME_BYTES = 4096
LONGEST_TEXT = 1000
LONGEST_NAME = 30
MOST_WANTED = 99
MOST_REMEMBERED = 5000
"""Visitors, and addresses, that are known at once; who was quiet longest is forgotten."""
SHOWN = 50
"""Messages that somebody who comes in finds."""
KNOWN_ROWS = 1000
"""Messages back to which something hidden, shown or deleted is told; as many that are shown, and that are not."""
_SLACK = 200  # they are dropped by so many, so that dropping costs nothing per message
NAME_KEPT_S = 3600.0
"""Whoever wrote so long ago keeps the name, though they have left."""

Id = Annotated[str, msgspec.Meta(pattern=r"^[0-9A-Za-z_-]{8,64}$")]


class Named(msgspec.Struct, tag_field="k", tag="name"):
    """Wants to be called so."""

    name: str


class Says(msgspec.Struct, tag_field="k", tag="say"):
    """Writes. `id` is the page's own: it sends the same again where it heard nothing of it."""

    id: Id
    text: str


class Wants(msgspec.Struct, tag_field="k", tag="want"):
    """Wants so many of the product that is pinned; `v` is its variant, where it has some."""

    id: Id
    code: str
    n: Annotated[int, msgspec.Meta(ge=1, le=MOST_WANTED)]
    v: str = ""


class GivesBack(msgspec.Struct, tag_field="k", tag="back"):
    """Does not want any of it any more."""

    id: Id
    code: str
    v: str = ""


class Ping(msgspec.Struct, tag_field="k", tag="ping"):
    """Asks whether anyone is there."""


Asked = Named | Says | Wants | GivesBack | Ping
_decoder = msgspec.json.Decoder(Named | Says | Wants | GivesBack | Ping)


def read(frame: str | bytes) -> Asked | None:
    """What a visitor's page sends; None where it makes no sense. Raises nothing."""
    try:
        if len(frame) > MOST_FRAME_BYTES:
            return None
        asked: Asked = _decoder.decode(frame)
    except (ValueError, RecursionError):
        return None
    return asked


class Bucket:
    """So many at once, and then so many a second."""

    __slots__ = ("_at_s", "_burst", "_left", "_per_s")

    def __init__(self, per_s: float, burst: float) -> None:
        self._per_s, self._burst, self._left, self._at_s = per_s, burst, burst, 0.0

    def take(self, now_s: float) -> bool:
        """Whether one more is all right at this moment (monotonic seconds)."""
        self._left = min(self._burst, self._left + max(0.0, now_s - self._at_s) * self._per_s)
        self._at_s = now_s
        if self._left < 1:
            return False
        self._left -= 1
        return True


def _own_bucket() -> Bucket:
    return Bucket(1, 5)


@dataclass(slots=True)
class Visitor:
    """Somebody who was let in, however often their phone comes back. `id` is no secret."""

    id: str
    name: str = ""
    sockets: int = 0
    wrote_s: float = -math.inf
    """When it was heard last (monotonic seconds)."""
    messages: Bucket = field(default_factory=_own_bucket)
    told: list[dict[str, Any]] | None = None
    """What it was told last of its claims."""


@dataclass(slots=True)
class Household:
    """What came from one address of the network."""

    messages: Bucket = field(default_factory=lambda: Bucket(5, 25))
    newcomers: Bucket = field(default_factory=lambda: Bucket(0.1, 30))
    sockets: int = 0
    lines: int = 0


def message_id(visitor: str, asked_id: str) -> str:
    """The id in the chat of what a visitor's page calls `asked_id`: the same however often it is sent, and nobody
    else's."""
    return hashlib.sha256(f"{visitor} {asked_id}".encode()).hexdigest()[:32]


def clean(text: str, longest: int) -> str:
    """`text` on one line, without what cannot be seen, and without towers of accents."""
    text = tidy(_HIDING.sub("", text[: 4 * longest]), 4 * longest)
    return _TOWER.sub(r"\1", text)[:longest].strip()


def is_name(name: str) -> bool:
    """Whether anything of it can be seen."""
    return is_visible(name) and any(unicodedata.category(character)[0] in "LNSP" for character in name)


def is_reserved(name: str) -> bool:
    """Whether whoever is called so would be taken for the seller, or somebody with a say here."""
    words = re.findall(r"[^\W\d_]+", unicodedata.normalize("NFKC", name))
    whole = _skeleton(re.sub(r"[\W\d_]+$", "", name))
    return whole in _SELLERS or any(_skeleton(word) in _OFFICES for word in (name, whole, *words))


class Names:
    """Who is called what: no two at a time the same."""

    def __init__(self) -> None:
        self._bearers: dict[str, Visitor] = {}

    def give(self, visitor: Visitor, name: str, now_s: float) -> str:
        """The name it has from now on: `name`, with a number where somebody else is called so."""
        given, number = name, 1
        while self._is_taken(given, visitor, now_s):
            number += 1
            given = f"{name[: LONGEST_NAME - 1 - len(str(number))].rstrip()} {number}"
        self.forget(visitor)
        visitor.name = given
        self._bearers[_key(given)] = visitor
        return given

    def has(self, visitor: Visitor) -> bool:
        """Whether it is called what it was last: who was away for long may have lost the name to another."""
        bearer = self._bearers.get(_key(visitor.name))
        return bearer is not None and bearer.id == visitor.id

    def forget(self, visitor: Visitor) -> None:
        """It is called nothing any more."""
        if self.has(visitor):
            del self._bearers[_key(visitor.name)]

    def _is_taken(self, name: str, visitor: Visitor, now_s: float) -> bool:
        bearer = self._bearers.get(_key(name))
        if bearer is None or bearer.id == visitor.id:
            return False
        return bearer.sockets > 0 or now_s - bearer.wrote_s < NAME_KEPT_S


def _key(name: str) -> str:
    # Digits stay what they are: they tell two of the same name apart.
    spread = unicodedata.normalize("NFKD", name).casefold().translate(_LETTERS_ALIKE)
    return "".join(c for c in spread if c.isalnum()) or unicodedata.normalize("NFKC", name)


def sounds_like(name: str, shop: str) -> bool:
    """Whether `name` could be taken for the shop's own."""
    own, its = _skeleton(name), _skeleton(shop)
    if not its:
        return False
    return its in own if len(its) >= 4 else its == own


def _skeleton(name: str) -> str:
    spread = unicodedata.normalize("NFKD", name).casefold().translate(_LOOKALIKES)
    return "".join(c for c in spread if c.isalnum())


_LETTERS_ALIKE = str.maketrans("аеорсухіјѕкмтвнԁԛԝӏαοερνικτυı", "aeopcyxijskmtbhdqwlaoepviktui")
# Letters of other alphabets and digits that are taken for Latin ones.
_LOOKALIKES = str.maketrans(
    "аеорсхуіјѕкмтвнԁԛԝӏαοερνικτυ0135ı|!$@i",
    "aeopcxyljskmtbhdqwlaoepvlktuoleslllsal",
)
_HIDING = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b\u200e\u200f\u2060-\u2064\u206a-\u206f\u3164"
    "\ufe00-\ufe0d\uffa0\U000e0000-\U000e0fff]"
)
_ACCENT = r"[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
_TOWER = re.compile(rf"({_ACCENT}{{3}}){_ACCENT}+")


# What sellers, and those who have a say in a chat, are called in the six languages of the page.
_SELLERS = frozenset(
    _skeleton(word)
    for word in (
        "shop store seller host owner the~shop the~seller the~host presenter"
        " negozio venditore venditrice bottega titolare conduttore conduttrice il~negozio"
        " 商店 店铺 店家 店主 老板 卖家 商家 主播 主持人"
        " tienda la~tienda vendedor vendedora anfitrión anfitriona presentador presentadora"
        " boutique la~boutique magasin vendeur vendeuse hôte animateur animatrice"
        " laden der~laden geschäft verkäufer verkäuferin gastgeber gastgeberin moderation bancarella"
    ).split()
)
_OFFICES = frozenset(
    _skeleton(word)
    for word in (
        "admin administrator moderator mod mods moderators staff support"
        " amministratore amministratrice moderatore moderatrice assistenza"
        " 管理员 管理者 版主 房管 客服"
        " administrador administradora moderador moderadora"
        " administrateur administratrice modérateur modératrice"
        " administratorin moderatorin kundendienst"
    ).split()
)


class Wall:
    """What may be read by everyone, kept up to date from the hub's entries."""

    def __init__(self) -> None:
        # What may be read, and what may not (yet): however much of that comes, it takes nobody's place.
        self._rows: dict[int, dict[str, Any]] = {}
        self._shown: set[int] = set()
        self._numbers: dict[tuple[str, str], int] = {}

    def newest(self) -> list[dict[str, Any]]:
        """Whoever comes in finds these, oldest first."""
        return [self._rows[seq] for seq in sorted(self._shown)[-SHOWN:]]

    def author(self, platform: str, id_: str) -> str | None:
        """Who wrote the message; None where it is not known."""
        row = self._rows.get(self._numbers.get((platform, id_), 0))
        return str(row["a"]) if row else None

    def take(self, entries: Iterable[dict[str, Any]]) -> tuple[list[dict[str, Any]], list[int]]:
        """What is to be seen now that was not, oldest first (at most `SHOWN`), and the numbers of what is to go."""
        added: dict[int, None] = {}
        gone: dict[int, None] = {}
        for entry in entries:
            kind = entry["kind"]
            if kind == "message" and entry.get("echo") and entry["platform"] != "room":
                # What the shop wrote everywhere stands here already, as its own.
                continue
            if kind == "message":
                seq, shown = entry["seq"], entry["standing"] == "shown"
                self._rows[seq] = _row(entry)
                self._numbers[entry["platform"], entry["id"]] = seq
            elif kind == "standing":
                seq, shown = entry["of"], entry["standing"] == "shown"
            else:
                seq, shown = self._numbers.pop((entry["platform"], entry["id"]), 0), False
            if seq not in self._rows:
                continue
            if shown and seq not in self._shown:
                self._shown.add(seq)
                gone.pop(seq, None)
                added[seq] = None
            elif not shown and seq in self._shown:
                self._shown.discard(seq)
                added.pop(seq, None)
                gone[seq] = None
            if kind == "deleted":
                del self._rows[seq]
        new = [self._rows[seq] for seq in sorted(added)[-SHOWN:]]
        self._forget()
        return new, list(gone)

    def _forget(self) -> None:
        hidden = len(self._rows) - len(self._shown)
        if hidden > KNOWN_ROWS + _SLACK:
            for seq in [seq for seq in self._rows if seq not in self._shown][:-KNOWN_ROWS]:
                self._drop(seq)
        if len(self._shown) > KNOWN_ROWS + _SLACK:
            for seq in [seq for seq in self._rows if seq in self._shown][:-KNOWN_ROWS]:
                self._drop(seq)

    def _drop(self, seq: int) -> None:
        row = self._rows.pop(seq)
        self._shown.discard(seq)
        self._numbers.pop((row["p"], row["id"]), None)


def _row(entry: dict[str, Any]) -> dict[str, Any]:
    try:
        at_ms = int(datetime.fromisoformat(entry["at"]).timestamp() * 1000)
    except (ValueError, OverflowError, OSError):  # of no year that a clock knows
        at_ms = 0
    row = {"n": entry["seq"], "id": entry["id"], "p": entry["platform"], "a": entry["author"], "t": entry["text"]}
    row["at"] = at_ms
    if entry.get("role"):
        row["r"] = entry["role"]
    if entry["platform"] == "room":
        row["by"] = entry["author_id"]
    return row
