"""Drives Debian's Chromium over its debugging port: no library, no driver of its own."""

from __future__ import annotations

import asyncio
import base64
import itertools
import json
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp

DEADLINE_S = 30.0
_FLAGS = (
    "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
    " --disable-component-update --disable-sync --disable-extensions --disable-dev-shm-usage --hide-scrollbars"
    " --remote-debugging-port=0"
).split()


class Gone(Exception):
    """The page that was asked is no longer there: another has come."""


class Browser:
    """One Chromium; `page` opens a visitor's phone: its own cookies, nothing shared."""

    def __init__(self, ws: aiohttp.ClientWebSocketResponse) -> None:
        self._ws = ws
        self._numbers = itertools.count(1)
        self._waiting: dict[int, asyncio.Future[dict[str, Any]]] = {}
        self.pages: dict[str, Page] = {}
        self._reader = asyncio.create_task(self._read())

    async def ask(
        self, method: str, params: dict[str, Any] | None = None, session: str | None = None
    ) -> dict[str, Any]:
        number = next(self._numbers)
        self._waiting[number] = asyncio.get_running_loop().create_future()
        asked: dict[str, Any] = {"id": number, "method": method, "params": params or {}}
        if session:
            asked["sessionId"] = session
        await self._ws.send_json(asked)
        try:
            async with asyncio.timeout(DEADLINE_S):
                answer = await self._waiting[number]
        finally:
            del self._waiting[number]
        if "error" in answer:
            if "navigated" in answer["error"]["message"]:
                raise Gone(method)
            raise AssertionError(f"{method}: {answer['error']}")
        return answer.get("result", {})

    async def page(
        self, width: int = 360, height: int = 740, language: str = "en-GB", scheme: str = "light", touch: bool = True
    ) -> Page:
        context = (await self.ask("Target.createBrowserContext"))["browserContextId"]
        target = await self.ask("Target.createTarget", {"url": "about:blank", "browserContextId": context})
        attached = await self.ask("Target.attachToTarget", {"targetId": target["targetId"], "flatten": True})
        page = self.pages[attached["sessionId"]] = Page(self, attached["sessionId"])
        for domain in ("Page", "Network", "Runtime", "Log"):
            await page.ask(f"{domain}.enable")
        metrics = {"width": width, "height": height, "deviceScaleFactor": 2, "mobile": touch}
        await page.ask("Emulation.setDeviceMetricsOverride", metrics)
        agent = (await self.ask("Browser.getVersion"))["userAgent"]
        await page.ask("Emulation.setUserAgentOverride", {"userAgent": agent, "acceptLanguage": language})
        media = [{"name": "prefers-color-scheme", "value": scheme}]
        await page.ask("Emulation.setEmulatedMedia", {"features": media})
        return page

    async def close(self) -> None:
        await self.ask("Browser.close")
        self._reader.cancel()

    async def _read(self) -> None:
        async for message in self._ws:
            said = json.loads(message.data)
            if "id" in said:
                waiting = self._waiting.get(said["id"])
                if waiting and not waiting.done():
                    waiting.set_result(said)
            elif page := self.pages.get(said.get("sessionId", "")):
                page.note(said["method"], said["params"])


class Page:
    """A visitor's phone."""

    def __init__(self, browser: Browser, session: str) -> None:
        self._browser, self._session = browser, session
        self.addresses: list[str] = []
        """Everything that it asked the network for."""
        self.complaints: list[str] = []
        """What it wrote to its console, and scripts that failed."""

    def note(self, method: str, params: dict[str, Any]) -> None:
        if method == "Network.requestWillBeSent":
            self.addresses.append(params["request"]["url"])
        elif method == "Network.webSocketCreated":
            self.addresses.append(params["url"])
        elif method == "Runtime.exceptionThrown":
            self.complaints.append(json.dumps(params["exceptionDetails"])[:500])
        elif method == "Log.entryAdded":
            self.complaints.append(f"{params['entry']['text']} {params['entry'].get('url', '')}")

    async def ask(self, method: str, params: dict[str, Any] | None = None) -> dict[str, Any]:
        return await self._browser.ask(method, params, self._session)

    async def go(self, url: str) -> None:
        await self.ask("Page.navigate", {"url": url})
        await self.until("document.readyState === 'complete'")

    async def run(self, script: str) -> Any:
        """What the expression comes to."""
        asked = {"expression": script, "returnByValue": True, "awaitPromise": True, "userGesture": True}
        result = await self.ask("Runtime.evaluate", asked)
        if "exceptionDetails" in result:
            raise AssertionError(f"{script}: {result['exceptionDetails']}")
        return result["result"].get("value")

    async def until(self, script: str, deadline_s: float = DEADLINE_S) -> None:
        async def is_so() -> bool:
            try:
                return bool(await self.run(script))
            except Gone:
                return False  # it was asked while another page came

        end_s = time.monotonic() + deadline_s
        while not await is_so():
            assert time.monotonic() < end_s, f"never: {script}\n{await self.run('document.body.innerText')}"
            await asyncio.sleep(0.05)

    async def click(self, selector: str) -> None:
        """With the mouse, in the middle of what is there: whatever covers it is clicked instead."""
        place = await self.run(
            f"(() => {{ const box = document.querySelector({json.dumps(selector)}).getBoundingClientRect();"
            " return [box.x + box.width / 2, box.y + box.height / 2]; })()"
        )
        for kind in ("mousePressed", "mouseReleased"):
            click = {"type": kind, "x": place[0], "y": place[1], "button": "left", "clickCount": 1}
            await self.ask("Input.dispatchMouseEvent", click)

    async def type(self, selector: str, text: str, enter: bool = True) -> None:
        await self.click(selector)
        await self.run(f"document.querySelector({json.dumps(selector)}).select()")
        await self.ask("Input.insertText", {"text": text})
        if enter:
            key = {"key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 13, "text": "\r"}
            await self.ask("Input.dispatchKeyEvent", {"type": "keyDown", **key})
            await self.ask("Input.dispatchKeyEvent", {"type": "keyUp", **key})

    async def picture(self, path: Path) -> None:
        shot = await self.ask("Page.captureScreenshot", {"format": "png"})
        path.write_bytes(base64.b64decode(shot["data"]))


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    """A fresh one; gone with all its processes afterwards."""
    program = shutil.which("chromium")
    assert program, "Chromium is missing: apt-get install chromium"
    folder = Path(tempfile.mkdtemp(prefix="chromium-"))
    process = subprocess.Popen(
        [program, *_FLAGS, f"--user-data-dir={folder}", "about:blank"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        port_file, end_s = folder / "DevToolsActivePort", time.monotonic() + DEADLINE_S
        while not (port_file.exists() and port_file.read_text().count("\n")):
            assert process.poll() is None, "Chromium did not start"
            assert time.monotonic() < end_s, "Chromium does not answer"
            await asyncio.sleep(0.05)
        port, path = port_file.read_text().splitlines()[:2]
        async with (
            aiohttp.ClientSession() as http,
            http.ws_connect(f"ws://127.0.0.1:{port}{path}", max_msg_size=0) as ws,
        ):
            browser = Browser(ws)
            yield browser
            await browser.close()
        await asyncio.to_thread(process.wait, 10)
    finally:
        # Its helpers are in its group; a browser that was closed may leave them a moment longer.
        for number in (signal.SIGTERM, signal.SIGKILL):
            try:
                os.killpg(process.pid, number)
            except ProcessLookupError:
                break
            await asyncio.sleep(0.3)
        process.wait(10)
        shutil.rmtree(folder, ignore_errors=True)
