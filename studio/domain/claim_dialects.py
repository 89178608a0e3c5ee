"""How viewers write who write as they speak: Rome, the Río de la Plata, Mexico, Québec, Berne, Vienna, the young and
the old. By kind, without accents, as `claim_latin.LATIN`, which they add to."""

from __future__ import annotations

from studio.domain.claim_kinds import (
    ASKING,
    CANCEL,
    CLAIM,
    FETCH,
    FILLER,
    HEDGE,
    NEVER,
    POLITE,
    REQUEST,
    STOP,
    TALK,
    UNIT,
    VAGUE,
)

DIALECTS: dict[str, str] = {
    CLAIM: """
    pijo|me pijo|lo pijo|la pijo|me lo pijo|me la pijo|pijo io|vojo|lo vojo|la vojo|ne vojo|me ne pijo|ne pijo|dammelo
    damme|dateme|dammene|piglio io|mo lo pijo|pe me|pe' me|pemme|p me|voglio io|vulesse|vulesse io|voless|me pigghiu
    i should like|i should like to order|i should like to have|i should love|i'd be glad of|we should like|i'd fancy
    i fancy|for meself|me'll have|i's having|bags i|bagsy|bagsie|im copping|imma cop|finna cop|finna get|finna grab
    need that|need this|need dat|gimme dat|gimme dis|me want|i wan|wan 1|i want one|choping|put me down lah
    me lo encargo|me anoto|me lo apuntan|ponle que si al|ponle que si a la|ponle que si|yo merito|yo mero|quiero mero
    va pa mi|pa mi va|me lo echo|me hago|me hago con|lo reclamo|yo lo agarro|me lo agarro|regalame|regaleme|obsequiame
    pour moe|pour bibi|c'est pour bibi|c'est pour moe|m'a prendre|j'va prendre|j'vas prendre|j'vais prendre
    jvais prendre|jva prendre|m'en va prendre|j'm'en va prendre|j'vas le prendre|chu preneuse|chu preneur
    j'suis preneuse|j'suis preneur|on se prend|on en prend|j'te prends|j'te prend|je te prends|jte prends|jte prend
    jveu|j'en prendrais|j'en prendrais ben|j'en prendrais bien|je souhaiterais|je souhaiterais avoir
    je souhaiterais reserver|je souhaiterais commander|je desirerais|j'en voudrais ben
    ich nimm|i nimm|i nim|i nime|ich nime|i nimme|nimm i|nime i|i wott|ich wott|wott|wott i|wott ich|i mecht|i mechad
    i hatti gern|ich hatti gern|i hatt gern|hatt i gern|hatti gern|hatti garn|i hatti garn|hatt gern|hatti gerne
    i hatti|i hatt gerne
    fur mi|fir mi|fia mi|i nehm|i nehme|nehm i|i brauch|i brauchat|brauchat|i kauf|i will|i mog|ick nehm|ick will
    ick nehme|nehm ick|will ick|ick brauch|ick hatte gern|ick hatte gerne|icke|das g'hort mir|ghort mir
    ich bestelle hiermit|hiermit bestelle ich|ich mochte hiermit bestellen|ich hatte gerne bestellt
    """,
    FETCH: """
    segname|segneme|metteme|metteteme|tienime|tieneme|mettime|lasciame|manname|manname|bloccateme|famme
    cop|copping|chop|stick me down|stick us down|chuck us|bung us|sling us|sling me|sort me|sort us|sort me out
    a prendere|vengo a prendere|vengo io a prendere|passo a prendere|passo io a prendere
    poneme|anotame|apartame|mandame|guardame|agendame|echeme|echele|echale|ponle|pongale|jala|jalo|pa llevar
    para llevar|presente|vendame|vendeme|traeme|traime|separeme|apuntele|apuntale|anoteme|me llevas|me traes|me echas
    me pone
    mets moe|mets moe de cote|mets moi d'cote|d'cote|mets d'cote|garde moe|garde moe le|garde moe la|donne moe
    ca roule pour|go pour|let's go pour|ok pour|partante pour|partant pour|je dis oui pour|je dis oui a
    gib mer|gib mer no|gim mer|gib ma|gib mia|geb mer|geb ma|leg ma|leg mer|tue mer|tua mer|tuesch mer|tuest mer
    leisch mer|legsch mer|gisch mer|schrib mi uf|schrib mer|schreib mi auf|schreib ma|pack ma|pack mer|heb mer
    reservier mer|reservier ma|reservierst ma|reserviersch mer|uf d'siite|auf d'seitn|uf d siite|auf d seitn|iipacke
    nimm mi auf|bstell|i bstell|ich bstell
    """,
    CANCEL: """
    nun me serve piu|nun lo vojo piu|nun la vojo piu|nun vojo piu|nun me va piu|leveme|leveme er|leva er|tojeme|tojime
    toje|toji|scancella|scancellame
    bin the|bin that|bin off|ditch the|jack in the|scrub the|scrub
    ya no me apartes|ya no me guardes|ya no me pongas|ya no me anotes|ya no me mandes|no me lo apartes|saqueme de
    bajame el|bajame la|quitame el|borrame el
    ote|ote moi|ote moe|otez|otez moi|j'veux pu|je veux pu|j'en veux pu|j'en veux pus|je veux pus|j'veux pus
    j'le veux pu
    finalement je veux pu|pu besoin de|j'ai pu besoin de
    numme|nimmer|i wott num|wott i num|wott num|i will num|bruch i num|i bruch num
    brauch i nimmer|i brauch nimmer|i will nimmer|mog i nimmer|nimmermehr|lieber doch ned|doch ned|doch nod|doch net
    """,
    FILLER: """
    de ma liste|aho|ao|er|daje|dajee|mo|na|n'artro|n'artra|artro|artra|un artro|n'altro|n'altra|bonasera|bona sera
    grazzie|grazzi
    signorina|signora|signore|dottoressa|dottore|buona serata|buona notte|buonanotte|buona giornata|cordiali saluti
    distinti saluti|un caro saluto|tanti saluti|gentilissima|gentilissimo|egregio|egregia|spettabile|raga|regaz|zia mia
    rn|fr|fr fr|no cap|ngl|tbh|bro|bruh|yo|y'all|yall|luv|duck|me duck|hen|wee|aye|aye go on|go on then|aye go on then
    mate|cobber|chook|petal|pet|ducky|innit|lor|lah|leh|ah|hor|boss|auntie|uncle|kind regards|best regards|regards
    warm regards|best wishes|yours sincerely|yours faithfully|yours truly|sincerely|dear sir|dear madam|dear sirs
    dear sir or madam|sir or madam|safe|deadass|lowkey|highkey|bestie|queen|slay|good lady|good man
    mija|mijita|mana|manita|parce|parcero|wey|guey|orale|simon|sumerce|vecina|vecino|vecinita|dale|dele|nomas
    no mas uno|ahorita|ahoritita|senorita|senora|senor|don|dona|disculpe|disculpe la molestia|disculpe las molestias
    perdone la molestia|perdon la molestia|muy amable|que este bien|bendiciones|dios la bendiga|dios le bendiga|mamita
    atentamente|saludos cordiales|un cordial saludo
    ben|ben la|pis|pi|faque|lo|enweille|enwoye|envoye|carrement|perso je|perso moi|wesh|frero|frere|direct|grave
    bonne soiree|bonne journee|bonne nuit|cordialement|bien cordialement|bien a vous|chere madame|cher monsieur
    madame|monsieur|mademoiselle|merci bien|mille mercis|belle soiree|ma chouette|ma belle|ma puce
    gruezi|gruezi mitenand|gruezi zame|gruess|gruessech|grussech|salli|sali|hoi|hoi zame|hoi mitenand|servas|griaß di
    griass di|griass eich|griass euch|gruss gott|grias di|moin moin|tach|tachchen|digga|diggi|alter
    vilmal|villmal|ade|uf widerluege|pfiat di|pfiat eich|bussi|bussal|garn|hiermit|sehr geehrte
    sehr geehrter|sehr geehrte damen und herren|damen und herren|geehrte|mit freundlichen grussen|freundliche grusse
    mit freundlichem gruss|hochachtungsvoll|beste grusse|viele grusse|herzliche grusse|gern bitte|gell|gel|oda|odr
    """,
    POLITE: """
    se non disturbo|se non e un disturbo|se non le dispiace|se non e troppo disturbo|se non do fastidio
    if it's no trouble|if it isn't too much trouble|if it's not too much trouble|if it's no bother|if i may
    si no es molestia|si no es mucha molestia|si fuera tan amable|si es tan amable|porfis|porfiis|porfiss|por favorsito
    si ca derange pas|si ca ne derange pas|si ca ne vous derange pas|sans vous deranger|s'vous plait|sivouplait
    wenn es keine umstande macht|wenn's keine umstande macht|wenn es recht ist|bittschon|bittsche|bittscheen|bitt schon
    bitt gar schon|bittegern|bitti|si vous plait|ta x|ta muchly
    """,
    NEVER: "nun|ned|nod|nid|net|hong",
    ASKING: """
    quanto vie|quanto viene|quanto fa|a como|a cuanto|cuanto sale|en cuanto|cuanto seria|que precio tiene|still got
    still got anot|got anot|was choschtet|was koscht|hets no|hets|hat's no|hots no|wieviel choschtet
    """,
    REQUEST: """
    chani|chan i|cha i|chonnt i|chonnti|chonnt ich|kann i|konnt i|konnt ma|derf i|chasch mer|chosch mer|chonntsch mer
    kannst ma|konntst ma|kannst mer|can i hab|can i haz|me podria apartar|me podria guardar|me podria reservar
    me podrian apartar|puis-je|j'peux tu avoir|j'peux tu|je peux tu avoir|je peux tu
    """,
    HEDGE: """
    dame chance|dame chance con|si y'en reste|si y en reste|s'y en reste|s'il y en a encore|si y'en a encore|fixin to
    i'm fixin to|fixing to|i'm fixing to|se ce n'avanza|se c'avanza|wenn's no hat|falls no eis da isch|falls no da
    """,
    STOP: "sono le|son las|il est|es ist|scho dihei|dihei|dahoam|arrivo|magno|ho magnato|se magna"
    "|recu ce matin|slow at",
    TALK: """
    bonissimo|bonissima|bono|bona|slaps|fire|bussin|mid|cringe|chido|chida|padre|que padre|chevere|bacano|me late
    copado|copada|nickel|stylé|style|stylee|tabarnouche|tabarnak|cute af|goated|bangin|banging|leiwand|hammermassig
    """,
    UNIT: "chischte|chischtli|kischte|sackli|sackerl|glasl|glaserl|flascherl|flaschli|packli|packerl|stuckl|stuckli",
    VAGUE: "pijo du|me pijo du|damme du|vojo du|ne pijo du|ne vojo du|une couple|une couple de"
    "|un par de|tantito|poquito",
}
