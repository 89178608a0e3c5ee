"""The row of entries, the older ones packed small: an hour of a busy chat is to cost a few megabytes, not fifty."""

from __future__ import annotations

import zlib
from array import array
from collections import OrderedDict
from collections.abc import Iterator

import msgspec

from studio.chat.entries import Changed, Entry, Kept
from studio.domain.chat import ChatMessage, Deletion
from studio.domain.moderation import Standing

PAGE = 250
"""Entries that are packed together."""
_LOOSE = 4 * PAGE
"""Of the newest, so many at least are as they are."""
_OPEN = 4
"""Packed pages that are kept unpacked, for who reads on in them."""
_FEWEST = 1024  # slots
_BITS = 64


class _Message(msgspec.Struct, array_like=True, tag="m"):
    message: ChatMessage
    codes: tuple[str, ...]
    source: str
    standing: Standing
    echo: bool
    unheard: bool
    pinned: str | None


class _Deletion(msgspec.Struct, array_like=True, tag="d"):
    platform: str
    id: str


class _Changed(msgspec.Struct, array_like=True, tag="s"):
    of: int
    standing: Standing


_Packed = _Message | _Deletion | _Changed | None
_ENCODER = msgspec.msgpack.Encoder()
_DECODER = msgspec.msgpack.Decoder(list[_Packed])


class LongRow:
    """Entries with rising numbers, without gaps, some 60 bytes for each of the older ones. One thread at a time.

    An entry that is changed in place is `put` again, or the change is lost when it is packed.
    """

    def __init__(self) -> None:
        self._first = 1  # always the first of a page
        self._pages: list[bytes] = []
        self._loose: list[Entry] = []
        self._open: OrderedDict[int, list[Entry]] = OrderedDict()  # by their first number
        self._changed: set[int] = set()  # open pages that are not as they were packed
        self._read: bytearray = bytearray()  # for each entry, whether anyone may read it

    def __len__(self) -> int:
        return len(self._read)

    @property
    def first(self) -> int:
        """The number of the oldest entry."""
        return self._first

    @property
    def last(self) -> int:
        """The number of the newest; one less than `first` where there is none."""
        return self._first + len(self._read) - 1

    @property
    def unpacked(self) -> int:
        """How many entries are in memory as they are."""
        return len(self._loose) + sum(map(len, self._open.values()))

    def begin_at(self, first: int) -> None:
        """The next entry has this number. While there is none."""
        assert not self._read
        self._first = first

    def append(self, entry: Entry) -> int:
        """Its number."""
        self._loose.append(entry)
        self._read.append(_is_read(entry))
        if len(self._loose) >= _LOOSE + PAGE:
            self._pages.append(_packed(self._loose[:PAGE]))
            del self._loose[:PAGE]
        return self.last

    def get(self, seq: int) -> Entry:
        """None where it is not there any more, or not yet."""
        if not self._first <= seq <= self.last:
            return None
        page, index = self._page(seq)
        return page[index]

    def put(self, seq: int, entry: Entry) -> None:
        """In the place of the one that has this number, if it is still there."""
        if not self._first <= seq <= self.last:
            return
        page, index = self._page(seq)
        page[index] = entry
        self._read[seq - self._first] = _is_read(entry)
        if page is not self._loose:
            self._changed.add(seq - index)

    def after(self, seq: int) -> Iterator[tuple[int, Entry]]:
        """Number and entry of each that comes after number `seq`, oldest first."""
        seq = max(seq + 1, self._first)
        while seq <= self.last:
            page, index = self._page(seq)
            for entry in page[index:]:
                yield seq, entry
                seq += 1

    def newest_read(self, after: int = 0) -> Iterator[Kept]:
        """The messages after number `after` that anyone may read, without our own come back; newest first."""
        at, begin = len(self._read), max(0, after + 1 - self._first)
        while (at := self._read.rfind(1, begin, at)) >= 0:
            entry = self.get(self._first + at)
            assert isinstance(entry, Kept)
            yield entry

    def drop(self, most: int) -> int:
        """Let go of the oldest: as many whole pages as it takes to have no more than `most` entries besides one page.
        How many entries went."""
        gone = 0
        while len(self._read) - PAGE >= most and self._pages:
            self._open.pop(self._first, None)
            self._changed.discard(self._first)
            del self._pages[0], self._read[:PAGE]
            self._first += PAGE
            gone += PAGE
        if not self._pages and len(self._loose) - PAGE >= most:
            del self._loose[:PAGE], self._read[:PAGE]
            self._first += PAGE
            gone += PAGE
        return gone

    def _page(self, seq: int) -> tuple[list[Entry], int]:
        """The entries among which is this one, and its place there."""
        number, index = divmod(seq - self._first, PAGE)
        if number >= len(self._pages):
            return self._loose, seq - self._first - len(self._pages) * PAGE
        begin = seq - index
        page = self._open.get(begin)
        if page is None:
            page = self._open[begin] = _unpacked(self._pages[number])
            if len(self._open) > _OPEN:
                old, entries = self._open.popitem(last=False)
                if old in self._changed:
                    self._changed.discard(old)
                    self._pages[(old - self._first) // PAGE] = _packed(entries)
        else:
            self._open.move_to_end(begin)
        return page, index


class Numbers:
    """What number a message has: 16 to 48 bytes for each, where a dict would take 200. Not all are kept for ever: at
    least those of the newest 2 * `most` messages, at most 3 * `most`. One thread at a time.

    Names are told apart by 64 bits of a hash that nobody outside can foresee.
    """

    def __init__(self, most: int) -> None:
        self._most = max(1, most)
        self._tables = [_Table()]  # the newest names' first

    def __len__(self) -> int:
        return sum(table.used for table in self._tables)

    def __contains__(self, key: tuple[str, str]) -> bool:
        return self.get(key) is not None

    def get(self, key: tuple[str, str]) -> int | None:
        """None where it is not known, or not any more."""
        name = _name(key)
        for table in self._tables:
            if (number := table.get(name)) is not None:
                return number
        return None

    def set(self, key: tuple[str, str], number: int) -> None:
        if self._tables[0].used >= self._most:
            self._tables = [_Table(), *self._tables[:2]]
        self._tables[0].set(_name(key), number)


class _Table:
    """Numbers by names (both from 0; no name is 0) in two flat arrays, searched from a name's own slot on."""

    def __init__(self) -> None:
        self.used = 0
        self._names, self._numbers = _zeros(_FEWEST), _zeros(_FEWEST)

    def get(self, name: int) -> int | None:
        at = self._slot(name)
        return self._numbers[at] if self._names[at] else None

    def set(self, name: int, number: int) -> None:
        at = self._slot(name)
        if not self._names[at]:
            self.used += 1
            self._names[at] = name
        self._numbers[at] = number
        if 3 * self.used > 2 * len(self._names):
            self._widen()

    def _slot(self, name: int) -> int:
        """Where it is, or else would be."""
        names, mask = self._names, len(self._names) - 1
        at = name & mask
        while names[at] and names[at] != name:
            at = (at + 1) & mask
        return at

    def _widen(self) -> None:
        names, numbers = self._names, self._numbers
        self._names, self._numbers = _zeros(2 * len(names)), _zeros(2 * len(names))
        for name, number in zip(names, numbers, strict=True):
            if name:
                at = self._slot(name)
                self._names[at], self._numbers[at] = name, number


def _zeros(length: int) -> array[int]:
    return array("Q", bytes(8 * length))


def _name(key: tuple[str, str]) -> int:
    return hash(key) & ((1 << _BITS) - 1) or 1


def _is_read(entry: Entry) -> bool:
    return isinstance(entry, Kept) and entry.standing is Standing.SHOWN and not entry.echo


def _packed(entries: list[Entry]) -> bytes:
    return zlib.compress(_ENCODER.encode([_to_pack(entry) for entry in entries]), 1)


def _to_pack(entry: Entry) -> _Packed:
    match entry:
        case Kept(message, codes, source, standing, echo, unheard, pinned):
            return _Message(message, codes, source, standing, echo, unheard, pinned)
        case Deletion(platform, id_):
            return _Deletion(platform, id_)
        case Changed(of, standing):
            return _Changed(of, standing)
        case None:
            return None


def _unpacked(page: bytes) -> list[Entry]:
    return [_from_packed(entry) for entry in _DECODER.decode(zlib.decompress(page))]


def _from_packed(entry: _Packed) -> Entry:
    match entry:
        case _Message(message, codes, source, standing, echo, unheard, pinned):
            return Kept(message, codes, source, standing, echo, unheard, pinned)
        case _Deletion():
            return Deletion(entry.platform, entry.id)
        case _Changed():
            return Changed(entry.of, entry.standing)
        case None:
            return None
