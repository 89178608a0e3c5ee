"""Whoever is known, and whatever has the form of a person's or a place's, goes; what tells what went wrong stays."""

from __future__ import annotations

import html
import json
import re
from pathlib import Path
from typing import Literal
from unicodedata import normalize
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.engine.nameless import Nameless

KNOWN = Nameless(
    names=["Fattoria Le Querce", "caso", "王小明", "D'Angelo & figli", "qx.example"],
    people=["Giuseppina Marcantonio", "Jean-Luc"],
    places=[("/home/carla/.local/share/bancarella", "<data folder>"), ("/home/carla", "~")],
)


@pytest.mark.parametrize(
    "secret",
    [
        quote("+39 347 123 45 67", safe=""),
        quote(quote("+39 347 123 45 67", safe=""), safe=""),
        quote_plus("+39 347 123 45 67"),
        quote("2001:db8:85a3::8a2e:370:7334", safe=""),
        quote("/home/anna/x.jpg", safe=""),
        "anna.bianchi+uova@posta.example.it",
        "anna.bianchi%40posta.example.it",
        "+39 347 123 45 67",
        "0039 045 8001234",
        "347-1234567",
        "(045) 800 12 34",
        "13812345678",
        "+86 138 1234 5678",
        "IT60 X054 2811 1010 0000 0123 456",
        "DE89370400440532013000",
        "192.168.1.77",
        "10.0.0.7",
        "2001:db8:85a3::8a2e:370:7334",
        "fe80::1ff:fe23:4567:890a%wlan0",
        "5c:f9:38:aa:bb:cc",
        "45.43838, 10.99173",
        "45.438384;10.991735",
        "45°26'18.2\"N",
        "lat=45.4",
        '"longitude": 10.99173',
        "rtmp://a.rtmp.youtube.com/live2/abcd-efgh-ijkl-mnop-qrst",
        "rtmps%3A%2F%2Flive.example%3A443%2Fapp%2Fkey77",
        "rtsp://admin:geheim@kamera.local:554/stream1",
        "http://nas/video",
        "stall-pc.fritz.box",
        "stream.fattoria-rossi.invalid",
        "spinge.fattoria-rossi.zone:1935",
        "anna.myshop.com:8443",
        "kamera.local",
        "live_417_AbCdEfGhIjKlMnOpQr",
        "k3jd-92ka-fm2k-4lk2-0akd",
        "Fattoria Le Querce",
        "FATTORIA LE QUERCE",
        quote("Fattoria Le Querce"),
        quote_plus("Fattoria Le Querce"),
        "王小明",
        quote("王小明"),
        ascii("王小明")[1:-1],
        html.escape("D'Angelo & figli"),
        json.dumps("D'Angelo & figli")[1:-1],
        "Giuseppina Marcantonio",
        "Giuseppina",
        "Marcantonio",
        "/home/carla/Video/formaggi di Carla/show.mp4",
        "/home/anna/x.jpg",
        "/media/carla/CHIAVETTA ROSSA/uova.png",
        "/run/media/pc/Stick/lista.csv",
        "C:\\Users\\Carla\\Documents\\prezzi.xlsx",
        "/Users/carla/Desktop/a.png",
    ],
)
@pytest.mark.parametrize(
    "around", ["{}", "it failed at {}.", "camera '{}': gone", '{{"a": "{}"}}', "({}), again", "{}\n"]
)
def test_it_goes(secret: str, around: str) -> None:
    cleaned = KNOWN.text(around.format(secret))
    assert secret not in cleaned
    for part in (
        "anna",
        "bianchi",
        "347",
        "1234",
        "45.43",
        "carla",
        "youtube",
        "kamera",
        "QUERCE",
        "CHIAVETTA",
        "uova",
    ):
        assert part not in cleaned
    assert "***" in cleaned or "~" in cleaned


@pytest.mark.parametrize(
    "line",
    [
        "2026-11-21 09:42:17,123 INFO tick studio.media.programme: the computer stood still for 1.2 s; going on",
        "2026-11-21T09:42:17.123456+00:00",
        '  File "<program>/studio/engine/engine.py", line 417, in _end_stats',
        "    self._sold = self.till.sales()",
        "ValueError: invalid literal for int() with base 10: 'x12'",
        "sqlite3.OperationalError: database is locked",
        "<Destination at 0x7f3a1c2b4d50>",
        "encoder x264 veryfast has other parameter sets at step 2: not taken",
        "PySide6.QtCore 6.11.3, Python 3.11.2",
        "picture at 2500 kbit/s: congested; 127.0.0.1:1935 and ::1 are this computer",
        "1280x720 30 fps 2500 kbps 34567890 bytes",
        "pinned A12",
        "<data folder>/session.json cannot be read",
        "QWidget::repaint: Recursive repaint detected",
        "settings.json, bancarella.log.1, store.sqlite3-wal, show.mp4",
    ],
)
def test_what_tells_what_went_wrong_stays(line: str) -> None:
    assert Nameless().text(line) == line


def test_a_name_goes_only_as_a_word() -> None:
    assert KNOWN.text("caso: caseous, Caso, x_caso, occaso") == "***: caseous, ***, x_***, occaso"


def test_products_are_numbered() -> None:
    known = Nameless(codes=["A12", "7", "A1", "MIELE", "on"])
    assert known.text("pinned A12") == "pinned <product 1>"
    assert known.text("'A1' is none of A12, A123 and xA1") == "'<product 3>' is none of <product 1>, A123 and xA1"
    assert known.text("unpinned MIELE") == "unpinned <product 4>"
    # What could be a number or a word of ours goes only where a product is meant.
    line = "INFO desk studio.engine.engine: pinned 7"
    assert known.text(line) == "INFO desk studio.engine.engine: pinned <product 2>"
    assert known.text("There is no product “7”.") == "There is no product “<product 2>”."
    assert known.text("step 7 instead of 3; goes on air") == "step 7 instead of 3; goes on air"


def test_whose_device_it_is() -> None:
    assert KNOWN.text("0: Anna’s iPhone Camera") == "0: ***’s iPhone Camera"
    assert KNOWN.text("1: iPhone di Anna Bianchi (video0)").startswith("1: iPhone di ***(")
    assert KNOWN.text("2: 小红的 iPhone") == "2: ***的 iPhone"


def test_places_are_named_for_what_they_are() -> None:
    text = "/home/carla/.local/share/bancarella/logs/bancarella.log and /home/carla/.local/share/bancarellas"
    assert KNOWN.text(text).startswith("<data folder>/logs/bancarella.log and ***")


@pytest.mark.parametrize(
    "line",
    [
        "{}C:\\Users\\Beatrice Neri\\Desktop\\Clienti{}",
        "{}D:\\Dirette di Raffaella\\{}",
        "{}d:/Dirette di Raffaella/Clienti{}",
        "{}\\\\NAS-CASTELLANI\\foto di Raffaella\\Ottavia{}",
        "{}/media/usb/Dirette di Raffaella/Clienti{}",
        "{}/media/carla/Dirette di Raffaella/lista di Ottavia.csv{}",
        "{}/srv/querce/Dirette di Raffaella/Ottavia{}",
    ],
)
@pytest.mark.parametrize("around", ["it failed at {}", "it failed at {}: again", "[{}] again", "it failed at {}\n"])
def test_a_path_with_blanks_goes_whole_as_far_as_a_folder_follows(line: str, around: str) -> None:
    known = Nameless(names=["carla", "/srv/querce"])
    for written in (line, json.dumps(line)[1:-1]):
        assert known.text(around.format(written.format("", ""))) == around.format(
            "***.csv" if line.endswith(".csv{}") else "***"
        )


@pytest.mark.parametrize("quotes", ["''", '""', "“”", "«»", "‘’", "’’", "„“"])
@pytest.mark.parametrize(
    "path",
    [
        "/home/mariarossi/Le mie Dirette/Mercato di Ginevra",
        "~/Negozio di Ginevra",
        "/media/usb/Dott.Ginevra",
        "/media/usb/Ginevra, dall'orto (due): [verdura]",
        "D:\\Negozio di Ginevra",
        "\\\\NAS-CASTELLANI\\Negozio di Ginevra",
    ],
)
def test_a_path_in_quotes_goes_to_the_closing_one(quotes: str, path: str) -> None:
    begin, end = quotes
    assert KNOWN.text(f"it says {begin}{path}{end}, and “x” is there") == f"it says {begin}***{end}, and “x” is there"


def test_a_path_that_is_no_longer_than_its_word_takes_no_more_with_it() -> None:
    assert KNOWN.text("from /home/anna and /media/usb: no room") == "from *** and ***: no room"
    assert KNOWN.text("OSError: [Errno 28] No space left on device: '/media/usb/Ginevra'").endswith("device: '***'")
    assert KNOWN.text("file:///media/usb/Tema%20di%20Ginevra/Badge.qml failed") == "file://*** failed"


@pytest.mark.parametrize("told", ["NFC", "NFD"])
@pytest.mark.parametrize("written", ["NFC", "NFD"])
def test_accents_are_the_same_however_they_are_written(
    told: Literal["NFC", "NFD"], written: Literal["NFC", "NFD"]
) -> None:
    name, place, part = (normalize(told, each) for each in ("Cascina Però", "/opt/josé", "Zoë"))
    known = Nameless(names=[name], people=[f"{part} Bò"], places=[(place, "<home>")])
    for form in (str, quote, lambda text: json.dumps(text)[1:-1]):
        cleaned = known.text(form(normalize(written, "Cascina Però, Zoë")))
        assert not {"Cascina", "Zo"} & set(re.findall(r"[A-Za-z]+", cleaned)), cleaned
    assert known.text(normalize(written, "at /opt/josé/x")) == "at <home>/x"


@pytest.mark.parametrize(
    "line",
    [
        "Cookie: session=Zm9vYmFy; theme=dark",
        "{'Cookie': 'session=Zm9vYmFy; theme=dark'}",
        "set-cookie: a=Zm9vYmFy",
    ],
)
def test_cookies_go(line: str) -> None:
    cleaned = KNOWN.text(line)
    assert "Zm9v" not in cleaned
    assert "ookie" in cleaned
    assert "theme" not in cleaned


def test_of_json_the_shape_stays() -> None:
    value = {
        "shop": "Fattoria Le Querce",
        "fps": 30,
        "on": True,
        "language": "it",
        "began": "2026-11-21T09:42:17+00:00",
        "last_error": "qx.example does not answer",
        "by": {"twitch://caso": "x", "https://qx.example": 1},
        "none": None,
        "list": ["abc", 1.5],
    }
    assert KNOWN.value(value, frozenset({"language", "last_error"})) == {
        "shop": "*** (18 characters)",
        "fps": 30,
        "on": True,
        "language": "it",
        "began": "2026-11-21T09:42:17+00:00",
        "last_error": "*** does not answer",
        "by": {"*** (13 characters)": "*** (1 characters)", "*** (18 characters)": 1},
        "none": None,
        "list": ["*** (3 characters)", 1.5],
    }


@given(st.text(max_size=400))
def test_any_text_comes_through_line_by_line(text: str) -> None:
    cleaned = KNOWN.text(text)
    assert len(cleaned.split("\n")) == len(text.split("\n"))
    assert "Giuseppina" not in cleaned


@given(
    st.sampled_from(["王小明", "Fattoria Le Querce"]),
    st.text("ab :/\\%._-\"'{}0\n", max_size=12),
    st.text(" .,:/'\"", max_size=6),
)
def test_a_name_goes_wherever_it_stands(name: str, before: str, after: str) -> None:
    assert name not in KNOWN.text(f"{before} {name}{after}")


def test_many_names_and_a_long_log_take_seconds_at_most(tmp_path: Path) -> None:
    nameless = Nameless(names=[f"viewer {number} of many" for number in range(20_000)])
    line = "2026-11-21 09:42:17,123 INFO desk studio.engine.engine: pinned A12 by viewer 7 of many\n"
    cleaned = nameless.text(line * 4000)
    assert cleaned.count("***") == 4000
