"""The user guide: its pages are those of its sources, whole in every language, and speak of what the program has."""

from __future__ import annotations

import ast
import importlib.util
import re
import sys
from collections import Counter
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from types import ModuleType

import pytest

from studio import cli
from studio.domain.claiming import Lexicon, read
from studio.domain.money import Money
from studio.domain.platforms import PLATFORMS
from studio.domain.product import Product, Variant
from studio.resources import ASSETS
from studio.window import engine_failed, engine_words
from studio.window.fault_words import FAULT_SENTENCES
from studio.window.guide import LANGUAGES
from tests.guide_pictures import STALLS
from tests.window.test_engine_words import NEVER_MET, spoken_in

ROOT = Path(__file__).parents[2]
GUIDE = ASSETS / "guide"
MOST_BYTES = 6_000_000
HEARD_FROM = (
    *(
        "media/camera media/camera_source media/microphone media/destination media/recorder media/recording_file"
    ).split(),
    *"engine/input_watch engine/machine engine/recordings engine/confidence engine/uplink engine/session".split(),
    *"engine/folder engine/engine engine/memory engine/settings store/troubles store/store".split(),
)
"""Whose sentences stand across the top of the window from its start on, or instead of a studio that cannot start."""
ENDS_IN_NAMES = (
    "There is no camera 0. No camera is connected: plug one in, or try with --camera test or a video file.",
    "There is no camera 1. Cameras that are there: 0 Webcam.",
    "No microphone was found: plug one in, or choose --mic none.",
    "There is no microphone “Usb”. There are: Webcam, Table.",
)
"""The same, where who reads the code does not see a sentence."""
NOT_THERE = {
    "Another desk is writing": "a shop's database is only reached from the command line",
    "The shop's database": "as above",
    "The disk of the shop's database": "as above",
    "At {} there is no database": "as above",
    "The store's address is none": "as above",
    "There is no folder Qx1 for the store": "as above",
    "There is already a file": "a recording's file is only named on the command line",
}


def _tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("guide_tool", ROOT / "packaging/guide.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


tool = _tool()


class Marks(HTMLParser):
    """What a page leads to, shows, and can be led to."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.links: list[str] = []
        self.pictures: list[dict[str, str | None]] = []
        self.sheets: list[str] = []
        self.anchors: set[str] = set()
        self.open: list[str] = []
        self.feed(path.read_text(encoding="utf-8"))
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        self.anchors |= {told["id"] or ""} if "id" in told else set()
        if tag == "a":
            self.links.append(told.get("href") or "")
        elif tag == "img":
            self.pictures.append(told)
        elif tag == "link":
            self.sheets.append(told.get("href") or "")
        if tag not in ("img", "link", "meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def sources(language: str) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in tool.sources(language)}


def markers(text: str) -> Counter[tuple[str, str]]:
    """Which texts of the window are named: context and English, without the values that stand in them."""
    words = tool.Words.read(tool.TRANSLATIONS, "en")
    return Counter(words.parts(each)[:2] for each in tool.MARKER.findall(text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pages_are_those_of_the_sources_and_of_the_windows_words(language: str) -> None:
    there = {path.name: path.read_text(encoding="utf-8") for path in (GUIDE / language).glob("*.html")}
    assert dict(tool.guide(language)) == there, "run packaging/guide"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_and_every_picture_is_there(language: str) -> None:
    marks = {path.resolve(): Marks(path) for path in GUIDE.glob("*/*.html")}
    used: set[Path] = set()
    for path in sorted((GUIDE / language).glob("*.html")):
        page = marks[path.resolve()]
        assert page.open == []
        assert page.sheets == ["../guide.css"]
        for link in page.links:
            name, _, anchor = link.partition("#")
            target = (path.parent / name).resolve() if name else path.resolve()
            assert target in marks, f"{path}: {link}"
            assert not anchor or anchor in marks[target].anchors, f"{path}: {link}"
        for picture in page.pictures:
            file = (path.parent / str(picture["src"])).resolve()
            used.add(file)
            assert file.is_file(), f"{path}: {file}; run packaging/guide --pictures"
            width, height = tool.size(file)
            assert picture["alt"]
            shown = int(picture["width"] or 0), int(picture["height"] or 0)
            assert shown == (min(width, 760), round(height * min(width, 760) / width))
    assert {file.resolve() for file in (GUIDE / language / "pictures").iterdir()} == used


def test_the_style_needs_nothing_from_elsewhere_and_all_of_it_is_small() -> None:
    sheet = (GUIDE / "guide.css").read_text(encoding="utf-8")
    for address in re.findall(r"url\((.+?)\)", sheet):
        assert (GUIDE / address).resolve().is_file()
    for page in GUIDE.glob("*/*.html"):
        assert not re.search(r"(?:src|href)=\"(?:https?:|//)|<script", page.read_text(encoding="utf-8"))
    assert sum(file.stat().st_size for file in GUIDE.rglob("*") if file.is_file()) < MOST_BYTES


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_every_language_has_the_same_chapters_places_pictures_and_words(language: str) -> None:
    english, other = sources("en"), sources(language)
    assert list(other) == list(english)
    for name, text in english.items():
        for what in (r"\{#([a-z0-9-]+)\}", r"\]\(([a-z-]+)\)", r"\]\(([a-z-]+\.html[^)]*)\)", r"\[\[(.+?)\]\]"):
            assert Counter(re.findall(what, other[name])) == Counter(re.findall(what, text)), f"{name}: {what}"
        assert markers(other[name]) == markers(text), name
        assert text.count("\n#") == other[name].count("\n#"), name


def test_it_is_written_in_the_languages_that_help_opens() -> None:
    assert set(tool.LANGUAGES) == set(LANGUAGES) == set(STALLS)
    assert {path.name for path in (GUIDE / "source").iterdir()} == set(LANGUAGES)


def test_what_the_window_does_not_say_is_found() -> None:
    words = tool.Words.read(tool.TRANSLATIONS, "it")
    assert words.say("TopBar|Go live") == ("Go live", "Vai in onda")
    assert words.say("%1 is not reached. Trying again.|Mercato")[1].startswith("Mercato ")
    with pytest.raises(tool.Wrong, match="does not say “Go to the moon” in TopBar"):
        words.say("TopBar|Go to the moon")
    with pytest.raises(tool.Wrong, match="several ways; name one of"):
        words.say("Paid")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_is_one_of_the_program(language: str) -> None:
    text = "\n".join(sources(language).values())
    commands = set(re.findall(r"`bancarella ([a-z-]+)", text))
    assert commands == {"doctor", "report"}
    for command in commands:
        with pytest.raises(SystemExit) as ended:
            cli.main([command, "--help"])
        assert ended.value.code == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_can_go_wrong_on_air_is_explained(language: str) -> None:
    named = {sentence for _, sentence in markers(sources(language)["90-trouble.md"])}
    assert [sentence for sentence in FAULT_SENTENCES if sentence not in named] == []


def shown_at_the_top() -> set[str]:
    """The templates of all that `HEARD_FROM` says to who has a window."""
    texts = [text for name in HEARD_FROM for _, text in spoken_in(ROOT / f"studio/{name}.py")]
    assert [start for start in NOT_THERE if not any(text.startswith(start) for text in texts)] == []
    texts = [text for text in texts if not text.startswith((*NOT_THERE, *NEVER_MET))]
    read = [engine_words._recognised(text) for text in (*texts, *ENDS_IN_NAMES)]
    return {said for each in read for said, _, _ in each.sentences if said}


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_the_window_says_from_its_start_on_is_explained(language: str) -> None:
    named = {sentence for _, sentence in markers(sources(language)["90-trouble.md"])}
    shown = shown_at_the_top()
    assert len(shown) > len(FAULT_SENTENCES)
    assert {"There is no %1.", "No camera is connected: plug one in, or choose the test picture."} <= shown
    assert sorted(shown - named) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_keeps_the_studio_from_starting_is_explained(language: str) -> None:
    code = ast.parse(Path(engine_failed.__file__).read_text(encoding="utf-8"))
    said = {
        str(ast.literal_eval(node.args[1]))
        for node in ast.walk(code)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "translate"
    }
    assert len(said) >= 3
    assert said <= {sentence for _, sentence in markers(sources(language)["90-trouble.md"])}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_platform_has_its_place(language: str) -> None:
    text = sources(language)["20-platforms.md"]
    places = re.findall(r"^## .+ \{#([a-z]+)\}$", text, re.MULTILINE)
    assert [place for place in places if place not in ("how", "speed")] == [each.id for each in PLATFORMS]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_viewers_are_said_to_write_is_read_so(language: str) -> None:
    price = Money(450, "EUR")
    colours = {"en": "red", "it": "rosso", "zh": "红"}
    variants = tuple(Variant((colours[language], size), stock=9) for size in ("M", "L"))
    plain = Lexicon([Product("A12", "Tomatoes", price), Product("B3", "Honey", price)])
    rows = re.findall(r"^\| (`.+?) \| ", sources(language)["60-claims.md"], re.MULTILINE)
    one, two, variant, pinned, several, back, question = (re.findall(r"`(.+?)`", row) for row in rows)
    for texts, quantity in ((one, 1), (two, 2)):
        for text in texts:
            assert [(each.code, each.quantity) for each in read(text, plain, None).wanted] == [("A12", quantity)], text
    with_variants = Lexicon([Product("A12", "Shirt", price, variants=variants)])
    for text in variant:
        assert [each.variant for each in read(text, with_variants, None).wanted] == [variants[0].name], text
    for text in pinned:
        assert [each.code for each in read(text, plain, "B3").wanted] == ["B3"], text
    assert [(each.code, each.quantity) for each in read(several[0], plain, None).wanted] == [("A12", 2), ("B3", 1)]
    for text in back:
        assert [each.code for each in read(text, plain, None).given_back] == ["A12"], text
    for text in question:
        assert not read(text, plain, None).wanted, text
    for text in ("A 12", "AI2", "a12??"):
        assert f"`{text}`" in sources(language)["60-claims.md"]
        assert read(text, plain, None).doubtful, text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_says_first_what_it_is_about(language: str) -> None:
    for page in (GUIDE / language).glob("*.html"):
        assert re.search(r"</h1>\n<p>", page.read_text(encoding="utf-8")), page


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_marker_is_left_in_a_page(language: str) -> None:
    for page in (GUIDE / language).glob("*.html"):
        text = unescape(page.read_text(encoding="utf-8"))
        assert not re.search(r"\{\{|\}\}|\[\[|\]\]|\{#|%\d|\\\|", text), page
