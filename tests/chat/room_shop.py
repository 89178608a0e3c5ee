"""A room with a real till behind it, as an engine wires them: for the tests of what visitors claim."""

from __future__ import annotations

import socket
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import cast

from studio.chat.connector import NoSecrets
from studio.chat.room import Room
from studio.domain.claims import ClaimState
from studio.domain.commands import PinProduct
from studio.domain.money import Money
from studio.domain.product import Product, Variant
from studio.domain.show import Show
from studio.engine.chats import Chats
from studio.engine.comeback import Comeback
from studio.engine.desk import Desk
from studio.engine.engine import Engine
from studio.engine.options import Options
from studio.engine.settings import Settings
from studio.engine.till import Till
from studio.store import Store
from tests.chat.room_server import DEADLINE_S, wait_until

HONEY = Product("A12", "Miele di acacia", Money(1290, "EUR"), "vasetto", Money(1590, "EUR"), stock=1)
SHIRT = Product(
    "T1",
    "<b>Maglia</b>",
    Money(1800, "EUR"),
    variants=(Variant(("rosso", "M"), stock=2), Variant(("blu", "L"), Money(2000, "EUR"), 0)),
    limit=3,
)


class Shop:
    """A till, a desk, and the chats with a room; its clock can be put forward. `secrets` outlive a restart."""

    def __init__(
        self, folder: Path, products: tuple[Product, ...] | None = (HONEY, SHIRT), before: Shop | None = None
    ) -> None:
        self.later: timedelta = before.later if before else timedelta()
        self.secrets: NoSecrets = before.secrets if before else NoSecrets()
        self.till = Till(Store(folder / "store.sqlite3"), now=self.now, tell=lambda _: None)
        if products is not None:
            self.till.offer_only(products)
        self.desk = Desk(Show("Mercato Rossi", "it", self.till.products), self.now)
        started = threading.Event()
        started.set()
        engine = SimpleNamespace(
            memory=SimpleNamespace(
                settings=Settings(folder), keys=self.secrets, folder=folder, set_chats=lambda _: None
            ),
            codes=lambda: ("A12", "T1"),
            started=started,
            desk=self.desk,
            comeback=Comeback(Options(data_dir=folder), folder),
            publish=lambda: None,
            hide=lambda _: None,
            till=self.till,
        )
        self.chats = Chats(cast(Engine, engine))
        self.desk.follow(self.chats.follow)
        self.desk.start()
        self.till.start(self.desk, self.chats.hub)
        self.url: str = before.url if before else _free_address()
        self.chats.hub.add(self.url)
        room = self.chats.hub.connector(self.url)
        assert isinstance(room, Room)
        self.room = room
        wait_until(lambda: room.can_send)

    def now(self) -> datetime:
        return datetime.now(UTC) + self.later

    def pin(self, code: str) -> None:
        self.desk.submit(PinProduct(code)).result(DEADLINE_S)
        wait_until(lambda: self.room._stall.pinned and self.room._stall.pinned.code == code)

    def stand(self, ids: list[int], state: ClaimState) -> None:
        rules = self.till.rules
        self.till.change_claims(lambda ledger: ledger.stand(ids, state, "host", self.now(), rules)).result(DEADLINE_S)

    def put_forward(self, time: timedelta) -> None:
        self.later += time
        self.till.wake()

    def claims(self) -> list[tuple[int, str, int, str]]:
        with self.till.store.read() as ledger:
            return [(c.id, c.author, c.quantity, str(c.state)) for c in ledger.claims()]

    def texts(self) -> list[str]:
        """What visitors wrote: not the line with which the shop posts what it pins."""
        rows = self.chats.hub.after(0)[1]
        return [row["text"] for row in rows if row["kind"] == "message" and row.get("role") != "host"]

    def close(self, *, over: bool = True) -> None:
        self.chats.close()
        self.till.close(over=over)
        self.desk.close()


def _free_address() -> str:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return f"room://127.0.0.1:{free.getsockname()[1]}"
