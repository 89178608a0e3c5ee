from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest

from studio.chat.connector import Surroundings
from studio.chat.entries import Kept
from studio.chat.hub import Hub
from studio.chat.long_row import PAGE
from studio.chat.transcript import FOLDER, Row, Said, Transcript
from tests.chat.test_hub import DEADLINE_S, Wire, message

NOW = datetime.now(UTC).isoformat()
MANY = 8 * PAGE
"""Messages of which some are packed."""


def said(seq: Any, text: str = "ciao", at: str = NOW, standing: Any = "shown", author: str = "Anna") -> list[Any]:
    message = {"id": f"m{seq}", "platform": "twitch", "author_id": "u1", "author": author, "text": text, "at": at}
    return ["m", seq, "twitch://anna", message | {"role": "", "paid": ""}, standing]


def recalled(folder: Path, *rows: Any) -> Hub:
    (folder / FOLDER).mkdir()
    lines = (row if isinstance(row, str) else json.dumps(row) for row in rows)
    (folder / FOLDER / f"{datetime.now(UTC):%Y-%m-%d}.jsonl").write_text("\n".join(lines), "utf-8")
    return Hub(Surroundings(), lambda: None, transcript=Transcript(folder), most_kept=5000)


@pytest.fixture
def begin(tmp_path: Path) -> Any:
    hubs: list[Hub] = []

    def begun(*rows: Any) -> Hub:
        hubs.append(recalled(tmp_path, *rows))
        return hubs[-1]

    yield begun
    for hub in hubs:
        hub.close()


@pytest.mark.parametrize(
    "bad",
    [
        said(2, standing="adored"),
        said(2, at="2026-05-02T10:40:00"),
        said(2, text="\u3164"),
        said(0),
        said(-7),
        said(2**53),
        said(900),
        said(4999),
        ["d", 10**9, "twitch", "m1"],
        ["s", 2, 1, "adored"],
        ["s", 2**62, 1, "shown"],
        said(float("nan")),
        "[" * 100_000,
        "\x00\ufffd",
    ],
)
def test_a_row_that_makes_no_sense_is_left_out_and_the_rest_is_there(
    begin: Callable[..., Hub], bad: Any, caplog: pytest.LogCaptureFixture
) -> None:
    hub = begin(said(1), bad, said(3), ["s", 4, 3, "hidden"])
    last, entries = hub.after(0)
    assert [(entry["seq"], entry["kind"], entry.get("standing")) for entry in entries] == [
        (1, "message", "shown"),
        (3, "message", "hidden"),
        (4, "standing", "hidden"),
    ]
    assert last == 4
    assert "left out" in caplog.text


@pytest.mark.parametrize("bad", [said(10**15), said(4000), ["d", 2**62, "twitch", "m1"]])
def test_a_wild_number_at_either_end_moves_nothing(begin: Callable[..., Hub], bad: Any) -> None:
    assert begin(bad, said(1), said(2), bad).last == 2


def test_years_that_no_clock_shows_become_now(begin: Callable[..., Hub]) -> None:
    hub = begin(said(1, at="0001-01-01T00:00:00+00:00"), said(2, at="9999-12-31T23:59:59-11:00"))
    for entry in hub.after(0)[1]:
        assert abs(datetime.fromisoformat(entry["at"]) - datetime.now(UTC)).total_seconds() < 600


def test_a_chat_goes_on_behind_days_that_are_not_read_any_more(begin: Callable[..., Hub]) -> None:
    hub = begin(said(250_000), said(250_001), ["s", 250_002, 250_001, "hidden"])
    assert hub.last == 250_002
    assert hub.message(250_001)[2] == "hidden"


def test_rows_that_the_disk_did_not_take_leave_a_gap(begin: Callable[..., Hub]) -> None:
    hub = begin(said(1), said(1500), said(1501))
    assert [entry["seq"] for entry in hub.after(0)[1]] == [1, 1500, 1501]


def test_what_came_while_its_author_was_blocked_is_unheard_until_the_host_decides_on_it(
    begin: Callable[..., Hub],
) -> None:
    hub = begin(
        said(1, standing="blocked"),
        ["s", 2, 1, "shown"],  # forgiven, as earlier versions wrote it, too
        said(3, standing="blocked"),
        ["s", 4, 3, "shown", False],
        said(5, standing="blocked"),
        ["s", 6, 5, "shown", True],
        said(7),
        ["s", 8, 7, "blocked", False],
        ["s", 9, 7, "shown", False],
    )
    kept = {seq: entry for seq, entry in hub.heard(0, 99) if isinstance(entry, Kept)}
    assert [(seq, str(each.standing), each.unheard) for seq, each in kept.items()] == [
        (1, "shown", True),
        (3, "shown", True),
        (5, "shown", False),
        (7, "shown", False),
    ]


def test_what_was_on_the_picture_and_what_was_our_own_words_outlive_a_restart(tmp_path: Path) -> None:
    wires: list[Wire] = []

    def scheme(_rest: str, _around: Surroundings) -> Wire:
        wires.append(Wire())
        return wires[-1]

    def begun() -> Hub:
        around = Surroundings(codes=lambda: ("K7",), pinned=lambda: "K7")
        return Hub(around, lambda: None, {"wire": scheme}, transcript=Transcript(tmp_path))

    hub = begun()
    hub.add("wire://one")
    assert wires[0].heard.wait(DEADLINE_S)
    hub.writes("wire://one", "Ecco il K7")
    wires[0].receive(replace(message(0, "Ecco il K7"), role="host"))
    for number in range(1, MANY + 1):
        wires[0].receive(message(number, "lo prendo"))
    before = hub.heard(0, 2 * MANY)
    hub.close()
    again = begun()
    for entries in (before, again.heard(0, 2 * MANY)):
        kept = [entry for _, entry in entries if isinstance(entry, Kept)]
        assert len(kept) == MANY + 1
        assert {entry.pinned for entry in kept} == {"K7"}
        assert [entry.echo for entry in kept] == [True] + [False] * MANY
    assert [each.text for each in again.recent(1, after=0)] == ["lo prendo"]
    again.close()


def test_folders_and_files_that_cannot_be_read_stop_nothing(tmp_path: Path) -> None:
    (tmp_path / FOLDER / f"{datetime.now(UTC):%Y-%m-%d}.jsonl").mkdir(parents=True)
    (tmp_path / FOLDER / "1999-01-01.jsonl").mkdir()
    hub = Hub(Surroundings(), lambda: None, transcript=Transcript(tmp_path))
    assert hub.last == 0
    hub.close()


def rows(*numbers: int) -> list[Row]:
    decoder = msgspec.json.Decoder(Row)
    return [decoder.decode(json.dumps(said(number))) for number in numbers]


def numbers_in(transcript: Transcript) -> list[int]:
    return [row.seq for row in transcript.recall(datetime.now(UTC)) if isinstance(row, Said)]


def test_what_the_disk_does_not_take_waits_in_the_spare_file_and_goes_where_it_belongs(tmp_path: Path) -> None:
    spare = tmp_path / "run" / "chat.jsonl"
    transcript = Transcript(tmp_path, spare)
    transcript.append(rows(1, 2))
    transcript.close()
    (tmp_path / FOLDER).rename(tmp_path / "away")
    (tmp_path / FOLDER).write_bytes(b"")  # a file where the folder is to be: nothing can be written there
    transcript = Transcript(tmp_path, spare)
    transcript.append(rows(3))
    transcript.append(rows(4, 5))
    assert transcript.all_kept
    assert spare.stat().st_mode & 0o777 == 0o600
    assert numbers_in(Transcript(tmp_path, spare)) == [3, 4, 5], "killed now, the next one finds them"
    (tmp_path / FOLDER).unlink()
    (tmp_path / "away").rename(tmp_path / FOLDER)
    transcript.close()
    assert not spare.exists()
    again = Transcript(tmp_path, spare)
    assert numbers_in(again) == [1, 2, 3, 4, 5]
    again.append(rows(6))
    assert numbers_in(again) == [1, 2, 3, 4, 5, 6]
    again.close()


def test_an_old_spare_file_is_not_put_before_a_new_chat(tmp_path: Path) -> None:
    spare = tmp_path / "run.jsonl"
    spare.write_text(json.dumps(said(500)))
    yesterday_s = datetime.now(UTC).timestamp() - 20 * 3600
    os.utime(spare, (yesterday_s, yesterday_s))
    transcript = Transcript(tmp_path, spare)
    assert numbers_in(transcript) == []
    transcript.append(rows(1))
    assert numbers_in(transcript) == [1]
    transcript.close()


def test_what_can_be_kept_nowhere_is_owned_up_to(tmp_path: Path) -> None:
    (tmp_path / FOLDER).write_bytes(b"")
    transcript = Transcript(tmp_path, tmp_path / FOLDER / "spare.jsonl")
    assert transcript.all_kept
    transcript.append(rows(1))
    assert not transcript.all_kept
    transcript.close()
