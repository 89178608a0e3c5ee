"""Phrases by which viewers order, made of who says it, what is done and to what: "lemme grab", "segnamelo",
"apártamelas", "je vous en prends", "leg mir", "帮我留着".

Written as `claim_words` are. Three kinds: those that order by themselves (`ORDERING`: what is pinned, where no code is
named), those that need a code beside them (`FETCHING`), and half-questions (`REQUESTING`). Those in `ORDERS` stay
orders with a question mark behind them; those in `REFERRING` speak of a thing shown ("it", "one of them").
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product

ORDERING: set[str] = set()
FETCHING: set[str] = set()
REQUESTING: set[str] = set()
CANCELLING: set[str] = set()
STOPPING: set[str] = set()
HEDGING: set[str] = set()
ORDERS: set[str] = set()
REFERRING: set[str] = set()


def _said(*columns: str) -> Iterator[str]:
    """Every row of one entry a column; entries are parted by "|" and may be empty. An entry that ends in "-" is
    written together with the next."""
    for row in product(*(column.split("|") for column in columns)):
        yield " ".join(" ".join(row).replace("- ", "").replace("'", " ").rstrip("-").split())


def _into(phrases: Iterable[str], *sets: set[str]) -> None:
    found = list(phrases)
    for each in sets:
        each.update(found)


def _english() -> None:
    i = "i'll|ill|i will|i'd|id|imma|ima|imma just|i'm gonna|im gonna|gonna|i'm going to|let me|lemme|i wanna|wanna"
    i += "|i want to|i'd like to|i would like to|i'd love to|we'll|we will|we'd like to|i need to|i have to|gotta"
    i += "|i gotta|i've gotta|i must|must|i think i'll|i guess i'll|i can|would like to|would love to|happy to|i also"
    do = "take|get|grab|buy|claim|snag|nab|order|reserve|have|go for|go with|purchase|pick|pick up|bag|cop|scoop|keep"
    _into(_said(i, do), ORDERING)
    _into(_said("i'll|ill|i'd|id|i will|i'm gonna|must|i must", "have to|need to|get to|get back|let you"), STOPPING)
    _into(_said("i want|i need|want|need|i'd like|i would like|i'd love|wanna|i wanna", "to"), STOPPING)
    # What the verb is about is a word no list has: "I want to ask about A12".
    give = "put|mark|pencil|sign|write|jot|stick|pop|chuck|throw|toss|slap|bung|ring|box|bag|pack|wrap|ship|send"
    give += "|save|hold|keep|reserve|set|grab|get|add|give|bring|sell|leave|stash|order|book"
    after = "|in|up|down|aside|in for|up for|down for"
    _into(_said(give, "me|us", after), FETCHING)
    _into(_said("put|set|keep|leave|save|hold|add", "aside|away|by"), FETCHING)
    _into(
        _said("put|save|hold|keep|set|leave", "it|that|this|one|them", "for me|aside for me|aside|down for me"),
        ORDERING,
    )
    _into(_said("put|sign|mark|count|pencil|write", "me|us", "down|up|in"), ORDERING)
    _into(_said("save|keep|hold|give|gimme|send|leave|grab|bring|get", "me|us|", "it|that one|this one|them"), FETCHING)
    _into(_said("gimme|i'm down for|down for|i'm having|im having|i'm claiming|im claiming|i'm grabbing"), ORDERING)
    _into(_said("im buying|i'm getting|im getting|i'm ordering|im ordering|come to mama|come to me|yes to"), ORDERING)
    _into(_said("calling|yoink|gotta have|i gotta have|must have|i must have|mine all mine"), ORDERING)
    _into(_said("i choose|i pick|i'm going for|im going for"), ORDERING)
    _into(_said("i'm going with|ordering|purchasing|i shall take"), ORDERING)
    _into(
        _said("lock me in|lock me in for|hit me with|let's do|let's get|i'll try|count me for|sold to me|mine on"),
        ORDERING,
    )
    _into(
        _said("pop|stick|chuck|bung|throw|toss|pencil|jot|a noi|anche a noi|for us|per noi|pour nous|fur uns|uns"),
        FETCHING,
    )
    _into(
        _said("para nosotros|para nosotras|a nosotros|uns auch|me as well|us too|count us in|per la mia famiglia"),
        FETCHING,
    )
    _into(_said("no longer needed|not needed anymore|don't need|dont need", "anymore|any more|after all"), CANCELLING)
    _into(_said("no longer needed|not needed anymore|no longer want|no longer wanted|not needed"), CANCELLING)
    _into(
        _said("treat myself to|treating myself to|in my basket|add on|add-on|cart|me on|i'll add|i'm adding"), FETCHING
    )
    _into(_said("put|set|bagging|bagged"), FETCHING)
    _into(
        _said("i would love|i'd really like|got to have|i got to have|vai con|put my name on|put my name down for"),
        ORDERING,
    )
    _into(_said("i'll leave|ill leave|i will leave"), CANCELLING)
    _into(_said("let|give", "go of", "|my"), CANCELLING)
    have = "i have to|i need to|i must|gotta|i want to|i'd like to|have to|need to|want to|wanna|i gotta|let me"
    _into(_said(have, "cancel|remove|drop|release|undo|return"), CANCELLING)
    _into(_said("can't|cant|cannot|can not|won't", "do|take|keep|make", "|it|the"), CANCELLING)
    asked = "can i|could i|may i|can we|could we|is it ok if i|mind if i|might i"
    _into(_said(asked, do + "|do|also have|also get|still get"), REQUESTING)
    _into(_said(asked, "have|get|take|buy|claim", "it|that|this|them|that one|this one"), REQUESTING, REFERRING)
    _into(_said("can you|could you|would you|can u|cud u|will you|wld u", "please|pls|", give, "me|us|"), REQUESTING)
    held = "save|hold|keep|put|set|reserve"
    _into(
        _said("can you|could you|can u|would you", held, "it|that|this|one|me one", "for me|aside|"),
        REQUESTING,
        REFERRING,
    )
    _into(
        _said("pass on|i'll pass on|ill pass on|gonna pass on|i pass|i'm out on|hard pass on|no longer need"),
        CANCELLING,
    )
    _into(_said("never mind|nevermind|nvm|scrap|ditch|skip|skip my|backing out of|back out of", "|on|the"), CANCELLING)
    _into(_said("take|leave|count", "me|me back", "off|out|out of"), CANCELLING)
    _into(_said("delete|void|remove|cancel|drop|scratch", "my|that|the"), CANCELLING)


def _italian() -> None:
    first = "prendo|voglio|vorrei|compro|acquisto|ordino|prenoto|blocco|confermo|piglio|aggiudico|prenderei|scelgo"
    first += "|desidero|gradirei|opto per|desidererei|accaparro|porto a casa|porto via|segno|riservo|tengo|prendero"
    this = "lo|la|li|le|ne|me lo|me la|me li|me le|me ne|mi"
    _into(_said(this, first, "|io|anch'io|anche io"), ORDERING)
    _into(_said("io|anch'io", first), ORDERING)
    _into(_said(first.replace("|segno", "").replace("|riservo", "").replace("|tengo", ""), "io|anch'io|"), ORDERING)
    _into(_said("non ci penso due volte|ci penso io|tengo|riservo|segno", "io"), FETCHING)
    have = "prender|comprar|ordinar|prenotar|acquistar|aver|bloccar|riservar|tener"
    will = "voglio|vorrei|desidero|volevo|io volevo|mi piacerebbe|io vorrei|vado a|sono interessata a|interessata a"
    _into(_said(will, have.replace("|", "e|") + "e"), ORDERING)
    _into(_said(will, have.replace("|", "-|") + "-", "lo|la|li|le|ne|melo|mela|mene"), ORDERING)
    _into(_said("volevo", "|io"), ORDERING)
    _into(_said("mi|me lo|me la|lo|la", "aggiudico|accaparro|accatto|fermo|opziono|aggiungo|prenoto"), ORDERING)
    _into(
        _said("opziono|opzionato|opzionata|richiedo|mi aggiudico|riservato a me|venduto a me|vada per|me lo aggiudico"),
        ORDERING,
    )
    _into(_said("da|", "aggiungere|mettere|segnare|prenotare|ordinare|prenotazione|tenere da parte"), FETCHING)
    _into(_said("mettilo|mettila|segnalo|segnala", "a me|per me"), ORDERING)
    _into(
        _said("libero|lo libero|la libero|cedo|lascio andare|passo su|passo il|passo la|levalo|levala|toglilo"),
        CANCELLING,
    )
    _into(_said("mi|ci", "servirebbe|servirebbero|servono|interesserebbe|occorrono|occorre|servirebbe anche"), ORDERING)
    told = (
        "metti|segna|tieni|prenota|riserva|blocca|conserva|lascia|aggiungi|manda|dam|incarta|imbusta|prepara|spedisci"
    )
    told += "|conferma|aggiudica|scrivi|ferma|assegna|porta|passa|fam|mettete|segnate|tenete|lasciate|prenotate|pesa"
    joined = told.replace("|", "-|") + "-"
    aside = "|da parte|giu"
    _into(_said(joined, "mi|ci", aside), FETCHING)
    _into((each.replace("damm", "dam") for each in _said(joined, "melo|mela|mene|meli|mele", aside)), ORDERING)
    _into(_said("damm-|famm-", "elo|ela|ene|eli|ele|i"), ORDERING)
    _into(_said("metti|tieni|segna|lascia|mettere|tenere|lasciare|segnare", "da parte|giu", "per me|"), FETCHING)
    _into(_said("metti-|tieni-|segna-|lascia-|blocca-|prenota-", "lo|la|ne|li|le", "per me|da parte per me"), ORDERING)
    _into(_said("metti-|segna-|aggiungi-|manda-", "ne|ci", "|anche"), FETCHING)
    undo = "toglier|annullar|cancellar|levar|eliminar|disdir|rimuover"
    _into(_said(undo.replace("|", "-|") + "-", "e|mi|lo|la|melo|mela"), CANCELLING)
    asked = "metti|segni|tieni|prenoti|riservi|blocchi|mandi|dai|aggiungi|conservi|lasci|prepari|fai"
    asked += "|spedisci|metta|faccia|mandi|spedisca|prepari|blocchi|conservi|lasci|fate"
    asked += "|segni|tenga|dia|riservi|aggiunga|conservi|incarti|imbusti|pesi|mettete|tenete|mandate|date|segnate"
    _into(_said("me lo|me la|me ne|me li|me le|ce ne|ce lo", asked), ORDERING, ORDERS)
    _into(_said("mi|ci", asked), FETCHING, ORDERS)
    _into(_said("metta|tenga|segni|mandi|prenoti|riservi|aggiunga|conservi", "|da parte|giu"), FETCHING)
    _into(_said("me lo|me la|me ne|me li|me le", asked, "da parte"), REQUESTING, REFERRING)
    _into(_said("mi|ci", asked, "da parte"), REQUESTING)
    may = "posso|potrei|possiamo|potremmo|riesco ad|riesco a|si puo"
    _into(_said(may, have.replace("|", "e|") + "e"), REQUESTING)
    _into(_said(may, have.replace("|", "-|") + "-", "lo|la|ne|li|le"), REQUESTING, REFERRING)
    kept = "metter|tener|segnar|riservar|prenotar|lasciar|bloccar|aggiunger|mandar|conservar"
    you = "puoi|potresti|riesci a|potete|puo|potrebbe|mi puoi|mi puo|mi potete|mi potresti|me lo puoi|me la puoi"
    _into(_said(you, kept.replace("|", "e|") + "e|" + kept.replace("|", "mi|") + "mi", "|da parte"), REQUESTING)
    _into(_said(you, kept.replace("|", "-|") + "-", "melo|mela|mene", "|da parte"), REQUESTING, REFERRING)
    off = "annull|cancell|elimin|lev|stralci|depenn|rimuov"
    _into(_said(off.replace("|", "-|") + "-", "o|a|ate|are|ami|alo|ala|atemi|i|amelo|amela"), CANCELLING)
    _into(
        _said("togli-|toglie-|rimuovi-|lascia-", "mi|melo|mela|lo|la|mene|te", "dalla lista|stare|perdere"), CANCELLING
    )
    _into(_said("togli-", "mi|melo|mela|lo|la|mene|amo|ete"), CANCELLING)
    _into(_said("non", "lo|la|li|le|ne|", "prendo|voglio|compro|vorrei|acquisto", "piu|"), set())
    _into(_said("non", "lo|la|li|le|ne|mi", "prendo|voglio|compro|vorrei|serve|interessa|servono", "piu"), CANCELLING)
    _into(_said("devo|vorrei|voglio|dovrei|volevo", "annullare|disdire|cancellare|rinunciare a|togliere"), CANCELLING)
    _into(_said("gia", "preso|presa|comprato|comprata"), STOPPING)
    _into(_said("ce l'ho|ce li ho|ce le ho|l'ho gia|ce l'abbiamo"), STOPPING)
    _into(_said("grazie", "mille|tante|infinite|ancora|di cuore", "per|del|della|dei|delle"), STOPPING)


def _spanish() -> None:
    first = "quiero|compro|tomo|pido|llevo|agarro|reservo|aparto|cojo|quedo|apunto|anoto|encargo|deseo|necesito|ocupo"
    first += "|elijo|escojo|sumo|quisiera|adopto|separo|querria|quedaria|llevaria"
    _into(_said("me lo|me la|me los|me las|lo|la|los|las", first), ORDERING)
    _into(_said("yo", first), ORDERING)
    _into(
        _said("me", "llevo|quedo|apunto|anoto|sumo|reservo|aparto|pido", "|con|a|al|el|la|uno|una|otro|otra"), ORDERING
    )
    _into(_said("agarro|reservo|cojo|ocupo|deseo|encargo|querria|adopto|elijo|escojo"), ORDERING)
    have = "comprar|pedir|llevar|apartar|reservar|tomar|agarrar|encargar|ordenar|tener|querer|coger|quedarme"
    will = "quiero|quisiera|voy a|yo voy a|deseo|me gustaria|querria|necesito|puedo ya|vamos a|queria"
    ends = have.replace("|", "-|") + "-"
    _into(_said(will, have), ORDERING)
    _into(_said(will, ends, "lo|la|los|las|me|melo|mela|melos|melas"), ORDERING)
    _into(_said("me lo voy a|me la voy a|lo voy a|la voy a", "llevar|quedar|comprar|pedir"), ORDERING)
    told = (
        "apunta|anota|aparta|guarda|reserva|separa|pon|agrega|anade|suma|manda|envia|da|deja|marca|mete|carga|prepara"
    )
    told += (
        "|agenda|trae|vende|apunte|anote|aparte|guarde|reserve|separe|ponga|agregue|anada|mande|envie|de|deje|marque"
    )
    told += "pone|hace|suba|sube|cobra|echa|aparten|anoten|apunten|guarden|pongan|manden|regala|alista"
    told += "|empaca|confirma"
    joined = told.replace("|", "-|") + "-"
    _into(_said(joined, "me|nos", "|con"), FETCHING)
    _into(_said(joined, "melo|mela|melos|melas|noslo"), ORDERING)
    _into(_said("va para mi|cuenten conmigo|cuenta conmigo|con todo quiero|me la dejas para mi|encargo"), ORDERING)
    _into(_said("agregar|apartar|anotar|apuntar|sumar|pedir|agenda|agendar|agendame|pedido"), FETCHING)
    _into(_said("suelto|libero|lo suelto|la suelto|lo libero|dejo ir"), CANCELLING)
    _into(_said("apartame|guardame|dejame|mandame|reservame|separame|ponme|anotame|apuntame", "uno|una"), ORDERING)
    asked = "guardan|apartan|anotan|apuntan|ponen|dan|mandan|reservan|separan|agregan|dejan|venden"
    asked += "|guarda|aparta|anota"
    asked += "|apunta|pone|da|manda|reserva|separa|agrega|deja|vende|apartais|guardais|poneis|apuntais"
    asked += (
        "|apartas|apuntas|pones|anotas|guardas|reservas|separas|das|agregas|mandas|dejas|vendes|marcas|anades|envias"
    )
    _into(_said("me lo|me la|me los|me las", asked), REQUESTING, REFERRING)
    _into(_said("me|nos", asked), FETCHING, ORDERS)
    may = "puedo|podria|podemos|se puede|podre"
    _into(_said(may, have), REQUESTING)
    _into(_said(may, ends, "lo|la|los|las|me|melo|mela"), REQUESTING, REFERRING)
    you = "puedes|podrias|me puedes|me podrias|pueden|puede|podria|me puede"
    kept = "apartar|guardar|reservar|separar|anotar|apuntar|poner|agregar|mandar|dejar|sumar"
    _into(_said(you, kept + "|" + kept.replace("|", "me|") + "me"), REQUESTING)
    _into(_said(you, kept.replace("|", "-|") + "-", "melo|mela|melos"), REQUESTING, REFERRING)
    off = "cancel|anul|quit|borr|elimin|retir|sac|descart|dej"
    _into(
        _said(off.replace("|dej", "").replace("|", "-|") + "-", "o|a|e|en|ar|ame|eme|alo|ala|amelo|amela"), CANCELLING
    )
    _into(
        _said("siempre no|siempre ya no|mejor no|al final no|ya no", "|quiero|me llevo|va|el|la|voy a querer"),
        CANCELLING,
    )
    _into(_said("ya no", "lo|la|los|las|me lo|me la", "quiero|llevo|necesito|puedo|voy a querer"), CANCELLING)
    _into(_said("muchas gracias|mil gracias|muchisimas gracias", "por|por el|por la|por los"), STOPPING)
    _into(_said("ya", "lo|la|los|las", "tengo|compre|pedi|tenia|tenemos"), STOPPING)
    _into(_said("tengo que|debo|necesito|quiero|voy a|quisiera", "cancelar|anular|quitar|soltar"), CANCELLING)
    _into(_said("no puedo|ya no puedo|no voy a poder", "con|con la|con el|pagar"), CANCELLING)
    _into(_said("no", "lo|la|los|las|me lo|me la", "voy a", "llevar|querer|comprar|poder pagar"), CANCELLING)
    _into(_said("voy a", "ver|pensar|preguntar|pensarlo"), STOPPING)


def _french() -> None:
    take = "prends|prend|prendrais|prendrai|commande|reserve|achete|veux|voudrais|souhaite|valide|garde"
    take += "|adopte|choisis"
    take += "|embarque|rafle|confirme|desire|veu|pren|commanderais|prendrai bien|prendrais bien|veux bien"
    i = "je|j|on|nous|je te|je vous|jte|je t|je me"
    _into(_said(i, "|le|la|les|en|l", take), ORDERING)
    _into(_said("je-|j-", take.replace("je", "")), ORDERING)
    _into(_said("jle|jla|jles|jen|j en|jl|jlai", take.replace("garde|", "")), ORDERING)
    _into(
        _said("jp|jprd|jprds|jve|jveu|jveux|jprend|jachete|jreserve|jcommande|jvoudrais|jvx|preneuse|preneur"), ORDERING
    )
    _into(_said("il m en faut|il m en faudrait|il me faudrait|il me faut|ce sera|ca sera|pour moi ce sera"), ORDERING)
    _into(
        _said("pour moi ca sera|je vais craquer pour|je vais craquer|adjuge|c'est pris|je me porte acquereuse"),
        ORDERING,
    )
    _into(_said("je libere|je laisse partir|je passe mon tour sur|je passe mon tour pour|je cede"), CANCELLING)
    have = "prendre|reserver|commander|acheter|avoir|garder|adopter"
    will = "je vais|je veux|je voudrais|j'aimerais|je souhaite|jvais|je vais vous|je vais te|on va"
    will += "|je desire|jaimerais"
    _into(_said(will + "|je voudrais bien|j'aimerais bien|je veux bien", "|le|la|les|en|l", have), ORDERING)
    _into(_said("j'en|jen|j en", "prendrai|prendrais|voudrais|reserve|commande|achete", "|bien"), ORDERING)
    told = "mets|met|mettez|mettes|garde|gardes|gardez|reserve|reservez|note|notez|ajoute|ajoutez|donne|donnez|envoie"
    told += (
        "|envoyez|prepare|preparez|compte|comptez|laisse|laissez|inscris|inscrivez|marque|marquez|prends|prenez|file"
    )
    told += "|emballe|emballez|bloque|bloquez|rajoute|rajoutez|sers|servez|mettre|garder|vends"
    aside = "|de cote"
    _into(_said(told, "moi|nous|m", aside), FETCHING)
    _into(_said(told, "le moi|la moi|les moi|m en|moi le|moi la|moi les|moi en|en moi|moi ca", "|de cote"), ORDERING)
    _into(_said(told, "le|la|les", "de cote|pour moi|de cote pour moi"), ORDERING)
    asked = (
        "mets|mettez|gardes|gardez|reserves|reservez|notes|notez|ajoutes|ajoutez|donnes|envoies|laisses|comptes|mettra"
    )
    _into(
        _said("tu|vous|t|tu peux|peux tu", "me le|me la|me les|m en", asked + "|mettre|garder|reserver", "|de cote"),
        REQUESTING,
        REFERRING,
    )
    _into(_said("tu|vous|t", "me", asked), FETCHING, ORDERS)
    may = "puis je|je peux|est ce que je peux|pourrais je|je pourrais|on peut|peut on|possible de"
    may += "|possible d|c'est possible d"
    _into(_said(may, have + "|en"), REQUESTING)
    _into(_said(may, "le|la|les|en|l", have), REQUESTING, REFERRING)
    you = "tu peux|peux tu|vous pouvez|pouvez vous|pourriez vous|pourrais tu|tu pourrais|vous pourriez"
    _into(_said(you, "|me|m|nous", "mettre|garder|reserver|noter|ajouter|laisser|compter|rajouter"), REQUESTING)
    off = "annul|retir|enlev|supprim|laiss|abandonn|zapp"
    _into(
        _said(off.replace("|laiss", "").replace("|", "-|") + "-", "e|es|ez|er", "|moi|le|la|le moi|la moi"), CANCELLING
    )
    _into(
        _said("je|j|finalement je|finalement j|moi je|je vais", "|l|le|la|les|te", off.replace("|", "e|") + "e"),
        CANCELLING,
    )
    _into(_said("je dois|je voudrais|je veux|je vais|peux tu|tu peux|il faut", "annuler|enlever|retirer"), CANCELLING)
    _into(_said("je ne|je n|j|je|jne|finalement je", "le|la|en|l|", "prends|veux|prend|commande", "plus"), CANCELLING)
    _into(
        _said("je laisse tomber|laisse tomber|laissez tomber|tant pis pour|plus besoin de|plus besoin du"), CANCELLING
    )
    _into(_said("merci beaucoup|merci encore|mille mercis|un grand merci|merci infiniment", "pour"), STOPPING)


def _german() -> None:
    take = "nehme|nehm|kaufe|kauf|bestelle|bestell|will|mochte|mocht|brauche|brauch|reserviere|reservier|krieg|kriege"
    take += "hol mir|hole mir|schnapp mir|schnappe mir|gonn mir|gonne mir|sicher mir|sichere mir"
    take += "|hatte gern|hatt gern"
    take += "|hatte gerne|wunsche mir|wahle|nimm|nemme|nehne|bekomme|bekomm|greif zu|greife zu"
    _into(_said("ich|wir", take), ORDERING)
    _into(_said("hol|hole|schnapp|schnappe|gonn|gonne|sicher|sichere", "mir|ich mir"), ORDERING)
    _into(_said(take, "ich|wir|ichs"), ORDERING)
    _into(_said("ich|i|", "nehms|nehm s|kaufs|kauf s|wills|bestells|nehme s|nehm's"), ORDERING)
    _into(_said("i|ich", "nimm|nehm|hatt gern|hatt gerne|mocht|mecht|bin dabei bei"), ORDERING)
    _into(
        _said("hatt gern|hatt gerne|hatten gern|hatten gerne|wir hatten gern|geht an mich|gonn ich mir|hol ich mir"),
        ORDERING,
    )
    _into(_said("dazu|dazulegen|dazupacken|hinzufugen|mit einpacken|einpacken|mit dazu|in den warenkorb"), FETCHING)
    _into(_said("geb|gebe|gib", "ich|", "wieder|", "frei"), CANCELLING)
    _into(_said("wieder freigeben|freigeben"), CANCELLING)
    ask = "nehm|nehme|will|mochte|kauf|bestell|brauch|krieg|bekomm"
    _into(_said(ask, "ich|wir|ichs", "|gern|gerne|haben"), ORDERING)
    _into(_said("hatte|hatt|wurde|wurd|mochte|will|wollte|muss", "ich", "|gern|gerne", "haben|nehmen|kaufen"), ORDERING)
    _into(
        _said("ich", "wurde|wurd|mochte|mocht|will|wollte|muss|werde", "|gern|gerne", "haben|nehmen|kaufen"), ORDERING
    )
    _into(_said("ich", "wurde|wurd|wollte", "gern|gerne"), ORDERING)
    _into(
        _said("brauchte|ich brauchte|brauchte ich|konnte ich gebrauchen|ich nahme|nahme|ich nahm|nahme ich"), ORDERING
    )
    _into(_said("will|muss|mochte", "haben|unbedingt haben"), ORDERING)
    told = "leg|lege|legt|pack|packe|packt|schreib|schreibe|tu|tue|mach|mache|notier|notiere|reservier"
    told += "|reserviere|halt"
    told += "halte|heb|hebe|stell|stelle|schick|schicke|gib|gebt|setz|setze|trag|trage|buch|buche|bring"
    told += "|sende|verkauf"
    told += "|nimm|gebe|vermerk|merk|reserviert|schickt"
    _into(_said(told, "mir|mich|uns|fur mich"), FETCHING)
    held = "leg|lege|pack|packe|reservier|reserviere|halt|halte|heb|hebe|schick|gib|notier|stell|tu"
    _into(_said(held, "mir", "das|es|den|die|eins|einen|eine|davon"), ORDERING)
    _into(_said(held, "es|das|den|die|eins", "mir"), ORDERING)
    asked = "legst|packst|reservierst|haltst|schickst|gibst|notierst|hebst|schreibst|machst|tust|stellst"
    _into(_said(asked, "du", "mir|mich|uns"), FETCHING, ORDERS)
    _into(_said(asked, "du mir", "das|den|die|es|eins|einen|eine"), REQUESTING, REFERRING)
    you = "kannst du|konntest du|konnt ihr|konntet ihr|kannste|kannst|konnten sie|konnen sie|wurdest du|magst du"
    _into(_said(you, "mir|mich|uns|bitte|fur mich"), REQUESTING)
    _into(_said(you, "mir", "das|den|die|es|eins|einen|eine|davon"), REQUESTING, REFERRING)
    may = "kann ich|konnte ich|darf ich|konnt ich|konnte man|kann man|durfte ich"
    _into(_said(may, "|bitte|noch|auch|mir"), REQUESTING)
    _into(_said(may, "das|den|die|es|davon|eins|einen|eine"), REQUESTING, REFERRING)
    off = "stornier|storniere|storno|streich|streiche|losch|losche|cancel|cancle|lass|vergiss"
    _into(_said(off.replace("|lass", ""), "|bitte|mir|ich|mein|meine|meinen|den|die|das|doch"), CANCELLING)
    _into(
        _said("nehme|nehm|nimm|nehmt|hol", "mich|mir|bitte|", "raus|wieder raus|zuruck|runter|von der liste"),
        CANCELLING,
    )
    _into(
        _said("ich", "nehme|nehm|will|brauche|brauch|mochte", "doch nicht|nicht mehr|doch nicht mehr|doch kein"),
        CANCELLING,
    )
    _into(_said("brauche|brauch|will|mochte|nehme|nehm", "ich", "doch nicht|nicht mehr|doch nicht mehr"), CANCELLING)
    _into(
        _said("doch nicht|wieder raus|wieder weg|bitte raus|bitte rausnehmen|wieder rausnehmen|doch lieber kein"),
        CANCELLING,
    )
    _into(_said("ich trete|trete|trete ich", "von|vom"), CANCELLING)
    _into(_said("danke|vielen dank|herzlichen dank|danke nochmal|danke schon", "fur", "|die|das|den"), STOPPING)


def _chinese() -> None:
    want = "要|来|拍|买|订|拿|下单|预定|预订|抢|入|收|定|囤|带走|拿下|接|认购|抢购|团|整".replace("|", "-|") + "-"
    _into(_said("我-|咱-|我们-", "|也-|再-|就-|都-|也想-|还想-|直接-", want), ORDERING)
    _into(_said("多-", "给我来|给我|来|要|拍|加|拿"), FETCHING)
    _into(_said("再-|也-|还-|先-|就-", "来-|要-|拍-|买-|下单-|订-"), ORDERING)
    me = "给我-|帮我-|替我-|麻烦给我-|麻烦帮我-|请给我-|请帮我-|给我也-|也给我-|再给我-|给咱-|跟我-"
    do = (
        "来|拿|要|买|留|加|记|装|打包|安排|上|补|称|秤|寄|发|下|搞|弄|整|预留|预定|订|拍|下单|登记|包|选|带|送|算|存|备"
    )
    _into(_said(me, do.replace("|", "-|") + "-"), FETCHING)
    _into(_said(me, do.replace("|", "-|") + "-", "着|个|一个|一份|一单|一件|一只|一盒|一袋"), ORDERING)
    _into(_said("留-|预留-|安排-|打包-|安排上-|搞起-|走起-|加-|记-"), FETCHING)
    _into(_said("算我-|加我-|记我-|有我-", "一个|一份|的|一单|一件"), ORDERING)
    _into(_said("拼-|拼一单|求-|占-|锁-|必须拿下|整-|来它-|安排-|求购|锁单|占一个|给我的"), FETCHING)
    _into(_said("让给别人|让给别人吧|让出去|放弃了"), CANCELLING)
    shown = "这个我-|这款我-|这件我-|那个我-|这个-|这款-|这件-"
    _into(_said(shown, "要|要了|拿了|买了|收了|拍了|来一个|来|定了|包了"), ORDERING)
    asks = "能-|可以-|可不可以-|能不能-|可否-|能否-|方便-|还能-|还可以-"
    _into(_said(asks, "给我-|帮我-|替我-|麻烦-", "|" + do), REQUESTING)
    _into(_said(asks, "要|买|拍|留|来|订|下单|拿|给|预定"), REQUESTING)
    off = "取消|退|撤|删|撤单|退掉|撤掉|删掉|撤回|去掉|划掉|退单|砍掉|扣掉|减掉|拿掉"
    _into(_said("我-|帮我-|给我-|请-|麻烦-|把-|我想-|我要-|麻烦帮我-|", off), CANCELLING)
    _into(_said("我-|", "不要-|不买-|不拍-|不想要-|不需要-|不订-|不拿-|不来-", "了|啦"), CANCELLING)
    _into(_said("少-", "要|来|拿|拍|买"), CANCELLING)
    _into(_said("算了-", "|不要|不要了|不买了"), CANCELLING)


def _imperative() -> None:
    """Said to several, or to one who is no friend: "aggiungete", "apártenme", "legen Sie mir"."""
    it = "aggiung|mett|segn|ten|riserv|blocc|prenot|mand|sped|prepar|conserv|lasc|scriv|pes|incart|calcol|contat|port"
    _into(
        _said(it.replace("|", "-|") + "-", "ete|ate|ite|iate|etemi|atemi|itemi|iatemi|eteci|ateci|ami|imi|imi via"),
        FETCHING,
    )
    _into(_said(it.replace("|", "-|") + "-", "etene|atene|itene|iatene", "|anche", "|a me|per me"), FETCHING)
    mine = "metti|segni|tieni|lasci|mette|segna|tiene|lascia|mettete|segnate|tenete|lasciate"
    _into(_said("mi|ci", mine, "da parte|via|giu|in lista|nel carrello"), FETCHING, ORDERS)
    es = "pong|apart|guard|anot|apunt|agregu|agreg|anad|reserv|mand|separ|regal|sum|prepar|pes|cobr|vend"
    _into(_said(es.replace("|", "-|") + "-", "ame|eme|anme|enme|adme|edme|anos|enos|eme tambien|ame tambien"), FETCHING)
    de = "legen|packen|reservieren|schicken|geben|notieren|halten|stellen|senden|bringen|tun|schreiben"
    _into(_said(de, "sie", "mir|mich|uns|bitte|mir bitte|mich bitte"), FETCHING)
    _into(
        _said("legt|packt|reserviert|schickt|gebt|notiert|haltet|stellt|schreibt|tut", "mir|mich|uns", "|bitte|noch"),
        FETCHING,
    )


def _owned() -> None:
    """Of what is named before: "A12 ist für mich", "sono per noi"."""
    mine = "for me|for us|per me|per noi|para nosotros|para nosotras|pour moi|pour nous|fur mich|fur uns"
    _into(_said("is|are|will be|ist|sind|est|sont|es|son|sera|seran|e|sono|va|vanno|van|kommt|geht", mine), ORDERING)


def _formal() -> None:
    """As one asks who is no friend: "mi riserverebbe", "me reservaría"."""
    it = "riserv|terr|mett|segn|mand|dar|aggiung|prepar|lasc|prenot|conserv|incart|tenere|blocch"
    ends = "erebbe|ebbe|ereste|este|ierebbe|iereste"
    _into(_said("mi|ci", it.replace("|", "-|") + "-", ends), FETCHING, ORDERS)
    _into(_said("me lo|me la|me ne|me li|me le", it.replace("|", "-|") + "-", ends), ORDERING, ORDERS)
    es = "apartaria|reservaria|guardaria|pondria|anotaria|mandaria|separaria|aparta|reserva|guarda|anota|separa"
    _into(_said("me", es), FETCHING, ORDERS)
    _into(_said("me lo|me la|me los|me las", es), ORDERING, ORDERS)


def _anew() -> None:
    """What one had before, and wants once more."""
    _into(_said("|lo|la|li|le|ne|me ne", "riprendo|ricompro|riordino|riprenderei"), ORDERING)
    _into(_said("je", "|le|la|les|en|l", "reprends|rachete|recommande|reprendrai"), ORDERING)
    _into(_said("vuelvo a", "pedir|comprar|llevar"), ORDERING)
    _into(_said("|me", "llevo otra vez|repito"), ORDERING)


def _after_all() -> None:
    """What was wanted before, and is not."""
    _into(
        _said("en fait|finalement|au final", "je|j", "ne prends pas|prends pas|ne veux pas|veux pas|en veux pas"),
        CANCELLING,
    )
    _into(_said("alla fine|in realta|anzi", "non", "|lo|la", "prendo|voglio|compro"), CANCELLING)
    _into(_said("al final|en realidad|mejor", "no", "|lo|la|me lo|me la", "quiero|llevo|quedo|compro"), CANCELLING)
    _into(
        _said("actually|on second thought|on second thoughts", "|i", "don't want|dont want|won't take|wont take"),
        CANCELLING,
    )
    _into(_said("eigentlich|am ende", "will|nehme|nehm|brauche", "ich", "|doch", "kein|keine|keinen|nicht"), CANCELLING)


def _bargaining() -> None:
    """Who names a condition bargains: "si me lo dejas en 8"."""
    _into(
        _said(
            "if you|if u|if ya|if you can|if you could|if you'd",
            "do|make|give|let|drop|lower|sell|put",
            "|it|them|me|the",
        ),
        HEDGING,
    )
    _into(
        _said(
            "se me lo|se me la|se me li|se me le|se me ne|se lo|se la|se li|se",
            "fai|fate|dai|date|lasci|lasciate|metti|scendi|abbassi|togli",
        ),
        HEDGING,
    )
    _into(
        _said(
            "si me lo|si me la|si me los|si me las|si lo|si la|si",
            "dejas|deja|dejan|das|da|dan|haces|hace|pones|bajas|baja|rebajas",
        ),
        HEDGING,
    )
    _into(
        _said(
            "si vous|si tu|si t",
            "|me|le|la|les|l|me le|me la|me les",
            "faites|fais|fait|laissez|laisses|donnez|donnes|baissez|baisses|mettez|descendez",
        ),
        HEDGING,
    )
    _into(
        _said(
            "wenn du|wenn ihr|wenn sie|wenns|falls du",
            "|mir",
            "|es|ihn|das|den|die|sie",
            "machst|gibst|lasst|gebt|macht|runtergehst|verkaufst",
        ),
        HEDGING,
    )


for _make in (_english, _italian, _spanish, _french, _german, _chinese, _imperative, _owned, _formal, _anew):
    _make()
for _make in (_after_all, _bargaining):
    _make()
# Words of other talk, in this language or the next.
CANCELLING.difference_update("quite levi levo sace retiro sacen".split())
for _each in (ORDERING, FETCHING, REQUESTING, CANCELLING, STOPPING, ORDERS, REFERRING):
    _each.discard("")
