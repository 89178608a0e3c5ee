"""No way leads from what strangers write to a shell, a program, code, or a renderer of HTML.

What of the studio could be one is named here, with why it is none. Whoever adds another one has to say so here.
"""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from studio.painter.words import Words, load_words
from studio.resources import ASSETS, OVERLAYS

ROOT = Path(__file__).parents[1]
STUDIO = sorted((ROOT / "studio").rglob("*.py"))
RUNS = {
    "subprocess": {
        "studio/engine/awake.py",  # caffeinate, fixed arguments
        "studio/engine/recordings.py",  # ourselves, to finish files of our own
        "studio/media/receiver.py",  # the demo's own receiver: our file, our arguments
        "studio/media/microphone.py",  # pactl, fixed arguments
        "studio/window/engine_process.py",  # our own command line
        "studio/window/screen.py",  # ldd, on Qt's own plugin
    },
    "openUrl": {
        "studio/window/accounts_settings.py",  # the platform's page for signing in
        "studio/window/about.py",  # the project's own page
        "studio/window/engine_failed.py",  # the data folder, on this computer
        "studio/window/guide.py",  # our own page, on this computer
        "studio/window/orders.py",  # the folder of what was just exported
        "studio/window/report_dialog.py",  # the folder of the report
        "studio/window/update_line.py",  # a page out of the signed list of releases
        "studio/window/orders_basket.py",  # https://wa.me and mailto:, both made by us and percent-encoded
        "studio/window/summary.py",  # the folder of the recording
    },
}
NEVER = {"os.system", "os.popen", "eval()", "exec()", "setHtml", "insertHtml", "os.startfile"}
MODULES_NEVER = {"pickle", "marshal", "shelve", "webbrowser", "pty", "runpy", "code"}


def named(path: Path) -> set[str]:
    """Every module that is imported, and every name that is called or taken of something."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {f"import {each.name.partition('.')[0]}" for each in node.names}
        elif isinstance(node, ast.ImportFrom):
            names |= {f"import {(node.module or '').partition('.')[0]}"}
        elif isinstance(node, ast.Attribute):
            names.add(node.attr)
            if isinstance(node.value, ast.Name):
                names.add(f"{node.value.id}.{node.attr}")
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            names.add(f"{node.func.id}()")
        if isinstance(node, ast.keyword) and node.arg == "shell":
            names.add("shell")
    return names


def test_programs_are_run_and_addresses_opened_where_we_know_of_it() -> None:
    found: dict[str, set[str]] = {name: set() for name in RUNS}
    for path in STUDIO:
        names, where = named(path), path.relative_to(ROOT).as_posix()
        if "import subprocess" in names:
            found["subprocess"].add(where)
        if "openUrl" in names:
            found["openUrl"].add(where)
        assert not names & NEVER, where
        assert not names & {f"import {module}" for module in MODULES_NEVER}, where
        assert "shell" not in names, where
    assert found == RUNS


def test_what_the_chats_say_starts_nothing_and_opens_no_file() -> None:
    # The transcript is a file of ours by its date; `added` lists installed packages; the Room serves files of ours.
    opening = {"open", "open()", "read_text", "read_bytes", "write_text", "write_bytes", "unlink", "rmtree"}
    files = {path.name for path in STUDIO if path.parent.name == "chat" and named(path) & opening}
    # `open` of room_lines is how many connections there are; the simulator reads the sample shop's messages.
    assert files <= {"transcript.py", "room_page.py", "room_lines.py", "simulator.py"}


@pytest.mark.parametrize("path", sorted(OVERLAYS.rglob("*.qml")), ids=lambda path: path.name)
def test_every_text_on_the_picture_is_plain(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for block in re.findall(r"(?<![A-Za-z])Text \{(.*?)\n\s*\}", text, re.DOTALL):
        assert "textFormat:" in block, block
    styled = re.findall(r"Text\.(?:RichText|StyledText|AutoText|MarkdownText)", text)
    # BuyNow's "write A12 in the chat" has a bold code; its words are escaped (below).
    assert styled == (["Text.StyledText"] if path.name == "BuyNow.qml" else [])


def test_the_one_line_with_a_tag_of_ours_has_no_tag_of_others() -> None:
    hostile = "<img src='file:///etc/hostname'>"
    for language in load_words(OVERLAYS / "words.json"):
        words = Words(load_words(OVERLAYS / "words.json"), language)
        for line in (words.write(hostile), words.write_alone(hostile)):
            assert re.findall("<[^>]*>", line) == ["<b>", "</b>"]


def test_the_room_s_page_writes_text_and_never_html() -> None:
    for path in (ASSETS / "room").glob("*.*"):
        text = path.read_text(encoding="utf-8")
        for word in (
            "innerHTML",
            "outerHTML",
            "insertAdjacentHTML",
            "document.write",
            "eval(",
            "new Function",
            "srcdoc",
        ):
            assert word not in text, f"{path.name}: {word}"
        if path.suffix == ".html":
            assert not re.search(r"<script(?![^>]*\bsrc=)|\son[a-z]+=", text), path.name
