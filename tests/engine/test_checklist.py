import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from studio.domain.errors import Refused
from studio.domain.money import Money
from studio.domain.payment import BuyLink
from studio.domain.product import LONGEST_QR_BYTES, Product
from studio.engine.checklist import Facts, checklist, findings
from studio.engine.destinations import Check

HONEY = Product("M3", "Miele", Money(900, "EUR"), url="https://x.it/m3")
ANSWERS = Check(True, "answers", "a answers.")
GOOD = Facts(
    cameras=("live",),
    microphone="live",
    mic_spec="default",
    muted=False,
    destinations=({"name": "YouTube", "platform": "youtube", "enabled": True},),
    width=1280,
    height=720,
    kbps=2628,
    recording=True,
    disk_free_bytes=38_000_000_000,
    products=(HONEY,),
)


def by_item(found: list[dict[str, Any]], item: str) -> list[tuple[str, str]]:
    return [(each["state"], each["values"].get("reason", "")) for each in found if each["item"] == item]


def of(item: str, heard_db: float = -20.0, check: Check = ANSWERS, **changes: Any) -> list[tuple[str, str]]:
    facts = replace(GOOD, **changes)
    return by_item(findings(facts, heard_db, {each["name"]: check for each in facts.destinations}), item)


def test_when_all_is_well_every_item_says_so() -> None:
    found = findings(GOOD, -20.0, {"YouTube": ANSWERS})
    assert [each["item"] for each in found] == ["camera", "microphone", "destination", "disk", "qr", "products"]
    assert {each["state"] for each in found} == {"ok"}


def test_cameras() -> None:
    assert of("camera", cameras=("lost", "live")) == [("fail", "lost"), ("ok", "live")]
    assert of("camera", cameras=("live", "lost")) == [("ok", "live"), ("warn", "lost")]
    assert of("camera", cameras=("opening",)) == [("warn", "opening")]
    assert of("camera", cameras=()) == [("fail", "none")]


def test_the_microphone() -> None:
    assert of("microphone", -59.0) == [("ok", "heard")]
    assert of("microphone", -61.0) == [("warn", "silent")]
    assert of("microphone", muted=True) == [("warn", "muted")]
    assert of("microphone", microphone="lost") == [("fail", "lost")]
    assert of("microphone", mic_spec="none") == [("warn", "none")]


def test_destinations() -> None:
    refused = Check(False, "refused", "a takes no connections.")
    assert of("destination", check=refused) == [("fail", "refused")]
    assert of("destination", destinations=()) == [("warn", "none")]
    off = {"name": "Off", "platform": "own", "enabled": False}
    assert of("destination", destinations=(off,)) == [("warn", "none")]
    instagram = {"name": "Insta", "platform": "instagram", "enabled": True}
    assert of("destination", destinations=(instagram,)) == [("warn", "portrait")]
    assert of("destination", destinations=(instagram,), width=720, height=1280) == [("ok", "answers")]
    twitch = {"name": "Twitch", "platform": "twitch", "enabled": True}
    assert of("destination", destinations=(twitch,), kbps=6001) == [("warn", "too-much")]


def test_the_disk() -> None:
    two_hours = 2 * 3600 * 2628 * 125 * 1.05
    assert of("disk", disk_free_bytes=int(two_hours * 1.01)) == [("ok", "recording")]
    assert of("disk", disk_free_bytes=int(two_hours * 0.99)) == [("warn", "recording")]
    assert of("disk", disk_free_bytes=100_000_000) == [("fail", "recording")]
    assert of("disk", disk_free_bytes=None) == [("warn", "unknown")]
    assert of("disk", disk_free_bytes=0, recording=False) == [("ok", "not-recording")]


def test_codes_that_phones_can_read() -> None:
    longest = replace(HONEY, url="https://x.it/" + "a" * (LONGEST_QR_BYTES - 13))
    too_long = replace(HONEY, code="M4", url=longest.url + "a" * 300)
    assert of("qr", products=(longest,)) == [("ok", "readable")]
    assert of("qr", products=(HONEY, too_long)) == [("warn", "unreadable")]
    assert of("qr", products=(replace(HONEY, url=""),)) == [("warn", "no-link")]
    # A way to be paid is a link, too.
    by_whatsapp = BuyLink("https://wa.me/390212345678?text=A12", "WhatsApp +39 02 1234 5678")
    assert of("qr", products=(replace(HONEY, url=""),), link=lambda _: by_whatsapp) == [("ok", "readable")]
    assert of("products", products=()) == [("warn", "")]


def test_a_platform_that_may_refuse_codes_is_named() -> None:
    tiktok = {"name": "Tik", "platform": "tiktok", "enabled": True}
    assert of("qr", destinations=(tiktok,)) == [("warn", "may-be-refused")]


def test_all_destinations_are_asked_at_once() -> None:
    everyone = threading.Barrier(3)

    def check(name: str) -> Check:
        everyone.wait(10)  # breaks unless all three are under way together
        if name == "gone":
            raise Refused("There is no destination called “gone”.")
        return ANSWERS

    places = tuple({"name": name, "platform": "own", "enabled": True} for name in ("a", "gone", "b"))
    found = checklist(replace(GOOD, destinations=places), peak_db=lambda: -10.0, check=check)
    assert by_item(found, "destination") == [("ok", "answers"), ("fail", "address"), ("ok", "answers")]


def test_it_listens_until_something_is_heard() -> None:
    def meter(*peaks: float) -> Callable[[], float]:
        rest: Iterator[float] = iter(peaks)
        return lambda: next(rest)

    found = checklist(replace(GOOD, destinations=()), peak_db=meter(-90.0, -80.0, -12.0), check=lambda _: ANSWERS)
    assert by_item(found, "microphone") == [("ok", "heard")]
