<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Bancarella</source>
        <translation>Über Bancarella</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Free software under the licence %1: you may use it, pass it on and change it, without any warranty. Parts of it are other people&apos;s work under licences of their own.</source>
        <translation>Freie Software unter der Lizenz %1: Du darfst sie benutzen, weitergeben und ändern, ohne jede Gewährleistung. Teile davon stammen von anderen und haben eigene Lizenzen.</translation>
    </message>
    <message>
        <source>The complete source code of this version, and of the parts in it that ask for it, is there for everybody who has this program, free of charge and for at least %1 years: %2</source>
        <translation>Der vollständige Quelltext dieser Version, und der Teile darin, die es verlangen, steht allen offen, die dieses Programm haben, kostenlos und mindestens %1 Jahre lang: %2</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Parts by others</source>
        <translation>Teile von anderen</translation>
    </message>
    <message>
        <source>List of parts (SBOM)</source>
        <translation>Liste der Teile (SBOM)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Text of the licences</source>
        <translation>Text der Lizenzen</translation>
    </message>
    <message>
        <source>The file %1 is not here: it is made when Bancarella is packed into an installer, and this one runs from its source code.</source>
        <translation>Die Datei %1 ist hier nicht: Sie entsteht, wenn Bancarella in ein Installationsprogramm gepackt wird, und diese läuft aus ihrem Quelltext.</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Paste it…</source>
        <translation>Einfügen…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Paste a token…</source>
        <translation>Token einfügen…</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>App&apos;s ID (client ID)</source>
        <translation>ID der App (Client-ID)</translation>
    </message>
    <message>
        <source>App&apos;s secret (client secret)</source>
        <translation>Geheimnis der App (Client-Secret)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Waiting for the platform</source>
        <translation>Wartet auf die Plattform</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Hinterlegt</translation>
    </message>
    <message>
        <source>Not given yet</source>
        <translation>Noch nicht hinterlegt</translation>
    </message>
    <message>
        <source>Given, for %1</source>
        <translation>Hinterlegt, für %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Hinterlegen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Nochmal versuchen</translation>
    </message>
    <message>
        <source>Open this page and type the code there: %1</source>
        <translation>Öffne diese Seite und gib dort den Code ein: %1</translation>
    </message>
    <message>
        <source>Sign in on the page that opens in your browser. It comes back here by itself.</source>
        <translation>Melde dich auf der Seite an, die in deinem Browser aufgeht. Danach geht es hier von selbst weiter.</translation>
    </message>
    <message>
        <source>Asking the platform…</source>
        <translation>Die Plattform wird gefragt…</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>The code is good until %1.</source>
        <translation>Der Code gilt bis %1 Uhr.</translation>
    </message>
    <message>
        <source>Lets this program write in your chat, and nothing else.</source>
        <translation>Erlaubt diesem Programm, in deinen Chat zu schreiben, und sonst nichts.</translation>
    </message>
    <message>
        <source>Lets this program write in your chat. YouTube has no smaller permission for it than managing your account; nothing else of it is used.</source>
        <translation>Erlaubt diesem Programm, in deinen Chat zu schreiben. YouTube hat dafür keine kleinere Erlaubnis als die, dein Konto zu verwalten; mehr davon wird nicht benutzt.</translation>
    </message>
    <message>
        <source>Lets this program read YouTube chats, within a daily quota.</source>
        <translation>Erlaubt diesem Programm, YouTube-Chats zu lesen, in den Grenzen eines Tageskontingents.</translation>
    </message>
    <message>
        <source>The password of its WebSocket server lets this program write through it.</source>
        <translation>Mit dem Passwort seines WebSocket-Servers kann dieses Programm über ihn schreiben.</translation>
    </message>
    <message>
        <source>Lets this program read and write the comments of your Page.</source>
        <translation>Erlaubt diesem Programm, Kommentare deiner Seite zu lesen und zu schreiben.</translation>
    </message>
    <message>
        <source>Lets this program know your name and write in your chat.</source>
        <translation>Erlaubt diesem Programm, deinen Namen zu erfahren und in deinen Chat zu schreiben.</translation>
    </message>
    <message>
        <source>A token that may write in chats (user:write:chat), for an app of your own.</source>
        <translation>Ein Token, der in Chats schreiben darf (user:write:chat), für eine eigene App.</translation>
    </message>
    <message>
        <source>Twitch asks you for an app of your own, once: on dev.twitch.tv/console, Register Your Application, any name, OAuth Redirect URL http://localhost, Client Type Public. Then copy its Client ID.</source>
        <translation>Twitch verlangt einmal eine eigene App: auf dev.twitch.tv/console, Register Your Application, beliebiger Name, OAuth Redirect URL http://localhost, Client Type Public. Kopiere dann ihre Client ID.</translation>
    </message>
    <message>
        <source>Google asks you for an app of your own, once: on console.cloud.google.com, a project with “YouTube Data API v3” switched on, then an OAuth client for “TVs and Limited Input devices”. Then copy its ID and its secret.</source>
        <translation>Google verlangt einmal eine eigene App: auf console.cloud.google.com ein Projekt mit eingeschalteter „YouTube Data API v3“, dann ein OAuth-Client für „TVs and Limited Input devices“. Kopiere dann seine ID und sein Geheimnis.</translation>
    </message>
    <message>
        <source>From console.cloud.google.com: a project with “YouTube Data API v3” switched on, then an API key.</source>
        <translation>Von console.cloud.google.com: ein Projekt mit eingeschalteter „YouTube Data API v3“, dann ein API-Schlüssel.</translation>
    </message>
    <message>
        <source>In Streamer.bot: Servers/Clients, WebSocket Server, Authentication, with a password of your own.</source>
        <translation>In Streamer.bot: Servers/Clients, WebSocket Server, Authentication, mit einem eigenen Passwort.</translation>
    </message>
    <message>
        <source>From developers.facebook.com/tools/explorer: an app of your own, then your Page, then Copy the Page access token.</source>
        <translation>Von developers.facebook.com/tools/explorer: eine eigene App, dann deine Seite, dann das Zugriffstoken der Seite kopieren.</translation>
    </message>
    <message>
        <source>Kick asks you for an app of your own, once: on kick.com/settings/developer, with the redirect address %1. Then copy its ID and its secret.</source>
        <translation>Kick verlangt einmal eine eigene App: auf kick.com/settings/developer, mit der Rücksprungadresse %1. Kopiere dann ihre ID und ihr Geheimnis.</translation>
    </message>
</context>
<context>
    <name>AccountsSettings</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Reading most chats needs no account. Signed in, you can write into them, too. Your sign-in is kept in this computer&apos;s keyring, and nowhere else.</source>
        <translation>Um Chats zu lesen, braucht es meist kein Konto. Angemeldet kannst du auch hineinschreiben. Die Anmeldung liegt im Schlüsselbund dieses Computers und sonst nirgends.</translation>
    </message>
    <message>
        <source>Signed in: %1, %2</source>
        <translation>Angemeldet: %1, %2</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Angemeldet: %1</translation>
    </message>
</context>
<context>
    <name>AddClaimForm</name>
    <message>
        <source>Add a claim by hand</source>
        <translation>Bestellung von Hand eintragen</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Which kind</source>
        <translation>Welche Sorte</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Write who it is for.</source>
        <translation>Schreib, für wen es ist.</translation>
    </message>
    <message>
        <source>There is no product yet.</source>
        <translation>Es gibt noch kein Produkt.</translation>
    </message>
    <message>
        <source>Noted for %1: %2.</source>
        <translation>Notiert für %1: %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>AddForm</name>
    <message>
        <source>Add a chat: %1</source>
        <translation>Chat hinzufügen: %1</translation>
    </message>
    <message>
        <source>This computer has no password store: the session is kept until Bancarella is closed.</source>
        <translation>Dieser Computer hat keinen Passwortspeicher: Die Sitzung bleibt bekannt, bis Bancarella geschlossen wird.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>Your name there, if you want to write</source>
        <translation>Dein Name dort, wenn du schreiben möchtest</translation>
    </message>
    <message>
        <source>Letters and digits, without a space. Left empty, the chat is read only.</source>
        <translation>Buchstaben und Ziffern, ohne Leerzeichen. Bleibt es leer, wird der Chat nur gelesen.</translation>
    </message>
    <message>
        <source>API key (not needed once you have given one, or signed in)</source>
        <translation>API-Schlüssel (nicht nötig, wenn schon hinterlegt oder angemeldet)</translation>
    </message>
    <message>
        <source>From console.cloud.google.com: a project with “YouTube Data API v3” switched on, then an API key.</source>
        <translation>Von console.cloud.google.com: ein Projekt mit eingeschalteter „YouTube Data API v3“, dann ein API-Schlüssel.</translation>
    </message>
    <message>
        <source>Read this chat</source>
        <translation>Diesen Chat lesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing is typed here yet.</source>
        <translation>Hier steht noch nichts.</translation>
    </message>
    <message>
        <source>A name begins with a letter and has no space; letters without accents, digits, - and _.</source>
        <translation>Ein Name beginnt mit einem Buchstaben und hat kein Leerzeichen: Buchstaben ohne Akzente, Ziffern, - und _.</translation>
    </message>
    <message>
        <source>A channel&apos;s name has only letters, digits and _, and 25 of them at most.</source>
        <translation>Ein Kanalname hat nur Buchstaben, Ziffern und _, höchstens 25 Zeichen.</translation>
    </message>
    <message>
        <source>No video is named here. The link of the live video itself is needed, not that of the channel.</source>
        <translation>Hier ist kein Video genannt. Nötig ist der Link des Live-Videos selbst, nicht der des Kanals.</translation>
    </message>
    <message>
        <source>No video is named here. A live video&apos;s number has digits only, five at least.</source>
        <translation>Hier ist kein Video genannt. Die Nummer eines Live-Videos hat nur Ziffern, mindestens fünf.</translation>
    </message>
    <message>
        <source>A channel&apos;s name has only letters, digits, - and _.</source>
        <translation>Ein Kanalname hat nur Buchstaben, Ziffern, - und _.</translation>
    </message>
    <message>
        <source>A room&apos;s number has digits only.</source>
        <translation>Die Nummer eines Raums hat nur Ziffern.</translation>
    </message>
    <message>
        <source>A session&apos;s name has only letters, digits, - and _.</source>
        <translation>Der Name einer Sitzung hat nur Buchstaben, Ziffern, - und _.</translation>
    </message>
    <message>
        <source>The computer&apos;s name or number, a colon, then the port: digits only.</source>
        <translation>Name oder Nummer des Computers, ein Doppelpunkt, dann der Port: nur Ziffern.</translation>
    </message>
    <message>
        <source>The server&apos;s name, a slash and the channel&apos;s name are needed, without a space.</source>
        <translation>Nötig sind der Name des Servers, ein Schrägstrich und der Name des Kanals, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>A whole address is needed: a word, then :// and the rest, without a space.</source>
        <translation>Nötig ist eine ganze Adresse: ein Wort, dann :// und der Rest, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>Channel name</source>
        <translation>Name des Kanals</translation>
    </message>
    <message>
        <source>As it stands at the end of the channel&apos;s address.</source>
        <translation>Wie er am Ende der Adresse des Kanals steht.</translation>
    </message>
    <message>
        <source>Link of the live video</source>
        <translation>Link des Live-Videos</translation>
    </message>
    <message>
        <source>In YouTube: Share, Copy link. Each show has its own.</source>
        <translation>In YouTube: Teilen, Link kopieren. Jede Sendung hat ihren eigenen.</translation>
    </message>
    <message>
        <source>Number or link of the live video</source>
        <translation>Nummer oder Link des Live-Videos</translation>
    </message>
    <message>
        <source>In the address of the live video on your Page. Reading needs the Page&apos;s token: see Accounts.</source>
        <translation>In der Adresse des Live-Videos auf deiner Seite. Zum Lesen braucht es das Token der Seite: siehe Konten.</translation>
    </message>
    <message>
        <source>Channel name or chat room number</source>
        <translation>Name des Kanals oder Nummer des Chatraums</translation>
    </message>
    <message>
        <source>Number of the live room</source>
        <translation>Nummer des Live-Raums</translation>
    </message>
    <message>
        <source>As it stands at the end of the room&apos;s address. This chat can be read only.</source>
        <translation>Wie sie am Ende der Adresse des Raums steht. Dieser Chat kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>In Social Stream Ninja, at the top. It brings TikTok, Instagram and many more; switch on the remote API control there.</source>
        <translation>In Social Stream Ninja, oben. Es bringt TikTok, Instagram und viele mehr; schalte dort die API-Fernsteuerung ein.</translation>
    </message>
    <message>
        <source>Computer and port</source>
        <translation>Computer und Port</translation>
    </message>
    <message>
        <source>In Streamer.bot: Servers/Clients, WebSocket Server. It has to be switched on there.</source>
        <translation>In Streamer.bot: Servers/Clients, WebSocket Server. Er muss dort eingeschaltet sein.</translation>
    </message>
    <message>
        <source>Server and channel</source>
        <translation>Server und Kanal</translation>
    </message>
    <message>
        <source>The server&apos;s name, a slash, the channel&apos;s name.</source>
        <translation>Name des Servers, ein Schrägstrich, Name des Kanals.</translation>
    </message>
    <message>
        <source>Address of a chat</source>
        <translation>Adresse eines Chats</translation>
    </message>
    <message>
        <source>For chats that somebody has added to this program, and for practising.</source>
        <translation>Für Chats, die jemand diesem Programm hinzugefügt hat, und zum Üben.</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>The price</source>
        <translation>Der Preis</translation>
    </message>
    <message>
        <source>Where to order</source>
        <translation>Wo man bestellt</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Words that ask for it, one in each line</source>
        <translation>Wörter, die danach fragen, eines je Zeile</translation>
    </message>
    <message>
        <source>What is answered</source>
        <translation>Was geantwortet wird</translation>
    </message>
    <message>
        <source>Such as: we deliver on Fridays. While this is empty, nothing is proposed.</source>
        <translation>Zum Beispiel: Wir liefern freitags. Solange es leer ist, wird nichts vorgeschlagen.</translation>
    </message>
    <message>
        <source>Remove the answer: %1</source>
        <translation>Antwort entfernen: %1</translation>
    </message>
</context>
<context>
    <name>BackOnAir</name>
    <message>
        <source>Enter the key…</source>
        <translation>Schlüssel eingeben…</translation>
    </message>
</context>
<context>
    <name>BasketActs</name>
    <message>
        <source>%1: the money is settled.</source>
        <translation>%1: Das Geld ist beglichen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Nothing in this basket is left to cancel.</source>
        <translation>In diesem Korb gibt es nichts mehr zu stornieren.</translation>
    </message>
    <message>
        <source>%1: the order is cancelled. What was paid is to be given back.</source>
        <translation>%1: Die Bestellung ist storniert. Bezahltes muss zurückgegeben werden.</translation>
    </message>
    <message>
        <source>%1: the order is cancelled.</source>
        <translation>%1: Die Bestellung ist storniert.</translation>
    </message>
    <message>
        <source>You wrote this order down yourself: there is nobody in a chat to block.</source>
        <translation>Diese Bestellung hast du selbst notiert: Im Chat ist niemand zu blockieren.</translation>
    </message>
    <message>
        <source>%1 is blocked: their messages and claims count no more.</source>
        <translation>%1 ist blockiert: Nachrichten und Bestellungen zählen nicht mehr.</translation>
    </message>
    <message>
        <source>Nothing in this basket is left to confirm.</source>
        <translation>In diesem Korb ist nichts mehr zu bestätigen.</translation>
    </message>
    <message>
        <source>Nothing in this basket is left to pay.</source>
        <translation>In diesem Korb ist nichts mehr zu bezahlen.</translation>
    </message>
    <message>
        <source>%1: the basket is confirmed.</source>
        <translation>%1: Der Korb ist bestätigt.</translation>
    </message>
    <message>
        <source>%1: the basket is paid, but not all of it is weighed. The price may still change.</source>
        <translation>%1: Der Korb ist bezahlt, aber noch nicht alles gewogen. Der Preis kann sich noch ändern.</translation>
    </message>
    <message>
        <source>%1: the basket is paid.</source>
        <translation>%1: Der Korb ist bezahlt.</translation>
    </message>
    <message>
        <source>%1: packed, but not all of it is weighed: its weight and price are about.</source>
        <translation>%1: gepackt, aber noch nicht alles gewogen: Gewicht und Preis sind ungefähr.</translation>
    </message>
    <message>
        <source>%1: packed.</source>
        <translation>%1: gepackt.</translation>
    </message>
    <message>
        <source>%1: not packed after all.</source>
        <translation>%1: doch nicht gepackt.</translation>
    </message>
    <message>
        <source>Choose two baskets: hold Ctrl and click the second one.</source>
        <translation>Wähle zwei Körbe: Halte Strg und klicke den zweiten an.</translation>
    </message>
    <message>
        <source>%1 and %2 are one person now.</source>
        <translation>%1 und %2 sind jetzt eine Person.</translation>
    </message>
</context>
<context>
    <name>BasketView</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Pickup or delivery</source>
        <translation>Abholung oder Lieferung</translation>
    </message>
    <message>
        <source>Note for packing</source>
        <translation>Notiz zum Packen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Message to the buyer</source>
        <translation>Nachricht an den Käufer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Open WhatsApp</source>
        <translation>WhatsApp öffnen</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
    <message>
        <source>Order %1 · %2</source>
        <translation>Korb %1 · %2</translation>
    </message>
    <message>
        <source>Packed at %1</source>
        <translation>Gepackt um %1</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <translation>Bezahlt: %1</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Paid now</source>
        <translation>Jetzt bezahlt</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anders</translation>
    </message>
    <message>
        <source>%1 is somebody else</source>
        <translation>%1 ist jemand anders</translation>
    </message>
    <message>
        <source>Give them a basket of their own again</source>
        <translation>Wieder einen eigenen Korb geben</translation>
    </message>
    <message>
        <source>· packed</source>
        <translation>· gepackt</translation>
    </message>
    <message>
        <source>· to be packed</source>
        <translation>· zu packen</translation>
    </message>
    <message>
        <source>not weighed</source>
        <translation>nicht gewogen</translation>
    </message>
    <message>
        <source>What %1 weighs</source>
        <translation>Was %1 wiegt</translation>
    </message>
    <message>
        <source>The weight on the scales; the price follows it</source>
        <translation>Das Gewicht auf der Waage; der Preis richtet sich danach</translation>
    </message>
    <message>
        <source>%1 is weighed: %2.</source>
        <translation>%1 ist gewogen: %2.</translation>
    </message>
    <message>
        <source>%1 is to be weighed again.</source>
        <translation>%1 ist noch einmal zu wiegen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 is noted for %2.</source>
        <translation>%1 ist notiert für %2.</translation>
    </message>
    <message>
        <source>“%1” is full: %2 baskets go there, and there is room for %3.</source>
        <translation>„%1“ ist voll: %2 Körbe gehen dorthin, und Platz ist für %3.</translation>
    </message>
    <message>
        <source>%1 has a basket of their own again.</source>
        <translation>%1 hat wieder einen eigenen Korb.</translation>
    </message>
    <message>
        <source>Write the buyer&apos;s telephone number above first.</source>
        <translation>Schreib zuerst oben die Telefonnummer des Käufers.</translation>
    </message>
    <message>
        <source>Write the buyer&apos;s e-mail address above first.</source>
        <translation>Schreib zuerst oben die E-Mail-Adresse des Käufers.</translation>
    </message>
    <message>
        <source>The message is copied: paste it where you write to the buyer.</source>
        <translation>Die Nachricht ist kopiert: füg sie ein, wo du dem Käufer schreibst.</translation>
    </message>
</context>
<context>
    <name>CameraChoice</name>
    <message>
        <source>Address of the camera</source>
        <translation>Adresse der Kamera</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nehmen</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Diese Adresse nehmen</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>Testbild</translation>
    </message>
    <message>
        <source>Choose a video file…</source>
        <translation>Videodatei wählen…</translation>
    </message>
    <message>
        <source>Use the test picture</source>
        <translation>Testbild nehmen</translation>
    </message>
    <message>
        <source>No camera is connected</source>
        <translation>Keine Kamera angeschlossen</translation>
    </message>
    <message>
        <source>A phone or network camera…</source>
        <translation>Ein Handy oder eine Netzwerkkamera…</translation>
    </message>
    <message>
        <source>Camera %1</source>
        <translation>Kamera %1</translation>
    </message>
    <message>
        <source>Choose a video file</source>
        <translation>Videodatei wählen</translation>
    </message>
    <message>
        <source>The password is not shown. Type the whole address again.</source>
        <translation>Das Passwort wird nicht gezeigt. Gib die ganze Adresse noch einmal ein.</translation>
    </message>
    <message>
        <source>Type the address that the phone&apos;s camera app shows.</source>
        <translation>Gib die Adresse ein, die die Kamera-App des Handys zeigt.</translation>
    </message>
    <message>
        <source>This is no camera&apos;s address. It begins with http://, https:// or rtsp://.</source>
        <translation>Das ist keine Kamera-Adresse. Sie beginnt mit http://, https:// oder rtsp://.</translation>
    </message>
    <message>
        <source>No camera is connected. You can begin without one.</source>
        <translation>Keine Kamera ist angeschlossen. Du kannst auch ohne beginnen.</translation>
    </message>
    <message>
        <source>No camera is chosen.</source>
        <translation>Keine Kamera gewählt.</translation>
    </message>
    <message>
        <source>The picture is there.</source>
        <translation>Das Bild ist da.</translation>
    </message>
    <message>
        <source>This computer has no password store: the address is kept until Bancarella is closed.</source>
        <translation>Dieser Computer hat keinen Passwortspeicher: Die Adresse bleibt bekannt, bis Bancarella geschlossen wird.</translation>
    </message>
    <message>
        <source>The camera is being opened…</source>
        <translation>Die Kamera wird geöffnet…</translation>
    </message>
    <message>
        <source>No picture. Is the camera on, and in the same Wi-Fi? Is its address right?</source>
        <translation>Kein Bild. Ist die Kamera an und im selben WLAN? Stimmt die Adresse?</translation>
    </message>
    <message>
        <source>No picture. Is another program using the camera? Close it, or unplug and replug.</source>
        <translation>Kein Bild. Benutzt ein anderes Programm die Kamera? Schließ es, oder steck sie neu ein.</translation>
    </message>
    <message>
        <source>No picture. Is the file still there? Choose it again, or another one.</source>
        <translation>Kein Bild. Ist die Datei noch da? Wähle sie neu, oder eine andere.</translation>
    </message>
</context>
<context>
    <name>ChatModel</name>
    <message>
        <source>Host</source>
        <translation>Gastgeber</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Held: link from someone new</source>
        <translation>Wartet: Link von jemand Neuem</translation>
    </message>
    <message>
        <source>Held: word of your list</source>
        <translation>Wartet: Wort deiner Liste</translation>
    </message>
    <message>
        <source>removed by a moderator</source>
        <translation>von der Moderation entfernt</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>on screen now: %1</source>
        <translation>jetzt im Bild: %1</translation>
    </message>
</context>
<context>
    <name>ChatNames</name>
    <message>
        <source>Practice chat</source>
        <translation>Übungschat</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>The chat that this came from is not connected any more.</source>
        <translation>Der Chat, aus dem das kam, ist nicht mehr verbunden.</translation>
    </message>
    <message>
        <source>To answer on %1, sign in first: Settings, Chats, Accounts.</source>
        <translation>Um auf %1 zu antworten, melde dich zuerst an: Einstellungen, Chats, Konten.</translation>
    </message>
    <message>
        <source>To answer here, leave this chat in the settings and add it again with a name of yours.</source>
        <translation>Um hier zu antworten, verlasse diesen Chat in den Einstellungen und füge ihn mit einem eigenen Namen neu hinzu.</translation>
    </message>
    <message>
        <source>This chat can only be read: nobody can be answered here.</source>
        <translation>Dieser Chat kann nur gelesen werden: Hier kann niemandem geantwortet werden.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>Lost, tried again</source>
        <translation>Verloren, neuer Versuch</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>1 line left out</source>
        <translation>1 Zeile ausgelassen</translation>
    </message>
    <message>
        <source>%1 lines left out</source>
        <translation>%1 Zeilen ausgelassen</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neue</numerusform>
            <numerusform>%n neue</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Jump to the newest message</source>
        <translation>Zur neuesten Nachricht</translation>
    </message>
    <message>
        <source>Jump to the newest message (End)</source>
        <translation>Zur neuesten Nachricht (Ende)</translation>
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
        <translation>Alle</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Every message</source>
        <translation>Alle Nachrichten</translation>
    </message>
    <message>
        <source>Messages that ask something</source>
        <translation>Nachrichten, die etwas fragen</translation>
    </message>
    <message>
        <source>Messages that wait for you: nobody else sees them</source>
        <translation>Nachrichten, die auf dich warten: sonst sieht sie niemand</translation>
    </message>
    <message>
        <source>No questions yet</source>
        <translation>Noch keine Fragen</translation>
    </message>
    <message>
        <source>What viewers ask is gathered here, so that no question is lost.</source>
        <translation>Hier sammelt sich, was Zuschauer fragen, damit keine Frage verloren geht.</translation>
    </message>
    <message>
        <source>What viewers have claimed, and what becomes of it (C)</source>
        <translation>Was Zuschauer bestellt haben und was daraus wird (C)</translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>You have decided on every message that waited for you.</source>
        <translation>Du hast über jede Nachricht entschieden, die auf dich wartete.</translation>
    </message>
    <message>
        <source>Chat messages</source>
        <translation>Chatnachrichten</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Noch keine Nachrichten</translation>
    </message>
    <message>
        <source>The chat is connected. What viewers write appears here at once.</source>
        <translation>Der Chat ist verbunden. Was Zuschauer schreiben, erscheint sofort hier.</translation>
    </message>
    <message>
        <source>What viewers write appears here as soon as the chat is connected.</source>
        <translation>Was Zuschauer schreiben, erscheint hier, sobald der Chat verbunden ist.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Es geht los…</translation>
    </message>
    <message>
        <source>No chat yet</source>
        <translation>Noch kein Chat</translation>
    </message>
    <message>
        <source>Connect the chat of your live show: questions and orders then stand here, from every platform.</source>
        <translation>Verbinde den Chat deiner Sendung: Fragen und Bestellungen stehen dann hier, von jeder Plattform.</translation>
    </message>
    <message>
        <source>Connect a chat</source>
        <translation>Chat verbinden</translation>
    </message>
    <message>
        <source>The message is hidden.</source>
        <translation>Die Nachricht ist ausgeblendet.</translation>
    </message>
    <message>
        <source>Show it after all</source>
        <translation>Doch zeigen</translation>
    </message>
    <message>
        <source>The message is hidden here. Viewers still see it on their platform.</source>
        <translation>Die Nachricht ist hier ausgeblendet. Auf der Plattform ist sie noch zu sehen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 is blocked. What they write is not shown any more.</source>
        <translation>%1 ist blockiert. Was von dort kommt, wird nicht mehr gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) cancelled.</source>
        <translation>
            <numerusform>%n Bestellung storniert.</numerusform>
            <numerusform>%n Bestellungen storniert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pin %1 · %2</source>
        <translation>%1 · %2 zeigen</translation>
    </message>
    <message>
        <source>Let it be seen</source>
        <translation>Sehen lassen</translation>
    </message>
    <message>
        <source>Take off the screen</source>
        <translation>Vom Bild nehmen</translation>
    </message>
    <message>
        <source>Show on screen</source>
        <translation>Im Bild zeigen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Hide here</source>
        <translation>Hier ausblenden</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>%1 blockieren</translation>
    </message>
</context>
<context>
    <name>ChatProposal</name>
    <message>
        <source>Answers to questions are proposed here.</source>
        <translation>Hier werden Antworten vorgeschlagen.</translation>
    </message>
    <message>
        <source>Leave this question</source>
        <translation>Diese Frage lassen</translation>
    </message>
    <message>
        <source>Leave this question (Esc)</source>
        <translation>Diese Frage lassen (Esc)</translation>
    </message>
    <message>
        <source>Answer %1: %2</source>
        <translation>%1 antworten: %2</translation>
    </message>
</context>
<context>
    <name>ChatSources</name>
    <message>
        <source>The newest messages run along on the picture</source>
        <translation>Die neuesten Nachrichten laufen im Bild mit</translation>
    </message>
    <message>
        <source>Messages on the picture: off</source>
        <translation>Nachrichten im Bild: aus</translation>
    </message>
    <message>
        <source>Take the newest messages off the picture (L)</source>
        <translation>Die neuesten Nachrichten aus dem Bild nehmen (L)</translation>
    </message>
    <message>
        <source>Let the newest messages run along on the picture (L)</source>
        <translation>Die neuesten Nachrichten im Bild mitlaufen lassen (L)</translation>
    </message>
    <message>
        <source>%1 of %2 connected</source>
        <translation>%1 von %2 verbunden</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>All %2 connected</source>
        <translation>Alle %2 verbunden</translation>
    </message>
    <message>
        <source>1 of %2 needs you</source>
        <translation>1 von %2: prüfen</translation>
    </message>
    <message>
        <source>%1 of %2 need you</source>
        <translation>%1 von %2: prüfen</translation>
    </message>
    <message>
        <source>%1 of %2 chats</source>
        <translation>%1 von %2 Chats</translation>
    </message>
    <message>
        <source>Show the chats that need a look only</source>
        <translation>Nur die Chats zeigen, die dich brauchen</translation>
    </message>
    <message>
        <source>Show every chat</source>
        <translation>Alle Chats zeigen</translation>
    </message>
</context>
<context>
    <name>ChatView</name>
    <message>
        <source>Removed by a moderator</source>
        <translation>Von der Moderation entfernt</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>ausverkauft</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>Im Bild</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hide this message (Del)</source>
        <translation>Diese Nachricht ausblenden (Entf)</translation>
    </message>
    <message>
        <source>Answer this message (R)</source>
        <translation>Auf diese Nachricht antworten (R)</translation>
    </message>
    <message>
        <source>All that can be done with this message</source>
        <translation>Alles, was mit dieser Nachricht geht</translation>
    </message>
    <message>
        <source>Let it be seen (Enter)</source>
        <translation>Sehen lassen (Eingabe)</translation>
    </message>
    <message>
        <source>Take it off the screen (Enter)</source>
        <translation>Vom Bild nehmen (Enter)</translation>
    </message>
    <message>
        <source>Show it on screen (Enter)</source>
        <translation>Im Bild zeigen (Enter)</translation>
    </message>
    <message>
        <source>%1 · %2 is on the picture</source>
        <translation>%1 · %2 ist im Bild</translation>
    </message>
    <message>
        <source>Pin %1 · %2</source>
        <translation>%1 · %2 zeigen</translation>
    </message>
</context>
<context>
    <name>ChatWriter</name>
    <message>
        <source>Write to the chats</source>
        <translation>In die Chats schreiben</translation>
    </message>
    <message>
        <source>Write to all chats (W)</source>
        <translation>In alle Chats schreiben (W)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Senden (Eingabe)</translation>
    </message>
    <message>
        <source>Close this note</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>Write to all chats instead</source>
        <translation>Stattdessen in alle Chats schreiben</translation>
    </message>
    <message>
        <source>No chat that you can write to is connected.</source>
        <translation>Kein Chat ist verbunden, in den du schreiben kannst.</translation>
    </message>
    <message>
        <source>Open the Room or sign in</source>
        <translation>Raum öffnen oder anmelden</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Answer to %1: %2</source>
        <translation>Antwort an %1: %2</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <translation>Antwort an %1</translation>
    </message>
    <message>
        <source>Characters left: %1</source>
        <translation>Zeichen übrig: %1</translation>
    </message>
    <message>
        <source>%1: not written. %2</source>
        <translation>%1: nicht geschrieben. %2</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>braucht dich</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>Zu beheben</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>QR codes</source>
        <translation>QR-Codes</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Camera %1 shows a picture.</source>
        <translation>Kamera %1 zeigt ein Bild.</translation>
    </message>
    <message>
        <source>Camera %1 is starting. Wait a moment.</source>
        <translation>Kamera %1 startet. Einen Moment.</translation>
    </message>
    <message>
        <source>There is no camera. Choose one in the settings.</source>
        <translation>Es gibt keine Kamera. Wähle eine in den Einstellungen.</translation>
    </message>
    <message>
        <source>Camera %1 shows nothing. Check its cable, or choose another in the settings.</source>
        <translation>Kamera %1 zeigt nichts. Prüfe ihr Kabel, oder wähle eine andere in den Einstellungen.</translation>
    </message>
    <message>
        <source>The microphone hears you.</source>
        <translation>Das Mikrofon hört dich.</translation>
    </message>
    <message>
        <source>Nothing is heard. Say something, or check the microphone&apos;s switch and cable.</source>
        <translation>Es ist nichts zu hören. Sag etwas, oder prüfe Schalter und Kabel des Mikrofons.</translation>
    </message>
    <message>
        <source>The microphone is muted. Press M to be heard.</source>
        <translation>Das Mikrofon ist stumm. Drück M, damit man dich hört.</translation>
    </message>
    <message>
        <source>No microphone is chosen: viewers will hear nothing.</source>
        <translation>Kein Mikrofon gewählt: Zuschauer hören nichts.</translation>
    </message>
    <message>
        <source>The microphone is starting. Wait a moment.</source>
        <translation>Das Mikrofon startet. Einen Moment.</translation>
    </message>
    <message>
        <source>The microphone is not heard. Plug it in, or choose another in the settings.</source>
        <translation>Das Mikrofon ist nicht zu hören. Schließe es an oder wähle in den Einstellungen ein anderes.</translation>
    </message>
    <message>
        <source>Phones can read the QR codes.</source>
        <translation>Handys können die QR-Codes lesen.</translation>
    </message>
    <message>
        <source>No product has a buy link, so there is no QR code.</source>
        <translation>Kein Produkt hat einen Kauflink, daher gibt es keinen QR-Code.</translation>
    </message>
    <message>
        <source>The link of “%1” is too long for a QR code. Shorten it.</source>
        <translation>Der Link von „%1“ ist zu lang für einen QR-Code. Kürze ihn.</translation>
    </message>
    <message>
        <source>%1 may forbid QR codes that lead elsewhere. Look at its rules first.</source>
        <translation>%1 verbietet vielleicht QR-Codes, die woandershin führen. Sieh dir vorher die Regeln an.</translation>
    </message>
    <message>
        <source>Products on your stall: %1</source>
        <translation>Produkte an deinem Stand: %1</translation>
    </message>
    <message>
        <source>There are no products yet. Add the first one in the list on the left.</source>
        <translation>Es gibt noch keine Produkte. Füge das erste in der Liste links hinzu.</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>Der Server antwortet.</translation>
    </message>
    <message>
        <source>None is on: nobody will see the show. Switch one on, or rehearse.</source>
        <translation>Keines ist an: niemand wird die Sendung sehen. Schalte eins an, oder probe.</translation>
    </message>
    <message>
        <source>It takes only an upright picture. Choose one for every destination, or switch it off.</source>
        <translation>Nimmt nur ein hochformatiges Bild. Wähle es für jedes Ziel, oder schalte es aus.</translation>
    </message>
    <message>
        <source>It takes at most %1 kbit/s. Choose a smaller picture for it.</source>
        <translation>Nimmt höchstens %1 kbit/s. Wähle dafür ein kleineres Bild.</translation>
    </message>
    <message>
        <source>The show is not recorded. You can change that in the settings.</source>
        <translation>Die Sendung wird nicht aufgenommen. Du kannst das in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>How much room there is cannot be told. Choose another folder in the settings.</source>
        <translation>Wie viel Platz es gibt, ist nicht zu erfahren. Wähle einen anderen Ordner in den Einstellungen.</translation>
    </message>
    <message>
        <source>There is room to record for more than %1 hours.</source>
        <translation>Der Platz reicht für mehr als %1 Stunden Aufnahme.</translation>
    </message>
    <message>
        <source>There is room to record for only %1 h %2 min. Delete something, or choose another folder.</source>
        <translation>Der Platz reicht nur für %1 h %2 min Aufnahme. Lösche etwas, oder wähle einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>The stream key is missing. Copy it from your live dashboard.</source>
        <translation>Der Stream-Schlüssel fehlt. Kopiere ihn aus dem Dashboard deiner Sendung.</translation>
    </message>
    <message>
        <source>There is no such server, or no internet. Check the address and your Wi-Fi.</source>
        <translation>Diesen Server gibt es nicht, oder es gibt kein Internet. Prüfe Adresse und WLAN.</translation>
    </message>
    <message>
        <source>The server takes no connections there. Check the address.</source>
        <translation>Der Server nimmt dort keine Verbindung an. Prüfe die Adresse.</translation>
    </message>
    <message>
        <source>The server does not answer. Check the address and your internet connection.</source>
        <translation>Der Server antwortet nicht. Prüfe die Adresse und deine Internetverbindung.</translation>
    </message>
    <message>
        <source>The server cannot prove who it is. Check the address; nothing was sent.</source>
        <translation>Der Server kann nicht beweisen, wer er ist. Prüfe die Adresse; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>No secure connection could be made. Check the address.</source>
        <translation>Keine sichere Verbindung möglich. Prüfe die Adresse.</translation>
    </message>
    <message>
        <source>Something answers there, but it takes no live picture. Check the address.</source>
        <translation>Dort antwortet etwas, nimmt aber keine Sendung an. Prüfe die Adresse.</translation>
    </message>
    <message>
        <source>The internet does not answer. Check your connection.</source>
        <translation>Das Internet antwortet nicht. Prüfe deine Verbindung.</translation>
    </message>
    <message>
        <source>The address cannot be read. Copy it again from your live dashboard.</source>
        <translation>Die Adresse ist nicht lesbar. Kopiere sie neu aus dem Dashboard deiner Sendung.</translation>
    </message>
</context>
<context>
    <name>ClaimModel</name>
    <message>
        <source>no end</source>
        <translation>ohne Ende</translation>
    </message>
</context>
<context>
    <name>ClaimNotes</name>
    <message numerus="yes">
        <source>%n claim(s) of earlier shows still wait: see Orders.</source>
        <translation>
            <numerusform>%n Bestellung früherer Shows wartet noch: siehe Körbe.</numerusform>
            <numerusform>%n Bestellungen früherer Shows warten noch: siehe Körbe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) of earlier shows still wait, since %1: what comes in goes to them first.</source>
        <translation>
            <numerusform>%n Bestellung früherer Shows wartet noch, seit %1: Was hereinkommt, geht zuerst an sie.</numerusform>
            <numerusform>%n Bestellungen früherer Shows warten noch, seit %1: Was hereinkommt, geht zuerst an sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) of earlier shows wait</source>
        <translation>
            <numerusform>%n frühere Bestellung wartet</numerusform>
            <numerusform>%n frühere Bestellungen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep their places</source>
        <translation>Plätze behalten</translation>
    </message>
    <message>
        <source>Those who wait keep their places</source>
        <translation>Wer wartet, behält seinen Platz</translation>
    </message>
    <message>
        <source>End that list</source>
        <translation>Liste beenden</translation>
    </message>
    <message>
        <source>Nobody waits any more from earlier shows</source>
        <translation>Aus früheren Sendungen wartet niemand mehr</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of an earlier show</source>
        <translation>
            <numerusform>%n Frage einer früheren Show</numerusform>
            <numerusform>%n Fragen einer früheren Show</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of an earlier show were not answered.</source>
        <translation>
            <numerusform>%n Frage einer früheren Show blieb unbeantwortet.</numerusform>
            <numerusform>%n Fragen einer früheren Show blieben unbeantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask me now</source>
        <translation>Jetzt fragen</translation>
    </message>
    <message>
        <source>Ask them now: what you note belongs to that show</source>
        <translation>Jetzt fragen: Was du notierst, gehört zu jener Sendung</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Liegen lassen</translation>
    </message>
    <message>
        <source>Leave them: nothing of it is noted</source>
        <translation>Liegen lassen: Nichts davon wird notiert</translation>
    </message>
    <message>
        <source>Not on air: claims count</source>
        <translation>Nicht auf Sendung: es gilt</translation>
    </message>
    <message>
        <source>Not on air: what viewers write is still claimed.</source>
        <translation>Nicht auf Sendung: Was Zuschauer schreiben, gilt weiter als bestellt.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause: take no claims until the next show begins</source>
        <translation>Pause: keine Bestellungen, bis die nächste Sendung beginnt</translation>
    </message>
    <message>
        <source>The show is over. What viewers still write is claimed until %1; then claims close by themselves.</source>
        <translation>Die Sendung ist vorbei. Was Zuschauer noch schreiben, gilt bis %1 als bestellt; dann schließen die Bestellungen von selbst.</translation>
    </message>
    <message>
        <source>%1 left for late claims</source>
        <translation>Noch %1 für Nachzügler</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Jetzt schließen</translation>
    </message>
    <message>
        <source>Close now: take no claims until the next show begins</source>
        <translation>Jetzt schließen: keine Bestellungen, bis die nächste Sendung beginnt</translation>
    </message>
    <message>
        <source>Keep them open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Keep them open: take claims until you stop them</source>
        <translation>Offen lassen: Bestellungen gelten, bis du sie anhältst</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Those who wait keep their places.</source>
        <translation>Wer wartet, behält seinen Platz.</translation>
    </message>
    <message>
        <source>The questions are put away: nothing of it is noted.</source>
        <translation>Die Fragen sind weggelegt: Nichts davon wird notiert.</translation>
    </message>
    <message>
        <source>Claims are paused. They go on when the next show begins.</source>
        <translation>Bestellungen sind angehalten. Mit der nächsten Sendung geht es weiter.</translation>
    </message>
    <message>
        <source>Claims are taken until you stop them.</source>
        <translation>Bestellungen gelten, bis du sie anhältst.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) wait no more.</source>
        <translation>
            <numerusform>%n Bestellung wartet nicht mehr.</numerusform>
            <numerusform>%n Bestellungen warten nicht mehr.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimRulesPage</name>
    <message>
        <source>Taking claims</source>
        <translation>Bestellungen annehmen</translation>
    </message>
    <message>
        <source>On the picture</source>
        <translation>Im Bild</translation>
    </message>
    <message>
        <source>Pause: take no claims from the chat</source>
        <translation>Pause: keine Bestellungen aus dem Chat annehmen</translation>
    </message>
    <message>
        <source>You can still add claims by hand.</source>
        <translation>Von Hand kannst du weiter welche eintragen.</translation>
    </message>
    <message>
        <source>Claims after the show’s end</source>
        <translation>Bestellungen nach dem Ende der Sendung</translation>
    </message>
    <message>
        <source>Then they are closed until the next show begins.</source>
        <translation>Danach sind sie geschlossen, bis die nächste Sendung beginnt.</translation>
    </message>
    <message>
        <source>How long a claim is held</source>
        <translation>Wie lange eine Bestellung zurückgelegt bleibt</translation>
    </message>
    <message>
        <source>Then it goes to the next on the waitlist.</source>
        <translation>Danach bekommt sie der Nächste auf der Warteliste.</translation>
    </message>
    <message>
        <source>The most of one product for one buyer</source>
        <translation>Höchstens so viel von einem Produkt je Käufer</translation>
    </message>
    <message>
        <source>A product can have a limit of its own.</source>
        <translation>Ein Produkt kann eine eigene Grenze haben.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>The most of one product in one message</source>
        <translation>Höchstens so viel von einem Produkt in einer Nachricht</translation>
    </message>
    <message>
        <source>Whoever writes more has probably mistyped: you are asked.</source>
        <translation>Wer mehr schreibt, hat sich wohl vertippt: du wirst gefragt.</translation>
    </message>
    <message>
        <source>Your own words for “I take it”</source>
        <translation>Deine eigenen Wörter für „nehme ich“</translation>
    </message>
    <message>
        <source>With a comma between them: viewers write one of them beside a code, or alone for the product on the picture. The usual ones (mine, sold, mio, 要 …) are known already.</source>
        <translation>Mit Komma dazwischen: Zuschauer schreiben eines davon neben einen Code, oder allein für das Produkt im Bild. Die üblichen (mine, sold, mio, 要 …) sind schon bekannt.</translation>
    </message>
    <message>
        <source>Show new claims on the picture</source>
        <translation>Neue Bestellungen im Bild zeigen</translation>
    </message>
    <message>
        <source>The buyer’s name</source>
        <translation>Der Name des Käufers</translation>
    </message>
    <message>
        <source>Thank-you line</source>
        <translation>Dankeszeile</translation>
    </message>
    <message>
        <source>It follows the name. Empty: the picture’s own words.</source>
        <translation>Sie folgt dem Namen. Leer: die eigenen Worte des Bildes.</translation>
    </message>
    <message>
        <source>Viewers also write %1 when they want nothing: each time it would be a claim. Take a rarer word.</source>
        <translation>%1 schreiben Zuschauer auch, wenn sie nichts wollen: Jedes Mal wäre es eine Bestellung. Nimm ein selteneres Wort.</translation>
    </message>
    <message>
        <source>Until I decide</source>
        <translation>Bis ich entscheide</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Until I stop them</source>
        <translation>Bis ich sie anhalte</translation>
    </message>
    <message>
        <source>Whole: Anna Bianchi</source>
        <translation>Ganz: Anna Bianchi</translation>
    </message>
    <message>
        <source>Shortened: Anna B.</source>
        <translation>Gekürzt: Anna B.</translation>
    </message>
    <message>
        <source>No names</source>
        <translation>Keine Namen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>held</source>
        <translation>zurückgelegt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>released</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>time over</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>packed</source>
        <translation>gepackt</translation>
    </message>
    <message>
        <source>&lt; 1 min</source>
        <translation>&lt; 1 Min.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>und %1</translation>
    </message>
</context>
<context>
    <name>ClaimsPage</name>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Claims that are held and wait for you</source>
        <translation>Zurückgelegte Bestellungen, die auf dich warten</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Claims on the waitlist: there was none left</source>
        <translation>Bestellungen auf der Warteliste: es war nichts mehr da</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Claims that you and the buyer agree on</source>
        <translation>Bestellungen, über die ihr euch einig seid</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Claims that are paid</source>
        <translation>Bezahlte Bestellungen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Every claim of this show, in the order they came</source>
        <translation>Alle Bestellungen dieser Sendung, der Reihe nach</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Name oder Code</translation>
    </message>
    <message>
        <source>Search the claims by name or code</source>
        <translation>Bestellungen nach Name oder Code suchen</translation>
    </message>
    <message>
        <source>Add a claim by hand</source>
        <translation>Bestellung von Hand eintragen</translation>
    </message>
    <message>
        <source>Add a claim by hand: a telephone call, somebody in the shop</source>
        <translation>Bestellung von Hand eintragen: ein Anruf, jemand im Laden</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Körbe</translation>
    </message>
    <message>
        <source>Orders: one basket per buyer</source>
        <translation>Körbe: einer für jeden Käufer</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Länger</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Hold it longer, or hold it again (H)</source>
        <translation>Länger oder wieder zurücklegen (H)</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>Verzichtet</translation>
    </message>
    <message>
        <source>Give it free: the next who waits gets it (R)</source>
        <translation>Freigeben: Wer als Nächstes wartet, bekommt es (R)</translation>
    </message>
    <message>
        <source>The buyer does not want it any more (X)</source>
        <translation>Der Käufer will es nicht mehr (X)</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>A moderator removed %1’s message: %2 is free again.</source>
        <translation>Ein Moderator hat die Nachricht von %1 entfernt: %2 ist wieder frei.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No claim here has this name or code.</source>
        <translation>Keine Bestellung hier hat diesen Namen oder Code.</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>Noch keine Bestellungen</translation>
    </message>
    <message>
        <source>When a viewer writes a product’s code, such as “A12” or “A12 x2”, it is held for them here.</source>
        <translation>Schreibt ein Zuschauer den Code eines Produkts, etwa „A12“ oder „A12 x2“, wird es hier für ihn zurückgelegt.</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Alles erledigt</translation>
    </message>
    <message>
        <source>No claim waits for you.</source>
        <translation>Keine Bestellung wartet auf dich.</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>Hier keine</translation>
    </message>
    <message>
        <source>No claim of this show stands here just now.</source>
        <translation>Gerade steht hier keine Bestellung dieser Sendung.</translation>
    </message>
    <message>
        <source>Somebody else has a part of it by now: that part waits, in its old place.</source>
        <translation>Inzwischen hat jemand anders einen Teil davon: er wartet, an seinem alten Platz.</translation>
    </message>
    <message>
        <source>Somebody else has it by now: it waits, in its old place.</source>
        <translation>Inzwischen hat es jemand anders: sie wartet, an ihrem alten Platz.</translation>
    </message>
    <message>
        <source>It is held without an end already.</source>
        <translation>Sie ist schon ohne Ende zurückgelegt.</translation>
    </message>
    <message>
        <source>%1: held for another %2.</source>
        <translation>%1: bleibt noch %2 zurückgelegt.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) held for another %2.</source>
        <translation>
            <numerusform>%n Bestellung bleibt noch %2 zurückgelegt.</numerusform>
            <numerusform>%n Bestellungen bleiben noch %2 zurückgelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 is confirmed.</source>
        <translation>%1: %2 ist bestätigt.</translation>
    </message>
    <message>
        <source>%1: %2 is paid.</source>
        <translation>%1: %2 ist bezahlt.</translation>
    </message>
    <message>
        <source>%1: %2 is released.</source>
        <translation>%1: %2 ist freigegeben.</translation>
    </message>
    <message>
        <source>%1: %2 is cancelled.</source>
        <translation>%1: %2 ist storniert.</translation>
    </message>
    <message>
        <source>%1: %2 is held again.</source>
        <translation>%1: %2 ist wieder zurückgelegt.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) confirmed.</source>
        <translation>
            <numerusform>%n Bestellung bestätigt.</numerusform>
            <numerusform>%n Bestellungen bestätigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) paid.</source>
        <translation>
            <numerusform>%n Bestellung bezahlt.</numerusform>
            <numerusform>%n Bestellungen bezahlt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) released.</source>
        <translation>
            <numerusform>%n Bestellung freigegeben.</numerusform>
            <numerusform>%n Bestellungen freigegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) cancelled.</source>
        <translation>
            <numerusform>%n Bestellung storniert.</numerusform>
            <numerusform>%n Bestellungen storniert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) held again.</source>
        <translation>
            <numerusform>%n Bestellung wieder zurückgelegt.</numerusform>
            <numerusform>%n Bestellungen wieder zurückgelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>Was damit geschah</translation>
    </message>
    <message>
        <source>by the buyer</source>
        <translation>vom Käufer</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>von dir</translation>
    </message>
    <message>
        <source>by a moderator</source>
        <translation>von einem Moderator</translation>
    </message>
    <message>
        <source>its time was over</source>
        <translation>die Zeit war um</translation>
    </message>
    <message>
        <source>there was stock again</source>
        <translation>es war wieder etwas da</translation>
    </message>
</context>
<context>
    <name>CloseSheet</name>
    <message>
        <source>You are on air</source>
        <translation>Du bist auf Sendung</translation>
    </message>
    <message>
        <source>The rehearsal is running</source>
        <translation>Die Probe läuft</translation>
    </message>
    <message>
        <source>What happens to the show when this window closes?</source>
        <translation>Was geschieht mit der Sendung, wenn dieses Fenster zugeht?</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Close: the show goes on without the window</source>
        <translation>Schließen: die Sendung geht ohne Fenster weiter</translation>
    </message>
    <message>
        <source>End the show and close (hold for one second)</source>
        <translation>Sendung beenden und schließen (eine Sekunde halten)</translation>
    </message>
</context>
<context>
    <name>ConfidenceLight</name>
    <message>
        <source>The studio plays back what it sends, as viewers get it: is there a picture, is there sound, does the QR code scan and lead where the product says?</source>
        <translation>Das Studio spielt ab, was es sendet, so wie die Zuschauer es bekommen: Ist ein Bild da, ist Ton da, lässt sich der QR-Code lesen und führt er dorthin, wo das Produkt es sagt?</translation>
    </message>
    <message>
        <source>Checking what viewers see…</source>
        <translation>Prüft, was Zuschauer sehen…</translation>
    </message>
    <message>
        <source>QR code too fine for small screens</source>
        <translation>QR-Code zu fein für kleine Bildschirme</translation>
    </message>
    <message>
        <source>Nobody receives it just now</source>
        <translation>Kein Empfang</translation>
    </message>
    <message>
        <source>QR verified %1 s ago</source>
        <translation>QR vor %1 s geprüft</translation>
    </message>
    <message>
        <source>Picture verified %1 s ago</source>
        <translation>Bild vor %1 s geprüft</translation>
    </message>
    <message>
        <source>Viewers see black</source>
        <translation>Zuschauer sehen Schwarz</translation>
    </message>
    <message>
        <source>The picture stands still</source>
        <translation>Das Bild steht still</translation>
    </message>
    <message>
        <source>Viewers see no picture</source>
        <translation>Zuschauer sehen kein Bild</translation>
    </message>
    <message>
        <source>No new picture is sent</source>
        <translation>Es geht kein neues Bild hinaus</translation>
    </message>
    <message>
        <source>Viewers hear nothing</source>
        <translation>Zuschauer hören nichts</translation>
    </message>
    <message>
        <source>Sound and picture apart</source>
        <translation>Ton und Bild versetzt</translation>
    </message>
    <message>
        <source>Hole in the sound</source>
        <translation>Lücke im Ton</translation>
    </message>
    <message>
        <source>QR code does not scan</source>
        <translation>QR-Code nicht lesbar</translation>
    </message>
    <message>
        <source>QR code leads elsewhere</source>
        <translation>QR-Code führt woanders hin</translation>
    </message>
</context>
<context>
    <name>CountdownBox</name>
    <message>
        <source>Countdown</source>
        <translation>Countdown</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message numerus="yes">
        <source>Countdown of %n minute(s)</source>
        <translation>
            <numerusform>Countdown von %n Minute</numerusform>
            <numerusform>Countdown von %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Anderer…</translation>
    </message>
    <message>
        <source>Another countdown</source>
        <translation>Ein anderer Countdown</translation>
    </message>
    <message>
        <source>Any length, until a time of day, with words and an offer that ends</source>
        <translation>Jede Dauer, bis zu einer Uhrzeit, mit Text und einem Angebot, das endet</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1 min</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>Eine Minute mehr</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop the countdown</source>
        <translation>Countdown stoppen</translation>
    </message>
    <message>
        <source>The offer is over: %1 costs %2 again.</source>
        <translation>Das Angebot ist vorbei: %1 kostet wieder %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>CountdownSheet</name>
    <message>
        <source>Countdown</source>
        <translation>Countdown</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Words beside it</source>
        <translation>Text daneben</translation>
    </message>
    <message>
        <source>Morning offer</source>
        <translation>Morgenangebot</translation>
    </message>
    <message>
        <source>When it is over</source>
        <translation>Wenn er abgelaufen ist</translation>
    </message>
    <message>
        <source>Nothing happens</source>
        <translation>Nichts geschieht</translation>
    </message>
    <message>
        <source>Take the product off the picture</source>
        <translation>Das Produkt vom Bild nehmen</translation>
    </message>
    <message>
        <source>Full price again</source>
        <translation>Wieder voller Preis</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Until what time</source>
        <translation>Bis wie viel Uhr</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>7:30 or 12 min</source>
        <translation>7:30 oder 12 min</translation>
    </message>
    <message>
        <source>This time has just passed. Write a later one.</source>
        <translation>Diese Uhrzeit ist gerade vorbei. Schreibe eine spätere.</translation>
    </message>
    <message>
        <source>This time has passed, and tomorrow&apos;s is more than 12 hours away. For so long choose “%1”.</source>
        <translation>Diese Uhrzeit ist vorbei, und die von morgen ist mehr als 12 Stunden hin. Wähle dafür „%1“.</translation>
    </message>
    <message>
        <source>Write a time of day, as 21:30.</source>
        <translation>Schreib eine Uhrzeit, wie 21:30.</translation>
    </message>
    <message>
        <source>Write minutes and seconds, as 7:30, or 12 min; 24 hours at most.</source>
        <translation>Schreib Minuten und Sekunden, wie 7:30, oder 12 min; höchstens 24 Stunden.</translation>
    </message>
    <message>
        <source>Offer price until then</source>
        <translation>Angebotspreis bis dahin</translation>
    </message>
    <message>
        <source>Instead of %1, which comes back by itself.</source>
        <translation>Statt %1; danach gilt der Preis von selbst wieder.</translation>
    </message>
    <message>
        <source>Variants with a price of their own come down by the same percentage.</source>
        <translation>Varianten mit eigenem Preis sinken um denselben Prozentsatz.</translation>
    </message>
    <message>
        <source>no offer</source>
        <translation>kein Angebot</translation>
    </message>
    <message>
        <source>Full price: %1</source>
        <translation>Voller Preis: %1</translation>
    </message>
    <message>
        <source>This is not a price. Write it like %1.</source>
        <translation>Das ist kein Preis. Schreib ihn so: %1.</translation>
    </message>
    <message>
        <source>An offer costs less than %1.</source>
        <translation>Ein Angebot kostet weniger als %1.</translation>
    </message>
</context>
<context>
    <name>DestinationDialog</name>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Where do you sell?</source>
        <translation>Wo verkaufst du?</translation>
    </message>
    <message>
        <source>The show goes on. What you save is tried at once.</source>
        <translation>Die Sendung geht weiter. Was du speicherst, wird sofort versucht.</translation>
    </message>
    <message>
        <source>Other platform</source>
        <translation>Andere Plattform</translation>
    </message>
    <message>
        <source>Hold to delete</source>
        <translation>Zum Löschen halten</translation>
    </message>
    <message>
        <source>Hold for a second: the destination and its key are forgotten.</source>
        <translation>Eine Sekunde halten: das Ziel und sein Schlüssel werden vergessen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Forgets what you typed. Esc closes and keeps it.</source>
        <translation>Verwirft, was du getippt hast. Esc schließt und behält es.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save (Enter)</source>
        <translation>Speichern (Eingabe)</translation>
    </message>
</context>
<context>
    <name>DestinationForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serveradresse</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>Stream-Schlüssel</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Copy the address from the dashboard: rtmps://…</source>
        <translation>Kopiere die Adresse aus dem Dashboard: rtmps://…</translation>
    </message>
    <message>
        <source>Kept. Type a new one to replace it.</source>
        <translation>Gespeichert. Gib einen neuen ein, um ihn zu ersetzen.</translation>
    </message>
    <message>
        <source>Paste the stream key here</source>
        <translation>Stream-Schlüssel hier einfügen</translation>
    </message>
    <message>
        <source>Test the address</source>
        <translation>Adresse testen</translation>
    </message>
    <message>
        <source>Asks the server whether it is there. The key is not sent.</source>
        <translation>Fragt den Server, ob er da ist. Der Schlüssel wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s password store.</source>
        <translation>Im Passwortspeicher dieses Computers aufbewahrt.</translation>
    </message>
    <message>
        <source>This computer has no password store: the key is kept until Bancarella is closed.</source>
        <translation>Dieser Computer hat keinen Passwortspeicher: der Schlüssel bleibt, bis Bancarella geschlossen wird.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Schlüssel verbergen</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Schlüssel zeigen</translation>
    </message>
    <message>
        <source>Give it a name, so that you know it during the show.</source>
        <translation>Gib ihm einen Namen, damit du es während der Sendung erkennst.</translation>
    </message>
    <message>
        <source>There is already a destination with this name.</source>
        <translation>Es gibt schon ein Ziel mit diesem Namen.</translation>
    </message>
    <message>
        <source>Copy the server address from your live dashboard.</source>
        <translation>Kopiere die Serveradresse aus dem Dashboard deiner Sendung.</translation>
    </message>
    <message>
        <source>This is the address of a web page. The one to copy starts with rtmp:// or rtmps://.</source>
        <translation>Das ist die Adresse einer Webseite. Die richtige beginnt mit rtmp:// oder rtmps://.</translation>
    </message>
    <message>
        <source>The address starts with rtmp:// or rtmps://. Copy it again.</source>
        <translation>Die Adresse beginnt mit rtmp:// oder rtmps://. Kopiere sie neu.</translation>
    </message>
    <message>
        <source>There is a space in the address. Copy it again, alone.</source>
        <translation>In der Adresse ist ein Leerzeichen. Kopiere sie neu, allein.</translation>
    </message>
    <message>
        <source>The address is not whole. Copy it again from your live dashboard.</source>
        <translation>Die Adresse ist nicht ganz. Kopiere sie neu aus dem Dashboard deiner Sendung.</translation>
    </message>
    <message>
        <source>This is an address, not a key. It goes in the field above.</source>
        <translation>Das ist eine Adresse, kein Schlüssel. Sie gehört in das Feld darüber.</translation>
    </message>
    <message>
        <source>There is a space in the key. Copy it again, alone.</source>
        <translation>Im Schlüssel ist ein Leerzeichen. Kopiere ihn neu, allein.</translation>
    </message>
    <message>
        <source>Copy the stream key from your live dashboard.</source>
        <translation>Kopiere den Stream-Schlüssel aus dem Dashboard deiner Sendung.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>Der Server antwortet.</translation>
    </message>
    <message>
        <source>Upright, %1 × %2 · %3 kbit/s</source>
        <translation>Hochformat, %1 × %2 · %3 kbit/s</translation>
    </message>
    <message>
        <source>Landscape, %1 × %2 · %3 kbit/s</source>
        <translation>Querformat, %1 × %2 · %3 kbit/s</translation>
    </message>
    <message>
        <source>Copy the server address and the stream key from your live dashboard.</source>
        <translation>Kopiere Serveradresse und Stream-Schlüssel aus dem Dashboard deiner Sendung.</translation>
    </message>
    <message>
        <source>In YouTube Studio: Create, Go live, Stream. Copy the stream key.</source>
        <translation>In YouTube Studio: Erstellen, Livestream starten, Stream. Kopiere den Stream-Schlüssel.</translation>
    </message>
    <message>
        <source>On facebook.com: Live video, Streaming software. Copy the stream key.</source>
        <translation>Auf facebook.com: Live-Video, Streaming-Software. Kopiere den Stream-Schlüssel.</translation>
    </message>
    <message>
        <source>On instagram.com, on a computer: Create, Live video. Copy the stream key.</source>
        <translation>Auf instagram.com, am Computer: Erstellen, Live-Video. Kopiere den Stream-Schlüssel.</translation>
    </message>
    <message>
        <source>In the TikTok app: LIVE, then go live from a computer. Copy the address and the key.</source>
        <translation>In der TikTok-App: LIVE, dann vom Computer senden. Kopiere Adresse und Schlüssel.</translation>
    </message>
    <message>
        <source>On twitch.tv: Creator dashboard, Settings, Stream. Copy the primary stream key.</source>
        <translation>Auf twitch.tv: Creator-Dashboard, Einstellungen, Stream. Kopiere den primären Schlüssel.</translation>
    </message>
    <message>
        <source>On kick.com: Creator dashboard, Settings, Stream key. Copy the address and the key.</source>
        <translation>Auf kick.com: Creator-Dashboard, Einstellungen, Stream-Schlüssel. Kopiere Adresse und Schlüssel.</translation>
    </message>
    <message>
        <source>On live.bilibili.com: open your live room&apos;s page and start. Copy the stream key.</source>
        <translation>Auf live.bilibili.com: öffne die Seite deines Raums und starte. Kopiere den Schlüssel.</translation>
    </message>
    <message>
        <source>In the Channels assistant on a computer, open a live room. Copy its address and key.</source>
        <translation>Öffne im Channels-Assistenten am Computer einen Raum. Kopiere Adresse und Schlüssel.</translation>
    </message>
    <message>
        <source>Start a live on your phone, from a computer. Copy the key it shows.</source>
        <translation>Starte am Handy eine Sendung vom Computer. Kopiere den Schlüssel, den es zeigt.</translation>
    </message>
    <message>
        <source>The address of your own server; it may end in the key: rtmp://server/live/key</source>
        <translation>Die Adresse deines Servers; sie kann mit dem Schlüssel enden: rtmp://server/live/key</translation>
    </message>
    <message>
        <source>A show lasts at most 8 hours.</source>
        <translation>Eine Sendung dauert höchstens 8 Stunden.</translation>
    </message>
    <message>
        <source>Only for accounts with 1,000 followers or more.</source>
        <translation>Nur für Konten ab 1.000 Followern.</translation>
    </message>
    <message>
        <source>Only for accounts with enough followers, often 1,000.</source>
        <translation>Nur für Konten mit genug Followern, oft 1.000.</translation>
    </message>
    <message>
        <source>In some countries a TikTok Shop show may not be shown anywhere else.</source>
        <translation>In manchen Ländern darf eine TikTok-Shop-Sendung nirgends sonst laufen.</translation>
    </message>
    <message>
        <source>Only for accounts with 50 followers or more.</source>
        <translation>Nur für Konten ab 50 Followern.</translation>
    </message>
    <message>
        <source>Only for accounts of media, government and companies.</source>
        <translation>Nur für Konten von Medien, Behörden und Firmen.</translation>
    </message>
    <message>
        <source>Only for verified accounts.</source>
        <translation>Nur für bestätigte Konten.</translation>
    </message>
    <message>
        <source>The key is good for 12 hours. Start here first, then on the phone.</source>
        <translation>Der Schlüssel gilt 12 Stunden. Starte erst hier, dann am Handy.</translation>
    </message>
    <message>
        <source>It hands out no stream key to most accounts: use one only if your dashboard shows it.</source>
        <translation>Die meisten Konten bekommen keinen Schlüssel: nur nutzen, wenn dein Dashboard ihn zeigt.</translation>
    </message>
    <message>
        <source>We do not know whether your account gets a stream key: see if your dashboard shows it.</source>
        <translation>Wir wissen nicht, ob dein Konto einen Schlüssel bekommt: sieh nach, ob dein Dashboard ihn zeigt.</translation>
    </message>
    <message>
        <source>It takes only an upright picture.</source>
        <translation>Nimmt nur ein hochformatiges Bild.</translation>
    </message>
    <message>
        <source>The key is new for each show: copy it again every time.</source>
        <translation>Der Schlüssel ist für jede Sendung neu: kopiere ihn jedes Mal.</translation>
    </message>
    <message>
        <source>In some countries it forbids QR codes and links that lead elsewhere.</source>
        <translation>In manchen Ländern sind QR-Codes und Links, die woandershin führen, verboten.</translation>
    </message>
    <message>
        <source>At the end, end the show there first, then here.</source>
        <translation>Beende die Sendung am Schluss erst dort, dann hier.</translation>
    </message>
    <message>
        <source>It takes up to %1 kbit/s.</source>
        <translation>Nimmt bis zu %1 kbit/s.</translation>
    </message>
</context>
<context>
    <name>DestinationPage</name>
    <message>
        <source>Other platform</source>
        <translation>Andere Plattform</translation>
    </message>
</context>
<context>
    <name>DoubtCard</name>
    <message>
        <source>Yes · Enter</source>
        <translation>Ja · Enter</translation>
    </message>
    <message>
        <source>Yes: note it as a claim (Enter)</source>
        <translation>Ja: als Bestellung notieren (Enter)</translation>
    </message>
    <message>
        <source>No · ⌫</source>
        <translation>Nein · ⌫</translation>
    </message>
    <message>
        <source>No: it is no claim (Backspace)</source>
        <translation>Nein: keine Bestellung (Rücktaste)</translation>
    </message>
    <message>
        <source>← → choose product, kind or number; ↑ ↓ change it, digits type the number</source>
        <translation>← → wählt Produkt, Sorte oder Zahl; ↑ ↓ ändert es, Ziffern tippen die Zahl</translation>
    </message>
    <message>
        <source>Choose which kind: click “%1” or press ↑ ↓. Then press Enter.</source>
        <translation>Wähle die Sorte: Klick auf „%1“ oder drück ↑ ↓. Dann drück Enter.</translation>
    </message>
    <message>
        <source>1 of %1</source>
        <translation>1 von %1</translation>
    </message>
    <message>
        <source>%1 has paid for %2 and takes it back. Cancel it?</source>
        <translation>%1 hat %2 bezahlt und nimmt es zurück. Stornieren?</translation>
    </message>
    <message>
        <source>%1 has paid for %2, and the message was deleted. Cancel it?</source>
        <translation>%1 hat %2 bezahlt, und die Nachricht wurde gelöscht. Stornieren?</translation>
    </message>
    <message>
        <source>%2 is packed for %1, and the message was deleted. Cancel it?</source>
        <translation>%2 ist für %1 eingepackt, und die Nachricht wurde gelöscht. Stornieren?</translation>
    </message>
    <message>
        <source>%2 is packed for %1, who takes it back. Cancel it?</source>
        <translation>%2 ist für %1 eingepackt und wird nun storniert. Stornieren?</translation>
    </message>
    <message>
        <source>%1 takes back %2, from an earlier show. Cancel it?</source>
        <translation>%1 storniert %2 aus einer früheren Sendung. Stornieren?</translation>
    </message>
    <message>
        <source>Does %1 take back %2? Cancel it?</source>
        <translation>Nimmt %1 %2 zurück? Stornieren?</translation>
    </message>
    <message>
        <source>%1 wants %2 more; the limit is %3. Note it all the same?</source>
        <translation>%1 möchte noch %2; die Grenze ist %3. Trotzdem notieren?</translation>
    </message>
    <message>
        <source>Did %1 mean %2 in all, instead of what they have?</source>
        <translation>Meinte %1 insgesamt %2, anstelle des bisher Notierten?</translation>
    </message>
    <message>
        <source>Did %1 mean %2?</source>
        <translation>Meinte %1 %2?</translation>
    </message>
    <message numerus="yes">
        <source>%n more question(s)</source>
        <translation>
            <numerusform>%n weitere Frage</numerusform>
            <numerusform>%n weitere Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>which?</source>
        <translation>welche?</translation>
    </message>
    <message>
        <source>Type the number; another click is one more</source>
        <translation>Tippe die Zahl; noch ein Klick ist eins mehr</translation>
    </message>
    <message>
        <source>Cancelled: %2 of %1.</source>
        <translation>Storniert: %2 von %1.</translation>
    </message>
    <message>
        <source>Noted for %1: %2.</source>
        <translation>Notiert für %1: %2.</translation>
    </message>
    <message>
        <source>Cancelled: %2 of %1. What was paid is to be given back.</source>
        <translation>Storniert: %2 von %1. Was bezahlt wurde, ist zurückzugeben.</translation>
    </message>
    <message>
        <source>“%1” is no claim.</source>
        <translation>„%1“ ist keine Bestellung.</translation>
    </message>
    <message>
        <source>It stays sold: “%1”.</source>
        <translation>Es bleibt verkauft: „%1“.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>EndSheet</name>
    <message>
        <source>End the show?</source>
        <translation>Sendung beenden?</translation>
    </message>
    <message>
        <source>Viewers will see it end on every destination. Hold the button for one second.</source>
        <translation>Zuschauer sehen sie auf jedem Ziel enden. Halte die Taste eine Sekunde lang.</translation>
    </message>
    <message>
        <source>Hold to end</source>
        <translation>Zum Beenden halten</translation>
    </message>
    <message>
        <source>Stay on air</source>
        <translation>Auf Sendung bleiben</translation>
    </message>
    <message>
        <source>End the rehearsal?</source>
        <translation>Probe beenden?</translation>
    </message>
    <message>
        <source>Nobody sees it. Hold the button for one second.</source>
        <translation>Niemand sieht sie. Halte die Taste eine Sekunde gedrückt.</translation>
    </message>
    <message>
        <source>Go on rehearsing</source>
        <translation>Weiter proben</translation>
    </message>
    <message>
        <source>Hold it down for one second: with the mouse, Space or Enter</source>
        <translation>Eine Sekunde halten: mit der Maus, Leertaste oder Enter</translation>
    </message>
</context>
<context>
    <name>EngineFailedPage</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Close Bancarella</source>
        <translation>Bancarella schließen</translation>
    </message>
</context>
<context>
    <name>EngineWords</name>
    <message>
        <source>There is no product “%1”.</source>
        <translation>Es gibt kein Produkt „%1“.</translation>
    </message>
    <message>
        <source>The list of products is empty.</source>
        <translation>Die Produktliste ist leer.</translation>
    </message>
    <message>
        <source>Known codes: %1.</source>
        <translation>Vorhandene Codes: %1.</translation>
    </message>
    <message>
        <source>Known codes: %1 and %2 more.</source>
        <translation>Vorhandene Codes: %1 und %2 weitere.</translation>
    </message>
    <message>
        <source>No countdown is running.</source>
        <translation>Es läuft kein Countdown.</translation>
    </message>
    <message>
        <source>A lower third&apos;s lines have at most %1 characters.</source>
        <translation>Die Zeilen der Bauchbinde haben höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A product&apos;s turn lasts from 0 to %1 minutes.</source>
        <translation>Ein Produkt ist 0 bis %1 Minuten an der Reihe.</translation>
    </message>
    <message>
        <source>A product has one turn in the run of show.</source>
        <translation>Ein Produkt kommt im Ablauf nur einmal vor.</translation>
    </message>
    <message>
        <source>There is nothing to read in this message.</source>
        <translation>In dieser Nachricht steht nichts zum Lesen.</translation>
    </message>
    <message>
        <source>A shop&apos;s name has at most %1 characters.</source>
        <translation>Der Name des Geschäfts hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>You are on air already.</source>
        <translation>Du bist schon auf Sendung.</translation>
    </message>
    <message>
        <source>You are not on air.</source>
        <translation>Du bist nicht auf Sendung.</translation>
    </message>
    <message>
        <source>You are on air. End the show first.</source>
        <translation>Du bist auf Sendung. Beende zuerst die Sendung.</translation>
    </message>
    <message>
        <source>A countdown lasts from 1 second to 24 hours.</source>
        <translation>Ein Countdown dauert 1 Sekunde bis 24 Stunden.</translation>
    </message>
    <message>
        <source>Pin the product first: this countdown&apos;s end is about the pinned product.</source>
        <translation>Hefte zuerst das Produkt an: Das Ende dieses Countdowns betrifft das angeheftete Produkt.</translation>
    </message>
    <message>
        <source>“%1” is not on the picture any more: pin it and start the countdown again.</source>
        <translation>„%1“ ist nicht mehr im Bild: Hefte es an und starte den Countdown neu.</translation>
    </message>
    <message>
        <source>A countdown&apos;s label has at most %1 characters.</source>
        <translation>Der Text des Countdowns hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Stock is a whole number from 0 to %1.</source>
        <translation>Der Bestand ist eine ganze Zahl von 0 bis %1.</translation>
    </message>
    <message>
        <source>The product’s %1.</source>
        <translation>Das Produkt – %1.</translation>
    </message>
    <message>
        <source>There is a product with the code “%1” already.</source>
        <translation>Es gibt schon ein Produkt mit dem Code „%1“.</translation>
    </message>
    <message>
        <source>code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>title: %1</source>
        <translation>Titel: %1</translation>
    </message>
    <message>
        <source>price: %1</source>
        <translation>Preis: %1</translation>
    </message>
    <message>
        <source>old price: %1</source>
        <translation>alter Preis: %1</translation>
    </message>
    <message>
        <source>unit: %1</source>
        <translation>Einheit: %1</translation>
    </message>
    <message>
        <source>link: %1</source>
        <translation>Link: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>weggelassen: %1</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>longer than %1 characters</source>
        <translation>mehr als %1 Zeichen</translation>
    </message>
    <message>
        <source>a code has no spaces and no invisible characters</source>
        <translation>ein Code hat keine Leerzeichen und keine unsichtbaren Zeichen</translation>
    </message>
    <message>
        <source>“%1” reads as a quantity or a price; write a code like A12</source>
        <translation>„%1“ liest sich wie eine Menge oder ein Preis; schreibe einen Code wie A12</translation>
    </message>
    <message>
        <source>a code begins with a letter or a digit</source>
        <translation>ein Code beginnt mit einem Buchstaben oder einer Ziffer</translation>
    </message>
    <message>
        <source>“%1” is not a currency; write EUR, USD, CNY, …</source>
        <translation>„%1“ ist keine Währung; schreibe EUR, USD, CNY, …</translation>
    </message>
    <message>
        <source>“%1” is not a currency</source>
        <translation>„%1“ ist keine Währung</translation>
    </message>
    <message>
        <source>“%1” is not a currency; what the price is for goes into the column “unit”</source>
        <translation>„%1“ ist keine Währung; wofür der Preis gilt, gehört in die Spalte der Einheit</translation>
    </message>
    <message>
        <source>“%1” is not a price</source>
        <translation>„%1“ ist kein Preis</translation>
    </message>
    <message>
        <source>“%1” names its currency twice</source>
        <translation>„%1“ nennt die Währung zweimal</translation>
    </message>
    <message>
        <source>“%1” has more decimals than %2 has (%3)</source>
        <translation>„%1“ hat mehr Nachkommastellen als %2 (%3)</translation>
    </message>
    <message>
        <source>“%1” is below zero</source>
        <translation>„%1“ liegt unter null</translation>
    </message>
    <message>
        <source>“%1” is too large for a price</source>
        <translation>„%1“ ist als Preis zu groß</translation>
    </message>
    <message>
        <source>the price is in %1, the currency column says %2</source>
        <translation>der Preis ist in %1, die Währungsspalte sagt %2</translation>
    </message>
    <message>
        <source>it is in %1 and the price in %2</source>
        <translation>er ist in %1 und der Preis in %2</translation>
    </message>
    <message>
        <source>it is not above the price</source>
        <translation>er liegt nicht über dem Preis</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from 0 to %2 without separators</source>
        <translation>„%1“ ist keine ganze Zahl von 0 bis %2 ohne Trennzeichen</translation>
    </message>
    <message>
        <source>a web address has no spaces, quotation marks or invisible characters</source>
        <translation>eine Webadresse hat keine Leerzeichen, Anführungszeichen oder unsichtbaren Zeichen</translation>
    </message>
    <message>
        <source>this is not a web address</source>
        <translation>das ist keine Webadresse</translation>
    </message>
    <message>
        <source>a web address begins with https:// or http:// and the shop&apos;s name</source>
        <translation>eine Webadresse beginnt mit https:// oder http:// und dem Namen des Shops</translation>
    </message>
    <message>
        <source>a web address that viewers see must not hold a user name</source>
        <translation>eine Webadresse, die das Publikum sieht, darf keinen Benutzernamen enthalten</translation>
    </message>
    <message>
        <source>its QR code would be too fine to scan (%1 bytes, at most %2); use a short link</source>
        <translation>der QR-Code wäre zu fein zum Scannen (%1 Byte, höchstens %2); nimm einen kurzen Link</translation>
    </message>
    <message>
        <source>“%1” is the code of line %2 already</source>
        <translation>„%1“ ist schon der Code von Zeile %2</translation>
    </message>
    <message>
        <source>a quotation mark is missing or misplaced; this row is left out</source>
        <translation>ein Anführungszeichen fehlt oder steht falsch; diese Zeile bleibt weg</translation>
    </message>
    <message>
        <source>more cells than the header has; put quotation marks around a cell that holds the separator</source>
        <translation>mehr Zellen als die Kopfzeile; setze eine Zelle mit dem Trennzeichen in Anführungszeichen</translation>
    </message>
    <message>
        <source>The product list has more than %1 rows. Split it into smaller files.</source>
        <translation>Die Produktliste hat mehr als %1 Zeilen. Teile sie in kleinere Dateien.</translation>
    </message>
    <message>
        <source>The product list is larger than %1 MB. Split it.</source>
        <translation>Die Produktliste ist größer als %1 MB. Teile sie.</translation>
    </message>
    <message>
        <source>This is %1, not a CSV file. Open it and save it as CSV (UTF-8).</source>
        <translation>Das ist %1, keine CSV-Datei. Öffne sie und speichere sie als CSV (UTF-8).</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>eine OpenDocument-Datei</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>eine Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>an old Excel workbook</source>
        <translation>eine alte Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ein ZIP-Archiv</translation>
    </message>
    <message>
        <source>a web page or an XML file</source>
        <translation>eine Webseite oder eine XML-Datei</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>ein PDF</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a compressed archive</source>
        <translation>ein gepacktes Archiv</translation>
    </message>
    <message>
        <source>The product list is empty. Its first line names the columns: code, title, price.</source>
        <translation>Die Produktliste ist leer. Ihre erste Zeile nennt die Spalten: code, title, price.</translation>
    </message>
    <message>
        <source>This is not a text file that can be read. Save the product list as CSV (UTF-8).</source>
        <translation>Das ist keine lesbare Textdatei. Speichere die Produktliste als CSV (UTF-8).</translation>
    </message>
    <message>
        <source>The product list&apos;s first line must name its columns; missing: %1. Found: %2.</source>
        <translation>Die erste Zeile der Produktliste muss die Spalten nennen; es fehlen: %1. Gefunden: %2.</translation>
    </message>
    <message>
        <source>More than %1 rows have a quotation mark missing or misplaced, the last on line %2. Save the product list as CSV again.</source>
        <translation>In mehr als %1 Zeilen fehlt ein Anführungszeichen oder steht falsch, zuletzt in Zeile %2. Speichere die Liste neu als CSV.</translation>
    </message>
    <message>
        <source>The product list %1 cannot be read (%2).</source>
        <translation>Die Produktliste %1 kann nicht gelesen werden (%2).</translation>
    </message>
    <message>
        <source>The product list %1 cannot be written (%2).</source>
        <translation>Die Produktliste %1 kann nicht geschrieben werden (%2).</translation>
    </message>
    <message>
        <source>The settings %1 cannot be written (%2).</source>
        <translation>Die Einstellungen %1 können nicht gespeichert werden (%2).</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Datenträger voll</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Datenträger schreibgeschützt</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ist kein Ordner</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Fehler des Datenträgers</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>der Rechner ist aus</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>der geteilte Ordner ist nicht mehr da</translation>
    </message>
    <message>
        <source>There can be 1 to %1 cameras.</source>
        <translation>Es kann 1 bis %1 Kameras geben.</translation>
    </message>
    <message>
        <source>A destination needs a name of at most %1 characters.</source>
        <translation>Ein Ziel braucht einen Namen mit höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A picture&apos;s width and height are even numbers from 64 to 3840.</source>
        <translation>Breite und Höhe des Bildes sind gerade Zahlen von 64 bis 3840.</translation>
    </message>
    <message>
        <source>Use 1 to 60 pictures a second, 100 to 50000 kbit/s, and 32 to 320 kbit/s for the sound.</source>
        <translation>Nimm 1 bis 60 Bilder pro Sekunde, 100 bis 50000 kbit/s und 32 bis 320 kbit/s für den Ton.</translation>
    </message>
    <message>
        <source>There is already a destination called “%1”. Give this one another name.</source>
        <translation>Es gibt schon ein Ziel namens „%1“. Gib diesem einen anderen Namen.</translation>
    </message>
    <message>
        <source>There are already %1 destinations. Delete one first.</source>
        <translation>Es gibt schon %1 Ziele. Lösche zuerst eines.</translation>
    </message>
    <message>
        <source>There is no destination called “%1”.</source>
        <translation>Es gibt kein Ziel namens „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not on air.</source>
        <translation>„%1“ ist nicht auf Sendung.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1 (%2). Choose another folder.</source>
        <translation>In %1 kann nicht geschrieben werden (%2). Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Too many commands at once. Wait a moment and try again.</source>
        <translation>Zu viele Befehle auf einmal. Warte kurz und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The broadcast has failed; the log says why. Go live again.</source>
        <translation>Die Übertragung ist ausgefallen; das Protokoll sagt, warum. Geh noch einmal auf Sendung.</translation>
    </message>
    <message>
        <source>Something went wrong inside Bancarella; the log says what. The show goes on.</source>
        <translation>In Bancarella ist etwas schiefgegangen; das Protokoll sagt, was. Die Sendung geht weiter.</translation>
    </message>
    <message>
        <source>Bancarella does not answer. It may be busy: try again.</source>
        <translation>Bancarella antwortet nicht. Vielleicht ist es beschäftigt: Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The receiver on this computer could not be started. Try again.</source>
        <translation>Der Empfänger auf diesem Computer ließ sich nicht starten. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The studio is ending: there is no preview any more.</source>
        <translation>Das Studio wird beendet: Es gibt keine Vorschau mehr.</translation>
    </message>
    <message>
        <source>The preview cannot be shown: its file cannot be made in %1 (%2). Free some space there.</source>
        <translation>Die Vorschau kann nicht gezeigt werden: Ihre Datei lässt sich in %1 nicht anlegen (%2). Schaffe dort etwas Platz.</translation>
    </message>
    <message>
        <source>The encoder %1 does not work on this computer; using x264 instead.</source>
        <translation>Der Encoder %1 läuft auf diesem Computer nicht; stattdessen wird x264 genommen.</translation>
    </message>
    <message>
        <source>“%1” could be %2 or %3; write it with two decimals</source>
        <translation>„%1“ kann %2 oder %3 bedeuten; schreibe den Preis mit zwei Nachkommastellen</translation>
    </message>
    <message>
        <source>Another window is open on this studio: it goes on.</source>
        <translation>Ein anderes Fenster ist auf dieses Studio geöffnet: Es läuft weiter.</translation>
    </message>
    <message>
        <source>Somebody has deleted the data folder %1. It has been made again, and the show goes on; pictures that were kept in it are gone.</source>
        <translation>Der Datenordner %1 wurde gelöscht. Er wurde neu angelegt, und die Sendung läuft weiter; Bilder, die darin lagen, sind weg.</translation>
    </message>
    <message>
        <source>Somebody has deleted the data folder %1, and it cannot be made again. The show goes on; what you change is lost when Bancarella is closed.</source>
        <translation>Der Datenordner %1 wurde gelöscht und lässt sich nicht neu anlegen. Die Sendung läuft weiter; was du änderst, geht verloren, wenn Bancarella geschlossen wird.</translation>
    </message>
    <message>
        <source>What you change cannot be written to %1 (%2). Make room there; until then it is lost if the computer stops.</source>
        <translation>Was du änderst, kann nicht in %1 geschrieben werden (%2). Schaffe dort Platz; bis dahin geht es verloren, wenn der Computer ausfällt.</translation>
    </message>
    <message>
        <source>What you change cannot be written down; the log says why. The show goes on.</source>
        <translation>Was du änderst, kann nicht gespeichert werden; das Protokoll sagt, warum. Die Sendung läuft weiter.</translation>
    </message>
    <message>
        <source>This chat is not connected.</source>
        <translation>Dieser Chat ist nicht verbunden.</translation>
    </message>
    <message>
        <source>This is not the address of a chat. Addresses begin with: %1.</source>
        <translation>Das ist keine Adresse eines Chats. Adressen beginnen mit: %1.</translation>
    </message>
    <message>
        <source>A key has no place in a chat&apos;s address, where others can read it: write key=env:NAME.</source>
        <translation>Ein Schlüssel gehört nicht in die Adresse eines Chats, wo andere ihn lesen können: Schreibe key=env:NAME.</translation>
    </message>
    <message>
        <source>This chat stumbled over a fault of the studio; it is tried again. The log has the details.</source>
        <translation>Dieser Chat ist über einen Fehler des Studios gestolpert; es wird neu versucht. Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>The demo&apos;s chat is simulator://demo?rate=N&amp;seed=S, with N messages a second, up to %1.</source>
        <translation>Der Probe-Chat ist simulator://demo?rate=N&amp;seed=S, mit N Nachrichten pro Sekunde, bis zu %1.</translation>
    </message>
    <message>
        <source>The chat file %1 cannot be read: %2.</source>
        <translation>Die Chatdatei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Line %1 of %2 was left out: %3.</source>
        <translation>Zeile %1 von %2 wurde weggelassen: %3.</translation>
    </message>
    <message>
        <source>So were %1 others.</source>
        <translation>Und %1 weitere auch.</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>das ist kein JSON</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>das ist kein Objekt</translation>
    </message>
    <message>
        <source>“at” is not a number of seconds</source>
        <translation>„at“ ist keine Sekundenzahl</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>%1 gives no picture. Check the camera and try again.</source>
        <translation>%1 liefert kein Bild. Prüfe die Kamera und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>The address of %1 is not known any more: this computer&apos;s password store does not give it.</source>
        <translation>Die Adresse von %1 ist nicht mehr bekannt: Der Passwortspeicher dieses Computers gibt sie nicht heraus.</translation>
    </message>
    <message>
        <source>Type the whole address again in the settings.</source>
        <translation>Gib die ganze Adresse in den Einstellungen noch einmal ein.</translation>
    </message>
    <message>
        <source>Sound comes from a microphone or a file, not from an address in the network.</source>
        <translation>Ton kommt von einem Mikrofon oder aus einer Datei, nicht von einer Adresse im Netz.</translation>
    </message>
    <message>
        <source>What stands behind the question mark is not shown.</source>
        <translation>Was hinter dem Fragezeichen steht, wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>What stands behind the question mark of the address is not known any more.</source>
        <translation>Was hinter dem Fragezeichen der Adresse steht, ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>Type the whole address again.</source>
        <translation>Gib die ganze Adresse noch einmal ein.</translation>
    </message>
    <message>
        <source>%1 failed for a reason that the log tells; it is tried again.</source>
        <translation>%1 ist aus einem Grund ausgefallen, den das Protokoll nennt; es wird neu versucht.</translation>
    </message>
    <message>
        <source>%1 sends no pictures.</source>
        <translation>%1 sendet keine Bilder.</translation>
    </message>
    <message>
        <source>%1 sends no more pictures.</source>
        <translation>%1 sendet keine Bilder mehr.</translation>
    </message>
    <message>
        <source>Check its cable.</source>
        <translation>Prüfe das Kabel.</translation>
    </message>
    <message>
        <source>Check the camera and the network.</source>
        <translation>Prüfe die Kamera und das Netzwerk.</translation>
    </message>
    <message>
        <source>%1 sends damaged pictures. Try another cable or socket.</source>
        <translation>%1 sendet beschädigte Bilder. Versuche ein anderes Kabel oder eine andere Buchse.</translation>
    </message>
    <message>
        <source>%1 sends damaged pictures.</source>
        <translation>%1 sendet beschädigte Bilder.</translation>
    </message>
    <message>
        <source>You may not use %1. Add yourself to the group video and log in again.</source>
        <translation>Du darfst %1 nicht benutzen. Füge dich der Gruppe video hinzu und melde dich neu an.</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is not a camera.</source>
        <translation>%1 ist keine Kamera.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close that program, then try again.</source>
        <translation>%1 wird von einem anderen Programm benutzt. Schließe es und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. It is not there or another program uses it.</source>
        <translation>%1 lässt sich nicht öffnen. Sie ist nicht da oder ein anderes Programm benutzt sie.</translation>
    </message>
    <message>
        <source>Cameras that are there: %1.</source>
        <translation>Vorhandene Kameras: %1.</translation>
    </message>
    <message>
        <source>No camera is connected to this computer.</source>
        <translation>An diesem Computer ist keine Kamera angeschlossen.</translation>
    </message>
    <message>
        <source>%1 holds no picture this program can read. Convert it to MP4.</source>
        <translation>%1 enthält kein lesbares Bild. Wandle es in MP4 um.</translation>
    </message>
    <message>
        <source>%1 sends no picture. Check the path in its address.</source>
        <translation>%1 sendet kein Bild. Prüfe den Pfad in der Adresse.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check that the camera is on, in the same network, and its address is right.</source>
        <translation>%1 antwortet nicht. Prüfe, ob die Kamera an und im selben Netzwerk ist und die Adresse stimmt.</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Start the camera&apos;s app and check the port.</source>
        <translation>%1 lehnt die Verbindung ab. Starte die App der Kamera und prüfe den Port.</translation>
    </message>
    <message>
        <source>%1 wants a user and password. Write them into the address, before the host and an @.</source>
        <translation>%1 verlangt Benutzer und Passwort. Schreibe sie in die Adresse, vor den Host und ein @.</translation>
    </message>
    <message>
        <source>%1 has no picture at this address. Check the part after the host.</source>
        <translation>%1 hat unter dieser Adresse kein Bild. Prüfe den Teil nach dem Host.</translation>
    </message>
    <message>
        <source>%1 sends no video this program can read. Check the part after the host.</source>
        <translation>%1 sendet kein lesbares Video. Prüfe den Teil nach dem Host.</translation>
    </message>
    <message>
        <source>%1 cannot be found or sends no video. Check the address and the network.</source>
        <translation>%1 ist nicht zu finden oder sendet kein Video. Prüfe die Adresse und das Netzwerk.</translation>
    </message>
    <message>
        <source>No camera was named. Give its number, its name, a video file, a URL or test.</source>
        <translation>Es wurde keine Kamera genannt. Gib Nummer, Namen, eine Videodatei oder eine Adresse an.</translation>
    </message>
    <message>
        <source>%1 cameras are called %2. Choose one by number: %3.</source>
        <translation>%1 Kameras heißen %2. Wähle eine nach Nummer: %3.</translation>
    </message>
    <message>
        <source>There is no camera, file or address %1.</source>
        <translation>Es gibt keine Kamera, Datei oder Adresse %1.</translation>
    </message>
    <message>
        <source>These are there: %1.</source>
        <translation>Vorhanden sind: %1.</translation>
    </message>
    <message>
        <source>Cameras cannot be read from %1://. Use http://, https:// or rtsp://.</source>
        <translation>Von %1:// lassen sich keine Kameras lesen. Nimm http://, https:// oder rtsp://.</translation>
    </message>
    <message>
        <source>The camera&apos;s address lacks a host or port. Write it like http://192.168.1.20:8080/video.</source>
        <translation>Der Adresse der Kamera fehlt Host oder Port. Schreibe sie so: http://192.168.1.20:8080/video.</translation>
    </message>
    <message>
        <source>Camera option %1 is not understood. After # may stand, joined by &amp;: %2.</source>
        <translation>Die Kameraoption %1 ist unverständlich. Nach # darf stehen, verbunden mit &amp;: %2.</translation>
    </message>
    <message>
        <source>%1 does not say how long it is. Convert it to MP4 and try again.</source>
        <translation>%1 nennt seine Länge nicht. Wandle es in MP4 um und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>There is no file %1. Check its name and folder.</source>
        <translation>Es gibt keine Datei %1. Prüfe Namen und Ordner.</translation>
    </message>
    <message>
        <source>%1 may not be read. Change its permissions or choose another file.</source>
        <translation>%1 darf nicht gelesen werden. Ändere die Rechte oder wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a video or sound file in it.</source>
        <translation>%1 ist ein Ordner. Wähle darin eine Video- oder Tondatei.</translation>
    </message>
    <message>
        <source>%1 is no video or sound file this program can read. Convert it to MP4.</source>
        <translation>%1 ist keine lesbare Video- oder Tondatei. Wandle sie in MP4 um.</translation>
    </message>
    <message>
        <source>%1 cannot be played on: %2.</source>
        <translation>%1 lässt sich nicht weiterspielen: %2.</translation>
    </message>
    <message>
        <source>The sound of %1 does not start to play.</source>
        <translation>Der Ton von %1 startet nicht.</translation>
    </message>
    <message>
        <source>The microphone does not answer: unplug it and plug it in again.</source>
        <translation>Das Mikrofon antwortet nicht: Zieh es ab und steck es wieder an.</translation>
    </message>
    <message>
        <source>The microphone “%1” gives no sound any more: check its plug and its switch.</source>
        <translation>Das Mikrofon „%1“ gibt keinen Ton mehr: Prüfe Stecker und Schalter.</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>es wird benutzt</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>es ist weg</translation>
    </message>
    <message>
        <source>its sample rate does not fit</source>
        <translation>seine Abtastrate passt nicht</translation>
    </message>
    <message>
        <source>(With PulseAudio or PipeWire the package libasound2-plugins is needed.)</source>
        <translation>(Mit PulseAudio oder PipeWire wird das Paket libasound2-plugins gebraucht.)</translation>
    </message>
    <message>
        <source>“%1” fits more than one microphone: %2. Say more of the name, or the number.</source>
        <translation>„%1“ passt auf mehrere Mikrofone: %2. Gib mehr vom Namen oder die Nummer an.</translation>
    </message>
    <message>
        <source>There is no microphone “%1”. There are: %2.</source>
        <translation>Es gibt kein Mikrofon „%1“. Vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>%1 was interrupted by a fault in Bancarella.</source>
        <translation>%1 wurde durch einen Fehler in Bancarella unterbrochen.</translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>Es wird neu versucht.</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Er sagte: %1</translation>
    </message>
    <message>
        <source>Check the internet connection or the address.</source>
        <translation>Prüfe die Internetverbindung oder die Adresse.</translation>
    </message>
    <message>
        <source>Check the internet connection.</source>
        <translation>Prüfe die Internetverbindung.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfe die Adresse.</translation>
    </message>
    <message>
        <source>Check the address and the stream key.</source>
        <translation>Prüfe Adresse und Stream-Schlüssel.</translation>
    </message>
    <message>
        <source>Check the stream key.</source>
        <translation>Prüfe den Stream-Schlüssel.</translation>
    </message>
    <message>
        <source>%1 is still receiving this stream key, perhaps from another program.</source>
        <translation>%1 empfängt diesen Stream-Schlüssel noch, vielleicht von einem anderen Programm.</translation>
    </message>
    <message>
        <source>%1 refused the stream key.</source>
        <translation>%1 hat den Stream-Schlüssel abgelehnt.</translation>
    </message>
    <message>
        <source>The stream key of %1 is missing.</source>
        <translation>Der Streamschlüssel von %1 fehlt.</translation>
    </message>
    <message>
        <source>Where the show went is not known any more.</source>
        <translation>Wohin die Sendung ging, ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>Where %1 leads is not known any more.</source>
        <translation>Wohin %1 führt, ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>To be seen there again, end the show, add it under Go live and go live again.</source>
        <translation>Um auch dort wieder gesehen zu werden, beende die Sendung, füge das Ziel unter „Live gehen“ hinzu und geh noch einmal live.</translation>
    </message>
    <message>
        <source>Add the destination again under Go live.</source>
        <translation>Füge das Ziel unter „Live gehen“ wieder hinzu.</translation>
    </message>
    <message>
        <source>Copy it from your live dashboard.</source>
        <translation>Kopiere ihn aus dem Live-Dashboard.</translation>
    </message>
    <message>
        <source>Copy it again from your live dashboard.</source>
        <translation>Kopiere ihn noch einmal aus deinem Live-Dashboard.</translation>
    </message>
    <message>
        <source>%1 refused the stream.</source>
        <translation>%1 hat den Stream abgelehnt.</translation>
    </message>
    <message>
        <source>%1 makes no secure connection. Perhaps the address has to start with rtmp:// (not rtmps://).</source>
        <translation>%1 stellt keine sichere Verbindung her. Vielleicht muss die Adresse mit rtmp:// beginnen (nicht rtmps://).</translation>
    </message>
    <message>
        <source>%1 makes no secure connection. Check the address and its port.</source>
        <translation>%1 stellt keine sichere Verbindung her. Prüfe Adresse und Port.</translation>
    </message>
    <message>
        <source>No answer from %1 within %2 s.</source>
        <translation>Keine Antwort von %1 innerhalb von %2 s.</translation>
    </message>
    <message>
        <source>There is no server called %1, or no internet.</source>
        <translation>Es gibt keinen Server namens %1 oder kein Internet.</translation>
    </message>
    <message>
        <source>%1 cannot be reached on port %2.</source>
        <translation>%1 ist auf Port %2 nicht erreichbar.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2.</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut: %2.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund genannt</translation>
    </message>
    <message>
        <source>The stream key was not sent.</source>
        <translation>Der Stream-Schlüssel wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s date.</source>
        <translation>Prüfe die Adresse und das Datum dieses Computers.</translation>
    </message>
    <message>
        <source>%1 is no live streaming server.</source>
        <translation>%1 ist kein Streaming-Server.</translation>
    </message>
    <message>
        <source>%1 took no data for %2 s.</source>
        <translation>%1 hat %2 s lang keine Daten angenommen.</translation>
    </message>
    <message>
        <source>%1 closed the connection when it got the stream key.</source>
        <translation>%1 hat die Verbindung beim Stream-Schlüssel geschlossen.</translation>
    </message>
    <message>
        <source>%1 closed the connection at once.</source>
        <translation>%1 hat die Verbindung sofort geschlossen.</translation>
    </message>
    <message>
        <source>%1 closed the connection before the stream began.</source>
        <translation>%1 hat die Verbindung geschlossen, bevor der Stream begann.</translation>
    </message>
    <message>
        <source>%1 closed the connection.</source>
        <translation>%1 hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>%1 ended the stream.</source>
        <translation>%1 hat den Stream beendet.</translation>
    </message>
    <message>
        <source>Copy the server address from your live dashboard again.</source>
        <translation>Kopiere die Serveradresse noch einmal aus deinem Live-Dashboard.</translation>
    </message>
    <message>
        <source>The address or the stream key is too long. Copy only that line from your live dashboard.</source>
        <translation>Adresse oder Stream-Schlüssel ist zu lang. Kopiere nur diese Zeile aus deinem Live-Dashboard.</translation>
    </message>
    <message>
        <source>The stream key is an address. Put the address and the stream key in their own places.</source>
        <translation>Der Stream-Schlüssel ist eine Adresse. Trage Adresse und Stream-Schlüssel an ihrem Platz ein.</translation>
    </message>
    <message>
        <source>The stream key is missing. Copy it from your live dashboard and add it to the address.</source>
        <translation>Der Stream-Schlüssel fehlt. Kopiere ihn aus deinem Live-Dashboard und hänge ihn an die Adresse.</translation>
    </message>
    <message>
        <source>The stream key is missing. Copy it from your live dashboard.</source>
        <translation>Der Stream-Schlüssel fehlt. Kopiere ihn aus deinem Live-Dashboard.</translation>
    </message>
    <message>
        <source>The address ends after the server&apos;s name.</source>
        <translation>Die Adresse endet nach dem Namen des Servers.</translation>
    </message>
    <message>
        <source>The address holds a space, a line break or an invisible character. Copy it again, alone.</source>
        <translation>Die Adresse enthält ein Leerzeichen, einen Zeilenumbruch oder ein unsichtbares Zeichen. Kopiere sie noch einmal, allein.</translation>
    </message>
    <message>
        <source>The stream key holds a space, a line break or an invisible character. Copy it again, alone.</source>
        <translation>Der Stream-Schlüssel enthält ein Leerzeichen, einen Zeilenumbruch oder ein unsichtbares Zeichen. Kopiere ihn noch einmal, allein.</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>Die Adresse ist leer.</translation>
    </message>
    <message>
        <source>An address starts with rtmp:// or rtmps://.</source>
        <translation>Eine Adresse beginnt mit rtmp:// oder rtmps://.</translation>
    </message>
    <message>
        <source>That is the address of a web page. The one to copy from your live dashboard starts with rtmp:// or rtmps://.</source>
        <translation>Das ist die Adresse einer Webseite. Die aus deinem Live-Dashboard beginnt mit rtmp:// oder rtmps://.</translation>
    </message>
    <message>
        <source>This kind of address is not supported. Use one that starts with rtmp:// or rtmps://.</source>
        <translation>Diese Art Adresse wird nicht unterstützt. Nimm eine, die mit rtmp:// oder rtmps:// beginnt.</translation>
    </message>
    <message>
        <source>Addresses with a user name and password (name:password@server) are not supported.</source>
        <translation>Adressen mit Benutzername und Passwort (name:passwort@server) werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>An IPv6 address goes in square brackets, as in rtmp://[2001:db8::1]/app.</source>
        <translation>Eine IPv6-Adresse steht in eckigen Klammern, wie in rtmp://[2001:db8::1]/app.</translation>
    </message>
    <message>
        <source>The server&apos;s name cannot be read.</source>
        <translation>Der Name des Servers ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The address has no server name.</source>
        <translation>In der Adresse fehlt der Name des Servers.</translation>
    </message>
    <message>
        <source>The server&apos;s IPv6 address cannot be read.</source>
        <translation>Die IPv6-Adresse des Servers ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The port after the server&apos;s name is not a number from 1 to 65535.</source>
        <translation>Der Port nach dem Namen des Servers ist keine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>recording: %1</source>
        <translation>Aufnahme: %1</translation>
    </message>
    <message>
        <source>There is already a file %1. Choose another name for the recording.</source>
        <translation>Es gibt schon eine Datei %1. Wähle einen anderen Namen für die Aufnahme.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Create it, or choose another one for the recording.</source>
        <translation>Der Ordner %1 existiert nicht. Lege ihn an oder wähle einen anderen für die Aufnahme.</translation>
    </message>
    <message>
        <source>The recording %1 cannot be created (%2). Choose another folder or name.</source>
        <translation>Die Aufnahme %1 kann nicht angelegt werden (%2). Wähle einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
        <source>the name cannot be used</source>
        <translation>der Name ist nicht verwendbar</translation>
    </message>
    <message>
        <source>The disk is too slow for the recording %1: it has ended. Record to another disk.</source>
        <translation>Der Datenträger ist zu langsam für die Aufnahme %1: Sie wurde beendet. Nimm auf einen anderen auf.</translation>
    </message>
    <message>
        <source>The disk is full: the recording %1 has ended. Free some space and record again.</source>
        <translation>Der Datenträger ist voll: Die Aufnahme %1 wurde beendet. Schaffe Platz und nimm neu auf.</translation>
    </message>
    <message>
        <source>The disk takes no larger file: the recording %1 has ended. Record to another file.</source>
        <translation>Der Datenträger fasst keine größere Datei: Die Aufnahme %1 wurde beendet. Nimm in eine andere Datei auf.</translation>
    </message>
    <message>
        <source>The recording %1 has ended, it cannot be written (%2). Check the disk.</source>
        <translation>Die Aufnahme %1 wurde beendet, sie kann nicht geschrieben werden (%2). Prüfe den Datenträger.</translation>
    </message>
    <message>
        <source>The recording %1 has ended by a fault in Bancarella.</source>
        <translation>Die Aufnahme %1 wurde durch einen Fehler in Bancarella beendet.</translation>
    </message>
    <message>
        <source>The settings %1 cannot be read (%2). Everything is as at first.</source>
        <translation>Die Einstellungen %1 können nicht gelesen werden (%2). Alles ist wie am Anfang.</translation>
    </message>
    <message>
        <source>The settings were damaged and everything is as at first. The damaged file is kept as %1.</source>
        <translation>Die Einstellungen waren beschädigt, alles ist wie am Anfang. Die beschädigte Datei liegt als %1 vor.</translation>
    </message>
    <message>
        <source>The settings %1 are damaged (%2). Everything is as at first.</source>
        <translation>Die Einstellungen %1 sind beschädigt (%2). Alles ist wie am Anfang.</translation>
    </message>
    <message>
        <source>Camera %1</source>
        <translation>Kamera %1</translation>
    </message>
    <message>
        <source>There is only one camera. Add a second one in the settings to use this scene.</source>
        <translation>Es gibt nur eine Kamera. Füge für diese Szene in den Einstellungen eine zweite hinzu.</translation>
    </message>
    <message>
        <source>The studio is not running. It is being started again; try once more in a moment.</source>
        <translation>Das Studio läuft nicht. Es wird neu gestartet; versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The studio has stopped. It is being started again; try once more in a moment.</source>
        <translation>Das Studio wurde angehalten. Es wird neu gestartet; versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>No camera is connected: plug one in, or choose the test picture.</source>
        <translation>Keine Kamera ist angeschlossen: Schließe eine an oder wähle das Testbild.</translation>
    </message>
    <message>
        <source>%1 holds no sound: choose another file, or no microphone.</source>
        <translation>%1 enthält keinen Ton: Wähle eine andere Datei oder kein Mikrofon.</translation>
    </message>
    <message>
        <source>The microphone “%1” cannot be opened (%2): close other programs that use it, see that this program may use the microphone, or choose another one.</source>
        <translation>Das Mikrofon „%1“ lässt sich nicht öffnen (%2): Schließe andere Programme, die es benutzen, prüfe, ob dieses Programm es darf, oder wähle ein anderes.</translation>
    </message>
    <message>
        <source>The microphone “%1” opens but gives no sound: check its plug, or choose another one.</source>
        <translation>Das Mikrofon „%1“ öffnet sich, gibt aber keinen Ton: Prüfe den Stecker oder wähle ein anderes.</translation>
    </message>
    <message>
        <source>The sound system does not answer: restart the computer, or choose no microphone.</source>
        <translation>Das Tonsystem antwortet nicht: Starte den Computer neu oder wähle kein Mikrofon.</translation>
    </message>
    <message>
        <source>PortAudio, which records microphones, is not installed: install the package libportaudio2, or choose no microphone.</source>
        <translation>PortAudio, das Mikrofone aufnimmt, ist nicht installiert: Installiere das Paket libportaudio2 oder wähle kein Mikrofon.</translation>
    </message>
    <message>
        <source>To record microphones the library %1 is needed, which this computer does not have: install the package %2 (its name on Debian and Ubuntu), or choose no microphone.</source>
        <translation>Um Mikrofone aufzunehmen, wird die Bibliothek %1 gebraucht, die dieser Computer nicht hat: Installiere das Paket %2 (so heißt es bei Debian und Ubuntu) oder wähle kein Mikrofon.</translation>
    </message>
    <message>
        <source>No microphone was found: plug one in, or choose no microphone.</source>
        <translation>Kein Mikrofon gefunden: Schließe eines an oder wähle kein Mikrofon.</translation>
    </message>
    <message>
        <source>%1 Bancarella waits for it up to %2 seconds.</source>
        <translation>%1 Bancarella wartet bis zu %2 Sekunden darauf.</translation>
    </message>
    <message>
        <source>%1 The show goes on; claims wait in the chat until it can be written.</source>
        <translation>%1 Die Sendung läuft weiter; Bestellungen warten im Chat, bis wieder geschrieben werden kann.</translation>
    </message>
    <message>
        <source>%1 has %2 of “%3” now; one buyer may have %4.</source>
        <translation>%1 hat jetzt %2 von „%3“; ein Käufer darf %4 haben.</translation>
    </message>
    <message>
        <source>%1 is damaged or is no store of Bancarella; it was left as it is. Bring back a copy of it, choose another file, or move it away to begin with an empty store.</source>
        <translation>%1 ist beschädigt oder kein Speicher von Bancarella; er wurde gelassen, wie er ist. Hol eine Kopie davon zurück, wähle eine andere Datei, oder verschieb ihn, um mit einem leeren anzufangen.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1 of %2 units left today</source>
        <translation>heute noch %1 von %2 Einheiten</translation>
    </message>
    <message>
        <source>%1 of %2 units left today: messages come later, so that they last</source>
        <translation>heute noch %1 von %2 Einheiten: Nachrichten kommen später, damit sie reichen</translation>
    </message>
    <message>
        <source>%1 recordings were cut short and cannot be read. They are left as they are: %2.</source>
        <translation>%1 Aufnahmen wurden abgebrochen und lassen sich nicht lesen. Sie bleiben, wie sie sind: %2.</translation>
    </message>
    <message>
        <source>%1 recordings were cut short. They have been finished and play: %2.</source>
        <translation>%1 Aufnahmen wurden abgebrochen. Sie sind fertiggestellt und lassen sich abspielen: %2.</translation>
    </message>
    <message>
        <source>%1 recordings were cut short. They play, and are finished at a later start: there is not enough room on the disk for that. They are %2.</source>
        <translation>%1 Aufnahmen wurden abgebrochen. Sie lassen sich abspielen und werden bei einem späteren Start fertiggestellt: Auf der Festplatte ist nicht genug Platz. Es sind %2.</translation>
    </message>
    <message>
        <source>%1 takes nothing just now. Look at the router and the Wi-Fi. It is connected anew if that lasts; the show goes on.</source>
        <translation>%1 nimmt gerade nichts an. Schau nach Router und WLAN. Hält das an, wird neu verbunden; die Sendung geht weiter.</translation>
    </message>
    <message>
        <source>%1: there is no server called %2, or no internet.</source>
        <translation>%1: Es gibt keinen Server namens %2, oder kein Internet.</translation>
    </message>
    <message>
        <source>A PayPal amount is 0.01 or more.</source>
        <translation>Ein PayPal-Betrag ist mindestens 0,01.</translation>
    </message>
    <message>
        <source>A Twitch channel&apos;s name has up to 25 letters, digits and “_”: twitch://NAME.</source>
        <translation>Der Name eines Twitch-Kanals hat bis zu 25 Buchstaben, Ziffern und „_“: twitch://NAME.</translation>
    </message>
    <message>
        <source>A YouTube chat&apos;s address is youtube:// and the video&apos;s ID, or the address of its page.</source>
        <translation>Die Adresse eines YouTube-Chats ist youtube:// und die ID des Videos, oder die Adresse seiner Seite.</translation>
    </message>
    <message>
        <source>A chat&apos;s address knows no “%1”. It knows: %2.</source>
        <translation>Die Adresse eines Chats kennt „%1“ nicht. Sie kennt: %2.</translation>
    </message>
    <message>
        <source>A chat&apos;s key= takes env: and the name of an environment variable that holds the key.</source>
        <translation>key= eines Chats verlangt env: und den Namen einer Umgebungsvariablen, die den Schlüssel enthält.</translation>
    </message>
    <message>
        <source>A curly bracket is open or closed too often.</source>
        <translation>Eine geschweifte Klammer ist zu viel, offen oder geschlossen.</translation>
    </message>
    <message>
        <source>A password is sent to an IRC server only with tls=1.</source>
        <translation>Ein Passwort wird nur mit tls=1 an einen IRC-Server gesendet.</translation>
    </message>
    <message>
        <source>A picture of this size has no room for its QR code. Use a shorter name, a shorter text or a short link, or a larger picture.</source>
        <translation>Ein Bild dieser Größe hat keinen Platz für seinen QR-Code. Nimm einen kürzeren Namen, einen kürzeren Text oder einen kurzen Link, oder ein größeres Bild.</translation>
    </message>
    <message>
        <source>A square bracket is open or closed too often.</source>
        <translation>Eine eckige Klammer ist zu viel, offen oder geschlossen.</translation>
    </message>
    <message>
        <source>An IRC chat is irc://HOST:PORT/CHANNEL.</source>
        <translation>Ein IRC-Chat ist irc://HOST:PORT/KANAL.</translation>
    </message>
    <message>
        <source>An IRC name has up to 30 letters and digits, and begins with a letter.</source>
        <translation>Ein IRC-Name hat bis zu 30 Buchstaben und Ziffern und beginnt mit einem Buchstaben.</translation>
    </message>
    <message>
        <source>Another desk is writing to the shop&apos;s database at %1 and does not let go of it.</source>
        <translation>Ein anderer Arbeitsplatz schreibt in die Datenbank des Ladens auf %1 und gibt sie nicht frei.</translation>
    </message>
    <message>
        <source>Another program uses port %1, which signing in needs. Close it and try again.</source>
        <translation>Ein anderes Programm belegt den Port %1, den die Anmeldung braucht. Schließe es und versuche es erneut.</translation>
    </message>
    <message>
        <source>Another program uses port %1. Close it, or choose another port for the room.</source>
        <translation>Ein anderes Programm verwendet Port %1. Schließe es oder wähle einen anderen Port für den Raum.</translation>
    </message>
    <message>
        <source>At %1 there is no database of this name. Create it first, or correct the address.</source>
        <translation>Auf %1 gibt es keine Datenbank dieses Namens. Lege sie zuerst an oder berichtige die Adresse.</translation>
    </message>
    <message>
        <source>Bilibili does not accept the sign-in any more. Copy the cookie from the browser again.</source>
        <translation>Bilibili nimmt die Anmeldung nicht mehr an. Kopiere das Cookie neu aus dem Browser.</translation>
    </message>
    <message>
        <source>Bilibili does not let this computer into the chat just now. It is tried again by itself.</source>
        <translation>Bilibili lässt diesen Computer gerade nicht in den Chat. Es wird von selbst neu versucht.</translation>
    </message>
    <message>
        <source>Bilibili does not let us into this chat. It is tried again by itself.</source>
        <translation>Bilibili lässt uns nicht in diesen Chat. Es wird von selbst neu versucht.</translation>
    </message>
    <message>
        <source>Bilibili knows no live room of this number. Check how it is written.</source>
        <translation>Bilibili kennt keinen Live-Raum mit dieser Nummer. Prüfe die Schreibweise.</translation>
    </message>
    <message>
        <source>Bilibili&apos;s chat takes the number of the live room: bilibili://21452505.</source>
        <translation>Der Chat von Bilibili verlangt die Nummer des Live-Raums: bilibili://21452505.</translation>
    </message>
    <message>
        <source>Comments arrive a few seconds late: Facebook does not stream them to this Page&apos;s token.</source>
        <translation>Kommentare kommen einige Sekunden später: Facebook überträgt sie dem Token dieser Seite nicht laufend.</translation>
    </message>
    <message>
        <source>Facebook does not accept the Page&apos;s token any more. Paste a new one.</source>
        <translation>Facebook nimmt das Token der Seite nicht mehr an. Füge ein neues ein.</translation>
    </message>
    <message>
        <source>Facebook does not accept this token. Copy the Page&apos;s token again.</source>
        <translation>Facebook nimmt dieses Token nicht an. Kopiere das Token der Seite neu.</translation>
    </message>
    <message>
        <source>Facebook does not know this live video, or does not show it to this Page. Check its number.</source>
        <translation>Facebook kennt dieses Live-Video nicht oder zeigt es dieser Seite nicht. Prüfe die Nummer.</translation>
    </message>
    <message>
        <source>Facebook has stopped the Page from commenting for a while: it took it for spam.</source>
        <translation>Facebook lässt die Seite eine Weile nicht kommentieren: Es hielt das für Spam.</translation>
    </message>
    <message>
        <source>Facebook shows comments only to the Page itself. Paste the Page&apos;s token first.</source>
        <translation>Facebook zeigt Kommentare nur der Seite selbst. Füge zuerst das Token der Seite ein.</translation>
    </message>
    <message>
        <source>Facebook&apos;s chat takes the number of the live video: facebook://1234567890.</source>
        <translation>Der Chat von Facebook verlangt die Nummer des Live-Videos: facebook://1234567890.</translation>
    </message>
    <message>
        <source>Forgotten here. The token itself stays good: take it back on the platform&apos;s page where you got it.</source>
        <translation>Hier vergessen. Das Token selbst bleibt gültig: Ziehe es auf der Seite der Plattform zurück, von der du es hast.</translation>
    </message>
    <message>
        <source>It is not known any more where this message was written. Nothing was written.</source>
        <translation>Es ist nicht mehr bekannt, wo diese Nachricht geschrieben wurde. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>It is not known whose chat on Kick to write into. Sign in to Kick again.</source>
        <translation>Es ist nicht bekannt, in wessen Chat auf Kick geschrieben werden soll. Melde dich neu bei Kick an.</translation>
    </message>
    <message>
        <source>Its QR code would be too fine to scan (%1 bytes). Use a shorter name or a shorter text.</source>
        <translation>Sein QR-Code wäre zu fein zum Scannen (%1 Bytes). Nimm einen kürzeren Namen oder Text.</translation>
    </message>
    <message>
        <source>Kick did not take the message. The chat may be slowed down, or for followers only.</source>
        <translation>Kick hat die Nachricht nicht angenommen. Der Chat ist vielleicht verlangsamt oder nur für Follower.</translation>
    </message>
    <message>
        <source>Kick does not accept the sign-in any more. Sign in again.</source>
        <translation>Kick nimmt die Anmeldung nicht mehr an. Melde dich neu an.</translation>
    </message>
    <message>
        <source>Kick does not let this chat room be read. Check its number.</source>
        <translation>Kick lässt diesen Chatraum nicht lesen. Prüfe die Nummer.</translation>
    </message>
    <message>
        <source>Kick does not tell the chat room of a channel to programs. Use the chat room&apos;s number instead of the name: it stands as chatroom, id at kick.com/api/v2/channels/ and the name, opened in a browser.</source>
        <translation>Kick verrät Programmen den Chatraum eines Kanals nicht. Nimm statt des Namens die Nummer des Chatraums: Sie steht unter chatroom, id auf kick.com/api/v2/channels/ und dem Namen, im Browser geöffnet.</translation>
    </message>
    <message>
        <source>Kick knows no channel of this name. Check how it is written.</source>
        <translation>Kick kennt keinen Kanal mit diesem Namen. Prüfe die Schreibweise.</translation>
    </message>
    <message>
        <source>Kick&apos;s broadcaster= takes the number of the channel&apos;s owner.</source>
        <translation>broadcaster= von Kick verlangt die Nummer des Kanalinhabers.</translation>
    </message>
    <message>
        <source>Kick&apos;s chat does not take this connection any more. Look for an update.</source>
        <translation>Der Chat von Kick nimmt diese Verbindung nicht mehr an. Suche nach einem Update.</translation>
    </message>
    <message>
        <source>Kick&apos;s chat is overcrowded just now. It is tried again by itself.</source>
        <translation>Der Chat von Kick ist gerade überlaufen. Es wird von selbst neu versucht.</translation>
    </message>
    <message>
        <source>Kick&apos;s chat takes the number of the chat room or the channel&apos;s name: kick://123456.</source>
        <translation>Der Chat von Kick verlangt die Nummer des Chatraums oder den Namen des Kanals: kick://123456.</translation>
    </message>
    <message>
        <source>No chat that can be written to is connected. Sign in to one in the settings, or open the Room.</source>
        <translation>Es ist kein Chat verbunden, in den man schreiben kann. Melde dich in den Einstellungen bei einem an, oder öffne den Raum.</translation>
    </message>
    <message>
        <source>Nobody can write into this chat from here.</source>
        <translation>Von hier kann niemand in diesen Chat schreiben.</translation>
    </message>
    <message>
        <source>Nobody signed in there in time. Begin again for a new code.</source>
        <translation>Niemand hat sich rechtzeitig angemeldet. Beginne neu, um einen neuen Code zu erhalten.</translation>
    </message>
    <message>
        <source>None of your ways to pay takes %1 %2. Write to the buyer how they pay it, or add a way to pay in the settings.</source>
        <translation>Keine deiner Zahlungsarten nimmt %1 %2. Schreibe dem Käufer, wie er zahlt, oder füge in den Einstellungen eine Zahlungsart hinzu.</translation>
    </message>
    <message>
        <source>Nothing can be pasted for this platform: sign in there.</source>
        <translation>Für diese Plattform lässt sich nichts einfügen: Melde dich dort an.</translation>
    </message>
    <message>
        <source>Nothing is called {%1} here. These can be written: %2.</source>
        <translation>Nichts heißt hier {%1}. Schreiben kann man: %2.</translation>
    </message>
    <message>
        <source>One cannot sign in there from here.</source>
        <translation>Von hier aus kann man sich dort nicht anmelden.</translation>
    </message>
    <message>
        <source>Only on this computer and in the local network is Streamer.bot spoken to without encryption. For others write ?server=wss:// and its address.</source>
        <translation>Ohne Verschlüsselung wird Streamer.bot nur auf diesem Rechner und im lokalen Netz angesprochen. Für andere schreibe ?server=wss:// und seine Adresse.</translation>
    </message>
    <message>
        <source>Only on this computer may a chat&apos;s server be reached without encryption (ws:// or http://).</source>
        <translation>Nur auf diesem Computer darf der Server eines Chats unverschlüsselt erreicht werden (ws:// oder http://).</translation>
    </message>
    <message>
        <source>Say for each claim what was paid for it.</source>
        <translation>Sag für jede Bestellung, was dafür bezahlt wurde.</translation>
    </message>
    <message>
        <source>Say who is to be blocked: a message of theirs, or their account.</source>
        <translation>Sag, wer blockiert werden soll: eine Nachricht oder das Konto.</translation>
    </message>
    <message>
        <source>Sign in to Kick first: nobody is signed in.</source>
        <translation>Melde dich zuerst bei Kick an: Es ist niemand angemeldet.</translation>
    </message>
    <message>
        <source>Sign in to Twitch to write in its chat.</source>
        <translation>Melde dich bei Twitch an, um im Chat zu schreiben.</translation>
    </message>
    <message>
        <source>Sign in to YouTube to write into its chat.</source>
        <translation>Melde dich bei YouTube an, um in den Chat zu schreiben.</translation>
    </message>
    <message>
        <source>Signed out here. The platform could not be told: take the app&apos;s access away in the account&apos;s settings there, too.</source>
        <translation>Hier abgemeldet. Die Plattform war nicht zu erreichen: Entziehe der App auch dort in den Kontoeinstellungen den Zugriff.</translation>
    </message>
    <message>
        <source>Signing in needs your app&apos;s ID (client ID), as the platform&apos;s page for developers shows it.</source>
        <translation>Zum Anmelden wird die ID deiner App (Client-ID) gebraucht, wie die Entwicklerseite der Plattform sie zeigt.</translation>
    </message>
    <message>
        <source>Signing in stumbled over a fault of the studio. The log has the details.</source>
        <translation>Die Anmeldung ist an einem Fehler des Studios gescheitert. Näheres steht im Protokoll.</translation>
    </message>
    <message>
        <source>Signing in there also needs the app&apos;s secret (client secret), from the same page as its ID.</source>
        <translation>Dort braucht die Anmeldung auch das Geheimnis der App (Client Secret), von derselben Seite wie die ID.</translation>
    </message>
    <message>
        <source>Social Stream Ninja could not write the message. See that the chat&apos;s window is open there and signed in, and that its remote control is on.</source>
        <translation>Social Stream Ninja konnte die Nachricht nicht schreiben. Prüfe, ob das Chatfenster dort offen und angemeldet ist und ob seine Fernsteuerung eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Social Stream Ninja has not confirmed the last message. See that it is open.</source>
        <translation>Social Stream Ninja hat die letzte Nachricht nicht bestätigt. Prüfe, ob es geöffnet ist.</translation>
    </message>
    <message>
        <source>Social Stream Ninja has sent nothing so far. In its settings, under Mechanics, remote control and sending chat messages to the server must both be on.</source>
        <translation>Social Stream Ninja hat bisher nichts geschickt. In seinen Einstellungen müssen unter Mechanics die Fernsteuerung und das Senden der Chatnachrichten an den Server eingeschaltet sein.</translation>
    </message>
    <message>
        <source>Social Stream Ninja takes its session&apos;s name: ssn://SESSION, as it stands in its links.</source>
        <translation>Social Stream Ninja braucht den Namen seiner Sitzung: ssn://SESSION, wie er in seinen Links steht.</translation>
    </message>
    <message>
        <source>Somebody has deleted or moved the recording %1. It goes on in the file %2.</source>
        <translation>Jemand hat die Aufnahme %1 gelöscht oder verschoben. Sie geht in der Datei %2 weiter.</translation>
    </message>
    <message>
        <source>Somebody has deleted or moved the recording %1. The show goes on, and the recording in a new file as soon as there can be one.</source>
        <translation>Jemand hat die Aufnahme %1 gelöscht oder verschoben. Die Sendung geht weiter, und die Aufnahme in einer neuen Datei, sobald es eine geben kann.</translation>
    </message>
    <message>
        <source>Someone on Facebook</source>
        <translation>Jemand auf Facebook</translation>
    </message>
    <message>
        <source>Streamer.bot asks for its password, and there is none here.</source>
        <translation>Streamer.bot verlangt sein Passwort, und hier ist keines hinterlegt.</translation>
    </message>
    <message>
        <source>Streamer.bot did not write the message into %1.</source>
        <translation>Streamer.bot hat die Nachricht nicht in %1 geschrieben.</translation>
    </message>
    <message>
        <source>Streamer.bot does not accept the password. Check it there, and here.</source>
        <translation>Streamer.bot nimmt das Passwort nicht an. Prüfe es dort und hier.</translation>
    </message>
    <message>
        <source>Streamer.bot does not let its chats be read.</source>
        <translation>Streamer.bot lässt seine Chats nicht lesen.</translation>
    </message>
    <message>
        <source>Streamer.bot is connected to no chat. Connect it to your account there.</source>
        <translation>Streamer.bot ist mit keinem Chat verbunden. Verbinde es dort mit deinem Konto.</translation>
    </message>
    <message>
        <source>Streamer.bot takes its computer and port: streamerbot://127.0.0.1:8080.</source>
        <translation>Streamer.bot braucht seinen Rechner und seinen Port: streamerbot://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>That is all. Close this page and go back to Bancarella.</source>
        <translation>Das war alles. Schließe diese Seite und kehre zu Bancarella zurück.</translation>
    </message>
    <message>
        <source>The IRC server does not accept the password.</source>
        <translation>Der IRC-Server nimmt das Passwort nicht an.</translation>
    </message>
    <message>
        <source>The IRC server does not accept this name. Choose another nick.</source>
        <translation>Der IRC-Server nimmt diesen Namen nicht an. Wähle einen anderen (nick).</translation>
    </message>
    <message>
        <source>The IRC server does not know this channel. Check its name.</source>
        <translation>Der IRC-Server kennt diesen Kanal nicht. Prüfe den Namen.</translation>
    </message>
    <message>
        <source>The IRC server does not let us into this channel.</source>
        <translation>Der IRC-Server lässt uns nicht in diesen Kanal.</translation>
    </message>
    <message>
        <source>The IRC server ended the connection. It is tried again by itself.</source>
        <translation>Der IRC-Server hat die Verbindung beendet. Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>The IRC server has banned this computer or name.</source>
        <translation>Der IRC-Server hat diesen Computer oder Namen gesperrt.</translation>
    </message>
    <message>
        <source>The IRC server let us in, but does not talk to us. It is tried again.</source>
        <translation>Der IRC-Server hat uns eingelassen, antwortet aber nicht. Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>The Page&apos;s token does not allow this. Make one that may read and write the comments of the Page.</source>
        <translation>Das Token der Seite erlaubt das nicht. Erstelle eines, das die Kommentare der Seite lesen und schreiben darf.</translation>
    </message>
    <message>
        <source>The YouTube Data API is not switched on for this key. Switch it on in the Google Cloud console.</source>
        <translation>Die YouTube Data API ist für diesen Schlüssel nicht eingeschaltet. Schalte sie in der Google-Cloud-Konsole ein.</translation>
    </message>
    <message>
        <source>The added connector for %1:// does not work here. The log has the details.</source>
        <translation>Der hinzugefügte Anschluss für %1:// funktioniert hier nicht. Das Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>The added connector for %1:// is not one that this version can use.</source>
        <translation>Der hinzugefügte Anschluss für %1:// passt nicht zu dieser Version.</translation>
    </message>
    <message>
        <source>The address of the room is room://HOST:PORT, for example room://0.0.0.0:8090.</source>
        <translation>Die Adresse des Raums lautet room://HOST:PORT, zum Beispiel room://0.0.0.0:8090.</translation>
    </message>
    <message>
        <source>The disk of the shop&apos;s database at %1 does not take what is written. Ask whoever looks after it.</source>
        <translation>Die Festplatte der Datenbank des Ladens auf %1 nimmt nichts an. Frag, wer sie betreut.</translation>
    </message>
    <message>
        <source>The disk with the data folder %1 is full. Make room there, or choose another folder.</source>
        <translation>Die Platte mit dem Datenordner %1 ist voll. Schaffe Platz oder wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The most that one message may claim is from 1 to %1.</source>
        <translation>Höchstens in einer Nachricht: von 1 bis %1.</translation>
    </message>
    <message>
        <source>The show goes on; claims wait in the chat until the studio is started again with a store that can be read.</source>
        <translation>Die Sendung geht weiter; Bestellungen warten im Chat, bis das Studio mit einem lesbaren Speicher neu gestartet wird.</translation>
    </message>
    <message>
        <source>The session of Social Stream Ninja is not known any more: this computer&apos;s password store does not give it. Add this chat again.</source>
        <translation>Die Sitzung von Social Stream Ninja ist nicht mehr bekannt: Der Passwortspeicher dieses Computers gibt sie nicht heraus. Füge diesen Chat noch einmal hinzu.</translation>
    </message>
    <message>
        <source>letters that are not UTF-8 were read as Windows-1252 (lines: %1): look whether they are right</source>
        <translation>Buchstaben, die nicht UTF-8 sind, wurden als Windows-1252 gelesen (Zeilen: %1): bitte prüfen, ob sie stimmen</translation>
    </message>
    <message>
        <source>“%1” is also a word of every chat; as a code it counts only with a quantity, like %2+1.</source>
        <translation>„%1“ ist auch ein Wort in jedem Chat; als Code zählt es nur mit einer Menge, wie %2+1.</translation>
    </message>
    <message>
        <source>“%1” reads like a word; viewers may write it without wanting it, so a code like A12 is safer.</source>
        <translation>„%1“ liest sich wie ein Wort; Zuschauer schreiben es vielleicht, ohne es zu wollen. Ein Code wie A12 ist sicherer.</translation>
    </message>
    <message>
        <source>“%1” is not a weight from 1 g to %2 kg</source>
        <translation>„%1“ ist kein Gewicht von 1 g bis %2 kg</translation>
    </message>
    <message>
        <source>“%1” is the code of line %2 already; this row is left out</source>
        <translation>„%1“ ist schon der Code von Zeile %2; diese Zeile wird ausgelassen</translation>
    </message>
    <message>
        <source>The battery is almost empty: %1 %. Plug the computer in now, or the show ends with it.</source>
        <translation>Der Akku ist fast leer: %1 %. Schließ den Computer jetzt an den Strom an, sonst endet die Sendung mit ihm.</translation>
    </message>
    <message>
        <source>The battery is at %1 %, for about %2 min. Plug the computer in.</source>
        <translation>Der Akku ist bei %1 %, für etwa %2 min. Schließ den Computer an den Strom an.</translation>
    </message>
    <message>
        <source>The battery is at %1 %. Plug the computer in.</source>
        <translation>Der Akku ist bei %1 %. Schließ den Computer an den Strom an.</translation>
    </message>
    <message>
        <source>The chat does not answer; it is not known whether the message arrived.</source>
        <translation>Der Chat antwortet nicht; ob die Nachricht ankam, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The chat of this YouTube show is switched off. Switch it on in YouTube Studio.</source>
        <translation>Der Chat dieser YouTube-Sendung ist ausgeschaltet. Schalte ihn in YouTube Studio ein.</translation>
    </message>
    <message>
        <source>The chat&apos;s key is not there: write key=env:NAME, and set NAME before the start.</source>
        <translation>Der Schlüssel des Chats fehlt: Schreibe key=env:NAME und setze NAME vor dem Start.</translation>
    </message>
    <message>
        <source>The chat&apos;s server cannot prove who it is (certificate). Check the computer&apos;s date, and the address.</source>
        <translation>Der Server des Chats kann nicht beweisen, wer er ist (Zertifikat). Prüfe das Datum des Computers und die Adresse.</translation>
    </message>
    <message>
        <source>The chat&apos;s server does not answer. Check the internet connection; it is tried again by itself.</source>
        <translation>Der Server des Chats antwortet nicht. Prüfe die Internetverbindung; es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>The chat&apos;s server is not found. Check the internet connection; it is tried again by itself.</source>
        <translation>Der Server des Chats wird nicht gefunden. Prüfe die Internetverbindung; es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>The chat&apos;s server refuses connections just now. It is tried again by itself.</source>
        <translation>Der Server des Chats nimmt gerade keine Verbindung an. Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>The comment that is answered is not there any more.</source>
        <translation>Der Kommentar, auf den geantwortet wird, ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The computer is so hot that it has slowed down. Give its fan air, and take it out of the sun.</source>
        <translation>Der Computer ist so heiß, dass er langsamer geworden ist. Gib seinem Lüfter Luft, und nimm ihn aus der Sonne.</translation>
    </message>
    <message>
        <source>The computer is very hot (%1 °C) and will slow down. Give its fan air, and take it out of the sun.</source>
        <translation>Der Computer ist sehr heiß (%1 °C) und wird langsamer werden. Gib seinem Lüfter Luft, und nimm ihn aus der Sonne.</translation>
    </message>
    <message>
        <source>The computer slept for %1: viewers saw nothing meanwhile. The show goes on. Leave it open and plugged in.</source>
        <translation>Der Computer hat %1 lang geschlafen: Die Zuschauer sahen solange nichts. Die Sendung geht weiter. Lass ihn offen und am Strom.</translation>
    </message>
    <message>
        <source>The computer stood still for %1 s: viewers saw a still picture. The show goes on.</source>
        <translation>Der Computer stand %1 s lang still: Die Zuschauer sahen ein stehendes Bild. Die Sendung geht weiter.</translation>
    </message>
    <message>
        <source>The connection to the chat was lost. It is tried again by itself.</source>
        <translation>Die Verbindung zum Chat ist abgebrochen. Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>The live video has ended on Facebook.</source>
        <translation>Das Live-Video auf Facebook ist zu Ende.</translation>
    </message>
    <message>
        <source>The offer on “%1” ends with the countdown that runs: stop that one first.</source>
        <translation>Das Angebot für „%1“ endet mit dem laufenden Countdown: Halte ihn zuerst an.</translation>
    </message>
    <message>
        <source>The picture has no room for the QR code of %1: what it has to say is too long. Use a shorter name, a shorter text or a short link; viewers can still write the code in the chat.</source>
        <translation>Das Bild hat keinen Platz für den QR-Code von %1: Was er sagen soll, ist zu lang. Nimm einen kürzeren Namen, einen kürzeren Text oder einen kurzen Link; Zuschauer können den Code weiterhin in den Chat schreiben.</translation>
    </message>
    <message>
        <source>The platform asks us to slow down. It is tried again in %1 s.</source>
        <translation>Die Plattform bittet um langsamere Anfragen. Neuer Versuch in %1 s.</translation>
    </message>
    <message>
        <source>The platform asks us to slow down. Try again in %1 s.</source>
        <translation>Die Plattform bittet um langsameres Vorgehen. Versuche es in %1 s erneut.</translation>
    </message>
    <message>
        <source>The platform did not let us sign in. Check the app&apos;s ID and its redirect address there.</source>
        <translation>Die Plattform ließ uns nicht anmelden. Prüfe dort die ID der App und ihre Rückkehradresse (Redirect).</translation>
    </message>
    <message>
        <source>The platform does not accept the sign-in any more. Sign in again.</source>
        <translation>Die Plattform nimmt die Anmeldung nicht mehr an. Melde dich neu an.</translation>
    </message>
    <message>
        <source>The platform does not accept this token. Copy it anew, whole.</source>
        <translation>Die Plattform nimmt dieses Token nicht an. Kopiere es neu und vollständig.</translation>
    </message>
    <message>
        <source>The platform does not allow this to the account that is signed in.</source>
        <translation>Die Plattform erlaubt das dem angemeldeten Konto nicht.</translation>
    </message>
    <message>
        <source>The platform does not know this app. Check the app&apos;s ID (client ID) and its secret.</source>
        <translation>Die Plattform kennt diese App nicht. Prüfe die ID der App (Client-ID) und ihr Geheimnis.</translation>
    </message>
    <message>
        <source>The platform does not know this chat. Check its name or number; is the show on air there?</source>
        <translation>Die Plattform kennt diesen Chat nicht. Prüfe Name oder Nummer; läuft die Sendung dort schon?</translation>
    </message>
    <message>
        <source>The platform does not renew the sign-in just now. It is tried again.</source>
        <translation>Die Plattform erneuert die Anmeldung gerade nicht. Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>The platform has ended this sign-in. Sign in again.</source>
        <translation>Die Plattform hat diese Anmeldung beendet. Melde dich erneut an.</translation>
    </message>
    <message>
        <source>The platform has trouble of its own. It is tried again by itself.</source>
        <translation>Die Plattform hat selbst Schwierigkeiten. Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>The platform has trouble of its own. Try again later.</source>
        <translation>Die Plattform hat selbst Schwierigkeiten. Versuche es später erneut.</translation>
    </message>
    <message>
        <source>The platform refuses this (error %1).</source>
        <translation>Die Plattform lehnt das ab (Fehler %1).</translation>
    </message>
    <message>
        <source>The room cannot be opened at this address. Choose another port.</source>
        <translation>Der Raum kann unter dieser Adresse nicht geöffnet werden. Wähle einen anderen Port.</translation>
    </message>
    <message>
        <source>The room is not open just now.</source>
        <translation>Der Raum ist gerade nicht geöffnet.</translation>
    </message>
    <message>
        <source>The room&apos;s address is none of this computer&apos;s. Use room://0.0.0.0:8090.</source>
        <translation>Die Adresse des Raums gehört nicht zu diesem Computer. Verwende room://0.0.0.0:8090.</translation>
    </message>
    <message>
        <source>The shop&apos;s database at %1 cannot be reached. Is its computer switched on, and this one on the network?</source>
        <translation>Die Datenbank des Ladens auf %1 ist nicht zu erreichen. Ist ihr Computer an, und dieser im Netz?</translation>
    </message>
    <message>
        <source>The shop&apos;s database at %1 does not accept the name or the password. Look at the address that you gave it.</source>
        <translation>Die Datenbank des Ladens auf %1 nimmt den Namen oder das Passwort nicht an. Sieh dir die angegebene Adresse an.</translation>
    </message>
    <message>
        <source>The shop&apos;s database at %1 does not let this user write. Give Bancarella a database of its own.</source>
        <translation>Die Datenbank des Ladens auf %1 lässt diesen Benutzer nicht schreiben. Gib Bancarella eine eigene Datenbank.</translation>
    </message>
    <message>
        <source>The shop&apos;s database at %1 is being restarted. Wait a moment; if it stays so, ask whoever looks after it.</source>
        <translation>Die Datenbank des Ladens auf %1 startet neu. Warte einen Moment; bleibt es so, frag, wer sie betreut.</translation>
    </message>
    <message>
        <source>The shop&apos;s database at %1 is full or has no room for another desk. Ask whoever looks after it.</source>
        <translation>Die Datenbank des Ladens auf %1 ist voll oder hat keinen Platz für noch einen Arbeitsplatz. Frag, wer sie betreut.</translation>
    </message>
    <message>
        <source>The shop&apos;s database at %1 is read-only. Ask whoever looks after it.</source>
        <translation>Die Datenbank des Ladens auf %1 ist schreibgeschützt. Frag, wer sie betreut.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the platform&apos;s page. Nothing has changed.</source>
        <translation>Die Anmeldung wurde auf der Seite der Plattform abgelehnt. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>The size of a picture is as 720x1280: both sides even, from 128 to 3840.</source>
        <translation>Die Größe eines Bildes schreibt man wie 720x1280: beide Seiten gerade, von 128 bis 3840.</translation>
    </message>
    <message>
        <source>The studio is closing.</source>
        <translation>Das Studio wird gerade geschlossen.</translation>
    </message>
    <message>
        <source>There can be %1 answers at most.</source>
        <translation>Es sind höchstens %1 Antworten möglich.</translation>
    </message>
    <message>
        <source>There is no session of Social Stream Ninja in the environment variable of this name.</source>
        <translation>In der Umgebungsvariable dieses Namens steht keine Sitzung von Social Stream Ninja.</translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>Es gibt nichts zu schreiben.</translation>
    </message>
    <message>
        <source>This Google account has no YouTube channel. Make one on YouTube first.</source>
        <translation>Dieses Google-Konto hat keinen YouTube-Kanal. Lege zuerst einen auf YouTube an.</translation>
    </message>
    <message>
        <source>This IRC channel has a key, which Bancarella does not know.</source>
        <translation>Dieser IRC-Kanal hat einen Schlüssel, den Bancarella nicht kennt.</translation>
    </message>
    <message>
        <source>This IRC channel has banned us.</source>
        <translation>Dieser IRC-Kanal hat uns gesperrt.</translation>
    </message>
    <message>
        <source>This IRC channel is for encrypted connections only: add tls=1.</source>
        <translation>Dieser IRC-Kanal nimmt nur verschlüsselte Verbindungen: Füge tls=1 hinzu.</translation>
    </message>
    <message>
        <source>This IRC channel is for registered names only.</source>
        <translation>Dieser IRC-Kanal ist nur für registrierte Namen.</translation>
    </message>
    <message>
        <source>This IRC channel is for the invited only.</source>
        <translation>Dieser IRC-Kanal ist nur für Eingeladene.</translation>
    </message>
    <message>
        <source>This IRC channel is full.</source>
        <translation>Dieser IRC-Kanal ist voll.</translation>
    </message>
    <message>
        <source>This YouTube key may not be used on this computer. Change its restrictions in the Google Cloud console.</source>
        <translation>Dieser YouTube-Schlüssel darf auf diesem Computer nicht benutzt werden. Ändere seine Einschränkungen in der Google-Cloud-Konsole.</translation>
    </message>
    <message>
        <source>This YouTube show is over.</source>
        <translation>Diese YouTube-Sendung ist zu Ende.</translation>
    </message>
    <message>
        <source>This YouTube video has no live chat now. Is the show planned or on air there?</source>
        <translation>Dieses YouTube-Video hat gerade keinen Live-Chat. Ist die Sendung dort geplant oder auf Sendung?</translation>
    </message>
    <message>
        <source>This account is not live on TikTok just now. It is tried again by itself.</source>
        <translation>Dieses Konto ist gerade nicht live auf TikTok. Es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>This chat is being left.</source>
        <translation>Dieser Chat wird gerade verlassen.</translation>
    </message>
    <message>
        <source>This chat is no Room: nobody is invited to it by a code.</source>
        <translation>Dieser Chat ist kein Raum: In ihn lädt kein Code ein.</translation>
    </message>
    <message>
        <source>This chat is not connected just now. Nothing was written.</source>
        <translation>Dieser Chat ist gerade nicht verbunden. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>This chat stumbled over a fault of its connector. The log has the details.</source>
        <translation>Dieser Chat ist über einen Fehler seines Anschlusses gestolpert. Einzelheiten stehen im Protokoll.</translation>
    </message>
    <message>
        <source>This computer does not let the studio use port %1. Choose one above 1024.</source>
        <translation>Dieser Computer erlaubt dem Studio den Port %1 nicht. Wähle einen über 1024.</translation>
    </message>
    <message>
        <source>This computer is in no network just now: nobody else can open the room.</source>
        <translation>Dieser Computer ist gerade in keinem Netzwerk: Niemand sonst kann den Raum öffnen.</translation>
    </message>
    <message>
        <source>This computer keeps no passwords (no keyring): you stay signed in until Bancarella is closed.</source>
        <translation>Dieser Computer bewahrt keine Passwörter auf (kein Schlüsselbund): Du bleibst angemeldet, bis Bancarella geschlossen wird.</translation>
    </message>
    <message>
        <source>This computer may go to sleep during the show. Switch that off in its settings, or touch it now and then.</source>
        <translation>Dieser Computer kann während der Sendung einschlafen. Schalte das in seinen Einstellungen ab, oder berühr ihn ab und zu.</translation>
    </message>
    <message>
        <source>This is no token: it holds letters, digits and a few marks, without spaces.</source>
        <translation>Das ist kein Token: Es besteht aus Buchstaben, Ziffern und einigen Zeichen, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>This is not Twitch&apos;s server: it does not know Twitch&apos;s marks.</source>
        <translation>Das ist nicht der Server von Twitch: Er kennt dessen Kennzeichen nicht.</translation>
    </message>
    <message>
        <source>This is too long for a chat: %1 characters at most.</source>
        <translation>Das ist zu lang für einen Chat: höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>This live is for adults only, and TikTok shows its chat to nobody without a sign-in.</source>
        <translation>Dieses Live ist nur für Erwachsene, und TikTok zeigt seinen Chat niemandem ohne Anmeldung.</translation>
    </message>
    <message>
        <source>This message is not there any more.</source>
        <translation>Diese Nachricht ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This platform gives its token on its own pages only. Paste it here.</source>
        <translation>Diese Plattform gibt ihr Token nur auf eigenen Seiten aus. Füge es hier ein.</translation>
    </message>
    <message>
        <source>This sign-in may not write in the chat. Sign in to Twitch again, and allow it.</source>
        <translation>Diese Anmeldung darf nicht im Chat schreiben. Melde dich erneut bei Twitch an und erlaube es.</translation>
    </message>
    <message>
        <source>This text is too long: %1 characters at most.</source>
        <translation>Dieser Text ist zu lang: höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>TikTok knows no live of this name. Check how it is written.</source>
        <translation>TikTok kennt kein Live dieses Namens. Prüfe, wie er geschrieben wird.</translation>
    </message>
    <message>
        <source>TikTok turns programs away from this live. Use Social Stream Ninja.</source>
        <translation>TikTok weist Programme bei diesem Live ab. Nimm Social Stream Ninja.</translation>
    </message>
    <message>
        <source>TikTok&apos;s chat is read with Social Stream Ninja (ssn://), which needs nothing. Only a Bancarella that runs from its source can use TikTokLive instead.</source>
        <translation>Der TikTok-Chat wird mit Social Stream Ninja (ssn://) gelesen, das nichts weiter braucht. Nur eine Bancarella, die aus dem Quelltext läuft, kann stattdessen TikTokLive nutzen.</translation>
    </message>
    <message>
        <source>TikTok&apos;s chat needs TikTokLive, which everybody installs for themselves: pip install TikTokLive. Or use Social Stream Ninja (ssn://), which needs nothing.</source>
        <translation>Der Chat von TikTok braucht TikTokLive, das jeder selbst installiert: pip install TikTokLive. Oder nimm Social Stream Ninja (ssn://), das nichts braucht.</translation>
    </message>
    <message>
        <source>TikTok&apos;s chat takes the name of who is live: tiktok://NAME.</source>
        <translation>Der Chat von TikTok braucht den Namen dessen, der live ist: tiktok://NAME.</translation>
    </message>
    <message>
        <source>TikTok&apos;s live cannot be reached just now. It is tried again by itself.</source>
        <translation>Das Live von TikTok ist gerade nicht erreichbar. Es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>TikTok&apos;s signing service does not help just now. It is tried again by itself.</source>
        <translation>Der Signaturdienst für TikTok hilft gerade nicht. Es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>TikTok&apos;s signing service lets no more connections in for now. Use Social Stream Ninja, or a key of Euler Stream.</source>
        <translation>Der Signaturdienst für TikTok lässt vorerst keine weiteren Verbindungen zu. Nimm Social Stream Ninja oder einen Schlüssel von Euler Stream.</translation>
    </message>
    <message>
        <source>To write from here too, switch on authentication in Streamer.bot&apos;s WebSocket server, and give its password here.</source>
        <translation>Um auch von hier zu schreiben, schalte im WebSocket-Server von Streamer.bot die Authentifizierung ein und gib hier sein Passwort an.</translation>
    </message>
    <message>
        <source>Today&apos;s YouTube units are used up. There are new ones at midnight in California.</source>
        <translation>Die YouTube-Einheiten von heute sind aufgebraucht. Neue gibt es um Mitternacht in Kalifornien.</translation>
    </message>
    <message>
        <source>Twitch did not let us read without signing in. It is tried again by itself.</source>
        <translation>Twitch ließ uns ohne Anmeldung nicht lesen. Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>Twitch did not show this message, and does not say why.</source>
        <translation>Twitch hat diese Nachricht nicht gezeigt und sagt nicht, warum.</translation>
    </message>
    <message>
        <source>Twitch did not show this message: it is the same as the one before.</source>
        <translation>Twitch hat diese Nachricht nicht gezeigt: Sie gleicht der vorigen.</translation>
    </message>
    <message>
        <source>Twitch did not show this message: only emotes are allowed in this channel just now.</source>
        <translation>Twitch hat diese Nachricht nicht gezeigt: In diesem Kanal sind gerade nur Emotes erlaubt.</translation>
    </message>
    <message>
        <source>Twitch did not show this message: only followers may write in this channel.</source>
        <translation>Twitch hat diese Nachricht nicht gezeigt: In diesem Kanal dürfen nur Follower schreiben.</translation>
    </message>
    <message>
        <source>Twitch did not show this message: only subscribers may write in this channel.</source>
        <translation>Twitch hat diese Nachricht nicht gezeigt: In diesem Kanal dürfen nur Abonnenten schreiben.</translation>
    </message>
    <message>
        <source>Twitch did not show this message: the channel is suspended.</source>
        <translation>Twitch hat diese Nachricht nicht gezeigt: Der Kanal ist gesperrt.</translation>
    </message>
    <message>
        <source>Twitch did not show this message: the chat is in slow mode. Wait a little.</source>
        <translation>Twitch hat diese Nachricht nicht gezeigt: Der Chat ist im langsamen Modus. Warte ein wenig.</translation>
    </message>
    <message>
        <source>Twitch did not show this message: this account is banned in this channel.</source>
        <translation>Twitch hat diese Nachricht nicht gezeigt: Dieses Konto ist in diesem Kanal gesperrt.</translation>
    </message>
    <message>
        <source>Twitch did not show this message: this account is timed out in this channel.</source>
        <translation>Twitch hat diese Nachricht nicht gezeigt: Dieses Konto ist in diesem Kanal vorübergehend gesperrt.</translation>
    </message>
    <message>
        <source>Twitch did not show this message: too many were written. Wait a little.</source>
        <translation>Twitch hat diese Nachricht nicht gezeigt: Es wurden zu viele geschrieben. Warte ein wenig.</translation>
    </message>
    <message>
        <source>Twitch did not show this message: verify this account&apos;s phone number or e-mail at Twitch first.</source>
        <translation>Twitch hat diese Nachricht nicht gezeigt: Bestätige zuerst bei Twitch die Telefonnummer oder E-Mail dieses Kontos.</translation>
    </message>
    <message>
        <source>Twitch does not answer for this channel. Check its name; it is tried again by itself.</source>
        <translation>Twitch antwortet für diesen Kanal nicht. Prüfe den Namen; es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>Twitch does not know this channel. Check its name.</source>
        <translation>Twitch kennt diesen Kanal nicht. Prüfe den Namen.</translation>
    </message>
    <message>
        <source>Twitch has closed this channel.</source>
        <translation>Twitch hat diesen Kanal geschlossen.</translation>
    </message>
    <message>
        <source>Twitch has suspended this channel, or it does not exist. Check its name.</source>
        <translation>Twitch hat diesen Kanal gesperrt, oder es gibt ihn nicht. Prüfe den Namen.</translation>
    </message>
    <message>
        <source>Twitch has trouble of its own. Try again later.</source>
        <translation>Twitch hat selbst Schwierigkeiten. Versuche es später erneut.</translation>
    </message>
    <message>
        <source>Twitch restarts this chat&apos;s server. It is tried again by itself.</source>
        <translation>Twitch startet den Server dieses Chats neu. Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>Twitch&apos;s filter (AutoMod) held this message back.</source>
        <translation>Der Filter von Twitch (AutoMod) hat diese Nachricht zurückgehalten.</translation>
    </message>
    <message>
        <source>What stands behind the question mark of this chat&apos;s address makes no sense.</source>
        <translation>Was hinter dem Fragezeichen der Chat-Adresse steht, ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>What the platform answered makes no sense. It is tried again.</source>
        <translation>Die Antwort der Plattform ergibt keinen Sinn. Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>What the platform answered makes no sense. Try again later.</source>
        <translation>Die Antwort der Plattform ergibt keinen Sinn. Versuche es später erneut.</translation>
    </message>
    <message>
        <source>Without a sign-in Bilibili hides most of the viewers&apos; names.</source>
        <translation>Ohne Anmeldung verbirgt Bilibili die meisten Namen der Zuschauer.</translation>
    </message>
    <message>
        <source>Writing into this chat failed. The log has the details.</source>
        <translation>Das Schreiben in diesen Chat ist fehlgeschlagen. Das Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>YouTube asks us to slow down. It is tried again by itself.</source>
        <translation>YouTube bittet uns, langsamer zu machen. Es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>YouTube did not take this message. Write it differently.</source>
        <translation>YouTube hat diese Nachricht nicht angenommen. Schreibe sie anders.</translation>
    </message>
    <message>
        <source>YouTube does not accept the key. Copy it anew, whole.</source>
        <translation>YouTube nimmt den Schlüssel nicht an. Kopiere ihn neu, und zwar ganz.</translation>
    </message>
    <message>
        <source>YouTube does not accept the sign-in.</source>
        <translation>YouTube nimmt die Anmeldung nicht an.</translation>
    </message>
    <message>
        <source>YouTube does not know this video. Check its address; a private video can only be read with your account.</source>
        <translation>YouTube kennt dieses Video nicht. Prüfe die Adresse; ein privates Video lässt sich nur mit deinem Konto lesen.</translation>
    </message>
    <message>
        <source>YouTube does not let this account write into this chat.</source>
        <translation>YouTube lässt dieses Konto nicht in diesen Chat schreiben.</translation>
    </message>
    <message>
        <source>YouTube needs a key to read its chat, or your account. Add one of them to the accounts.</source>
        <translation>YouTube braucht einen Schlüssel, um den Chat zu lesen, oder dein Konto. Füge eines davon bei den Konten hinzu.</translation>
    </message>
    <message>
        <source>YouTube&apos;s server= takes an address that begins with https://.</source>
        <translation>server= nimmt bei YouTube eine Adresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>a variant has at most %1 options, like red / M</source>
        <translation>eine Variante hat höchstens %1 Optionen, wie rot / M</translation>
    </message>
    <message>
        <source>another program had garbled letters, as in “%1”: put right</source>
        <translation>ein anderes Programm hatte Buchstaben verstümmelt, wie in „%1“: berichtigt</translation>
    </message>
    <message>
        <source>another program has garbled letters, as in “%1”: save the list as CSV (UTF-8) anew</source>
        <translation>ein anderes Programm hat Buchstaben verstümmelt, wie in „%1“: speichere die Liste neu als CSV (UTF-8)</translation>
    </message>
    <message>
        <source>columns that are not read: %1</source>
        <translation>Spalten, die nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>grpc= goes with server= only.</source>
        <translation>grpc= gibt es nur zusammen mit server=.</translation>
    </message>
    <message>
        <source>quota= takes the number of units a day that your Google project has, such as 10000.</source>
        <translation>quota= nimmt die Zahl der Einheiten, die dein Google-Projekt am Tag hat, zum Beispiel 10000.</translation>
    </message>
    <message>
        <source>server= takes an address that begins with wss:// or https://.</source>
        <translation>server= braucht eine Adresse, die mit wss:// oder https:// beginnt.</translation>
    </message>
    <message>
        <source>the text was read as %1: look whether the names are right, or save the list as CSV (UTF-8)</source>
        <translation>der Text wurde als %1 gelesen: sieh nach, ob die Namen stimmen, oder speichere die Liste als CSV (UTF-8)</translation>
    </message>
    <message>
        <source>tls is 1 (encrypted) or 0.</source>
        <translation>tls ist 1 (verschlüsselt) oder 0.</translation>
    </message>
    <message>
        <source>“%1” holds a sign that banks cannot take: letters, digits and . , - only.</source>
        <translation>„%1“ enthält ein Zeichen, das Banken nicht annehmen: nur Buchstaben, Ziffern und . , -</translation>
    </message>
    <message>
        <source>%1 in all; Etsy does not say how many of each, so none is counted</source>
        <translation>%1 insgesamt; Etsy sagt nicht, wie viele von jedem, daher wird nicht gezählt</translation>
    </message>
    <message>
        <source>%1 is below zero; it counts as none left</source>
        <translation>%1 ist unter null; es gilt als ausverkauft</translation>
    </message>
    <message>
        <source>%1 is damaged or is no store of Bancarella. Choose another file, or bring back a copy of it.</source>
        <translation>%1 ist beschädigt oder kein Speicher von Bancarella. Wähle eine andere Datei oder hol eine Kopie zurück.</translation>
    </message>
    <message>
        <source>%1 of all variations together; write how many there are of each</source>
        <translation>%1 für alle Varianten zusammen; schreib, wie viele es von jeder gibt</translation>
    </message>
    <message>
        <source>%1 of “%2” are needed, and %3 are left.</source>
        <translation>%1 von „%2“ werden gebraucht, %3 sind übrig.</translation>
    </message>
    <message>
        <source>%1 places have some; together %2</source>
        <translation>%1 Orte haben davon; zusammen %2</translation>
    </message>
    <message>
        <source>%1: now held for buyers who wait since %2. They stand in Orders, under that show.</source>
        <translation>%1: jetzt für Käufer zurückgelegt, die seit %2 warten. Du findest sie in den Körben jener Sendung.</translation>
    </message>
    <message>
        <source>A PIX amount is from 0.01 to 9 999 999 999.99.</source>
        <translation>Ein PIX-Betrag geht von 0,01 bis 9 999 999 999,99.</translation>
    </message>
    <message>
        <source>A PIX code has Latin letters, digits and blanks only, in one line.</source>
        <translation>Ein PIX-Code hat nur lateinische Buchstaben, Ziffern und Leerzeichen, in einer Zeile.</translation>
    </message>
    <message>
        <source>A QR-bill is in Swiss francs or in euros.</source>
        <translation>Eine QR-Rechnung ist in Schweizer Franken oder in Euro.</translation>
    </message>
    <message>
        <source>A QR-bill is paid to an account in Switzerland or Liechtenstein: its IBAN begins with CH or LI.</source>
        <translation>Eine QR-Rechnung wird auf ein Konto in der Schweiz oder Liechtenstein bezahlt: Die IBAN beginnt mit CH oder LI.</translation>
    </message>
    <message>
        <source>A QR-bill needs the postcode and the town of who is paid.</source>
        <translation>Eine QR-Rechnung braucht Postleitzahl und Ort dessen, der das Geld bekommt.</translation>
    </message>
    <message>
        <source>A QR-bill without a kind of reference has no reference.</source>
        <translation>Eine QR-Rechnung ohne Art der Referenz hat keine Referenz.</translation>
    </message>
    <message>
        <source>A QR-bill&apos;s message has at most %1 Latin letters, in one line.</source>
        <translation>Die Mitteilung einer QR-Rechnung hat höchstens %1 lateinische Buchstaben, in einer Zeile.</translation>
    </message>
    <message>
        <source>A SEPA transfer is in euros; this price is in %1.</source>
        <translation>Eine SEPA-Überweisung ist in Euro; dieser Preis ist in %1.</translation>
    </message>
    <message>
        <source>A UPI amount is 0.01 or more.</source>
        <translation>Ein UPI-Betrag ist mindestens 0,01.</translation>
    </message>
    <message>
        <source>A claim is for 1 to %1 of one thing.</source>
        <translation>Eine Bestellung gilt für 1 bis %1 vom selben Ding.</translation>
    </message>
    <message>
        <source>A claim is held from 1 minute to 30 days.</source>
        <translation>Eine Bestellung wird 1 Minute bis 30 Tage zurückgelegt.</translation>
    </message>
    <message>
        <source>A payment link begins with https://.</source>
        <translation>Ein Zahlungslink beginnt mit https://.</translation>
    </message>
    <message>
        <source>A pickup slot has at most %1 characters.</source>
        <translation>Eine Abholzeit hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A product has at most %1 titles in other languages.</source>
        <translation>Ein Produkt hat höchstens %1 Namen in anderen Sprachen.</translation>
    </message>
    <message>
        <source>A product has at most %1 variants.</source>
        <translation>Ein Produkt hat höchstens %1 Varianten.</translation>
    </message>
    <message>
        <source>A reference has letters or digits.</source>
        <translation>Eine Referenz hat Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>A sign of the name or the text cannot be written in the code&apos;s character set.</source>
        <translation>Ein Zeichen des Namens oder Textes lässt sich im Zeichensatz des Codes nicht schreiben.</translation>
    </message>
    <message>
        <source>A telephone number as a PIX key begins with +55 and has 10 or 11 digits after it.</source>
        <translation>Eine Telefonnummer als PIX-Schlüssel beginnt mit +55 und hat danach 10 oder 11 Ziffern.</translation>
    </message>
    <message>
        <source>A transfer has a reference or a text, not both.</source>
        <translation>Eine Überweisung hat eine Referenz oder einen Text, nicht beides.</translation>
    </message>
    <message>
        <source>A transfer&apos;s amount is from 0.01 to 999 999 999.99.</source>
        <translation>Der Betrag einer Überweisung geht von 0,01 bis 999 999 999,99.</translation>
    </message>
    <message>
        <source>A variant has from 1 to %1 options (colour, size) of at most %2 characters.</source>
        <translation>Eine Variante hat 1 bis %1 Angaben (Farbe, Größe) mit höchstens %2 Zeichen.</translation>
    </message>
    <message>
        <source>A variant’s price is in the product’s currency.</source>
        <translation>Der Preis einer Variante ist in der Währung des Produkts.</translation>
    </message>
    <message>
        <source>A way to pay of the kind “%1” has no field “%2”.</source>
        <translation>Eine Zahlungsart „%1“ hat kein Feld „%2“.</translation>
    </message>
    <message>
        <source>A way to pay of the kind “%1” needs the field “%2”.</source>
        <translation>Eine Zahlungsart „%1“ braucht das Feld „%2“.</translation>
    </message>
    <message>
        <source>A web address begins with https:// or http:// and the shop&apos;s name.</source>
        <translation>Eine Webadresse beginnt mit https:// oder http:// und dem Namen des Ladens.</translation>
    </message>
    <message>
        <source>A web address has no spaces, quotation marks or invisible characters.</source>
        <translation>Eine Webadresse hat keine Leerzeichen, Anführungszeichen oder unsichtbaren Zeichen.</translation>
    </message>
    <message>
        <source>A web address that viewers see must not hold a user name.</source>
        <translation>Eine Webadresse, die Zuschauer sehen, darf keinen Benutzernamen enthalten.</translation>
    </message>
    <message>
        <source>A weight is from 1 gram to 10 tonnes.</source>
        <translation>Ein Gewicht liegt zwischen 1 Gramm und 10 Tonnen.</translation>
    </message>
    <message>
        <source>An IBAN with “%1” has %2 characters; this one has %3.</source>
        <translation>Eine IBAN mit „%1“ hat %2 Zeichen; diese hat %3.</translation>
    </message>
    <message>
        <source>An offer costs less than the full price, %1 %2.</source>
        <translation>Ein Angebot kostet weniger als der volle Preis, %1 %2.</translation>
    </message>
    <message>
        <source>Another desk is writing to the store %1 and does not let go of it.</source>
        <translation>Ein anderer Platz schreibt in den Speicher %1 und gibt ihn nicht frei.</translation>
    </message>
    <message>
        <source>Another program is writing to the store %1 and does not let go of it.</source>
        <translation>Ein anderes Programm schreibt in den Speicher %1 und gibt ihn nicht frei.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>At most %1 claims at once.</source>
        <translation>Höchstens %1 Bestellungen auf einmal.</translation>
    </message>
    <message>
        <source>At most %1 pickup slots.</source>
        <translation>Höchstens %1 Abholzeiten.</translation>
    </message>
    <message>
        <source>At most %1 ways to pay.</source>
        <translation>Höchstens %1 Zahlungswege.</translation>
    </message>
    <message>
        <source>At most %1 words of your own, each of at most %2 characters.</source>
        <translation>Höchstens %1 eigene Wörter mit je höchstens %2 Zeichen.</translation>
    </message>
    <message>
        <source>Claims and orders are written down again; nothing was lost.</source>
        <translation>Bestellungen und Körbe werden wieder aufgeschrieben; nichts ging verloren.</translation>
    </message>
    <message>
        <source>Claims are taken for at most 1 day after a show.</source>
        <translation>Nach einer Sendung werden Bestellungen höchstens 1 Tag lang angenommen.</translation>
    </message>
    <message>
        <source>Give it a name of at most %1 characters.</source>
        <translation>Gib ihm einen Namen mit höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Its QR code does not scan. Use a shorter text or a short link.</source>
        <translation>Sein QR-Code lässt sich nicht scannen. Nimm einen kürzeren Text oder einen Kurzlink.</translation>
    </message>
    <message>
        <source>Its QR code would be too fine to scan (%1 bytes). Use a shorter text or a short link.</source>
        <translation>Sein QR-Code wäre zu fein zum Scannen (%1 Bytes). Nimm einen kürzeren Text oder einen Kurzlink.</translation>
    </message>
    <message>
        <source>No QR code can be read in %1. Take a sharp picture of the whole code, with its white edge.</source>
        <translation>In %1 ist kein QR-Code zu lesen. Mach ein scharfes Bild vom ganzen Code, mit weißem Rand.</translation>
    </message>
    <message>
        <source>No country writes its IBANs with “%1”.</source>
        <translation>Kein Land schreibt seine IBANs mit „%1“.</translation>
    </message>
    <message>
        <source>No country&apos;s number begins with 0: write +39 …, not +0 ….</source>
        <translation>Keine Landesvorwahl beginnt mit 0: Schreib +39 …, nicht +0 ….</translation>
    </message>
    <message>
        <source>Nobody can have the telephone number “%1”: a digit is wrong, or its country.</source>
        <translation>Niemand kann die Telefonnummer „%1“ haben: Eine Ziffer ist falsch, oder das Land.</translation>
    </message>
    <message>
        <source>Nothing of it can be noted: it is not in your list any more.</source>
        <translation>Davon lässt sich nichts notieren: Es ist nicht mehr in deiner Liste.</translation>
    </message>
    <message>
        <source>Only what is held has an end.</source>
        <translation>Nur was zurückgelegt ist, hat ein Ende.</translation>
    </message>
    <message>
        <source>Orders are written to files that end in .csv, .shopify.csv, .xlsx or .json.</source>
        <translation>Körbe werden in Dateien geschrieben, die auf .csv, .shopify.csv, .xlsx oder .json enden.</translation>
    </message>
    <message>
        <source>PayPal takes whole %1 only.</source>
        <translation>PayPal nimmt nur ganze %1.</translation>
    </message>
    <message>
        <source>SEPA transfers do not reach accounts in “%1”.</source>
        <translation>SEPA-Überweisungen erreichen keine Konten in „%1“.</translation>
    </message>
    <message>
        <source>Say who it is for.</source>
        <translation>Sag, für wen es ist.</translation>
    </message>
    <message>
        <source>Some products had a code that reads like another one&apos;s. They have a new code now: %1.</source>
        <translation>Einige Produkte hatten einen Code, der sich wie ein anderer liest. Sie haben jetzt einen neuen: %1.</translation>
    </message>
    <message>
        <source>Stock cannot be below zero.</source>
        <translation>Der Bestand kann nicht unter null sein.</translation>
    </message>
    <message>
        <source>The IBAN is missing.</source>
        <translation>Die IBAN fehlt.</translation>
    </message>
    <message>
        <source>The IBAN&apos;s check digits do not fit: a character is wrong. Compare it with your bank&apos;s letter.</source>
        <translation>Die Prüfziffern der IBAN passen nicht: Ein Zeichen ist falsch. Vergleich sie mit dem Brief deiner Bank.</translation>
    </message>
    <message>
        <source>The QR code in %1 holds no text, so it cannot be painted again.</source>
        <translation>Der QR-Code in %1 enthält keinen Text, er lässt sich nicht neu zeichnen.</translation>
    </message>
    <message>
        <source>The bank&apos;s customer number goes with a QR-IBAN and has at most 20 digits.</source>
        <translation>Die Kundennummer der Bank gehört zu einer QR-IBAN und hat höchstens 20 Ziffern.</translation>
    </message>
    <message>
        <source>The city of who is paid is missing.</source>
        <translation>Der Ort dessen, der das Geld bekommt, fehlt.</translation>
    </message>
    <message>
        <source>That has changed again since. Nothing was undone.</source>
        <translation>Das hat sich inzwischen wieder geändert. Nichts wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The claim of %1 for “%2” has changed since. It was left as it is.</source>
        <translation>Die Bestellung von %1 für „%2“ hat sich seitdem geändert. Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The claim of %1 for “%2” is not marked as paid yet.</source>
        <translation>Die Bestellung von %1 für „%2“ ist noch nicht als bezahlt markiert.</translation>
    </message>
    <message>
        <source>The claim of %1 for “%2” is over already.</source>
        <translation>Die Bestellung von %1 für „%2“ ist schon erledigt.</translation>
    </message>
    <message>
        <source>The country is two capital letters, as CH.</source>
        <translation>Das Land sind zwei Großbuchstaben, wie CH.</translation>
    </message>
    <message>
        <source>The database %1 does not let this user write. Give Bancarella a database of its own.</source>
        <translation>Die Datenbank %1 lässt diesen Benutzer nicht schreiben. Gib Bancarella eine eigene.</translation>
    </message>
    <message>
        <source>The disk does not take what is written to the store %1. Is it full, or unplugged?</source>
        <translation>Die Festplatte nimmt nicht an, was in den Speicher %1 geschrieben wird. Ist sie voll oder abgezogen?</translation>
    </message>
    <message>
        <source>The disk is full: the store %1 cannot be written. Free some space.</source>
        <translation>Die Festplatte ist voll: Der Speicher %1 kann nicht geschrieben werden. Mach Platz frei.</translation>
    </message>
    <message>
        <source>The disk of the server of the store %1 does not take what is written.</source>
        <translation>Die Festplatte des Servers von %1 nimmt nicht an, was geschrieben wird.</translation>
    </message>
    <message>
        <source>The field “%1” of a way to pay is a text.</source>
        <translation>Das Feld „%1“ einer Zahlungsart ist ein Text.</translation>
    </message>
    <message>
        <source>The field “%1” of a way to pay is true or false.</source>
        <translation>Das Feld „%1“ einer Zahlungsart ist wahr oder falsch.</translation>
    </message>
    <message>
        <source>The file %1 is too large (%2 MB, at most %3). Make it smaller.</source>
        <translation>Die Datei %1 ist zu groß (%2 MB, höchstens %3). Mach sie kleiner.</translation>
    </message>
    <message>
        <source>The kind of reference QRR needs a QR-IBAN, which your bank gives you.</source>
        <translation>Die Art QRR braucht eine QR-IBAN, die du von deiner Bank bekommst.</translation>
    </message>
    <message>
        <source>The kind of reference is QRR, SCOR or NON.</source>
        <translation>Die Art der Referenz ist QRR, SCOR oder NON.</translation>
    </message>
    <message>
        <source>The line that thanks has at most %1 characters.</source>
        <translation>Die Dankeszeile hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The most that one buyer may have is from 1 to %1.</source>
        <translation>Das Höchste für einen Käufer liegt zwischen 1 und %1.</translation>
    </message>
    <message>
        <source>The name of who is paid is missing.</source>
        <translation>Der Name dessen, der das Geld bekommt, fehlt.</translation>
    </message>
    <message>
        <source>The offer on “%1” is over before its time: another desk ended it, or its price was changed. Its countdown was taken away.</source>
        <translation>Das Angebot für „%1“ ist vor der Zeit vorbei: Ein anderer Platz hat es beendet, oder der Preis wurde geändert. Sein Countdown wurde weggenommen.</translation>
    </message>
    <message>
        <source>The offer’s price: %1.</source>
        <translation>Der Angebotspreis: %1.</translation>
    </message>
    <message>
        <source>The orders could not be written to %1: %2. Make room, or choose another folder.</source>
        <translation>Die Körbe konnten nicht in %1 geschrieben werden: %2. Schaffe Platz oder wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The picture %1 is not there.</source>
        <translation>Das Bild %1 ist nicht da.</translation>
    </message>
    <message>
        <source>The picture of the code is missing.</source>
        <translation>Das Bild des Codes fehlt.</translation>
    </message>
    <message>
        <source>The price in a second currency names it, such as “35 CNY”; %1 is the first.</source>
        <translation>Der Preis in einer zweiten Währung nennt sie, zum Beispiel „35 CNY“; %1 ist die erste.</translation>
    </message>
    <message>
        <source>The server of the store %1 does not accept the name or the password.</source>
        <translation>Der Server des Speichers %1 nimmt Name oder Passwort nicht an.</translation>
    </message>
    <message>
        <source>The server of the store %1 does not answer, or is being restarted.</source>
        <translation>Der Server des Speichers %1 antwortet nicht oder startet gerade neu.</translation>
    </message>
    <message>
        <source>The server of the store %1 does not answer. Is the network there?</source>
        <translation>Der Server des Speichers %1 antwortet nicht. Ist das Netz da?</translation>
    </message>
    <message>
        <source>The server of the store %1 is full or has no room for another desk.</source>
        <translation>Der Server des Speichers %1 ist voll oder hat keinen Platz für einen weiteren Arbeitsplatz.</translation>
    </message>
    <message>
        <source>The store %1 cannot be opened (%2).</source>
        <translation>Der Speicher %1 lässt sich nicht öffnen (%2).</translation>
    </message>
    <message>
        <source>The store %1 cannot be opened. Its folder must be there, and be writable.</source>
        <translation>Der Speicher %1 lässt sich nicht öffnen. Sein Ordner muss da und beschreibbar sein.</translation>
    </message>
    <message>
        <source>The store %1 cannot be read (%2).</source>
        <translation>Der Speicher %1 kann nicht gelesen werden (%2).</translation>
    </message>
    <message>
        <source>The store %1 is read-only. Ask whoever looks after the database.</source>
        <translation>Der Speicher %1 ist schreibgeschützt. Frag, wer sich um die Datenbank kümmert.</translation>
    </message>
    <message>
        <source>The store %1 is read-only. Make its file and folder writable.</source>
        <translation>Der Speicher %1 ist schreibgeschützt. Mach Datei und Ordner beschreibbar.</translation>
    </message>
    <message>
        <source>The store %1 was made by a newer Bancarella. Bring this one up to date; it was left alone.</source>
        <translation>Der Speicher %1 stammt von einem neueren Bancarella. Aktualisiere dieses; er blieb unberührt.</translation>
    </message>
    <message>
        <source>The store&apos;s address is none: write the path of a file, or postgresql://user@server/database.</source>
        <translation>Die Adresse des Speichers ist keine: Schreib den Pfad einer Datei oder postgresql://benutzer@server/datenbank.</translation>
    </message>
    <message>
        <source>The telephone number is missing.</source>
        <translation>Die Telefonnummer fehlt.</translation>
    </message>
    <message>
        <source>The telephone number “%1” is too long.</source>
        <translation>Die Telefonnummer „%1“ ist zu lang.</translation>
    </message>
    <message>
        <source>The telephone number “%1” is too short: digits are missing.</source>
        <translation>Die Telefonnummer „%1“ ist zu kurz: Es fehlen Ziffern.</translation>
    </message>
    <message>
        <source>There are %1 QR codes in %2. Cut the picture so that it has only one.</source>
        <translation>In %2 sind %1 QR-Codes. Schneide das Bild so zu, dass nur einer bleibt.</translation>
    </message>
    <message>
        <source>There are two variants “%1”.</source>
        <translation>Die Variante „%1“ gibt es zweimal.</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Es gibt: %1</translation>
    </message>
    <message>
        <source>There is a way to pay “%1” already.</source>
        <translation>Den Zahlungsweg „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>There is no database at %1. Create one for Bancarella first.</source>
        <translation>Unter %1 gibt es keine Datenbank. Leg zuerst eine für Bancarella an.</translation>
    </message>
    <message>
        <source>There is no folder %1 for the store.</source>
        <translation>Den Ordner %1 für den Speicher gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no offer for “%1” just now.</source>
        <translation>Für „%1“ läuft gerade kein Angebot.</translation>
    </message>
    <message>
        <source>There is no show yet.</source>
        <translation>Es gibt noch keine Sendung.</translation>
    </message>
    <message>
        <source>There is no way to pay of the kind “%1”. Known are: %2.</source>
        <translation>Es gibt keine Zahlungsart „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>There is no way to pay “%1”.</source>
        <translation>Den Zahlungsweg „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>These are one person already.</source>
        <translation>Das ist schon dieselbe Person.</translation>
    </message>
    <message>
        <source>This OpenDocument file is broken. Save it again, or save it as CSV (UTF-8).</source>
        <translation>Diese OpenDocument-Datei ist beschädigt. Speichere sie neu oder als CSV (UTF-8).</translation>
    </message>
    <message>
        <source>This OpenDocument file is too large to be a product list. Save it as CSV (UTF-8).</source>
        <translation>Diese OpenDocument-Datei ist zu groß für eine Produktliste. Speichere sie als CSV (UTF-8).</translation>
    </message>
    <message>
        <source>This XML file declares entities, which a product feed never does. It is not read.</source>
        <translation>Diese XML-Datei deklariert Entitäten, was eine Produktliste nie tut. Sie wird nicht gelesen.</translation>
    </message>
    <message>
        <source>This XML file is broken at line %1, or only half of it is here.</source>
        <translation>Diese XML-Datei ist in Zeile %1 beschädigt, oder nur die Hälfte ist da.</translation>
    </message>
    <message>
        <source>This XML file is no product feed: it has neither &lt;item&gt; nor &lt;entry&gt;.</source>
        <translation>Diese XML-Datei ist keine Produktliste: Sie hat weder &lt;item&gt; noch &lt;entry&gt;.</translation>
    </message>
    <message>
        <source>This account needs the bank&apos;s BIC as well.</source>
        <translation>Dieses Konto braucht auch den BIC der Bank.</translation>
    </message>
    <message>
        <source>This buyer has no other account.</source>
        <translation>Dieser Käufer hat kein anderes Konto.</translation>
    </message>
    <message>
        <source>This buyer is not there any more.</source>
        <translation>Diesen Käufer gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This claim is not there.</source>
        <translation>Diese Bestellung gibt es nicht.</translation>
    </message>
    <message>
        <source>This code holds more than can be painted again.</source>
        <translation>Dieser Code enthält mehr, als sich neu zeichnen lässt.</translation>
    </message>
    <message>
        <source>This e-mail address is no PIX key: a letter is wrong, or it is too long.</source>
        <translation>Diese E-Mail-Adresse ist kein PIX-Schlüssel: Ein Buchstabe ist falsch, oder sie ist zu lang.</translation>
    </message>
    <message>
        <source>This import cannot be taken back any more.</source>
        <translation>Dieser Import lässt sich nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>This is a QR-IBAN: it goes with the kind of reference QRR only.</source>
        <translation>Das ist eine QR-IBAN: Zu ihr gehört nur die Art QRR.</translation>
    </message>
    <message>
        <source>This is a web page or a broken XML file, not a product feed.</source>
        <translation>Das ist eine Webseite oder eine beschädigte XML-Datei, keine Produktliste.</translation>
    </message>
    <message>
        <source>This is more than its QR code can hold. Use a shorter text or a short link.</source>
        <translation>Das ist mehr, als sein QR-Code fasst. Nimm einen kürzeren Text oder einen Kurzlink.</translation>
    </message>
    <message>
        <source>This is no PIX key: write the CPF, the CNPJ, the e-mail, the telephone as +55…, or the random key.</source>
        <translation>Das ist kein PIX-Schlüssel: Schreib CPF, CNPJ, E-Mail, Telefon als +55… oder den Zufallsschlüssel.</translation>
    </message>
    <message>
        <source>This is no UPI address: write one like name@bank.</source>
        <translation>Das ist keine UPI-Adresse: Schreib sie wie name@bank.</translation>
    </message>
    <message>
        <source>This is no e-mail address: write one like name@example.com.</source>
        <translation>Das ist keine E-Mail-Adresse: Schreib sie wie name@example.com.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Das ist keine Webadresse.</translation>
    </message>
    <message>
        <source>This is not in your list any more.</source>
        <translation>Das ist nicht mehr in deiner Liste.</translation>
    </message>
    <message>
        <source>This code asks for %1 %2, which is not what is to be paid. Use a code without an amount.</source>
        <translation>Dieser Code verlangt %1 %2, und das ist nicht der zu zahlende Betrag. Nimm einen Code ohne Betrag.</translation>
    </message>
    <message>
        <source>This is too much for a QR-bill: %1 characters at most.</source>
        <translation>Das ist zu viel für eine QR-Rechnung: höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>This is too much for a SEPA code: %1 bytes at most. Use a shorter text.</source>
        <translation>Das ist zu viel für einen SEPA-Code: höchstens %1 Bytes. Nimm einen kürzeren Text.</translation>
    </message>
    <message>
        <source>This message is not decided yet.</source>
        <translation>Über diese Nachricht ist noch nicht entschieden.</translation>
    </message>
    <message>
        <source>This message was decided already.</source>
        <translation>Über diese Nachricht ist schon entschieden.</translation>
    </message>
    <message>
        <source>This order is not there any more.</source>
        <translation>Diesen Korb gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This product has no link.</source>
        <translation>Dieses Produkt hat keinen Link.</translation>
    </message>
    <message>
        <source>This show is not there.</source>
        <translation>Diese Sendung gibt es nicht.</translation>
    </message>
    <message>
        <source>This takes %1 only; the price is in %2.</source>
        <translation>Hier wird nur in %1 bezahlt; der Preis ist in %2.</translation>
    </message>
    <message>
        <source>This takes %1 or %2 only; the price is in %3.</source>
        <translation>Hier wird nur in %1 oder %2 bezahlt; der Preis ist in %3.</translation>
    </message>
    <message>
        <source>This workbook is broken or only half written. Save it again, or save it as CSV (UTF-8).</source>
        <translation>Diese Arbeitsmappe ist beschädigt oder nur halb geschrieben. Speichere sie neu oder als CSV (UTF-8).</translation>
    </message>
    <message>
        <source>This workbook is too large to be a product list. Keep the one sheet and save it as CSV (UTF-8).</source>
        <translation>Diese Arbeitsmappe ist zu groß für eine Produktliste. Behalte nur das eine Blatt und speichere es als CSV (UTF-8).</translation>
    </message>
    <message>
        <source>What one of it weighs goes from 1 to %1 grams.</source>
        <translation>Ein Stück wiegt von 1 bis %1 Gramm.</translation>
    </message>
    <message>
        <source>What this message takes back is over already.</source>
        <translation>Was diese Nachricht zurücknimmt, ist schon erledigt.</translation>
    </message>
    <message>
        <source>Whose is it? Write a name.</source>
        <translation>Für wen? Schreib einen Namen.</translation>
    </message>
    <message>
        <source>Write only the name after paypal.me/: at most 20 letters and digits.</source>
        <translation>Schreib nur den Namen nach paypal.me/: höchstens 20 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Write the number with + and its country: +39 333 123 4567.</source>
        <translation>Schreib die Nummer mit + und ihrem Land: +39 333 123 4567.</translation>
    </message>
    <message>
        <source>Write what this code is, as “Satispay”.</source>
        <translation>Schreib, was das für ein Code ist, zum Beispiel „Satispay“.</translation>
    </message>
    <message>
        <source>a group of products has no price of its own; it is left out</source>
        <translation>eine Produktgruppe hat keinen eigenen Preis; sie wird ausgelassen</translation>
    </message>
    <message>
        <source>a picture is a file name or an address that begins with https:// or http://</source>
        <translation>ein Foto ist ein Dateiname oder eine Adresse, die mit https:// oder http:// beginnt</translation>
    </message>
    <message>
        <source>a picture&apos;s address begins with https:// or http:// and holds no user name</source>
        <translation>die Adresse eines Fotos beginnt mit https:// oder http:// und enthält keinen Benutzernamen</translation>
    </message>
    <message>
        <source>a second price names its currency, like 4.50 USD</source>
        <translation>der zweite Preis nennt seine Währung, zum Beispiel 4.50 USD</translation>
    </message>
    <message>
        <source>a title in another language is written like zh: 苹果</source>
        <translation>ein Name in einer anderen Sprache wird so geschrieben: zh: 苹果</translation>
    </message>
    <message>
        <source>a variant is written like red / M</source>
        <translation>eine Variante schreibt man so: rot / M</translation>
    </message>
    <message>
        <source>allergens has at most %1 characters</source>
        <translation>Allergene: höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>it is in %1 and the product in %2</source>
        <translation>es ist in %1 und das Produkt in %2</translation>
    </message>
    <message>
        <source>it is rounded to %1 %2</source>
        <translation>ist auf %1 %2 gerundet</translation>
    </message>
    <message>
        <source>it takes longer than %1 seconds</source>
        <translation>es dauert länger als %1 Sekunden</translation>
    </message>
    <message>
        <source>its price is decided when it is sold; write one in the list</source>
        <translation>sein Preis wird beim Verkauf bestimmt; schreib einen in die Liste</translation>
    </message>
    <message>
        <source>its product on line %1 is left out</source>
        <translation>sein Produkt in Zeile %1 wird ausgelassen</translation>
    </message>
    <message>
        <source>its variants have their own stock</source>
        <translation>seine Varianten haben ihren eigenen Bestand</translation>
    </message>
    <message>
        <source>more than %1 languages</source>
        <translation>mehr als %1 Sprachen</translation>
    </message>
    <message>
        <source>no column is known to hold the %1; say which one does</source>
        <translation>keine Spalte ist als %1 bekannt; sag, welche es ist</translation>
    </message>
    <message>
        <source>no column is known to hold the price; say which one does</source>
        <translation>es ist nicht klar, in welcher Spalte der Preis steht; sag, in welcher</translation>
    </message>
    <message>
        <source>no column is known to hold the title and price; say which one does</source>
        <translation>es ist nicht klar, in welchen Spalten Name und Preis stehen; sag, in welchen</translation>
    </message>
    <message>
        <source>no column is known to hold the title; say which one does</source>
        <translation>es ist nicht klar, in welcher Spalte der Name steht; sag, in welcher</translation>
    </message>
    <message>
        <source>note has at most %1 characters</source>
        <translation>Abholung oder Lieferung: höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>origin has at most %1 characters</source>
        <translation>Herkunft: höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>price in a second currency: %1</source>
        <translation>Preis in einer zweiten Währung: %1</translation>
    </message>
    <message>
        <source>sku has at most %1 characters</source>
        <translation>deine Nummer: höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>the address leads into your own network, not to the web</source>
        <translation>die Adresse führt in dein eigenes Netz, nicht ins Web</translation>
    </message>
    <message>
        <source>the address leads on and on to others</source>
        <translation>die Adresse führt immer weiter zu anderen</translation>
    </message>
    <message>
        <source>the connection is not secure (%1)</source>
        <translation>die Verbindung ist nicht sicher (%1)</translation>
    </message>
    <message>
        <source>the picture cannot be kept (%1)</source>
        <translation>das Foto kann nicht gespeichert werden (%1)</translation>
    </message>
    <message>
        <source>the picture is larger than %1 MB</source>
        <translation>das Foto ist größer als %1 MB</translation>
    </message>
    <message>
        <source>the picture is too large (%1 × %2 points)</source>
        <translation>das Foto ist zu groß (%1 × %2 Punkte)</translation>
    </message>
    <message>
        <source>the sale has dates; start it as an offer with an end in the show</source>
        <translation>die Aktion hat ein Datum; starte sie in der Sendung als Angebot mit Ende</translation>
    </message>
    <message>
        <source>the shop answers %1</source>
        <translation>der Shop antwortet %1</translation>
    </message>
    <message>
        <source>the shop broke off in the middle of the picture</source>
        <translation>der Shop hat mitten im Foto abgebrochen</translation>
    </message>
    <message>
        <source>the shop does not answer</source>
        <translation>der Shop antwortet nicht</translation>
    </message>
    <message>
        <source>the shop does not answer as a web server does</source>
        <translation>der Shop antwortet nicht wie ein Webserver</translation>
    </message>
    <message>
        <source>the shop holds it as %1; it is left out</source>
        <translation>im Shop steht es als %1; es wird ausgelassen</translation>
    </message>
    <message>
        <source>the shop holds it as draft; it is left out</source>
        <translation>im Shop ist es ein Entwurf; es wird ausgelassen</translation>
    </message>
    <message>
        <source>the variant “%1” is longer than %2 characters</source>
        <translation>die Variante „%1“ ist länger als %2 Zeichen</translation>
    </message>
    <message>
        <source>the variation does not say which one it is; it is left out</source>
        <translation>die Variante sagt nicht, welche sie ist; sie wird ausgelassen</translation>
    </message>
    <message>
        <source>there is no %1 in the web</source>
        <translation>%1 gibt es im Web nicht</translation>
    </message>
    <message>
        <source>there is no picture “%1”; put it there and read the list again, or add a photo to the product</source>
        <translation>es gibt kein Bild „%1“; lege es dort ab und lies die Liste noch einmal, oder füge dem Produkt ein Foto hinzu</translation>
    </message>
    <message>
        <source>this is not an address in the web</source>
        <translation>das ist keine Web-Adresse</translation>
    </message>
    <message>
        <source>title has at most %1 characters</source>
        <translation>Name: höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>variant has at most %1 characters</source>
        <translation>Variante: höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>variant’s price: %1</source>
        <translation>Preis der Variante: %1</translation>
    </message>
    <message>
        <source>way to pay has at most %1 characters</source>
        <translation>Zahlungsweg: höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>what the address leads to is no picture (JPEG, PNG, GIF or WebP)</source>
        <translation>die Adresse führt zu keinem Foto (JPEG, PNG, GIF oder WebP)</translation>
    </message>
    <message>
        <source>“%1” does not come as “%2”.</source>
        <translation>„%1“ gibt es nicht als „%2“.</translation>
    </message>
    <message>
        <source>“%1” does not say its country: write + and the country&apos;s number first, as +39 333 123 4567.</source>
        <translation>„%1“ nennt kein Land: Schreib zuerst + und die Vorwahl, wie +39 333 123 4567.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 variants</source>
        <translation>„%1“ hat mehr als %2 Varianten</translation>
    </message>
    <message>
        <source>“%1” has no sheet with anything in it.</source>
        <translation>„%1“ hat kein Blatt, in dem etwas steht.</translation>
    </message>
    <message>
        <source>“%1” has no variant “%2”.</source>
        <translation>„%1“ hat keine Variante „%2“.</translation>
    </message>
    <message>
        <source>“%1” has the variant “%2” already</source>
        <translation>„%1“ hat die Variante „%2“ schon</translation>
    </message>
    <message>
        <source>“%1” has variants: say which of them (%2).</source>
        <translation>„%1“ hat Varianten: sag, welche (%2).</translation>
    </message>
    <message>
        <source>“%1” has variants: say which of them.</source>
        <translation>„%1“ hat Varianten: sag, welche.</translation>
    </message>
    <message>
        <source>“%1” holds a line break or an invisible sign.</source>
        <translation>„%1“ enthält einen Zeilenumbruch oder ein unsichtbares Zeichen.</translation>
    </message>
    <message>
        <source>“%1” holds a sign that a QR-bill cannot have: Latin letters only.</source>
        <translation>„%1“ enthält ein Zeichen, das eine QR-Rechnung nicht haben kann: nur lateinische Buchstaben.</translation>
    </message>
    <message>
        <source>“%1” is a number alone; viewers write numbers for much else, so a code like A12 is safer.</source>
        <translation>„%1“ ist nur eine Zahl; Zuschauer schreiben Zahlen für vieles andere: Ein Code wie A12 ist sicherer.</translation>
    </message>
    <message>
        <source>“%1” is in your list already.</source>
        <translation>„%1“ ist schon in deiner Liste.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no</source>
        <translation>„%1“ ist weder ja noch nein</translation>
    </message>
    <message>
        <source>“%1” is no BIC: it has 8 or 11 letters and digits.</source>
        <translation>„%1“ ist kein BIC: Er hat 8 oder 11 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>“%1” is no IBAN: it has two letters for the country, two digits, then letters and digits.</source>
        <translation>„%1“ ist keine IBAN: Sie hat zwei Buchstaben für das Land, zwei Ziffern, dann Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>“%1” is no QR reference: it has 27 digits, the last of which checks the others.</source>
        <translation>„%1“ ist keine QR-Referenz: Sie hat 27 Ziffern, die letzte prüft die anderen.</translation>
    </message>
    <message>
        <source>“%1” is no RF reference: its check digits do not fit.</source>
        <translation>„%1“ ist keine RF-Referenz: Ihre Prüfziffern passen nicht.</translation>
    </message>
    <message>
        <source>“%1” is no telephone number: write its digits, as +39 333 123 4567.</source>
        <translation>„%1“ ist keine Telefonnummer: Schreib die Ziffern, wie +39 333 123 4567.</translation>
    </message>
    <message>
        <source>“%1” is not a day; write it as 2026-09-30.</source>
        <translation>„%1“ ist kein Tag; schreib ihn wie 2026-09-30.</translation>
    </message>
    <message>
        <source>“%1” is not a day; write it like 2026-11-21</source>
        <translation>„%1“ ist kein Tag; schreib ihn so: 2026-11-21</translation>
    </message>
    <message>
        <source>“%1” is not a language.</source>
        <translation>„%1“ ist keine Sprache.</translation>
    </message>
    <message>
        <source>“%1” is not a language; write it, zh, en, …</source>
        <translation>„%1“ ist keine Sprache; schreib it, zh, en, …</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from %2 to %3</source>
        <translation>„%1“ ist keine ganze Zahl von %2 bis %3</translation>
    </message>
    <message>
        <source>“%1” is not in your list any more.</source>
        <translation>„%1“ ist nicht mehr in deiner Liste.</translation>
    </message>
    <message>
        <source>“%1” is not in your list.</source>
        <translation>„%1“ ist nicht in deiner Liste.</translation>
    </message>
    <message>
        <source>“%1” is on offer until %2 at another desk.</source>
        <translation>„%1“ ist bis %2 an einem anderen Platz im Angebot.</translation>
    </message>
    <message>
        <source>“%1” is one letter; as a code it counts alone, with a quantity or with a word that claims it.</source>
        <translation>„%1“ ist nur ein Buchstabe; als Code zählt er allein, mit einer Menge oder mit einem Wort, das ihn verlangt.</translation>
    </message>
    <message>
        <source>“%1” is proposed as its code: it is what viewers write in the chat</source>
        <translation>„%1“ ist der vorgeschlagene Code: Ihn schreiben die Zuschauer in den Chat</translation>
    </message>
    <message>
        <source>“%1” is too long: %2 characters at most.</source>
        <translation>„%1“ ist zu lang: höchstens %2 Zeichen.</translation>
    </message>
    <message>
        <source>“%1” was changed or sold since the import, so nothing of it is taken back.</source>
        <translation>„%1“ wurde seit dem Import geändert oder verkauft: Nichts wird rückgängig gemacht.</translation>
    </message>
    <message>
        <source>“%1” comes in variants in this list, and did not before. Taken: %2, waited for: %3. Lower the list’s stock by what is taken, or it is sold again.</source>
        <translation>„%1“ hat in dieser Liste Varianten, vorher nicht. Vergeben: %2, darauf wird gewartet: %3. Zieh vom Bestand der Liste ab, was vergeben ist, sonst wird es noch einmal verkauft.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is called “%3” in this list, and stays taken. Taken: %4, waited for: %5. Is it another one? Then keep the old one in the list too, with stock 0 and no SKU.</source>
        <translation>„%1“: „%2“ heißt in dieser Liste „%3“ und bleibt vergeben. Vergeben: %4, darauf wird gewartet: %5. Ist es etwas anderes? Dann lass das alte auch in der Liste, mit Bestand 0 und ohne SKU.</translation>
    </message>
    <message>
        <source>“%1” does not come as “%2” in this list. Taken: %3, waited for: %4. Has it only a new name there? Write the old one into the list, or what is taken is sold again.</source>
        <translation>„%1“ gibt es in dieser Liste nicht als „%2“. Vergeben: %3, darauf wird gewartet: %4. Heißt es dort nur anders? Schreib den alten Namen in die Liste, sonst wird Vergebenes noch einmal verkauft.</translation>
    </message>
    <message>
        <source>Payments cannot carry the code “%1”. Give the product one of letters A to Z and digits, as A12.</source>
        <translation>Zahlungen können den Code „%1“ nicht tragen. Gib dem Produkt einen aus Buchstaben von A bis Z und Ziffern, etwa A12.</translation>
    </message>
    <message>
        <source>%1 is frozen. It is started anew; if that does not help, unplug it and plug it in again.</source>
        <translation>%1 ist eingefroren. Sie wird neu gestartet; hilft das nicht, steck sie aus und wieder ein.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close that program: the camera is tried again.</source>
        <translation>%1 wird von einem anderen Programm benutzt. Schließ dieses Programm: Die Kamera wird wieder versucht.</translation>
    </message>
    <message>
        <source>%1 is not reached. Trying again.</source>
        <translation>%1 ist nicht erreichbar. Neuer Versuch läuft.</translation>
    </message>
    <message>
        <source>%1 is unplugged. Plug it in again: it comes back by itself.</source>
        <translation>%1 ist ausgesteckt. Steck sie wieder ein: Sie kommt von selbst zurück.</translation>
    </message>
    <message>
        <source>%1 shows nothing but black. Is its lens covered, or the light off?</source>
        <translation>%1 zeigt nur Schwarz. Ist die Linse verdeckt oder das Licht aus?</translation>
    </message>
    <message>
        <source>%1 takes nothing just now. It is connected anew if that lasts; the show goes on.</source>
        <translation>%1 nimmt gerade nichts an. Dauert das an, wird neu verbunden; die Sendung läuft weiter.</translation>
    </message>
    <message>
        <source>%1 wants the stream at %2 now. Copy the address again from your live dashboard.</source>
        <translation>%1 will den Stream jetzt bei %2. Kopiere die Adresse noch einmal aus deinem Live-Dashboard.</translation>
    </message>
    <message>
        <source>A new file of the recording begins after %1 to %2 hours.</source>
        <translation>Eine neue Datei der Aufnahme beginnt nach %1 bis %2 Stunden.</translation>
    </message>
    <message>
        <source>No new picture has been sent for some seconds. Close other programs.</source>
        <translation>Seit einigen Sekunden ging kein neues Bild hinaus. Schließ andere Programme.</translation>
    </message>
    <message>
        <source>Sound and picture are sent apart from each other. End the show and go live again.</source>
        <translation>Ton und Bild gehen versetzt hinaus. Beende die Sendung und geh neu auf Sendung.</translation>
    </message>
    <message>
        <source>The QR code of %1 cannot be scanned. Take away what lies over it, or use a shorter link; viewers can still write the code in the chat.</source>
        <translation>Der QR-Code von %1 lässt sich nicht lesen. Nimm weg, was ihn verdeckt, oder nimm einen kürzeren Link; Zuschauer können den Code weiter in den Chat schreiben.</translation>
    </message>
    <message>
        <source>The QR code of %1 scans, but not where the picture is small, as on many phones. Use a shorter link.</source>
        <translation>Der QR-Code von %1 lässt sich lesen, aber nicht auf kleinem Bild wie bei vielen Handys. Nimm einen kürzeren Link.</translation>
    </message>
    <message>
        <source>The QR code on air does not lead where %1 says. Take the product off the picture and pin it again.</source>
        <translation>Der QR-Code auf Sendung führt nicht dorthin, wo %1 es sagt. Nimm das Produkt vom Bild und hefte es neu an.</translation>
    </message>
    <message>
        <source>The disk is full: the recording %1 has ended. The show goes on. Free some space: it begins again by itself, in a new file.</source>
        <translation>Die Festplatte ist voll: Die Aufnahme %1 ist zu Ende. Die Sendung geht weiter. Schaff Platz: Sie beginnt von selbst wieder, in einer neuen Datei.</translation>
    </message>
    <message>
        <source>The disk is slow: the recording %1 waits for it. Nothing is lost yet, and the show goes on. Close programs that copy or download.</source>
        <translation>Die Festplatte ist langsam: Die Aufnahme %1 wartet auf sie. Noch ist nichts verloren, und die Sendung geht weiter. Schließ Programme, die kopieren oder herunterladen.</translation>
    </message>
    <message>
        <source>The disk is too slow for the recording %1: it has ended. The show goes on. Record to another disk; if this one becomes quick again, the recording begins again by itself, in a new file.</source>
        <translation>Die Festplatte ist zu langsam für die Aufnahme %1: Sie ist zu Ende. Die Sendung geht weiter. Nimm auf eine andere Festplatte auf; wird diese wieder schnell, beginnt die Aufnahme von selbst wieder, in einer neuen Datei.</translation>
    </message>
    <message>
        <source>The disk takes no larger file: the recording %1 has ended. It goes on in a new file.</source>
        <translation>Die Festplatte nimmt keine größere Datei: Die Aufnahme %1 ist zu Ende. Sie geht in einer neuen Datei weiter.</translation>
    </message>
    <message>
        <source>The line to %1 takes %2 kbit/s just now: the picture is a little coarser.</source>
        <translation>Die Leitung zu %1 schafft gerade %2 kbit/s: Das Bild ist etwas gröber.</translation>
    </message>
    <message>
        <source>Close other programs that use the internet, or go nearer to the Wi-Fi.</source>
        <translation>Schließe andere Programme, die das Internet benutzen, oder geh näher ans WLAN.</translation>
    </message>
    <message>
        <source>%1 sends the same picture again and again. It is called anew; if that does not help, start the camera’s app again, or switch the camera off and on.</source>
        <translation>%1 schickt immer wieder dasselbe Bild. Sie wird neu angerufen; wenn das nicht hilft, starte die App der Kamera neu, oder schalte die Kamera aus und wieder ein.</translation>
    </message>
    <message>
        <source>A language is written like it, zh or pt-BR.</source>
        <translation>Eine Sprache schreibt man wie it, zh oder pt-BR.</translation>
    </message>
    <message>
        <source>A message&apos;s platform and number have at most %1 characters.</source>
        <translation>Plattform und Nummer einer Nachricht haben höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A setting has at most %1 bytes.</source>
        <translation>Eine Einstellung hat höchstens %1 Bytes.</translation>
    </message>
    <message>
        <source>A window keeps at most %1 settings, with names of at most %2 signs.</source>
        <translation>Ein Fenster behält höchstens %1 Einstellungen, mit Namen von höchstens %2 Zeichen.</translation>
    </message>
    <message>
        <source>Claims and orders are written down again. Messages that came while nothing could be written may be missing: look at the chat where you sell.</source>
        <translation>Reservierungen und Bestellungen werden wieder aufgeschrieben. Nachrichten, die kamen, als nichts geschrieben werden konnte, fehlen vielleicht: Sieh im Chat dort nach, wo du verkaufst.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Schließe andere Programme.</translation>
    </message>
    <message>
        <source>Close other programs; most of its time goes to %1.</source>
        <translation>Schließe andere Programme; am meisten braucht %1.</translation>
    </message>
    <message>
        <source>Delete something; else the recording ends, and the show goes on.</source>
        <translation>Lösche etwas; sonst endet die Aufnahme, und die Sendung läuft weiter.</translation>
    </message>
    <message>
        <source>The computer has too much to do.</source>
        <translation>Der Computer hat zu viel zu tun.</translation>
    </message>
    <message>
        <source>The computer has too much to do: viewers miss pictures.</source>
        <translation>Der Computer hat zu viel zu tun: Den Zuschauern fehlen Bilder.</translation>
    </message>
    <message>
        <source>The disk had less than %1 MB left: the recording %2 has ended.</source>
        <translation>Auf der Platte waren weniger als %1 MB frei: Die Aufnahme %2 ist zu Ende.</translation>
    </message>
    <message>
        <source>The disk had less than %1 MB left: the show is not recorded.</source>
        <translation>Auf der Platte waren weniger als %1 MB frei: Die Sendung wird nicht aufgenommen.</translation>
    </message>
    <message>
        <source>The disk has room for about %1 minutes of recording.</source>
        <translation>Auf der Platte ist noch Platz für etwa %1 Minuten Aufnahme.</translation>
    </message>
    <message>
        <source>The disk has room for less than a minute of recording.</source>
        <translation>Auf der Platte ist Platz für weniger als eine Minute Aufnahme.</translation>
    </message>
    <message>
        <source>The disk with the folder %1 is full: what you change cannot be written down. Make room there; until then it is lost if the computer stops.</source>
        <translation>Die Platte mit dem Ordner %1 ist voll: Was du änderst, kann nicht aufgeschrieben werden. Schaffe dort Platz; bis dahin geht es verloren, wenn der Computer ausfällt.</translation>
    </message>
    <message>
        <source>The line to %1 is too slow: pictures are left out there.</source>
        <translation>Die Leitung zu %1 ist zu langsam: Dort fehlen Bilder.</translation>
    </message>
    <message>
        <source>The line to %1 takes %2 kbit/s just now: the picture is much coarser.</source>
        <translation>Die Leitung zu %1 schafft gerade %2 kbit/s: Das Bild ist viel gröber.</translation>
    </message>
    <message>
        <source>The microphone gives no sound any more. Check its plug and its switch.</source>
        <translation>Das Mikrofon gibt keinen Ton mehr. Prüf seinen Stecker und seinen Schalter.</translation>
    </message>
    <message>
        <source>The microphone is silent, as if it were switched off. Look at its switch and its mute key, or choose another one.</source>
        <translation>Das Mikrofon ist still, als wäre es ausgeschaltet. Sieh nach seinem Schalter und seiner Stummtaste, oder wähl ein anderes.</translation>
    </message>
    <message>
        <source>The microphone is too loud and sounds rough. Speak from further away, or turn it down.</source>
        <translation>Das Mikrofon ist zu laut und klingt verzerrt. Sprich aus größerem Abstand oder stell es leiser.</translation>
    </message>
    <message>
        <source>The microphone “%1” is not there. Plug it in: it is taken up by itself. Or choose another one.</source>
        <translation>Das Mikrofon „%1“ ist nicht da. Steck es ein: Es wird von selbst übernommen. Oder wähle ein anderes.</translation>
    </message>
    <message>
        <source>The microphone “%1” is unplugged. Plug it in again: it comes back by itself.</source>
        <translation>Das Mikrofon „%1“ ist ausgesteckt. Steck es wieder ein: Es kommt von selbst zurück.</translation>
    </message>
    <message>
        <source>The microphone’s sound breaks up. Close other programs, or plug it in somewhere else.</source>
        <translation>Der Ton des Mikrofons bricht ab. Schließ andere Programme oder steck es woanders ein.</translation>
    </message>
    <message>
        <source>The picture is made with less care, and the preview moves less often.</source>
        <translation>Das Bild wird weniger sorgfältig gemacht, und die Vorschau bewegt sich seltener.</translation>
    </message>
    <message>
        <source>The picture is made with less care, so that nothing of it is lost.</source>
        <translation>Das Bild wird weniger sorgfältig gemacht, damit nichts davon verloren geht.</translation>
    </message>
    <message>
        <source>The picture that is sent cannot be shown. End the show and go live again.</source>
        <translation>Das gesendete Bild lässt sich nicht zeigen. Beende die Sendung und geh neu auf Sendung.</translation>
    </message>
    <message>
        <source>The picture that viewers see stands still. Choose another camera.</source>
        <translation>Das Bild, das die Zuschauer sehen, steht still. Wähle eine andere Kamera.</translation>
    </message>
    <message>
        <source>The picture that viewers see stands still. Start the camera’s app again, or switch the camera off and on, or choose another.</source>
        <translation>Das Bild, das die Zuschauer sehen, steht still. Starte die App der Kamera neu, oder schalte die Kamera aus und wieder ein, oder wähle eine andere.</translation>
    </message>
    <message>
        <source>The picture that viewers see stands still. Unplug the camera and plug it in again, or choose another.</source>
        <translation>Das Bild, das die Zuschauer sehen, steht still. Zieh die Kamera ab und steck sie wieder an, oder wähle eine andere.</translation>
    </message>
    <message>
        <source>The recording %1 has ended, it cannot be written (%2). The show goes on. Check the disk: once it works, the recording begins again by itself, in a new file.</source>
        <translation>Die Aufnahme %1 ist zu Ende, sie lässt sich nicht schreiben (%2). Die Sendung geht weiter. Prüf die Festplatte: Sobald sie geht, beginnt die Aufnahme von selbst wieder, in einer neuen Datei.</translation>
    </message>
    <message>
        <source>The recording %1 has ended.</source>
        <translation>Die Aufnahme %1 ist zu Ende.</translation>
    </message>
    <message>
        <source>The recording %1 was cut short and cannot be read. It is left as it is.</source>
        <translation>Die Aufnahme %1 war abgebrochen und lässt sich nicht lesen. Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The recording %1 was cut short. It has been finished and plays: %2.</source>
        <translation>Die Aufnahme %1 war abgebrochen. Sie ist fertiggestellt: %2 laufen.</translation>
    </message>
    <message>
        <source>The recording %1 was cut short. It plays, and is finished at a later start: there is not enough room on the disk for that.</source>
        <translation>Die Aufnahme %1 war abgebrochen. Sie läuft und wird bei einem späteren Start fertiggestellt: Dafür ist auf der Festplatte nicht genug Platz.</translation>
    </message>
    <message>
        <source>The recording goes on, in the file %1.</source>
        <translation>Die Aufnahme geht weiter, in der Datei %1.</translation>
    </message>
    <message>
        <source>The show goes on. As soon as %1 MB are free, the recording begins again by itself, in a new file.</source>
        <translation>Die Sendung läuft weiter. Sobald %1 MB frei sind, beginnt die Aufnahme von selbst wieder, in einer neuen Datei.</translation>
    </message>
    <message>
        <source>The studio had stopped. It is back on air, but not everything is as it was.</source>
        <translation>Das Studio war stehen geblieben. Es ist wieder auf Sendung, aber nicht alles ist wie vorher.</translation>
    </message>
    <message>
        <source>Whether a show was cut short is not known: what was kept of it cannot be read.</source>
        <translation>Ob eine Sendung abgebrochen ist, ist nicht bekannt: Was von ihr aufbewahrt wurde, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The microphone that was asked for is not known any more.</source>
        <translation>Das gewünschte Mikrofon ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>Choose it again in the settings.</source>
        <translation>Wähle das Gerät in den Einstellungen neu.</translation>
    </message>
    <message>
        <source>The recording %1 lacks the last %2 s of the show: the disk did not take them.</source>
        <translation>Der Aufnahme %1 fehlen die letzten %2 s der Sendung: die Festplatte hat sie nicht angenommen.</translation>
    </message>
    <message>
        <source>“%1” was not understood: it has no field “%2”.</source>
        <translation>„%1“ wurde nicht verstanden: Es hat kein Feld „%2“.</translation>
    </message>
    <message>
        <source>The report cannot be written to %1 (%2). Choose another place.</source>
        <translation>Der Bericht kann nicht nach %1 geschrieben werden (%2). Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>The show goes on; claims wait in the chat until it can be written.</source>
        <translation>Die Sendung geht weiter; Bestellungen warten im Chat, bis wieder geschrieben werden kann.</translation>
    </message>
    <message>
        <source>The sound that is sent cannot be heard. End the show and go live again.</source>
        <translation>Der gesendete Ton lässt sich nicht hören. Beende die Sendung und geh neu auf Sendung.</translation>
    </message>
    <message>
        <source>The studio had stopped. It is back on air, but before that not everything could be written down: look at the product, the countdown and the last messages of the chat.</source>
        <translation>Das Studio war stehen geblieben. Es ist wieder auf Sendung, aber davor konnte nicht alles aufgeschrieben werden: Sieh nach dem Produkt, dem Countdown und den letzten Nachrichten im Chat.</translation>
    </message>
    <message>
        <source>The studio had stopped. It is back on air, with everything as it was.</source>
        <translation>Das Studio war stehen geblieben. Es ist wieder auf Sendung, alles ist wie vorher.</translation>
    </message>
    <message>
        <source>The camera that was asked for is not known any more.</source>
        <translation>Die gewünschte Kamera ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>There was a hole in the sound. If it happens again, close other programs.</source>
        <translation>Im Ton war eine Lücke. Wenn es wieder vorkommt, schließ andere Programme.</translation>
    </message>
    <message>
        <source>This chat file is too large: %1 MB at most.</source>
        <translation>Diese Chat-Datei ist zu groß: höchstens %1 MB.</translation>
    </message>
    <message>
        <source>This is no chat file.</source>
        <translation>Das ist keine Chat-Datei.</translation>
    </message>
    <message>
        <source>Viewers hear nothing. Look at the microphone&apos;s plug and switch, or choose another one.</source>
        <translation>Die Zuschauer hören nichts. Sieh nach Stecker und Schalter des Mikrofons, oder wähle ein anderes.</translation>
    </message>
    <message>
        <source>Viewers see a black picture. Take the cap off the camera, turn on the light, or choose another camera.</source>
        <translation>Die Zuschauer sehen Schwarz. Nimm die Kappe von der Kamera, mach Licht oder wähle eine andere Kamera.</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Look in:</source>
        <translation>Suchen in:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Ordner:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Datei:</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Anzeigen:</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>Videos (%1)</source>
        <translation>Videos (%1)</translation>
    </message>
    <message>
        <source>Product lists (%1)</source>
        <translation>Produktlisten (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation>Kameras neu suchen</translation>
    </message>
    <message>
        <source>Look for microphones again</source>
        <translation>Noch einmal nach Mikrofonen suchen</translation>
    </message>
    <message>
        <source>Type a phone&apos;s address</source>
        <translation>Adresse eines Telefons eingeben</translation>
    </message>
    <message>
        <source>Say “good morning”: the bar moves when the microphone hears you.</source>
        <translation>Sag „Guten Morgen“: der Balken bewegt sich, wenn das Mikrofon dich hört.</translation>
    </message>
    <message>
        <source>Loudness of the microphone</source>
        <translation>Lautstärke des Mikrofons</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Diesen Schritt überspringen</translation>
    </message>
    <message>
        <source>Welcome to your stall</source>
        <translation>Das ist dein Stand</translation>
    </message>
    <message>
        <source>In two minutes you can sell live. Which language do you speak?</source>
        <translation>In zwei Minuten kannst du live verkaufen. Welche Sprache sprichst du?</translation>
    </message>
    <message>
        <source>Do you see yourself?</source>
        <translation>Siehst du dich?</translation>
    </message>
    <message>
        <source>Choose the camera that your viewers look through.</source>
        <translation>Wähle die Kamera, durch die deine Zuschauer dich sehen.</translation>
    </message>
    <message>
        <source>Can we hear you?</source>
        <translation>Hören wir dich?</translation>
    </message>
    <message>
        <source>Choose the microphone you speak into.</source>
        <translation>Wähle das Mikrofon, in das du sprichst.</translation>
    </message>
    <message>
        <source>Your first product</source>
        <translation>Dein erstes Produkt</translation>
    </message>
    <message>
        <source>Name and price are enough. You can add the others later, or bring a whole list.</source>
        <translation>Name und Preis genügen. Die anderen kommen später, oder du bringst eine ganze Liste.</translation>
    </message>
    <message>
        <source>Where do you sell?</source>
        <translation>Wo verkaufst du?</translation>
    </message>
    <message>
        <source>Choose a platform now or later. Nobody sees anything before you press Go live.</source>
        <translation>Wähle jetzt oder später eine Plattform. Niemand sieht etwas, bevor du Live gehen drückst.</translation>
    </message>
    <message>
        <source>No camera is connected</source>
        <translation>Keine Kamera angeschlossen</translation>
    </message>
    <message>
        <source>Begin with the test picture or a video file. Or connect a camera, and look for it again.</source>
        <translation>Beginne mit dem Testbild oder einer Videodatei. Oder schließe eine Kamera an und suche sie neu.</translation>
    </message>
    <message>
        <source>Save and open the studio</source>
        <translation>Speichern und Studio öffnen</translation>
    </message>
    <message>
        <source>Open the studio without one</source>
        <translation>Studio ohne Plattform öffnen</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Speichern und weiter</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>A phone can be a camera too: start a camera app on it, in the same Wi-Fi, and type its address.</source>
        <translation>Auch ein Telefon kann Kamera sein: Starte darauf eine Kamera-App, im selben WLAN, und tippe ihre Adresse ein.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>FolderFailed</name>
    <message>
        <source>The folder is %1</source>
        <translation>Der Ordner ist %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Bancarella cannot keep anything on this computer</source>
        <translation>Bancarella kann auf diesem Computer nichts aufbewahren</translation>
    </message>
    <message>
        <source>Or choose another folder, such as one on a USB stick: what you set up, your products and your orders are kept there. Next time you choose it again.</source>
        <translation>Oder wähl einen anderen Ordner, etwa auf einem USB-Stick: Deine Einstellungen, Produkte und Bestellungen werden dort aufbewahrt. Nächstes Mal wählst du ihn wieder.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Anderen Ordner wählen</translation>
    </message>
    <message>
        <source>The disk is full. Delete what you do not need or empty the bin, then try again.</source>
        <translation>Die Festplatte ist voll. Lösch, was du nicht brauchst, oder leer den Papierkorb, und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>The disk can only be read just now. Restart the computer: often that puts its disk right. If it stays so, ask whoever looks after the computer.</source>
        <translation>Die Festplatte lässt sich gerade nur lesen. Starte den Computer neu: Oft bringt ihn das in Ordnung. Bleibt es so, frag, wer sich um den Computer kümmert.</translation>
    </message>
    <message>
        <source>The folder belongs to somebody else. Log in as you did when you used Bancarella before, or ask whoever looks after the computer to give you the folder.</source>
        <translation>Der Ordner gehört jemand anderem. Melde dich so an wie früher, als du Bancarella benutzt hast, oder bitte die Person, die sich um den Computer kümmert, dir den Ordner zu geben.</translation>
    </message>
    <message>
        <source>The folder cannot be made: %1. Restart the computer. If it stays so, ask whoever looks after the computer.</source>
        <translation>Der Ordner lässt sich nicht anlegen: %1. Starte den Computer neu. Bleibt es so, frag, wer sich um den Computer kümmert.</translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>The shop %1 is open. %2 can be opened once the show is over and Bancarella is closed.</source>
        <translation>Der Laden %1 ist geöffnet. %2 lässt sich öffnen, sobald die Sendung vorbei und Bancarella geschlossen ist.</translation>
    </message>
</context>
<context>
    <name>GoLiveSheet</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Where the show goes</source>
        <translation>Wohin die Sendung geht</translation>
    </message>
    <message>
        <source>Before you go live</source>
        <translation>Bevor du auf Sendung gehst</translation>
    </message>
    <message>
        <source>Add the places where your viewers are: YouTube, Instagram, your own server. You can have several.</source>
        <translation>Füge hinzu, wo deine Zuschauer sind: YouTube, Instagram, dein eigener Server. Es dürfen mehrere sein.</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Neu prüfen</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Live gehen</translation>
    </message>
    <message>
        <source>%1 (Enter)</source>
        <translation>%1 (Enter)</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>The rehearsal is running: everything works, and nobody sees it.</source>
        <translation>Die Probe läuft: alles geht, und niemand sieht es.</translation>
    </message>
    <message>
        <source>You are on air</source>
        <translation>Du bist auf Sendung</translation>
    </message>
    <message>
        <source>Every destination gets the show.</source>
        <translation>Jedes Ziel bekommt die Sendung.</translation>
    </message>
    <message>
        <source>Going live…</source>
        <translation>Es geht auf Sendung…</translation>
    </message>
    <message>
        <source>Destinations that get the show: %1 of %2</source>
        <translation>Ziele, die die Sendung bekommen: %1 von %2</translation>
    </message>
    <message>
        <source>The studio does not answer. It is being started again.</source>
        <translation>Das Studio antwortet nicht. Es wird neu gestartet.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Es geht los…</translation>
    </message>
    <message>
        <source>The show has not started. Try again.</source>
        <translation>Die Sendung hat nicht begonnen. Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Rehearse: nobody sees it</source>
        <translation>Proben: niemand sieht es</translation>
    </message>
    <message>
        <source>Go live now in %1 places</source>
        <translation>Jetzt live an %1 Orten</translation>
    </message>
    <message>
        <source>Go live now: %1</source>
        <translation>Jetzt live: %1</translation>
    </message>
    <message>
        <source>Everything is being checked. You need not wait for it.</source>
        <translation>Alles wird geprüft. Du musst nicht warten.</translation>
    </message>
    <message>
        <source>No destination is on: nobody will see the show.</source>
        <translation>Kein Ziel ist an: niemand wird die Sendung sehen.</translation>
    </message>
    <message>
        <source>No destination can get the show as it is. Mend one, or switch all off to rehearse.</source>
        <translation>So kann kein Ziel die Sendung bekommen. Bring eines in Ordnung, oder schalte alle aus, um zu proben.</translation>
    </message>
    <message>
        <source>Something is to be mended. You can go live all the same.</source>
        <translation>Etwas ist zu beheben. Du kannst trotzdem auf Sendung gehen.</translation>
    </message>
    <message>
        <source>You can go live. Look at what is marked first.</source>
        <translation>Du kannst auf Sendung gehen. Sieh dir vorher das Markierte an.</translation>
    </message>
    <message>
        <source>All is in order.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
</context>
<context>
    <name>GuideReader</name>
    <message>
        <source>User guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>User guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>Problem melden…</translation>
    </message>
    <message>
        <source>About Bancarella</source>
        <translation>Über Bancarella</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>recognised</source>
        <translation>erkannt</translation>
    </message>
    <message>
        <source>is not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Price before</source>
        <translation>Preis vorher</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Vorrat</translation>
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
        <translation>Artikelnr. (SKU)</translation>
    </message>
    <message>
        <source>Weight in grams</source>
        <translation>Gewicht in Gramm</translation>
    </message>
    <message>
        <source>Second currency</source>
        <translation>Zweite Währung</translation>
    </message>
    <message>
        <source>Allergens</source>
        <translation>Allergene</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Harvested on</source>
        <translation>Geerntet am</translation>
    </message>
    <message>
        <source>Pickup or delivery</source>
        <translation>Abholung oder Lieferung</translation>
    </message>
    <message>
        <source>Most for one buyer</source>
        <translation>Höchstens pro Käufer</translation>
    </message>
    <message>
        <source>Which column is which</source>
        <translation>Was in welcher Spalte steht</translation>
    </message>
    <message>
        <source>Left: the headings of your file. Right: what we make of them.</source>
        <translation>Links die Überschriften deiner Datei. Rechts, wie wir sie lesen.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a list of products</source>
        <translation>Produktliste importieren</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <translation>Nichts war zu lesen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>The list is being read…</source>
        <translation>Die Liste wird gelesen…</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Eine Tabelle</translation>
    </message>
    <message>
        <source>products: %1</source>
        <translation>Produkte: %1</translation>
    </message>
    <message>
        <source>with variants: %1</source>
        <translation>mit Varianten: %1</translation>
    </message>
    <message>
        <source>The first %1, as they will be:</source>
        <translation>Die ersten %1, wie sie aussehen werden:</translation>
    </message>
    <message>
        <source>Rows to look at: %1</source>
        <translation>Zeilen zum Ansehen: %1</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>New: %1 · Changed: %2 · As they are: %3</source>
        <translation>Neu: %1 · Geändert: %2 · Unverändert: %3</translation>
    </message>
    <message>
        <source>Rows left out: %1</source>
        <translation>Ausgelassene Zeilen: %1</translation>
    </message>
    <message>
        <source>Import %1 products</source>
        <translation>%1 Produkte importieren</translation>
    </message>
    <message>
        <source>Currency of the prices</source>
        <translation>Währung der Preise</translation>
    </message>
    <message>
        <source>Where the file does not say it.</source>
        <translation>Wo die Datei sie nicht nennt.</translation>
    </message>
    <message>
        <source>The first products of the list</source>
        <translation>Die ersten Produkte der Liste</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Datei noch einmal lesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Vorrat</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Show a product</source>
        <translation>Ein Produkt zeigen</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Search the products</source>
        <translation>Produkte suchen</translation>
    </message>
    <message>
        <source>Microphone off and on</source>
        <translation>Mikrofon aus und an</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>Go live, or end</source>
        <translation>Live gehen, oder beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Write to the chats</source>
        <translation>In die Chats schreiben</translation>
    </message>
    <message>
        <source>Send the proposed answer</source>
        <translation>Vorgeschlagene Antwort senden</translation>
    </message>
    <message>
        <source>Messages run along on the picture</source>
        <translation>Nachrichten laufen im Bild mit</translation>
    </message>
    <message>
        <source>To the claims</source>
        <translation>Zu den Bestellungen</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Diese Tasten</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>Die Anleitung</translation>
    </message>
    <message>
        <source>To the next button</source>
        <translation>Zum nächsten Knopf</translation>
    </message>
    <message>
        <source>Close, or stop typing</source>
        <translation>Schließen, oder nicht mehr tippen</translation>
    </message>
    <message>
        <source>Confirm it</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>It is paid</source>
        <translation>Sie ist bezahlt</translation>
    </message>
    <message>
        <source>Hold it longer</source>
        <translation>Länger zurücklegen</translation>
    </message>
    <message>
        <source>Pass it on: the next one waiting gets it</source>
        <translation>Weitergeben: an den Nächsten, der wartet</translation>
    </message>
    <message>
        <source>Not wanted any more: cancel it</source>
        <translation>Nicht mehr gewollt: stornieren</translation>
    </message>
    <message>
        <source>Yes, that is a claim</source>
        <translation>Ja, das ist eine Bestellung</translation>
    </message>
    <message>
        <source>No, that is none</source>
        <translation>Nein, das ist keine</translation>
    </message>
    <message>
        <source>Choose, or change what is asked</source>
        <translation>Wählen oder ändern, was gefragt wird</translation>
    </message>
    <message>
        <source>In the list of claims</source>
        <translation>In der Liste der Bestellungen</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Name of your stall</source>
        <translation>Name deines Stands</translation>
    </message>
    <message>
        <source>Viewers read it at the top of the picture. You can change it later.</source>
        <translation>Zuschauer lesen ihn oben im Bild. Du kannst ihn später ändern.</translation>
    </message>
    <message>
        <source>Such as: Oak Tree Farm</source>
        <translation>Zum Beispiel: Eichenhof</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>You are NOT on air. The studio was started again; your products and the show are as they were.</source>
        <translation>Du bist NICHT auf Sendung. Das Studio wurde neu gestartet; Produkte und Sendung sind wie vorher.</translation>
    </message>
    <message>
        <source>Go back on air</source>
        <translation>Zurück auf Sendung</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>The studio has stopped. It is being started again…</source>
        <translation>Das Studio hat angehalten. Es wird neu gestartet…</translation>
    </message>
    <message>
        <source>Starting the studio…</source>
        <translation>Das Studio startet…</translation>
    </message>
    <message>
        <source>The studio does not answer just now, and what you see here may be old. Wait a moment: it goes on by itself. If this lasts, close other programs.</source>
        <translation>Das Studio antwortet gerade nicht, und was du hier siehst, kann veraltet sein. Warte einen Moment: Es macht von selbst weiter. Wenn es dauert, schließe andere Programme.</translation>
    </message>
    <message>
        <source>Nobody sees your show: the studio has stopped. It is tried again in %1 s.</source>
        <translation>Niemand sieht deine Sendung: Das Studio ist stehen geblieben. Neuer Versuch in %1 s.</translation>
    </message>
    <message>
        <source>Nobody sees your show: the studio has stopped. It is tried again now.</source>
        <translation>Niemand sieht deine Sendung: Das Studio ist stehen geblieben. Jetzt ein neuer Versuch.</translation>
    </message>
    <message>
        <source>The studio does not start: the disk is full. Delete what you do not need or empty the bin, then try again.</source>
        <translation>Das Studio startet nicht: Der Datenträger ist voll. Lösche, was du nicht brauchst, oder leere den Papierkorb, und versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>The studio does not start. What happened is written in %1</source>
        <translation>Das Studio startet nicht. Was geschehen ist, steht in %1</translation>
    </message>
    <message>
        <source>The studio does not start, and did not say why. Close other programs and try again. If that does not help, restart the computer.</source>
        <translation>Das Studio startet nicht und hat nicht gesagt, warum. Schließe andere Programme und versuche es noch einmal. Wenn das nicht hilft, starte den Computer neu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Neu versuchen</translation>
    </message>
    <message>
        <source>Nobody sees your show: it was started outside this window, and has stopped. If it does not come back by itself, start the studio here.</source>
        <translation>Niemand sieht deine Sendung: Sie wurde außerhalb dieses Fensters gestartet und ist stehen geblieben. Wenn sie nicht von selbst wiederkommt, starte das Studio hier.</translation>
    </message>
    <message>
        <source>Start it here</source>
        <translation>Hier starten</translation>
    </message>
    <message>
        <source>It is taken back as soon as it is written down.</source>
        <translation>Es wird rückgängig gemacht, sobald es notiert ist.</translation>
    </message>
    <message>
        <source>That has changed again since. Nothing was undone.</source>
        <translation>Das hat sich inzwischen wieder geändert. Nichts wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>There is no product on key %1.</source>
        <translation>Auf Taste %1 liegt kein Produkt.</translation>
    </message>
    <message>
        <source>%1 is off the picture.</source>
        <translation>%1 ist nicht mehr im Bild.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Something went wrong in the window; the show goes on. It is written in %1</source>
        <translation>Im Fenster ist etwas schiefgegangen; die Sendung geht weiter. Es steht in %1</translation>
    </message>
</context>
<context>
    <name>MicrophoneBox</name>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>How loud viewers hear you</source>
        <translation>Wie laut Zuschauer dich hören</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Ton an</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Microphone on</source>
        <translation>Mikrofon an</translation>
    </message>
    <message>
        <source>Microphone off</source>
        <translation>Mikrofon aus</translation>
    </message>
    <message>
        <source>How loud viewers hear you. Around −16 LUFS is right; below −26 they have to turn you up, above −10 they turn you down.</source>
        <translation>Wie laut das Publikum dich hört. Um −16 LUFS ist richtig; unter −26 muss es lauter stellen, über −10 stellt es leiser.</translation>
    </message>
    <message>
        <source>too quiet</source>
        <translation>zu leise</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>too loud</source>
        <translation>zu laut</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (Taste %2)</translation>
    </message>
    <message>
        <source>Clear voice</source>
        <translation>Klare Stimme</translation>
    </message>
    <message>
        <source>Clear voice is on: less noise, even loudness. Click to send the sound as it is.</source>
        <translation>Klare Stimme ist an: weniger Rauschen, gleichmäßig laut. Klick, um den Ton unverändert zu senden.</translation>
    </message>
    <message>
        <source>Clear voice is off: the sound goes out as it is. Click for less noise and even loudness.</source>
        <translation>Klare Stimme ist aus: der Ton geht unverändert raus. Klick für weniger Rauschen und gleichmäßige Lautstärke.</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>%1 · %2 LUFS</source>
        <translation>%1 · %2 LUFS</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Kein Ton</translation>
    </message>
</context>
<context>
    <name>MicrophoneChoice</name>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>The computer&apos;s own choice</source>
        <translation>Die Wahl des Computers</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>Kein Mikrofon</translation>
    </message>
    <message>
        <source>Viewers hear nothing.</source>
        <translation>Zuschauer hören nichts.</translation>
    </message>
    <message>
        <source>The microphone is on.</source>
        <translation>Das Mikrofon ist an.</translation>
    </message>
    <message>
        <source>The microphone is being opened…</source>
        <translation>Das Mikrofon wird geöffnet…</translation>
    </message>
    <message>
        <source>No microphone was found. Plug one in, or choose “No microphone”.</source>
        <translation>Kein Mikrofon gefunden. Schließe eines an oder wähle „Kein Mikrofon“.</translation>
    </message>
    <message>
        <source>The microphone is not heard. Plug it in, or choose another.</source>
        <translation>Das Mikrofon ist nicht zu hören. Schließe es an oder wähle ein anderes.</translation>
    </message>
</context>
<context>
    <name>ModerationSettings</name>
    <message>
        <source>What is held back</source>
        <translation>Was zurückgehalten wird</translation>
    </message>
    <message>
        <source>Hold back links from new people</source>
        <translation>Links von neuen Leuten zurückhalten</translation>
    </message>
    <message>
        <source>Held messages wait in the chat under “Held” and are seen by nobody else until you show them.</source>
        <translation>Zurückgehaltenes steht im Chat unter „Wartend“ und wird von niemandem sonst gesehen, bis du es zeigst.</translation>
    </message>
    <message>
        <source>Words that hold a message back, one in each line</source>
        <translation>Wörter, die eine Nachricht zurückhalten, eines in jeder Zeile</translation>
    </message>
    <message>
        <source>In any spelling: capitals, accents and hidden marks make no difference.</source>
        <translation>In jeder Schreibweise: Groß und Klein, Akzente und versteckte Zeichen machen keinen Unterschied.</translation>
    </message>
    <message>
        <source>Blocked people</source>
        <translation>Blockierte</translation>
    </message>
    <message>
        <source>Nobody. A message&apos;s menu in the chat has “Block”.</source>
        <translation>Niemand. Im Menü einer Nachricht im Chat steht „blockieren“.</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>%1 freigeben</translation>
    </message>
</context>
<context>
    <name>OrderModel</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n Ding</numerusform>
            <numerusform>%n Dinge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>to give back %1</source>
        <translation>zurückzugeben %1</translation>
    </message>
    <message>
        <source>still to pay %1</source>
        <translation>noch zu zahlen %1</translation>
    </message>
    <message>
        <source>%1 of %2, full</source>
        <translation>%1 von %2, voll</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>OrdersDialog</name>
    <message>
        <source>Orders</source>
        <translation>Körbe</translation>
    </message>
    <message>
        <source>Which show</source>
        <translation>Welche Sendung</translation>
    </message>
    <message>
        <source>Name, number or code</source>
        <translation>Name, Nummer oder Code</translation>
    </message>
    <message>
        <source>Search the orders by name, number or code</source>
        <translation>Körbe nach Name, Nummer oder Code suchen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>All that is held in this basket is agreed on (C)</source>
        <translation>Alles Zurückgelegte in diesem Korb ist abgemacht (C)</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>All of this basket is paid (P)</source>
        <translation>Der ganze Korb ist bezahlt (P)</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Gepackt</translation>
    </message>
    <message>
        <source>This basket is packed, or not after all (K)</source>
        <translation>Dieser Korb ist gepackt, oder doch nicht (K)</translation>
    </message>
    <message>
        <source>Choose two with Ctrl: they are one person (M)</source>
        <translation>Wähle zwei mit Strg: sie sind eine Person (M)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last thing (U)</source>
        <translation>Das Letzte rückgängig machen (U)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Packing list…</source>
        <translation>Packliste…</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Etiketten…</translation>
    </message>
    <message>
        <source>What is still to be done</source>
        <translation>Was noch zu tun ist</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>Abholung</translation>
    </message>
    <message>
        <source>What goes there is what is printed and exported, in this order</source>
        <translation>Gedruckt und exportiert wird, was dorthin geht, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>No basket is like this.</source>
        <translation>Kein Korb passt dazu.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Noch keine Körbe</translation>
    </message>
    <message>
        <source>When a viewer claims something, it goes into a basket of theirs, and stands here.</source>
        <translation>Bestellt ein Zuschauer etwas, kommt es in seinen Korb und steht hier.</translation>
    </message>
    <message>
        <source>This show</source>
        <translation>Diese Sendung</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Stornieren</translation>
    </message>
    <message>
        <source>Nothing of this basket is wanted any more (X)</source>
        <translation>Aus diesem Korb will niemand mehr etwas (X)</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Zusammenlegen…</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
    </message>
    <message>
        <source>This buyer&apos;s messages and claims count no more (B)</source>
        <translation>Nachrichten und Bestellungen dieses Kunden zählen nicht mehr (B)</translation>
    </message>
    <message>
        <source>Choose a basket on the left: what is in it, and what to do with it, stands here.</source>
        <translation>Wähle links einen Korb: Hier steht, was darin ist und was damit geschieht.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Nicht bezahlt</translation>
    </message>
    <message>
        <source>Not packed</source>
        <translation>Nicht gepackt</translation>
    </message>
    <message>
        <source>Only waiting</source>
        <translation>Nur wartend</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Nach Nummer</translation>
    </message>
    <message>
        <source>By pickup</source>
        <translation>Nach Abholung</translation>
    </message>
    <message>
        <source>Pickup slots…</source>
        <translation>Abholzeiten…</translation>
    </message>
    <message>
        <source>Table for Excel (%1)</source>
        <translation>Tabelle für Excel (%1)</translation>
    </message>
    <message>
        <source>List, one line per thing (%1)</source>
        <translation>Liste, eine Zeile je Ding (%1)</translation>
    </message>
    <message>
        <source>As Shopify exports its orders (%1)</source>
        <translation>Wie Shopify seine Bestellungen exportiert (%1)</translation>
    </message>
    <message>
        <source>For other programs (%1)</source>
        <translation>Für andere Programme (%1)</translation>
    </message>
    <message>
        <source>Export the orders</source>
        <translation>Körbe exportieren</translation>
    </message>
    <message>
        <source>Packing list</source>
        <translation>Packliste</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Suchen in:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Datei:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Art:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No pickup noted</source>
        <translation>Noch keine Abholung notiert</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>OtherKey</name>
    <message>
        <source>%1 was named when Bancarella was started: only there can it get another key.</source>
        <translation>%1 wurde beim Start von Bancarella angegeben: nur dort bekommt es einen anderen Schlüssel.</translation>
    </message>
</context>
<context>
    <name>Packing</name>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Packing list</source>
        <translation>Packliste</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another folder, or make room on the disk.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2. Wähle einen anderen Ordner oder schaffe Platz auf der Festplatte.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n Korb</numerusform>
            <numerusform>%n Körbe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>still %1</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>No pickup noted</source>
        <translation>Noch keine Abholung notiert</translation>
    </message>
    <message>
        <source>On the waitlist: %1</source>
        <translation>Auf der Warteliste: %1</translation>
    </message>
    <message>
        <source>Pickup: %1</source>
        <translation>Abholung: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>About the buyer: %1</source>
        <translation>Zum Kunden: %1</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Gepackt</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (Fortsetzung)</translation>
    </message>
    <message>
        <source>Contains %1</source>
        <translation>Enthält %1</translation>
    </message>
    <message>
        <source>%1 · to be weighed</source>
        <translation>%1 · noch zu wiegen</translation>
    </message>
</context>
<context>
    <name>PausedBar</name>
    <message>
        <source>Claims are paused: nothing that viewers write is held.</source>
        <translation>Bestellungen sind angehalten: Nichts wird zurückgelegt.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Take claims again</source>
        <translation>Wieder Bestellungen annehmen</translation>
    </message>
    <message>
        <source>Until the next show begins, nothing that viewers write is held.</source>
        <translation>Bis die nächste Sendung beginnt, wird nichts von dem, was Zuschauer schreiben, zurückgelegt.</translation>
    </message>
    <message>
        <source>Claims are closed</source>
        <translation>Bestellungen geschlossen</translation>
    </message>
    <message>
        <source>Claims are paused</source>
        <translation>Bestellungen angehalten</translation>
    </message>
</context>
<context>
    <name>PickupBox</name>
    <message>
        <source>Pickup slots…</source>
        <translation>Abholzeiten…</translation>
    </message>
</context>
<context>
    <name>Placer</name>
    <message>
        <source>%1 covers the QR code: it cannot be scanned.</source>
        <translation>Der QR-Code ist verdeckt und lässt sich nicht scannen: %1.</translation>
    </message>
    <message>
        <source>%1 and %2 cover one another.</source>
        <translation>%1 und %2 verdecken einander.</translation>
    </message>
    <message>
        <source>%1 is in its new place.</source>
        <translation>Am neuen Platz: %1.</translation>
    </message>
    <message>
        <source>%1 is back in its place.</source>
        <translation>Wieder am alten Platz: %1.</translation>
    </message>
    <message>
        <source>Everything is back in its place.</source>
        <translation>Alles ist wieder am alten Platz.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>PlatformGrid</name>
    <message>
        <source>Own server</source>
        <translation>Eigener Server</translation>
    </message>
</context>
<context>
    <name>PlatformTile</name>
    <message>
        <source>chosen</source>
        <translation>ausgewählt</translation>
    </message>
</context>
<context>
    <name>PostingSettings</name>
    <message>
        <source>What is posted</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>When a product has been pinned for a moment, this line goes to every chat where posting is on.</source>
        <translation>Ist ein Produkt einen Augenblick im Bild, geht diese Zeile in jeden Chat, in den geschrieben werden soll.</translation>
    </message>
    <message>
        <source>The line for a pinned product</source>
        <translation>Die Zeile für ein Produkt im Bild</translation>
    </message>
    <message>
        <source>{title}, {price}, {old_price}, {unit}, {code}, {link}, {stock} and {shop} are filled in. What stands in [square brackets] is left out where something in it is not known.</source>
        <translation>{title}, {price}, {old_price}, {unit}, {code}, {link}, {stock} und {shop} werden ausgefüllt. Was in [eckigen Klammern] steht, entfällt, wenn etwas darin nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Viewers read</source>
        <translation>Die Zuschauer lesen</translation>
    </message>
    <message>
        <source>Take ours again</source>
        <translation>Wieder unsere nehmen</translation>
    </message>
    <message>
        <source>Answers that are proposed</source>
        <translation>Antworten, die vorgeschlagen werden</translation>
    </message>
    <message>
        <source>When a question holds one of the words, its answer stands above the field in the chat; A sends it.</source>
        <translation>Enthält eine Frage eines der Wörter, steht ihre Antwort über dem Feld im Chat; A sendet sie.</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>Antwort hinzufügen</translation>
    </message>
    <message>
        <source>An answer of your own</source>
        <translation>Eine eigene Antwort</translation>
    </message>
    <message>
        <source>The answer is gone.</source>
        <translation>Die Antwort ist weg.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>There is no product yet.</source>
        <translation>Es gibt noch kein Produkt.</translation>
    </message>
</context>
<context>
    <name>PreviewWidget</name>
    <message>
        <source>Programme: what viewers see</source>
        <translation>Programm: was Zuschauer sehen</translation>
    </message>
    <message>
        <source>Space chooses the next overlay, the arrow keys move it, Backspace puts it back in its place.</source>
        <translation>Leertaste wählt die nächste Einblendung, die Pfeiltasten schieben sie, Rücktaste legt sie zurück.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (Taste %2)</translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation>Name des Stands</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Countdown</translation>
    </message>
    <message>
        <source>Product card</source>
        <translation>Produktkarte</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>Lower third</source>
        <translation>Bauchbinde</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Chat on the picture</source>
        <translation>Chat im Bild</translation>
    </message>
    <message>
        <source>Newest claims</source>
        <translation>Neueste Bestellungen</translation>
    </message>
    <message>
        <source>Small camera</source>
        <translation>Kleine Kamera</translation>
    </message>
    <message>
        <source>Waiting for the studio…</source>
        <translation>Warten auf das Studio…</translation>
    </message>
    <message>
        <source>The picture has stopped. It comes back by itself.</source>
        <translation>Das Bild steht. Es kommt von selbst zurück.</translation>
    </message>
    <message>
        <source>The picture is coming…</source>
        <translation>Das Bild kommt…</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation>Zurücksetzen: %1</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>Drag to move it. Double-click puts it back.</source>
        <translation>Ziehen verschiebt. Doppelklick legt zurück.</translation>
    </message>
</context>
<context>
    <name>ProductDialog</name>
    <message>
        <source>Save the picture on this computer first, then drop its file here.</source>
        <translation>Speichere das Bild erst auf diesem Computer und zieh dann die Datei hierher.</translation>
    </message>
    <message>
        <source>This file is not a picture. Use a JPEG, PNG or WebP file.</source>
        <translation>Diese Datei ist kein Bild. Nimm eine JPEG-, PNG- oder WebP-Datei.</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Foto wählen</translation>
    </message>
    <message>
        <source>Paste the product&apos;s link: its QR code appears here at once.</source>
        <translation>Füge den Link des Produkts ein: sein QR-Code erscheint sofort hier.</translation>
    </message>
    <message>
        <source>No QR code yet.</source>
        <translation>Noch kein QR-Code.</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Produkt hinzufügen</translation>
    </message>
    <message>
        <source>Edit the product</source>
        <translation>Produkt bearbeiten</translation>
    </message>
    <message>
        <source>Drop a photo here</source>
        <translation>Foto hierher ziehen</translation>
    </message>
    <message>
        <source>Photo of the product</source>
        <translation>Foto des Produkts</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>QR-Code des Links</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Foto wählen…</translation>
    </message>
    <message>
        <source>Take it with the camera</source>
        <translation>Mit der Kamera aufnehmen</translation>
    </message>
    <message>
        <source>Hold it into the picture, then press.</source>
        <translation>Halt es vor die Kamera und drück dann.</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Kein Foto</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What you typed is kept (Esc)</source>
        <translation>Was du getippt hast, bleibt (Esc)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Speichern (Strg+Enter)</translation>
    </message>
    <message>
        <source>What you typed last time and did not save is here again.</source>
        <translation>Was du zuletzt getippt und nicht gespeichert hast, ist wieder da.</translation>
    </message>
</context>
<context>
    <name>ProductForm</name>
    <message>
        <source>Give it a code: viewers write it in the chat.</source>
        <translation>Gib ihm einen Code: Zuschauer schreiben ihn in den Chat.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A code has no spaces: A12.</source>
        <translation>Ein Code hat keine Leerzeichen: A12.</translation>
    </message>
    <message>
        <source>It reads as a quantity or a price. Write it like A12.</source>
        <translation>Liest sich wie Menge oder Preis. Schreibe ihn wie A12.</translation>
    </message>
    <message>
        <source>A code begins with a letter or a digit: A12.</source>
        <translation>Ein Code beginnt mit Buchstabe oder Ziffer: A12.</translation>
    </message>
    <message>
        <source>“%1” has this code.</source>
        <translation>„%1“ hat diesen Code.</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Wie heißt es?</translation>
    </message>
    <message>
        <source>What does it cost?</source>
        <translation>Was kostet es?</translation>
    </message>
    <message>
        <source>This is not a price. Write it like %1.</source>
        <translation>Das ist kein Preis. Schreib ihn wie %1.</translation>
    </message>
    <message>
        <source>Write EUR, USD, CNY…</source>
        <translation>Schreib EUR, USD, CNY…</translation>
    </message>
    <message>
        <source>The price is in %1.</source>
        <translation>Der Preis ist in %1.</translation>
    </message>
    <message>
        <source>It must be above the price.</source>
        <translation>Er muss über dem Preis liegen.</translation>
    </message>
    <message>
        <source>A whole number from 0 to %1, or nothing.</source>
        <translation>Eine ganze Zahl von 0 bis %1, oder nichts.</translation>
    </message>
    <message>
        <source>This is not a web address. Copy it from your shop&apos;s page: https://…</source>
        <translation>Das ist keine Webadresse. Kopiere sie von der Seite deines Shops: https://…</translation>
    </message>
    <message>
        <source>Viewers see this address: it must not hold a user name.</source>
        <translation>Zuschauer sehen diese Adresse: sie darf keinen Benutzernamen enthalten.</translation>
    </message>
    <message>
        <source>Too long: its QR code would be too fine to scan. Use a short link.</source>
        <translation>Zu lang: der QR-Code wäre zu fein zum Scannen. Nimm einen kurzen Link.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Price before</source>
        <translation>Preis vorher</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Vorrat</translation>
    </message>
    <message>
        <source>Link to buy it</source>
        <translation>Kauflink</translation>
    </message>
    <message>
        <source>kg, jar…</source>
        <translation>kg, Glas…</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>ungezählt</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>by variant</source>
        <translation>je Variante</translation>
    </message>
    <message>
        <source>It is weighed when it is packed, and costs what it weighs.</source>
        <translation>Es wird beim Packen gewogen und kostet, was es wiegt.</translation>
    </message>
    <message>
        <source>Packets of %1: each costs exactly this.</source>
        <translation>Packungen zu %1: jede kostet genau so viel.</translation>
    </message>
    <message>
        <source>Sold by weight</source>
        <translation>Nach Gewicht verkauft</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
</context>
<context>
    <name>ProductList</name>
    <message>
        <source>not counted</source>
        <translation>ungezählt</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>ausverkauft</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>this price until %1</source>
        <translation>dieser Preis bis %1</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>warten: %1</translation>
    </message>
    <message>
        <source>On sale again</source>
        <translation>Wieder im Verkauf</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
    <message>
        <source>What is left…</source>
        <translation>Was noch da ist…</translation>
    </message>
    <message>
        <source>More… (Menu key)</source>
        <translation>Mehr… (Menütaste)</translation>
    </message>
</context>
<context>
    <name>ProductMore</name>
    <message>
        <source>A whole number from 1 to %1, or nothing.</source>
        <translation>Eine ganze Zahl von 1 bis %1, oder nichts.</translation>
    </message>
    <message>
        <source>A weight, like 350 or %1.</source>
        <translation>Ein Gewicht, wie 350 oder %1.</translation>
    </message>
    <message>
        <source>With its currency: %1.</source>
        <translation>Mit der Währung: %1.</translation>
    </message>
    <message>
        <source>This is not a day. Write it like %1.</source>
        <translation>Das ist kein Datum. Schreib es so: %1.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>One name for each language.</source>
        <translation>Ein Name je Sprache.</translation>
    </message>
    <message>
        <source>As for the whole stall</source>
        <translation>Wie am ganzen Stand</translation>
    </message>
    <message>
        <source>One weighs about (grams)</source>
        <translation>Eins wiegt etwa (Gramm)</translation>
    </message>
    <message>
        <source>sold by weight</source>
        <translation>bei Verkauf nach Gewicht</translation>
    </message>
    <message>
        <source>Price in another currency</source>
        <translation>Preis in anderer Währung</translation>
    </message>
    <message>
        <source>Most for one buyer</source>
        <translation>Höchstens pro Käufer</translation>
    </message>
    <message>
        <source>as for the whole stall</source>
        <translation>wie am ganzen Stand</translation>
    </message>
    <message>
        <source>Harvested or made on</source>
        <translation>Geerntet oder gemacht am</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher es kommt</translation>
    </message>
    <message>
        <source>our own fields</source>
        <translation>unsere Felder</translation>
    </message>
    <message>
        <source>Allergens</source>
        <translation>Allergene</translation>
    </message>
    <message>
        <source>milk, nuts…</source>
        <translation>Milch, Nüsse…</translation>
    </message>
    <message>
        <source>Pickup or delivery</source>
        <translation>Abholung oder Lieferung</translation>
    </message>
    <message>
        <source>at the farm, Saturday morning</source>
        <translation>am Hof, Samstagvormittag</translation>
    </message>
    <message>
        <source>Way to pay</source>
        <translation>Zahlungsweg</translation>
    </message>
    <message>
        <source>Who pays first has it</source>
        <translation>Wer zuerst zahlt, bekommt es</translation>
    </message>
    <message>
        <source>A claim in the chat keeps nothing back.</source>
        <translation>Eine Bestellung im Chat hält nichts zurück.</translation>
    </message>
    <message>
        <source>Name in other languages</source>
        <translation>Name in anderen Sprachen</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Sprache hinzufügen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Name in this language</source>
        <translation>Name in dieser Sprache</translation>
    </message>
    <message>
        <source>Take this name out</source>
        <translation>Diesen Namen herausnehmen</translation>
    </message>
</context>
<context>
    <name>ProductPage</name>
    <message>
        <source>What is it called?</source>
        <translation>Wie heißt es?</translation>
    </message>
    <message>
        <source>What do you sell?</source>
        <translation>Was verkaufst du?</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Where viewers buy it (a web address)</source>
        <translation>Wo Zuschauer es kaufen (eine Webadresse)</translation>
    </message>
    <message>
        <source>It becomes the QR code on the picture. Leave it empty to sell through the chat.</source>
        <translation>Daraus wird der QR-Code im Bild. Lass es leer, um über den Chat zu verkaufen.</translation>
    </message>
    <message>
        <source>Such as: Acacia honey</source>
        <translation>Zum Beispiel: Akazienhonig</translation>
    </message>
    <message>
        <source>Add one with photo, unit and stock…</source>
        <translation>Eins mit Foto, Einheit und Vorrat hinzufügen…</translation>
    </message>
    <message>
        <source>Products on your stall: %1</source>
        <translation>Produkte an deinem Stand: %1</translation>
    </message>
    <message>
        <source>What does it cost?</source>
        <translation>Was kostet es?</translation>
    </message>
    <message>
        <source>This is not a price. Write it like %1.</source>
        <translation>Das ist kein Preis. Schreib ihn wie %1.</translation>
    </message>
</context>
<context>
    <name>ProductVariants</name>
    <message>
        <source>Say what viewers write after the code: red, M.</source>
        <translation>Sag, was nach dem Code geschrieben wird: rot, M.</translation>
    </message>
    <message>
        <source>At most %1 words between commas, each of at most %2 characters.</source>
        <translation>Höchstens %1 Wörter zwischen Kommas, jedes höchstens %2 Zeichen lang.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>„%1“ ist zweimal da.</translation>
    </message>
    <message>
        <source>This is not a price. Write it like %1.</source>
        <translation>Das ist kein Preis. Schreib ihn so: %1.</translation>
    </message>
    <message>
        <source>A whole number from 0 to %1, or nothing.</source>
        <translation>Eine ganze Zahl von 0 bis %1, oder nichts.</translation>
    </message>
    <message>
        <source>Sizes, colours, packs: viewers write one after the code, such as “A12 red M”. Each has its stock.</source>
        <translation>Größen, Farben, Packungen: Zuschauer schreiben sie hinter den Code, etwa „A12 rot M“. Jede hat ihren eigenen Vorrat.</translation>
    </message>
    <message>
        <source>Add a variant</source>
        <translation>Variante hinzufügen</translation>
    </message>
    <message>
        <source>The number it has in your shop or your till. Leave it empty if it has none.</source>
        <translation>Die Nummer in deinem Shop oder deiner Kasse. Lass es leer, wenn es keine gibt.</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Own price</source>
        <translation>Eigener Preis</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Vorrat</translation>
    </message>
    <message>
        <source>Item number (SKU)</source>
        <translation>Artikelnr. (SKU)</translation>
    </message>
    <message>
        <source>red, M</source>
        <translation>rot, M</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>Take this variant out</source>
        <translation>Diese Variante herausnehmen</translation>
    </message>
</context>
<context>
    <name>ProductsPanel</name>
    <message>
        <source>Import a list of products</source>
        <translation>Produktliste importieren</translation>
    </message>
    <message>
        <source>Nothing called “%1”</source>
        <translation>Nichts heißt „%1“</translation>
    </message>
    <message>
        <source>Search by name or by code.</source>
        <translation>Such nach Name oder Code.</translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation>Alle Produkte zeigen</translation>
    </message>
    <message>
        <source>%1 is on sale again.</source>
        <translation>%1 ist wieder im Verkauf.</translation>
    </message>
    <message>
        <source>%1 is sold out.</source>
        <translation>%1 ist ausverkauft.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Keep the list of products</source>
        <translation>Produktliste sichern</translation>
    </message>
    <message>
        <source>Product list (%1)</source>
        <translation>Produktliste (%1)</translation>
    </message>
    <message>
        <source>products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Products kept in “%2”: %1.</source>
        <translation>In „%2“ gesicherte Produkte: %1.</translation>
    </message>
    <message>
        <source>Products added: %1. Changed: %2. As they were: %3.</source>
        <translation>Produkte hinzugefügt: %1. Geändert: %2. Unverändert: %3.</translation>
    </message>
    <message>
        <source>Pictures from the web: %1 of %2</source>
        <translation>Bilder aus dem Netz: %1 von %2</translation>
    </message>
    <message>
        <source>Pictures that could not be fetched: %1. Add them in the product.</source>
        <translation>Bilder, die nicht geholt werden konnten: %1. Füge sie beim Produkt hinzu.</translation>
    </message>
    <message>
        <source>Take off the picture (0)</source>
        <translation>Vom Bild nehmen (0)</translation>
    </message>
    <message>
        <source>Show on the picture (Enter)</source>
        <translation>Im Bild zeigen (Enter)</translation>
    </message>
    <message>
        <source>On sale again</source>
        <translation>Wieder im Verkauf</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
    <message>
        <source>What is left…</source>
        <translation>Was noch da ist…</translation>
    </message>
    <message>
        <source>Add to the run of show</source>
        <translation>In den Ablauf</translation>
    </message>
    <message>
        <source>%1 is deleted. Ctrl+Z brings it back.</source>
        <translation>%1 ist gelöscht. Strg+Z holt es zurück.</translation>
    </message>
    <message>
        <source>%1 is deleted. Taken: %2, waited for: %3; they stay. Ctrl+Z brings all of it back.</source>
        <translation>%1 ist gelöscht. Vergeben: %2, auf der Warteliste: %3; sie bleiben. Strg+Z holt alles zurück.</translation>
    </message>
    <message>
        <source>Edit… (%1)</source>
        <translation>Bearbeiten… (%1)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Löschen (Entf)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>%1, code %2, %3, %4</source>
        <translation>%1, Code %2, %3, %4</translation>
    </message>
    <message>
        <source>%1, code %2, %3, %4, on the picture now</source>
        <translation>%1, Code %2, %3, %4, jetzt im Bild</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Produkt suchen</translation>
    </message>
    <message>
        <source>Search by name or code (/). Enter shows the first on the picture.</source>
        <translation>Such nach Name oder Code (/). Enter zeigt das erste im Bild.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Was noch da ist</translation>
    </message>
    <message>
        <source>Keep the list as a file…</source>
        <translation>Liste als Datei sichern…</translation>
    </message>
    <message>
        <source>Add product</source>
        <translation>Produkt hinzufügen</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Es geht los…</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Liste importieren…</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>Noch keine Produkte</translation>
    </message>
    <message>
        <source>Add what is on your stall: a photo, a name, a price.</source>
        <translation>Füge hinzu, was an deinem Stand ist: Foto, Name, Preis.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <source>This is what a report would tell: what Bancarella wrote down, what works on this computer, how it is set up. Names, addresses, numbers, keys and places were taken out. Read it, write in the first file what went wrong, save it, and send the file to whoever helps you. Nothing is sent from here.</source>
        <translation>Das würde ein Bericht erzählen: was Bancarella aufgeschrieben hat, was auf diesem Computer geht, wie sie eingestellt ist. Namen, Adressen, Nummern, Schlüssel und Orte sind herausgenommen. Lies ihn, schreib in die erste Datei, was schiefging, speichere ihn und schick die Datei an den, der dir hilft. Von hier wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Files of the report</source>
        <translation>Dateien des Berichts</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Inhalt der Datei</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The report is being put together…</source>
        <translation>Der Bericht wird zusammengestellt…</translation>
    </message>
    <message>
        <source>The report could not be made: %1</source>
        <translation>Der Bericht konnte nicht erstellt werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s). Look through them before you send them.</source>
        <translation>
            <numerusform>%n Datei. Sieh sie durch, bevor du sie schickst.</numerusform>
            <numerusform>%n Dateien. Sieh sie durch, bevor du sie schickst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>It cannot be written there (%1).</source>
        <translation>Dort kann nicht geschrieben werden (%1).</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>Der Bericht liegt in %1</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>RoomSettings</name>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>A page for visitors on this network, at a market stall or a course: they scan a code with their phone, read the chat, write, and see the product. No account is needed.</source>
        <translation>Eine Seite für Besucher in diesem Netz, am Marktstand oder im Kurs: Sie scannen mit dem Telefon einen Code, lesen den Chat, schreiben und sehen das Produkt. Ein Konto braucht es nicht.</translation>
    </message>
    <message>
        <source>Room: a page for visitors on this network</source>
        <translation>Raum: eine Seite für Besucher in diesem Netz</translation>
    </message>
    <message>
        <source>Visitors scan this code. They have to be in the same Wi-Fi network.</source>
        <translation>Besucher scannen diesen Code. Sie müssen im selben WLAN sein.</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>Groß zeigen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>visitors: %1</source>
        <translation>Besucher: %1</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>QR-Code von %1</translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation>Die Adresse ist kopiert.</translation>
    </message>
    <message>
        <source>Scan the code: read along, ask, order</source>
        <translation>Code scannen: mitlesen, fragen, bestellen</translation>
    </message>
</context>
<context>
    <name>RoomSheet</name>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>QR code of %1. Any key closes it.</source>
        <translation>QR-Code von %1. Jede Taste schließt ihn.</translation>
    </message>
    <message>
        <source>Scan the code: read along, ask, order</source>
        <translation>Code scannen: mitlesen, fragen, bestellen</translation>
    </message>
</context>
<context>
    <name>RundownPanel</name>
    <message>
        <source>%1 min planned · would end at %2</source>
        <translation>%1 min geplant · Ende wäre %2</translation>
    </message>
    <message>
        <source>on time · expected end %2</source>
        <translation>pünktlich · Ende etwa %2</translation>
    </message>
    <message>
        <source>%1 min late · expected end %2</source>
        <translation>%1 min zu spät · Ende etwa %2</translation>
    </message>
    <message>
        <source>%1 min early · expected end %2</source>
        <translation>%1 min zu früh · Ende etwa %2</translation>
    </message>
    <message>
        <source>%1 is out of the run of show.</source>
        <translation>%1 ist nicht mehr im Ablauf.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Es geht los…</translation>
    </message>
    <message>
        <source>Run of show</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>late</source>
        <translation>zu spät</translation>
    </message>
    <message>
        <source>Drag products here in the order in which you will show them.</source>
        <translation>Zieh Produkte hierher, in der Reihenfolge, in der du sie zeigst.</translation>
    </message>
    <message>
        <source>Use the list&apos;s order</source>
        <translation>Reihenfolge der Liste nehmen</translation>
    </message>
</context>
<context>
    <name>ScenesRow</name>
    <message>
        <source>Nothing is pinned: the close-up is seen as soon as a product is.</source>
        <translation>Noch ist nichts angeheftet: Die Nahaufnahme ist zu sehen, sobald ein Produkt angeheftet ist.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Camera 2</source>
        <translation>Kamera 2</translation>
    </message>
    <message>
        <source>Face and hands</source>
        <translation>Gesicht und Hände</translation>
    </message>
    <message>
        <source>Close-up</source>
        <translation>Nahaufnahme</translation>
    </message>
    <message>
        <source>Starting soon</source>
        <translation>Gleich geht’s los</translation>
    </message>
    <message>
        <source>Right back</source>
        <translation>Gleich zurück</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Danke</translation>
    </message>
    <message>
        <source>Scene: %1</source>
        <translation>Szene: %1</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (Taste %2)</translation>
    </message>
    <message>
        <source>The pinned product&apos;s photo fills the picture; no second camera is needed.</source>
        <translation>Das Foto des angehefteten Produkts füllt das Bild; eine zweite Kamera ist nicht nötig.</translation>
    </message>
    <message>
        <source>There is only one camera. Connect a second one in the settings.</source>
        <translation>Es gibt nur eine Kamera. Verbinde eine zweite in den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Your stall</source>
        <translation>Dein Stand</translation>
    </message>
    <message>
        <source>Name of your stall</source>
        <translation>Name deines Stands</translation>
    </message>
    <message>
        <source>Viewers read it at the top of the picture.</source>
        <translation>Zuschauer lesen ihn oben im Bild.</translation>
    </message>
    <message>
        <source>Language of the words on the picture</source>
        <translation>Sprache der Wörter im Bild</translation>
    </message>
    <message>
        <source>Language of this window</source>
        <translation>Sprache dieses Fensters</translation>
    </message>
    <message>
        <source>Colours of this window</source>
        <translation>Farben dieses Fensters</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Tell me when there is a newer version</source>
        <translation>Sag mir, wenn es eine neuere Version gibt</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>Add a camera</source>
        <translation>Kamera hinzufügen</translation>
    </message>
    <message>
        <source>Leave out the last one</source>
        <translation>Die letzte weglassen</translation>
    </message>
    <message>
        <source>Look for devices</source>
        <translation>Geräte suchen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Record every show</source>
        <translation>Jede Sendung aufnehmen</translation>
    </message>
    <message>
        <source>Folder for the recordings</source>
        <translation>Ordner für die Aufnahmen</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Files of a long show</source>
        <translation>Dateien einer langen Sendung</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>Eine Datei</translation>
    </message>
    <message>
        <source>A new file every half hour</source>
        <translation>Jede halbe Stunde eine neue Datei</translation>
    </message>
    <message>
        <source>A new file every hour</source>
        <translation>Jede Stunde eine neue Datei</translation>
    </message>
    <message>
        <source>A new file every two hours</source>
        <translation>Alle zwei Stunden eine neue Datei</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Getting paid</source>
        <translation>Bezahlt werden</translation>
    </message>
    <message>
        <source>A new file after %1 h</source>
        <translation>Nach %1 Std. eine neue Datei</translation>
    </message>
    <message>
        <source>Camera %1</source>
        <translation>Kamera %1</translation>
    </message>
</context>
<context>
    <name>SlotsDialog</name>
    <message>
        <source>Pickup slots</source>
        <translation>Abholzeiten</translation>
    </message>
    <message>
        <source>When and where your buyers fetch their baskets, or you bring them: one slot a line. If one has room for only so many baskets, write the number behind it: “Sat 9–11 | 12”.</source>
        <translation>Wann und wo deine Käufer ihren Korb abholen oder du ihn bringst: eine Abholzeit je Zeile. Ist nur für eine bestimmte Zahl von Körben Platz, schreib sie dahinter: „Sa 9–11 | 12“.</translation>
    </message>
    <message>
        <source>Sat 9–11, market square</source>
        <translation>Sa 9–11, Marktplatz</translation>
    </message>
    <message>
        <source>Delivery Friday evening | 12</source>
        <translation>Lieferung Freitagabend | 12</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The pickup slots are kept.</source>
        <translation>Die Abholzeiten sind gespeichert.</translation>
    </message>
    <message>
        <source>There are no pickup slots any more.</source>
        <translation>Es gibt keine Abholzeiten mehr.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>%1 watching</source>
        <translation>%1 schauen zu</translation>
    </message>
    <message>
        <source>These lines made no sense.</source>
        <translation>Diese Zeilen ergaben keinen Sinn.</translation>
    </message>
    <message>
        <source>Post the product that is pinned</source>
        <translation>Produkt im Bild hineinschreiben</translation>
    </message>
    <message>
        <source>Post the product that is pinned in %1</source>
        <translation>Produkt im Bild in %1 schreiben</translation>
    </message>
    <message>
        <source>%1 punishes links: a post may be hidden, or the show be shown to fewer people.</source>
        <translation>%1 bestraft Links: Eine Nachricht kann verborgen oder die Sendung weniger Leuten gezeigt werden.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Try to connect %1 now</source>
        <translation>Jetzt versuchen, %1 zu verbinden</translation>
    </message>
    <message>
        <source>Leave the chat %1</source>
        <translation>Chat %1 verlassen</translation>
    </message>
</context>
<context>
    <name>SourcesSettings</name>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>No chat is read yet. Add as many as you like: all come into one list.</source>
        <translation>Noch wird kein Chat gelesen. Füge hinzu, so viele du magst: Alle kommen in eine Liste.</translation>
    </message>
    <message>
        <source>Add a chat</source>
        <translation>Chat hinzufügen</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>Andere Adresse</translation>
    </message>
    <message>
        <source>Add a chat: %1</source>
        <translation>Chat hinzufügen: %1</translation>
    </message>
    <message>
        <source>Add a practice chat</source>
        <translation>Übungschat hinzufügen</translation>
    </message>
    <message>
        <source>The chat is no longer read.</source>
        <translation>Der Chat wird nicht mehr gelesen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Health of the show</source>
        <translation>Zustand der Sendung</translation>
    </message>
    <message>
        <source>Pictures a second (fps), and how many were lost because the computer was too slow. Some lost ones do no harm; when it goes on, close other programs.</source>
        <translation>Bilder pro Sekunde (fps), und wie viele verloren gingen, weil der Computer zu langsam war. Einzelne schaden nicht; hört es nicht auf, schließe andere Programme.</translation>
    </message>
    <message>
        <source>Not on air: no destination is sent to.</source>
        <translation>Nicht auf Sendung: an kein Ziel wird gesendet.</translation>
    </message>
    <message>
        <source>How much of the computer the studio uses</source>
        <translation>Wie viel vom Computer das Studio braucht</translation>
    </message>
    <message>
        <source>The rehearsal is running: everything works, and nobody sees it.</source>
        <translation>Die Probe läuft: alles geht, und niemand sieht es.</translation>
    </message>
    <message>
        <source>No camera picture</source>
        <translation>Kein Kamerabild</translation>
    </message>
    <message>
        <source>The studio does not answer.</source>
        <translation>Das Studio antwortet nicht.</translation>
    </message>
    <message>
        <source>The studio is starting…</source>
        <translation>Das Studio startet…</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Click to enter the key: it is on air at once.</source>
        <translation>Klicken, um den Schlüssel einzugeben: Es ist sofort auf Sendung.</translation>
    </message>
    <message>
        <source>Click to try now.</source>
        <translation>Klick, um es jetzt zu versuchen.</translation>
    </message>
    <message>
        <source>Click to try now or to give another key.</source>
        <translation>Klick: jetzt versuchen oder einen anderen Schlüssel geben.</translation>
    </message>
    <message>
        <source>kbit/s: how much is sent each second. %1 to %2 is a clear picture.</source>
        <translation>kbit/s: wie viel pro Sekunde gesendet wird. Mit %1 bis %2 ist das Bild klar.</translation>
    </message>
    <message>
        <source>Dropped: pictures left out because the line to the internet was too slow.</source>
        <translation>Verloren: Bilder, die ausgelassen wurden, weil die Internetleitung zu langsam war.</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>%1 verloren</translation>
    </message>
    <message>
        <source>slow line</source>
        <translation>langsame Leitung</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>verbindet…</translation>
    </message>
    <message>
        <source>reconnecting · try now</source>
        <translation>verbindet neu · jetzt versuchen</translation>
    </message>
    <message>
        <source>no key · enter it</source>
        <translation>Schlüssel fehlt · eingeben</translation>
    </message>
    <message>
        <source>refused · try again</source>
        <translation>abgelehnt · neu versuchen</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>Other key…</source>
        <translation>Anderer Schlüssel…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>%1 GB free</source>
        <translation>%1 GB frei</translation>
    </message>
    <message>
        <source>recording failed</source>
        <translation>Aufnahme gescheitert</translation>
    </message>
    <message>
        <source>recording · %1</source>
        <translation>nimmt auf · %1</translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>%1 fps · %2 lost</source>
        <translation>%1 fps · %2 verloren</translation>
    </message>
</context>
<context>
    <name>SummarySheet</name>
    <message>
        <source>Orders</source>
        <translation>Körbe</translation>
    </message>
    <message>
        <source>Open the orders</source>
        <translation>Körbe öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the folder of the recording</source>
        <translation>Ordner der Aufzeichnung öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n Korb</numerusform>
            <numerusform>%n Körbe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid</source>
        <translation>
            <numerusform>%n bezahlt</numerusform>
            <numerusform>%n bezahlt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only waiting</source>
        <translation>
            <numerusform>%n wartet nur</numerusform>
            <numerusform>%n warten nur</numerusform>
        </translation>
    </message>
    <message>
        <source>The show is over</source>
        <translation>Die Sendung ist zu Ende</translation>
    </message>
    <message>
        <source>The rehearsal is over</source>
        <translation>Die Probe ist zu Ende</translation>
    </message>
    <message>
        <source>You were on air for %1.</source>
        <translation>Du warst %1 auf Sendung.</translation>
    </message>
    <message>
        <source>It took %1; nobody has seen it.</source>
        <translation>Sie dauerte %1; niemand hat sie gesehen.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>Auf Sendung</translation>
    </message>
    <message>
        <source>Reconnected</source>
        <translation>Neu verbunden</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Pictures lost because the computer was too slow: %1</source>
        <translation>Verlorene Bilder, weil der Computer zu langsam war: %1</translation>
    </message>
    <message>
        <source>The recording is here: %1</source>
        <translation>Die Aufzeichnung liegt hier: %1</translation>
    </message>
    <message>
        <source>It was not recorded.</source>
        <translation>Sie wurde nicht aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this note</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>People watching</source>
        <translation>Leute, die zusehen</translation>
    </message>
    <message>
        <source>ON AIR</source>
        <translation>AUF SENDUNG</translation>
    </message>
    <message>
        <source>Connecting: nobody sees you yet</source>
        <translation>Verbindung läuft: noch sieht dich niemand</translation>
    </message>
    <message>
        <source>Refused: nobody sees you</source>
        <translation>Abgelehnt: niemand sieht dich</translation>
    </message>
    <message>
        <source>Connecting: nobody sees you</source>
        <translation>Verbindung läuft: niemand sieht dich</translation>
    </message>
    <message>
        <source>REHEARSAL: nobody sees it</source>
        <translation>PROBE: niemand sieht zu</translation>
    </message>
    <message>
        <source>Off air</source>
        <translation>Nicht auf Sendung</translation>
    </message>
    <message>
        <source>No studio</source>
        <translation>Kein Studio</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Es geht los…</translation>
    </message>
    <message>
        <source>Going on air…</source>
        <translation>Gleich auf Sendung…</translation>
    </message>
    <message>
        <source>No answer from the studio</source>
        <translation>Das Studio antwortet nicht</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Beenden…</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Live gehen</translation>
    </message>
    <message>
        <source>End the show</source>
        <translation>Sendung beenden</translation>
    </message>
    <message>
        <source>End the rehearsal</source>
        <translation>Probe beenden</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (Taste %2)</translation>
    </message>
</context>
<context>
    <name>TroubleBar</name>
    <message>
        <source>Claims cannot be written down just now: %1 They are kept and written as soon as it works.</source>
        <translation>Bestellungen lassen sich gerade nicht aufschreiben: %1 Sie sind aufgehoben und folgen, sobald es geht.</translation>
    </message>
    <message>
        <source>Claims cannot be written down just now</source>
        <translation>Bestellungen sind gerade nicht zu sichern</translation>
    </message>
</context>
<context>
    <name>TroublesBar</name>
    <message>
        <source>No microphone</source>
        <translation>Kein Mikrofon</translation>
    </message>
    <message>
        <source>Go on without a microphone</source>
        <translation>Ohne Mikrofon weitermachen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Habe ich gelesen</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Other key…</source>
        <translation>Anderer Schlüssel…</translation>
    </message>
    <message>
        <source>Enter the key…</source>
        <translation>Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>Give %1 another stream key</source>
        <translation>Gib %1 einen anderen Streamschlüssel</translation>
    </message>
    <message>
        <source>Give %1 its stream key</source>
        <translation>Gib %1 den Streamschlüssel</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
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
        <translation>drüber · %1</translation>
    </message>
    <message>
        <source>now · %1</source>
        <translation>jetzt · %1</translation>
    </message>
    <message>
        <source>next · %1 min</source>
        <translation>danach · %1 min</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>in %1 min</translation>
    </message>
    <message>
        <source>next</source>
        <translation>danach</translation>
    </message>
    <message>
        <source>sold out · %1</source>
        <translation>ausverkauft · %1</translation>
    </message>
    <message>
        <source>takes longer than planned</source>
        <translation>dauert länger als geplant</translation>
    </message>
    <message>
        <source>on the picture now</source>
        <translation>jetzt im Bild</translation>
    </message>
    <message>
        <source>%1: %2, %3 min planned</source>
        <translation>%1: %2, %3 min geplant</translation>
    </message>
    <message>
        <source>Enter shows it on the picture, + and - plan its minutes, Alt+Left and Alt+Right move it, Del removes it.</source>
        <translation>Enter zeigt es im Bild, + und - ändern die Minuten, Alt+Links und Alt+Rechts verschieben es, Entf nimmt es heraus.</translation>
    </message>
    <message>
        <source>%1 (%2 min planned)
%3</source>
        <translation>%1 (%2 min geplant)
%3</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>Geplante Minuten</translation>
    </message>
    <message>
        <source>One minute less (-)</source>
        <translation>Eine Minute weniger (-)</translation>
    </message>
    <message>
        <source>One minute more (+)</source>
        <translation>Eine Minute mehr (+)</translation>
    </message>
    <message>
        <source>Take it out of the run of show (Del)</source>
        <translation>Aus dem Ablauf nehmen (Entf)</translation>
    </message>
</context>
<context>
    <name>UpdateLine</name>
    <message>
        <source>Version %1 is there.</source>
        <translation>Version %1 ist da.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>Download page</source>
        <translation>Seite zum Herunterladen</translation>
    </message>
    <message>
        <source>Do not show this version again</source>
        <translation>Diese Version nicht mehr zeigen</translation>
    </message>
</context>
<context>
    <name>VariantStock</name>
    <message>
        <source>What is left. Empty: not counted.</source>
        <translation>Was noch da ist. Leer: nicht gezählt.</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>What is left of %1</source>
        <translation>Was von %1 noch da ist</translation>
    </message>
    <message>
        <source>A whole number from 0 to %1, or nothing.</source>
        <translation>Eine ganze Zahl von 0 bis %1, oder nichts.</translation>
    </message>
</context>
<context>
    <name>WayForm</name>
    <message>
        <source>Give it a name, to choose it by.</source>
        <translation>Gib ihm einen Namen, um es auszuwählen.</translation>
    </message>
    <message>
        <source>Picture of the code</source>
        <translation>Bild des Codes</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Wie du es nennst</translation>
    </message>
    <message>
        <source>The code as it will be painted</source>
        <translation>Der Code, wie er gezeichnet wird</translation>
    </message>
    <message>
        <source>Read it from a picture…</source>
        <translation>Aus einem Bild lesen…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>WayRow</name>
    <message>
        <source>Example: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>Make it the usual one</source>
        <translation>Zum üblichen machen</translation>
    </message>
    <message>
        <source>Make “%1” the usual way to pay</source>
        <translation>„%1“ zum üblichen Zahlungsweg machen</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Your shop&apos;s page</source>
        <translation>Die Seite deines Shops</translation>
    </message>
    <message>
        <source>Text message (SMS)</source>
        <translation>Kurznachricht (SMS)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Bank transfer (SEPA)</source>
        <translation>Überweisung (SEPA)</translation>
    </message>
    <message>
        <source>Swiss QR-bill</source>
        <translation>Schweizer QR-Rechnung</translation>
    </message>
    <message>
        <source>Satispay, Alipay, WeChat Pay</source>
        <translation>Satispay, Alipay, WeChat Pay</translation>
    </message>
    <message>
        <source>The code opens the product&apos;s own page; products without a link open this one.</source>
        <translation>Der Code öffnet die Seite des Produkts; Produkte ohne Link öffnen diese.</translation>
    </message>
    <message>
        <source>The code opens a chat with you, the order already written.</source>
        <translation>Der Code öffnet einen Chat mit dir, die Bestellung steht schon da.</translation>
    </message>
    <message>
        <source>The code opens a text message to you, the order already written.</source>
        <translation>Der Code öffnet eine SMS an dich, die Bestellung steht schon da.</translation>
    </message>
    <message>
        <source>The code opens an e-mail to you, the order already written.</source>
        <translation>Der Code öffnet eine E-Mail an dich, die Bestellung steht schon da.</translation>
    </message>
    <message>
        <source>The buyer&apos;s banking app fills in the transfer. For prices in euros.</source>
        <translation>Die Banking-App des Käufers füllt die Überweisung aus. Für Preise in Euro.</translation>
    </message>
    <message>
        <source>For buyers in Brazil: their banking app fills in the payment.</source>
        <translation>Für Käufer in Brasilien: Ihre Banking-App füllt die Zahlung aus.</translation>
    </message>
    <message>
        <source>For buyers in India: their payment app fills in the payment.</source>
        <translation>Für Käufer in Indien: Ihre Bezahl-App füllt die Zahlung aus.</translation>
    </message>
    <message>
        <source>For buyers in Switzerland and Liechtenstein. For francs and euros.</source>
        <translation>Für Käufer in der Schweiz und in Liechtenstein. Für Franken und Euro.</translation>
    </message>
    <message>
        <source>A payment link that you made at Stripe.</source>
        <translation>Ein Zahlungslink, den du bei Stripe gemacht hast.</translation>
    </message>
    <message>
        <source>Your PayPal.Me page, with the amount.</source>
        <translation>Deine PayPal.Me-Seite, mit dem Betrag.</translation>
    </message>
    <message>
        <source>A code from the app: save its picture, we read it and paint it crisply.</source>
        <translation>Ein Code aus der App: Speichere sein Bild, wir lesen ihn und zeichnen ihn scharf.</translation>
    </message>
    <message>
        <source>Address of the payment link</source>
        <translation>Adresse des Zahlungslinks</translation>
    </message>
    <message>
        <source>Address of your shop</source>
        <translation>Adresse deines Shops</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Hausnummer</translation>
    </message>
    <message>
        <source>Tell the shop&apos;s statistics that visitors come from the show</source>
        <translation>Der Shop-Statistik sagen, dass Besucher aus der Sendung kommen</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Who is paid</source>
        <translation>Wer bezahlt wird</translation>
    </message>
    <message>
        <source>BIC (not needed within Europe)</source>
        <translation>BIC (in Europa nicht nötig)</translation>
    </message>
    <message>
        <source>Your bank’s reference (RF…), if any</source>
        <translation>Referenz der Bank (RF…), falls vorhanden</translation>
    </message>
    <message>
        <source>Each transfer’s text begins with</source>
        <translation>Der Verwendungszweck jeder Überweisung beginnt mit</translation>
    </message>
    <message>
        <source>PIX key: CPF, CNPJ, e-mail, telephone or random</source>
        <translation>PIX-Schlüssel: CPF, CNPJ, E-Mail, Telefon oder zufällig</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>UPI address</source>
        <translation>UPI-Adresse</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country (CH, LI)</source>
        <translation>Land (CH, LI)</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Number that your bank gave you for QRR</source>
        <translation>Nummer, die dir die Bank für QRR gab</translation>
    </message>
    <message>
        <source>Your name after paypal.me/</source>
        <translation>Dein Name nach paypal.me/</translation>
    </message>
    <message>
        <source>What the code says</source>
        <translation>Was der Code sagt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>SCOR (RF…, with an IBAN)</source>
        <translation>SCOR (RF…, mit einer IBAN)</translation>
    </message>
    <message>
        <source>QRR (with a QR-IBAN)</source>
        <translation>QRR (mit einer QR-IBAN)</translation>
    </message>
</context>
<context>
    <name>WaysSettings</name>
    <message>
        <source>With %1, viewers scan and read:</source>
        <translation>Bei %1 scannen und lesen Zuschauer:</translation>
    </message>
    <message>
        <source>It fits the picture and is easy to scan.</source>
        <translation>Er passt ins Bild und lässt sich gut scannen.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Getting paid</source>
        <translation>Bezahlt werden</translation>
    </message>
    <message>
        <source>What viewers scan when they buy. The usual way counts for every product without a link of its own; a product may have another one, under “More”.</source>
        <translation>Was Zuschauer beim Kaufen scannen. Der übliche Weg gilt für jedes Produkt ohne eigenen Link; ein Produkt kann einen anderen haben, unter „Mehr“.</translation>
    </message>
    <message>
        <source>Add a way to pay</source>
        <translation>Zahlungsweg hinzufügen</translation>
    </message>
    <message>
        <source>How would you like to be paid?</source>
        <translation>Wie möchtest du bezahlt werden?</translation>
    </message>
    <message>
        <source>The code as viewers see it</source>
        <translation>Der Code, wie ihn Zuschauer sehen</translation>
    </message>
</context>
<context>
    <name>WeighField</name>
    <message>
        <source>Not understood. Write it like %1 or %2.</source>
        <translation>Nicht verstanden. Schreib es wie %1 oder %2.</translation>
    </message>
</context>
<context>
    <name>_DestinationRow</name>
    <message>
        <source>Live</source>
        <translation>Auf Sendung</translation>
    </message>
    <message>
        <source>Refused. Copy the key again from your dashboard.</source>
        <translation>Abgelehnt. Kopiere den Schlüssel neu aus dem Dashboard.</translation>
    </message>
    <message>
        <source>No connection. It is tried again by itself.</source>
        <translation>Keine Verbindung. Wird von selbst neu versucht.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Live, but the internet is slow</source>
        <translation>Auf Sendung, aber das Internet ist langsam</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>The stream key is missing</source>
        <translation>Der Stream-Schlüssel fehlt</translation>
    </message>
    <message>
        <source>Upright, %1 × %2</source>
        <translation>Hochformat, %1 × %2</translation>
    </message>
    <message>
        <source>Landscape, %1 × %2</source>
        <translation>Querformat, %1 × %2</translation>
    </message>
    <message>
        <source>Enter the key…</source>
        <translation>Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>Other key…</source>
        <translation>Anderer Schlüssel…</translation>
    </message>
    <message>
        <source>Send the show to %1</source>
        <translation>Sendung an %1 schicken</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Enter the stream key of %1</source>
        <translation>Stream-Schlüssel von %1 eingeben</translation>
    </message>
</context>
<context>
    <name>_News</name>
    <message>
        <source>New in version %1</source>
        <translation>Neu in Version %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>_Note</name>
    <message>
        <source>Say less: %1</source>
        <translation>Weniger: %1</translation>
    </message>
    <message>
        <source>Say more: %1</source>
        <translation>Mehr: %1</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
</context>
<context>
    <name>_SourceLine</name>
    <message>
        <source>%1 watching</source>
        <translation>%1 schauen zu</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Try to connect %1 now</source>
        <translation>Jetzt versuchen, %1 zu verbinden</translation>
    </message>
    <message>
        <source>Left out, because it made no sense: %1</source>
        <translation>Ausgelassen, weil es keinen Sinn ergab: %1</translation>
    </message>
</context>
<context>
    <name>_Summary</name>
    <message>
        <source>%1 watching</source>
        <translation>%1 schauen zu</translation>
    </message>
</context>
</TS>
