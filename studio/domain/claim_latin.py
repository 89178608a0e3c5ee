"""The words of viewers who write English, Italian, Spanish, French or German, without accents, by kind."""

from __future__ import annotations

from studio.domain.claim_kinds import (
    ALL,
    ASKING,
    CANCEL,
    CLAIM,
    CORRECT,
    FETCH,
    FILLER,
    HEDGE,
    MARK,
    MAYBE,
    MEASURE,
    MONEY,
    NEVER,
    POLITE,
    REACTION,
    REQUEST,
    STOP,
    TALK,
    UNIT,
    VAGUE,
)

LATIN: dict[str, str] = {
    CLAIM: """
    ich hatte lieber|ich hatte doch lieber|hatte lieber|ich will lieber|ich mochte lieber|ich mochte doch lieber
    confirmo|confirming|i confirm|confirm|ich bestatige|bestatige|adjudicado|adjudicada|me lo adjudico
    i shall have|i shall take|i'll be having|va conmigo|se va conmigo|se viene conmigo|viene con me|vient avec moi
    kommt mit mir
    kommt zu mir|coming home with me|comes home with me|immer her mit|her mit|ist gekauft|sind gekauft|is sold to me
    j p|sold next|next sold|next one for me|i m having|ce lo prendo|me lo aggiudico io
    est a moi|est pour moi|sont a moi|sont pour moi|gehort mir|gehoren mir|belongs to me|belong to me|is all mine
    c'est a moi|das ist meins|das ist mein|ist meiner|ist meine|sind meine|is for me|are for me|e per me|sono per me
    i'll go for|i go for|i'll do|vada per|andata per|voy por|me voy con|va pour|je pars sur|ich schnapp mir
    schnapp ich mir|ich schlage zu bei|is mine|are mine|ist meins|me ne metti|me ne dai|me ne tieni|gibst du mir
    an mich|zu mir|me apuntas|me mandas|i'll snag|snag|i'm after|je vais prendre|je me laisse tenter par
    je me laisse tenter|je craque|je veux bien|je prendrais|je prendrais bien|moi je prends|je prends bien
    hatte ich gerne|hatte ich gern|nehme ich gerne|mine|sold|dibs|claim|claiming|i claim|i take|ill take|i'll take
    i will take|i ll have|i'll have|i'll get|i'm taking|im taking|taking|i want|i wanna have|i need|i'll buy|i buy
    buying|i'd like|i would like|id like|want|need|gimme|give me|i'll grab|grab|grabbing|for me|count me in|i'm in
    put me down|put me down for|all mine|it's mine|its mine|that's mine|this is mine|i'd love|i'm buying|i call
    i order|ordering|shut up and take my money|wanting|mio|mia|miei|mie|e mio|e mia|prendo|lo prendo|la prendo
    li prendo|le prendo|ne prendo|prendo io|io prendo|lo prendo io|me lo prendo|me la prendo|voglio|lo voglio
    la voglio|li voglio|le voglio|ne voglio|io voglio|vorrei|io vorrei|lo vorrei|la vorrei|per me|x me|compro
    lo compro|la compro|io compro|acquisto|ordino|aggiudicato|aggiudicata|lo aggiudico|dammi|mi dai|per me lo prendo
    la prendo io|a me|venduto|venduta|preso|presa|lo blocco|blocco|mi prendo|prendiamo|vogliamo|ne vorrei|ne compro
    li compro|le compro|li vorrei|le vorrei|mi serve|mi servono|prenderei volentieri|mio mio|lo tengo|tengo io
    lo quiero|la quiero|los quiero|las quiero|quiero|yo quiero|me lo quedo|me la quedo|me los quedo|me las quedo
    me quedo|me quedo con|me quedo el|yo me lo quedo|yo compro|me lo llevo|me la llevo|me los llevo|me las llevo
    me llevo|para mi|pa mi|p mi|es mio|es mia|mios|mias|deme|dame|me das|ponme|quisiera|me apunto|me apunto a|vendido
    vendida|me pido|lo pido|pido|necesito|apuntame|yo lo quiero|yo la quiero|yo me quedo|queremos|yo me lo llevo
    yo me la llevo|quiero comprar|te compro|me lo pido|me la pido|tomo|lo tomo|je prends|jprends|j prends|je prend
    j'prends|je le prends|je la prends|je les prends|j'en prends|j'en prend|je veux|jveux|j'veux|je le veux|je la veux
    je les veux|j'en veux|je voudrais|j'en voudrais|je le voudrais|je la voudrais|pour moi|c'est pour moi|a moi
    le mien|la mienne|les miens|j'achete|je l'achete|je commande|j'en commande|vendu|vendue|je reserve|je le reserve
    je la reserve|prends|je suis preneur|je suis preneuse|preneur|preneuse|je craque pour|il me faut|je l'adopte
    on prend|nous prenons|donne moi|donnez moi|j'aimerais|je souhaite|je valide|prends moi|ich nehme|ich nehm|nehme
    nehm|nehme ich|nehm ich|ich nehme es|nehm ichs|nehm es|meins|meine|meiner|meines|mir|fur mich|f mich|ich will
    will ich|ich mochte|ich moechte|mochte ich|mochte|moechte|ich hatte gern|ich hatte gerne|hatte gern|hatte gerne
    ich kaufe|kaufe|kauf ich|kaufe ich|gekauft|ich bestelle|bestelle|verkauft|ich brauche|brauche|gib mir
    ich reserviere|her damit|geht an mich|wir nehmen|ich wurde nehmen|ich wurde gerne nehmen|ich wurd nehmen|ich krieg
    ich bekomme|nehme davon|ich nehme davon|ich will haben|will haben|haben will
    """,
    FETCH: """
    cogeme|cogenos
    take my money|toma mi dinero|prendi i miei soldi|nimm mein geld|prends mon argent
    mi metti via|mettimi via|metti via|mettete via|mettetemi via|of those|of these|de estos|de esos|de estas
    di questi|di queste
    di quelli|de ceux la|de ceux ci|von denen|von diesen|hiervon
    ci sta|anche qui|qui anche|here too|por aca|ici aussi|hier auch|hier bitte|aqui tambien
    io faccio|faccio io|mi faccio|rein|bitte rein|noch rein|dazu rein|paket|in die tute|in den warenkorb
    facciamo|rajoute|rajoutez|rajouter|pr moi|achete|achetez|acheter|acheter svp|tu me gardes|legst du mir
    packst du mir|apunta|apuntame|mi tieni da parte|mi metti da parte|mi segni|mi segna|mi prenoti|mi prenota|mi metti
    mi tieni|me anotas|me pones|tu me mets|vous me mettez|take|get|buy|order|add|reserve|book|save me|save|keep
    keep me|hold|put aside|set aside|please send|send me|me too|aggiungi|aggiungo|aggiungimi|mettimi|metti
    mettimi da parte|metti da parte|tienimi|tieni|riserva|riservami|prenota|prenoto|prenotami|ordina|segna|segnami
    anche a me|tenetemi|mandami|aggiudicami|blocca|bloccami|mettine|prendi|agrega|agregame|anade|anademe|apartame
    aparta|apartamelo|guardame|reservame|reserva|reservo|pon|mandame|a mi tambien|sumame|suma|separa|separame|quedo
    anota|anotame|aparto|encargo|ajoute|ajoutez|ajoute moi|ajoutez moi|mets moi|mettez moi|mets|mettez|reservez moi
    reserve moi|garde moi|gardez moi|mets de cote|mets moi de cote|mettez moi de cote|met de cote|de cote
    mettez de cote|moi aussi|note moi|notez moi|prendre|commande|reservier mir|reserviere|leg mir|leg|leg zuruck
    ich auch|pack mir|pack|schreib mich auf|notier|notiere|nimm mich fur|bitte reservieren|reservieren
    bestellen|bitte zurucklegen|zurucklegen|nehmen
    """,
    MAYBE: "mine too|mine also|mine as well|anche mio|anche mia|mio anche|mia anche|"
    "me|yo|io|moi|ich|i do|anch'io|yo tambien|moi moi|yes please|si por favor|oui svp|oui stp|ja bitte|si grazie|ci sto"
    "|interested|i'm interested|im interested|me interesa|mi interessa|mi interessano|sono interessata|sono interessato"
    "|ca m'interesse|je suis interesse|je suis interessee|interessee|interessata|interesada|interesado|interessiert"
    "|ich bin interessiert|hatte interesse|ich hatte interesse|interesse",
    CANCEL: """
    tolga|tolgano|rimuova|elimini|annulli|quitenme|quiteme|borreme|canceleme|elimineme|nehmen sie raus|streichen sie
    olvidate del|olvidese del|olvidese de|dimentica|dimenticate|scorda|scordati
    doch kein|doch keine|doch keinen|lieber kein|lieber keine|lieber keinen|doch ohne
    bin my|oublie|oubliez|oublie moi|forget|vergiss|vergesst
    olvida|olvidate de|lascia stare|lascia perdere|doch lieber nicht|lieber doch nicht|mejor ya no|anzi no|mejor quita
    mejor quitame|mejor cancela|mejor cancelame|mejor borra|mejor saca|non mi serve piu|non mi servono piu
    ya no necesito|je n'ai plus besoin de|scratch my|scratch|scratch the|cross off|cross out|strike off|forget my
    cancelame|raus|cancel|cancel my|i cancel|please cancel
    cancelling|canceling|remove|remove my|take off|drop|undo|release|give back|no longer want|don't want anymore
    dont want anymore|i pass on|take me off|annulla|annullo|annullate
    annullare|annullami|cancella|cancello|cancellate|cancellare|cancellami|togli|toglimi|tolgo|rinuncio|rinuncio a
    rinuncio al|disdico|disdire|disdici|elimina|eliminami|non voglio piu|non lo voglio piu|non prendo piu
    non la voglio piu|lascio|rimuovi|levami|leva|non lo prendo piu|cancelo|cancela|cancelar|cancelen|anula|anulo
    anular|anulen|quita|quitame|quito|renuncio|renuncio a|ya no quiero|ya no lo quiero|ya no la quiero|ya no|borra
    borrame|ya no me quedo|retiro|saca|sacame|annule|annuler|annulez|j'annule|annulation|retire|retirez|retire moi
    enleve|enlevez|enleve moi|je ne veux plus|je veux plus|je ne prends plus|j'abandonne|je renonce|je renonce a
    je retire|supprime|supprimez|desiste|je me desiste|storniere|stornieren|stornier|storno|storniert bitte
    ich storniere|absagen|cancle|streiche|streich|streichen|loschen|losche|nehme zuruck|doch nicht|will nicht mehr
    ich will nicht mehr|mochte nicht mehr|nicht mehr|ich verzichte auf|verzichte|trete zuruck|nimm raus|abbestellen
    bestelle ab|rausnehmen
    """,
    MARK: "x",
    POLITE: """
    se riesci|se potete|se puo|si podeis|si pueden|wenn du magst|if u can|se ti va|si te queda
    if that s ok|if thats ok|if that is ok|if that s okay|if thats okay|if that s alright|if thats alright|if it s ok
    se va bene|se per te va bene|se per lei va bene|si te parece bien|si te va bien|si ca va|si ca te va|si c est bon
    wenn s geht|wenns geht|wenn das geht|wenn das ok ist|wenn s ok ist|wenns ok ist|wenn es geht
    if possible|si possible|se possibile|si es posible|wenn moglich|falls moglich|if you can|se puoi|si tu peux
    si puedes|si vous pouvez|si puede|wenn du kannst|wenn's geht|si es tan amable|if you don't mind
    如果可以的话|可以的话|por fa
    por fi|x fi|x fis|s'il vs plait|sil vous plait|sil te plait|sil vs plait|por favorcito|porfavorcito|porfii
    porfitas|porfis|pls pls|plzzz|pleaseee|se possibile grazie|bitte bitte|biiitte|per fav|x piacere|pretty pls
    if you please|per cortesia|cortesemente|gentilmente|kindly|pliz|pliis|pleeease|pleaz|plzz|bidde|bitteee|porfi
    por fis|pretty please|please|pls|plz|plss|pleasee|per favore|perfavore|x favore|per piacere|pf|pfv|por favor|porfa
    porfavor|plis|x fa|xfa|x favor|xfavor|s'il vous plait|s'il te plait|svp|stp|bitte|bitteschon|bitte schon
    """,
    UNIT: """
    fillet|fillets|filetto|filetti|filete|filetes|filet|filets|rodaja|rodajas|darne|darnes|pave|paves|tranche|tranches
    scheibe|scheiben|tube|tubes|tubetto|tubetti|tubo|tubos|tiegel
    pagnotta|pagnotte|filone|filoni|panino|panini|baguette|baguettes|laib|laibe|barra|barras|miche|miches|spicchio
    trancio|tranci
    trozo|trozos|morceau|morceaux|porzione|porzioni|porcion|porciones|portion|portions|portionen
    cajita|cajitas|bolsita|bolsitas|tarrito|tarritos|botellita|botellitas|paquetito|paquetitos|cestita|cestitas
    scatolina
    scatoline|scatoletta|cassettina|cassettine|bottigliette|bottiglietta|vasettino|sacchettino|pacchetto|pacchetti
    pacchettino|barattolo|barattoli|mazzo|mazzi|mazzetto|manojo|manojos|bunch|bunches|punnet|punnets|crate|crates|tray
    trays|vaschetta|vaschette|bandeja|bandejas|barquette|barquettes|panier|paniers|cageot|botte|bottes|bocal|bocaux
    pots|schale|schalen|korbchen|korb|bund|glaschen|packchen|flaschchen|tafel|tafeln|rolle|rollen|carton|cartons
    karton
    kartons|cartone|cartoni|cesta|cestas|cesto|cesti|ristra|malla|mallas|saco|sacos|sacco|sacchi|sack|tub|tubs
    tin|tins|dose|dosen|can|cans|lata|latas|lattina|lattine|bolsas|rebanada|fetta|fette|slice|slices|loaf|loaves
    hogaza
    pcs|pc|pieces|piece|pz|pezzo|pezzi|pza|pieza|piezas|unidad|unidades|uds|ud|unid|stuck|stuek|stueck|stk|st|mal
    times|volte|veces|fois|box|boxes|scatola|scatole|caja|cajas|boite|boites|kiste|kisten|jar|jars|vasetto|vasetti
    tarro|tarros|bote|botes|pot|pots|glas|glaser|bottle|bottles|bottiglia|bottiglie|botella|botellas|bouteille
    bouteilles|flasche|flaschen|bag|bags|sacchetto|sacchetti|bolsa|bolsas|sachet|sachets|tute|tuten|beutel|pack|packs
    pacco|pacchi|confezione|confezioni|paquete|paquetes|paquet|paquets|packung|packungen|set|sets|units|unit|unita
    unite|unites|item|items|exemplaires|cestino|cestini|cassetta|cassette|phone|copie|copia|paia|pairs|pares|paires
    """,
    MEASURE: """
    kilito|kilitos|chiletto|chiletti|kiletti|kilazo|libra|libras
    kg|kgs|kilo|kilos|chilo|chili|g|gr|grammi|grams|gram|gramos|grammes|gramm|etto|etti|ml|cl|lt|litro|litri|litre
    litres|liter|litros|lb|lbs|pound|pounds|oz|ounce|ounces|livre|livres|pfund|quintal|hg|dl|dag|millilitri|cc
    centilitri|libbra|libbre
    """,
    MONEY: """
    euro|euros|eur|€|$|£|¥|₹|%|dollar|dollars|usd|gbp|bucks|quid|rmb|cny|yuan|pesos|peso|franchi|francs|franken|chf
    cents|cent|centesimi|centimos|centimes
    """,
    VAGUE: "at least|almeno|al menos|por lo menos|au moins|mindestens|wenigstens|"
    "coppia|una coppia|"
    "half|half a|half an|mezzo|mezza|medio|media|demi|demie|halb|halbes|halber|few|some|qualche|un paio|"
    "unos|algunos|ein paar|"
    "a couple|couple|a pair|un par|une paire|pair|paio|par|paire|alcuni|several|varios|plusieurs|mehrere|quelques",
    ALL: "all you have|all you got|all you've got|all that's left|all the rest|all that is left|everything you have|"
    "everything that's left|tutti quelli che hai|tutte quelle che hai|tutto quello che hai|tutto quello che resta|"
    "tutti quelli rimasti|quelli che ti restano|todo lo que tengas|todos los que tengas|todo lo que quede|"
    "todos los que queden|todo lo que te queda|todo lo que tienes|tout ce qui reste|tout ce que vous avez|"
    "tout ce que tu as|tout ce qu'il reste|tout le reste|alles was da ist|alles was noch da ist|alles was du hast|"
    "alle die du hast|"
    "den ganzen rest|das ganze|all|everything|all of them|my order|my orders|"
    "tutto|tutti|tutte|il mio ordine|i miei ordini|todo|todos|todas|"
    "mi pedido|mis pedidos|tout|tous|toutes|ma commande|mes commandes|alles|alle|meine bestellung|whole|entire",
    FILLER: """
    nella borsa|nel sacchetto|nella busta|nel carrello|nel cestino|in the bag|in my bag|in the basket|in my basket
    in my cart|en la bolsa|en mi bolsa|en la cesta|al carrito|en mi cesta|dans le panier|dans mon panier|dans le sac
    in die tute|in die tasche|in den korb|in den warenkorb
    skin on|skin off|skinless|boneless|filleted|gutted|cleaned|sliced|descaled|without skin|without bones|senza pelle
    senza spine|pulito|pulita|puliti|pulite|eviscerato|eviscerata|sfilettato|sfilettata|affettato|affettata|a fette
    sin piel|sin espinas|limpio|limpia|limpios|limpias|fileteado|fileteada|en rodajas|en filetes|sans peau|sans aretes
    videe|vides|ecaille|ecaillee|en tranches|en filets|ohne haut|ohne graten|geputzt|ausgenommen|filetiert|in scheiben
    in filetti|entschuppt
    gracie|graci|grasie|grassie|grazi|grax|gracia|grasias|grcs|thnx|thanx|tnx|thnks|tks|thankyou|mersi|mercy|merki|dank
    that's all|thats all|that's it|thats it|that'll be all|that will be all|that is all|for now|e basta cosi|basta cosi
    e tutto|tutto qui|nient'altro|eso es todo|es todo|seria todo|y ya|y ya esta|y nada mas|c'est tout|puis c'est tout
    et c'est tout|et puis c'est tout|ca sera tout|ce sera tout|rien d'autre|das wars|das war's|das war es|das ist alles
    das ware alles|mehr nicht|sonst nichts|per ora|por ahora|pour l'instant|furs erste
    da qui|di qui|si que|zu meiner bestellung|zur bestellung|in meine bestellung|en fait|in realta|en realidad
    eigentlich
    bueno venga|bueno pues|bueno vale|bon allez|bon ben|bon alors|bon bah|va bene allora|well then|gut dann|oh go on
    go on
    je paye|je paie|je regle|pago|pago con|pago alla|pago en|zahle|ich zahle|i'll pay|ill pay|zahl|zahl ich|pagare
    je vais payer
    lah|leh|lor|po|mami|mija|mijo|mi vida|comadre|ue|ue ue|daje|raga|thanks love|thank you love|ta love|cheers love
    hello love|hi love|love xx|thanks hun|gentile|gentilmente|cortese|mi nina|mi reina|mi cielo|manita|bb|xoxox
    mein schatz
    anke|ank|ke|xke|vas y|allez y|allez|articulo|articolo n|artikel|artikelnummer|art nr|referencia|ref|reference
    lot|lote|lotto|los|producto|prodotto|produit|produkt|item|items no|number|numero de articulo|numero articolo
    under|unter|egalement|all'ordine|al mio ordine|al carrello|igualmente|ebenfalls|asimismo|altrettanto
    finalement|alla fine|al final|in the end|au final|letztendlich|aside|aside for me|to one side|to the side
    qty|quantity|quantita|cantidad|quantite|anzahl|menge|will ya|will you please|the last|the last one|last one
    qta|qte|ctd|anz
    l'ultimo|l'ultima|el ultimo|la ultima|le dernier|la derniere|den letzten|das letzte|die letzte|halt|fertig
    after all|dall'ordine|dal mio ordine|dalla lista|from my order|from the list|off my order|from my cart
    aus meiner bestellung|de ma commande|de mon panier|de mi pedido|de mi lista|con gusto|por tipo|per tipo|de chaque
    von jedem|i'm|ich bin|soy|sono|je suis|sarah here|quindi|so then|i am|n.|numeros|mezz|basta|e basta|and that's it
    nada mas|und das wars
    babe|boss|my bad|my apologies|apologies|mi dispiace
    lo siento|disculpame|sz|tg|tgl|tag|mis|em|'em|尝尝|尝一尝|gia che ci sono|ya que estamos|tant que j'y suis
    tant qu'on y est|wenn wir schon dabei sind|while you're at it|while i'm at it|prima di tutti|prima di tutte
    antes que nadie|avant tout le monde|before anyone|those|these|al volo|lista|la lista|list|the list|liste|la liste
    in lista|en la lista|sur la liste|auf die liste|please and thank you|tutti e tre|tutte e tre|tutti e due
    tutte e due|all three|los tres|las tres|les trois|alle drei|le tre|i tre|guys|folks|lady|ladies|honey|hon|sweetie
    queen|girlie|gurl|bestie|xo|tia|thanx|thnx|tks|asap|immediately|straight away|right away|right now|definitely
    absolutely|ofc|of course|sure|deal|woohoo|woo|hooray|yippee|u|yup|all right|alright|actually|assolutamente
    certamente|sicuramente|volentieri|adesso|presto|veloce|gentilissima|a tutti|a tutte|prego|ti prego|ti ringrazio
    vi ringrazio|ringrazio|perfetto|bacioni|baci|abbraccio|buon lavoro|eh|ehi|beh|va bene|d'accordo|ho deciso|deciso
    mi hai convinto|mi hai convinta|ne approfitto|approfitto|assieme|subito subito|di corsa|senza dubbio|tanti saluti
    tutta|ultimo|ultima|anche questo|anche questa|pure questo|dunque|hermosa|amiguita|jefa|jefe|patrona|senora|senor
    vecina|dale|listo|pues|entonces|bendiciones|rapido|ya mismo|ahorita|enseguida|tb|tmb|tambn|q|nomas|sip|simon|orale
    muchas|mil gracias|muchisimas gracias|igual|de una|volontiers|avec plaisir|tout de suite|dac|ca marche|bcp
    merci bcp|biz|bonne soiree|a tous|a toutes|bien sur|ouais|mille mercis|evidemment|madame|monsieur|les filles|bah
    ben|hop hop|pr|ok go|gleich|einfach|direkt|naturlich|klar|definitiv|auf jeden fall|aufjedenfall|eben|sehr gerne
    sehr gern|lieben dank|tausend dank|huhu|hallihallo|hey du|ihr|ihr lieben|madels|nen|ner|auf|beiseite|zur seite
    bitte danke|na dann|na gut|also gut|alles klar|einverstanden|super|mes|a nome|a nome di|a nombre de|au nom de
    cheers|ta|saluti|un bacio|un abbraccio|saludos|un beso|gruss|grusse|viele grusse|in my box|in my basket|in my cart
    in my bag|in my order|nel mio ordine|nel mio carrello|nel carrello|en mi pedido|en mi carrito|dans mon panier
    dans ma commande|in meinen korb|in den korb|anymore|any more|any longer|piu|fur|nur|soltanto|solamente|seulement
    uniquement|juste|bloss|liebe grusse|pal|each|lieber|i said|said|over here|over|allez|cada una|to my order
    to my cart|to my box|to my basket|per|por|al mio ordine|a mi pedido|a ma commande|me equivoque|je me suis trompe
    je me suis trompee|falscher code|ooh|oh|ah|aww|uh|perdona|disculpa|pardon|desole|desolee|excusez moi
    entschuldigung|tut mir leid|wrong code|wrong number|my mistake|ho sbagliato|ciascuno|ciascuna|uno ciascuno|a testa
    cada uno|chacun|chacune|jeweils|pointure|ich wurde|sorry|scusa|scusate|perdon|a|an|the|of|thanks|thank you|thx|ty
    tysm|and|n|also|too|i|it|this|that|one more|another|more|hi|hello|hey|yes|yess|yesss|yep|yeah|ok|okay|oki|now|to
    for|with|in|size|colour|color|number|no.|nr|code|item number|dear|just|only|really|so|very|much|yay|yas|finally
    good morning|good evening|hiya|sir|madam|ma'am|sis|girl|hun|as well|both|or so|on|one|him|her|us|my|right|quick
    fast|first|here|both of them|go|let's go|amen|them|il|lo|la|gli|le|l|un|uno|una|di|del|della|dei|delle|e|ed|anche
    grazie|graz|grazie mille|ciao|salve|buongiorno|buonasera|buona sera|si|certo|allora|subito|io|mi|da|con|al|alla|ai
    ancora|un altro|un'altra|altri|altre|altro|altra|taglia|misura|colore|numero|num|codice|art|articolo|cara
    carissima|tesoro|dai|solo|pure|invece no|poi|ecco|eccomi|subitissimo|evviva|finalmente|questo|questa|questi|queste
    quello|quella|ragazzi|ragazze|signora|insieme|sempre|entrambi|entrambe|amore|grz|ora|oggi|today|hoy|aujourd'hui
    heute|el|los|las|unas|de|y|tambien|gracias|muchas gracias|hola|buenas|buenos dias|buenas tardes|buenas noches|vale
    claro|ahora|ya|yo|otro|otra|otros|otras|mas|talla|codigo|en|este|esta|estos|estas|ese|esa|bonita|guapa|reina|linda
    amiga|cielo|nena|venga|va|ambos|los dos|las dos|cariño|carino|aqui|para|les|une|des|du|d|et|aussi|merci
    merci beaucoup|mrc|bonjour|bonsoir|bjr|bsr|salut|coucou|cc|oui|ouii|d'accord|maintenant|je|encore|encore un
    encore une|un autre|une autre|autre|plus|taille|couleur|avec|au|ce|cette|ces|celui ci|celle ci|celui la|moi
    ma belle|cherie|alors|hop|enfin|les deux|vite|ma|pour|c'est|der|die|das|den|dem|ein|eine|einen|einmal|eins|von|vom
    und|auch|danke|danke schon|dankeschon|danke dir|vielen dank|hallo|guten abend|guten tag|guten morgen|moin|servus
    ja|jaa|gerne|gern|jetzt|ich|zuruck|noch|noch ein|noch eine|noch einen|noch ne|noch nen|noch so ne|noch so nen
    davon|grosse|groesse|gr.|farbe|nummer|mit
    schnell|sofort|liebe|beide|mein|endlich|dann|doch|es|sie|zusammen|zu|super gerne|unbedingt|s|t|bacci|bises|bisous
    besos|lg|vg|xx|xoxo|kisses|am|im
    """,
    TALK: """
    for men|for women|for kids|for sale|for free|for real|for sure|for ever|for you|per uomo|per donna|per bambini
    per te|per voi|pour homme|pour femme|pour enfants|pour vous|para hombre|para mujer|para ninos|para ti|fur manner
    fur frauen|fur kinder|fur damen|fur herren|fur euch|fur dich|though|leider|ya viene|dommage|peccato|lastima|schade
    pity|fave|fav|my mom|my mum|my friend|my sister|mia mamma|mia madre|mia sorella|mia amica|mi mama|mi madre
    mi hermana|mi amiga|ma mere|ma soeur|mon amie|meine mama|meine mutter|meine schwester|meine freundin|my kids
    mio marito|mi marido|mon mari|mein mann|love it|i love|loves|loved|great|beautiful|nice|pretty|cute|amazing
    awesome|lovely|gorgeous|good|best|perfect|looks|look|looking|cool|fantastic|delicious|yummy|sweet|tasty|fresh
    wonderful|superb|stunning|expensive|cheap|ugly|bad|like|i like|favourite|favorite|obsessed|interesting|excellent
    is|are|was|were|it's|its|so nice|so good|too|adore|bello|bella|belli|belle|bellissimo|bellissima|bellissimi
    bellissime|buono|buona|buoni|buone|buonissimo|buonissima|stupendo|stupenda|stupendi|stupende|fantastico|fantastica
    meraviglioso|meravigliosa|ottimo|ottima|carino|carina|carini|adoro|amo|mi piace|mi piacciono|spettacolo
    spettacolare|spettacolari|super|top|che buono|che bello|che bella|caro|economico|splendido|splendida|squisito
    squisita|favoloso|favolosa|e|sembra|sono|che|molto|troppo|delizioso|deliziosa|bonito|bonita|bonitos|bonitas|bueno
    buena|buenos|buenas|hermoso|hermosa|precioso|preciosa|preciosos|rico|rica|delicioso|genial|excelente|guapo|lindo
    lindos|me encanta|me encantan|me gusta|me gustan|maravilloso|perfecto|es|son|esta|estan|que|muy|riquisimo
    riquisima|buenisimo|buenisima|bellisimo|chulo|chula|cara|barato|increible|espectacular|beau|beaux|belles|joli
    jolie|jolis|jolies|bon|bonne|bons|bonnes|magnifique|magnifiques|superbe|superbes|delicieux|delicieuse|mignon
    j'adore|j'aime|trop|tres|parfait|est|sont|cher|chere|sublime|canon|splendide|schon|schoen|schone|schoene|toll
    tolle|lecker|klasse|wunderbar|herrlich|hubsch|perfekt|ist|sind|sehr|mega|geil|ich liebe|gefallt mir|ich mag
    wunderschon|wunderschone|teuer|gunstig|fein|prima|sieht|hammer|traumhaft|spitze
    """,
    REACTION: """
    uy|uyy
    pff|pfff|pffff|hm|hmm|hmmm|mmm|ugh|tsk|uff|puh|ach|argh|grr|oops|ops|huh|meno male|lol|lmao|lmfao|rofl|omg|omfg
    oh my god|my god|oh my|gosh|goodness|wow|woah|whoa|wtf|jeez|damn|bruh|yikes|ew|yuck|meh|love|again|gross|mamma mia
    dio mio|oddio|oddio mio|madonna mia|gesu mio|santo cielo|schifo|che schifo|boh|mah|bah|uffa|caspita|accidenti
    di nuovo|madre mia|dios mio|ay dios|ay dios mio|virgen mia|otra vez|de nuevo|asco|que asco|mon dieu|oh la la|ouah
    waouh|beurk|bof|encore une fois|mdr|ptdr|xd|xdd|mein gott|meine gute|oh gott|krass|igitt|wahnsinn|naja|wieder
    schon wieder|nochmal|nochmals|noch mal|liebe|666|6666|66666|2333|23333|233333
    """,
    CORRECT: """
    fanne|facciamone|make it|make that|bump|bump it|avevo detto|ho detto|i'd said|ich hatte gesagt|j'avais dit
    habia dicho|disons plutot|better make it|meant|i meant|meant to say|i mean|volevo dire|intendevo|quise decir
    queria decir|je voulais dire|ich meinte|meinte|ich meine|quiero decir|je veux dire|wollte sagen|ich wollte sagen
    correction|correzione|correccion|korrektur|errata corrige|correggo|mi correggo|rettifico|rettifica|je rectifie
    rectification|je corrige|corrijo|me corrijo|rectifico|ich korrigiere|korrigiere|ich berichtige|erreur de ma part
    volevo scrivere|queria escribir|quise poner|queria poner|je voulais ecrire|je voulais mettre|wollte schreiben
    ich wollte schreiben|meant to type|meant to write|meant to put|i meant to say|errore mio
    me he equivocado|me habia equivocado|ich hab mich vertan|hab mich vertan|vertan|hab mich geirrt|ich hab mich geirrt
    mi sono confusa|mi sono confuso|ho scritto male|scritto male|typo|fehler von mir|mein fehler|my bad|error mio
    fue error mio|mon erreur|c'est mon erreur
    """,
    STOP: """
    people|persone|personas|personnes|leute|viewers|of us|di noi|questions|question|domande|domanda|preguntas|pregunta
    fragen zu|frage zu|frage|market|supermarket|mercato|supermercato|mercado|supermercado|feria|fiera|marche
    supermarche|markt|auf dem markt|supermarkt
    danke furs|danke fur das|gracias por|merci de m'avoir|merci d'avoir
    min|mins|sec|secs|second|seconds|segundos|secondi|secondes|sekunden|the last time|the last week|the last month
    the last show|the last live|at home|a casa|ho a casa|zuhause|daheim|chez moi|en casa|l'ultima volta|la ultima vez
    la derniere fois|das letzte mal|beim letzten mal|left over|me quedo chico|me quedo chica|me quedo grande
    me quedo bien|me quedo mal|me quedo perfecto|me quedo pequeno|preguntar|chiedere|domandare|demander|fragen
    ci sarebbe|prends note|prendo nota|alguien|spiegaci|mostri|expliquez|ensenanos|woher|raum|wohne|abito|vivo|habite
    i live|revoit|passe|know|sapere|capire|saber|savoir|wissen|perdi|zimmer|habitacion|chambre|camera|stanza|sala|aula
    sehen|learn|watch|watching|bought|ordered|arrived|received|last|yesterday|tomorrow|tonight|next|ago|week|weeks
    month|months|year|years|day|days|hour|hours|minutes|already|had|have|has|got|broken|late|wrong|missing|thanks for
    thank you for|sold out|out of stock|wants|wanted|takes|took|he|she|they|everyone|somebody|someone|nobody|show|see
    show me|show us|take a look|have a look|look at|talk about|tell|explain|try|tried|wear|wearing|return|refund
    exchange|waiting for|wait|waited|wait for|paid|pay for|order number|tracking|shipped|delivered|flat|street|road
    bus|gate|room|seat|flight|train|motorway|exit|line|galaxy|samsung|iphone|paper|page|level|vitamin|pm|am|o'clock
    address|apt|phone number|call|whatsapp|comes|back|restock|restocked|fits|fit|than|vs|versus|better|between|called
    name|saw|seen|missed|lost|won|remember|used|recommend|review|same as|like the|congrats|congratulations|at|hope
    hoping|wish|waitlist|stock|still|about|comprato|comprata|ordinato|ordinata|arrivato|arrivata|arrivati|arrivate
    ricevuto|ricevuta|scorso|scorsa|ieri|domani|stasera|prossimo|prossima|fa|settimana|settimane|mese|mesi|anno|anni
    giorno|giorni|ore|minuti|gia|avevo|ho|ha|hanno|rotto|rotta|ritardo|sbagliato|sbagliata|manca|grazie per|esaurito
    esaurita|finito|finita|vuole|vogliono|prende|prendono|lui|lei|loro|fai vedere|fammi vedere|mostra|mostraci
    mostrami|vedere|vediamo|guarda|guardate|parla|racconta|spiega|provato|provare|rimborso|reso|cambio|aspetto
    aspettando|pagato|ordine|numero ordine|spedito|consegnato|via|viale|piazza|corso|strada|autobus|treno|autostrada
    uscita|linea|volo|casello|pagina|livello|alle|dalle|indirizzo|telefono|cellulare|cell|chiamami|chiama|torna
    tornera|meglio|rispetto|visto|vista|perso|ricordo|usato|consiglio|complimenti|spero|serve|sul|anno scorso|dopo
    prima|compre|compro ayer|pedi|llego|llegaron|recibi|pasado|pasada|ayer|manana|proximo|proxima|hace|semana|semanas
    meses|ano|anos|dia|dias|hora|horas|minutos|tenia|tengo|tiene|tienen|roto|rota|tarde|falta|gracias por|agotado
    agotada|quiere|quieren|toma|ella|ellos|muestra|muestrame|ensena|ensename|ver|mira|miren|habla|cuenta|explica|probe
    probar|devolver|devolucion|reembolso|espero|esperando|pague|pedido|enviado|calle|avenida|plaza|tren|autopista
    salida|vuelo|nivel|direccion|llamame|vuelve|mejor|recuerdo|use|recomiendo|felicidades|ojala|a las|anoche|despues
    antes|achete hier|j'ai|ai|commande hier|arrive|arrivee|arrives|recu|recue|dernier|derniere|hier|demain|prochain
    prochaine|semaine|semaines|mois|ans|jour|jours|heure|heures|deja|avais|avait|casse|cassee|retard|manque|merci pour
    epuise|epuisee|rupture|veut|veulent|prend|prennent|elle|ils|elles|montre|montrez|montrez nous|voir|regarde
    regardez|parle|parlez|raconte|explique|essaye|essayer|retour|rembourse|remboursement|echange|attends|attendre|paye
    livre|livree|expedie|rue|avenue|boulevard|autoroute|sortie|ligne|vol|niveau|adresse|telephone|tel|appelle|revient
    mieux|vu|perdu|souviens|utilise|recommande|felicitations|espere|numero de commande|avant|apres|gekauft gestern
    habe|hab|hatte|hatten|hat|mir gefallt|bestellt|angekommen|erhalten|bekommen|letzte|letzten|letztes|gestern|morgen
    nachste|nachsten|vor|woche|wochen|monat|monate|jahr|jahre|tag|tage|stunde|stunden|minuten|schon da|kaputt|spat
    falsch|fehlt|danke fur|ausverkauft|nimmt|er|zeig|zeigen|zeig mal|zeigst|schau|schauen|anschauen|erzahl|erklar
    probiert|probieren|retoure|zuruckgeben|umtausch|umtauschen|warte|warten|bezahlt|bestellnummer|versendet|geliefert
    strasse|str|platz|weg|bahn|zug|autobahn|ausfahrt|linie|flug|seite|stufe|telefon|handy|ruf|besser|als|gesehen
    verloren|erinnere|empfehle|gluckwunsch|hoffe|uhr|um|noch da|war|waren
    """,
    NEVER: """
    not|don|dont|don't|doesnt|didnt|didn|doesn|no|nope|never|isn|isnt|wont|won|cant|cannot|can't|without|neither|nor
    none|non|mai|senza|ne|nessuno|niente|nemmeno|tampoco|nunca|jamas|sin|ningun|nada|pas|jamais|sans|aucun|aucune|rien
    nicht|kein|keine|keinen|keiner|nie|niemals|ohne|nichts|nein|nee|stop|scusa ma|except|tranne|excepto|sauf|ausser
    """,
    ASKING: """
    how much|how many|how long|how|how do|what|what's|whats|what about|which|who|who wants|who else|where|when|why
    does|do|do you|did|is there|are there|is it|any|anyone|price|prices|cost|costs|available|left|info|infos|details
    information|can you|could you|would|will|whose|quanto|quanta|quanti|quante|quant'e|quanto costa|quale|quali|qual
    chi|dove|quando|perche|come|cosa|che cosa|avete|hai|c'e|ci sono|prezzo|prezzi|costa|costano|disponibile
    disponibili|rimasto|rimasti|puoi|potete|puo|spedite|dettagli|cuanto|cuanta|cuantos|cuantas|cual|cuales|quien
    quienes|donde|cuando|por que|porque|como|que tal|hay|queda|quedan|precio|precios|cuesta|cuestan|vale cuanto
    disponible|disponibles|puedes|pueden|podrias|envian|tienes|detalles|informacion|combien|quel|quelle|quels|quelles
    qui|ou|quand|pourquoi|comment|quoi|est ce|est ce que|y a|il y a|reste|prix|coute|coutent|dispo|avez|as tu
    avez vous|peux tu|pouvez|pouvez vous|livrez|wieviel|wie viel|wie viele|wie|was|welche|welcher|welches|wer|wo|wann
    warum|wieso|gibt|gibts|gibt es|preis|preise|kostet|kosten|verfugbar|ubrig|kannst|konnt|konnen|kannst du|habt ihr
    hast du|liefert|verschickt
    """,
    REQUEST: """
    can i|could i|may i|puedo|posso|je peux|puis je|can you put me down|can you put me down for|can i have|can i get
    could i have|could i get|may i have|can i take|can i buy|can i order|could i take|can i claim|can you save me
    can you add|could you add|could you save me|is it possible to have|would it be possible|posso avere|posso prendere
    potrei avere|potrei prendere|posso ordinare|posso comprare|puoi mettermi|puoi tenermi|mi puoi mettere
    mi metti da parte|potete mettermi|me lo metti da parte|riesci a tenermi|puedo tener|puedo pedir|puedo comprar
    me puedes apartar|me apartas|me guardas|me lo apartas|podria tener|puedo llevarme|puis je avoir|puis je prendre
    je peux avoir|je peux prendre|est ce que je peux avoir|est ce que je peux prendre|pourrais je avoir
    tu peux me mettre|vous pouvez me mettre|puis je commander|peux tu me mettre|kann ich haben|kann ich|konnte ich
    darf ich|kannst du mir|konntest du mir|konnt ihr mir|kann man bestellen
    """,
    HEDGE: """
    ware was fur mich|war was fur mich|if any left|if there's any left|if there are any left|if there is any left
    if there's one left|if any|se disponibile|se disponibili|se ancora disponibile|se e disponibile|si esta disponible
    si disponible|si encore disponible|si dispo|wenn verfugbar|falls verfugbar|wenn noch verfugbar|falls noch verfugbar
    falls vorhanden|wenn noch vorhanden|if in stock|if you have any|if you still have|si te quedan|si os queda
    i'm broke|im broke|too broke|sin dinero|no tengo dinero|no tengo plata|fauche|fauchee|pleite|senza soldi
    sono al verde
    let me think|i'll think|may take|might take|might get|may get|si llega|si me llega|si cobro|si me pagan
    si me alcanza|si alcanza
    si puedo|si consigo|bajale|rebajame|rebajale|rebajalo|bajalo|hazme precio|abbassa|abbassi|scendi
    fammi uno sconto|fammi lo sconto
    fai uno sconto|baisse|baissez|une remise|une ristourne|rabatt|discount|lower|cheaper|je reflechis|uberleg
    uberlege|ich uberlege
    si todavia hay|si aun hay|si queda|si quedan|si hay|si aun queda|si todavia queda|se c'e ancora|se ce n'e
    se ne avete|se avanza|se rimane|s'il en reste|s'il reste|falls noch da|wenn noch da|if available
    if still available
    cambiar|cambiare|changer|if|but|maybe|perhaps|might|could|should|thinking|thinking of|thinking about|consider
    considering|instead|or|swap|switch|unless|until|depends|tempted|later|not sure|unsure|almost|soon|once|going to
    deciding|se|ma|pero|magari|forse|potrei|dovrei|pensando|penso|invece|al posto|scambio|oppure|o|dipende|tentata
    tentato|indecisa|indeciso|appena|finche|piu tardi|quasi|prossima volta|stavo per|prenderei|si hay|quizas|quiza
    tal vez|podria|deberia|pienso|en vez|en lugar|cambio por|depende|tentada|luego|mas tarde|casi|cuando|la proxima
    a ver si|si il|s'il reste|s'il en reste|s'il y|si c'est|si vous|si tu|si jamais|mais|peut etre|pourrais|devrais
    pense|j'hesite|hesite|a la place|au lieu|sinon|ca depend|tentee|plus tard|presque|quand|prochaine fois|bientot
    al suo posto|a sa place|in its place|an seiner stelle
    rather than|in place of|in lieu of|anziche|plutot que|plutot qu|en su lugar|anstelle|an stelle|scambia|echangez
    echanger|wenn|falls|aber|vielleicht|konnte|sollte|uberlege|denke|statt|anstatt|stattdessen|tausche|tauschen|oder
    kommt drauf an|spater|fast|unentschlossen|bald|eventuell|evtl|sobald|nachstes mal
    """,
}
