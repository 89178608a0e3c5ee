"""The control protocol: one JSON object a line, over TCP on the loopback.

    client   {"token": "…", "client": "4711"}                        first of all, or the line is cut
    client   {"id": 1, "do": "pin", "with": {"code": "K7"}}          a command or a question
    engine   {"id": 1, "ok": true, "result": {…}}                    or {"id": 1, "ok": false, "error": "plain words"}
    client   {"id": 2, "do": "watch"}                                from now on, a snapshot at every change:
    engine   {"state": {…}}                                          only the newest, when the client is slow

A line that is none of these is refused as request 0, with the reason, and ends the connection; so does, once it is
refused, a request of a word that there is not, with fields that the word does not have, or of the wrong types. What is
refused for what it asks (a product that there is not) ends nothing. To who has not shown the token nothing is said at
all. A web page that tries the ports of its visitor's computer can only say HTTP, which is no
greeting: no page gets in, wherever it comes from and whatever name it has given this address.

`client` is any text, the same on all connections of one client: so the engine knows whether another one is there.
Commands are the domain's own values; the wire names and the shell's `ctl` words are the same.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, fields, is_dataclass
from pathlib import Path
from typing import Annotated, Any, TypeVar

import msgspec

from studio.control.place import address_files, write_address
from studio.domain.commands import (
    Command,
    DeleteProduct,
    End,
    ExtendCountdown,
    GoLive,
    HideMessage,
    Mute,
    PinProduct,
    PlaceLayer,
    SetGain,
    SetLiveList,
    SetRundown,
    SetShop,
    SetStock,
    SetVoice,
    ShowLowerThird,
    ShowMessage,
    ShowScene,
    StartCountdown,
    StopCountdown,
    Unpin,
)
from studio.domain.errors import Refused
from studio.domain.typed import PutProduct

LONGEST_LINE = 256 * 1024
LONGEST_HELLO = 2048  # whoever has not shown the token yet is not listened to for longer
DEEPEST = 24
"""Lists and objects inside one another in a request; nothing that is asked for has as many, and what is written down
deeper could not be read again."""
LARGEST_NUMBER = 2**53  # what every language that reads JSON keeps exactly; no database takes more than 64 bits
LONGEST_NAME = 64  # of a field, as a refusal quotes it
LONGEST_WORDS = 600  # of a refusal: what is quoted in it may be as long as a line

# Every word a client may say that changes the show. Questions (state, products, shot, …) belong to the engine.
COMMANDS: dict[str, type[Any]] = {
    "pin": PinProduct,
    "unpin": Unpin,
    "countdown": StartCountdown,
    "countdown-stop": StopCountdown,
    "countdown-extend": ExtendCountdown,
    "scene": ShowScene,
    "lower-third": ShowLowerThird,
    "stock": SetStock,
    "put-product": PutProduct,
    "delete-product": DeleteProduct,
    "rundown": SetRundown,
    "show-message": ShowMessage,
    "hide-message": HideMessage,
    "place": PlaceLayer,
    "voice": SetVoice,
    "live-list": SetLiveList,
    "shop": SetShop,
    "mute": Mute,
    "gain": SetGain,
    "go-live": GoLive,
    "end": End,
}


class Request(msgspec.Struct, forbid_unknown_fields=True):
    """What a client asks; `arguments` are a command's fields."""

    id: Annotated[int, msgspec.Meta(ge=0, le=LARGEST_NUMBER)]
    do: Annotated[str, msgspec.Meta(max_length=64)]
    arguments: dict[str, Any] = msgspec.field(default_factory=dict, name="with")


class Hello(msgspec.Struct, forbid_unknown_fields=True):
    """The first line of a client."""

    token: str
    client: Annotated[str, msgspec.Meta(max_length=200)] = ""


class Unreadable(Refused):
    """What came is not of this protocol; nothing that follows on this connection can be trusted to be."""


class Misunderstood(Refused):
    """A request in a word, or with fields, that are not of this protocol: whoever says so speaks another one."""


def request(line: bytes) -> Request:
    """What a line asks. Raises Unreadable."""
    try:
        asked = msgspec.json.decode(line, type=Request)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        # The decoder's words tell what it stumbled over and where, never the values it read.
        raise Unreadable(f"This line is no request: {_in_words(error)}.") from None
    if fault := _outlandish(asked.arguments):
        raise Unreadable(f"This line is no request: {fault}.")
    return asked


def hello(line: bytes) -> Hello:
    """The greeting. Raises Unreadable."""
    if len(line) > LONGEST_HELLO:
        raise Unreadable(f"A greeting has at most {LONGEST_HELLO} bytes.")
    try:
        return msgspec.json.decode(line, type=Hello)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise Unreadable(f"This line is no greeting: {_in_words(error)}.") from None


def _outlandish(arguments: dict[str, Any]) -> str:
    """What in these values fits JSON and nothing that they are for; empty where all of them may be."""
    level: list[Any] = [arguments]
    for _ in range(DEEPEST):
        inner: list[Any] = []
        for each in level:
            inner += (*each, *each.values()) if isinstance(each, dict) else each
        for value in inner:
            if isinstance(value, str) and "\0" in value:
                return "a text with a NUL in it"
            if isinstance(value, int) and not -LARGEST_NUMBER <= value <= LARGEST_NUMBER:
                return f"a whole number beyond {LARGEST_NUMBER}"
        level = [value for value in inner if isinstance(value, dict | list)]
        if not level:
            return ""
    return f"more than {DEEPEST} lists and objects inside one another"


def _in_words(error: Exception) -> str:
    if isinstance(error, UnicodeDecodeError):
        return "it is not UTF-8"
    if isinstance(error, RecursionError):
        return "it is nested too deeply"
    return str(error) or type(error).__name__


def reply(number: int, result: object) -> bytes:
    """The line that answers request `number`."""
    return line_of({"id": number, "ok": True, "result": result})


def refusal(number: int, reason: str) -> bytes:
    """The line that refuses request `number`; 0: the connection, which ends."""
    return line_of({"id": number, "ok": False, "error": one_line(reason)})


def one_line(words: str) -> str:
    """Words as they are said: on one line, of a length that somebody reads. What is quoted in them may have none."""
    words = " ".join("".join(c if c.isprintable() else " " for c in words[: 2 * LONGEST_WORDS]).split())
    return words if len(words) <= LONGEST_WORDS else f"{words[:LONGEST_WORDS]}…"


def line_of(message: object) -> bytes:
    """A message as it goes over the wire."""
    try:
        return msgspec.json.encode(message) + b"\n"
    except UnicodeEncodeError:  # a file whose name is not UTF-8
        return msgspec.json.encode(_writable(message)) + b"\n"


def _writable(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    if isinstance(value, dict):
        return {_writable(name): _writable(each) for name, each in value.items()}
    return [_writable(each) for each in value] if isinstance(value, list | tuple) else value


def command(do: str, arguments: dict[str, Any]) -> Command:
    """The typed command. Raises Misunderstood with the field that is wrong."""
    made: Command = typed(do, arguments, COMMANDS[do])
    return made


def alone(do: str, arguments: dict[str, Any]) -> None:
    """Raises Misunderstood where anything comes with a word that has no fields."""
    typed(do, arguments, _Alone)


class _Alone(msgspec.Struct, forbid_unknown_fields=True):
    pass


_Kind = TypeVar("_Kind")


def typed(do: str, arguments: dict[str, Any], kind: type[_Kind]) -> _Kind:
    """The arguments as the word's `kind` of value has them.

    Raises Misunderstood with the field that is wrong, and Refused where all are of the right types and the value itself
    says that it cannot be.
    """
    try:
        made = msgspec.convert(arguments, kind)
    except msgspec.ValidationError as error:
        kind_of_refusal = Misunderstood if error.__cause__ is None else Refused
        raise kind_of_refusal(f"“{do}” was not understood: {error}.") from None
    except (ValueError, OverflowError):
        raise Misunderstood(f"“{do}” was not understood: a value is out of all bounds.") from None
    # The converter passes over what a dataclass has no field for, at any depth; a Struct refuses it by itself.
    if field := _unknown(arguments, made):
        raise Misunderstood(f"“{do}” was not understood: it has no field “{field}”.")
    return made


def _unknown(given: Any, made: Any) -> str | None:
    """The name of something in `given` that is no field of what was made of it; None where all of it is."""
    if isinstance(given, list | tuple) and isinstance(made, list | tuple):
        pairs = list(zip(given, made, strict=False))
    elif not isinstance(given, dict):
        return None
    elif isinstance(made, dict):
        pairs = [(value, made.get(name)) for name, value in given.items()]
    elif is_dataclass(made) or isinstance(made, msgspec.Struct):
        names = {field.name for field in fields(made)} if is_dataclass(made) else set(made.__struct_fields__)
        if surplus := [name for name in given if name not in names]:
            return str(surplus[0])[:LONGEST_NAME]
        pairs = [(value, getattr(made, name)) for name, value in given.items()]
    else:
        return None
    return next((found for pair in pairs if (found := _unknown(*pair)) is not None), None)


@dataclass(frozen=True, slots=True)
class Address:
    """Where the running engine listens, and the token that opens the door; kept in a file only its owner can read."""

    pid: int
    port: int
    token: str

    def __repr__(self) -> str:
        return f"Address(pid={self.pid}, port={self.port})"

    def write(self, data_dir: Path) -> None:
        """Put it where clients look, in one step. Raises OSError where no place takes it."""
        write_address(data_dir, msgspec.json.encode({"pid": self.pid, "port": self.port, "token": self.token}))

    @classmethod
    def read(cls, data_dir: Path) -> Address | None:
        """The address last written here, or None; the engine may be gone."""
        for path in address_files(data_dir):
            if (found := cls._in(path)) is not None:
                return found
        return None

    def remove(self, data_dir: Path) -> None:
        """Take it away, unless another engine's stands there now. Raises OSError."""
        for path in address_files(data_dir):
            if self._in(path) == self:
                path.unlink(missing_ok=True)

    @classmethod
    def _in(cls, path: Path) -> Address | None:
        with contextlib.suppress(OSError, msgspec.MsgspecError):
            return msgspec.convert(msgspec.json.decode(path.read_bytes()), cls)
        return None
