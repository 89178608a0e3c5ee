"""The words of claims and orders, asked of a real engine; and a store that another process keeps to itself."""

from __future__ import annotations

import csv
import json
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from studio.control.client import Client
from studio.domain.errors import Refused
from tests.chat.twitch_server import TwitchServer, wait_for
from tests.e2e.test_chats import said, texts
from tests.live import Live

CAMERA = ("--camera", "test", "--mic", "none", "--preset", "ultrafast", "--size", "640x360", "--language", "it")
GOODS = "code,title,price,stock\nA12,=Mele,4.50,3\nB7,Pane,3.20,\n"


@pytest.fixture
def twitch() -> Iterator[TwitchServer]:
    with TwitchServer() as server:
        yield server


@pytest.fixture
def live(tmp_path: Path, twitch: TwitchServer) -> Iterator[Live]:
    goods = tmp_path / "goods.csv"
    goods.write_text(GOODS)
    chat = ("--chat", f"twitch://shop?server={twitch.ws}")
    arguments = (
        *CAMERA,
        "--record",
        str(tmp_path / "show.mkv"),
        "--products",
        str(goods),
        "--shop",
        "Le Querce",
        *chat,
    )
    with Live(tmp_path, *arguments) as live:
        live.wait_on_air()
        yield live
        live.end()


@pytest.fixture
def client(live: Live) -> Iterator[Client]:
    with Client(live.data_dir) as client:
        wait_for(lambda: client.call("state")["chat"]["sources"][0]["state"] == "live")
        yield client


def stands(client: Client) -> list[tuple[str, str, int, str]]:
    return [(each["message_id"], each["code"], each["quantity"], each["state"]) for each in client.call("claims")]


def left(client: Client, code: str = "A12") -> Any:
    return next(product["left"] for product in client.call("products") if product["code"] == code)


def test_claims_from_the_chat_to_the_packing_list(
    tmp_path: Path, live: Live, client: Client, twitch: TwitchServer
) -> None:
    twitch.tell(said(1, "A12 x2"))
    twitch.tell(said(2, "A12 x2", "Bo"))
    twitch.tell(said(3, "B7", "Bo"))
    held = [("m1", "A12", 2, "held"), ("m2", "A12", 1, "held"), ("m2", "A12", 1, "waitlisted"), ("m3", "B7", 1, "held")]
    wait_for(lambda: stands(client) == held)
    wait_for(lambda: left(client) == 0)
    command = [sys.executable, "-m", "studio", "ctl", "--data-dir", str(live.data_dir), "claims"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=True)
    assert [claim["state"] for claim in json.loads(done.stdout)] == [state for *_, state in held]
    wait_for(lambda: [client.call("state")["claims"][each] for each in ("held", "waitlisted")] == [3, 1])

    # What clients hear of is what has changed.
    since = client.call("claims-since", rev=0)
    assert len(since["claims"]) == 4
    assert not client.call("claims-since", rev=since["rev"])["claims"]

    # Released by the host: it goes to who waits. Undone it cannot be: there is none left.
    first = client.call("claims")[0]
    undo = client.call("claim-stand", ids=[first["id"]], state="released")["undo"]
    assert [(each["id"], each["state"], each["left"]) for each in undo] == [(first["id"], "held", "released")]
    assert sorted(stands(client)) == [
        ("m1", "A12", 2, "released"), ("m2", "A12", 1, "held"), ("m2", "A12", 1, "held"), ("m3", "B7", 1, "held"),
    ]  # fmt: skip
    with pytest.raises(Refused, match="A12"):
        client.call("claim-stand", ids=[first["id"]], state="held")
    assert [step["state"] for step in client.call("claim-history", id=first["id"])] == ["held", "released"]

    # A message taken back takes its claims with it, and brings them back.
    twitch.tell("@login=bo;target-msg-id=m3 :tmi.twitch.tv CLEARMSG #shop :B7\r\n")
    wait_for(lambda: ("m3", "B7", 1, "cancelled") in stands(client))
    client.call("claim-restore", platform="twitch", message_id="m3")
    assert ("m3", "B7", 1, "held") in stands(client)

    # One basket for each buyer, and its files. No cell is a formula.
    orders = client.call("orders")
    assert [(order["buyer"]["name"], len(order["lines"])) for order in orders] == [("Bo", 3)]
    client.call("order-put", buyer=orders[0]["buyer"]["id"], note="=1+1", pickup="sabato")
    for ending in (".csv", ".shopify.csv", ".xlsx", ".json"):
        client.call("orders-export", path=str(tmp_path / f"orders{ending}"))
    with (tmp_path / "orders.csv").open(encoding="utf-8-sig", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    assert any("Mele" in cell for cell in cells)
    assert not [cell for cell in cells if cell.startswith("=")]
    sheets = openpyxl.load_workbook(tmp_path / "orders.xlsx").worksheets
    found = [cell for sheet in sheets for row in sheet.iter_rows() for cell in row]
    assert any("Mele" in str(cell.value) for cell in found)
    assert not [cell for cell in found if cell.data_type == "f"]


def test_what_looks_like_a_claim_waits_for_the_host(client: Client, twitch: TwitchServer) -> None:
    twitch.tell(said(1, "a12??"))
    twitch.tell(said(2, "A 12", "Bo"))
    wait_for(lambda: len(client.call("doubts")) == 2)
    assert stands(client) == []
    one, other = client.call("doubts")
    client.call("doubt-accept", id=one["id"])
    client.call("doubt-dismiss", id=other["id"])
    assert stands(client) == [("m1", "A12", 1, "held")]
    with pytest.raises(Refused):
        client.call("doubt-accept", id=one["id"])
    client.call("doubt-reopen", id=one["id"])
    assert stands(client) == [("m1", "A12", 1, "cancelled")]
    assert [doubt["id"] for doubt in client.call("doubts")] == [one["id"]]


def test_a_store_that_another_process_keeps_lets_the_show_go_on(
    live: Live, client: Client, twitch: TwitchServer
) -> None:
    twitch.tell(said(1, "A12"))
    wait_for(lambda: left(client) == 2)
    other = sqlite3.connect(live.data_dir / "store.sqlite3", isolation_level=None)
    try:
        other.execute("BEGIN IMMEDIATE")
        twitch.tell(said(2, "A12", "Bo"))
        twitch.tell(said(3, "A12 x2", "Cem"))
        wait_for(lambda: client.call("state")["claims"]["trouble"], 20)
        frames = client.call("state")["figures"]["t"]
        wait_for(lambda: client.call("state")["figures"]["t"] > frames)
        assert all(output["state"] == "live" for output in client.call("state")["outputs"])
        assert len(texts(client)) == 3  # the chat goes on
        assert stands(client) == [("m1", "A12", 1, "held")]
        other.execute("ROLLBACK")
    finally:
        other.close()
    wait_for(
        lambda: (
            stands(client)
            == [
                ("m1", "A12", 1, "held"),
                ("m2", "A12", 1, "held"),
                ("m3", "A12", 1, "held"),
                ("m3", "A12", 1, "waitlisted"),
            ]
        ),
        20,
    )
    wait_for(lambda: not client.call("state")["claims"]["trouble"])
    assert left(client) == 0


def test_what_cannot_be_taken_back_from_others_waits_in_its_old_place(client: Client, twitch: TwitchServer) -> None:
    twitch.tell(said(1, "A12 x3"))
    twitch.tell(said(2, "A12 x3", "Bo"))
    waits = [("m1", "A12", 3, "held"), ("m2", "A12", 3, "waitlisted")]
    wait_for(lambda: stands(client) == waits)
    first = client.call("claims")[0]["id"]
    stood = client.call("claim-stand", ids=[first], state="cancelled")["undo"]
    assert [(each["id"], each["state"], each["packed"]) for each in stood] == [(first, "held", False)]
    assert [state for *_, state in stands(client)] == ["cancelled", "held"]
    with pytest.raises(Refused, match="are needed"):
        client.call("claim-stand", ids=[first], state="held")
    assert client.call("claim-undo", stood=stood) == {"waits": [first], "parts": [], "stays": []}
    assert [state for *_, state in stands(client)] == ["waitlisted", "held"]
    second = client.call("claims")[1]["id"]
    client.call("claim-stand", ids=[second], state="released")
    assert [state for *_, state in stands(client)] == ["held", "released"]
    with pytest.raises(Refused, match="not there"):
        client.call("claim-stand", ids=[10**15], state="held")
