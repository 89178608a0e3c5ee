"""Two engines, two chats, one PostgreSQL: what one desk sells, the other cannot sell again."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

from studio.control.client import Client
from tests.live import Live

QUICK = ("--camera", "test", "--mic", "none", "--size", "320x180", "--preset", "ultrafast")
STOCK, BUYERS = 25, 30


def chat(path: Path, desk: str) -> str:
    rows = [
        {
            "at": 0.5 + number * 0.02,
            "platform": desk,
            "id": f"m{number}",
            "author_id": f"u{number}",
            "author": f"{desk} {number}",
            "text": "A12",
        }
        for number in range(BUYERS)
    ]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return f"simulator://{path}"


def ask(live: Live, do: str) -> Any:
    with Client(live.data_dir) as client:
        return client.call(do)


def test_two_desks_sell_what_there_is_and_no_more(tmp_path: Path, database: str) -> None:
    listed = tmp_path / "list.csv"
    listed.write_text(f"code,title,price,stock\nA12,Pecorino,19.90,{STOCK}\n")
    desks = []
    try:
        for name in ("one", "two"):
            folder = tmp_path / name
            folder.mkdir()
            options = ("--store", database, "--products", str(listed), "--pin", "A12")
            recorded = ("--record", str(folder / "show.mp4"))
            desks.append(Live(folder, *QUICK, *options, *recorded, "--chat", chat(folder / "chat.jsonl", name)))
        deadline_s = time.monotonic() + 60
        for desk in desks:
            desk.wait_on_air()
        while len(claims := ask(desks[0], "claims")) < 2 * BUYERS:
            assert time.monotonic() < deadline_s, (len(claims), desks[0].said)
            time.sleep(0.2)
        states = [claim["state"] for claim in claims]
        assert (states.count("held"), states.count("waitlisted")) == (STOCK, 2 * BUYERS - STOCK)
        assert len({(claim["platform"], claim["message_id"]) for claim in claims}) == 2 * BUYERS
        assert [claim["place"] for claim in claims] == sorted(claim["place"] for claim in claims)
        for desk in desks:
            # The other desk's sales are asked for once a second.
            while (found := ask(desk, "products")[0])["stock"] or found["waiting"] != 2 * BUYERS - STOCK:
                assert time.monotonic() < deadline_s, found
                time.sleep(0.2)
            assert ask(desk, "claims") == claims
    finally:
        for desk in desks:
            desk.__exit__(None, None, None)
