"""A chat platform in a process of its own, for the chat's benchmark: the documented frames, at a rate.

    python -m tests.bench.chat_server PLATFORM PORT RATE FIRST COUNT

Says "ready" once it listens. Messages are numbered from FIRST; their text holds the monotonic clock at which they were
written. After COUNT of them it stays silent, and alive until it is killed.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import AsyncIterator, Callable

from aiohttp import WSMsgType, web

BATCH_S = 0.02


def main() -> None:
    platform, port, rate, first, count = sys.argv[1], *map(int, sys.argv[2:6])
    serve = serve_irc if platform == "irc" else serve_socket
    asyncio.run(serve(platform, port, rate, first, count))


async def numbers(rate: int, first: int, count: int) -> AsyncIterator[range]:
    """Batches of numbers, as many as are due."""
    began_s, said = time.monotonic(), 0
    while said < count:
        await asyncio.sleep(BATCH_S)
        due = min(count, int((time.monotonic() - began_s) * rate))
        yield range(first + said, first + due)
        said = due


async def serve_irc(_: str, port: int, rate: int, first: int, count: int) -> None:
    async def visit(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nick = "nobody"
        try:
            while line := (await reader.readline()).decode().strip():
                if line.startswith("NICK "):
                    nick = line[5:]
                elif line.startswith("CAP LS"):
                    writer.write(b":bench CAP * LS :message-tags server-time\r\n")
                elif line.startswith("CAP REQ"):
                    writer.write(f":bench CAP {nick} ACK :{line.partition(':')[2]}\r\n".encode())
                elif line.startswith(("USER ", "CAP END")):
                    writer.write(f":bench 001 {nick} :hello\r\n:bench 376 {nick} :end\r\n".encode())
                elif line.startswith("JOIN "):
                    channel = line[5:].split()[0]
                    writer.write(f":{nick}!u@h JOIN {channel}\r\n:bench 366 {nick} {channel} :end\r\n".encode())
                    await writer.drain()
                    break
            async for batch in numbers(rate, first, count):
                now = time.monotonic()
                writer.write(
                    "".join(
                        f"@msgid=i{n} :v{n % 97}!u@h PRIVMSG {channel} :K7 x{n % 5} t={now:.4f}\r\n" for n in batch
                    ).encode()
                )
                await writer.drain()
            while await reader.readline():
                pass
        except ConnectionError:
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(visit, "127.0.0.1", port)
    print("ready", flush=True)
    async with server:
        await server.serve_forever()


def twitch(n: int, now: float) -> str:
    return (
        f"@badges=;color=;display-name=V{n % 97};emotes=;id=t{n};mod=0;room-id=1;tmi-sent-ts={int(time.time() * 1000)};"
        f"user-id={n % 97} :v{n % 97}!v@v PRIVMSG #shop :K7 x{n % 5} t={now:.4f}\r\n"
    )


def kick(n: int, now: float) -> str:
    data = {
        "id": f"k{n}",
        "chatroom_id": 1,
        "content": f"K7 x{n % 5} t={now:.4f}",
        "type": "message",
        "created_at": "2026-11-21T10:00:00+00:00",
        "sender": {"id": n % 97, "username": f"V{n % 97}", "slug": f"v{n % 97}", "identity": {"badges": []}},
    }
    return json.dumps({"event": "App\\Events\\ChatMessageEvent", "data": json.dumps(data), "channel": "chatrooms.1.v2"})


def ninja(n: int, now: float) -> str:
    return json.dumps(
        {
            "id": f"s{n}",
            "type": "tiktok",
            "chatname": f"V{n % 97}",
            "userid": f"{n % 97}",
            "chatmessage": f"K7 x{n % 5} t={now:.4f}",
            "textonly": True,
        }
    )


async def serve_socket(platform: str, port: int, rate: int, first: int, count: int) -> None:
    write: Callable[[int, float], str] = {"twitch": twitch, "kick": kick, "ssn": ninja}[platform]

    async def visit(request: web.Request) -> web.StreamResponse:
        if request.headers.get("Upgrade", "").lower() != "websocket":
            return web.json_response({})
        ws = web.WebSocketResponse(autoping=True)
        await ws.prepare(request)
        if platform == "kick":
            await ws.send_str(
                json.dumps(
                    {"event": "pusher:connection_established", "data": '{"socket_id":"1.1","activity_timeout":120}'}
                )
            )
        ready = asyncio.Event()
        answering = asyncio.create_task(answer(ws, ready.set))
        try:
            if platform == "ssn":
                ready.set()
            await ready.wait()
            async for batch in numbers(rate, first, count):
                now = time.monotonic()
                if platform == "twitch" and batch:
                    await ws.send_str("".join(write(n, now) for n in batch))
                else:
                    for n in batch:
                        await ws.send_str(write(n, now))
            await answering
        except ConnectionError:
            pass
        finally:
            answering.cancel()
        return ws

    async def answer(ws: web.WebSocketResponse, ready: Callable[[], None]) -> None:
        async for message in ws:
            if message.type is not WSMsgType.TEXT:
                continue
            for line in message.data.splitlines():
                if line.startswith("CAP REQ"):
                    await ws.send_str(f":tmi.twitch.tv CAP * ACK :{line.partition(':')[2]}\r\n")
                elif line.startswith("NICK "):
                    await ws.send_str(f":tmi.twitch.tv 001 {line[5:]} :Welcome\r\n")
                elif line.startswith("JOIN "):
                    await ws.send_str(f":justinfan1!j@j JOIN {line[5:]}\r\n:tmi.twitch.tv 366 j {line[5:]} :End\r\n")
                    ready()
                elif line.startswith("PING"):
                    await ws.send_str(line.replace("PING", "PONG") + "\r\n")
                elif "pusher:subscribe" in line:
                    told = "pusher_internal:subscription_succeeded"
                    channel = json.loads(line)["data"]["channel"]
                    await ws.send_str(json.dumps({"event": told, "channel": channel, "data": "{}"}))
                    ready()
                elif "pusher:ping" in line:
                    await ws.send_str(json.dumps({"event": "pusher:pong", "data": "{}"}))

    app = web.Application()
    app.router.add_route("*", "/{path:.*}", visit)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    print("ready", flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    main()
