import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from studio.domain.catalogue import LONGEST_CODE, reads_as_amount
from studio.domain.claiming import Lexicon, code_warning, read, word_warnings
from studio.domain.claims import CORRECTED, MINE, MOST_CLAIMED, UNSURE, Reading, Wanted
from studio.domain.money import Money
from studio.domain.product import Product, Variant
from tests.domain.claims.corpus import BLIND, CATALOGUE, LANGUAGES, STALLS, Line, Score, lines

LEXICON = Lexicon(CATALOGUE)
EURO = Money(100, "EUR")
CODES = {product.code for product in CATALOGUE} | {""}
RULES = [*lines("rules"), *lines("minds")]


def shop(*codes: str) -> Lexicon:
    return Lexicon(Product(code, code, EURO) for code in codes)


def all_of(reading: Reading) -> list[Wanted]:
    return [*reading.wanted, *reading.given_back, *reading.doubtful]


@pytest.mark.parametrize("line", RULES, ids=[f"{line.text} ({line.pinned})" for line in RULES])
def test_the_rules_by_their_examples(line: Line):
    reading = read(line.text, LEXICON, line.pinned)
    assert (reading.wanted, reading.given_back) == (line.meaning.wanted, line.meaning.given_back)
    assert {each.code for each in reading.doubtful} == {each.code for each in line.meaning.doubtful}
    assert reading.why == line.meaning.why or (reading.doubtful and not line.meaning.why)
    assert bool(reading.why) == bool(reading.doubtful or reading.why in (MINE, UNSURE))


def test_the_labelled_lines_are_many_and_of_both_kinds():
    every = [line for language in LANGUAGES for line in lines(language)]
    assert len(every) >= 5000
    assert len({(line.language, line.text) for line in every}) == len(every)
    assert sum(not line.meaning.wanted and not line.meaning.given_back for line in every) >= 0.45 * len(every)


@pytest.mark.parametrize("language", LANGUAGES)
def test_precision_and_recall_over_the_labelled_lines(language: str):
    score = Score()
    failed = []
    doubts = 0
    for line in lines(language):
        meaning = line.meaning
        doubts += bool(meaning.doubtful)
        if not score.add(meaning, read(line.text, LEXICON, line.pinned)):
            failed.append((line.text, line.label))
    assert score.precision >= 0.99, failed
    assert score.recall >= 0.97, failed
    assert score.doubts_missed <= 0.3 * doubts


@pytest.mark.parametrize("name", BLIND)
def test_precision_and_recall_over_the_sets_written_blind(name: str):
    score, lexicon = Score(), Lexicon(STALLS[name]) if name in STALLS else LEXICON
    failed = [
        (line.text, line.label)
        for line in lines(name)
        if not score.add(line.meaning, read(line.text, lexicon, line.pinned))
    ]
    precision, recall, handled = BLIND[name]
    assert score.precision >= precision, failed
    assert score.recall >= recall, failed
    assert score.handled >= handled, failed


HONEY = Product(
    "HON",
    "Honey",
    EURO,
    variants=(Variant(("250 g",), sku="HON-250"), Variant(("500 g",), sku="hon500"), Variant(("1 kg",), sku="2")),
)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("HON-250", Wanted("HON", "250 g")),
        ("hon-250 x2", Wanted("HON", "250 g", 2)),
        ("HON500", Wanted("HON", "500 g")),
        ("prendo 3 hon500", Wanted("HON", "500 g", 3)),
        ("hon500x2", Wanted("HON", "500 g", 2)),
        ("给我来两个HON-250", Wanted("HON", "250 g", 2)),
    ],
)
def test_a_variants_own_number_claims_that_variant(text: str, wanted: Wanted):
    assert read(text, Lexicon([*CATALOGUE, HONEY]), "A12").wanted == (wanted,)


JARS = tuple(Variant((name,)) for name in ("vasetto da 250 g", "vasetto da 500 g", "secchiello da 1 kg"))
BY_MEASURE = Lexicon(
    [
        Product("A1", "Cesto", EURO),
        Product("A2", "Miele", EURO, variants=JARS),
        Product("K7", "Mele", EURO, unit="kg"),
        Product("Q4", "Funghi", EURO, unit="100 g"),
        Product("V5", "Vino", EURO, variants=(Variant(("75 cl",)), Variant(("1,5 l",)))),
        Product("Z6", "Zucca", EURO, unit="kg", grams=800),
        Product("H7", "蜂蜜", EURO, variants=(Variant(("半斤",)), Variant(("一斤",)))),
        Product("M8", "Miele", EURO, variants=(Variant(("acacia 500 g",)), Variant(("tiglio 500 g",)))),
    ]
)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        *((f"A2 {half}", Wanted("A2", "vasetto da 500 g")) for half in (
            "500 g", "500g", "500 gr", "0,5 kg", "0.5kg", "mezzo chilo", "5 etti", "half a kilo", "medio kilo",
            "ein halbes Kilo", "un demi kilo", "一斤", "500克",
        )),
        *((f"A2 {two}", Wanted("A2", "vasetto da 500 g", 2)) for two in (
            "500 g x2", "x2 500g", "2x500g", "500 gr × 2", "da mezzo chilo, due",
        )),
        ("prendo 500 g di A2", Wanted("A2", "vasetto da 500 g")),
        ("A2 un chilo", Wanted("A2", "secchiello da 1 kg")),
        ("V5 0,75 l", Wanted("V5", "75 cl")),
        ("V5 1.5 litri x3", Wanted("V5", "1,5 l", 3)),
        ("要H7 500克", Wanted("H7", "一斤")),
        ("H7一斤两份", Wanted("H7", "一斤", 2)),
        ("K7 2 kg", Wanted("K7", None, 2)),
        ("K7 2000 g", Wanted("K7", None, 2)),
        ("Q4 3 etti", Wanted("Q4", None, 3)),
    ],
)  # fmt: skip
def test_a_weight_or_a_volume_names_a_kind_or_is_the_wished_weight(text: str, wanted: Wanted):
    assert read(text, BY_MEASURE, None).wanted == (wanted,)


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("A1 500 g", Wanted("A1")),
        ("A1 500克", Wanted("A1")),
        ("A1 1,5 kg", Wanted("A1")),
        ("2 kg di A1", Wanted("A1")),
        ("A1 16 oz x2", Wanted("A1", None, 2)),
        ("A2 300 g", Wanted("A2")),
        ("K7 500 g", Wanted("K7")),
        ("Z6 2 kg", Wanted("Z6", None, 2)),
        ("M8 500 g", Wanted("M8")),
    ],
)
def test_a_measure_that_names_nothing_is_asked_and_never_a_count(text: str, doubt: Wanted):
    reading = read(text, BY_MEASURE, None)
    assert (reading.wanted, reading.doubtful) == ((), (doubt,))


PACKETS = Lexicon(
    [
        Product("P1", "Burro 250 g", EURO),
        Product("P2", "Miele", EURO, unit="vasetto da 250 g"),
        Product("P3", "Olio", EURO, variants=(Variant(("75 cl",)),)),
        Product("P4", "Riso", EURO, unit="250 g"),
        Product("P5", "Misto 250 g e 500 g", EURO),
    ]
)


@pytest.mark.parametrize(
    ("text", "wanted", "doubts"),
    [
        ("P1 250 g", (Wanted("P1"),), ()),
        ("P1 500 g", (), (Wanted("P1", None, 2),)),
        ("1 kg di P2", (), (Wanted("P2", None, 4),)),
        ("P2 300 g", (), (Wanted("P2"),)),
        ("P3 1,5 l", (), (Wanted("P3", "75 cl", 2),)),
        ("P4 500 g", (Wanted("P4", None, 2),), ()),
        ("P5 500 g", (), (Wanted("P5"),)),
        ("P1 x2", (Wanted("P1", None, 2),), ()),
    ],
)
def test_a_weight_of_what_is_sold_in_packets_is_asked_as_so_many_packets(
    text: str, wanted: tuple[Wanted, ...], doubts: tuple[Wanted, ...]
):
    reading = read(text, PACKETS, None)
    assert (reading.wanted, reading.doubtful) == (wanted, doubts)


@pytest.mark.parametrize("count", [1, 2, 5])
def test_a_quantity_alone_asks_for_so_many_of_what_is_shown(count: int):
    assert read(f"+{count}", LEXICON, "A12").doubtful == (Wanted("A12", None, count),)
    assert read(f"+{count}", LEXICON, None) == Reading()
    assert read(f"A12+{count}", LEXICON, None).wanted == (Wanted("A12", None, count),)


def test_a_code_that_two_words_could_spell_is_no_code_where_another_follows():
    sold = shop("A12", "B3", "E3")
    both = (Wanted("A12", None, 2), Wanted("B3", None, 3))
    assert read("2 A12 e 3 B3", sold, None).wanted == both
    assert read("2 A12 e tre B3", sold, None).wanted == both
    assert read("voglio E tre", sold, None).doubtful == (Wanted("E3"),)
    assert read("a dozen B3", shop("A12", "B3"), None).wanted == (Wanted("B3", None, 12),)


@pytest.mark.parametrize("word", ["NE", "CHE", "NUM", "PLUS", "LESS", "WAIT", "SORRY", "DOZEN"])
def test_a_code_that_is_a_word_by_which_others_are_read(word: str):
    assert read(f"{word} x2", shop(word, "A12"), None).wanted == (Wanted(word, None, 2),)


def test_a_variants_number_that_could_be_something_else_names_nothing():
    assert read("2", Lexicon([HONEY]), None) == Reading()
    twice = Product("JAM", "Jam", EURO, variants=(Variant(("fig",), sku="HON-250"), Variant(("plum",), sku="A12")))
    lexicon = Lexicon([*CATALOGUE, HONEY, twice])
    assert read("HON-250", lexicon, None).wanted == ()
    assert read("A12", lexicon, None).wanted == (Wanted("A12"),)
    word = Product("TEA", "Tea", EURO, variants=(Variant(("mint",), sku="love"), Variant(("lime",), sku="27")))
    assert read("love 27", Lexicon([word]), None) == Reading()


def test_two_at_once_by_their_own_numbers():
    found = read("HON-250 x2, hon500", Lexicon([HONEY]), None).wanted
    assert found == (Wanted("HON", "250 g", 2), Wanted("HON", "500 g"))
    given = read("cancel HON-250", Lexicon([HONEY]), None).given_back
    assert given == (Wanted("HON", "250 g", 0),)


def test_what_a_product_is_called_stands_with_its_code():
    lexicon = Lexicon([Product("G7", "Chestnut honey", EURO)])
    assert read("chestnut honey G7", lexicon, None).wanted == (Wanted("G7"),)


@pytest.mark.parametrize("text", ["ill tkae A12", "plesae A12 for me", "prenndo A12", "nemhe A12", "resreve A12"])
def test_words_mistyped_in_a_hurry(text: str):
    assert read(text, LEXICON, None).wanted == (Wanted("A12"),)


@pytest.mark.parametrize(
    ("text", "why"),
    [("A 12", "spelling"), ("Al2", "spelling"), ("a12??", "question"), ("C4", "variant"), ("A12 x0", "quantity")],
)
def test_a_doubt_says_why(text: str, why: str):
    assert read(text, LEXICON, None).why == why


def test_the_sellers_own_words_claim():
    own = Lexicon(CATALOGUE, ["Miau", "jetzt zuschlagen", "抱抱"])
    for text in ("miau A12", "A12 MIAU!", "Jetzt zuschlagen A12", "抱抱A12"):
        assert read(text, own, None).wanted == (Wanted("A12"),), text
        assert read(text.replace("A12", ""), own, "B3").wanted == (Wanted("B3"),), text
    assert read("miau", LEXICON, "B3") == Reading()


def test_own_words_that_viewers_write_anyway_are_warned_of():
    words = ["Miau", "the", "bello", "prendo", "抱抱", "haha", "X", "very nice", "Buonasera", "好看", "people", "12"]
    common = ("the", "bello", "haha", "X", "Buonasera", "好看", "people", "12")
    assert word_warnings(words) == common
    assert word_warnings(()) == ()


def test_codes_that_chats_are_full_of_are_warned_of_in_a_sentence_of_their_kind():
    sold = shop("OK", "C", "12", "A12", "苹果", "K")
    assert sold.warnings == ("OK", "C", "12", "K")
    told = {code: code_warning(code) for code in sold.warnings}
    assert "word of every chat" in told["OK"]
    assert "one letter" in told["C"]
    assert "a number alone" in told["12"]


@pytest.mark.parametrize("dear", "amore mio|tesoro mio|cariño mío|mon cœur|mein Schatz|Dio mio|mamma mia".split("|"))
def test_endearments_and_exclamations_claim_nothing(dear: str):
    for text in (dear, f"{dear}!!", f"ciao {dear} 😍", dear.upper()):
        assert read(text, LEXICON, "A12") == Reading(), text
    assert read(f"{dear}, prendo A12", LEXICON, None).wanted == (Wanted("A12"),)


@pytest.mark.parametrize(
    "reaction", "lol haha HAHAHAHA ahah omg wow jaja mdr hihi 哈哈 666 🤮 💩 🤔 😭 😡 🤢 👎".split()
)
def test_a_reaction_to_a_code_claims_only_with_a_claiming_word_or_a_quantity(reaction: str):
    assert read(f"A12 {reaction}", LEXICON, None).wanted == ()
    assert read(f"{reaction} A12", LEXICON, None).wanted == ()
    if reaction != "👎":
        assert read(f"A12 x2 {reaction}", LEXICON, None).wanted == (Wanted("A12", None, 2),)
        assert read(f"I'll take A12 {reaction}", LEXICON, None).wanted == (Wanted("A12"),)


def test_a_reaction_that_is_a_code_is_a_code():
    assert read("666 x2", shop("666"), None).wanted == (Wanted("666", None, 2),)
    assert read("666", shop("666"), None).wanted == (Wanted("666"),)


def test_codes_that_are_common_words_are_warned_of_and_need_a_quantity():
    common = shop("OK", "Mine", "A12", "PANE", "A")
    assert common.warnings == ("OK", "Mine", "PANE", "A")
    assert read("ok", common, None) == Reading()
    assert read("ok A12", common, None).wanted == (Wanted("A12"),)
    assert read("ok x2", common, None).wanted == (Wanted("OK", None, 2),)
    assert read("A+1", common, None).wanted == (Wanted("A"),)
    assert read("A", common, None).wanted == (Wanted("A"),)
    assert read("a", common, None) == Reading()


WORDS = "MAY FREE NEW HOT RED CAT HAHA SOLE CASA MARE VERO BRAVA KÖNIG ÉTÉ".split()


def test_codes_that_read_like_words_are_warned_of():
    sold = shop(*WORDS, "PANE", "A12", "XK", "B", "粉")
    assert sold.warnings == (*WORDS, "PANE", "B")
    assert "reads like a word" in code_warning("HOT")
    assert "reads like a word" in code_warning("PANE")


@pytest.mark.parametrize("code", WORDS)
def test_a_word_of_every_day_that_is_a_code_is_asked_about_where_it_stands_alone(code: str):
    sold, word = shop(*WORDS, "A12"), code.lower()
    for alone in (word, word.capitalize(), f"{word}!", f"{word} {word}", f"{word} 🔥"):
        assert read(alone, sold, None) == Reading((), (), (Wanted(code),), "spelling"), alone
    assert read(f"{word}, A12", sold, None).wanted == (Wanted("A12"),)
    for meant in (code, f"{code}!", f"mio {word}", f"prendo {word}", f"{word} please"):
        assert read(meant, sold, None).wanted == (Wanted(code),), meant
    assert read(f"{word} x2", sold, None).wanted == (Wanted(code, None, 2),)


def test_what_is_sold_by_its_own_name_is_claimed_by_it():
    for text in ("pane", "PANE", "mio pane"):
        assert read(text, LEXICON, None).wanted == (Wanted("PANE"),), text
    assert read("pane x2", LEXICON, None).wanted == (Wanted("PANE", None, 2),)


@pytest.mark.parametrize(
    "text",
    [
        *("A12 x2 no x3", "A12 x2 no 3", "A12 x2, no, x3", "A12 x2 nein x3", "A12 x2 不 x3", "A12 x2 no sorry x3"),
        *("A12 x2 scusa x3", "A12 x2 sorry x3", "A12 x2 perdón 3", "A12 x2 pardon 3", "A12 x2 说错了 3个"),
        *("A12 x2, anzi 3", "2 A12, no wait 3"),
    ],
)
def test_a_count_corrected_in_the_same_breath_is_the_later_one(text: str):
    reading = read(text, LEXICON, None)
    assert all_of(reading) == [Wanted("A12", None, 3)]
    assert not reading.given_back


@pytest.mark.parametrize(
    "text", ["could you make my A12 3", "can you make my A12 3?", "could you make my A12 x3 please"]
)
def test_a_count_that_is_asked_to_be_made_another_is_a_correction(text: str):
    assert read(text, LEXICON, None) == Reading((), (), (Wanted("A12", None, 3),), CORRECTED)


@pytest.mark.parametrize(
    "text",
    ["mine A12 and B3 yours", "A12 mine, B3 is yours", "mine A12, yours B3", "mio A12 e B3 tuo"],
)
def test_what_is_left_to_another_is_not_claimed(text: str):
    assert read(text, LEXICON, None).wanted == (Wanted("A12"),)
    assert read("A12 and B3 are yours", LEXICON, None).wanted == ()
    assert read("prendo il tuo A12 e B3", LEXICON, None).wanted == (Wanted("A12"), Wanted("B3"))


def test_one_variant_needs_no_naming_and_one_that_is_not_there_is_doubtful():
    lexicon = Lexicon([Product("H1", "Hat", EURO, variants=(Variant(("red",)),)), CATALOGUE[-1]])
    assert read("H1 x2", lexicon, None).wanted == (Wanted("H1", "red", 2),)
    assert read("T8 41", lexicon, None).wanted == ()
    assert read("T8 41", lexicon, None).doubtful


ONE_LEFT = Lexicon(
    [
        Product("T1", "Shirt", EURO, variants=(Variant(("red", "M")),)),
        Product("Z9", "Ring", EURO, variants=(Variant(("42",)),)),
        Product("S6", "Shirt", EURO, variants=(Variant(("red", "M")), Variant(("red", "L")), Variant(("blue", "M")))),
        Product("L'A", "Lamp", EURO),
    ]
)


@pytest.mark.parametrize(
    "said",
    "red L|red XL|L|red/L|size L|taglia L|in L|L please|XXL x2|2XL|blu|in black|黑色|大码|talla 44|44码".split("|"),
)
def test_a_size_or_colour_that_it_does_not_come_in_is_asked_after(said: str):
    reading = read(f"T1 {said}", ONE_LEFT, None)
    assert (reading.wanted, reading.why) == ((), "variant")
    assert reading.doubtful[0].variant is None


@pytest.mark.parametrize("said", ["", "red", "rossa M", "M please", "taglia M", "x1", "per la mia amica", "l'ultima"])
def test_the_one_variant_that_is_left_is_meant_by_its_own_words_and_by_none(said: str):
    assert read(f"T1 {said}", ONE_LEFT, None).wanted == (Wanted("T1", "red M"),)


def test_a_number_that_is_rather_a_size_than_how_many():
    assert read("Z9 42", ONE_LEFT, None).wanted == (Wanted("Z9", "42"),)
    assert read("Z9 43", ONE_LEFT, None).why == "variant"
    assert read("Z9 2", ONE_LEFT, None).wanted == (Wanted("Z9", "42", 2),)


def test_of_two_the_one_that_is_not_clear_is_asked_after():
    reading = read("S6 M x2, L x1", ONE_LEFT, None)
    assert reading.wanted == (Wanted("S6", "red L", 1),)
    assert (reading.doubtful, reading.why) == ((Wanted("S6", None, 2),), "variant")


@pytest.mark.parametrize("text", ["我要苹果1", "要苹果1", "苹果1", "苹果1要", "给我来一个苹果1", "老板，苹果1"])
def test_a_code_that_begins_in_chinese_behind_other_chinese(text: str):
    assert read(text, shop("苹果1", "A12"), None).wanted == (Wanted("苹果1"),)


def test_a_code_of_one_letter_counts_where_something_says_that_it_is_wanted():
    sold = shop("C", "R")
    for text in ("c u", "see u c", "r u there", "C is for cookie"):
        assert read(text, sold, None).wanted == (), text
    for text in ("C", "I'll take C", "C please", "C x1"):
        assert read(text, sold, None).wanted == (Wanted("C"),), text


def test_letters_of_another_script_are_the_codes_that_they_look_like_and_their_own_where_they_are_sold():
    for text in ("\u041012", "\u039112", "prendo \u043012"):
        assert read(text, LEXICON, None).wanted == (Wanted("A12"),), text
    both = shop("A12", "\u041012")
    assert read("\u041012", both, None).wanted == (Wanted("\u041012"),)
    assert read("A12", both, None).wanted == (Wanted("A12"),)
    assert read("a12 x2", shop("\u041012"), None).wanted == (Wanted("\u041012", None, 2),)


@pytest.mark.parametrize("number", ["+39 333 1234567", "0039 333 1234567", "333 123 4567", "tel. 333-1234567"])
def test_a_telephone_number_is_no_quantity(number: str):
    assert read(f"A12 {number}", LEXICON, None).doubtful == (Wanted("A12"),)
    assert read(f"A12 x2 {number}", LEXICON, None).wanted == (Wanted("A12", None, 2),)
    assert read("333-1234567 x2", shop("333-1234567"), None).wanted == (Wanted("333-1234567", None, 2),)


def test_one_letter_off_is_doubtful_only_where_it_can_be_one_code():
    assert read("A13", shop("A12", "B7"), None).doubtful == (Wanted("A12"),)
    assert read("A13", shop("A12", "A14"), None) == Reading()
    assert read("A13", shop("A12", "A13"), None).wanted == (Wanted("A13"),)


@pytest.mark.parametrize("pinned", [None, "A12", "no such code", ""])
@given(text=st.text(max_size=80))
@settings(max_examples=150, deadline=None)
def test_never_raises_and_names_only_what_is_sold(text: str, pinned: str | None):
    for each in all_of(read(text, LEXICON, pinned)):
        assert each.code in CODES
        assert 0 <= each.quantity <= MOST_CLAIMED


CHUNKS = (
    "A12 B3 C4 D5 E6 T8 27 K7 PANE 粉 B-1 mine mio 要 不要 cancel"
    " all red M 红色 x2 +1 2 , . ? ! not 两 个 € kg half A 12 AI2 x = x0 if"
).split()


@given(st.lists(st.sampled_from(CHUNKS), max_size=12), st.sampled_from(["", " "]), st.sampled_from([None, "A12", "C4"]))
@settings(max_examples=400, deadline=None)
def test_pieces_of_the_grammar_in_any_order_never_claim_what_cannot_be(
    chunks: list[str], glue: str, pinned: str | None
):
    reading = read(glue.join(chunks), LEXICON, pinned)
    for each in reading.wanted:
        product = next(product for product in CATALOGUE if product.code == each.code)
        assert 1 <= each.quantity <= MOST_CLAIMED
        assert (each.variant is not None) == bool(product.variants)
        assert each.variant is None or product.variant(each.variant)
    assert len({(each.code, each.variant) for each in reading.wanted}) == len(reading.wanted)


codes = st.text(
    st.characters(categories=("L", "Nd"), include_characters="-_.#"), min_size=1, max_size=LONGEST_CODE
).filter(lambda code: code[0].isalnum() and code.isprintable() and not reads_as_amount(code))


@given(codes, st.integers(2, MOST_CLAIMED))
@example("0µ.", 2)
@settings(max_examples=400, deadline=None)
def test_a_code_as_the_seller_writes_it_with_a_quantity_always_claims(code: str, quantity: int):
    for text in (f"{code} x{quantity}", f"{code} +{quantity}"):
        assert read(text, shop(code), None).wanted == (Wanted(code, None, quantity),)


@given(st.from_regex(r"[A-Z]{1,3}[0-9]{1,4}", fullmatch=True).filter(lambda code: not reads_as_amount(code)))
@settings(deadline=None)
def test_a_code_of_letters_and_digits_claims_alone_in_any_case(code: str):
    for text in (code, code.lower(), f" {code}! ", f"sold {code}", f"要{code}"):
        assert read(text, shop(code), None).wanted == (Wanted(code),)


HOSTILE = ["a", "1", "A12", "A12 ", "A12,", "x2", "1x", "A 12 ", "要", "一个", "?", "-", "1.", "@", "+1", "é"]
HOSTILE += ["ha", "lo", "😂", "for my ", "all 2 ", "mine, ", "don't want ", "C4 red M "]


@pytest.mark.parametrize("piece", HOSTILE)
def test_no_text_takes_more_than_its_length_allows(piece: str):
    def fastest_s(text: str) -> float:
        best = float("inf")
        for _ in range(5):
            start = time.process_time()
            read(text, LEXICON, "A12")
            best = min(best, time.process_time() - start)
        return best

    benign = "what a lovely day to watch this show " * 26
    assert fastest_s((piece * 1000)[: len(benign)]) < 25 * fastest_s(benign) + 0.002
    assert fastest_s((piece * 10_000)[:10_000]) < 0.005


def test_a_large_catalogue_is_compiled_quickly_and_looked_up_as_fast():
    products = [Product(f"{letter}{number}", "", EURO) for letter in "ABCDEFGHIJ" for number in range(1000)]
    start = time.process_time()
    lexicon = Lexicon(products)
    assert time.process_time() - start < 0.3
    assert read("j999 x2", lexicon, None).wanted == (Wanted("J999", None, 2),)


@pytest.mark.parametrize("text", ["A12\u202e x2", "\u200bA12 x2", "A12\x00 x2", "Ａ１２\u3000×２", "A12\ufe0f x2"])
def test_marks_that_cannot_be_seen_change_nothing(text: str):
    assert read(text, LEXICON, None).wanted == (Wanted("A12", None, 2),)
