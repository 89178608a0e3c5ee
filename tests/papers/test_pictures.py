import socket
import ssl
import struct
import threading
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import cv2
import numpy as np
import pytest
import trustme

from studio.papers.pictures import AT_ONCE, Fetched, fetch_pictures, is_public, picture_size


def png(width: int = 3, height: int = 2) -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IEND", b"")


class Shop(BaseHTTPRequestHandler):
    busy = 0
    busiest = 0
    counting = threading.Lock()
    slow = threading.Event()
    log_message = staticmethod(lambda *_: None)  # type: ignore[assignment]

    def do_GET(self) -> None:
        path = self.path
        if path.startswith("/to/"):
            self.send_response(302)
            self.send_header("Location", "http://a b/" if path == "/to/nowhere" else path[4:])
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        if path == "/missing":
            self.send_error(404)
            return
        if path == "/wait":
            Shop.slow.wait(20)
        body = {
            "/page": b"<html>",
            "/bomb": png(60_000, 60_000),
            "/large": png() + b"x" * 2_000_000,
        }.get(path, png())
        if path.startswith("/each"):
            with Shop.counting:
                Shop.busy += 1
                Shop.busiest = max(Shop.busiest, Shop.busy)
            time.sleep(0.05)
            # Before the answer: whoever has it may ask for the next at once.
            with Shop.counting:
                Shop.busy -= 1
            body = png(int(path[5:]) + 1)
        self.send_response(200)
        self.send_header("Content-Length", str(len(body) + (100 if path == "/half" else 0)))
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def serving(context: ssl.SSLContext | None = None) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Shop)
    if context:
        server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield f"http{'s' if context else ''}://127.0.0.1:{server.server_port}"
    finally:
        Shop.slow.set()
        server.shutdown()
        thread.join()
        server.server_close()
        Shop.slow.clear()


@pytest.fixture(scope="module")
def shop() -> Iterator[str]:
    with serving() as address:
        yield address


def fetched(url: str, folder: Path, **limits: object) -> Fetched:
    (got,) = all_fetched({"A": url}, folder, **limits)
    return got


def all_fetched(wanted: dict[str, str], folder: Path, **limits: object) -> list[Fetched]:
    got: list[Fetched] = []
    options = {"allow_private": True, **limits}
    assert fetch_pictures(wanted, folder, got.append, **options).wait(20)  # type: ignore[arg-type]
    return got


def test_a_picture_is_kept_under_its_content(shop: str, tmp_path: Path) -> None:
    folder = tmp_path / "new" / "pictures"
    wanted = {"A": f"{shop}/a", "B": f"{shop}/a", "C": f"{shop}/to/{shop}/c", "D": f"{shop}/to//d e?x=è"}
    got = {each.code: each for each in all_fetched(wanted, folder)}
    assert sorted(got) == ["A", "B", "C", "D"]
    assert [each.trouble for each in got.values()] == [""] * 4
    (kept,) = folder.iterdir()
    assert {each.path for each in got.values()} == {kept}
    assert kept.read_bytes() == png()
    assert kept.suffix == ".png"


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/missing", "answers 404"),
        ("/page", "no picture"),
        ("/bomb", "too large (60000 × 60000 points)"),
        ("/large", "larger than 1 MB"),
        ("/half", "broke off"),
        ("/to/ftp://127.0.0.1/x", "begins with https:// or http://"),
        ("/to/file:///etc/passwd", "begins with https:// or http://"),
        ("/to/http://a:b@127.0.0.1/", "holds no user name"),
        ("/to/http://127.0.0.1:99999/", "not an address"),
    ],
)
def test_what_is_no_picture_is_told_in_plain_words(shop: str, tmp_path: Path, path: str, words: str) -> None:
    got = fetched(shop + path, tmp_path, largest_bytes=1_000_000)
    assert got.path is None
    assert words in got.trouble
    assert list(tmp_path.iterdir()) == []


def test_addresses_that_lead_round_and_round(tmp_path: Path) -> None:
    with serving() as shop:
        Shop.slow.set()
        nested = shop + "/to/" * 8 + "x"
        assert "on and on" in fetched(nested, tmp_path).trouble


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]", "0.0.0.0", "2130706433", "[::ffff:127.0.0.1]"])
def test_the_sellers_own_network_is_not_looked_into(shop: str, tmp_path: Path, host: str) -> None:
    port = shop.rpartition(":")[2]
    got = fetched(f"http://{host}:{port}/a", tmp_path, allow_private=False)
    assert got.path is None
    assert "own network" in got.trouble or "there is no" in got.trouble


def test_the_address_that_was_looked_at_is_the_one_dialled(
    shop: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    port = int(shop.rpartition(":")[2])
    real = socket.getaddrinfo

    def rebinding(host: str, *args: object, **kwargs: object) -> object:
        if host != "shop.example":
            return real(host, *args, **kwargs)  # type: ignore[arg-type]
        asked.append(host)
        address = "127.0.0.1" if len(asked) == 1 else "127.0.0.9"
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port))]

    monkeypatch.setattr(socket, "getaddrinfo", rebinding)
    assert fetched(f"http://shop.example:{port}/a", tmp_path).trouble == ""
    assert asked == ["shop.example"]


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("93.184.215.14", True),
        ("2606:2800:21f:cb07:6820:80da:af6b:8b2c", True),
        ("10.0.0.1", False),
        ("192.168.1.1", False),
        ("172.16.0.1", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("0.0.0.0", False),
        ("224.0.0.1", False),
        ("255.255.255.255", False),
        ("fe80::1%eth0", False),
        ("fc00::1", False),
        ("fec0::1", False),
        ("::", False),
        ("::ffff:10.0.0.1", False),
        ("64:ff9b::10.0.0.1", False),
        ("64:ff9b::93.184.215.14", True),
        ("2002:7f00:1::", False),
        ("nothing", False),
    ],
)
def test_what_is_of_the_open_web(address: str, public: bool) -> None:
    assert is_public(address) is public


def test_a_shop_that_keeps_us_waiting_is_left(tmp_path: Path) -> None:
    with serving() as shop:
        got = fetched(f"{shop}/wait", tmp_path, longest_s=0.4)
    assert "takes longer than" in got.trouble


def test_a_shop_that_drips_is_left(tmp_path: Path) -> None:
    listener = socket.create_server(("127.0.0.1", 0))
    over = threading.Event()

    def drip() -> None:
        peer, _ = listener.accept()
        with peer:
            try:
                while not over.wait(0.05):
                    peer.sendall(b"H")
            except OSError:
                return

    thread = threading.Thread(target=drip)
    thread.start()
    got = fetched(f"http://127.0.0.1:{listener.getsockname()[1]}/", tmp_path, longest_s=0.5)
    over.set()
    thread.join()
    listener.close()
    assert "takes longer than" in got.trouble


def test_a_cancel_hangs_up(tmp_path: Path) -> None:
    with serving() as shop:
        got: list[Fetched] = []
        fetching = fetch_pictures({str(n): f"{shop}/wait" for n in range(9)}, tmp_path, got.append, allow_private=True)
        time.sleep(0.2)
        fetching.cancel()
        assert fetching.wait(5)
    assert got == []


def test_few_at_once_and_one_word_at_a_time(shop: str, tmp_path: Path) -> None:
    Shop.busiest = 0
    talking = threading.Lock()

    def on_each(each: Fetched) -> None:
        assert talking.acquire(blocking=False)
        got.append(each)
        talking.release()

    got: list[Fetched] = []
    wanted = {str(n): f"{shop}/each{n}" for n in range(12)}
    assert fetch_pictures(wanted, tmp_path, on_each, allow_private=True).wait(20)
    assert len({each.path for each in got}) == 12
    assert 1 < Shop.busiest <= AT_ONCE


def test_a_secure_shop_and_one_that_nobody_vouches_for(tmp_path: Path) -> None:
    authority = trustme.CA()
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(server)
    trusting = ssl.create_default_context()
    authority.configure_trust(trusting)
    with serving(server) as shop:
        assert fetched(f"{shop}/a", tmp_path, context=trusting).trouble == ""
        assert "not secure" in fetched(f"{shop}/a", tmp_path).trouble


def test_addresses_that_are_none_keep_no_other_picture_from_coming(shop: str, tmp_path: Path) -> None:
    # U+00A8 becomes a blank and a mark on the way to what is dialled.
    wanted = {f"X{n}": f"http://a\u00a8.example/{n}.jpg" for n in range(AT_ONCE)}
    wanted |= {"Y": f"{shop}/to/nowhere", "Z": f"{shop}/a"}
    got = {each.code: each.trouble for each in all_fetched(wanted, tmp_path)}
    assert got == {code: "" if code == "Z" else "this is not an address in the web" for code in wanted}


def test_nothing_ends_a_worker(shop: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_content: bytes) -> tuple[str, int, int]:
        raise IndexError

    monkeypatch.setattr("studio.papers.pictures.picture_size", broken)
    got = all_fetched({str(n): f"{shop}/each{n}" for n in range(2 * AT_ONCE)}, tmp_path)
    assert len(got) == 2 * AT_ONCE
    assert {(each.path, each.trouble) for each in got} == {(None, "the shop does not answer as a web server does")}
    told: list[str] = []

    def refuses(each: Fetched) -> None:
        told.append(each.code)
        raise RuntimeError

    wanted = {str(n): f"{shop}/each{n}" for n in range(2 * AT_ONCE)}
    assert fetch_pictures(wanted, tmp_path, refuses, allow_private=True).wait(20)
    assert sorted(told) == sorted(wanted)


def test_a_folder_that_takes_nothing(shop: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert "cannot be kept" in fetched(f"{shop}/a", tmp_path / "file").trouble


@pytest.mark.parametrize(
    ("kind", "options"),
    [
        ("png", []),
        ("jpg", []),
        ("jpg", [cv2.IMWRITE_JPEG_PROGRESSIVE, 1, cv2.IMWRITE_JPEG_RST_INTERVAL, 4]),
        ("webp", [cv2.IMWRITE_WEBP_QUALITY, 50]),
        ("webp", [cv2.IMWRITE_WEBP_QUALITY, 101]),
    ],
)
def test_sizes_are_read_from_the_first_bytes(kind: str, options: list[int]) -> None:
    done, coded = cv2.imencode(f".{kind}", np.zeros((57, 301, 3), np.uint8), options)
    assert done
    content = coded.tobytes()
    assert picture_size(content) == (kind, 301, 57)
    assert all(picture_size(content[:length])[1:] in ((0, 0), (301, 57)) for length in range(min(200, len(content))))


def test_the_sizes_of_pictures_that_move() -> None:
    assert picture_size(b"GIF89a" + struct.pack("<HH", 301, 57) + bytes(3)) == ("gif", 301, 57)
    canvas = (300).to_bytes(3, "little") + (56).to_bytes(3, "little")
    assert picture_size(b"RIFF....WEBPVP8X" + bytes(8) + canvas) == ("webp", 301, 57)
    # A JPEG that was turned by a camera begins with more than the usual parts.
    turned = (
        b"\xff\xd8\xff\xe1\x00\x10" + b"x" * 14 + b"\xff\xff\xc2\x00\x11\x08" + struct.pack(">HH", 57, 301) + b"...."
    )
    assert picture_size(turned) == ("jpg", 301, 57)
