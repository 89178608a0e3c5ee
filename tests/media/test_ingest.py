from __future__ import annotations

import pickle
import re
import time
from dataclasses import FrozenInstanceError
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.domain.errors import SellerError
from studio.media.ingest import Ingest, IngestError, redact

SECRET = "sEcReT-0-ab"


@pytest.mark.parametrize(
    ("url", "key", "expected"),
    [
        ("rtmp://h.tv/app/k", None, ("rtmp", "h.tv", 1935, "app", "k")),
        ("rtmp://h.tv/app/", "k", ("rtmp", "h.tv", 1935, "app", "k")),
        ("rtmps://a.b:443/rtmp/", "FB-1-0-Ab?x=1", ("rtmps", "a.b", 443, "rtmp", "FB-1-0-Ab?x=1")),
        ("rtmps://a.b/rtmp/FB-1-0-Ab?x=1", "", ("rtmps", "a.b", 443, "rtmp", "FB-1-0-Ab?x=1")),
        (
            "rtmp://live.twitch.tv/app",
            "live_1_abc?bandwidthtest=true",
            ("rtmp", "live.twitch.tv", 1935, "app", "live_1_abc?bandwidthtest=true"),
        ),
        (
            "rtmp://push.host/app/stream?auth_key=1-0-0-ab&x=y/z//w",
            None,
            ("rtmp", "push.host", 1935, "app", "stream?auth_key=1-0-0-ab&x=y/z//w"),
        ),
        (
            "rtmp://live-push.b.com/live-bvc/?streamname=live_1&key=ab",
            None,
            ("rtmp", "live-push.b.com", 1935, "live-bvc", "?streamname=live_1&key=ab"),
        ),
        (
            "rtmp://live-push.b.com/live-bvc/",
            "?streamname=live_1&key=ab",
            ("rtmp", "live-push.b.com", 1935, "live-bvc", "?streamname=live_1&key=ab"),
        ),
        ("rtmp://h:1936/app/inst/key", None, ("rtmp", "h", 1936, "app/inst", "key")),
        ("rtmp://h/app?vhost=a/b", "key", ("rtmp", "h", 1935, "app?vhost=a/b", "key")),
        ("rtmp://[2001:db8::1]:1940/app/k", None, ("rtmp", "2001:db8::1", 1940, "app", "k")),
        ("rtmp://[::1]/app/k", None, ("rtmp", "::1", 1935, "app", "k")),
        ("RTMP://h/app/a%2Fb%20c?d=%26", None, ("rtmp", "h", 1935, "app", "a%2Fb%20c?d=%26")),
        ("  rtmp://h/app \n", " k/with=all&of?them= \n", ("rtmp", "h", 1935, "app", "k/with=all&of?them=")),
        ("rtmp://h:/app/k", None, ("rtmp", "h", 1935, "app", "k")),
        ("rtmp://bücher.example/app/k", None, ("rtmp", "bücher.example", 1935, "app", "k")),
    ],
)
def test_addresses_as_platforms_hand_them_out(url: str, key: str | None, expected: tuple[object, ...]) -> None:
    ingest = Ingest.parse(url, key)
    assert (ingest.scheme, ingest.host, ingest.port, ingest.app, ingest.key) == expected


@pytest.mark.parametrize(
    ("url", "key", "says"),
    [
        ("", None, "empty"),
        ("   ", SECRET, "empty"),
        (f"host/app/{SECRET}", None, "rtmp://"),
        (SECRET, None, "rtmp://"),
        (f"https://studio.youtube.com/{SECRET}", None, "web page"),
        (f"srt://h/app/{SECRET}", None, "not supported"),
        (f"rtmpt://h/app/{SECRET}", None, "not supported"),
        (f"rtmp:///app/{SECRET}", None, "no server name"),
        (f"rtmp://:1935/app/{SECRET}", None, "no server name"),
        ("rtmp://h/app", None, "key is missing"),
        ("rtmp://h/app/", None, "key is missing"),
        ("rtmp://h/app/?", None, "key is missing"),
        ("rtmp://h", None, "ends after"),
        ("rtmp://h/", SECRET, "ends after"),
        (f"rtmp://h:port/app/{SECRET}", None, "port"),
        (f"rtmp://h:0/app/{SECRET}", None, "port"),
        (f"rtmp://h:65536/app/{SECRET}", None, "port"),
        (f"rtmp://h:١٩٣٥/app/{SECRET}", None, "port"),
        (f"rtmp://h/app/{SECRET} b", None, "space"),
        ("rtmp://h/app", f"{SECRET}\nb", "line break"),
        ("rtmp://h/app", f"{SECRET}\x00", "invisible"),
        ("rtmp://h/app", f"{SECRET}\u200b", "invisible"),
        ("rtmp://h/app", f"{SECRET}\ud800", "invisible"),
        ("rtmp://h/app", f"rtmp://h/app/{SECRET}", "key is an address"),
        (f"rtmp://name:{SECRET}@h/app/k", None, "user name"),
        (f"rtmp://[::zz]/app/{SECRET}", None, "IPv6"),
        (f"rtmp://::1/app/{SECRET}", None, "square brackets"),
        (f"rtmp://a..b/app/{SECRET}", None, "name cannot be read"),
        (f"rtmp://{'a' * 64}.tv/app/{SECRET}", None, "name cannot be read"),
        (f"rtmp://a$b/app/{SECRET}", None, "name cannot be read"),
        ("rtmp://h/app", SECRET * 1000, "too long"),
    ],
)
def test_what_cannot_be_used_is_named_in_one_line_without_the_key(url: str, key: str | None, says: str) -> None:
    with pytest.raises(IngestError, match=says) as caught:
        Ingest.parse(url, key)
    text = str(caught.value)
    assert isinstance(caught.value, SellerError)
    assert SECRET not in text
    assert "\n" not in text
    assert text.endswith(".")


@given(st.text(max_size=60), st.none() | st.text(max_size=30))
def test_any_text_is_parsed_or_refused(url: str, key: str | None) -> None:
    for text in (url, "rtmp://" + url, "rtmps://h/" + url):
        try:
            ingest = Ingest.parse(text, key)
        except IngestError:
            continue
        assert ingest.host
        assert ingest.app
        assert ingest.key
        assert 1 <= ingest.port <= 65535


KEYS = st.from_regex(r"[A-Za-z0-9_\-./?&=%:@,;+*~]{1,40}", fullmatch=True).filter(
    lambda k: "://" not in k and k.strip("?")
)


@given(KEYS)
def test_a_key_given_apart_comes_back_as_it_is(key: str) -> None:
    assert Ingest.parse("rtmps://h.tv:443/rtmp/", key).key == key


@given(KEYS.filter(lambda key: "/" not in key.partition("?")[0]))
def test_one_address_means_the_same_as_its_two_parts(key: str) -> None:
    assert Ingest.parse(f"rtmp://h/app/{key}") == Ingest.parse("rtmp://h/app", key)


def test_texts_never_show_the_key() -> None:
    ingest = Ingest.parse("rtmp://h:1936/app?token=hidden1", SECRET)
    texts = [str(ingest), repr(ingest), f"{ingest}", f"{ingest!r:>80}", ingest.safe, str([ingest]), "%s" % ingest]  # noqa: UP031
    assert all(SECRET not in text and "hidden1" not in text for text in texts)
    assert ingest.safe == "rtmp://h:1936/app?***/***"
    assert Ingest.parse("rtmps://[::1]/a/b/k").safe == "rtmps://[::1]/a/b/***"
    assert pickle.loads(pickle.dumps(ingest)) == ingest
    with pytest.raises(FrozenInstanceError):
        ingest.key = "x"  # type: ignore[misc]


PLAIN = st.characters(blacklist_categories=["Cs"], blacklist_characters="*")


@given(st.text(PLAIN, max_size=80), st.lists(st.text(PLAIN, min_size=1, max_size=12), max_size=4), st.data())
def test_no_secret_is_left_in_a_text(text: str, secrets: list[str], data: st.DataObject) -> None:
    for secret in secrets:
        at = data.draw(st.integers(0, len(text)))
        text = text[:at] + data.draw(st.sampled_from([secret, quote(secret), quote(secret, safe="")])) + text[at:]
    clean = redact(text, secrets)
    for secret in secrets:
        assert secret not in clean
        assert quote(secret, safe="") not in clean
        assert re.sub("%..", lambda code: code[0].lower(), quote(secret, safe="")) not in clean


@pytest.mark.parametrize(
    "leak",
    [
        "rtmp://h/app/key?auth_key=1-0-0-ab&x=y/z",
        "rtmp://h/app/key?auth_key%3D1-0-0-ab%26x%3Dy%2Fz",
        "rtmp%3a%2f%2fh%2fapp%2fkey%3fauth_key%3d1-0-0-ab%26x%3dy%2fz",
        "the query auth_key=1-0-0-ab&x=y/z alone",
        "the value 1-0-0-ab alone",
        "the name key alone",
        '{"url": "rtmp:\\/\\/h\\/app\\/key?auth_key=1-0-0-ab\\u0026x=y\\/z"}',
        "<a href='rtmp://h/app/key?auth_key=1-0-0-ab&amp;x=y/z'>",
    ],
)
def test_every_spelling_of_a_key_is_hidden(leak: str) -> None:
    clean = redact(leak, ["key?auth_key=1-0-0-ab&x=y/z"])
    assert "1-0-0-ab" not in clean
    assert "key" not in clean.replace("***", "")


def test_without_secrets_a_text_stays_as_it_is() -> None:
    assert redact("a text", []) == redact("a text", [""]) == "a text"


KEY = "live_88_Qx7mT-hR2v?auth=Zk9-pLw4_Qa"


@pytest.mark.parametrize(
    "changed",
    [
        KEY.upper(),
        KEY.lower(),
        KEY[::-1],
        " ".join(KEY),
        "%20".join(KEY.upper()),
        "\u200b".join(KEY),
        "-".join(KEY[::-1]),
        f"{KEY[:9]}\n{KEY[9:]}",
        f"{KEY[:9]}%0D%0A{KEY[9:]}",
        f"{KEY[:9]}\\r\\n{KEY[9:]}",
        f"{KEY.swapcase()} {KEY[::-1]}",
    ],
)
def test_a_key_is_hidden_though_the_server_has_changed_it(changed: str) -> None:
    for secret in (KEY, KEY.partition("?")[0]):
        said = redact(f"The stream {changed} is bad.", [KEY])
        assert said.startswith("The stream ***")
        assert said.endswith("*** is bad.")
        assert not any(letter.isalnum() for letter in said[10:-8])
        assert redact(f"The stream {secret}", [KEY]) == "The stream ***"


def test_a_key_with_escapes_is_hidden_backwards_too() -> None:
    key = "sk9Zebra-77Lq?auth=Tok%2Fen+Secret8811"
    said = redact(f"The stream {key[::-1]} is bad.", [key])
    assert not any(part in said for part in ("1188", "terceS", "F2%", "arbeZ")), said
    assert said.endswith(" is bad.")


@pytest.mark.parametrize("apart", [" ", "\n", "-"])
def test_a_key_with_escapes_is_hidden_though_it_is_broken_up(apart: str) -> None:
    key = "live_ab%2Fcdefghij"
    for changed in (apart.join(key), f"{key[:9]}{apart}{key[9:]}", apart.join(key[::-1])):
        assert redact(f"The stream {changed}", [key]) == "The stream ***"


def test_a_short_secret_hides_no_words_that_are_like_it() -> None:
    assert redact("Al so, a MAN. nam", ["also", "man"]) == "Al so, a MAN. nam"
    assert redact("a secret mango", ["mango"]) == "a secret ***"


def test_a_long_text_is_searched_in_no_time_whatever_is_in_it() -> None:
    for text in (" " * 50_000, "%20" * 20_000, KEY[:20] + " " * 50_000, "-" * 50_000, "%25" * 20_000, KEY[:-1] * 1000):
        began_s = time.process_time()
        redact(text, [KEY, "a" + " " * 30 + "b", "-" * 40])
        assert time.process_time() - began_s < 5
