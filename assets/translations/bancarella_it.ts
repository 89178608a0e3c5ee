<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Bancarella</source>
        <translation>Informazioni su Bancarella</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versione %1</translation>
    </message>
    <message>
        <source>Free software under the licence %1: you may use it, pass it on and change it, without any warranty. Parts of it are other people&apos;s work under licences of their own.</source>
        <translation>Software libero con licenza %1: puoi usarlo, passarlo ad altri e modificarlo, senza alcuna garanzia. Alcune parti sono opera di altri, con licenze proprie.</translation>
    </message>
    <message>
        <source>The complete source code of this version, and of the parts in it that ask for it, is there for everybody who has this program, free of charge and for at least %1 years: %2</source>
        <translation>Il codice sorgente completo di questa versione, e delle parti che lo richiedono, è a disposizione di chiunque abbia questo programma, gratis e per almeno %1 anni: %2</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sito web</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Codice sorgente</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <source>Parts by others</source>
        <translation>Parti di altri</translation>
    </message>
    <message>
        <source>List of parts (SBOM)</source>
        <translation>Elenco dei componenti (SBOM)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Text of the licences</source>
        <translation>Testo delle licenze</translation>
    </message>
    <message>
        <source>The file %1 is not here: it is made when Bancarella is packed into an installer, and this one runs from its source code.</source>
        <translation>Il file %1 qui non c’è: nasce quando Bancarella viene impacchettata in un installatore, e questa funziona dal codice sorgente.</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>API key</source>
        <translation>Chiave API</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Paste it…</source>
        <translation>Incolla…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Accedi…</translation>
    </message>
    <message>
        <source>Paste a token…</source>
        <translation>Incolla un token…</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Dimentica</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>App&apos;s ID (client ID)</source>
        <translation>ID dell’app (client ID)</translation>
    </message>
    <message>
        <source>App&apos;s secret (client secret)</source>
        <translation>Segreto dell’app (client secret)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Apri la pagina</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copia il codice</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Accesso fatto come %1</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Accesso fatto</translation>
    </message>
    <message>
        <source>Waiting for the platform</source>
        <translation>In attesa della piattaforma</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Accesso non fatto</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Già inserito</translation>
    </message>
    <message>
        <source>Not given yet</source>
        <translation>Non ancora inserito</translation>
    </message>
    <message>
        <source>Given, for %1</source>
        <translation>Già inserito, per %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Open this page and type the code there: %1</source>
        <translation>Apri questa pagina e scrivici il codice: %1</translation>
    </message>
    <message>
        <source>Sign in on the page that opens in your browser. It comes back here by itself.</source>
        <translation>Accedi nella pagina che si apre nel browser. Poi torna qui da sola.</translation>
    </message>
    <message>
        <source>Asking the platform…</source>
        <translation>Chiedo alla piattaforma…</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Codice: %1</translation>
    </message>
    <message>
        <source>The code is good until %1.</source>
        <translation>Il codice vale fino alle %1.</translation>
    </message>
    <message>
        <source>Lets this program write in your chat, and nothing else.</source>
        <translation>Permette a questo programma di scrivere nella tua chat, e nient’altro.</translation>
    </message>
    <message>
        <source>Lets this program write in your chat. YouTube has no smaller permission for it than managing your account; nothing else of it is used.</source>
        <translation>Permette a questo programma di scrivere nella tua chat. Per questo YouTube non ha un permesso più piccolo della gestione dell’account; del resto non si usa nulla.</translation>
    </message>
    <message>
        <source>Lets this program read YouTube chats, within a daily quota.</source>
        <translation>Permette a questo programma di leggere le chat di YouTube, entro una quota al giorno.</translation>
    </message>
    <message>
        <source>The password of its WebSocket server lets this program write through it.</source>
        <translation>La password del suo server WebSocket permette a questo programma di scrivere attraverso di esso.</translation>
    </message>
    <message>
        <source>Lets this program read and write the comments of your Page.</source>
        <translation>Permette a questo programma di leggere e scrivere i commenti della tua Pagina.</translation>
    </message>
    <message>
        <source>Lets this program know your name and write in your chat.</source>
        <translation>Permette a questo programma di conoscere il tuo nome e di scrivere nella tua chat.</translation>
    </message>
    <message>
        <source>A token that may write in chats (user:write:chat), for an app of your own.</source>
        <translation>Un token che può scrivere nelle chat (user:write:chat), per un’app tua.</translation>
    </message>
    <message>
        <source>Twitch asks you for an app of your own, once: on dev.twitch.tv/console, Register Your Application, any name, OAuth Redirect URL http://localhost, Client Type Public. Then copy its Client ID.</source>
        <translation>Twitch ti chiede un’app tua, una volta sola: su dev.twitch.tv/console, Register Your Application, un nome qualsiasi, OAuth Redirect URL http://localhost, Client Type Public. Poi copia il suo Client ID.</translation>
    </message>
    <message>
        <source>Google asks you for an app of your own, once: on console.cloud.google.com, a project with “YouTube Data API v3” switched on, then an OAuth client for “TVs and Limited Input devices”. Then copy its ID and its secret.</source>
        <translation>Google ti chiede un’app tua, una volta sola: su console.cloud.google.com, un progetto con “YouTube Data API v3” attivata, poi un client OAuth per “TVs and Limited Input devices”. Poi copia il suo ID e il suo segreto.</translation>
    </message>
    <message>
        <source>From console.cloud.google.com: a project with “YouTube Data API v3” switched on, then an API key.</source>
        <translation>Da console.cloud.google.com: un progetto con “YouTube Data API v3” attivata, poi una chiave API.</translation>
    </message>
    <message>
        <source>In Streamer.bot: Servers/Clients, WebSocket Server, Authentication, with a password of your own.</source>
        <translation>In Streamer.bot: Servers/Clients, WebSocket Server, Authentication, con una password scelta da te.</translation>
    </message>
    <message>
        <source>From developers.facebook.com/tools/explorer: an app of your own, then your Page, then Copy the Page access token.</source>
        <translation>Da developers.facebook.com/tools/explorer: un’app tua, poi la tua Pagina, poi copia il token di accesso della Pagina.</translation>
    </message>
    <message>
        <source>Kick asks you for an app of your own, once: on kick.com/settings/developer, with the redirect address %1. Then copy its ID and its secret.</source>
        <translation>Kick ti chiede un’app tua, una volta sola: su kick.com/settings/developer, con l’indirizzo di ritorno %1. Poi copia il suo ID e il suo segreto.</translation>
    </message>
</context>
<context>
    <name>AccountsSettings</name>
    <message>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Reading most chats needs no account. Signed in, you can write into them, too. Your sign-in is kept in this computer&apos;s keyring, and nowhere else.</source>
        <translation>Per leggere quasi tutte le chat non serve un account. Con l’accesso puoi anche scriverci. L’accesso è conservato nel portachiavi di questo computer, e in nessun altro posto.</translation>
    </message>
    <message>
        <source>Signed in: %1, %2</source>
        <translation>Accesso fatto: %1, %2</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Accesso fatto: %1</translation>
    </message>
</context>
<context>
    <name>AddClaimForm</name>
    <message>
        <source>Add a claim by hand</source>
        <translation>Aggiungi una prenotazione a mano</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Per chi è</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Which kind</source>
        <translation>Quale tipo</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Quanti</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Write who it is for.</source>
        <translation>Scrivi per chi è.</translation>
    </message>
    <message>
        <source>There is no product yet.</source>
        <translation>Non c’è ancora nessun prodotto.</translation>
    </message>
    <message>
        <source>Noted for %1: %2.</source>
        <translation>Segnato per %1: %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>AddForm</name>
    <message>
        <source>Add a chat: %1</source>
        <translation>Aggiungi una chat: %1</translation>
    </message>
    <message>
        <source>This computer has no password store: the session is kept until Bancarella is closed.</source>
        <translation>Questo computer non ha un portachiavi: la sessione viene tenuta finché Bancarella è aperta.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Esempio: %1</translation>
    </message>
    <message>
        <source>Your name there, if you want to write</source>
        <translation>Il tuo nome lì, se vuoi scrivere</translation>
    </message>
    <message>
        <source>Letters and digits, without a space. Left empty, the chat is read only.</source>
        <translation>Lettere e cifre, senza spazi. Se resta vuoto, la chat si può solo leggere.</translation>
    </message>
    <message>
        <source>API key (not needed once you have given one, or signed in)</source>
        <translation>Chiave API (non serve se ne hai già data una, o hai fatto l’accesso)</translation>
    </message>
    <message>
        <source>From console.cloud.google.com: a project with “YouTube Data API v3” switched on, then an API key.</source>
        <translation>Da console.cloud.google.com: un progetto con “YouTube Data API v3” attivata, poi una chiave API.</translation>
    </message>
    <message>
        <source>Read this chat</source>
        <translation>Leggi questa chat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Nothing is typed here yet.</source>
        <translation>Qui non è ancora scritto nulla.</translation>
    </message>
    <message>
        <source>A name begins with a letter and has no space; letters without accents, digits, - and _.</source>
        <translation>Un nome inizia con una lettera e non ha spazi: lettere senza accenti, cifre, - e _.</translation>
    </message>
    <message>
        <source>A channel&apos;s name has only letters, digits and _, and 25 of them at most.</source>
        <translation>Il nome di un canale ha solo lettere, cifre e _, al massimo 25 in tutto.</translation>
    </message>
    <message>
        <source>No video is named here. The link of the live video itself is needed, not that of the channel.</source>
        <translation>Qui non c’è nessun video. Serve il link della diretta stessa, non quello del canale.</translation>
    </message>
    <message>
        <source>No video is named here. A live video&apos;s number has digits only, five at least.</source>
        <translation>Qui non c’è nessun video. Il numero di una diretta ha solo cifre, almeno cinque.</translation>
    </message>
    <message>
        <source>A channel&apos;s name has only letters, digits, - and _.</source>
        <translation>Il nome di un canale ha solo lettere, cifre, - e _.</translation>
    </message>
    <message>
        <source>A room&apos;s number has digits only.</source>
        <translation>Il numero di una stanza ha solo cifre.</translation>
    </message>
    <message>
        <source>A session&apos;s name has only letters, digits, - and _.</source>
        <translation>Il nome di una sessione ha solo lettere, cifre, - e _.</translation>
    </message>
    <message>
        <source>The computer&apos;s name or number, a colon, then the port: digits only.</source>
        <translation>Il nome o il numero del computer, due punti, poi la porta: solo cifre.</translation>
    </message>
    <message>
        <source>The server&apos;s name, a slash and the channel&apos;s name are needed, without a space.</source>
        <translation>Servono il nome del server, una barra e il nome del canale, senza spazi.</translation>
    </message>
    <message>
        <source>A whole address is needed: a word, then :// and the rest, without a space.</source>
        <translation>Serve un indirizzo intero: una parola, poi :// e il resto, senza spazi.</translation>
    </message>
    <message>
        <source>Channel name</source>
        <translation>Nome del canale</translation>
    </message>
    <message>
        <source>As it stands at the end of the channel&apos;s address.</source>
        <translation>Come sta alla fine dell’indirizzo del canale.</translation>
    </message>
    <message>
        <source>Link of the live video</source>
        <translation>Link del video in diretta</translation>
    </message>
    <message>
        <source>In YouTube: Share, Copy link. Each show has its own.</source>
        <translation>In YouTube: Condividi, Copia link. Ogni diretta ha il suo.</translation>
    </message>
    <message>
        <source>Number or link of the live video</source>
        <translation>Numero o link del video in diretta</translation>
    </message>
    <message>
        <source>In the address of the live video on your Page. Reading needs the Page&apos;s token: see Accounts.</source>
        <translation>Nell’indirizzo del video in diretta sulla tua Pagina. Per leggere serve il token della Pagina: vedi Account.</translation>
    </message>
    <message>
        <source>Channel name or chat room number</source>
        <translation>Nome del canale o numero della chat</translation>
    </message>
    <message>
        <source>Number of the live room</source>
        <translation>Numero della stanza in diretta</translation>
    </message>
    <message>
        <source>As it stands at the end of the room&apos;s address. This chat can be read only.</source>
        <translation>Come sta alla fine dell’indirizzo della stanza. Questa chat si può solo leggere.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessione</translation>
    </message>
    <message>
        <source>In Social Stream Ninja, at the top. It brings TikTok, Instagram and many more; switch on the remote API control there.</source>
        <translation>In Social Stream Ninja, in alto. Porta TikTok, Instagram e molte altre; attiva lì il controllo remoto API.</translation>
    </message>
    <message>
        <source>Computer and port</source>
        <translation>Computer e porta</translation>
    </message>
    <message>
        <source>In Streamer.bot: Servers/Clients, WebSocket Server. It has to be switched on there.</source>
        <translation>In Streamer.bot: Servers/Clients, WebSocket Server. Lì deve essere attivo.</translation>
    </message>
    <message>
        <source>Server and channel</source>
        <translation>Server e canale</translation>
    </message>
    <message>
        <source>The server&apos;s name, a slash, the channel&apos;s name.</source>
        <translation>Il nome del server, una barra, il nome del canale.</translation>
    </message>
    <message>
        <source>Address of a chat</source>
        <translation>Indirizzo di una chat</translation>
    </message>
    <message>
        <source>For chats that somebody has added to this program, and for practising.</source>
        <translation>Per chat che qualcuno ha aggiunto a questo programma, e per fare pratica.</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>The price</source>
        <translation>Il prezzo</translation>
    </message>
    <message>
        <source>Where to order</source>
        <translation>Dove ordinare</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Consegna</translation>
    </message>
    <message>
        <source>Words that ask for it, one in each line</source>
        <translation>Parole che la chiedono, una per riga</translation>
    </message>
    <message>
        <source>What is answered</source>
        <translation>Che cosa si risponde</translation>
    </message>
    <message>
        <source>Such as: we deliver on Fridays. While this is empty, nothing is proposed.</source>
        <translation>Per esempio: consegniamo il venerdì. Finché è vuoto non si propone nulla.</translation>
    </message>
    <message>
        <source>Remove the answer: %1</source>
        <translation>Togli la risposta: %1</translation>
    </message>
</context>
<context>
    <name>BackOnAir</name>
    <message>
        <source>Enter the key…</source>
        <translation>Inserisci la chiave…</translation>
    </message>
</context>
<context>
    <name>BasketActs</name>
    <message>
        <source>%1: the money is settled.</source>
        <translation>%1: i conti sono a posto.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Nothing in this basket is left to cancel.</source>
        <translation>In questo carrello non c’è più nulla da annullare.</translation>
    </message>
    <message>
        <source>%1: the order is cancelled. What was paid is to be given back.</source>
        <translation>%1: l’ordine è annullato. Quello che è stato pagato va restituito.</translation>
    </message>
    <message>
        <source>%1: the order is cancelled.</source>
        <translation>%1: l’ordine è annullato.</translation>
    </message>
    <message>
        <source>You wrote this order down yourself: there is nobody in a chat to block.</source>
        <translation>Questo ordine l’hai scritto tu: in chat non c’è nessuno da bloccare.</translation>
    </message>
    <message>
        <source>%1 is blocked: their messages and claims count no more.</source>
        <translation>Hai bloccato %1: messaggi e prenotazioni di questa persona non contano più.</translation>
    </message>
    <message>
        <source>Nothing in this basket is left to confirm.</source>
        <translation>In questo carrello non c’è più nulla da confermare.</translation>
    </message>
    <message>
        <source>Nothing in this basket is left to pay.</source>
        <translation>In questo carrello non c’è più nulla da pagare.</translation>
    </message>
    <message>
        <source>%1: the basket is confirmed.</source>
        <translation>%1: il carrello è confermato.</translation>
    </message>
    <message>
        <source>%1: the basket is paid, but not all of it is weighed. The price may still change.</source>
        <translation>%1: il carrello è pagato, ma non tutto è pesato. Il prezzo può ancora cambiare.</translation>
    </message>
    <message>
        <source>%1: the basket is paid.</source>
        <translation>%1: il carrello è pagato.</translation>
    </message>
    <message>
        <source>%1: packed, but not all of it is weighed: its weight and price are about.</source>
        <translation>%1: imballato, ma non tutto è pesato: peso e prezzo sono approssimativi.</translation>
    </message>
    <message>
        <source>%1: packed.</source>
        <translation>%1: imballato.</translation>
    </message>
    <message>
        <source>%1: not packed after all.</source>
        <translation>%1: non è imballato, dopotutto.</translation>
    </message>
    <message>
        <source>Choose two baskets: hold Ctrl and click the second one.</source>
        <translation>Scegli due carrelli: tieni premuto Ctrl e clicca il secondo.</translation>
    </message>
    <message>
        <source>%1 and %2 are one person now.</source>
        <translation>%1 e %2 adesso sono una persona sola.</translation>
    </message>
</context>
<context>
    <name>BasketView</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Pickup or delivery</source>
        <translation>Ritiro o consegna</translation>
    </message>
    <message>
        <source>Note for packing</source>
        <translation>Nota per l’imballaggio</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Message to the buyer</source>
        <translation>Messaggio al cliente</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Open WhatsApp</source>
        <translation>Apri WhatsApp</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Scrivi un’e-mail</translation>
    </message>
    <message>
        <source>Order %1 · %2</source>
        <translation>Ordine %1 · %2</translation>
    </message>
    <message>
        <source>Packed at %1</source>
        <translation>Imballato alle %1</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <translation>Pagato: %1</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Restituito</translation>
    </message>
    <message>
        <source>Paid now</source>
        <translation>Pagato ora</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Un’altra persona</translation>
    </message>
    <message>
        <source>%1 is somebody else</source>
        <translation>%1 è un’altra persona</translation>
    </message>
    <message>
        <source>Give them a basket of their own again</source>
        <translation>Ridagli un cesto suo</translation>
    </message>
    <message>
        <source>· packed</source>
        <translation>· imballato</translation>
    </message>
    <message>
        <source>· to be packed</source>
        <translation>· da imballare</translation>
    </message>
    <message>
        <source>not weighed</source>
        <translation>non pesato</translation>
    </message>
    <message>
        <source>What %1 weighs</source>
        <translation>Quanto pesa %1</translation>
    </message>
    <message>
        <source>The weight on the scales; the price follows it</source>
        <translation>Il peso sulla bilancia; il prezzo lo segue</translation>
    </message>
    <message>
        <source>%1 is weighed: %2.</source>
        <translation>%1 pesato: %2.</translation>
    </message>
    <message>
        <source>%1 is to be weighed again.</source>
        <translation>%1 è da pesare di nuovo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>%1 is noted for %2.</source>
        <translation>%1 segnato per %2.</translation>
    </message>
    <message>
        <source>“%1” is full: %2 baskets go there, and there is room for %3.</source>
        <translation>“%1” è pieno: ci vanno %2 cesti e c’è posto per %3.</translation>
    </message>
    <message>
        <source>%1 has a basket of their own again.</source>
        <translation>%1 ha di nuovo un cesto suo.</translation>
    </message>
    <message>
        <source>Write the buyer&apos;s telephone number above first.</source>
        <translation>Scrivi prima qui sopra il telefono del cliente.</translation>
    </message>
    <message>
        <source>Write the buyer&apos;s e-mail address above first.</source>
        <translation>Scrivi prima qui sopra l’e-mail del cliente.</translation>
    </message>
    <message>
        <source>The message is copied: paste it where you write to the buyer.</source>
        <translation>Il messaggio è copiato: incollalo dove scrivi al cliente.</translation>
    </message>
</context>
<context>
    <name>CameraChoice</name>
    <message>
        <source>Address of the camera</source>
        <translation>Indirizzo della telecamera</translation>
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
        <translation>Telecamera</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>Immagine di prova</translation>
    </message>
    <message>
        <source>Choose a video file…</source>
        <translation>Scegli un video…</translation>
    </message>
    <message>
        <source>Use the test picture</source>
        <translation>Usa l’immagine di prova</translation>
    </message>
    <message>
        <source>No camera is connected</source>
        <translation>Nessuna telecamera collegata</translation>
    </message>
    <message>
        <source>A phone or network camera…</source>
        <translation>Un telefono o una telecamera di rete…</translation>
    </message>
    <message>
        <source>Camera %1</source>
        <translation>Telecamera %1</translation>
    </message>
    <message>
        <source>Choose a video file</source>
        <translation>Scegli un video</translation>
    </message>
    <message>
        <source>The password is not shown. Type the whole address again.</source>
        <translation>La password non viene mostrata. Scrivi di nuovo l’indirizzo completo.</translation>
    </message>
    <message>
        <source>Type the address that the phone&apos;s camera app shows.</source>
        <translation>Scrivi l’indirizzo che mostra l’app telecamera del telefono.</translation>
    </message>
    <message>
        <source>This is no camera&apos;s address. It begins with http://, https:// or rtsp://.</source>
        <translation>Non è l’indirizzo di una telecamera. Comincia con http://, https:// o rtsp://.</translation>
    </message>
    <message>
        <source>No camera is connected. You can begin without one.</source>
        <translation>Nessuna telecamera è collegata. Puoi cominciare anche senza.</translation>
    </message>
    <message>
        <source>No camera is chosen.</source>
        <translation>Nessuna telecamera scelta.</translation>
    </message>
    <message>
        <source>The picture is there.</source>
        <translation>L’immagine c’è.</translation>
    </message>
    <message>
        <source>This computer has no password store: the address is kept until Bancarella is closed.</source>
        <translation>Questo computer non ha un portachiavi: l’indirizzo viene tenuto finché Bancarella è aperta.</translation>
    </message>
    <message>
        <source>The camera is being opened…</source>
        <translation>Apro la telecamera…</translation>
    </message>
    <message>
        <source>No picture. Is the camera on, and in the same Wi-Fi? Is its address right?</source>
        <translation>Nessuna immagine. La telecamera è accesa e nello stesso Wi-Fi? L’indirizzo è giusto?</translation>
    </message>
    <message>
        <source>No picture. Is another program using the camera? Close it, or unplug and replug.</source>
        <translation>Nessuna immagine. La sta usando un altro programma? Chiudilo, oppure stacca e riattacca la telecamera.</translation>
    </message>
    <message>
        <source>No picture. Is the file still there? Choose it again, or another one.</source>
        <translation>Nessuna immagine. Il file c’è ancora? Sceglilo di nuovo, o scegline un altro.</translation>
    </message>
</context>
<context>
    <name>ChatModel</name>
    <message>
        <source>Host</source>
        <translation>Chi vende</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderazione</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Abbonato</translation>
    </message>
    <message>
        <source>Held: link from someone new</source>
        <translation>In attesa: link di un nuovo</translation>
    </message>
    <message>
        <source>Held: word of your list</source>
        <translation>In attesa: parola del tuo elenco</translation>
    </message>
    <message>
        <source>removed by a moderator</source>
        <translation>tolto dalla moderazione</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>on screen now: %1</source>
        <translation>ora in onda: %1</translation>
    </message>
</context>
<context>
    <name>ChatNames</name>
    <message>
        <source>Practice chat</source>
        <translation>Chat di prova</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Stanza</translation>
    </message>
    <message>
        <source>The chat that this came from is not connected any more.</source>
        <translation>La chat da cui è arrivato non è più collegata.</translation>
    </message>
    <message>
        <source>To answer on %1, sign in first: Settings, Chats, Accounts.</source>
        <translation>Per rispondere su %1, accedi prima: Impostazioni, Chat, Account.</translation>
    </message>
    <message>
        <source>To answer here, leave this chat in the settings and add it again with a name of yours.</source>
        <translation>Per rispondere qui, lascia questa chat nelle impostazioni e aggiungila di nuovo con un nome tuo.</translation>
    </message>
    <message>
        <source>This chat can only be read: nobody can be answered here.</source>
        <translation>Questa chat si può solo leggere: qui non si può rispondere a nessuno.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Collegata</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Mi collego…</translation>
    </message>
    <message>
        <source>Lost, tried again</source>
        <translation>Persa, riprovo</translation>
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
        <source>1 line left out</source>
        <translation>1 riga tralasciata</translation>
    </message>
    <message>
        <source>%1 lines left out</source>
        <translation>%1 righe tralasciate</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuovo</numerusform>
            <numerusform>%n nuovi</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Ultimi</translation>
    </message>
    <message>
        <source>Jump to the newest message</source>
        <translation>Vai all’ultimo messaggio</translation>
    </message>
    <message>
        <source>Jump to the newest message (End)</source>
        <translation>Vai all’ultimo messaggio (Fine)</translation>
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
        <source>Held</source>
        <translation>In attesa</translation>
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
        <source>Messages that wait for you: nobody else sees them</source>
        <translation>Messaggi che aspettano te: nessun altro li vede</translation>
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
        <source>What viewers have claimed, and what becomes of it (C)</source>
        <translation>Che cosa hanno prenotato, e che ne è (C)</translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>Nulla è in attesa</translation>
    </message>
    <message>
        <source>You have decided on every message that waited for you.</source>
        <translation>Hai deciso su tutti i messaggi che ti aspettavano.</translation>
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
        <source>What viewers write appears here as soon as the chat is connected.</source>
        <translation>Ciò che il pubblico scrive appare qui appena la chat è collegata.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Si comincia…</translation>
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
        <source>The message is hidden.</source>
        <translation>Il messaggio è nascosto.</translation>
    </message>
    <message>
        <source>Show it after all</source>
        <translation>Mostralo comunque</translation>
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
        <source>%1 is blocked. What they write is not shown any more.</source>
        <translation>Hai bloccato %1. Ciò che scrive non si mostra più.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) cancelled.</source>
        <translation>
            <numerusform>%n prenotazione disdetta.</numerusform>
            <numerusform>%n prenotazioni disdette.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pin %1 · %2</source>
        <translation>Metti in mostra %1 · %2</translation>
    </message>
    <message>
        <source>Let it be seen</source>
        <translation>Mostra a tutti</translation>
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
        <source>Answer</source>
        <translation>Rispondi</translation>
    </message>
    <message>
        <source>Hide here</source>
        <translation>Nascondi qui</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Blocca %1</translation>
    </message>
</context>
<context>
    <name>ChatProposal</name>
    <message>
        <source>Answers to questions are proposed here.</source>
        <translation>Qui si propongono le risposte.</translation>
    </message>
    <message>
        <source>Leave this question</source>
        <translation>Lascia questa domanda</translation>
    </message>
    <message>
        <source>Leave this question (Esc)</source>
        <translation>Lascia questa domanda (Esc)</translation>
    </message>
    <message>
        <source>Answer %1: %2</source>
        <translation>Rispondi a %1: %2</translation>
    </message>
</context>
<context>
    <name>ChatSources</name>
    <message>
        <source>The newest messages run along on the picture</source>
        <translation>Gli ultimi messaggi scorrono sull’immagine</translation>
    </message>
    <message>
        <source>Messages on the picture: off</source>
        <translation>Messaggi sull’immagine: no</translation>
    </message>
    <message>
        <source>Take the newest messages off the picture (L)</source>
        <translation>Togli gli ultimi messaggi dall’immagine (L)</translation>
    </message>
    <message>
        <source>Let the newest messages run along on the picture (L)</source>
        <translation>Fai scorrere gli ultimi messaggi sull’immagine (L)</translation>
    </message>
    <message>
        <source>%1 of %2 connected</source>
        <translation>%1 di %2 collegate</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Collegata</translation>
    </message>
    <message>
        <source>All %2 connected</source>
        <translation>Tutte e %2 collegate</translation>
    </message>
    <message>
        <source>1 of %2 needs you</source>
        <translation>1 su %2 da vedere</translation>
    </message>
    <message>
        <source>%1 of %2 need you</source>
        <translation>%1 su %2 da vedere</translation>
    </message>
    <message>
        <source>%1 of %2 chats</source>
        <translation>%1 chat su %2</translation>
    </message>
    <message>
        <source>Show the chats that need a look only</source>
        <translation>Mostra solo le chat che chiedono attenzione</translation>
    </message>
    <message>
        <source>Show every chat</source>
        <translation>Mostra tutte le chat</translation>
    </message>
</context>
<context>
    <name>ChatView</name>
    <message>
        <source>Removed by a moderator</source>
        <translation>Tolto dalla moderazione</translation>
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
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>Hide this message (Del)</source>
        <translation>Nascondi questo messaggio (Canc)</translation>
    </message>
    <message>
        <source>Answer this message (R)</source>
        <translation>Rispondi a questo messaggio (R)</translation>
    </message>
    <message>
        <source>All that can be done with this message</source>
        <translation>Tutto ciò che si può fare con questo messaggio</translation>
    </message>
    <message>
        <source>Let it be seen (Enter)</source>
        <translation>Mostra a tutti (Invio)</translation>
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
    <name>ChatWriter</name>
    <message>
        <source>Write to the chats</source>
        <translation>Scrivi nelle chat</translation>
    </message>
    <message>
        <source>Write to all chats (W)</source>
        <translation>Scrivi in tutte le chat (W)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Invia (Invio)</translation>
    </message>
    <message>
        <source>Close this note</source>
        <translation>Chiudi questa nota</translation>
    </message>
    <message>
        <source>Write to all chats instead</source>
        <translation>Scrivi invece in tutte le chat</translation>
    </message>
    <message>
        <source>No chat that you can write to is connected.</source>
        <translation>Non è collegata nessuna chat in cui puoi scrivere.</translation>
    </message>
    <message>
        <source>Open the Room or sign in</source>
        <translation>Apri la Stanza o accedi</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Inviato</translation>
    </message>
    <message>
        <source>Answer to %1: %2</source>
        <translation>Risposta a %1: %2</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <translation>Risposta a %1</translation>
    </message>
    <message>
        <source>Characters left: %1</source>
        <translation>Caratteri rimasti: %1</translation>
    </message>
    <message>
        <source>%1: not written. %2</source>
        <translation>%1: non scritto. %2</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>chiede attenzione</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
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
        <source>Camera</source>
        <translation>Telecamera</translation>
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
        <translation>La telecamera %1 si vede.</translation>
    </message>
    <message>
        <source>Camera %1 is starting. Wait a moment.</source>
        <translation>La telecamera %1 si sta avviando. Aspetta un momento.</translation>
    </message>
    <message>
        <source>There is no camera. Choose one in the settings.</source>
        <translation>Non c’è una telecamera. Scegline una nelle impostazioni.</translation>
    </message>
    <message>
        <source>Camera %1 shows nothing. Check its cable, or choose another in the settings.</source>
        <translation>La telecamera %1 non mostra nulla. Controlla il cavo, o scegline un’altra nelle impostazioni.</translation>
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
        <source>The microphone is not heard. Plug it in, or choose another in the settings.</source>
        <translation>Il microfono non si sente. Collegalo, o scegline un altro nelle impostazioni.</translation>
    </message>
    <message>
        <source>Phones can read the QR codes.</source>
        <translation>I telefoni leggono i codici QR.</translation>
    </message>
    <message>
        <source>No product has a buy link, so there is no QR code.</source>
        <translation>Nessun prodotto ha un link d’acquisto, quindi non c’è un codice QR.</translation>
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
        <translation>Non ci sono ancora prodotti. Aggiungi il primo nell’elenco a sinistra.</translation>
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
        <translation>Accetta solo un’immagine verticale. Sceglila per ogni destinazione, o spegnila.</translation>
    </message>
    <message>
        <source>It takes at most %1 kbit/s. Choose a smaller picture for it.</source>
        <translation>Accetta al massimo %1 kbit/s. Scegli per lei un’immagine più piccola.</translation>
    </message>
    <message>
        <source>The show is not recorded. You can change that in the settings.</source>
        <translation>La diretta non viene registrata. Puoi cambiarlo nelle impostazioni.</translation>
    </message>
    <message>
        <source>How much room there is cannot be told. Choose another folder in the settings.</source>
        <translation>Non si sa quanto spazio c’è. Scegli un’altra cartella nelle impostazioni.</translation>
    </message>
    <message>
        <source>There is room to record for more than %1 hours.</source>
        <translation>C’è spazio per registrare più di %1 ore.</translation>
    </message>
    <message>
        <source>There is room to record for only %1 h %2 min. Delete something, or choose another folder.</source>
        <translation>C’è spazio per registrare solo %1 h %2 min. Elimina qualcosa, o scegli un’altra cartella.</translation>
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
        <translation>Questo server non esiste, oppure manca internet. Controlla l’indirizzo e il Wi-Fi.</translation>
    </message>
    <message>
        <source>The server takes no connections there. Check the address.</source>
        <translation>Lì il server non accetta collegamenti. Controlla l’indirizzo.</translation>
    </message>
    <message>
        <source>The server does not answer. Check the address and your internet connection.</source>
        <translation>Il server non risponde. Controlla l’indirizzo e la connessione a internet.</translation>
    </message>
    <message>
        <source>The server cannot prove who it is. Check the address; nothing was sent.</source>
        <translation>Il server non dimostra chi è. Controlla l’indirizzo; non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>No secure connection could be made. Check the address.</source>
        <translation>Nessuna connessione sicura. Controlla l’indirizzo.</translation>
    </message>
    <message>
        <source>Something answers there, but it takes no live picture. Check the address.</source>
        <translation>Qualcosa risponde, ma non accetta dirette. Controlla l’indirizzo.</translation>
    </message>
    <message>
        <source>The internet does not answer. Check your connection.</source>
        <translation>Internet non risponde. Controlla la connessione.</translation>
    </message>
    <message>
        <source>The address cannot be read. Copy it again from your live dashboard.</source>
        <translation>L’indirizzo non si legge. Copialo di nuovo dal pannello della diretta.</translation>
    </message>
</context>
<context>
    <name>ClaimModel</name>
    <message>
        <source>no end</source>
        <translation>senza scadenza</translation>
    </message>
</context>
<context>
    <name>ClaimNotes</name>
    <message numerus="yes">
        <source>%n claim(s) of earlier shows still wait: see Orders.</source>
        <translation>
            <numerusform>%n prenotazione di dirette precedenti è ancora in attesa: guarda in Ordini.</numerusform>
            <numerusform>%n prenotazioni di dirette precedenti sono ancora in attesa: guarda in Ordini.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) of earlier shows still wait, since %1: what comes in goes to them first.</source>
        <translation>
            <numerusform>%n prenotazione di dirette precedenti è ancora in attesa, dal %1: quello che arriva va prima a chi aspetta.</numerusform>
            <numerusform>%n prenotazioni di dirette precedenti sono ancora in attesa, dal %1: quello che arriva va prima a chi aspetta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) of earlier shows wait</source>
        <translation>
            <numerusform>%n prenotazione di prima in attesa</numerusform>
            <numerusform>%n prenotazioni di prima in attesa</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep their places</source>
        <translation>Tieni i loro posti</translation>
    </message>
    <message>
        <source>Those who wait keep their places</source>
        <translation>Chi aspetta tiene il suo posto</translation>
    </message>
    <message>
        <source>End that list</source>
        <translation>Chiudi quella lista</translation>
    </message>
    <message>
        <source>Nobody waits any more from earlier shows</source>
        <translation>Nessuno aspetta più dalle dirette precedenti</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of an earlier show</source>
        <translation>
            <numerusform>%n domanda di una diretta precedente</numerusform>
            <numerusform>%n domande di una diretta precedente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of an earlier show were not answered.</source>
        <translation>
            <numerusform>%n domanda di una diretta precedente è rimasta senza risposta.</numerusform>
            <numerusform>%n domande di una diretta precedente sono rimaste senza risposta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask me now</source>
        <translation>Chiedimelo ora</translation>
    </message>
    <message>
        <source>Ask them now: what you note belongs to that show</source>
        <translation>Chiedile ora: quello che segni va in quella diretta</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Lasciale stare</translation>
    </message>
    <message>
        <source>Leave them: nothing of it is noted</source>
        <translation>Lasciale stare: non si segna niente</translation>
    </message>
    <message>
        <source>Not on air: claims count</source>
        <translation>Non in onda: si prenota</translation>
    </message>
    <message>
        <source>Not on air: what viewers write is still claimed.</source>
        <translation>Non sei in onda: quello che si scrive in chat viene ancora prenotato.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pause: take no claims until the next show begins</source>
        <translation>Pausa: nessuna prenotazione fino all’inizio della prossima diretta</translation>
    </message>
    <message>
        <source>The show is over. What viewers still write is claimed until %1; then claims close by themselves.</source>
        <translation>La diretta è finita. Quello che gli spettatori scrivono vale come prenotazione fino alle %1; poi le prenotazioni si chiudono da sole.</translation>
    </message>
    <message>
        <source>%1 left for late claims</source>
        <translation>Ancora %1 per chi prenota tardi</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Chiudi ora</translation>
    </message>
    <message>
        <source>Close now: take no claims until the next show begins</source>
        <translation>Chiudi ora: nessuna prenotazione fino all’inizio della prossima diretta</translation>
    </message>
    <message>
        <source>Keep them open</source>
        <translation>Lasciale aperte</translation>
    </message>
    <message>
        <source>Keep them open: take claims until you stop them</source>
        <translation>Lasciale aperte: le prenotazioni valgono finché non le fermi tu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Those who wait keep their places.</source>
        <translation>Chi aspetta tiene il suo posto.</translation>
    </message>
    <message>
        <source>The questions are put away: nothing of it is noted.</source>
        <translation>Le domande sono messe da parte: non si segna niente.</translation>
    </message>
    <message>
        <source>Claims are paused. They go on when the next show begins.</source>
        <translation>Prenotazioni in pausa. Ripartono con la prossima diretta.</translation>
    </message>
    <message>
        <source>Claims are taken until you stop them.</source>
        <translation>Le prenotazioni valgono finché non le fermi tu.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) wait no more.</source>
        <translation>
            <numerusform>%n prenotazione non aspetta più.</numerusform>
            <numerusform>%n prenotazioni non aspettano più.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimRulesPage</name>
    <message>
        <source>Taking claims</source>
        <translation>Prendere le prenotazioni</translation>
    </message>
    <message>
        <source>On the picture</source>
        <translation>Sull’immagine</translation>
    </message>
    <message>
        <source>Pause: take no claims from the chat</source>
        <translation>Pausa: non prendere prenotazioni dalla chat</translation>
    </message>
    <message>
        <source>You can still add claims by hand.</source>
        <translation>Puoi sempre aggiungerne a mano.</translation>
    </message>
    <message>
        <source>Claims after the show’s end</source>
        <translation>Prenotazioni dopo la fine della diretta</translation>
    </message>
    <message>
        <source>Then they are closed until the next show begins.</source>
        <translation>Poi sono chiuse fino all’inizio della prossima diretta.</translation>
    </message>
    <message>
        <source>How long a claim is held</source>
        <translation>Per quanto tempo si tiene da parte</translation>
    </message>
    <message>
        <source>Then it goes to the next on the waitlist.</source>
        <translation>Poi passa al prossimo in lista d’attesa.</translation>
    </message>
    <message>
        <source>The most of one product for one buyer</source>
        <translation>Quanto al massimo di un prodotto per cliente</translation>
    </message>
    <message>
        <source>A product can have a limit of its own.</source>
        <translation>Un prodotto può avere un limite suo.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>nessun limite</translation>
    </message>
    <message>
        <source>The most of one product in one message</source>
        <translation>Il massimo di un prodotto in un messaggio</translation>
    </message>
    <message>
        <source>Whoever writes more has probably mistyped: you are asked.</source>
        <translation>Chi scrive di più si è forse sbagliato: te lo chiediamo.</translation>
    </message>
    <message>
        <source>Your own words for “I take it”</source>
        <translation>Le tue parole per «lo prendo»</translation>
    </message>
    <message>
        <source>With a comma between them: viewers write one of them beside a code, or alone for the product on the picture. The usual ones (mine, sold, mio, 要 …) are known already.</source>
        <translation>Separate da una virgola: chi guarda ne scrive una accanto a un codice, o da sola per il prodotto sull’immagine. Quelle solite (mine, sold, mio, 要 …) sono già note.</translation>
    </message>
    <message>
        <source>Show new claims on the picture</source>
        <translation>Mostra le nuove prenotazioni sull’immagine</translation>
    </message>
    <message>
        <source>The buyer’s name</source>
        <translation>Il nome di chi compra</translation>
    </message>
    <message>
        <source>Thank-you line</source>
        <translation>Riga di ringraziamento</translation>
    </message>
    <message>
        <source>It follows the name. Empty: the picture’s own words.</source>
        <translation>Segue il nome. Vuota: le parole dell’immagine.</translation>
    </message>
    <message>
        <source>Viewers also write %1 when they want nothing: each time it would be a claim. Take a rarer word.</source>
        <translation>Chi guarda scrive %1 anche quando non vuole nulla: ogni volta sarebbe una prenotazione. Scegli una parola più rara.</translation>
    </message>
    <message>
        <source>Until I decide</source>
        <translation>Finché non decido io</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>Until I stop them</source>
        <translation>Finché non le fermo io</translation>
    </message>
    <message>
        <source>Whole: Anna Bianchi</source>
        <translation>Intero: Anna Bianchi</translation>
    </message>
    <message>
        <source>Shortened: Anna B.</source>
        <translation>Abbreviato: Anna B.</translation>
    </message>
    <message>
        <source>No names</source>
        <translation>Nessun nome</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ora</numerusform>
            <numerusform>%n ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>held</source>
        <translation>da parte</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confermato</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagato</translation>
    </message>
    <message>
        <source>released</source>
        <translation>liberato</translation>
    </message>
    <message>
        <source>time over</source>
        <translation>scaduto</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>disdetto</translation>
    </message>
    <message>
        <source>packed</source>
        <translation>imballato</translation>
    </message>
    <message>
        <source>&lt; 1 min</source>
        <translation>&lt; 1 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 giorni</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>e %1</translation>
    </message>
</context>
<context>
    <name>ClaimsPage</name>
    <message>
        <source>To do</source>
        <translation>Da fare</translation>
    </message>
    <message>
        <source>Claims that are held and wait for you</source>
        <translation>Prenotazioni tenute da parte che aspettano te</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Claims on the waitlist: there was none left</source>
        <translation>Prenotazioni in lista d’attesa: non ce n’era più</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confermate</translation>
    </message>
    <message>
        <source>Claims that you and the buyer agree on</source>
        <translation>Prenotazioni su cui tu e il cliente siete d’accordo</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagate</translation>
    </message>
    <message>
        <source>Claims that are paid</source>
        <translation>Prenotazioni pagate</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>Every claim of this show, in the order they came</source>
        <translation>Ogni prenotazione di questa diretta, nell’ordine di arrivo</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Nome o codice</translation>
    </message>
    <message>
        <source>Search the claims by name or code</source>
        <translation>Cerca le prenotazioni per nome o codice</translation>
    </message>
    <message>
        <source>Add a claim by hand</source>
        <translation>Aggiungi una prenotazione a mano</translation>
    </message>
    <message>
        <source>Add a claim by hand: a telephone call, somebody in the shop</source>
        <translation>Aggiungi una prenotazione a mano: una telefonata, qualcuno in negozio</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>Orders: one basket per buyer</source>
        <translation>Ordini: un cesto per cliente</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Conferma</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Più tempo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Hold it longer, or hold it again (H)</source>
        <translation>Tienila da parte più a lungo, o di nuovo (H)</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Al prossimo</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>Rinuncia</translation>
    </message>
    <message>
        <source>Give it free: the next who waits gets it (R)</source>
        <translation>Liberala: va al prossimo in attesa (R)</translation>
    </message>
    <message>
        <source>The buyer does not want it any more (X)</source>
        <translation>Il cliente non la vuole più (X)</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Prenotazioni</translation>
    </message>
    <message>
        <source>A moderator removed %1’s message: %2 is free again.</source>
        <translation>La moderazione ha tolto il messaggio di %1: %2 è di nuovo libero.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Non si trova nulla</translation>
    </message>
    <message>
        <source>No claim here has this name or code.</source>
        <translation>Qui nessuna prenotazione ha questo nome o codice.</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>Ancora nessuna prenotazione</translation>
    </message>
    <message>
        <source>When a viewer writes a product’s code, such as “A12” or “A12 x2”, it is held for them here.</source>
        <translation>Quando qualcuno scrive il codice di un prodotto, come «A12» o «A12 x2», qui gli viene tenuto da parte.</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Tutto fatto</translation>
    </message>
    <message>
        <source>No claim waits for you.</source>
        <translation>Nessuna prenotazione ti aspetta.</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>Qui nessuna</translation>
    </message>
    <message>
        <source>No claim of this show stands here just now.</source>
        <translation>Ora qui non c’è nessuna prenotazione di questa diretta.</translation>
    </message>
    <message>
        <source>Somebody else has a part of it by now: that part waits, in its old place.</source>
        <translation>Una parte ora ce l’ha qualcun altro: quella parte aspetta, al suo vecchio posto.</translation>
    </message>
    <message>
        <source>Somebody else has it by now: it waits, in its old place.</source>
        <translation>Ora ce l’ha qualcun altro: aspetta, al suo vecchio posto.</translation>
    </message>
    <message>
        <source>It is held without an end already.</source>
        <translation>È già tenuta da parte senza scadenza.</translation>
    </message>
    <message>
        <source>%1: held for another %2.</source>
        <translation>%1: tenuto ancora per %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) held for another %2.</source>
        <translation>
            <numerusform>%n prenotazione tenuta ancora per %2.</numerusform>
            <numerusform>%n prenotazioni tenute ancora per %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 is confirmed.</source>
        <translation>%1: %2 confermato.</translation>
    </message>
    <message>
        <source>%1: %2 is paid.</source>
        <translation>%1: %2 pagato.</translation>
    </message>
    <message>
        <source>%1: %2 is released.</source>
        <translation>%1: %2 liberato.</translation>
    </message>
    <message>
        <source>%1: %2 is cancelled.</source>
        <translation>%1: %2 disdetto.</translation>
    </message>
    <message>
        <source>%1: %2 is held again.</source>
        <translation>%1: %2 è di nuovo da parte.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) confirmed.</source>
        <translation>
            <numerusform>%n prenotazione confermata.</numerusform>
            <numerusform>%n prenotazioni confermate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) paid.</source>
        <translation>
            <numerusform>%n prenotazione pagata.</numerusform>
            <numerusform>%n prenotazioni pagate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) released.</source>
        <translation>
            <numerusform>%n prenotazione liberata.</numerusform>
            <numerusform>%n prenotazioni liberate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) cancelled.</source>
        <translation>
            <numerusform>%n prenotazione disdetta.</numerusform>
            <numerusform>%n prenotazioni disdette.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) held again.</source>
        <translation>
            <numerusform>%n prenotazione di nuovo da parte.</numerusform>
            <numerusform>%n prenotazioni di nuovo da parte.</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>Che cosa le è successo</translation>
    </message>
    <message>
        <source>by the buyer</source>
        <translation>dal cliente</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>da te</translation>
    </message>
    <message>
        <source>by a moderator</source>
        <translation>dalla moderazione</translation>
    </message>
    <message>
        <source>its time was over</source>
        <translation>tempo scaduto</translation>
    </message>
    <message>
        <source>there was stock again</source>
        <translation>ce n’era di nuovo</translation>
    </message>
</context>
<context>
    <name>CloseSheet</name>
    <message>
        <source>You are on air</source>
        <translation>Sei in onda</translation>
    </message>
    <message>
        <source>The rehearsal is running</source>
        <translation>La prova è in corso</translation>
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
    <name>ConfidenceLight</name>
    <message>
        <source>The studio plays back what it sends, as viewers get it: is there a picture, is there sound, does the QR code scan and lead where the product says?</source>
        <translation>Lo studio riguarda quello che trasmette, come lo riceve chi guarda: c’è l’immagine, c’è l’audio, il codice QR si legge e porta dove dice il prodotto?</translation>
    </message>
    <message>
        <source>Checking what viewers see…</source>
        <translation>Controllo di ciò che si vede…</translation>
    </message>
    <message>
        <source>QR code too fine for small screens</source>
        <translation>QR troppo fitto per schermi piccoli</translation>
    </message>
    <message>
        <source>Nobody receives it just now</source>
        <translation>In questo momento non la riceve nessuno</translation>
    </message>
    <message>
        <source>QR verified %1 s ago</source>
        <translation>QR verificato %1 s fa</translation>
    </message>
    <message>
        <source>Picture verified %1 s ago</source>
        <translation>Immagine verificata %1 s fa</translation>
    </message>
    <message>
        <source>Viewers see black</source>
        <translation>Si vede tutto nero</translation>
    </message>
    <message>
        <source>The picture stands still</source>
        <translation>L’immagine è ferma</translation>
    </message>
    <message>
        <source>Viewers see no picture</source>
        <translation>Non si vede l’immagine</translation>
    </message>
    <message>
        <source>No new picture is sent</source>
        <translation>Non parte nessuna nuova immagine</translation>
    </message>
    <message>
        <source>Viewers hear nothing</source>
        <translation>Non si sente niente</translation>
    </message>
    <message>
        <source>Sound and picture apart</source>
        <translation>Audio e immagine sfasati</translation>
    </message>
    <message>
        <source>Hole in the sound</source>
        <translation>Un vuoto nell’audio</translation>
    </message>
    <message>
        <source>QR code does not scan</source>
        <translation>Il QR non si legge</translation>
    </message>
    <message>
        <source>QR code leads elsewhere</source>
        <translation>Il QR porta altrove</translation>
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
        <translation>Qualunque durata, fino a un’ora del giorno, con un testo e un’offerta che finisce</translation>
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
    <message>
        <source>The offer is over: %1 costs %2 again.</source>
        <translation>L’offerta è finita: %1 costa di nuovo %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
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
        <translation>Togli il prodotto dall’immagine</translation>
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
        <source>This time has just passed. Write a later one.</source>
        <translation>Quest’ora è appena passata. Scrivine una più tardi.</translation>
    </message>
    <message>
        <source>This time has passed, and tomorrow&apos;s is more than 12 hours away. For so long choose “%1”.</source>
        <translation>Quest’ora è passata, e quella di domani è tra più di 12 ore. Per così tanto scegli «%1».</translation>
    </message>
    <message>
        <source>Write a time of day, as 21:30.</source>
        <translation>Scrivi un’ora del giorno, come 21:30.</translation>
    </message>
    <message>
        <source>Write minutes and seconds, as 7:30, or 12 min; 24 hours at most.</source>
        <translation>Scrivi minuti e secondi, come 7:30, oppure 12 min; al massimo 24 ore.</translation>
    </message>
    <message>
        <source>Offer price until then</source>
        <translation>Prezzo dell’offerta fino ad allora</translation>
    </message>
    <message>
        <source>Instead of %1, which comes back by itself.</source>
        <translation>Al posto di %1, che poi torna da solo.</translation>
    </message>
    <message>
        <source>Variants with a price of their own come down by the same percentage.</source>
        <translation>Le varianti con un prezzo proprio scendono della stessa percentuale.</translation>
    </message>
    <message>
        <source>no offer</source>
        <translation>nessuna offerta</translation>
    </message>
    <message>
        <source>Full price: %1</source>
        <translation>Prezzo pieno: %1</translation>
    </message>
    <message>
        <source>This is not a price. Write it like %1.</source>
        <translation>Questo non è un prezzo. Scrivilo così: %1.</translation>
    </message>
    <message>
        <source>An offer costs less than %1.</source>
        <translation>Un’offerta costa meno di %1.</translation>
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
        <source>The show goes on. What you save is tried at once.</source>
        <translation>La diretta continua. Quello che salvi viene provato subito.</translation>
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
        <source>Forgets what you typed. Esc closes and keeps it.</source>
        <translation>Dimentica ciò che hai scritto. Esc chiude e lo conserva.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Save (Enter)</source>
        <translation>Salva (Invio)</translation>
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
        <translation>Copia l’indirizzo dal pannello: rtmps://…</translation>
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
        <translation>Prova l’indirizzo</translation>
    </message>
    <message>
        <source>Asks the server whether it is there. The key is not sent.</source>
        <translation>Chiede al server se c’è. La chiave non viene inviata.</translation>
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
        <translation>C’è già una destinazione con questo nome.</translation>
    </message>
    <message>
        <source>Copy the server address from your live dashboard.</source>
        <translation>Copia l’indirizzo del server dal pannello della diretta.</translation>
    </message>
    <message>
        <source>This is the address of a web page. The one to copy starts with rtmp:// or rtmps://.</source>
        <translation>Questo è l’indirizzo di una pagina web. Quello da copiare comincia con rtmp:// o rtmps://.</translation>
    </message>
    <message>
        <source>The address starts with rtmp:// or rtmps://. Copy it again.</source>
        <translation>L’indirizzo comincia con rtmp:// o rtmps://. Copialo di nuovo.</translation>
    </message>
    <message>
        <source>There is a space in the address. Copy it again, alone.</source>
        <translation>C’è uno spazio nell’indirizzo. Copialo di nuovo, da solo.</translation>
    </message>
    <message>
        <source>The address is not whole. Copy it again from your live dashboard.</source>
        <translation>L’indirizzo non è intero. Copialo di nuovo dal pannello della diretta.</translation>
    </message>
    <message>
        <source>This is an address, not a key. It goes in the field above.</source>
        <translation>Questo è un indirizzo, non una chiave. Va nel campo qui sopra.</translation>
    </message>
    <message>
        <source>There is a space in the key. Copy it again, alone.</source>
        <translation>C’è uno spazio nella chiave. Copiala di nuovo, da sola.</translation>
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
        <translation>Nell’app TikTok: LIVE, poi trasmetti da un computer. Copia l’indirizzo e la chiave.</translation>
    </message>
    <message>
        <source>On twitch.tv: Creator dashboard, Settings, Stream. Copy the primary stream key.</source>
        <translation>Su twitch.tv: Dashboard del creatore, Impostazioni, Stream. Copia la chiave principale.</translation>
    </message>
    <message>
        <source>On kick.com: Creator dashboard, Settings, Stream key. Copy the address and the key.</source>
        <translation>Su kick.com: Dashboard del creatore, Impostazioni, Chiave dello stream. Copia l’indirizzo e la chiave.</translation>
    </message>
    <message>
        <source>On live.bilibili.com: open your live room&apos;s page and start. Copy the stream key.</source>
        <translation>Su live.bilibili.com: apri la pagina della tua stanza e avvia. Copia la chiave.</translation>
    </message>
    <message>
        <source>In the Channels assistant on a computer, open a live room. Copy its address and key.</source>
        <translation>Nell’assistente Channels sul computer, apri una stanza. Copia il suo indirizzo e la chiave.</translation>
    </message>
    <message>
        <source>Start a live on your phone, from a computer. Copy the key it shows.</source>
        <translation>Avvia una diretta sul telefono, da computer. Copia la chiave che mostra.</translation>
    </message>
    <message>
        <source>The address of your own server; it may end in the key: rtmp://server/live/key</source>
        <translation>L’indirizzo del tuo server; può finire con la chiave: rtmp://server/live/chiave</translation>
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
        <translation>Accetta solo un’immagine verticale.</translation>
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
    <name>DestinationPage</name>
    <message>
        <source>Other platform</source>
        <translation>Altra piattaforma</translation>
    </message>
</context>
<context>
    <name>DoubtCard</name>
    <message>
        <source>Yes · Enter</source>
        <translation>Sì · Invio</translation>
    </message>
    <message>
        <source>Yes: note it as a claim (Enter)</source>
        <translation>Sì: segnalo come prenotazione (Invio)</translation>
    </message>
    <message>
        <source>No · ⌫</source>
        <translation>No · ⌫</translation>
    </message>
    <message>
        <source>No: it is no claim (Backspace)</source>
        <translation>No: non è una prenotazione (Backspace)</translation>
    </message>
    <message>
        <source>← → choose product, kind or number; ↑ ↓ change it, digits type the number</source>
        <translation>← → scegli prodotto, tipo o numero; ↑ ↓ lo cambi, con le cifre scrivi il numero</translation>
    </message>
    <message>
        <source>Choose which kind: click “%1” or press ↑ ↓. Then press Enter.</source>
        <translation>Scegli quale tipo: clicca su “%1” o premi ↑ ↓. Poi premi Invio.</translation>
    </message>
    <message>
        <source>1 of %1</source>
        <translation>1 di %1</translation>
    </message>
    <message>
        <source>%1 has paid for %2 and takes it back. Cancel it?</source>
        <translation>%1 ha pagato %2 e vuole disdire. Annullare?</translation>
    </message>
    <message>
        <source>%1 has paid for %2, and the message was deleted. Cancel it?</source>
        <translation>%1 ha pagato %2 e il messaggio è stato cancellato. Annullare?</translation>
    </message>
    <message>
        <source>%2 is packed for %1, and the message was deleted. Cancel it?</source>
        <translation>%2 è nel pacco di %1 e il messaggio è stato cancellato. Annullare?</translation>
    </message>
    <message>
        <source>%2 is packed for %1, who takes it back. Cancel it?</source>
        <translation>%2 è nel pacco di %1, che ora disdice. Annullare?</translation>
    </message>
    <message>
        <source>%1 takes back %2, from an earlier show. Cancel it?</source>
        <translation>%1 disdice %2, di una diretta precedente. Annullare?</translation>
    </message>
    <message>
        <source>Does %1 take back %2? Cancel it?</source>
        <translation>%1 disdice %2? Annullare?</translation>
    </message>
    <message>
        <source>%1 wants %2 more; the limit is %3. Note it all the same?</source>
        <translation>%1 vuole ancora %2; il limite è %3. Segnare lo stesso?</translation>
    </message>
    <message>
        <source>Did %1 mean %2 in all, instead of what they have?</source>
        <translation>%1 intendeva %2 in tutto, al posto di ciò che ha?</translation>
    </message>
    <message>
        <source>Did %1 mean %2?</source>
        <translation>%1 intendeva %2?</translation>
    </message>
    <message numerus="yes">
        <source>%n more question(s)</source>
        <translation>
            <numerusform>%n altra domanda</numerusform>
            <numerusform>altre %n domande</numerusform>
        </translation>
    </message>
    <message>
        <source>which?</source>
        <translation>quale?</translation>
    </message>
    <message>
        <source>Type the number; another click is one more</source>
        <translation>Scrivi il numero; un altro clic ne aggiunge uno</translation>
    </message>
    <message>
        <source>Cancelled: %2 of %1.</source>
        <translation>Annullato: %2 di %1.</translation>
    </message>
    <message>
        <source>Noted for %1: %2.</source>
        <translation>Segnato per %1: %2.</translation>
    </message>
    <message>
        <source>Cancelled: %2 of %1. What was paid is to be given back.</source>
        <translation>Annullato: %2 di %1. Quanto pagato va restituito.</translation>
    </message>
    <message>
        <source>“%1” is no claim.</source>
        <translation>«%1» non è una prenotazione.</translation>
    </message>
    <message>
        <source>It stays sold: “%1”.</source>
        <translation>Resta venduto: “%1”.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
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
        <source>End the rehearsal?</source>
        <translation>Chiudere la prova?</translation>
    </message>
    <message>
        <source>Nobody sees it. Hold the button for one second.</source>
        <translation>Non la vede nessuno. Tieni premuto il pulsante un secondo.</translation>
    </message>
    <message>
        <source>Go on rehearsing</source>
        <translation>Continua la prova</translation>
    </message>
    <message>
        <source>Hold it down for one second: with the mouse, Space or Enter</source>
        <translation>Tieni premuto un secondo: con il mouse, Spazio o Invio</translation>
    </message>
</context>
<context>
    <name>EngineFailedPage</name>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>Close Bancarella</source>
        <translation>Chiudi Bancarella</translation>
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
        <source>“%1” is not on the picture any more: pin it and start the countdown again.</source>
        <translation>“%1” non è più in mostra: fissalo e avvia di nuovo il conto alla rovescia.</translation>
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
        <source>“%1” reads as a quantity or a price; write a code like A12</source>
        <translation>“%1” sembra una quantità o un prezzo; scrivi un codice come A12</translation>
    </message>
    <message>
        <source>a code begins with a letter or a digit</source>
        <translation>un codice comincia con una lettera o una cifra</translation>
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
        <source>Connection timed out</source>
        <translation>nessuna risposta</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>il computer è spento o non raggiungibile</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>la cartella condivisa non c’è più</translation>
    </message>
    <message>
        <source>There can be 1 to %1 cameras.</source>
        <translation>Le telecamere possono essere da 1 a %1.</translation>
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
        <source>“%1” could be %2 or %3; write it with two decimals</source>
        <translation>“%1” può voler dire %2 oppure %3; scrivilo con due decimali</translation>
    </message>
    <message>
        <source>Another window is open on this studio: it goes on.</source>
        <translation>Un’altra finestra è aperta su questo studio: continua.</translation>
    </message>
    <message>
        <source>Somebody has deleted the data folder %1. It has been made again, and the show goes on; pictures that were kept in it are gone.</source>
        <translation>Qualcuno ha cancellato la cartella dei dati %1. È stata ricreata e la diretta continua; le immagini che conteneva non ci sono più.</translation>
    </message>
    <message>
        <source>Somebody has deleted the data folder %1, and it cannot be made again. The show goes on; what you change is lost when Bancarella is closed.</source>
        <translation>Qualcuno ha cancellato la cartella dei dati %1 e non è possibile ricrearla. La diretta continua; ciò che modifichi va perso quando chiudi Bancarella.</translation>
    </message>
    <message>
        <source>What you change cannot be written to %1 (%2). Make room there; until then it is lost if the computer stops.</source>
        <translation>Ciò che modifichi non può essere scritto in %1 (%2). Fai spazio lì; fino ad allora va perso se il computer si ferma.</translation>
    </message>
    <message>
        <source>What you change cannot be written down; the log says why. The show goes on.</source>
        <translation>Ciò che modifichi non può essere salvato; il registro dice perché. La diretta continua.</translation>
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
        <translation>%1 non dà immagine. Controlla la telecamera e riprova.</translation>
    </message>
    <message>
        <source>The address of %1 is not known any more: this computer&apos;s password store does not give it.</source>
        <translation>L’indirizzo di %1 non è più noto: il portachiavi di questo computer non lo restituisce.</translation>
    </message>
    <message>
        <source>Type the whole address again in the settings.</source>
        <translation>Scrivi di nuovo l’indirizzo completo nelle impostazioni.</translation>
    </message>
    <message>
        <source>Sound comes from a microphone or a file, not from an address in the network.</source>
        <translation>L’audio viene da un microfono o da un file, non da un indirizzo in rete.</translation>
    </message>
    <message>
        <source>What stands behind the question mark is not shown.</source>
        <translation>Ciò che sta dopo il punto interrogativo non viene mostrato.</translation>
    </message>
    <message>
        <source>What stands behind the question mark of the address is not known any more.</source>
        <translation>Ciò che sta dopo il punto interrogativo dell’indirizzo non è più noto.</translation>
    </message>
    <message>
        <source>Type the whole address again.</source>
        <translation>Scrivi di nuovo l’indirizzo completo.</translation>
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
        <translation>Controlla la telecamera e la rete.</translation>
    </message>
    <message>
        <source>%1 sends damaged pictures. Try another cable or socket.</source>
        <translation>%1 manda immagini rovinate. Prova un altro cavo o un’altra presa.</translation>
    </message>
    <message>
        <source>%1 sends damaged pictures.</source>
        <translation>%1 manda immagini danneggiate.</translation>
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
        <translation>%1 non è una telecamera.</translation>
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
        <translation>Telecamere presenti: %1.</translation>
    </message>
    <message>
        <source>No camera is connected to this computer.</source>
        <translation>A questo computer non è collegata nessuna telecamera.</translation>
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
        <translation>%1 non risponde. Controlla che la telecamera sia accesa e nella stessa rete, e che l’indirizzo sia giusto.</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Start the camera&apos;s app and check the port.</source>
        <translation>%1 rifiuta il collegamento. Avvia l’app della telecamera e controlla la porta.</translation>
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
        <translation>Nessuna telecamera indicata. Indica il numero, il nome, un file video o un indirizzo.</translation>
    </message>
    <message>
        <source>%1 cameras are called %2. Choose one by number: %3.</source>
        <translation>%1 telecamere si chiamano %2. Scegline una per numero: %3.</translation>
    </message>
    <message>
        <source>There is no camera, file or address %1.</source>
        <translation>Non c’è nessuna telecamera, file o indirizzo %1.</translation>
    </message>
    <message>
        <source>These are there: %1.</source>
        <translation>Ci sono: %1.</translation>
    </message>
    <message>
        <source>Cameras cannot be read from %1://. Use http://, https:// or rtsp://.</source>
        <translation>Non si possono leggere telecamere da %1://. Usa http://, https:// o rtsp://.</translation>
    </message>
    <message>
        <source>The camera&apos;s address lacks a host or port. Write it like http://192.168.1.20:8080/video.</source>
        <translation>All’indirizzo della telecamera manca il server o la porta. Scrivilo così: http://192.168.1.20:8080/video.</translation>
    </message>
    <message>
        <source>Camera option %1 is not understood. After # may stand, joined by &amp;: %2.</source>
        <translation>L’opzione %1 della telecamera non è chiara. Dopo # possono stare, uniti da &amp;: %2.</translation>
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
        <source>Where the show went is not known any more.</source>
        <translation>Non si sa più dove andava la diretta.</translation>
    </message>
    <message>
        <source>Where %1 leads is not known any more.</source>
        <translation>Non si sa più dove porti %1.</translation>
    </message>
    <message>
        <source>To be seen there again, end the show, add it under Go live and go live again.</source>
        <translation>Per essere visto di nuovo anche lì, termina la diretta, aggiungi la destinazione in «Vai in onda» e torna in onda.</translation>
    </message>
    <message>
        <source>Add the destination again under Go live.</source>
        <translation>Aggiungi di nuovo la destinazione in «Vai in onda».</translation>
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
        <source>Camera %1</source>
        <translation>Telecamera %1</translation>
    </message>
    <message>
        <source>There is only one camera. Add a second one in the settings to use this scene.</source>
        <translation>C’è una sola telecamera. Aggiungine un’altra nelle impostazioni per usare questa scena.</translation>
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
        <translation>Nessuna telecamera collegata: collegane una, o scegli l’immagine di prova.</translation>
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
        <source>To record microphones the library %1 is needed, which this computer does not have: install the package %2 (its name on Debian and Ubuntu), or choose no microphone.</source>
        <translation>Per registrare i microfoni serve la libreria %1, che su questo computer non c&apos;è: installa il pacchetto %2 (si chiama così su Debian e Ubuntu), oppure scegli nessun microfono.</translation>
    </message>
    <message>
        <source>No microphone was found: plug one in, or choose no microphone.</source>
        <translation>Nessun microfono trovato: collegane uno, o scegli nessun microfono.</translation>
    </message>
    <message>
        <source>%1 Bancarella waits for it up to %2 seconds.</source>
        <translation>%1 Bancarella lo aspetta fino a %2 secondi.</translation>
    </message>
    <message>
        <source>%1 The show goes on; claims wait in the chat until it can be written.</source>
        <translation>%1 La diretta va avanti; le prenotazioni aspettano nella chat finché si può scrivere.</translation>
    </message>
    <message>
        <source>%1 has %2 of “%3” now; one buyer may have %4.</source>
        <translation>%1 ora ha %2 di “%3”; ogni cliente può averne %4.</translation>
    </message>
    <message>
        <source>%1 is damaged or is no store of Bancarella; it was left as it is. Bring back a copy of it, choose another file, or move it away to begin with an empty store.</source>
        <translation>%1 è danneggiato o non è un archivio di Bancarella; è stato lasciato com’è. Rimetti una sua copia, scegli un altro file, oppure spostalo per cominciare con un archivio vuoto.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 non si raggiunge.</translation>
    </message>
    <message>
        <source>%1 of %2 units left today</source>
        <translation>restano %1 di %2 unità oggi</translation>
    </message>
    <message>
        <source>%1 of %2 units left today: messages come later, so that they last</source>
        <translation>restano %1 di %2 unità oggi: i messaggi arrivano più tardi, perché bastino</translation>
    </message>
    <message>
        <source>%1 recordings were cut short and cannot be read. They are left as they are: %2.</source>
        <translation>%1 registrazioni erano state interrotte e non si possono leggere. Restano come sono: %2.</translation>
    </message>
    <message>
        <source>%1 recordings were cut short. They have been finished and play: %2.</source>
        <translation>%1 registrazioni erano state interrotte. Sono state completate e si possono vedere: %2.</translation>
    </message>
    <message>
        <source>%1 recordings were cut short. They play, and are finished at a later start: there is not enough room on the disk for that. They are %2.</source>
        <translation>%1 registrazioni erano state interrotte. Si possono vedere, e saranno completate a un prossimo avvio: sul disco non c’è abbastanza spazio. Sono %2.</translation>
    </message>
    <message>
        <source>%1 takes nothing just now. Look at the router and the Wi-Fi. It is connected anew if that lasts; the show goes on.</source>
        <translation>%1 in questo momento non riceve nulla. Guarda il router e il Wi-Fi. Se dura, la connessione viene rifatta; la diretta continua.</translation>
    </message>
    <message>
        <source>%1: there is no server called %2, or no internet.</source>
        <translation>%1: non c’è nessun server chiamato %2, oppure manca internet.</translation>
    </message>
    <message>
        <source>A PayPal amount is 0.01 or more.</source>
        <translation>Un importo PayPal è di almeno 0,01.</translation>
    </message>
    <message>
        <source>A Twitch channel&apos;s name has up to 25 letters, digits and “_”: twitch://NAME.</source>
        <translation>Il nome di un canale Twitch ha fino a 25 lettere, cifre e “_”: twitch://NOME.</translation>
    </message>
    <message>
        <source>A YouTube chat&apos;s address is youtube:// and the video&apos;s ID, or the address of its page.</source>
        <translation>L’indirizzo di una chat YouTube è youtube:// e l’ID del video, oppure l’indirizzo della sua pagina.</translation>
    </message>
    <message>
        <source>A chat&apos;s address knows no “%1”. It knows: %2.</source>
        <translation>L’indirizzo di una chat non conosce “%1”. Conosce: %2.</translation>
    </message>
    <message>
        <source>A chat&apos;s key= takes env: and the name of an environment variable that holds the key.</source>
        <translation>key= di una chat vuole env: e il nome di una variabile d’ambiente che contiene la chiave.</translation>
    </message>
    <message>
        <source>A curly bracket is open or closed too often.</source>
        <translation>C’è una parentesi graffa di troppo, aperta o chiusa.</translation>
    </message>
    <message>
        <source>A password is sent to an IRC server only with tls=1.</source>
        <translation>Una password si invia a un server IRC solo con tls=1.</translation>
    </message>
    <message>
        <source>A picture of this size has no room for its QR code. Use a shorter name, a shorter text or a short link, or a larger picture.</source>
        <translation>In un’immagine di questa misura non c’è posto per il suo codice QR. Usa un nome più corto, un testo più corto o un link breve, oppure un’immagine più grande.</translation>
    </message>
    <message>
        <source>A square bracket is open or closed too often.</source>
        <translation>C’è una parentesi quadra di troppo, aperta o chiusa.</translation>
    </message>
    <message>
        <source>An IRC chat is irc://HOST:PORT/CHANNEL.</source>
        <translation>Una chat IRC è irc://HOST:PORTA/CANALE.</translation>
    </message>
    <message>
        <source>An IRC name has up to 30 letters and digits, and begins with a letter.</source>
        <translation>Un nome IRC ha fino a 30 lettere e cifre e comincia con una lettera.</translation>
    </message>
    <message>
        <source>Another desk is writing to the shop&apos;s database at %1 and does not let go of it.</source>
        <translation>Un’altra postazione sta scrivendo nella banca dati del negozio su %1 e non la lascia.</translation>
    </message>
    <message>
        <source>Another program uses port %1, which signing in needs. Close it and try again.</source>
        <translation>Un altro programma usa la porta %1, che serve per accedere. Chiudilo e riprova.</translation>
    </message>
    <message>
        <source>Another program uses port %1. Close it, or choose another port for the room.</source>
        <translation>Un altro programma usa la porta %1. Chiudilo, oppure scegli un’altra porta per la stanza.</translation>
    </message>
    <message>
        <source>At %1 there is no database of this name. Create it first, or correct the address.</source>
        <translation>Su %1 non c’è una banca dati con questo nome. Prima creala, o correggi l’indirizzo.</translation>
    </message>
    <message>
        <source>Bilibili does not accept the sign-in any more. Copy the cookie from the browser again.</source>
        <translation>Bilibili non accetta più l’accesso. Copia di nuovo il cookie dal browser.</translation>
    </message>
    <message>
        <source>Bilibili does not let this computer into the chat just now. It is tried again by itself.</source>
        <translation>In questo momento Bilibili non lascia entrare questo computer nella chat. Si riprova da sé.</translation>
    </message>
    <message>
        <source>Bilibili does not let us into this chat. It is tried again by itself.</source>
        <translation>Bilibili non ci lascia entrare in questa chat. Si riprova da sé.</translation>
    </message>
    <message>
        <source>Bilibili knows no live room of this number. Check how it is written.</source>
        <translation>Bilibili non conosce una stanza con questo numero. Controlla come è scritto.</translation>
    </message>
    <message>
        <source>Bilibili&apos;s chat takes the number of the live room: bilibili://21452505.</source>
        <translation>La chat di Bilibili vuole il numero della stanza della diretta: bilibili://21452505.</translation>
    </message>
    <message>
        <source>Comments arrive a few seconds late: Facebook does not stream them to this Page&apos;s token.</source>
        <translation>I commenti arrivano con qualche secondo di ritardo: Facebook non li trasmette in diretta al token di questa Pagina.</translation>
    </message>
    <message>
        <source>Facebook does not accept the Page&apos;s token any more. Paste a new one.</source>
        <translation>Facebook non accetta più il token della Pagina. Incollane uno nuovo.</translation>
    </message>
    <message>
        <source>Facebook does not accept this token. Copy the Page&apos;s token again.</source>
        <translation>Facebook non accetta questo token. Copia di nuovo il token della Pagina.</translation>
    </message>
    <message>
        <source>Facebook does not know this live video, or does not show it to this Page. Check its number.</source>
        <translation>Facebook non conosce questo video in diretta, o non lo mostra a questa Pagina. Controlla il numero.</translation>
    </message>
    <message>
        <source>Facebook has stopped the Page from commenting for a while: it took it for spam.</source>
        <translation>Facebook ha bloccato per un po’ i commenti della Pagina: li ha presi per spam.</translation>
    </message>
    <message>
        <source>Facebook shows comments only to the Page itself. Paste the Page&apos;s token first.</source>
        <translation>Facebook mostra i commenti solo alla Pagina stessa. Incolla prima il token della Pagina.</translation>
    </message>
    <message>
        <source>Facebook&apos;s chat takes the number of the live video: facebook://1234567890.</source>
        <translation>La chat di Facebook vuole il numero del video in diretta: facebook://1234567890.</translation>
    </message>
    <message>
        <source>Forgotten here. The token itself stays good: take it back on the platform&apos;s page where you got it.</source>
        <translation>Dimenticato qui. Il token resta valido: revocalo nella pagina della piattaforma dove lo hai ottenuto.</translation>
    </message>
    <message>
        <source>It is not known any more where this message was written. Nothing was written.</source>
        <translation>Non si sa più dove è stato scritto questo messaggio. Non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>It is not known whose chat on Kick to write into. Sign in to Kick again.</source>
        <translation>Non si sa in quale chat di Kick scrivere. Accedi di nuovo a Kick.</translation>
    </message>
    <message>
        <source>Its QR code would be too fine to scan (%1 bytes). Use a shorter name or a shorter text.</source>
        <translation>Il suo codice QR sarebbe troppo fitto per essere letto (%1 byte). Usa un nome o un testo più corto.</translation>
    </message>
    <message>
        <source>Kick did not take the message. The chat may be slowed down, or for followers only.</source>
        <translation>Kick non ha accettato il messaggio. La chat può essere rallentata o riservata a chi segue il canale.</translation>
    </message>
    <message>
        <source>Kick does not accept the sign-in any more. Sign in again.</source>
        <translation>Kick non accetta più l’accesso. Accedi di nuovo.</translation>
    </message>
    <message>
        <source>Kick does not let this chat room be read. Check its number.</source>
        <translation>Kick non permette di leggere questa stanza. Controlla il numero.</translation>
    </message>
    <message>
        <source>Kick does not tell the chat room of a channel to programs. Use the chat room&apos;s number instead of the name: it stands as chatroom, id at kick.com/api/v2/channels/ and the name, opened in a browser.</source>
        <translation>Kick non dice ai programmi la stanza di un canale. Usa il numero della stanza al posto del nome: sta sotto chatroom, id in kick.com/api/v2/channels/ seguito dal nome, aperto in un browser.</translation>
    </message>
    <message>
        <source>Kick knows no channel of this name. Check how it is written.</source>
        <translation>Kick non conosce un canale con questo nome. Controlla come è scritto.</translation>
    </message>
    <message>
        <source>Kick&apos;s broadcaster= takes the number of the channel&apos;s owner.</source>
        <translation>broadcaster= di Kick vuole il numero del proprietario del canale.</translation>
    </message>
    <message>
        <source>Kick&apos;s chat does not take this connection any more. Look for an update.</source>
        <translation>La chat di Kick non accetta più questo collegamento. Cerca un aggiornamento.</translation>
    </message>
    <message>
        <source>Kick&apos;s chat is overcrowded just now. It is tried again by itself.</source>
        <translation>La chat di Kick è troppo affollata in questo momento. Si riprova da sé.</translation>
    </message>
    <message>
        <source>Kick&apos;s chat takes the number of the chat room or the channel&apos;s name: kick://123456.</source>
        <translation>La chat di Kick vuole il numero della stanza o il nome del canale: kick://123456.</translation>
    </message>
    <message>
        <source>No chat that can be written to is connected. Sign in to one in the settings, or open the Room.</source>
        <translation>Non è collegata nessuna chat in cui si possa scrivere. Accedi a una nelle impostazioni, o apri la Stanza.</translation>
    </message>
    <message>
        <source>Nobody can write into this chat from here.</source>
        <translation>Da qui non si può scrivere in questa chat.</translation>
    </message>
    <message>
        <source>Nobody signed in there in time. Begin again for a new code.</source>
        <translation>Nessuno ha effettuato l’accesso in tempo. Ricomincia per avere un nuovo codice.</translation>
    </message>
    <message>
        <source>None of your ways to pay takes %1 %2. Write to the buyer how they pay it, or add a way to pay in the settings.</source>
        <translation>Nessuno dei tuoi modi di pagamento accetta %1 %2. Scrivi al cliente come pagare, o aggiungi un modo di pagamento nelle impostazioni.</translation>
    </message>
    <message>
        <source>Nothing can be pasted for this platform: sign in there.</source>
        <translation>Per questa piattaforma non si può incollare nulla: accedi lì.</translation>
    </message>
    <message>
        <source>Nothing is called {%1} here. These can be written: %2.</source>
        <translation>Qui niente si chiama {%1}. Si possono scrivere: %2.</translation>
    </message>
    <message>
        <source>One cannot sign in there from here.</source>
        <translation>Da qui non si può accedere lì.</translation>
    </message>
    <message>
        <source>Only on this computer and in the local network is Streamer.bot spoken to without encryption. For others write ?server=wss:// and its address.</source>
        <translation>Con Streamer.bot si parla senza cifratura solo su questo computer e nella rete locale. Per gli altri scrivi ?server=wss:// e il suo indirizzo.</translation>
    </message>
    <message>
        <source>Only on this computer may a chat&apos;s server be reached without encryption (ws:// or http://).</source>
        <translation>Solo su questo computer si può raggiungere il server di una chat senza cifratura (ws:// o http://).</translation>
    </message>
    <message>
        <source>Say for each claim what was paid for it.</source>
        <translation>Di’ per ogni prenotazione quanto è stato pagato.</translation>
    </message>
    <message>
        <source>Say who is to be blocked: a message of theirs, or their account.</source>
        <translation>Di’ chi bloccare: un suo messaggio, o il suo account.</translation>
    </message>
    <message>
        <source>Sign in to Kick first: nobody is signed in.</source>
        <translation>Accedi prima a Kick: nessuno ha effettuato l’accesso.</translation>
    </message>
    <message>
        <source>Sign in to Twitch to write in its chat.</source>
        <translation>Accedi a Twitch per scrivere nella chat.</translation>
    </message>
    <message>
        <source>Sign in to YouTube to write into its chat.</source>
        <translation>Accedi a YouTube per scrivere nella sua chat.</translation>
    </message>
    <message>
        <source>Signed out here. The platform could not be told: take the app&apos;s access away in the account&apos;s settings there, too.</source>
        <translation>Uscita effettuata qui. Non è stato possibile dirlo alla piattaforma: togli l’accesso all’app anche nelle impostazioni dell’account lì.</translation>
    </message>
    <message>
        <source>Signing in needs your app&apos;s ID (client ID), as the platform&apos;s page for developers shows it.</source>
        <translation>Per accedere serve l’ID della tua app (client ID), come lo mostra la pagina per sviluppatori della piattaforma.</translation>
    </message>
    <message>
        <source>Signing in stumbled over a fault of the studio. The log has the details.</source>
        <translation>L’accesso è inciampato in un errore dello studio. I dettagli sono nel registro.</translation>
    </message>
    <message>
        <source>Signing in there also needs the app&apos;s secret (client secret), from the same page as its ID.</source>
        <translation>Per accedere lì serve anche il segreto dell’app (client secret), dalla stessa pagina dell’ID.</translation>
    </message>
    <message>
        <source>Social Stream Ninja could not write the message. See that the chat&apos;s window is open there and signed in, and that its remote control is on.</source>
        <translation>Social Stream Ninja non è riuscito a scrivere il messaggio. Controlla che lì la finestra della chat sia aperta e con l’accesso fatto, e che il suo controllo remoto sia attivo.</translation>
    </message>
    <message>
        <source>Social Stream Ninja has not confirmed the last message. See that it is open.</source>
        <translation>Social Stream Ninja non ha confermato l’ultimo messaggio. Controlla che sia aperto.</translation>
    </message>
    <message>
        <source>Social Stream Ninja has sent nothing so far. In its settings, under Mechanics, remote control and sending chat messages to the server must both be on.</source>
        <translation>Social Stream Ninja finora non ha inviato nulla. Nelle sue impostazioni, alla voce Mechanics, devono essere attivi sia il controllo remoto sia l’invio dei messaggi della chat al server.</translation>
    </message>
    <message>
        <source>Social Stream Ninja takes its session&apos;s name: ssn://SESSION, as it stands in its links.</source>
        <translation>Social Stream Ninja vuole il nome della sua sessione: ssn://SESSION, come sta nei suoi link.</translation>
    </message>
    <message>
        <source>Somebody has deleted or moved the recording %1. It goes on in the file %2.</source>
        <translation>Qualcuno ha cancellato o spostato la registrazione %1. Continua nel file %2.</translation>
    </message>
    <message>
        <source>Somebody has deleted or moved the recording %1. The show goes on, and the recording in a new file as soon as there can be one.</source>
        <translation>Qualcuno ha cancellato o spostato la registrazione %1. La diretta continua, e la registrazione riprende in un nuovo file appena si può.</translation>
    </message>
    <message>
        <source>Someone on Facebook</source>
        <translation>Qualcuno su Facebook</translation>
    </message>
    <message>
        <source>Streamer.bot asks for its password, and there is none here.</source>
        <translation>Streamer.bot chiede la sua password, e qui non ce n’è.</translation>
    </message>
    <message>
        <source>Streamer.bot did not write the message into %1.</source>
        <translation>Streamer.bot non ha scritto il messaggio in %1.</translation>
    </message>
    <message>
        <source>Streamer.bot does not accept the password. Check it there, and here.</source>
        <translation>Streamer.bot non accetta la password. Controllala lì e qui.</translation>
    </message>
    <message>
        <source>Streamer.bot does not let its chats be read.</source>
        <translation>Streamer.bot non lascia leggere le sue chat.</translation>
    </message>
    <message>
        <source>Streamer.bot is connected to no chat. Connect it to your account there.</source>
        <translation>Streamer.bot non è collegato ad alcuna chat. Collegalo lì al tuo account.</translation>
    </message>
    <message>
        <source>Streamer.bot takes its computer and port: streamerbot://127.0.0.1:8080.</source>
        <translation>Streamer.bot vuole il suo computer e la sua porta: streamerbot://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>That is all. Close this page and go back to Bancarella.</source>
        <translation>È tutto. Chiudi questa pagina e torna a Bancarella.</translation>
    </message>
    <message>
        <source>The IRC server does not accept the password.</source>
        <translation>Il server IRC non accetta la password.</translation>
    </message>
    <message>
        <source>The IRC server does not accept this name. Choose another nick.</source>
        <translation>Il server IRC non accetta questo nome. Scegline un altro (nick).</translation>
    </message>
    <message>
        <source>The IRC server does not know this channel. Check its name.</source>
        <translation>Il server IRC non conosce questo canale. Controlla il nome.</translation>
    </message>
    <message>
        <source>The IRC server does not let us into this channel.</source>
        <translation>Il server IRC non ci fa entrare in questo canale.</translation>
    </message>
    <message>
        <source>The IRC server ended the connection. It is tried again by itself.</source>
        <translation>Il server IRC ha chiuso il collegamento. Si riprova da solo.</translation>
    </message>
    <message>
        <source>The IRC server has banned this computer or name.</source>
        <translation>Il server IRC ha escluso questo computer o questo nome.</translation>
    </message>
    <message>
        <source>The IRC server let us in, but does not talk to us. It is tried again.</source>
        <translation>Il server IRC ci ha fatti entrare, ma non risponde. Si riprova.</translation>
    </message>
    <message>
        <source>The Page&apos;s token does not allow this. Make one that may read and write the comments of the Page.</source>
        <translation>Il token della Pagina non lo permette. Creane uno che possa leggere e scrivere i commenti della Pagina.</translation>
    </message>
    <message>
        <source>The YouTube Data API is not switched on for this key. Switch it on in the Google Cloud console.</source>
        <translation>Per questa chiave la YouTube Data API non è attiva. Attivala nella console Google Cloud.</translation>
    </message>
    <message>
        <source>The added connector for %1:// does not work here. The log has the details.</source>
        <translation>Il connettore aggiunto per %1:// qui non funziona. Il registro ha i dettagli.</translation>
    </message>
    <message>
        <source>The added connector for %1:// is not one that this version can use.</source>
        <translation>Il connettore aggiunto per %1:// non va bene per questa versione.</translation>
    </message>
    <message>
        <source>The address of the room is room://HOST:PORT, for example room://0.0.0.0:8090.</source>
        <translation>L’indirizzo della stanza è room://HOST:PORTA, per esempio room://0.0.0.0:8090.</translation>
    </message>
    <message>
        <source>The disk of the shop&apos;s database at %1 does not take what is written. Ask whoever looks after it.</source>
        <translation>Il disco della banca dati del negozio su %1 non accetta quello che si scrive. Chiedi a chi se ne occupa.</translation>
    </message>
    <message>
        <source>The disk with the data folder %1 is full. Make room there, or choose another folder.</source>
        <translation>Il disco con la cartella dei dati %1 è pieno. Libera spazio, o scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>The most that one message may claim is from 1 to %1.</source>
        <translation>Il massimo in un messaggio va da 1 a %1.</translation>
    </message>
    <message>
        <source>The show goes on; claims wait in the chat until the studio is started again with a store that can be read.</source>
        <translation>La diretta continua; le prenotazioni aspettano nella chat finché lo studio non viene riavviato con un archivio leggibile.</translation>
    </message>
    <message>
        <source>The session of Social Stream Ninja is not known any more: this computer&apos;s password store does not give it. Add this chat again.</source>
        <translation>La sessione di Social Stream Ninja non è più nota: il portachiavi di questo computer non la restituisce. Aggiungi di nuovo questa chat.</translation>
    </message>
    <message>
        <source>letters that are not UTF-8 were read as Windows-1252 (lines: %1): look whether they are right</source>
        <translation>le lettere che non sono UTF-8 sono state lette come Windows-1252 (righe: %1): controlla che siano giuste</translation>
    </message>
    <message>
        <source>“%1” is also a word of every chat; as a code it counts only with a quantity, like %2+1.</source>
        <translation>“%1” è anche una parola di ogni chat; come codice vale solo con una quantità, come %2+1.</translation>
    </message>
    <message>
        <source>“%1” reads like a word; viewers may write it without wanting it, so a code like A12 is safer.</source>
        <translation>“%1” sembra una parola: chi guarda può scriverla senza volerla, quindi un codice come A12 è più sicuro.</translation>
    </message>
    <message>
        <source>“%1” is not a weight from 1 g to %2 kg</source>
        <translation>“%1” non è un peso da 1 g a %2 kg</translation>
    </message>
    <message>
        <source>“%1” is the code of line %2 already; this row is left out</source>
        <translation>“%1” è già il codice della riga %2; questa riga è lasciata fuori</translation>
    </message>
    <message>
        <source>The battery is almost empty: %1 %. Plug the computer in now, or the show ends with it.</source>
        <translation>La batteria è quasi scarica: %1 %. Collega subito il computer alla corrente, o la diretta finisce con lei.</translation>
    </message>
    <message>
        <source>The battery is at %1 %, for about %2 min. Plug the computer in.</source>
        <translation>La batteria è al %1 %, per circa %2 min. Collega il computer alla corrente.</translation>
    </message>
    <message>
        <source>The battery is at %1 %. Plug the computer in.</source>
        <translation>La batteria è al %1 %. Collega il computer alla corrente.</translation>
    </message>
    <message>
        <source>The chat does not answer; it is not known whether the message arrived.</source>
        <translation>La chat non risponde; non si sa se il messaggio è arrivato.</translation>
    </message>
    <message>
        <source>The chat of this YouTube show is switched off. Switch it on in YouTube Studio.</source>
        <translation>La chat di questa diretta YouTube è disattivata. Attivala in YouTube Studio.</translation>
    </message>
    <message>
        <source>The chat&apos;s key is not there: write key=env:NAME, and set NAME before the start.</source>
        <translation>La chiave della chat non c’è: scrivi key=env:NOME e imposta NOME prima dell’avvio.</translation>
    </message>
    <message>
        <source>The chat&apos;s server cannot prove who it is (certificate). Check the computer&apos;s date, and the address.</source>
        <translation>Il server della chat non può dimostrare chi è (certificato). Controlla la data del computer e l’indirizzo.</translation>
    </message>
    <message>
        <source>The chat&apos;s server does not answer. Check the internet connection; it is tried again by itself.</source>
        <translation>Il server della chat non risponde. Controlla la connessione a internet; si riprova da solo.</translation>
    </message>
    <message>
        <source>The chat&apos;s server is not found. Check the internet connection; it is tried again by itself.</source>
        <translation>Il server della chat non si trova. Controlla la connessione a internet; si riprova da solo.</translation>
    </message>
    <message>
        <source>The chat&apos;s server refuses connections just now. It is tried again by itself.</source>
        <translation>Il server della chat ora rifiuta le connessioni. Si riprova da solo.</translation>
    </message>
    <message>
        <source>The comment that is answered is not there any more.</source>
        <translation>Il commento a cui si risponde non c’è più.</translation>
    </message>
    <message>
        <source>The computer is so hot that it has slowed down. Give its fan air, and take it out of the sun.</source>
        <translation>Il computer è così caldo che ha rallentato. Lascia libera la ventola e toglilo dal sole.</translation>
    </message>
    <message>
        <source>The computer is very hot (%1 °C) and will slow down. Give its fan air, and take it out of the sun.</source>
        <translation>Il computer è molto caldo (%1 °C) e rallenterà. Lascia libera la ventola e toglilo dal sole.</translation>
    </message>
    <message>
        <source>The computer slept for %1: viewers saw nothing meanwhile. The show goes on. Leave it open and plugged in.</source>
        <translation>Il computer è andato in sospensione per %1: intanto chi guarda non ha visto niente. La diretta continua. Lascialo aperto e collegato alla corrente.</translation>
    </message>
    <message>
        <source>The computer stood still for %1 s: viewers saw a still picture. The show goes on.</source>
        <translation>Il computer si è fermato per %1 s: chi guarda ha visto un’immagine ferma. La diretta continua.</translation>
    </message>
    <message>
        <source>The connection to the chat was lost. It is tried again by itself.</source>
        <translation>La connessione alla chat è caduta. Si riprova da solo.</translation>
    </message>
    <message>
        <source>The live video has ended on Facebook.</source>
        <translation>Il video in diretta su Facebook è finito.</translation>
    </message>
    <message>
        <source>The offer on “%1” ends with the countdown that runs: stop that one first.</source>
        <translation>L’offerta su “%1” finisce con il conto alla rovescia in corso: fermalo prima.</translation>
    </message>
    <message>
        <source>The picture has no room for the QR code of %1: what it has to say is too long. Use a shorter name, a shorter text or a short link; viewers can still write the code in the chat.</source>
        <translation>Nell’immagine non c’è posto per il codice QR di %1: ciò che deve dire è troppo lungo. Usa un nome più corto, un testo più corto o un link breve; chi guarda può sempre scrivere il codice in chat.</translation>
    </message>
    <message>
        <source>The platform asks us to slow down. It is tried again in %1 s.</source>
        <translation>La piattaforma chiede di rallentare. Si riprova tra %1 s.</translation>
    </message>
    <message>
        <source>The platform asks us to slow down. Try again in %1 s.</source>
        <translation>La piattaforma chiede di rallentare. Riprova tra %1 s.</translation>
    </message>
    <message>
        <source>The platform did not let us sign in. Check the app&apos;s ID and its redirect address there.</source>
        <translation>La piattaforma non ci ha lasciato accedere. Controlla lì l’ID dell’app e il suo indirizzo di ritorno (redirect).</translation>
    </message>
    <message>
        <source>The platform does not accept the sign-in any more. Sign in again.</source>
        <translation>La piattaforma non accetta più l’accesso. Accedi di nuovo.</translation>
    </message>
    <message>
        <source>The platform does not accept this token. Copy it anew, whole.</source>
        <translation>La piattaforma non accetta questo token. Copialo di nuovo, per intero.</translation>
    </message>
    <message>
        <source>The platform does not allow this to the account that is signed in.</source>
        <translation>La piattaforma non lo permette all’account con cui hai fatto l’accesso.</translation>
    </message>
    <message>
        <source>The platform does not know this app. Check the app&apos;s ID (client ID) and its secret.</source>
        <translation>La piattaforma non conosce questa app. Controlla l’ID dell’app (client ID) e il suo segreto.</translation>
    </message>
    <message>
        <source>The platform does not know this chat. Check its name or number; is the show on air there?</source>
        <translation>La piattaforma non conosce questa chat. Controlla nome o numero; la diretta lì è in onda?</translation>
    </message>
    <message>
        <source>The platform does not renew the sign-in just now. It is tried again.</source>
        <translation>La piattaforma ora non rinnova l’accesso. Si riprova.</translation>
    </message>
    <message>
        <source>The platform has ended this sign-in. Sign in again.</source>
        <translation>La piattaforma ha chiuso questo accesso. Accedi di nuovo.</translation>
    </message>
    <message>
        <source>The platform has trouble of its own. It is tried again by itself.</source>
        <translation>La piattaforma ha problemi suoi. Si riprova da solo.</translation>
    </message>
    <message>
        <source>The platform has trouble of its own. Try again later.</source>
        <translation>La piattaforma ha problemi propri. Riprova più tardi.</translation>
    </message>
    <message>
        <source>The platform refuses this (error %1).</source>
        <translation>La piattaforma lo rifiuta (errore %1).</translation>
    </message>
    <message>
        <source>The room cannot be opened at this address. Choose another port.</source>
        <translation>La stanza non si può aprire a questo indirizzo. Scegli un’altra porta.</translation>
    </message>
    <message>
        <source>The room is not open just now.</source>
        <translation>In questo momento la stanza non è aperta.</translation>
    </message>
    <message>
        <source>The room&apos;s address is none of this computer&apos;s. Use room://0.0.0.0:8090.</source>
        <translation>L’indirizzo della stanza non appartiene a questo computer. Usa room://0.0.0.0:8090.</translation>
    </message>
    <message>
        <source>The shop&apos;s database at %1 cannot be reached. Is its computer switched on, and this one on the network?</source>
        <translation>La banca dati del negozio su %1 non è raggiungibile. Il suo computer è acceso, e questo è in rete?</translation>
    </message>
    <message>
        <source>The shop&apos;s database at %1 does not accept the name or the password. Look at the address that you gave it.</source>
        <translation>La banca dati del negozio su %1 non accetta il nome o la password. Guarda l’indirizzo che hai dato.</translation>
    </message>
    <message>
        <source>The shop&apos;s database at %1 does not let this user write. Give Bancarella a database of its own.</source>
        <translation>La banca dati del negozio su %1 non lascia scrivere questo utente. Dai a Bancarella una banca dati tutta sua.</translation>
    </message>
    <message>
        <source>The shop&apos;s database at %1 is being restarted. Wait a moment; if it stays so, ask whoever looks after it.</source>
        <translation>La banca dati del negozio su %1 si sta riavviando. Aspetta un momento; se resta così, chiedi a chi se ne occupa.</translation>
    </message>
    <message>
        <source>The shop&apos;s database at %1 is full or has no room for another desk. Ask whoever looks after it.</source>
        <translation>La banca dati del negozio su %1 è piena o non ha posto per un’altra postazione. Chiedi a chi se ne occupa.</translation>
    </message>
    <message>
        <source>The shop&apos;s database at %1 is read-only. Ask whoever looks after it.</source>
        <translation>La banca dati del negozio su %1 è di sola lettura. Chiedi a chi se ne occupa.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the platform&apos;s page. Nothing has changed.</source>
        <translation>L’accesso è stato rifiutato sulla pagina della piattaforma. Non è cambiato nulla.</translation>
    </message>
    <message>
        <source>The size of a picture is as 720x1280: both sides even, from 128 to 3840.</source>
        <translation>La misura di un’immagine si scrive come 720x1280: entrambi i lati pari, da 128 a 3840.</translation>
    </message>
    <message>
        <source>The studio is closing.</source>
        <translation>Lo studio si sta chiudendo.</translation>
    </message>
    <message>
        <source>There can be %1 answers at most.</source>
        <translation>Le risposte possono essere al massimo %1.</translation>
    </message>
    <message>
        <source>There is no session of Social Stream Ninja in the environment variable of this name.</source>
        <translation>Nella variabile d’ambiente con questo nome non c’è alcuna sessione di Social Stream Ninja.</translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>Non c’è niente da scrivere.</translation>
    </message>
    <message>
        <source>This Google account has no YouTube channel. Make one on YouTube first.</source>
        <translation>Questo account Google non ha un canale YouTube. Creane prima uno su YouTube.</translation>
    </message>
    <message>
        <source>This IRC channel has a key, which Bancarella does not know.</source>
        <translation>Questo canale IRC ha una chiave che Bancarella non conosce.</translation>
    </message>
    <message>
        <source>This IRC channel has banned us.</source>
        <translation>Questo canale IRC ci ha esclusi.</translation>
    </message>
    <message>
        <source>This IRC channel is for encrypted connections only: add tls=1.</source>
        <translation>Questo canale IRC accetta solo collegamenti cifrati: aggiungi tls=1.</translation>
    </message>
    <message>
        <source>This IRC channel is for registered names only.</source>
        <translation>Questo canale IRC è solo per nomi registrati.</translation>
    </message>
    <message>
        <source>This IRC channel is for the invited only.</source>
        <translation>In questo canale IRC si entra solo su invito.</translation>
    </message>
    <message>
        <source>This IRC channel is full.</source>
        <translation>Questo canale IRC è pieno.</translation>
    </message>
    <message>
        <source>This YouTube key may not be used on this computer. Change its restrictions in the Google Cloud console.</source>
        <translation>Questa chiave YouTube non si può usare su questo computer. Modificane le restrizioni nella console Google Cloud.</translation>
    </message>
    <message>
        <source>This YouTube show is over.</source>
        <translation>Questa diretta YouTube è finita.</translation>
    </message>
    <message>
        <source>This YouTube video has no live chat now. Is the show planned or on air there?</source>
        <translation>Questo video YouTube ora non ha una chat dal vivo. La diretta è programmata o in onda?</translation>
    </message>
    <message>
        <source>This account is not live on TikTok just now. It is tried again by itself.</source>
        <translation>Questo account non è in diretta su TikTok in questo momento. Si riprova da soli.</translation>
    </message>
    <message>
        <source>This chat is being left.</source>
        <translation>Si sta uscendo da questa chat.</translation>
    </message>
    <message>
        <source>This chat is no Room: nobody is invited to it by a code.</source>
        <translation>Questa chat non è una Stanza: non si invita nessuno con un codice.</translation>
    </message>
    <message>
        <source>This chat is not connected just now. Nothing was written.</source>
        <translation>Questa chat ora non è collegata. Non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>This chat stumbled over a fault of its connector. The log has the details.</source>
        <translation>Questa chat è inciampata in un errore del suo connettore. I dettagli sono nel registro.</translation>
    </message>
    <message>
        <source>This computer does not let the studio use port %1. Choose one above 1024.</source>
        <translation>Questo computer non permette allo studio di usare la porta %1. Scegline una sopra 1024.</translation>
    </message>
    <message>
        <source>This computer is in no network just now: nobody else can open the room.</source>
        <translation>In questo momento il computer non è in nessuna rete: nessun altro può aprire la stanza.</translation>
    </message>
    <message>
        <source>This computer keeps no passwords (no keyring): you stay signed in until Bancarella is closed.</source>
        <translation>Questo computer non conserva password (nessun portachiavi): l’accesso resta finché Bancarella non viene chiusa.</translation>
    </message>
    <message>
        <source>This computer may go to sleep during the show. Switch that off in its settings, or touch it now and then.</source>
        <translation>Questo computer potrebbe andare in sospensione durante la diretta. Disattivalo nelle impostazioni, o toccalo ogni tanto.</translation>
    </message>
    <message>
        <source>This is no token: it holds letters, digits and a few marks, without spaces.</source>
        <translation>Questo non è un token: contiene lettere, cifre e pochi segni, senza spazi.</translation>
    </message>
    <message>
        <source>This is not Twitch&apos;s server: it does not know Twitch&apos;s marks.</source>
        <translation>Questo non è il server di Twitch: non ne conosce i contrassegni.</translation>
    </message>
    <message>
        <source>This is too long for a chat: %1 characters at most.</source>
        <translation>È troppo lungo per una chat: al massimo %1 caratteri.</translation>
    </message>
    <message>
        <source>This live is for adults only, and TikTok shows its chat to nobody without a sign-in.</source>
        <translation>Questa diretta è solo per adulti, e TikTok non ne mostra la chat a chi non ha fatto l’accesso.</translation>
    </message>
    <message>
        <source>This message is not there any more.</source>
        <translation>Questo messaggio non c’è più.</translation>
    </message>
    <message>
        <source>This platform gives its token on its own pages only. Paste it here.</source>
        <translation>Questa piattaforma dà il suo token solo sulle proprie pagine. Incollalo qui.</translation>
    </message>
    <message>
        <source>This sign-in may not write in the chat. Sign in to Twitch again, and allow it.</source>
        <translation>Con questo accesso non si può scrivere nella chat. Accedi di nuovo a Twitch e consentilo.</translation>
    </message>
    <message>
        <source>This text is too long: %1 characters at most.</source>
        <translation>Questo testo è troppo lungo: al massimo %1 caratteri.</translation>
    </message>
    <message>
        <source>TikTok knows no live of this name. Check how it is written.</source>
        <translation>TikTok non conosce alcuna diretta con questo nome. Controlla come è scritto.</translation>
    </message>
    <message>
        <source>TikTok turns programs away from this live. Use Social Stream Ninja.</source>
        <translation>TikTok respinge i programmi da questa diretta. Usa Social Stream Ninja.</translation>
    </message>
    <message>
        <source>TikTok&apos;s chat is read with Social Stream Ninja (ssn://), which needs nothing. Only a Bancarella that runs from its source can use TikTokLive instead.</source>
        <translation>La chat di TikTok si legge con Social Stream Ninja (ssn://), che non richiede nulla. Solo una Bancarella avviata dai sorgenti può usare invece TikTokLive.</translation>
    </message>
    <message>
        <source>TikTok&apos;s chat needs TikTokLive, which everybody installs for themselves: pip install TikTokLive. Or use Social Stream Ninja (ssn://), which needs nothing.</source>
        <translation>La chat di TikTok ha bisogno di TikTokLive, che ognuno installa da sé: pip install TikTokLive. Oppure usa Social Stream Ninja (ssn://), che non ha bisogno di nulla.</translation>
    </message>
    <message>
        <source>TikTok&apos;s chat takes the name of who is live: tiktok://NAME.</source>
        <translation>La chat di TikTok vuole il nome di chi è in diretta: tiktok://NAME.</translation>
    </message>
    <message>
        <source>TikTok&apos;s live cannot be reached just now. It is tried again by itself.</source>
        <translation>La diretta di TikTok non è raggiungibile in questo momento. Si riprova da soli.</translation>
    </message>
    <message>
        <source>TikTok&apos;s signing service does not help just now. It is tried again by itself.</source>
        <translation>Il servizio di firma per TikTok in questo momento non risponde come dovrebbe. Si riprova da soli.</translation>
    </message>
    <message>
        <source>TikTok&apos;s signing service lets no more connections in for now. Use Social Stream Ninja, or a key of Euler Stream.</source>
        <translation>Il servizio di firma per TikTok per ora non ammette altre connessioni. Usa Social Stream Ninja, o una chiave di Euler Stream.</translation>
    </message>
    <message>
        <source>To write from here too, switch on authentication in Streamer.bot&apos;s WebSocket server, and give its password here.</source>
        <translation>Per scrivere anche da qui, attiva l’autenticazione nel server WebSocket di Streamer.bot e indica qui la sua password.</translation>
    </message>
    <message>
        <source>Today&apos;s YouTube units are used up. There are new ones at midnight in California.</source>
        <translation>Le unità YouTube di oggi sono esaurite. Ce ne saranno di nuove a mezzanotte in California.</translation>
    </message>
    <message>
        <source>Twitch did not let us read without signing in. It is tried again by itself.</source>
        <translation>Twitch non ci ha lasciato leggere senza accesso. Si riprova da solo.</translation>
    </message>
    <message>
        <source>Twitch did not show this message, and does not say why.</source>
        <translation>Twitch non ha mostrato questo messaggio e non dice perché.</translation>
    </message>
    <message>
        <source>Twitch did not show this message: it is the same as the one before.</source>
        <translation>Twitch non ha mostrato questo messaggio: è uguale al precedente.</translation>
    </message>
    <message>
        <source>Twitch did not show this message: only emotes are allowed in this channel just now.</source>
        <translation>Twitch non ha mostrato questo messaggio: ora in questo canale sono ammesse solo le emoticon.</translation>
    </message>
    <message>
        <source>Twitch did not show this message: only followers may write in this channel.</source>
        <translation>Twitch non ha mostrato questo messaggio: in questo canale scrivono solo i follower.</translation>
    </message>
    <message>
        <source>Twitch did not show this message: only subscribers may write in this channel.</source>
        <translation>Twitch non ha mostrato questo messaggio: in questo canale scrivono solo gli abbonati.</translation>
    </message>
    <message>
        <source>Twitch did not show this message: the channel is suspended.</source>
        <translation>Twitch non ha mostrato questo messaggio: il canale è sospeso.</translation>
    </message>
    <message>
        <source>Twitch did not show this message: the chat is in slow mode. Wait a little.</source>
        <translation>Twitch non ha mostrato questo messaggio: la chat è in modalità lenta. Aspetta un po’.</translation>
    </message>
    <message>
        <source>Twitch did not show this message: this account is banned in this channel.</source>
        <translation>Twitch non ha mostrato questo messaggio: questo account è escluso da questo canale.</translation>
    </message>
    <message>
        <source>Twitch did not show this message: this account is timed out in this channel.</source>
        <translation>Twitch non ha mostrato questo messaggio: questo account è sospeso per un po’ in questo canale.</translation>
    </message>
    <message>
        <source>Twitch did not show this message: too many were written. Wait a little.</source>
        <translation>Twitch non ha mostrato questo messaggio: ne sono stati scritti troppi. Aspetta un po’.</translation>
    </message>
    <message>
        <source>Twitch did not show this message: verify this account&apos;s phone number or e-mail at Twitch first.</source>
        <translation>Twitch non ha mostrato questo messaggio: prima conferma su Twitch il telefono o l’e-mail di questo account.</translation>
    </message>
    <message>
        <source>Twitch does not answer for this channel. Check its name; it is tried again by itself.</source>
        <translation>Twitch non risponde per questo canale. Controlla il nome; si riprova da solo.</translation>
    </message>
    <message>
        <source>Twitch does not know this channel. Check its name.</source>
        <translation>Twitch non conosce questo canale. Controlla il nome.</translation>
    </message>
    <message>
        <source>Twitch has closed this channel.</source>
        <translation>Twitch ha chiuso questo canale.</translation>
    </message>
    <message>
        <source>Twitch has suspended this channel, or it does not exist. Check its name.</source>
        <translation>Twitch ha sospeso questo canale, oppure non esiste. Controlla il nome.</translation>
    </message>
    <message>
        <source>Twitch has trouble of its own. Try again later.</source>
        <translation>Twitch ha problemi propri. Riprova più tardi.</translation>
    </message>
    <message>
        <source>Twitch restarts this chat&apos;s server. It is tried again by itself.</source>
        <translation>Twitch sta riavviando il server di questa chat. Si riprova da solo.</translation>
    </message>
    <message>
        <source>Twitch&apos;s filter (AutoMod) held this message back.</source>
        <translation>Il filtro di Twitch (AutoMod) ha trattenuto questo messaggio.</translation>
    </message>
    <message>
        <source>What stands behind the question mark of this chat&apos;s address makes no sense.</source>
        <translation>Ciò che segue il punto interrogativo nell’indirizzo di questa chat non ha senso.</translation>
    </message>
    <message>
        <source>What the platform answered makes no sense. It is tried again.</source>
        <translation>La risposta della piattaforma non ha senso. Si riprova.</translation>
    </message>
    <message>
        <source>What the platform answered makes no sense. Try again later.</source>
        <translation>La risposta della piattaforma non ha senso. Riprova più tardi.</translation>
    </message>
    <message>
        <source>Without a sign-in Bilibili hides most of the viewers&apos; names.</source>
        <translation>Senza accesso Bilibili nasconde quasi tutti i nomi di chi guarda.</translation>
    </message>
    <message>
        <source>Writing into this chat failed. The log has the details.</source>
        <translation>Non è stato possibile scrivere in questa chat. Il registro ha i dettagli.</translation>
    </message>
    <message>
        <source>YouTube asks us to slow down. It is tried again by itself.</source>
        <translation>YouTube ci chiede di rallentare. Si riprova da solo.</translation>
    </message>
    <message>
        <source>YouTube did not take this message. Write it differently.</source>
        <translation>YouTube non ha accettato questo messaggio. Scrivilo in altro modo.</translation>
    </message>
    <message>
        <source>YouTube does not accept the key. Copy it anew, whole.</source>
        <translation>YouTube non accetta la chiave. Copiala di nuovo, per intero.</translation>
    </message>
    <message>
        <source>YouTube does not accept the sign-in.</source>
        <translation>YouTube non accetta l’accesso.</translation>
    </message>
    <message>
        <source>YouTube does not know this video. Check its address; a private video can only be read with your account.</source>
        <translation>YouTube non conosce questo video. Controlla l’indirizzo; un video privato si può leggere solo con il tuo account.</translation>
    </message>
    <message>
        <source>YouTube does not let this account write into this chat.</source>
        <translation>YouTube non permette a questo account di scrivere in questa chat.</translation>
    </message>
    <message>
        <source>YouTube needs a key to read its chat, or your account. Add one of them to the accounts.</source>
        <translation>Per leggere la chat YouTube richiede una chiave, oppure il tuo account. Aggiungi una delle due cose agli account.</translation>
    </message>
    <message>
        <source>YouTube&apos;s server= takes an address that begins with https://.</source>
        <translation>Il server= di YouTube vuole un indirizzo che comincia con https://.</translation>
    </message>
    <message>
        <source>a variant has at most %1 options, like red / M</source>
        <translation>una variante ha al massimo %1 opzioni, come rosso / M</translation>
    </message>
    <message>
        <source>another program had garbled letters, as in “%1”: put right</source>
        <translation>un altro programma aveva rovinato delle lettere, come in “%1”: corrette</translation>
    </message>
    <message>
        <source>another program has garbled letters, as in “%1”: save the list as CSV (UTF-8) anew</source>
        <translation>un altro programma ha rovinato delle lettere, come in “%1”: salva di nuovo l’elenco come CSV (UTF-8)</translation>
    </message>
    <message>
        <source>columns that are not read: %1</source>
        <translation>colonne che non si leggono: %1</translation>
    </message>
    <message>
        <source>grpc= goes with server= only.</source>
        <translation>grpc= vale solo insieme a server=.</translation>
    </message>
    <message>
        <source>quota= takes the number of units a day that your Google project has, such as 10000.</source>
        <translation>quota= vuole il numero di unità al giorno del tuo progetto Google, per esempio 10000.</translation>
    </message>
    <message>
        <source>server= takes an address that begins with wss:// or https://.</source>
        <translation>server= vuole un indirizzo che inizia con wss:// o https://.</translation>
    </message>
    <message>
        <source>the text was read as %1: look whether the names are right, or save the list as CSV (UTF-8)</source>
        <translation>il testo è stato letto come %1: guarda se i nomi sono giusti, o salva l’elenco come CSV (UTF-8)</translation>
    </message>
    <message>
        <source>tls is 1 (encrypted) or 0.</source>
        <translation>tls è 1 (cifrato) oppure 0.</translation>
    </message>
    <message>
        <source>“%1” holds a sign that banks cannot take: letters, digits and . , - only.</source>
        <translation>“%1” contiene un segno che le banche non accettano: solo lettere, cifre e . , -</translation>
    </message>
    <message>
        <source>%1 in all; Etsy does not say how many of each, so none is counted</source>
        <translation>%1 in tutto; Etsy non dice quanti di ognuno, quindi non si contano</translation>
    </message>
    <message>
        <source>%1 is below zero; it counts as none left</source>
        <translation>%1 è sotto zero; conta come esaurito</translation>
    </message>
    <message>
        <source>%1 is damaged or is no store of Bancarella. Choose another file, or bring back a copy of it.</source>
        <translation>%1 è danneggiato o non è un archivio di Bancarella. Scegli un altro file o ripristina una copia.</translation>
    </message>
    <message>
        <source>%1 of all variations together; write how many there are of each</source>
        <translation>%1 per tutte le varianti insieme; scrivi quante ce n’è di ognuna</translation>
    </message>
    <message>
        <source>%1 of “%2” are needed, and %3 are left.</source>
        <translation>Servono %1 di “%2” e ne restano %3.</translation>
    </message>
    <message>
        <source>%1 places have some; together %2</source>
        <translation>ce n’è in %1 luoghi; insieme %2</translation>
    </message>
    <message>
        <source>%1: now held for buyers who wait since %2. They stand in Orders, under that show.</source>
        <translation>%1: ora tenuti per chi aspetta dal %2. Li trovi in Ordini, sotto quella diretta.</translation>
    </message>
    <message>
        <source>A PIX amount is from 0.01 to 9 999 999 999.99.</source>
        <translation>Un importo PIX va da 0,01 a 9 999 999 999,99.</translation>
    </message>
    <message>
        <source>A PIX code has Latin letters, digits and blanks only, in one line.</source>
        <translation>Un codice PIX ha solo lettere latine, cifre e spazi, su una riga.</translation>
    </message>
    <message>
        <source>A QR-bill is in Swiss francs or in euros.</source>
        <translation>Una QR-fattura è in franchi svizzeri o in euro.</translation>
    </message>
    <message>
        <source>A QR-bill is paid to an account in Switzerland or Liechtenstein: its IBAN begins with CH or LI.</source>
        <translation>Una QR-fattura si paga su un conto in Svizzera o Liechtenstein: l’IBAN comincia con CH o LI.</translation>
    </message>
    <message>
        <source>A QR-bill needs the postcode and the town of who is paid.</source>
        <translation>Una QR-fattura richiede CAP e località di chi riceve i soldi.</translation>
    </message>
    <message>
        <source>A QR-bill without a kind of reference has no reference.</source>
        <translation>Una QR-fattura senza tipo di riferimento non ha riferimento.</translation>
    </message>
    <message>
        <source>A QR-bill&apos;s message has at most %1 Latin letters, in one line.</source>
        <translation>Il messaggio di una QR-fattura ha al massimo %1 lettere latine, su una riga.</translation>
    </message>
    <message>
        <source>A SEPA transfer is in euros; this price is in %1.</source>
        <translation>Un bonifico SEPA è in euro; questo prezzo è in %1.</translation>
    </message>
    <message>
        <source>A UPI amount is 0.01 or more.</source>
        <translation>Un importo UPI è di almeno 0,01.</translation>
    </message>
    <message>
        <source>A claim is for 1 to %1 of one thing.</source>
        <translation>Una prenotazione vale da 1 a %1 della stessa cosa.</translation>
    </message>
    <message>
        <source>A claim is held from 1 minute to 30 days.</source>
        <translation>Una prenotazione si tiene da parte da 1 minuto a 30 giorni.</translation>
    </message>
    <message>
        <source>A payment link begins with https://.</source>
        <translation>Un link di pagamento comincia con https://.</translation>
    </message>
    <message>
        <source>A pickup slot has at most %1 characters.</source>
        <translation>Un orario di ritiro ha al massimo %1 caratteri.</translation>
    </message>
    <message>
        <source>A product has at most %1 titles in other languages.</source>
        <translation>Un prodotto ha al massimo %1 nomi in altre lingue.</translation>
    </message>
    <message>
        <source>A product has at most %1 variants.</source>
        <translation>Un prodotto ha al massimo %1 varianti.</translation>
    </message>
    <message>
        <source>A reference has letters or digits.</source>
        <translation>Un riferimento ha lettere o cifre.</translation>
    </message>
    <message>
        <source>A sign of the name or the text cannot be written in the code&apos;s character set.</source>
        <translation>Un segno del nome o del testo non si può scrivere nei caratteri del codice.</translation>
    </message>
    <message>
        <source>A telephone number as a PIX key begins with +55 and has 10 or 11 digits after it.</source>
        <translation>Un numero di telefono come chiave PIX comincia con +55 e poi ha 10 o 11 cifre.</translation>
    </message>
    <message>
        <source>A transfer has a reference or a text, not both.</source>
        <translation>Un bonifico ha un riferimento o un testo, non tutti e due.</translation>
    </message>
    <message>
        <source>A transfer&apos;s amount is from 0.01 to 999 999 999.99.</source>
        <translation>L’importo di un bonifico va da 0,01 a 999 999 999,99.</translation>
    </message>
    <message>
        <source>A variant has from 1 to %1 options (colour, size) of at most %2 characters.</source>
        <translation>Una variante ha da 1 a %1 parole (colore, taglia) di al massimo %2 caratteri.</translation>
    </message>
    <message>
        <source>A variant’s price is in the product’s currency.</source>
        <translation>Il prezzo di una variante è nella valuta del prodotto.</translation>
    </message>
    <message>
        <source>A way to pay of the kind “%1” has no field “%2”.</source>
        <translation>Un modo di pagare del tipo “%1” non ha il campo “%2”.</translation>
    </message>
    <message>
        <source>A way to pay of the kind “%1” needs the field “%2”.</source>
        <translation>Un modo di pagare del tipo “%1” richiede il campo “%2”.</translation>
    </message>
    <message>
        <source>A web address begins with https:// or http:// and the shop&apos;s name.</source>
        <translation>Un indirizzo web comincia con https:// o http:// e il nome del negozio.</translation>
    </message>
    <message>
        <source>A web address has no spaces, quotation marks or invisible characters.</source>
        <translation>Un indirizzo web non ha spazi, virgolette o caratteri invisibili.</translation>
    </message>
    <message>
        <source>A web address that viewers see must not hold a user name.</source>
        <translation>Un indirizzo web che il pubblico vede non deve contenere un nome utente.</translation>
    </message>
    <message>
        <source>A weight is from 1 gram to 10 tonnes.</source>
        <translation>Un peso va da 1 grammo a 10 tonnellate.</translation>
    </message>
    <message>
        <source>An IBAN with “%1” has %2 characters; this one has %3.</source>
        <translation>Un IBAN con “%1” ha %2 caratteri; questo ne ha %3.</translation>
    </message>
    <message>
        <source>An offer costs less than the full price, %1 %2.</source>
        <translation>Un’offerta costa meno del prezzo pieno, %1 %2.</translation>
    </message>
    <message>
        <source>Another desk is writing to the store %1 and does not let go of it.</source>
        <translation>Un’altra postazione sta scrivendo nell’archivio %1 e non lo lascia.</translation>
    </message>
    <message>
        <source>Another program is writing to the store %1 and does not let go of it.</source>
        <translation>Un altro programma sta scrivendo nell’archivio %1 e non lo lascia.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Al massimo %1 caratteri.</translation>
    </message>
    <message>
        <source>At most %1 claims at once.</source>
        <translation>Al massimo %1 prenotazioni alla volta.</translation>
    </message>
    <message>
        <source>At most %1 pickup slots.</source>
        <translation>Al massimo %1 orari di ritiro.</translation>
    </message>
    <message>
        <source>At most %1 ways to pay.</source>
        <translation>Al massimo %1 modi di pagare.</translation>
    </message>
    <message>
        <source>At most %1 words of your own, each of at most %2 characters.</source>
        <translation>Al massimo %1 parole tue, ognuna di al massimo %2 caratteri.</translation>
    </message>
    <message>
        <source>Claims and orders are written down again; nothing was lost.</source>
        <translation>Prenotazioni e ordini si scrivono di nuovo; nulla è andato perso.</translation>
    </message>
    <message>
        <source>Claims are taken for at most 1 day after a show.</source>
        <translation>Dopo una diretta le prenotazioni si prendono per al massimo 1 giorno.</translation>
    </message>
    <message>
        <source>Give it a name of at most %1 characters.</source>
        <translation>Dagli un nome di al massimo %1 caratteri.</translation>
    </message>
    <message>
        <source>Its QR code does not scan. Use a shorter text or a short link.</source>
        <translation>Il suo codice QR non si riesce a inquadrare. Usa un testo più corto o un link breve.</translation>
    </message>
    <message>
        <source>Its QR code would be too fine to scan (%1 bytes). Use a shorter text or a short link.</source>
        <translation>Il suo codice QR sarebbe troppo fitto da inquadrare (%1 byte). Usa un testo più corto o un link breve.</translation>
    </message>
    <message>
        <source>No QR code can be read in %1. Take a sharp picture of the whole code, with its white edge.</source>
        <translation>In %1 non si legge nessun codice QR. Fai una foto nitida del codice intero, con il suo bordo bianco.</translation>
    </message>
    <message>
        <source>No country writes its IBANs with “%1”.</source>
        <translation>Nessun paese scrive i suoi IBAN con “%1”.</translation>
    </message>
    <message>
        <source>No country&apos;s number begins with 0: write +39 …, not +0 ….</source>
        <translation>Nessun prefisso di paese comincia con 0: scrivi +39 …, non +0 ….</translation>
    </message>
    <message>
        <source>Nobody can have the telephone number “%1”: a digit is wrong, or its country.</source>
        <translation>Nessuno può avere il numero di telefono “%1”: è sbagliata una cifra, o il paese.</translation>
    </message>
    <message>
        <source>Nothing of it can be noted: it is not in your list any more.</source>
        <translation>Non si può segnare nulla: non è più nella tua lista.</translation>
    </message>
    <message>
        <source>Only what is held has an end.</source>
        <translation>Solo ciò che è riservato ha una scadenza.</translation>
    </message>
    <message>
        <source>Orders are written to files that end in .csv, .shopify.csv, .xlsx or .json.</source>
        <translation>Gli ordini si scrivono in file che finiscono in .csv, .shopify.csv, .xlsx o .json.</translation>
    </message>
    <message>
        <source>PayPal takes whole %1 only.</source>
        <translation>PayPal accetta solo %1 interi.</translation>
    </message>
    <message>
        <source>SEPA transfers do not reach accounts in “%1”.</source>
        <translation>I bonifici SEPA non arrivano ai conti in “%1”.</translation>
    </message>
    <message>
        <source>Say who it is for.</source>
        <translation>Indica per chi è.</translation>
    </message>
    <message>
        <source>Some products had a code that reads like another one&apos;s. They have a new code now: %1.</source>
        <translation>Alcuni prodotti avevano un codice che si legge come un altro. Ora hanno un codice nuovo: %1.</translation>
    </message>
    <message>
        <source>Stock cannot be below zero.</source>
        <translation>La scorta non può essere sotto zero.</translation>
    </message>
    <message>
        <source>The IBAN is missing.</source>
        <translation>Manca l’IBAN.</translation>
    </message>
    <message>
        <source>The IBAN&apos;s check digits do not fit: a character is wrong. Compare it with your bank&apos;s letter.</source>
        <translation>Le cifre di controllo dell’IBAN non tornano: un carattere è sbagliato. Confrontalo con la lettera della banca.</translation>
    </message>
    <message>
        <source>The QR code in %1 holds no text, so it cannot be painted again.</source>
        <translation>Il codice QR in %1 non contiene testo, quindi non si può ridisegnare.</translation>
    </message>
    <message>
        <source>The bank&apos;s customer number goes with a QR-IBAN and has at most 20 digits.</source>
        <translation>Il numero cliente della banca va con un QR-IBAN e ha al massimo 20 cifre.</translation>
    </message>
    <message>
        <source>The city of who is paid is missing.</source>
        <translation>Manca la città di chi riceve i soldi.</translation>
    </message>
    <message>
        <source>That has changed again since. Nothing was undone.</source>
        <translation>Nel frattempo è cambiato di nuovo. Non è stato annullato nulla.</translation>
    </message>
    <message>
        <source>The claim of %1 for “%2” has changed since. It was left as it is.</source>
        <translation>La prenotazione di %1 per “%2” è cambiata nel frattempo. È rimasta com’è.</translation>
    </message>
    <message>
        <source>The claim of %1 for “%2” is not marked as paid yet.</source>
        <translation>La prenotazione di %1 per “%2” non è ancora segnata come pagata.</translation>
    </message>
    <message>
        <source>The claim of %1 for “%2” is over already.</source>
        <translation>La prenotazione di %1 per “%2” è già chiusa.</translation>
    </message>
    <message>
        <source>The country is two capital letters, as CH.</source>
        <translation>Il paese è di due lettere maiuscole, come CH.</translation>
    </message>
    <message>
        <source>The database %1 does not let this user write. Give Bancarella a database of its own.</source>
        <translation>Il database %1 non permette a questo utente di scrivere. Dai a Bancarella un database tutto suo.</translation>
    </message>
    <message>
        <source>The disk does not take what is written to the store %1. Is it full, or unplugged?</source>
        <translation>Il disco non accetta ciò che si scrive nell’archivio %1. È pieno o scollegato?</translation>
    </message>
    <message>
        <source>The disk is full: the store %1 cannot be written. Free some space.</source>
        <translation>Il disco è pieno: l’archivio %1 non si può scrivere. Libera spazio.</translation>
    </message>
    <message>
        <source>The disk of the server of the store %1 does not take what is written.</source>
        <translation>Il disco del server dell’archivio %1 non accetta ciò che si scrive.</translation>
    </message>
    <message>
        <source>The field “%1” of a way to pay is a text.</source>
        <translation>Il campo “%1” di un modo di pagare è un testo.</translation>
    </message>
    <message>
        <source>The field “%1” of a way to pay is true or false.</source>
        <translation>Il campo “%1” di un modo di pagare è vero o falso.</translation>
    </message>
    <message>
        <source>The file %1 is too large (%2 MB, at most %3). Make it smaller.</source>
        <translation>Il file %1 è troppo grande (%2 MB, al massimo %3). Rimpiccioliscilo.</translation>
    </message>
    <message>
        <source>The kind of reference QRR needs a QR-IBAN, which your bank gives you.</source>
        <translation>Il tipo di riferimento QRR richiede un QR-IBAN, che ti dà la banca.</translation>
    </message>
    <message>
        <source>The kind of reference is QRR, SCOR or NON.</source>
        <translation>Il tipo di riferimento è QRR, SCOR o NON.</translation>
    </message>
    <message>
        <source>The line that thanks has at most %1 characters.</source>
        <translation>La riga di ringraziamento ha al massimo %1 caratteri.</translation>
    </message>
    <message>
        <source>The most that one buyer may have is from 1 to %1.</source>
        <translation>Il massimo per un cliente va da 1 a %1.</translation>
    </message>
    <message>
        <source>The name of who is paid is missing.</source>
        <translation>Manca il nome di chi riceve i soldi.</translation>
    </message>
    <message>
        <source>The offer on “%1” is over before its time: another desk ended it, or its price was changed. Its countdown was taken away.</source>
        <translation>L’offerta su “%1” è finita prima del tempo: l’ha chiusa un’altra postazione, o il prezzo è stato cambiato. Il suo conto alla rovescia è stato tolto.</translation>
    </message>
    <message>
        <source>The offer’s price: %1.</source>
        <translation>Il prezzo dell’offerta: %1.</translation>
    </message>
    <message>
        <source>The orders could not be written to %1: %2. Make room, or choose another folder.</source>
        <translation>Non è stato possibile scrivere gli ordini in %1: %2. Libera spazio o scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>The picture %1 is not there.</source>
        <translation>L’immagine %1 non c’è.</translation>
    </message>
    <message>
        <source>The picture of the code is missing.</source>
        <translation>Manca l’immagine del codice.</translation>
    </message>
    <message>
        <source>The price in a second currency names it, such as “35 CNY”; %1 is the first.</source>
        <translation>Il prezzo in una seconda valuta la indica, per esempio “35 CNY”; %1 è la prima.</translation>
    </message>
    <message>
        <source>The server of the store %1 does not accept the name or the password.</source>
        <translation>Il server dell’archivio %1 non accetta il nome o la password.</translation>
    </message>
    <message>
        <source>The server of the store %1 does not answer, or is being restarted.</source>
        <translation>Il server dell’archivio %1 non risponde o si sta riavviando.</translation>
    </message>
    <message>
        <source>The server of the store %1 does not answer. Is the network there?</source>
        <translation>Il server dell’archivio %1 non risponde. C’è la rete?</translation>
    </message>
    <message>
        <source>The server of the store %1 is full or has no room for another desk.</source>
        <translation>Il server dell’archivio %1 è pieno o non ha posto per un’altra postazione.</translation>
    </message>
    <message>
        <source>The store %1 cannot be opened (%2).</source>
        <translation>L’archivio %1 non si apre (%2).</translation>
    </message>
    <message>
        <source>The store %1 cannot be opened. Its folder must be there, and be writable.</source>
        <translation>L’archivio %1 non si apre. La cartella deve esistere ed essere scrivibile.</translation>
    </message>
    <message>
        <source>The store %1 cannot be read (%2).</source>
        <translation>L’archivio %1 non si legge (%2).</translation>
    </message>
    <message>
        <source>The store %1 is read-only. Ask whoever looks after the database.</source>
        <translation>L’archivio %1 è di sola lettura. Chiedi a chi gestisce il database.</translation>
    </message>
    <message>
        <source>The store %1 is read-only. Make its file and folder writable.</source>
        <translation>L’archivio %1 è di sola lettura. Rendi scrivibili il file e la cartella.</translation>
    </message>
    <message>
        <source>The store %1 was made by a newer Bancarella. Bring this one up to date; it was left alone.</source>
        <translation>L’archivio %1 è di una versione più recente di Bancarella. Aggiorna questa; non è stato toccato.</translation>
    </message>
    <message>
        <source>The store&apos;s address is none: write the path of a file, or postgresql://user@server/database.</source>
        <translation>L’indirizzo dell’archivio non è valido: scrivi il percorso di un file o postgresql://utente@server/database.</translation>
    </message>
    <message>
        <source>The telephone number is missing.</source>
        <translation>Manca il numero di telefono.</translation>
    </message>
    <message>
        <source>The telephone number “%1” is too long.</source>
        <translation>Il numero di telefono “%1” è troppo lungo.</translation>
    </message>
    <message>
        <source>The telephone number “%1” is too short: digits are missing.</source>
        <translation>Il numero di telefono “%1” è troppo corto: mancano cifre.</translation>
    </message>
    <message>
        <source>There are %1 QR codes in %2. Cut the picture so that it has only one.</source>
        <translation>Ci sono %1 codici QR in %2. Ritaglia l’immagine in modo che ne abbia uno solo.</translation>
    </message>
    <message>
        <source>There are two variants “%1”.</source>
        <translation>Ci sono due varianti “%1”.</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Ci sono: %1</translation>
    </message>
    <message>
        <source>There is a way to pay “%1” already.</source>
        <translation>C’è già un modo di pagare “%1”.</translation>
    </message>
    <message>
        <source>There is no database at %1. Create one for Bancarella first.</source>
        <translation>Non c’è un database in %1. Creane prima uno per Bancarella.</translation>
    </message>
    <message>
        <source>There is no folder %1 for the store.</source>
        <translation>Non c’è la cartella %1 per l’archivio.</translation>
    </message>
    <message>
        <source>There is no offer for “%1” just now.</source>
        <translation>Al momento non c’è un’offerta per “%1”.</translation>
    </message>
    <message>
        <source>There is no show yet.</source>
        <translation>Non c’è ancora nessuna diretta.</translation>
    </message>
    <message>
        <source>There is no way to pay of the kind “%1”. Known are: %2.</source>
        <translation>Non c’è un modo di pagare del tipo “%1”. Ci sono: %2.</translation>
    </message>
    <message>
        <source>There is no way to pay “%1”.</source>
        <translation>Non c’è nessun modo di pagare “%1”.</translation>
    </message>
    <message>
        <source>These are one person already.</source>
        <translation>Sono già una persona sola.</translation>
    </message>
    <message>
        <source>This OpenDocument file is broken. Save it again, or save it as CSV (UTF-8).</source>
        <translation>Questo file OpenDocument è rovinato. Salvalo di nuovo, oppure salvalo come CSV (UTF-8).</translation>
    </message>
    <message>
        <source>This OpenDocument file is too large to be a product list. Save it as CSV (UTF-8).</source>
        <translation>Questo file OpenDocument è troppo grande per una lista di prodotti. Salvalo come CSV (UTF-8).</translation>
    </message>
    <message>
        <source>This XML file declares entities, which a product feed never does. It is not read.</source>
        <translation>Questo file XML dichiara entità, cosa che un elenco di prodotti non fa mai. Non viene letto.</translation>
    </message>
    <message>
        <source>This XML file is broken at line %1, or only half of it is here.</source>
        <translation>Questo file XML è rovinato alla riga %1, oppure ce n’è solo metà.</translation>
    </message>
    <message>
        <source>This XML file is no product feed: it has neither &lt;item&gt; nor &lt;entry&gt;.</source>
        <translation>Questo file XML non è un elenco di prodotti: non ha né &lt;item&gt; né &lt;entry&gt;.</translation>
    </message>
    <message>
        <source>This account needs the bank&apos;s BIC as well.</source>
        <translation>Per questo conto serve anche il BIC della banca.</translation>
    </message>
    <message>
        <source>This buyer has no other account.</source>
        <translation>Questo cliente non ha altri account.</translation>
    </message>
    <message>
        <source>This buyer is not there any more.</source>
        <translation>Questo cliente non c’è più.</translation>
    </message>
    <message>
        <source>This claim is not there.</source>
        <translation>Questa prenotazione non c’è.</translation>
    </message>
    <message>
        <source>This code holds more than can be painted again.</source>
        <translation>Questo codice contiene più di quanto si possa ridisegnare.</translation>
    </message>
    <message>
        <source>This e-mail address is no PIX key: a letter is wrong, or it is too long.</source>
        <translation>Questo indirizzo e-mail non è una chiave PIX: una lettera è sbagliata, o è troppo lungo.</translation>
    </message>
    <message>
        <source>This import cannot be taken back any more.</source>
        <translation>Questa importazione non si può più annullare.</translation>
    </message>
    <message>
        <source>This is a QR-IBAN: it goes with the kind of reference QRR only.</source>
        <translation>È un QR-IBAN: va solo con il tipo di riferimento QRR.</translation>
    </message>
    <message>
        <source>This is a web page or a broken XML file, not a product feed.</source>
        <translation>Questa è una pagina web o un file XML rovinato, non un elenco di prodotti.</translation>
    </message>
    <message>
        <source>This is more than its QR code can hold. Use a shorter text or a short link.</source>
        <translation>È più di quanto il suo codice QR possa contenere. Usa un testo più corto o un link breve.</translation>
    </message>
    <message>
        <source>This is no PIX key: write the CPF, the CNPJ, the e-mail, the telephone as +55…, or the random key.</source>
        <translation>Non è una chiave PIX: scrivi il CPF, il CNPJ, l’e-mail, il telefono come +55… o la chiave casuale.</translation>
    </message>
    <message>
        <source>This is no UPI address: write one like name@bank.</source>
        <translation>Non è un indirizzo UPI: scrivine uno come nome@banca.</translation>
    </message>
    <message>
        <source>This is no e-mail address: write one like name@example.com.</source>
        <translation>Non è un indirizzo e-mail: scrivine uno come nome@example.com.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Non è un indirizzo web.</translation>
    </message>
    <message>
        <source>This is not in your list any more.</source>
        <translation>Questo non è più nel tuo elenco.</translation>
    </message>
    <message>
        <source>This code asks for %1 %2, which is not what is to be paid. Use a code without an amount.</source>
        <translation>Questo codice chiede %1 %2, che non è la somma da pagare. Usa un codice senza importo.</translation>
    </message>
    <message>
        <source>This is too much for a QR-bill: %1 characters at most.</source>
        <translation>È troppo per una QR-fattura: al massimo %1 caratteri.</translation>
    </message>
    <message>
        <source>This is too much for a SEPA code: %1 bytes at most. Use a shorter text.</source>
        <translation>È troppo per un codice SEPA: al massimo %1 byte. Usa un testo più corto.</translation>
    </message>
    <message>
        <source>This message is not decided yet.</source>
        <translation>Su questo messaggio non hai ancora deciso.</translation>
    </message>
    <message>
        <source>This message was decided already.</source>
        <translation>Su questo messaggio hai già deciso.</translation>
    </message>
    <message>
        <source>This order is not there any more.</source>
        <translation>Questo ordine non c’è più.</translation>
    </message>
    <message>
        <source>This product has no link.</source>
        <translation>Questo prodotto non ha un link.</translation>
    </message>
    <message>
        <source>This show is not there.</source>
        <translation>Questa diretta non c’è.</translation>
    </message>
    <message>
        <source>This takes %1 only; the price is in %2.</source>
        <translation>Qui si paga solo in %1; il prezzo è in %2.</translation>
    </message>
    <message>
        <source>This takes %1 or %2 only; the price is in %3.</source>
        <translation>Qui si paga solo in %1 o %2; il prezzo è in %3.</translation>
    </message>
    <message>
        <source>This workbook is broken or only half written. Save it again, or save it as CSV (UTF-8).</source>
        <translation>Questo foglio di calcolo è rovinato o scritto solo a metà. Salvalo di nuovo, oppure salvalo come CSV (UTF-8).</translation>
    </message>
    <message>
        <source>This workbook is too large to be a product list. Keep the one sheet and save it as CSV (UTF-8).</source>
        <translation>Questo foglio di calcolo è troppo grande per una lista di prodotti. Tieni solo quel foglio e salvalo come CSV (UTF-8).</translation>
    </message>
    <message>
        <source>What one of it weighs goes from 1 to %1 grams.</source>
        <translation>Il peso di uno va da 1 a %1 grammi.</translation>
    </message>
    <message>
        <source>What this message takes back is over already.</source>
        <translation>Ciò che questo messaggio disdice è già concluso.</translation>
    </message>
    <message>
        <source>Whose is it? Write a name.</source>
        <translation>Di chi è? Scrivi un nome.</translation>
    </message>
    <message>
        <source>Write only the name after paypal.me/: at most 20 letters and digits.</source>
        <translation>Scrivi solo il nome dopo paypal.me/: al massimo 20 lettere e cifre.</translation>
    </message>
    <message>
        <source>Write the number with + and its country: +39 333 123 4567.</source>
        <translation>Scrivi il numero con + e il prefisso del paese: +39 333 123 4567.</translation>
    </message>
    <message>
        <source>Write what this code is, as “Satispay”.</source>
        <translation>Scrivi che codice è, per esempio “Satispay”.</translation>
    </message>
    <message>
        <source>a group of products has no price of its own; it is left out</source>
        <translation>un gruppo di prodotti non ha un prezzo suo; è stato tralasciato</translation>
    </message>
    <message>
        <source>a picture is a file name or an address that begins with https:// or http://</source>
        <translation>una foto è un nome di file o un indirizzo che comincia con https:// o http://</translation>
    </message>
    <message>
        <source>a picture&apos;s address begins with https:// or http:// and holds no user name</source>
        <translation>l’indirizzo di una foto comincia con https:// o http:// e non contiene un nome utente</translation>
    </message>
    <message>
        <source>a second price names its currency, like 4.50 USD</source>
        <translation>il secondo prezzo indica la sua valuta, per esempio 4.50 USD</translation>
    </message>
    <message>
        <source>a title in another language is written like zh: 苹果</source>
        <translation>un nome in un’altra lingua si scrive così: zh: 苹果</translation>
    </message>
    <message>
        <source>a variant is written like red / M</source>
        <translation>una variante si scrive così: rosso / M</translation>
    </message>
    <message>
        <source>allergens has at most %1 characters</source>
        <translation>allergeni: al massimo %1 caratteri</translation>
    </message>
    <message>
        <source>it is in %1 and the product in %2</source>
        <translation>è in %1 e il prodotto in %2</translation>
    </message>
    <message>
        <source>it is rounded to %1 %2</source>
        <translation>è arrotondato a %1 %2</translation>
    </message>
    <message>
        <source>it takes longer than %1 seconds</source>
        <translation>ci vogliono più di %1 secondi</translation>
    </message>
    <message>
        <source>its price is decided when it is sold; write one in the list</source>
        <translation>il suo prezzo si decide alla vendita; scrivine uno nella lista</translation>
    </message>
    <message>
        <source>its product on line %1 is left out</source>
        <translation>il suo prodotto alla riga %1 è stato tralasciato</translation>
    </message>
    <message>
        <source>its variants have their own stock</source>
        <translation>le sue varianti hanno la propria giacenza</translation>
    </message>
    <message>
        <source>more than %1 languages</source>
        <translation>più di %1 lingue</translation>
    </message>
    <message>
        <source>no column is known to hold the %1; say which one does</source>
        <translation>non si sa quale colonna contiene %1; indica quale</translation>
    </message>
    <message>
        <source>no column is known to hold the price; say which one does</source>
        <translation>non si sa quale colonna contiene il prezzo; indica quale</translation>
    </message>
    <message>
        <source>no column is known to hold the title and price; say which one does</source>
        <translation>non si sa quali colonne contengono nome e prezzo; indica quali</translation>
    </message>
    <message>
        <source>no column is known to hold the title; say which one does</source>
        <translation>non si sa quale colonna contiene il nome; indica quale</translation>
    </message>
    <message>
        <source>note has at most %1 characters</source>
        <translation>ritiro o consegna: al massimo %1 caratteri</translation>
    </message>
    <message>
        <source>origin has at most %1 characters</source>
        <translation>provenienza: al massimo %1 caratteri</translation>
    </message>
    <message>
        <source>price in a second currency: %1</source>
        <translation>prezzo in una seconda valuta: %1</translation>
    </message>
    <message>
        <source>sku has at most %1 characters</source>
        <translation>il tuo numero: al massimo %1 caratteri</translation>
    </message>
    <message>
        <source>the address leads into your own network, not to the web</source>
        <translation>l’indirizzo porta nella tua rete, non nel web</translation>
    </message>
    <message>
        <source>the address leads on and on to others</source>
        <translation>l’indirizzo rimanda sempre ad altri</translation>
    </message>
    <message>
        <source>the connection is not secure (%1)</source>
        <translation>la connessione non è sicura (%1)</translation>
    </message>
    <message>
        <source>the picture cannot be kept (%1)</source>
        <translation>la foto non può essere salvata (%1)</translation>
    </message>
    <message>
        <source>the picture is larger than %1 MB</source>
        <translation>la foto supera %1 MB</translation>
    </message>
    <message>
        <source>the picture is too large (%1 × %2 points)</source>
        <translation>la foto è troppo grande (%1 × %2 punti)</translation>
    </message>
    <message>
        <source>the sale has dates; start it as an offer with an end in the show</source>
        <translation>lo sconto ha delle date; avvialo nella diretta come offerta con una fine</translation>
    </message>
    <message>
        <source>the shop answers %1</source>
        <translation>il negozio risponde %1</translation>
    </message>
    <message>
        <source>the shop broke off in the middle of the picture</source>
        <translation>il negozio si è interrotto a metà della foto</translation>
    </message>
    <message>
        <source>the shop does not answer</source>
        <translation>il negozio non risponde</translation>
    </message>
    <message>
        <source>the shop does not answer as a web server does</source>
        <translation>il negozio non risponde come un server web</translation>
    </message>
    <message>
        <source>the shop holds it as %1; it is left out</source>
        <translation>nel negozio è %1; è stato tralasciato</translation>
    </message>
    <message>
        <source>the shop holds it as draft; it is left out</source>
        <translation>nel negozio è una bozza; è stato tralasciato</translation>
    </message>
    <message>
        <source>the variant “%1” is longer than %2 characters</source>
        <translation>la variante “%1” ha più di %2 caratteri</translation>
    </message>
    <message>
        <source>the variation does not say which one it is; it is left out</source>
        <translation>la variante non dice quale è; è stata tralasciata</translation>
    </message>
    <message>
        <source>there is no %1 in the web</source>
        <translation>%1 non esiste nel web</translation>
    </message>
    <message>
        <source>there is no picture “%1”; put it there and read the list again, or add a photo to the product</source>
        <translation>non c’è nessuna immagine “%1”; mettila lì e leggi di nuovo la lista, oppure aggiungi una foto al prodotto</translation>
    </message>
    <message>
        <source>this is not an address in the web</source>
        <translation>questo non è un indirizzo web</translation>
    </message>
    <message>
        <source>title has at most %1 characters</source>
        <translation>nome: al massimo %1 caratteri</translation>
    </message>
    <message>
        <source>variant has at most %1 characters</source>
        <translation>variante: al massimo %1 caratteri</translation>
    </message>
    <message>
        <source>variant’s price: %1</source>
        <translation>prezzo della variante: %1</translation>
    </message>
    <message>
        <source>way to pay has at most %1 characters</source>
        <translation>modo di pagare: al massimo %1 caratteri</translation>
    </message>
    <message>
        <source>what the address leads to is no picture (JPEG, PNG, GIF or WebP)</source>
        <translation>l’indirizzo non porta a una foto (JPEG, PNG, GIF o WebP)</translation>
    </message>
    <message>
        <source>“%1” does not come as “%2”.</source>
        <translation>“%1” non esiste come “%2”.</translation>
    </message>
    <message>
        <source>“%1” does not say its country: write + and the country&apos;s number first, as +39 333 123 4567.</source>
        <translation>“%1” non dice il paese: scrivi prima + e il prefisso, come +39 333 123 4567.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 variants</source>
        <translation>“%1” ha più di %2 varianti</translation>
    </message>
    <message>
        <source>“%1” has no sheet with anything in it.</source>
        <translation>“%1” non ha nessun foglio con qualcosa dentro.</translation>
    </message>
    <message>
        <source>“%1” has no variant “%2”.</source>
        <translation>“%1” non ha la variante “%2”.</translation>
    </message>
    <message>
        <source>“%1” has the variant “%2” already</source>
        <translation>“%1” ha già la variante “%2”</translation>
    </message>
    <message>
        <source>“%1” has variants: say which of them (%2).</source>
        <translation>“%1” ha delle varianti: indica quale (%2).</translation>
    </message>
    <message>
        <source>“%1” has variants: say which of them.</source>
        <translation>“%1” ha delle varianti: indica quale.</translation>
    </message>
    <message>
        <source>“%1” holds a line break or an invisible sign.</source>
        <translation>“%1” contiene un a capo o un segno invisibile.</translation>
    </message>
    <message>
        <source>“%1” holds a sign that a QR-bill cannot have: Latin letters only.</source>
        <translation>“%1” contiene un segno che una QR-fattura non può avere: solo lettere latine.</translation>
    </message>
    <message>
        <source>“%1” is a number alone; viewers write numbers for much else, so a code like A12 is safer.</source>
        <translation>“%1” è solo un numero; chi guarda scrive numeri per molte altre cose: un codice come A12 è più sicuro.</translation>
    </message>
    <message>
        <source>“%1” is in your list already.</source>
        <translation>“%1” è già nel tuo elenco.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no</source>
        <translation>“%1” non è né sì né no</translation>
    </message>
    <message>
        <source>“%1” is no BIC: it has 8 or 11 letters and digits.</source>
        <translation>“%1” non è un BIC: ha 8 o 11 lettere e cifre.</translation>
    </message>
    <message>
        <source>“%1” is no IBAN: it has two letters for the country, two digits, then letters and digits.</source>
        <translation>“%1” non è un IBAN: ha due lettere per il paese, due cifre, poi lettere e cifre.</translation>
    </message>
    <message>
        <source>“%1” is no QR reference: it has 27 digits, the last of which checks the others.</source>
        <translation>“%1” non è un riferimento QR: ha 27 cifre, l’ultima controlla le altre.</translation>
    </message>
    <message>
        <source>“%1” is no RF reference: its check digits do not fit.</source>
        <translation>“%1” non è un riferimento RF: le cifre di controllo non tornano.</translation>
    </message>
    <message>
        <source>“%1” is no telephone number: write its digits, as +39 333 123 4567.</source>
        <translation>“%1” non è un numero di telefono: scrivi le cifre, come +39 333 123 4567.</translation>
    </message>
    <message>
        <source>“%1” is not a day; write it as 2026-09-30.</source>
        <translation>“%1” non è un giorno; scrivilo come 2026-09-30.</translation>
    </message>
    <message>
        <source>“%1” is not a day; write it like 2026-11-21</source>
        <translation>“%1” non è un giorno; scrivilo così: 2026-11-21</translation>
    </message>
    <message>
        <source>“%1” is not a language.</source>
        <translation>“%1” non è una lingua.</translation>
    </message>
    <message>
        <source>“%1” is not a language; write it, zh, en, …</source>
        <translation>“%1” non è una lingua; scrivi it, zh, en, …</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from %2 to %3</source>
        <translation>“%1” non è un numero intero da %2 a %3</translation>
    </message>
    <message>
        <source>“%1” is not in your list any more.</source>
        <translation>“%1” non è più nel tuo elenco.</translation>
    </message>
    <message>
        <source>“%1” is not in your list.</source>
        <translation>“%1” non è nel tuo elenco.</translation>
    </message>
    <message>
        <source>“%1” is on offer until %2 at another desk.</source>
        <translation>“%1” è in offerta fino alle %2 a un’altra postazione.</translation>
    </message>
    <message>
        <source>“%1” is one letter; as a code it counts alone, with a quantity or with a word that claims it.</source>
        <translation>“%1” è una sola lettera; come codice vale da sola, con una quantità o con una parola che la chiede.</translation>
    </message>
    <message>
        <source>“%1” is proposed as its code: it is what viewers write in the chat</source>
        <translation>“%1” è il codice proposto: è ciò che chi guarda scrive in chat</translation>
    </message>
    <message>
        <source>“%1” is too long: %2 characters at most.</source>
        <translation>“%1” è troppo lungo: al massimo %2 caratteri.</translation>
    </message>
    <message>
        <source>“%1” was changed or sold since the import, so nothing of it is taken back.</source>
        <translation>“%1” è cambiato o è stato venduto dopo l’importazione: non si annulla nulla.</translation>
    </message>
    <message>
        <source>“%1” comes in variants in this list, and did not before. Taken: %2, waited for: %3. Lower the list’s stock by what is taken, or it is sold again.</source>
        <translation>“%1” in questa lista ha delle varianti, e prima non ne aveva. Presi: %2, in attesa: %3. Togli dalle quantità della lista quanto è già preso, o sarà venduto di nuovo.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is called “%3” in this list, and stays taken. Taken: %4, waited for: %5. Is it another one? Then keep the old one in the list too, with stock 0 and no SKU.</source>
        <translation>“%1”: in questa lista “%2” si chiama “%3”, e resta assegnato. Presi: %4, in attesa: %5. È un altro? Allora tieni nella lista anche quello vecchio, con quantità 0 e senza SKU.</translation>
    </message>
    <message>
        <source>“%1” does not come as “%2” in this list. Taken: %3, waited for: %4. Has it only a new name there? Write the old one into the list, or what is taken is sold again.</source>
        <translation>“%1” in questa lista non c’è come “%2”. Presi: %3, in attesa: %4. Lì ha solo un nome nuovo? Scrivi nella lista quello vecchio, o quanto è già preso sarà venduto di nuovo.</translation>
    </message>
    <message>
        <source>Payments cannot carry the code “%1”. Give the product one of letters A to Z and digits, as A12.</source>
        <translation>I pagamenti non possono riportare il codice “%1”. Dai al prodotto un codice con lettere dalla A alla Z e cifre, come A12.</translation>
    </message>
    <message>
        <source>%1 is frozen. It is started anew; if that does not help, unplug it and plug it in again.</source>
        <translation>%1 è bloccata. Viene riavviata; se non basta, scollegala e ricollegala.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close that program: the camera is tried again.</source>
        <translation>%1 è usata da un altro programma. Chiudi quel programma: la telecamera viene riprovata.</translation>
    </message>
    <message>
        <source>%1 is not reached. Trying again.</source>
        <translation>%1 non è raggiungibile. Nuovo tentativo in corso.</translation>
    </message>
    <message>
        <source>%1 is unplugged. Plug it in again: it comes back by itself.</source>
        <translation>%1 è scollegata. Ricollegala: torna da sola.</translation>
    </message>
    <message>
        <source>%1 shows nothing but black. Is its lens covered, or the light off?</source>
        <translation>%1 mostra solo nero. L’obiettivo è coperto o la luce è spenta?</translation>
    </message>
    <message>
        <source>%1 takes nothing just now. It is connected anew if that lasts; the show goes on.</source>
        <translation>%1 non prende niente in questo momento. Se dura, il collegamento viene rifatto; la diretta va avanti.</translation>
    </message>
    <message>
        <source>%1 wants the stream at %2 now. Copy the address again from your live dashboard.</source>
        <translation>%1 ora vuole la diretta su %2. Copia di nuovo l’indirizzo dal tuo pannello della diretta.</translation>
    </message>
    <message>
        <source>A new file of the recording begins after %1 to %2 hours.</source>
        <translation>Un nuovo file della registrazione comincia dopo da %1 a %2 ore.</translation>
    </message>
    <message>
        <source>No new picture has been sent for some seconds. Close other programs.</source>
        <translation>Da alcuni secondi non parte nessuna nuova immagine. Chiudi gli altri programmi.</translation>
    </message>
    <message>
        <source>Sound and picture are sent apart from each other. End the show and go live again.</source>
        <translation>Audio e immagine partono sfasati. Chiudi la diretta e riparti.</translation>
    </message>
    <message>
        <source>The QR code of %1 cannot be scanned. Take away what lies over it, or use a shorter link; viewers can still write the code in the chat.</source>
        <translation>Il codice QR di %1 non si legge. Togli ciò che lo copre o usa un link più corto; chi guarda può sempre scrivere il codice in chat.</translation>
    </message>
    <message>
        <source>The QR code of %1 scans, but not where the picture is small, as on many phones. Use a shorter link.</source>
        <translation>Il codice QR di %1 si legge, ma non dove l’immagine è piccola, come su molti telefoni. Usa un link più corto.</translation>
    </message>
    <message>
        <source>The QR code on air does not lead where %1 says. Take the product off the picture and pin it again.</source>
        <translation>Il codice QR in onda non porta dove dice %1. Togli il prodotto dall’immagine e fissalo di nuovo.</translation>
    </message>
    <message>
        <source>The disk is full: the recording %1 has ended. The show goes on. Free some space: it begins again by itself, in a new file.</source>
        <translation>Il disco è pieno: la registrazione %1 è finita. La diretta continua. Libera spazio: ricomincia da sola, in un nuovo file.</translation>
    </message>
    <message>
        <source>The disk is slow: the recording %1 waits for it. Nothing is lost yet, and the show goes on. Close programs that copy or download.</source>
        <translation>Il disco è lento: la registrazione %1 lo aspetta. Finora non si è perso niente e la diretta continua. Chiudi i programmi che copiano o scaricano.</translation>
    </message>
    <message>
        <source>The disk is too slow for the recording %1: it has ended. The show goes on. Record to another disk; if this one becomes quick again, the recording begins again by itself, in a new file.</source>
        <translation>Il disco è troppo lento per la registrazione %1: è finita. La diretta continua. Registra su un altro disco; se questo torna veloce, la registrazione ricomincia da sola, in un nuovo file.</translation>
    </message>
    <message>
        <source>The disk takes no larger file: the recording %1 has ended. It goes on in a new file.</source>
        <translation>Il disco non accetta file più grandi: la registrazione %1 è finita. Continua in un nuovo file.</translation>
    </message>
    <message>
        <source>The line to %1 takes %2 kbit/s just now: the picture is a little coarser.</source>
        <translation>La linea verso %1 in questo momento regge %2 kbit/s: l’immagine è un po’ meno nitida.</translation>
    </message>
    <message>
        <source>Close other programs that use the internet, or go nearer to the Wi-Fi.</source>
        <translation>Chiudi gli altri programmi che usano internet, o avvicinati al Wi-Fi.</translation>
    </message>
    <message>
        <source>%1 sends the same picture again and again. It is called anew; if that does not help, start the camera’s app again, or switch the camera off and on.</source>
        <translation>%1 manda sempre la stessa immagine. Viene richiamata; se non basta, riavvia l’app della videocamera, oppure spegnila e riaccendila.</translation>
    </message>
    <message>
        <source>A language is written like it, zh or pt-BR.</source>
        <translation>Una lingua si scrive come it, zh o pt-BR.</translation>
    </message>
    <message>
        <source>A message&apos;s platform and number have at most %1 characters.</source>
        <translation>La piattaforma e il numero di un messaggio hanno al massimo %1 caratteri.</translation>
    </message>
    <message>
        <source>A setting has at most %1 bytes.</source>
        <translation>Un’impostazione ha al massimo %1 byte.</translation>
    </message>
    <message>
        <source>A window keeps at most %1 settings, with names of at most %2 signs.</source>
        <translation>Una finestra conserva al massimo %1 impostazioni, con nomi di al massimo %2 caratteri.</translation>
    </message>
    <message>
        <source>Claims and orders are written down again. Messages that came while nothing could be written may be missing: look at the chat where you sell.</source>
        <translation>Le prenotazioni e gli ordini vengono di nuovo scritti. Possono mancare messaggi arrivati mentre non si poteva scrivere nulla: guarda la chat dove vendi.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Chiudi gli altri programmi.</translation>
    </message>
    <message>
        <source>Close other programs; most of its time goes to %1.</source>
        <translation>Chiudi gli altri programmi; il più impegnativo è %1.</translation>
    </message>
    <message>
        <source>Delete something; else the recording ends, and the show goes on.</source>
        <translation>Cancella qualcosa; altrimenti la registrazione finisce e la diretta va avanti.</translation>
    </message>
    <message>
        <source>The computer has too much to do.</source>
        <translation>Il computer ha troppo da fare.</translation>
    </message>
    <message>
        <source>The computer has too much to do: viewers miss pictures.</source>
        <translation>Il computer ha troppo da fare: a chi guarda mancano immagini.</translation>
    </message>
    <message>
        <source>The disk had less than %1 MB left: the recording %2 has ended.</source>
        <translation>Sul disco erano rimasti meno di %1 MB: la registrazione %2 è finita.</translation>
    </message>
    <message>
        <source>The disk had less than %1 MB left: the show is not recorded.</source>
        <translation>Sul disco erano rimasti meno di %1 MB: la diretta non viene registrata.</translation>
    </message>
    <message>
        <source>The disk has room for about %1 minutes of recording.</source>
        <translation>Sul disco c’è posto per circa %1 minuti di registrazione.</translation>
    </message>
    <message>
        <source>The disk has room for less than a minute of recording.</source>
        <translation>Sul disco c’è posto per meno di un minuto di registrazione.</translation>
    </message>
    <message>
        <source>The disk with the folder %1 is full: what you change cannot be written down. Make room there; until then it is lost if the computer stops.</source>
        <translation>Il disco con la cartella %1 è pieno: ciò che modifichi non può essere scritto. Fai spazio lì; fino ad allora va perso se il computer si ferma.</translation>
    </message>
    <message>
        <source>The line to %1 is too slow: pictures are left out there.</source>
        <translation>La linea verso %1 è troppo lenta: lì si perdono immagini.</translation>
    </message>
    <message>
        <source>The line to %1 takes %2 kbit/s just now: the picture is much coarser.</source>
        <translation>La linea verso %1 porta %2 kbit/s in questo momento: l’immagine è molto meno nitida.</translation>
    </message>
    <message>
        <source>The microphone gives no sound any more. Check its plug and its switch.</source>
        <translation>Il microfono non dà più alcun suono. Controlla la spina e l’interruttore.</translation>
    </message>
    <message>
        <source>The microphone is silent, as if it were switched off. Look at its switch and its mute key, or choose another one.</source>
        <translation>Il microfono è muto, come se fosse spento. Guarda l’interruttore e il tasto mute, o scegline un altro.</translation>
    </message>
    <message>
        <source>The microphone is too loud and sounds rough. Speak from further away, or turn it down.</source>
        <translation>Il microfono è troppo forte e il suono gracchia. Parla da più lontano, o abbassalo.</translation>
    </message>
    <message>
        <source>The microphone “%1” is not there. Plug it in: it is taken up by itself. Or choose another one.</source>
        <translation>Il microfono “%1” non c’è. Collegalo: viene preso da solo. Oppure scegline un altro.</translation>
    </message>
    <message>
        <source>The microphone “%1” is unplugged. Plug it in again: it comes back by itself.</source>
        <translation>Il microfono “%1” è scollegato. Ricollegalo: torna da solo.</translation>
    </message>
    <message>
        <source>The microphone’s sound breaks up. Close other programs, or plug it in somewhere else.</source>
        <translation>Il suono del microfono si interrompe. Chiudi altri programmi, o collegalo a un’altra presa.</translation>
    </message>
    <message>
        <source>The picture is made with less care, and the preview moves less often.</source>
        <translation>L’immagine viene fatta con meno cura e l’anteprima si muove meno spesso.</translation>
    </message>
    <message>
        <source>The picture is made with less care, so that nothing of it is lost.</source>
        <translation>L’immagine viene fatta con meno cura, così non se ne perde niente.</translation>
    </message>
    <message>
        <source>The picture that is sent cannot be shown. End the show and go live again.</source>
        <translation>L’immagine trasmessa non si può mostrare. Chiudi la diretta e riparti.</translation>
    </message>
    <message>
        <source>The picture that viewers see stands still. Choose another camera.</source>
        <translation>L’immagine che vedono gli spettatori è ferma. Scegli un’altra videocamera.</translation>
    </message>
    <message>
        <source>The picture that viewers see stands still. Start the camera’s app again, or switch the camera off and on, or choose another.</source>
        <translation>L’immagine che vedono gli spettatori è ferma. Riavvia l’app della videocamera, oppure spegnila e riaccendila, o scegline un’altra.</translation>
    </message>
    <message>
        <source>The picture that viewers see stands still. Unplug the camera and plug it in again, or choose another.</source>
        <translation>L’immagine che vede chi guarda è ferma. Stacca la telecamera e ricollegala, o scegline un’altra.</translation>
    </message>
    <message>
        <source>The recording %1 has ended, it cannot be written (%2). The show goes on. Check the disk: once it works, the recording begins again by itself, in a new file.</source>
        <translation>La registrazione %1 è finita, non si può scrivere (%2). La diretta continua. Controlla il disco: quando funziona, la registrazione ricomincia da sola, in un nuovo file.</translation>
    </message>
    <message>
        <source>The recording %1 has ended.</source>
        <translation>La registrazione %1 è finita.</translation>
    </message>
    <message>
        <source>The recording %1 was cut short and cannot be read. It is left as it is.</source>
        <translation>La registrazione %1 era stata interrotta e non si può leggere. Resta com’è.</translation>
    </message>
    <message>
        <source>The recording %1 was cut short. It has been finished and plays: %2.</source>
        <translation>La registrazione %1 era stata interrotta. È stata completata: dura %2.</translation>
    </message>
    <message>
        <source>The recording %1 was cut short. It plays, and is finished at a later start: there is not enough room on the disk for that.</source>
        <translation>La registrazione %1 era stata interrotta. Si può vedere e sarà completata a un prossimo avvio: sul disco non c’è abbastanza spazio.</translation>
    </message>
    <message>
        <source>The recording goes on, in the file %1.</source>
        <translation>La registrazione continua, nel file %1.</translation>
    </message>
    <message>
        <source>The show goes on. As soon as %1 MB are free, the recording begins again by itself, in a new file.</source>
        <translation>La diretta va avanti. Appena ci sono %1 MB liberi, la registrazione riparte da sola, in un nuovo file.</translation>
    </message>
    <message>
        <source>The studio had stopped. It is back on air, but not everything is as it was.</source>
        <translation>Lo studio si era fermato. È di nuovo in onda, ma non tutto è come prima.</translation>
    </message>
    <message>
        <source>Whether a show was cut short is not known: what was kept of it cannot be read.</source>
        <translation>Non si sa se una diretta è stata interrotta: ciò che ne era stato conservato non si può leggere.</translation>
    </message>
    <message>
        <source>The microphone that was asked for is not known any more.</source>
        <translation>Il microfono richiesto non è più noto.</translation>
    </message>
    <message>
        <source>Choose it again in the settings.</source>
        <translation>Sceglilo di nuovo nelle impostazioni.</translation>
    </message>
    <message>
        <source>The recording %1 lacks the last %2 s of the show: the disk did not take them.</source>
        <translation>Alla registrazione %1 mancano gli ultimi %2 s della diretta: il disco non li ha presi.</translation>
    </message>
    <message>
        <source>“%1” was not understood: it has no field “%2”.</source>
        <translation>“%1” non è stato capito: non ha il campo “%2”.</translation>
    </message>
    <message>
        <source>The report cannot be written to %1 (%2). Choose another place.</source>
        <translation>Il rapporto non si può scrivere in %1 (%2). Scegli un altro posto.</translation>
    </message>
    <message>
        <source>The show goes on; claims wait in the chat until it can be written.</source>
        <translation>La diretta continua; le prenotazioni aspettano nella chat finché si può scrivere.</translation>
    </message>
    <message>
        <source>The sound that is sent cannot be heard. End the show and go live again.</source>
        <translation>L’audio trasmesso non si può sentire. Chiudi la diretta e riparti.</translation>
    </message>
    <message>
        <source>The studio had stopped. It is back on air, but before that not everything could be written down: look at the product, the countdown and the last messages of the chat.</source>
        <translation>Lo studio si era fermato. È di nuovo in onda, ma prima non si è potuto scrivere tutto: guarda il prodotto, il conto alla rovescia e gli ultimi messaggi della chat.</translation>
    </message>
    <message>
        <source>The studio had stopped. It is back on air, with everything as it was.</source>
        <translation>Lo studio si era fermato. È di nuovo in onda, con tutto com’era.</translation>
    </message>
    <message>
        <source>The camera that was asked for is not known any more.</source>
        <translation>La telecamera richiesta non è più nota.</translation>
    </message>
    <message>
        <source>There was a hole in the sound. If it happens again, close other programs.</source>
        <translation>C’è stato un vuoto nell’audio. Se succede ancora, chiudi gli altri programmi.</translation>
    </message>
    <message>
        <source>This chat file is too large: %1 MB at most.</source>
        <translation>Questo file di chat è troppo grande: al massimo %1 MB.</translation>
    </message>
    <message>
        <source>This is no chat file.</source>
        <translation>Questo non è un file di chat.</translation>
    </message>
    <message>
        <source>Viewers hear nothing. Look at the microphone&apos;s plug and switch, or choose another one.</source>
        <translation>Chi guarda non sente niente. Controlla la spina e l’interruttore del microfono, o scegline un altro.</translation>
    </message>
    <message>
        <source>Viewers see a black picture. Take the cap off the camera, turn on the light, or choose another camera.</source>
        <translation>Chi guarda vede nero. Togli il tappo dalla telecamera, accendi la luce o scegli un’altra telecamera.</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Look in:</source>
        <translation>Cerca in:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Cartella:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>File:</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Mostra:</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Scegli</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Immagini (%1)</translation>
    </message>
    <message>
        <source>Videos (%1)</source>
        <translation>Video (%1)</translation>
    </message>
    <message>
        <source>Product lists (%1)</source>
        <translation>Elenchi di prodotti (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Tutti i file (%1)</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Camera</source>
        <translation>Telecamera</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation>Cerca di nuovo le telecamere</translation>
    </message>
    <message>
        <source>Look for microphones again</source>
        <translation>Cerca di nuovo i microfoni</translation>
    </message>
    <message>
        <source>Type a phone&apos;s address</source>
        <translation>Scrivi l’indirizzo di un telefono</translation>
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
        <translation>Ecco la tua bancarella</translation>
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
        <translation>Scegli la telecamera da cui ti guarda il pubblico.</translation>
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
        <source>Choose a platform now or later. Nobody sees anything before you press Go live.</source>
        <translation>Scegli una piattaforma, ora o più tardi. Nessuno vede niente finché non premi Vai in onda.</translation>
    </message>
    <message>
        <source>No camera is connected</source>
        <translation>Nessuna telecamera collegata</translation>
    </message>
    <message>
        <source>Begin with the test picture or a video file. Or connect a camera, and look for it again.</source>
        <translation>Comincia con l’immagine di prova o un file video. Oppure collega una telecamera e cercala di nuovo.</translation>
    </message>
    <message>
        <source>Save and open the studio</source>
        <translation>Salva e apri lo studio</translation>
    </message>
    <message>
        <source>Open the studio without one</source>
        <translation>Apri lo studio senza</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Salva e avanti</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Passo %1 di %2</translation>
    </message>
    <message>
        <source>A phone can be a camera too: start a camera app on it, in the same Wi-Fi, and type its address.</source>
        <translation>Anche un telefono può fare da telecamera: avvia un’app telecamera, nello stesso Wi-Fi, e scrivi il suo indirizzo.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Avanti</translation>
    </message>
</context>
<context>
    <name>FolderFailed</name>
    <message>
        <source>The folder is %1</source>
        <translation>La cartella è %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Scegli un’altra cartella…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Bancarella cannot keep anything on this computer</source>
        <translation>Bancarella non può conservare nulla su questo computer</translation>
    </message>
    <message>
        <source>Or choose another folder, such as one on a USB stick: what you set up, your products and your orders are kept there. Next time you choose it again.</source>
        <translation>Oppure scegli un’altra cartella, per esempio su una chiavetta USB: le impostazioni, i prodotti e gli ordini restano lì. La prossima volta la scegli di nuovo.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Scegli un’altra cartella</translation>
    </message>
    <message>
        <source>The disk is full. Delete what you do not need or empty the bin, then try again.</source>
        <translation>Il disco è pieno. Cancella ciò che non ti serve o svuota il cestino, poi riprova.</translation>
    </message>
    <message>
        <source>The disk can only be read just now. Restart the computer: often that puts its disk right. If it stays so, ask whoever looks after the computer.</source>
        <translation>In questo momento il disco si può solo leggere. Riavvia il computer: spesso così il disco torna a posto. Se resta così, chiedi a chi si occupa del computer.</translation>
    </message>
    <message>
        <source>The folder belongs to somebody else. Log in as you did when you used Bancarella before, or ask whoever looks after the computer to give you the folder.</source>
        <translation>La cartella è di qualcun altro. Accedi al computer come quando hai usato Bancarella le altre volte, oppure chiedi a chi si occupa del computer di darti la cartella.</translation>
    </message>
    <message>
        <source>The folder cannot be made: %1. Restart the computer. If it stays so, ask whoever looks after the computer.</source>
        <translation>La cartella non si può creare: %1. Riavvia il computer. Se resta così, chiedi a chi si occupa del computer.</translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>The shop %1 is open. %2 can be opened once the show is over and Bancarella is closed.</source>
        <translation>È aperto il negozio %1. %2 si può aprire quando la diretta è finita e Bancarella è chiusa.</translation>
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
        <translation>Aggiungi i posti dov’è il tuo pubblico: YouTube, Instagram, un tuo server. Possono essere più d’uno.</translation>
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
        <source>The show has not started. Try again.</source>
        <translation>La diretta non è partita. Riprova.</translation>
    </message>
    <message>
        <source>Rehearse: nobody sees it</source>
        <translation>Prova: nessuno vede</translation>
    </message>
    <message>
        <source>Go live now in %1 places</source>
        <translation>Vai in onda ora in %1 posti</translation>
    </message>
    <message>
        <source>Go live now: %1</source>
        <translation>Vai in onda ora: %1</translation>
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
        <source>No destination can get the show as it is. Mend one, or switch all off to rehearse.</source>
        <translation>Così nessuna destinazione può ricevere la diretta. Sistemane una, o spegnile tutte per provare.</translation>
    </message>
    <message>
        <source>Something is to be mended. You can go live all the same.</source>
        <translation>C’è qualcosa da sistemare. Puoi andare in onda lo stesso.</translation>
    </message>
    <message>
        <source>You can go live. Look at what is marked first.</source>
        <translation>Puoi andare in onda. Prima guarda ciò che è segnato.</translation>
    </message>
    <message>
        <source>All is in order.</source>
        <translation>È tutto a posto.</translation>
    </message>
</context>
<context>
    <name>GuideReader</name>
    <message>
        <source>User guide</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>User guide</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>Segnala un problema…</translation>
    </message>
    <message>
        <source>About Bancarella</source>
        <translation>Informazioni su Bancarella</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>recognised</source>
        <translation>riconosciuta</translation>
    </message>
    <message>
        <source>is not read</source>
        <translation>non si legge</translation>
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
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Item number (SKU)</source>
        <translation>Codice articolo (SKU)</translation>
    </message>
    <message>
        <source>Weight in grams</source>
        <translation>Peso in grammi</translation>
    </message>
    <message>
        <source>Second currency</source>
        <translation>Seconda valuta</translation>
    </message>
    <message>
        <source>Allergens</source>
        <translation>Allergeni</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Provenienza</translation>
    </message>
    <message>
        <source>Harvested on</source>
        <translation>Raccolto il</translation>
    </message>
    <message>
        <source>Pickup or delivery</source>
        <translation>Ritiro o consegna</translation>
    </message>
    <message>
        <source>Most for one buyer</source>
        <translation>Massimo per cliente</translation>
    </message>
    <message>
        <source>Which column is which</source>
        <translation>Che cosa c’è in ogni colonna</translation>
    </message>
    <message>
        <source>Left: the headings of your file. Right: what we make of them.</source>
        <translation>A sinistra le intestazioni del tuo file. A destra come le leggiamo.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a list of products</source>
        <translation>Importa un elenco di prodotti</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <translation>Non si è potuto leggere nulla</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>The list is being read…</source>
        <translation>Sto leggendo l’elenco…</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Una tabella</translation>
    </message>
    <message>
        <source>products: %1</source>
        <translation>prodotti: %1</translation>
    </message>
    <message>
        <source>with variants: %1</source>
        <translation>con varianti: %1</translation>
    </message>
    <message>
        <source>The first %1, as they will be:</source>
        <translation>I primi %1, come saranno:</translation>
    </message>
    <message>
        <source>Rows to look at: %1</source>
        <translation>Righe da guardare: %1</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Da sapere</translation>
    </message>
    <message>
        <source>New: %1 · Changed: %2 · As they are: %3</source>
        <translation>Nuovi: %1 · Cambiati: %2 · Invariati: %3</translation>
    </message>
    <message>
        <source>Rows left out: %1</source>
        <translation>Righe lasciate fuori: %1</translation>
    </message>
    <message>
        <source>Import %1 products</source>
        <translation>Importa %1 prodotti</translation>
    </message>
    <message>
        <source>Currency of the prices</source>
        <translation>Valuta dei prezzi</translation>
    </message>
    <message>
        <source>Where the file does not say it.</source>
        <translation>Dove il file non la dice.</translation>
    </message>
    <message>
        <source>The first products of the list</source>
        <translation>I primi prodotti dell’elenco</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Un altro file…</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Rileggi il file</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
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
        <source>In stock</source>
        <translation>Disponibili</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianti</translation>
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
        <source>Write to the chats</source>
        <translation>Scrivi nelle chat</translation>
    </message>
    <message>
        <source>Send the proposed answer</source>
        <translation>Invia la risposta proposta</translation>
    </message>
    <message>
        <source>Messages run along on the picture</source>
        <translation>Messaggi sull’immagine</translation>
    </message>
    <message>
        <source>To the claims</source>
        <translation>Alle prenotazioni</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Questi tasti</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>La guida</translation>
    </message>
    <message>
        <source>To the next button</source>
        <translation>Al pulsante successivo</translation>
    </message>
    <message>
        <source>Close, or stop typing</source>
        <translation>Chiudi, o smetti di scrivere</translation>
    </message>
    <message>
        <source>Confirm it</source>
        <translation>Confermala</translation>
    </message>
    <message>
        <source>It is paid</source>
        <translation>È pagata</translation>
    </message>
    <message>
        <source>Hold it longer</source>
        <translation>Tienila da parte più a lungo</translation>
    </message>
    <message>
        <source>Pass it on: the next one waiting gets it</source>
        <translation>Passala: va al prossimo che aspetta</translation>
    </message>
    <message>
        <source>Not wanted any more: cancel it</source>
        <translation>Non la vuole più: disdici</translation>
    </message>
    <message>
        <source>Yes, that is a claim</source>
        <translation>Sì, è una prenotazione</translation>
    </message>
    <message>
        <source>No, that is none</source>
        <translation>No, non lo è</translation>
    </message>
    <message>
        <source>Choose, or change what is asked</source>
        <translation>Scegli, o cambia ciò che si chiede</translation>
    </message>
    <message>
        <source>In the list of claims</source>
        <translation>Nell’elenco delle prenotazioni</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Name of your stall</source>
        <translation>Nome del banco</translation>
    </message>
    <message>
        <source>Viewers read it at the top of the picture. You can change it later.</source>
        <translation>Il pubblico lo legge in alto nell’immagine. Puoi cambiarlo dopo.</translation>
    </message>
    <message>
        <source>Such as: Oak Tree Farm</source>
        <translation>Per esempio: Fattoria Le Querce</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>You are NOT on air. The studio was started again; your products and the show are as they were.</source>
        <translation>NON sei in onda. Lo studio è stato riavviato; i prodotti e la diretta sono come prima.</translation>
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
        <source>The studio does not answer just now, and what you see here may be old. Wait a moment: it goes on by itself. If this lasts, close other programs.</source>
        <translation>Lo studio in questo momento non risponde, e quello che vedi qui può essere vecchio. Aspetta un attimo: riprende da solo. Se dura, chiudi gli altri programmi.</translation>
    </message>
    <message>
        <source>Nobody sees your show: the studio has stopped. It is tried again in %1 s.</source>
        <translation>Nessuno vede la tua diretta: lo studio si è fermato. Si riprova tra %1 s.</translation>
    </message>
    <message>
        <source>Nobody sees your show: the studio has stopped. It is tried again now.</source>
        <translation>Nessuno vede la tua diretta: lo studio si è fermato. Si riprova ora.</translation>
    </message>
    <message>
        <source>The studio does not start: the disk is full. Delete what you do not need or empty the bin, then try again.</source>
        <translation>Lo studio non si avvia: il disco è pieno. Elimina quello che non ti serve o svuota il cestino, poi riprova.</translation>
    </message>
    <message>
        <source>The studio does not start. What happened is written in %1</source>
        <translation>Lo studio non parte. Che cosa è successo è scritto in %1</translation>
    </message>
    <message>
        <source>The studio does not start, and did not say why. Close other programs and try again. If that does not help, restart the computer.</source>
        <translation>Lo studio non si avvia e non ha detto perché. Chiudi gli altri programmi e riprova. Se non basta, riavvia il computer.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Nobody sees your show: it was started outside this window, and has stopped. If it does not come back by itself, start the studio here.</source>
        <translation>Nessuno vede la tua diretta: era stata avviata fuori da questa finestra e si è fermata. Se non riparte da sola, avvia lo studio qui.</translation>
    </message>
    <message>
        <source>Start it here</source>
        <translation>Avvia qui</translation>
    </message>
    <message>
        <source>It is taken back as soon as it is written down.</source>
        <translation>Viene annullato appena è stato registrato.</translation>
    </message>
    <message>
        <source>That has changed again since. Nothing was undone.</source>
        <translation>Nel frattempo è cambiato di nuovo. Non è stato annullato nulla.</translation>
    </message>
    <message>
        <source>There is no product on key %1.</source>
        <translation>Sul tasto %1 non c’è nessun prodotto.</translation>
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
        <source>How loud viewers hear you. Around −16 LUFS is right; below −26 they have to turn you up, above −10 they turn you down.</source>
        <translation>Quanto forte ti sente il pubblico. Va bene intorno a −16 LUFS; sotto −26 deve alzare il volume, sopra −10 lo abbassa.</translation>
    </message>
    <message>
        <source>too quiet</source>
        <translation>piano</translation>
    </message>
    <message>
        <source>good</source>
        <translation>giusto</translation>
    </message>
    <message>
        <source>too loud</source>
        <translation>forte</translation>
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
        <translation>Voce chiara è attiva: meno rumore, volume uniforme. Premi per mandare il suono com’è.</translation>
    </message>
    <message>
        <source>Clear voice is off: the sound goes out as it is. Click for less noise and even loudness.</source>
        <translation>Voce chiara è spenta: il suono esce com’è. Premi per meno rumore e volume uniforme.</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>silenzio</translation>
    </message>
    <message>
        <source>%1 · %2 LUFS</source>
        <translation>%1 · %2 LUFS</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Muto</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Nessun suono</translation>
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
        <source>No microphone was found. Plug one in, or choose “No microphone”.</source>
        <translation>Nessun microfono trovato. Collegane uno, o scegli “Nessun microfono”.</translation>
    </message>
    <message>
        <source>The microphone is not heard. Plug it in, or choose another.</source>
        <translation>Il microfono non si sente. Collegalo, o scegline un altro.</translation>
    </message>
</context>
<context>
    <name>ModerationSettings</name>
    <message>
        <source>What is held back</source>
        <translation>Che cosa si trattiene</translation>
    </message>
    <message>
        <source>Hold back links from new people</source>
        <translation>Trattieni i link di persone nuove</translation>
    </message>
    <message>
        <source>Held messages wait in the chat under “Held” and are seen by nobody else until you show them.</source>
        <translation>I messaggi trattenuti aspettano nella chat sotto “In attesa” e nessun altro li vede finché non li mostri.</translation>
    </message>
    <message>
        <source>Words that hold a message back, one in each line</source>
        <translation>Parole che trattengono un messaggio, una per riga</translation>
    </message>
    <message>
        <source>In any spelling: capitals, accents and hidden marks make no difference.</source>
        <translation>In qualunque grafia: maiuscole, accenti e segni nascosti non contano.</translation>
    </message>
    <message>
        <source>Blocked people</source>
        <translation>Persone bloccate</translation>
    </message>
    <message>
        <source>Nobody. A message&apos;s menu in the chat has “Block”.</source>
        <translation>Nessuno. Nel menu di un messaggio della chat c’è “Blocca”.</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Sblocca</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>Sblocca %1</translation>
    </message>
</context>
<context>
    <name>OrderModel</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n articolo</numerusform>
            <numerusform>%n articoli</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>to give back %1</source>
        <translation>da restituire %1</translation>
    </message>
    <message>
        <source>still to pay %1</source>
        <translation>ancora da pagare %1</translation>
    </message>
    <message>
        <source>%1 of %2, full</source>
        <translation>%1 su %2, pieno</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 su %2</translation>
    </message>
</context>
<context>
    <name>OrdersDialog</name>
    <message>
        <source>Orders</source>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>Which show</source>
        <translation>Quale diretta</translation>
    </message>
    <message>
        <source>Name, number or code</source>
        <translation>Nome, numero o codice</translation>
    </message>
    <message>
        <source>Search the orders by name, number or code</source>
        <translation>Cerca gli ordini per nome, numero o codice</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Conferma</translation>
    </message>
    <message>
        <source>All that is held in this basket is agreed on (C)</source>
        <translation>Tutto ciò che è da parte in questo cesto è confermato (C)</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagato</translation>
    </message>
    <message>
        <source>All of this basket is paid (P)</source>
        <translation>Tutto questo cesto è pagato (P)</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Imballato</translation>
    </message>
    <message>
        <source>This basket is packed, or not after all (K)</source>
        <translation>Questo cesto è imballato, o dopotutto no (K)</translation>
    </message>
    <message>
        <source>Choose two with Ctrl: they are one person (M)</source>
        <translation>Scegline due con Ctrl: sono la stessa persona (M)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Take back the last thing (U)</source>
        <translation>Annulla l’ultima cosa (U)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Packing list…</source>
        <translation>Lista d’imballaggio…</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Etichette…</translation>
    </message>
    <message>
        <source>What is still to be done</source>
        <translation>Cosa resta da fare</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>Ritiro</translation>
    </message>
    <message>
        <source>What goes there is what is printed and exported, in this order</source>
        <translation>Si stampa e si esporta quello che va lì, in quest’ordine</translation>
    </message>
    <message>
        <source>No basket is like this.</source>
        <translation>Nessun cesto è così.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Ancora nessun ordine</translation>
    </message>
    <message>
        <source>When a viewer claims something, it goes into a basket of theirs, and stands here.</source>
        <translation>Quando qualcuno prenota qualcosa, finisce nel suo cesto, e sta qui.</translation>
    </message>
    <message>
        <source>This show</source>
        <translation>Questa diretta</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Disdici ordine</translation>
    </message>
    <message>
        <source>Nothing of this basket is wanted any more (X)</source>
        <translation>Di questo carrello non si vuole più nulla (X)</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Unisci con…</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blocca</translation>
    </message>
    <message>
        <source>This buyer&apos;s messages and claims count no more (B)</source>
        <translation>I messaggi e le prenotazioni di questo cliente non contano più (B)</translation>
    </message>
    <message>
        <source>Choose a basket on the left: what is in it, and what to do with it, stands here.</source>
        <translation>Scegli un carrello a sinistra: qui trovi che cosa contiene e che cosa farne.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Da confermare</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Da pagare</translation>
    </message>
    <message>
        <source>Not packed</source>
        <translation>Da preparare</translation>
    </message>
    <message>
        <source>Only waiting</source>
        <translation>Solo in attesa</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Per numero</translation>
    </message>
    <message>
        <source>By pickup</source>
        <translation>Per ritiro</translation>
    </message>
    <message>
        <source>Pickup slots…</source>
        <translation>Orari di ritiro…</translation>
    </message>
    <message>
        <source>Table for Excel (%1)</source>
        <translation>Tabella per Excel (%1)</translation>
    </message>
    <message>
        <source>List, one line per thing (%1)</source>
        <translation>Elenco, una riga per articolo (%1)</translation>
    </message>
    <message>
        <source>As Shopify exports its orders (%1)</source>
        <translation>Come gli ordini esportati da Shopify (%1)</translation>
    </message>
    <message>
        <source>For other programs (%1)</source>
        <translation>Per altri programmi (%1)</translation>
    </message>
    <message>
        <source>Export the orders</source>
        <translation>Esporta gli ordini</translation>
    </message>
    <message>
        <source>Packing list</source>
        <translation>Lista d’imballaggio</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Cerca in:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>File:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Tipo:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>No pickup noted</source>
        <translation>Nessun ritiro segnato</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvato: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri la cartella</translation>
    </message>
</context>
<context>
    <name>OtherKey</name>
    <message>
        <source>%1 was named when Bancarella was started: only there can it get another key.</source>
        <translation>%1 è stata indicata all’avvio di Bancarella: solo lì può avere un’altra chiave.</translation>
    </message>
</context>
<context>
    <name>Packing</name>
    <message>
        <source>Labels</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Packing list</source>
        <translation>Lista per imballare</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another folder, or make room on the disk.</source>
        <translation>Non è stato possibile scrivere “%1”: %2. Scegli un’altra cartella o libera spazio sul disco.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n ordine</numerusform>
            <numerusform>%n ordini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n articolo</numerusform>
            <numerusform>%n articoli</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>circa %1</translation>
    </message>
    <message>
        <source>still %1</source>
        <translation>ancora %1</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Riservato</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confermato</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagato</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>No pickup noted</source>
        <translation>Nessun ritiro segnato</translation>
    </message>
    <message>
        <source>On the waitlist: %1</source>
        <translation>In lista d’attesa: %1</translation>
    </message>
    <message>
        <source>Pickup: %1</source>
        <translation>Ritiro: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>About the buyer: %1</source>
        <translation>Sul cliente: %1</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Imballato</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (continua)</translation>
    </message>
    <message>
        <source>Contains %1</source>
        <translation>Contiene %1</translation>
    </message>
    <message>
        <source>%1 · to be weighed</source>
        <translation>%1 · da pesare</translation>
    </message>
</context>
<context>
    <name>PausedBar</name>
    <message>
        <source>Claims are paused: nothing that viewers write is held.</source>
        <translation>Prenotazioni in pausa: non si tiene da parte nulla.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Take claims again</source>
        <translation>Riprendi le prenotazioni</translation>
    </message>
    <message>
        <source>Until the next show begins, nothing that viewers write is held.</source>
        <translation>Fino all’inizio della prossima diretta non si tiene da parte niente di ciò che scrivono gli spettatori.</translation>
    </message>
    <message>
        <source>Claims are closed</source>
        <translation>Prenotazioni chiuse</translation>
    </message>
    <message>
        <source>Claims are paused</source>
        <translation>Prenotazioni in pausa</translation>
    </message>
</context>
<context>
    <name>PickupBox</name>
    <message>
        <source>Pickup slots…</source>
        <translation>Orari di ritiro…</translation>
    </message>
</context>
<context>
    <name>Placer</name>
    <message>
        <source>%1 covers the QR code: it cannot be scanned.</source>
        <translation>Il codice QR è coperto e non si può inquadrare: %1.</translation>
    </message>
    <message>
        <source>%1 and %2 cover one another.</source>
        <translation>Si coprono a vicenda: %1 e %2.</translation>
    </message>
    <message>
        <source>%1 is in its new place.</source>
        <translation>Spostato: %1.</translation>
    </message>
    <message>
        <source>%1 is back in its place.</source>
        <translation>Di nuovo al suo posto: %1.</translation>
    </message>
    <message>
        <source>Everything is back in its place.</source>
        <translation>Tutto è di nuovo al suo posto.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
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
    <name>PlatformTile</name>
    <message>
        <source>chosen</source>
        <translation>scelta</translation>
    </message>
</context>
<context>
    <name>PostingSettings</name>
    <message>
        <source>What is posted</source>
        <translation>Che cosa si pubblica</translation>
    </message>
    <message>
        <source>When a product has been pinned for a moment, this line goes to every chat where posting is on.</source>
        <translation>Quando un prodotto è in mostra da un momento, questa riga va in ogni chat in cui la pubblicazione è attiva.</translation>
    </message>
    <message>
        <source>The line for a pinned product</source>
        <translation>La riga per un prodotto in mostra</translation>
    </message>
    <message>
        <source>{title}, {price}, {old_price}, {unit}, {code}, {link}, {stock} and {shop} are filled in. What stands in [square brackets] is left out where something in it is not known.</source>
        <translation>{title}, {price}, {old_price}, {unit}, {code}, {link}, {stock} e {shop} si riempiono da soli. Ciò che sta tra [parentesi quadre] si tralascia se qualcosa al suo interno non si conosce.</translation>
    </message>
    <message>
        <source>Viewers read</source>
        <translation>Chi guarda legge</translation>
    </message>
    <message>
        <source>Take ours again</source>
        <translation>Riprendi la nostra</translation>
    </message>
    <message>
        <source>Answers that are proposed</source>
        <translation>Risposte che si propongono</translation>
    </message>
    <message>
        <source>When a question holds one of the words, its answer stands above the field in the chat; A sends it.</source>
        <translation>Quando una domanda contiene una delle parole, la sua risposta appare sopra il campo della chat; A la invia.</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>Aggiungi una risposta</translation>
    </message>
    <message>
        <source>An answer of your own</source>
        <translation>Una tua risposta</translation>
    </message>
    <message>
        <source>The answer is gone.</source>
        <translation>La risposta è tolta.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>There is no product yet.</source>
        <translation>Non c’è ancora nessun prodotto.</translation>
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
        <source>Put back</source>
        <translation>Rimetti a posto</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (tasto %2)</translation>
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
        <source>Chat on the picture</source>
        <translation>Chat sull’immagine</translation>
    </message>
    <message>
        <source>Newest claims</source>
        <translation>Ultime prenotazioni</translation>
    </message>
    <message>
        <source>Small camera</source>
        <translation>Telecamera piccola</translation>
    </message>
    <message>
        <source>Waiting for the studio…</source>
        <translation>Aspetto lo studio…</translation>
    </message>
    <message>
        <source>The picture has stopped. It comes back by itself.</source>
        <translation>L’immagine si è fermata. Torna da sola.</translation>
    </message>
    <message>
        <source>The picture is coming…</source>
        <translation>L’immagine sta arrivando…</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation>Rimetti a posto: %1</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>Rimetti tutto a posto</translation>
    </message>
    <message>
        <source>Drag to move it. Double-click puts it back.</source>
        <translation>Trascina per spostare. Doppio clic per rimetterla a posto.</translation>
    </message>
</context>
<context>
    <name>ProductDialog</name>
    <message>
        <source>Save the picture on this computer first, then drop its file here.</source>
        <translation>Salva prima l’immagine sul computer, poi trascina qui il file.</translation>
    </message>
    <message>
        <source>This file is not a picture. Use a JPEG, PNG or WebP file.</source>
        <translation>Questo file non è un’immagine. Usa un file JPEG, PNG o WebP.</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Scegli una foto</translation>
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
        <translation>Usa la telecamera</translation>
    </message>
    <message>
        <source>Hold it into the picture, then press.</source>
        <translation>Tienilo davanti alla telecamera, poi premi.</translation>
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
        <translation>Qui c’è di nuovo ciò che avevi scritto e non salvato.</translation>
    </message>
</context>
<context>
    <name>ProductForm</name>
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
        <source>It reads as a quantity or a price. Write it like A12.</source>
        <translation>Sembra una quantità o un prezzo. Scrivilo come A12.</translation>
    </message>
    <message>
        <source>A code begins with a letter or a digit: A12.</source>
        <translation>Un codice comincia con una lettera o una cifra: A12.</translation>
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
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianti</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>by variant</source>
        <translation>per variante</translation>
    </message>
    <message>
        <source>It is weighed when it is packed, and costs what it weighs.</source>
        <translation>Si pesa quando si prepara, e costa quanto pesa.</translation>
    </message>
    <message>
        <source>Packets of %1: each costs exactly this.</source>
        <translation>Confezioni da %1: ognuna costa esattamente così.</translation>
    </message>
    <message>
        <source>Sold by weight</source>
        <translation>Venduto a peso</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
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
        <translation>restano %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>fino alle %1</translation>
    </message>
    <message>
        <source>this price until %1</source>
        <translation>questo prezzo fino alle %1</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>in attesa: %1</translation>
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
    <name>ProductMore</name>
    <message>
        <source>A whole number from 1 to %1, or nothing.</source>
        <translation>Un numero intero da 1 a %1, o niente.</translation>
    </message>
    <message>
        <source>A weight, like 350 or %1.</source>
        <translation>Un peso, come 350 o %1.</translation>
    </message>
    <message>
        <source>With its currency: %1.</source>
        <translation>Con la sua valuta: %1.</translation>
    </message>
    <message>
        <source>This is not a day. Write it like %1.</source>
        <translation>Non è una data. Scrivila così: %1.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Al massimo %1 caratteri.</translation>
    </message>
    <message>
        <source>One name for each language.</source>
        <translation>Un nome per ogni lingua.</translation>
    </message>
    <message>
        <source>As for the whole stall</source>
        <translation>Come per tutto il banco</translation>
    </message>
    <message>
        <source>One weighs about (grams)</source>
        <translation>Uno pesa circa (grammi)</translation>
    </message>
    <message>
        <source>sold by weight</source>
        <translation>se si vende a peso</translation>
    </message>
    <message>
        <source>Price in another currency</source>
        <translation>Prezzo in un’altra valuta</translation>
    </message>
    <message>
        <source>Most for one buyer</source>
        <translation>Massimo per cliente</translation>
    </message>
    <message>
        <source>as for the whole stall</source>
        <translation>come per tutto il banco</translation>
    </message>
    <message>
        <source>Harvested or made on</source>
        <translation>Raccolto o fatto il</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Da dove viene</translation>
    </message>
    <message>
        <source>our own fields</source>
        <translation>i nostri campi</translation>
    </message>
    <message>
        <source>Allergens</source>
        <translation>Allergeni</translation>
    </message>
    <message>
        <source>milk, nuts…</source>
        <translation>latte, noci…</translation>
    </message>
    <message>
        <source>Pickup or delivery</source>
        <translation>Ritiro o consegna</translation>
    </message>
    <message>
        <source>at the farm, Saturday morning</source>
        <translation>in azienda, sabato mattina</translation>
    </message>
    <message>
        <source>Way to pay</source>
        <translation>Come si paga</translation>
    </message>
    <message>
        <source>Who pays first has it</source>
        <translation>È di chi paga per primo</translation>
    </message>
    <message>
        <source>A claim in the chat keeps nothing back.</source>
        <translation>Chi lo chiede in chat non lo blocca.</translation>
    </message>
    <message>
        <source>Name in other languages</source>
        <translation>Nome in altre lingue</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Aggiungi una lingua</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Name in this language</source>
        <translation>Nome in questa lingua</translation>
    </message>
    <message>
        <source>Take this name out</source>
        <translation>Togli questo nome</translation>
    </message>
</context>
<context>
    <name>ProductPage</name>
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
        <translation>Diventa il codice QR sull’immagine. Lascialo vuoto per vendere in chat.</translation>
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
    <name>ProductVariants</name>
    <message>
        <source>Say what viewers write after the code: red, M.</source>
        <translation>Di&apos; che cosa si scrive dopo il codice: rosso, M.</translation>
    </message>
    <message>
        <source>At most %1 words between commas, each of at most %2 characters.</source>
        <translation>Al massimo %1 parole tra virgole, ognuna di al massimo %2 caratteri.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>“%1” c’è due volte.</translation>
    </message>
    <message>
        <source>This is not a price. Write it like %1.</source>
        <translation>Non è un prezzo. Scrivilo così: %1.</translation>
    </message>
    <message>
        <source>A whole number from 0 to %1, or nothing.</source>
        <translation>Un numero intero da 0 a %1, o niente.</translation>
    </message>
    <message>
        <source>Sizes, colours, packs: viewers write one after the code, such as “A12 red M”. Each has its stock.</source>
        <translation>Taglie, colori, confezioni: chi guarda ne scrive una dopo il codice, come “A12 rosso M”. Ognuna ha le sue quantità.</translation>
    </message>
    <message>
        <source>Add a variant</source>
        <translation>Aggiungi una variante</translation>
    </message>
    <message>
        <source>The number it has in your shop or your till. Leave it empty if it has none.</source>
        <translation>Il numero che ha nel tuo negozio o nella tua cassa. Lascialo vuoto se non ne ha.</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Own price</source>
        <translation>Prezzo suo</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Disponibili</translation>
    </message>
    <message>
        <source>Item number (SKU)</source>
        <translation>Codice articolo (SKU)</translation>
    </message>
    <message>
        <source>red, M</source>
        <translation>rosso, M</translation>
    </message>
    <message>
        <source>same</source>
        <translation>uguale</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>non contati</translation>
    </message>
    <message>
        <source>Take this variant out</source>
        <translation>Togli questa variante</translation>
    </message>
</context>
<context>
    <name>ProductsPanel</name>
    <message>
        <source>Import a list of products</source>
        <translation>Importa un elenco di prodotti</translation>
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
        <source>Keep the list of products</source>
        <translation>Salva l’elenco dei prodotti</translation>
    </message>
    <message>
        <source>Product list (%1)</source>
        <translation>Elenco di prodotti (%1)</translation>
    </message>
    <message>
        <source>products</source>
        <translation>prodotti</translation>
    </message>
    <message>
        <source>Products kept in “%2”: %1.</source>
        <translation>Prodotti salvati in “%2”: %1.</translation>
    </message>
    <message>
        <source>Products added: %1. Changed: %2. As they were: %3.</source>
        <translation>Prodotti aggiunti: %1. Modificati: %2. Rimasti com’erano: %3.</translation>
    </message>
    <message>
        <source>Pictures from the web: %1 of %2</source>
        <translation>Immagini dal web: %1 di %2</translation>
    </message>
    <message>
        <source>Pictures that could not be fetched: %1. Add them in the product.</source>
        <translation>Immagini che non si sono potute prendere: %1. Aggiungile nel prodotto.</translation>
    </message>
    <message>
        <source>Take off the picture (0)</source>
        <translation>Togli dall’immagine (0)</translation>
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
        <source>%1 is deleted. Ctrl+Z brings it back.</source>
        <translation>%1 è eliminato. Con Ctrl+Z torna.</translation>
    </message>
    <message>
        <source>%1 is deleted. Taken: %2, waited for: %3; they stay. Ctrl+Z brings all of it back.</source>
        <translation>%1 è eliminato. Presi: %2, in attesa: %3; restano. Con Ctrl+Z torna tutto.</translation>
    </message>
    <message>
        <source>Edit… (%1)</source>
        <translation>Modifica… (%1)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Elimina (Canc)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
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
        <source>Keep the list as a file…</source>
        <translation>Salva l’elenco in un file…</translation>
    </message>
    <message>
        <source>Add product</source>
        <translation>Aggiungi prodotto</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Si comincia…</translation>
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
    <name>ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Segnala un problema</translation>
    </message>
    <message>
        <source>This is what a report would tell: what Bancarella wrote down, what works on this computer, how it is set up. Names, addresses, numbers, keys and places were taken out. Read it, write in the first file what went wrong, save it, and send the file to whoever helps you. Nothing is sent from here.</source>
        <translation>Ecco che cosa direbbe una segnalazione: quello che Bancarella ha annotato, che cosa funziona su questo computer, come è impostata. Nomi, indirizzi, numeri, chiavi e luoghi sono stati tolti. Leggila, scrivi nel primo file che cosa è andato storto, salvala e manda il file a chi ti aiuta. Da qui non parte niente.</translation>
    </message>
    <message>
        <source>Files of the report</source>
        <translation>File della segnalazione</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Contenuto del file</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Salva la segnalazione…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>The report is being put together…</source>
        <translation>La segnalazione è in preparazione…</translation>
    </message>
    <message>
        <source>The report could not be made: %1</source>
        <translation>Non è stato possibile preparare la segnalazione: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s). Look through them before you send them.</source>
        <translation>
            <numerusform>%n file. Guardalo prima di mandarlo.</numerusform>
            <numerusform>%n file. Guardali prima di mandarli.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salva la segnalazione</translation>
    </message>
    <message>
        <source>It cannot be written there (%1).</source>
        <translation>Lì non si può scrivere (%1).</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>La segnalazione è in %1</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Apri la cartella</translation>
    </message>
</context>
<context>
    <name>RoomSettings</name>
    <message>
        <source>Room</source>
        <translation>Stanza</translation>
    </message>
    <message>
        <source>A page for visitors on this network, at a market stall or a course: they scan a code with their phone, read the chat, write, and see the product. No account is needed.</source>
        <translation>Una pagina per chi è su questa rete, a una bancarella o a un corso: con il telefono inquadra un codice, legge la chat, scrive e vede il prodotto. Non serve nessun account.</translation>
    </message>
    <message>
        <source>Room: a page for visitors on this network</source>
        <translation>Stanza: una pagina per chi è su questa rete</translation>
    </message>
    <message>
        <source>Visitors scan this code. They have to be in the same Wi-Fi network.</source>
        <translation>Chi visita inquadra questo codice. Deve essere nella stessa rete Wi-Fi.</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>Mostralo in grande</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copia l’indirizzo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aperta</translation>
    </message>
    <message>
        <source>visitors: %1</source>
        <translation>visitatori: %1</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>Codice QR di %1</translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation>L’indirizzo è copiato.</translation>
    </message>
    <message>
        <source>Scan the code: read along, ask, order</source>
        <translation>Inquadra il codice: leggi, chiedi, ordina</translation>
    </message>
</context>
<context>
    <name>RoomSheet</name>
    <message>
        <source>Room</source>
        <translation>Stanza</translation>
    </message>
    <message>
        <source>QR code of %1. Any key closes it.</source>
        <translation>Codice QR di %1. Qualsiasi tasto lo chiude.</translation>
    </message>
    <message>
        <source>Scan the code: read along, ask, order</source>
        <translation>Inquadra il codice: leggi, chiedi, ordina</translation>
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
        <source>Starting…</source>
        <translation>Si comincia…</translation>
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
        <translation>Trascina qui i prodotti nell’ordine in cui li mostrerai.</translation>
    </message>
    <message>
        <source>Use the list&apos;s order</source>
        <translation>Usa l’ordine dell’elenco</translation>
    </message>
</context>
<context>
    <name>ScenesRow</name>
    <message>
        <source>Nothing is pinned: the close-up is seen as soon as a product is.</source>
        <translation>Nessun prodotto è fissato: il primo piano si vede appena ne fissi uno.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Telecamera</translation>
    </message>
    <message>
        <source>Camera 2</source>
        <translation>Telecamera 2</translation>
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
        <source>The pinned product&apos;s photo fills the picture; no second camera is needed.</source>
        <translation>La foto del prodotto fissato riempie l’immagine; non serve una seconda telecamera.</translation>
    </message>
    <message>
        <source>There is only one camera. Connect a second one in the settings.</source>
        <translation>C’è una sola telecamera. Collegane una seconda nelle impostazioni.</translation>
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
        <translation>Il pubblico lo legge in alto nell’immagine.</translation>
    </message>
    <message>
        <source>Language of the words on the picture</source>
        <translation>Lingua delle parole sull’immagine</translation>
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
        <source>Tell me when there is a newer version</source>
        <translation>Avvisami quando c’è una versione più recente</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Telecamere</translation>
    </message>
    <message>
        <source>Add a camera</source>
        <translation>Aggiungi una telecamera</translation>
    </message>
    <message>
        <source>Leave out the last one</source>
        <translation>Togli l’ultima</translation>
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
        <source>Files of a long show</source>
        <translation>File di una diretta lunga</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>Un file solo</translation>
    </message>
    <message>
        <source>A new file every half hour</source>
        <translation>Un file nuovo ogni mezz’ora</translation>
    </message>
    <message>
        <source>A new file every hour</source>
        <translation>Un file nuovo ogni ora</translation>
    </message>
    <message>
        <source>A new file every two hours</source>
        <translation>Un file nuovo ogni due ore</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Prenotazioni</translation>
    </message>
    <message>
        <source>Getting paid</source>
        <translation>Farsi pagare</translation>
    </message>
    <message>
        <source>A new file after %1 h</source>
        <translation>Un file nuovo dopo %1 h</translation>
    </message>
    <message>
        <source>Camera %1</source>
        <translation>Telecamera %1</translation>
    </message>
</context>
<context>
    <name>SlotsDialog</name>
    <message>
        <source>Pickup slots</source>
        <translation>Orari di ritiro</translation>
    </message>
    <message>
        <source>When and where your buyers fetch their baskets, or you bring them: one slot a line. If one has room for only so many baskets, write the number behind it: “Sat 9–11 | 12”.</source>
        <translation>Quando e dove i tuoi clienti ritirano il loro cesto, o glielo porti tu: uno per riga. Se c’è posto solo per un certo numero di cesti, scrivilo dopo: “Sab 9–11 | 12”.</translation>
    </message>
    <message>
        <source>Sat 9–11, market square</source>
        <translation>Sab 9–11, piazza del mercato</translation>
    </message>
    <message>
        <source>Delivery Friday evening | 12</source>
        <translation>Consegna venerdì sera | 12</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>The pickup slots are kept.</source>
        <translation>Gli orari di ritiro sono salvati.</translation>
    </message>
    <message>
        <source>There are no pickup slots any more.</source>
        <translation>Non ci sono più orari di ritiro.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>%1 watching</source>
        <translation>guardano: %1</translation>
    </message>
    <message>
        <source>These lines made no sense.</source>
        <translation>Queste righe non avevano senso.</translation>
    </message>
    <message>
        <source>Post the product that is pinned</source>
        <translation>Pubblica il prodotto in mostra</translation>
    </message>
    <message>
        <source>Post the product that is pinned in %1</source>
        <translation>Pubblica il prodotto in mostra in %1</translation>
    </message>
    <message>
        <source>%1 punishes links: a post may be hidden, or the show be shown to fewer people.</source>
        <translation>%1 punisce i link: un messaggio può essere nascosto, o la diretta mostrata a meno persone.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Prova ora</translation>
    </message>
    <message>
        <source>Try to connect %1 now</source>
        <translation>Prova ora a collegare %1</translation>
    </message>
    <message>
        <source>Leave the chat %1</source>
        <translation>Lascia la chat %1</translation>
    </message>
</context>
<context>
    <name>SourcesSettings</name>
    <message>
        <source>Chats</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>No chat is read yet. Add as many as you like: all come into one list.</source>
        <translation>Non si legge ancora nessuna chat. Aggiungine quante vuoi: arrivano tutte in un unico elenco.</translation>
    </message>
    <message>
        <source>Add a chat</source>
        <translation>Aggiungi una chat</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>Altro indirizzo</translation>
    </message>
    <message>
        <source>Add a chat: %1</source>
        <translation>Aggiungi una chat: %1</translation>
    </message>
    <message>
        <source>Add a practice chat</source>
        <translation>Aggiungi una chat di prova</translation>
    </message>
    <message>
        <source>The chat is no longer read.</source>
        <translation>La chat non si legge più.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Health of the show</source>
        <translation>Salute della diretta</translation>
    </message>
    <message>
        <source>Pictures a second (fps), and how many were lost because the computer was too slow. Some lost ones do no harm; when it goes on, close other programs.</source>
        <translation>Immagini al secondo (fps), e quante se ne sono perse perché il computer era troppo lento. Qualcuna persa non fa danno; se continua, chiudi gli altri programmi.</translation>
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
        <source>The rehearsal is running: everything works, and nobody sees it.</source>
        <translation>La prova è in corso: funziona tutto e nessuno vede.</translation>
    </message>
    <message>
        <source>No camera picture</source>
        <translation>Nessuna immagine dalla telecamera</translation>
    </message>
    <message>
        <source>The studio does not answer.</source>
        <translation>Lo studio non risponde.</translation>
    </message>
    <message>
        <source>The studio is starting…</source>
        <translation>Lo studio si sta avviando…</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Click to enter the key: it is on air at once.</source>
        <translation>Fai clic per inserire la chiave: va subito in onda.</translation>
    </message>
    <message>
        <source>Click to try now.</source>
        <translation>Premi per riprovare ora.</translation>
    </message>
    <message>
        <source>Click to try now or to give another key.</source>
        <translation>Premi per provare ora o per dare un’altra chiave.</translation>
    </message>
    <message>
        <source>kbit/s: how much is sent each second. %1 to %2 is a clear picture.</source>
        <translation>kbit/s: quanto si invia ogni secondo. Da %1 a %2 l’immagine è nitida.</translation>
    </message>
    <message>
        <source>Dropped: pictures left out because the line to the internet was too slow.</source>
        <translation>Persi: immagini saltate perché la linea internet era troppo lenta.</translation>
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
        <source>no key · enter it</source>
        <translation>chiave mancante · inserisci</translation>
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
        <source>Other key…</source>
        <translation>Altra chiave…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Prova ora</translation>
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
    <name>SummarySheet</name>
    <message>
        <source>Orders</source>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>Open the orders</source>
        <translation>Apri gli ordini</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>Open the folder of the recording</source>
        <translation>Apri la cartella della registrazione</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n ordine</numerusform>
            <numerusform>%n ordini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid</source>
        <translation>
            <numerusform>%n pagato</numerusform>
            <numerusform>%n pagati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only waiting</source>
        <translation>
            <numerusform>%n solo in attesa</numerusform>
            <numerusform>%n solo in attesa</numerusform>
        </translation>
    </message>
    <message>
        <source>The show is over</source>
        <translation>La diretta è finita</translation>
    </message>
    <message>
        <source>The rehearsal is over</source>
        <translation>La prova è finita</translation>
    </message>
    <message>
        <source>You were on air for %1.</source>
        <translation>Sei stato in onda per %1.</translation>
    </message>
    <message>
        <source>It took %1; nobody has seen it.</source>
        <translation>È durata %1; non l’ha vista nessuno.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destinazione</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>In onda</translation>
    </message>
    <message>
        <source>Reconnected</source>
        <translation>Riconnessioni</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Scartate</translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Pictures lost because the computer was too slow: %1</source>
        <translation>Immagini perse perché il computer era troppo lento: %1</translation>
    </message>
    <message>
        <source>The recording is here: %1</source>
        <translation>La registrazione è qui: %1</translation>
    </message>
    <message>
        <source>It was not recorded.</source>
        <translation>Non è stata registrata.</translation>
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
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
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
        <source>Connecting: nobody sees you yet</source>
        <translation>Collegamento: ancora nessuno ti vede</translation>
    </message>
    <message>
        <source>Refused: nobody sees you</source>
        <translation>Rifiutata: nessuno ti vede</translation>
    </message>
    <message>
        <source>Connecting: nobody sees you</source>
        <translation>Collegamento: nessuno ti vede</translation>
    </message>
    <message>
        <source>REHEARSAL: nobody sees it</source>
        <translation>PROVA: non vede nessuno</translation>
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
        <source>Starting…</source>
        <translation>Si comincia…</translation>
    </message>
    <message>
        <source>Going on air…</source>
        <translation>Si va in onda…</translation>
    </message>
    <message>
        <source>No answer from the studio</source>
        <translation>Lo studio non risponde</translation>
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
        <source>End the rehearsal</source>
        <translation>Chiudi la prova</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (tasto %2)</translation>
    </message>
</context>
<context>
    <name>TroubleBar</name>
    <message>
        <source>Claims cannot be written down just now: %1 They are kept and written as soon as it works.</source>
        <translation>Ora le prenotazioni non si possono scrivere: %1 Sono conservate e verranno scritte appena si può.</translation>
    </message>
    <message>
        <source>Claims cannot be written down just now</source>
        <translation>Ora le prenotazioni non si possono salvare</translation>
    </message>
</context>
<context>
    <name>TroublesBar</name>
    <message>
        <source>No microphone</source>
        <translation>Nessun microfono</translation>
    </message>
    <message>
        <source>Go on without a microphone</source>
        <translation>Continua senza microfono</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Ho letto</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>dalle %1</translation>
    </message>
    <message>
        <source>Other key…</source>
        <translation>Altra chiave…</translation>
    </message>
    <message>
        <source>Enter the key…</source>
        <translation>Inserisci la chiave…</translation>
    </message>
    <message>
        <source>Give %1 another stream key</source>
        <translation>Dai a %1 un’altra chiave di trasmissione</translation>
    </message>
    <message>
        <source>Give %1 its stream key</source>
        <translation>Dai a %1 la sua chiave di trasmissione</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e altri %1</translation>
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
        <source>sold out · %1</source>
        <translation>esaurito · %1</translation>
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
    <name>UpdateLine</name>
    <message>
        <source>Version %1 is there.</source>
        <translation>È uscita la versione %1.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Che cosa c’è di nuovo</translation>
    </message>
    <message>
        <source>Download page</source>
        <translation>Pagina per scaricarla</translation>
    </message>
    <message>
        <source>Do not show this version again</source>
        <translation>Non mostrare più questa versione</translation>
    </message>
</context>
<context>
    <name>VariantStock</name>
    <message>
        <source>What is left. Empty: not counted.</source>
        <translation>Quanto resta. Vuoto: non si conta.</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>non contati</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>What is left of %1</source>
        <translation>Quanto resta di %1</translation>
    </message>
    <message>
        <source>A whole number from 0 to %1, or nothing.</source>
        <translation>Un numero intero da 0 a %1, o niente.</translation>
    </message>
</context>
<context>
    <name>WayForm</name>
    <message>
        <source>Give it a name, to choose it by.</source>
        <translation>Dagli un nome, per sceglierlo.</translation>
    </message>
    <message>
        <source>Picture of the code</source>
        <translation>Immagine del codice</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Come lo chiami</translation>
    </message>
    <message>
        <source>The code as it will be painted</source>
        <translation>Il codice come sarà disegnato</translation>
    </message>
    <message>
        <source>Read it from a picture…</source>
        <translation>Leggilo da un’immagine…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>WayRow</name>
    <message>
        <source>Example: %1</source>
        <translation>Esempio: %1</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>abituale</translation>
    </message>
    <message>
        <source>Make it the usual one</source>
        <translation>Rendilo abituale</translation>
    </message>
    <message>
        <source>Make “%1” the usual way to pay</source>
        <translation>Rendi “%1” il modo di pagare abituale</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Modifica “%1”</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Elimina “%1”</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Your shop&apos;s page</source>
        <translation>La pagina del tuo negozio</translation>
    </message>
    <message>
        <source>Text message (SMS)</source>
        <translation>Messaggio (SMS)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Bank transfer (SEPA)</source>
        <translation>Bonifico (SEPA)</translation>
    </message>
    <message>
        <source>Swiss QR-bill</source>
        <translation>QR-fattura svizzera</translation>
    </message>
    <message>
        <source>Satispay, Alipay, WeChat Pay</source>
        <translation>Satispay, Alipay, WeChat Pay</translation>
    </message>
    <message>
        <source>The code opens the product&apos;s own page; products without a link open this one.</source>
        <translation>Il codice apre la pagina del prodotto; i prodotti senza link aprono questa.</translation>
    </message>
    <message>
        <source>The code opens a chat with you, the order already written.</source>
        <translation>Il codice apre una chat con te, con l’ordine già scritto.</translation>
    </message>
    <message>
        <source>The code opens a text message to you, the order already written.</source>
        <translation>Il codice apre un SMS per te, con l’ordine già scritto.</translation>
    </message>
    <message>
        <source>The code opens an e-mail to you, the order already written.</source>
        <translation>Il codice apre un’e-mail per te, con l’ordine già scritto.</translation>
    </message>
    <message>
        <source>The buyer&apos;s banking app fills in the transfer. For prices in euros.</source>
        <translation>L’app della banca compila il bonifico. Per prezzi in euro.</translation>
    </message>
    <message>
        <source>For buyers in Brazil: their banking app fills in the payment.</source>
        <translation>Per chi compra in Brasile: l’app della banca compila il pagamento.</translation>
    </message>
    <message>
        <source>For buyers in India: their payment app fills in the payment.</source>
        <translation>Per chi compra in India: l’app di pagamento compila il pagamento.</translation>
    </message>
    <message>
        <source>For buyers in Switzerland and Liechtenstein. For francs and euros.</source>
        <translation>Per chi compra in Svizzera e Liechtenstein. Per franchi ed euro.</translation>
    </message>
    <message>
        <source>A payment link that you made at Stripe.</source>
        <translation>Un link di pagamento fatto su Stripe.</translation>
    </message>
    <message>
        <source>Your PayPal.Me page, with the amount.</source>
        <translation>La tua pagina PayPal.Me, con l’importo.</translation>
    </message>
    <message>
        <source>A code from the app: save its picture, we read it and paint it crisply.</source>
        <translation>Un codice dell’app: salvane l’immagine, lo leggiamo e lo ridisegniamo nitido.</translation>
    </message>
    <message>
        <source>Address of the payment link</source>
        <translation>Indirizzo del link di pagamento</translation>
    </message>
    <message>
        <source>Address of your shop</source>
        <translation>Indirizzo del tuo negozio</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Numero civico</translation>
    </message>
    <message>
        <source>Tell the shop&apos;s statistics that visitors come from the show</source>
        <translation>Di&apos; alle statistiche del negozio che le visite vengono dalla diretta</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Numero di telefono</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Indirizzo e-mail</translation>
    </message>
    <message>
        <source>Who is paid</source>
        <translation>Chi viene pagato</translation>
    </message>
    <message>
        <source>BIC (not needed within Europe)</source>
        <translation>BIC (in Europa non serve)</translation>
    </message>
    <message>
        <source>Your bank’s reference (RF…), if any</source>
        <translation>Riferimento della banca (RF…), se c’è</translation>
    </message>
    <message>
        <source>Each transfer’s text begins with</source>
        <translation>La causale di ogni bonifico inizia con</translation>
    </message>
    <message>
        <source>PIX key: CPF, CNPJ, e-mail, telephone or random</source>
        <translation>Chiave PIX: CPF, CNPJ, e-mail, telefono o casuale</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Città</translation>
    </message>
    <message>
        <source>UPI address</source>
        <translation>Indirizzo UPI</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>CAP</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Località</translation>
    </message>
    <message>
        <source>Country (CH, LI)</source>
        <translation>Paese (CH, LI)</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>Number that your bank gave you for QRR</source>
        <translation>Numero che la banca ti ha dato per QRR</translation>
    </message>
    <message>
        <source>Your name after paypal.me/</source>
        <translation>Il tuo nome dopo paypal.me/</translation>
    </message>
    <message>
        <source>What the code says</source>
        <translation>Che cosa dice il codice</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>SCOR (RF…, with an IBAN)</source>
        <translation>SCOR (RF…, con un IBAN)</translation>
    </message>
    <message>
        <source>QRR (with a QR-IBAN)</source>
        <translation>QRR (con un QR-IBAN)</translation>
    </message>
</context>
<context>
    <name>WaysSettings</name>
    <message>
        <source>With %1, viewers scan and read:</source>
        <translation>Con %1, chi guarda inquadra e legge:</translation>
    </message>
    <message>
        <source>It fits the picture and is easy to scan.</source>
        <translation>Sta nell’immagine e si inquadra bene.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1” è eliminato.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Getting paid</source>
        <translation>Farsi pagare</translation>
    </message>
    <message>
        <source>What viewers scan when they buy. The usual way counts for every product without a link of its own; a product may have another one, under “More”.</source>
        <translation>Quello che chi guarda inquadra per comprare. Il modo abituale vale per ogni prodotto senza un link suo; un prodotto può averne un altro, sotto “Altro”.</translation>
    </message>
    <message>
        <source>Add a way to pay</source>
        <translation>Aggiungi un modo di pagare</translation>
    </message>
    <message>
        <source>How would you like to be paid?</source>
        <translation>Come vuoi essere pagato?</translation>
    </message>
    <message>
        <source>The code as viewers see it</source>
        <translation>Il codice come lo vede il pubblico</translation>
    </message>
</context>
<context>
    <name>WeighField</name>
    <message>
        <source>Not understood. Write it like %1 or %2.</source>
        <translation>Non si capisce. Scrivilo come %1 o %2.</translation>
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
        <source>Enter the key…</source>
        <translation>Inserisci la chiave…</translation>
    </message>
    <message>
        <source>Other key…</source>
        <translation>Altra chiave…</translation>
    </message>
    <message>
        <source>Send the show to %1</source>
        <translation>Manda la diretta a %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambia %1</translation>
    </message>
    <message>
        <source>Enter the stream key of %1</source>
        <translation>Inserisci la chiave di trasmissione di %1</translation>
    </message>
</context>
<context>
    <name>_News</name>
    <message>
        <source>New in version %1</source>
        <translation>Le novità della versione %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>_Note</name>
    <message>
        <source>Say less: %1</source>
        <translation>Meno: %1</translation>
    </message>
    <message>
        <source>Say more: %1</source>
        <translation>Di più: %1</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>from %1</source>
        <translation>da %1</translation>
    </message>
</context>
<context>
    <name>_SourceLine</name>
    <message>
        <source>%1 watching</source>
        <translation>guardano: %1</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Prova ora</translation>
    </message>
    <message>
        <source>Try to connect %1 now</source>
        <translation>Prova ora a collegare %1</translation>
    </message>
    <message>
        <source>Left out, because it made no sense: %1</source>
        <translation>Tralasciati, perché non avevano senso: %1</translation>
    </message>
</context>
<context>
    <name>_Summary</name>
    <message>
        <source>%1 watching</source>
        <translation>guardano: %1</translation>
    </message>
</context>
</TS>
