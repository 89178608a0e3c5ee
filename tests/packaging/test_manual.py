"""The manual page and --help name every command and option that there is."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from studio import cli
from studio.terminal import Parser

MANUAL = Path(__file__).resolve().parents[2] / "packaging" / "deb" / "manual"


@pytest.fixture
def manual(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> ModuleType:
    """As a module whose program is the command line of this process."""
    module = ModuleType("manual")
    module.__file__ = str(MANUAL)
    exec(compile(MANUAL.read_text(), MANUAL, "exec"), module.__dict__)  # noqa: S102 - our own script
    monkeypatch.setenv("COLUMNS", "78")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795000000")

    def said(_program: str, *arguments: str) -> str:
        before = capsys.readouterr().out
        with pytest.raises(SystemExit):
            cli.main(list(arguments))
        told = capsys.readouterr().out.rstrip()
        print(before, end="")
        return told

    monkeypatch.setitem(module.__dict__, "said", said)
    return module


def page(manual: ModuleType, capsys: pytest.CaptureFixture[str]) -> str:
    manual.main("bancarella")
    return capsys.readouterr().out.replace("\\-", "-").replace("\\e", "\\")


@pytest.fixture
def parser(monkeypatch: pytest.MonkeyPatch) -> argparse.ArgumentParser:
    """The command line's own."""
    with monkeypatch.context() as patched:

        def caught(self: Parser, *_arguments: object) -> None:
            raise _Caught(self)

        patched.setattr(Parser, "parse_args", caught)
        with pytest.raises(_Caught) as found:
            cli.main(["doctor"])
    return found.value.parser


class _Caught(Exception):
    def __init__(self, parser: argparse.ArgumentParser) -> None:
        super().__init__()
        self.parser = parser


def commands(
    parser: argparse.ArgumentParser, *before: str
) -> Iterator[tuple[tuple[str, ...], argparse.ArgumentParser]]:
    """All that are listed, with their own below them. What the window starts behind itself, and what no command means,
    is not."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for listed in action._choices_actions:
                yield (*before, listed.dest), action.choices[listed.dest]
                yield from commands(action.choices[listed.dest], *before, listed.dest)


def test_each_command_and_each_option_has_its_place(
    manual: ModuleType, parser: argparse.ArgumentParser, capsys: pytest.CaptureFixture[str]
) -> None:
    text = page(manual, capsys)
    parts = re.split(r"(?m)^\.S[HS] ", text)
    told = {part.partition("\n")[0]: part for part in parts}
    found = list(commands(parser))
    assert {("live",), ("report",), ("products", "import"), ("orders", "export"), ("ctl", "go-live")} <= {
        name for name, _ in found
    }
    for name, each in found:
        part = told[f"BANCARELLA {name[0].upper()}" if len(name) == 1 else " ".join(name)]
        for action in each._actions:
            for option in action.option_strings:
                assert re.search(rf"(?<![\w-]){re.escape(option)}(?![\w-])", part), f"{' '.join(name)} {option}"
    assert "--language" in told["BANCARELLA REPORT"]


def test_a_command_that_nobody_described_ends_the_build(
    manual: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delitem(manual.__dict__["COMMANDS"], "report")
    with pytest.raises(SystemExit, match="differ in report"):
        page(manual, capsys)
