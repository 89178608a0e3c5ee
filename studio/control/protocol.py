"""The control protocol: one JSON object a line, over TCP on the loopback.

    client   {"token": "…", "client": "4711"}                        first of all, or the line is cut
    client   {"id": 1, "do": "pin", "with": {"code": "K7"}}          a command or a question
    engine   {"id": 1, "ok": true, "result": {…}}                    or {"id": 1, "ok": false, "error": "plain words"}
    client   {"id": 2, "do": "watch"}                                from now on, a snapshot at every change:
    engine   {"state": {…}}                                          only the newest, when the client is slow

`client` is any text, the same on all connections of one client: so the engine knows whether another one is there.
Commands are the domain's own values; the wire names and the shell's `ctl` words are the same.
"""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

import msgspec

from studio.domain.errors import Refused
from studio.domain.show import (
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
from studio.domain.typed import PutProduct

LONGEST_LINE = 256 * 1024

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

    id: int
    do: str
    arguments: dict[str, Any] = msgspec.field(default_factory=dict, name="with")


class Hello(msgspec.Struct, forbid_unknown_fields=True):
    """The first line of a client."""

    token: str
    client: str = ""


def reply(number: int, result: object) -> bytes:
    """The line that answers request `number`."""
    return msgspec.json.encode({"id": number, "ok": True, "result": result}) + b"\n"


def refusal(number: int, reason: str) -> bytes:
    """The line that refuses request `number`."""
    return msgspec.json.encode({"id": number, "ok": False, "error": reason}) + b"\n"


def command(do: str, arguments: dict[str, Any]) -> Command:
    """The typed command. Raises Refused with the field that is wrong."""
    kind = COMMANDS[do]
    try:
        made: Command = msgspec.convert(arguments, kind)
    except msgspec.ValidationError as error:
        raise Refused(f"“{do}” was not understood: {error}.") from None
    return made


@dataclass(frozen=True, slots=True)
class Address:
    """Where the running engine listens, and the token that opens the door; kept in a file only its owner can read."""

    pid: int
    port: int
    token: str

    FILE: ClassVar[str] = "engine.json"

    def __repr__(self) -> str:
        return f"Address(pid={self.pid}, port={self.port})"

    def write(self, data_dir: Path) -> None:
        """Put it where clients look, in one step."""
        # mkstemp makes a file of mode 0600; the name changes only once the content is whole.
        handle, name = tempfile.mkstemp(dir=data_dir, prefix=".engine-")
        with os.fdopen(handle, "wb") as file:
            file.write(msgspec.json.encode({"pid": self.pid, "port": self.port, "token": self.token}))
        Path(name).replace(data_dir / self.FILE)

    @classmethod
    def read(cls, data_dir: Path) -> Address | None:
        """The address last written here, or None; the engine may be gone."""
        try:
            return msgspec.convert(msgspec.json.decode((data_dir / cls.FILE).read_bytes()), cls)
        except (OSError, msgspec.MsgspecError):
            return None

    def remove(self, data_dir: Path) -> None:
        """Take it away, unless another engine's stands there now."""
        if self.read(data_dir) == self:
            (data_dir / self.FILE).unlink(missing_ok=True)
