import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import trustme

from studio.domain.errors import Refused
from studio.domain.platforms import Shape
from studio.engine.destinations import MOST_DESTINATIONS, SavedDestinations, check_server
from studio.engine.keys import Keys
from studio.engine.settings import FILE, Settings
from studio.media.ingest import Ingest
from tests.servers import Nginx, free_port

KEY = "live_1234_hush-hush"
YOUTUBE = "rtmps://a.rtmps.youtube.com:443/live2"


@pytest.fixture
def keys() -> Keys:
    return Keys(lambda: None)


@pytest.fixture
def places(tmp_path: Path, keys: Keys) -> SavedDestinations:
    return SavedDestinations(Settings(tmp_path), keys)


def test_a_destination_is_listed_without_its_key(places: SavedDestinations, tmp_path: Path) -> None:
    places.put("YouTube", "youtube", YOUTUBE, KEY)
    [listed] = places.list()
    assert listed == {
        "name": "YouTube",
        "platform": "youtube",
        "server": "rtmps://a.rtmps.youtube.com/live2",
        "has_key": True,
        "enabled": True,
        "width": 1280,
        "height": 720,
        "fps": 30,
        "kbps": 2500,
        "audio_kbps": 128,
    }
    assert KEY not in (tmp_path / FILE).read_text()
    [(name, ingest)] = places.ingests()
    assert (name, ingest.key, ingest.app) == ("YouTube", KEY, "live2")


def test_changing_one_keeps_its_key_and_its_place(places: SavedDestinations) -> None:
    places.put("YouTube", "youtube", YOUTUBE, KEY)
    places.put("Twitch", "twitch", "rtmp://live.twitch.tv/app", "other")
    before = places.revision
    places.put("Tube", "youtube", YOUTUBE, None, kbps=4000, was="YouTube")
    assert places.revision > before
    assert [each["name"] for each in places.list()] == ["Tube", "Twitch"]
    assert dict(places.ingests())["Tube"].key == KEY
    places.put("Tube", "youtube", YOUTUBE, "new", was="Tube")
    assert dict(places.ingests())["Tube"].key == "new"


def test_only_those_that_are_on_and_have_a_key_are_sent_to(places: SavedDestinations) -> None:
    places.put("With", "youtube", YOUTUBE, KEY)
    places.put("Without", "youtube", YOUTUBE)
    places.put("Off", "youtube", YOUTUBE, KEY, enabled=False)
    assert [name for name, _ in places.ingests()] == ["With"]
    places.enable("off", True)
    places.enable("With", False)
    assert [name for name, _ in places.ingests()] == ["Off"]
    assert [each["has_key"] for each in places.list()] == [True, False, True]


def test_deleting_forgets_the_key_too(places: SavedDestinations) -> None:
    places.put("YouTube", "youtube", YOUTUBE, KEY)
    places.delete("YouTube")
    assert places.list() == []
    places.put("YouTube", "youtube", YOUTUBE)
    assert places.ingests() == ()


def test_an_own_servers_address_may_end_in_the_key(places: SavedDestinations, tmp_path: Path) -> None:
    places.put("Casa", "own", f"rtmp://127.0.0.1:1936/live/{KEY}")
    [(_, ingest)] = places.ingests()
    assert (ingest.app, ingest.key) == ("live", KEY)
    assert places.list()[0]["server"] == "rtmp://127.0.0.1:1936/live"
    assert KEY not in (tmp_path / FILE).read_text()
    # A new address is taken whole as well: what stands at its end may be a new key, which must not be kept in clear.
    places.put("Casa", "own", "rtmp://127.0.0.1:1936/live/n3w-s3cret?x=1", was="Casa")
    [(_, ingest)] = places.ingests()
    assert (ingest.app, ingest.key) == ("live", "n3w-s3cret?x=1")
    assert "n3w-s3cret" not in (tmp_path / FILE).read_text()
    places.put("Casa", "own", "rtmp://127.0.0.1:1936/live/instance", key=KEY, was="Casa")
    [(_, ingest)] = places.ingests()
    assert (ingest.app, ingest.key) == ("live/instance", KEY)


def test_what_stands_behind_a_servers_question_mark_is_kept_as_the_key_is(
    places: SavedDestinations, keys: Keys, tmp_path: Path
) -> None:
    server = "rtmp://cdn.example/app?sig=hush2&e=1"
    places.put("CDN", "own", server, KEY)
    assert "hush2" not in (tmp_path / FILE).read_text() + str(places.list())
    [(_, ingest)] = places.ingests()
    assert (ingest.server, ingest.key) == (server, KEY)
    [listed] = places.list()
    shown = {name: value for name, value in listed.items() if name != "has_key"}
    assert listed["has_key"]
    places.put(**shown | {"name": "Cdn"}, was="CDN")
    [(_, ingest)] = places.ingests()
    assert (ingest.server, ingest.key) == (server, KEY)
    with pytest.raises(Refused, match="not shown"):
        places.put(**shown | {"server": shown["server"].replace("app", "other")}, was="Cdn")
    places.put(**shown, key="another", was="Cdn")
    [(_, ingest)] = places.ingests()
    assert (ingest.server, ingest.key) == (server, "another")

    elsewhere = SavedDestinations(Settings(tmp_path), Keys(lambda: None))  # where no keyring is
    assert (elsewhere.list()[0]["has_key"], elsewhere.ways()) == (False, (("CDN", None),))
    with pytest.raises(Refused, match="not known any more"):
        elsewhere.put(**shown, key=KEY, was="CDN")
    assert not elsewhere.list()[0]["has_key"]
    elsewhere.put(**shown | {"server": server}, key=KEY, was="CDN")
    assert elsewhere.ingests()[0][1].server == server

    places.put(**shown | {"server": "rtmp://cdn.example/app"}, key=KEY, was="CDN")
    assert places.ingests()[0][1].server == "rtmp://cdn.example/app"
    places.delete("CDN")
    assert keys._memory == {}


def test_what_cannot_be_is_refused_and_changes_nothing(places: SavedDestinations) -> None:
    places.put("YouTube", "youtube", YOUTUBE, KEY)
    before = places.list(), places.revision
    attempts: list[Callable[[], object]] = [
        lambda: places.put("  ", "youtube", YOUTUBE, KEY),
        lambda: places.put("youtube ", "youtube", YOUTUBE, KEY),
        lambda: places.put("Web", "own", "https://youtube.com/live", KEY),
        lambda: places.put("Key", "own", YOUTUBE, f"{KEY} with spaces"),
        lambda: places.put("Size", "own", YOUTUBE, KEY, width=1281),
        lambda: places.put("Rate", "own", YOUTUBE, KEY, kbps=0),
        lambda: places.put("New", "own", YOUTUBE, KEY, was="Nobody"),
        lambda: places.enable("Nobody", True),
        lambda: places.delete("Nobody"),
    ]
    for attempt in attempts:
        with pytest.raises(Refused) as refusal:
            attempt()
        assert KEY not in str(refusal.value)
    assert (places.list(), places.revision) == before


def test_there_is_an_end_to_the_list(places: SavedDestinations) -> None:
    for number in range(MOST_DESTINATIONS):
        places.put(f"D{number}", "own", YOUTUBE)
    with pytest.raises(Refused, match="Delete one"):
        places.put("One more", "own", YOUTUBE)


def test_all_get_the_picture_that_suits_all(places: SavedDestinations) -> None:
    assert places.shape() is None
    places.put("Off", "own", YOUTUBE, KEY, enabled=False, width=1920, height=1080)
    places.put("First", "own", YOUTUBE, KEY, kbps=4000, fps=30)
    places.put("Second", "own", YOUTUBE, KEY, kbps=2500, fps=50, audio_kbps=96)
    assert places.shape() == (Shape(1280, 720, 30, 2500), 96)


@contextmanager
def listener(talk: Callable[[socket.socket], object]) -> Iterator[int]:
    """A server that talks with each caller in its own way, and remembers nothing."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(20)

        def serve() -> None:
            try:
                caller, _ = server.accept()
            except OSError:
                return
            with caller:
                caller.settimeout(20)
                talk(caller)

        thread = threading.Thread(target=serve)
        thread.start()
        yield server.getsockname()[1]
        server.close()
        thread.join()


def test_a_real_server_answers() -> None:
    with Nginx() as server:
        check = check_server(Ingest.parse(server.url("x")))
        assert (check.ok, check.reason) == (True, "answers")


def test_no_key_is_sent() -> None:
    heard = bytearray()

    def listen(caller: socket.socket) -> None:
        heard.extend(caller.recv(4096))
        caller.sendall(b"\x03")
        while data := caller.recv(4096):
            heard.extend(data)

    with listener(listen) as port:
        assert check_server(Ingest.parse(f"rtmp://127.0.0.1:{port}/private-app/{KEY}")).ok
    assert len(heard) == 1537
    assert b"private-app" not in heard
    assert KEY.encode() not in heard


def test_why_a_server_does_not_answer(places: SavedDestinations) -> None:
    nobody = check_server(Ingest.parse(f"rtmp://127.0.0.1:{free_port()}/live/k"))
    assert (nobody.ok, nobody.reason) == (False, "refused")

    with listener(lambda caller: caller.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")) as port:
        assert check_server(Ingest.parse(f"rtmp://127.0.0.1:{port}/live/k")).reason == "other"

    began_s = time.monotonic()
    over = threading.Event()
    with listener(lambda _: over.wait(20)) as port:
        assert check_server(Ingest.parse(f"rtmp://127.0.0.1:{port}/live/k"), 0.3).reason == "silent"
        over.set()
    assert time.monotonic() - began_s < 5

    assert check_server(Ingest.parse("rtmp://no-such-host.invalid/live/k")).reason in ("name", "network")


@pytest.mark.parametrize(("trusted", "reason"), [(True, "answers"), (False, "certificate")])
def test_a_certificate_is_verified(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, trusted: bool, reason: str) -> None:
    authority = trustme.CA()
    (authority if trusted else trustme.CA()).cert_pem.write_to_path(tmp_path / "ca.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)

    def talk(caller: socket.socket) -> None:
        try:
            with context.wrap_socket(caller, server_side=True) as secure:
                secure.recv(4096)
                secure.sendall(b"\x03")
                secure.recv(4096)
        except OSError:
            pass

    with listener(talk) as port:
        assert check_server(Ingest.parse(f"rtmps://127.0.0.1:{port}/live/k")).reason == reason


def test_a_check_of_a_saved_one_and_of_an_address(places: SavedDestinations) -> None:
    port = free_port()
    places.put("Casa", "own", f"rtmp://127.0.0.1:{port}/live", KEY)
    places.put("Senza", "youtube", YOUTUBE)
    assert places.check("casa").reason == "refused"
    assert places.check("Senza").reason == "no-key"
    assert places.check(server=f"rtmp://127.0.0.1:{port}/live").reason == "refused"
    assert places.check(server="youtube.com").reason == "address"
    with pytest.raises(Refused):
        places.check("Nobody")
