from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from studio.domain.money import Money
from studio.domain.payment import BuyLink, buy_link
from studio.domain.product import LONGEST_QR_BYTES, Product, Title, Variant
from studio.domain.scene import (
    Badge,
    BuyNow,
    Card,
    ChatLines,
    Clock,
    Layer,
    LowerThird,
    Message,
    Scene,
    Taken,
    ThankYou,
    Ticker,
)
from studio.domain.show import OnScreen
from studio.painter import Painted

ROOT = Path(__file__).parents[2]
OVERLAYS, ASSETS = ROOT / "overlays", ROOT / "assets"

LANDSCAPE, FULL_HD, PORTRAIT, SQUARE = (1280, 720), (1920, 1080), (720, 1280), (720, 720)
SIZES = {
    "landscape": LANDSCAPE,
    "full-hd": FULL_HD,
    "portrait": PORTRAIT,
    "square": SQUARE,
    "small": (854, 480),
    "4:3": (960, 720),
}
LANGUAGES = ("en", "it", "zh-CN", "es", "fr", "de")

PECORINO = Product(
    "K7",
    "Pecorino di fossa stagionato 12 mesi",
    Money(1890, "EUR"),
    "kg",
    Money(2250, "EUR"),
    str(ASSETS / "sample" / "pictures" / "pecorino.webp"),
    "https://fattorialequerce.example/k7",
    12,
)
HONEY = replace(PECORINO, code="M3", title="Miele di acacia", price=Money(900, "EUR"), unit="vasetto", old_price=None)
LONG_URL = "https://www.fattorialequerce.example/negozio/formaggi/pecorino-di-fossa?utm_source=live&x=".ljust(
    LONGEST_QR_BYTES, "7"
)
LONG = replace(
    PECORINO,
    code="PECORINO-STAGIONATO-24",
    title="Confezione regalo di pecorini stagionati in fossa con miele di castagno, confettura di fichi e pane carasau",
    price=Money(123456700, "EUR"),
    old_price=Money(150000000, "EUR"),
    unit="confezione da sei vasetti",
    stock=1_000_000,
    url=LONG_URL,
)
PRODUCTS = {
    "plain": PECORINO,
    "short": replace(PECORINO, title="Uva", unit="", old_price=None, stock=None),
    "long": LONG,
    "long without photo": replace(LONG, image=""),
    "one word": replace(
        PECORINO, title="Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
    ),
    "without photo": replace(PECORINO, image="", stock=1),
    "word without photo": replace(PECORINO, title="Uva", image=""),
    "no link": replace(PECORINO, url=""),
    "sold out": replace(PECORINO, stock=0),
    "sold out without photo": replace(PECORINO, stock=0, image=""),
    "arabic": replace(PECORINO, title="جبنة بيكورينو معتّقة اثني عشر شهرًا من المزرعة", code="ق٧"),
    "hindi": replace(PECORINO, title="बारह महीने पका हुआ पेकोरिनो चीज़ हिन्दी में"),
    "chinese": replace(
        PECORINO, title="佩科里诺羊奶酪 🧀 窖藏十二个月 意大利农场直送", price=Money(18900, "CNY"), unit="斤"
    ),
    "dear": replace(PECORINO, price=Money(10**12, "KWD"), old_price=Money(10**12, "KWD")),
}
APRON = replace(
    PECORINO,
    code="A12",
    title="Grembiule di lino",
    price=Money(3500, "EUR"),
    unit="",
    old_price=None,
    stock=None,
    variants=(
        Variant(("rosso", "S"), stock=3),
        Variant(("rosso", "M"), stock=0),
        Variant(("rosso", "L"), stock=5),
        Variant(("blu", "S"), Money(3900, "EUR"), 2),
        Variant(("blu", "M"), stock=0),
        Variant(("blu", "L"), stock=4),
    ),
)
ALL_AT_ONCE = replace(
    PECORINO,
    titles=(Title("zh", "佩科里诺羊奶酪 12个月"),),
    second_price=Money(14800, "CNY"),
    allergens="latte",
    origin="Norcia",
    harvested="2026-11-10",
    note="Ritiro sabato 9–12 in fattoria",
)
PRODUCTS |= {
    "all at once": ALL_AT_ONCE,
    "all at once without photo": replace(ALL_AT_ONCE, image=""),
    "waitlist": replace(ALL_AT_ONCE, stock=0, waiting=1234),
    "waitlist without photo": replace(ALL_AT_ONCE, stock=0, waiting=3, image="", title="Uva"),
    "variants": APRON,
    "variants and more": replace(
        APRON, titles=(Title("zh", "亚麻围裙"),), note="Spedizione 3 €", second_price=Money(27300, "CNY"), image=""
    ),
    "variants, sold out": replace(
        APRON, variants=tuple(replace(variant, stock=0) for variant in APRON.variants), waiting=2
    ),
    "long variants": replace(
        APRON,
        variants=tuple(
            Variant((name,), stock=stock)
            for stock, name in enumerate(
                ("fichi e noci", "albicocca del Vesuvio con mandorle", "ciliegia", "arancia", "limone", "W" * 90)
            )
        ),
        allergens="noci, " * 30,
        origin="Conca della Campania",
    ),
    "long of everything": replace(
        LONG,
        titles=(Title("zh", "圣诞节羊奶酪礼盒套装" * 4), Title("en", "Gift box")),
        second_price=Money(10**11, "CNY"),
        variants=tuple(replace(variant, price=None) for variant in APRON.variants),
        stock=None,
        allergens="latte, frutta a guscio",
        note="Ritiro sabato",
    ),
}
TICKERS = {
    "none": None,
    "short": Ticker((Taken("Anna R.", "K7", 2), Taken("Marco", "A12", 1, True), Taken("王芳", "K7", 12))),
    "one": Ticker((Taken("", "K7"),)),
    "long": Ticker(
        (
            Taken("Massimiliana Bartolomei-Castelvecchio", "PECORINO-STAGIONATO-24", 999),
            Taken("سارة من الدار البيضاء", "ق٧", 3, True),
            Taken("M" * 200, "W" * 64, 1, True),
        )
    ),
}
THANKS = {
    "none": None,
    "short": ThankYou("Anna R."),
    "nobody": ThankYou(""),
    "long": ThankYou("Massimiliana Bartolomei-Castelvecchio", "grazie mille, ti scrivo dopo la diretta! " * 4),
}
TRANSFER = BuyLink(
    "BCD\n002\n1\nSCT\n\nFattoria Le Querce di Maria Rossi\nIT60X0542811101000000123456\nEUR18.90\n\n\nK7 Pecorino",
    "IT60 X054 2811 1010 0000 0123 456",
    (
        ("payee", "Fattoria Le Querce di Maria Rossi"),
        ("iban", "IT60 X054 2811 1010 0000 0123 456"),
        ("amount", "18,90 €"),
        ("text", "K7 Pecorino"),
    ),
    most_version=13,
)
NAMES = {
    "none": None,
    "short": LowerThird("Maria Rossi", "casara a Norcia"),
    "lone": LowerThird("Maria Rossi"),
    "long": LowerThird(
        "Massimiliana Bartolomei-Castelvecchio della Fattoria", "casara, apicultrice e presidente del consorzio"
    ),
}
MESSAGES = {
    "none": None,
    "short": Message(OnScreen("Anna", "Sì!", "youtube")),
    "long": Message(
        OnScreen(
            "Massimiliana Bartolomei della Fattoria delle Querce",
            "Buongiorno a tutti, vorrei sapere se il pecorino si conserva sotto vuoto per più di sei mesi e se lo "
            "spedite all’estero, perché mia sorella ne vorrebbe due forme intere per il matrimonio di sua figlia",
            "tiktok",
        )
    ),
}
CHATS = {
    "none": None,
    "one": ChatLines((OnScreen("Anna R.", "ciao da Bergamo! 🧀", "twitch"),)),
    "short": ChatLines(
        (
            OnScreen("Anna R.", "ciao da Bergamo! 🧀", "twitch", "1"),
            OnScreen("Marco Verdi", "K7 ×2", "youtube", "2"),
            OnScreen("王芳", "谢谢,我爱你们! 要 Z3", "douyin", "3"),
            OnScreen("سارة", "مرحبا", "instagram", "4"),
        )
    ),
    "long": ChatLines(
        (
            OnScreen("WM" * 40, "MW" * 500, "youtube"),
            OnScreen("سارة من الدار البيضاء", "هل تشحنون إلى الخارج؟ أريد قطعتين من الجبن كاملتين " * 6, "kick"),
            OnScreen(
                "王小红", "主播太棒了！我想要两公斤的佩科里诺羊奶酪，可以真空包装吗？多少钱包邮？" * 5, "bilibili"
            ),
            OnScreen("luisa_84", "il pecorino è molto stagionato? e si conserva per più di sei mesi? " * 5, "irc"),
        )
    ),
    "hostile": ChatLines(
        (
            OnScreen("<b>A</b><img src='http://127.0.0.1:9/x'>", "<h1>B</h1> &amp; <a href='x'>C</a>", "<i>"),
            OnScreen("Z" + "\u0335\u0321\u030d\u0311" * 15, "H" + "\u0301\u0302\u0321\u0353" * 200, "twitch"),
            OnScreen("\u202e\u2066evil\n", "a\x00b\ud800 \u202ec\x1b[31m\tred", "\ud800"),
            OnScreen("🧀" * 80, "👩‍🌾" * 333, "room"),
        )
    ),
}


def scene(
    product: Product | None = PECORINO,
    language: str = "it",
    left_s: int | None = 272,
    label: str = "Offerta del mattino",
    lower_third: LowerThird | None = None,
    shop: str = "Fattoria Le Querce",
    message: Message | None = None,
    inset: int | None = None,
    chat: ChatLines | None = None,
    ticker: Ticker | None = None,
    thanks: ThankYou | None = None,
    link: BuyLink | None = None,
) -> Scene:
    layers: list[Layer] = [Badge(shop)]
    if left_s:
        layers.append(Clock(label, left_s))
    if lower_third:
        layers.append(lower_third)
    layers += [layer for layer in (chat, ticker, thanks, message) if layer]
    if product:
        layers.append(Card(product))
        if not product.sold_out:
            layers.append(BuyNow(link or buy_link(product), product.code))
    return Scene(0, language, tuple(layers), inset)


def body(painted: Painted) -> tuple[int, int, int, int]:
    """Left, top, right, bottom on the canvas, shadow aside."""
    height, width = painted.pixels.shape[:2]
    inset = painted.bleed
    return painted.x + inset, painted.y + inset, painted.x + width - inset, painted.y + height - inset


def compose(size: tuple[int, int], layers: tuple[Painted, ...]) -> NDArray[np.uint8]:
    """The layers over noise, BGR."""
    width, height = size
    picture = np.random.default_rng(1).integers(0, 256, (height, width, 3)).astype(np.float32)
    for painted in layers:
        x0, y0 = max(0, painted.x), max(0, painted.y)
        x1 = min(width, painted.x + painted.pixels.shape[1])
        y1 = min(height, painted.y + painted.pixels.shape[0])
        pixels = painted.pixels[y0 - painted.y : y1 - painted.y, x0 - painted.x : x1 - painted.x].astype(np.float32)
        under = picture[y0:y1, x0:x1]
        under[...] = pixels[..., :3] + under * (1 - pixels[..., 3:] / 255)
    return picture.clip(0, 255).astype(np.uint8)
