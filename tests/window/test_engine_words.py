"""All that the engine says to a seller is known to the window, in every language."""

from __future__ import annotations

import ast
import importlib
import re
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from studio.window import engine_words, words
from studio.window.chat import ChatPanel
from studio.window.engine_words import is_known, say, templates
from studio.window.strip import StatusStrip
from tests.window import fake_link
from tests.window.fake_link import FakeLink
from tests.window.test_translations import CODES, TRANSLATIONS, texts_of

ROOT = Path(__file__).parents[2]
SOURCES = [
    *(
        f"studio/domain/{name}.py"
        for name in (
            "show commands catalogue money product_fields delimited typed ways sale payment bank epc emv swiss qr_size"
            " claims claiming ordering orders"
        ).split()
    ),
    *(
        str(path.relative_to(ROOT))
        for room in ("papers", "store")
        for path in sorted((ROOT / "studio" / room).glob("[a-z]*.py"))
        if path.stem != "order_words"  # which speaks to buyers, in their language
    ),
    "studio/painter/codes.py",
    *sorted(
        str(path.relative_to(ROOT))
        for path in (ROOT / "studio/engine").glob("[a-z]*.py")
        if path.stem not in ("demo", "doctor")  # which speak to a terminal
        and path.stem != "report_words"  # which has every language itself
    ),
    *(
        f"studio/media/{name}.py"
        for name in ("destination camera camera_spec camera_source microphone sound audio_file loop").split()
    ),
    *(f"studio/media/{name}.py" for name in ("recorder", "encoder", "ingest", "preview", "receiver")),
    *(f"studio/chat/{name}.py" for name in ("connector", "hub", "simulator")),
    "studio/control/client.py",
    "studio/control/server.py",
]
# In these, a ValueError's text is for the seller; elsewhere it is a bug of ours.
VALUES_OF_THE_SELLER = ("catalogue.py", "product_fields.py", "money.py", "simulator.py")

SELLERS = (
    "Seller Catalogue ProductList Settings StatsFile DataFolder Camera Microphone MediaFile Recorder Encoder Ingest"
    " Preview Receiver Store Phone OrdersFile Code"
).split()

NO_CALLER = "the window never sends such values"
COMMAND_LINE = "only the command line asks for it"
BEFORE = "said on the terminal before there is an engine to connect to"
TERMINAL = "a line on the terminal"
CHECKED = "the window has its own words for each outcome of a check (check_words)"
NEVER_MET = {
    "A place on the picture goes from 0 to 1": NO_CALLER,
    "The gain goes from": NO_CALLER,
    "“Qx1” was not understood": NO_CALLER,
    "“Qx1” is not how a claim can stand": NO_CALLER,
    "There is no command “Qx1”": NO_CALLER,
    "The show had been ended as the studio was stopped.": COMMAND_LINE,
    "The stats file": COMMAND_LINE,
    "There is no encoder": COMMAND_LINE,
    "No encoder with the preset": COMMAND_LINE,
    "Qx1 has no preset": COMMAND_LINE,
    "“Qx1” is no option of --mic": COMMAND_LINE,
    "Qx1 of --mic is a number": COMMAND_LINE,
    "--mic needs a name": COMMAND_LINE,
    "A recording ends in .mp4 or .mkv": COMMAND_LINE,
    "Sold: Qx1 of": COMMAND_LINE,
    "There are already Qx1 clients": NO_CALLER,
    "A line has at most": NO_CALLER,
    "Bancarella is already running": BEFORE,
    "The data folder": BEFORE,
    "Port Qx1 cannot be used for --control": BEFORE,
    "Bancarella has failed and the broadcast was ended.": TERMINAL,
    "Nobody sees this": TERMINAL,
    "No destination was ever reached.": TERMINAL,
    "Qx1 answers": CHECKED,
    "Qx1 does not answer. Check the address and your": CHECKED,
    "Qx1 takes no connections on port": CHECKED,
    "Qx1 cannot prove that it is Qx2": CHECKED,
    "Qx1 cannot be reached. Check your": CHECKED,
    "Qx1: no secure connection could be made.": CHECKED,
    "Qx1: there is no such server": CHECKED,
    "The internet does not answer.": CHECKED,
    "“Qx1” is not a currencyQx2": "its two endings are templates of their own",
    "The field “Qx1” of a way to pay is Qx2": "its two endings are templates of their own",
    "The product’s Qx1 has at most Qx2 characters": "each field has a template of its own",
    "This XML file is broken at Qx1": "the place is in the template",
    "the variant “Qx1” is Qx2": "the reason is in the template",
}


def spoken_in(path: Path) -> Iterator[tuple[int, str]]:
    """Each sentence in the code that a seller may read, and its line; what it puts in is Qx1, Qx2, ..."""
    tree = ast.parse(path.read_text())
    module = importlib.import_module(".".join(path.relative_to(ROOT).with_suffix("").parts))
    raised: set[ast.AST] = set()
    inner: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            if is_spoken(name, path) and node.args:
                raised.add(node.args[0])
            if name == "Problem" and len(node.args) > 2:
                raised.add(node.args[2])
            if name == "append" and isinstance(node.func, ast.Attribute) and is_reason(node.func.value):
                raised.update(each.elts[1] for each in node.args if isinstance(each, ast.Tuple))
            if name in ("debug", "info", "warning", "error", "exception"):
                inner.update(each for argument in node.args for each in ast.walk(argument))
        elif isinstance(node, ast.Assign) and is_reason(node.targets[0]):
            raised.add(node.value)
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            inner.add(node.value)  # a docstring
        elif isinstance(node, ast.JoinedStr):
            inner.update(value for value in node.values if isinstance(value, ast.Constant))
            for value in node.values:
                if isinstance(value, ast.FormattedValue) and value.format_spec:
                    inner.update(ast.walk(value.format_spec))
    for node in ast.walk(tree):
        if node in inner or not isinstance(node, (ast.Constant, ast.JoinedStr)):
            continue
        text = written(node, module)
        sentence = text.endswith((".", "!", "?")) and " " in text and re.match(r"[A-Z“ ]", text)
        if re.search(r"[a-z]{2}", re.sub(r"Qx\d", "", text)) and (sentence or node in raised):
            yield node.lineno, text


def is_spoken(name: str, path: Path) -> bool:
    if name == "ValueError":
        return path.name in VALUES_OF_THE_SELLER
    sellers = name.endswith("Error") and name.removesuffix("Error") in SELLERS
    return sellers or name in ("Refused", "NoEngine", "AlreadyRunning", "complain", "tell", "refusal", "_Trouble")


def is_reason(name: ast.expr) -> bool:
    """Whether what is kept under this name is why a row or a cell of a list is left out."""
    return (
        isinstance(name, (ast.Name, ast.Attribute))
        and re.fullmatch(r".*\b(reason|left_out|notes|bad)", ast.unparse(name)) is not None
    )


def written(node: ast.AST, module: ModuleType) -> str:
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    assert isinstance(node, ast.JoinedStr)
    places, text = count(1), ""
    for part in node.values:
        if isinstance(part, ast.Constant):
            text += str(part.value)
            continue
        assert isinstance(part, ast.FormattedValue)
        named = getattr(module, part.value.id, None) if isinstance(part.value, ast.Name) else None
        if isinstance(part.value, ast.Name) and part.value.id == "what":
            text += "address"
        else:
            text += named if isinstance(named, str) else f"Qx{next(places)}"
    return text


def sentences() -> list[tuple[str, str]]:
    found = []
    for source in SOURCES:
        for line, text in spoken_in(ROOT / source):
            # What follows a full stop is a sentence of its own, found where it is written.
            found.append((f"{source}:{line}", re.sub(r"(?<=[.])( ?Qx\d)+$", "", text).strip()))
    return found


def test_every_sentence_of_the_engine_is_known_to_the_window() -> None:
    found = sentences()
    assert len(found) > 200
    unknown = [(at, text) for at, text in found if not is_known(text) and not text.startswith(tuple(NEVER_MET))]
    assert unknown == [], "add a template to studio/window/engine_words.py, then run packaging/translate"


def test_no_sentence_is_said_half_in_english() -> None:
    words_ = re.compile(r"[a-z]{3,} [a-z]{3,}")
    half = []
    for at, text in sentences():
        if not text.startswith((*NEVER_MET, "Camera option Qx1")):  # whose options have the same names everywhere
            waiting = [text]
            while waiting:
                for said, heard, values in engine_words._recognised(waiting.pop()).sentences:
                    waiting += [value for _, value in values]
                    half += [] if said or not words_.search(heard) else [(at, text, heard)]
    assert half == []


def test_what_is_never_met_is_still_said_by_the_engine() -> None:
    said = [text for _, text in sentences()]
    assert [start for start in NEVER_MET if not any(text.startswith(start) for text in said)] == []


@pytest.fixture
def speak(app: QApplication) -> Iterator[words.Language]:
    language = words.Language()
    yield language
    language.use(app, "en")


@pytest.mark.parametrize("code", CODES)
def test_every_template_is_said_in_the_language_with_its_values(
    code: str, speak: words.Language, app: QApplication
) -> None:
    speak.use(app, code)
    texts = texts_of(TRANSLATIONS / f"bancarella_{code}.ts")
    translated = {text.source: text.forms[0] for text in texts if text.context == "EngineWords"}
    for heard, said in templates().items():
        filled, expected = (re.sub(r"%(\d)", r"Qx\1", text) for text in (heard, translated[said]))
        assert say(filled) == expected


@pytest.mark.parametrize("code", CODES)
def test_places_for_values_are_the_same_in_the_language(code: str) -> None:
    for text in texts_of(TRANSLATIONS / f"bancarella_{code}.ts"):
        if text.context == "EngineWords":
            places = [sorted(re.findall(r"%\d", each)) for each in (text.source, text.forms[0])]
            assert places[0] == places[1], text


@pytest.mark.parametrize(
    ("heard", "said"),
    [
        (
            "There is no product “A99”. Known codes: K1, K2.",
            "Non c’è nessun prodotto “A99”. Codici che ci sono: K1, K2.",
        ),
        (
            "TikTok refused the stream key. Copy it again from your live dashboard. It said: No. Try later.",
            "TikTok ha rifiutato la chiave di trasmissione. Copiala di nuovo dalla pagina della tua diretta."
            " Ha detto: No. Try later.",
        ),
        (
            "recording: The disk is full: the recording show 1.mp4 has ended. Free some space and record again.",
            "registrazione: Il disco è pieno: la registrazione show 1.mp4 è finita. Libera un po’ di spazio e registra"
            " di nuovo.",
        ),
        ("The product’s price: “4x” is not a price.", "Il prodotto – prezzo: “4x” non è un prezzo."),
        ("Stock is a whole number from 0 to 999,999.", "La scorta è un numero intero da 0 a 999.999."),
        (
            "camera 0 sends no more pictures. Check its cable.",
            "Telecamera 1 non manda più immagini. Controlla il cavo.",
        ),
        ("Line 4: left out: “%2” is not a price", "Riga 4: tralasciato: “%2” non è un prezzo"),
    ],
)
def test_sentences_in_a_row_and_sentences_in_sentences(
    heard: str, said: str, speak: words.Language, app: QApplication
) -> None:
    speak.use(app, "it")
    assert say(heard) == said


@pytest.mark.parametrize("text", ["", "Unheard of.", "A. B?  C", "x" * 5000, "What? No.\nYes. 50%1"])
def test_what_is_not_known_stays(text: str, speak: words.Language, app: QApplication) -> None:
    speak.use(app, "it")
    assert say(text) == text
    assert is_known(text) is (text == "")


def test_options_of_the_command_line_are_not_shown(speak: words.Language, app: QApplication) -> None:
    speak.use(app, "en")
    assert say("No microphone was found: plug one in, or choose --mic none.").endswith("or choose no microphone.")
    assert [said for said in templates().values() if re.search(r" --\w", said)] == []


def test_refusals_reach_the_window_in_its_language(link: FakeLink, speak: words.Language, app: QApplication) -> None:
    speak.use(app, "it")
    link.refusals["end"] = "You are not on air."
    heard: list[str] = []
    link.refused.connect(heard.append)
    link.call("end")
    assert heard == ["Non sei in onda."]


def test_what_went_wrong_in_the_show_is_shown_in_the_language(
    link: FakeLink, speak: words.Language, app: QApplication, qtbot: QtBot
) -> None:
    speak.use(app, "it")
    strip, chat = StatusStrip(link), ChatPanel(link)
    for panel in (strip, chat):
        qtbot.addWidget(panel)
    output = {"name": "TikTok", "state": "waiting", "kbps": 0.0, "dropped": 0}
    lost = fake_link.source(
        "x://y", state="waiting", error="The chat file a.jsonl cannot be read: No such file or directory."
    )
    link.push(
        outputs=[output | {"last_error": "TikTok closed the connection at once. Check the stream key. Trying again."}],
        recording={
            "state": "failed",
            "path": "a.mp4",
            "last_error": "The recording a.mp4 has ended by a fault in Bancarella.",
        },
        chat=link.state["chat"] | {"sources": [lost]},
    )
    assert "TikTok ha chiuso subito il collegamento." in strip.lights["TikTok"].toolTip()
    assert strip.disk.toolTip() == "La registrazione a.mp4 è finita per un difetto di Bancarella."
    shown = " ".join(label.text() for label in chat.findChildren(QLabel))
    assert "Non si riesce a leggere il file della chat a.jsonl: non esiste." in shown
