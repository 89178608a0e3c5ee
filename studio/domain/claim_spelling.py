"""How viewers' spellings are made alike before they are looked up."""

from __future__ import annotations

import re
import unicodedata

_TRADITIONAL = (
    "個來兩買單這給幫嗎麼錢塊號點紅藍黃綠訂貨發還沒對樣開過東運費問價賣後時間會說講試預搶請謝煩張條雙隻組"
    "囉實麗愛點貴媽們個億萬購尺碼顏鮮適雞記補報邊寶貝質顆見壞爛結頭聽體麵園筆馬達進門書長術變視讀關車電話"
    "貼樓層場員為麵響歡應該觀團撿卻甜夠總數減刪銷撤棄換質賬續燈積優選區師讓從種樂級義歲廠傳臺灣飯館魚鳥龍"
    "無網絡課問題業專參與邊圖鐘歸領帶喚認壓"
    "託別錯寫確剛聯繫餘庫現約備註轉匯嚐嘗鹹軟輕覺親爺孫兒閨倆週裡隨籃蘋盤噸擔據獨節喫湯醬顧廣乾濕強勁訊鎖閉輛彈綁壺擇紙禮養豬蝦鴨鵝醃釀凍農產檸蓮蘿蔔"
)
_SIMPLIFIED = (
    "个来两买单这给帮吗么钱块号点红蓝黄绿订货发还没对样开过东运费问价卖后时间会说讲试预抢请谢烦张条双只组"
    "啰实丽爱点贵妈们个亿万购尺码颜鲜适鸡记补报边宝贝质颗见坏烂结头听体面园笔马达进门书长术变视读关车电话"
    "贴楼层场员为面响欢应该观团捡却甜够总数减删销撤弃换质账续灯积优选区师让从种乐级义岁厂传台湾饭馆鱼鸟龙"
    "无网络课问题业专参与边图钟归领带唤认压"
    "托别错写确刚联系余库现约备注转汇尝尝咸软轻觉亲爷孙儿闺俩周里随篮苹盘吨担据独节吃汤酱顾广干湿强劲讯锁闭辆弹绑壶择纸礼养猪虾鸭鹅腌酿冻农产柠莲萝卜"
)


def _alike() -> dict[int, str]:
    table = {ord(a): b for a, b in zip(_TRADITIONAL, _SIMPLIFIED, strict=True)}
    for number in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)):
        bare = unicodedata.normalize("NFD", chr(number))[0]
        if bare.isascii():
            table[number] = bare
    table.update({ord("œ"): "oe", ord("æ"): "ae"})
    table.update(dict.fromkeys(map(ord, "×✕✖⨯✗"), "*"))
    table.update(dict.fromkeys(map(ord, "’‘`´ʼ"), "'"))
    table.update(dict.fromkeys(map(ord, "–—−‐‑"), "-"))
    table.update(dict.fromkeys(map(ord, "➕﹢"), "+"))
    table.update(dict.fromkeys(map(ord, "→⇒➔➜➡⟶"), "->"))
    # What cannot be seen separates nothing: direction marks, joiners, variation selectors.
    unseen = (*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), *range(0xFE00, 0xFE10))
    table.update(dict.fromkeys((*unseen, 0xAD, 0xFEFF), ""))
    return table


_ALIKE = _alike()


def folded(text: str) -> str:
    """`text` without case, width, accents and traditional characters."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFKC", text).casefold().translate(_ALIKE)


HAN = r"\u2e80-\u2fff\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
"""The signs of a regular expression's class that are written without spaces."""
_ACCENTED_END = re.compile(r"(?<=annul)é|(?<=cancel)ó|(?<=anul)ó", re.IGNORECASE)


def participles(text: str) -> str:
    """A `text` as it is written, with what only an accent tells from an order ("annulé" from "annule") told apart."""
    return text if text.isascii() else _ACCENTED_END.sub("eed", text)


_LOOKS = str.maketrans("авекмнорстухіјѕԁαβεικμνορτυχγη", "abekmhopctyxijsdabeikmvoptuxyn")
_OTHER_SCRIPT = re.compile(r"[\u0370-\u052f]")
_WORD = re.compile(r"[^\W_]+")


def looks_latin(word: str) -> str:
    """A folded `word` with those Cyrillic and Greek letters as Latin ones that cannot be told from them in capitals."""
    return word.translate(_LOOKS)


def foreign_words(text: str) -> list[str]:
    """Its words with Cyrillic or Greek letters and figures: codes, mostly, from a keyboard in another script."""
    if not _OTHER_SCRIPT.search(text):
        return []
    words = _WORD.findall(text)
    return [word for word in words if _OTHER_SCRIPT.search(word) and any(sign.isdigit() for sign in word)]


_TELEPHONE = re.compile(
    r"(?:(?:tel|telefono|telefon|phone|cell|cellulare|cel|handy|mobile|movil|whatsapp|wa|call me|call|text me"
    r"|chiamami|llamame|appelle-moi|appelez-moi|ruf mich an|my number|il mio numero|mi numero|meine nummer|电话|手机)"
    r"(?: is| at| on| al| au| unter| e| es)?[.: ]{0,3})?"
    r"(?<![\w*=])(?:(?:\+|00)[1-9]\d{0,2}(?:[ ./-]?\d{2,}){2,}|\(?0\d{1,5}\)?[ /-]\d{3,}(?:[ -]\d{2,})*"
    r"|0\d(?:[ .-]\d\d){4}|[1-9]\d{2}[ .-]\d{3}[ .-]\d{3,4}|[1-9]\d{2}[ .-]\d{6,8})(?![^\W_])"
)
"""At least seven figures, some of them apart, as no quantity, price or code is written."""

_FIGURES = re.compile(r"\d[\d ./()-]{6}")


def telephones(text: str) -> list[str]:
    """The telephone numbers in a folded `text`, each with the word before it that says so."""
    return [match.group() for match in _TELEPHONE.finditer(text)] if _FIGURES.search(text) else []


FEWER_ZH = "shao"
"""How "少" before a count is spelled."""
_LINK = " www.link "
_BARE_LINK = re.compile(
    r"(?<![\w@./])(?:[a-z][\w-]*\.)+(?:com|net|org|info|biz|shop|store|online|site|app|link|live|tv|it|de|at|ch|es|fr|be"
    r"|eu|uk|us|io|co|me|ly|gl|gg|cn|hk|tw|mx|ar|to)/[^\s,]+"
)
# Neither "how many", "at least" nor "a little less".
_FEWER_ZH = re.compile(r"(?<![多不至最减缺很别])(?<!不要)(?<!不能)少(?=\d|[一二两俩三四五六七八九十](?![点些半会下]))")
_QUANTITY = re.compile(r"(?<![^\W_])q\.\s?t[aey](?=\d)")


def apart(text: str) -> str:
    """A folded `text` with links that lack their "https" as such, the "少" of "少一个" and the "q.tà" of "q.tà2" as
    words of their own."""
    if "/" in text:
        text = _BARE_LINK.sub(_LINK, text)
    if "q." in text:
        text = _QUANTITY.sub("qta ", text)
    return _FEWER_ZH.sub(f" {FEWER_ZH} ", text) if "少" in text else text


_PIECE = re.compile(r"[^\W_]+|[€$£¥₹%]")


def spaced(text: str) -> str:
    """Its words alone, folded, as phrases are looked up."""
    return " ".join(_PIECE.findall(folded(text)))


_LAUGH = re.compile(
    r"(?:ha|ah){2,}[ah]?|(?:he|eh){2,}[eh]?|(?:hi|ih){2,}[ih]?|(?:ja|aj){2,}[aj]?|(?:je|ej){2,}[ej]?|(?:ji|ij){2,}[ij]?"
    r"|lo+l+|lmf?ao+|m+d+r+|p?tdr+|x+d+"
)


def laughs(word: str) -> bool:
    """Whether it is a laugh however long: "hahaha", "jajaja", "lool"."""
    return _LAUGH.fullmatch(word) is not None
