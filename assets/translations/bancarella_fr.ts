<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Bancarella</source>
        <translation>À propos de Bancarella</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Free software under the licence %1: you may use it, pass it on and change it, without any warranty. Parts of it are other people&apos;s work under licences of their own.</source>
        <translation>Logiciel libre sous licence %1&#xa0;: vous pouvez l’utiliser, le transmettre et le modifier, sans aucune garantie. Certaines parties sont l’œuvre d’autres personnes, sous leurs propres licences.</translation>
    </message>
    <message>
        <source>The complete source code of this version, and of the parts in it that ask for it, is there for everybody who has this program, free of charge and for at least %1 years: %2</source>
        <translation>Le code source complet de cette version, et des parties qui l’exigent, est à la disposition de toute personne qui a ce programme, gratuitement et pendant au moins %1 ans&#xa0;: %2</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Code source</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Parts by others</source>
        <translation>Composants d’autres auteurs</translation>
    </message>
    <message>
        <source>List of parts (SBOM)</source>
        <translation>Liste des composants (SBOM)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Text of the licences</source>
        <translation>Texte des licences</translation>
    </message>
    <message>
        <source>The file %1 is not here: it is made when Bancarella is packed into an installer, and this one runs from its source code.</source>
        <translation>Le fichier %1 n’est pas ici&#xa0;: il est créé quand Bancarella est mise dans un installateur, et celle-ci fonctionne à partir de son code source.</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Paste it…</source>
        <translation>Coller…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Paste a token…</source>
        <translation>Coller un jeton…</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>App&apos;s ID (client ID)</source>
        <translation>Identifiant de l’application (client ID)</translation>
    </message>
    <message>
        <source>App&apos;s secret (client secret)</source>
        <translation>Secret de l’application (client secret)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Connecté en tant que %1</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Waiting for the platform</source>
        <translation>En attente de la plateforme</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Déjà indiqué</translation>
    </message>
    <message>
        <source>Not given yet</source>
        <translation>Pas encore indiqué</translation>
    </message>
    <message>
        <source>Given, for %1</source>
        <translation>Déjà indiqué, pour %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open this page and type the code there: %1</source>
        <translation>Ouvrez cette page et saisissez-y le code&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sign in on the page that opens in your browser. It comes back here by itself.</source>
        <translation>Connectez-vous sur la page qui s’ouvre dans votre navigateur. Elle revient ici d’elle-même.</translation>
    </message>
    <message>
        <source>Asking the platform…</source>
        <translation>Demande à la plateforme…</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code&#xa0;: %1</translation>
    </message>
    <message>
        <source>The code is good until %1.</source>
        <translation>Le code est valable jusqu’à %1.</translation>
    </message>
    <message>
        <source>Lets this program write in your chat, and nothing else.</source>
        <translation>Permet à ce programme d’écrire dans votre chat, et rien d’autre.</translation>
    </message>
    <message>
        <source>Lets this program write in your chat. YouTube has no smaller permission for it than managing your account; nothing else of it is used.</source>
        <translation>Permet à ce programme d’écrire dans votre chat. YouTube n’a pas pour cela d’autorisation plus petite que la gestion de votre compte&#x202f;; rien d’autre n’en est utilisé.</translation>
    </message>
    <message>
        <source>Lets this program read YouTube chats, within a daily quota.</source>
        <translation>Permet à ce programme de lire les chats YouTube, dans la limite d’un quota par jour.</translation>
    </message>
    <message>
        <source>The password of its WebSocket server lets this program write through it.</source>
        <translation>Le mot de passe de son serveur WebSocket permet à ce programme d’écrire à travers lui.</translation>
    </message>
    <message>
        <source>Lets this program read and write the comments of your Page.</source>
        <translation>Permet à ce programme de lire et d’écrire les commentaires de votre Page.</translation>
    </message>
    <message>
        <source>Lets this program know your name and write in your chat.</source>
        <translation>Permet à ce programme de connaître votre nom et d’écrire dans votre chat.</translation>
    </message>
    <message>
        <source>A token that may write in chats (user:write:chat), for an app of your own.</source>
        <translation>Un jeton qui peut écrire dans les chats (user:write:chat), pour une application à vous.</translation>
    </message>
    <message>
        <source>Twitch asks you for an app of your own, once: on dev.twitch.tv/console, Register Your Application, any name, OAuth Redirect URL http://localhost, Client Type Public. Then copy its Client ID.</source>
        <translation>Twitch vous demande une application à vous, une seule fois&#xa0;: sur dev.twitch.tv/console, Register Your Application, un nom quelconque, OAuth Redirect URL http://localhost, Client Type Public. Copiez ensuite son Client ID.</translation>
    </message>
    <message>
        <source>Google asks you for an app of your own, once: on console.cloud.google.com, a project with “YouTube Data API v3” switched on, then an OAuth client for “TVs and Limited Input devices”. Then copy its ID and its secret.</source>
        <translation>Google vous demande une application à vous, une seule fois&#xa0;: sur console.cloud.google.com, un projet avec «&#x202f;YouTube Data API v3&#x202f;» activée, puis un client OAuth pour «&#x202f;TVs and Limited Input devices&#x202f;». Copiez ensuite son identifiant et son secret.</translation>
    </message>
    <message>
        <source>From console.cloud.google.com: a project with “YouTube Data API v3” switched on, then an API key.</source>
        <translation>Sur console.cloud.google.com&#xa0;: un projet avec «&#x202f;YouTube Data API v3&#x202f;» activée, puis une clé d’API.</translation>
    </message>
    <message>
        <source>In Streamer.bot: Servers/Clients, WebSocket Server, Authentication, with a password of your own.</source>
        <translation>Dans Streamer.bot&#xa0;: Servers/Clients, WebSocket Server, Authentication, avec un mot de passe à vous.</translation>
    </message>
    <message>
        <source>From developers.facebook.com/tools/explorer: an app of your own, then your Page, then Copy the Page access token.</source>
        <translation>Sur developers.facebook.com/tools/explorer&#xa0;: une application à vous, puis votre Page&#x202f;; copiez le jeton d’accès de la Page.</translation>
    </message>
    <message>
        <source>Kick asks you for an app of your own, once: on kick.com/settings/developer, with the redirect address %1. Then copy its ID and its secret.</source>
        <translation>Kick vous demande une application à vous, une seule fois&#xa0;: sur kick.com/settings/developer, avec l’adresse de retour %1. Copiez ensuite son identifiant et son secret.</translation>
    </message>
</context>
<context>
    <name>AccountsSettings</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Reading most chats needs no account. Signed in, you can write into them, too. Your sign-in is kept in this computer&apos;s keyring, and nowhere else.</source>
        <translation>Lire la plupart des chats ne demande aucun compte. Une fois connecté, vous pouvez aussi y écrire. La connexion est gardée dans le trousseau de cet ordinateur, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Signed in: %1, %2</source>
        <translation>Connecté&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Connecté&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>AddClaimForm</name>
    <message>
        <source>Add a claim by hand</source>
        <translation>Ajouter une réservation à la main</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Which kind</source>
        <translation>Quelle variante</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Write who it is for.</source>
        <translation>Écrivez pour qui c’est.</translation>
    </message>
    <message>
        <source>There is no product yet.</source>
        <translation>Il n’y a pas encore de produit.</translation>
    </message>
    <message>
        <source>Noted for %1: %2.</source>
        <translation>Noté pour %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>AddForm</name>
    <message>
        <source>Add a chat: %1</source>
        <translation>Ajouter un chat&#xa0;: %1</translation>
    </message>
    <message>
        <source>This computer has no password store: the session is kept until Bancarella is closed.</source>
        <translation>Cet ordinateur n’a pas de trousseau&#xa0;: la session est gardée jusqu’à la fermeture de Bancarella.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your name there, if you want to write</source>
        <translation>Votre nom là-bas, si vous voulez écrire</translation>
    </message>
    <message>
        <source>Letters and digits, without a space. Left empty, the chat is read only.</source>
        <translation>Lettres et chiffres, sans espace. Laissé vide, le chat est seulement lu.</translation>
    </message>
    <message>
        <source>API key (not needed once you have given one, or signed in)</source>
        <translation>Clé d’API (inutile si vous en avez donné une ou êtes connecté)</translation>
    </message>
    <message>
        <source>From console.cloud.google.com: a project with “YouTube Data API v3” switched on, then an API key.</source>
        <translation>Sur console.cloud.google.com&#xa0;: un projet avec «&#x202f;YouTube Data API v3&#x202f;» activée, puis une clé d’API.</translation>
    </message>
    <message>
        <source>Read this chat</source>
        <translation>Lire ce chat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing is typed here yet.</source>
        <translation>Rien n’est encore écrit ici.</translation>
    </message>
    <message>
        <source>A name begins with a letter and has no space; letters without accents, digits, - and _.</source>
        <translation>Un nom commence par une lettre et n’a pas d’espace&#xa0;: lettres sans accent, chiffres, - et _.</translation>
    </message>
    <message>
        <source>A channel&apos;s name has only letters, digits and _, and 25 of them at most.</source>
        <translation>Le nom d’une chaîne n’a que des lettres, des chiffres et _, 25 au plus.</translation>
    </message>
    <message>
        <source>No video is named here. The link of the live video itself is needed, not that of the channel.</source>
        <translation>Aucune vidéo n’est indiquée ici. Il faut le lien de la vidéo en direct, pas celui de la chaîne.</translation>
    </message>
    <message>
        <source>No video is named here. A live video&apos;s number has digits only, five at least.</source>
        <translation>Aucune vidéo n’est indiquée ici. Le numéro d’une vidéo en direct n’a que des chiffres, cinq au moins.</translation>
    </message>
    <message>
        <source>A channel&apos;s name has only letters, digits, - and _.</source>
        <translation>Le nom d’une chaîne n’a que des lettres, des chiffres, - et _.</translation>
    </message>
    <message>
        <source>A room&apos;s number has digits only.</source>
        <translation>Le numéro d’un salon n’a que des chiffres.</translation>
    </message>
    <message>
        <source>A session&apos;s name has only letters, digits, - and _.</source>
        <translation>Le nom d’une session n’a que des lettres, des chiffres, - et _.</translation>
    </message>
    <message>
        <source>The computer&apos;s name or number, a colon, then the port: digits only.</source>
        <translation>Le nom ou le numéro de l’ordinateur, deux-points, puis le port&#xa0;: des chiffres seulement.</translation>
    </message>
    <message>
        <source>The server&apos;s name, a slash and the channel&apos;s name are needed, without a space.</source>
        <translation>Il faut le nom du serveur, une barre oblique et le nom du canal, sans espace.</translation>
    </message>
    <message>
        <source>A whole address is needed: a word, then :// and the rest, without a space.</source>
        <translation>Il faut une adresse entière&#xa0;: un mot, puis&#xa0;:// et le reste, sans espace.</translation>
    </message>
    <message>
        <source>Channel name</source>
        <translation>Nom de la chaîne</translation>
    </message>
    <message>
        <source>As it stands at the end of the channel&apos;s address.</source>
        <translation>Tel qu’à la fin de l’adresse de la chaîne.</translation>
    </message>
    <message>
        <source>Link of the live video</source>
        <translation>Lien de la vidéo en direct</translation>
    </message>
    <message>
        <source>In YouTube: Share, Copy link. Each show has its own.</source>
        <translation>Dans YouTube&#xa0;: Partager, Copier le lien. Chaque direct a le sien.</translation>
    </message>
    <message>
        <source>Number or link of the live video</source>
        <translation>Numéro ou lien de la vidéo en direct</translation>
    </message>
    <message>
        <source>In the address of the live video on your Page. Reading needs the Page&apos;s token: see Accounts.</source>
        <translation>Dans l’adresse de la vidéo en direct sur votre Page. La lecture demande le jeton de la Page&#xa0;: voir Comptes.</translation>
    </message>
    <message>
        <source>Channel name or chat room number</source>
        <translation>Nom de la chaîne ou numéro du salon</translation>
    </message>
    <message>
        <source>Number of the live room</source>
        <translation>Numéro de la salle en direct</translation>
    </message>
    <message>
        <source>As it stands at the end of the room&apos;s address. This chat can be read only.</source>
        <translation>Tel qu’à la fin de l’adresse de la salle. Ce chat peut seulement être lu.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>In Social Stream Ninja, at the top. It brings TikTok, Instagram and many more; switch on the remote API control there.</source>
        <translation>Dans Social Stream Ninja, en haut. Il apporte TikTok, Instagram et bien d’autres&#x202f;; activez-y la commande à distance par API.</translation>
    </message>
    <message>
        <source>Computer and port</source>
        <translation>Ordinateur et port</translation>
    </message>
    <message>
        <source>In Streamer.bot: Servers/Clients, WebSocket Server. It has to be switched on there.</source>
        <translation>Dans Streamer.bot&#xa0;: Servers/Clients, WebSocket Server. Il doit y être activé.</translation>
    </message>
    <message>
        <source>Server and channel</source>
        <translation>Serveur et canal</translation>
    </message>
    <message>
        <source>The server&apos;s name, a slash, the channel&apos;s name.</source>
        <translation>Le nom du serveur, une barre oblique, le nom du canal.</translation>
    </message>
    <message>
        <source>Address of a chat</source>
        <translation>Adresse d’un chat</translation>
    </message>
    <message>
        <source>For chats that somebody has added to this program, and for practising.</source>
        <translation>Pour les chats que quelqu’un a ajoutés à ce programme, et pour s’entraîner.</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>The price</source>
        <translation>Le prix</translation>
    </message>
    <message>
        <source>Where to order</source>
        <translation>Où commander</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Words that ask for it, one in each line</source>
        <translation>Mots qui la demandent, un par ligne</translation>
    </message>
    <message>
        <source>What is answered</source>
        <translation>Ce qui est répondu</translation>
    </message>
    <message>
        <source>Such as: we deliver on Fridays. While this is empty, nothing is proposed.</source>
        <translation>Par exemple&#xa0;: nous livrons le vendredi. Tant que c’est vide, rien n’est proposé.</translation>
    </message>
    <message>
        <source>Remove the answer: %1</source>
        <translation>Retirer la réponse&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>BackOnAir</name>
    <message>
        <source>Enter the key…</source>
        <translation>Saisir la clé…</translation>
    </message>
</context>
<context>
    <name>BasketActs</name>
    <message>
        <source>%1: the money is settled.</source>
        <translation>%1&#xa0;: les comptes sont réglés.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing in this basket is left to cancel.</source>
        <translation>Il n’y a plus rien à annuler dans ce panier.</translation>
    </message>
    <message>
        <source>%1: the order is cancelled. What was paid is to be given back.</source>
        <translation>%1&#xa0;: la commande est annulée. Ce qui a été payé est à rendre.</translation>
    </message>
    <message>
        <source>%1: the order is cancelled.</source>
        <translation>%1&#xa0;: la commande est annulée.</translation>
    </message>
    <message>
        <source>You wrote this order down yourself: there is nobody in a chat to block.</source>
        <translation>Vous avez noté cette commande vous-même&#xa0;: il n’y a personne à bloquer dans un chat.</translation>
    </message>
    <message>
        <source>%1 is blocked: their messages and claims count no more.</source>
        <translation>%1 est bloqué&#xa0;: ses messages et réservations ne comptent plus.</translation>
    </message>
    <message>
        <source>Nothing in this basket is left to confirm.</source>
        <translation>Il n’y a plus rien à confirmer dans ce panier.</translation>
    </message>
    <message>
        <source>Nothing in this basket is left to pay.</source>
        <translation>Il n’y a plus rien à payer dans ce panier.</translation>
    </message>
    <message>
        <source>%1: the basket is confirmed.</source>
        <translation>%1&#xa0;: le panier est confirmé.</translation>
    </message>
    <message>
        <source>%1: the basket is paid, but not all of it is weighed. The price may still change.</source>
        <translation>%1&#xa0;: le panier est payé, mais tout n’est pas pesé. Le prix peut encore changer.</translation>
    </message>
    <message>
        <source>%1: the basket is paid.</source>
        <translation>%1&#xa0;: le panier est payé.</translation>
    </message>
    <message>
        <source>%1: packed, but not all of it is weighed: its weight and price are about.</source>
        <translation>%1&#xa0;: emballé, mais tout n’est pas pesé&#xa0;: le poids et le prix sont approximatifs.</translation>
    </message>
    <message>
        <source>%1: packed.</source>
        <translation>%1&#xa0;: emballé.</translation>
    </message>
    <message>
        <source>%1: not packed after all.</source>
        <translation>%1&#xa0;: finalement pas emballé.</translation>
    </message>
    <message>
        <source>Choose two baskets: hold Ctrl and click the second one.</source>
        <translation>Choisissez deux paniers&#xa0;: maintenez Ctrl et cliquez sur le second.</translation>
    </message>
    <message>
        <source>%1 and %2 are one person now.</source>
        <translation>%1 et %2 ne sont plus qu’une personne.</translation>
    </message>
</context>
<context>
    <name>BasketView</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Pickup or delivery</source>
        <translation>Retrait ou livraison</translation>
    </message>
    <message>
        <source>Note for packing</source>
        <translation>Note pour l’emballage</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Message to the buyer</source>
        <translation>Message à l’acheteur</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Open WhatsApp</source>
        <translation>Ouvrir WhatsApp</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Écrire un e-mail</translation>
    </message>
    <message>
        <source>Order %1 · %2</source>
        <translation>Commande %1 · %2</translation>
    </message>
    <message>
        <source>Packed at %1</source>
        <translation>Emballé à %1</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <translation>Payé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Paid now</source>
        <translation>Payé maintenant</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>%1 is somebody else</source>
        <translation>%1 est quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Give them a basket of their own again</source>
        <translation>Lui redonner son propre panier</translation>
    </message>
    <message>
        <source>· packed</source>
        <translation>· emballé</translation>
    </message>
    <message>
        <source>· to be packed</source>
        <translation>· à emballer</translation>
    </message>
    <message>
        <source>not weighed</source>
        <translation>non pesé</translation>
    </message>
    <message>
        <source>What %1 weighs</source>
        <translation>Le poids de %1</translation>
    </message>
    <message>
        <source>The weight on the scales; the price follows it</source>
        <translation>Le poids sur la balance&#x202f;; le prix le suit</translation>
    </message>
    <message>
        <source>%1 is weighed: %2.</source>
        <translation>%1 pesé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is to be weighed again.</source>
        <translation>%1 est à peser de nouveau.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 is noted for %2.</source>
        <translation>%1 noté pour %2.</translation>
    </message>
    <message>
        <source>“%1” is full: %2 baskets go there, and there is room for %3.</source>
        <translation>«&#x202f;%1&#x202f;» est complet&#xa0;: %2 paniers y vont, et il y a de la place pour %3.</translation>
    </message>
    <message>
        <source>%1 has a basket of their own again.</source>
        <translation>%1 a de nouveau son propre panier.</translation>
    </message>
    <message>
        <source>Write the buyer&apos;s telephone number above first.</source>
        <translation>Écrivez d’abord le téléphone de l’acheteur ci-dessus.</translation>
    </message>
    <message>
        <source>Write the buyer&apos;s e-mail address above first.</source>
        <translation>Écrivez d’abord l’e-mail de l’acheteur ci-dessus.</translation>
    </message>
    <message>
        <source>The message is copied: paste it where you write to the buyer.</source>
        <translation>Le message est copié&#xa0;: collez-le là où vous écrivez à l’acheteur.</translation>
    </message>
</context>
<context>
    <name>CameraChoice</name>
    <message>
        <source>Address of the camera</source>
        <translation>Adresse de la caméra</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Utiliser cette adresse</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>Image de test</translation>
    </message>
    <message>
        <source>Choose a video file…</source>
        <translation>Choisir une vidéo…</translation>
    </message>
    <message>
        <source>Use the test picture</source>
        <translation>Utiliser l’image d’essai</translation>
    </message>
    <message>
        <source>No camera is connected</source>
        <translation>Aucune caméra n’est branchée</translation>
    </message>
    <message>
        <source>A phone or network camera…</source>
        <translation>Un téléphone ou une caméra réseau…</translation>
    </message>
    <message>
        <source>Camera %1</source>
        <translation>Caméra %1</translation>
    </message>
    <message>
        <source>Choose a video file</source>
        <translation>Choisir une vidéo</translation>
    </message>
    <message>
        <source>The password is not shown. Type the whole address again.</source>
        <translation>Le mot de passe n&apos;est pas affiché. Saisissez à nouveau l&apos;adresse complète.</translation>
    </message>
    <message>
        <source>Type the address that the phone&apos;s camera app shows.</source>
        <translation>Saisissez l’adresse affichée par l’appli caméra du téléphone.</translation>
    </message>
    <message>
        <source>This is no camera&apos;s address. It begins with http://, https:// or rtsp://.</source>
        <translation>Ce n’est pas l’adresse d’une caméra. Elle commence par http://, https:// ou rtsp://.</translation>
    </message>
    <message>
        <source>No camera is connected. You can begin without one.</source>
        <translation>Aucune caméra n’est branchée. Vous pouvez commencer sans.</translation>
    </message>
    <message>
        <source>No camera is chosen.</source>
        <translation>Aucune caméra choisie.</translation>
    </message>
    <message>
        <source>The picture is there.</source>
        <translation>L’image est là.</translation>
    </message>
    <message>
        <source>This computer has no password store: the address is kept until Bancarella is closed.</source>
        <translation>Cet ordinateur n’a pas de trousseau&#xa0;: l’adresse est gardée jusqu’à la fermeture de Bancarella.</translation>
    </message>
    <message>
        <source>The camera is being opened…</source>
        <translation>Ouverture de la caméra…</translation>
    </message>
    <message>
        <source>No picture. Is the camera on, and in the same Wi-Fi? Is its address right?</source>
        <translation>Pas d’image. La caméra est-elle allumée, sur le même Wi-Fi&#x202f;? L’adresse est-elle juste&#x202f;?</translation>
    </message>
    <message>
        <source>No picture. Is another program using the camera? Close it, or unplug and replug.</source>
        <translation>Pas d’image. Un autre programme utilise-t-il la caméra&#x202f;? Fermez-le, ou rebranchez la caméra.</translation>
    </message>
    <message>
        <source>No picture. Is the file still there? Choose it again, or another one.</source>
        <translation>Pas d’image. Le fichier est-il toujours là&#x202f;? Choisissez-le à nouveau, ou prenez-en un autre.</translation>
    </message>
</context>
<context>
    <name>ChatModel</name>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Modération</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Held: link from someone new</source>
        <translation>Retenu&#xa0;: lien d’un nouveau</translation>
    </message>
    <message>
        <source>Held: word of your list</source>
        <translation>Retenu&#xa0;: mot de votre liste</translation>
    </message>
    <message>
        <source>removed by a moderator</source>
        <translation>retiré par un modérateur</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>on screen now: %1</source>
        <translation>à l’écran maintenant&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ChatNames</name>
    <message>
        <source>Practice chat</source>
        <translation>Chat d’essai</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>The chat that this came from is not connected any more.</source>
        <translation>Le chat d’où cela vient n’est plus connecté.</translation>
    </message>
    <message>
        <source>To answer on %1, sign in first: Settings, Chats, Accounts.</source>
        <translation>Pour répondre sur %1, connectez-vous d’abord&#xa0;: Réglages, Chats, Comptes.</translation>
    </message>
    <message>
        <source>To answer here, leave this chat in the settings and add it again with a name of yours.</source>
        <translation>Pour répondre ici, quittez ce chat dans les réglages et ajoutez-le de nouveau avec un nom à vous.</translation>
    </message>
    <message>
        <source>This chat can only be read: nobody can be answered here.</source>
        <translation>Ce chat peut seulement être lu&#xa0;: on ne peut répondre à personne ici.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Lost, tried again</source>
        <translation>Perdu, nouvel essai</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>1 line left out</source>
        <translation>1 ligne omise</translation>
    </message>
    <message>
        <source>%1 lines left out</source>
        <translation>%1 lignes omises</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Derniers</translation>
    </message>
    <message>
        <source>Jump to the newest message</source>
        <translation>Aller au dernier message</translation>
    </message>
    <message>
        <source>Jump to the newest message (End)</source>
        <translation>Aller au dernier message (Fin)</translation>
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
        <translation>Tout</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Réservations</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenus</translation>
    </message>
    <message>
        <source>Every message</source>
        <translation>Tous les messages</translation>
    </message>
    <message>
        <source>Messages that ask something</source>
        <translation>Les messages qui posent une question</translation>
    </message>
    <message>
        <source>Messages that wait for you: nobody else sees them</source>
        <translation>Messages qui vous attendent&#xa0;: personne d’autre ne les voit</translation>
    </message>
    <message>
        <source>No questions yet</source>
        <translation>Pas encore de question</translation>
    </message>
    <message>
        <source>What viewers ask is gathered here, so that no question is lost.</source>
        <translation>Les questions du public se retrouvent ici, pour n’en perdre aucune.</translation>
    </message>
    <message>
        <source>What viewers have claimed, and what becomes of it (C)</source>
        <translation>Ce que les spectateurs ont réservé, et ce qu’il en advient (C)</translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>Rien n’est retenu</translation>
    </message>
    <message>
        <source>You have decided on every message that waited for you.</source>
        <translation>Vous avez décidé de tous les messages qui vous attendaient.</translation>
    </message>
    <message>
        <source>Chat messages</source>
        <translation>Messages du chat</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Pas encore de message</translation>
    </message>
    <message>
        <source>The chat is connected. What viewers write appears here at once.</source>
        <translation>Le chat est connecté. Ce que le public écrit apparaît ici aussitôt.</translation>
    </message>
    <message>
        <source>What viewers write appears here as soon as the chat is connected.</source>
        <translation>Ce que le public écrit apparaît ici dès que le chat est connecté.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>No chat yet</source>
        <translation>Pas encore de chat</translation>
    </message>
    <message>
        <source>Connect the chat of your live show: questions and orders then stand here, from every platform.</source>
        <translation>Connectez le chat de votre direct&#xa0;: questions et commandes arrivent ici, de toutes les plateformes.</translation>
    </message>
    <message>
        <source>Connect a chat</source>
        <translation>Connecter un chat</translation>
    </message>
    <message>
        <source>The message is hidden.</source>
        <translation>Le message est masqué.</translation>
    </message>
    <message>
        <source>Show it after all</source>
        <translation>L’afficher quand même</translation>
    </message>
    <message>
        <source>The message is hidden here. Viewers still see it on their platform.</source>
        <translation>Le message est masqué ici. Le public le voit encore sur sa plateforme.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 is blocked. What they write is not shown any more.</source>
        <translation>%1 est bloqué. Ce qu’il écrit n’est plus affiché.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) cancelled.</source>
        <translation>
            <numerusform>%n réservation annulée.</numerusform>
            <numerusform>%n réservations annulées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pin %1 · %2</source>
        <translation>Montrer %1 · %2</translation>
    </message>
    <message>
        <source>Let it be seen</source>
        <translation>Laisser voir</translation>
    </message>
    <message>
        <source>Take off the screen</source>
        <translation>Retirer de l’écran</translation>
    </message>
    <message>
        <source>Show on screen</source>
        <translation>Montrer à l’écran</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Hide here</source>
        <translation>Masquer ici</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Bloquer %1</translation>
    </message>
</context>
<context>
    <name>ChatProposal</name>
    <message>
        <source>Answers to questions are proposed here.</source>
        <translation>Des réponses sont proposées ici.</translation>
    </message>
    <message>
        <source>Leave this question</source>
        <translation>Laisser cette question</translation>
    </message>
    <message>
        <source>Leave this question (Esc)</source>
        <translation>Laisser cette question (Échap)</translation>
    </message>
    <message>
        <source>Answer %1: %2</source>
        <translation>Répondre à %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ChatSources</name>
    <message>
        <source>The newest messages run along on the picture</source>
        <translation>Les derniers messages défilent à l’image</translation>
    </message>
    <message>
        <source>Messages on the picture: off</source>
        <translation>Messages à l’image&#xa0;: non</translation>
    </message>
    <message>
        <source>Take the newest messages off the picture (L)</source>
        <translation>Retirer les derniers messages de l’image (L)</translation>
    </message>
    <message>
        <source>Let the newest messages run along on the picture (L)</source>
        <translation>Faire défiler les derniers messages à l’image (L)</translation>
    </message>
    <message>
        <source>%1 of %2 connected</source>
        <translation>%1 sur %2 connectés</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>All %2 connected</source>
        <translation>Les %2 connectés</translation>
    </message>
    <message>
        <source>1 of %2 needs you</source>
        <translation>1 sur %2 à voir</translation>
    </message>
    <message>
        <source>%1 of %2 need you</source>
        <translation>%1 sur %2 à voir</translation>
    </message>
    <message>
        <source>%1 of %2 chats</source>
        <translation>%1 chats sur %2</translation>
    </message>
    <message>
        <source>Show the chats that need a look only</source>
        <translation>N’afficher que les chats à regarder</translation>
    </message>
    <message>
        <source>Show every chat</source>
        <translation>Afficher tous les chats</translation>
    </message>
</context>
<context>
    <name>ChatView</name>
    <message>
        <source>Removed by a moderator</source>
        <translation>Retiré par un modérateur</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>épuisé</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>À l’écran</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide this message (Del)</source>
        <translation>Masquer ce message (Suppr)</translation>
    </message>
    <message>
        <source>Answer this message (R)</source>
        <translation>Répondre à ce message (R)</translation>
    </message>
    <message>
        <source>All that can be done with this message</source>
        <translation>Tout ce qu’on peut faire de ce message</translation>
    </message>
    <message>
        <source>Let it be seen (Enter)</source>
        <translation>Laisser voir (Entrée)</translation>
    </message>
    <message>
        <source>Take it off the screen (Enter)</source>
        <translation>Le retirer de l’écran (Entrée)</translation>
    </message>
    <message>
        <source>Show it on screen (Enter)</source>
        <translation>Le montrer à l’écran (Entrée)</translation>
    </message>
    <message>
        <source>%1 · %2 is on the picture</source>
        <translation>%1 · %2 est à l’image</translation>
    </message>
    <message>
        <source>Pin %1 · %2</source>
        <translation>Montrer %1 · %2</translation>
    </message>
</context>
<context>
    <name>ChatWriter</name>
    <message>
        <source>Write to the chats</source>
        <translation>Écrire dans les chats</translation>
    </message>
    <message>
        <source>Write to all chats (W)</source>
        <translation>Écrire dans tous les chats (W)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Envoyer (Entrée)</translation>
    </message>
    <message>
        <source>Close this note</source>
        <translation>Fermer cette note</translation>
    </message>
    <message>
        <source>Write to all chats instead</source>
        <translation>Écrire plutôt dans tous les chats</translation>
    </message>
    <message>
        <source>No chat that you can write to is connected.</source>
        <translation>Aucun chat où vous pouvez écrire n’est connecté.</translation>
    </message>
    <message>
        <source>Open the Room or sign in</source>
        <translation>Ouvrir la Salle ou se connecter</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Answer to %1: %2</source>
        <translation>Réponse à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <translation>Réponse à %1</translation>
    </message>
    <message>
        <source>Characters left: %1</source>
        <translation>Caractères restants&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: not written. %2</source>
        <translation>%1&#xa0;: non écrit. %2</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>demande de l’attention</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>À régler</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>QR codes</source>
        <translation>Codes QR</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Camera %1 shows a picture.</source>
        <translation>La caméra %1 donne une image.</translation>
    </message>
    <message>
        <source>Camera %1 is starting. Wait a moment.</source>
        <translation>La caméra %1 démarre. Un instant.</translation>
    </message>
    <message>
        <source>There is no camera. Choose one in the settings.</source>
        <translation>Il n’y a pas de caméra. Choisissez-en une dans les réglages.</translation>
    </message>
    <message>
        <source>Camera %1 shows nothing. Check its cable, or choose another in the settings.</source>
        <translation>La caméra %1 ne montre rien. Vérifiez son câble, ou choisissez-en une autre dans les réglages.</translation>
    </message>
    <message>
        <source>The microphone hears you.</source>
        <translation>Le micro vous entend.</translation>
    </message>
    <message>
        <source>Nothing is heard. Say something, or check the microphone&apos;s switch and cable.</source>
        <translation>On n’entend rien. Parlez, ou vérifiez l’interrupteur et le câble du micro.</translation>
    </message>
    <message>
        <source>The microphone is muted. Press M to be heard.</source>
        <translation>Le micro est coupé. Appuyez sur M pour être entendu.</translation>
    </message>
    <message>
        <source>No microphone is chosen: viewers will hear nothing.</source>
        <translation>Aucun micro choisi&#xa0;: le public n’entendra rien.</translation>
    </message>
    <message>
        <source>The microphone is starting. Wait a moment.</source>
        <translation>Le micro démarre. Un instant.</translation>
    </message>
    <message>
        <source>The microphone is not heard. Plug it in, or choose another in the settings.</source>
        <translation>On n’entend pas le micro. Branchez-le, ou choisissez-en un autre dans les réglages.</translation>
    </message>
    <message>
        <source>Phones can read the QR codes.</source>
        <translation>Les téléphones lisent les codes QR.</translation>
    </message>
    <message>
        <source>No product has a buy link, so there is no QR code.</source>
        <translation>Aucun produit n’a de lien d’achat, donc pas de code QR.</translation>
    </message>
    <message>
        <source>The link of “%1” is too long for a QR code. Shorten it.</source>
        <translation>Le lien de «&#x202f;%1&#x202f;» est trop long pour un code QR. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>%1 may forbid QR codes that lead elsewhere. Look at its rules first.</source>
        <translation>%1 peut interdire les codes QR vers un autre site. Lisez d’abord ses règles.</translation>
    </message>
    <message>
        <source>Products on your stall: %1</source>
        <translation>Produits sur votre étal&#xa0;: %1</translation>
    </message>
    <message>
        <source>There are no products yet. Add the first one in the list on the left.</source>
        <translation>Pas encore de produit. Ajoutez le premier dans la liste à gauche.</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>Le serveur répond.</translation>
    </message>
    <message>
        <source>None is on: nobody will see the show. Switch one on, or rehearse.</source>
        <translation>Aucune n’est active&#xa0;: personne ne verra le direct. Activez-en une, ou répétez.</translation>
    </message>
    <message>
        <source>It takes only an upright picture. Choose one for every destination, or switch it off.</source>
        <translation>N’accepte qu’une image verticale. Choisissez-la pour chaque destination, ou désactivez-la.</translation>
    </message>
    <message>
        <source>It takes at most %1 kbit/s. Choose a smaller picture for it.</source>
        <translation>Accepte au plus %1 kbit/s. Choisissez pour elle une image plus petite.</translation>
    </message>
    <message>
        <source>The show is not recorded. You can change that in the settings.</source>
        <translation>Le direct n’est pas enregistré. Vous pouvez le changer dans les réglages.</translation>
    </message>
    <message>
        <source>How much room there is cannot be told. Choose another folder in the settings.</source>
        <translation>Impossible de savoir combien de place il reste. Choisissez un autre dossier dans les réglages.</translation>
    </message>
    <message>
        <source>There is room to record for more than %1 hours.</source>
        <translation>Il y a de la place pour enregistrer plus de %1 heures.</translation>
    </message>
    <message>
        <source>There is room to record for only %1 h %2 min. Delete something, or choose another folder.</source>
        <translation>Il n’y a de la place que pour %1 h %2 min. Supprimez quelque chose, ou choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>The stream key is missing. Copy it from your live dashboard.</source>
        <translation>La clé de stream manque. Copiez-la depuis le tableau de bord de votre direct.</translation>
    </message>
    <message>
        <source>There is no such server, or no internet. Check the address and your Wi-Fi.</source>
        <translation>Ce serveur n’existe pas, ou il n’y a pas d’internet. Vérifiez l’adresse et le Wi-Fi.</translation>
    </message>
    <message>
        <source>The server takes no connections there. Check the address.</source>
        <translation>Le serveur n’accepte pas de connexion ici. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The server does not answer. Check the address and your internet connection.</source>
        <translation>Le serveur ne répond pas. Vérifiez l’adresse et votre connexion internet.</translation>
    </message>
    <message>
        <source>The server cannot prove who it is. Check the address; nothing was sent.</source>
        <translation>Le serveur ne peut pas prouver son identité. Vérifiez l’adresse&#x202f;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>No secure connection could be made. Check the address.</source>
        <translation>Aucune connexion sécurisée possible. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>Something answers there, but it takes no live picture. Check the address.</source>
        <translation>Quelque chose répond, mais n’accepte pas de direct. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The internet does not answer. Check your connection.</source>
        <translation>Internet ne répond pas. Vérifiez votre connexion.</translation>
    </message>
    <message>
        <source>The address cannot be read. Copy it again from your live dashboard.</source>
        <translation>L’adresse est illisible. Recopiez-la depuis le tableau de bord de votre direct.</translation>
    </message>
</context>
<context>
    <name>ClaimModel</name>
    <message>
        <source>no end</source>
        <translation>sans limite</translation>
    </message>
</context>
<context>
    <name>ClaimNotes</name>
    <message numerus="yes">
        <source>%n claim(s) of earlier shows still wait: see Orders.</source>
        <translation>
            <numerusform>%n réservation de directs précédents attend encore&#xa0;: voyez Commandes.</numerusform>
            <numerusform>%n réservations de directs précédents attendent encore&#xa0;: voyez Commandes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) of earlier shows still wait, since %1: what comes in goes to them first.</source>
        <translation>
            <numerusform>%n réservation de directs précédents attend encore, depuis le %1&#xa0;: ce qui arrive lui revient d’abord.</numerusform>
            <numerusform>%n réservations de directs précédents attendent encore, depuis le %1&#xa0;: ce qui arrive leur revient d’abord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) of earlier shows wait</source>
        <translation>
            <numerusform>%n réservation d’avant en attente</numerusform>
            <numerusform>%n réservations d’avant en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep their places</source>
        <translation>Garder leurs places</translation>
    </message>
    <message>
        <source>Those who wait keep their places</source>
        <translation>Ceux qui attendent gardent leur place</translation>
    </message>
    <message>
        <source>End that list</source>
        <translation>Clore cette liste</translation>
    </message>
    <message>
        <source>Nobody waits any more from earlier shows</source>
        <translation>Plus personne n’attend depuis des directs précédents</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of an earlier show</source>
        <translation>
            <numerusform>%n question d’un direct précédent</numerusform>
            <numerusform>%n questions d’un direct précédent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of an earlier show were not answered.</source>
        <translation>
            <numerusform>%n question d’un direct précédent est restée sans réponse.</numerusform>
            <numerusform>%n questions d’un direct précédent sont restées sans réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask me now</source>
        <translation>Me demander maintenant</translation>
    </message>
    <message>
        <source>Ask them now: what you note belongs to that show</source>
        <translation>Les poser maintenant&#xa0;: ce que vous notez appartient à ce direct-là</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Les laisser</translation>
    </message>
    <message>
        <source>Leave them: nothing of it is noted</source>
        <translation>Les laisser&#xa0;: rien n’est noté</translation>
    </message>
    <message>
        <source>Not on air: claims count</source>
        <translation>Hors antenne : on réserve</translation>
    </message>
    <message>
        <source>Not on air: what viewers write is still claimed.</source>
        <translation>Pas à l’antenne&#xa0;: ce qui s’écrit est encore réservé.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause: take no claims until the next show begins</source>
        <translation>Pause&#xa0;: aucune réservation jusqu’au prochain direct</translation>
    </message>
    <message>
        <source>The show is over. What viewers still write is claimed until %1; then claims close by themselves.</source>
        <translation>Le direct est terminé. Ce que les spectateurs écrivent compte comme réservation jusqu’à %1 ; ensuite, les réservations se ferment d’elles-mêmes.</translation>
    </message>
    <message>
        <source>%1 left for late claims</source>
        <translation>Encore %1 pour réserver</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close now: take no claims until the next show begins</source>
        <translation>Fermer : aucune réservation jusqu’au prochain direct</translation>
    </message>
    <message>
        <source>Keep them open</source>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>Keep them open: take claims until you stop them</source>
        <translation>Laisser ouvert : les réservations comptent jusqu’à ce que vous les arrêtiez</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Those who wait keep their places.</source>
        <translation>Ceux qui attendent gardent leur place.</translation>
    </message>
    <message>
        <source>The questions are put away: nothing of it is noted.</source>
        <translation>Les questions sont mises de côté&#xa0;: rien n’est noté.</translation>
    </message>
    <message>
        <source>Claims are paused. They go on when the next show begins.</source>
        <translation>Réservations en pause. Elles reprennent au prochain direct.</translation>
    </message>
    <message>
        <source>Claims are taken until you stop them.</source>
        <translation>Les réservations comptent jusqu’à ce que vous les arrêtiez.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) wait no more.</source>
        <translation>
            <numerusform>%n réservation n’attend plus.</numerusform>
            <numerusform>%n réservations n’attendent plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimRulesPage</name>
    <message>
        <source>Taking claims</source>
        <translation>Prendre les réservations</translation>
    </message>
    <message>
        <source>On the picture</source>
        <translation>À l’image</translation>
    </message>
    <message>
        <source>Pause: take no claims from the chat</source>
        <translation>Pause&#xa0;: ne prendre aucune réservation du chat</translation>
    </message>
    <message>
        <source>You can still add claims by hand.</source>
        <translation>Vous pouvez toujours en ajouter à la main.</translation>
    </message>
    <message>
        <source>Claims after the show’s end</source>
        <translation>Réservations après la fin du direct</translation>
    </message>
    <message>
        <source>Then they are closed until the next show begins.</source>
        <translation>Ensuite, elles sont fermées jusqu’au prochain direct.</translation>
    </message>
    <message>
        <source>How long a claim is held</source>
        <translation>Durée pendant laquelle une réservation est gardée</translation>
    </message>
    <message>
        <source>Then it goes to the next on the waitlist.</source>
        <translation>Ensuite, elle passe au suivant de la liste d’attente.</translation>
    </message>
    <message>
        <source>The most of one product for one buyer</source>
        <translation>Maximum d’un produit par acheteur</translation>
    </message>
    <message>
        <source>A product can have a limit of its own.</source>
        <translation>Un produit peut avoir sa propre limite.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>pas de limite</translation>
    </message>
    <message>
        <source>The most of one product in one message</source>
        <translation>Le maximum d’un produit dans un message</translation>
    </message>
    <message>
        <source>Whoever writes more has probably mistyped: you are asked.</source>
        <translation>Qui écrit plus s’est sans doute trompé&#xa0;: on vous demande.</translation>
    </message>
    <message>
        <source>Your own words for “I take it”</source>
        <translation>Vos mots pour «&#x202f;je prends&#x202f;»</translation>
    </message>
    <message>
        <source>With a comma between them: viewers write one of them beside a code, or alone for the product on the picture. The usual ones (mine, sold, mio, 要 …) are known already.</source>
        <translation>Séparés par une virgule&#xa0;: les spectateurs en écrivent un à côté d’un code, ou seul pour le produit à l’image. Les mots habituels (mine, sold, mio, 要 …) sont déjà connus.</translation>
    </message>
    <message>
        <source>Show new claims on the picture</source>
        <translation>Montrer les nouvelles réservations à l’image</translation>
    </message>
    <message>
        <source>The buyer’s name</source>
        <translation>Le nom de l’acheteur</translation>
    </message>
    <message>
        <source>Thank-you line</source>
        <translation>Ligne de remerciement</translation>
    </message>
    <message>
        <source>It follows the name. Empty: the picture’s own words.</source>
        <translation>Elle suit le nom. Vide&#xa0;: les mots de l’image.</translation>
    </message>
    <message>
        <source>Viewers also write %1 when they want nothing: each time it would be a claim. Take a rarer word.</source>
        <translation>Les spectateurs écrivent %1 aussi quand ils ne veulent rien&#xa0;: ce serait chaque fois une réservation. Choisissez un mot plus rare.</translation>
    </message>
    <message>
        <source>Until I decide</source>
        <translation>Jusqu’à ce que je décide</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Until I stop them</source>
        <translation>Jusqu’à ce que je les arrête</translation>
    </message>
    <message>
        <source>Whole: Anna Bianchi</source>
        <translation>Entier&#xa0;: Anna Bianchi</translation>
    </message>
    <message>
        <source>Shortened: Anna B.</source>
        <translation>Abrégé&#xa0;: Anna B.</translation>
    </message>
    <message>
        <source>No names</source>
        <translation>Aucun nom</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>held</source>
        <translation>gardé</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>payé</translation>
    </message>
    <message>
        <source>released</source>
        <translation>libéré</translation>
    </message>
    <message>
        <source>time over</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>packed</source>
        <translation>emballé</translation>
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
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>et %1</translation>
    </message>
</context>
<context>
    <name>ClaimsPage</name>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Claims that are held and wait for you</source>
        <translation>Réservations gardées qui vous attendent</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Claims on the waitlist: there was none left</source>
        <translation>Réservations en liste d’attente&#xa0;: il n’en restait plus</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmées</translation>
    </message>
    <message>
        <source>Claims that you and the buyer agree on</source>
        <translation>Réservations convenues entre vous et l’acheteur</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payées</translation>
    </message>
    <message>
        <source>Claims that are paid</source>
        <translation>Réservations payées</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Every claim of this show, in the order they came</source>
        <translation>Toutes les réservations de ce direct, dans l’ordre d’arrivée</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Nom ou code</translation>
    </message>
    <message>
        <source>Search the claims by name or code</source>
        <translation>Chercher les réservations par nom ou code</translation>
    </message>
    <message>
        <source>Add a claim by hand</source>
        <translation>Ajouter une réservation à la main</translation>
    </message>
    <message>
        <source>Add a claim by hand: a telephone call, somebody in the shop</source>
        <translation>Ajouter une réservation à la main&#xa0;: un appel, quelqu’un au magasin</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Orders: one basket per buyer</source>
        <translation>Commandes&#xa0;: un panier par acheteur</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Plus long</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Hold it longer, or hold it again (H)</source>
        <translation>La garder plus longtemps, ou à nouveau (H)</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Au suivant</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>Renonce</translation>
    </message>
    <message>
        <source>Give it free: the next who waits gets it (R)</source>
        <translation>Libérer&#xa0;: elle va au suivant qui attend (R)</translation>
    </message>
    <message>
        <source>The buyer does not want it any more (X)</source>
        <translation>L’acheteur n’en veut plus (X)</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Réservations</translation>
    </message>
    <message>
        <source>A moderator removed %1’s message: %2 is free again.</source>
        <translation>Un modérateur a retiré le message de %1&#xa0;: %2 est de nouveau libre.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No claim here has this name or code.</source>
        <translation>Aucune réservation ici n’a ce nom ou ce code.</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>Pas encore de réservations</translation>
    </message>
    <message>
        <source>When a viewer writes a product’s code, such as “A12” or “A12 x2”, it is held for them here.</source>
        <translation>Quand un spectateur écrit le code d’un produit, comme «&#x202f;A12&#x202f;» ou «&#x202f;A12 x2&#x202f;», il lui est gardé ici.</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Tout est fait</translation>
    </message>
    <message>
        <source>No claim waits for you.</source>
        <translation>Aucune réservation ne vous attend.</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>Aucune ici</translation>
    </message>
    <message>
        <source>No claim of this show stands here just now.</source>
        <translation>Aucune réservation de ce direct n’est ici pour le moment.</translation>
    </message>
    <message>
        <source>Somebody else has a part of it by now: that part waits, in its old place.</source>
        <translation>Quelqu’un d’autre en a une partie entre-temps : cette partie attend, à son ancienne place.</translation>
    </message>
    <message>
        <source>Somebody else has it by now: it waits, in its old place.</source>
        <translation>Quelqu’un d’autre l’a entre-temps&#xa0;: elle attend, à son ancienne place.</translation>
    </message>
    <message>
        <source>It is held without an end already.</source>
        <translation>Elle est déjà gardée sans limite de temps.</translation>
    </message>
    <message>
        <source>%1: held for another %2.</source>
        <translation>%1&#xa0;: gardé encore %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) held for another %2.</source>
        <translation>
            <numerusform>%n réservation gardée encore %2.</numerusform>
            <numerusform>%n réservations gardées encore %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 is confirmed.</source>
        <translation>%1&#xa0;: %2 confirmé.</translation>
    </message>
    <message>
        <source>%1: %2 is paid.</source>
        <translation>%1&#xa0;: %2 payé.</translation>
    </message>
    <message>
        <source>%1: %2 is released.</source>
        <translation>%1&#xa0;: %2 libéré.</translation>
    </message>
    <message>
        <source>%1: %2 is cancelled.</source>
        <translation>%1&#xa0;: %2 annulé.</translation>
    </message>
    <message>
        <source>%1: %2 is held again.</source>
        <translation>%1&#xa0;: %2 gardé à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) confirmed.</source>
        <translation>
            <numerusform>%n réservation confirmée.</numerusform>
            <numerusform>%n réservations confirmées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) paid.</source>
        <translation>
            <numerusform>%n réservation payée.</numerusform>
            <numerusform>%n réservations payées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) released.</source>
        <translation>
            <numerusform>%n réservation libérée.</numerusform>
            <numerusform>%n réservations libérées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) cancelled.</source>
        <translation>
            <numerusform>%n réservation annulée.</numerusform>
            <numerusform>%n réservations annulées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) held again.</source>
        <translation>
            <numerusform>%n réservation gardée à nouveau.</numerusform>
            <numerusform>%n réservations gardées à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>Ce qui lui est arrivé</translation>
    </message>
    <message>
        <source>by the buyer</source>
        <translation>par l’acheteur</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>par vous</translation>
    </message>
    <message>
        <source>by a moderator</source>
        <translation>par un modérateur</translation>
    </message>
    <message>
        <source>its time was over</source>
        <translation>son temps était écoulé</translation>
    </message>
    <message>
        <source>there was stock again</source>
        <translation>il y en avait de nouveau</translation>
    </message>
</context>
<context>
    <name>CloseSheet</name>
    <message>
        <source>You are on air</source>
        <translation>Vous êtes en direct</translation>
    </message>
    <message>
        <source>The rehearsal is running</source>
        <translation>La répétition est en cours</translation>
    </message>
    <message>
        <source>What happens to the show when this window closes?</source>
        <translation>Que devient le direct quand cette fenêtre se ferme&#x202f;?</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>Close: the show goes on without the window</source>
        <translation>Fermer&#xa0;: le direct continue sans la fenêtre</translation>
    </message>
    <message>
        <source>End the show and close (hold for one second)</source>
        <translation>Terminer le direct et fermer (maintenir une seconde)</translation>
    </message>
</context>
<context>
    <name>ConfidenceLight</name>
    <message>
        <source>The studio plays back what it sends, as viewers get it: is there a picture, is there sound, does the QR code scan and lead where the product says?</source>
        <translation>Le studio relit ce qu’il envoie, comme les spectateurs le reçoivent&#xa0;: y a-t-il une image, du son, le code QR se lit-il et mène-t-il où le produit l’indique&#x202f;?</translation>
    </message>
    <message>
        <source>Checking what viewers see…</source>
        <translation>Vérification de ce qu’on voit…</translation>
    </message>
    <message>
        <source>QR code too fine for small screens</source>
        <translation>QR trop fin pour les petits écrans</translation>
    </message>
    <message>
        <source>Nobody receives it just now</source>
        <translation>Personne ne la reçoit en ce moment</translation>
    </message>
    <message>
        <source>QR verified %1 s ago</source>
        <translation>QR vérifié il y a %1 s</translation>
    </message>
    <message>
        <source>Picture verified %1 s ago</source>
        <translation>Image vérifiée il y a %1 s</translation>
    </message>
    <message>
        <source>Viewers see black</source>
        <translation>Les spectateurs voient du noir</translation>
    </message>
    <message>
        <source>The picture stands still</source>
        <translation>L’image est figée</translation>
    </message>
    <message>
        <source>Viewers see no picture</source>
        <translation>Les spectateurs n’ont pas d’image</translation>
    </message>
    <message>
        <source>No new picture is sent</source>
        <translation>Plus d’image envoyée</translation>
    </message>
    <message>
        <source>Viewers hear nothing</source>
        <translation>Les spectateurs n’entendent rien</translation>
    </message>
    <message>
        <source>Sound and picture apart</source>
        <translation>Son et image décalés</translation>
    </message>
    <message>
        <source>Hole in the sound</source>
        <translation>Un trou dans le son</translation>
    </message>
    <message>
        <source>QR code does not scan</source>
        <translation>Le QR ne se lit pas</translation>
    </message>
    <message>
        <source>QR code leads elsewhere</source>
        <translation>Le QR mène ailleurs</translation>
    </message>
</context>
<context>
    <name>CountdownBox</name>
    <message>
        <source>Countdown</source>
        <translation>Compte à rebours</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message numerus="yes">
        <source>Countdown of %n minute(s)</source>
        <translation>
            <numerusform>Compte à rebours de %n minute</numerusform>
            <numerusform>Compte à rebours de %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Another countdown</source>
        <translation>Un autre compte à rebours</translation>
    </message>
    <message>
        <source>Any length, until a time of day, with words and an offer that ends</source>
        <translation>N’importe quelle durée, jusqu’à une heure donnée, avec un texte et une offre qui finit</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1 min</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>Une minute de plus</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop the countdown</source>
        <translation>Arrêter le compte à rebours</translation>
    </message>
    <message>
        <source>The offer is over: %1 costs %2 again.</source>
        <translation>L’offre est finie&#xa0;: %1 coûte à nouveau %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>CountdownSheet</name>
    <message>
        <source>Countdown</source>
        <translation>Compte à rebours</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pendant</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Words beside it</source>
        <translation>Texte à côté</translation>
    </message>
    <message>
        <source>Morning offer</source>
        <translation>Offre du matin</translation>
    </message>
    <message>
        <source>When it is over</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>Nothing happens</source>
        <translation>Rien ne se passe</translation>
    </message>
    <message>
        <source>Take the product off the picture</source>
        <translation>Retirer le produit de l’image</translation>
    </message>
    <message>
        <source>Full price again</source>
        <translation>Retour au prix plein</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Until what time</source>
        <translation>Jusqu’à quelle heure</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Combien de temps</translation>
    </message>
    <message>
        <source>7:30 or 12 min</source>
        <translation>7:30 ou 12 min</translation>
    </message>
    <message>
        <source>This time has just passed. Write a later one.</source>
        <translation>Cette heure vient de passer. Écrivez-en une plus tardive.</translation>
    </message>
    <message>
        <source>This time has passed, and tomorrow&apos;s is more than 12 hours away. For so long choose “%1”.</source>
        <translation>Cette heure est passée, et celle de demain est dans plus de 12 heures. Pour si long, choisissez «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Write a time of day, as 21:30.</source>
        <translation>Écrivez une heure, comme 21:30.</translation>
    </message>
    <message>
        <source>Write minutes and seconds, as 7:30, or 12 min; 24 hours at most.</source>
        <translation>Écrivez minutes et secondes, comme 7:30, ou 12 min&#x202f;; 24 heures au plus.</translation>
    </message>
    <message>
        <source>Offer price until then</source>
        <translation>Prix de l’offre jusque-là</translation>
    </message>
    <message>
        <source>Instead of %1, which comes back by itself.</source>
        <translation>Au lieu de %1, qui revient tout seul.</translation>
    </message>
    <message>
        <source>Variants with a price of their own come down by the same percentage.</source>
        <translation>Les variantes qui ont leur propre prix baissent du même pourcentage.</translation>
    </message>
    <message>
        <source>no offer</source>
        <translation>pas d’offre</translation>
    </message>
    <message>
        <source>Full price: %1</source>
        <translation>Prix plein&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is not a price. Write it like %1.</source>
        <translation>Ce n’est pas un prix. Écrivez-le ainsi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>An offer costs less than %1.</source>
        <translation>Une offre coûte moins de %1.</translation>
    </message>
</context>
<context>
    <name>DestinationDialog</name>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Where do you sell?</source>
        <translation>Où vendez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>The show goes on. What you save is tried at once.</source>
        <translation>Le direct continue. Ce que vous enregistrez est essayé aussitôt.</translation>
    </message>
    <message>
        <source>Other platform</source>
        <translation>Autre plateforme</translation>
    </message>
    <message>
        <source>Hold to delete</source>
        <translation>Maintenir pour supprimer</translation>
    </message>
    <message>
        <source>Hold for a second: the destination and its key are forgotten.</source>
        <translation>Maintenez une seconde&#xa0;: la destination et sa clé sont oubliées.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Forgets what you typed. Esc closes and keeps it.</source>
        <translation>Oublie ce que vous avez saisi. Échap ferme et le garde.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save (Enter)</source>
        <translation>Enregistrer (Entrée)</translation>
    </message>
</context>
<context>
    <name>DestinationForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>Clé de stream</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Copy the address from the dashboard: rtmps://…</source>
        <translation>Copiez l’adresse du tableau de bord&#xa0;: rtmps://…</translation>
    </message>
    <message>
        <source>Kept. Type a new one to replace it.</source>
        <translation>Gardée. Saisissez-en une autre pour la remplacer.</translation>
    </message>
    <message>
        <source>Paste the stream key here</source>
        <translation>Collez ici la clé de stream</translation>
    </message>
    <message>
        <source>Test the address</source>
        <translation>Tester l’adresse</translation>
    </message>
    <message>
        <source>Asks the server whether it is there. The key is not sent.</source>
        <translation>Demande au serveur s’il est là. La clé n’est pas envoyée.</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s password store.</source>
        <translation>Gardée dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>This computer has no password store: the key is kept until Bancarella is closed.</source>
        <translation>Cet ordinateur n’a pas de trousseau&#xa0;: la clé est gardée jusqu’à la fermeture de Bancarella.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Masquer la clé</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Afficher la clé</translation>
    </message>
    <message>
        <source>Give it a name, so that you know it during the show.</source>
        <translation>Donnez-lui un nom, pour la reconnaître pendant le direct.</translation>
    </message>
    <message>
        <source>There is already a destination with this name.</source>
        <translation>Une destination porte déjà ce nom.</translation>
    </message>
    <message>
        <source>Copy the server address from your live dashboard.</source>
        <translation>Copiez l’adresse du serveur depuis le tableau de bord de votre direct.</translation>
    </message>
    <message>
        <source>This is the address of a web page. The one to copy starts with rtmp:// or rtmps://.</source>
        <translation>C’est l’adresse d’une page web. Celle à copier commence par rtmp:// ou rtmps://.</translation>
    </message>
    <message>
        <source>The address starts with rtmp:// or rtmps://. Copy it again.</source>
        <translation>L’adresse commence par rtmp:// ou rtmps://. Recopiez-la.</translation>
    </message>
    <message>
        <source>There is a space in the address. Copy it again, alone.</source>
        <translation>Il y a une espace dans l’adresse. Recopiez-la, seule.</translation>
    </message>
    <message>
        <source>The address is not whole. Copy it again from your live dashboard.</source>
        <translation>L’adresse n’est pas entière. Recopiez-la depuis le tableau de bord de votre direct.</translation>
    </message>
    <message>
        <source>This is an address, not a key. It goes in the field above.</source>
        <translation>C’est une adresse, pas une clé. Elle va dans le champ au-dessus.</translation>
    </message>
    <message>
        <source>There is a space in the key. Copy it again, alone.</source>
        <translation>Il y a une espace dans la clé. Recopiez-la, seule.</translation>
    </message>
    <message>
        <source>Copy the stream key from your live dashboard.</source>
        <translation>Copiez la clé de stream depuis le tableau de bord de votre direct.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Question au serveur…</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>Le serveur répond.</translation>
    </message>
    <message>
        <source>Upright, %1 × %2 · %3 kbit/s</source>
        <translation>Vertical, %1 × %2 · %3 kbit/s</translation>
    </message>
    <message>
        <source>Landscape, %1 × %2 · %3 kbit/s</source>
        <translation>Horizontal, %1 × %2 · %3 kbit/s</translation>
    </message>
    <message>
        <source>Copy the server address and the stream key from your live dashboard.</source>
        <translation>Copiez l’adresse du serveur et la clé depuis le tableau de bord de votre direct.</translation>
    </message>
    <message>
        <source>In YouTube Studio: Create, Go live, Stream. Copy the stream key.</source>
        <translation>Dans YouTube Studio&#xa0;: Créer, Passer au direct, Stream. Copiez la clé de stream.</translation>
    </message>
    <message>
        <source>On facebook.com: Live video, Streaming software. Copy the stream key.</source>
        <translation>Sur facebook.com&#xa0;: Vidéo en direct, Logiciel de streaming. Copiez la clé de stream.</translation>
    </message>
    <message>
        <source>On instagram.com, on a computer: Create, Live video. Copy the stream key.</source>
        <translation>Sur instagram.com, sur ordinateur&#xa0;: Créer, Vidéo en direct. Copiez la clé de stream.</translation>
    </message>
    <message>
        <source>In the TikTok app: LIVE, then go live from a computer. Copy the address and the key.</source>
        <translation>Dans l’appli TikTok&#xa0;: LIVE, puis direct depuis un ordinateur. Copiez l’adresse et la clé.</translation>
    </message>
    <message>
        <source>On twitch.tv: Creator dashboard, Settings, Stream. Copy the primary stream key.</source>
        <translation>Sur twitch.tv&#xa0;: Tableau de bord, Paramètres, Stream. Copiez la clé principale.</translation>
    </message>
    <message>
        <source>On kick.com: Creator dashboard, Settings, Stream key. Copy the address and the key.</source>
        <translation>Sur kick.com&#xa0;: Tableau de bord, Paramètres, Clé de stream. Copiez l’adresse et la clé.</translation>
    </message>
    <message>
        <source>On live.bilibili.com: open your live room&apos;s page and start. Copy the stream key.</source>
        <translation>Sur live.bilibili.com&#xa0;: ouvrez la page de votre salon et démarrez. Copiez la clé.</translation>
    </message>
    <message>
        <source>In the Channels assistant on a computer, open a live room. Copy its address and key.</source>
        <translation>Dans l’assistant Channels, sur ordinateur, ouvrez un salon. Copiez son adresse et sa clé.</translation>
    </message>
    <message>
        <source>Start a live on your phone, from a computer. Copy the key it shows.</source>
        <translation>Lancez un direct sur le téléphone, depuis un ordinateur. Copiez la clé affichée.</translation>
    </message>
    <message>
        <source>The address of your own server; it may end in the key: rtmp://server/live/key</source>
        <translation>L’adresse de votre serveur&#x202f;; elle peut finir par la clé&#xa0;: rtmp://serveur/live/cle</translation>
    </message>
    <message>
        <source>A show lasts at most 8 hours.</source>
        <translation>Un direct dure 8 heures au plus.</translation>
    </message>
    <message>
        <source>Only for accounts with 1,000 followers or more.</source>
        <translation>Réservé aux comptes de 1&#x202f;000 abonnés ou plus.</translation>
    </message>
    <message>
        <source>Only for accounts with enough followers, often 1,000.</source>
        <translation>Réservé aux comptes ayant assez d’abonnés, souvent 1&#x202f;000.</translation>
    </message>
    <message>
        <source>In some countries a TikTok Shop show may not be shown anywhere else.</source>
        <translation>Dans certains pays, un direct TikTok Shop ne peut être diffusé nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Only for accounts with 50 followers or more.</source>
        <translation>Réservé aux comptes de 50 abonnés ou plus.</translation>
    </message>
    <message>
        <source>Only for accounts of media, government and companies.</source>
        <translation>Réservé aux comptes de médias, d’administrations et d’entreprises.</translation>
    </message>
    <message>
        <source>Only for verified accounts.</source>
        <translation>Réservé aux comptes vérifiés.</translation>
    </message>
    <message>
        <source>The key is good for 12 hours. Start here first, then on the phone.</source>
        <translation>La clé est valable 12 heures. Démarrez d’abord ici, puis sur le téléphone.</translation>
    </message>
    <message>
        <source>It hands out no stream key to most accounts: use one only if your dashboard shows it.</source>
        <translation>La plupart des comptes n’ont pas de clé&#xa0;: à utiliser seulement si votre tableau de bord la montre.</translation>
    </message>
    <message>
        <source>We do not know whether your account gets a stream key: see if your dashboard shows it.</source>
        <translation>Nous ne savons pas si votre compte a une clé&#xa0;: voyez si votre tableau de bord la montre.</translation>
    </message>
    <message>
        <source>It takes only an upright picture.</source>
        <translation>N’accepte qu’une image verticale.</translation>
    </message>
    <message>
        <source>The key is new for each show: copy it again every time.</source>
        <translation>La clé change à chaque direct&#xa0;: recopiez-la chaque fois.</translation>
    </message>
    <message>
        <source>In some countries it forbids QR codes and links that lead elsewhere.</source>
        <translation>Dans certains pays, les codes QR et liens vers un autre site sont interdits.</translation>
    </message>
    <message>
        <source>At the end, end the show there first, then here.</source>
        <translation>À la fin, terminez d’abord là-bas, puis ici.</translation>
    </message>
    <message>
        <source>It takes up to %1 kbit/s.</source>
        <translation>Accepte jusqu’à %1 kbit/s.</translation>
    </message>
</context>
<context>
    <name>DestinationPage</name>
    <message>
        <source>Other platform</source>
        <translation>Autre plateforme</translation>
    </message>
</context>
<context>
    <name>DoubtCard</name>
    <message>
        <source>Yes · Enter</source>
        <translation>Oui · Entrée</translation>
    </message>
    <message>
        <source>Yes: note it as a claim (Enter)</source>
        <translation>Oui&#xa0;: le noter comme réservation (Entrée)</translation>
    </message>
    <message>
        <source>No · ⌫</source>
        <translation>Non · ⌫</translation>
    </message>
    <message>
        <source>No: it is no claim (Backspace)</source>
        <translation>Non&#xa0;: ce n’est pas une réservation (Retour arrière)</translation>
    </message>
    <message>
        <source>← → choose product, kind or number; ↑ ↓ change it, digits type the number</source>
        <translation>← → choisir produit, sorte ou nombre&#x202f;; ↑ ↓ le changer, les chiffres écrivent le nombre</translation>
    </message>
    <message>
        <source>Choose which kind: click “%1” or press ↑ ↓. Then press Enter.</source>
        <translation>Choisissez la variante&#xa0;: cliquez sur «&#xa0;%1&#xa0;» ou appuyez sur ↑ ↓, puis sur Entrée.</translation>
    </message>
    <message>
        <source>1 of %1</source>
        <translation>1 sur %1</translation>
    </message>
    <message>
        <source>%1 has paid for %2 and takes it back. Cancel it?</source>
        <translation>%1 a payé %2 et l’annule. Annuler&#x202f;?</translation>
    </message>
    <message>
        <source>%1 has paid for %2, and the message was deleted. Cancel it?</source>
        <translation>%1 a payé %2 et le message a été supprimé. L’annuler&#x202f;?</translation>
    </message>
    <message>
        <source>%2 is packed for %1, and the message was deleted. Cancel it?</source>
        <translation>%2 est dans le colis de %1 et le message a été supprimé. L’annuler&#x202f;?</translation>
    </message>
    <message>
        <source>%2 is packed for %1, who takes it back. Cancel it?</source>
        <translation>%2 est dans le colis de %1, qui l’annule. L’annuler&#x202f;?</translation>
    </message>
    <message>
        <source>%1 takes back %2, from an earlier show. Cancel it?</source>
        <translation>%1 annule %2, d’un live précédent. L’annuler&#x202f;?</translation>
    </message>
    <message>
        <source>Does %1 take back %2? Cancel it?</source>
        <translation>%1 annule-t-il %2&#x202f;? L’annuler&#x202f;?</translation>
    </message>
    <message>
        <source>%1 wants %2 more; the limit is %3. Note it all the same?</source>
        <translation>%1 veut encore %2&#x202f;; la limite est de %3. Le noter quand même&#x202f;?</translation>
    </message>
    <message>
        <source>Did %1 mean %2 in all, instead of what they have?</source>
        <translation>%1 voulait dire %2 en tout, à la place de ce qui est noté&#x202f;?</translation>
    </message>
    <message>
        <source>Did %1 mean %2?</source>
        <translation>%1 voulait dire %2&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n more question(s)</source>
        <translation>
            <numerusform>%n autre question</numerusform>
            <numerusform>%n autres questions</numerusform>
        </translation>
    </message>
    <message>
        <source>which?</source>
        <translation>laquelle&#x202f;?</translation>
    </message>
    <message>
        <source>Type the number; another click is one more</source>
        <translation>Tapez le nombre&#x202f;; un clic de plus en ajoute un</translation>
    </message>
    <message>
        <source>Cancelled: %2 of %1.</source>
        <translation>Annulé&#xa0;: %2 de %1.</translation>
    </message>
    <message>
        <source>Noted for %1: %2.</source>
        <translation>Noté pour %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Cancelled: %2 of %1. What was paid is to be given back.</source>
        <translation>Annulé&#xa0;: %2 de %1. Ce qui a été payé est à rembourser.</translation>
    </message>
    <message>
        <source>“%1” is no claim.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une réservation.</translation>
    </message>
    <message>
        <source>It stays sold: “%1”.</source>
        <translation>Cela reste vendu&#xa0;: «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>EndSheet</name>
    <message>
        <source>End the show?</source>
        <translation>Terminer le direct&#x202f;?</translation>
    </message>
    <message>
        <source>Viewers will see it end on every destination. Hold the button for one second.</source>
        <translation>Le public le verra finir sur chaque destination. Maintenez le bouton une seconde.</translation>
    </message>
    <message>
        <source>Hold to end</source>
        <translation>Maintenir pour terminer</translation>
    </message>
    <message>
        <source>Stay on air</source>
        <translation>Rester en direct</translation>
    </message>
    <message>
        <source>End the rehearsal?</source>
        <translation>Terminer la répétition&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody sees it. Hold the button for one second.</source>
        <translation>Personne ne la voit. Maintenez le bouton une seconde.</translation>
    </message>
    <message>
        <source>Go on rehearsing</source>
        <translation>Continuer la répétition</translation>
    </message>
    <message>
        <source>Hold it down for one second: with the mouse, Space or Enter</source>
        <translation>Maintenez une seconde&#xa0;: avec la souris, Espace ou Entrée</translation>
    </message>
</context>
<context>
    <name>EngineFailedPage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Close Bancarella</source>
        <translation>Fermer Bancarella</translation>
    </message>
</context>
<context>
    <name>EngineWords</name>
    <message>
        <source>There is no product “%1”.</source>
        <translation>Il n’y a pas de produit «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The list of products is empty.</source>
        <translation>La liste des produits est vide.</translation>
    </message>
    <message>
        <source>Known codes: %1.</source>
        <translation>Codes existants&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Known codes: %1 and %2 more.</source>
        <translation>Codes existants&#xa0;: %1 et %2 autres.</translation>
    </message>
    <message>
        <source>No countdown is running.</source>
        <translation>Aucun compte à rebours n’est en cours.</translation>
    </message>
    <message>
        <source>A lower third&apos;s lines have at most %1 characters.</source>
        <translation>Les lignes du bandeau ont au plus %1 caractères.</translation>
    </message>
    <message>
        <source>A product&apos;s turn lasts from 0 to %1 minutes.</source>
        <translation>Le passage d’un produit dure de 0 à %1 minutes.</translation>
    </message>
    <message>
        <source>A product has one turn in the run of show.</source>
        <translation>Un produit ne passe qu’une fois dans le déroulé.</translation>
    </message>
    <message>
        <source>There is nothing to read in this message.</source>
        <translation>Il n’y a rien à lire dans ce message.</translation>
    </message>
    <message>
        <source>A shop&apos;s name has at most %1 characters.</source>
        <translation>Le nom de la boutique a au plus %1 caractères.</translation>
    </message>
    <message>
        <source>You are on air already.</source>
        <translation>Vous êtes déjà en direct.</translation>
    </message>
    <message>
        <source>You are not on air.</source>
        <translation>Vous n’êtes pas en direct.</translation>
    </message>
    <message>
        <source>You are on air. End the show first.</source>
        <translation>Vous êtes en direct. Terminez d’abord le direct.</translation>
    </message>
    <message>
        <source>A countdown lasts from 1 second to 24 hours.</source>
        <translation>Un compte à rebours dure de 1 seconde à 24 heures.</translation>
    </message>
    <message>
        <source>Pin the product first: this countdown&apos;s end is about the pinned product.</source>
        <translation>Épinglez d’abord le produit&#xa0;: la fin de ce compte à rebours le concerne.</translation>
    </message>
    <message>
        <source>“%1” is not on the picture any more: pin it and start the countdown again.</source>
        <translation>«&#x202f;%1&#x202f;» n’est plus à l’image&#xa0;: épinglez-le et relancez le compte à rebours.</translation>
    </message>
    <message>
        <source>A countdown&apos;s label has at most %1 characters.</source>
        <translation>Le texte du compte à rebours a au plus %1 caractères.</translation>
    </message>
    <message>
        <source>Stock is a whole number from 0 to %1.</source>
        <translation>Le stock est un nombre entier de 0 à %1.</translation>
    </message>
    <message>
        <source>The product’s %1.</source>
        <translation>Le produit – %1.</translation>
    </message>
    <message>
        <source>There is a product with the code “%1” already.</source>
        <translation>Il y a déjà un produit avec le code «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>code: %1</source>
        <translation>code&#xa0;: %1</translation>
    </message>
    <message>
        <source>title: %1</source>
        <translation>titre&#xa0;: %1</translation>
    </message>
    <message>
        <source>price: %1</source>
        <translation>prix&#xa0;: %1</translation>
    </message>
    <message>
        <source>old price: %1</source>
        <translation>ancien prix&#xa0;: %1</translation>
    </message>
    <message>
        <source>unit: %1</source>
        <translation>unité&#xa0;: %1</translation>
    </message>
    <message>
        <source>link: %1</source>
        <translation>lien&#xa0;: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Ligne %1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>laissé de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>longer than %1 characters</source>
        <translation>plus de %1 caractères</translation>
    </message>
    <message>
        <source>a code has no spaces and no invisible characters</source>
        <translation>un code n’a ni espaces ni caractères invisibles</translation>
    </message>
    <message>
        <source>“%1” reads as a quantity or a price; write a code like A12</source>
        <translation>«&#x202f;%1&#x202f;» se lit comme une quantité ou un prix&#x202f;; écrivez un code comme A12</translation>
    </message>
    <message>
        <source>a code begins with a letter or a digit</source>
        <translation>un code commence par une lettre ou un chiffre</translation>
    </message>
    <message>
        <source>“%1” is not a currency; write EUR, USD, CNY, …</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une monnaie&#x202f;; écrivez EUR, USD, CNY, …</translation>
    </message>
    <message>
        <source>“%1” is not a currency</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une monnaie</translation>
    </message>
    <message>
        <source>“%1” is not a currency; what the price is for goes into the column “unit”</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une monnaie&#x202f;; ce que le prix vaut va dans la colonne de l’unité</translation>
    </message>
    <message>
        <source>“%1” is not a price</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un prix</translation>
    </message>
    <message>
        <source>“%1” names its currency twice</source>
        <translation>«&#x202f;%1&#x202f;» nomme deux fois la monnaie</translation>
    </message>
    <message>
        <source>“%1” has more decimals than %2 has (%3)</source>
        <translation>«&#x202f;%1&#x202f;» a plus de décimales que %2 (%3)</translation>
    </message>
    <message>
        <source>“%1” is below zero</source>
        <translation>«&#x202f;%1&#x202f;» est négatif</translation>
    </message>
    <message>
        <source>“%1” is too large for a price</source>
        <translation>«&#x202f;%1&#x202f;» est trop grand pour un prix</translation>
    </message>
    <message>
        <source>the price is in %1, the currency column says %2</source>
        <translation>le prix est en %1, la colonne de la monnaie dit %2</translation>
    </message>
    <message>
        <source>it is in %1 and the price in %2</source>
        <translation>il est en %1 et le prix en %2</translation>
    </message>
    <message>
        <source>it is not above the price</source>
        <translation>il ne dépasse pas le prix</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from 0 to %2 without separators</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre entier de 0 à %2 sans séparateurs</translation>
    </message>
    <message>
        <source>a web address has no spaces, quotation marks or invisible characters</source>
        <translation>une adresse web n’a ni espaces, ni guillemets, ni caractères invisibles</translation>
    </message>
    <message>
        <source>this is not a web address</source>
        <translation>ce n’est pas une adresse web</translation>
    </message>
    <message>
        <source>a web address begins with https:// or http:// and the shop&apos;s name</source>
        <translation>une adresse web commence par https:// ou http:// et le nom de la boutique</translation>
    </message>
    <message>
        <source>a web address that viewers see must not hold a user name</source>
        <translation>une adresse web que le public voit ne doit pas contenir de nom d’utilisateur</translation>
    </message>
    <message>
        <source>its QR code would be too fine to scan (%1 bytes, at most %2); use a short link</source>
        <translation>son code QR serait trop fin à lire (%1 octets, au plus %2)&#x202f;; prenez un lien court</translation>
    </message>
    <message>
        <source>“%1” is the code of line %2 already</source>
        <translation>«&#x202f;%1&#x202f;» est déjà le code de la ligne %2</translation>
    </message>
    <message>
        <source>a quotation mark is missing or misplaced; this row is left out</source>
        <translation>un guillemet manque ou est mal placé&#x202f;; cette ligne est laissée de côté</translation>
    </message>
    <message>
        <source>more cells than the header has; put quotation marks around a cell that holds the separator</source>
        <translation>plus de cellules que l’en-tête&#x202f;; mettez entre guillemets une cellule qui contient le séparateur</translation>
    </message>
    <message>
        <source>The product list has more than %1 rows. Split it into smaller files.</source>
        <translation>La liste des produits a plus de %1 lignes. Découpez-la en fichiers plus petits.</translation>
    </message>
    <message>
        <source>The product list is larger than %1 MB. Split it.</source>
        <translation>La liste des produits dépasse %1 Mo. Découpez-la.</translation>
    </message>
    <message>
        <source>This is %1, not a CSV file. Open it and save it as CSV (UTF-8).</source>
        <translation>C’est %1, pas un fichier CSV. Ouvrez-le et enregistrez-le en CSV (UTF-8).</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>un fichier OpenDocument</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>un classeur Excel</translation>
    </message>
    <message>
        <source>an old Excel workbook</source>
        <translation>un ancien classeur Excel</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>une archive ZIP</translation>
    </message>
    <message>
        <source>a web page or an XML file</source>
        <translation>une page web ou un fichier XML</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a compressed archive</source>
        <translation>une archive compressée</translation>
    </message>
    <message>
        <source>The product list is empty. Its first line names the columns: code, title, price.</source>
        <translation>La liste des produits est vide. Sa première ligne nomme les colonnes&#xa0;: code, title, price.</translation>
    </message>
    <message>
        <source>This is not a text file that can be read. Save the product list as CSV (UTF-8).</source>
        <translation>Ce n’est pas un fichier texte lisible. Enregistrez la liste en CSV (UTF-8).</translation>
    </message>
    <message>
        <source>The product list&apos;s first line must name its columns; missing: %1. Found: %2.</source>
        <translation>La première ligne de la liste doit nommer les colonnes&#x202f;; il manque&#xa0;: %1. Trouvées&#xa0;: %2.</translation>
    </message>
    <message>
        <source>More than %1 rows have a quotation mark missing or misplaced, the last on line %2. Save the product list as CSV again.</source>
        <translation>Plus de %1 lignes ont un guillemet manquant ou mal placé, la dernière est la %2. Enregistrez à nouveau la liste en CSV.</translation>
    </message>
    <message>
        <source>The product list %1 cannot be read (%2).</source>
        <translation>La liste des produits %1 ne peut pas être lue (%2).</translation>
    </message>
    <message>
        <source>The product list %1 cannot be written (%2).</source>
        <translation>La liste des produits %1 ne peut pas être écrite (%2).</translation>
    </message>
    <message>
        <source>The settings %1 cannot be written (%2).</source>
        <translation>Les réglages %1 ne peuvent pas être enregistrés (%2).</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>disque plein</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>disque en lecture seule</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur du disque</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>l’ordinateur est éteint</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>le dossier partagé n’est plus là</translation>
    </message>
    <message>
        <source>There can be 1 to %1 cameras.</source>
        <translation>Il peut y avoir de 1 à %1 caméras.</translation>
    </message>
    <message>
        <source>A destination needs a name of at most %1 characters.</source>
        <translation>Une destination a besoin d’un nom d’au plus %1 caractères.</translation>
    </message>
    <message>
        <source>A picture&apos;s width and height are even numbers from 64 to 3840.</source>
        <translation>La largeur et la hauteur de l’image sont des nombres pairs de 64 à 3840.</translation>
    </message>
    <message>
        <source>Use 1 to 60 pictures a second, 100 to 50000 kbit/s, and 32 to 320 kbit/s for the sound.</source>
        <translation>Prenez de 1 à 60 images par seconde, de 100 à 50000 kbit/s, et de 32 à 320 kbit/s pour le son.</translation>
    </message>
    <message>
        <source>There is already a destination called “%1”. Give this one another name.</source>
        <translation>Il y a déjà une destination nommée «&#x202f;%1&#x202f;». Donnez un autre nom à celle-ci.</translation>
    </message>
    <message>
        <source>There are already %1 destinations. Delete one first.</source>
        <translation>Il y a déjà %1 destinations. Supprimez-en d’abord une.</translation>
    </message>
    <message>
        <source>There is no destination called “%1”.</source>
        <translation>Il n’y a pas de destination nommée «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is not on air.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas en direct.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1 (%2). Choose another folder.</source>
        <translation>Impossible d’écrire dans %1 (%2). Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Too many commands at once. Wait a moment and try again.</source>
        <translation>Trop de commandes à la fois. Attendez un instant et réessayez.</translation>
    </message>
    <message>
        <source>The broadcast has failed; the log says why. Go live again.</source>
        <translation>La diffusion a échoué&#x202f;; le journal dit pourquoi. Repassez en direct.</translation>
    </message>
    <message>
        <source>Something went wrong inside Bancarella; the log says what. The show goes on.</source>
        <translation>Un problème est survenu dans Bancarella&#x202f;; le journal dit lequel. Le direct continue.</translation>
    </message>
    <message>
        <source>Bancarella does not answer. It may be busy: try again.</source>
        <translation>Bancarella ne répond pas. Elle est peut-être occupée&#xa0;: réessayez.</translation>
    </message>
    <message>
        <source>The receiver on this computer could not be started. Try again.</source>
        <translation>Le récepteur de cet ordinateur n’a pas pu démarrer. Réessayez.</translation>
    </message>
    <message>
        <source>The studio is ending: there is no preview any more.</source>
        <translation>Le studio se ferme&#xa0;: il n’y a plus d’aperçu.</translation>
    </message>
    <message>
        <source>The preview cannot be shown: its file cannot be made in %1 (%2). Free some space there.</source>
        <translation>L’aperçu ne peut pas être affiché&#xa0;: son fichier ne peut pas être créé dans %1 (%2). Libérez de l’espace.</translation>
    </message>
    <message>
        <source>The encoder %1 does not work on this computer; using x264 instead.</source>
        <translation>L’encodeur %1 ne fonctionne pas sur cet ordinateur&#x202f;; x264 est utilisé à la place.</translation>
    </message>
    <message>
        <source>“%1” could be %2 or %3; write it with two decimals</source>
        <translation>«&#x202f;%1&#x202f;» peut vouloir dire %2 ou %3&#x202f;; écrivez-le avec deux décimales</translation>
    </message>
    <message>
        <source>Another window is open on this studio: it goes on.</source>
        <translation>Une autre fenêtre est ouverte sur ce studio&#xa0;: il continue.</translation>
    </message>
    <message>
        <source>Somebody has deleted the data folder %1. It has been made again, and the show goes on; pictures that were kept in it are gone.</source>
        <translation>Quelqu’un a supprimé le dossier de données %1. Il a été recréé et le direct continue&#x202f;; les images qu’il contenait sont perdues.</translation>
    </message>
    <message>
        <source>Somebody has deleted the data folder %1, and it cannot be made again. The show goes on; what you change is lost when Bancarella is closed.</source>
        <translation>Quelqu’un a supprimé le dossier de données %1, et il ne peut pas être recréé. Le direct continue&#x202f;; ce que vous changez sera perdu à la fermeture de Bancarella.</translation>
    </message>
    <message>
        <source>What you change cannot be written to %1 (%2). Make room there; until then it is lost if the computer stops.</source>
        <translation>Ce que vous changez ne peut pas être écrit dans %1 (%2). Faites de la place à cet endroit&#x202f;; d’ici là, c’est perdu si l’ordinateur s’arrête.</translation>
    </message>
    <message>
        <source>What you change cannot be written down; the log says why. The show goes on.</source>
        <translation>Ce que vous changez ne peut pas être enregistré&#x202f;; le journal dit pourquoi. Le direct continue.</translation>
    </message>
    <message>
        <source>This chat is not connected.</source>
        <translation>Ce chat n’est pas connecté.</translation>
    </message>
    <message>
        <source>This is not the address of a chat. Addresses begin with: %1.</source>
        <translation>Ce n’est pas l’adresse d’un chat. Les adresses commencent par&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A key has no place in a chat&apos;s address, where others can read it: write key=env:NAME.</source>
        <translation>Une clé n’a pas sa place dans l’adresse d’un chat, où d’autres peuvent la lire&#xa0;: écrivez key=env:NOM.</translation>
    </message>
    <message>
        <source>This chat stumbled over a fault of the studio; it is tried again. The log has the details.</source>
        <translation>Ce chat a buté sur un défaut du studio&#x202f;; nouvel essai en cours. Les détails sont dans le journal.</translation>
    </message>
    <message>
        <source>The demo&apos;s chat is simulator://demo?rate=N&amp;seed=S, with N messages a second, up to %1.</source>
        <translation>Le chat d’essai est simulator://demo?rate=N&amp;seed=S, avec N messages par seconde, jusqu’à %1.</translation>
    </message>
    <message>
        <source>The chat file %1 cannot be read: %2.</source>
        <translation>Le fichier du chat %1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Line %1 of %2 was left out: %3.</source>
        <translation>La ligne %1 de %2 a été laissée de côté&#xa0;: %3.</translation>
    </message>
    <message>
        <source>So were %1 others.</source>
        <translation>Et %1 autres aussi.</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>ce n’est pas du JSON</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>ce n’est pas un objet</translation>
    </message>
    <message>
        <source>“at” is not a number of seconds</source>
        <translation>«&#x202f;at&#x202f;» n’est pas un nombre de secondes</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>«&#x202f;%1&#x202f;» manque</translation>
    </message>
    <message>
        <source>%1 gives no picture. Check the camera and try again.</source>
        <translation>%1 ne donne pas d’image. Vérifiez la caméra et réessayez.</translation>
    </message>
    <message>
        <source>The address of %1 is not known any more: this computer&apos;s password store does not give it.</source>
        <translation>L’adresse de %1 n’est plus connue&#xa0;: le trousseau de cet ordinateur ne la donne pas.</translation>
    </message>
    <message>
        <source>Type the whole address again in the settings.</source>
        <translation>Saisissez à nouveau l&apos;adresse complète dans les réglages.</translation>
    </message>
    <message>
        <source>Sound comes from a microphone or a file, not from an address in the network.</source>
        <translation>Le son vient d’un microphone ou d’un fichier, pas d’une adresse réseau.</translation>
    </message>
    <message>
        <source>What stands behind the question mark is not shown.</source>
        <translation>Ce qui suit le point d’interrogation n’est pas affiché.</translation>
    </message>
    <message>
        <source>What stands behind the question mark of the address is not known any more.</source>
        <translation>Ce qui suit le point d’interrogation de l’adresse n’est plus connu.</translation>
    </message>
    <message>
        <source>Type the whole address again.</source>
        <translation>Saisissez à nouveau l’adresse complète.</translation>
    </message>
    <message>
        <source>%1 failed for a reason that the log tells; it is tried again.</source>
        <translation>%1 a échoué pour une raison que donne le journal&#x202f;; nouvel essai en cours.</translation>
    </message>
    <message>
        <source>%1 sends no pictures.</source>
        <translation>%1 n’envoie pas d’images.</translation>
    </message>
    <message>
        <source>%1 sends no more pictures.</source>
        <translation>%1 n’envoie plus d’images.</translation>
    </message>
    <message>
        <source>Check its cable.</source>
        <translation>Vérifiez son câble.</translation>
    </message>
    <message>
        <source>Check the camera and the network.</source>
        <translation>Vérifiez la caméra et le réseau.</translation>
    </message>
    <message>
        <source>%1 sends damaged pictures. Try another cable or socket.</source>
        <translation>%1 envoie des images abîmées. Essayez un autre câble ou une autre prise.</translation>
    </message>
    <message>
        <source>%1 sends damaged pictures.</source>
        <translation>%1 envoie des images abîmées.</translation>
    </message>
    <message>
        <source>You may not use %1. Add yourself to the group video and log in again.</source>
        <translation>Vous n’avez pas le droit d’utiliser %1. Ajoutez-vous au groupe video et reconnectez-vous.</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>Il n’y a pas de %1.</translation>
    </message>
    <message>
        <source>%1 is not a camera.</source>
        <translation>%1 n’est pas une caméra.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close that program, then try again.</source>
        <translation>Un autre programme utilise %1. Fermez ce programme, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. It is not there or another program uses it.</source>
        <translation>%1 ne s’ouvre pas. Elle n’est pas là ou un autre programme l’utilise.</translation>
    </message>
    <message>
        <source>Cameras that are there: %1.</source>
        <translation>Caméras présentes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No camera is connected to this computer.</source>
        <translation>Aucune caméra n’est branchée à cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 holds no picture this program can read. Convert it to MP4.</source>
        <translation>%1 ne contient pas d’image lisible. Convertissez-le en MP4.</translation>
    </message>
    <message>
        <source>%1 sends no picture. Check the path in its address.</source>
        <translation>%1 n’envoie pas d’image. Vérifiez le chemin dans son adresse.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check that the camera is on, in the same network, and its address is right.</source>
        <translation>%1 ne répond pas. Vérifiez que la caméra est allumée, sur le même réseau, et que son adresse est juste.</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Start the camera&apos;s app and check the port.</source>
        <translation>%1 refuse la connexion. Lancez l’application de la caméra et vérifiez le port.</translation>
    </message>
    <message>
        <source>%1 wants a user and password. Write them into the address, before the host and an @.</source>
        <translation>%1 demande un utilisateur et un mot de passe. Écrivez-les dans l’adresse, avant l’hôte et un @.</translation>
    </message>
    <message>
        <source>%1 has no picture at this address. Check the part after the host.</source>
        <translation>%1 n’a pas d’image à cette adresse. Vérifiez la partie après l’hôte.</translation>
    </message>
    <message>
        <source>%1 sends no video this program can read. Check the part after the host.</source>
        <translation>%1 n’envoie pas de vidéo lisible. Vérifiez la partie après l’hôte.</translation>
    </message>
    <message>
        <source>%1 cannot be found or sends no video. Check the address and the network.</source>
        <translation>%1 est introuvable ou n’envoie pas de vidéo. Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>No camera was named. Give its number, its name, a video file, a URL or test.</source>
        <translation>Aucune caméra n’est indiquée. Donnez son numéro, son nom, un fichier vidéo ou une adresse.</translation>
    </message>
    <message>
        <source>%1 cameras are called %2. Choose one by number: %3.</source>
        <translation>%1 caméras s’appellent %2. Choisissez-en une par son numéro&#xa0;: %3.</translation>
    </message>
    <message>
        <source>There is no camera, file or address %1.</source>
        <translation>Il n’y a ni caméra, ni fichier, ni adresse %1.</translation>
    </message>
    <message>
        <source>These are there: %1.</source>
        <translation>Il y a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Cameras cannot be read from %1://. Use http://, https:// or rtsp://.</source>
        <translation>Les caméras ne se lisent pas depuis %1://. Prenez http://, https:// ou rtsp://.</translation>
    </message>
    <message>
        <source>The camera&apos;s address lacks a host or port. Write it like http://192.168.1.20:8080/video.</source>
        <translation>Il manque un hôte ou un port à l’adresse de la caméra. Écrivez-la ainsi&#xa0;: http://192.168.1.20:8080/video.</translation>
    </message>
    <message>
        <source>Camera option %1 is not understood. After # may stand, joined by &amp;: %2.</source>
        <translation>L’option de caméra %1 n’est pas comprise. Après # peuvent venir, joints par &amp;&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 does not say how long it is. Convert it to MP4 and try again.</source>
        <translation>%1 ne dit pas sa durée. Convertissez-le en MP4 et réessayez.</translation>
    </message>
    <message>
        <source>There is no file %1. Check its name and folder.</source>
        <translation>Il n’y a pas de fichier %1. Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>%1 may not be read. Change its permissions or choose another file.</source>
        <translation>%1 ne peut pas être lu. Changez ses droits ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a video or sound file in it.</source>
        <translation>%1 est un dossier. Choisissez-y un fichier vidéo ou son.</translation>
    </message>
    <message>
        <source>%1 is no video or sound file this program can read. Convert it to MP4.</source>
        <translation>%1 n’est pas un fichier vidéo ou son lisible. Convertissez-le en MP4.</translation>
    </message>
    <message>
        <source>%1 cannot be played on: %2.</source>
        <translation>La lecture de %1 ne peut pas continuer&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The sound of %1 does not start to play.</source>
        <translation>Le son de %1 ne démarre pas.</translation>
    </message>
    <message>
        <source>The microphone does not answer: unplug it and plug it in again.</source>
        <translation>Le micro ne répond pas&#xa0;: débranchez-le et rebranchez-le.</translation>
    </message>
    <message>
        <source>The microphone “%1” gives no sound any more: check its plug and its switch.</source>
        <translation>Le micro «&#x202f;%1&#x202f;» ne donne plus de son&#xa0;: vérifiez sa prise et son interrupteur.</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>il est déjà utilisé</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>il n’est plus là</translation>
    </message>
    <message>
        <source>its sample rate does not fit</source>
        <translation>sa fréquence d’échantillonnage ne convient pas</translation>
    </message>
    <message>
        <source>(With PulseAudio or PipeWire the package libasound2-plugins is needed.)</source>
        <translation>(Avec PulseAudio ou PipeWire, il faut le paquet libasound2-plugins.)</translation>
    </message>
    <message>
        <source>“%1” fits more than one microphone: %2. Say more of the name, or the number.</source>
        <translation>«&#x202f;%1&#x202f;» convient à plusieurs micros&#xa0;: %2. Donnez plus du nom, ou le numéro.</translation>
    </message>
    <message>
        <source>There is no microphone “%1”. There are: %2.</source>
        <translation>Il n’y a pas de micro «&#x202f;%1&#x202f;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 was interrupted by a fault in Bancarella.</source>
        <translation>%1 a été interrompu par un défaut de Bancarella.</translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>Nouvel essai en cours.</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Il a dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check the internet connection or the address.</source>
        <translation>Vérifiez la connexion à internet ou l’adresse.</translation>
    </message>
    <message>
        <source>Check the internet connection.</source>
        <translation>Vérifiez la connexion à internet.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>Check the address and the stream key.</source>
        <translation>Vérifiez l’adresse et la clé de stream.</translation>
    </message>
    <message>
        <source>Check the stream key.</source>
        <translation>Vérifiez la clé de stream.</translation>
    </message>
    <message>
        <source>%1 is still receiving this stream key, perhaps from another program.</source>
        <translation>%1 reçoit encore avec cette clé de stream, peut-être d’un autre programme.</translation>
    </message>
    <message>
        <source>%1 refused the stream key.</source>
        <translation>%1 a refusé la clé de stream.</translation>
    </message>
    <message>
        <source>The stream key of %1 is missing.</source>
        <translation>Il manque la clé de %1.</translation>
    </message>
    <message>
        <source>Where the show went is not known any more.</source>
        <translation>On ne sait plus où allait le direct.</translation>
    </message>
    <message>
        <source>Where %1 leads is not known any more.</source>
        <translation>On ne sait plus où mène %1.</translation>
    </message>
    <message>
        <source>To be seen there again, end the show, add it under Go live and go live again.</source>
        <translation>Pour y être vu à nouveau, terminez le direct, ajoutez la destination sous « Passer en direct » et repassez en direct.</translation>
    </message>
    <message>
        <source>Add the destination again under Go live.</source>
        <translation>Ajoutez de nouveau la destination sous « Passer en direct ».</translation>
    </message>
    <message>
        <source>Copy it from your live dashboard.</source>
        <translation>Copiez-la depuis le tableau de bord du direct.</translation>
    </message>
    <message>
        <source>Copy it again from your live dashboard.</source>
        <translation>Copiez-la à nouveau depuis votre page de direct.</translation>
    </message>
    <message>
        <source>%1 refused the stream.</source>
        <translation>%1 a refusé le flux.</translation>
    </message>
    <message>
        <source>%1 makes no secure connection. Perhaps the address has to start with rtmp:// (not rtmps://).</source>
        <translation>%1 n’établit pas de connexion sûre. Peut-être l’adresse doit-elle commencer par rtmp:// (et non rtmps://).</translation>
    </message>
    <message>
        <source>%1 makes no secure connection. Check the address and its port.</source>
        <translation>%1 n’établit pas de connexion sûre. Vérifiez l’adresse et son port.</translation>
    </message>
    <message>
        <source>No answer from %1 within %2 s.</source>
        <translation>Pas de réponse de %1 en %2 s.</translation>
    </message>
    <message>
        <source>There is no server called %1, or no internet.</source>
        <translation>Il n’y a pas de serveur nommé %1, ou pas d’internet.</translation>
    </message>
    <message>
        <source>%1 cannot be reached on port %2.</source>
        <translation>%1 est injoignable sur le port %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2.</source>
        <translation>Le certificat de %1 n’est pas fiable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>aucune raison donnée</translation>
    </message>
    <message>
        <source>The stream key was not sent.</source>
        <translation>La clé de stream n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s date.</source>
        <translation>Vérifiez l’adresse et la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 is no live streaming server.</source>
        <translation>%1 n’est pas un serveur de direct.</translation>
    </message>
    <message>
        <source>%1 took no data for %2 s.</source>
        <translation>%1 n’a pas pris de données pendant %2 s.</translation>
    </message>
    <message>
        <source>%1 closed the connection when it got the stream key.</source>
        <translation>%1 a fermé la connexion en recevant la clé de stream.</translation>
    </message>
    <message>
        <source>%1 closed the connection at once.</source>
        <translation>%1 a fermé la connexion aussitôt.</translation>
    </message>
    <message>
        <source>%1 closed the connection before the stream began.</source>
        <translation>%1 a fermé la connexion avant le début du flux.</translation>
    </message>
    <message>
        <source>%1 closed the connection.</source>
        <translation>%1 a fermé la connexion.</translation>
    </message>
    <message>
        <source>%1 ended the stream.</source>
        <translation>%1 a mis fin au flux.</translation>
    </message>
    <message>
        <source>Copy the server address from your live dashboard again.</source>
        <translation>Copiez à nouveau l’adresse du serveur depuis votre page de direct.</translation>
    </message>
    <message>
        <source>The address or the stream key is too long. Copy only that line from your live dashboard.</source>
        <translation>L’adresse ou la clé de stream est trop longue. Copiez seulement cette ligne de votre page de direct.</translation>
    </message>
    <message>
        <source>The stream key is an address. Put the address and the stream key in their own places.</source>
        <translation>La clé de stream est une adresse. Mettez l’adresse et la clé de stream chacune à sa place.</translation>
    </message>
    <message>
        <source>The stream key is missing. Copy it from your live dashboard and add it to the address.</source>
        <translation>La clé de stream manque. Copiez-la depuis votre page de direct et ajoutez-la à l’adresse.</translation>
    </message>
    <message>
        <source>The stream key is missing. Copy it from your live dashboard.</source>
        <translation>La clé de stream manque. Copiez-la depuis votre page de direct.</translation>
    </message>
    <message>
        <source>The address ends after the server&apos;s name.</source>
        <translation>L’adresse s’arrête après le nom du serveur.</translation>
    </message>
    <message>
        <source>The address holds a space, a line break or an invisible character. Copy it again, alone.</source>
        <translation>L’adresse contient un espace, un retour à la ligne ou un caractère invisible. Copiez-la à nouveau, seule.</translation>
    </message>
    <message>
        <source>The stream key holds a space, a line break or an invisible character. Copy it again, alone.</source>
        <translation>La clé de stream contient un espace, un retour à la ligne ou un caractère invisible. Copiez-la à nouveau, seule.</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>L’adresse est vide.</translation>
    </message>
    <message>
        <source>An address starts with rtmp:// or rtmps://.</source>
        <translation>Une adresse commence par rtmp:// ou rtmps://.</translation>
    </message>
    <message>
        <source>That is the address of a web page. The one to copy from your live dashboard starts with rtmp:// or rtmps://.</source>
        <translation>C’est l’adresse d’une page web. Celle à copier depuis votre page de direct commence par rtmp:// ou rtmps://.</translation>
    </message>
    <message>
        <source>This kind of address is not supported. Use one that starts with rtmp:// or rtmps://.</source>
        <translation>Ce genre d’adresse n’est pas accepté. Prenez-en une qui commence par rtmp:// ou rtmps://.</translation>
    </message>
    <message>
        <source>Addresses with a user name and password (name:password@server) are not supported.</source>
        <translation>Les adresses avec nom et mot de passe (nom:motdepasse@serveur) ne sont pas acceptées.</translation>
    </message>
    <message>
        <source>An IPv6 address goes in square brackets, as in rtmp://[2001:db8::1]/app.</source>
        <translation>Une adresse IPv6 se met entre crochets, comme dans rtmp://[2001:db8::1]/app.</translation>
    </message>
    <message>
        <source>The server&apos;s name cannot be read.</source>
        <translation>Le nom du serveur est illisible.</translation>
    </message>
    <message>
        <source>The address has no server name.</source>
        <translation>L’adresse n’a pas de nom de serveur.</translation>
    </message>
    <message>
        <source>The server&apos;s IPv6 address cannot be read.</source>
        <translation>L’adresse IPv6 du serveur est illisible.</translation>
    </message>
    <message>
        <source>The port after the server&apos;s name is not a number from 1 to 65535.</source>
        <translation>Le port après le nom du serveur n’est pas un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>recording: %1</source>
        <translation>enregistrement&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is already a file %1. Choose another name for the recording.</source>
        <translation>Il y a déjà un fichier %1. Choisissez un autre nom pour l’enregistrement.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Create it, or choose another one for the recording.</source>
        <translation>Le dossier %1 n’existe pas. Créez-le, ou choisissez-en un autre pour l’enregistrement.</translation>
    </message>
    <message>
        <source>The recording %1 cannot be created (%2). Choose another folder or name.</source>
        <translation>L’enregistrement %1 ne peut pas être créé (%2). Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <source>the name cannot be used</source>
        <translation>ce nom ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>The disk is too slow for the recording %1: it has ended. Record to another disk.</source>
        <translation>Le disque est trop lent pour l’enregistrement %1, qui s’est arrêté. Enregistrez sur un autre disque.</translation>
    </message>
    <message>
        <source>The disk is full: the recording %1 has ended. Free some space and record again.</source>
        <translation>Le disque est plein&#xa0;: l’enregistrement %1 s’est arrêté. Libérez de l’espace et enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>The disk takes no larger file: the recording %1 has ended. Record to another file.</source>
        <translation>Le disque n’accepte pas de fichier plus grand&#xa0;: l’enregistrement %1 s’est arrêté. Enregistrez dans un autre fichier.</translation>
    </message>
    <message>
        <source>The recording %1 has ended, it cannot be written (%2). Check the disk.</source>
        <translation>L’enregistrement %1 s’est arrêté&#xa0;: il ne peut pas être écrit (%2). Vérifiez le disque.</translation>
    </message>
    <message>
        <source>The recording %1 has ended by a fault in Bancarella.</source>
        <translation>L’enregistrement %1 s’est arrêté à cause d’un défaut de Bancarella.</translation>
    </message>
    <message>
        <source>The settings %1 cannot be read (%2). Everything is as at first.</source>
        <translation>Les réglages %1 ne peuvent pas être lus (%2). Tout est comme au début.</translation>
    </message>
    <message>
        <source>The settings were damaged and everything is as at first. The damaged file is kept as %1.</source>
        <translation>Les réglages étaient abîmés et tout est comme au début. Le fichier abîmé est gardé sous %1.</translation>
    </message>
    <message>
        <source>The settings %1 are damaged (%2). Everything is as at first.</source>
        <translation>Les réglages %1 sont abîmés (%2). Tout est comme au début.</translation>
    </message>
    <message>
        <source>Camera %1</source>
        <translation>Caméra %1</translation>
    </message>
    <message>
        <source>There is only one camera. Add a second one in the settings to use this scene.</source>
        <translation>Il n’y a qu’une caméra. Ajoutez-en une autre dans les réglages pour utiliser cette scène.</translation>
    </message>
    <message>
        <source>The studio is not running. It is being started again; try once more in a moment.</source>
        <translation>Le studio ne fonctionne pas. Il redémarre&#x202f;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The studio has stopped. It is being started again; try once more in a moment.</source>
        <translation>Le studio s’est arrêté. Il redémarre&#x202f;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>No camera is connected: plug one in, or choose the test picture.</source>
        <translation>Aucune caméra n’est branchée&#xa0;: branchez-en une, ou choisissez l’image de test.</translation>
    </message>
    <message>
        <source>%1 holds no sound: choose another file, or no microphone.</source>
        <translation>%1 ne contient pas de son&#xa0;: choisissez un autre fichier, ou «&#x202f;Sans micro&#x202f;».</translation>
    </message>
    <message>
        <source>The microphone “%1” cannot be opened (%2): close other programs that use it, see that this program may use the microphone, or choose another one.</source>
        <translation>Le micro «&#x202f;%1&#x202f;» ne s’ouvre pas (%2)&#xa0;: fermez les autres programmes qui l’utilisent, vérifiez que ce programme y a droit, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The microphone “%1” opens but gives no sound: check its plug, or choose another one.</source>
        <translation>Le micro «&#x202f;%1&#x202f;» s’ouvre mais ne donne pas de son&#xa0;: vérifiez sa prise, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The sound system does not answer: restart the computer, or choose no microphone.</source>
        <translation>Le système de son ne répond pas&#xa0;: redémarrez l’ordinateur, ou choisissez «&#x202f;Sans micro&#x202f;».</translation>
    </message>
    <message>
        <source>PortAudio, which records microphones, is not installed: install the package libportaudio2, or choose no microphone.</source>
        <translation>PortAudio, qui enregistre les micros, n’est pas installé&#xa0;: installez le paquet libportaudio2, ou choisissez «&#x202f;Sans micro&#x202f;».</translation>
    </message>
    <message>
        <source>To record microphones the library %1 is needed, which this computer does not have: install the package %2 (its name on Debian and Ubuntu), or choose no microphone.</source>
        <translation>Pour enregistrer les micros, il faut la bibliothèque %1, absente de cet ordinateur&#xa0;: installez le paquet %2 (son nom sous Debian et Ubuntu), ou choisissez «&#x202f;Sans micro&#x202f;».</translation>
    </message>
    <message>
        <source>No microphone was found: plug one in, or choose no microphone.</source>
        <translation>Aucun micro trouvé&#xa0;: branchez-en un, ou choisissez «&#x202f;Sans micro&#x202f;».</translation>
    </message>
    <message>
        <source>%1 Bancarella waits for it up to %2 seconds.</source>
        <translation>%1 Bancarella l’attend jusqu’à %2 secondes.</translation>
    </message>
    <message>
        <source>%1 The show goes on; claims wait in the chat until it can be written.</source>
        <translation>%1 Le direct continue&#x202f;; les réservations attendent dans le chat jusqu’à ce qu’on puisse écrire.</translation>
    </message>
    <message>
        <source>%1 has %2 of “%3” now; one buyer may have %4.</source>
        <translation>%1 a maintenant %2 de «&#x202f;%3&#x202f;»&#x202f;; un acheteur peut en avoir %4.</translation>
    </message>
    <message>
        <source>%1 is damaged or is no store of Bancarella; it was left as it is. Bring back a copy of it, choose another file, or move it away to begin with an empty store.</source>
        <translation>%1 est endommagé ou n’est pas un fichier de Bancarella&#x202f;; il a été laissé tel quel. Remettez-en une copie, choisissez un autre fichier, ou déplacez-le pour commencer avec un fichier vide.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 est injoignable.</translation>
    </message>
    <message>
        <source>%1 of %2 units left today</source>
        <translation>il reste %1 unités sur %2 aujourd’hui</translation>
    </message>
    <message>
        <source>%1 of %2 units left today: messages come later, so that they last</source>
        <translation>il reste %1 unités sur %2 aujourd’hui&#xa0;: les messages arrivent plus tard pour qu’elles suffisent</translation>
    </message>
    <message>
        <source>%1 recordings were cut short and cannot be read. They are left as they are: %2.</source>
        <translation>%1 enregistrements ont été interrompus et sont illisibles. Ils restent tels quels&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 recordings were cut short. They have been finished and play: %2.</source>
        <translation>%1 enregistrements avaient été interrompus. Ils ont été terminés et sont lisibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 recordings were cut short. They play, and are finished at a later start: there is not enough room on the disk for that. They are %2.</source>
        <translation>%1 enregistrements avaient été interrompus. Ils sont lisibles et seront terminés à un prochain démarrage&#xa0;: il n’y a pas assez de place sur le disque. Ce sont %2.</translation>
    </message>
    <message>
        <source>%1 takes nothing just now. Look at the router and the Wi-Fi. It is connected anew if that lasts; the show goes on.</source>
        <translation>%1 ne reçoit rien en ce moment. Regardez la box et le Wi-Fi. Si cela dure, la connexion est refaite&#x202f;; le direct continue.</translation>
    </message>
    <message>
        <source>%1: there is no server called %2, or no internet.</source>
        <translation>%1&#xa0;: il n’y a pas de serveur appelé %2, ou pas d’internet.</translation>
    </message>
    <message>
        <source>A PayPal amount is 0.01 or more.</source>
        <translation>Un montant PayPal est d’au moins 0,01.</translation>
    </message>
    <message>
        <source>A Twitch channel&apos;s name has up to 25 letters, digits and “_”: twitch://NAME.</source>
        <translation>Le nom d’une chaîne Twitch compte jusqu’à 25 lettres, chiffres et «&#x202f;_&#x202f;»&#xa0;: twitch://NOM.</translation>
    </message>
    <message>
        <source>A YouTube chat&apos;s address is youtube:// and the video&apos;s ID, or the address of its page.</source>
        <translation>L’adresse d’un chat YouTube est youtube:// suivi de l’identifiant de la vidéo, ou l’adresse de sa page.</translation>
    </message>
    <message>
        <source>A chat&apos;s address knows no “%1”. It knows: %2.</source>
        <translation>L’adresse d’un tchat ne connaît pas «&#x202f;%1&#x202f;». Elle connaît&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A chat&apos;s key= takes env: and the name of an environment variable that holds the key.</source>
        <translation>key= d’un tchat prend env: et le nom d’une variable d’environnement qui contient la clé.</translation>
    </message>
    <message>
        <source>A curly bracket is open or closed too often.</source>
        <translation>Une accolade est ouverte ou fermée en trop.</translation>
    </message>
    <message>
        <source>A password is sent to an IRC server only with tls=1.</source>
        <translation>Un mot de passe n’est envoyé à un serveur IRC qu’avec tls=1.</translation>
    </message>
    <message>
        <source>A picture of this size has no room for its QR code. Use a shorter name, a shorter text or a short link, or a larger picture.</source>
        <translation>Une image de cette taille n’a pas de place pour son code QR. Utilisez un nom plus court, un texte plus court ou un lien court, ou une image plus grande.</translation>
    </message>
    <message>
        <source>A square bracket is open or closed too often.</source>
        <translation>Un crochet est ouvert ou fermé en trop.</translation>
    </message>
    <message>
        <source>An IRC chat is irc://HOST:PORT/CHANNEL.</source>
        <translation>Un tchat IRC s’écrit irc://HÔTE:PORT/SALON.</translation>
    </message>
    <message>
        <source>An IRC name has up to 30 letters and digits, and begins with a letter.</source>
        <translation>Un nom IRC compte jusqu’à 30 lettres et chiffres et commence par une lettre.</translation>
    </message>
    <message>
        <source>Another desk is writing to the shop&apos;s database at %1 and does not let go of it.</source>
        <translation>Un autre poste écrit dans la base de données de la boutique sur %1 et ne la libère pas.</translation>
    </message>
    <message>
        <source>Another program uses port %1, which signing in needs. Close it and try again.</source>
        <translation>Un autre programme utilise le port %1, nécessaire à la connexion. Fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>Another program uses port %1. Close it, or choose another port for the room.</source>
        <translation>Un autre programme utilise le port %1. Fermez-le ou choisissez un autre port pour le salon.</translation>
    </message>
    <message>
        <source>At %1 there is no database of this name. Create it first, or correct the address.</source>
        <translation>Sur %1 il n’y a pas de base de données de ce nom. Créez-la d’abord, ou corrigez l’adresse.</translation>
    </message>
    <message>
        <source>Bilibili does not accept the sign-in any more. Copy the cookie from the browser again.</source>
        <translation>Bilibili n’accepte plus la connexion. Copiez à nouveau le cookie du navigateur.</translation>
    </message>
    <message>
        <source>Bilibili does not let this computer into the chat just now. It is tried again by itself.</source>
        <translation>Bilibili ne laisse pas entrer cet ordinateur dans le tchat en ce moment. Une nouvelle tentative se fait d’elle-même.</translation>
    </message>
    <message>
        <source>Bilibili does not let us into this chat. It is tried again by itself.</source>
        <translation>Bilibili ne nous laisse pas entrer dans ce tchat. Une nouvelle tentative se fait d’elle-même.</translation>
    </message>
    <message>
        <source>Bilibili knows no live room of this number. Check how it is written.</source>
        <translation>Bilibili ne connaît aucune salle de ce numéro. Vérifiez-le.</translation>
    </message>
    <message>
        <source>Bilibili&apos;s chat takes the number of the live room: bilibili://21452505.</source>
        <translation>Le tchat de Bilibili prend le numéro de la salle du direct&#xa0;: bilibili://21452505.</translation>
    </message>
    <message>
        <source>Comments arrive a few seconds late: Facebook does not stream them to this Page&apos;s token.</source>
        <translation>Les commentaires arrivent avec quelques secondes de retard&#xa0;: Facebook ne les diffuse pas au jeton de cette Page.</translation>
    </message>
    <message>
        <source>Facebook does not accept the Page&apos;s token any more. Paste a new one.</source>
        <translation>Facebook n’accepte plus le jeton de la Page. Collez-en un nouveau.</translation>
    </message>
    <message>
        <source>Facebook does not accept this token. Copy the Page&apos;s token again.</source>
        <translation>Facebook n’accepte pas ce jeton. Copiez à nouveau le jeton de la Page.</translation>
    </message>
    <message>
        <source>Facebook does not know this live video, or does not show it to this Page. Check its number.</source>
        <translation>Facebook ne connaît pas cette vidéo en direct, ou ne la montre pas à cette Page. Vérifiez son numéro.</translation>
    </message>
    <message>
        <source>Facebook has stopped the Page from commenting for a while: it took it for spam.</source>
        <translation>Facebook empêche la Page de commenter pendant un moment&#xa0;: il l’a pris pour du spam.</translation>
    </message>
    <message>
        <source>Facebook shows comments only to the Page itself. Paste the Page&apos;s token first.</source>
        <translation>Facebook ne montre les commentaires qu’à la Page elle-même. Collez d’abord le jeton de la Page.</translation>
    </message>
    <message>
        <source>Facebook&apos;s chat takes the number of the live video: facebook://1234567890.</source>
        <translation>Le tchat de Facebook prend le numéro de la vidéo en direct&#xa0;: facebook://1234567890.</translation>
    </message>
    <message>
        <source>Forgotten here. The token itself stays good: take it back on the platform&apos;s page where you got it.</source>
        <translation>Oublié ici. Le jeton lui-même reste valable&#xa0;: retirez-le sur la page de la plateforme où vous l’avez obtenu.</translation>
    </message>
    <message>
        <source>It is not known any more where this message was written. Nothing was written.</source>
        <translation>On ne sait plus où ce message a été écrit. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>It is not known whose chat on Kick to write into. Sign in to Kick again.</source>
        <translation>On ne sait pas dans quel tchat de Kick écrire. Connectez-vous à nouveau à Kick.</translation>
    </message>
    <message>
        <source>Its QR code would be too fine to scan (%1 bytes). Use a shorter name or a shorter text.</source>
        <translation>Son code QR serait trop fin pour être lu (%1 octets). Utilisez un nom ou un texte plus court.</translation>
    </message>
    <message>
        <source>Kick did not take the message. The chat may be slowed down, or for followers only.</source>
        <translation>Kick n’a pas pris le message. Le tchat est peut-être ralenti ou réservé aux abonnés.</translation>
    </message>
    <message>
        <source>Kick does not accept the sign-in any more. Sign in again.</source>
        <translation>Kick n’accepte plus la connexion. Connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>Kick does not let this chat room be read. Check its number.</source>
        <translation>Kick ne permet pas de lire ce salon. Vérifiez son numéro.</translation>
    </message>
    <message>
        <source>Kick does not tell the chat room of a channel to programs. Use the chat room&apos;s number instead of the name: it stands as chatroom, id at kick.com/api/v2/channels/ and the name, opened in a browser.</source>
        <translation>Kick ne dit pas aux programmes le salon d’une chaîne. Utilisez le numéro du salon au lieu du nom&#xa0;: il figure sous chatroom, id à kick.com/api/v2/channels/ suivi du nom, ouvert dans un navigateur.</translation>
    </message>
    <message>
        <source>Kick knows no channel of this name. Check how it is written.</source>
        <translation>Kick ne connaît aucune chaîne de ce nom. Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>Kick&apos;s broadcaster= takes the number of the channel&apos;s owner.</source>
        <translation>broadcaster= de Kick prend le numéro du propriétaire de la chaîne.</translation>
    </message>
    <message>
        <source>Kick&apos;s chat does not take this connection any more. Look for an update.</source>
        <translation>Le tchat de Kick n’accepte plus cette connexion. Cherchez une mise à jour.</translation>
    </message>
    <message>
        <source>Kick&apos;s chat is overcrowded just now. It is tried again by itself.</source>
        <translation>Le tchat de Kick est saturé en ce moment. Une nouvelle tentative se fait d’elle-même.</translation>
    </message>
    <message>
        <source>Kick&apos;s chat takes the number of the chat room or the channel&apos;s name: kick://123456.</source>
        <translation>Le tchat de Kick prend le numéro du salon ou le nom de la chaîne&#xa0;: kick://123456.</translation>
    </message>
    <message>
        <source>No chat that can be written to is connected. Sign in to one in the settings, or open the Room.</source>
        <translation>Aucun tchat où l’on peut écrire n’est connecté. Connectez-vous à l’un d’eux dans les réglages, ou ouvrez le Salon.</translation>
    </message>
    <message>
        <source>Nobody can write into this chat from here.</source>
        <translation>On ne peut pas écrire dans ce tchat d’ici.</translation>
    </message>
    <message>
        <source>Nobody signed in there in time. Begin again for a new code.</source>
        <translation>Personne ne s’est connecté à temps. Recommencez pour obtenir un nouveau code.</translation>
    </message>
    <message>
        <source>None of your ways to pay takes %1 %2. Write to the buyer how they pay it, or add a way to pay in the settings.</source>
        <translation>Aucun de vos moyens de paiement n’accepte %1 %2. Écrivez à l’acheteur comment payer, ou ajoutez un moyen de paiement dans les réglages.</translation>
    </message>
    <message>
        <source>Nothing can be pasted for this platform: sign in there.</source>
        <translation>Rien ne peut être collé pour cette plateforme&#xa0;: connectez-vous là-bas.</translation>
    </message>
    <message>
        <source>Nothing is called {%1} here. These can be written: %2.</source>
        <translation>Rien ne s’appelle {%1} ici. On peut écrire&#xa0;: %2.</translation>
    </message>
    <message>
        <source>One cannot sign in there from here.</source>
        <translation>On ne peut pas s’y connecter d’ici.</translation>
    </message>
    <message>
        <source>Only on this computer and in the local network is Streamer.bot spoken to without encryption. For others write ?server=wss:// and its address.</source>
        <translation>On ne parle à Streamer.bot sans chiffrement que sur cet ordinateur et dans le réseau local. Pour les autres, écrivez&#x202f;?server=wss:// et son adresse.</translation>
    </message>
    <message>
        <source>Only on this computer may a chat&apos;s server be reached without encryption (ws:// or http://).</source>
        <translation>Ce n’est que sur cet ordinateur qu’un serveur de tchat peut être joint sans chiffrement (ws:// ou http://).</translation>
    </message>
    <message>
        <source>Say for each claim what was paid for it.</source>
        <translation>Dites pour chaque réservation ce qui a été payé.</translation>
    </message>
    <message>
        <source>Say who is to be blocked: a message of theirs, or their account.</source>
        <translation>Dites qui bloquer&#xa0;: un message ou un compte.</translation>
    </message>
    <message>
        <source>Sign in to Kick first: nobody is signed in.</source>
        <translation>Connectez-vous d’abord à Kick&#xa0;: personne n’est connecté.</translation>
    </message>
    <message>
        <source>Sign in to Twitch to write in its chat.</source>
        <translation>Connectez-vous à Twitch pour écrire dans le tchat.</translation>
    </message>
    <message>
        <source>Sign in to YouTube to write into its chat.</source>
        <translation>Connectez-vous à YouTube pour écrire dans son chat.</translation>
    </message>
    <message>
        <source>Signed out here. The platform could not be told: take the app&apos;s access away in the account&apos;s settings there, too.</source>
        <translation>Déconnecté ici. La plateforme n’a pas pu être prévenue&#xa0;: retirez aussi l’accès de l’application dans les réglages du compte là-bas.</translation>
    </message>
    <message>
        <source>Signing in needs your app&apos;s ID (client ID), as the platform&apos;s page for developers shows it.</source>
        <translation>La connexion demande l’identifiant de votre application (client ID), tel que l’affiche la page des développeurs de la plateforme.</translation>
    </message>
    <message>
        <source>Signing in stumbled over a fault of the studio. The log has the details.</source>
        <translation>La connexion a buté sur un défaut du studio. Le journal donne les détails.</translation>
    </message>
    <message>
        <source>Signing in there also needs the app&apos;s secret (client secret), from the same page as its ID.</source>
        <translation>S’y connecter demande aussi le secret de l’application (client secret), sur la même page que son identifiant.</translation>
    </message>
    <message>
        <source>Social Stream Ninja could not write the message. See that the chat&apos;s window is open there and signed in, and that its remote control is on.</source>
        <translation>Social Stream Ninja n’a pas pu écrire le message. Vérifiez que la fenêtre du chat y est ouverte et connectée, et que sa commande à distance est activée.</translation>
    </message>
    <message>
        <source>Social Stream Ninja has not confirmed the last message. See that it is open.</source>
        <translation>Social Stream Ninja n’a pas confirmé le dernier message. Vérifiez qu’il est ouvert.</translation>
    </message>
    <message>
        <source>Social Stream Ninja has sent nothing so far. In its settings, under Mechanics, remote control and sending chat messages to the server must both be on.</source>
        <translation>Social Stream Ninja n’a encore rien envoyé. Dans ses réglages, sous Mechanics, la commande à distance et l’envoi des messages du chat au serveur doivent être activés tous les deux.</translation>
    </message>
    <message>
        <source>Social Stream Ninja takes its session&apos;s name: ssn://SESSION, as it stands in its links.</source>
        <translation>Social Stream Ninja demande le nom de sa session&#xa0;: ssn://SESSION, tel qu’il figure dans ses liens.</translation>
    </message>
    <message>
        <source>Somebody has deleted or moved the recording %1. It goes on in the file %2.</source>
        <translation>Quelqu’un a supprimé ou déplacé l’enregistrement %1. Il continue dans le fichier %2.</translation>
    </message>
    <message>
        <source>Somebody has deleted or moved the recording %1. The show goes on, and the recording in a new file as soon as there can be one.</source>
        <translation>Quelqu’un a supprimé ou déplacé l’enregistrement %1. Le direct continue, et l’enregistrement reprend dans un nouveau fichier dès que possible.</translation>
    </message>
    <message>
        <source>Someone on Facebook</source>
        <translation>Quelqu’un sur Facebook</translation>
    </message>
    <message>
        <source>Streamer.bot asks for its password, and there is none here.</source>
        <translation>Streamer.bot demande son mot de passe, et il n’y en a pas ici.</translation>
    </message>
    <message>
        <source>Streamer.bot did not write the message into %1.</source>
        <translation>Streamer.bot n’a pas écrit le message dans %1.</translation>
    </message>
    <message>
        <source>Streamer.bot does not accept the password. Check it there, and here.</source>
        <translation>Streamer.bot n’accepte pas le mot de passe. Vérifiez-le là-bas et ici.</translation>
    </message>
    <message>
        <source>Streamer.bot does not let its chats be read.</source>
        <translation>Streamer.bot ne laisse pas lire ses chats.</translation>
    </message>
    <message>
        <source>Streamer.bot is connected to no chat. Connect it to your account there.</source>
        <translation>Streamer.bot n’est connecté à aucun chat. Connectez-le là-bas à votre compte.</translation>
    </message>
    <message>
        <source>Streamer.bot takes its computer and port: streamerbot://127.0.0.1:8080.</source>
        <translation>Streamer.bot demande son ordinateur et son port&#xa0;: streamerbot://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>That is all. Close this page and go back to Bancarella.</source>
        <translation>C’est tout. Fermez cette page et revenez à Bancarella.</translation>
    </message>
    <message>
        <source>The IRC server does not accept the password.</source>
        <translation>Le serveur IRC n’accepte pas le mot de passe.</translation>
    </message>
    <message>
        <source>The IRC server does not accept this name. Choose another nick.</source>
        <translation>Le serveur IRC n’accepte pas ce nom. Choisissez-en un autre (nick).</translation>
    </message>
    <message>
        <source>The IRC server does not know this channel. Check its name.</source>
        <translation>Le serveur IRC ne connaît pas ce salon. Vérifiez son nom.</translation>
    </message>
    <message>
        <source>The IRC server does not let us into this channel.</source>
        <translation>Le serveur IRC ne nous laisse pas entrer dans ce salon.</translation>
    </message>
    <message>
        <source>The IRC server ended the connection. It is tried again by itself.</source>
        <translation>Le serveur IRC a mis fin à la connexion. Un nouvel essai se fait tout seul.</translation>
    </message>
    <message>
        <source>The IRC server has banned this computer or name.</source>
        <translation>Le serveur IRC a banni cet ordinateur ou ce nom.</translation>
    </message>
    <message>
        <source>The IRC server let us in, but does not talk to us. It is tried again.</source>
        <translation>Le serveur IRC nous a laissés entrer, mais ne répond pas. Un nouvel essai suit.</translation>
    </message>
    <message>
        <source>The Page&apos;s token does not allow this. Make one that may read and write the comments of the Page.</source>
        <translation>Le jeton de la Page ne le permet pas. Créez-en un qui puisse lire et écrire les commentaires de la Page.</translation>
    </message>
    <message>
        <source>The YouTube Data API is not switched on for this key. Switch it on in the Google Cloud console.</source>
        <translation>La YouTube Data API n’est pas activée pour cette clé. Activez-la dans la console Google Cloud.</translation>
    </message>
    <message>
        <source>The added connector for %1:// does not work here. The log has the details.</source>
        <translation>Le connecteur ajouté pour %1:// ne fonctionne pas ici. Le journal a les détails.</translation>
    </message>
    <message>
        <source>The added connector for %1:// is not one that this version can use.</source>
        <translation>Le connecteur ajouté pour %1:// n’est pas utilisable par cette version.</translation>
    </message>
    <message>
        <source>The address of the room is room://HOST:PORT, for example room://0.0.0.0:8090.</source>
        <translation>L’adresse du salon est room://HÔTE:PORT, par exemple room://0.0.0.0:8090.</translation>
    </message>
    <message>
        <source>The disk of the shop&apos;s database at %1 does not take what is written. Ask whoever looks after it.</source>
        <translation>Le disque de la base de données de la boutique sur %1 n’accepte pas ce qui est écrit. Demandez à la personne qui s’en occupe.</translation>
    </message>
    <message>
        <source>The disk with the data folder %1 is full. Make room there, or choose another folder.</source>
        <translation>Le disque du dossier de données %1 est plein. Faites de la place, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The most that one message may claim is from 1 to %1.</source>
        <translation>Le maximum dans un message va de 1 à %1.</translation>
    </message>
    <message>
        <source>The show goes on; claims wait in the chat until the studio is started again with a store that can be read.</source>
        <translation>Le direct continue&#x202f;; les réservations attendent dans le chat jusqu’à ce que le studio redémarre avec un fichier lisible.</translation>
    </message>
    <message>
        <source>The session of Social Stream Ninja is not known any more: this computer&apos;s password store does not give it. Add this chat again.</source>
        <translation>La session de Social Stream Ninja n’est plus connue&#xa0;: le trousseau de cet ordinateur ne la donne pas. Ajoutez à nouveau ce chat.</translation>
    </message>
    <message>
        <source>letters that are not UTF-8 were read as Windows-1252 (lines: %1): look whether they are right</source>
        <translation>les lettres qui ne sont pas en UTF-8 ont été lues en Windows-1252 (lignes : %1) : vérifiez qu’elles sont justes</translation>
    </message>
    <message>
        <source>“%1” is also a word of every chat; as a code it counts only with a quantity, like %2+1.</source>
        <translation>«&#x202f;%1&#x202f;» est aussi un mot de tous les chats&#x202f;; comme code, il ne compte qu’avec une quantité, comme %2+1.</translation>
    </message>
    <message>
        <source>“%1” reads like a word; viewers may write it without wanting it, so a code like A12 is safer.</source>
        <translation>«&#x202f;%1&#x202f;» ressemble à un mot&#x202f;: on peut l’écrire sans le vouloir&#x202f;; un code comme A12 est plus sûr.</translation>
    </message>
    <message>
        <source>“%1” is not a weight from 1 g to %2 kg</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un poids de 1 g à %2 kg</translation>
    </message>
    <message>
        <source>“%1” is the code of line %2 already; this row is left out</source>
        <translation>«&#x202f;%1&#x202f;» est déjà le code de la ligne %2&#x202f;; cette ligne est laissée de côté</translation>
    </message>
    <message>
        <source>The battery is almost empty: %1 %. Plug the computer in now, or the show ends with it.</source>
        <translation>La batterie est presque vide&#xa0;: %1 %. Branchez l’ordinateur maintenant, sinon l’émission s’arrête avec elle.</translation>
    </message>
    <message>
        <source>The battery is at %1 %, for about %2 min. Plug the computer in.</source>
        <translation>La batterie est à %1 %, pour environ %2 min. Branchez l’ordinateur.</translation>
    </message>
    <message>
        <source>The battery is at %1 %. Plug the computer in.</source>
        <translation>La batterie est à %1 %. Branchez l’ordinateur.</translation>
    </message>
    <message>
        <source>The chat does not answer; it is not known whether the message arrived.</source>
        <translation>Le tchat ne répond pas&#x202f;; on ne sait pas si le message est arrivé.</translation>
    </message>
    <message>
        <source>The chat of this YouTube show is switched off. Switch it on in YouTube Studio.</source>
        <translation>Le chat de ce direct YouTube est désactivé. Activez-le dans YouTube Studio.</translation>
    </message>
    <message>
        <source>The chat&apos;s key is not there: write key=env:NAME, and set NAME before the start.</source>
        <translation>La clé du tchat manque&#xa0;: écrivez key=env:NOM et définissez NOM avant le démarrage.</translation>
    </message>
    <message>
        <source>The chat&apos;s server cannot prove who it is (certificate). Check the computer&apos;s date, and the address.</source>
        <translation>Le serveur du tchat ne peut pas prouver son identité (certificat). Vérifiez la date de l’ordinateur et l’adresse.</translation>
    </message>
    <message>
        <source>The chat&apos;s server does not answer. Check the internet connection; it is tried again by itself.</source>
        <translation>Le serveur du tchat ne répond pas. Vérifiez la connexion internet&#x202f;; nouvel essai automatique.</translation>
    </message>
    <message>
        <source>The chat&apos;s server is not found. Check the internet connection; it is tried again by itself.</source>
        <translation>Le serveur du tchat est introuvable. Vérifiez la connexion internet&#x202f;; nouvel essai automatique.</translation>
    </message>
    <message>
        <source>The chat&apos;s server refuses connections just now. It is tried again by itself.</source>
        <translation>Le serveur du tchat refuse les connexions pour le moment. Nouvel essai automatique.</translation>
    </message>
    <message>
        <source>The comment that is answered is not there any more.</source>
        <translation>Le commentaire auquel on répond n’existe plus.</translation>
    </message>
    <message>
        <source>The computer is so hot that it has slowed down. Give its fan air, and take it out of the sun.</source>
        <translation>L’ordinateur est si chaud qu’il a ralenti. Dégagez son ventilateur et mettez-le à l’ombre.</translation>
    </message>
    <message>
        <source>The computer is very hot (%1 °C) and will slow down. Give its fan air, and take it out of the sun.</source>
        <translation>L’ordinateur est très chaud (%1 °C) et va ralentir. Dégagez son ventilateur et mettez-le à l’ombre.</translation>
    </message>
    <message>
        <source>The computer slept for %1: viewers saw nothing meanwhile. The show goes on. Leave it open and plugged in.</source>
        <translation>L’ordinateur s’est mis en veille pendant %1&#xa0;: les spectateurs n’ont rien vu pendant ce temps. L’émission continue. Laissez-le ouvert et branché.</translation>
    </message>
    <message>
        <source>The computer stood still for %1 s: viewers saw a still picture. The show goes on.</source>
        <translation>L’ordinateur est resté figé %1 s&#xa0;: les spectateurs ont vu une image fixe. L’émission continue.</translation>
    </message>
    <message>
        <source>The connection to the chat was lost. It is tried again by itself.</source>
        <translation>La connexion au tchat est perdue. Nouvel essai automatique.</translation>
    </message>
    <message>
        <source>The live video has ended on Facebook.</source>
        <translation>La vidéo en direct est terminée sur Facebook.</translation>
    </message>
    <message>
        <source>The offer on “%1” ends with the countdown that runs: stop that one first.</source>
        <translation>L’offre sur «&#x202f;%1&#x202f;» finit avec le compte à rebours en cours&#xa0;: arrêtez-le d’abord.</translation>
    </message>
    <message>
        <source>The picture has no room for the QR code of %1: what it has to say is too long. Use a shorter name, a shorter text or a short link; viewers can still write the code in the chat.</source>
        <translation>Il n’y a pas de place sur l’image pour le code QR de %1&#xa0;: ce qu’il doit dire est trop long. Utilisez un nom plus court, un texte plus court ou un lien court&#x202f;; les spectateurs peuvent toujours écrire le code dans le chat.</translation>
    </message>
    <message>
        <source>The platform asks us to slow down. It is tried again in %1 s.</source>
        <translation>La plateforme demande de ralentir. Nouvel essai dans %1 s.</translation>
    </message>
    <message>
        <source>The platform asks us to slow down. Try again in %1 s.</source>
        <translation>La plateforme demande de ralentir. Réessayez dans %1 s.</translation>
    </message>
    <message>
        <source>The platform did not let us sign in. Check the app&apos;s ID and its redirect address there.</source>
        <translation>La plateforme ne nous a pas laissés nous connecter. Vérifiez-y l’identifiant de l’application et son adresse de retour (redirect).</translation>
    </message>
    <message>
        <source>The platform does not accept the sign-in any more. Sign in again.</source>
        <translation>La plateforme n’accepte plus la connexion au compte. Connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>The platform does not accept this token. Copy it anew, whole.</source>
        <translation>La plateforme n’accepte pas ce jeton. Copiez-le de nouveau, en entier.</translation>
    </message>
    <message>
        <source>The platform does not allow this to the account that is signed in.</source>
        <translation>La plateforme ne le permet pas au compte connecté.</translation>
    </message>
    <message>
        <source>The platform does not know this app. Check the app&apos;s ID (client ID) and its secret.</source>
        <translation>La plateforme ne connaît pas cette application. Vérifiez son identifiant (client ID) et son secret.</translation>
    </message>
    <message>
        <source>The platform does not know this chat. Check its name or number; is the show on air there?</source>
        <translation>La plateforme ne connaît pas ce tchat. Vérifiez son nom ou son numéro&#x202f;; le direct y est-il lancé&#x202f;?</translation>
    </message>
    <message>
        <source>The platform does not renew the sign-in just now. It is tried again.</source>
        <translation>La plateforme ne renouvelle pas la connexion pour le moment. Un nouvel essai suit.</translation>
    </message>
    <message>
        <source>The platform has ended this sign-in. Sign in again.</source>
        <translation>La plateforme a mis fin à cette connexion. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The platform has trouble of its own. It is tried again by itself.</source>
        <translation>La plateforme a ses propres ennuis. Nouvel essai automatique.</translation>
    </message>
    <message>
        <source>The platform has trouble of its own. Try again later.</source>
        <translation>La plateforme a ses propres ennuis. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The platform refuses this (error %1).</source>
        <translation>La plateforme refuse (erreur %1).</translation>
    </message>
    <message>
        <source>The room cannot be opened at this address. Choose another port.</source>
        <translation>Le salon ne peut pas s’ouvrir à cette adresse. Choisissez un autre port.</translation>
    </message>
    <message>
        <source>The room is not open just now.</source>
        <translation>Le salon n’est pas ouvert en ce moment.</translation>
    </message>
    <message>
        <source>The room&apos;s address is none of this computer&apos;s. Use room://0.0.0.0:8090.</source>
        <translation>L’adresse du salon n’appartient pas à cet ordinateur. Utilisez room://0.0.0.0:8090.</translation>
    </message>
    <message>
        <source>The shop&apos;s database at %1 cannot be reached. Is its computer switched on, and this one on the network?</source>
        <translation>La base de données de la boutique sur %1 est injoignable. Son ordinateur est-il allumé, et celui-ci sur le réseau&#x202f;?</translation>
    </message>
    <message>
        <source>The shop&apos;s database at %1 does not accept the name or the password. Look at the address that you gave it.</source>
        <translation>La base de données de la boutique sur %1 n’accepte pas le nom ou le mot de passe. Regardez l’adresse donnée.</translation>
    </message>
    <message>
        <source>The shop&apos;s database at %1 does not let this user write. Give Bancarella a database of its own.</source>
        <translation>La base de données de la boutique sur %1 ne laisse pas écrire cet utilisateur. Donnez à Bancarella sa propre base de données.</translation>
    </message>
    <message>
        <source>The shop&apos;s database at %1 is being restarted. Wait a moment; if it stays so, ask whoever looks after it.</source>
        <translation>La base de données de la boutique sur %1 redémarre. Attendez un moment&#x202f;; si cela dure, demandez à la personne qui s’en occupe.</translation>
    </message>
    <message>
        <source>The shop&apos;s database at %1 is full or has no room for another desk. Ask whoever looks after it.</source>
        <translation>La base de données de la boutique sur %1 est pleine ou n’a pas de place pour un autre poste. Demandez à la personne qui s’en occupe.</translation>
    </message>
    <message>
        <source>The shop&apos;s database at %1 is read-only. Ask whoever looks after it.</source>
        <translation>La base de données de la boutique sur %1 est en lecture seule. Demandez à la personne qui s’en occupe.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the platform&apos;s page. Nothing has changed.</source>
        <translation>La connexion a été refusée sur la page de la plateforme. Rien n’a changé.</translation>
    </message>
    <message>
        <source>The size of a picture is as 720x1280: both sides even, from 128 to 3840.</source>
        <translation>La taille d’une image s’écrit comme 720x1280&#xa0;: les deux côtés pairs, de 128 à 3840.</translation>
    </message>
    <message>
        <source>The studio is closing.</source>
        <translation>Le studio est en train de se fermer.</translation>
    </message>
    <message>
        <source>There can be %1 answers at most.</source>
        <translation>Il peut y avoir %1 réponses au plus.</translation>
    </message>
    <message>
        <source>There is no session of Social Stream Ninja in the environment variable of this name.</source>
        <translation>La variable d’environnement de ce nom ne contient aucune session de Social Stream Ninja.</translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>Il n’y a rien à écrire.</translation>
    </message>
    <message>
        <source>This Google account has no YouTube channel. Make one on YouTube first.</source>
        <translation>Ce compte Google n’a pas de chaîne YouTube. Créez-en d’abord une sur YouTube.</translation>
    </message>
    <message>
        <source>This IRC channel has a key, which Bancarella does not know.</source>
        <translation>Ce salon IRC a une clé que Bancarella ne connaît pas.</translation>
    </message>
    <message>
        <source>This IRC channel has banned us.</source>
        <translation>Ce salon IRC nous a bannis.</translation>
    </message>
    <message>
        <source>This IRC channel is for encrypted connections only: add tls=1.</source>
        <translation>Ce salon IRC n’accepte que les connexions chiffrées&#xa0;: ajoutez tls=1.</translation>
    </message>
    <message>
        <source>This IRC channel is for registered names only.</source>
        <translation>Ce salon IRC est réservé aux noms enregistrés.</translation>
    </message>
    <message>
        <source>This IRC channel is for the invited only.</source>
        <translation>Ce salon IRC est réservé aux invités.</translation>
    </message>
    <message>
        <source>This IRC channel is full.</source>
        <translation>Ce salon IRC est plein.</translation>
    </message>
    <message>
        <source>This YouTube key may not be used on this computer. Change its restrictions in the Google Cloud console.</source>
        <translation>Cette clé YouTube ne peut pas servir sur cet ordinateur. Modifiez ses restrictions dans la console Google Cloud.</translation>
    </message>
    <message>
        <source>This YouTube show is over.</source>
        <translation>Ce direct YouTube est terminé.</translation>
    </message>
    <message>
        <source>This YouTube video has no live chat now. Is the show planned or on air there?</source>
        <translation>Cette vidéo YouTube n’a pas de chat en direct pour le moment. Le direct y est-il programmé ou à l’antenne&#x202f;?</translation>
    </message>
    <message>
        <source>This account is not live on TikTok just now. It is tried again by itself.</source>
        <translation>Ce compte n’est pas en direct sur TikTok en ce moment. Une nouvelle tentative se fait toute seule.</translation>
    </message>
    <message>
        <source>This chat is being left.</source>
        <translation>Ce tchat est en train d’être quitté.</translation>
    </message>
    <message>
        <source>This chat is no Room: nobody is invited to it by a code.</source>
        <translation>Ce tchat n’est pas un Salon&#xa0;: personne n’y est invité par un code.</translation>
    </message>
    <message>
        <source>This chat is not connected just now. Nothing was written.</source>
        <translation>Ce tchat n’est pas connecté pour le moment. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>This chat stumbled over a fault of its connector. The log has the details.</source>
        <translation>Ce chat a buté sur une erreur de son connecteur. Le journal en donne les détails.</translation>
    </message>
    <message>
        <source>This computer does not let the studio use port %1. Choose one above 1024.</source>
        <translation>Cet ordinateur ne permet pas d’utiliser le port %1. Choisissez-en un au-dessus de 1024.</translation>
    </message>
    <message>
        <source>This computer is in no network just now: nobody else can open the room.</source>
        <translation>Cet ordinateur n’est sur aucun réseau en ce moment&#xa0;: personne d’autre ne peut ouvrir le salon.</translation>
    </message>
    <message>
        <source>This computer keeps no passwords (no keyring): you stay signed in until Bancarella is closed.</source>
        <translation>Cet ordinateur ne garde pas de mots de passe (pas de trousseau)&#xa0;: vous restez connecté jusqu’à la fermeture de Bancarella.</translation>
    </message>
    <message>
        <source>This computer may go to sleep during the show. Switch that off in its settings, or touch it now and then.</source>
        <translation>Cet ordinateur peut se mettre en veille pendant l’émission. Désactivez la veille dans ses réglages, ou touchez-le de temps en temps.</translation>
    </message>
    <message>
        <source>This is no token: it holds letters, digits and a few marks, without spaces.</source>
        <translation>Ce n’est pas un jeton&#xa0;: il contient des lettres, des chiffres et quelques signes, sans espaces.</translation>
    </message>
    <message>
        <source>This is not Twitch&apos;s server: it does not know Twitch&apos;s marks.</source>
        <translation>Ce n’est pas le serveur de Twitch&#xa0;: il n’en connaît pas les marques.</translation>
    </message>
    <message>
        <source>This is too long for a chat: %1 characters at most.</source>
        <translation>C’est trop long pour un tchat&#xa0;: %1 caractères au plus.</translation>
    </message>
    <message>
        <source>This live is for adults only, and TikTok shows its chat to nobody without a sign-in.</source>
        <translation>Ce direct est réservé aux adultes, et TikTok n’en montre le chat à personne sans connexion.</translation>
    </message>
    <message>
        <source>This message is not there any more.</source>
        <translation>Ce message n’est plus là.</translation>
    </message>
    <message>
        <source>This platform gives its token on its own pages only. Paste it here.</source>
        <translation>Cette plateforme ne donne son jeton que sur ses propres pages. Collez-le ici.</translation>
    </message>
    <message>
        <source>This sign-in may not write in the chat. Sign in to Twitch again, and allow it.</source>
        <translation>Cette connexion ne permet pas d’écrire dans le tchat. Reconnectez-vous à Twitch et autorisez-le.</translation>
    </message>
    <message>
        <source>This text is too long: %1 characters at most.</source>
        <translation>Ce texte est trop long&#xa0;: %1 caractères au plus.</translation>
    </message>
    <message>
        <source>TikTok knows no live of this name. Check how it is written.</source>
        <translation>TikTok ne connaît aucun direct de ce nom. Vérifiez comment il s’écrit.</translation>
    </message>
    <message>
        <source>TikTok turns programs away from this live. Use Social Stream Ninja.</source>
        <translation>TikTok refuse les programmes dans ce direct. Utilisez Social Stream Ninja.</translation>
    </message>
    <message>
        <source>TikTok&apos;s chat is read with Social Stream Ninja (ssn://), which needs nothing. Only a Bancarella that runs from its source can use TikTokLive instead.</source>
        <translation>Le chat de TikTok se lit avec Social Stream Ninja (ssn://), qui n’a besoin de rien. Seule une Bancarella lancée depuis ses sources peut utiliser TikTokLive.</translation>
    </message>
    <message>
        <source>TikTok&apos;s chat needs TikTokLive, which everybody installs for themselves: pip install TikTokLive. Or use Social Stream Ninja (ssn://), which needs nothing.</source>
        <translation>Le chat de TikTok a besoin de TikTokLive, que chacun installe soi-même&#xa0;: pip install TikTokLive. Ou utilisez Social Stream Ninja (ssn://), qui n’a besoin de rien.</translation>
    </message>
    <message>
        <source>TikTok&apos;s chat takes the name of who is live: tiktok://NAME.</source>
        <translation>Le chat de TikTok demande le nom de la personne en direct&#xa0;: tiktok://NAME.</translation>
    </message>
    <message>
        <source>TikTok&apos;s live cannot be reached just now. It is tried again by itself.</source>
        <translation>Le direct de TikTok est injoignable en ce moment. Une nouvelle tentative se fait toute seule.</translation>
    </message>
    <message>
        <source>TikTok&apos;s signing service does not help just now. It is tried again by itself.</source>
        <translation>Le service de signature pour TikTok n’aide pas en ce moment. Une nouvelle tentative se fait toute seule.</translation>
    </message>
    <message>
        <source>TikTok&apos;s signing service lets no more connections in for now. Use Social Stream Ninja, or a key of Euler Stream.</source>
        <translation>Le service de signature pour TikTok n’accepte plus de connexions pour l’instant. Utilisez Social Stream Ninja ou une clé d’Euler Stream.</translation>
    </message>
    <message>
        <source>To write from here too, switch on authentication in Streamer.bot&apos;s WebSocket server, and give its password here.</source>
        <translation>Pour écrire aussi d’ici, activez l’authentification dans le serveur WebSocket de Streamer.bot et indiquez ici son mot de passe.</translation>
    </message>
    <message>
        <source>Today&apos;s YouTube units are used up. There are new ones at midnight in California.</source>
        <translation>Les unités YouTube d’aujourd’hui sont épuisées. Il y en aura de nouvelles à minuit en Californie.</translation>
    </message>
    <message>
        <source>Twitch did not let us read without signing in. It is tried again by itself.</source>
        <translation>Twitch ne nous a pas laissés lire sans connexion. Un nouvel essai se fait tout seul.</translation>
    </message>
    <message>
        <source>Twitch did not show this message, and does not say why.</source>
        <translation>Twitch n’a pas affiché ce message et ne dit pas pourquoi.</translation>
    </message>
    <message>
        <source>Twitch did not show this message: it is the same as the one before.</source>
        <translation>Twitch n’a pas affiché ce message&#xa0;: il est identique au précédent.</translation>
    </message>
    <message>
        <source>Twitch did not show this message: only emotes are allowed in this channel just now.</source>
        <translation>Twitch n’a pas affiché ce message&#xa0;: seules les émoticônes sont admises sur cette chaîne en ce moment.</translation>
    </message>
    <message>
        <source>Twitch did not show this message: only followers may write in this channel.</source>
        <translation>Twitch n’a pas affiché ce message&#xa0;: seuls les abonnés gratuits (followers) peuvent écrire sur cette chaîne.</translation>
    </message>
    <message>
        <source>Twitch did not show this message: only subscribers may write in this channel.</source>
        <translation>Twitch n’a pas affiché ce message&#xa0;: seuls les abonnés peuvent écrire sur cette chaîne.</translation>
    </message>
    <message>
        <source>Twitch did not show this message: the channel is suspended.</source>
        <translation>Twitch n’a pas affiché ce message&#xa0;: la chaîne est suspendue.</translation>
    </message>
    <message>
        <source>Twitch did not show this message: the chat is in slow mode. Wait a little.</source>
        <translation>Twitch n’a pas affiché ce message&#xa0;: le tchat est en mode lent. Patientez un peu.</translation>
    </message>
    <message>
        <source>Twitch did not show this message: this account is banned in this channel.</source>
        <translation>Twitch n’a pas affiché ce message&#xa0;: ce compte est banni de cette chaîne.</translation>
    </message>
    <message>
        <source>Twitch did not show this message: this account is timed out in this channel.</source>
        <translation>Twitch n’a pas affiché ce message&#xa0;: ce compte est exclu pour un temps de cette chaîne.</translation>
    </message>
    <message>
        <source>Twitch did not show this message: too many were written. Wait a little.</source>
        <translation>Twitch n’a pas affiché ce message&#xa0;: trop ont été écrits. Patientez un peu.</translation>
    </message>
    <message>
        <source>Twitch did not show this message: verify this account&apos;s phone number or e-mail at Twitch first.</source>
        <translation>Twitch n’a pas affiché ce message&#xa0;: vérifiez d’abord sur Twitch le téléphone ou l’e-mail de ce compte.</translation>
    </message>
    <message>
        <source>Twitch does not answer for this channel. Check its name; it is tried again by itself.</source>
        <translation>Twitch ne répond pas pour cette chaîne. Vérifiez son nom&#x202f;; un nouvel essai se fait tout seul.</translation>
    </message>
    <message>
        <source>Twitch does not know this channel. Check its name.</source>
        <translation>Twitch ne connaît pas cette chaîne. Vérifiez son nom.</translation>
    </message>
    <message>
        <source>Twitch has closed this channel.</source>
        <translation>Twitch a fermé cette chaîne.</translation>
    </message>
    <message>
        <source>Twitch has suspended this channel, or it does not exist. Check its name.</source>
        <translation>Twitch a suspendu cette chaîne, ou elle n’existe pas. Vérifiez son nom.</translation>
    </message>
    <message>
        <source>Twitch has trouble of its own. Try again later.</source>
        <translation>Twitch a ses propres ennuis. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Twitch restarts this chat&apos;s server. It is tried again by itself.</source>
        <translation>Twitch redémarre le serveur de ce tchat. Un nouvel essai se fait tout seul.</translation>
    </message>
    <message>
        <source>Twitch&apos;s filter (AutoMod) held this message back.</source>
        <translation>Le filtre de Twitch (AutoMod) a retenu ce message.</translation>
    </message>
    <message>
        <source>What stands behind the question mark of this chat&apos;s address makes no sense.</source>
        <translation>Ce qui suit le point d’interrogation dans l’adresse de ce tchat n’a pas de sens.</translation>
    </message>
    <message>
        <source>What the platform answered makes no sense. It is tried again.</source>
        <translation>La réponse de la plateforme n’a pas de sens. Nouvel essai.</translation>
    </message>
    <message>
        <source>What the platform answered makes no sense. Try again later.</source>
        <translation>La réponse de la plateforme n’a pas de sens. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Without a sign-in Bilibili hides most of the viewers&apos; names.</source>
        <translation>Sans connexion, Bilibili masque la plupart des noms des spectateurs.</translation>
    </message>
    <message>
        <source>Writing into this chat failed. The log has the details.</source>
        <translation>L’écriture dans ce tchat a échoué. Le journal a les détails.</translation>
    </message>
    <message>
        <source>YouTube asks us to slow down. It is tried again by itself.</source>
        <translation>YouTube nous demande de ralentir. Un nouvel essai se fait tout seul.</translation>
    </message>
    <message>
        <source>YouTube did not take this message. Write it differently.</source>
        <translation>YouTube n’a pas accepté ce message. Écrivez-le autrement.</translation>
    </message>
    <message>
        <source>YouTube does not accept the key. Copy it anew, whole.</source>
        <translation>YouTube n’accepte pas la clé. Copiez-la de nouveau, en entier.</translation>
    </message>
    <message>
        <source>YouTube does not accept the sign-in.</source>
        <translation>YouTube n’accepte pas la connexion.</translation>
    </message>
    <message>
        <source>YouTube does not know this video. Check its address; a private video can only be read with your account.</source>
        <translation>YouTube ne connaît pas cette vidéo. Vérifiez l’adresse&#x202f;; une vidéo privée ne se lit qu’avec votre compte.</translation>
    </message>
    <message>
        <source>YouTube does not let this account write into this chat.</source>
        <translation>YouTube ne permet pas à ce compte d’écrire dans ce chat.</translation>
    </message>
    <message>
        <source>YouTube needs a key to read its chat, or your account. Add one of them to the accounts.</source>
        <translation>Pour lire son chat, YouTube demande une clé ou votre compte. Ajoutez l’un des deux aux comptes.</translation>
    </message>
    <message>
        <source>YouTube&apos;s server= takes an address that begins with https://.</source>
        <translation>Le server= de YouTube prend une adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>a variant has at most %1 options, like red / M</source>
        <translation>une variante a au plus %1 options, comme rouge / M</translation>
    </message>
    <message>
        <source>another program had garbled letters, as in “%1”: put right</source>
        <translation>un autre programme avait abîmé des lettres, comme dans «&#x202f;%1&#x202f;»&#xa0;: corrigées</translation>
    </message>
    <message>
        <source>another program has garbled letters, as in “%1”: save the list as CSV (UTF-8) anew</source>
        <translation>un autre programme a abîmé des lettres, comme dans «&#x202f;%1&#x202f;»&#xa0;: enregistrez à nouveau la liste en CSV (UTF-8)</translation>
    </message>
    <message>
        <source>columns that are not read: %1</source>
        <translation>colonnes qui ne sont pas lues&#xa0;: %1</translation>
    </message>
    <message>
        <source>grpc= goes with server= only.</source>
        <translation>grpc= ne va qu’avec server=.</translation>
    </message>
    <message>
        <source>quota= takes the number of units a day that your Google project has, such as 10000.</source>
        <translation>quota= prend le nombre d’unités par jour de votre projet Google, par exemple 10000.</translation>
    </message>
    <message>
        <source>server= takes an address that begins with wss:// or https://.</source>
        <translation>server= attend une adresse qui commence par wss:// ou https://.</translation>
    </message>
    <message>
        <source>the text was read as %1: look whether the names are right, or save the list as CSV (UTF-8)</source>
        <translation>le texte a été lu comme %1&#xa0;: vérifiez que les noms sont justes, ou enregistrez la liste en CSV (UTF-8)</translation>
    </message>
    <message>
        <source>tls is 1 (encrypted) or 0.</source>
        <translation>tls vaut 1 (chiffré) ou 0.</translation>
    </message>
    <message>
        <source>“%1” holds a sign that banks cannot take: letters, digits and . , - only.</source>
        <translation>«&#x202f;%1&#x202f;» contient un signe que les banques n’acceptent pas&#xa0;: seulement des lettres, des chiffres et . , -</translation>
    </message>
    <message>
        <source>%1 in all; Etsy does not say how many of each, so none is counted</source>
        <translation>%1 en tout&#x202f;; Etsy ne dit pas combien de chacun, donc rien n’est compté</translation>
    </message>
    <message>
        <source>%1 is below zero; it counts as none left</source>
        <translation>%1 est en dessous de zéro&#x202f;; compte comme épuisé</translation>
    </message>
    <message>
        <source>%1 is damaged or is no store of Bancarella. Choose another file, or bring back a copy of it.</source>
        <translation>%1 est endommagé ou n’est pas une base de Bancarella. Choisissez un autre fichier ou restaurez une copie.</translation>
    </message>
    <message>
        <source>%1 of all variations together; write how many there are of each</source>
        <translation>%1 pour toutes les variantes ensemble&#x202f;; écrivez combien il y en a de chacune</translation>
    </message>
    <message>
        <source>%1 of “%2” are needed, and %3 are left.</source>
        <translation>Il faut %1 de «&#x202f;%2&#x202f;» et il en reste %3.</translation>
    </message>
    <message>
        <source>%1 places have some; together %2</source>
        <translation>il y en a à %1 endroits&#x202f;; ensemble %2</translation>
    </message>
    <message>
        <source>%1: now held for buyers who wait since %2. They stand in Orders, under that show.</source>
        <translation>%1&#xa0;: maintenant gardé pour ceux qui attendent depuis le %2. Ils sont dans Commandes, à ce direct-là.</translation>
    </message>
    <message>
        <source>A PIX amount is from 0.01 to 9 999 999 999.99.</source>
        <translation>Un montant PIX va de 0,01 à 9&#x202f;999 999&#x202f;999,99.</translation>
    </message>
    <message>
        <source>A PIX code has Latin letters, digits and blanks only, in one line.</source>
        <translation>Un code PIX n’a que des lettres latines, des chiffres et des espaces, sur une ligne.</translation>
    </message>
    <message>
        <source>A QR-bill is in Swiss francs or in euros.</source>
        <translation>Une QR-facture est en francs suisses ou en euros.</translation>
    </message>
    <message>
        <source>A QR-bill is paid to an account in Switzerland or Liechtenstein: its IBAN begins with CH or LI.</source>
        <translation>Une QR-facture se paie sur un compte en Suisse ou au Liechtenstein&#xa0;: son IBAN commence par CH ou LI.</translation>
    </message>
    <message>
        <source>A QR-bill needs the postcode and the town of who is paid.</source>
        <translation>Une QR-facture a besoin du code postal et de la localité de la personne à payer.</translation>
    </message>
    <message>
        <source>A QR-bill without a kind of reference has no reference.</source>
        <translation>Une QR-facture sans type de référence n’a pas de référence.</translation>
    </message>
    <message>
        <source>A QR-bill&apos;s message has at most %1 Latin letters, in one line.</source>
        <translation>Le message d’une QR-facture a %1 lettres latines au plus, sur une ligne.</translation>
    </message>
    <message>
        <source>A SEPA transfer is in euros; this price is in %1.</source>
        <translation>Un virement SEPA est en euros&#x202f;; ce prix est en %1.</translation>
    </message>
    <message>
        <source>A UPI amount is 0.01 or more.</source>
        <translation>Un montant UPI est d’au moins 0,01.</translation>
    </message>
    <message>
        <source>A claim is for 1 to %1 of one thing.</source>
        <translation>Une réservation porte sur 1 à %1 de la même chose.</translation>
    </message>
    <message>
        <source>A claim is held from 1 minute to 30 days.</source>
        <translation>Une réservation se garde de 1 minute à 30 jours.</translation>
    </message>
    <message>
        <source>A payment link begins with https://.</source>
        <translation>Un lien de paiement commence par https://.</translation>
    </message>
    <message>
        <source>A pickup slot has at most %1 characters.</source>
        <translation>Un créneau de retrait a au plus %1 caractères.</translation>
    </message>
    <message>
        <source>A product has at most %1 titles in other languages.</source>
        <translation>Un produit a au plus %1 noms dans d’autres langues.</translation>
    </message>
    <message>
        <source>A product has at most %1 variants.</source>
        <translation>Un produit a au plus %1 variantes.</translation>
    </message>
    <message>
        <source>A reference has letters or digits.</source>
        <translation>Une référence a des lettres ou des chiffres.</translation>
    </message>
    <message>
        <source>A sign of the name or the text cannot be written in the code&apos;s character set.</source>
        <translation>Un signe du nom ou du texte ne peut pas s’écrire avec les caractères du code.</translation>
    </message>
    <message>
        <source>A telephone number as a PIX key begins with +55 and has 10 or 11 digits after it.</source>
        <translation>Un numéro de téléphone comme clé PIX commence par +55, suivi de 10 ou 11 chiffres.</translation>
    </message>
    <message>
        <source>A transfer has a reference or a text, not both.</source>
        <translation>Un virement a une référence ou un texte, pas les deux.</translation>
    </message>
    <message>
        <source>A transfer&apos;s amount is from 0.01 to 999 999 999.99.</source>
        <translation>Le montant d’un virement va de 0,01 à 999&#x202f;999 999,99.</translation>
    </message>
    <message>
        <source>A variant has from 1 to %1 options (colour, size) of at most %2 characters.</source>
        <translation>Une variante a de 1 à %1 mots (couleur, taille) de %2 caractères au plus.</translation>
    </message>
    <message>
        <source>A variant’s price is in the product’s currency.</source>
        <translation>Le prix d’une variante est dans la devise du produit.</translation>
    </message>
    <message>
        <source>A way to pay of the kind “%1” has no field “%2”.</source>
        <translation>Un moyen de paiement du type «&#x202f;%1&#x202f;» n’a pas de champ «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>A way to pay of the kind “%1” needs the field “%2”.</source>
        <translation>Un moyen de paiement du type «&#x202f;%1&#x202f;» a besoin du champ «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>A web address begins with https:// or http:// and the shop&apos;s name.</source>
        <translation>Une adresse web commence par https:// ou http:// et le nom de la boutique.</translation>
    </message>
    <message>
        <source>A web address has no spaces, quotation marks or invisible characters.</source>
        <translation>Une adresse web n’a ni espaces, ni guillemets, ni caractères invisibles.</translation>
    </message>
    <message>
        <source>A web address that viewers see must not hold a user name.</source>
        <translation>Une adresse web que le public voit ne doit pas contenir de nom d’utilisateur.</translation>
    </message>
    <message>
        <source>A weight is from 1 gram to 10 tonnes.</source>
        <translation>Un poids va de 1 gramme à 10 tonnes.</translation>
    </message>
    <message>
        <source>An IBAN with “%1” has %2 characters; this one has %3.</source>
        <translation>Un IBAN avec «&#x202f;%1&#x202f;» a %2 caractères&#x202f;; celui-ci en a %3.</translation>
    </message>
    <message>
        <source>An offer costs less than the full price, %1 %2.</source>
        <translation>Une offre coûte moins que le plein prix, %1 %2.</translation>
    </message>
    <message>
        <source>Another desk is writing to the store %1 and does not let go of it.</source>
        <translation>Un autre poste écrit dans la base %1 et ne la libère pas.</translation>
    </message>
    <message>
        <source>Another program is writing to the store %1 and does not let go of it.</source>
        <translation>Un autre programme écrit dans la base %1 et ne la libère pas.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Au plus %1 caractères.</translation>
    </message>
    <message>
        <source>At most %1 claims at once.</source>
        <translation>Au plus %1 réservations à la fois.</translation>
    </message>
    <message>
        <source>At most %1 pickup slots.</source>
        <translation>Au plus %1 créneaux de retrait.</translation>
    </message>
    <message>
        <source>At most %1 ways to pay.</source>
        <translation>Au plus %1 moyens de paiement.</translation>
    </message>
    <message>
        <source>At most %1 words of your own, each of at most %2 characters.</source>
        <translation>Au plus %1 mots à vous, chacun de %2 caractères au plus.</translation>
    </message>
    <message>
        <source>Claims and orders are written down again; nothing was lost.</source>
        <translation>Réservations et commandes sont de nouveau notées&#x202f;; rien n’a été perdu.</translation>
    </message>
    <message>
        <source>Claims are taken for at most 1 day after a show.</source>
        <translation>Après un direct, les réservations sont prises pendant 1 jour au plus.</translation>
    </message>
    <message>
        <source>Give it a name of at most %1 characters.</source>
        <translation>Donnez-lui un nom de %1 caractères au plus.</translation>
    </message>
    <message>
        <source>Its QR code does not scan. Use a shorter text or a short link.</source>
        <translation>Son code QR ne se lit pas. Utilisez un texte plus court ou un lien court.</translation>
    </message>
    <message>
        <source>Its QR code would be too fine to scan (%1 bytes). Use a shorter text or a short link.</source>
        <translation>Son code QR serait trop fin pour être scanné (%1 octets). Utilisez un texte plus court ou un lien court.</translation>
    </message>
    <message>
        <source>No QR code can be read in %1. Take a sharp picture of the whole code, with its white edge.</source>
        <translation>Aucun code QR ne peut être lu dans %1. Prenez une photo nette du code entier, avec son bord blanc.</translation>
    </message>
    <message>
        <source>No country writes its IBANs with “%1”.</source>
        <translation>Aucun pays n’écrit ses IBAN avec «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>No country&apos;s number begins with 0: write +39 …, not +0 ….</source>
        <translation>Aucun indicatif de pays ne commence par 0&#xa0;: écrivez +39 …, pas +0 ….</translation>
    </message>
    <message>
        <source>Nobody can have the telephone number “%1”: a digit is wrong, or its country.</source>
        <translation>Personne ne peut avoir le numéro de téléphone «&#x202f;%1&#x202f;»&#xa0;: un chiffre est faux, ou son pays.</translation>
    </message>
    <message>
        <source>Nothing of it can be noted: it is not in your list any more.</source>
        <translation>Rien ne peut être noté&#xa0;: ce n’est plus dans votre liste.</translation>
    </message>
    <message>
        <source>Only what is held has an end.</source>
        <translation>Seul ce qui est réservé a une échéance.</translation>
    </message>
    <message>
        <source>Orders are written to files that end in .csv, .shopify.csv, .xlsx or .json.</source>
        <translation>Les commandes s’écrivent dans des fichiers qui se terminent par .csv, .shopify.csv, .xlsx ou .json.</translation>
    </message>
    <message>
        <source>PayPal takes whole %1 only.</source>
        <translation>PayPal n’accepte que des %1 entiers.</translation>
    </message>
    <message>
        <source>SEPA transfers do not reach accounts in “%1”.</source>
        <translation>Les virements SEPA n’atteignent pas les comptes en «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Say who it is for.</source>
        <translation>Dites pour qui c’est.</translation>
    </message>
    <message>
        <source>Some products had a code that reads like another one&apos;s. They have a new code now: %1.</source>
        <translation>Certains produits avaient un code qui se lit comme un autre. Ils ont maintenant un nouveau code&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Stock cannot be below zero.</source>
        <translation>Le stock ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>The IBAN is missing.</source>
        <translation>Il manque l’IBAN.</translation>
    </message>
    <message>
        <source>The IBAN&apos;s check digits do not fit: a character is wrong. Compare it with your bank&apos;s letter.</source>
        <translation>Les chiffres de contrôle de l’IBAN ne vont pas&#xa0;: un caractère est faux. Comparez-le avec la lettre de votre banque.</translation>
    </message>
    <message>
        <source>The QR code in %1 holds no text, so it cannot be painted again.</source>
        <translation>Le code QR dans %1 ne contient pas de texte&#xa0;: il ne peut pas être redessiné.</translation>
    </message>
    <message>
        <source>The bank&apos;s customer number goes with a QR-IBAN and has at most 20 digits.</source>
        <translation>Le numéro de client de la banque va avec un QR-IBAN et a 20 chiffres au plus.</translation>
    </message>
    <message>
        <source>The city of who is paid is missing.</source>
        <translation>Il manque la ville de la personne à payer.</translation>
    </message>
    <message>
        <source>That has changed again since. Nothing was undone.</source>
        <translation>Cela a changé entre-temps. Rien n’a été annulé.</translation>
    </message>
    <message>
        <source>The claim of %1 for “%2” has changed since. It was left as it is.</source>
        <translation>La réservation de %1 pour «&#x202f;%2&#x202f;» a changé depuis. Elle a été laissée telle quelle.</translation>
    </message>
    <message>
        <source>The claim of %1 for “%2” is not marked as paid yet.</source>
        <translation>La réservation de %1 pour «&#x202f;%2&#x202f;» n’est pas encore marquée comme payée.</translation>
    </message>
    <message>
        <source>The claim of %1 for “%2” is over already.</source>
        <translation>La réservation de %1 pour «&#x202f;%2&#x202f;» est déjà close.</translation>
    </message>
    <message>
        <source>The country is two capital letters, as CH.</source>
        <translation>Le pays est en deux lettres majuscules, comme CH.</translation>
    </message>
    <message>
        <source>The database %1 does not let this user write. Give Bancarella a database of its own.</source>
        <translation>La base %1 ne permet pas à cet utilisateur d’écrire. Donnez à Bancarella une base à elle.</translation>
    </message>
    <message>
        <source>The disk does not take what is written to the store %1. Is it full, or unplugged?</source>
        <translation>Le disque refuse ce qui est écrit dans la base %1. Est-il plein ou débranché&#x202f;?</translation>
    </message>
    <message>
        <source>The disk is full: the store %1 cannot be written. Free some space.</source>
        <translation>Le disque est plein&#xa0;: la base %1 ne peut pas être écrite. Libérez de la place.</translation>
    </message>
    <message>
        <source>The disk of the server of the store %1 does not take what is written.</source>
        <translation>Le disque du serveur de la base %1 refuse ce qui est écrit.</translation>
    </message>
    <message>
        <source>The field “%1” of a way to pay is a text.</source>
        <translation>Le champ «&#x202f;%1&#x202f;» d’un moyen de paiement est un texte.</translation>
    </message>
    <message>
        <source>The field “%1” of a way to pay is true or false.</source>
        <translation>Le champ «&#x202f;%1&#x202f;» d’un moyen de paiement est vrai ou faux.</translation>
    </message>
    <message>
        <source>The file %1 is too large (%2 MB, at most %3). Make it smaller.</source>
        <translation>Le fichier %1 est trop grand (%2 Mo, %3 au plus). Réduisez-le.</translation>
    </message>
    <message>
        <source>The kind of reference QRR needs a QR-IBAN, which your bank gives you.</source>
        <translation>Le type de référence QRR demande un QR-IBAN, que votre banque vous donne.</translation>
    </message>
    <message>
        <source>The kind of reference is QRR, SCOR or NON.</source>
        <translation>Le type de référence est QRR, SCOR ou NON.</translation>
    </message>
    <message>
        <source>The line that thanks has at most %1 characters.</source>
        <translation>La ligne de remerciement a au plus %1 caractères.</translation>
    </message>
    <message>
        <source>The most that one buyer may have is from 1 to %1.</source>
        <translation>Le maximum par acheteur va de 1 à %1.</translation>
    </message>
    <message>
        <source>The name of who is paid is missing.</source>
        <translation>Il manque le nom de la personne à payer.</translation>
    </message>
    <message>
        <source>The offer on “%1” is over before its time: another desk ended it, or its price was changed. Its countdown was taken away.</source>
        <translation>L’offre sur «&#x202f;%1&#x202f;» est finie avant l’heure&#xa0;: un autre poste l’a close, ou son prix a été changé. Son compte à rebours a été retiré.</translation>
    </message>
    <message>
        <source>The offer’s price: %1.</source>
        <translation>Le prix de l’offre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The orders could not be written to %1: %2. Make room, or choose another folder.</source>
        <translation>Impossible d’écrire les commandes dans %1&#xa0;: %2. Libérez de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The picture %1 is not there.</source>
        <translation>L’image %1 n’est pas là.</translation>
    </message>
    <message>
        <source>The picture of the code is missing.</source>
        <translation>Il manque l’image du code.</translation>
    </message>
    <message>
        <source>The price in a second currency names it, such as “35 CNY”; %1 is the first.</source>
        <translation>Le prix dans une seconde devise la nomme, par exemple «&#x202f;35 CNY&#x202f;»&#x202f;; %1 est la première.</translation>
    </message>
    <message>
        <source>The server of the store %1 does not accept the name or the password.</source>
        <translation>Le serveur de la base %1 refuse le nom ou le mot de passe.</translation>
    </message>
    <message>
        <source>The server of the store %1 does not answer, or is being restarted.</source>
        <translation>Le serveur de la base %1 ne répond pas ou redémarre.</translation>
    </message>
    <message>
        <source>The server of the store %1 does not answer. Is the network there?</source>
        <translation>Le serveur de la base %1 ne répond pas. Le réseau fonctionne-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>The server of the store %1 is full or has no room for another desk.</source>
        <translation>Le serveur de la base %1 est plein ou n’accepte pas d’autre poste.</translation>
    </message>
    <message>
        <source>The store %1 cannot be opened (%2).</source>
        <translation>La base %1 ne peut pas être ouverte (%2).</translation>
    </message>
    <message>
        <source>The store %1 cannot be opened. Its folder must be there, and be writable.</source>
        <translation>La base %1 ne peut pas être ouverte. Son dossier doit exister et être inscriptible.</translation>
    </message>
    <message>
        <source>The store %1 cannot be read (%2).</source>
        <translation>La base %1 ne peut pas être lue (%2).</translation>
    </message>
    <message>
        <source>The store %1 is read-only. Ask whoever looks after the database.</source>
        <translation>La base %1 est en lecture seule. Demandez à la personne qui s’en occupe.</translation>
    </message>
    <message>
        <source>The store %1 is read-only. Make its file and folder writable.</source>
        <translation>La base %1 est en lecture seule. Rendez son fichier et son dossier inscriptibles.</translation>
    </message>
    <message>
        <source>The store %1 was made by a newer Bancarella. Bring this one up to date; it was left alone.</source>
        <translation>La base %1 vient d’un Bancarella plus récent. Mettez celui-ci à jour&#x202f;; elle n’a pas été touchée.</translation>
    </message>
    <message>
        <source>The store&apos;s address is none: write the path of a file, or postgresql://user@server/database.</source>
        <translation>L’adresse de la base n’en est pas une&#xa0;: écrivez le chemin d’un fichier ou postgresql://utilisateur@serveur/base.</translation>
    </message>
    <message>
        <source>The telephone number is missing.</source>
        <translation>Il manque le numéro de téléphone.</translation>
    </message>
    <message>
        <source>The telephone number “%1” is too long.</source>
        <translation>Le numéro de téléphone «&#x202f;%1&#x202f;» est trop long.</translation>
    </message>
    <message>
        <source>The telephone number “%1” is too short: digits are missing.</source>
        <translation>Le numéro de téléphone «&#x202f;%1&#x202f;» est trop court&#xa0;: il manque des chiffres.</translation>
    </message>
    <message>
        <source>There are %1 QR codes in %2. Cut the picture so that it has only one.</source>
        <translation>Il y a %1 codes QR dans %2. Recadrez l’image pour n’en garder qu’un.</translation>
    </message>
    <message>
        <source>There are two variants “%1”.</source>
        <translation>Il y a deux variantes «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Il y a&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is a way to pay “%1” already.</source>
        <translation>Il y a déjà un moyen de paiement «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There is no database at %1. Create one for Bancarella first.</source>
        <translation>Il n’y a pas de base de données à %1. Créez-en d’abord une pour Bancarella.</translation>
    </message>
    <message>
        <source>There is no folder %1 for the store.</source>
        <translation>Il n’y a pas de dossier %1 pour la base.</translation>
    </message>
    <message>
        <source>There is no offer for “%1” just now.</source>
        <translation>Il n’y a pas d’offre pour «&#x202f;%1&#x202f;» en ce moment.</translation>
    </message>
    <message>
        <source>There is no show yet.</source>
        <translation>Il n’y a pas encore de direct.</translation>
    </message>
    <message>
        <source>There is no way to pay of the kind “%1”. Known are: %2.</source>
        <translation>Il n’y a pas de moyen de paiement du type «&#x202f;%1&#x202f;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no way to pay “%1”.</source>
        <translation>Il n’y a pas de moyen de paiement «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>These are one person already.</source>
        <translation>C’est déjà la même personne.</translation>
    </message>
    <message>
        <source>This OpenDocument file is broken. Save it again, or save it as CSV (UTF-8).</source>
        <translation>Ce fichier OpenDocument est abîmé. Enregistrez-le à nouveau, ou enregistrez-le en CSV (UTF-8).</translation>
    </message>
    <message>
        <source>This OpenDocument file is too large to be a product list. Save it as CSV (UTF-8).</source>
        <translation>Ce fichier OpenDocument est trop grand pour une liste de produits. Enregistrez-le en CSV (UTF-8).</translation>
    </message>
    <message>
        <source>This XML file declares entities, which a product feed never does. It is not read.</source>
        <translation>Ce fichier XML déclare des entités, ce qu’une liste de produits ne fait jamais. Il n’est pas lu.</translation>
    </message>
    <message>
        <source>This XML file is broken at line %1, or only half of it is here.</source>
        <translation>Ce fichier XML est abîmé à la ligne %1, ou il n’y en a que la moitié.</translation>
    </message>
    <message>
        <source>This XML file is no product feed: it has neither &lt;item&gt; nor &lt;entry&gt;.</source>
        <translation>Ce fichier XML n’est pas une liste de produits&#xa0;: il n’a ni &lt;item&gt; ni &lt;entry&gt;.</translation>
    </message>
    <message>
        <source>This account needs the bank&apos;s BIC as well.</source>
        <translation>Ce compte a aussi besoin du BIC de la banque.</translation>
    </message>
    <message>
        <source>This buyer has no other account.</source>
        <translation>Cet acheteur n’a pas d’autre compte.</translation>
    </message>
    <message>
        <source>This buyer is not there any more.</source>
        <translation>Cet acheteur n’existe plus.</translation>
    </message>
    <message>
        <source>This claim is not there.</source>
        <translation>Cette réservation n’existe pas.</translation>
    </message>
    <message>
        <source>This code holds more than can be painted again.</source>
        <translation>Ce code contient plus que ce qui peut être redessiné.</translation>
    </message>
    <message>
        <source>This e-mail address is no PIX key: a letter is wrong, or it is too long.</source>
        <translation>Cette adresse e-mail n’est pas une clé PIX&#xa0;: une lettre est fausse, ou elle est trop longue.</translation>
    </message>
    <message>
        <source>This import cannot be taken back any more.</source>
        <translation>Cette importation ne peut plus être annulée.</translation>
    </message>
    <message>
        <source>This is a QR-IBAN: it goes with the kind of reference QRR only.</source>
        <translation>C’est un QR-IBAN&#xa0;: il ne va qu’avec le type de référence QRR.</translation>
    </message>
    <message>
        <source>This is a web page or a broken XML file, not a product feed.</source>
        <translation>C’est une page web ou un fichier XML abîmé, pas une liste de produits.</translation>
    </message>
    <message>
        <source>This is more than its QR code can hold. Use a shorter text or a short link.</source>
        <translation>C’est plus que ce que son code QR peut contenir. Utilisez un texte plus court ou un lien court.</translation>
    </message>
    <message>
        <source>This is no PIX key: write the CPF, the CNPJ, the e-mail, the telephone as +55…, or the random key.</source>
        <translation>Ce n’est pas une clé PIX&#xa0;: écrivez le CPF, le CNPJ, l’e-mail, le téléphone en +55… ou la clé aléatoire.</translation>
    </message>
    <message>
        <source>This is no UPI address: write one like name@bank.</source>
        <translation>Ce n’est pas une adresse UPI&#xa0;: écrivez-en une comme nom@banque.</translation>
    </message>
    <message>
        <source>This is no e-mail address: write one like name@example.com.</source>
        <translation>Ce n’est pas une adresse e-mail&#xa0;: écrivez-en une comme nom@example.com.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Ce n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>This is not in your list any more.</source>
        <translation>Ceci n’est plus dans votre liste.</translation>
    </message>
    <message>
        <source>This code asks for %1 %2, which is not what is to be paid. Use a code without an amount.</source>
        <translation>Ce code demande %1 %2, ce qui n’est pas la somme à payer. Utilisez un code sans montant.</translation>
    </message>
    <message>
        <source>This is too much for a QR-bill: %1 characters at most.</source>
        <translation>C’est trop pour une QR-facture&#xa0;: %1 caractères au plus.</translation>
    </message>
    <message>
        <source>This is too much for a SEPA code: %1 bytes at most. Use a shorter text.</source>
        <translation>C’est trop pour un code SEPA&#xa0;: %1 octets au plus. Utilisez un texte plus court.</translation>
    </message>
    <message>
        <source>This message is not decided yet.</source>
        <translation>Ce message n’a pas encore été traité.</translation>
    </message>
    <message>
        <source>This message was decided already.</source>
        <translation>Ce message a déjà été traité.</translation>
    </message>
    <message>
        <source>This order is not there any more.</source>
        <translation>Cette commande n’existe plus.</translation>
    </message>
    <message>
        <source>This product has no link.</source>
        <translation>Ce produit n’a pas de lien.</translation>
    </message>
    <message>
        <source>This show is not there.</source>
        <translation>Ce direct n’existe pas.</translation>
    </message>
    <message>
        <source>This takes %1 only; the price is in %2.</source>
        <translation>Ici on ne paie qu’en %1&#x202f;; le prix est en %2.</translation>
    </message>
    <message>
        <source>This takes %1 or %2 only; the price is in %3.</source>
        <translation>Ici, on ne paie qu’en %1 ou %2&#x202f;; le prix est en %3.</translation>
    </message>
    <message>
        <source>This workbook is broken or only half written. Save it again, or save it as CSV (UTF-8).</source>
        <translation>Ce classeur est abîmé ou à moitié écrit. Enregistrez-le à nouveau, ou enregistrez-le en CSV (UTF-8).</translation>
    </message>
    <message>
        <source>This workbook is too large to be a product list. Keep the one sheet and save it as CSV (UTF-8).</source>
        <translation>Ce classeur est trop grand pour une liste de produits. Gardez la seule feuille utile et enregistrez-la en CSV (UTF-8).</translation>
    </message>
    <message>
        <source>What one of it weighs goes from 1 to %1 grams.</source>
        <translation>Le poids d’une pièce va de 1 à %1 grammes.</translation>
    </message>
    <message>
        <source>What this message takes back is over already.</source>
        <translation>Ce que ce message annule est déjà terminé.</translation>
    </message>
    <message>
        <source>Whose is it? Write a name.</source>
        <translation>Pour qui&#x202f;? Écrivez un nom.</translation>
    </message>
    <message>
        <source>Write only the name after paypal.me/: at most 20 letters and digits.</source>
        <translation>Écrivez seulement le nom après paypal.me/&#xa0;: 20 lettres et chiffres au plus.</translation>
    </message>
    <message>
        <source>Write the number with + and its country: +39 333 123 4567.</source>
        <translation>Écrivez le numéro avec + et son pays&#xa0;: +39&#x202f;333 123&#x202f;4567.</translation>
    </message>
    <message>
        <source>Write what this code is, as “Satispay”.</source>
        <translation>Écrivez ce qu’est ce code, par exemple «&#x202f;Satispay&#x202f;».</translation>
    </message>
    <message>
        <source>a group of products has no price of its own; it is left out</source>
        <translation>un groupe de produits n’a pas de prix propre&#x202f;; il est laissé de côté</translation>
    </message>
    <message>
        <source>a picture is a file name or an address that begins with https:// or http://</source>
        <translation>une photo est un nom de fichier ou une adresse qui commence par https:// ou http://</translation>
    </message>
    <message>
        <source>a picture&apos;s address begins with https:// or http:// and holds no user name</source>
        <translation>l’adresse d’une photo commence par https:// ou http:// et ne contient pas de nom d’utilisateur</translation>
    </message>
    <message>
        <source>a second price names its currency, like 4.50 USD</source>
        <translation>le second prix indique sa devise, par exemple 4.50 USD</translation>
    </message>
    <message>
        <source>a title in another language is written like zh: 苹果</source>
        <translation>un nom dans une autre langue s’écrit ainsi&#xa0;: zh: 苹果</translation>
    </message>
    <message>
        <source>a variant is written like red / M</source>
        <translation>une variante s’écrit ainsi&#xa0;: rouge / M</translation>
    </message>
    <message>
        <source>allergens has at most %1 characters</source>
        <translation>allergènes&#xa0;: %1 caractères au plus</translation>
    </message>
    <message>
        <source>it is in %1 and the product in %2</source>
        <translation>il est en %1 et le produit en %2</translation>
    </message>
    <message>
        <source>it is rounded to %1 %2</source>
        <translation>arrondi à %1 %2</translation>
    </message>
    <message>
        <source>it takes longer than %1 seconds</source>
        <translation>cela prend plus de %1 secondes</translation>
    </message>
    <message>
        <source>its price is decided when it is sold; write one in the list</source>
        <translation>son prix se décide à la vente&#x202f;; écrivez-en un dans la liste</translation>
    </message>
    <message>
        <source>its product on line %1 is left out</source>
        <translation>son produit de la ligne %1 est laissé de côté</translation>
    </message>
    <message>
        <source>its variants have their own stock</source>
        <translation>ses variantes ont leur propre stock</translation>
    </message>
    <message>
        <source>more than %1 languages</source>
        <translation>plus de %1 langues</translation>
    </message>
    <message>
        <source>no column is known to hold the %1; say which one does</source>
        <translation>aucune colonne connue ne contient %1&#x202f;; indiquez laquelle</translation>
    </message>
    <message>
        <source>no column is known to hold the price; say which one does</source>
        <translation>on ne sait pas quelle colonne contient le prix&#x202f;; dites laquelle</translation>
    </message>
    <message>
        <source>no column is known to hold the title and price; say which one does</source>
        <translation>on ne sait pas quelles colonnes contiennent le nom et le prix&#x202f;; dites lesquelles</translation>
    </message>
    <message>
        <source>no column is known to hold the title; say which one does</source>
        <translation>on ne sait pas quelle colonne contient le nom&#x202f;; dites laquelle</translation>
    </message>
    <message>
        <source>note has at most %1 characters</source>
        <translation>retrait ou livraison&#xa0;: %1 caractères au plus</translation>
    </message>
    <message>
        <source>origin has at most %1 characters</source>
        <translation>provenance&#xa0;: %1 caractères au plus</translation>
    </message>
    <message>
        <source>price in a second currency: %1</source>
        <translation>prix dans une seconde devise&#xa0;: %1</translation>
    </message>
    <message>
        <source>sku has at most %1 characters</source>
        <translation>votre numéro&#xa0;: %1 caractères au plus</translation>
    </message>
    <message>
        <source>the address leads into your own network, not to the web</source>
        <translation>l’adresse mène dans votre propre réseau, pas sur le web</translation>
    </message>
    <message>
        <source>the address leads on and on to others</source>
        <translation>l’adresse renvoie sans fin vers d’autres</translation>
    </message>
    <message>
        <source>the connection is not secure (%1)</source>
        <translation>la connexion n’est pas sûre (%1)</translation>
    </message>
    <message>
        <source>the picture cannot be kept (%1)</source>
        <translation>la photo ne peut pas être conservée (%1)</translation>
    </message>
    <message>
        <source>the picture is larger than %1 MB</source>
        <translation>la photo dépasse %1 Mo</translation>
    </message>
    <message>
        <source>the picture is too large (%1 × %2 points)</source>
        <translation>la photo est trop grande (%1 × %2 points)</translation>
    </message>
    <message>
        <source>the sale has dates; start it as an offer with an end in the show</source>
        <translation>la promotion a des dates&#x202f;; lancez-la dans le direct comme offre avec une fin</translation>
    </message>
    <message>
        <source>the shop answers %1</source>
        <translation>la boutique répond %1</translation>
    </message>
    <message>
        <source>the shop broke off in the middle of the picture</source>
        <translation>la boutique s’est interrompue au milieu de la photo</translation>
    </message>
    <message>
        <source>the shop does not answer</source>
        <translation>la boutique ne répond pas</translation>
    </message>
    <message>
        <source>the shop does not answer as a web server does</source>
        <translation>la boutique ne répond pas comme un serveur web</translation>
    </message>
    <message>
        <source>the shop holds it as %1; it is left out</source>
        <translation>la boutique l’indique comme %1&#x202f;; il est laissé de côté</translation>
    </message>
    <message>
        <source>the shop holds it as draft; it is left out</source>
        <translation>la boutique l’a en brouillon&#x202f;; il est laissé de côté</translation>
    </message>
    <message>
        <source>the variant “%1” is longer than %2 characters</source>
        <translation>la variante «&#x202f;%1&#x202f;» dépasse %2 caractères</translation>
    </message>
    <message>
        <source>the variation does not say which one it is; it is left out</source>
        <translation>la variante ne dit pas laquelle elle est&#x202f;; elle est laissée de côté</translation>
    </message>
    <message>
        <source>there is no %1 in the web</source>
        <translation>%1 n’existe pas sur le web</translation>
    </message>
    <message>
        <source>there is no picture “%1”; put it there and read the list again, or add a photo to the product</source>
        <translation>il n’y a pas d’image «&#x202f;%1&#x202f;»&#x202f;; mettez-la à cet endroit et relisez la liste, ou ajoutez une photo au produit</translation>
    </message>
    <message>
        <source>this is not an address in the web</source>
        <translation>ce n’est pas une adresse web</translation>
    </message>
    <message>
        <source>title has at most %1 characters</source>
        <translation>nom&#xa0;: %1 caractères au plus</translation>
    </message>
    <message>
        <source>variant has at most %1 characters</source>
        <translation>variante&#xa0;: %1 caractères au plus</translation>
    </message>
    <message>
        <source>variant’s price: %1</source>
        <translation>prix de la variante&#xa0;: %1</translation>
    </message>
    <message>
        <source>way to pay has at most %1 characters</source>
        <translation>moyen de paiement&#xa0;: %1 caractères au plus</translation>
    </message>
    <message>
        <source>what the address leads to is no picture (JPEG, PNG, GIF or WebP)</source>
        <translation>l’adresse ne mène pas à une photo (JPEG, PNG, GIF ou WebP)</translation>
    </message>
    <message>
        <source>“%1” does not come as “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» n’existe pas en «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” does not say its country: write + and the country&apos;s number first, as +39 333 123 4567.</source>
        <translation>«&#x202f;%1&#x202f;» ne dit pas son pays&#xa0;: écrivez d’abord + et l’indicatif, comme +39&#x202f;333 123&#x202f;4567.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 variants</source>
        <translation>«&#x202f;%1&#x202f;» a plus de %2 variantes</translation>
    </message>
    <message>
        <source>“%1” has no sheet with anything in it.</source>
        <translation>«&#x202f;%1&#x202f;» n’a aucune feuille avec un contenu.</translation>
    </message>
    <message>
        <source>“%1” has no variant “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de variante «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” has the variant “%2” already</source>
        <translation>«&#x202f;%1&#x202f;» a déjà la variante «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” has variants: say which of them (%2).</source>
        <translation>«&#x202f;%1&#x202f;» a des variantes&#xa0;: dites laquelle (%2).</translation>
    </message>
    <message>
        <source>“%1” has variants: say which of them.</source>
        <translation>«&#x202f;%1&#x202f;» a des variantes&#xa0;: précisez laquelle.</translation>
    </message>
    <message>
        <source>“%1” holds a line break or an invisible sign.</source>
        <translation>«&#x202f;%1&#x202f;» contient un saut de ligne ou un signe invisible.</translation>
    </message>
    <message>
        <source>“%1” holds a sign that a QR-bill cannot have: Latin letters only.</source>
        <translation>«&#x202f;%1&#x202f;» contient un signe qu’une QR-facture ne peut pas avoir&#xa0;: lettres latines seulement.</translation>
    </message>
    <message>
        <source>“%1” is a number alone; viewers write numbers for much else, so a code like A12 is safer.</source>
        <translation>«&#x202f;%1&#x202f;» n’est qu’un nombre&#x202f;; les spectateurs écrivent des nombres pour bien d’autres choses&#xa0;: un code comme A12 est plus sûr.</translation>
    </message>
    <message>
        <source>“%1” is in your list already.</source>
        <translation>«&#x202f;%1&#x202f;» est déjà dans votre liste.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni oui ni non</translation>
    </message>
    <message>
        <source>“%1” is no BIC: it has 8 or 11 letters and digits.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un BIC&#xa0;: il a 8 ou 11 lettres et chiffres.</translation>
    </message>
    <message>
        <source>“%1” is no IBAN: it has two letters for the country, two digits, then letters and digits.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un IBAN&#xa0;: il a deux lettres pour le pays, deux chiffres, puis des lettres et des chiffres.</translation>
    </message>
    <message>
        <source>“%1” is no QR reference: it has 27 digits, the last of which checks the others.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une référence QR&#xa0;: elle a 27 chiffres, dont le dernier contrôle les autres.</translation>
    </message>
    <message>
        <source>“%1” is no RF reference: its check digits do not fit.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une référence RF&#xa0;: ses chiffres de contrôle ne vont pas.</translation>
    </message>
    <message>
        <source>“%1” is no telephone number: write its digits, as +39 333 123 4567.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un numéro de téléphone&#xa0;: écrivez ses chiffres, comme +39&#x202f;333 123&#x202f;4567.</translation>
    </message>
    <message>
        <source>“%1” is not a day; write it as 2026-09-30.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un jour&#x202f;; écrivez-le comme 2026-09-30.</translation>
    </message>
    <message>
        <source>“%1” is not a day; write it like 2026-11-21</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un jour&#x202f;; écrivez-le ainsi&#xa0;: 2026-11-21</translation>
    </message>
    <message>
        <source>“%1” is not a language.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une langue.</translation>
    </message>
    <message>
        <source>“%1” is not a language; write it, zh, en, …</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une langue&#x202f;; écrivez it, zh, en, …</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from %2 to %3</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre entier de %2 à %3</translation>
    </message>
    <message>
        <source>“%1” is not in your list any more.</source>
        <translation>«&#x202f;%1&#x202f;» n’est plus dans votre liste.</translation>
    </message>
    <message>
        <source>“%1” is not in your list.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas dans votre liste.</translation>
    </message>
    <message>
        <source>“%1” is on offer until %2 at another desk.</source>
        <translation>«&#x202f;%1&#x202f;» est en offre jusqu’à %2 à un autre poste.</translation>
    </message>
    <message>
        <source>“%1” is one letter; as a code it counts alone, with a quantity or with a word that claims it.</source>
        <translation>«&#x202f;%1&#x202f;» n’est qu’une lettre&#x202f;; comme code, elle compte seule, avec une quantité ou avec un mot qui la demande.</translation>
    </message>
    <message>
        <source>“%1” is proposed as its code: it is what viewers write in the chat</source>
        <translation>«&#x202f;%1&#x202f;» est le code proposé&#xa0;: c’est ce que les spectateurs écrivent dans le tchat</translation>
    </message>
    <message>
        <source>“%1” is too long: %2 characters at most.</source>
        <translation>«&#x202f;%1&#x202f;» est trop long&#xa0;: %2 caractères au plus.</translation>
    </message>
    <message>
        <source>“%1” was changed or sold since the import, so nothing of it is taken back.</source>
        <translation>«&#x202f;%1&#x202f;» a changé ou a été vendu depuis l’importation&#xa0;: rien n’est annulé.</translation>
    </message>
    <message>
        <source>“%1” comes in variants in this list, and did not before. Taken: %2, waited for: %3. Lower the list’s stock by what is taken, or it is sold again.</source>
        <translation>« %1 » a des variantes dans cette liste, et n’en avait pas avant. Pris : %2, en attente : %3. Retirez du stock de la liste ce qui est déjà pris, sinon ce sera vendu une deuxième fois.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is called “%3” in this list, and stays taken. Taken: %4, waited for: %5. Is it another one? Then keep the old one in the list too, with stock 0 and no SKU.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: «&#xa0;%2&#xa0;» s’appelle «&#xa0;%3&#xa0;» dans cette liste, et ce qui est pris le reste. Pris&#xa0;: %4, en attente&#xa0;: %5. Est-ce un autre&#xa0;? Alors laissez aussi l’ancien dans la liste, avec un stock de 0 et sans SKU.</translation>
    </message>
    <message>
        <source>“%1” does not come as “%2” in this list. Taken: %3, waited for: %4. Has it only a new name there? Write the old one into the list, or what is taken is sold again.</source>
        <translation>« %1 » n’existe pas en « %2 » dans cette liste. Pris : %3, en attente : %4. A-t-il seulement un nouveau nom ? Remettez l’ancien dans la liste, sinon ce qui est pris sera vendu une deuxième fois.</translation>
    </message>
    <message>
        <source>Payments cannot carry the code “%1”. Give the product one of letters A to Z and digits, as A12.</source>
        <translation>Les paiements ne peuvent pas porter le code « %1 ». Donnez au produit un code fait de lettres de A à Z et de chiffres, comme A12.</translation>
    </message>
    <message>
        <source>%1 is frozen. It is started anew; if that does not help, unplug it and plug it in again.</source>
        <translation>%1 est figée. Elle est relancée&#x202f;; si cela ne suffit pas, débranchez-la et rebranchez-la.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close that program: the camera is tried again.</source>
        <translation>%1 est utilisée par un autre programme. Fermez ce programme&#xa0;: la caméra est réessayée.</translation>
    </message>
    <message>
        <source>%1 is not reached. Trying again.</source>
        <translation>%1 n’est pas joignable. Nouvel essai en cours.</translation>
    </message>
    <message>
        <source>%1 is unplugged. Plug it in again: it comes back by itself.</source>
        <translation>%1 est débranchée. Rebranchez-la&#xa0;: elle revient d’elle-même.</translation>
    </message>
    <message>
        <source>%1 shows nothing but black. Is its lens covered, or the light off?</source>
        <translation>%1 ne montre que du noir. L’objectif est-il couvert, ou la lumière éteinte&#x202f;?</translation>
    </message>
    <message>
        <source>%1 takes nothing just now. It is connected anew if that lasts; the show goes on.</source>
        <translation>%1 ne reçoit rien en ce moment. Si cela dure, la connexion est refaite&#x202f;; le direct continue.</translation>
    </message>
    <message>
        <source>%1 wants the stream at %2 now. Copy the address again from your live dashboard.</source>
        <translation>%1 veut maintenant le direct à %2. Copiez de nouveau l’adresse depuis votre tableau de bord.</translation>
    </message>
    <message>
        <source>A new file of the recording begins after %1 to %2 hours.</source>
        <translation>Un nouveau fichier de l’enregistrement commence après %1 à %2 heures.</translation>
    </message>
    <message>
        <source>No new picture has been sent for some seconds. Close other programs.</source>
        <translation>Aucune nouvelle image n’est partie depuis quelques secondes. Fermez les autres programmes.</translation>
    </message>
    <message>
        <source>Sound and picture are sent apart from each other. End the show and go live again.</source>
        <translation>Le son et l’image partent décalés. Terminez le direct et relancez-le.</translation>
    </message>
    <message>
        <source>The QR code of %1 cannot be scanned. Take away what lies over it, or use a shorter link; viewers can still write the code in the chat.</source>
        <translation>Le code QR de %1 ne se lit pas. Retirez ce qui le couvre ou utilisez un lien plus court&#x202f;; les spectateurs peuvent toujours écrire le code dans le chat.</translation>
    </message>
    <message>
        <source>The QR code of %1 scans, but not where the picture is small, as on many phones. Use a shorter link.</source>
        <translation>Le code QR de %1 se lit, mais pas quand l’image est petite, comme sur beaucoup de téléphones. Utilisez un lien plus court.</translation>
    </message>
    <message>
        <source>The QR code on air does not lead where %1 says. Take the product off the picture and pin it again.</source>
        <translation>Le code QR à l’antenne ne mène pas où %1 l’indique. Retirez le produit de l’image et épinglez-le de nouveau.</translation>
    </message>
    <message>
        <source>The disk is full: the recording %1 has ended. The show goes on. Free some space: it begins again by itself, in a new file.</source>
        <translation>Le disque est plein&#xa0;: l’enregistrement %1 s’est arrêté. Le direct continue. Libérez de la place&#xa0;: il reprend tout seul, dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>The disk is slow: the recording %1 waits for it. Nothing is lost yet, and the show goes on. Close programs that copy or download.</source>
        <translation>Le disque est lent&#xa0;: l’enregistrement %1 l’attend. Rien n’est encore perdu, et le direct continue. Fermez les programmes qui copient ou téléchargent.</translation>
    </message>
    <message>
        <source>The disk is too slow for the recording %1: it has ended. The show goes on. Record to another disk; if this one becomes quick again, the recording begins again by itself, in a new file.</source>
        <translation>Le disque est trop lent pour l’enregistrement %1&#xa0;: il s’est arrêté. Le direct continue. Enregistrez sur un autre disque&#x202f;; si celui-ci redevient rapide, l’enregistrement reprend tout seul, dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>The disk takes no larger file: the recording %1 has ended. It goes on in a new file.</source>
        <translation>Le disque n’accepte pas de fichier plus grand&#xa0;: l’enregistrement %1 s’est arrêté. Il continue dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>The line to %1 takes %2 kbit/s just now: the picture is a little coarser.</source>
        <translation>La ligne vers %1 accepte %2 kbit/s en ce moment&#xa0;: l’image est un peu moins nette.</translation>
    </message>
    <message>
        <source>Close other programs that use the internet, or go nearer to the Wi-Fi.</source>
        <translation>Fermez les autres programmes qui utilisent internet, ou rapprochez-vous du Wi-Fi.</translation>
    </message>
    <message>
        <source>%1 sends the same picture again and again. It is called anew; if that does not help, start the camera’s app again, or switch the camera off and on.</source>
        <translation>%1 envoie toujours la même image. Elle est rappelée&#x202f;; si cela ne suffit pas, relancez l’application de la caméra, ou éteignez-la et rallumez-la.</translation>
    </message>
    <message>
        <source>A language is written like it, zh or pt-BR.</source>
        <translation>Une langue s’écrit comme it, zh ou pt-BR.</translation>
    </message>
    <message>
        <source>A message&apos;s platform and number have at most %1 characters.</source>
        <translation>La plateforme et le numéro d’un message ont au plus %1 caractères.</translation>
    </message>
    <message>
        <source>A setting has at most %1 bytes.</source>
        <translation>Un réglage a au plus %1 octets.</translation>
    </message>
    <message>
        <source>A window keeps at most %1 settings, with names of at most %2 signs.</source>
        <translation>Une fenêtre garde au plus %1 réglages, dont les noms ont au plus %2 caractères.</translation>
    </message>
    <message>
        <source>Claims and orders are written down again. Messages that came while nothing could be written may be missing: look at the chat where you sell.</source>
        <translation>Les réservations et les commandes sont de nouveau enregistrées. Des messages arrivés pendant que rien ne pouvait être enregistré manquent peut-être&#xa0;: regardez le chat là où vous vendez.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Fermez les autres programmes.</translation>
    </message>
    <message>
        <source>Close other programs; most of its time goes to %1.</source>
        <translation>Fermez les autres programmes&#x202f;; le plus gourmand est %1.</translation>
    </message>
    <message>
        <source>Delete something; else the recording ends, and the show goes on.</source>
        <translation>Supprimez quelque chose&#x202f;; sinon l’enregistrement s’arrête et le direct continue.</translation>
    </message>
    <message>
        <source>The computer has too much to do.</source>
        <translation>L’ordinateur a trop à faire.</translation>
    </message>
    <message>
        <source>The computer has too much to do: viewers miss pictures.</source>
        <translation>L’ordinateur a trop à faire&#xa0;: des images manquent aux spectateurs.</translation>
    </message>
    <message>
        <source>The disk had less than %1 MB left: the recording %2 has ended.</source>
        <translation>Il restait moins de %1 Mo sur le disque&#xa0;: l’enregistrement %2 est terminé.</translation>
    </message>
    <message>
        <source>The disk had less than %1 MB left: the show is not recorded.</source>
        <translation>Il restait moins de %1 Mo sur le disque&#xa0;: le direct n’est pas enregistré.</translation>
    </message>
    <message>
        <source>The disk has room for about %1 minutes of recording.</source>
        <translation>Il reste sur le disque environ %1 minutes d’enregistrement.</translation>
    </message>
    <message>
        <source>The disk has room for less than a minute of recording.</source>
        <translation>Il reste sur le disque moins d’une minute d’enregistrement.</translation>
    </message>
    <message>
        <source>The disk with the folder %1 is full: what you change cannot be written down. Make room there; until then it is lost if the computer stops.</source>
        <translation>Le disque du dossier %1 est plein&#xa0;: ce que vous changez ne peut pas être écrit. Faites-y de la place&#x202f;; d’ici là, c’est perdu si l’ordinateur s’arrête.</translation>
    </message>
    <message>
        <source>The line to %1 is too slow: pictures are left out there.</source>
        <translation>La ligne vers %1 est trop lente&#xa0;: des images y manquent.</translation>
    </message>
    <message>
        <source>The line to %1 takes %2 kbit/s just now: the picture is much coarser.</source>
        <translation>La ligne vers %1 passe %2 kbit/s en ce moment&#xa0;: l’image est bien moins nette.</translation>
    </message>
    <message>
        <source>The microphone gives no sound any more. Check its plug and its switch.</source>
        <translation>Le microphone ne donne plus aucun son. Vérifiez sa prise et son interrupteur.</translation>
    </message>
    <message>
        <source>The microphone is silent, as if it were switched off. Look at its switch and its mute key, or choose another one.</source>
        <translation>Le microphone est muet, comme s’il était éteint. Regardez son interrupteur et sa touche muet, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The microphone is too loud and sounds rough. Speak from further away, or turn it down.</source>
        <translation>Le microphone est trop fort et le son sature. Parlez de plus loin, ou baissez-le.</translation>
    </message>
    <message>
        <source>The microphone “%1” is not there. Plug it in: it is taken up by itself. Or choose another one.</source>
        <translation>Le microphone «&#x202f;%1&#x202f;» n’est pas là. Branchez-le&#xa0;: il est repris tout seul. Ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The microphone “%1” is unplugged. Plug it in again: it comes back by itself.</source>
        <translation>Le microphone «&#x202f;%1&#x202f;» est débranché. Rebranchez-le&#xa0;: il revient de lui-même.</translation>
    </message>
    <message>
        <source>The microphone’s sound breaks up. Close other programs, or plug it in somewhere else.</source>
        <translation>Le son du microphone se coupe. Fermez d’autres programmes, ou branchez-le ailleurs.</translation>
    </message>
    <message>
        <source>The picture is made with less care, and the preview moves less often.</source>
        <translation>L’image est faite avec moins de soin et l’aperçu bouge moins souvent.</translation>
    </message>
    <message>
        <source>The picture is made with less care, so that nothing of it is lost.</source>
        <translation>L’image est faite avec moins de soin, pour que rien ne s’en perde.</translation>
    </message>
    <message>
        <source>The picture that is sent cannot be shown. End the show and go live again.</source>
        <translation>L’image envoyée ne peut pas être affichée. Terminez le direct et relancez-le.</translation>
    </message>
    <message>
        <source>The picture that viewers see stands still. Choose another camera.</source>
        <translation>L’image que voient les spectateurs est figée. Choisissez une autre caméra.</translation>
    </message>
    <message>
        <source>The picture that viewers see stands still. Start the camera’s app again, or switch the camera off and on, or choose another.</source>
        <translation>L’image que voient les spectateurs est figée. Relancez l’application de la caméra, ou éteignez-la et rallumez-la, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The picture that viewers see stands still. Unplug the camera and plug it in again, or choose another.</source>
        <translation>L’image que voient les spectateurs est figée. Débranchez puis rebranchez la caméra, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The recording %1 has ended, it cannot be written (%2). The show goes on. Check the disk: once it works, the recording begins again by itself, in a new file.</source>
        <translation>L’enregistrement %1 s’est arrêté, il ne peut pas être écrit (%2). Le direct continue. Vérifiez le disque&#xa0;: dès qu’il fonctionne, l’enregistrement reprend tout seul, dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>The recording %1 has ended.</source>
        <translation>L’enregistrement %1 est terminé.</translation>
    </message>
    <message>
        <source>The recording %1 was cut short and cannot be read. It is left as it is.</source>
        <translation>L’enregistrement %1 avait été interrompu et ne peut pas être lu. Il reste tel quel.</translation>
    </message>
    <message>
        <source>The recording %1 was cut short. It has been finished and plays: %2.</source>
        <translation>L’enregistrement %1 avait été interrompu. Il a été terminé&#xa0;: il dure %2.</translation>
    </message>
    <message>
        <source>The recording %1 was cut short. It plays, and is finished at a later start: there is not enough room on the disk for that.</source>
        <translation>L’enregistrement %1 avait été interrompu. Il se lit, et sera terminé à un prochain démarrage&#xa0;: il n’y a pas assez de place sur le disque.</translation>
    </message>
    <message>
        <source>The recording goes on, in the file %1.</source>
        <translation>L’enregistrement continue, dans le fichier %1.</translation>
    </message>
    <message>
        <source>The show goes on. As soon as %1 MB are free, the recording begins again by itself, in a new file.</source>
        <translation>Le direct continue. Dès que %1 Mo sont libres, l’enregistrement reprend tout seul, dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>The studio had stopped. It is back on air, but not everything is as it was.</source>
        <translation>Le studio s’était arrêté. Il est de nouveau en direct, mais tout n’est pas comme avant.</translation>
    </message>
    <message>
        <source>Whether a show was cut short is not known: what was kept of it cannot be read.</source>
        <translation>On ne sait pas si un direct a été interrompu : ce qui en avait été gardé ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The microphone that was asked for is not known any more.</source>
        <translation>Le micro demandé n’est plus connu.</translation>
    </message>
    <message>
        <source>Choose it again in the settings.</source>
        <translation>Choisissez-le de nouveau dans les réglages.</translation>
    </message>
    <message>
        <source>The recording %1 lacks the last %2 s of the show: the disk did not take them.</source>
        <translation>Il manque à l’enregistrement %1 les %2 dernières secondes du direct : le disque ne les a pas prises.</translation>
    </message>
    <message>
        <source>“%1” was not understood: it has no field “%2”.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas été compris&#xa0;: il n’a pas de champ «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>The report cannot be written to %1 (%2). Choose another place.</source>
        <translation>Le rapport ne peut pas être écrit dans %1 (%2). Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>The show goes on; claims wait in the chat until it can be written.</source>
        <translation>Le direct continue&#x202f;; les réservations attendent dans le chat jusqu’à ce qu’on puisse écrire.</translation>
    </message>
    <message>
        <source>The sound that is sent cannot be heard. End the show and go live again.</source>
        <translation>Le son envoyé ne peut pas être entendu. Terminez le direct et relancez-le.</translation>
    </message>
    <message>
        <source>The studio had stopped. It is back on air, but before that not everything could be written down: look at the product, the countdown and the last messages of the chat.</source>
        <translation>Le studio s’était arrêté. Il est de nouveau en direct, mais avant cela tout n’a pas pu être enregistré&#xa0;: regardez le produit, le compte à rebours et les derniers messages du chat.</translation>
    </message>
    <message>
        <source>The studio had stopped. It is back on air, with everything as it was.</source>
        <translation>Le studio s’était arrêté. Il est de nouveau à l’antenne, avec tout comme avant.</translation>
    </message>
    <message>
        <source>The camera that was asked for is not known any more.</source>
        <translation>La caméra demandée n’est plus connue.</translation>
    </message>
    <message>
        <source>There was a hole in the sound. If it happens again, close other programs.</source>
        <translation>Il y a eu un trou dans le son. Si cela se reproduit, fermez les autres programmes.</translation>
    </message>
    <message>
        <source>This chat file is too large: %1 MB at most.</source>
        <translation>Ce fichier de chat est trop volumineux&#xa0;: %1 Mo au plus.</translation>
    </message>
    <message>
        <source>This is no chat file.</source>
        <translation>Ce n’est pas un fichier de chat.</translation>
    </message>
    <message>
        <source>Viewers hear nothing. Look at the microphone&apos;s plug and switch, or choose another one.</source>
        <translation>Les spectateurs n’entendent rien. Vérifiez la prise et l’interrupteur du micro, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Viewers see a black picture. Take the cap off the camera, turn on the light, or choose another camera.</source>
        <translation>Les spectateurs voient du noir. Retirez le cache de la caméra, allumez la lumière ou choisissez une autre caméra.</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Look in:</source>
        <translation>Chercher dans&#xa0;:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Afficher&#xa0;:</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Images (%1)</translation>
    </message>
    <message>
        <source>Videos (%1)</source>
        <translation>Vidéos (%1)</translation>
    </message>
    <message>
        <source>Product lists (%1)</source>
        <translation>Listes de produits (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Tous les fichiers (%1)</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation>Chercher à nouveau les caméras</translation>
    </message>
    <message>
        <source>Look for microphones again</source>
        <translation>Rechercher encore les micros</translation>
    </message>
    <message>
        <source>Type a phone&apos;s address</source>
        <translation>Taper l’adresse d’un téléphone</translation>
    </message>
    <message>
        <source>Say “good morning”: the bar moves when the microphone hears you.</source>
        <translation>Dites «&#x202f;bonjour&#x202f;»&#xa0;: la barre bouge quand le micro vous entend.</translation>
    </message>
    <message>
        <source>Loudness of the microphone</source>
        <translation>Volume du micro</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Passer cette étape</translation>
    </message>
    <message>
        <source>Welcome to your stall</source>
        <translation>Voici votre étal</translation>
    </message>
    <message>
        <source>In two minutes you can sell live. Which language do you speak?</source>
        <translation>Dans deux minutes vous vendez en direct. Quelle langue parlez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Do you see yourself?</source>
        <translation>Vous voyez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Choose the camera that your viewers look through.</source>
        <translation>Choisissez la caméra par laquelle le public vous voit.</translation>
    </message>
    <message>
        <source>Can we hear you?</source>
        <translation>Vous entendons-nous&#x202f;?</translation>
    </message>
    <message>
        <source>Choose the microphone you speak into.</source>
        <translation>Choisissez le micro dans lequel vous parlez.</translation>
    </message>
    <message>
        <source>Your first product</source>
        <translation>Votre premier produit</translation>
    </message>
    <message>
        <source>Name and price are enough. You can add the others later, or bring a whole list.</source>
        <translation>Le nom et le prix suffisent. Ajoutez les autres plus tard, ou apportez toute une liste.</translation>
    </message>
    <message>
        <source>Where do you sell?</source>
        <translation>Où vendez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Choose a platform now or later. Nobody sees anything before you press Go live.</source>
        <translation>Choisissez une plateforme maintenant ou plus tard. Personne ne voit rien avant que vous passiez en direct.</translation>
    </message>
    <message>
        <source>No camera is connected</source>
        <translation>Aucune caméra n’est branchée</translation>
    </message>
    <message>
        <source>Begin with the test picture or a video file. Or connect a camera, and look for it again.</source>
        <translation>Commencez avec l’image d’essai ou un fichier vidéo. Ou branchez une caméra et cherchez-la de nouveau.</translation>
    </message>
    <message>
        <source>Save and open the studio</source>
        <translation>Enregistrer et ouvrir le studio</translation>
    </message>
    <message>
        <source>Open the studio without one</source>
        <translation>Ouvrir le studio sans plateforme</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Enregistrer et continuer</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>A phone can be a camera too: start a camera app on it, in the same Wi-Fi, and type its address.</source>
        <translation>Un téléphone peut aussi servir de caméra&#xa0;: lancez-y une appli caméra, sur le même Wi-Fi, et tapez son adresse.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>FolderFailed</name>
    <message>
        <source>The folder is %1</source>
        <translation>Le dossier est %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Bancarella cannot keep anything on this computer</source>
        <translation>Bancarella ne peut rien conserver sur cet ordinateur</translation>
    </message>
    <message>
        <source>Or choose another folder, such as one on a USB stick: what you set up, your products and your orders are kept there. Next time you choose it again.</source>
        <translation>Ou choisissez un autre dossier, par exemple sur une clé USB&#xa0;: vos réglages, vos produits et vos commandes y sont conservés. La prochaine fois, choisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
    <message>
        <source>The disk is full. Delete what you do not need or empty the bin, then try again.</source>
        <translation>Le disque est plein. Supprimez ce dont vous n’avez pas besoin ou videz la corbeille, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk can only be read just now. Restart the computer: often that puts its disk right. If it stays so, ask whoever looks after the computer.</source>
        <translation>Pour l’instant, le disque ne peut qu’être lu. Redémarrez l’ordinateur&#xa0;: souvent cela le remet en ordre. Si rien ne change, demandez à la personne qui s’occupe de l’ordinateur.</translation>
    </message>
    <message>
        <source>The folder belongs to somebody else. Log in as you did when you used Bancarella before, or ask whoever looks after the computer to give you the folder.</source>
        <translation>Le dossier appartient à quelqu’un d’autre. Ouvrez la session avec laquelle vous utilisiez Bancarella, ou demandez à la personne qui s’occupe de l’ordinateur de vous donner le dossier.</translation>
    </message>
    <message>
        <source>The folder cannot be made: %1. Restart the computer. If it stays so, ask whoever looks after the computer.</source>
        <translation>Le dossier ne peut pas être créé&#xa0;: %1. Redémarrez l’ordinateur. Si rien ne change, demandez à la personne qui s’occupe de l’ordinateur.</translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>The shop %1 is open. %2 can be opened once the show is over and Bancarella is closed.</source>
        <translation>La boutique %1 est ouverte. %2 pourra être ouverte une fois le direct terminé et Bancarella fermé.</translation>
    </message>
</context>
<context>
    <name>GoLiveSheet</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Where the show goes</source>
        <translation>Où va le direct</translation>
    </message>
    <message>
        <source>Before you go live</source>
        <translation>Avant de passer en direct</translation>
    </message>
    <message>
        <source>Add the places where your viewers are: YouTube, Instagram, your own server. You can have several.</source>
        <translation>Ajoutez les endroits où est votre public&#xa0;: YouTube, Instagram, votre serveur. Vous pouvez en avoir plusieurs.</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>Ajouter une destination</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Passer en direct</translation>
    </message>
    <message>
        <source>%1 (Enter)</source>
        <translation>%1 (Entrée)</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>The rehearsal is running: everything works, and nobody sees it.</source>
        <translation>La répétition est en cours&#xa0;: tout marche et personne ne voit.</translation>
    </message>
    <message>
        <source>You are on air</source>
        <translation>Vous êtes en direct</translation>
    </message>
    <message>
        <source>Every destination gets the show.</source>
        <translation>Chaque destination reçoit le direct.</translation>
    </message>
    <message>
        <source>Going live…</source>
        <translation>Passage en direct…</translation>
    </message>
    <message>
        <source>Destinations that get the show: %1 of %2</source>
        <translation>Destinations qui reçoivent le direct&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>The studio does not answer. It is being started again.</source>
        <translation>Le studio ne répond pas. Il redémarre.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>The show has not started. Try again.</source>
        <translation>Le direct n’a pas démarré. Réessayez.</translation>
    </message>
    <message>
        <source>Rehearse: nobody sees it</source>
        <translation>Répéter&#xa0;: personne ne voit</translation>
    </message>
    <message>
        <source>Go live now in %1 places</source>
        <translation>Passer en direct à %1 endroits</translation>
    </message>
    <message>
        <source>Go live now: %1</source>
        <translation>Passer en direct&#xa0;: %1</translation>
    </message>
    <message>
        <source>Everything is being checked. You need not wait for it.</source>
        <translation>Tout est en cours de vérification. Inutile d’attendre.</translation>
    </message>
    <message>
        <source>No destination is on: nobody will see the show.</source>
        <translation>Aucune destination active&#xa0;: personne ne verra le direct.</translation>
    </message>
    <message>
        <source>No destination can get the show as it is. Mend one, or switch all off to rehearse.</source>
        <translation>En l’état, aucune destination ne peut recevoir le direct. Réparez-en une, ou éteignez-les toutes pour répéter.</translation>
    </message>
    <message>
        <source>Something is to be mended. You can go live all the same.</source>
        <translation>Un point est à régler. Vous pouvez passer en direct quand même.</translation>
    </message>
    <message>
        <source>You can go live. Look at what is marked first.</source>
        <translation>Vous pouvez passer en direct. Regardez d’abord ce qui est signalé.</translation>
    </message>
    <message>
        <source>All is in order.</source>
        <translation>Tout est en ordre.</translation>
    </message>
</context>
<context>
    <name>GuideReader</name>
    <message>
        <source>User guide</source>
        <translation>Guide d’utilisation</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>User guide</source>
        <translation>Guide d’utilisation</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>Signaler un problème…</translation>
    </message>
    <message>
        <source>About Bancarella</source>
        <translation>À propos de Bancarella</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>recognised</source>
        <translation>reconnue</translation>
    </message>
    <message>
        <source>is not read</source>
        <translation>n’est pas lue</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Price before</source>
        <translation>Prix avant</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Item number (SKU)</source>
        <translation>Réf. article (SKU)</translation>
    </message>
    <message>
        <source>Weight in grams</source>
        <translation>Poids en grammes</translation>
    </message>
    <message>
        <source>Second currency</source>
        <translation>Deuxième devise</translation>
    </message>
    <message>
        <source>Allergens</source>
        <translation>Allergènes</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Harvested on</source>
        <translation>Récolté le</translation>
    </message>
    <message>
        <source>Pickup or delivery</source>
        <translation>Retrait ou livraison</translation>
    </message>
    <message>
        <source>Most for one buyer</source>
        <translation>Maximum par acheteur</translation>
    </message>
    <message>
        <source>Which column is which</source>
        <translation>À quoi sert chaque colonne</translation>
    </message>
    <message>
        <source>Left: the headings of your file. Right: what we make of them.</source>
        <translation>À gauche, les titres de votre fichier. À droite, ce que nous en faisons.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a list of products</source>
        <translation>Importer une liste de produits</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <translation>Rien n’a pu être lu</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>The list is being read…</source>
        <translation>Lecture de la liste…</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Un tableau</translation>
    </message>
    <message>
        <source>products: %1</source>
        <translation>produits&#xa0;: %1</translation>
    </message>
    <message>
        <source>with variants: %1</source>
        <translation>avec variantes&#xa0;: %1</translation>
    </message>
    <message>
        <source>The first %1, as they will be:</source>
        <translation>Les %1 premiers, tels qu’ils seront&#xa0;:</translation>
    </message>
    <message>
        <source>Rows to look at: %1</source>
        <translation>Lignes à vérifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>New: %1 · Changed: %2 · As they are: %3</source>
        <translation>Nouveaux&#xa0;: %1 · Modifiés&#xa0;: %2 · Inchangés&#xa0;: %3</translation>
    </message>
    <message>
        <source>Rows left out: %1</source>
        <translation>Lignes laissées de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Import %1 products</source>
        <translation>Importer %1 produits</translation>
    </message>
    <message>
        <source>Currency of the prices</source>
        <translation>Devise des prix</translation>
    </message>
    <message>
        <source>Where the file does not say it.</source>
        <translation>Là où le fichier ne la dit pas.</translation>
    </message>
    <message>
        <source>The first products of the list</source>
        <translation>Les premiers produits de la liste</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Un autre fichier…</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Relire le fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Show a product</source>
        <translation>Montrer un produit</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Search the products</source>
        <translation>Chercher un produit</translation>
    </message>
    <message>
        <source>Microphone off and on</source>
        <translation>Couper ou rouvrir le micro</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <source>Go live, or end</source>
        <translation>Passer en direct, ou terminer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write to the chats</source>
        <translation>Écrire dans les chats</translation>
    </message>
    <message>
        <source>Send the proposed answer</source>
        <translation>Envoyer la réponse proposée</translation>
    </message>
    <message>
        <source>Messages run along on the picture</source>
        <translation>Messages à l’image</translation>
    </message>
    <message>
        <source>To the claims</source>
        <translation>Vers les réservations</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Ces touches</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>Le guide</translation>
    </message>
    <message>
        <source>To the next button</source>
        <translation>Au bouton suivant</translation>
    </message>
    <message>
        <source>Close, or stop typing</source>
        <translation>Fermer, ou cesser de saisir</translation>
    </message>
    <message>
        <source>Confirm it</source>
        <translation>La confirmer</translation>
    </message>
    <message>
        <source>It is paid</source>
        <translation>Elle est payée</translation>
    </message>
    <message>
        <source>Hold it longer</source>
        <translation>La garder plus longtemps</translation>
    </message>
    <message>
        <source>Pass it on: the next one waiting gets it</source>
        <translation>Faire passer&#xa0;: au suivant qui attend</translation>
    </message>
    <message>
        <source>Not wanted any more: cancel it</source>
        <translation>Plus voulu&#xa0;: annuler</translation>
    </message>
    <message>
        <source>Yes, that is a claim</source>
        <translation>Oui, c’est une réservation</translation>
    </message>
    <message>
        <source>No, that is none</source>
        <translation>Non, ce n’en est pas une</translation>
    </message>
    <message>
        <source>Choose, or change what is asked</source>
        <translation>Choisir, ou changer ce qui est demandé</translation>
    </message>
    <message>
        <source>In the list of claims</source>
        <translation>Dans la liste des réservations</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Name of your stall</source>
        <translation>Nom de votre étal</translation>
    </message>
    <message>
        <source>Viewers read it at the top of the picture. You can change it later.</source>
        <translation>Le public le lit en haut de l’image. Vous pourrez le changer.</translation>
    </message>
    <message>
        <source>Such as: Oak Tree Farm</source>
        <translation>Par exemple&#xa0;: Ferme des Chênes</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>You are NOT on air. The studio was started again; your products and the show are as they were.</source>
        <translation>Vous n’êtes PAS à l’antenne. Le studio a redémarré&#x202f;; vos produits et la diffusion sont comme avant.</translation>
    </message>
    <message>
        <source>Go back on air</source>
        <translation>Reprendre le direct</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>The studio has stopped. It is being started again…</source>
        <translation>Le studio s’est arrêté. Il redémarre…</translation>
    </message>
    <message>
        <source>Starting the studio…</source>
        <translation>Démarrage du studio…</translation>
    </message>
    <message>
        <source>The studio does not answer just now, and what you see here may be old. Wait a moment: it goes on by itself. If this lasts, close other programs.</source>
        <translation>Le studio ne répond pas pour l’instant, et ce que vous voyez ici n’est peut-être plus à jour. Attendez un instant&#x202f;: il reprend tout seul. Si cela dure, fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>Nobody sees your show: the studio has stopped. It is tried again in %1 s.</source>
        <translation>Personne ne voit votre direct&#xa0;: le studio s’est arrêté. Nouvel essai dans %1 s.</translation>
    </message>
    <message>
        <source>Nobody sees your show: the studio has stopped. It is tried again now.</source>
        <translation>Personne ne voit votre direct&#xa0;: le studio s’est arrêté. Nouvel essai maintenant.</translation>
    </message>
    <message>
        <source>The studio does not start: the disk is full. Delete what you do not need or empty the bin, then try again.</source>
        <translation>Le studio ne démarre pas&#x202f;: le disque est plein. Supprimez ce dont vous n’avez pas besoin ou videz la corbeille, puis réessayez.</translation>
    </message>
    <message>
        <source>The studio does not start. What happened is written in %1</source>
        <translation>Le studio ne démarre pas. L’explication est dans %1</translation>
    </message>
    <message>
        <source>The studio does not start, and did not say why. Close other programs and try again. If that does not help, restart the computer.</source>
        <translation>Le studio ne démarre pas, et n’a pas dit pourquoi. Fermez d’autres programmes et réessayez. Si cela ne suffit pas, redémarrez l’ordinateur.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nobody sees your show: it was started outside this window, and has stopped. If it does not come back by itself, start the studio here.</source>
        <translation>Personne ne voit votre direct : il a été lancé hors de cette fenêtre et s’est arrêté. S’il ne revient pas tout seul, démarrez le studio ici.</translation>
    </message>
    <message>
        <source>Start it here</source>
        <translation>Démarrer ici</translation>
    </message>
    <message>
        <source>It is taken back as soon as it is written down.</source>
        <translation>Ce sera annulé dès que ce sera noté.</translation>
    </message>
    <message>
        <source>That has changed again since. Nothing was undone.</source>
        <translation>Cela a changé entre-temps. Rien n’a été annulé.</translation>
    </message>
    <message>
        <source>There is no product on key %1.</source>
        <translation>Il n’y a pas de produit sur la touche %1.</translation>
    </message>
    <message>
        <source>%1 is off the picture.</source>
        <translation>%1 n’est plus à l’image.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Something went wrong in the window; the show goes on. It is written in %1</source>
        <translation>Un problème dans la fenêtre&#x202f;; le direct continue. C’est écrit dans %1</translation>
    </message>
</context>
<context>
    <name>MicrophoneBox</name>
    <message>
        <source>Microphone</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>How loud viewers hear you</source>
        <translation>À quel volume le public vous entend</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Microphone on</source>
        <translation>Micro ouvert</translation>
    </message>
    <message>
        <source>Microphone off</source>
        <translation>Micro coupé</translation>
    </message>
    <message>
        <source>How loud viewers hear you. Around −16 LUFS is right; below −26 they have to turn you up, above −10 they turn you down.</source>
        <translation>Le volume auquel le public vous entend. Autour de −16 LUFS, c’est bien&#x202f;; sous −26 il doit monter le son, au-dessus de −10 il le baisse.</translation>
    </message>
    <message>
        <source>too quiet</source>
        <translation>trop bas</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>too loud</source>
        <translation>trop fort</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (touche %2)</translation>
    </message>
    <message>
        <source>Clear voice</source>
        <translation>Voix claire</translation>
    </message>
    <message>
        <source>Clear voice is on: less noise, even loudness. Click to send the sound as it is.</source>
        <translation>Voix claire est active&#xa0;: moins de bruit, volume égal. Cliquez pour envoyer le son tel quel.</translation>
    </message>
    <message>
        <source>Clear voice is off: the sound goes out as it is. Click for less noise and even loudness.</source>
        <translation>Voix claire est inactive&#xa0;: le son part tel quel. Cliquez pour moins de bruit et un volume égal.</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>silence</translation>
    </message>
    <message>
        <source>%1 · %2 LUFS</source>
        <translation>%1 · %2 LUFS</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Coupé</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Aucun son</translation>
    </message>
</context>
<context>
    <name>MicrophoneChoice</name>
    <message>
        <source>Microphone</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>The computer&apos;s own choice</source>
        <translation>Le choix de l’ordinateur</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>Sans micro</translation>
    </message>
    <message>
        <source>Viewers hear nothing.</source>
        <translation>Le public n’entend rien.</translation>
    </message>
    <message>
        <source>The microphone is on.</source>
        <translation>Le micro est ouvert.</translation>
    </message>
    <message>
        <source>The microphone is being opened…</source>
        <translation>Ouverture du micro…</translation>
    </message>
    <message>
        <source>No microphone was found. Plug one in, or choose “No microphone”.</source>
        <translation>Aucun micro trouvé. Branchez-en un, ou choisissez «&#x202f;Aucun micro&#x202f;».</translation>
    </message>
    <message>
        <source>The microphone is not heard. Plug it in, or choose another.</source>
        <translation>On n’entend pas le micro. Branchez-le, ou choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>ModerationSettings</name>
    <message>
        <source>What is held back</source>
        <translation>Ce qui est retenu</translation>
    </message>
    <message>
        <source>Hold back links from new people</source>
        <translation>Retenir les liens des nouveaux venus</translation>
    </message>
    <message>
        <source>Held messages wait in the chat under “Held” and are seen by nobody else until you show them.</source>
        <translation>Les messages retenus attendent dans le chat sous «&#x202f;Retenus&#x202f;»&#x202f;; personne d’autre ne les voit tant que vous ne les affichez pas.</translation>
    </message>
    <message>
        <source>Words that hold a message back, one in each line</source>
        <translation>Mots qui retiennent un message, un par ligne</translation>
    </message>
    <message>
        <source>In any spelling: capitals, accents and hidden marks make no difference.</source>
        <translation>Quelle que soit l’écriture&#xa0;: majuscules, accents et signes cachés ne comptent pas.</translation>
    </message>
    <message>
        <source>Blocked people</source>
        <translation>Personnes bloquées</translation>
    </message>
    <message>
        <source>Nobody. A message&apos;s menu in the chat has “Block”.</source>
        <translation>Personne. Le menu d’un message du chat propose «&#x202f;Bloquer&#x202f;».</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>Débloquer %1</translation>
    </message>
</context>
<context>
    <name>OrderModel</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>to give back %1</source>
        <translation>à rendre %1</translation>
    </message>
    <message>
        <source>still to pay %1</source>
        <translation>reste à payer %1</translation>
    </message>
    <message>
        <source>%1 of %2, full</source>
        <translation>%1 sur %2, complet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>OrdersDialog</name>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Which show</source>
        <translation>Quel direct</translation>
    </message>
    <message>
        <source>Name, number or code</source>
        <translation>Nom, numéro ou code</translation>
    </message>
    <message>
        <source>Search the orders by name, number or code</source>
        <translation>Chercher les commandes par nom, numéro ou code</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>All that is held in this basket is agreed on (C)</source>
        <translation>Tout ce qui est gardé dans ce panier est convenu (C)</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>All of this basket is paid (P)</source>
        <translation>Tout ce panier est payé (P)</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Emballé</translation>
    </message>
    <message>
        <source>This basket is packed, or not after all (K)</source>
        <translation>Ce panier est emballé, ou finalement non (K)</translation>
    </message>
    <message>
        <source>Choose two with Ctrl: they are one person (M)</source>
        <translation>Choisissez-en deux avec Ctrl&#xa0;: c’est une seule personne (M)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Take back the last thing (U)</source>
        <translation>Annuler la dernière chose (U)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Packing list…</source>
        <translation>Liste d’emballage…</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>What is still to be done</source>
        <translation>Ce qui reste à faire</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>What goes there is what is printed and exported, in this order</source>
        <translation>C’est ce qui va là qui est imprimé et exporté, dans cet ordre</translation>
    </message>
    <message>
        <source>No basket is like this.</source>
        <translation>Aucun panier ne correspond.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Pas encore de commandes</translation>
    </message>
    <message>
        <source>When a viewer claims something, it goes into a basket of theirs, and stands here.</source>
        <translation>Quand un spectateur réserve quelque chose, cela va dans son panier et apparaît ici.</translation>
    </message>
    <message>
        <source>This show</source>
        <translation>Ce direct</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Annuler commande</translation>
    </message>
    <message>
        <source>Nothing of this basket is wanted any more (X)</source>
        <translation>Plus rien de ce panier n’est voulu (X)</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Réunir avec…</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>This buyer&apos;s messages and claims count no more (B)</source>
        <translation>Les messages et réservations de ce client ne comptent plus (B)</translation>
    </message>
    <message>
        <source>Choose a basket on the left: what is in it, and what to do with it, stands here.</source>
        <translation>Choisissez un panier à gauche&#xa0;: ce qu’il contient et ce qu’on en fait s’affiche ici.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmés</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Non payés</translation>
    </message>
    <message>
        <source>Not packed</source>
        <translation>Non préparés</translation>
    </message>
    <message>
        <source>Only waiting</source>
        <translation>Seulement en attente</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Par numéro</translation>
    </message>
    <message>
        <source>By pickup</source>
        <translation>Par retrait</translation>
    </message>
    <message>
        <source>Pickup slots…</source>
        <translation>Créneaux de retrait…</translation>
    </message>
    <message>
        <source>Table for Excel (%1)</source>
        <translation>Tableau pour Excel (%1)</translation>
    </message>
    <message>
        <source>List, one line per thing (%1)</source>
        <translation>Liste, une ligne par article (%1)</translation>
    </message>
    <message>
        <source>As Shopify exports its orders (%1)</source>
        <translation>Comme l’export des commandes de Shopify (%1)</translation>
    </message>
    <message>
        <source>For other programs (%1)</source>
        <translation>Pour d’autres programmes (%1)</translation>
    </message>
    <message>
        <source>Export the orders</source>
        <translation>Exporter les commandes</translation>
    </message>
    <message>
        <source>Packing list</source>
        <translation>Liste d’emballage</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Chercher dans&#xa0;:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Type&#xa0;:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No pickup noted</source>
        <translation>Aucun retrait noté</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>OtherKey</name>
    <message>
        <source>%1 was named when Bancarella was started: only there can it get another key.</source>
        <translation>%1 a été indiquée au démarrage de Bancarella&#xa0;: c’est là seulement qu’elle peut recevoir une autre clé.</translation>
    </message>
</context>
<context>
    <name>Packing</name>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Packing list</source>
        <translation>Liste de préparation</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another folder, or make room on the disk.</source>
        <translation>Impossible d’écrire «&#x202f;%1&#x202f;»&#xa0;: %2. Choisissez un autre dossier, ou libérez de la place sur le disque.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n commande</numerusform>
            <numerusform>%n commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>still %1</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>No pickup noted</source>
        <translation>Aucun retrait noté</translation>
    </message>
    <message>
        <source>On the waitlist: %1</source>
        <translation>En liste d’attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pickup: %1</source>
        <translation>Retrait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>About the buyer: %1</source>
        <translation>Sur le client&#xa0;: %1</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Emballé</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (suite)</translation>
    </message>
    <message>
        <source>Contains %1</source>
        <translation>Contient %1</translation>
    </message>
    <message>
        <source>%1 · to be weighed</source>
        <translation>%1 · à peser</translation>
    </message>
</context>
<context>
    <name>PausedBar</name>
    <message>
        <source>Claims are paused: nothing that viewers write is held.</source>
        <translation>Réservations en pause&#xa0;: rien de ce qui s’écrit n’est gardé.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Take claims again</source>
        <translation>Reprendre les réservations</translation>
    </message>
    <message>
        <source>Until the next show begins, nothing that viewers write is held.</source>
        <translation>Jusqu’au prochain direct, rien de ce que les spectateurs écrivent n’est réservé.</translation>
    </message>
    <message>
        <source>Claims are closed</source>
        <translation>Réservations fermées</translation>
    </message>
    <message>
        <source>Claims are paused</source>
        <translation>Réservations en pause</translation>
    </message>
</context>
<context>
    <name>PickupBox</name>
    <message>
        <source>Pickup slots…</source>
        <translation>Créneaux de retrait…</translation>
    </message>
</context>
<context>
    <name>Placer</name>
    <message>
        <source>%1 covers the QR code: it cannot be scanned.</source>
        <translation>Le code QR est recouvert et ne peut pas être scanné&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 and %2 cover one another.</source>
        <translation>%1 et %2 se recouvrent.</translation>
    </message>
    <message>
        <source>%1 is in its new place.</source>
        <translation>Déplacé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is back in its place.</source>
        <translation>De retour à sa place&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Everything is back in its place.</source>
        <translation>Tout est revenu à sa place.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PlatformGrid</name>
    <message>
        <source>Own server</source>
        <translation>Serveur personnel</translation>
    </message>
</context>
<context>
    <name>PlatformTile</name>
    <message>
        <source>chosen</source>
        <translation>choisie</translation>
    </message>
</context>
<context>
    <name>PostingSettings</name>
    <message>
        <source>What is posted</source>
        <translation>Ce qui est publié</translation>
    </message>
    <message>
        <source>When a product has been pinned for a moment, this line goes to every chat where posting is on.</source>
        <translation>Quand un produit est à l’image depuis un instant, cette ligne va dans chaque chat où la publication est activée.</translation>
    </message>
    <message>
        <source>The line for a pinned product</source>
        <translation>La ligne d’un produit à l’image</translation>
    </message>
    <message>
        <source>{title}, {price}, {old_price}, {unit}, {code}, {link}, {stock} and {shop} are filled in. What stands in [square brackets] is left out where something in it is not known.</source>
        <translation>{title}, {price}, {old_price}, {unit}, {code}, {link}, {stock} et {shop} sont remplis. Ce qui est entre [crochets] est omis si quelque chose à l’intérieur n’est pas connu.</translation>
    </message>
    <message>
        <source>Viewers read</source>
        <translation>Les spectateurs lisent</translation>
    </message>
    <message>
        <source>Take ours again</source>
        <translation>Reprendre la nôtre</translation>
    </message>
    <message>
        <source>Answers that are proposed</source>
        <translation>Réponses proposées</translation>
    </message>
    <message>
        <source>When a question holds one of the words, its answer stands above the field in the chat; A sends it.</source>
        <translation>Quand une question contient un des mots, sa réponse apparaît au-dessus du champ du chat&#x202f;; A l’envoie.</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>Ajouter une réponse</translation>
    </message>
    <message>
        <source>An answer of your own</source>
        <translation>Une réponse à vous</translation>
    </message>
    <message>
        <source>The answer is gone.</source>
        <translation>La réponse est retirée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There is no product yet.</source>
        <translation>Il n’y a pas encore de produit.</translation>
    </message>
</context>
<context>
    <name>PreviewWidget</name>
    <message>
        <source>Programme: what viewers see</source>
        <translation>Programme&#xa0;: ce que voit le public</translation>
    </message>
    <message>
        <source>Space chooses the next overlay, the arrow keys move it, Backspace puts it back in its place.</source>
        <translation>Espace choisit l’habillage suivant, les flèches le déplacent, Retour arrière le remet à sa place.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre en place</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (touche %2)</translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation>Nom de l’étal</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Compte à rebours</translation>
    </message>
    <message>
        <source>Product card</source>
        <translation>Fiche du produit</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>Lower third</source>
        <translation>Bandeau</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Chat on the picture</source>
        <translation>Chat à l’image</translation>
    </message>
    <message>
        <source>Newest claims</source>
        <translation>Dernières réservations</translation>
    </message>
    <message>
        <source>Small camera</source>
        <translation>Petite caméra</translation>
    </message>
    <message>
        <source>Waiting for the studio…</source>
        <translation>En attente du studio…</translation>
    </message>
    <message>
        <source>The picture has stopped. It comes back by itself.</source>
        <translation>L’image s’est arrêtée. Elle revient d’elle-même.</translation>
    </message>
    <message>
        <source>The picture is coming…</source>
        <translation>L’image arrive…</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation>Remettre en place&#xa0;: %1</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>Tout remettre en place</translation>
    </message>
    <message>
        <source>Drag to move it. Double-click puts it back.</source>
        <translation>Glissez pour déplacer. Double-clic pour remettre en place.</translation>
    </message>
</context>
<context>
    <name>ProductDialog</name>
    <message>
        <source>Save the picture on this computer first, then drop its file here.</source>
        <translation>Enregistrez d’abord l’image sur cet ordinateur, puis déposez ici son fichier.</translation>
    </message>
    <message>
        <source>This file is not a picture. Use a JPEG, PNG or WebP file.</source>
        <translation>Ce fichier n’est pas une image. Utilisez un fichier JPEG, PNG ou WebP.</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Choisir une photo</translation>
    </message>
    <message>
        <source>Paste the product&apos;s link: its QR code appears here at once.</source>
        <translation>Collez le lien du produit&#xa0;: son code QR apparaît ici aussitôt.</translation>
    </message>
    <message>
        <source>No QR code yet.</source>
        <translation>Pas encore de code QR.</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Ajouter un produit</translation>
    </message>
    <message>
        <source>Edit the product</source>
        <translation>Modifier le produit</translation>
    </message>
    <message>
        <source>Drop a photo here</source>
        <translation>Déposez une photo ici</translation>
    </message>
    <message>
        <source>Photo of the product</source>
        <translation>Photo du produit</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>Code QR du lien</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Choisir une photo…</translation>
    </message>
    <message>
        <source>Take it with the camera</source>
        <translation>La prendre avec la caméra</translation>
    </message>
    <message>
        <source>Hold it into the picture, then press.</source>
        <translation>Tenez-le devant la caméra, puis appuyez.</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Sans photo</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What you typed is kept (Esc)</source>
        <translation>Ce que vous avez saisi est gardé (Échap)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Enregistrer (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>What you typed last time and did not save is here again.</source>
        <translation>Voici à nouveau ce que vous aviez saisi sans l’enregistrer.</translation>
    </message>
</context>
<context>
    <name>ProductForm</name>
    <message>
        <source>Give it a code: viewers write it in the chat.</source>
        <translation>Donnez-lui un code&#xa0;: le public l’écrit dans le chat.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Au plus %1 caractères.</translation>
    </message>
    <message>
        <source>A code has no spaces: A12.</source>
        <translation>Un code n’a pas d’espace&#xa0;: A12.</translation>
    </message>
    <message>
        <source>It reads as a quantity or a price. Write it like A12.</source>
        <translation>On dirait une quantité ou un prix. Écrivez-le comme A12.</translation>
    </message>
    <message>
        <source>A code begins with a letter or a digit: A12.</source>
        <translation>Un code commence par une lettre ou un chiffre&#xa0;: A12.</translation>
    </message>
    <message>
        <source>“%1” has this code.</source>
        <translation>«&#x202f;%1&#x202f;» a ce code.</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Comment s’appelle-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>What does it cost?</source>
        <translation>Combien coûte-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>This is not a price. Write it like %1.</source>
        <translation>Ce n’est pas un prix. Écrivez-le comme %1.</translation>
    </message>
    <message>
        <source>Write EUR, USD, CNY…</source>
        <translation>Écrivez EUR, USD, CNY…</translation>
    </message>
    <message>
        <source>The price is in %1.</source>
        <translation>Le prix est en %1.</translation>
    </message>
    <message>
        <source>It must be above the price.</source>
        <translation>Il doit dépasser le prix.</translation>
    </message>
    <message>
        <source>A whole number from 0 to %1, or nothing.</source>
        <translation>Un nombre entier de 0 à %1, ou rien.</translation>
    </message>
    <message>
        <source>This is not a web address. Copy it from your shop&apos;s page: https://…</source>
        <translation>Ce n’est pas une adresse web. Copiez-la de la page de votre boutique&#xa0;: https://…</translation>
    </message>
    <message>
        <source>Viewers see this address: it must not hold a user name.</source>
        <translation>Le public voit cette adresse&#xa0;: elle ne doit pas contenir de nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Too long: its QR code would be too fine to scan. Use a short link.</source>
        <translation>Trop long&#xa0;: le code QR serait trop fin. Utilisez un lien court.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Price before</source>
        <translation>Prix avant</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Link to buy it</source>
        <translation>Lien d’achat</translation>
    </message>
    <message>
        <source>kg, jar…</source>
        <translation>kg, pot…</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>non compté</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>by variant</source>
        <translation>par variante</translation>
    </message>
    <message>
        <source>It is weighed when it is packed, and costs what it weighs.</source>
        <translation>Il est pesé à l’emballage et coûte ce qu’il pèse.</translation>
    </message>
    <message>
        <source>Packets of %1: each costs exactly this.</source>
        <translation>Paquets de %1&#xa0;: chacun coûte exactement ce prix.</translation>
    </message>
    <message>
        <source>Sold by weight</source>
        <translation>Vendu au poids</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>ProductList</name>
    <message>
        <source>not counted</source>
        <translation>non compté</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>épuisé</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>this price until %1</source>
        <translation>ce prix jusqu’à %1</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>en attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>On sale again</source>
        <translation>De nouveau en vente</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>What is left…</source>
        <translation>Ce qu’il reste…</translation>
    </message>
    <message>
        <source>More… (Menu key)</source>
        <translation>Plus… (touche Menu)</translation>
    </message>
</context>
<context>
    <name>ProductMore</name>
    <message>
        <source>A whole number from 1 to %1, or nothing.</source>
        <translation>Un nombre entier de 1 à %1, ou rien.</translation>
    </message>
    <message>
        <source>A weight, like 350 or %1.</source>
        <translation>Un poids, comme 350 ou %1.</translation>
    </message>
    <message>
        <source>With its currency: %1.</source>
        <translation>Avec sa devise&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This is not a day. Write it like %1.</source>
        <translation>Ce n’est pas une date. Écrivez-la ainsi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Au plus %1 caractères.</translation>
    </message>
    <message>
        <source>One name for each language.</source>
        <translation>Un seul nom par langue.</translation>
    </message>
    <message>
        <source>As for the whole stall</source>
        <translation>Comme pour tout l’étal</translation>
    </message>
    <message>
        <source>One weighs about (grams)</source>
        <translation>Un seul pèse environ (grammes)</translation>
    </message>
    <message>
        <source>sold by weight</source>
        <translation>si vendu au poids</translation>
    </message>
    <message>
        <source>Price in another currency</source>
        <translation>Prix dans une autre devise</translation>
    </message>
    <message>
        <source>Most for one buyer</source>
        <translation>Maximum par acheteur</translation>
    </message>
    <message>
        <source>as for the whole stall</source>
        <translation>comme pour tout l’étal</translation>
    </message>
    <message>
        <source>Harvested or made on</source>
        <translation>Récolté ou fait le</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où il vient</translation>
    </message>
    <message>
        <source>our own fields</source>
        <translation>nos champs</translation>
    </message>
    <message>
        <source>Allergens</source>
        <translation>Allergènes</translation>
    </message>
    <message>
        <source>milk, nuts…</source>
        <translation>lait, noix…</translation>
    </message>
    <message>
        <source>Pickup or delivery</source>
        <translation>Retrait ou livraison</translation>
    </message>
    <message>
        <source>at the farm, Saturday morning</source>
        <translation>à la ferme, samedi matin</translation>
    </message>
    <message>
        <source>Way to pay</source>
        <translation>Moyen de paiement</translation>
    </message>
    <message>
        <source>Who pays first has it</source>
        <translation>Au premier qui paie</translation>
    </message>
    <message>
        <source>A claim in the chat keeps nothing back.</source>
        <translation>Le demander dans le chat ne réserve rien.</translation>
    </message>
    <message>
        <source>Name in other languages</source>
        <translation>Nom dans d’autres langues</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Ajouter une langue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Name in this language</source>
        <translation>Nom dans cette langue</translation>
    </message>
    <message>
        <source>Take this name out</source>
        <translation>Retirer ce nom</translation>
    </message>
</context>
<context>
    <name>ProductPage</name>
    <message>
        <source>What is it called?</source>
        <translation>Comment s’appelle-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>What do you sell?</source>
        <translation>Que vendez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Where viewers buy it (a web address)</source>
        <translation>Où le public l’achète (une adresse web)</translation>
    </message>
    <message>
        <source>It becomes the QR code on the picture. Leave it empty to sell through the chat.</source>
        <translation>Elle devient le code QR à l’image. Laissez vide pour vendre par le chat.</translation>
    </message>
    <message>
        <source>Such as: Acacia honey</source>
        <translation>Par exemple&#xa0;: Miel d’acacia</translation>
    </message>
    <message>
        <source>Add one with photo, unit and stock…</source>
        <translation>En ajouter un avec photo, unité et stock…</translation>
    </message>
    <message>
        <source>Products on your stall: %1</source>
        <translation>Produits sur votre étal&#xa0;: %1</translation>
    </message>
    <message>
        <source>What does it cost?</source>
        <translation>Combien coûte-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>This is not a price. Write it like %1.</source>
        <translation>Ce n’est pas un prix. Écrivez-le comme %1.</translation>
    </message>
</context>
<context>
    <name>ProductVariants</name>
    <message>
        <source>Say what viewers write after the code: red, M.</source>
        <translation>Dites ce qu’on écrit après le code&#xa0;: rouge, M.</translation>
    </message>
    <message>
        <source>At most %1 words between commas, each of at most %2 characters.</source>
        <translation>Au plus %1 mots entre virgules, chacun de %2 caractères au plus.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>«&#x202f;%1&#x202f;» figure deux fois.</translation>
    </message>
    <message>
        <source>This is not a price. Write it like %1.</source>
        <translation>Ce n’est pas un prix. Écrivez-le ainsi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A whole number from 0 to %1, or nothing.</source>
        <translation>Un nombre entier de 0 à %1, ou rien.</translation>
    </message>
    <message>
        <source>Sizes, colours, packs: viewers write one after the code, such as “A12 red M”. Each has its stock.</source>
        <translation>Tailles, couleurs, lots&#xa0;: le public en écrit une après le code, comme «&#x202f;A12 rouge M&#x202f;». Chacune a son stock.</translation>
    </message>
    <message>
        <source>Add a variant</source>
        <translation>Ajouter une variante</translation>
    </message>
    <message>
        <source>The number it has in your shop or your till. Leave it empty if it has none.</source>
        <translation>Le numéro qu’elle a dans votre boutique ou votre caisse. Laissez vide s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Own price</source>
        <translation>Prix propre</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Item number (SKU)</source>
        <translation>Réf. article (SKU)</translation>
    </message>
    <message>
        <source>red, M</source>
        <translation>rouge, M</translation>
    </message>
    <message>
        <source>same</source>
        <translation>le même</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>non compté</translation>
    </message>
    <message>
        <source>Take this variant out</source>
        <translation>Retirer cette variante</translation>
    </message>
</context>
<context>
    <name>ProductsPanel</name>
    <message>
        <source>Import a list of products</source>
        <translation>Importer une liste de produits</translation>
    </message>
    <message>
        <source>Nothing called “%1”</source>
        <translation>Rien ne s’appelle «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Search by name or by code.</source>
        <translation>Cherchez par nom ou par code.</translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation>Montrer tous les produits</translation>
    </message>
    <message>
        <source>%1 is on sale again.</source>
        <translation>%1 est de nouveau en vente.</translation>
    </message>
    <message>
        <source>%1 is sold out.</source>
        <translation>%1 est épuisé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep the list of products</source>
        <translation>Enregistrer la liste de produits</translation>
    </message>
    <message>
        <source>Product list (%1)</source>
        <translation>Liste de produits (%1)</translation>
    </message>
    <message>
        <source>products</source>
        <translation>produits</translation>
    </message>
    <message>
        <source>Products kept in “%2”: %1.</source>
        <translation>Produits enregistrés dans «&#x202f;%2&#x202f;»&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Products added: %1. Changed: %2. As they were: %3.</source>
        <translation>Produits ajoutés&#xa0;: %1. Modifiés&#xa0;: %2. Inchangés&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Pictures from the web: %1 of %2</source>
        <translation>Images du web&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Pictures that could not be fetched: %1. Add them in the product.</source>
        <translation>Images qui n’ont pas pu être récupérées&#xa0;: %1. Ajoutez-les dans le produit.</translation>
    </message>
    <message>
        <source>Take off the picture (0)</source>
        <translation>Retirer de l’image (0)</translation>
    </message>
    <message>
        <source>Show on the picture (Enter)</source>
        <translation>Montrer à l’image (Entrée)</translation>
    </message>
    <message>
        <source>On sale again</source>
        <translation>De nouveau en vente</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>What is left…</source>
        <translation>Ce qu’il reste…</translation>
    </message>
    <message>
        <source>Add to the run of show</source>
        <translation>Ajouter au conducteur</translation>
    </message>
    <message>
        <source>%1 is deleted. Ctrl+Z brings it back.</source>
        <translation>%1 est supprimé. Ctrl+Z le ramène.</translation>
    </message>
    <message>
        <source>%1 is deleted. Taken: %2, waited for: %3; they stay. Ctrl+Z brings all of it back.</source>
        <translation>%1 est supprimé. Pris&#xa0;: %2, en attente&#xa0;: %3&#x202f;; ils restent. Ctrl+Z ramène tout.</translation>
    </message>
    <message>
        <source>Edit… (%1)</source>
        <translation>Modifier… (%1)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Supprimer (Suppr)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>%1, code %2, %3, %4</source>
        <translation>%1, code %2, %3, %4</translation>
    </message>
    <message>
        <source>%1, code %2, %3, %4, on the picture now</source>
        <translation>%1, code %2, %3, %4, à l’image</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Chercher un produit</translation>
    </message>
    <message>
        <source>Search by name or code (/). Enter shows the first on the picture.</source>
        <translation>Cherchez par nom ou code (/). Entrée montre le premier à l’image.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Ce qu’il reste</translation>
    </message>
    <message>
        <source>Keep the list as a file…</source>
        <translation>Enregistrer la liste dans un fichier…</translation>
    </message>
    <message>
        <source>Add product</source>
        <translation>Ajouter un produit</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>Pas encore de produit</translation>
    </message>
    <message>
        <source>Add what is on your stall: a photo, a name, a price.</source>
        <translation>Ajoutez ce qui est sur votre étal&#xa0;: une photo, un nom, un prix.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>This is what a report would tell: what Bancarella wrote down, what works on this computer, how it is set up. Names, addresses, numbers, keys and places were taken out. Read it, write in the first file what went wrong, save it, and send the file to whoever helps you. Nothing is sent from here.</source>
        <translation>Voici ce que dirait un rapport&#xa0;: ce que Bancarella a noté, ce qui fonctionne sur cet ordinateur, comment elle est réglée. Les noms, adresses, numéros, clés et lieux ont été enlevés. Lisez-le, écrivez dans le premier fichier ce qui n’a pas marché, enregistrez-le et envoyez le fichier à la personne qui vous aide. Rien n’est envoyé d’ici.</translation>
    </message>
    <message>
        <source>Files of the report</source>
        <translation>Fichiers du rapport</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Contenu du fichier</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The report is being put together…</source>
        <translation>Le rapport est en préparation…</translation>
    </message>
    <message>
        <source>The report could not be made: %1</source>
        <translation>Le rapport n’a pas pu être préparé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s). Look through them before you send them.</source>
        <translation>
            <numerusform>%n fichier. Regardez-le avant de l’envoyer.</numerusform>
            <numerusform>%n fichiers. Regardez-les avant de les envoyer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>It cannot be written there (%1).</source>
        <translation>Impossible d’écrire à cet endroit (%1).</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>Le rapport est dans %1</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>RoomSettings</name>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>A page for visitors on this network, at a market stall or a course: they scan a code with their phone, read the chat, write, and see the product. No account is needed.</source>
        <translation>Une page pour les visiteurs de ce réseau, sur un étal ou pendant un cours&#xa0;: ils scannent un code avec leur téléphone, lisent le chat, écrivent et voient le produit. Aucun compte n’est nécessaire.</translation>
    </message>
    <message>
        <source>Room: a page for visitors on this network</source>
        <translation>Salle&#xa0;: une page pour les visiteurs de ce réseau</translation>
    </message>
    <message>
        <source>Visitors scan this code. They have to be in the same Wi-Fi network.</source>
        <translation>Les visiteurs scannent ce code. Ils doivent être sur le même réseau Wi-Fi.</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>L’afficher en grand</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>visitors: %1</source>
        <translation>visiteurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>Code QR de %1</translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation>L’adresse est copiée.</translation>
    </message>
    <message>
        <source>Scan the code: read along, ask, order</source>
        <translation>Scannez le code&#xa0;: lisez, demandez, commandez</translation>
    </message>
</context>
<context>
    <name>RoomSheet</name>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>QR code of %1. Any key closes it.</source>
        <translation>Code QR de %1. N’importe quelle touche le ferme.</translation>
    </message>
    <message>
        <source>Scan the code: read along, ask, order</source>
        <translation>Scannez le code&#xa0;: lisez, demandez, commandez</translation>
    </message>
</context>
<context>
    <name>RundownPanel</name>
    <message>
        <source>%1 min planned · would end at %2</source>
        <translation>%1 min prévues · finirait à %2</translation>
    </message>
    <message>
        <source>on time · expected end %2</source>
        <translation>à l’heure · fin prévue %2</translation>
    </message>
    <message>
        <source>%1 min late · expected end %2</source>
        <translation>%1 min de retard · fin prévue %2</translation>
    </message>
    <message>
        <source>%1 min early · expected end %2</source>
        <translation>%1 min d’avance · fin prévue %2</translation>
    </message>
    <message>
        <source>%1 is out of the run of show.</source>
        <translation>%1 n’est plus au conducteur.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Run of show</source>
        <translation>Conducteur</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>Drag products here in the order in which you will show them.</source>
        <translation>Glissez ici les produits dans l’ordre où vous les montrerez.</translation>
    </message>
    <message>
        <source>Use the list&apos;s order</source>
        <translation>Prendre l’ordre de la liste</translation>
    </message>
</context>
<context>
    <name>ScenesRow</name>
    <message>
        <source>Nothing is pinned: the close-up is seen as soon as a product is.</source>
        <translation>Aucun produit n’est épinglé&#xa0;: le gros plan se verra dès qu’il y en aura un.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Camera 2</source>
        <translation>Caméra 2</translation>
    </message>
    <message>
        <source>Face and hands</source>
        <translation>Visage et mains</translation>
    </message>
    <message>
        <source>Close-up</source>
        <translation>Gros plan</translation>
    </message>
    <message>
        <source>Starting soon</source>
        <translation>Bientôt</translation>
    </message>
    <message>
        <source>Right back</source>
        <translation>Je reviens</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>Scene: %1</source>
        <translation>Scène&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (touche %2)</translation>
    </message>
    <message>
        <source>The pinned product&apos;s photo fills the picture; no second camera is needed.</source>
        <translation>La photo du produit épinglé remplit l’image&#x202f;; il n’y a pas besoin d’une deuxième caméra.</translation>
    </message>
    <message>
        <source>There is only one camera. Connect a second one in the settings.</source>
        <translation>Il n’y a qu’une caméra. Ajoutez-en une autre dans les réglages.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Your stall</source>
        <translation>Votre étal</translation>
    </message>
    <message>
        <source>Name of your stall</source>
        <translation>Nom de votre étal</translation>
    </message>
    <message>
        <source>Viewers read it at the top of the picture.</source>
        <translation>Le public le lit en haut de l’image.</translation>
    </message>
    <message>
        <source>Language of the words on the picture</source>
        <translation>Langue des textes à l’image</translation>
    </message>
    <message>
        <source>Language of this window</source>
        <translation>Langue de cette fenêtre</translation>
    </message>
    <message>
        <source>Colours of this window</source>
        <translation>Couleurs de cette fenêtre</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Tell me when there is a newer version</source>
        <translation>Me prévenir quand il y a une version plus récente</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Caméras</translation>
    </message>
    <message>
        <source>Add a camera</source>
        <translation>Ajouter une caméra</translation>
    </message>
    <message>
        <source>Leave out the last one</source>
        <translation>Enlever la dernière</translation>
    </message>
    <message>
        <source>Look for devices</source>
        <translation>Chercher les appareils</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Record every show</source>
        <translation>Enregistrer chaque direct</translation>
    </message>
    <message>
        <source>Folder for the recordings</source>
        <translation>Dossier des enregistrements</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Files of a long show</source>
        <translation>Fichiers d’un long direct</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>Un seul fichier</translation>
    </message>
    <message>
        <source>A new file every half hour</source>
        <translation>Un nouveau fichier toutes les demi-heures</translation>
    </message>
    <message>
        <source>A new file every hour</source>
        <translation>Un nouveau fichier toutes les heures</translation>
    </message>
    <message>
        <source>A new file every two hours</source>
        <translation>Un nouveau fichier toutes les deux heures</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
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
        <translation>Réservations</translation>
    </message>
    <message>
        <source>Getting paid</source>
        <translation>Se faire payer</translation>
    </message>
    <message>
        <source>A new file after %1 h</source>
        <translation>Un nouveau fichier toutes les %1 h</translation>
    </message>
    <message>
        <source>Camera %1</source>
        <translation>Caméra %1</translation>
    </message>
</context>
<context>
    <name>SlotsDialog</name>
    <message>
        <source>Pickup slots</source>
        <translation>Créneaux de retrait</translation>
    </message>
    <message>
        <source>When and where your buyers fetch their baskets, or you bring them: one slot a line. If one has room for only so many baskets, write the number behind it: “Sat 9–11 | 12”.</source>
        <translation>Quand et où vos acheteurs retirent leur panier, ou vous le leur apportez : un créneau par ligne. S’il n’y a de la place que pour un certain nombre de paniers, écrivez-le derrière&#xa0;: «&#x202f;Sam 9–11 | 12&#x202f;».</translation>
    </message>
    <message>
        <source>Sat 9–11, market square</source>
        <translation>Sam 9–11, place du marché</translation>
    </message>
    <message>
        <source>Delivery Friday evening | 12</source>
        <translation>Livraison vendredi soir | 12</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The pickup slots are kept.</source>
        <translation>Les créneaux de retrait sont enregistrés.</translation>
    </message>
    <message>
        <source>There are no pickup slots any more.</source>
        <translation>Il n’y a plus de créneaux de retrait.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>%1 watching</source>
        <translation>spectateurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>These lines made no sense.</source>
        <translation>Ces lignes n’avaient pas de sens.</translation>
    </message>
    <message>
        <source>Post the product that is pinned</source>
        <translation>Publier le produit à l’image</translation>
    </message>
    <message>
        <source>Post the product that is pinned in %1</source>
        <translation>Publier le produit à l’image dans %1</translation>
    </message>
    <message>
        <source>%1 punishes links: a post may be hidden, or the show be shown to fewer people.</source>
        <translation>%1 punit les liens&#xa0;: un message peut être masqué, ou le direct montré à moins de monde.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Try to connect %1 now</source>
        <translation>Essayer maintenant de connecter %1</translation>
    </message>
    <message>
        <source>Leave the chat %1</source>
        <translation>Quitter le chat %1</translation>
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
        <translation>Aucun chat n’est encore lu. Ajoutez-en autant que vous voulez&#xa0;: tous arrivent dans une seule liste.</translation>
    </message>
    <message>
        <source>Add a chat</source>
        <translation>Ajouter un chat</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>Autre adresse</translation>
    </message>
    <message>
        <source>Add a chat: %1</source>
        <translation>Ajouter un chat&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add a practice chat</source>
        <translation>Ajouter un chat d’essai</translation>
    </message>
    <message>
        <source>The chat is no longer read.</source>
        <translation>Le chat n’est plus lu.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Health of the show</source>
        <translation>Santé du direct</translation>
    </message>
    <message>
        <source>Pictures a second (fps), and how many were lost because the computer was too slow. Some lost ones do no harm; when it goes on, close other programs.</source>
        <translation>Images par seconde (fps), et combien ont été perdues parce que l’ordinateur était trop lent. Quelques-unes ne gênent pas&#x202f;; si cela continue, fermez les autres programmes.</translation>
    </message>
    <message>
        <source>Not on air: no destination is sent to.</source>
        <translation>Hors direct&#xa0;: rien n’est envoyé aux destinations.</translation>
    </message>
    <message>
        <source>How much of the computer the studio uses</source>
        <translation>La part de l’ordinateur utilisée par le studio</translation>
    </message>
    <message>
        <source>The rehearsal is running: everything works, and nobody sees it.</source>
        <translation>La répétition est en cours&#xa0;: tout marche et personne ne voit.</translation>
    </message>
    <message>
        <source>No camera picture</source>
        <translation>Pas d’image de la caméra</translation>
    </message>
    <message>
        <source>The studio does not answer.</source>
        <translation>Le studio ne répond pas.</translation>
    </message>
    <message>
        <source>The studio is starting…</source>
        <translation>Le studio démarre…</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Click to enter the key: it is on air at once.</source>
        <translation>Cliquez pour saisir la clé : la diffusion commence aussitôt.</translation>
    </message>
    <message>
        <source>Click to try now.</source>
        <translation>Cliquez pour essayer maintenant.</translation>
    </message>
    <message>
        <source>Click to try now or to give another key.</source>
        <translation>Cliquez pour réessayer maintenant ou donner une autre clé.</translation>
    </message>
    <message>
        <source>kbit/s: how much is sent each second. %1 to %2 is a clear picture.</source>
        <translation>kbit/s&#xa0;: ce qui est envoyé chaque seconde. De %1 à %2, l’image est nette.</translation>
    </message>
    <message>
        <source>Dropped: pictures left out because the line to the internet was too slow.</source>
        <translation>Perdues&#xa0;: images laissées de côté parce que la connexion internet était trop lente.</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>%1 perdues</translation>
    </message>
    <message>
        <source>slow line</source>
        <translation>ligne lente</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>connexion…</translation>
    </message>
    <message>
        <source>reconnecting · try now</source>
        <translation>reconnexion · réessayer</translation>
    </message>
    <message>
        <source>no key · enter it</source>
        <translation>clé manquante · la saisir</translation>
    </message>
    <message>
        <source>refused · try again</source>
        <translation>refusée · réessayer</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prête</translation>
    </message>
    <message>
        <source>Other key…</source>
        <translation>Autre clé…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>%1 GB free</source>
        <translation>%1 Go libres</translation>
    </message>
    <message>
        <source>recording failed</source>
        <translation>enregistrement interrompu</translation>
    </message>
    <message>
        <source>recording · %1</source>
        <translation>enregistre · %1</translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>%1 fps · %2 lost</source>
        <translation>%1 fps · %2 perdues</translation>
    </message>
</context>
<context>
    <name>SummarySheet</name>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Open the orders</source>
        <translation>Ouvrir les commandes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the folder of the recording</source>
        <translation>Ouvrir le dossier de l’enregistrement</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n commande</numerusform>
            <numerusform>%n commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid</source>
        <translation>
            <numerusform>%n payée</numerusform>
            <numerusform>%n payées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only waiting</source>
        <translation>
            <numerusform>%n seulement en attente</numerusform>
            <numerusform>%n seulement en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>The show is over</source>
        <translation>Le direct est terminé</translation>
    </message>
    <message>
        <source>The rehearsal is over</source>
        <translation>La répétition est terminée</translation>
    </message>
    <message>
        <source>You were on air for %1.</source>
        <translation>Vous avez été à l’antenne %1.</translation>
    </message>
    <message>
        <source>It took %1; nobody has seen it.</source>
        <translation>Elle a duré %1&#x202f;; personne ne l’a vue.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>À l’antenne</translation>
    </message>
    <message>
        <source>Reconnected</source>
        <translation>Reconnexions</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonnées</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Pictures lost because the computer was too slow: %1</source>
        <translation>Images perdues parce que l’ordinateur était trop lent&#xa0;: %1</translation>
    </message>
    <message>
        <source>The recording is here: %1</source>
        <translation>L’enregistrement est ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>It was not recorded.</source>
        <translation>Elle n’a pas été enregistrée.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this note</source>
        <translation>Fermer cette note</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>People watching</source>
        <translation>Personnes qui regardent</translation>
    </message>
    <message>
        <source>ON AIR</source>
        <translation>EN DIRECT</translation>
    </message>
    <message>
        <source>Connecting: nobody sees you yet</source>
        <translation>Connexion&#xa0;: personne ne vous voit encore</translation>
    </message>
    <message>
        <source>Refused: nobody sees you</source>
        <translation>Refusée&#xa0;: personne ne vous voit</translation>
    </message>
    <message>
        <source>Connecting: nobody sees you</source>
        <translation>Connexion&#xa0;: personne ne vous voit</translation>
    </message>
    <message>
        <source>REHEARSAL: nobody sees it</source>
        <translation>RÉPÉTITION&#xa0;: personne ne voit</translation>
    </message>
    <message>
        <source>Off air</source>
        <translation>Hors direct</translation>
    </message>
    <message>
        <source>No studio</source>
        <translation>Pas de studio</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Going on air…</source>
        <translation>Passage à l’antenne…</translation>
    </message>
    <message>
        <source>No answer from the studio</source>
        <translation>Le studio ne répond pas</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Terminer…</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Passer en direct</translation>
    </message>
    <message>
        <source>End the show</source>
        <translation>Terminer le direct</translation>
    </message>
    <message>
        <source>End the rehearsal</source>
        <translation>Terminer la répétition</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (touche %2)</translation>
    </message>
</context>
<context>
    <name>TroubleBar</name>
    <message>
        <source>Claims cannot be written down just now: %1 They are kept and written as soon as it works.</source>
        <translation>Les réservations ne peuvent pas être notées pour l’instant&#xa0;: %1 Elles sont gardées et seront notées dès que possible.</translation>
    </message>
    <message>
        <source>Claims cannot be written down just now</source>
        <translation>Réservations impossibles à noter</translation>
    </message>
</context>
<context>
    <name>TroublesBar</name>
    <message>
        <source>No microphone</source>
        <translation>Aucun micro</translation>
    </message>
    <message>
        <source>Go on without a microphone</source>
        <translation>Continuer sans micro</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>J’ai lu</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>Other key…</source>
        <translation>Autre clé…</translation>
    </message>
    <message>
        <source>Enter the key…</source>
        <translation>Saisir la clé…</translation>
    </message>
    <message>
        <source>Give %1 another stream key</source>
        <translation>Donner à %1 une autre clé de stream</translation>
    </message>
    <message>
        <source>Give %1 its stream key</source>
        <translation>Donner à %1 sa clé de stream</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
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
        <translation>dépassé · %1</translation>
    </message>
    <message>
        <source>now · %1</source>
        <translation>à l’image · %1</translation>
    </message>
    <message>
        <source>next · %1 min</source>
        <translation>ensuite · %1 min</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>dans %1 min</translation>
    </message>
    <message>
        <source>next</source>
        <translation>ensuite</translation>
    </message>
    <message>
        <source>sold out · %1</source>
        <translation>épuisé · %1</translation>
    </message>
    <message>
        <source>takes longer than planned</source>
        <translation>dure plus que prévu</translation>
    </message>
    <message>
        <source>on the picture now</source>
        <translation>à l’image</translation>
    </message>
    <message>
        <source>%1: %2, %3 min planned</source>
        <translation>%1&#xa0;: %2, %3 min prévues</translation>
    </message>
    <message>
        <source>Enter shows it on the picture, + and - plan its minutes, Alt+Left and Alt+Right move it, Del removes it.</source>
        <translation>Entrée le montre à l’image, + et - changent ses minutes, Alt+Gauche et Alt+Droite le déplacent, Suppr l’enlève.</translation>
    </message>
    <message>
        <source>%1 (%2 min planned)
%3</source>
        <translation>%1 (%2 min prévues)
%3</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>Minutes prévues</translation>
    </message>
    <message>
        <source>One minute less (-)</source>
        <translation>Une minute de moins (-)</translation>
    </message>
    <message>
        <source>One minute more (+)</source>
        <translation>Une minute de plus (+)</translation>
    </message>
    <message>
        <source>Take it out of the run of show (Del)</source>
        <translation>Enlever du conducteur (Suppr)</translation>
    </message>
</context>
<context>
    <name>UpdateLine</name>
    <message>
        <source>Version %1 is there.</source>
        <translation>La version %1 est disponible.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Les nouveautés</translation>
    </message>
    <message>
        <source>Download page</source>
        <translation>Page de téléchargement</translation>
    </message>
    <message>
        <source>Do not show this version again</source>
        <translation>Ne plus afficher cette version</translation>
    </message>
</context>
<context>
    <name>VariantStock</name>
    <message>
        <source>What is left. Empty: not counted.</source>
        <translation>Ce qui reste. Vide&#xa0;: non compté.</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>non compté</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>What is left of %1</source>
        <translation>Ce qui reste de %1</translation>
    </message>
    <message>
        <source>A whole number from 0 to %1, or nothing.</source>
        <translation>Un nombre entier de 0 à %1, ou rien.</translation>
    </message>
</context>
<context>
    <name>WayForm</name>
    <message>
        <source>Give it a name, to choose it by.</source>
        <translation>Donnez-lui un nom, pour le choisir.</translation>
    </message>
    <message>
        <source>Picture of the code</source>
        <translation>Image du code</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Comment vous l’appelez</translation>
    </message>
    <message>
        <source>The code as it will be painted</source>
        <translation>Le code tel qu’il sera dessiné</translation>
    </message>
    <message>
        <source>Read it from a picture…</source>
        <translation>Le lire sur une image…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>WayRow</name>
    <message>
        <source>Example: %1</source>
        <translation>Exemple : %1</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habituel</translation>
    </message>
    <message>
        <source>Make it the usual one</source>
        <translation>En faire l’habituel</translation>
    </message>
    <message>
        <source>Make “%1” the usual way to pay</source>
        <translation>Faire de «&#x202f;%1&#x202f;» le moyen de paiement habituel</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Modifier «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Supprimer «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Your shop&apos;s page</source>
        <translation>La page de votre boutique</translation>
    </message>
    <message>
        <source>Text message (SMS)</source>
        <translation>Message (SMS)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Bank transfer (SEPA)</source>
        <translation>Virement (SEPA)</translation>
    </message>
    <message>
        <source>Swiss QR-bill</source>
        <translation>QR-facture suisse</translation>
    </message>
    <message>
        <source>Satispay, Alipay, WeChat Pay</source>
        <translation>Satispay, Alipay, WeChat Pay</translation>
    </message>
    <message>
        <source>The code opens the product&apos;s own page; products without a link open this one.</source>
        <translation>Le code ouvre la page du produit&#x202f;; les produits sans lien ouvrent celle-ci.</translation>
    </message>
    <message>
        <source>The code opens a chat with you, the order already written.</source>
        <translation>Le code ouvre une discussion avec vous, la commande déjà écrite.</translation>
    </message>
    <message>
        <source>The code opens a text message to you, the order already written.</source>
        <translation>Le code ouvre un SMS pour vous, la commande déjà écrite.</translation>
    </message>
    <message>
        <source>The code opens an e-mail to you, the order already written.</source>
        <translation>Le code ouvre un e-mail pour vous, la commande déjà écrite.</translation>
    </message>
    <message>
        <source>The buyer&apos;s banking app fills in the transfer. For prices in euros.</source>
        <translation>L’application bancaire remplit le virement. Pour des prix en euros.</translation>
    </message>
    <message>
        <source>For buyers in Brazil: their banking app fills in the payment.</source>
        <translation>Pour les acheteurs au Brésil&#xa0;: leur application bancaire remplit le paiement.</translation>
    </message>
    <message>
        <source>For buyers in India: their payment app fills in the payment.</source>
        <translation>Pour les acheteurs en Inde&#xa0;: leur application de paiement remplit le paiement.</translation>
    </message>
    <message>
        <source>For buyers in Switzerland and Liechtenstein. For francs and euros.</source>
        <translation>Pour les acheteurs en Suisse et au Liechtenstein. En francs et en euros.</translation>
    </message>
    <message>
        <source>A payment link that you made at Stripe.</source>
        <translation>Un lien de paiement créé chez Stripe.</translation>
    </message>
    <message>
        <source>Your PayPal.Me page, with the amount.</source>
        <translation>Votre page PayPal.Me, avec le montant.</translation>
    </message>
    <message>
        <source>A code from the app: save its picture, we read it and paint it crisply.</source>
        <translation>Un code de l’application&#xa0;: enregistrez son image, nous le lisons et le redessinons net.</translation>
    </message>
    <message>
        <source>Address of the payment link</source>
        <translation>Adresse du lien de paiement</translation>
    </message>
    <message>
        <source>Address of your shop</source>
        <translation>Adresse de votre boutique</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Numéro de rue</translation>
    </message>
    <message>
        <source>Tell the shop&apos;s statistics that visitors come from the show</source>
        <translation>Dire aux statistiques de la boutique que les visites viennent du direct</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Who is paid</source>
        <translation>Qui est payé</translation>
    </message>
    <message>
        <source>BIC (not needed within Europe)</source>
        <translation>BIC (inutile en Europe)</translation>
    </message>
    <message>
        <source>Your bank’s reference (RF…), if any</source>
        <translation>Référence de la banque (RF…), s’il y en a une</translation>
    </message>
    <message>
        <source>Each transfer’s text begins with</source>
        <translation>Le libellé de chaque virement commence par</translation>
    </message>
    <message>
        <source>PIX key: CPF, CNPJ, e-mail, telephone or random</source>
        <translation>Clé PIX&#xa0;: CPF, CNPJ, e-mail, téléphone ou aléatoire</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>UPI address</source>
        <translation>Adresse UPI</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Localité</translation>
    </message>
    <message>
        <source>Country (CH, LI)</source>
        <translation>Pays (CH, LI)</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Number that your bank gave you for QRR</source>
        <translation>Numéro donné par votre banque pour QRR</translation>
    </message>
    <message>
        <source>Your name after paypal.me/</source>
        <translation>Votre nom après paypal.me/</translation>
    </message>
    <message>
        <source>What the code says</source>
        <translation>Ce que dit le code</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>SCOR (RF…, with an IBAN)</source>
        <translation>SCOR (RF…, avec un IBAN)</translation>
    </message>
    <message>
        <source>QRR (with a QR-IBAN)</source>
        <translation>QRR (avec un QR-IBAN)</translation>
    </message>
</context>
<context>
    <name>WaysSettings</name>
    <message>
        <source>With %1, viewers scan and read:</source>
        <translation>Avec %1, le public scanne et lit&#xa0;:</translation>
    </message>
    <message>
        <source>It fits the picture and is easy to scan.</source>
        <translation>Il tient dans l’image et se scanne bien.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«&#x202f;%1&#x202f;» est supprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Getting paid</source>
        <translation>Se faire payer</translation>
    </message>
    <message>
        <source>What viewers scan when they buy. The usual way counts for every product without a link of its own; a product may have another one, under “More”.</source>
        <translation>Ce que le public scanne pour acheter. Le moyen habituel vaut pour tout produit sans lien propre&#x202f;; un produit peut en avoir un autre, sous «&#x202f;Plus&#x202f;».</translation>
    </message>
    <message>
        <source>Add a way to pay</source>
        <translation>Ajouter un moyen de paiement</translation>
    </message>
    <message>
        <source>How would you like to be paid?</source>
        <translation>Comment souhaitez-vous être payé&#x202f;?</translation>
    </message>
    <message>
        <source>The code as viewers see it</source>
        <translation>Le code tel que le public le voit</translation>
    </message>
</context>
<context>
    <name>WeighField</name>
    <message>
        <source>Not understood. Write it like %1 or %2.</source>
        <translation>Incompréhensible. Écrivez-le comme %1 ou %2.</translation>
    </message>
</context>
<context>
    <name>_DestinationRow</name>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Refused. Copy the key again from your dashboard.</source>
        <translation>Refusée. Recopiez la clé de votre tableau de bord.</translation>
    </message>
    <message>
        <source>No connection. It is tried again by itself.</source>
        <translation>Pas de connexion. Nouvel essai automatique.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Live, but the internet is slow</source>
        <translation>En direct, mais internet est lent</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>The stream key is missing</source>
        <translation>La clé de stream manque</translation>
    </message>
    <message>
        <source>Upright, %1 × %2</source>
        <translation>Vertical, %1 × %2</translation>
    </message>
    <message>
        <source>Landscape, %1 × %2</source>
        <translation>Horizontal, %1 × %2</translation>
    </message>
    <message>
        <source>Enter the key…</source>
        <translation>Saisir la clé…</translation>
    </message>
    <message>
        <source>Other key…</source>
        <translation>Autre clé…</translation>
    </message>
    <message>
        <source>Send the show to %1</source>
        <translation>Envoyer le direct vers %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Enter the stream key of %1</source>
        <translation>Saisir la clé de diffusion de %1</translation>
    </message>
</context>
<context>
    <name>_News</name>
    <message>
        <source>New in version %1</source>
        <translation>Nouveautés de la version %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>_Note</name>
    <message>
        <source>Say less: %1</source>
        <translation>Moins : %1</translation>
    </message>
    <message>
        <source>Say more: %1</source>
        <translation>Plus : %1</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>from %1</source>
        <translation>dès %1</translation>
    </message>
</context>
<context>
    <name>_SourceLine</name>
    <message>
        <source>%1 watching</source>
        <translation>spectateurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Try to connect %1 now</source>
        <translation>Essayer maintenant de connecter %1</translation>
    </message>
    <message>
        <source>Left out, because it made no sense: %1</source>
        <translation>Laissés de côté, faute de sens&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>_Summary</name>
    <message>
        <source>%1 watching</source>
        <translation>spectateurs&#xa0;: %1</translation>
    </message>
</context>
</TS>
