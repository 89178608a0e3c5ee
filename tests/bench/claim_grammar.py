"""How well and how fast chat lines are read: precision, recall, lines a second on one core, the slowest pattern.

python -m tests.bench.claim_grammar
"""

from __future__ import annotations

import time

from studio.domain.claiming import Lexicon, read
from studio.domain.product import Product
from tests.domain.claims.corpus import BLIND, CATALOGUE, LANGUAGES, STALLS, Line, Score, lines

_PIECES = ("a", "A12,", "A12 ", "x2", "A 12 ", "要", "?", "1.", "mine, ", "don't want ", "C4 red M ", "AI2 ", "a12x2")


def main() -> None:
    # As large as a catalogue gets: the fillers share no code with the labelled lines, nor come near one.
    fillers = [Product(f"QZ{number:05}", "", CATALOGUE[0].price) for number in range(10_000)]
    start = time.process_time()
    lexicon = Lexicon([*CATALOGUE, *fillers])
    print(f"compiled {10_000 + len(CATALOGUE)} products in {(time.process_time() - start) * 1000:.0f} ms")
    total = Score()
    every: list[Line] = []
    for language in LANGUAGES:
        score = Score()
        for line in lines(language):
            every.append(line)
            reading = read(line.text, lexicon, line.pinned)
            if not score.add(line.meaning, reading):
                print(f"  {language}: {line.text!r} means {line.label}, was read as {reading}")
            total.add(line.meaning, reading)
        print(_shown(language, score))
    print(_shown("all", total))
    for name in BLIND:
        score, stall = Score(), Lexicon(STALLS[name]) if name in STALLS else lexicon
        for line in lines(name):
            every.append(line)
            reading = read(line.text, stall, line.pinned)
            if not score.add(line.meaning, reading):
                print(f"  {name}: {line.text!r} means {line.label}, was read as {reading}")
        print(_shown(name, score))
    rates = []  # the first with a lexicon that has seen no word yet
    lexicon = Lexicon([*CATALOGUE, *fillers])
    for _ in range(5):
        start = time.process_time()
        for line in every:
            read(line.text, lexicon, line.pinned)
        rates.append(len(every) / (time.process_time() - start))
    print(
        f"{len(every)} lines, {max(rates):,.0f} lines/s "
        f"(slowest of five runs {min(rates):,.0f}; the first, every word new, {rates[0]:,.0f})"
    )
    taken = {piece: _taken_s((piece * 1000)[:1000], lexicon) for piece in _PIECES}
    worst = max(taken, key=lambda piece: taken[piece])
    print(f"worst pattern: 1,000 characters of {worst!r}, {taken[worst] * 1000:.2f} ms")


def _shown(name: str, score: Score) -> str:
    return (
        f"{name:6} precision {score.precision:.4f}  recall {score.recall:.4f}  with doubts {score.handled:.4f}  "
        f"doubts missed {score.doubts_missed}, needless {score.doubts_needless}"
    )


def _taken_s(text: str, lexicon: Lexicon) -> float:
    start = time.process_time()
    read(text, lexicon, "A12")
    return time.process_time() - start


if __name__ == "__main__":
    main()
