from __future__ import annotations

import json
import socket
import stat
import threading
import time
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studio.control.client import Client, NoEngine
from studio.control.protocol import COMMANDS, Address, Misunderstood, command
from studio.control.server import ControlServer, PortTaken
from studio.domain.commands import PinProduct, ShowScene, StartCountdown
from studio.domain.errors import Refused
from studio.domain.show import AtZero, SceneName
from tests.control.lines import Lines, fields_of


def echo(do: str, arguments: dict[str, Any]) -> Future[Any]:
    future: Future[Any] = Future()
    if do == "refuse":
        future.set_exception(Refused("no, and here is why"))
    elif do == "break":
        future.set_exception(ZeroDivisionError("a bug"))
    elif do == "slow":
        threading.Timer(0.2, future.set_result, ["late"]).start()
    else:
        future.set_result({"do": do, **arguments})
    return future


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[ControlServer, Path]]:
    server = ControlServer(echo)
    server.start()
    Address(1234, server.port, server.token).write(tmp_path)
    yield server, tmp_path
    server.close()


def test_a_call_is_answered(served: tuple[ControlServer, Path]) -> None:
    with Client(served[1]) as client:
        assert client.call("pin", code="K7") == {"do": "pin", "code": "K7"}
        assert client.call("slow") == "late"


def test_a_refusal_reaches_the_caller_in_its_own_words(served: tuple[ControlServer, Path]) -> None:
    with Client(served[1]) as client:
        with pytest.raises(Refused, match="no, and here is why"):
            client.call("refuse")
        assert client.call("again") == {"do": "again"}


def test_a_bug_is_answered_without_its_details_and_logged_whole(
    served: tuple[ControlServer, Path], caplog: pytest.LogCaptureFixture
) -> None:
    with Client(served[1]) as client, pytest.raises(Refused, match="the log says what") as refused:
        client.call("break")
    assert "a bug" not in str(refused.value)
    assert "ZeroDivisionError" in caplog.text


def test_a_word_or_a_field_that_is_not_of_the_protocol_ends_the_connection_and_a_refusal_does_not(
    tmp_path: Path,
) -> None:
    def answer(do: str, arguments: dict[str, Any]) -> Future[Any]:
        wanted = command(do, arguments) if do in COMMANDS else None
        if wanted is None:
            raise Misunderstood(f"There is no command “{do}”.")
        future: Future[Any] = Future()
        future.set_exception(Refused("There is no product with the code K7."))
        return future

    server = ControlServer(answer)
    server.start()
    try:
        Address(1, server.port, server.token).write(tmp_path)
        for do, arguments, why in (
            ("pin", {"code": 7}, "Expected `str`, got `int`"),
            ("pin", {}, "missing required field `code`"),
            ("scene", {"scene": "moon"}, "Invalid enum value"),
            ("dance", {}, "There is no command “dance”"),
            ("end", {"x": 1}, "no field “x”"),
            ("pin", {"code": "K7", "x": 1}, "no field “x”"),
            ("shop", {"name": "x" * 100_000}, "no field “name”"),
            ("rundown", {"slots": [{"code": "K7"}, {"code": "A1", "hours": 1}]}, "no field “hours”"),
            ("stock", {"code": "K7", "stock": 1, "y" * 100_000: 1}, f"no field “{'y' * 64}”"),
            ("watch", {"code": "K7"}, "unknown field `code`"),
        ):
            with Client(tmp_path) as client:
                for _ in range(3):
                    with pytest.raises(Refused, match="no product with the code"):
                        client.call("pin", code="K7")
                with pytest.raises(Refused, match=why):
                    client.call(do, **arguments)
                with pytest.raises(NoEngine):
                    client.call("pin", code="K7")
    finally:
        server.close()


@pytest.mark.parametrize("word", COMMANDS)
def test_a_field_that_a_command_does_not_have_is_named(word: str) -> None:
    lines = Lines({word: fields_of(COMMANDS[word])}, Path(), 1)
    fits = {name: lines.fitting(kind, name) for name, (kind, required) in fields_of(COMMANDS[word]).items() if required}
    surplus: tuple[Any, ...] = (1, None, [], {"code": "K7"})
    for value in surplus:
        with pytest.raises(Misunderstood, match="no field “surplus”"):
            command(word, fits | {"surplus": value})


def test_fields_of_what_stands_in_a_field_are_looked_at_too() -> None:
    product = {"code": "K7", "title": "Cheese", "price": "5", "titles": [{"language": "it", "text": "Formaggio"}]}
    variant: dict[str, Any] = {"options": ["red"], "was": ""}
    command("put-product", product | {"variants": [variant]})
    with pytest.raises(Misunderstood, match="no field “price_now”"):
        command("put-product", product | {"variants": [variant, variant | {"price_now": "5"}]})


def test_only_the_owner_can_read_the_token(served: tuple[ControlServer, Path]) -> None:
    assert stat.S_IMODE((served[1] / "engine.json").stat().st_mode) == 0o600
    address = Address.read(served[1])
    assert address is not None
    assert address.token not in repr(address)


def test_the_server_listens_on_the_loopback_alone(served: tuple[ControlServer, Path]) -> None:
    assert served[0]._server is not None
    assert [s.getsockname()[0] for s in served[0]._server.sockets] == ["127.0.0.1"]


def test_a_wrong_token_is_cut_off_without_an_answer(served: tuple[ControlServer, Path]) -> None:
    server, folder = served
    Address(1, server.port, "guess").write(folder)
    with pytest.raises(NoEngine), Client(folder) as client:
        client.call("pin", code="K7")


def raw(server: ControlServer, data: bytes) -> bytes:
    with socket.create_connection(("127.0.0.1", server.port), timeout=5) as connection:
        try:
            connection.sendall(data)
            connection.shutdown(socket.SHUT_WR)
            answer = b""
            while piece := connection.recv(65536):
                answer += piece
        except ConnectionError:
            return b""
        return answer


def test_a_web_page_that_probes_the_port_gets_nothing(served: tuple[ControlServer, Path]) -> None:
    assert raw(served[0], b"POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: https://evil.example\r\n\r\n{}") == b""


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.binary(max_size=400) | st.text(max_size=200).map(str.encode) | st.just(b"300,000 bytes"))
def test_garbage_is_cut_off_and_the_next_client_served(served: tuple[ControlServer, Path], data: bytes) -> None:
    hello = json.dumps({"token": served[0].token}).encode() + b"\n"
    if data == b"300,000 bytes":  # hypothesis will not print as many
        data = b"x" * 300_000
    raw(served[0], data)
    raw(served[0], hello + data)
    with Client(served[1]) as client:
        assert client.call("still") == {"do": "still"}


def test_a_watcher_gets_the_newest_snapshot_and_every_later_one(served: tuple[ControlServer, Path]) -> None:
    server = served[0]
    server.publish(lambda: {"number": 1})
    with socket.create_connection(("127.0.0.1", server.port), timeout=5) as connection:
        connection.sendall(json.dumps({"token": server.token}).encode() + b'\n{"id":1,"do":"watch"}\n')
        lines = connection.makefile("rb")
        assert json.loads(lines.readline()) == {"id": 1, "ok": True, "result": None}
        assert json.loads(lines.readline()) == {"state": {"number": 1}}
        server.publish(lambda: {"number": 2})
        assert json.loads(lines.readline()) == {"state": {"number": 2}}
        lines.close()


def test_a_port_in_use_is_said_and_another_may_be_tried(served: tuple[ControlServer, Path]) -> None:
    server = ControlServer(echo, served[0].port)
    with pytest.raises(PortTaken, match=str(served[0].port)):
        server.start()
    server.port = 0
    server.start()
    assert server.port not in (0, served[0].port)
    server.close()


def test_without_an_engine_the_client_says_how_to_start_one(tmp_path: Path) -> None:
    with pytest.raises(NoEngine, match="bancarella live"):
        Client(tmp_path)
    (tmp_path / "engine.json").write_text("{ half")
    with pytest.raises(NoEngine):
        Client(tmp_path)


def test_an_engine_removes_only_its_own_address(tmp_path: Path) -> None:
    mine, other = Address(1, 2, "a"), Address(3, 4, "b")
    other.write(tmp_path)
    mine.remove(tmp_path)
    assert Address.read(tmp_path) == other
    other.remove(tmp_path)
    assert Address.read(tmp_path) is None


def test_commands_are_typed() -> None:
    assert command("pin", {"code": "K7"}) == PinProduct("K7")
    assert command("scene", {"scene": "back"}) == ShowScene(SceneName.BACK)
    assert command("countdown", {"seconds": 90, "at_zero": "unpin"}) == StartCountdown(90, "", AtZero.UNPIN)
    offer = {"seconds": 90, "price": "8", "code": "K7"}
    assert command("countdown", offer) == StartCountdown(90, price="8", code="K7")


@pytest.mark.parametrize(
    ("do", "arguments"),
    [("pin", {}), ("pin", {"code": 7}), ("scene", {"scene": "moon"}), ("mute", {"muted": "yes"}), ("countdown", {})],
)
def test_arguments_of_the_wrong_type_are_refused(do: str, arguments: dict[str, Any]) -> None:
    with pytest.raises(Refused, match="not understood"):
        command(do, arguments)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
)
fields = st.sampled_from(["code", "seconds", "label", "at_zero", "scene", "title", "stock", "muted", "other"])


@given(do=st.sampled_from(sorted(COMMANDS)), arguments=st.dictionaries(fields, json_values, max_size=4))
def test_any_arguments_make_a_command_or_a_refusal(do: str, arguments: dict[str, Any]) -> None:
    try:
        made = command(do, arguments)
    except Refused:
        return
    assert isinstance(made, COMMANDS[do])


class Leaving:
    """Answers “quit” as the engine does: whether another client watches."""

    def __init__(self, tmp_path: Path) -> None:
        self.folder = tmp_path
        self.server = ControlServer(self.answer)
        self.server.start()
        Address(1, self.server.port, self.server.token).write(tmp_path)
        self.server.publish(dict)

    def answer(self, do: str, arguments: dict[str, Any]) -> Future[Any]:
        future: Future[Any] = Future()
        future.set_result(self.server.another_watches())
        return future

    def watch(self, name: str) -> Client:
        client = Client(self.folder, name=name)
        assert next(client.watch()) == {}
        return client

    def quit(self, name: str) -> bool:
        with Client(self.folder, name=name) as client:
            return bool(client.call("quit"))

    def until(self, name: str, stays: bool) -> None:
        deadline_s = time.monotonic() + 10
        while self.quit(name) is not stays:
            assert time.monotonic() < deadline_s
            time.sleep(0.01)


@pytest.fixture
def leaving(tmp_path: Path) -> Iterator[Leaving]:
    leaving = Leaving(tmp_path)
    yield leaving
    leaving.server.close()


def test_whoever_watches_alone_is_the_last(leaving: Leaving) -> None:
    with leaving.watch("a"):
        assert not leaving.quit("a")


def test_another_that_watches_stays_and_is_then_the_last(leaving: Leaving) -> None:
    with leaving.watch("b"):
        with leaving.watch("a"):
            assert leaving.quit("a")
        assert leaving.quit("nobody who watches")
        assert leaving.quit("nobody who watches")
        leaving.until("b", False)


def test_two_that_go_at_once_do_not_stay_for_each_other(leaving: Leaving) -> None:
    with leaving.watch("a"), leaving.watch("b"):
        assert leaving.quit("a")
        assert not leaving.quit("b")


def test_one_that_comes_back_is_there_again(leaving: Leaving) -> None:
    with leaving.watch("b"):
        with leaving.watch("a"):
            assert leaving.quit("a")
        leaving.until("b", False)
        with leaving.watch("a"), leaving.watch("c"):
            assert leaving.quit("c")
