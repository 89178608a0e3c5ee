"""Makes the user guide: the pages in assets/guide/LANGUAGE from the Markdown in assets/guide/source/LANGUAGE.

A file `20-platforms.md` becomes `platforms.html`; the number says where it stands among the chapters, and `00-index.md`
is the page that the guide opens on. Beside Markdown the sources have:

    {{Context|text}}      a text of the window in the page's language, by the context and the English words that
                          assets/translations has it under. What follows further bars stands for %1, %2, …; without
                          it they become “…”. Without `Context|` the text may be in any context that says it alike.
    [[Ctrl+L]]            keys as they are labelled where the language is spoken
    ## Title {#anchor}    a place that links can name, the same in every language
    ![what it shows](name)   the picture assets/guide/LANGUAGE/pictures/name.png, as tests/guide_pictures.py takes it

A text that the window does not say (any more), or not in this language, is an error that names the place; the pages of
such a language stay as they are.
"""

from __future__ import annotations

import argparse
import difflib
import re
import struct
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html import escape
from itertools import pairwise
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import OptionsDict

ROOT = Path(__file__).parents[1]
GUIDE, TRANSLATIONS = ROOT / "assets/guide", ROOT / "assets/translations"
LANGUAGES = {"en": "English", "it": "Italiano", "zh": "简体中文"}
_TAGS = {"en": "en", "it": "it", "zh": "zh-Hans"}
_SAID = {
    "guide": {"en": "User guide", "it": "Guida", "zh": "使用指南"},
    "here": {"en": "On this page", "it": "In questa pagina", "zh": "本页内容"},
    "chapters": {"en": "Chapters", "it": "Capitoli", "zh": "章节"},
    "before": {"en": "Before", "it": "Indietro", "zh": "上一章"},
    "next": {"en": "Next", "it": "Avanti", "zh": "下一章"},
}
KEY_NAMES = {
    "en": {"Enter": "Enter", "Del": "Del", "Space": "Space", "Backspace": "Backspace", "Shift": "Shift"},
    "it": {"Enter": "Invio", "Del": "Canc", "Space": "Spazio", "Backspace": "Backspace", "Shift": "Shift"},
    "zh": {"Enter": "回车", "Del": "Del", "Space": "空格", "Backspace": "退格", "Shift": "Shift"},
}
"""What is written on the keys where a language is spoken; any other key is called the same everywhere."""
MARKER = re.compile(r"\{\{(.+?)\}\}", re.DOTALL)
KEYS = re.compile(r"\[\[(.+?)\]\]")
_ANCHOR = re.compile(r"\s*\{#([a-z0-9-]+)\}$")
_MARKDOWN = str.maketrans({sign: f"&#{ord(sign)};" for sign in "\\`*_{}[]<>#|~&!()\"'"})
_SENTENCE = re.compile(r"\.( |$)|; |%\d.*\?$")
"""What the window says; all else stands on buttons, fields and headings."""
_LONG = 4
"""With so many headings a page begins with a list of them."""


class Wrong(Exception):
    """A source says what the window does not."""


@dataclass(frozen=True)
class Words:
    """The window's texts in one language, by context and English."""

    language: str
    texts: dict[tuple[str, str], str]

    @classmethod
    def read(cls, folder: Path, language: str) -> Words:
        """From the folder with Qt Linguist's files. Of English there is none: its texts are those that others have."""
        texts = {}
        for context in ElementTree.parse(folder / f"bancarella_{language if language != 'en' else 'it'}.ts").iter(
            "context"
        ):
            for message in context.iter("message"):
                source, said = message.findtext("source") or "", message.find("translation")
                assert said is not None
                forms = [form.text or "" for form in said.iter("numerusform")]
                text = source if language == "en" else (forms[-1] if forms else said.text or "")
                texts[context.findtext("name") or "", source] = text
        return cls(language, texts)

    def parts(self, marker: str) -> tuple[str, str, list[str]]:
        """Of a marker the context, "" where it names none, the English words, and what stands in them."""
        # In a table a bar is written \\|, and lines may be broken anywhere.
        parts = [part.strip() for part in " ".join(marker.replace("\\|", "|").split()).split("|")]
        named = len(parts) > 1 and any(context == parts[0] for context, _ in self.texts)
        return (parts[0], parts[1], parts[2:]) if named else ("", parts[0], parts[1:])

    def say(self, marker: str) -> tuple[str, str]:
        """The English words that a marker asks for, and how the window says them. Raises Wrong."""
        context, source, values = self.parts(marker)
        found = {text for (where, what), text in self.texts.items() if what == source and context in ("", where)}
        if not found:
            said = f"the window does not say “{source}”" + (f" in {context}" if context else "")
            others = {what for where, what in self.texts if context in ("", where)}
            like = " or ".join(f"“{each}”" for each in difflib.get_close_matches(source, others, 2, 0.7))
            raise Wrong(f"{said}; perhaps {like}" if like else said)
        if len(found) > 1:
            contexts = sorted(where for where, what in self.texts if what == source)
            raise Wrong(f"“{source}” is said in several ways; name one of {', '.join(contexts)}")
        text = found.pop()
        if not text:
            raise Wrong(f"“{source}” has no translation; run packaging/translate")
        for number, value in enumerate(values, 1):
            text = text.replace(f"%{number}", value)
        return source, re.sub(r"%[\dn]\.?$|%[\dn]", "…", text)


@dataclass
class Page:
    """One chapter, read: `name` is its file's; `headings` are those of the second level, anchor and text."""

    name: str
    title: str
    about: str
    body: str
    headings: list[tuple[str, str]] = field(default_factory=list)


def sources(language: str) -> list[Path]:
    """A language's chapters in their order, the first page first."""
    return sorted((GUIDE / "source" / language).glob("[0-9][0-9]-*.md"))


def _name(path: Path) -> str:
    return path.stem.partition("-")[2]


def _filled(text: str, words: Words) -> str:
    """The source with its markers and keys as HTML within Markdown. Raises Wrong, which names all that is."""
    wrong: list[str] = []

    def said(found: re.Match[str]) -> str:
        try:
            source, text = words.say(found[1])
        except Wrong as error:
            wrong.append(str(error))
            return ""
        mark = "said" if _SENTENCE.search(source) else "label"
        return f'<b class="{mark}">{text.translate(_MARKDOWN)}</b>'

    def keys(found: re.Match[str]) -> str:
        names = KEY_NAMES[words.language]
        return "+".join(f"<kbd>{escape(names.get(key, key))}</kbd>" for key in re.split(r"(?<=.)\+", found[1]))

    text = KEYS.sub(keys, MARKER.sub(said, text))
    if wrong:
        raise Wrong("\n".join(dict.fromkeys(wrong)))
    return text


class _Renderer(RendererHTML):
    """Tables can be scrolled alone, and pictures have their size, so that nothing jumps while they load."""

    def table_open(self, tokens: Sequence[Token], idx: int, _options: OptionsDict, _env: object) -> str:
        return '<div class="table"><table>\n'

    def table_close(self, tokens: Sequence[Token], idx: int, _options: OptionsDict, _env: object) -> str:
        return "</table></div>\n"

    def image(self, tokens: Sequence[Token], idx: int, _options: OptionsDict, env: dict[str, Path]) -> str:
        name, shows = str(tokens[idx].attrs["src"]), escape(tokens[idx].content)
        file = env["pictures"] / f"{name}.png"
        width, height = size(file) if file.is_file() else (760, 428)
        shown = min(width, 760)
        return (
            f'<img src="pictures/{name}.png" alt="{shows}" width="{shown}" height="{round(height * shown / width)}"'
            ' loading="lazy">'
        )


def size(picture: Path) -> tuple[int, int]:
    """A PNG's width and height in pixels, as its header says them."""
    with picture.open("rb") as file:
        width, height = struct.unpack(">II", file.read(24)[16:])
    return int(width), int(height)


def read(path: Path, words: Words) -> Page:
    """A chapter. Raises Wrong."""
    try:
        text = _filled(path.read_text(encoding="utf-8"), words)
    except Wrong as wrong:
        raise Wrong("\n".join(f"{path.relative_to(ROOT)}: {line}" for line in str(wrong).splitlines())) from None
    markdown = MarkdownIt("commonmark", {"html": True}, renderer_cls=_Renderer).enable("table")
    tokens = markdown.parse(text)
    page = Page(_name(path), "", "", "")
    for opening, inline in pairwise(tokens):
        if opening.type == "heading_open" and (anchor := _ANCHOR.search(inline.content)):
            inline.content = inline.content[: anchor.start()]
            last = (inline.children or [])[-1]
            last.content = _ANCHOR.sub("", last.content)
            opening.attrs["id"] = anchor[1]
        if opening.type == "heading_open":
            heading = _plain(markdown.renderer.render([inline], markdown.options, {}))
            if opening.tag == "h1":
                page.title = heading
            elif opening.tag == "h2":
                page.headings.append((str(opening.attrs.get("id", "")), heading))
        elif opening.type == "paragraph_open" and not page.about:
            page.about = _plain(markdown.renderer.render([inline], markdown.options, {}))
    page.body = markdown.renderer.render(tokens, markdown.options, {"pictures": GUIDE / words.language / "pictures"})
    return page


def _plain(html: str) -> str:
    """Without marks; still escaped for HTML."""
    return re.sub(r"<[^>]+>", "", html)


def written(page: Page, pages: list[Page], language: str) -> str:
    """The whole HTML of a page of the guide."""
    said = {name: texts[language] for name, texts in _SAID.items()}
    place = next(number for number, each in enumerate(pages) if each is page)
    here = {True: ' aria-current="page"', False: ""}
    chapters = "\n".join(
        f'<li><a href="{each.name}.html"{here[each is page]}>{each.title}</a></li>' for each in pages[1:]
    )
    tongues = " ".join(
        f'<a href="../{code}/{page.name}.html" lang="{_TAGS[code]}" hreflang="{_TAGS[code]}">{own}</a>'
        for code, own in LANGUAGES.items()
        if code != language
    )
    body = page.body
    if page is pages[0]:
        cards = "\n".join(
            f'<li><a href="{each.name}.html"><strong>{each.title}</strong></a><br>{each.about}</li>'
            for each in pages[1:]
        )
        body += f'<ol class="chapters">\n{cards}\n</ol>\n'
    elif len(page.headings) >= _LONG:
        rows = "\n".join(f'<li><a href="#{anchor}">{text}</a></li>' for anchor, text in page.headings if anchor)
        head, end, rest = body.partition("</p>\n")  # what the page is about
        body = f'{head}{end}<nav class="here"><p>{said["here"]}</p>\n<ul>\n{rows}\n</ul></nav>\n{rest}'
    ways = ""
    if page is not pages[0]:
        before, after = pages[place - 1], pages[place + 1 : place + 2]
        ways = f'<p class="ways"><a href="{before.name}.html">← {said["before"]}: {before.title}</a>'
        ways += "".join(f' <a href="{each.name}.html">{said["next"]}: {each.title} →</a>' for each in after) + "</p>"
    title = said["guide"] if page is pages[0] else f"{page.title} · {said['guide']}"
    return f"""<!DOCTYPE html>
<html lang="{_TAGS[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} · Bancarella</title>
<link rel="stylesheet" href="../guide.css">
</head>
<body>
<header><p><a class="brand" href="index.html"><strong>Bancarella</strong> {said["guide"]}</a>
<span class="tongues">{tongues}</span></p></header>
<div class="sides">
<nav class="chapters" aria-label="{said["chapters"]}"><ol>
{chapters}
</ol></nav>
<main>
{body}{ways}
</main>
</div>
</body>
</html>
"""


def guide(language: str, translations: Path = TRANSLATIONS) -> Iterator[tuple[str, str]]:
    """The pages of a language: file name and HTML. Raises Wrong."""
    words = Words.read(translations, language)
    pages, wrong = [], []
    for path in sources(language):
        try:
            pages.append(read(path, words))
        except Wrong as error:
            wrong.append(str(error))
    if wrong:
        raise Wrong("\n".join(wrong))
    for page in pages:
        yield f"{page.name}.html", written(page, pages, language)


def main() -> int:
    parser = argparse.ArgumentParser(prog="packaging/guide", description=(__doc__ or "").partition("\n\n")[0])
    parser.add_argument("--pictures", action="store_true", help="take the pictures anew first")
    parser.add_argument("--translations", type=Path, default=TRANSLATIONS, metavar="FOLDER", help="instead of ours")
    options = parser.parse_args()
    if options.pictures:
        subprocess.run([sys.executable, "-m", "tests.guide_pictures", str(GUIDE)], cwd=ROOT, check=True)
    status = 0
    for language in LANGUAGES:
        folder = GUIDE / language
        folder.mkdir(exist_ok=True)
        try:
            made = dict(guide(language, options.translations))
        except Wrong as wrong:
            print(wrong, file=sys.stderr)
            status = 2
            continue
        for old in folder.glob("*.html"):
            if old.name not in made:
                old.unlink()
        for name, html in made.items():
            (folder / name).write_text(html, encoding="utf-8")
        print(f"{folder.relative_to(ROOT)}: {len(made)} pages")
    return status


if __name__ == "__main__":
    sys.exit(main())
