from __future__ import annotations

import pytest

from tests.bench.chat_fuzz import run
from tests.chat.frames import PARSERS


@pytest.mark.parametrize("name", sorted(PARSERS))
def test_every_frame_means_something(name: str) -> None:
    understood = sum(bool(PARSERS[name].read(seed)) for seed in PARSERS[name].seeds)
    assert understood >= len(PARSERS[name].seeds) / 4


@pytest.mark.parametrize("name", sorted(PARSERS))
def test_no_parser_lets_anything_out_or_hangs(name: str) -> None:
    """A sample of what tests/bench/chat_fuzz.py does by the million."""
    _, meant, failures = run(name, 2000, seed=7)
    assert failures == []
    assert meant > 0
