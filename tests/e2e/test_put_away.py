"""A camera's password and a chat's session, typed into a window, where the computer has no keyring."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from studio.window.link import Link
from tests.chat.social_stream_server import Relay
from tests.e2e.test_window import until
from tests.live import NOWHERE, Live
from tests.media.test_camera_network import Phone

SMALL = ("--camera", "test", "--mic", "none", "--size", "320x180", "--preset", "ultrafast", "--fps", "15")


def test_the_window_gives_them_back_to_an_engine_that_begins_anew(tmp_path: Path, qapp: QApplication) -> None:
    phone, relay = Phone(), Relay()
    camera, chat = f"{phone.url}?password=hush-77", f"ssn://s3cret?server=ws://127.0.0.1:{relay.port}"

    def works(state: dict[str, Any]) -> bool:
        cameras, chats = state.get("cameras", []), state.get("chat", {}).get("sources", [])
        return [each["state"] for each in cameras[1:] + chats] == ["live", "live"]

    data_dir = tmp_path / "data"
    link = Link(data_dir)
    try:
        with Live(tmp_path, *SMALL, command="engine", environment=NOWHERE) as live:
            link.start()
            until(lambda: link.connected)
            link.call("cameras", specs=["test", camera])
            link.call("chat-add", url=chat)
            until(lambda: works(link.state))
            assert "hush-77" not in str(link.state)
            assert "s3cret" not in str(link.state)
            live.process.kill()
            live.process.wait()
        until(lambda: not link.connected)
        with Live(tmp_path, *SMALL[2:], "--resume", command="engine", environment=NOWHERE) as live:
            until(lambda: link.connected and works(link.state))
            link.close()
            live.end()
            assert "Traceback" not in live.said, live.said
        # Nobody has the window open any more.
        with Live(tmp_path, *SMALL[2:], command="engine", environment=NOWHERE) as live:
            link = Link(data_dir)
            link.start()
            until(lambda: link.connected and link.state["cameras"][1]["state"] == "lost")
            until(lambda: link.state["chat"]["sources"][0]["error"])
            assert "not known any more" in link.state["cameras"][1]["error"]
            assert "not known any more" in link.state["chat"]["sources"][0]["error"]
            link.close()
            live.end()
    finally:
        link.close()
        relay.close()
        phone.close()
    written = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert b"kept:" in written
    assert b"hush-77" not in written
    assert b"s3cret" not in written
