"""Lines that fit, nearly fit and do not fit: `python -m tests.bench.control_fuzz` has as many of them as you like."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.control.protocol import (
    COMMANDS,
    DEEPEST,
    LARGEST_NUMBER,
    LONGEST_WORDS,
    Unreadable,
    hello,
    one_line,
    refusal,
    reply,
    request,
    typed,
)
from studio.domain.commands import apply
from studio.domain.errors import Refused
from studio.domain.show import Show
from tests.control.lines import Lines, fields_of
from tests.control.studio import broken_rule, wordless

NOW = datetime.now(UTC)
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=40),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=12,
)


def carried_out(show: Show, line: bytes, now: datetime) -> Show:
    """The show after this line; refused in words or not at all."""
    try:
        asked = request(line)
        if asked.do not in COMMANDS:
            return show
        show, _ = apply(show, typed(asked.do, asked.arguments, COMMANDS[asked.do]), now)
        reply(asked.id, asked.arguments)
    except Refused as error:
        assert not wordless(error)  # noqa: PT017 - most lines are not refused
    assert not broken_rule(show)
    return show


@settings(max_examples=400)
@given(do=st.sampled_from(sorted(COMMANDS)), data=st.data())
def test_every_field_of_every_command_takes_anything(do: str, data: st.DataObject) -> None:
    names = [*fields_of(COMMANDS[do]), "unknown"]
    arguments = {name: data.draw(ANYTHING) for name in names if data.draw(st.booleans())}
    line = json.dumps({"id": 1, "do": do, "with": arguments}).encode()
    carried_out(Show("Fattoria"), line, NOW)


@settings(max_examples=300)
@given(
    line=st.binary(max_size=300)
    | st.text(max_size=200).map(str.encode)
    | ANYTHING.map(lambda v: json.dumps(v).encode())
)
def test_what_is_no_request_and_no_greeting_is_said_to_be_none(line: bytes) -> None:
    for read in (request, hello):
        try:
            read(line)
        except Unreadable as error:
            assert not wordless(error)  # noqa: PT017 - some are requests, and greetings


def test_twenty_thousand_lines_in_a_row_leave_a_show_whole(tmp_path: Path) -> None:
    lines = Lines({word: fields_of(kind) for word, kind in COMMANDS.items()}, tmp_path, seed=11)
    show, done, most = Show("Fattoria", cameras=2), 0, 0
    for number in range(20_000):
        before = show
        show = carried_out(show, lines.next(), NOW + timedelta(milliseconds=20 * number))
        done += show is not before
        most = max(most, len(show.products))
    assert done > 1000  # most of them meant something
    assert most  # whatever was deleted in the end


def line_with(value: Any) -> bytes:
    return json.dumps({"id": 1, "do": "settings", "with": {"x": value}}).encode()


def nested(levels: int) -> Any:
    value: Any = 0
    for _ in range(levels):
        value = [value]
    return value


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (line_with(LARGEST_NUMBER + 1), "whole number beyond"),
        (line_with({"y": [-LARGEST_NUMBER - 1]}), "whole number beyond"),
        (line_with("a\0b"), "NUL"),
        (json.dumps({"id": 1, "do": "settings", "with": {"a\0b": 1}}).encode(), "NUL"),
        (line_with(nested(DEEPEST)), "inside one another"),
        (b'{"id": 1, "do": "pin", "with": {"x": ' + b"[" * 100_000, "nested too deeply"),
        (b'{"id": 1, "do": "pin", "with": {"code": NaN}}', "malformed"),
        (b'{"id": 1, "do": "gain", "with": {"gain_db": 1e999}}', "out of range"),
        (b'{"id": 1, "do": "pin", "with": {"code": "\\ud800"}}', "no request"),
        (b'{"id": 1, "do": "pin", "with": {"code": "\xed\xa0\x80"}}', "not UTF-8"),
        (b'{"id": -1, "do": "pin"}', "no request"),
        (b'{"id": 1180591620717411303424, "do": "pin"}', "no request"),
        (b'{"id": 1, "do": "pin", "else": 1}', "unknown field"),
        (b"GET /state HTTP/1.1\r", "malformed"),
    ],
)
def test_what_fits_json_and_nothing_else_is_no_request(line: bytes, why: str) -> None:
    with pytest.raises(Unreadable, match=why) as error:
        request(line)
    assert not wordless(error.value)


def test_what_is_as_large_and_as_deep_as_may_be_is_taken() -> None:
    assert request(line_with([LARGEST_NUMBER, -LARGEST_NUMBER])).arguments
    assert request(line_with(nested(DEEPEST - 2))).arguments


def test_a_refusal_is_one_line_that_somebody_reads() -> None:
    said = json.loads(refusal(1, "There is no “a\nb\x00\u202ec” " + "x" * 100_000))["error"]
    assert said.startswith("There is no “a b c” xxx")
    assert len(said) == LONGEST_WORDS + 1
    assert one_line("As it is.") == "As it is."


def test_a_name_that_is_not_utf_8_breaks_no_answer() -> None:
    assert json.loads(reply(1, {"path": "/tmp/\udcff.mp4", "\udcfe": [("x\udcff",)]})) == {
        "id": 1,
        "ok": True,
        "result": {"path": "/tmp/?.mp4", "?": [["x?"]]},
    }


def test_a_real_engine_answers_or_refuses_whatever_it_is_asked() -> None:
    # A process of its own: asked by root it gives up its network and every file system but one folder.
    run = [
        sys.executable,
        "-m",
        "tests.bench.control_fuzz",
        "--inputs",
        "800",
        "--engine-every",
        "1",
        "--processes",
        "1",
    ]
    done = subprocess.run(run, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "\n0 failures" in done.stdout
