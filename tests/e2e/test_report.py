"""A report of a problem after a show that knew everybody: whoever reads the zip learns what went wrong, and of nobody.

Marked secrets, names and places are in all that a seller types, in what viewers write, and in what a failing thread
puts into the log; then the zip is searched for them, packed and unpacked, in every form that a text can take.
"""

from __future__ import annotations

import json
import os
import zipfile
from functools import partial
from pathlib import Path

import pytest

from studio.control.client import NoEngine
from studio.engine.report import contents
from studio.engine.report_paths import paths_in
from studio.engine.report_words import read_me
from studio.live_options import LANGUAGES
from tests import ready
from tests.faults.test_secrets import found_in
from tests.live import NOWHERE, STAY, Live, ask, until
from tests.servers import Nginx

KEYS = ("live_9-Xq7Zw2Lm4Kd8Rt6Pb3?sig=ab%2FcD", "FB-417-0-AbCdEfGh_Ij-kLmNoPq", "oauth-3nV8kQ1zL6yT0pWc")
SELLER = {
    "shop": "Fattoria Quercianera",
    "destination": "Conto di Ermenegilda",
    "host": "spinge.quercianera-video.it",
    "chat": "ermenegilda_live_77",
    "camera": "192.168.77.31",
    "password": "Cam3ra-pa55w0rd",
    "iban": "IT60X0542811101000000123456",
    "payee": "Ermenegilda Quercianera",
    "phone": "+39 347 998 87 76",
    "page": "https://bottega-quercianera.it/formaggi",
    "folder": "Dirette di Ermenegilda",
}
BUYER = {
    "name": "Baldassarre Pappalardo",
    "phone": "+39 320 555 66 77",
    "email": "b.pappalardo@posta-certa.it",
    "address": "Vicolo Stretto 17\n37121 Borgovecchio",
    "note": "citofono Zanzottera",
}
VIEWERS = ("小红的妈妈", "Grześ Brzęczyszczykiewicz", "mammola_63")
TOLD = (
    "45.438384, 10.991622",
    "2001:db8:77::31",
    "5c:f9:38:aa:77:cc",
    "DE89370400440532013000",
    "+86 138 7777 1234",
    "stall-laptop.fritz.box",
    "/home/ermenegilda/Video/uova.mp4",
)

WITH_PATHS = (
    "The folder {} does not exist. Create it, or choose another one for the recording.",
    "There is already a file {}. Choose another name for the recording.",
    "The recording {} cannot be created (No space left on device). Choose another folder or name.",
    "Nothing can be written to {} (Permission denied). Choose another folder.",
    "What you change cannot be written to {} (No space left on device). It is kept.",
    "The disk with the folder {} is full: what you change cannot be written down.",
    "The disk with the data folder {} is full. Make room there, or choose another folder.",
    "Somebody has deleted the data folder {}, and it cannot be made again. The show goes on;",
    "Somebody has deleted the data folder {}. It has been made again, and the show goes on;",
    "Bancarella is already running with the data folder {}. End it first (close its",
    "The report cannot be written to {} (Permission denied). Choose another place.",
    "The stats file {} cannot be written (Permission denied).",
    "The stats file {} has ended (No space left on device). The show goes on.",
    "The product list {} cannot be read (Permission denied).",
    "The settings {} are damaged (not UTF-8). Everything is as at first.",
    "Bancarella has failed and the broadcast was ended. What happened is in {}.",
    "The orders could not be written to {}: it is read-only. Make room, or choose another folder.",
    "The preview cannot be shown: its file cannot be made in {} (No space left on device).",
    "{} does not say how long it is. Convert it to MP4 and try again.",
    "There is no file {}. Check its name and folder.",
    "{} may not be read. Change its permissions or choose another file.",
    "{} is a folder. Choose a video or sound file in it.",
    "{} is no video or sound file this program can read. Convert it to MP4.",
    "{} cannot be played on: ValueError.",
    "{} holds no sound: choose another file, or --mic none.",
    "There is no camera, file or address {}. Look at the list.",
    "Line 3 of {} was left out: it is no message.",
    "The chat file {} cannot be read: Permission denied.",
    "There is no folder {} for the store.",
    "The store {} cannot be read (Permission denied).",
    "The store {} cannot be opened (unknown error).",
    "{} is damaged or is no store of Bancarella; it was left as it is.",
    "Another program is writing to the store {} and does not let go of it.",
    "The disk is full: the store {} cannot be written. Free some space.",
    "The disk does not take what is written to the store {}. Is it full, or unplugged?",
    "The store cannot be written: The disk is full: the store {} cannot be written. Free some space.",
    "The store {} is read-only. Make its file and folder writable.",
    "The store {} was made by a newer Bancarella. Bring this one up to date; it was left alone.",
    "The theme {} has a mistake in theme.json: KeyError.",
    "The picture {} is not there. Check its name, or leave the image column empty.",
    "{} is not a PNG, JPEG or WebP picture. Save it as one of these.",
    "The picture {} has 81.0 megapixels; the most is 40.",
    "The picture {} is damaged (no end). Save it again.",
    "The file {} is too large (80 MB, at most 32). Make it smaller.",
    "There are 2 QR codes in {}. Cut the picture so that it has only one.",
    "No QR code can be read in {}. Take a sharp picture of the whole code, with its white edge.",
    "The QR code in {} holds no text, so it cannot be painted again.",
)

# A thread of the studio's own fails with all of it in its words, as nothing of ours should.
TALKS = """
import json, logging, os, sys, threading, time
from urllib.parse import quote, quote_plus

def fail():
    log = logging.getLogger("studio.test")
    for text in json.loads(os.environ.pop("EVERYBODY")):
        log.warning("%s %r %s", text, {"author": text, "again": [text]}, json.dumps(text))
        log.warning("asked for /orders?name=%s&again=%s for %s.", quote(text), quote_plus(text), text.upper())
        try:
            raise OSError(2, "cannot be read", text)
        except OSError:
            log.exception("it failed with “%s”", text)

from studio.cli import main

def wait():
    while not os.path.exists(sys.argv[-1] + "/fail"):
        time.sleep(0.05)
    fail()

threading.Thread(target=wait, daemon=True).start()
sys.exit(main())
"""


class Busy:
    """A studio that runs and has no time to answer."""

    def __init__(self, *_: object, **__: object) -> None:
        pass

    def __enter__(self) -> Busy:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def call(self, do: str) -> object:
        raise NoEngine(f"{do}: Bancarella does not answer. It may be busy: try again.")


def everybody() -> tuple[str, ...]:
    parts = [part for name in (SELLER["payee"], BUYER["name"]) for part in name.split()]
    lines = [line for text in (*SELLER.values(), *BUYER.values()) for line in text.split("\n")]
    return (*lines, *parts, *VIEWERS, *TOLD)


def test_nobody_is_in_the_report_of_a_show_that_knew_everybody(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    said = [
        {
            "at": 0.2 * n,
            "platform": "twitch",
            "id": f"m{n}",
            "author_id": f"id-{n}-9Qw8Er7Ty6",
            "author": who,
            "text": "A12",
        }
        for n, who in enumerate(VIEWERS)
    ]
    (tmp_path / "chat.jsonl").write_text("\n".join(map(json.dumps, said)))
    home = tmp_path / "ermenegilda-home"
    (home / SELLER["folder"]).mkdir(parents=True)
    environment = {**NOWHERE, "HOME": str(home), "USER": "ermenegilda", "LOGNAME": "ermenegilda"}
    told = {"EVERYBODY": json.dumps([*everybody(), *(f"rtmp://{SELLER['host']}/app/{key}" for key in KEYS)])}
    patient = partial(until, timeout_s=90)  # it is not about how fast that is
    with (
        Nginx(tmp_path_factory.mktemp("server")) as server,
        Live(
            tmp_path,
            *STAY,
            *("--data-dir", str(tmp_path / "data")),  # the last word: where the thread looks when to fail
            command="engine",
            environment=environment | told,
            program=("-c", TALKS),
        ) as live,
    ):
        patient(live, lambda state: state["camera"] == "live")
        ask(live, "shop", shop=SELLER["shop"], language="it")
        ask(live, "put-product", code="A12", title="Pecorino", price="9", stock=5, url=SELLER["page"])
        ask(
            live,
            "put-destination",
            name=SELLER["destination"],
            platform="own",
            server=server.url("").rstrip("/"),
            key=KEYS[0],
        )
        away = {"name": "Away", "platform": "own", "server": f"rtmp://{SELLER['host']}/app", "key": KEYS[1]}
        ask(live, "put-destination", **away, enabled=False)
        iban = {"payee": SELLER["payee"], "iban": SELLER["iban"]}
        ask(live, "way-put", name="Bonifico", kind="sepa", fields=iban)
        ask(live, "way-put", name="Scrivimi", kind="whatsapp", fields={"number": SELLER["phone"]})
        ask(live, "record", path=str(home / SELLER["folder"]))
        ask(live, "cameras", specs=["test", f"rtsp://admin:{SELLER['password']}@{SELLER['camera']}:9/video"])
        ask(live, "go-live")
        patient(live, lambda state: any(each["state"] == "live" for each in state["outputs"]))
        ask(live, "chat-add", url=f"simulator://{tmp_path / 'chat.jsonl'}")
        ask(live, "chat-add", url=f"irc://127.0.0.1:9/{SELLER['chat']}?nick={SELLER['chat']}")
        patient(live, lambda state: state["claims"]["held"] == len(VIEWERS))
        buyer = ask(live, "claim-add", code="A12", name=BUYER["name"])["claims"][0]["buyer"]
        ask(live, "buyer-put", id=buyer, **BUYER)
        patient(live, lambda state: state["claims"]["held"] == len(VIEWERS) + 1)  # they are counted now and then
        (tmp_path / "data" / "fail").touch()
        log = tmp_path / "data" / "logs" / "bancarella.log"
        patient(live, lambda _: "uova.mp4" in log.read_text() and KEYS[2][:4] not in log.read_text()[-200:])
        made = []
        for _ in range(2):  # while the studio runs, and once it has ended
            output = tmp_path / f"report-{len(made)}.zip"
            report = ("report", "--data-dir", str(tmp_path / "data"), "--output", str(output))
            done = ready.run(*report, environment=os.environ | environment)
            assert done.returncode == 0, done.stderr
            made.append(output)
            if live.running():
                ask(live, "end")
                patient(live, lambda state: not state["outputs"])
                ask(live, "quit")
                assert live.wait() == 0
    log_text = log.read_text(encoding="utf-8")
    for who in (SELLER["payee"], BUYER["name"], *VIEWERS, *TOLD):
        assert who in log_text  # else nothing was taken out
    secrets = (*everybody(), *KEYS, "ermenegilda")
    for output in made:
        with zipfile.ZipFile(output) as archive:
            texts = {member.filename: archive.read(member) for member in archive.infolist()}
            assert not found_in("\n".join(texts).encode(), secrets)
        for name, data in {output.name: output.read_bytes(), **texts}.items():
            found = found_in(data, secrets) + found_in(data.lower(), tuple(who.lower() for who in secrets))
            assert not found, (name, found)
        # What went wrong is told all the same.
        kept = texts["bancarella-report/logs/bancarella.log"].decode()
        assert kept.count("FileNotFoundError: [Errno 2] cannot be read") >= len(everybody())
        assert "in fail" in kept
        assert "on-air" in kept
        assert '"fps": 30' in texts["bancarella-report/settings.json"].decode()
        figures = json.loads(texts["bancarella-report/figures.jsonl"].decode().splitlines()[0])
        assert figures["outputs"][0]["name"].startswith("***")
        assert figures["frames"] > 0
    with zipfile.ZipFile(made[0]) as archive:
        assert json.loads(archive.read("bancarella-report/now.json"))["claims"]["held"] == len(VIEWERS) + 1
    with zipfile.ZipFile(made[1]) as archive:
        assert "is not running" in archive.read("bancarella-report/now.json").decode()
        # A show that came to its end leaves its figures, one that was cut short also how it stood.
        figures_lines = archive.read("bancarella-report/figures.jsonl").decode().splitlines()
        assert json.loads(figures_lines[-1])["claims"] == len(VIEWERS)
        assert len(figures_lines) >= 2


def test_what_only_the_logs_know_goes_too(tmp_path: Path) -> None:
    at = "2026-11-21 09:42:17,123 INFO"
    (tmp_path / "logs").mkdir()
    (tmp_path / "logs" / "bancarella.log").write_text(
        f"{at} destination nas-stalla studio.media.destination: destination nas-stalla: connecting\n"
        f"{at} resolve spinge.fattoria-rossi.zone studio.x: There is no server called spinge.fattoria-rossi.zone, or\n"
        f"{at} mender studio.engine.recordings: Mercato di Carla.mp4: ended too early\n"
        f"{at} MainThread studio.engine.lookout: recording (warning): The recording Fiera.mkv has ended.\n"
        f"{at} desk studio.engine.engine: pinned UOVA-7\n"
        f"{at} desk studio.engine.engine: pinned 9\n"
        f"{at} mender studio.engine.recordings: show-2026-11-21-0930.mp4: ended too early\n"
    )
    (tmp_path / "engine.log").write_text(
        "There is no server called granaio, or no internet. Fiera is full; 9 left\n"
        "Anna Bianchi has 3 of “UOVA-7” now; one buyer may have 2.\n"
    )
    read = contents(tmp_path, "it")
    told = read["logs/bancarella.log"] + read["logs/engine.log"]
    for who in (
        "stalla",
        "fattoria",
        "spinge",
        "Mercato",
        "Carla",
        "Fiera",
        "UOVA",
        "pinned 9",
        "granaio",
        "Anna",
        "Bianchi",
    ):
        assert who not in told
    assert "pinned <product 1>" in told
    assert "pinned <product 2>" in told
    assert "destination ***: connecting" in told
    assert "show-2026-11-21-0930.mp4: ended too early" in told
    assert "9 left" in told
    assert "has 3 of “<product 1>” now; one buyer may have 2." in told
    assert read["READ-ME.txt"].startswith("Questa è")
    assert "This is a report" in read["READ-ME.txt"]
    assert read["what-happened.txt"].startswith("Che cosa hai fatto")
    assert "What did you do" in read["what-happened.txt"]


@pytest.mark.parametrize(
    "path",
    [
        "/media/usb/Video di Eleonora (la Verdi)",
        "/data/Ottavia/Eleonora Verdi",
        "D:\\Eleonora di qui\\Verdi e figli",
        "Video di Eleonora",
    ],
)
def test_a_path_in_a_sentence_of_ours_goes_and_the_sentence_stays(path: str, tmp_path: Path) -> None:
    at = "2026-11-21 09:42:17,123 WARNING MainThread studio.engine.lookout: recording (alarm): "
    (tmp_path / "logs").mkdir()
    (tmp_path / "logs" / "bancarella.log").write_text("\n".join(at + each.format(path) for each in WITH_PATHS))
    # By itself, for what one sentence tells is looked for in all others.
    for number, sentence in enumerate(WITH_PATHS):
        logs = f"{at}{sentence.format(path)}\n{sentence.format(path)}"
        assert paths_in(logs) == {path}, (number, sentence)
    read = contents(tmp_path)["logs/bancarella.log"].splitlines()
    assert read == [at + each.format("***") for each in WITH_PATHS]


def test_what_the_command_line_named_goes_too(tmp_path: Path) -> None:
    asked = {
        "record": "/opt/Video di Eleonora/Ginevra/a.mp4",
        "products": "/opt/Liste di Ottavia/products.csv",
        "store": "/opt/Negozio di Raffaella/x.bancarella",
        "stats": "Conti di Fiammetta/stats.jsonl",
    }
    (tmp_path / "session.json").write_text(json.dumps({"number": 1, "standing": {"asked": asked}}))
    (tmp_path / "window.log").write_text(
        "x: /opt/Video di Eleonora/Ginevra is away\nno room in /opt/Video di Eleonora now\n"
        "stats in Conti di Fiammetta, products, store\n" + "\n".join(asked.values())
    )
    told = contents(tmp_path)["logs/window.log"].splitlines()
    assert told[:3] == ["x: *** is away", "no room in *** now", "stats in ***, products, store"]
    assert set(told[3:]) == {"***"}


def test_destinations_that_were_renamed_or_deleted_go_too(tmp_path: Path) -> None:
    at = "2026-11-21 09:42:17,123"
    (tmp_path / "logs").mkdir()
    (tmp_path / "logs" / "bancarella.log").write_text(
        f"{at} INFO destination Moda Silvana studio.media.destination: destination Moda Silvana: live\n"
        f"{at} INFO destination Moda Silvana studio.media.destination: destination Zia: Pina (due): connecting\n"
        f"{at} WARNING MainThread studio.engine.lookout: destination Corso Vittorio (alarm): It is not reached.\n"
        f"{at} INFO MainThread studio.engine.lookout: destination Da Norma is over after 2.5 s\n"
        f"{at} INFO uplink studio.engine.uplink: picture at 900 kbit/s: Borgo Alto takes 800\n"
        f'{at} INFO desk studio.engine.figures: figures {{"outputs": [{{"name": "Piazza Grande", "fps": 30}}]}}\n'
        f"{at} WARNING MainThread studio.engine.lookout: store (alarm): the destination of it: nobody knows (yet)\n"
    )
    (tmp_path / "engine.log").write_text(
        "Moda Silvana: on air\nZia: Pina (due): trying again\nThe line to Corso Vittorio takes 800 kbit/s just now.\n"
        "Da Norma, Borgo Alto, Piazza Grande\nMercato Vecchio: on air\n"
    )
    read = contents(tmp_path)
    told = read["logs/bancarella.log"] + read["logs/engine.log"]
    for who in ("Moda", "Silvana", "Zia", "Pina", "Corso", "Norma", "Borgo", "Piazza", "Vecchio"):
        assert who not in told
    assert "destination ***: live" in told
    assert "destination *** (alarm): It is not reached." in told
    assert "The line to *** takes 800 kbit/s" in told
    assert "the destination of it: nobody knows (yet)" in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_reads_it_is_told_that_the_studio_did_not_say_who_its_buyers_are(
    language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = contents(tmp_path, language)["READ-ME.txt"]
    assert whole == read_me(language), "where none runs there is nobody to ask"
    monkeypatch.setattr("studio.engine.report.Client", Busy)
    told = contents(tmp_path, language)["READ-ME.txt"]
    assert told == read_me(language, names_missing=True)
    assert told.startswith("Look before you send this") == (language == "en")
    assert "Look before you send this" in told


def test_buyers_that_only_the_store_of_the_running_studio_knows_go_too(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    data, store = tmp_path / "data", tmp_path_factory.mktemp("server") / "store.sqlite3"
    with Live(tmp_path, *STAY, "--data-dir", str(data), "--store", str(store), command="engine") as live:
        until(live, lambda state: state["camera"] == "live")
        ask(live, "put-product", code="A12", title="Pecorino", price="9", stock=5)
        buyer = ask(live, "claim-add", code="A12", name=BUYER["name"])["claims"][0]["buyer"]
        ask(live, "buyer-put", id=buyer, **BUYER)
        (data / "window.log").write_text("\n".join(BUYER.values()))
        made = contents(data)
        ask(live, "quit")
        assert live.wait() == 0
    told = made["logs/window.log"]
    assert not [line for text in BUYER.values() for line in text.splitlines() if line in told]
    assert made["store.txt"].startswith("looked at store.sqlite3 of the data folder; the studio that runs has another")


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_reads_it_is_told_every_file_in_their_language(language: str, tmp_path: Path) -> None:
    made = contents(tmp_path, language)
    own = read_me(language).partition("-----")[0]
    assert {name for name in made if name not in own and not name.startswith("logs/")} == {"READ-ME.txt"}
    assert own != read_me("en") or language == "en"


def test_a_report_can_be_had_where_nothing_else_can(tmp_path: Path) -> None:
    data = tmp_path / "data"
    (data / "logs").mkdir(parents=True)
    (data / "settings.json").write_bytes(b"\xff{")
    (data / "session.json").write_bytes(b"")
    (data / "store.sqlite3").write_bytes(b"SQLite format 3\0" + b"x" * 4096)
    (data / "logs" / "bancarella.log").write_bytes(b"x" * 1_000_000 + b"\nlast line \xff of it\n")
    report = ("report", "--data-dir", str(data), "--output")
    done = ready.run(*report, str(tmp_path / "r.zip"))
    assert done.returncode == 0, done.stderr
    with zipfile.ZipFile(tmp_path / "r.zip") as archive:
        read = {name: archive.read(name).decode() for name in archive.namelist()}
    assert read["bancarella-report/logs/bancarella.log"] == "last line \ufffd of it\n"
    assert read["bancarella-report/settings.json"].startswith("could not be had")
    assert "ok   encoders" in read["bancarella-report/doctor.txt"]
    assert (tmp_path / "r.zip").stat().st_mode & 0o077 == 0
    done = ready.run(*report, "/proc/r.zip")
    assert done.returncode == 2
    assert done.stderr.startswith("The report cannot be written to /proc/r.zip (")
    assert "Choose another place" in done.stderr
