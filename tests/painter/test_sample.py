from __future__ import annotations

import csv
from urllib.parse import urlsplit

from studio.domain.money import parse_price
from studio.painter import check_picture
from tests.painter.scenes import ASSETS

SAMPLE = ASSETS / "sample"


def test_the_sample_shop_is_whole() -> None:
    with (SAMPLE / "products.csv").open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        assert ",".join(reader.fieldnames or ()) == "code,title,price,currency,unit,old_price,image,url,stock"
        rows = list(reader)
    assert [row["code"] for row in rows] == ["K7", "A12", "M3", "T1", "Z3", "P9", "U2", "V4"]
    for row in rows:
        assert parse_price(row["price"], row["currency"]).minor > 0
        assert (urlsplit(row["url"]).hostname or "").endswith(".example")
        check_picture(SAMPLE / row["image"])
    assert {row["code"] for row in rows if row["stock"] == "0"} == {"Z3"}


def test_pictures_and_fonts_come_with_their_licences() -> None:
    assert "MIT" in (SAMPLE / "LICENCE.md").read_text(encoding="utf-8")
    table = (ASSETS / "fonts" / "README.md").read_text(encoding="utf-8")
    fonts = [path for path in (ASSETS / "fonts").iterdir() if path.suffix in (".woff2", ".ttf")]
    assert len(fonts) >= 12
    for path in fonts:
        assert f"`{path.name}`" in table
    licences = list((ASSETS / "fonts").glob("OFL-*.txt"))
    assert all("SIL OPEN FONT LICENSE Version 1.1" in path.read_text(encoding="utf-8") for path in licences)
    assert all(path.name in table for path in licences)
    assert sum(path.stat().st_size for path in fonts) < 16 << 20
