from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from studio.domain.money import Money
from studio.domain.product import LONGEST_QR_BYTES, Product, buy_link
from studio.domain.scene import Badge, BuyNow, Card, ChatLines, Clock, Layer, LowerThird, Message, Scene
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
) -> Scene:
    layers: list[Layer] = [Badge(shop)]
    if left_s:
        layers.append(Clock(label, left_s))
    if lower_third:
        layers.append(lower_third)
    if chat:
        layers.append(chat)
    if message:
        layers.append(message)
    if product:
        layers.append(Card(product))
        if not product.sold_out:
            layers.append(BuyNow(buy_link(product), product.code))
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
