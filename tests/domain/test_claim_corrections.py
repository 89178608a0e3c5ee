"""What amends what its author wrote before, or in the same breath: never claimed on top, never given back at once."""

import pytest

from studio.domain.claiming import Lexicon, read
from studio.domain.claims import CORRECTED, UNSURE, Reading, Wanted
from tests.domain.claims.corpus import CATALOGUE

LEXICON = Lexicon(CATALOGUE)
THREE = Reading((), (), (Wanted("A12", None, 3),), CORRECTED)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "please change A12 to 3",
            "please make A12 3",
            "make my A12 x3",
            "can I change A12 to 3?",
            "increase A12 to 3",
        ),
        *("per favore cambiami A12 in 3", "aumenta A12 a 3", "mi porti A12 a 3 per favore?", "cambia A12 da 1 a 3"),
        *("por favor cambia A12 a 3", "sube A12 a 3 porfa", "¿puedes cambiar mi A12 a 3?"),
        *("svp change A12 en 3", "mets A12 à 3 stp", "tu peux changer mon A12 à 3 ?"),
        *("bitte ändere A12 auf 3", "bitte mach A12 auf 3", "kannst du A12 bitte auf 3 erhöhen?"),
        *("请把A12改成3个", "A12加到3", "麻烦把我的A12调到3个"),
    ],
)
def test_a_count_that_is_set_is_a_correction_however_nicely_it_is_put(text: str):
    assert read(text, LEXICON, "B3") == THREE


@pytest.mark.parametrize(
    "text",
    [
        *("A12 x3 in total", "A12 3 in total", "total A12 x3", "I'll take 3 A12 in total please", "in all 3 A12"),
        *("A12 x3 in totale", "in tutto 3 A12", "voglio in tutto 3 A12"),
        *("A12 x3 en total", "en total quiero 3 A12", "A12 x3 au total", "en tout 3 A12"),
        *("insgesamt 3 A12", "ich nehme insgesamt 3 A12", "alles zusammen 3 A12"),
        *("一共3个A12", "总共3个A12", "A12一共要3个", "合计3个A12"),
    ],
)
def test_what_is_said_to_be_in_all_is_a_correction(text: str):
    assert read(text, LEXICON, "B3") == THREE


@pytest.mark.parametrize(
    "text",
    [
        *("cancel A12, no wait", "cancel A12, actually keep it", "cancel A12, don't cancel it", "cancel A12 jk"),
        *("annulla A12 anzi no", "annulla A12 aspetta no", "annulla A12, anzi lo prendo", "A12 annulla, anzi no"),
        *("cancela A12, mejor no", "cancela A12, no espera", "annule A12, en fait non", "annule A12, non attends"),
        *("storniere A12, doch nicht", "storniere A12, ach nein, ich behalte es", "取消A12，算了不取消"),
        *("取消A12，等等，别取消", "取消A12，还是留着吧"),
    ],
)
def test_a_cancellation_that_is_revoked_in_the_same_breath_is_asked(text: str):
    assert read(text, LEXICON, "B3") == Reading((), (Wanted("A12", None, 0),), (), UNSURE)


@pytest.mark.parametrize(
    "text",
    [
        *("annulla A12 anzi B3", "cancel A12, I mean B3", "cancel A12, no wait, B3", "cancela A12, digo B3"),
        *("annule A12, je voulais dire B3", "storniere A12, ich meine B3", "取消A12，说错了，B3"),
    ],
)
def test_of_two_that_are_cancelled_where_one_is_a_slip_the_second_is_asked(text: str):
    assert read(text, LEXICON, None) == Reading((), (Wanted("B3", None, 0),), (), UNSURE)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "cancel A12 actually",
            "cancel A12, no longer need it",
            "cancel A12, my mistake",
            "cancel A12, keep the rest",
        ),
        *("annulla A12, ho cambiato idea", "cancela A12 por favor, ya no lo quiero", "annule A12, pas d'argent"),
        *("storniere A12, nein danke", "取消A12，不要了"),
    ],
)
def test_why_a_thing_is_cancelled_revokes_nothing(text: str):
    assert read(text, LEXICON, "B3") == Reading((), (Wanted("A12", None, 0),))
