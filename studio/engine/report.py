"""What a seller hands to whoever is to find out what went wrong: a zip that can be read before it is sent.

In it is what happened (the logs), what works on this computer (the doctor), which versions there are, how the studio is
set up and how the last show went; and nobody's name, address, key or place (`nameless`). It is made by a process of its
own, `bancarella report`, which needs no engine: a report is wanted most when none starts.
"""

from __future__ import annotations

import getpass
import importlib.metadata
import io
import json
import os
import platform
import re
import socket
import sys
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from studio import __version__
from studio.chat.transcript import FOLDER as CHATS
from studio.control.client import Client
from studio.domain.errors import SellerError
from studio.engine.doctor import Check, examine, lines
from studio.engine.goods import WAYS
from studio.engine.hearing import OVER
from studio.engine.nameless import Nameless
from studio.engine.report_paths import folders_of_path, parts_of_path, paths_in
from studio.engine.report_words import question, read_me
from studio.engine.shelf import FILE as STORE
from studio.engine.shelf import open_store_to_read
from studio.engine.whole_file import read_whole, write_whole
from studio.resources import ASSETS
from studio.store import place_of

LOG_BYTES = 400_000
"""Of each log the end: what a person can still look through."""
CHAT_BYTES = 16_000_000
"""So much of each day's chat is looked through for names."""
_LOGS = ("logs/bancarella.log.1", "logs/bancarella.log", "engine.log", "window.log.1", "window.log")
# What is chosen from a list of ours, and so tells nobody.
_CHOICES = frozenset(
    "at_zero camera exit kind language layer level microphone platform scene standing state theme what".split()
)
# Ours, with a name in them now and then.
_SENTENCES = frozenset("error last_error note notice reason text_of_trouble trouble words".split())
# Codes are numbered, not taken out: a log that does not tell which product was pinned tells nothing.
_TELLS_NOBODY = frozenset("at boot code currency pinned price unit".split())
_PRODUCTS = frozenset({"products", "rundown", "message", "said", "sources", "cameras", "blocked"})
# Whom and what nothing but the logs know: servers that a command line named, files, products that are there no more.
_SERVER = re.compile(r"\bresolve (\S+) studio\.|\bserver called ([^\s,]+)")
# Names of destinations may be of many words, with a colon in them, too: as the thread's name, in what it says of its
# state, in what else is said of it, and at the console.
_DESTINATION = re.compile(
    r"\b(?:INFO|WARNING|ERROR) destination (.+?)(?= studio\.[\w.]+: )"
    r"|\bstudio\.media\.destination: destination (.+)(?=: (?:idle|connecting|live|waiting|rejected|congested|stopped)$)"
    r"|\bstudio\.media\.destination: destination (.+?)(?=: |$)"
    r"|\bstudio\.engine\.lookout: destination (.+?)(?= \((?:note|warning|alarm)\): | is over after )"
    r"|\bstudio\.engine\.uplink: picture at \d+ kbit/s: (.+)(?= takes )"
    r"|^(?!\d{4}-\d\d-\d\d )(.{1,60}?)(?=: (?:on air|trying again|given up|the connection is too slow))",
    re.MULTILINE,
)
_RECORDING = re.compile(
    r"(?:\brecording |studio\.media\.mend_recording: |studio\.engine\.recordings: )([^\n:/\\]{1,120}?\.(?:mp4|mkv))\b"
    r"|([^\s\"“”'/\\:,(<>]+\.(?:mp4|mkv))\b"
)
_OUR_RECORDING = re.compile(r"show-\d{4}-\d\d-\d\d-\d{4}(?:-\d+)?(?:\.\w+)?")
_CODE = re.compile(
    r" studio\.engine\.engine: (?:(?:un)?pinned|stock|countdown-[a-z]+|product-[a-z]+) (\S.*)$", re.MULTILINE
)
_OVER = re.compile(
    "^" + re.sub(r"\\{(\w+)\\}", lambda found: "(.+)" if found[1] == "name" else ".+", re.escape(OVER)), re.MULTILINE
)
_FIGURES = re.compile(r"^(\S+ [\d:]+)\S* .*: figures (\{.*\})$", re.MULTILINE)


class ReportError(SellerError):
    """The report cannot be made."""


def make_report(
    data_dir: Path, output: Path, language: str = "en", more: Mapping[str, Check] | None = None
) -> list[str]:
    """Write the zip; the names of what is in it. See `contents`. Raises ReportError. Takes some seconds."""
    made = contents(data_dir, language, more)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in made.items():
            archive.writestr(f"bancarella-report/{name}", text)
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        write_whole(output, packed.getvalue())
    except OSError as error:
        raise ReportError(
            f"The report cannot be written to {output} ({error.strerror}). Choose another place."
        ) from None
    return list(made)


def contents(data_dir: Path, language: str = "en", more: Mapping[str, Check] | None = None) -> dict[str, str]:
    """The files of a report, by name, with nobody in them. What cannot be had says so in its place.

    What is there for the seller to read is in the `language` first, where there are words in it, and then in English,
    for whoever helps. `more` is the doctor's.
    """
    logs, buyers = _logs(data_dir), _buyers(data_dir)
    nameless = Nameless(
        names=_names(data_dir, logs),
        people=_people(data_dir, logs) | (buyers or set()),
        places=_places(data_dir),
        codes=_codes(data_dir, logs),
    )
    parts: dict[str, Callable[[], str]] = {
        "doctor.txt": lambda: "\n".join(lines(examine(data_dir, more))),
        "versions.txt": versions,
        "settings.json": lambda: _shape(nameless, _json_of(data_dir / "settings.json")),
        "store.txt": lambda: _store(data_dir),
        "last-show.json": lambda: _shape(nameless, _last_show(data_dir)),
        "figures.jsonl": lambda: _figures(nameless, data_dir),
        "now.json": lambda: _shape(nameless, _now(data_dir)),
    }
    parts |= {
        f"logs/{Path(name).name}": lambda path=data_dir / name: _end_of(path)  # type: ignore[misc]
        for name in _LOGS
        if (data_dir / name).exists()
    }
    made = {"READ-ME.txt": read_me(language, names_missing=buyers is None), "what-happened.txt": question(language)}
    for name, part in parts.items():
        try:
            text = part()
            # Of these nothing is left but numbers, and our own words.
            clean = name.endswith((".json", ".jsonl")) or name == "versions.txt"
        except SellerError as error:
            text, clean = f"not there: {error}", False
        except Exception as error:  # noqa: BLE001 - a part that cannot be had is told; the others are wanted all the more
            text, clean = f"could not be had: {type(error).__name__}: {error}", False
        made[name] = (text if clean else nameless.text(text)).rstrip() + "\n"
    return made


def versions() -> str:
    """What is installed, one a line. Nothing of it is the seller's own."""
    from PySide6.QtCore import qVersion

    told = [
        f"bancarella {__version__}{' (installed)' if getattr(sys, 'frozen', False) else ''}",
        f"python {platform.python_version()} {platform.machine()}",
        f"system {platform.system()} {platform.release()}",
        *(f"distribution {value}" for value in _distribution()),
        f"session {os.environ.get('XDG_SESSION_TYPE', '')} {os.environ.get('XDG_CURRENT_DESKTOP', '')}".rstrip(),
        f"language {os.environ.get('LC_ALL') or os.environ.get('LANG', '')}",
        f"qt {qVersion()}",
    ]
    wanted = ("PySide6-Essentials", "av", "opencv-python-headless", "numpy", "sounddevice", "SQLAlchemy", "aiohttp")
    for name in (*wanted, "grpcio", "msgspec", "keyring", "cryptography", "zxing-cpp"):
        with suppress(importlib.metadata.PackageNotFoundError):
            told.append(f"{name} {importlib.metadata.version(name)}")
    notices = ASSETS.parent / "sbom.cdx.json"
    return "\n".join([*told, f"list of parts {'there' if notices.exists() else 'not there'}"]) + "\n"


def _distribution() -> Iterator[str]:
    with suppress(OSError):
        yield platform.freedesktop_os_release().get("PRETTY_NAME", "")


def _shape(nameless: Nameless, value: Any) -> str:
    return json.dumps(nameless.value(value, _CHOICES | _SENTENCES), indent=1, ensure_ascii=False)


def _json_of(path: Path) -> Any:
    try:
        return json.loads(read_whole(path))
    except FileNotFoundError:
        return None


def _last_show(data_dir: Path) -> Any:
    there = (_json_of(data_dir / name) for name in ("session.json", "session-now.json"))
    pages = [page for page in there if isinstance(page, dict)]
    if not pages:
        return None
    standing = max(pages, key=lambda page: page.get("number", 0)).get("standing", {})
    return _counted(standing)


def _now(data_dir: Path) -> Any:
    with Client(data_dir, timeout_s=5) as client:
        state = client.call("state")
    return _counted({name: value for name, value in state.items() if name != "settings"})


def _counted(value: Any) -> Any:
    """What is sold, and what people say, only as how many there are."""
    if isinstance(value, dict):
        return {
            name: len(each) if name in _PRODUCTS and isinstance(each, list | dict) else _counted(each)
            for name, each in value.items()
        }
    return [_counted(each) for each in value] if isinstance(value, list) else value


def _store(data_dir: Path) -> str:
    told = f"looked at {STORE} of the data folder"
    with suppress(SellerError, OSError), Client(data_dir, timeout_s=5) as client:
        if client.call("state")["store"] != place_of(data_dir / STORE):
            told += "; the studio that runs has another"
    with closing(open_store_to_read(data_dir)) as store, store.read() as ledger:
        claims = sum(show.claims for show in ledger.shows())
        counts = {"products": len(ledger.products()), "shows": len(ledger.shows()), "claims": claims}
        return "\n".join((told, *(f"{name} {number}" for name, number in counts.items())))


def _figures(nameless: Nameless, data_dir: Path) -> str:
    told = []
    for name in _LOGS[:2]:
        if (data_dir / name).exists():
            for at, figures in _FIGURES.findall(_end_of(data_dir / name)):
                with suppress(ValueError):
                    told.append(json.dumps({"at": at} | nameless.value(json.loads(figures), _CHOICES | _SENTENCES)))
    return "\n".join(told) or "none yet"


def _end_of(path: Path) -> str:
    """The end of a file, from the beginning of a line."""
    with path.open("rb") as file:
        length = file.seek(0, os.SEEK_END)
        file.seek(max(0, length - LOG_BYTES))
        data = file.read(LOG_BYTES)
    if length > LOG_BYTES:
        data = data.partition(b"\n")[2]
    return data.decode("utf-8", "replace")


# whom this computer knows


def _places(data_dir: Path) -> Iterator[tuple[str, str]]:
    yield str(data_dir), "<data folder>"
    yield str(ASSETS.parent), "<program>"
    yield sys.prefix, "<python>"
    yield str(Path.home()), "~"


def _logs(data_dir: Path) -> str:
    """All that is handed out of the logs; what cannot be read is told in its place."""
    read = []
    for name in _LOGS:
        with suppress(OSError):
            read.append(_end_of(data_dir / name))
    return "\n".join(read)


def _names(data_dir: Path, logs: str) -> set[str]:
    """Of accounts, computers, chats, servers and files, as far as they are written down here."""
    found = {_account(), socket.gethostname(), platform.node(), Path.home().name}
    found |= {server.strip("“”:") for each in _SERVER.findall(logs) for server in each}
    found |= set(_destinations(logs))
    found |= {name for recording in _recordings(data_dir, logs) for name in (recording, Path(recording).stem)}
    # What lies in the data folder tells of nobody.
    found |= {path for path in paths_in(logs) if not path.startswith(str(data_dir))}
    for file in ("settings.json", "session.json", "session-now.json", "demo/settings.json"):
        with suppress(OSError, ValueError):
            found |= set(_texts(json.loads(read_whole(data_dir / file))))
    found |= {part for text in tuple(found) for part in _parts_of_address(text)}
    found |= {*folders_of_path(data_dir), *_viewers(data_dir)}
    return {name for name in found if name.casefold() not in _OURS}


def _destinations(logs: str) -> Iterator[str]:
    """All that the logs know: settings have no longer those that were renamed or deleted."""
    yield from (name for each in _DESTINATION.findall(logs) for name in each if name)
    for _, figures in _FIGURES.findall(logs):
        with suppress(ValueError, TypeError, KeyError):
            yield from (each["name"] for each in json.loads(figures)["outputs"])


def _recordings(data_dir: Path, logs: str) -> set[str]:
    """What files of recordings are called, but for the names that we give: they tell the time, and nothing else."""
    found = {name.strip() for each in _RECORDING.findall(logs) for name in each if name}
    settings = _read_json(data_dir / "settings.json")
    if isinstance(settings, dict) and isinstance(folder := settings.get("record"), str):
        with suppress(OSError):
            found |= {each.name for each in Path(folder).iterdir() if each.suffix in (".mp4", ".mkv")}
    return {name for name in found if not _OUR_RECORDING.fullmatch(name)}


def _codes(data_dir: Path, logs: str) -> list[str]:
    """Of products: those on the list, in its order, then those that only the logs still know."""
    found: list[str] = []
    with suppress(SellerError, OSError), closing(open_store_to_read(data_dir)) as store, store.read() as ledger:
        found = [product.code for product in ledger.products()]
    return list(dict.fromkeys([*found, *(code.strip() for code in _CODE.findall(logs))]))


def _read_json(path: Path) -> Any:
    """None where it cannot be read: what is wrong with it is told elsewhere in the report."""
    with suppress(OSError, ValueError):
        return json.loads(read_whole(path))
    return None


def _buyers(data_dir: Path) -> set[str] | None:
    """As the studio that runs knows them: its store may be a server's, whose address is written down nowhere. None
    where it does not tell; where none runs there are none to be told."""
    with suppress(SellerError, OSError), Client(data_dir, timeout_s=5) as client:
        try:
            return {line for text in _texts(client.call("buyers")) for line in text.splitlines()}
        except (SellerError, OSError):
            return None
    return set()


def _people(data_dir: Path, logs: str) -> set[str]:
    """Those whose whole name is written down here: buyers, and whoever owns the account."""
    found = set(_OVER.findall(logs))
    with suppress(ImportError, KeyError, OSError):
        import pwd

        found.add(pwd.getpwuid(os.getuid()).pw_gecos.partition(",")[0])
    # What is wrong with it stands in store.txt.
    with suppress(SellerError, OSError), closing(open_store_to_read(data_dir)) as store, store.read() as ledger:
        for buyer in ledger.buyers():
            found |= {buyer.name, buyer.phone, buyer.email, buyer.note, *buyer.address.splitlines()}
            found |= {each for who in buyer.identities for each in (who.author, who.author_id)}
        if ways := ledger.mark(WAYS):
            found |= set(_texts(json.loads(ways)))
    return found


def _viewers(data_dir: Path) -> Iterator[str]:
    """Whoever wrote in the chats of the last two days that there were any: author and account."""
    for day in sorted((data_dir / CHATS).glob("????-??-??.jsonl"))[-2:]:
        with suppress(OSError), day.open("rb") as file:
            for line in file.read(CHAT_BYTES).split(b"\n"):
                with suppress(ValueError, TypeError, KeyError, IndexError):
                    row = json.loads(line)
                    if row[0] == "m":
                        yield from (row[3]["author"], row[3]["author_id"])


def _texts(value: Any, field: str = "") -> Iterator[str]:
    """The texts in settings that somebody has typed."""
    if isinstance(value, dict):
        for name, each in value.items():
            yield from _texts(each, str(name))
            if not str(name).isidentifier():
                yield str(name)
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each, field)
    elif isinstance(value, str) and field not in _CHOICES | _TELLS_NOBODY:
        yield value


def _parts_of_address(text: str) -> Iterator[str]:
    """Of an address in the web: its server, its user, and the parts of its way. Of a path: file and folders."""
    if "://" not in text:
        if "/" in text or "\\" in text:
            yield from parts_of_path(text)
        return
    with suppress(ValueError):
        parts = urlsplit(text)
        yield from filter(None, (parts.hostname, parts.username, parts.password, parts.netloc))
        yield from (part for part in parts.path.split("/") if len(part) > 3)


def _account() -> str:
    """The account's name; empty where the system knows none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def usual_name(now: datetime | None = None) -> str:
    """What a report is called."""
    return f"bancarella-report-{now or datetime.now(UTC).astimezone():%Y-%m-%d-%H%M}.zip"


# What settings hold and logs need: values that the program offers itself, and what many a file is simply called.
_OURS = frozenset(
    "default test tone none own rtmp rtmps live app camera en it zh es fr de true false dark light studio localhost"
    " 127.0.0.1 ::1 simulator demo twitch youtube facebook kick tiktok instagram bilibili irc room"
    " x264 nvenc quicksync amf ultrafast superfast veryfast faster fast medium"
    " chat data domain engine list media orders overlay painter product products record recording recordings report"
    " resources session settings shop show sound stats store theme video window"
    " store.sqlite3".split()
)
