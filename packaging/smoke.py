"""The smoke test of the installed program: packaging/smoke runs it, in mount and process namespaces of its own.

In a Debian 12 with no Python, no compiler and no fonts, it installs the package with apt, and as an ordinary user: asks
for version and doctor, broadcasts to nginx-rtmp (outside, over the loopback) and reads the card in what came, opens the
window on an X server (outside), upgrades, removes, purges, installs anew, and looks whether products and orders are
still the same. Prints sizes and times; what is not as it should be ends it with exit status 1 and a line.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path

import cv2
import numpy as np

from studio.control.client import Client
from tests.live import Live
from tests.screen import Picture, Screen
from tests.servers import Nginx
from tests.viewer import ffprobe, pictures, qr_codes

ROOT = Path(__file__).resolve().parents[1]
MIRROR = "http://deb.debian.org/debian"
USER, USER_ID = "seller", 1000
HOME = Path("/home") / USER
DATA = HOME / ".local/share/bancarella"
PATH = "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin"
GOODS = """code,title,price,currency,unit,old_price,image,url,stock
K7,Miele d’acacia 槐花蜜 🍯,18.90,EUR,kg,22.50,,https://fattorialequerce.example/k7,12
A12,Pomodori San Marzano,4.50,EUR,kg,,,https://fattorialequerce.example/a12,40
"""
QR = "https://fattorialequerce.example/k7"
CHAT = [
    {"at": 1, "platform": "twitch", "id": "m1", "author_id": "u1", "author": "Anna", "text": "K7 x2"},
    {"at": 2, "platform": "youtube", "id": "m2", "author_id": "u2", "author": "王芳", "text": "A12 x3"},
]
SHOW = ("--camera", "test", "--mic", "tone", "--shop", "Fattoria Le Querce", "--language", "it", "--pin", "K7")
TOLD = ("LICENSE", "THIRD_PARTY_NOTICES.txt", "sbom.cdx.json")
SECONDS = 8
START_S = 2.0
"""What the installed window may take to come up, warm: told, and no reason to fail on a machine that has other work."""
CARD = (slice(528, 672), slice(48, 468))
"""Where the pinned product's card lies in a picture of 1280x720 (rows, columns)."""
LIKE = 16.0
"""Mean difference, in levels, that 16x16 dots of a card may have from the card that the checkout paints."""


class Failed(Exception):
    """The installed program does not do what it should; the line says what."""


def check(true: object, words: str) -> None:
    if not true:
        raise Failed(words)


@contextmanager
def step(words: str) -> Iterator[list[str]]:
    """Names what is done, and how long it took; the list takes what there is to tell."""
    print(f"{words} …", end=" ", flush=True)
    began_s = time.monotonic()
    told: list[str] = []
    yield told
    print(f"{time.monotonic() - began_s:.1f} s{'; ' if told else ''}{', '.join(told)}", flush=True)


class CleanRoot:
    """A system in a folder. Mounts are this mount namespace's, and end with it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def make(self, base: Path | None) -> None:
        """With debootstrap, or a copy of what it made. Raises CalledProcessError with what was said on stderr."""
        if base is None:
            run("debootstrap", "--variant=minbase", "bookworm", self.folder, MIRROR, quiet=True)
        else:
            run("cp", "-a", base, self.folder)
        for name in ("resolv.conf", "hosts"):
            shutil.copy(Path("/etc") / name, self.folder / "etc" / name)
        # Nothing that is installed may start a service here.
        policy = self.folder / "usr/sbin/policy-rc.d"
        policy.write_text("#!/bin/sh\nexit 101\n")
        policy.chmod(0o755)
        self._mount("-t", "proc", "proc", at="proc")
        self._mount("-t", "sysfs", "-o", "ro", "sysfs", at="sys")
        self._mount("-t", "tmpfs", "-o", "mode=755", "tmpfs", at="dev")
        for name in ("null", "zero", "full", "random", "urandom", "tty"):
            (self.folder / "dev" / name).touch()
            run("mount", "--bind", f"/dev/{name}", self.folder / "dev" / name)
        for name in ("fd", "stdin", "stdout", "stderr"):
            target = "fd" if name == "fd" else f"fd/{('stdin', 'stdout', 'stderr').index(name)}"
            (self.folder / "dev" / name).symlink_to(f"/proc/self/{target}")
        (self.folder / "dev/shm").mkdir()
        self._mount("-t", "tmpfs", "-o", "mode=1777", "tmpfs", at="dev/shm")
        self.root("useradd", "--create-home", "--uid", str(USER_ID), USER)

    def _mount(self, *words: str, at: str) -> None:
        run("mount", *words, self.folder / at)

    def hide(self, place: str) -> None:
        """Nothing is there from now on."""
        (self.folder / place).mkdir(parents=True, exist_ok=True)
        self._mount("-t", "tmpfs", "tmpfs", at=place)

    def show_again(self, place: str) -> None:
        run("umount", self.folder / place)

    def display(self) -> None:
        """The X servers outside can be reached."""
        place = self.folder / "tmp/.X11-unix"
        place.mkdir(parents=True, exist_ok=True)
        run("mount", "--bind", "/tmp/.X11-unix", place)

    def root(self, *words: str, status: int = 0) -> str:
        """As root; what it prints, stderr too where it must fail. Raises Failed with what it said otherwise."""
        return self._done(["chroot", str(self.folder), *words], {"DEBIAN_FRONTEND": "noninteractive"}, status)

    def seller(self, *words: str, status: int = 0, env: Mapping[str, str] | None = None) -> str:
        """As an ordinary user in an environment that has nothing; what it prints, stderr too where it must fail."""
        return self._done(self._as_seller(*words), env or {}, status)

    def _done(self, words: list[str], environment: Mapping[str, str], status: int = 0) -> str:
        home = {"HOME": str(HOME), "USER": USER} if "--userspec" in words[1] else {"HOME": "/root"}
        done = subprocess.run(
            words,
            env={"PATH": PATH, "LANG": "C.UTF-8", **home, **environment},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        check(done.returncode == status, f"{' '.join(words[2:])}: status {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout + (done.stderr if status else "")

    def begin(self, log: Path, *words: str, env: Mapping[str, str]) -> subprocess.Popen[bytes]:
        """As an ordinary user, without waiting; what it says goes to `log`. Its id is the child's."""
        with log.open("wb") as said:
            return subprocess.Popen(
                self._as_seller(*words),
                env={"PATH": PATH, "LANG": "C.UTF-8", "HOME": str(HOME), "USER": USER, **env},
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=said,
            )

    def _as_seller(self, *words: str) -> list[str]:
        return ["chroot", f"--userspec={USER_ID}:{USER_ID}", str(self.folder), *words]

    def path(self, inside: Path | str) -> Path:
        return self.folder / str(inside).lstrip("/")

    def found(self, *names: str) -> list[str]:
        """Files of these names, wherever they are."""
        wanted = [word for name in names for word in ("-o", "-name", name)][1:]
        return run("find", self.folder, "-xdev", "(", *wanted, ")", "!", "-type", "d").split()

    def size_mb(self, place: str) -> float:
        return int(run("du", "-sk", self.path(place)).split()[0]) / 1000 * 1.024


def run(*words: object, quiet: bool = False) -> str:
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True, check=False)
    if done.returncode:
        said = done.stdout[-4000:] if quiet else done.stdout
        raise Failed(f"{' '.join(map(str, words))}: status {done.returncode}\n{said}{done.stderr}")
    return done.stdout


def apart(one: Picture, other: Picture) -> float:
    """By how many levels two pictures differ where they differ most: the largest mean of 16x16 dots."""
    dots = np.abs(one.astype(np.float32) - other.astype(np.float32)).mean(axis=2)
    rows, columns = (side // 16 for side in dots.shape)
    return float(dots[: rows * 16, : columns * 16].reshape(rows, 16, columns, 16).mean(axis=(1, 3)).max())


def telephone(client: Client) -> None:
    """Save WhatsApp as a way to pay, and make the message of an order of the first show. Numbers are written as at
    home; the studio knows their country by the show's language. (`ctl` has no word for these: the window asks them.)"""
    saved = client.call("way-put", name="WhatsApp", kind="whatsapp", fields={"number": "333 123 4567"})
    check([way["number"] for way in saved] == ["+39 333 123 4567"], f"ways to pay: {saved}")
    show = min(client.call("shows"), key=lambda show: show["number"])["id"]
    order = next(order for order in client.call("orders", show=show) if order["buyer"]["name"] == "Anna")
    buyer = client.call("buyer-put", id=order["buyer"]["id"], phone="347 765 4321")
    check(buyer["phone"] == "+393477654321", f"the buyer's telephone number: {buyer['phone']}")
    made = client.call("order-message", buyer=buyer["id"], show=show)
    check("Miele" in made["text"] and "37,80" in made["text"], f"the order's message: {made}")
    check(made["whatsapp"].startswith("https://wa.me/393477654321?text="), f"where it goes: {made['whatsapp']}")


class Smoke:
    """One package in one clean root, step by step, in this order."""

    def __init__(self, package: Path, work: Path, out: Path) -> None:
        self.package, self.work, self.out = package, work, out
        self.root = CleanRoot(work / "root")

    def run(self, base: Path | None) -> None:
        """Raises Failed at the first thing that is wrong."""
        with step("A Debian 12 with nothing in it") as told:
            self.root.make(base)
            there = [*self._tools(), *self.root.found("*.ttf", "*.otf", "*.pfb", "*.woff2")]
            check(not there, f"It has more than it should: {' '.join(there[:5])}")
            told.append(f"{self.root.size_mb('usr'):.0f} MB")
        self.install()
        version = self.version_and_doctor()
        self.what_is_missing()
        self.broadcast()
        self.window()
        self.newer_store()
        before = self._lists()
        self.upgrade(version, before)
        self.remove(before)

    def _tools(self) -> list[str]:
        """Pythons and compilers that can be called."""
        return [name for name in self.root.found("python*", "gcc*", "cc", "c++*", "clang*") if "/bin/" in name]

    def install(self) -> None:
        shutil.copy(self.package, self.root.path("tmp/bancarella.deb"))
        with step("apt-get update"):
            self.root.root("apt-get", "update")
        with step("apt install of the package") as told:
            size_mb = self.root.size_mb("usr")
            # Without what is only recommended: what is declared as needed must do.
            said = self.root.root("apt-get", "install", "-y", "--no-install-recommends", "/tmp/bancarella.deb")
            installed = [line.split()[1] for line in said.splitlines() if line.startswith("Setting up ")]
            told.append(f"{self.package.stat().st_size / 1e6:.0f} MB packed")
            told.append(f"{self.root.size_mb('usr/lib/bancarella'):.0f} MB installed")
            told.append(f"{len(installed) - 1} packages of Debian with it")
            told.append(f"{self.root.size_mb('usr') - size_mb:.0f} MB in all")
        check(not self._tools(), f"The package brings a Python or a compiler along: {' '.join(self._tools())}")
        for name in (
            "usr/share/applications/bancarella.desktop",
            "usr/share/mime/packages/bancarella.xml",
            "usr/share/man/man1/bancarella.1.gz",
            "usr/share/doc/bancarella/copyright",
            "usr/share/doc/bancarella/changelog.gz",
            "usr/share/metainfo/example.bancarella.Bancarella.metainfo.xml",
            *(f"usr/lib/bancarella/{name}" for name in TOLD),
            # Where the About box looks.
            *(f"usr/lib/bancarella/lib/studio/_data/{name}" for name in TOLD),
        ):
            check(self.root.path(name).is_file(), f"/{name} is not there")
        icons = list(self.root.path("usr/share/icons/hicolor").rglob("bancarella.*"))
        check(len(icons) >= 5, f"Icons in {len(icons)} sizes")
        # A library that apt brings needs fonts, so there are some now; a system without must do.
        self.root.hide("usr/share/fonts")

    def version_and_doctor(self) -> str:
        declared = self.root.root("dpkg-query", "-W", "-f", "${Version}", "bancarella")
        with step("bancarella --version") as told:
            self.root.seller("bancarella", "--version")
        with step("bancarella --version, warm") as told:
            said = self.root.seller("bancarella", "--version").strip()
            told.append(said)
        check(said == f"bancarella {declared.replace('~', '-')}", f"The package says {declared}, the program {said}")
        with step("bancarella doctor") as told:
            found = json.loads(self.root.seller("bancarella", "doctor", "--json"))
            told += [f"{name} {'ok' if part['ok'] else 'none'}" for name, part in found.items() if type(part) is dict]
        for name in ("encoders", "overlays", "disk", "ports"):
            check(found[name]["ok"], f"doctor: {name}: {found[name]['note']}")
        check("x264" in found["encoders"]["working"], "doctor: no x264")
        return declared

    def what_is_missing(self) -> None:
        """Each is said in words, with the exit status for what is not our bug."""
        live = ("bancarella", "live", "--mic", "none", "--duration", "1")
        # One that Qt links, and one that only its way to X does: for that Qt itself would name another one, and abort.
        libraries = {"libEGL.so.1": "libegl1", "libxkbcommon-x11.so.0": "libxkbcommon-x11-0"}
        with step("No display, no data folder, no library"):
            for words, env, named in (
                (("bancarella",), {}, "bancarella live"),
                (("bancarella",), {"DISPLAY": ":4711"}, "bancarella live"),
                ((*live, "--data-dir", "/usr/x"), {}, "/usr/x"),
            ):
                self._refused(words, env, named)
            for name, package in libraries.items():
                library = next(self.root.path("usr/lib").glob(f"*/{name}"))
                hidden = library.rename(library.with_name("hidden"))
                self._refused(("bancarella",), {"DISPLAY": ":4711"}, f"apt install {package}")
                hidden.rename(library)

    def _refused(self, words: tuple[str, ...], env: Mapping[str, str], named: str) -> None:
        said = self.root.seller(*words, status=2, env=env)
        check(named in said and "Traceback" not in said, f"{' '.join(words)}: {said}")

    def newer_store(self) -> None:
        """A store of a program that is yet to come is refused and left alone."""
        with step("A newer store"):
            store = self.root.path(HOME / "newer.sqlite")
            shutil.copy(self.root.path(DATA / "store.sqlite3"), store)
            with closing(sqlite3.connect(store)) as opened, opened:
                opened.execute("UPDATE bancarella_version SET version_num = 'of tomorrow'")
            os.chown(store, USER_ID, USER_ID)
            before = store.read_bytes()
            self._refused(("bancarella", "products", "list", "--store", str(HOME / store.name)), {}, "newer Bancarella")
            check(store.read_bytes() == before, "a newer store was written to")

    def broadcast(self) -> None:
        home = self.root.path(HOME)
        (home / "goods.csv").write_text(GOODS)
        (home / "chat.jsonl").write_text("\n".join(json.dumps(line) for line in CHAT))
        self.root.seller("bancarella", "products", "import", str(HOME / "goods.csv"))
        with Nginx(self.work / "nginx") as server:
            with step(f"A show of {SECONDS} s to nginx-rtmp") as told:
                self.root.seller(
                    "bancarella", "live", *SHOW, "--chat", f"simulator://{HOME}/chat.jsonl", "--to", "env:TO",
                    "--stats", str(HOME / "stats.jsonl"), "--duration", str(SECONDS), env={"TO": server.url("show")},
                )  # fmt: skip
                last = json.loads((home / "stats.jsonl").read_text().splitlines()[-1])
                check(last["claims"] == 2, f"{last['claims']} claims of 2")
                told.append(f"{last['rss_mb']:.0f} MB of memory, {last['cpu_s'] / last['t']:.2f} cores")
            with step("What the server received") as told:
                picture = self._received(server.recordings("show")[-1], told)
                cv2.imwrite(str(self.out / "received.png"), picture)
            with step("The same show from the checkout") as told:
                chat, goods = home / "chat.jsonl", home / "goods.csv"
                more = ("--chat", f"simulator://{chat}", "--products", str(goods), "--duration", str(SECONDS))
                (self.work / "checkout").mkdir()
                quiet = {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
                live = Live(self.work / "checkout", *SHOW, *more, "--to", server.url("checkout"), environment=quiet)
                with live:
                    check(live.wait() == 0, live.said)
                painted = pictures(server.recordings("checkout")[-1], every=15)[-1][1]
                differs = apart(picture[CARD], np.asarray(painted, np.uint8)[CARD])
                told.append(f"its card differs by {differs:.1f} levels at most")
                check(
                    differs < LIKE,
                    "the installed program paints the card otherwise than the checkout: are its fonts there?",
                )

    def _received(self, file: Path, told: list[str]) -> Picture:
        streams = ffprobe(file)
        check((streams["video"]["codec_name"], streams["audio"]["codec_name"]) == ("h264", "aac"), "not H.264 and AAC")
        frames = pictures(file, every=15)
        check(frames[-1][0] > SECONDS - 2, f"only {frames[-1][0]:.1f} s came")
        read = [picture for _, picture in frames[2:] if QR in qr_codes(picture)]
        told.append(f"buy-now code read in {len(read)} of {len(frames) - 2} pictures")
        check(len(read) == len(frames) - 2, "the buy-now code cannot be read in every picture")
        return np.asarray(frames[-1][1], np.uint8)

    def _lists(self) -> dict[str, str]:
        """Products, and the orders of the first show, as the program writes them out."""
        lists = {}
        for what, file, which in (("products", "products.csv", ()), ("orders", "orders.json", ("--show", "1"))):
            self.root.seller("bancarella", what, "export", str(HOME / file), *which)
            lists[what] = self.root.path(HOME / file).read_text()
            self.root.path(HOME / file).unlink()
        check("槐花蜜" in lists["products"], "the products are not there")
        check("Anna" in lists["orders"] and "王芳" in lists["orders"], "the orders are not there")
        return lists

    def window(self) -> None:
        with Screen(1366, 768) as screen, Nginx(self.work / "nginx-window") as server:
            self.root.display()
            environment = {"DISPLAY": screen.env["DISPLAY"], "TO": server.url("window")}
            with step("The window for the first time") as told, self._opened(screen, told, environment):
                screen.wait_until(lambda seen: len(np.unique(seen.reshape(-1, 3), axis=0)) > 200)
                time.sleep(1)
                cv2.imwrite(str(self.out / "first-start.png"), screen.picture())
            on_air = (*SHOW, "--go-live", "--to", "env:TO")
            again = f"The window again (to be up within {START_S:g} s), on air"
            with step(again) as told, self._opened(screen, told, environment, *on_air):
                self._use(screen, server, told, environment)
                self.root.seller("bancarella", "ctl", "end")

    @contextmanager
    def _opened(self, screen: Screen, told: list[str], env: Mapping[str, str], *arguments: str) -> Iterator[None]:
        """Closed by its cross on leaving; its engine must end with it."""
        began_s = time.monotonic()
        window = self.root.begin(self.work / "window.log", "bancarella", *arguments, env=env)
        seen = screen.wait_for_window(window.pid, 60)
        told.append(f"up after {time.monotonic() - began_s:.2f} s")
        yield
        screen.close_window(seen)
        status = window.wait(60)
        check(status == 0, f"the window ended with {status}: {(self.work / 'window.log').read_text()}")
        deadline_s = time.monotonic() + 30
        while self.root.path(DATA / "engine.json").exists():
            check(time.monotonic() < deadline_s, "the engine stays when its window is closed")
            time.sleep(0.1)

    def _use(self, screen: Screen, server: Nginx, told: list[str], env: Mapping[str, str]) -> None:
        server.wait_for_video("window", 60)
        state = json.loads(self.root.seller("bancarella", "ctl", "state"))
        check(state["on_air"] and state["pinned"] == "K7", "it is not on air with K7")
        said = self.root.seller("bancarella", env=env)
        check(said == "", said)
        told.append("a second start shows the first")
        picture = screen.wait_until(lambda seen: QR in qr_codes(seen))
        cv2.imwrite(str(self.out / "window.png"), picture)
        told.append("buy-now code read in its preview")
        with Client(self.root.path(DATA)) as client:
            telephone(client)
        told.append("a telephone number saved, an order's message made")

    def upgrade(self, version: str, before: dict[str, str]) -> None:
        newer = f"{version}+smoke1"
        with step(f"Upgrade to {newer}"):
            folder = self.work / "newer"
            run("dpkg-deb", "-R", self.package, folder)
            control = folder / "DEBIAN/control"
            control.write_text(control.read_text().replace(f"Version: {version}\n", f"Version: {newer}\n"))
            run("dpkg-deb", "--root-owner-group", "-Znone", "-b", folder, self.root.path("tmp/newer.deb"))
            shutil.rmtree(folder)
        self._not_while_it_runs(version)
        with step("Closed, the same upgrade"):
            self.root.root("apt-get", "install", "-y", "--no-install-recommends", "/tmp/newer.deb")
            now = self.root.root("dpkg-query", "-W", "-f", "${Version}", "bancarella")
            check(now == newer, f"{now} is installed")
            check(self._lists() == before, "an upgrade changed products or orders")

    def _not_while_it_runs(self, version: str) -> None:
        """Neither upgraded nor removed under an engine, which goes on as if nothing had been asked."""
        engine = self.root.begin(self.work / "engine.log", "bancarella", "engine", *SHOW, env={})
        try:
            with step("Upgrade and removal while the engine runs"):
                until_s = time.monotonic() + 60
                while not self.root.path(DATA / "engine.json").exists():
                    check(time.monotonic() < until_s, f"no engine: {(self.work / 'engine.log').read_text()}")
                    time.sleep(0.1)
                install = ("apt-get", "install", "-y", "--no-install-recommends", "/tmp/newer.deb")
                for words in (install, ("apt-get", "remove", "-y", "bancarella")):
                    said = self.root.root(*words, status=100)
                    check(f"Bancarella is open (user {USER}, process " in said, f"{' '.join(words)}: {said}")
                now = self.root.root("dpkg-query", "-W", "-f", "${Version} ${db:Status-Status}", "bancarella")
                check(now == f"{version} installed", f"after what was refused, {now}")
                self.root.seller("bancarella", "ctl", "state")
        finally:
            engine.terminate()
            engine.wait(60)

    def remove(self, before: dict[str, str]) -> None:
        for word in ("remove", "purge"):
            with step(f"{word.capitalize()}, and installed again") as told:
                self.root.root("apt-get", word, "-y", "bancarella")
                places = (self.root.path(place) for place in ("usr", "etc", "var/lib"))
                left = run("find", *places, "-xdev", "-iname", "*bancarella*").split()
                check(not left, f"left behind: {' '.join(left)}")
                self.root.root("apt-get", "install", "-y", "--no-install-recommends", "/tmp/bancarella.deb")
                check(self._lists() == before, f"{word} changed products or orders")
                told.append("products and orders are as they were")


def main() -> int:
    parser = argparse.ArgumentParser(description="Installs the package in a clean Debian 12 and uses it.")
    parser.add_argument("package", type=Path)
    parser.add_argument("--base", type=Path)
    parser.add_argument("--out", type=Path, default=ROOT / "dist/smoke")
    parser.add_argument("--work", type=Path, required=True)
    options = parser.parse_args()
    os.umask(0o022)
    options.out.mkdir(parents=True, exist_ok=True)
    began_s = time.monotonic()
    try:
        Smoke(options.package, options.work, options.out).run(options.base)
    except Failed as error:
        print(f"\nFailed: {error}", file=sys.stderr)
        return 1
    print(f"All of it in {time.monotonic() - began_s:.0f} s; pictures in {options.out}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
