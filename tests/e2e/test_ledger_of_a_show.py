"""A whole show of chat through a real engine: its ledger is the reference model's, fed with the same file."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from studio.control.client import Client
from studio.domain.catalogue import read_catalogue
from studio.domain.chat import ChatMessage
from studio.domain.claiming import Lexicon, read
from studio.domain.claims import ClaimRules, ClaimState, Wanted
from studio.domain.product import Product
from tests.chat.twitch_server import wait_for
from tests.live import Live
from tests.store.reference import Reference
from tests.store.reference_stock import Row
from tests.store.side_by_side import BEGAN

CAMERA = ("--camera", "test", "--mic", "none", "--preset", "ultrafast", "--size", "640x360", "--language", "it")
GOODS = """code,title,price,stock
A12,Mele renette,4.50,9
B7,Pane di segale,3.20,4
K3,Miele,8.00,
M20,Ricotta,5.00,0
T4,Tartufo,30.00,2
"""
PINNED = "B7"
LIMIT = 5
SAID = (
    "A12", "A12 x2", "+1 A12", "A12+1", "a12=2", "mio A12", "prendo A12", "要 A12", "A12 加1", "sold A12 B7", "B7",
    "B7 x3", "mine", "K3", "K3 x4", "M20", "M20 x2", "T4", "T4 x2", "cancel A12", "annulla B7", "annulla T4",
    "ciao a tutti", "is A12 sweet?", "12 euro?", "quanto costa?", "A 12", "a12??", "che bello", "Ａ１２", "K3 T4",
)  # fmt: skip


def test_the_ledger_of_a_show_is_the_reference_models(tmp_path: Path) -> None:
    goods = tmp_path / "goods.csv"
    goods.write_text(GOODS)
    rules = ClaimRules(hold=None, limit=LIMIT)
    arguments = (*CAMERA, "--record", str(tmp_path / "show.mkv"), "--products", str(goods))
    with Live(tmp_path, *arguments) as live:
        live.wait_on_air()
        with Client(live.data_dir) as client:
            client.call("claim-rules-set", hold_s=None, limit=LIMIT)
            client.call("pin", code=PINNED)
            model = Reference()
            for product in read_catalogue(GOODS.encode()).products:
                model.put_product(product, BEGAN)
            products = tuple(model.products())
            asked: dict[object, object] = {}
            deleted = set[str]()
            for number, part in enumerate(parts(a_show(Random(20261121)))):
                chat = tmp_path / f"chat-{number}.jsonl"
                lines = (json.dumps(each | {"at": n / 60}, ensure_ascii=False) for n, each in enumerate(part))
                chat.write_text("\n".join(lines), encoding="utf-8")
                client.call("chat-add", url=f"simulator://{chat}")
                for each in part:
                    put(model, each, products, rules, asked)
                wanted = shown(model)
                deleted.update(each["delete"] for each in part if "delete" in each)
                wait_for(partial(all_came, client, {each["id"] for each in part if "id" in each} - deleted), 30)
                deadline_s = time.monotonic() + 30
                while (found := told(client.call("claims"))) != wanted and time.monotonic() < deadline_s:
                    time.sleep(0.05)
                assert found == wanted
                client.call("chat-remove", url=f"simulator://{chat}")
            assert {row["state"] for row in wanted} == {"held", "waitlisted", "cancelled"}  # a show worth the name
            assert lefts(client) == {product.code: (product.left, product.waiting) for product in model.products()}
            assert len(client.call("doubts")) == len(model.open_doubts())

            # The host decides, and what is freed goes on.
            claims = client.call("claims")
            for state in (ClaimState.PAID, ClaimState.RELEASED, ClaimState.CONFIRMED):
                held = [n for n, claim in enumerate(claims) if claim["state"] == "held"][:: 4 if state != "paid" else 3]
                client.call("claim-stand", ids=[claims[n]["id"] for n in held], state=str(state))
                rows = model.in_order(model.rows)
                model.stand([rows[n] for n in held], state, BEGAN, rules)
                claims = client.call("claims")
                assert told(claims) == shown(model)
            assert lefts(client) == {product.code: (product.left, product.waiting) for product in model.products()}
        command = [sys.executable, "-m", "studio", "ctl", "--data-dir", str(live.data_dir), "claims"]
        done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=True)
        assert told(json.loads(done.stdout)) == shown(model)
        live.end()


def a_show(chance: Random) -> list[dict[str, Any]]:
    """160 messages of 12 people on two platforms; some come twice, some are deleted, one before it came."""
    played: list[dict[str, Any]] = [{"at": 0, "platform": "kick", "delete": "m7"}]
    for number in range(160):
        platform, author = chance.choice(("twitch", "kick")), f"u{chance.randint(1, 12)}"
        said = {"platform": platform, "id": f"m{number}", "author_id": author, "author": f"Anna {author}"}
        played.append(said | {"text": chance.choice(SAID)})
        if number == 7:
            played[-1] |= {"platform": "kick", "text": "A12 x2"}
        kind, before = chance.random(), chance.choice(played)
        if kind < 0.08 and "id" in before:
            played.append({"platform": before["platform"], "delete": before["id"]})
        elif kind < 0.14 and "id" in before:
            played.append(before)
    played.append({"platform": "twitch", "id": "last", "author_id": "u1", "author": "Anna u1", "text": "K3"})
    return played


def parts(played: list[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    """Each begins with what is deleted: the engine has claimed it by then. Else it may be in time to know it deleted,
    and never claim it."""
    start = 0
    for end in (n for n, each in enumerate(played) if n and "delete" in each):
        yield played[start:end]
        start = end
    yield played[start:]


def answered(model: Reference, message: ChatMessage, about: tuple[Wanted, ...]) -> None:
    """Who takes back or corrects what the host was to decide has decided it."""
    codes = {each.code for each in about}
    for doubt in model.open_doubts():
        same = (doubt.message.platform, doubt.message.author_id) == (message.platform, message.author_id)
        if same and all(each.code in codes for each in doubt.wanted):
            model.settle_doubt(doubt, False)


def put(
    model: Reference,
    each: dict[str, Any],
    products: tuple[Product, ...],
    rules: ClaimRules,
    asked: dict[object, object],
) -> None:
    if "delete" in each:
        model.withdraw(each["platform"], each["delete"], BEGAN, rules)
        return
    message = ChatMessage(each["id"], each["platform"], each["author_id"], each["author"], each["text"], BEGAN)
    reading = read(message.text, Lexicon(products, rules.words), PINNED)
    if reading.given_back:
        answered(model, message, reading.given_back)
        model.give_back(message, reading.given_back, BEGAN, 1, rules)
    doubtful, over = reading.doubtful, ()
    if reading.wanted:
        model.claim(message, reading.wanted, 1, rules, BEGAN)
        over = tuple(model.over_limit)
    # What goes beyond a buyer's limit is asked once, however often it is said.
    of = (message.platform, message.author_id, (*doubtful, *over))
    if (doubtful or over) and asked.get(of) not in model.open_doubts():
        if reading.why == "spelling":
            answered(model, message, doubtful)
        doubt = model.put_doubt(message, replace(reading, doubtful=(*doubtful, *over)))
        if over and not doubtful and doubt is not None:
            asked[of] = doubt


def shown(model: Reference) -> list[dict[str, Any]]:
    def row_shown(row: Row) -> dict[str, Any]:
        look = row.look
        return {
            "message_id": look.message_id,
            "platform": look.platform,
            "author": f"Anna {look.author_id}",
            "code": look.code,
            "variant": look.variant,
            "quantity": look.quantity,
            "state": str(look.state),
        }

    return [row_shown(row) for row in model.in_order(model.rows)]


def told(claims: list[dict[str, Any]]) -> list[dict[str, Any]]:
    names = ("message_id", "platform", "author", "code", "variant", "quantity", "state")
    return [{name: claim[name] for name in names} for claim in claims]


def all_came(client: Client, ids: set[str]) -> bool:
    seq, seen = 0, set[str]()
    while entries := client.call("chat", after=seq)["entries"]:
        seq = entries[-1]["seq"]
        seen.update(entry["id"] for entry in entries if entry["kind"] == "message")
    return ids <= seen


def lefts(client: Client) -> dict[str, tuple[int | None, int]]:
    return {product["code"]: (product["left"], product["waiting"]) for product in client.call("products")}
