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
