"""The words by which viewers claim, cancel, count, ask and talk, in six languages, and what kind of word each is.

Written without accents and in simplified characters: `folded` does the same to what viewers write. A word may be
several ("i'll take"); the longest that fits counts. Whatever is not here is an unknown word.
"""

from __future__ import annotations

import re

from studio.domain.claim_spelling import folded, spaced

# The kinds. One character each: a message's tokens are compared by the thousand.
CLAIM = "c"  # says that its author wants it; alone it means the pinned product
FETCH = "f"  # says so only where a code stands with it: "add A12"
MAYBE = "m"  # alone it may mean the pinned product: "me!"
CANCEL = "k"
NUMBER = "n"
MARK = "x"  # makes the number beside it a quantity: x * + =
UNIT = "u"  # what is counted: pieces, jars, 个
MEASURE = "g"  # a weight or a volume
POLITE = "e"  # please: a code with it is asked for
MONEY = "p"
VAGUE = "v"  # a quantity that is no number: half, a few
ALL = "a"
FILLER = "_"
TALK = "t"  # an opinion
REACTION = "o"  # a laugh, a cry, a face: no claim is made by it, nor by a bare code beside it
STOP = "s"  # the past, a third person, a place, something to look at: who writes so claims nothing
NEVER = "!"  # a negation
ASKING = "q"
REQUEST = "r"  # a polite question that is half a claim: "can I have"
HEDGE = "h"  # if, but, maybe, instead

_LATIN: dict[str, str] = {
    CLAIM: """
    i'll go for|i go for|i'll do|vada per|andata per|voy por|me voy con|va pour|je pars sur|ich schnapp mir
    schnapp ich mir|ich schlage zu bei|is mine|are mine|ist meins|me ne metti|me ne dai|me ne tieni|gibst du mir
    an mich|zu mir|me apuntas|me mandas
    i'll snag|snag|i'm after|je vais prendre|je me laisse tenter par|je me laisse tenter|je craque
    je veux bien|je prendrais|je prendrais bien|moi je prends|je prends bien|hatte ich gerne|hatte ich gern
    nehme ich gerne|mine|sold|dibs|claim|claiming|i claim|i take|ill take|i'll take|i will take|i ll have
    i'll have|i'll get|i'm taking|im taking|taking|i want|i wanna have|i need|i'll buy|i buy|buying|i'd like
    i would like|id like|want|need|gimme|give me|i'll grab|grab|grabbing|for me|count me in|i'm in|put me down
    put me down for|all mine|it's mine|its mine|that's mine|this is mine|i'd love|i'm buying|i call|i order|ordering
    shut up and take my money|wanting|mio|mia|miei|mie|e mio|e mia|prendo|lo prendo|la prendo|li prendo|le prendo
    ne prendo|prendo io|io prendo|lo prendo io|me lo prendo|me la prendo|voglio|lo voglio|la voglio|li voglio
    le voglio|ne voglio|io voglio|vorrei|io vorrei|lo vorrei|la vorrei|per me|x me|compro|lo compro|la compro
    io compro|acquisto|ordino|aggiudicato|aggiudicata|lo aggiudico|dammi|mi dai|per me lo prendo|la prendo io|a me
    venduto|venduta|preso|presa|lo blocco|blocco|mi prendo|prendiamo|vogliamo|ne vorrei|ne compro|li compro
    le compro|li vorrei|le vorrei|mi serve|mi servono|prenderei volentieri|mio mio|lo tengo|tengo io|lo quiero
    la quiero|los quiero|las quiero|quiero|yo quiero|me lo quedo|me la quedo|me los quedo|me las quedo|me quedo
    me quedo con|me quedo el|yo me lo quedo|yo compro|me lo llevo|me la llevo|me los llevo|me las llevo|me llevo
    para mi|pa mi|p mi|es mio|es mia|mios|mias|deme|dame|me das|ponme|quisiera|me apunto|me apunto a|vendido|vendida
    me pido|lo pido|pido|necesito|apuntame|yo lo quiero|yo la quiero|yo me quedo|queremos|yo me lo llevo
    yo me la llevo|quiero comprar|te compro|me lo pido|me la pido|tomo|lo tomo|je prends|jprends|j prends|je prend
    j'prends|je le prends|je la prends|je les prends|j'en prends|j'en prend|je veux|jveux|j'veux|je le veux
    je la veux|je les veux|j'en veux|je voudrais|j'en voudrais|je le voudrais|je la voudrais|pour moi|c'est pour moi
    a moi|le mien|la mienne|les miens|j'achete|je l'achete|je commande|j'en commande|vendu|vendue|je reserve
    je le reserve|je la reserve|prends|je suis preneur|je suis preneuse|preneur|preneuse|je craque pour|il me faut
    je l'adopte|on prend|nous prenons|donne moi|donnez moi|j'aimerais|je souhaite|je valide|prends moi|ich nehme
    ich nehm|nehme|nehm|nehme ich|nehm ich|ich nehme es|nehm ichs|nehm es|meins|meine|meiner|meines|mir|fur mich
    f mich|ich will|will ich|ich mochte|ich moechte|mochte ich|mochte|moechte|ich hatte gern|ich hatte gerne
    hatte gern|hatte gerne|ich kaufe|kaufe|kauf ich|kaufe ich|gekauft|ich bestelle|bestelle|verkauft|ich brauche
    brauche|gib mir|ich reserviere|her damit|geht an mich|wir nehmen|ich wurde nehmen|ich wurde gerne nehmen
    ich wurd nehmen|ich krieg|ich bekomme|nehme davon|ich nehme davon|ich will haben|will haben|haben will|ist meins
    """,
    FETCH: """
    facciamo|me lo tieni|me la tieni|me lo metti|me la metti|me lo segni|me la segni|me lo guardas|tu me le gardes
    achete|achetez|acheter|acheter svp|tu me gardes|legst du mir|packst du mir
    apunta|apuntame|mi tieni da parte|mi metti da parte
    mi segni|mi segna|mi prenoti|mi prenota|mi metti|mi tieni|me anotas|me pones|tu me mets|vous me mettez|take|get
    buy|order|add|reserve|book|save me|save|keep|keep me|hold|put aside|set aside|please send|send me|me too
    aggiungi|aggiungo|aggiungimi|mettimi|metti|mettimi da parte|metti da parte|tienimi|tieni|riserva|riservami
    prenota|prenoto|prenotami|ordina|segna|segnami|anche a me|tenetemi|mandami|aggiudicami|blocca|bloccami|mettine
    prendi|agrega|agregame|anade|anademe|apartame|aparta|apartamelo|guardame|reservame|reserva|reservo|pon|mandame
    a mi tambien|sumame|suma|separa|separame|quedo|anota|anotame|aparto|encargo|ajoute|ajoutez|ajoute moi
    ajoutez moi|mets moi|mettez moi|mets|mettez|reservez moi|reserve moi|garde moi|gardez moi|mets de cote
    mets moi de cote|mettez moi de cote|met de cote|de cote|mettez de cote|moi aussi|note moi|notez moi|prendre
    commande|reservier mir|reserviere|leg mir|leg|leg zuruck|fur mich auch|ich auch|pack mir|pack|schreib mich auf
    notier|notiere|nimm mich fur|bitte reservieren|reservieren|bestellen|bitte zurucklegen|zurucklegen|nehmen
    """,
    MAYBE: "mine too|mine also|mine as well|anche mio|anche mia|mio anche|mia anche|"
    "me|yo|io|moi|ich|i do|anch'io|yo tambien|moi moi",
    CANCEL: """
    bin my|oublie|oubliez|oublie moi|forget|vergiss|vergesst|olvida|olvidate de|lascia stare|lascia perdere
    doch lieber nicht|lieber doch nicht
    mejor ya no|anzi no|mejor quita|mejor quitame|mejor cancela|mejor cancelame|mejor borra|mejor saca
    non mi serve piu|non mi servono piu|ya no necesito|je n'ai plus besoin de|scratch my|forget my|cancelame
    raus
    cancel|cancel my|i cancel|please cancel|cancelling|canceling|remove|remove my|take off|drop|undo|release
    give back|no longer want|don't want anymore|dont want anymore|changed my mind on|changed my mind about|i pass on
    take me off|annulla|annullo|annullate|annullare|annullami|cancella|cancello|cancellate|cancellare|cancellami
    togli|toglimi|tolgo|rinuncio|rinuncio a|rinuncio al|disdico|disdire|disdici|elimina|eliminami|non voglio piu
    non lo voglio piu|non prendo piu|non la voglio piu|lascio|rimuovi|levami|leva|non lo prendo piu
    ho cambiato idea su|cancelo|cancela|cancelar|cancelen|cancelame|anula|anulo|anular|anulen|quita|quitame|quito
    renuncio|renuncio a|ya no quiero|ya no lo quiero|ya no la quiero|ya no|borra|borrame|ya no me quedo|retiro|saca
    sacame|annule|annuler|annulez|j'annule|annulation|retire|retirez|retire moi|enleve|enlevez|enleve moi
    je ne veux plus|je veux plus|je ne prends plus|j'abandonne|je renonce|je renonce a|je retire|supprime|supprimez
    desiste|je me desiste|storniere|stornieren|stornier|storno|storniert bitte|ich storniere|absagen|cancle|streiche
    streich|streichen|loschen|losche|nehme zuruck|doch nicht|will nicht mehr|ich will nicht mehr|mochte nicht mehr
    nicht mehr|ich verzichte auf|verzichte|trete zuruck|nimm raus|abbestellen|bestelle ab|rausnehmen
    """,
    MARK: "x",
    POLITE: """
    per cortesia|cortesemente|gentilmente|kindly|pliz|pliis
    pleeease|pleaz|plzz|bidde|bitteee|porfi
    por fis|pretty please
    please|pls|plz|plss|pleasee|per favore|perfavore|x favore|per piacere|pf|pfv|por favor|porfa|porfis|porfavor
    plis|x fa|xfa|x favor|xfavor|s'il vous plait|s'il te plait|svp|stp|bitte|bitteschon|bitte schon
    """,
    UNIT: """
    pcs|pc|pieces|piece|pz|pezzo|pezzi|pza|pieza|piezas|unidad|unidades|uds|ud|unid|stuck|stuek|stueck|stk|st|mal
    times|volte|veces|fois|box|boxes|scatola|scatole|caja|cajas|boite|boites|kiste|kisten|jar|jars|vasetto|vasetti
    tarro|tarros|bote|botes|pot|pots|glas|glaser|bottle|bottles|bottiglia|bottiglie|botella|botellas|bouteille
    bouteilles|flasche|flaschen|bag|bags|sacchetto|sacchetti|bolsa|bolsas|sachet|sachets|tute|tuten|beutel|pack
    packs|pacco|pacchi|confezione|confezioni|paquete|paquetes|paquet|paquets|packung|packungen|set|sets|units
    unit|unita|unite|unites|item|items|exemplaires|cestino|cestini|cassetta|cassette|phone|copie|copia|paia|pairs
    pares|paires
    """,
    MEASURE: """
    kg|kgs|kilo|kilos|chilo|chili|g|gr|grammi|grams|gram|gramos|grammes|gramm|etto|etti|ml|cl|lt|litro|litri|litre
    litres|liter|litros|lb|lbs|pound|pounds|oz|livre|livres|pfund|quintal
    """,
    MONEY: """
    euro|euros|eur|€|$|£|¥|₹|%|dollar|dollars|usd|gbp|bucks|quid|rmb|cny|yuan|pesos|peso|franchi|francs|franken|chf
    cents|cent|centesimi|centimos|centimes
    """,
    VAGUE: "half|mezzo|mezza|medio|media|demi|demie|halb|halbes|halber|few|some|qualche|un paio|unos|algunos|ein paar|"
    "a couple|couple|a pair|un par|une paire|pair|paio|par|paire|alcuni|several|varios|plusieurs|mehrere|quelques",
    ALL: "all|everything|all of them|my order|my orders|tutto|tutti|tutte|il mio ordine|i miei ordini|todo|todos|todas|"
    "mi pedido|mis pedidos|tout|tous|toutes|ma commande|mes commandes|alles|alle|meine bestellung|whole|entire",
    FILLER: """
    mes|a nome|a nome di|a nombre de|au nom de
    cheers|ta|saluti|un bacio|un abbraccio|saludos|un beso|gruss|grusse|viele grusse|in my box|in my basket|in my cart
    in my bag|in my order|nel mio ordine|nel mio carrello|nel carrello|en mi pedido|en mi carrito|dans mon panier
    dans ma commande|in meinen korb|in den korb
    anymore|any more|any longer|piu|fur|nur|soltanto|solamente|seulement|uniquement|juste|bloss|liebe grusse|pal
    each|lieber|i said|said|over here|over|allez|cada una
    to my order|to my cart|to my box|to my basket|per|por|al mio ordine|a mi pedido|a ma commande|me equivoque
    je me suis trompe|je me suis trompee|falscher code|ooh|oh|ah|aww|uh|
    perdona|disculpa|pardon|desole|desolee|excusez moi|entschuldigung|tut mir leid|wrong code|wrong number
    my mistake|ho sbagliato|ciascuno|ciascuna|uno ciascuno|a testa|cada uno|cada una|chacun|chacune|jeweils|pointure
    ich wurde|sorry|scusa|scusate|perdon|a|an|the|of|thanks|thank you|thx|ty|tysm|and|n|also|too|i|it|this|that
    one more|another|more|hi|hello|hey|yes|yess|yesss|yep|yeah|ok|okay|oki|now|to|for|with|in|size|colour|color
    number|no.|nr|code|item number|dear|just|only|really|so|very|much|yay|yas|finally|good morning
    good evening|hiya|sir|madam|ma'am|sis|girl|hun|as well|both|or so|on|one|him|her|us|my|right|quick
    fast|first|here|both of them|go|let's go|amen|them|il|lo|la|gli|le|l|un|uno|una|di|del|della|dei|delle|e|ed
    anche|grazie|graz|grazie mille|ciao|salve|buongiorno|buonasera|buona sera|si|certo|allora|subito|io|mi|da|con|al
    alla|ai|ancora|un altro|un'altra|altri|altre|altro|altra|taglia|misura|colore|numero|num|codice|art|articolo
    cara|carissima|tesoro|dai|solo|pure|invece no|poi|ecco|eccomi|subitissimo|evviva|finalmente|questo|questa|questi
    queste|quello|quella|ragazzi|ragazze|signora|insieme|sempre|tutti e due|entrambi|entrambe|amore|grz|ora|oggi
    today|hoy|aujourd'hui|heute|el|los|las|unas|de|y|tambien|gracias|muchas gracias|hola|buenas|buenos dias
    buenas tardes|buenas noches|vale|claro|ahora|ya|yo|otro|otra|otros|otras|mas|talla|codigo|en|este|esta|estos
    estas|ese|esa|bonita|guapa|reina|linda|amiga|cielo|nena|venga|va|ambos|los dos|las dos|cariño|carino|aqui|para
    les|une|des|du|d|et|aussi|merci|merci beaucoup|mrc|bonjour|bonsoir|bjr|bsr|salut|coucou|cc|oui|ouii|d'accord
    maintenant|je|encore|encore un|encore une|un autre|une autre|autre|plus|taille|couleur|avec|au|ce|cette|ces
    celui ci|celle ci|celui la|moi|ma belle|cherie|alors|hop|enfin|les deux|vite|ma|pour|c'est|der|die|das|den|dem
    ein|eine|einen|einmal|eins|von|vom|und|u|auch|danke|danke schon|dankeschon|danke dir|vielen dank|hallo
    guten abend|guten tag|guten morgen|moin|servus|ja|jaa|gerne|gern|jetzt|ich|zuruck|noch|noch ein|noch eine
    noch einen|davon|grosse|groesse|gr.|farbe|nummer|mit|schnell|sofort|liebe|beide|mein|endlich|dann|doch|es|sie
    zusammen|zu|super gerne|unbedingt|s|t|bacci|bises|bisous|besos|lg|vg|baci|xx|xoxo|kisses|am|im
    """,
    TALK: """
    for men|for women|for kids|for sale|for free|for real|for sure|for ever|for you|per uomo|per donna|per bambini
    per te|per voi|pour homme|pour femme|pour enfants|pour vous|para hombre|para mujer|para ninos|para ti
    fur manner|fur frauen|fur kinder|fur damen|fur herren|fur euch|fur dich
    though|leider|ya viene
    dommage|peccato|lastima|schade|pity|fave|fav|my mom|my mum|my friend|my sister|mia mamma|mia madre|mia sorella
    mia amica|mi mama|mi madre|mi hermana|mi amiga|ma mere|ma soeur|mon amie|meine mama|meine mutter|meine schwester
    meine freundin|my kids|mio marito|mi marido|mon mari|mein mann|love it|i love|loves|loved|great|beautiful|nice
    pretty|cute|amazing|awesome|lovely|gorgeous|good|best|perfect|looks|look|looking|cool|fantastic|delicious|yummy
    sweet|tasty|fresh|wonderful|superb|stunning|expensive|cheap|ugly|bad|like|i like|favourite|favorite|obsessed
    interesting|excellent|is|are|was|were|it's|its|so nice|so good|too|adore|bello|bella|belli|belle|bellissimo
    bellissima|bellissimi|bellissime|buono|buona|buoni|buone|buonissimo|buonissima|stupendo|stupenda|stupendi
    stupende|fantastico|fantastica|meraviglioso|meravigliosa|ottimo|ottima|carino|carina|carini|adoro|amo|mi piace
    mi piacciono|spettacolo|spettacolare|spettacolari|super|top|che buono|che bello|che bella|caro|economico
    splendido|splendida|squisito|squisita|favoloso|favolosa|e|sembra|sono|che|molto|troppo|delizioso|deliziosa
    bonito|bonita|bonitos|bonitas|bueno|buena|buenos|buenas|hermoso|hermosa|precioso|preciosa|preciosos|rico|rica
    delicioso|genial|excelente|guapo|lindo|lindos|me encanta|me encantan|me gusta|me gustan|maravilloso|perfecto|es
    son|esta|estan|que|muy|riquisimo|riquisima|buenisimo|buenisima|bellisimo|chulo|chula|cara|barato|increible
    espectacular|beau|beaux|belles|joli|jolie|jolis|jolies|bon|bonne|bons|bonnes|magnifique|magnifiques|superbe
    superbes|delicieux|delicieuse|mignon|j'adore|j'aime|trop|tres|parfait|est|sont|cher|chere|sublime|canon
    splendide|schon|schoen|schone|schoene|toll|tolle|lecker|klasse|wunderbar|herrlich|hubsch|perfekt|ist|sind|sehr
    mega|geil|ich liebe|gefallt mir|ich mag|wunderschon|wunderschone|teuer|gunstig|fein|prima|sieht|hammer|traumhaft
    spitze
    """,
    REACTION: """
    pff|pfff|pffff|hm|hmm|hmmm|mmm|ugh|tsk|uff|puh|ach|argh|grr|oops|ops|huh|meno male|lol|lmao|lmfao|rofl|omg|omfg
    oh my god|my god|oh my|gosh|goodness|wow|woah|whoa|wtf|jeez|damn|bruh|yikes|ew|yuck|meh
    love|again|gross|mamma mia|dio mio|oddio|oddio mio|madonna mia|gesu mio|santo cielo|schifo|che schifo|boh|mah|bah
    uffa|caspita|accidenti|di nuovo|madre mia|dios mio|ay dios|ay dios mio|virgen mia|otra vez|de nuevo|asco|que asco
    mon dieu|oh la la|ouah|waouh|beurk|bof|encore une fois|mdr|ptdr|xd|xdd|mein gott|meine gute|oh gott|krass|igitt
    wahnsinn|naja|wieder|schon wieder|nochmal|nochmals|noch mal|liebe|666|6666|66666|2333|23333|233333
    """,
    STOP: """
    me quedo chico|me quedo chica|me quedo grande|me quedo bien|me quedo mal|me quedo perfecto|me quedo pequeno
    preguntar|chiedere|domandare|demander|fragen|ci sarebbe|prends note|prendo nota|alguien|spiegaci|mostri
    expliquez|ensenanos|woher
    raum|wohne|abito|vivo|habite|i live|revoit|passe|know|sapere|capire|saber|savoir|wissen|perdi|zimmer|habitacion
    chambre|camera|stanza|sala|aula|sehen|learn|watch|watching|bought|ordered|arrived|received|last|yesterday
    tomorrow|tonight|next|ago|week|weeks|month|months|year|years|day|days|hour|hours|minutes|already|had|have|has
    got|broken|late|wrong|missing|thanks for|thank you for|sold out|out of stock|wants|wanted|takes|took|he|she|they
    everyone|somebody|someone|nobody|show|see|show me|show us|take a look|have a look|look at|talk about|tell
    explain|try|tried|wear|wearing|return|refund|exchange|waiting for|wait|waited|wait for|paid|pay for|order number
    tracking|shipped|delivered|flat|street|road|bus|gate|room|seat|flight|train|motorway|exit|line|galaxy|samsung
    iphone|paper|page|level|vitamin|pm|am|o'clock|address|apt|phone number|call|whatsapp|comes|back|restock
    restocked|fits|fit|than|vs|versus|better|between|called|name|saw|seen|missed|lost|won|remember|used|recommend
    review|same as|like the|congrats|congratulations|at|hope|hoping|wish|waitlist|stock|still|about|comprato
    comprata|ordinato|ordinata|arrivato|arrivata|arrivati|arrivate|ricevuto|ricevuta|scorso|scorsa|ieri|domani
    stasera|prossimo|prossima|fa|settimana|settimane|mese|mesi|anno|anni|giorno|giorni|ore|minuti|gia|avevo|ho|ha
    hanno|rotto|rotta|ritardo|sbagliato|sbagliata|manca|grazie per|esaurito|esaurita|finito|finita|vuole|vogliono
    prende|prendono|lui|lei|loro|fai vedere|fammi vedere|mostra|mostraci|mostrami|vedere|vediamo|guarda|guardate
    parla|racconta|spiega|provato|provare|rimborso|reso|cambio|aspetto|aspettando|pagato|ordine|numero ordine
    spedito|consegnato|via|viale|piazza|corso|strada|autobus|treno|autostrada|uscita|linea|volo|casello|pagina
    livello|alle|dalle|indirizzo|telefono|cellulare|cell|chiamami|chiama|torna|tornera|meglio|rispetto|visto|vista
    perso|ricordo|usato|consiglio|complimenti|spero|serve|sul|anno scorso|dopo|prima|compre|compro ayer|pedi|llego
    llegaron|recibi|pasado|pasada|ayer|manana|proximo|proxima|hace|semana|semanas|meses|ano|anos|dia|dias|hora
    horas|minutos|tenia|tengo|tiene|tienen|roto|rota|tarde|falta|gracias por|agotado|agotada|quiere|quieren|toma
    ella|ellos|muestra|muestrame|ensena|ensename|ver|mira|miren|habla|cuenta|explica|probe|probar|devolver
    devolucion|reembolso|espero|esperando|pague|pedido|enviado|calle|avenida|plaza|tren|autopista|salida|vuelo|nivel
    direccion|llamame|vuelve|mejor|recuerdo|use|recomiendo|felicidades|ojala|a las|anoche|despues|antes|achete hier
    j'ai|ai|commande hier|arrive|arrivee|arrives|recu|recue|dernier|derniere|hier|demain|prochain|prochaine|semaine
    semaines|mois|ans|jour|jours|heure|heures|deja|avais|avait|casse|cassee|retard|manque|merci pour|epuise|epuisee
    rupture|veut|veulent|prend|prennent|elle|ils|elles|montre|montrez|montrez nous|voir|regarde|regardez|parle
    parlez|raconte|explique|essaye|essayer|retour|rembourse|remboursement|echange|attends|attendre|paye|livre|livree
    expedie|rue|avenue|boulevard|autoroute|sortie|ligne|vol|niveau|adresse|telephone|tel|appelle|revient|mieux|vu
    perdu|souviens|utilise|recommande|felicitations|espere|numero de commande|avant|apres|gekauft gestern|habe|hab
    hatte|hatten|hat|mir gefallt|bestellt|angekommen|erhalten|bekommen|letzte|letzten|letztes|gestern|morgen|nachste
    nachsten|vor|woche|wochen|monat|monate|jahr|jahre|tag|tage|stunde|stunden|minuten|schon da|kaputt|spat|falsch
    fehlt|danke fur|ausverkauft|nimmt|er|zeig|zeigen|zeig mal|zeigst|schau|schauen|anschauen|erzahl|erklar|probiert
    probieren|retoure|zuruckgeben|umtausch|umtauschen|warte|warten|bezahlt|bestellnummer|versendet|geliefert|strasse
    str|platz|weg|bahn|zug|autobahn|ausfahrt|linie|flug|seite|stufe|telefon|handy|ruf|besser|als|gesehen|verloren
    erinnere|empfehle|gluckwunsch|hoffe|uhr|um|noch da|war|waren
    """,
    NEVER: """
    not|don|dont|don't|doesnt|didnt|didn|doesn|no|nope|never|isn|isnt|wont|won|cant|cannot|can't|without|neither|nor
    none|non|mai|senza|ne|nessuno|niente|nemmeno|tampoco|nunca|jamas|sin|ningun|nada|pas|jamais|sans|aucun|aucune
    rien|nicht|kein|keine|keinen|keiner|nie|niemals|ohne|nichts|nein|nee|stop|scusa ma|except|tranne|excepto|sauf
    ausser
    """,
    ASKING: """
    how much|how many|how long|how|how do|what|what's|whats|what about|which|who|who wants|who else|where|when|why
    does|do|do you|did|is there|are there|is it|any|anyone|price|prices|cost|costs|available|left|info|infos|details
    information|can you|could you|would|will|whose|quanto|quanta|quanti|quante|quant'e|quanto costa|quale|quali|qual
    chi|dove|quando|perche|come|cosa|che cosa|avete|hai|c'e|ci sono|prezzo|prezzi|costa|costano|disponibile
    disponibili|rimasto|rimasti|puoi|potete|puo|spedite|dettagli|cuanto|cuanta|cuantos|cuantas|cual|cuales|quien
    quienes|donde|cuando|por que|porque|como|que tal|hay|queda|quedan|precio|precios|cuesta|cuestan|vale cuanto
    disponible|disponibles|puedes|pueden|podrias|envian|tienes|detalles|informacion|combien|quel|quelle|quels
    quelles|qui|ou|quand|pourquoi|comment|quoi|est ce|est ce que|y a|il y a|reste|prix|coute|coutent|dispo|avez
    as tu|avez vous|peux tu|pouvez|pouvez vous|livrez|wieviel|wie viel|wie viele|wie|was|welche|welcher|welches|wer
    wo|wann|warum|wieso|gibt|gibts|gibt es|preis|preise|kostet|kosten|verfugbar|ubrig|kannst|konnt|konnen|kannst du
    habt ihr|hast du|liefert|verschickt
    """,
    REQUEST: """
    can i|could i|may i|puedo|posso|je peux|puis je
    can you put me down|can you put me down for|can i have|can i get|could i have|could i get|may i have|can i take
    can i buy|can i order|could i take|can i claim|can you save me|can you add|could you add|could you save me
    is it possible to have|would it be possible|posso avere|posso prendere|potrei avere|potrei prendere
    posso ordinare|posso comprare|puoi mettermi|puoi tenermi|mi puoi mettere|mi metti da parte|potete mettermi
    me lo metti da parte|riesci a tenermi|puedo tener|puedo pedir|puedo comprar|me puedes apartar|me apartas
    me guardas|me lo apartas|podria tener|puedo llevarme|puis je avoir|puis je prendre|je peux avoir|je peux prendre
    est ce que je peux avoir|est ce que je peux prendre|pourrais je avoir|tu peux me mettre|vous pouvez me mettre
    puis je commander|peux tu me mettre|kann ich haben|kann ich|konnte ich|darf ich|kannst du mir|konntest du mir
    konnt ihr mir|kann man bestellen
    """,
    HEDGE: """
    cambiar|cambiare|changer
    if|but|maybe|perhaps|might|could|should|thinking|thinking of|thinking about|consider|considering|instead|or|swap
    switch|unless|until|depends|tempted|later|not sure|unsure|almost|soon|once|going to|deciding|se|ma|pero|magari
    forse|potrei|dovrei|pensando|penso|invece|al posto|scambio|oppure|o|dipende|tentata|tentato|indecisa|indeciso
    appena|finche|piu tardi|quasi|prossima volta|stavo per|prenderei|si hay|quizas|quiza|tal vez|podria|deberia
    pienso|en vez|en lugar|cambio por|depende|tentada|luego|mas tarde|casi|cuando|la proxima|a ver si|si il
    s'il reste|s'il en reste|s'il y|si c'est|si vous|si tu|si jamais|si possible|mais|peut etre|pourrais|devrais
    pense|j'hesite|hesite|a la place|au lieu|sinon|ca depend|tentee|plus tard|presque|quand|prochaine fois|bientot
    echanger|wenn|falls|aber|vielleicht|konnte|sollte|uberlege|denke|statt|anstatt|stattdessen|tausche|tauschen|oder
    kommt drauf an|spater|fast|unentschlossen|bald|eventuell|evtl|sobald|nachstes mal
    """,
}

_CHINESE: dict[str, str] = {
    CLAIM: """
    只要 我只要 都要 我都要 都要了 都拍 都买
    要 我要 我要买 我想要 想要 我也要 也要 要了 我要了 就要 来 我来 来个 给我来 再来 拍 我拍 拍了 拍下 已拍 买 我买
    我买了 下单 我下单 扣 抢 我抢 秒 秒了 我的 是我的 归我 我拿 拿 拿下 拿走 收 收了 我收 入 入了 我入 订 我订 预定
    预订 我定 要要 要要要 定了 买了 买买买 我要订 我要下单 想买 我想买 请给我 我需要 需要 带走 抱走 喊 认领 我包
    包了 要这个 我要这个 这个要 这个我要 登记 接龙
    """,
    FETCH: """
    给我 帮我留 留 给我留 帮我拍 加 帮我加 帮我 来点 加单 追加 留给我 记 帮我记 麻烦记 上 补
    """,
    MAYBE: """
    我 我我 我我我
    """,
    CANCEL: """
    拍错取消 拍错了取消
    取消 我取消 帮我取消 不要 我不要 不要了 我不要了 退 退掉 退了 撤 撤单 撤回 撤销 删 删掉 删除 不想要了 不买了
    不拍了 砍单 弃 弃单 放弃 减 不需要了
    """,
    UNIT: """
    个 件 份 只 盒 箱 瓶 罐 包 袋 条 双 套 组 张 支 枝 枚 颗 粒 本 块 单 位 把 串 桶 碗 捆 束 板 台 对
    """,
    MEASURE: """
    斤 公斤 千克 克 两半 毫升 升 半斤 一斤半 两斤半 磅
    """,
    MONEY: """
    元 块钱 元钱 人民币 美元 欧元 角 毛 块一斤 元一斤 台币 港币
    """,
    VAGUE: """
    半 几个 一些 一点 些 多点 半个
    """,
    ALL: """
    全部 所有 全 都 我的订单 全部订单 订单
    """,
    FILLER: """
    的 了 和 跟 与 还 还有 以及 再 加上 请 谢谢 谢 多谢 麻烦 主播 老板 老板娘 姐 姐姐 哥 亲 亲爱的 吧 啊 呀 哦 喔 哈
    啦 噢 哇 你好 大家好 晚上好 好 好的 嗯 号 号码 色 码 尺码 颜色 这 这个 那个 一下 先 快 快点
    现在 也 又 今天 各 共 总共 数量 款 链接 是 就 我 老师 宝 宝贝 宝子 小姐姐 冲 冲啊 终于 感谢 谢谢老板 谢谢主播 您
    你 给 帮忙 别忘了我 我要的 哟 耶 咯 囉 啰 辛苦 辛苦了 太好了 对 那 这边 家人们 家人 另外 每样 分别 一共 同款 另
    """,
    TALK: """
    好吃 好看 漂亮 不错 喜欢 很好 真好 美 好美 好甜 甜 新鲜 便宜 贵 太贵 好贵 划算 赞 棒 真棒 很棒 超好 好喝 香 好香
    真香 可爱 真 很 太 好漂亮 一样 爱 真的 质量 味道 效果 口感 大 小 舒服 值得 绝 绝了 推荐 最 超
    """,
    REACTION: """
    哈哈 哈哈哈 嘻嘻 呵呵 嘿嘿 笑死 笑死我了 牛 厉害 又来 又来了 天哪 天啊 我的天 我的天哪 妈呀 我的妈 我的妈呀 呕 恶心
    """,
    STOP: """
    拍错 拍错了 我老公 我老婆 我儿子 我女儿 我闺蜜 我同事 我邻居 我姐 我哥 我爸 我奶奶 老公要 老婆要 下次再买 下次再
    我来了 我来啦 我来晚 来晚 买过 已经 昨天 昨晚 明天 今晚 上次 下次 上周 下周 上个月 去年 之前 以前 以后 收到
    收到了 到了 到货 坏了 坏 破了 烂了 发错 少了 漏发 没收到 看 看看 看一下 看下 要看 想看 我看 来看 讲 讲讲 讲一下
    介绍 介绍一下 讲解 展示 试 试试 试穿 试过 试吃 她 他 她们 他们 我妈 我妈妈 朋友 我朋友 别人 有人 路 街 楼 栋 室
    层 门 公交 地铁 高速 出口 航班 电话 手机 地址 快递 发货 物流 退货 换货 售后 退款 补货 上架 返场 等 等等 要等
    等我 点 点钟 月 日 年 天 小时 分钟 卖完 售罄 卖光 没了 抢完 没抢到 买到 抢到 恭喜 付了 付款 付款了 已付 过 用过
    吃过 吃完 见过 记得 比 想问 问 问一下 请问 来自 来了 喜欢吃 要吃 买的 下单的 拍的 说 听说 群 加微信 加群 微信
    回购 上链接 上车 要去 要来 要买菜 来不及 要下雨 要睡 要多 要减肥 怕 买完 来啦 加油 加我 包邮 包装 留言 扣除 收藏
    收货 拿到 拿错 入门 入口 要是 是不是
    """,
    NEVER: """
    不 没 别 没有 无 不是 不想 不想要 不能 不会 不用 不买 不拍 勿 不喜欢 不好 不够
    """,
    ASKING: """
    吗 么 呢 什么 多少 多少钱 几 几块 几元 几斤 怎么 怎么卖 怎么买 哪 哪个 哪里 谁 谁要 为什么 有没有 要不要 能不能
    可不可以 好不好 甜不甜 怎样 如何 啥 多大 多重 多久 是否 什么时候 价格 价钱 价位 还有吗 有吗 几号 怎么拍 怎么下单
    如何下单 还有没有 库存 剩 哪款 多长 吃法
    """,
    REQUEST: """
    可以要 可以给我 能给我 可以留 能留 能不能给我 可以帮我 能帮我 可不可以给我 可以买 能买 还能要 还能买 还能拍
    可以拍
    """,
    HEDGE: """
    如果 要是 但是 但 可是 不过 可能 也许 或者 还是 换成 换 考虑 纠结 犹豫 想想 到时候 等会 待会 一会 要不 改成 改
    差点 下次再
    """,
}

_NUMBERS = """one uno un_ one|two due dos deux zwei|three tre tres trois drei|four quattro cuatro quatre vier
|five cinque cinco cinq funf fuenf|six sei seis sechs|seven sette siete sept sieben|eight otto ocho huit acht
|nine nove nueve neuf neun|ten dieci diez dix zehn|eleven undici onze elf|twelve dodici doce douze zwolf zwoelf"""
NUMBER_WORDS: dict[str, int] = {
    **{word: value for value, words in enumerate(_NUMBERS.split("|"), 1) for word in words.split()},
    "zwo": 2,
    "double": 2,
    "doppio": 2,
    "doble": 2,
    "zweimal": 2,
    "dreimal": 3,
    "viermal": 4,
    "twice": 2,
    "dozen": 12,
    "dozzina": 12,
    "docena": 12,
    "douzaine": 12,
    "dutzend": 12,
    "单": 1,
    "俩": 2,
    "仨": 3,
    "一打": 12,
    "两": 2,
    **{numeral: value for value, numeral in enumerate("一二三四五六七八九十", 1)},
    "十一": 11,
    "十二": 12,
    "壹": 1,
    "贰": 2,
    "叁": 3,
}
del NUMBER_WORDS["un_"], NUMBER_WORDS["单"]

# Half a claim put as a question: any of the first with any of the second.
_REQUESTED = (
    ("can you|could you|can u", "put|pop|add|hold|save|reserve|keep|book|get me|put aside|set aside"),
    (
        "puoi|potresti|mi puoi|potete",
        "mettere|metterci|aggiungere|aggiungermi|tenere|segnare|segnarmi|riservare|riservarmi",
    ),
    ("puedes|podrias|me puedes", "poner|ponerme|agregar|agregarme|apartar|apartarme|guardar|guardarme|reservarme"),
    (
        "peux tu|tu peux|pouvez vous|vous pouvez|pourriez vous",
        "mettre|me mettre|ajouter|reserver|me reserver|garder|me garder",
    ),
)
# Whom a viewer addresses; with a possessive beside it ("amore mio", "meine Liebe") nothing is claimed.
_DEARS = """amore tesoro caro cara gioia vita stella cuore bella bello amica amico amor carino corazon cielo vida reina
nena linda amiga amigo bebe princesa coeur cherie cheri amour ange ami amie tresor schatz liebe lieber susse susser
herz engel freund freundin dear darling love friend friends"""
_OWN = "mio mia miei mie mios mias mi mon ma mes mein meine meiner my mine"
# Whom a viewer buys for.
_KIN = "妈 妈妈 爸 爸爸 姐 姐姐 妹 妹妹 哥 弟 老公 老婆 奶奶 婆婆 外婆 女儿 闺女 儿子 孩子 闺蜜 朋友 同事 家人 邻居"

_COLOURS = """
red reds rosso rossa rossi rosse rojo roja rouge rot rote rotes 红 红色
|blue blu azul azules bleu bleue blau blaue 蓝 蓝色
|white bianco bianca bianchi blanco blanca blanc blanche weiss weisse 白 白色
|black nero nera neri negro negra noir noire schwarz schwarze 黑 黑色
|green verde verdi verdes vert verte grun grune gruen 绿 绿色
|yellow giallo gialla amarillo amarilla jaune gelb gelbe 黄 黄色
|pink rosa rosado rose 粉 粉色 粉红
|purple viola morado morada violet violette lila 紫 紫色
|grey gray grigio grigia gris grau graue 灰 灰色
|brown marrone marron braun braune 棕 棕色 咖啡色
|orange arancione naranja 橙 橙色
|beige 米色
|s small piccolo piccola pequeno pequena petit petite klein kleine 小 小码 小号
|m medium medio media mediano mediana moyen moyenne mittel 中 中码 中号
|l large grande groß gross grand 大 大码 大号
|xl extralarge 加大 特大
|xxl 2xl
"""
SAME: dict[str, str] = {word: group.split()[0] for group in _COLOURS.split("|") for word in group.split()}
"""Colours and sizes, to one spelling of each, whatever the language."""


def _phrases() -> dict[str, str]:
    # Where one spelling is of several kinds, the kind that comes first here: it claims less.
    order = (
        CLAIM,
        CANCEL,
        REQUEST,
        ASKING,
        MAYBE,
        NEVER,
        HEDGE,
        STOP,
        REACTION,
        ALL,
        VAGUE,
        MONEY,
        MEASURE,
        UNIT,
        MARK,
        FETCH,
        POLITE,
        FILLER,
        TALK,
    )
    found: dict[str, str] = {}
    for kind in order:
        for phrase in re.split(r"[|\n]", _LATIN[kind]):
            if words := spaced(phrase):
                found.setdefault(words, kind)
        for word in _CHINESE.get(kind, "").split():
            found.setdefault(folded(word), kind)
    for asking, asked in _REQUESTED:
        for first in asking.split("|"):
            for second in asked.split("|"):
                found.setdefault(f"{first} {second}", REQUEST)
    for dear in _DEARS.split():
        for own in _OWN.split():
            found.setdefault(f"{dear} {own}", FILLER)
            found.setdefault(f"{own} {dear}", FILLER)
    for kin in _KIN.split():
        for whom in (f"给我{kin}", f"给{kin}", f"帮我{kin}", f"帮{kin}", f"替我{kin}"):
            found.setdefault(whom, FILLER)
    for word in NUMBER_WORDS:
        if found.get(word) in (None, FILLER, TALK):
            found[word] = NUMBER
    return found


PHRASES: dict[str, str] = _phrases()
LONGEST_CHINESE = max(len(phrase) for phrase in PHRASES if not phrase[0].isascii())
