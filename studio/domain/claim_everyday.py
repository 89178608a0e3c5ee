"""The words of every day that a seller may have made codes of ("HOT", "BRAVA"): alone in a chat they are talk.

Folded, as `claim_words` are. What is sold by its own name ("PANE") is none of these: who writes "pane" wants some.
"""

from __future__ import annotations

import re

from studio.domain.claim_options import LOOSE, SIZES_AND_COLOURS
from studio.domain.claim_spelling import folded, laughs

_SHOUTED = re.compile(r"[^\W\d_]+")
_VOWEL = re.compile(r"[aeiouy]")
_ENGLISH = (
    "hi hey hello hiya bye morning evening night dear guys girls ladies babe sis bro mum mom dad baby ha haha"
    " hehe hihi lol lmao omg wow whoa yay woohoo hooray oops ouch yum yummy nom mmm xoxo hot cold cool warm new"
    " old big small tiny huge free cheap fresh sweet sour spicy salty tasty delicious juicy crispy creamy soft"
    " hard light dark fast slow early late easy fun funny sexy pretty lovely nice great good best better bad fine"
    " super top epic fab wild crazy insane perfect true real right wrong sure same different cute rich poor lucky"
    " happy sad sorry tired hungry thirsty busy ready live back done gone sold here there now soon today tomorrow"
    " later may june april august march summer winter spring autumn sun moon star sky sea rain snow fire home"
    " house love heart life time day week year cat dog bird fish man woman boy girl friend queen king angel boss"
    " gift luck party music show sale deal price what when where who why how red blue green yellow black white"
    " pink purple orange brown grey gray gold silver"
)
_ITALIAN = (
    "ciao salve buongiorno buonasera notte saluti bacio baci amore cara caro cari care bella bello belle belli ah"
    " ahah eh oh uh uau boh mah beh dai evviva urca mamma accidenti peccato brava bravo brave bravi bravissima"
    " bravissimo buono buona buoni buone buonissimo buonissima ottimo ottima squisito squisita delizioso deliziosa"
    " gustoso gustosa fresco fresca dolce salato piccante morbido caldo calda freddo fredda nuovo nuova nuovi"
    " nuove vecchio grande piccolo piccola alto basso gratis carina carino stupendo stupenda splendido splendida"
    " fantastico fantastica favoloso meraviglioso perfetto perfetta unico vero vera verissimo falso giusto certo"
    " esatto sicuro uguale strano pronto pronta contento felice triste stanca sole mare luna stella cielo neve"
    " pioggia fuoco casa cuore vita tempo festa estate inverno oggi domani ieri ora adesso presto tardi subito"
    " sempre mai qui tutto niente gatto cane uomo donna amica amico gente regina re angelo maggio marzo aprile"
    " giugno agosto fortuna regalo prezzo sconto musica rosso rossa verde giallo gialla nero nera bianco bianca"
    " azzurro blu rosa viola arancione marrone grigio"
)
_SPANISH = (
    "hola buenas buenos adios saludos beso besos besitos amor cielo guapa guapo guapas linda lindo reina rey"
    " carino jaja jeje jiji uy ay ole viva bravo anda vaya vamos venga dale genial rico rica ricos ricas riquisimo"
    " riquisima bueno buena buenisimo buenisima delicioso sabroso sabrosa fresco dulce picante salado caliente"
    " frio fria nuevo nueva viejo gran grande pequeno barato barata gratis caro hermoso hermosa bonito bonita"
    " precioso preciosa perfecto perfecta verdad cierto claro seguro igual raro listo feliz triste sol mar luna"
    " estrella nieve lluvia fuego casa corazon vida tiempo fiesta verano invierno hoy manana ayer ahora luego"
    " pronto tarde siempre nunca aqui todo nada gato perro mujer amiga amigo mayo abril agosto suerte regalo"
    " precio rojo roja amarillo negro negra blanco blanca azul verde gris marron morado"
)
_FRENCH = (
    "salut coucou bonjour bonsoir bisou bisous bises cheri cherie amour belle beau joli jolie mdr ptdr oh ah eh"
    " ouah oula zut super genial chouette bravo top bon bonne bons bonnes miam delicieux delicieuse exquis frais"
    " fraiche doux douce sale sucre epice chaud chaude froid froide nouveau nouvelle neuf vieux grand grande petit"
    " petite gratuit cher chere magnifique splendide superbe parfait parfaite vrai vraie faux juste sur pareil"
    " drole pret prete content heureux triste soleil mer lune etoile ciel neige pluie feu maison coeur vie temps"
    " fete ete hiver demain hier maintenant bientot tard toujours jamais ici tout rien chat chien homme femme ami"
    " amie reine roi ange mai mars avril juin aout chance cadeau prix rouge jaune noir noire blanc blanche bleu"
    " bleue vert verte rose gris grise"
)
_GERMAN = (
    "hallo servus moin tag abend morgen nacht gruss grusse kuss kusse liebe schatz suss susse haha hihi ach oh"
    " ups juhu hurra wahnsinn krass geil mega hammer klasse prima toll super spitze top lecker kostlich gut gute"
    " guter gutes frisch scharf salzig weich heiss warm kalt neu neue alt gross klein gratis billig teuer schon"
    " schone hubsch wunderschon perfekt wahr echt richtig falsch genau klar sicher gleich komisch lustig fertig"
    " bereit froh glucklich traurig mude sonne meer mond stern himmel schnee regen feuer haus herz leben zeit fest"
    " sommer winter heute gestern jetzt bald spat immer nie hier alles nichts katze hund mann frau freund freundin"
    " konigin konig engel mai marz april juni august gluck geschenk preis rot gelb schwarz weiss blau grun rosa"
    " lila braun grau"
)
_EVERYDAY = frozenset(" ".join((_ENGLISH, _ITALIAN, _SPANISH, _FRENCH, _GERMAN)).split())


def is_everyday(key: str) -> bool:
    """Whether a folded code of Latin letters is also what viewers write without wanting anything."""
    if not (key.isascii() and key.isalpha()) or len(key) < 2:
        return False
    return key in _EVERYDAY or key in SIZES_AND_COLOURS or key in LOOSE or laughs(key)


def reads_like_a_word(key: str) -> bool:
    """Whether a folded code is Latin letters that can be spoken, whatever the language."""
    return len(key) > 1 and key.isascii() and key.isalpha() and _VOWEL.search(key) is not None


def shouted(text: str) -> frozenset[str]:
    """The words of a message that are written in capitals throughout, folded."""
    return frozenset(folded(word) for word in _SHOUTED.findall(text) if word.isupper())
