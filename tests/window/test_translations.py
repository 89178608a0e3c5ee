"""Every text of the window is said in every language, with all that its English has."""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator
from PySide6.QtWidgets import QApplication

from studio.window import words

ROOT = Path(__file__).parents[2]
TRANSLATIONS = ROOT / "assets/translations"
CODES = [code for code in words.LANGUAGES if code != "en"]
SOURCES = sorted(str(path) for path in (ROOT / "studio/window").glob("*.py"))
NOT_LEFT_OUT = re.compile(r"%\d|%n|\{\w+\}|https?://|rtmps?://|simulator://demo|\b(?:F2|JPEG|PNG|WebP|LUFS|EUR)\b")
FORMS = {"en": 2, "it": 2, "es": 2, "fr": 2, "de": 2, "zh": 1}


@dataclass(frozen=True)
class Text:
    context: str
    source: str
    forms: tuple[str, ...]
    finished: bool


def texts_of(path: Path) -> list[Text]:
    def read() -> Iterator[Text]:
        for context in ElementTree.parse(path).getroot().iter("context"):
            for message in context.iter("message"):
                said = message.find("translation")
                assert said is not None
                plural = tuple(form.text or "" for form in said.iter("numerusform"))
                finished = said.get("type") is None
                yield Text(
                    context.findtext("name") or "",
                    message.findtext("source") or "",
                    plural if message.get("numerus") else (said.text or "",),
                    finished,
                )

    return list(read())


def tool(name: str, *arguments: str) -> None:
    subprocess.run([str(Path(sys.executable).with_name(name)), "-silent", *arguments], check=True, timeout=60)


@pytest.fixture(scope="module")
def spoken(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """The texts that the code has."""
    fresh = tmp_path_factory.mktemp("fresh") / "fresh_it.ts"
    tool("pyside6-lupdate", "-locations", "none", *SOURCES, "-ts", str(fresh))
    return {(text.context, text.source) for text in texts_of(fresh)}


@pytest.mark.parametrize("code", CODES)
def test_every_text_of_the_code_is_translated(code: str, spoken: set[tuple[str, str]]) -> None:
    texts = texts_of(TRANSLATIONS / f"bancarella_{code}.ts")
    there = {(text.context, text.source) for text in texts}
    assert spoken - there == set(), "run packaging/translate, then translate what is new"
    assert there - spoken == set(), "run packaging/translate: these are no longer said"
    assert [text for text in texts if not text.finished or not all(text.forms)] == []


@pytest.mark.parametrize("code", list(words.LANGUAGES))
def test_plurals_have_every_form_of_the_language(code: str) -> None:
    plural = [text for text in texts_of(TRANSLATIONS / f"bancarella_{code}.ts") if "%n" in text.source]
    assert plural
    assert [text for text in plural if len(text.forms) != FORMS[code] or not all(text.forms)] == []


@pytest.mark.parametrize("code", CODES)
def test_nothing_is_lost_in_translation(code: str) -> None:
    wrong = []
    for text in texts_of(TRANSLATIONS / f"bancarella_{code}.ts"):
        for form in text.forms:
            same = (
                sorted(NOT_LEFT_OUT.findall(text.source)) == sorted(NOT_LEFT_OUT.findall(form))
                and text.source.endswith("…") == form.endswith("…")
                and text.source.endswith(":") == form.endswith((":", "："))
                and ("&" in text.source) == ("&" in form)
            )
            if not same:
                wrong.append(f"{text.context}: “{text.source}”: “{form}”")
            if form != form.strip() or "  " in form or text.source.count("\n") != form.count("\n"):
                wrong.append(f"{text.context}: blanks of “{form}”")
    assert wrong == []


@pytest.mark.parametrize("code", CODES)
def test_no_sentence_is_left_in_english(code: str) -> None:
    texts = texts_of(TRANSLATIONS / f"bancarella_{code}.ts")
    assert [
        text for text in texts if text.source in text.forms and re.search(r"[a-z]{3,} [a-z]{3,}", text.source)
    ] == []


@pytest.mark.parametrize("code", list(words.LANGUAGES))
def test_what_the_window_loads_is_what_was_translated(code: str, tmp_path: Path) -> None:
    kept = TRANSLATIONS / f"bancarella_{code}"
    made = tmp_path / "made.qm"
    tool("pyside6-lrelease", f"{kept}.ts", "-qm", str(made))
    assert made.read_bytes() == kept.with_suffix(".qm").read_bytes(), "run packaging/translate"


@pytest.mark.parametrize("code", list(words.LANGUAGES))
def test_the_language_is_spoken_and_counts(app: QApplication, code: str) -> None:
    language = words.Language()
    language.use(app, code)
    try:
        for text in texts_of(TRANSLATIONS / f"bancarella_{code}.ts"):
            if "%n" not in text.source:
                said = QCoreApplication.translate(text.context, text.source)
                assert said == text.forms[0]
        one = QCoreApplication.translate("CountdownBox", "Countdown of %n minute(s)", None, 1)
        ten = QCoreApplication.translate("CountdownBox", "Countdown of %n minute(s)", None, 10)
        assert "(s)" not in one + ten
        assert (one.replace("1", "10") == ten) == (FORMS[code] == 1)
    finally:
        language.use(app, "en")


def test_qts_own_words_are_there_in_every_language() -> None:
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for code in CODES:
        assert QTranslator().load(f"qtbase_{words._qt_name(code)}", folder), code
