"""What the engine answers its clients: the window, the phone desk and `ctl` alike."""

from __future__ import annotations

import base64
import os
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import asdict
from typing import Any

from studio.control.protocol import COMMANDS, command
from studio.domain.errors import Refused
from studio.domain.money import Money
from studio.domain.product import Product
from studio.domain.show import Show
from studio.engine.desk import Desk
from studio.engine.stats import outputs, recording
from studio.media.canvas import Planes
from studio.media.colour import planes_to_png
from studio.media.destination import Destination
from studio.media.programme import Programme
from studio.media.recorder import Recorder

_NOT_YET = {
    "say": "No chat is connected, so nobody would read it.",
    "claims": "Claims from the chat are not in this version yet.",
    "orders": "Orders are not in this version yet.",
}


class Answers:
    """Turns a client's word and arguments into an answer. `answer` is called on the control server's thread."""

    def __init__(
        self,
        desk: Desk,
        programme: Programme,
        destinations: tuple[Destination, ...],
        recorder: Recorder | None,
        shown: Callable[[], str | None],
    ) -> None:
        """`shown` tells the code of the product that the last composed picture had on it."""
        self._desk, self._programme, self._shown = desk, programme, shown
        self._destinations, self._recorder = destinations, recorder

    def answer(self, do: str, arguments: dict[str, Any]) -> Future[Any]:
        """A future of what JSON can hold; it fails with SellerError where the engine refuses."""
        answer: Future[Any] = Future()
        if do in COMMANDS:
            done = self._desk.submit(command(do, arguments))
            done.add_done_callback(lambda carried_out: self._settle(carried_out, answer))
        elif do == "state":
            answer.set_result(self.state())
        elif do == "products":
            answer.set_result([_product(product) for product in self._desk.show.products])
        elif do == "shot":
            self._shoot(answer)
        else:
            raise Refused(_NOT_YET.get(do, f"There is no command “{do}”."))
        return answer

    def state(self) -> dict[str, Any]:
        """The snapshot. Any thread."""
        show = self._desk.show
        sound = self._programme.sound
        countdown = show.countdown
        return {
            "engine_pid": os.getpid(),
            "on_air": show.on_air,
            "pinned": show.pinned,
            "shown": self._shown(),
            "scene": str(show.scene),
            "countdown": countdown and {"label": countdown.label, "ends_at": countdown.ends_at.isoformat()},
            "lower_third": show.lower_third,
            "muted": show.muted,
            "gain_db": show.gain_db,
            "levels": _rounded(asdict(sound.levels())),
            "shop": show.shop,
            "language": show.language,
            "camera": self._programme.on_camera.state,
            "microphone": sound.source.state,
            "outputs": outputs(self._destinations),
            "recording": recording(self._recorder),
        }

    def _settle(self, carried_out: Future[Show], answer: Future[Any]) -> None:
        if error := carried_out.exception():
            answer.set_exception(error)
        else:
            answer.set_result(self.state())

    def _shoot(self, answer: Future[Any]) -> None:
        def receive(planes: Planes) -> None:
            copy = Planes(*(plane.copy() for plane in planes))
            # Packing a PNG takes longer than a tick.
            threading.Thread(target=pack, args=(copy,), name="shot").start()

        def pack(planes: Planes) -> None:
            try:
                answer.set_result({"png": base64.b64encode(planes_to_png(planes)).decode()})
            except Exception as error:  # noqa: BLE001 - handed to the server, which logs it
                answer.set_exception(error)

        self._programme.shot(receive)


def _product(product: Product) -> dict[str, Any]:
    return {
        "code": product.code,
        "title": product.title,
        "price": _money(product.price),
        "currency": product.price.currency,
        "unit": product.unit,
        "old_price": _money(product.old_price) if product.old_price else None,
        "image": product.image,
        "url": product.url,
        "stock": product.stock,
    }


def _rounded(levels: dict[str, Any]) -> dict[str, Any]:
    def short(value: Any) -> Any:
        if isinstance(value, float):
            return round(value, 1)
        return [short(each) for each in value] if isinstance(value, tuple) else value

    return {name: short(value) for name, value in levels.items()}


def _money(money: Money) -> str:
    return str(money.amount)
