<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT">
<context>
    <name>CameraChoice</name>
    <message>
        <source>Address of the camera</source>
        <translation>Indirizzo della camera</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usa</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Usa questo indirizzo</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>Immagine di prova</translation>
    </message>
    <message>
        <source>A phone or network camera…</source>
        <translation>Un telefono o una camera di rete…</translation>
    </message>
    <message>
        <source>Type the address that the phone&apos;s camera app shows.</source>
        <translation>Scrivi l&apos;indirizzo che mostra l&apos;app camera del telefono.</translation>
    </message>
    <message>
        <source>No camera is chosen.</source>
        <translation>Nessuna camera scelta.</translation>
    </message>
    <message>
        <source>The picture is there.</source>
        <translation>L&apos;immagine c&apos;è.</translation>
    </message>
    <message>
        <source>The camera is being opened…</source>
        <translation>Apro la camera…</translation>
    </message>
    <message>
        <source>No picture. Is another program using the camera? Close it, or unplug and replug.</source>
        <translation>Nessuna immagine. La sta usando un altro programma? Chiudilo, oppure stacca e riattacca la camera.</translation>
    </message>
</context>
<context>
    <name>ChatModel</name>
    <message>
        <source>removed by a moderator</source>
        <translation>tolto da un moderatore</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3: %4</translation>
    </message>
</context>
<context>
    <name>ChatPanel</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Domande</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Prenotazioni</translation>
    </message>
    <message>
        <source>Every message</source>
        <translation>Tutti i messaggi</translation>
    </message>
    <message>
        <source>Messages that ask something</source>
        <translation>I messaggi che chiedono qualcosa</translation>
    </message>
    <message>
        <source>Messages that name a product&apos;s code</source>
        <translation>I messaggi con il codice di un prodotto</translation>
    </message>
    <message>
        <source>No questions yet</source>
        <translation>Ancora nessuna domanda</translation>
    </message>
    <message>
        <source>What viewers ask is gathered here, so that no question is lost.</source>
        <translation>Qui si raccolgono le domande del pubblico, così non se ne perde nessuna.</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>Ancora nessuna prenotazione</translation>
    </message>
    <message>
        <source>Messages that name a product&apos;s code are gathered here.</source>
        <translation>Qui si raccolgono i messaggi con il codice di un prodotto.</translation>
    </message>
    <message>
        <source>Chat messages</source>
        <translation>Messaggi della chat</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Ancora nessun messaggio</translation>
    </message>
    <message>
        <source>The chat is connected. What viewers write appears here at once.</source>
        <translation>La chat è collegata. Ciò che il pubblico scrive appare subito qui.</translation>
    </message>
    <message>
        <source>No chat yet</source>
        <translation>Ancora nessuna chat</translation>
    </message>
    <message>
        <source>Connect the chat of your live show: questions and orders then stand here, from every platform.</source>
        <translation>Collega la chat della tua diretta: domande e ordini arrivano qui, da tutte le piattaforme.</translation>
    </message>
    <message>
        <source>Connect a chat</source>
        <translation>Collega una chat</translation>
    </message>
    <message>
        <source>The message is hidden here. Viewers still see it on their platform.</source>
        <translation>Il messaggio è nascosto qui. Sulla piattaforma si vede ancora.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Pin %1 · %2</source>
        <translation>Metti in mostra %1 · %2</translation>
    </message>
    <message>
        <source>Take off the screen</source>
        <translation>Togli dallo schermo</translation>
    </message>
    <message>
        <source>Show on screen</source>
        <translation>Mostra in onda</translation>
    </message>
    <message>
        <source>Hide here</source>
        <translation>Nascondi qui</translation>
    </message>
</context>
<context>
    <name>ChatView</name>
    <message>
        <source>Removed by a moderator</source>
        <translation>Tolto da un moderatore</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>esaurito</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>In onda</translation>
    </message>
    <message>
        <source>Hide this message (Del)</source>
        <translation>Nascondi questo messaggio (Canc)</translation>
    </message>
    <message>
        <source>Take it off the screen (Enter)</source>
        <translation>Toglilo dallo schermo (Invio)</translation>
    </message>
    <message>
        <source>Show it on screen (Enter)</source>
        <translation>Mostralo in onda (Invio)</translation>
    </message>
    <message>
        <source>%1 · %2 is on the picture</source>
        <translation>%1 · %2 è in mostra</translation>
    </message>
    <message>
        <source>Pin %1 · %2</source>
        <translation>Metti in mostra %1 · %2</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>The stream key is missing. Copy it from your live dashboard.</source>
        <translation>Manca la chiave di trasmissione. Copiala dal pannello della diretta.</translation>
    </message>
    <message>
        <source>There is no such server, or no internet. Check the address and your Wi-Fi.</source>
        <translation>Questo server non esiste, oppure manca internet. Controlla l&apos;indirizzo e il Wi-Fi.</translation>
    </message>
    <message>
        <source>The server takes no connections there. Check the address.</source>
        <translation>Lì il server non accetta collegamenti. Controlla l&apos;indirizzo.</translation>
    </message>
    <message>
        <source>The server does not answer. Check the address and your internet connection.</source>
        <translation>Il server non risponde. Controlla l&apos;indirizzo e la connessione a internet.</translation>
    </message>
    <message>
        <source>The server cannot prove who it is. Check the address; nothing was sent.</source>
        <translation>Il server non dimostra chi è. Controlla l&apos;indirizzo; non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>No secure connection could be made. Check the address.</source>
        <translation>Nessuna connessione sicura. Controlla l&apos;indirizzo.</translation>
    </message>
    <message>
        <source>Something answers there, but it takes no live picture. Check the address.</source>
        <translation>Qualcosa risponde, ma non accetta dirette. Controlla l&apos;indirizzo.</translation>
    </message>
    <message>
        <source>The internet does not answer. Check your connection.</source>
        <translation>Internet non risponde. Controlla la connessione.</translation>
    </message>
    <message>
        <source>The address cannot be read. Copy it again from your live dashboard.</source>
        <translation>L&apos;indirizzo non si legge. Copialo di nuovo dal pannello della diretta.</translation>
    </message>
</context>
<context>
    <name>CloseSheet</name>
    <message>
        <source>You are on air</source>
        <translation>Sei in onda</translation>
    </message>
    <message>
        <source>What happens to the show when this window closes?</source>
        <translation>Che cosa succede alla diretta se chiudi questa finestra?</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Resta qui</translation>
    </message>
    <message>
        <source>Close: the show goes on without the window</source>
        <translation>Chiudi: la diretta continua senza finestra</translation>
    </message>
    <message>
        <source>End the show and close (hold for one second)</source>
        <translation>Termina la diretta e chiudi (tieni premuto un secondo)</translation>
    </message>
</context>
<context>
    <name>CountdownBox</name>
    <message>
        <source>Countdown</source>
        <translation>Conto alla rovescia</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message numerus="yes">
        <source>Countdown of %n minute(s)</source>
        <translation>
            <numerusform>Conto alla rovescia di %n minuto</numerusform>
            <numerusform>Conto alla rovescia di %n minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Altro…</translation>
    </message>
    <message>
        <source>Another countdown</source>
        <translation>Un altro conto alla rovescia</translation>
    </message>
    <message>
        <source>Any length, until a time of day, with words and an offer that ends</source>
        <translation>Qualunque durata, fino a un&apos;ora del giorno, con un testo e un&apos;offerta che finisce</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1 min</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>Un minuto in più</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Stop the countdown</source>
        <translation>Ferma il conto alla rovescia</translation>
    </message>
</context>
<context>
    <name>CountdownSheet</name>
    <message>
        <source>Countdown</source>
        <translation>Conto alla rovescia</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino alle</translation>
    </message>
    <message>
        <source>Words beside it</source>
        <translation>Parole accanto</translation>
    </message>
    <message>
        <source>Morning offer</source>
        <translation>Offerta del mattino</translation>
    </message>
    <message>
        <source>When it is over</source>
        <translation>Quando finisce</translation>
    </message>
    <message>
        <source>Nothing happens</source>
        <translation>Non succede nulla</translation>
    </message>
    <message>
        <source>Take the product off the picture</source>
        <translation>Togli il prodotto dall&apos;immagine</translation>
    </message>
    <message>
        <source>Full price again</source>
        <translation>Di nuovo prezzo pieno</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Avvia</translation>
    </message>
    <message>
        <source>Until what time</source>
        <translation>Fino a che ora</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Quanto dura</translation>
    </message>
    <message>
        <source>7:30 or 12 min</source>
        <translation>7:30 o 12 min</translation>
    </message>
    <message>
        <source>Write a time of day, as 21:30.</source>
        <translation>Scrivi un&apos;ora del giorno, come 21:30.</translation>
    </message>
    <message>
        <source>Write minutes and seconds, as 7:30, or 12 min; 24 hours at most.</source>
        <translation>Scrivi minuti e secondi, come 7:30, oppure 12 min; al massimo 24 ore.</translation>
    </message>
</context>
<context>
    <name>DestinationDialog</name>
    <message>
        <source>Destination</source>
        <translation>Destinazione</translation>
    </message>
    <message>
        <source>Where do you sell?</source>
        <translation>Dove vendi?</translation>
    </message>
    <message>
        <source>Other platform</source>
        <translation>Altra piattaforma</translation>
    </message>
    <message>
        <source>Hold to delete</source>
        <translation>Tieni premuto per eliminare</translation>
    </message>
    <message>
        <source>Hold for a second: the destination and its key are forgotten.</source>
        <translation>Tieni premuto un secondo: la destinazione e la sua chiave vengono dimenticate.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Salva (Ctrl+Invio)</translation>
    </message>
</context>
<context>
    <name>DestinationForm</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Indirizzo del server</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>Chiave di trasmissione</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>Copy the address from the dashboard: rtmps://…</source>
        <translation>Copia l&apos;indirizzo dal pannello: rtmps://…</translation>
    </message>
    <message>
        <source>Kept. Type a new one to replace it.</source>
        <translation>Salvata. Scrivine una nuova per sostituirla.</translation>
    </message>
    <message>
        <source>Paste the stream key here</source>
        <translation>Incolla qui la chiave</translation>
    </message>
    <message>
        <source>Test the address</source>
        <translation>Prova l&apos;indirizzo</translation>
    </message>
    <message>
        <source>Asks the server whether it is there. The key is not sent.</source>
        <translation>Chiede al server se c&apos;è. La chiave non viene inviata.</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s password store.</source>
        <translation>Custodita nel portachiavi di questo computer.</translation>
    </message>
    <message>
        <source>This computer has no password store: the key is kept until Bancarella is closed.</source>
        <translation>Questo computer non ha un portachiavi: la chiave resta finché non chiudi Bancarella.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Nascondi la chiave</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostra la chiave</translation>
    </message>
    <message>
        <source>Give it a name, so that you know it during the show.</source>
        <translation>Dalle un nome, per riconoscerla durante la diretta.</translation>
    </message>
    <message>
        <source>There is already a destination with this name.</source>
        <translation>C&apos;è già una destinazione con questo nome.</translation>
    </message>
    <message>
        <source>Copy the server address from your live dashboard.</source>
        <translation>Copia l&apos;indirizzo del server dal pannello della diretta.</translation>
    </message>
    <message>
        <source>This is the address of a web page. The one to copy starts with rtmp:// or rtmps://.</source>
        <translation>Questo è l&apos;indirizzo di una pagina web. Quello da copiare comincia con rtmp:// o rtmps://.</translation>
    </message>
    <message>
        <source>The address starts with rtmp:// or rtmps://. Copy it again from your live dashboard.</source>
        <translation>L&apos;indirizzo comincia con rtmp:// o rtmps://. Copialo di nuovo dal pannello della diretta.</translation>
    </message>
    <message>
        <source>There is a space in the address. Copy it again, alone.</source>
        <translation>C&apos;è uno spazio nell&apos;indirizzo. Copialo di nuovo, da solo.</translation>
    </message>
    <message>
        <source>The address is not whole. Copy it again from your live dashboard.</source>
        <translation>L&apos;indirizzo non è intero. Copialo di nuovo dal pannello della diretta.</translation>
    </message>
    <message>
        <source>This is an address, not a key. It goes in the field above.</source>
        <translation>Questo è un indirizzo, non una chiave. Va nel campo qui sopra.</translation>
    </message>
    <message>
        <source>There is a space in the key. Copy it again, alone.</source>
        <translation>C&apos;è uno spazio nella chiave. Copiala di nuovo, da sola.</translation>
    </message>
    <message>
        <source>Copy the stream key from your live dashboard.</source>
        <translation>Copia la chiave di trasmissione dal pannello della diretta.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Chiedo al server…</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>Il server risponde.</translation>
    </message>
    <message>
        <source>Own server</source>
        <translation>Server proprio</translation>
    </message>
    <message>
        <source>Upright, %1 × %2 · %3 kbit/s</source>
        <translation>Verticale, %1 × %2 · %3 kbit/s</translation>
    </message>
    <message>
        <source>Landscape, %1 × %2 · %3 kbit/s</source>
        <translation>Orizzontale, %1 × %2 · %3 kbit/s</translation>
    </message>
    <message>
        <source>Copy the server address and the stream key from your live dashboard.</source>
        <translation>Copia indirizzo del server e chiave dal pannello della diretta.</translation>
    </message>
    <message>
        <source>In YouTube Studio: Create, Go live, Stream. Copy the stream key.</source>
        <translation>In YouTube Studio: Crea, Trasmetti dal vivo, Streaming. Copia la chiave dello stream.</translation>
    </message>
    <message>
        <source>On facebook.com: Live video, Streaming software. Copy the stream key.</source>
        <translation>Su facebook.com: Video in diretta, Software di streaming. Copia la chiave dello stream.</translation>
    </message>
    <message>
        <source>On instagram.com, on a computer: Create, Live video. Copy the stream key.</source>
        <translation>Su instagram.com, dal computer: Crea, Video in diretta. Copia la chiave dello stream.</translation>
    </message>
    <message>
        <source>In the TikTok app: LIVE, then go live from a computer. Copy the address and the key.</source>
        <translation>Nell&apos;app TikTok: LIVE, poi trasmetti da un computer. Copia l&apos;indirizzo e la chiave.</translation>
    </message>
    <message>
        <source>On twitch.tv: Creator dashboard, Settings, Stream. Copy the primary stream key.</source>
        <translation>Su twitch.tv: Dashboard del creatore, Impostazioni, Stream. Copia la chiave principale.</translation>
    </message>
    <message>
        <source>On kick.com: Creator dashboard, Settings, Stream key. Copy the address and the key.</source>
        <translation>Su kick.com: Dashboard del creatore, Impostazioni, Chiave dello stream. Copia l&apos;indirizzo e la chiave.</translation>
    </message>
    <message>
        <source>On live.bilibili.com: open your live room&apos;s page and start. Copy the stream key.</source>
        <translation>Su live.bilibili.com: apri la pagina della tua stanza e avvia. Copia la chiave.</translation>
    </message>
    <message>
        <source>In the Channels assistant on a computer, open a live room. Copy its address and key.</source>
        <translation>Nell&apos;assistente Channels sul computer, apri una stanza. Copia il suo indirizzo e la chiave.</translation>
    </message>
    <message>
        <source>Start a live on your phone, from a computer. Copy the key it shows.</source>
        <translation>Avvia una diretta sul telefono, da computer. Copia la chiave che mostra.</translation>
    </message>
    <message>
        <source>The address of your own server; it may end in the key: rtmp://server/live/key</source>
        <translation>L&apos;indirizzo del tuo server; può finire con la chiave: rtmp://server/live/chiave</translation>
    </message>
    <message>
        <source>A show lasts at most 8 hours.</source>
        <translation>Una diretta dura al massimo 8 ore.</translation>
    </message>
    <message>
        <source>Only for accounts with 1,000 followers or more.</source>
        <translation>Solo per profili con almeno 1.000 follower.</translation>
    </message>
    <message>
        <source>Only for accounts with enough followers, often 1,000.</source>
        <translation>Solo per profili con abbastanza follower, spesso 1.000.</translation>
    </message>
    <message>
        <source>In some countries a TikTok Shop show may not be shown anywhere else.</source>
        <translation>In alcuni Paesi una diretta di TikTok Shop non può andare in onda altrove.</translation>
    </message>
    <message>
        <source>Only for accounts with 50 followers or more.</source>
        <translation>Solo per profili con almeno 50 follower.</translation>
    </message>
    <message>
        <source>Only for accounts of media, government and companies.</source>
        <translation>Solo per profili di media, enti pubblici e aziende.</translation>
    </message>
    <message>
        <source>Only for verified accounts.</source>
        <translation>Solo per profili verificati.</translation>
    </message>
    <message>
        <source>The key is good for 12 hours. Start here first, then on the phone.</source>
        <translation>La chiave vale 12 ore. Avvia prima qui, poi sul telefono.</translation>
    </message>
    <message>
        <source>It hands out no stream key to most accounts: use one only if your dashboard shows it.</source>
        <translation>Alla maggior parte dei profili non dà una chiave: usala solo se il pannello la mostra.</translation>
    </message>
    <message>
        <source>We do not know whether your account gets a stream key: see if your dashboard shows it.</source>
        <translation>Non sappiamo se il tuo profilo ha una chiave: guarda se il pannello la mostra.</translation>
    </message>
    <message>
        <source>It takes only an upright picture.</source>
        <translation>Accetta solo un&apos;immagine verticale.</translation>
    </message>
    <message>
        <source>The key is new for each show: copy it again every time.</source>
        <translation>La chiave cambia a ogni diretta: copiala di nuovo ogni volta.</translation>
    </message>
    <message>
        <source>In some countries it forbids QR codes and links that lead elsewhere.</source>
        <translation>In alcuni Paesi vieta codici QR e link che portano altrove.</translation>
    </message>
    <message>
        <source>At the end, end the show there first, then here.</source>
        <translation>Alla fine, termina prima là, poi qui.</translation>
    </message>
    <message>
        <source>It takes up to %1 kbit/s.</source>
        <translation>Accetta fino a %1 kbit/s.</translation>
    </message>
</context>
<context>
    <name>EndSheet</name>
    <message>
        <source>End the show?</source>
        <translation>Terminare la diretta?</translation>
    </message>
    <message>
        <source>Viewers will see it end on every destination. Hold the button for one second.</source>
        <translation>Il pubblico la vedrà finire su ogni destinazione. Tieni premuto il pulsante un secondo.</translation>
    </message>
    <message>
        <source>Hold to end</source>
        <translation>Tieni premuto per terminare</translation>
    </message>
    <message>
        <source>Stay on air</source>
        <translation>Resta in onda</translation>
    </message>
    <message>
        <source>Hold it down for one second: with the mouse, Space or Enter</source>
        <translation>Tieni premuto un secondo: con il mouse, Spazio o Invio</translation>
    </message>
</context>
<context>
    <name>EngineWords</name>
    <message>
        <source>There is no product “%1”.</source>
        <translation>Non c’è nessun prodotto “%1”.</translation>
    </message>
    <message>
        <source>The list of products is empty.</source>
        <translation>La lista dei prodotti è vuota.</translation>
    </message>
    <message>
        <source>Known codes: %1.</source>
        <translation>Codici che ci sono: %1.</translation>
    </message>
    <message>
        <source>Known codes: %1 and %2 more.</source>
        <translation>Codici che ci sono: %1 e altri %2.</translation>
    </message>
    <message>
        <source>No countdown is running.</source>
        <translation>Non c’è nessun conto alla rovescia.</translation>
    </message>
    <message>
        <source>A lower third&apos;s lines have at most %1 characters.</source>
        <translation>Le righe del sottopancia hanno al massimo %1 caratteri.</translation>
    </message>
    <message>
        <source>A product&apos;s turn lasts from 0 to %1 minutes.</source>
        <translation>Il turno di un prodotto dura da 0 a %1 minuti.</translation>
    </message>
    <message>
        <source>A product has one turn in the run of show.</source>
        <translation>Un prodotto ha un solo turno in scaletta.</translation>
    </message>
    <message>
        <source>There is nothing to read in this message.</source>
        <translation>In questo messaggio non c’è niente da leggere.</translation>
    </message>
    <message>
        <source>A shop&apos;s name has at most %1 characters.</source>
        <translation>Il nome del negozio ha al massimo %1 caratteri.</translation>
    </message>
    <message>
        <source>You are on air already.</source>
        <translation>Sei già in onda.</translation>
    </message>
    <message>
        <source>You are not on air.</source>
        <translation>Non sei in onda.</translation>
    </message>
    <message>
        <source>You are on air. End the show first.</source>
        <translation>Sei in onda. Prima chiudi la diretta.</translation>
    </message>
    <message>
        <source>A countdown lasts from 1 second to 24 hours.</source>
        <translation>Un conto alla rovescia dura da 1 secondo a 24 ore.</translation>
    </message>
    <message>
        <source>Pin the product first: this countdown&apos;s end is about the pinned product.</source>
        <translation>Prima fissa il prodotto: la fine di questo conto alla rovescia riguarda il prodotto fissato.</translation>
    </message>
    <message>
        <source>A countdown&apos;s label has at most %1 characters.</source>
        <translation>Il testo del conto alla rovescia ha al massimo %1 caratteri.</translation>
    </message>
    <message>
        <source>Stock is a whole number from 0 to %1.</source>
        <translation>La scorta è un numero intero da 0 a %1.</translation>
    </message>
    <message>
        <source>The product’s %1.</source>
        <translation>Il prodotto – %1.</translation>
    </message>
    <message>
        <source>There is a product with the code “%1” already.</source>
        <translation>C’è già un prodotto con il codice “%1”.</translation>
    </message>
    <message>
        <source>code: %1</source>
        <translation>codice: %1</translation>
    </message>
    <message>
        <source>title: %1</source>
        <translation>titolo: %1</translation>
    </message>
    <message>
        <source>price: %1</source>
        <translation>prezzo: %1</translation>
    </message>
    <message>
        <source>old price: %1</source>
        <translation>prezzo precedente: %1</translation>
    </message>
    <message>
        <source>unit: %1</source>
        <translation>unità: %1</translation>
    </message>
    <message>
        <source>link: %1</source>
        <translation>link: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Riga %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Riga %1, %2: %3</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>tralasciato: %1</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manca</translation>
    </message>
    <message>
        <source>longer than %1 characters</source>
        <translation>più di %1 caratteri</translation>
    </message>
    <message>
        <source>a code has no spaces and no invisible characters</source>
        <translation>un codice non ha spazi né caratteri invisibili</translation>
    </message>
    <message>
        <source>“%1” is not a currency; write EUR, USD, CNY, …</source>
        <translation>“%1” non è una valuta; scrivi EUR, USD, CNY, …</translation>
    </message>
    <message>
        <source>“%1” is not a currency</source>
        <translation>“%1” non è una valuta</translation>
    </message>
    <message>
        <source>“%1” is not a currency; what the price is for goes into the column “unit”</source>
        <translation>“%1” non è una valuta; ciò a cui il prezzo si riferisce va nella colonna dell’unità</translation>
    </message>
    <message>
        <source>“%1” is not a price</source>
        <translation>“%1” non è un prezzo</translation>
    </message>
    <message>
        <source>“%1” names its currency twice</source>
        <translation>“%1” nomina due volte la valuta</translation>
    </message>
    <message>
        <source>“%1” has more decimals than %2 has (%3)</source>
        <translation>“%1” ha più decimali di quelli di %2 (%3)</translation>
    </message>
    <message>
        <source>“%1” is below zero</source>
        <translation>“%1” è sotto zero</translation>
    </message>
    <message>
        <source>“%1” is too large for a price</source>
        <translation>“%1” è troppo grande per un prezzo</translation>
    </message>
    <message>
        <source>the price is in %1, the currency column says %2</source>
        <translation>il prezzo è in %1, la colonna della valuta dice %2</translation>
    </message>
    <message>
        <source>it is in %1 and the price in %2</source>
        <translation>è in %1 e il prezzo in %2</translation>
    </message>
    <message>
        <source>it is not above the price</source>
        <translation>non è più alto del prezzo</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from 0 to %2 without separators</source>
        <translation>“%1” non è un numero intero da 0 a %2 senza separatori</translation>
    </message>
    <message>
        <source>a web address has no spaces, quotation marks or invisible characters</source>
        <translation>un indirizzo web non ha spazi, virgolette o caratteri invisibili</translation>
    </message>
    <message>
        <source>this is not a web address</source>
        <translation>questo non è un indirizzo web</translation>
    </message>
    <message>
        <source>a web address begins with https:// or http:// and the shop&apos;s name</source>
        <translation>un indirizzo web inizia con https:// o http:// e il nome del negozio</translation>
    </message>
    <message>
        <source>a web address that viewers see must not hold a user name</source>
        <translation>un indirizzo web che il pubblico vede non deve contenere un nome utente</translation>
    </message>
    <message>
        <source>its QR code would be too fine to scan (%1 bytes, at most %2); use a short link</source>
        <translation>il suo codice QR sarebbe troppo fitto da leggere (%1 byte, al massimo %2); usa un link corto</translation>
    </message>
    <message>
        <source>pictures from the web come later; download it and give the file name</source>
        <translation>le immagini dal web arriveranno più avanti; scaricala e indica il nome del file</translation>
    </message>
    <message>
        <source>“%1” is the code of line %2 already</source>
        <translation>“%1” è già il codice della riga %2</translation>
    </message>
    <message>
        <source>a quotation mark is missing or misplaced; this row is left out</source>
        <translation>una virgoletta manca o è fuori posto; questa riga è tralasciata</translation>
    </message>
    <message>
        <source>more cells than the header has; put quotation marks around a cell that holds the separator</source>
        <translation>più celle dell’intestazione; metti tra virgolette una cella che contiene il separatore</translation>
    </message>
    <message>
        <source>The product list has more than %1 rows. Split it into smaller files.</source>
        <translation>La lista dei prodotti ha più di %1 righe. Dividila in file più piccoli.</translation>
    </message>
    <message>
        <source>The product list is larger than %1 MB. Split it.</source>
        <translation>La lista dei prodotti supera %1 MB. Dividila.</translation>
    </message>
    <message>
        <source>This is %1, not a CSV file. Open it and save it as CSV (UTF-8).</source>
        <translation>Il file è %1, non un CSV. Aprilo e salvalo come CSV (UTF-8).</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>un file OpenDocument</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>una cartella di Excel</translation>
    </message>
    <message>
        <source>an old Excel workbook</source>
        <translation>una vecchia cartella di Excel</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>un archivio ZIP</translation>
    </message>
    <message>
        <source>a web page or an XML file</source>
        <translation>una pagina web o un file XML</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>un’immagine</translation>
    </message>
    <message>
        <source>a compressed archive</source>
        <translation>un archivio compresso</translation>
    </message>
    <message>
        <source>The product list is empty. Its first line names the columns: code, title, price.</source>
        <translation>La lista dei prodotti è vuota. La prima riga nomina le colonne: code, title, price.</translation>
    </message>
    <message>
        <source>This is not a text file that can be read. Save the product list as CSV (UTF-8).</source>
        <translation>Questo non è un file di testo leggibile. Salva la lista come CSV (UTF-8).</translation>
    </message>
    <message>
        <source>The product list&apos;s first line must name its columns; missing: %1. Found: %2.</source>
        <translation>La prima riga della lista deve nominare le colonne; mancano: %1. Trovate: %2.</translation>
    </message>
    <message>
        <source>More than %1 rows have a quotation mark missing or misplaced, the last on line %2. Save the product list as CSV again.</source>
        <translation>Più di %1 righe hanno una virgoletta mancante o fuori posto, l’ultima è la %2. Salva di nuovo la lista come CSV.</translation>
    </message>
    <message>
        <source>The product list %1 cannot be read (%2).</source>
        <translation>Non si riesce a leggere la lista dei prodotti %1 (%2).</translation>
    </message>
    <message>
        <source>The product list %1 cannot be written (%2).</source>
        <translation>Non si riesce a scrivere la lista dei prodotti %1 (%2).</translation>
    </message>
    <message>
        <source>The settings %1 cannot be written (%2).</source>
        <translation>Non si riesce a salvare le impostazioni %1 (%2).</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permesso negato</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>disco pieno</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>non esiste</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>il disco è in sola lettura</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>è una cartella</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>non è una cartella</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>errore del disco</translation>
    </message>
    <message>
        <source>There can be 1 to %1 cameras.</source>
        <translation>Le camere possono essere da 1 a %1.</translation>
    </message>
    <message>
        <source>A destination needs a name of at most %1 characters.</source>
        <translation>Una destinazione ha bisogno di un nome di al massimo %1 caratteri.</translation>
    </message>
    <message>
        <source>A picture&apos;s width and height are even numbers from 64 to 3840.</source>
        <translation>Larghezza e altezza dell’immagine sono numeri pari da 64 a 3840.</translation>
    </message>
    <message>
        <source>Use 1 to 60 pictures a second, 100 to 50000 kbit/s, and 32 to 320 kbit/s for the sound.</source>
        <translation>Usa da 1 a 60 immagini al secondo, da 100 a 50000 kbit/s, e da 32 a 320 kbit/s per l’audio.</translation>
    </message>
    <message>
        <source>There is already a destination called “%1”. Give this one another name.</source>
        <translation>C’è già una destinazione di nome “%1”. Dai a questa un altro nome.</translation>
    </message>
    <message>
        <source>There are already %1 destinations. Delete one first.</source>
        <translation>Ci sono già %1 destinazioni. Prima eliminane una.</translation>
    </message>
    <message>
        <source>There is no destination called “%1”.</source>
        <translation>Non c’è nessuna destinazione di nome “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not on air.</source>
        <translation>“%1” non è in onda.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1 (%2). Choose another folder.</source>
        <translation>In %1 non si può scrivere (%2). Scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>Too many commands at once. Wait a moment and try again.</source>
        <translation>Troppi comandi insieme. Aspetta un momento e riprova.</translation>
    </message>
    <message>
        <source>The broadcast has failed; the log says why. Go live again.</source>
        <translation>La trasmissione si è interrotta; il registro dice perché. Vai di nuovo in onda.</translation>
    </message>
    <message>
        <source>Something went wrong inside Bancarella; the log says what. The show goes on.</source>
        <translation>Qualcosa è andato storto dentro Bancarella; il registro dice cosa. La diretta continua.</translation>
    </message>
    <message>
        <source>Bancarella does not answer. It may be busy: try again.</source>
        <translation>Bancarella non risponde. Forse è occupata: riprova.</translation>
    </message>
    <message>
        <source>The receiver on this computer could not be started. Try again.</source>
        <translation>Il ricevitore su questo computer non è partito. Riprova.</translation>
    </message>
    <message>
        <source>The studio is ending: there is no preview any more.</source>
        <translation>Lo studio si sta chiudendo: non c’è più l’anteprima.</translation>
    </message>
    <message>
        <source>The preview cannot be shown: its file cannot be made in %1 (%2). Free some space there.</source>
        <translation>Non si può mostrare l’anteprima: non si riesce a creare il suo file in %1 (%2). Libera un po’ di spazio.</translation>
    </message>
    <message>
        <source>The encoder %1 does not work on this computer; using x264 instead.</source>
        <translation>Il codificatore %1 non funziona su questo computer; al suo posto si usa x264.</translation>
    </message>
    <message>
        <source>This chat is not connected.</source>
        <translation>Questa chat non è collegata.</translation>
    </message>
    <message>
        <source>This is not the address of a chat. Addresses begin with: %1.</source>
        <translation>Questo non è l’indirizzo di una chat. Gli indirizzi iniziano con: %1.</translation>
    </message>
    <message>
        <source>A key has no place in a chat&apos;s address, where others can read it: write key=env:NAME.</source>
        <translation>Una chiave non va nell’indirizzo di una chat, dove altri possono leggerla: scrivi key=env:NOME.</translation>
    </message>
    <message>
        <source>This chat stumbled over a fault of the studio; it is tried again. The log has the details.</source>
        <translation>Questa chat è inciampata in un difetto dello studio; si riprova. I dettagli sono nel registro.</translation>
    </message>
    <message>
        <source>The demo&apos;s chat is simulator://demo?rate=N&amp;seed=S, with N messages a second, up to %1.</source>
        <translation>La chat di prova è simulator://demo?rate=N&amp;seed=S, con N messaggi al secondo, fino a %1.</translation>
    </message>
    <message>
        <source>The chat file %1 cannot be read: %2.</source>
        <translation>Non si riesce a leggere il file della chat %1: %2.</translation>
    </message>
    <message>
        <source>Line %1 of %2 was left out: %3.</source>
        <translation>La riga %1 di %2 è stata tralasciata: %3.</translation>
    </message>
    <message>
        <source>So were %1 others.</source>
        <translation>E altre %1 pure.</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>non è JSON</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>non è un oggetto</translation>
    </message>
    <message>
        <source>“at” is not a number of seconds</source>
        <translation>“at” non è un numero di secondi</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>“%1” manca</translation>
    </message>
    <message>
        <source>%1 gives no picture. Check the camera and try again.</source>
        <translation>%1 non dà immagine. Controlla la camera e riprova.</translation>
    </message>
    <message>
        <source>%1 failed for a reason that the log tells; it is tried again.</source>
        <translation>%1 si è interrotta per un motivo che il registro spiega; si riprova.</translation>
    </message>
    <message>
        <source>%1 sends no pictures.</source>
        <translation>%1 non manda immagini.</translation>
    </message>
    <message>
        <source>%1 sends no more pictures.</source>
        <translation>%1 non manda più immagini.</translation>
    </message>
    <message>
        <source>Check its cable.</source>
        <translation>Controlla il cavo.</translation>
    </message>
    <message>
        <source>Check the camera and the network.</source>
        <translation>Controlla la camera e la rete.</translation>
    </message>
    <message>
        <source>%1 sends damaged pictures. Try another cable or socket.</source>
        <translation>%1 manda immagini rovinate. Prova un altro cavo o un’altra presa.</translation>
    </message>
    <message>
        <source>camera %1</source>
        <translation>camera %1</translation>
    </message>
    <message>
        <source>You may not use %1. Add yourself to the group video and log in again.</source>
        <translation>Non hai il permesso di usare %1. Aggiungiti al gruppo video e accedi di nuovo.</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>Non c’è nessuna %1.</translation>
    </message>
    <message>
        <source>%1 is not a camera.</source>
        <translation>%1 non è una camera.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close that program, then try again.</source>
        <translation>%1 è usata da un altro programma. Chiudi quel programma e riprova.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. It is not there or another program uses it.</source>
        <translation>%1 non si apre. Non c’è, oppure la usa un altro programma.</translation>
    </message>
    <message>
        <source>Cameras that are there: %1.</source>
        <translation>Camere presenti: %1.</translation>
    </message>
    <message>
        <source>No camera is connected to this computer.</source>
        <translation>A questo computer non è collegata nessuna camera.</translation>
    </message>
    <message>
        <source>%1 holds no picture this program can read. Convert it to MP4.</source>
        <translation>%1 non contiene immagini leggibili. Convertilo in MP4.</translation>
    </message>
    <message>
        <source>%1 sends no picture. Check the path in its address.</source>
        <translation>%1 non manda immagine. Controlla la parte finale dell’indirizzo.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check that the camera is on, in the same network, and its address is right.</source>
        <translation>%1 non risponde. Controlla che la camera sia accesa e nella stessa rete, e che l’indirizzo sia giusto.</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Start the camera&apos;s app and check the port.</source>
        <translation>%1 rifiuta il collegamento. Avvia l’app della camera e controlla la porta.</translation>
    </message>
    <message>
        <source>%1 wants a user and password. Write them into the address, before the host and an @.</source>
        <translation>%1 vuole utente e password. Scrivili nell’indirizzo, prima del nome del server e di una @.</translation>
    </message>
    <message>
        <source>%1 has no picture at this address. Check the part after the host.</source>
        <translation>%1 non ha immagini a questo indirizzo. Controlla la parte dopo il nome del server.</translation>
    </message>
    <message>
        <source>%1 sends no video this program can read. Check the part after the host.</source>
        <translation>%1 non manda un video leggibile. Controlla la parte dopo il nome del server.</translation>
    </message>
    <message>
        <source>%1 cannot be found or sends no video. Check the address and the network.</source>
        <translation>%1 non si trova o non manda video. Controlla l’indirizzo e la rete.</translation>
    </message>
    <message>
        <source>No camera was named. Give its number, its name, a video file, a URL or test.</source>
        <translation>Nessuna camera indicata. Indica il numero, il nome, un file video o un indirizzo.</translation>
    </message>
    <message>
        <source>%1 cameras are called %2. Choose one by number: %3.</source>
        <translation>%1 camere si chiamano %2. Scegline una per numero: %3.</translation>
    </message>
    <message>
        <source>There is no camera, file or address %1.</source>
        <translation>Non c’è nessuna camera, file o indirizzo %1.</translation>
    </message>
    <message>
        <source>These are there: %1.</source>
        <translation>Ci sono: %1.</translation>
    </message>
    <message>
        <source>Cameras cannot be read from %1://. Use http://, https:// or rtsp://.</source>
        <translation>Non si possono leggere camere da %1://. Usa http://, https:// o rtsp://.</translation>
    </message>
    <message>
        <source>The camera&apos;s address lacks a host or port. Write it like http://192.168.1.20:8080/video.</source>
        <translation>All’indirizzo della camera manca il server o la porta. Scrivilo così: http://192.168.1.20:8080/video.</translation>
    </message>
    <message>
        <source>Camera option %1 is not understood. After # may stand, joined by &amp;: %2.</source>
        <translation>L’opzione %1 della camera non è chiara. Dopo # possono stare, uniti da &amp;: %2.</translation>
    </message>
    <message>
        <source>%1 does not say how long it is. Convert it to MP4 and try again.</source>
        <translation>%1 non dice quanto dura. Convertilo in MP4 e riprova.</translation>
    </message>
    <message>
        <source>There is no file %1. Check its name and folder.</source>
        <translation>Non c’è nessun file %1. Controlla il nome e la cartella.</translation>
    </message>
    <message>
        <source>%1 may not be read. Change its permissions or choose another file.</source>
        <translation>%1 non si può leggere. Cambia i permessi o scegli un altro file.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a video or sound file in it.</source>
        <translation>%1 è una cartella. Scegli al suo interno un file video o audio.</translation>
    </message>
    <message>
        <source>%1 is no video or sound file this program can read. Convert it to MP4.</source>
        <translation>%1 non è un file video o audio leggibile. Convertilo in MP4.</translation>
    </message>
    <message>
        <source>%1 cannot be played on: %2.</source>
        <translation>Non si riesce a continuare %1: %2.</translation>
    </message>
    <message>
        <source>The sound of %1 does not start to play.</source>
        <translation>L’audio di %1 non parte.</translation>
    </message>
    <message>
        <source>The microphone does not answer: unplug it and plug it in again.</source>
        <translation>Il microfono non risponde: staccalo e ricollegalo.</translation>
    </message>
    <message>
        <source>The microphone “%1” gives no sound any more: check its plug and its switch.</source>
        <translation>Il microfono “%1” non dà più suono: controlla la spina e l’interruttore.</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>è già in uso</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>non c’è più</translation>
    </message>
    <message>
        <source>its sample rate does not fit</source>
        <translation>la sua frequenza di campionamento non va bene</translation>
    </message>
    <message>
        <source>(With PulseAudio or PipeWire the package libasound2-plugins is needed.)</source>
        <translation>(Con PulseAudio o PipeWire serve il pacchetto libasound2-plugins.)</translation>
    </message>
    <message>
        <source>“%1” fits more than one microphone: %2. Say more of the name, or the number.</source>
        <translation>“%1” va bene per più di un microfono: %2. Scrivi di più del nome, o il numero.</translation>
    </message>
    <message>
        <source>There is no microphone “%1”. There are: %2.</source>
        <translation>Non c’è nessun microfono “%1”. Ci sono: %2.</translation>
    </message>
    <message>
        <source>%1 was interrupted by a fault in Bancarella.</source>
        <translation>%1 è stata interrotta da un difetto di Bancarella.</translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>Si riprova.</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Ha detto: %1</translation>
    </message>
    <message>
        <source>Check the internet connection or the address.</source>
        <translation>Controlla la connessione a internet o l’indirizzo.</translation>
    </message>
    <message>
        <source>Check the internet connection.</source>
        <translation>Controlla la connessione a internet.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Controlla l’indirizzo.</translation>
    </message>
    <message>
        <source>Check the address and the stream key.</source>
        <translation>Controlla l’indirizzo e la chiave di trasmissione.</translation>
    </message>
    <message>
        <source>Check the stream key.</source>
        <translation>Controlla la chiave di trasmissione.</translation>
    </message>
    <message>
        <source>%1 is still receiving this stream key, perhaps from another program.</source>
        <translation>%1 sta ancora ricevendo con questa chiave, forse da un altro programma.</translation>
    </message>
    <message>
        <source>%1 refused the stream key.</source>
        <translation>%1 ha rifiutato la chiave di trasmissione.</translation>
    </message>
    <message>
        <source>The stream key of %1 is missing.</source>
        <translation>Manca la chiave di %1.</translation>
    </message>
    <message>
        <source>Copy it from your live dashboard.</source>
        <translation>Copiala dal pannello della diretta.</translation>
    </message>
    <message>
        <source>Copy it again from your live dashboard.</source>
        <translation>Copiala di nuovo dalla pagina della tua diretta.</translation>
    </message>
    <message>
        <source>%1 refused the stream.</source>
        <translation>%1 ha rifiutato la trasmissione.</translation>
    </message>
    <message>
        <source>%1 makes no secure connection. Perhaps the address has to start with rtmp:// (not rtmps://).</source>
        <translation>%1 non fa un collegamento sicuro. Forse l’indirizzo deve iniziare con rtmp:// (non rtmps://).</translation>
    </message>
    <message>
        <source>%1 makes no secure connection. Check the address and its port.</source>
        <translation>%1 non fa un collegamento sicuro. Controlla l’indirizzo e la porta.</translation>
    </message>
    <message>
        <source>No answer from %1 within %2 s.</source>
        <translation>Nessuna risposta da %1 entro %2 s.</translation>
    </message>
    <message>
        <source>There is no server called %1, or no internet.</source>
        <translation>Non c’è nessun server di nome %1, o manca internet.</translation>
    </message>
    <message>
        <source>%1 cannot be reached on port %2.</source>
        <translation>%1 non si raggiunge sulla porta %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2.</source>
        <translation>Il certificato di %1 non è affidabile: %2.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>nessun motivo indicato</translation>
    </message>
    <message>
        <source>The stream key was not sent.</source>
        <translation>La chiave di trasmissione non è stata inviata.</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s date.</source>
        <translation>Controlla l’indirizzo e la data di questo computer.</translation>
    </message>
    <message>
        <source>%1 is no live streaming server.</source>
        <translation>%1 non è un server per le dirette.</translation>
    </message>
    <message>
        <source>%1 took no data for %2 s.</source>
        <translation>%1 non ha ricevuto dati per %2 s.</translation>
    </message>
    <message>
        <source>%1 closed the connection when it got the stream key.</source>
        <translation>%1 ha chiuso il collegamento quando ha ricevuto la chiave di trasmissione.</translation>
    </message>
    <message>
        <source>%1 closed the connection at once.</source>
        <translation>%1 ha chiuso subito il collegamento.</translation>
    </message>
    <message>
        <source>%1 closed the connection before the stream began.</source>
        <translation>%1 ha chiuso il collegamento prima dell’inizio della trasmissione.</translation>
    </message>
    <message>
        <source>%1 closed the connection.</source>
        <translation>%1 ha chiuso il collegamento.</translation>
    </message>
    <message>
        <source>%1 ended the stream.</source>
        <translation>%1 ha chiuso la trasmissione.</translation>
    </message>
    <message>
        <source>Copy the server address from your live dashboard again.</source>
        <translation>Copia di nuovo l’indirizzo del server dalla pagina della tua diretta.</translation>
    </message>
    <message>
        <source>The address or the stream key is too long. Copy only that line from your live dashboard.</source>
        <translation>L’indirizzo o la chiave di trasmissione sono troppo lunghi. Copia solo quella riga dalla pagina della tua diretta.</translation>
    </message>
    <message>
        <source>The stream key is an address. Put the address and the stream key in their own places.</source>
        <translation>La chiave di trasmissione è un indirizzo. Metti l’indirizzo e la chiave di trasmissione ciascuno al suo posto.</translation>
    </message>
    <message>
        <source>The stream key is missing. Copy it from your live dashboard and add it to the address.</source>
        <translation>Manca la chiave di trasmissione. Copiala dalla pagina della tua diretta e aggiungila all’indirizzo.</translation>
    </message>
    <message>
        <source>The stream key is missing. Copy it from your live dashboard.</source>
        <translation>Manca la chiave di trasmissione. Copiala dalla pagina della tua diretta.</translation>
    </message>
    <message>
        <source>The address ends after the server&apos;s name.</source>
        <translation>L’indirizzo finisce dopo il nome del server.</translation>
    </message>
    <message>
        <source>The address holds a space, a line break or an invisible character. Copy it again, alone.</source>
        <translation>Nell’indirizzo c’è uno spazio, un a capo o un carattere invisibile. Copialo di nuovo, da solo.</translation>
    </message>
    <message>
        <source>The stream key holds a space, a line break or an invisible character. Copy it again, alone.</source>
        <translation>Nella chiave di trasmissione c’è uno spazio, un a capo o un carattere invisibile. Copiala di nuovo, da sola.</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>L’indirizzo è vuoto.</translation>
    </message>
    <message>
        <source>An address starts with rtmp:// or rtmps://.</source>
        <translation>Un indirizzo inizia con rtmp:// o rtmps://.</translation>
    </message>
    <message>
        <source>That is the address of a web page. The one to copy from your live dashboard starts with rtmp:// or rtmps://.</source>
        <translation>Questo è l’indirizzo di una pagina web. Quello da copiare dalla pagina della tua diretta inizia con rtmp:// o rtmps://.</translation>
    </message>
    <message>
        <source>This kind of address is not supported. Use one that starts with rtmp:// or rtmps://.</source>
        <translation>Questo tipo di indirizzo non va bene. Usane uno che inizia con rtmp:// o rtmps://.</translation>
    </message>
    <message>
        <source>Addresses with a user name and password (name:password@server) are not supported.</source>
        <translation>Gli indirizzi con nome utente e password (nome:password@server) non vanno bene.</translation>
    </message>
    <message>
        <source>An IPv6 address goes in square brackets, as in rtmp://[2001:db8::1]/app.</source>
        <translation>Un indirizzo IPv6 va tra parentesi quadre, come in rtmp://[2001:db8::1]/app.</translation>
    </message>
    <message>
        <source>The server&apos;s name cannot be read.</source>
        <translation>Il nome del server non si riesce a leggere.</translation>
    </message>
    <message>
        <source>The address has no server name.</source>
        <translation>Nell’indirizzo manca il nome del server.</translation>
    </message>
    <message>
        <source>The server&apos;s IPv6 address cannot be read.</source>
        <translation>L’indirizzo IPv6 del server non si riesce a leggere.</translation>
    </message>
    <message>
        <source>The port after the server&apos;s name is not a number from 1 to 65535.</source>
        <translation>La porta dopo il nome del server non è un numero da 1 a 65535.</translation>
    </message>
    <message>
        <source>recording: %1</source>
        <translation>registrazione: %1</translation>
    </message>
    <message>
        <source>There is already a file %1. Choose another name for the recording.</source>
        <translation>C’è già un file %1. Scegli un altro nome per la registrazione.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Create it, or choose another one for the recording.</source>
        <translation>La cartella %1 non esiste. Creala, o scegline un’altra per la registrazione.</translation>
    </message>
    <message>
        <source>The recording %1 cannot be created (%2). Choose another folder or name.</source>
        <translation>Non si riesce a creare la registrazione %1 (%2). Scegli un’altra cartella o un altro nome.</translation>
    </message>
    <message>
        <source>the name cannot be used</source>
        <translation>il nome non si può usare</translation>
    </message>
    <message>
        <source>The disk is too slow for the recording %1: it has ended. Record to another disk.</source>
        <translation>Il disco è troppo lento per la registrazione %1, che è finita. Registra su un altro disco.</translation>
    </message>
    <message>
        <source>The disk is full: the recording %1 has ended. Free some space and record again.</source>
        <translation>Il disco è pieno: la registrazione %1 è finita. Libera un po’ di spazio e registra di nuovo.</translation>
    </message>
    <message>
        <source>The disk takes no larger file: the recording %1 has ended. Record to another file.</source>
        <translation>Il disco non accetta file più grandi: la registrazione %1 è finita. Registra in un altro file.</translation>
    </message>
    <message>
        <source>The recording %1 has ended, it cannot be written (%2). Check the disk.</source>
        <translation>La registrazione %1 è finita: non si riesce a scriverla (%2). Controlla il disco.</translation>
    </message>
    <message>
        <source>The recording %1 has ended by a fault in Bancarella.</source>
        <translation>La registrazione %1 è finita per un difetto di Bancarella.</translation>
    </message>
    <message>
        <source>The settings %1 cannot be read (%2). Everything is as at first.</source>
        <translation>Non si riesce a leggere le impostazioni %1 (%2). Tutto è come all’inizio.</translation>
    </message>
    <message>
        <source>The settings were damaged and everything is as at first. The damaged file is kept as %1.</source>
        <translation>Le impostazioni erano rovinate e tutto è come all’inizio. Il file rovinato è conservato come %1.</translation>
    </message>
    <message>
        <source>The settings %1 are damaged (%2). Everything is as at first.</source>
        <translation>Le impostazioni %1 sono rovinate (%2). Tutto è come all’inizio.</translation>
    </message>
    <message>
        <source>There is only one camera. Add a second one in the settings to use this scene.</source>
        <translation>C’è una sola camera. Aggiungine un’altra nelle impostazioni per usare questa scena.</translation>
    </message>
    <message>
        <source>The studio is not running. It is being started again; try once more in a moment.</source>
        <translation>Lo studio non è in funzione. Viene riavviato; riprova tra un momento.</translation>
    </message>
    <message>
        <source>The studio has stopped. It is being started again; try once more in a moment.</source>
        <translation>Lo studio si è fermato. Viene riavviato; riprova tra un momento.</translation>
    </message>
    <message>
        <source>No camera is connected: plug one in, or choose the test picture.</source>
        <translation>Nessuna camera collegata: collegane una, o scegli l’immagine di prova.</translation>
    </message>
    <message>
        <source>%1 holds no sound: choose another file, or no microphone.</source>
        <translation>%1 non contiene audio: scegli un altro file, o nessun microfono.</translation>
    </message>
    <message>
        <source>The microphone “%1” cannot be opened (%2): close other programs that use it, see that this program may use the microphone, or choose another one.</source>
        <translation>Il microfono “%1” non si apre (%2): chiudi gli altri programmi che lo usano, controlla che questo programma possa usarlo, o scegline un altro.</translation>
    </message>
    <message>
        <source>The microphone “%1” opens but gives no sound: check its plug, or choose another one.</source>
        <translation>Il microfono “%1” si apre ma non dà suono: controlla la spina, o scegline un altro.</translation>
    </message>
    <message>
        <source>The sound system does not answer: restart the computer, or choose no microphone.</source>
        <translation>Il sistema audio non risponde: riavvia il computer, o scegli nessun microfono.</translation>
    </message>
    <message>
        <source>PortAudio, which records microphones, is not installed: install the package libportaudio2, or choose no microphone.</source>
        <translation>PortAudio, che registra i microfoni, non è installato: installa il pacchetto libportaudio2, o scegli nessun microfono.</translation>
    </message>
    <message>
        <source>No microphone was found: plug one in, or choose no microphone.</source>
        <translation>Nessun microfono trovato: collegane uno, o scegli nessun microfono.</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>A phone can be a camera too: start a camera app on it, in the same Wi-Fi, and type its address here.</source>
        <translation>Anche un telefono può fare da camera: avvia un&apos;app camera, nello stesso Wi-Fi, e scrivi qui il suo indirizzo.</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation>Cerca di nuovo le camere</translation>
    </message>
    <message>
        <source>Say “good morning”: the bar moves when the microphone hears you.</source>
        <translation>Di&apos; «buongiorno»: la barra si muove quando il microfono ti sente.</translation>
    </message>
    <message>
        <source>Loudness of the microphone</source>
        <translation>Volume del microfono</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Salta</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Salta questo passo</translation>
    </message>
    <message>
        <source>Welcome to your stall</source>
        <translation>Benvenuto al tuo banco</translation>
    </message>
    <message>
        <source>In two minutes you can sell live. Which language do you speak?</source>
        <translation>In due minuti puoi vendere in diretta. Che lingua parli?</translation>
    </message>
    <message>
        <source>Do you see yourself?</source>
        <translation>Ti vedi?</translation>
    </message>
    <message>
        <source>Choose the camera that your viewers look through.</source>
        <translation>Scegli la camera da cui ti guarda il pubblico.</translation>
    </message>
    <message>
        <source>Can we hear you?</source>
        <translation>Ti sentiamo?</translation>
    </message>
    <message>
        <source>Choose the microphone you speak into.</source>
        <translation>Scegli il microfono in cui parli.</translation>
    </message>
    <message>
        <source>Your first product</source>
        <translation>Il tuo primo prodotto</translation>
    </message>
    <message>
        <source>Name and price are enough. You can add the others later, or bring a whole list.</source>
        <translation>Bastano nome e prezzo. Gli altri li aggiungi dopo, o porti un elenco intero.</translation>
    </message>
    <message>
        <source>Where do you sell?</source>
        <translation>Dove vendi?</translation>
    </message>
    <message>
        <source>Choose a platform now, or rehearse first: everything works, and nobody sees it.</source>
        <translation>Scegli una piattaforma, oppure prova prima: funziona tutto e nessuno vede.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Passo %1 di %2</translation>
    </message>
    <message>
        <source>Start with a rehearsal</source>
        <translation>Comincia con una prova</translation>
    </message>
    <message>
        <source>Save and start</source>
        <translation>Salva e comincia</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Avanti</translation>
    </message>
</context>
<context>
    <name>GoLiveSheet</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Chiudi (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Where the show goes</source>
        <translation>Dove va la diretta</translation>
    </message>
    <message>
        <source>Before you go live</source>
        <translation>Prima di andare in onda</translation>
    </message>
    <message>
        <source>Add the places where your viewers are: YouTube, Instagram, your own server. You can have several.</source>
        <translation>Aggiungi i posti dov&apos;è il tuo pubblico: YouTube, Instagram, un tuo server. Possono essere più d&apos;uno.</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>Aggiungi una destinazione</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Controlla di nuovo</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>A posto</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Da guardare</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>Da sistemare</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Controllo in corso</translation>
    </message>
    <message>
        <source>Start the rehearsal</source>
        <translation>Comincia la prova</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Vai in onda</translation>
    </message>
    <message>
        <source>%1 (Enter)</source>
        <translation>%1 (Invio)</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>The rehearsal is running: everything works, and nobody sees it.</source>
        <translation>La prova è in corso: funziona tutto e nessuno vede.</translation>
    </message>
    <message>
        <source>You are on air</source>
        <translation>Sei in onda</translation>
    </message>
    <message>
        <source>Every destination gets the show.</source>
        <translation>La diretta arriva a ogni destinazione.</translation>
    </message>
    <message>
        <source>Going live…</source>
        <translation>Si va in onda…</translation>
    </message>
    <message>
        <source>Destinations that get the show: %1 of %2</source>
        <translation>Destinazioni raggiunte: %1 di %2</translation>
    </message>
    <message>
        <source>The studio does not answer. It is being started again.</source>
        <translation>Lo studio non risponde. Lo stiamo riavviando.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Si comincia…</translation>
    </message>
    <message>
        <source>Everything is being checked. You need not wait for it.</source>
        <translation>Controllo in corso. Non serve aspettare.</translation>
    </message>
    <message>
        <source>No destination is on: nobody will see the show.</source>
        <translation>Nessuna destinazione è accesa: nessuno vedrà la diretta.</translation>
    </message>
    <message>
        <source>Something is to be mended. You can go live all the same.</source>
        <translation>C&apos;è qualcosa da sistemare. Puoi andare in onda lo stesso.</translation>
    </message>
    <message>
        <source>You can go live. Look at what is marked first.</source>
        <translation>Puoi andare in onda. Prima guarda ciò che è segnato.</translation>
    </message>
    <message>
        <source>All is in order.</source>
        <translation>È tutto a posto.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microfono</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destinazione</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>QR codes</source>
        <translation>Codici QR</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Prodotti</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Controllo in corso…</translation>
    </message>
    <message>
        <source>Camera %1 shows a picture.</source>
        <translation>La camera %1 si vede.</translation>
    </message>
    <message>
        <source>Camera %1 is starting. Wait a moment.</source>
        <translation>La camera %1 si sta avviando. Aspetta un momento.</translation>
    </message>
    <message>
        <source>There is no camera. Choose one in the settings.</source>
        <translation>Non c&apos;è una camera. Scegline una nelle impostazioni.</translation>
    </message>
    <message>
        <source>Camera %1 shows nothing. Check its cable, or choose another in the settings.</source>
        <translation>La camera %1 non mostra nulla. Controlla il cavo, o scegline un&apos;altra nelle impostazioni.</translation>
    </message>
    <message>
        <source>The microphone hears you.</source>
        <translation>Il microfono ti sente.</translation>
    </message>
    <message>
        <source>Nothing is heard. Say something, or check the microphone&apos;s switch and cable.</source>
        <translation>Non si sente nulla. Di&apos; qualcosa, o controlla interruttore e cavo del microfono.</translation>
    </message>
    <message>
        <source>The microphone is muted. Press M to be heard.</source>
        <translation>Il microfono è muto. Premi M per farti sentire.</translation>
    </message>
    <message>
        <source>No microphone is chosen: viewers will hear nothing.</source>
        <translation>Nessun microfono scelto: il pubblico non sentirà nulla.</translation>
    </message>
    <message>
        <source>The microphone is starting. Wait a moment.</source>
        <translation>Il microfono si sta avviando. Aspetta un momento.</translation>
    </message>
    <message>
        <source>The microphone is gone. Plug it in again, or choose another in the settings.</source>
        <translation>Il microfono è sparito. Riattaccalo, o scegline un altro nelle impostazioni.</translation>
    </message>
    <message>
        <source>Phones can read the QR codes.</source>
        <translation>I telefoni leggono i codici QR.</translation>
    </message>
    <message>
        <source>No product has a buy link, so there is no QR code.</source>
        <translation>Nessun prodotto ha un link d&apos;acquisto, quindi non c&apos;è un codice QR.</translation>
    </message>
    <message>
        <source>The link of “%1” is too long for a QR code. Shorten it.</source>
        <translation>Il link di «%1» è troppo lungo per un codice QR. Accorcialo.</translation>
    </message>
    <message>
        <source>%1 may forbid QR codes that lead elsewhere. Look at its rules first.</source>
        <translation>%1 può vietare i codici QR che portano altrove. Guarda prima le sue regole.</translation>
    </message>
    <message>
        <source>Products on your stall: %1</source>
        <translation>Prodotti sul banco: %1</translation>
    </message>
    <message>
        <source>There are no products yet. Add the first one in the list on the left.</source>
        <translation>Non ci sono ancora prodotti. Aggiungi il primo nell&apos;elenco a sinistra.</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>Il server risponde.</translation>
    </message>
    <message>
        <source>None is on: nobody will see the show. Switch one on, or rehearse.</source>
        <translation>Nessuna è accesa: nessuno vedrà la diretta. Accendine una, o fai una prova.</translation>
    </message>
    <message>
        <source>It takes only an upright picture. Choose one for every destination, or switch it off.</source>
        <translation>Accetta solo un&apos;immagine verticale. Sceglila per ogni destinazione, o spegnila.</translation>
    </message>
    <message>
        <source>It takes at most %1 kbit/s. Choose a smaller picture for it.</source>
        <translation>Accetta al massimo %1 kbit/s. Scegli per lei un&apos;immagine più piccola.</translation>
    </message>
    <message>
        <source>The show is not recorded. You can change that in the settings.</source>
        <translation>La diretta non viene registrata. Puoi cambiarlo nelle impostazioni.</translation>
    </message>
    <message>
        <source>How much room there is cannot be told. Choose another folder in the settings.</source>
        <translation>Non si sa quanto spazio c&apos;è. Scegli un&apos;altra cartella nelle impostazioni.</translation>
    </message>
    <message>
        <source>There is room to record for more than %1 hours.</source>
        <translation>C&apos;è spazio per registrare più di %1 ore.</translation>
    </message>
    <message>
        <source>There is room to record for only %1 h %2 min. Delete something, or choose another folder.</source>
        <translation>C&apos;è spazio per registrare solo %1 h %2 min. Elimina qualcosa, o scegli un&apos;altra cartella.</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Show a product</source>
        <translation>Metti in mostra un prodotto</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Toglilo</translation>
    </message>
    <message>
        <source>Search the products</source>
        <translation>Cerca tra i prodotti</translation>
    </message>
    <message>
        <source>Microphone off and on</source>
        <translation>Microfono spento e acceso</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scene</translation>
    </message>
    <message>
        <source>Go live, or end</source>
        <translation>Vai in onda, o termina</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Questi tasti</translation>
    </message>
    <message>
        <source>To the next button</source>
        <translation>Al pulsante successivo</translation>
    </message>
    <message>
        <source>Close, or stop typing</source>
        <translation>Chiudi, o smetti di scrivere</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The studio was started again. Your products and the show&apos;s state are as they were.</source>
        <translation>Lo studio è stato riavviato. Prodotti e diretta sono com&apos;erano.</translation>
    </message>
    <message>
        <source>Go back on air</source>
        <translation>Torna in onda</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>The studio has stopped. It is being started again…</source>
        <translation>Lo studio si è fermato. Lo stiamo riavviando…</translation>
    </message>
    <message>
        <source>Starting the studio…</source>
        <translation>Avvio dello studio…</translation>
    </message>
    <message>
        <source>The studio does not start. What happened is written in %1</source>
        <translation>Lo studio non parte. Che cosa è successo è scritto in %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>%1 is off the picture.</source>
        <translation>%1 non è più in mostra.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Something went wrong in the window; the show goes on. It is written in %1</source>
        <translation>Qualcosa è andato storto nella finestra; la diretta continua. È scritto in %1</translation>
    </message>
</context>
<context>
    <name>MicrophoneBox</name>
    <message>
        <source>Microphone</source>
        <translation>Microfono</translation>
    </message>
    <message>
        <source>How loud viewers hear you</source>
        <translation>Quanto forte ti sente il pubblico</translation>
    </message>
    <message>
        <source>Loudness now. Around −16 LUFS is right.</source>
        <translation>Volume adesso. Intorno a −16 LUFS va bene.</translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation>%1 LUFS</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Attiva</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Muto</translation>
    </message>
    <message>
        <source>Microphone on</source>
        <translation>Microfono acceso</translation>
    </message>
    <message>
        <source>Microphone off</source>
        <translation>Microfono spento</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (tasto %2)</translation>
    </message>
    <message>
        <source>Clear voice</source>
        <translation>Voce chiara</translation>
    </message>
    <message>
        <source>Clear voice is on: less noise, even loudness. Click to send the sound as it is.</source>
        <translation>Voce chiara è attiva: meno rumore, volume uniforme. Premi per mandare il suono com&apos;è.</translation>
    </message>
    <message>
        <source>Clear voice is off: the sound goes out as it is. Click for less noise and even loudness.</source>
        <translation>Voce chiara è spenta: il suono esce com&apos;è. Premi per meno rumore e volume uniforme.</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Muto</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Nessun suono</translation>
    </message>
    <message>
        <source>Too loud</source>
        <translation>Troppo forte</translation>
    </message>
</context>
<context>
    <name>MicrophoneChoice</name>
    <message>
        <source>Microphone</source>
        <translation>Microfono</translation>
    </message>
    <message>
        <source>The computer&apos;s own choice</source>
        <translation>La scelta del computer</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>Nessun microfono</translation>
    </message>
    <message>
        <source>Viewers hear nothing.</source>
        <translation>Il pubblico non sente nulla.</translation>
    </message>
    <message>
        <source>The microphone is on.</source>
        <translation>Il microfono è acceso.</translation>
    </message>
    <message>
        <source>The microphone is being opened…</source>
        <translation>Apro il microfono…</translation>
    </message>
    <message>
        <source>The microphone is gone. Plug it in again, or choose another.</source>
        <translation>Il microfono è sparito. Riattaccalo, o scegline un altro.</translation>
    </message>
</context>
<context>
    <name>PlatformGrid</name>
    <message>
        <source>Own server</source>
        <translation>Server proprio</translation>
    </message>
</context>
<context>
    <name>PreviewWidget</name>
    <message>
        <source>Programme: what viewers see</source>
        <translation>Programma: ciò che vede il pubblico</translation>
    </message>
    <message>
        <source>Space chooses the next overlay, the arrow keys move it, Backspace puts it back in its place.</source>
        <translation>Spazio sceglie la grafica successiva, le frecce la spostano, Backspace la rimette al suo posto.</translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation>Nome del banco</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Conto alla rovescia</translation>
    </message>
    <message>
        <source>Product card</source>
        <translation>Scheda del prodotto</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Codice QR</translation>
    </message>
    <message>
        <source>Lower third</source>
        <translation>Sottopancia</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>Small camera</source>
        <translation>Camera piccola</translation>
    </message>
    <message>
        <source>Waiting for the studio…</source>
        <translation>Aspetto lo studio…</translation>
    </message>
    <message>
        <source>The picture has stopped. It comes back by itself.</source>
        <translation>L&apos;immagine si è fermata. Torna da sola.</translation>
    </message>
    <message>
        <source>The picture is coming…</source>
        <translation>L&apos;immagine sta arrivando…</translation>
    </message>
    <message>
        <source>Drag to move it. Double-click puts it back.</source>
        <translation>Trascina per spostare. Doppio clic per rimetterla a posto.</translation>
    </message>
</context>
<context>
    <name>ProductDialog</name>
    <message>
        <source>Give it a code: viewers write it in the chat.</source>
        <translation>Dagli un codice: il pubblico lo scrive in chat.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Al massimo %1 caratteri.</translation>
    </message>
    <message>
        <source>A code has no spaces: A12.</source>
        <translation>Un codice non ha spazi: A12.</translation>
    </message>
    <message>
        <source>“%1” has this code.</source>
        <translation>«%1» ha questo codice.</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Come si chiama?</translation>
    </message>
    <message>
        <source>What does it cost?</source>
        <translation>Quanto costa?</translation>
    </message>
    <message>
        <source>This is not a price. Write it like %1.</source>
        <translation>Questo non è un prezzo. Scrivilo come %1.</translation>
    </message>
    <message>
        <source>Write EUR, USD, CNY…</source>
        <translation>Scrivi EUR, USD, CNY…</translation>
    </message>
    <message>
        <source>The price is in %1.</source>
        <translation>Il prezzo è in %1.</translation>
    </message>
    <message>
        <source>It must be above the price.</source>
        <translation>Deve superare il prezzo.</translation>
    </message>
    <message>
        <source>A whole number from 0 to %1, or nothing.</source>
        <translation>Un numero intero da 0 a %1, o niente.</translation>
    </message>
    <message>
        <source>This is not a web address. Copy it from your shop&apos;s page: https://…</source>
        <translation>Questo non è un indirizzo web. Copialo dalla pagina del tuo negozio: https://…</translation>
    </message>
    <message>
        <source>Viewers see this address: it must not hold a user name.</source>
        <translation>Il pubblico vede questo indirizzo: non deve contenere un nome utente.</translation>
    </message>
    <message>
        <source>Too long: its QR code would be too fine to scan. Use a short link.</source>
        <translation>Troppo lungo: il codice QR sarebbe troppo fitto. Usa un link breve.</translation>
    </message>
    <message>
        <source>Save the picture on this computer first, then drop its file here.</source>
        <translation>Salva prima l&apos;immagine sul computer, poi trascina qui il file.</translation>
    </message>
    <message>
        <source>This file is not a picture. Use a JPEG, PNG or WebP file.</source>
        <translation>Questo file non è un&apos;immagine. Usa un file JPEG, PNG o WebP.</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Scegli una foto</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</source>
        <translation>Immagini (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Paste the product&apos;s link: its QR code appears here at once.</source>
        <translation>Incolla il link del prodotto: il codice QR appare subito qui.</translation>
    </message>
    <message>
        <source>No QR code yet.</source>
        <translation>Ancora nessun codice QR.</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Aggiungi un prodotto</translation>
    </message>
    <message>
        <source>Edit the product</source>
        <translation>Modifica il prodotto</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Price before</source>
        <translation>Prezzo prima</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Disponibili</translation>
    </message>
    <message>
        <source>Link to buy it</source>
        <translation>Link per comprarlo</translation>
    </message>
    <message>
        <source>kg, jar…</source>
        <translation>kg, vasetto…</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>non contati</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Drop a photo here</source>
        <translation>Trascina qui una foto</translation>
    </message>
    <message>
        <source>Photo of the product</source>
        <translation>Foto del prodotto</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>Codice QR del link</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Scegli una foto…</translation>
    </message>
    <message>
        <source>Take it with the camera</source>
        <translation>Scattala con la camera</translation>
    </message>
    <message>
        <source>Hold it into the picture, then press.</source>
        <translation>Tienilo davanti alla camera, poi premi.</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Nessuna foto</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Ricomincia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>What you typed is kept (Esc)</source>
        <translation>Ciò che hai scritto resta (Esc)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Salva (Ctrl+Invio)</translation>
    </message>
    <message>
        <source>What you typed last time and did not save is here again.</source>
        <translation>Qui c&apos;è di nuovo ciò che avevi scritto e non salvato.</translation>
    </message>
</context>
<context>
    <name>ProductList</name>
    <message>
        <source>not counted</source>
        <translation>non contati</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>esaurito</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 pz</translation>
    </message>
    <message>
        <source>On sale again</source>
        <translation>Di nuovo in vendita</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Esaurito</translation>
    </message>
    <message>
        <source>What is left…</source>
        <translation>Quanti restano…</translation>
    </message>
    <message>
        <source>More… (Menu key)</source>
        <translation>Altro… (tasto Menu)</translation>
    </message>
</context>
<context>
    <name>ProductsPanel</name>
    <message>
        <source>Import a list of products</source>
        <translation>Importa un elenco di prodotti</translation>
    </message>
    <message>
        <source>Product lists (*.csv *.tsv *.txt)</source>
        <translation>Elenchi di prodotti (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Products added: %1. Changed: %2.</source>
        <translation>Prodotti aggiunti: %1. Cambiati: %2.</translation>
    </message>
    <message>
        <source>%1 Rows with a problem: %2. The first: %3</source>
        <translation>%1 Righe con un problema: %2. La prima: %3</translation>
    </message>
    <message>
        <source>Nothing called “%1”</source>
        <translation>Niente si chiama «%1»</translation>
    </message>
    <message>
        <source>Search by name or by code.</source>
        <translation>Cerca per nome o per codice.</translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation>Mostra tutti i prodotti</translation>
    </message>
    <message>
        <source>%1 is on sale again.</source>
        <translation>%1 è di nuovo in vendita.</translation>
    </message>
    <message>
        <source>%1 is sold out.</source>
        <translation>%1 è esaurito.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 è eliminato.</translation>
    </message>
    <message>
        <source>Take off the picture (0)</source>
        <translation>Togli dall&apos;immagine (0)</translation>
    </message>
    <message>
        <source>Show on the picture (Enter)</source>
        <translation>Metti in mostra (Invio)</translation>
    </message>
    <message>
        <source>On sale again</source>
        <translation>Di nuovo in vendita</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Esaurito</translation>
    </message>
    <message>
        <source>What is left…</source>
        <translation>Quanti restano…</translation>
    </message>
    <message>
        <source>Add to the run of show</source>
        <translation>Aggiungi alla scaletta</translation>
    </message>
    <message>
        <source>Edit… (F2)</source>
        <translation>Modifica… (F2)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Elimina (Canc)</translation>
    </message>
    <message>
        <source>%1, code %2, %3, %4</source>
        <translation>%1, codice %2, %3, %4</translation>
    </message>
    <message>
        <source>%1, code %2, %3, %4, on the picture now</source>
        <translation>%1, codice %2, %3, %4, ora in mostra</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Cerca prodotto</translation>
    </message>
    <message>
        <source>Search by name or code (/). Enter shows the first on the picture.</source>
        <translation>Cerca per nome o codice (/). Invio mette in mostra il primo.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Prodotti</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Quanti restano</translation>
    </message>
    <message>
        <source>Add product</source>
        <translation>Aggiungi prodotto</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importa un elenco…</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>Ancora nessun prodotto</translation>
    </message>
    <message>
        <source>Add what is on your stall: a photo, a name, a price.</source>
        <translation>Aggiungi ciò che hai sul banco: una foto, un nome, un prezzo.</translation>
    </message>
</context>
<context>
    <name>RundownPanel</name>
    <message>
        <source>%1 min planned · would end at %2</source>
        <translation>%1 min previsti · finirebbe alle %2</translation>
    </message>
    <message>
        <source>on time · expected end %2</source>
        <translation>in orario · fine prevista %2</translation>
    </message>
    <message>
        <source>%1 min late · expected end %2</source>
        <translation>%1 min di ritardo · fine prevista %2</translation>
    </message>
    <message>
        <source>%1 min early · expected end %2</source>
        <translation>%1 min di anticipo · fine prevista %2</translation>
    </message>
    <message>
        <source>%1 is out of the run of show.</source>
        <translation>%1 non è più in scaletta.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Run of show</source>
        <translation>Scaletta</translation>
    </message>
    <message>
        <source>late</source>
        <translation>in ritardo</translation>
    </message>
    <message>
        <source>Drag products here in the order in which you will show them.</source>
        <translation>Trascina qui i prodotti nell&apos;ordine in cui li mostrerai.</translation>
    </message>
    <message>
        <source>Use the list&apos;s order</source>
        <translation>Usa l&apos;ordine dell&apos;elenco</translation>
    </message>
</context>
<context>
    <name>ScenesRow</name>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Camera 2</source>
        <translation>Camera 2</translation>
    </message>
    <message>
        <source>Face and hands</source>
        <translation>Viso e mani</translation>
    </message>
    <message>
        <source>Close-up</source>
        <translation>Primo piano</translation>
    </message>
    <message>
        <source>Starting soon</source>
        <translation>Tra poco</translation>
    </message>
    <message>
        <source>Right back</source>
        <translation>Torno subito</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Grazie</translation>
    </message>
    <message>
        <source>Scene: %1</source>
        <translation>Scena: %1</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (tasto %2)</translation>
    </message>
    <message>
        <source>There is only one camera. Connect a second one in the settings.</source>
        <translation>C&apos;è una sola camera. Collegane una seconda nelle impostazioni.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Your stall</source>
        <translation>Il tuo banco</translation>
    </message>
    <message>
        <source>Name of your stall</source>
        <translation>Nome del banco</translation>
    </message>
    <message>
        <source>Viewers read it at the top of the picture.</source>
        <translation>Il pubblico lo legge in alto nell&apos;immagine.</translation>
    </message>
    <message>
        <source>Language of the words on the picture</source>
        <translation>Lingua delle parole sull&apos;immagine</translation>
    </message>
    <message>
        <source>Language of this window</source>
        <translation>Lingua di questa finestra</translation>
    </message>
    <message>
        <source>Colours of this window</source>
        <translation>Colori di questa finestra</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Camere</translation>
    </message>
    <message>
        <source>Add a camera</source>
        <translation>Aggiungi una camera</translation>
    </message>
    <message>
        <source>Leave out the last one</source>
        <translation>Togli l&apos;ultima</translation>
    </message>
    <message>
        <source>Look for devices</source>
        <translation>Cerca dispositivi</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Suono</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Registrazione</translation>
    </message>
    <message>
        <source>Record every show</source>
        <translation>Registra ogni diretta</translation>
    </message>
    <message>
        <source>Folder for the recordings</source>
        <translation>Cartella delle registrazioni</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Scegli una cartella…</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Address of a chat</source>
        <translation>Indirizzo di una chat</translation>
    </message>
    <message>
        <source>Read this chat</source>
        <translation>Leggi questa chat</translation>
    </message>
    <message>
        <source>Add a practice chat</source>
        <translation>Aggiungi una chat di prova</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Type the whole address, such as simulator://demo</source>
        <translation>Scrivi l&apos;indirizzo intero, come simulator://demo</translation>
    </message>
    <message>
        <source>The chat is no longer read.</source>
        <translation>La chat non viene più letta.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Camera %1</source>
        <translation>Camera %1</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Health of the show</source>
        <translation>Salute della diretta</translation>
    </message>
    <message>
        <source>Not on air: no destination is sent to.</source>
        <translation>Non in onda: niente parte verso le destinazioni.</translation>
    </message>
    <message>
        <source>How much of the computer the studio uses</source>
        <translation>Quanto del computer usa lo studio</translation>
    </message>
    <message>
        <source>Pictures a second, and how many were lost</source>
        <translation>Immagini al secondo, e quante se ne sono perse</translation>
    </message>
    <message>
        <source>The rehearsal is running: everything works, and nobody sees it.</source>
        <translation>La prova è in corso: funziona tutto e nessuno vede.</translation>
    </message>
    <message>
        <source>No camera picture</source>
        <translation>Nessuna immagine dalla camera</translation>
    </message>
    <message>
        <source>The studio does not answer.</source>
        <translation>Lo studio non risponde.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Click to try now.</source>
        <translation>Premi per riprovare ora.</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>%1 persi</translation>
    </message>
    <message>
        <source>slow line</source>
        <translation>linea lenta</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>si collega…</translation>
    </message>
    <message>
        <source>reconnecting · try now</source>
        <translation>si ricollega · riprova ora</translation>
    </message>
    <message>
        <source>refused · try again</source>
        <translation>rifiutata · riprova</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>finita</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronta</translation>
    </message>
    <message>
        <source>%1 GB free</source>
        <translation>%1 GB liberi</translation>
    </message>
    <message>
        <source>recording failed</source>
        <translation>registrazione interrotta</translation>
    </message>
    <message>
        <source>recording · %1</source>
        <translation>registra · %1</translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>%1 fps · %2 lost</source>
        <translation>%1 fps · %2 persi</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this note</source>
        <translation>Chiudi questa nota</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Light or dark</source>
        <translation>Chiaro o scuro</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Keys (key %2)</source>
        <translation>Tasti (tasto %2)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Time on air</source>
        <translation>Tempo in onda</translation>
    </message>
    <message>
        <source>People watching</source>
        <translation>Persone che guardano</translation>
    </message>
    <message>
        <source>ON AIR</source>
        <translation>IN ONDA</translation>
    </message>
    <message>
        <source>Off air</source>
        <translation>Non in onda</translation>
    </message>
    <message>
        <source>No studio</source>
        <translation>Studio assente</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Termina…</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Vai in onda</translation>
    </message>
    <message>
        <source>End the show</source>
        <translation>Termina la diretta</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (tasto %2)</translation>
    </message>
</context>
<context>
    <name>TurnCard</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>over · %1</source>
        <translation>oltre · %1</translation>
    </message>
    <message>
        <source>now · %1</source>
        <translation>ora · %1</translation>
    </message>
    <message>
        <source>next · %1 min</source>
        <translation>poi · %1 min</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>tra %1 min</translation>
    </message>
    <message>
        <source>next</source>
        <translation>poi</translation>
    </message>
    <message>
        <source>takes longer than planned</source>
        <translation>dura più del previsto</translation>
    </message>
    <message>
        <source>on the picture now</source>
        <translation>ora in mostra</translation>
    </message>
    <message>
        <source>%1: %2, %3 min planned</source>
        <translation>%1: %2, %3 min previsti</translation>
    </message>
    <message>
        <source>Enter shows it on the picture, + and - plan its minutes, Alt+Left and Alt+Right move it, Del removes it.</source>
        <translation>Invio lo mette in mostra, + e - cambiano i minuti, Alt+Sinistra e Alt+Destra lo spostano, Canc lo toglie.</translation>
    </message>
    <message>
        <source>%1 (%2 min planned)
%3</source>
        <translation>%1 (%2 min previsti)
%3</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>Minuti previsti</translation>
    </message>
    <message>
        <source>One minute less (-)</source>
        <translation>Un minuto in meno (-)</translation>
    </message>
    <message>
        <source>One minute more (+)</source>
        <translation>Un minuto in più (+)</translation>
    </message>
    <message>
        <source>Take it out of the run of show (Del)</source>
        <translation>Togli dalla scaletta (Canc)</translation>
    </message>
</context>
<context>
    <name>_DestinationPage</name>
    <message>
        <source>Other platform</source>
        <translation>Altra piattaforma</translation>
    </message>
</context>
<context>
    <name>_DestinationRow</name>
    <message>
        <source>Live</source>
        <translation>In onda</translation>
    </message>
    <message>
        <source>Refused. Copy the key again from your dashboard.</source>
        <translation>Rifiutata. Copia di nuovo la chiave dal pannello.</translation>
    </message>
    <message>
        <source>No connection. It is tried again by itself.</source>
        <translation>Nessuna connessione. Riprova da sola.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Finita</translation>
    </message>
    <message>
        <source>Live, but the internet is slow</source>
        <translation>In onda, ma internet è lento</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Si collega…</translation>
    </message>
    <message>
        <source>The stream key is missing</source>
        <translation>Manca la chiave di trasmissione</translation>
    </message>
    <message>
        <source>Upright, %1 × %2</source>
        <translation>Verticale, %1 × %2</translation>
    </message>
    <message>
        <source>Landscape, %1 × %2</source>
        <translation>Orizzontale, %1 × %2</translation>
    </message>
    <message>
        <source>Send the show to %1</source>
        <translation>Manda la diretta a %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambia %1</translation>
    </message>
</context>
<context>
    <name>_LanguagePage</name>
    <message>
        <source>Name of your stall</source>
        <translation>Nome del banco</translation>
    </message>
    <message>
        <source>Viewers read it at the top of the picture. You can change it later.</source>
        <translation>Il pubblico lo legge in alto nell&apos;immagine. Puoi cambiarlo dopo.</translation>
    </message>
    <message>
        <source>Such as: Oak Tree Farm</source>
        <translation>Per esempio: Fattoria Le Querce</translation>
    </message>
</context>
<context>
    <name>_List</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuovo</numerusform>
            <numerusform>%n nuovi</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Ai più recenti</translation>
    </message>
    <message>
        <source>Jump to the newest message</source>
        <translation>Vai al messaggio più recente</translation>
    </message>
    <message>
        <source>Jump to the newest message (End)</source>
        <translation>Vai al messaggio più recente (Fine)</translation>
    </message>
</context>
<context>
    <name>_ProductPage</name>
    <message>
        <source>What is it called?</source>
        <translation>Come si chiama?</translation>
    </message>
    <message>
        <source>What do you sell?</source>
        <translation>Che cosa vendi?</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>Where viewers buy it (a web address)</source>
        <translation>Dove il pubblico lo compra (un indirizzo web)</translation>
    </message>
    <message>
        <source>It becomes the QR code on the picture. Leave it empty to sell through the chat.</source>
        <translation>Diventa il codice QR sull&apos;immagine. Lascialo vuoto per vendere in chat.</translation>
    </message>
    <message>
        <source>Such as: Acacia honey</source>
        <translation>Per esempio: Miele di acacia</translation>
    </message>
    <message>
        <source>Add one with photo, unit and stock…</source>
        <translation>Aggiungine uno con foto, unità e quantità…</translation>
    </message>
    <message>
        <source>Products on your stall: %1</source>
        <translation>Prodotti sul banco: %1</translation>
    </message>
    <message>
        <source>What does it cost?</source>
        <translation>Quanto costa?</translation>
    </message>
    <message>
        <source>This is not a price. Write it like %1.</source>
        <translation>Questo non è un prezzo. Scrivilo come %1.</translation>
    </message>
</context>
<context>
    <name>_SourceRow</name>
    <message>
        <source>Connected</source>
        <translation>Collegata</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Si collega…</translation>
    </message>
    <message>
        <source>No connection. It is tried again by itself.</source>
        <translation>Nessuna connessione. Riprova da sola.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Finita</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non collegata</translation>
    </message>
    <message>
        <source>Leave the chat %1</source>
        <translation>Lascia la chat %1</translation>
    </message>
</context>
<context>
    <name>_Trouble</name>
    <message>
        <source>%1 is lost and tried again. %2</source>
        <translation>%1 è persa, riprovo. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>da guardare</translation>
    </message>
</context>
</TS>
