<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Bancarella</source>
        <translation>Acerca de Bancarella</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Free software under the licence %1: you may use it, pass it on and change it, without any warranty. Parts of it are other people&apos;s work under licences of their own.</source>
        <translation>Software libre con licencia %1: puedes usarlo, compartirlo y cambiarlo, sin ninguna garantía. Algunas partes son obra de otros, con licencias propias.</translation>
    </message>
    <message>
        <source>The complete source code of this version, and of the parts in it that ask for it, is there for everybody who has this program, free of charge and for at least %1 years: %2</source>
        <translation>El código fuente completo de esta versión, y de las partes que lo exigen, está a disposición de quien tenga este programa, gratis y durante al menos %1 años: %2</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Código fuente</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Parts by others</source>
        <translation>Partes de otros</translation>
    </message>
    <message>
        <source>List of parts (SBOM)</source>
        <translation>Lista de componentes (SBOM)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Text of the licences</source>
        <translation>Texto de las licencias</translation>
    </message>
    <message>
        <source>The file %1 is not here: it is made when Bancarella is packed into an installer, and this one runs from its source code.</source>
        <translation>El archivo %1 no está aquí: se crea cuando Bancarella se empaqueta en un instalador, y esta funciona desde su código fuente.</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Paste it…</source>
        <translation>Pegar…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Paste a token…</source>
        <translation>Pegar un token…</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>App&apos;s ID (client ID)</source>
        <translation>ID de la aplicación (client ID)</translation>
    </message>
    <message>
        <source>App&apos;s secret (client secret)</source>
        <translation>Secreto de la aplicación (client secret)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Sesión iniciada como %1</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Waiting for the platform</source>
        <translation>Esperando a la plataforma</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sesión no iniciada</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Ya indicado</translation>
    </message>
    <message>
        <source>Not given yet</source>
        <translation>Aún sin indicar</translation>
    </message>
    <message>
        <source>Given, for %1</source>
        <translation>Ya indicado, para %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open this page and type the code there: %1</source>
        <translation>Abre esta página y escribe allí el código: %1</translation>
    </message>
    <message>
        <source>Sign in on the page that opens in your browser. It comes back here by itself.</source>
        <translation>Inicia sesión en la página que se abre en tu navegador. Después vuelve aquí sola.</translation>
    </message>
    <message>
        <source>Asking the platform…</source>
        <translation>Preguntando a la plataforma…</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>The code is good until %1.</source>
        <translation>El código vale hasta las %1.</translation>
    </message>
    <message>
        <source>Lets this program write in your chat, and nothing else.</source>
        <translation>Permite a este programa escribir en tu chat, y nada más.</translation>
    </message>
    <message>
        <source>Lets this program write in your chat. YouTube has no smaller permission for it than managing your account; nothing else of it is used.</source>
        <translation>Permite a este programa escribir en tu chat. YouTube no tiene para ello un permiso menor que el de gestionar tu cuenta; nada más de él se usa.</translation>
    </message>
    <message>
        <source>Lets this program read YouTube chats, within a daily quota.</source>
        <translation>Permite a este programa leer chats de YouTube, dentro de una cuota diaria.</translation>
    </message>
    <message>
        <source>The password of its WebSocket server lets this program write through it.</source>
        <translation>La contraseña de su servidor WebSocket permite a este programa escribir a través de él.</translation>
    </message>
    <message>
        <source>Lets this program read and write the comments of your Page.</source>
        <translation>Permite a este programa leer y escribir los comentarios de tu página.</translation>
    </message>
    <message>
        <source>Lets this program know your name and write in your chat.</source>
        <translation>Permite a este programa conocer tu nombre y escribir en tu chat.</translation>
    </message>
    <message>
        <source>A token that may write in chats (user:write:chat), for an app of your own.</source>
        <translation>Un token que pueda escribir en chats (user:write:chat), de una aplicación tuya.</translation>
    </message>
    <message>
        <source>Twitch asks you for an app of your own, once: on dev.twitch.tv/console, Register Your Application, any name, OAuth Redirect URL http://localhost, Client Type Public. Then copy its Client ID.</source>
        <translation>Twitch te pide una aplicación propia, una sola vez: en dev.twitch.tv/console, Register Your Application, cualquier nombre, OAuth Redirect URL http://localhost, Client Type Public. Después copia su Client ID.</translation>
    </message>
    <message>
        <source>Google asks you for an app of your own, once: on console.cloud.google.com, a project with “YouTube Data API v3” switched on, then an OAuth client for “TVs and Limited Input devices”. Then copy its ID and its secret.</source>
        <translation>Google te pide una aplicación propia, una sola vez: en console.cloud.google.com, un proyecto con “YouTube Data API v3” activada, después un cliente OAuth para “TVs and Limited Input devices”. Después copia su ID y su secreto.</translation>
    </message>
    <message>
        <source>From console.cloud.google.com: a project with “YouTube Data API v3” switched on, then an API key.</source>
        <translation>De console.cloud.google.com: un proyecto con “YouTube Data API v3” activada, después una clave de API.</translation>
    </message>
    <message>
        <source>In Streamer.bot: Servers/Clients, WebSocket Server, Authentication, with a password of your own.</source>
        <translation>En Streamer.bot: Servers/Clients, WebSocket Server, Authentication, con una contraseña tuya.</translation>
    </message>
    <message>
        <source>From developers.facebook.com/tools/explorer: an app of your own, then your Page, then Copy the Page access token.</source>
        <translation>De developers.facebook.com/tools/explorer: una aplicación propia, después tu página; copia el token de acceso de la página.</translation>
    </message>
    <message>
        <source>Kick asks you for an app of your own, once: on kick.com/settings/developer, with the redirect address %1. Then copy its ID and its secret.</source>
        <translation>Kick te pide una aplicación propia, una sola vez: en kick.com/settings/developer, con la dirección de retorno %1. Después copia su ID y su secreto.</translation>
    </message>
</context>
<context>
    <name>AccountsSettings</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Reading most chats needs no account. Signed in, you can write into them, too. Your sign-in is kept in this computer&apos;s keyring, and nowhere else.</source>
        <translation>Para leer casi todos los chats no hace falta cuenta. Con la sesión iniciada también puedes escribir en ellos. La sesión se guarda en el llavero de este ordenador y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Signed in: %1, %2</source>
        <translation>Sesión iniciada: %1, %2</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Sesión iniciada: %1</translation>
    </message>
</context>
<context>
    <name>AddClaimForm</name>
    <message>
        <source>Add a claim by hand</source>
        <translation>Añadir un pedido a mano</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>Para quién es</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Which kind</source>
        <translation>De qué tipo</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Write who it is for.</source>
        <translation>Escribe para quién es.</translation>
    </message>
    <message>
        <source>There is no product yet.</source>
        <translation>Aún no hay ningún producto.</translation>
    </message>
    <message>
        <source>Noted for %1: %2.</source>
        <translation>Anotado para %1: %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>AddForm</name>
    <message>
        <source>Add a chat: %1</source>
        <translation>Añadir un chat: %1</translation>
    </message>
    <message>
        <source>This computer has no password store: the session is kept until Bancarella is closed.</source>
        <translation>Este equipo no tiene almacén de contraseñas: la sesión se guarda hasta que se cierre Bancarella.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Ejemplo: %1</translation>
    </message>
    <message>
        <source>Your name there, if you want to write</source>
        <translation>Tu nombre allí, si quieres escribir</translation>
    </message>
    <message>
        <source>Letters and digits, without a space. Left empty, the chat is read only.</source>
        <translation>Letras y cifras, sin espacios. Si queda vacío, el chat solo se lee.</translation>
    </message>
    <message>
        <source>API key (not needed once you have given one, or signed in)</source>
        <translation>Clave de API (no hace falta si ya diste una o iniciaste sesión)</translation>
    </message>
    <message>
        <source>From console.cloud.google.com: a project with “YouTube Data API v3” switched on, then an API key.</source>
        <translation>De console.cloud.google.com: un proyecto con “YouTube Data API v3” activada, después una clave de API.</translation>
    </message>
    <message>
        <source>Read this chat</source>
        <translation>Leer este chat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing is typed here yet.</source>
        <translation>Aquí todavía no hay nada escrito.</translation>
    </message>
    <message>
        <source>A name begins with a letter and has no space; letters without accents, digits, - and _.</source>
        <translation>Un nombre empieza por una letra y no lleva espacios: letras sin acentos, cifras, - y _.</translation>
    </message>
    <message>
        <source>A channel&apos;s name has only letters, digits and _, and 25 of them at most.</source>
        <translation>El nombre de un canal solo tiene letras, cifras y _, 25 como máximo.</translation>
    </message>
    <message>
        <source>No video is named here. The link of the live video itself is needed, not that of the channel.</source>
        <translation>Aquí no se indica ningún vídeo. Hace falta el enlace del vídeo en directo, no el del canal.</translation>
    </message>
    <message>
        <source>No video is named here. A live video&apos;s number has digits only, five at least.</source>
        <translation>Aquí no se indica ningún vídeo. El número de un vídeo en directo solo tiene cifras, cinco como mínimo.</translation>
    </message>
    <message>
        <source>A channel&apos;s name has only letters, digits, - and _.</source>
        <translation>El nombre de un canal solo tiene letras, cifras, - y _.</translation>
    </message>
    <message>
        <source>A room&apos;s number has digits only.</source>
        <translation>El número de una sala solo tiene cifras.</translation>
    </message>
    <message>
        <source>A session&apos;s name has only letters, digits, - and _.</source>
        <translation>El nombre de una sesión solo tiene letras, cifras, - y _.</translation>
    </message>
    <message>
        <source>The computer&apos;s name or number, a colon, then the port: digits only.</source>
        <translation>El nombre o número del ordenador, dos puntos y el puerto: solo cifras.</translation>
    </message>
    <message>
        <source>The server&apos;s name, a slash and the channel&apos;s name are needed, without a space.</source>
        <translation>Hacen falta el nombre del servidor, una barra y el nombre del canal, sin espacios.</translation>
    </message>
    <message>
        <source>A whole address is needed: a word, then :// and the rest, without a space.</source>
        <translation>Hace falta una dirección entera: una palabra, luego :// y el resto, sin espacios.</translation>
    </message>
    <message>
        <source>Channel name</source>
        <translation>Nombre del canal</translation>
    </message>
    <message>
        <source>As it stands at the end of the channel&apos;s address.</source>
        <translation>Como está al final de la dirección del canal.</translation>
    </message>
    <message>
        <source>Link of the live video</source>
        <translation>Enlace del vídeo en directo</translation>
    </message>
    <message>
        <source>In YouTube: Share, Copy link. Each show has its own.</source>
        <translation>En YouTube: Compartir, Copiar enlace. Cada directo tiene el suyo.</translation>
    </message>
    <message>
        <source>Number or link of the live video</source>
        <translation>Número o enlace del vídeo en directo</translation>
    </message>
    <message>
        <source>In the address of the live video on your Page. Reading needs the Page&apos;s token: see Accounts.</source>
        <translation>En la dirección del vídeo en directo de tu página. Para leer hace falta el token de la página: mira Cuentas.</translation>
    </message>
    <message>
        <source>Channel name or chat room number</source>
        <translation>Nombre del canal o número de la sala de chat</translation>
    </message>
    <message>
        <source>Number of the live room</source>
        <translation>Número de la sala en directo</translation>
    </message>
    <message>
        <source>As it stands at the end of the room&apos;s address. This chat can be read only.</source>
        <translation>Como está al final de la dirección de la sala. Este chat solo se puede leer.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>In Social Stream Ninja, at the top. It brings TikTok, Instagram and many more; switch on the remote API control there.</source>
        <translation>En Social Stream Ninja, arriba. Trae TikTok, Instagram y muchas más; activa allí el control remoto por API.</translation>
    </message>
    <message>
        <source>Computer and port</source>
        <translation>Ordenador y puerto</translation>
    </message>
    <message>
        <source>In Streamer.bot: Servers/Clients, WebSocket Server. It has to be switched on there.</source>
        <translation>En Streamer.bot: Servers/Clients, WebSocket Server. Tiene que estar activado allí.</translation>
    </message>
    <message>
        <source>Server and channel</source>
        <translation>Servidor y canal</translation>
    </message>
    <message>
        <source>The server&apos;s name, a slash, the channel&apos;s name.</source>
        <translation>El nombre del servidor, una barra, el nombre del canal.</translation>
    </message>
    <message>
        <source>Address of a chat</source>
        <translation>Dirección de un chat</translation>
    </message>
    <message>
        <source>For chats that somebody has added to this program, and for practising.</source>
        <translation>Para chats que alguien ha añadido a este programa, y para practicar.</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>The price</source>
        <translation>El precio</translation>
    </message>
    <message>
        <source>Where to order</source>
        <translation>Dónde pedir</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Words that ask for it, one in each line</source>
        <translation>Palabras que la piden, una por línea</translation>
    </message>
    <message>
        <source>What is answered</source>
        <translation>Qué se responde</translation>
    </message>
    <message>
        <source>Such as: we deliver on Fridays. While this is empty, nothing is proposed.</source>
        <translation>Por ejemplo: entregamos los viernes. Mientras esté vacío no se propone nada.</translation>
    </message>
    <message>
        <source>Remove the answer: %1</source>
        <translation>Quitar la respuesta: %1</translation>
    </message>
</context>
<context>
    <name>BackOnAir</name>
    <message>
        <source>Enter the key…</source>
        <translation>Escribir la clave…</translation>
    </message>
</context>
<context>
    <name>BasketActs</name>
    <message>
        <source>%1: the money is settled.</source>
        <translation>%1: el dinero está en regla.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Nothing in this basket is left to cancel.</source>
        <translation>En esta cesta no queda nada que cancelar.</translation>
    </message>
    <message>
        <source>%1: the order is cancelled. What was paid is to be given back.</source>
        <translation>%1: el pedido está cancelado. Lo pagado hay que devolverlo.</translation>
    </message>
    <message>
        <source>%1: the order is cancelled.</source>
        <translation>%1: el pedido está cancelado.</translation>
    </message>
    <message>
        <source>You wrote this order down yourself: there is nobody in a chat to block.</source>
        <translation>Este pedido lo apuntaste tú: no hay nadie en un chat a quien bloquear.</translation>
    </message>
    <message>
        <source>%1 is blocked: their messages and claims count no more.</source>
        <translation>%1 está bloqueado: sus mensajes y pedidos ya no cuentan.</translation>
    </message>
    <message>
        <source>Nothing in this basket is left to confirm.</source>
        <translation>En esta cesta no queda nada por confirmar.</translation>
    </message>
    <message>
        <source>Nothing in this basket is left to pay.</source>
        <translation>En esta cesta no queda nada por pagar.</translation>
    </message>
    <message>
        <source>%1: the basket is confirmed.</source>
        <translation>%1: la cesta está confirmada.</translation>
    </message>
    <message>
        <source>%1: the basket is paid, but not all of it is weighed. The price may still change.</source>
        <translation>%1: la cesta está pagada, pero no todo está pesado. El precio aún puede cambiar.</translation>
    </message>
    <message>
        <source>%1: the basket is paid.</source>
        <translation>%1: la cesta está pagada.</translation>
    </message>
    <message>
        <source>%1: packed, but not all of it is weighed: its weight and price are about.</source>
        <translation>%1: preparado, pero no todo está pesado: el peso y el precio son aproximados.</translation>
    </message>
    <message>
        <source>%1: packed.</source>
        <translation>%1: preparado.</translation>
    </message>
    <message>
        <source>%1: not packed after all.</source>
        <translation>%1: al final no está preparado.</translation>
    </message>
    <message>
        <source>Choose two baskets: hold Ctrl and click the second one.</source>
        <translation>Elige dos cestas: mantén Ctrl y haz clic en la segunda.</translation>
    </message>
    <message>
        <source>%1 and %2 are one person now.</source>
        <translation>%1 y %2 son ahora una sola persona.</translation>
    </message>
</context>
<context>
    <name>BasketView</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Pickup or delivery</source>
        <translation>Recogida o entrega</translation>
    </message>
    <message>
        <source>Note for packing</source>
        <translation>Nota para preparar</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Message to the buyer</source>
        <translation>Mensaje al comprador</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Open WhatsApp</source>
        <translation>Abrir WhatsApp</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Escribir un correo</translation>
    </message>
    <message>
        <source>Order %1 · %2</source>
        <translation>Cesta %1 · %2</translation>
    </message>
    <message>
        <source>Packed at %1</source>
        <translation>Preparada a las %1</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <translation>Pagado: %1</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Paid now</source>
        <translation>Pagado ahora</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>%1 is somebody else</source>
        <translation>%1 es otra persona</translation>
    </message>
    <message>
        <source>Give them a basket of their own again</source>
        <translation>Darle de nuevo su propia cesta</translation>
    </message>
    <message>
        <source>· packed</source>
        <translation>· preparado</translation>
    </message>
    <message>
        <source>· to be packed</source>
        <translation>· por preparar</translation>
    </message>
    <message>
        <source>not weighed</source>
        <translation>sin pesar</translation>
    </message>
    <message>
        <source>What %1 weighs</source>
        <translation>Lo que pesa %1</translation>
    </message>
    <message>
        <source>The weight on the scales; the price follows it</source>
        <translation>El peso de la balanza; el precio lo sigue</translation>
    </message>
    <message>
        <source>%1 is weighed: %2.</source>
        <translation>%1 pesado: %2.</translation>
    </message>
    <message>
        <source>%1 is to be weighed again.</source>
        <translation>%1 hay que pesarlo de nuevo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1 is noted for %2.</source>
        <translation>%1 anotado para %2.</translation>
    </message>
    <message>
        <source>“%1” is full: %2 baskets go there, and there is room for %3.</source>
        <translation>«%1» está completo: van allí %2 cestas y hay sitio para %3.</translation>
    </message>
    <message>
        <source>%1 has a basket of their own again.</source>
        <translation>%1 tiene de nuevo su propia cesta.</translation>
    </message>
    <message>
        <source>Write the buyer&apos;s telephone number above first.</source>
        <translation>Escribe antes arriba el teléfono del comprador.</translation>
    </message>
    <message>
        <source>Write the buyer&apos;s e-mail address above first.</source>
        <translation>Escribe antes arriba el correo del comprador.</translation>
    </message>
    <message>
        <source>The message is copied: paste it where you write to the buyer.</source>
        <translation>El mensaje está copiado: pégalo donde escribes al comprador.</translation>
    </message>
</context>
<context>
    <name>CameraChoice</name>
    <message>
        <source>Address of the camera</source>
        <translation>Dirección de la cámara</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>Usar esta dirección</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>Imagen de prueba</translation>
    </message>
    <message>
        <source>Choose a video file…</source>
        <translation>Elegir un vídeo…</translation>
    </message>
    <message>
        <source>Use the test picture</source>
        <translation>Usar la imagen de prueba</translation>
    </message>
    <message>
        <source>No camera is connected</source>
        <translation>No hay ninguna cámara conectada</translation>
    </message>
    <message>
        <source>A phone or network camera…</source>
        <translation>Un teléfono o una cámara de red…</translation>
    </message>
    <message>
        <source>Camera %1</source>
        <translation>Cámara %1</translation>
    </message>
    <message>
        <source>Choose a video file</source>
        <translation>Elegir un vídeo</translation>
    </message>
    <message>
        <source>The password is not shown. Type the whole address again.</source>
        <translation>La contraseña no se muestra. Escribe de nuevo la dirección completa.</translation>
    </message>
    <message>
        <source>Type the address that the phone&apos;s camera app shows.</source>
        <translation>Escribe la dirección que muestra la app de cámara del teléfono.</translation>
    </message>
    <message>
        <source>This is no camera&apos;s address. It begins with http://, https:// or rtsp://.</source>
        <translation>No es la dirección de una cámara. Empieza por http://, https:// o rtsp://.</translation>
    </message>
    <message>
        <source>No camera is connected. You can begin without one.</source>
        <translation>No hay ninguna cámara conectada. Puedes empezar sin ella.</translation>
    </message>
    <message>
        <source>No camera is chosen.</source>
        <translation>No hay ninguna cámara elegida.</translation>
    </message>
    <message>
        <source>The picture is there.</source>
        <translation>La imagen está.</translation>
    </message>
    <message>
        <source>This computer has no password store: the address is kept until Bancarella is closed.</source>
        <translation>Este equipo no tiene almacén de contraseñas: la dirección se guarda hasta que se cierre Bancarella.</translation>
    </message>
    <message>
        <source>The camera is being opened…</source>
        <translation>Abriendo la cámara…</translation>
    </message>
    <message>
        <source>No picture. Is the camera on, and in the same Wi-Fi? Is its address right?</source>
        <translation>Sin imagen. ¿La cámara está encendida y en la misma wifi? ¿La dirección es correcta?</translation>
    </message>
    <message>
        <source>No picture. Is another program using the camera? Close it, or unplug and replug.</source>
        <translation>Sin imagen. ¿La usa otro programa? Ciérralo, o desenchufa y vuelve a enchufar la cámara.</translation>
    </message>
    <message>
        <source>No picture. Is the file still there? Choose it again, or another one.</source>
        <translation>Sin imagen. ¿El archivo sigue ahí? Elígelo otra vez, o elige otro.</translation>
    </message>
</context>
<context>
    <name>ChatModel</name>
    <message>
        <source>Host</source>
        <translation>Anfitrión</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderador</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Held: link from someone new</source>
        <translation>Retenido: enlace de alguien nuevo</translation>
    </message>
    <message>
        <source>Held: word of your list</source>
        <translation>Retenido: palabra de tu lista</translation>
    </message>
    <message>
        <source>removed by a moderator</source>
        <translation>retirado por un moderador</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>on screen now: %1</source>
        <translation>ahora en pantalla: %1</translation>
    </message>
</context>
<context>
    <name>ChatNames</name>
    <message>
        <source>Practice chat</source>
        <translation>Chat de práctica</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>The chat that this came from is not connected any more.</source>
        <translation>El chat del que vino ya no está conectado.</translation>
    </message>
    <message>
        <source>To answer on %1, sign in first: Settings, Chats, Accounts.</source>
        <translation>Para responder en %1, primero inicia sesión: Ajustes, Chats, Cuentas.</translation>
    </message>
    <message>
        <source>To answer here, leave this chat in the settings and add it again with a name of yours.</source>
        <translation>Para responder aquí, deja este chat en los ajustes y añádelo de nuevo con un nombre tuyo.</translation>
    </message>
    <message>
        <source>This chat can only be read: nobody can be answered here.</source>
        <translation>Este chat solo se puede leer: aquí no se puede responder a nadie.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Lost, tried again</source>
        <translation>Perdido, se reintenta</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>1 line left out</source>
        <translation>1 línea omitida</translation>
    </message>
    <message>
        <source>%1 lines left out</source>
        <translation>%1 líneas omitidas</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Lo último</translation>
    </message>
    <message>
        <source>Jump to the newest message</source>
        <translation>Ir al último mensaje</translation>
    </message>
    <message>
        <source>Jump to the newest message (End)</source>
        <translation>Ir al último mensaje (Fin)</translation>
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
        <translation>Todo</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenidos</translation>
    </message>
    <message>
        <source>Every message</source>
        <translation>Todos los mensajes</translation>
    </message>
    <message>
        <source>Messages that ask something</source>
        <translation>Mensajes que preguntan algo</translation>
    </message>
    <message>
        <source>Messages that wait for you: nobody else sees them</source>
        <translation>Mensajes que te esperan: nadie más los ve</translation>
    </message>
    <message>
        <source>No questions yet</source>
        <translation>Aún no hay preguntas</translation>
    </message>
    <message>
        <source>What viewers ask is gathered here, so that no question is lost.</source>
        <translation>Aquí se reúne lo que pregunta el público, para que no se pierda nada.</translation>
    </message>
    <message>
        <source>What viewers have claimed, and what becomes of it (C)</source>
        <translation>Lo que han pedido y qué pasa con ello (C)</translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>Nada está retenido</translation>
    </message>
    <message>
        <source>You have decided on every message that waited for you.</source>
        <translation>Has decidido sobre todos los mensajes que te esperaban.</translation>
    </message>
    <message>
        <source>Chat messages</source>
        <translation>Mensajes del chat</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Aún no hay mensajes</translation>
    </message>
    <message>
        <source>The chat is connected. What viewers write appears here at once.</source>
        <translation>El chat está conectado. Lo que escribe el público aparece aquí al instante.</translation>
    </message>
    <message>
        <source>What viewers write appears here as soon as the chat is connected.</source>
        <translation>Lo que escriba el público aparecerá aquí en cuanto el chat esté conectado.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Empezando…</translation>
    </message>
    <message>
        <source>No chat yet</source>
        <translation>Aún no hay chat</translation>
    </message>
    <message>
        <source>Connect the chat of your live show: questions and orders then stand here, from every platform.</source>
        <translation>Conecta el chat de tu directo: preguntas y pedidos llegan aquí, de todas las plataformas.</translation>
    </message>
    <message>
        <source>Connect a chat</source>
        <translation>Conectar un chat</translation>
    </message>
    <message>
        <source>The message is hidden.</source>
        <translation>El mensaje está oculto.</translation>
    </message>
    <message>
        <source>Show it after all</source>
        <translation>Mostrarlo de todos modos</translation>
    </message>
    <message>
        <source>The message is hidden here. Viewers still see it on their platform.</source>
        <translation>El mensaje está oculto aquí. En su plataforma aún se ve.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1 is blocked. What they write is not shown any more.</source>
        <translation>%1 está bloqueado. Lo que escriba ya no se muestra.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) cancelled.</source>
        <translation>
            <numerusform>%n pedido cancelado.</numerusform>
            <numerusform>%n pedidos cancelados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pin %1 · %2</source>
        <translation>Mostrar %1 · %2</translation>
    </message>
    <message>
        <source>Let it be seen</source>
        <translation>Dejar que se vea</translation>
    </message>
    <message>
        <source>Take off the screen</source>
        <translation>Quitar de la pantalla</translation>
    </message>
    <message>
        <source>Show on screen</source>
        <translation>Mostrar en pantalla</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Hide here</source>
        <translation>Ocultar aquí</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Bloquear a %1</translation>
    </message>
</context>
<context>
    <name>ChatProposal</name>
    <message>
        <source>Answers to questions are proposed here.</source>
        <translation>Aquí se proponen respuestas.</translation>
    </message>
    <message>
        <source>Leave this question</source>
        <translation>Dejar esta pregunta</translation>
    </message>
    <message>
        <source>Leave this question (Esc)</source>
        <translation>Dejar esta pregunta (Esc)</translation>
    </message>
    <message>
        <source>Answer %1: %2</source>
        <translation>Responder a %1: %2</translation>
    </message>
</context>
<context>
    <name>ChatSources</name>
    <message>
        <source>The newest messages run along on the picture</source>
        <translation>Los últimos mensajes pasan por la imagen</translation>
    </message>
    <message>
        <source>Messages on the picture: off</source>
        <translation>Mensajes en la imagen: no</translation>
    </message>
    <message>
        <source>Take the newest messages off the picture (L)</source>
        <translation>Quitar los últimos mensajes de la imagen (L)</translation>
    </message>
    <message>
        <source>Let the newest messages run along on the picture (L)</source>
        <translation>Hacer pasar los últimos mensajes por la imagen (L)</translation>
    </message>
    <message>
        <source>%1 of %2 connected</source>
        <translation>%1 de %2 conectados</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>All %2 connected</source>
        <translation>Los %2 conectados</translation>
    </message>
    <message>
        <source>1 of %2 needs you</source>
        <translation>1 de %2 por revisar</translation>
    </message>
    <message>
        <source>%1 of %2 need you</source>
        <translation>%1 de %2 por revisar</translation>
    </message>
    <message>
        <source>%1 of %2 chats</source>
        <translation>%1 de %2 chats</translation>
    </message>
    <message>
        <source>Show the chats that need a look only</source>
        <translation>Mostrar solo los chats que piden atención</translation>
    </message>
    <message>
        <source>Show every chat</source>
        <translation>Mostrar todos los chats</translation>
    </message>
</context>
<context>
    <name>ChatView</name>
    <message>
        <source>Removed by a moderator</source>
        <translation>Retirado por un moderador</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>agotado</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>En pantalla</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide this message (Del)</source>
        <translation>Ocultar este mensaje (Supr)</translation>
    </message>
    <message>
        <source>Answer this message (R)</source>
        <translation>Responder a este mensaje (R)</translation>
    </message>
    <message>
        <source>All that can be done with this message</source>
        <translation>Todo lo que se puede hacer con este mensaje</translation>
    </message>
    <message>
        <source>Let it be seen (Enter)</source>
        <translation>Dejar que se vea (Intro)</translation>
    </message>
    <message>
        <source>Take it off the screen (Enter)</source>
        <translation>Quitarlo de la pantalla (Intro)</translation>
    </message>
    <message>
        <source>Show it on screen (Enter)</source>
        <translation>Mostrarlo en pantalla (Intro)</translation>
    </message>
    <message>
        <source>%1 · %2 is on the picture</source>
        <translation>%1 · %2 está en pantalla</translation>
    </message>
    <message>
        <source>Pin %1 · %2</source>
        <translation>Mostrar %1 · %2</translation>
    </message>
</context>
<context>
    <name>ChatWriter</name>
    <message>
        <source>Write to the chats</source>
        <translation>Escribir en los chats</translation>
    </message>
    <message>
        <source>Write to all chats (W)</source>
        <translation>Escribir en todos los chats (W)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Enviar (Intro)</translation>
    </message>
    <message>
        <source>Close this note</source>
        <translation>Cerrar esta nota</translation>
    </message>
    <message>
        <source>Write to all chats instead</source>
        <translation>Escribir mejor en todos los chats</translation>
    </message>
    <message>
        <source>No chat that you can write to is connected.</source>
        <translation>No hay conectado ningún chat en el que puedas escribir.</translation>
    </message>
    <message>
        <source>Open the Room or sign in</source>
        <translation>Abrir la Sala o iniciar sesión</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Answer to %1: %2</source>
        <translation>Respuesta a %1: %2</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <translation>Respuesta a %1</translation>
    </message>
    <message>
        <source>Characters left: %1</source>
        <translation>Caracteres restantes: %1</translation>
    </message>
    <message>
        <source>%1: not written. %2</source>
        <translation>%1: no escrito. %2</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>necesita atención</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Míralo</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>Por arreglar</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>QR codes</source>
        <translation>Códigos QR</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Camera %1 shows a picture.</source>
        <translation>La cámara %1 da imagen.</translation>
    </message>
    <message>
        <source>Camera %1 is starting. Wait a moment.</source>
        <translation>La cámara %1 está arrancando. Espera un momento.</translation>
    </message>
    <message>
        <source>There is no camera. Choose one in the settings.</source>
        <translation>No hay cámara. Elige una en los ajustes.</translation>
    </message>
    <message>
        <source>Camera %1 shows nothing. Check its cable, or choose another in the settings.</source>
        <translation>La cámara %1 no muestra nada. Revisa el cable, o elige otra en los ajustes.</translation>
    </message>
    <message>
        <source>The microphone hears you.</source>
        <translation>El micrófono te oye.</translation>
    </message>
    <message>
        <source>Nothing is heard. Say something, or check the microphone&apos;s switch and cable.</source>
        <translation>No se oye nada. Di algo, o revisa el interruptor y el cable del micrófono.</translation>
    </message>
    <message>
        <source>The microphone is muted. Press M to be heard.</source>
        <translation>El micrófono está silenciado. Pulsa M para que te oigan.</translation>
    </message>
    <message>
        <source>No microphone is chosen: viewers will hear nothing.</source>
        <translation>No hay micrófono elegido: el público no oirá nada.</translation>
    </message>
    <message>
        <source>The microphone is starting. Wait a moment.</source>
        <translation>El micrófono está arrancando. Espera un momento.</translation>
    </message>
    <message>
        <source>The microphone is not heard. Plug it in, or choose another in the settings.</source>
        <translation>El micrófono no se oye. Conéctalo o elige otro en los ajustes.</translation>
    </message>
    <message>
        <source>Phones can read the QR codes.</source>
        <translation>Los teléfonos leen los códigos QR.</translation>
    </message>
    <message>
        <source>No product has a buy link, so there is no QR code.</source>
        <translation>Ningún producto tiene enlace de compra, así que no hay código QR.</translation>
    </message>
    <message>
        <source>The link of “%1” is too long for a QR code. Shorten it.</source>
        <translation>El enlace de «%1» es demasiado largo para un código QR. Acórtalo.</translation>
    </message>
    <message>
        <source>%1 may forbid QR codes that lead elsewhere. Look at its rules first.</source>
        <translation>%1 puede prohibir los códigos QR que llevan a otro sitio. Mira antes sus normas.</translation>
    </message>
    <message>
        <source>Products on your stall: %1</source>
        <translation>Productos en tu puesto: %1</translation>
    </message>
    <message>
        <source>There are no products yet. Add the first one in the list on the left.</source>
        <translation>Aún no hay productos. Añade el primero en la lista de la izquierda.</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>El servidor responde.</translation>
    </message>
    <message>
        <source>None is on: nobody will see the show. Switch one on, or rehearse.</source>
        <translation>Ninguno está activado: nadie verá el directo. Activa uno, o ensaya.</translation>
    </message>
    <message>
        <source>It takes only an upright picture. Choose one for every destination, or switch it off.</source>
        <translation>Solo acepta una imagen vertical. Elígela para todos los destinos, o desactívalo.</translation>
    </message>
    <message>
        <source>It takes at most %1 kbit/s. Choose a smaller picture for it.</source>
        <translation>Acepta como máximo %1 kbit/s. Elige para él una imagen más pequeña.</translation>
    </message>
    <message>
        <source>The show is not recorded. You can change that in the settings.</source>
        <translation>El directo no se graba. Puedes cambiarlo en los ajustes.</translation>
    </message>
    <message>
        <source>How much room there is cannot be told. Choose another folder in the settings.</source>
        <translation>No se sabe cuánto espacio hay. Elige otra carpeta en los ajustes.</translation>
    </message>
    <message>
        <source>There is room to record for more than %1 hours.</source>
        <translation>Hay espacio para grabar más de %1 horas.</translation>
    </message>
    <message>
        <source>There is room to record for only %1 h %2 min. Delete something, or choose another folder.</source>
        <translation>Solo hay espacio para grabar %1 h %2 min. Borra algo, o elige otra carpeta.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>The stream key is missing. Copy it from your live dashboard.</source>
        <translation>Falta la clave de emisión. Cópiala del panel de tu directo.</translation>
    </message>
    <message>
        <source>There is no such server, or no internet. Check the address and your Wi-Fi.</source>
        <translation>No existe ese servidor, o no hay internet. Revisa la dirección y el Wi-Fi.</translation>
    </message>
    <message>
        <source>The server takes no connections there. Check the address.</source>
        <translation>El servidor no acepta conexiones ahí. Revisa la dirección.</translation>
    </message>
    <message>
        <source>The server does not answer. Check the address and your internet connection.</source>
        <translation>El servidor no responde. Revisa la dirección y la conexión a internet.</translation>
    </message>
    <message>
        <source>The server cannot prove who it is. Check the address; nothing was sent.</source>
        <translation>El servidor no demuestra quién es. Revisa la dirección; no se envió nada.</translation>
    </message>
    <message>
        <source>No secure connection could be made. Check the address.</source>
        <translation>No se pudo crear una conexión segura. Revisa la dirección.</translation>
    </message>
    <message>
        <source>Something answers there, but it takes no live picture. Check the address.</source>
        <translation>Algo responde ahí, pero no acepta directos. Revisa la dirección.</translation>
    </message>
    <message>
        <source>The internet does not answer. Check your connection.</source>
        <translation>Internet no responde. Revisa tu conexión.</translation>
    </message>
    <message>
        <source>The address cannot be read. Copy it again from your live dashboard.</source>
        <translation>La dirección no se entiende. Cópiala otra vez del panel de tu directo.</translation>
    </message>
</context>
<context>
    <name>ClaimModel</name>
    <message>
        <source>no end</source>
        <translation>sin límite</translation>
    </message>
</context>
<context>
    <name>ClaimNotes</name>
    <message numerus="yes">
        <source>%n claim(s) of earlier shows still wait: see Orders.</source>
        <translation>
            <numerusform>%n pedido de directos anteriores sigue en espera: mira en Cestas.</numerusform>
            <numerusform>%n pedidos de directos anteriores siguen en espera: mira en Cestas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) of earlier shows still wait, since %1: what comes in goes to them first.</source>
        <translation>
            <numerusform>%n pedido de directos anteriores sigue en espera, desde el %1: lo que llegue es primero para quien espera.</numerusform>
            <numerusform>%n pedidos de directos anteriores siguen en espera, desde el %1: lo que llegue es primero para quienes esperan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) of earlier shows wait</source>
        <translation>
            <numerusform>%n pedido anterior en espera</numerusform>
            <numerusform>%n pedidos anteriores en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep their places</source>
        <translation>Mantener sus puestos</translation>
    </message>
    <message>
        <source>Those who wait keep their places</source>
        <translation>Quienes esperan mantienen su puesto</translation>
    </message>
    <message>
        <source>End that list</source>
        <translation>Cerrar esa lista</translation>
    </message>
    <message>
        <source>Nobody waits any more from earlier shows</source>
        <translation>Ya nadie espera de directos anteriores</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of an earlier show</source>
        <translation>
            <numerusform>%n pregunta de un directo anterior</numerusform>
            <numerusform>%n preguntas de un directo anterior</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of an earlier show were not answered.</source>
        <translation>
            <numerusform>%n pregunta de un directo anterior quedó sin responder.</numerusform>
            <numerusform>%n preguntas de un directo anterior quedaron sin responder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask me now</source>
        <translation>Pregúntame ahora</translation>
    </message>
    <message>
        <source>Ask them now: what you note belongs to that show</source>
        <translation>Preguntarlas ahora: lo que anotes es de aquel directo</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Dejarlas</translation>
    </message>
    <message>
        <source>Leave them: nothing of it is noted</source>
        <translation>Dejarlas: no se anota nada</translation>
    </message>
    <message>
        <source>Not on air: claims count</source>
        <translation>Fuera de antena: se piden</translation>
    </message>
    <message>
        <source>Not on air: what viewers write is still claimed.</source>
        <translation>No estás en directo: lo que se escribe se sigue apartando.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pause: take no claims until the next show begins</source>
        <translation>Pausa: no se toma ningún pedido hasta que empiece el próximo directo</translation>
    </message>
    <message>
        <source>The show is over. What viewers still write is claimed until %1; then claims close by themselves.</source>
        <translation>El directo ha terminado. Lo que escriban los espectadores cuenta como pedido hasta las %1; después los pedidos se cierran solos.</translation>
    </message>
    <message>
        <source>%1 left for late claims</source>
        <translation>Quedan %1 para pedidos</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Cerrar ya</translation>
    </message>
    <message>
        <source>Close now: take no claims until the next show begins</source>
        <translation>Cerrar ya: no se toma ningún pedido hasta que empiece el próximo directo</translation>
    </message>
    <message>
        <source>Keep them open</source>
        <translation>Dejarlos abiertos</translation>
    </message>
    <message>
        <source>Keep them open: take claims until you stop them</source>
        <translation>Dejarlos abiertos: se toman pedidos hasta que los pares</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Those who wait keep their places.</source>
        <translation>Quienes esperan mantienen su puesto.</translation>
    </message>
    <message>
        <source>The questions are put away: nothing of it is noted.</source>
        <translation>Las preguntas quedan apartadas: no se anota nada.</translation>
    </message>
    <message>
        <source>Claims are paused. They go on when the next show begins.</source>
        <translation>Pedidos en pausa. Siguen cuando empiece el próximo directo.</translation>
    </message>
    <message>
        <source>Claims are taken until you stop them.</source>
        <translation>Se toman pedidos hasta que los pares.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) wait no more.</source>
        <translation>
            <numerusform>%n pedido ya no espera.</numerusform>
            <numerusform>%n pedidos ya no esperan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimRulesPage</name>
    <message>
        <source>Taking claims</source>
        <translation>Recoger los pedidos</translation>
    </message>
    <message>
        <source>On the picture</source>
        <translation>En la imagen</translation>
    </message>
    <message>
        <source>Pause: take no claims from the chat</source>
        <translation>Pausa: no recoger pedidos del chat</translation>
    </message>
    <message>
        <source>You can still add claims by hand.</source>
        <translation>Puedes seguir añadiendo a mano.</translation>
    </message>
    <message>
        <source>Claims after the show’s end</source>
        <translation>Pedidos después del final del directo</translation>
    </message>
    <message>
        <source>Then they are closed until the next show begins.</source>
        <translation>Después se cierran hasta que empiece el próximo directo.</translation>
    </message>
    <message>
        <source>How long a claim is held</source>
        <translation>Cuánto tiempo se aparta un pedido</translation>
    </message>
    <message>
        <source>Then it goes to the next on the waitlist.</source>
        <translation>Después pasa al siguiente de la lista de espera.</translation>
    </message>
    <message>
        <source>The most of one product for one buyer</source>
        <translation>Máximo de un producto por comprador</translation>
    </message>
    <message>
        <source>A product can have a limit of its own.</source>
        <translation>Un producto puede tener su propio límite.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>The most of one product in one message</source>
        <translation>Lo máximo de un producto en un mensaje</translation>
    </message>
    <message>
        <source>Whoever writes more has probably mistyped: you are asked.</source>
        <translation>Quien escribe más quizá se ha equivocado: se te pregunta.</translation>
    </message>
    <message>
        <source>Your own words for “I take it”</source>
        <translation>Tus palabras para «me lo quedo»</translation>
    </message>
    <message>
        <source>With a comma between them: viewers write one of them beside a code, or alone for the product on the picture. The usual ones (mine, sold, mio, 要 …) are known already.</source>
        <translation>Separadas por comas: quien mira escribe una junto a un código, o sola para el producto de la imagen. Las habituales (mine, sold, mio, 要 …) ya se conocen.</translation>
    </message>
    <message>
        <source>Show new claims on the picture</source>
        <translation>Mostrar los pedidos nuevos en la imagen</translation>
    </message>
    <message>
        <source>The buyer’s name</source>
        <translation>El nombre del comprador</translation>
    </message>
    <message>
        <source>Thank-you line</source>
        <translation>Frase de agradecimiento</translation>
    </message>
    <message>
        <source>It follows the name. Empty: the picture’s own words.</source>
        <translation>Va tras el nombre. Vacía: las palabras de la imagen.</translation>
    </message>
    <message>
        <source>Viewers also write %1 when they want nothing: each time it would be a claim. Take a rarer word.</source>
        <translation>Quien mira escribe %1 también cuando no quiere nada: cada vez sería un pedido. Elige una palabra menos común.</translation>
    </message>
    <message>
        <source>Until I decide</source>
        <translation>Hasta que yo decida</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Until I stop them</source>
        <translation>Hasta que yo los pare</translation>
    </message>
    <message>
        <source>Whole: Anna Bianchi</source>
        <translation>Entero: Anna Bianchi</translation>
    </message>
    <message>
        <source>Shortened: Anna B.</source>
        <translation>Abreviado: Anna B.</translation>
    </message>
    <message>
        <source>No names</source>
        <translation>Sin nombres</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>held</source>
        <translation>apartado</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagado</translation>
    </message>
    <message>
        <source>released</source>
        <translation>liberado</translation>
    </message>
    <message>
        <source>time over</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>packed</source>
        <translation>preparado</translation>
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
        <translation>%1 días</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>y %1</translation>
    </message>
</context>
<context>
    <name>ClaimsPage</name>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Claims that are held and wait for you</source>
        <translation>Pedidos apartados que te esperan</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Claims on the waitlist: there was none left</source>
        <translation>Pedidos en lista de espera: no quedaba</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmados</translation>
    </message>
    <message>
        <source>Claims that you and the buyer agree on</source>
        <translation>Pedidos acordados contigo y el comprador</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagados</translation>
    </message>
    <message>
        <source>Claims that are paid</source>
        <translation>Pedidos pagados</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Every claim of this show, in the order they came</source>
        <translation>Todos los pedidos de este directo, por orden de llegada</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Nombre o código</translation>
    </message>
    <message>
        <source>Search the claims by name or code</source>
        <translation>Buscar los pedidos por nombre o código</translation>
    </message>
    <message>
        <source>Add a claim by hand</source>
        <translation>Añadir un pedido a mano</translation>
    </message>
    <message>
        <source>Add a claim by hand: a telephone call, somebody in the shop</source>
        <translation>Añadir un pedido a mano: una llamada, alguien en la tienda</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Cestas</translation>
    </message>
    <message>
        <source>Orders: one basket per buyer</source>
        <translation>Cestas: una por comprador</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Más tiempo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Hold it longer, or hold it again (H)</source>
        <translation>Apartarlo más tiempo, o de nuevo (H)</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Al siguiente</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>Renuncia</translation>
    </message>
    <message>
        <source>Give it free: the next who waits gets it (R)</source>
        <translation>Libérala: pasa al siguiente que espera (R)</translation>
    </message>
    <message>
        <source>The buyer does not want it any more (X)</source>
        <translation>El comprador ya no lo quiere (X)</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>A moderator removed %1’s message: %2 is free again.</source>
        <translation>Un moderador quitó el mensaje de %1: %2 queda libre.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>No claim here has this name or code.</source>
        <translation>Ningún pedido de aquí tiene este nombre o código.</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>Aún no hay pedidos</translation>
    </message>
    <message>
        <source>When a viewer writes a product’s code, such as “A12” or “A12 x2”, it is held for them here.</source>
        <translation>Cuando alguien escribe el código de un producto, como «A12» o «A12 x2», aquí se le aparta.</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Todo hecho</translation>
    </message>
    <message>
        <source>No claim waits for you.</source>
        <translation>Ningún pedido te espera.</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>Ninguno aquí</translation>
    </message>
    <message>
        <source>No claim of this show stands here just now.</source>
        <translation>Ahora no hay aquí ningún pedido de este directo.</translation>
    </message>
    <message>
        <source>Somebody else has a part of it by now: that part waits, in its old place.</source>
        <translation>Una parte la tiene ahora otra persona: esa parte espera, en su antiguo lugar.</translation>
    </message>
    <message>
        <source>Somebody else has it by now: it waits, in its old place.</source>
        <translation>Ahora lo tiene otra persona: espera, en su antiguo lugar.</translation>
    </message>
    <message>
        <source>It is held without an end already.</source>
        <translation>Ya está apartado sin límite de tiempo.</translation>
    </message>
    <message>
        <source>%1: held for another %2.</source>
        <translation>%1: apartado otros %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) held for another %2.</source>
        <translation>
            <numerusform>%n pedido apartado otros %2.</numerusform>
            <numerusform>%n pedidos apartados otros %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 is confirmed.</source>
        <translation>%1: %2 confirmado.</translation>
    </message>
    <message>
        <source>%1: %2 is paid.</source>
        <translation>%1: %2 pagado.</translation>
    </message>
    <message>
        <source>%1: %2 is released.</source>
        <translation>%1: %2 liberado.</translation>
    </message>
    <message>
        <source>%1: %2 is cancelled.</source>
        <translation>%1: %2 cancelado.</translation>
    </message>
    <message>
        <source>%1: %2 is held again.</source>
        <translation>%1: %2 apartado de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) confirmed.</source>
        <translation>
            <numerusform>%n pedido confirmado.</numerusform>
            <numerusform>%n pedidos confirmados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) paid.</source>
        <translation>
            <numerusform>%n pedido pagado.</numerusform>
            <numerusform>%n pedidos pagados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) released.</source>
        <translation>
            <numerusform>%n pedido liberado.</numerusform>
            <numerusform>%n pedidos liberados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) cancelled.</source>
        <translation>
            <numerusform>%n pedido cancelado.</numerusform>
            <numerusform>%n pedidos cancelados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) held again.</source>
        <translation>
            <numerusform>%n pedido apartado de nuevo.</numerusform>
            <numerusform>%n pedidos apartados de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>Qué ha pasado con él</translation>
    </message>
    <message>
        <source>by the buyer</source>
        <translation>por el comprador</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>por ti</translation>
    </message>
    <message>
        <source>by a moderator</source>
        <translation>por un moderador</translation>
    </message>
    <message>
        <source>its time was over</source>
        <translation>se acabó su tiempo</translation>
    </message>
    <message>
        <source>there was stock again</source>
        <translation>volvió a haber</translation>
    </message>
</context>
<context>
    <name>CloseSheet</name>
    <message>
        <source>You are on air</source>
        <translation>Estás en directo</translation>
    </message>
    <message>
        <source>The rehearsal is running</source>
        <translation>El ensayo está en marcha</translation>
    </message>
    <message>
        <source>What happens to the show when this window closes?</source>
        <translation>¿Qué pasa con el directo al cerrar esta ventana?</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>Close: the show goes on without the window</source>
        <translation>Cerrar: el directo sigue sin la ventana</translation>
    </message>
    <message>
        <source>End the show and close (hold for one second)</source>
        <translation>Terminar el directo y cerrar (mantén pulsado un segundo)</translation>
    </message>
</context>
<context>
    <name>ConfidenceLight</name>
    <message>
        <source>The studio plays back what it sends, as viewers get it: is there a picture, is there sound, does the QR code scan and lead where the product says?</source>
        <translation>El estudio revisa lo que envía, tal como lo reciben los espectadores: ¿hay imagen, hay sonido, el código QR se lee y lleva adonde dice el producto?</translation>
    </message>
    <message>
        <source>Checking what viewers see…</source>
        <translation>Comprobando lo que se ve…</translation>
    </message>
    <message>
        <source>QR code too fine for small screens</source>
        <translation>QR demasiado fino para pantallas pequeñas</translation>
    </message>
    <message>
        <source>Nobody receives it just now</source>
        <translation>Ahora mismo nadie la recibe</translation>
    </message>
    <message>
        <source>QR verified %1 s ago</source>
        <translation>QR comprobado hace %1 s</translation>
    </message>
    <message>
        <source>Picture verified %1 s ago</source>
        <translation>Imagen comprobada hace %1 s</translation>
    </message>
    <message>
        <source>Viewers see black</source>
        <translation>Se ve todo negro</translation>
    </message>
    <message>
        <source>The picture stands still</source>
        <translation>La imagen está congelada</translation>
    </message>
    <message>
        <source>Viewers see no picture</source>
        <translation>No se ve ninguna imagen</translation>
    </message>
    <message>
        <source>No new picture is sent</source>
        <translation>No se envía imagen nueva</translation>
    </message>
    <message>
        <source>Viewers hear nothing</source>
        <translation>No se oye nada</translation>
    </message>
    <message>
        <source>Sound and picture apart</source>
        <translation>Sonido e imagen desfasados</translation>
    </message>
    <message>
        <source>Hole in the sound</source>
        <translation>Un hueco en el sonido</translation>
    </message>
    <message>
        <source>QR code does not scan</source>
        <translation>El QR no se lee</translation>
    </message>
    <message>
        <source>QR code leads elsewhere</source>
        <translation>El QR lleva a otro sitio</translation>
    </message>
</context>
<context>
    <name>CountdownBox</name>
    <message>
        <source>Countdown</source>
        <translation>Cuenta atrás</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message numerus="yes">
        <source>Countdown of %n minute(s)</source>
        <translation>
            <numerusform>Cuenta atrás de %n minuto</numerusform>
            <numerusform>Cuenta atrás de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otra…</translation>
    </message>
    <message>
        <source>Another countdown</source>
        <translation>Otra cuenta atrás</translation>
    </message>
    <message>
        <source>Any length, until a time of day, with words and an offer that ends</source>
        <translation>Cualquier duración, hasta una hora del día, con texto y una oferta que termina</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1 min</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>Un minuto más</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop the countdown</source>
        <translation>Parar la cuenta atrás</translation>
    </message>
    <message>
        <source>The offer is over: %1 costs %2 again.</source>
        <translation>La oferta ha terminado: %1 vuelve a costar %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>CountdownSheet</name>
    <message>
        <source>Countdown</source>
        <translation>Cuenta atrás</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Durante</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta las</translation>
    </message>
    <message>
        <source>Words beside it</source>
        <translation>Texto al lado</translation>
    </message>
    <message>
        <source>Morning offer</source>
        <translation>Oferta de la mañana</translation>
    </message>
    <message>
        <source>When it is over</source>
        <translation>Cuando termine</translation>
    </message>
    <message>
        <source>Nothing happens</source>
        <translation>No pasa nada</translation>
    </message>
    <message>
        <source>Take the product off the picture</source>
        <translation>Quitar el producto de la imagen</translation>
    </message>
    <message>
        <source>Full price again</source>
        <translation>Otra vez precio normal</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Until what time</source>
        <translation>Hasta qué hora</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto dura</translation>
    </message>
    <message>
        <source>7:30 or 12 min</source>
        <translation>7:30 o 12 min</translation>
    </message>
    <message>
        <source>This time has just passed. Write a later one.</source>
        <translation>Esa hora acaba de pasar. Escribe una posterior.</translation>
    </message>
    <message>
        <source>This time has passed, and tomorrow&apos;s is more than 12 hours away. For so long choose “%1”.</source>
        <translation>Esa hora ya pasó, y la de mañana es dentro de más de 12 horas. Para tanto elige «%1».</translation>
    </message>
    <message>
        <source>Write a time of day, as 21:30.</source>
        <translation>Escribe una hora del día, como 21:30.</translation>
    </message>
    <message>
        <source>Write minutes and seconds, as 7:30, or 12 min; 24 hours at most.</source>
        <translation>Escribe minutos y segundos, como 7:30, o 12 min; 24 horas como máximo.</translation>
    </message>
    <message>
        <source>Offer price until then</source>
        <translation>Precio de oferta hasta entonces</translation>
    </message>
    <message>
        <source>Instead of %1, which comes back by itself.</source>
        <translation>En lugar de %1, que vuelve solo.</translation>
    </message>
    <message>
        <source>Variants with a price of their own come down by the same percentage.</source>
        <translation>Las variantes con precio propio bajan en el mismo porcentaje.</translation>
    </message>
    <message>
        <source>no offer</source>
        <translation>sin oferta</translation>
    </message>
    <message>
        <source>Full price: %1</source>
        <translation>Precio normal: %1</translation>
    </message>
    <message>
        <source>This is not a price. Write it like %1.</source>
        <translation>Esto no es un precio. Escríbelo así: %1.</translation>
    </message>
    <message>
        <source>An offer costs less than %1.</source>
        <translation>Una oferta cuesta menos de %1.</translation>
    </message>
</context>
<context>
    <name>DestinationDialog</name>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Where do you sell?</source>
        <translation>¿Dónde vendes?</translation>
    </message>
    <message>
        <source>The show goes on. What you save is tried at once.</source>
        <translation>El directo sigue. Lo que guardes se prueba al instante.</translation>
    </message>
    <message>
        <source>Other platform</source>
        <translation>Otra plataforma</translation>
    </message>
    <message>
        <source>Hold to delete</source>
        <translation>Mantén pulsado para eliminar</translation>
    </message>
    <message>
        <source>Hold for a second: the destination and its key are forgotten.</source>
        <translation>Mantén pulsado un segundo: se olvidan el destino y su clave.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Forgets what you typed. Esc closes and keeps it.</source>
        <translation>Olvida lo que has escrito. Esc cierra y lo guarda.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save (Enter)</source>
        <translation>Guardar (Intro)</translation>
    </message>
</context>
<context>
    <name>DestinationForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>Clave de emisión</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Copy the address from the dashboard: rtmps://…</source>
        <translation>Copia la dirección del panel: rtmps://…</translation>
    </message>
    <message>
        <source>Kept. Type a new one to replace it.</source>
        <translation>Guardada. Escribe una nueva para cambiarla.</translation>
    </message>
    <message>
        <source>Paste the stream key here</source>
        <translation>Pega aquí la clave</translation>
    </message>
    <message>
        <source>Test the address</source>
        <translation>Probar la dirección</translation>
    </message>
    <message>
        <source>Asks the server whether it is there. The key is not sent.</source>
        <translation>Pregunta al servidor si está. La clave no se envía.</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s password store.</source>
        <translation>Guardada en el almacén de contraseñas de este equipo.</translation>
    </message>
    <message>
        <source>This computer has no password store: the key is kept until Bancarella is closed.</source>
        <translation>Este equipo no tiene almacén de contraseñas: la clave se guarda hasta cerrar Bancarella.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Ocultar la clave</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostrar la clave</translation>
    </message>
    <message>
        <source>Give it a name, so that you know it during the show.</source>
        <translation>Ponle un nombre, para reconocerlo durante el directo.</translation>
    </message>
    <message>
        <source>There is already a destination with this name.</source>
        <translation>Ya hay un destino con este nombre.</translation>
    </message>
    <message>
        <source>Copy the server address from your live dashboard.</source>
        <translation>Copia la dirección del servidor del panel de tu directo.</translation>
    </message>
    <message>
        <source>This is the address of a web page. The one to copy starts with rtmp:// or rtmps://.</source>
        <translation>Es la dirección de una página web. La que hay que copiar empieza por rtmp:// o rtmps://.</translation>
    </message>
    <message>
        <source>The address starts with rtmp:// or rtmps://. Copy it again.</source>
        <translation>La dirección empieza por rtmp:// o rtmps://. Cópiala de nuevo.</translation>
    </message>
    <message>
        <source>There is a space in the address. Copy it again, alone.</source>
        <translation>Hay un espacio en la dirección. Cópiala otra vez, sola.</translation>
    </message>
    <message>
        <source>The address is not whole. Copy it again from your live dashboard.</source>
        <translation>La dirección no está entera. Cópiala otra vez del panel de tu directo.</translation>
    </message>
    <message>
        <source>This is an address, not a key. It goes in the field above.</source>
        <translation>Esto es una dirección, no una clave. Va en el campo de arriba.</translation>
    </message>
    <message>
        <source>There is a space in the key. Copy it again, alone.</source>
        <translation>Hay un espacio en la clave. Cópiala otra vez, sola.</translation>
    </message>
    <message>
        <source>Copy the stream key from your live dashboard.</source>
        <translation>Copia la clave de emisión del panel de tu directo.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>El servidor responde.</translation>
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
        <translation>Copia la dirección del servidor y la clave del panel de tu directo.</translation>
    </message>
    <message>
        <source>In YouTube Studio: Create, Go live, Stream. Copy the stream key.</source>
        <translation>En YouTube Studio: Crear, Emitir en directo, Emisión. Copia la clave de emisión.</translation>
    </message>
    <message>
        <source>On facebook.com: Live video, Streaming software. Copy the stream key.</source>
        <translation>En facebook.com: Vídeo en directo, Software de streaming. Copia la clave.</translation>
    </message>
    <message>
        <source>On instagram.com, on a computer: Create, Live video. Copy the stream key.</source>
        <translation>En instagram.com, en un ordenador: Crear, Vídeo en directo. Copia la clave.</translation>
    </message>
    <message>
        <source>In the TikTok app: LIVE, then go live from a computer. Copy the address and the key.</source>
        <translation>En la app TikTok: LIVE, y luego emite desde un ordenador. Copia la dirección y la clave.</translation>
    </message>
    <message>
        <source>On twitch.tv: Creator dashboard, Settings, Stream. Copy the primary stream key.</source>
        <translation>En twitch.tv: Panel de control del creador, Configuración, Transmisión. Copia la clave principal.</translation>
    </message>
    <message>
        <source>On kick.com: Creator dashboard, Settings, Stream key. Copy the address and the key.</source>
        <translation>En kick.com: Panel del creador, Ajustes, Clave de emisión. Copia la dirección y la clave.</translation>
    </message>
    <message>
        <source>On live.bilibili.com: open your live room&apos;s page and start. Copy the stream key.</source>
        <translation>En live.bilibili.com: abre la página de tu sala y empieza. Copia la clave.</translation>
    </message>
    <message>
        <source>In the Channels assistant on a computer, open a live room. Copy its address and key.</source>
        <translation>En el asistente de Channels, en un ordenador, abre una sala. Copia su dirección y su clave.</translation>
    </message>
    <message>
        <source>Start a live on your phone, from a computer. Copy the key it shows.</source>
        <translation>Inicia un directo en el teléfono, desde ordenador. Copia la clave que muestra.</translation>
    </message>
    <message>
        <source>The address of your own server; it may end in the key: rtmp://server/live/key</source>
        <translation>La dirección de tu servidor; puede terminar con la clave: rtmp://servidor/live/clave</translation>
    </message>
    <message>
        <source>A show lasts at most 8 hours.</source>
        <translation>Un directo dura como máximo 8 horas.</translation>
    </message>
    <message>
        <source>Only for accounts with 1,000 followers or more.</source>
        <translation>Solo para cuentas con 1.000 seguidores o más.</translation>
    </message>
    <message>
        <source>Only for accounts with enough followers, often 1,000.</source>
        <translation>Solo para cuentas con bastantes seguidores, a menudo 1.000.</translation>
    </message>
    <message>
        <source>In some countries a TikTok Shop show may not be shown anywhere else.</source>
        <translation>En algunos países un directo de TikTok Shop no puede emitirse en otro sitio.</translation>
    </message>
    <message>
        <source>Only for accounts with 50 followers or more.</source>
        <translation>Solo para cuentas con 50 seguidores o más.</translation>
    </message>
    <message>
        <source>Only for accounts of media, government and companies.</source>
        <translation>Solo para cuentas de medios, organismos públicos y empresas.</translation>
    </message>
    <message>
        <source>Only for verified accounts.</source>
        <translation>Solo para cuentas verificadas.</translation>
    </message>
    <message>
        <source>The key is good for 12 hours. Start here first, then on the phone.</source>
        <translation>La clave vale 12 horas. Empieza primero aquí, luego en el teléfono.</translation>
    </message>
    <message>
        <source>It hands out no stream key to most accounts: use one only if your dashboard shows it.</source>
        <translation>A la mayoría de las cuentas no les da clave: úsala solo si tu panel la muestra.</translation>
    </message>
    <message>
        <source>We do not know whether your account gets a stream key: see if your dashboard shows it.</source>
        <translation>No sabemos si tu cuenta recibe una clave: mira si tu panel la muestra.</translation>
    </message>
    <message>
        <source>It takes only an upright picture.</source>
        <translation>Solo acepta una imagen vertical.</translation>
    </message>
    <message>
        <source>The key is new for each show: copy it again every time.</source>
        <translation>La clave cambia en cada directo: cópiala de nuevo cada vez.</translation>
    </message>
    <message>
        <source>In some countries it forbids QR codes and links that lead elsewhere.</source>
        <translation>En algunos países prohíbe los códigos QR y enlaces que llevan a otro sitio.</translation>
    </message>
    <message>
        <source>At the end, end the show there first, then here.</source>
        <translation>Al final, termina primero allí y luego aquí.</translation>
    </message>
    <message>
        <source>It takes up to %1 kbit/s.</source>
        <translation>Acepta hasta %1 kbit/s.</translation>
    </message>
</context>
<context>
    <name>DestinationPage</name>
    <message>
        <source>Other platform</source>
        <translation>Otra plataforma</translation>
    </message>
</context>
<context>
    <name>DoubtCard</name>
    <message>
        <source>Yes · Enter</source>
        <translation>Sí · Intro</translation>
    </message>
    <message>
        <source>Yes: note it as a claim (Enter)</source>
        <translation>Sí: anotarlo como pedido (Intro)</translation>
    </message>
    <message>
        <source>No · ⌫</source>
        <translation>No · ⌫</translation>
    </message>
    <message>
        <source>No: it is no claim (Backspace)</source>
        <translation>No: no es un pedido (Retroceso)</translation>
    </message>
    <message>
        <source>← → choose product, kind or number; ↑ ↓ change it, digits type the number</source>
        <translation>← → elige producto, tipo o número; ↑ ↓ lo cambian, con las cifras escribes el número</translation>
    </message>
    <message>
        <source>Choose which kind: click “%1” or press ↑ ↓. Then press Enter.</source>
        <translation>Elige el tipo: haz clic en «%1» o pulsa ↑ ↓. Luego pulsa Intro.</translation>
    </message>
    <message>
        <source>1 of %1</source>
        <translation>1 de %1</translation>
    </message>
    <message>
        <source>%1 has paid for %2 and takes it back. Cancel it?</source>
        <translation>%1 ha pagado %2 y quiere anularlo. ¿Lo anulas?</translation>
    </message>
    <message>
        <source>%1 has paid for %2, and the message was deleted. Cancel it?</source>
        <translation>%1 ha pagado %2 y el mensaje se ha borrado. ¿Anularlo?</translation>
    </message>
    <message>
        <source>%2 is packed for %1, and the message was deleted. Cancel it?</source>
        <translation>%2 ya está en el paquete de %1 y el mensaje se ha borrado. ¿Anularlo?</translation>
    </message>
    <message>
        <source>%2 is packed for %1, who takes it back. Cancel it?</source>
        <translation>%2 ya está en el paquete de %1, que ahora lo anula. ¿Anularlo?</translation>
    </message>
    <message>
        <source>%1 takes back %2, from an earlier show. Cancel it?</source>
        <translation>%1 anula %2, de un directo anterior. ¿Anularlo?</translation>
    </message>
    <message>
        <source>Does %1 take back %2? Cancel it?</source>
        <translation>¿%1 anula %2? ¿Anularlo?</translation>
    </message>
    <message>
        <source>%1 wants %2 more; the limit is %3. Note it all the same?</source>
        <translation>%1 quiere además %2; el límite es %3. ¿Anotarlo igualmente?</translation>
    </message>
    <message>
        <source>Did %1 mean %2 in all, instead of what they have?</source>
        <translation>¿%1 quería decir %2 en total, en lugar de lo que tiene?</translation>
    </message>
    <message>
        <source>Did %1 mean %2?</source>
        <translation>¿%1 quería decir %2?</translation>
    </message>
    <message numerus="yes">
        <source>%n more question(s)</source>
        <translation>
            <numerusform>%n pregunta más</numerusform>
            <numerusform>%n preguntas más</numerusform>
        </translation>
    </message>
    <message>
        <source>which?</source>
        <translation>¿cuál?</translation>
    </message>
    <message>
        <source>Type the number; another click is one more</source>
        <translation>Escribe el número; otro clic suma uno</translation>
    </message>
    <message>
        <source>Cancelled: %2 of %1.</source>
        <translation>Anulado: %2 de %1.</translation>
    </message>
    <message>
        <source>Noted for %1: %2.</source>
        <translation>Anotado para %1: %2.</translation>
    </message>
    <message>
        <source>Cancelled: %2 of %1. What was paid is to be given back.</source>
        <translation>Anulado: %2 de %1. Hay que devolver lo pagado.</translation>
    </message>
    <message>
        <source>“%1” is no claim.</source>
        <translation>«%1» no es un pedido.</translation>
    </message>
    <message>
        <source>It stays sold: “%1”.</source>
        <translation>Sigue vendido: «%1».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>EndSheet</name>
    <message>
        <source>End the show?</source>
        <translation>¿Terminar el directo?</translation>
    </message>
    <message>
        <source>Viewers will see it end on every destination. Hold the button for one second.</source>
        <translation>El público lo verá terminar en todos los destinos. Mantén pulsado el botón un segundo.</translation>
    </message>
    <message>
        <source>Hold to end</source>
        <translation>Mantén pulsado para terminar</translation>
    </message>
    <message>
        <source>Stay on air</source>
        <translation>Seguir en directo</translation>
    </message>
    <message>
        <source>End the rehearsal?</source>
        <translation>¿Terminar el ensayo?</translation>
    </message>
    <message>
        <source>Nobody sees it. Hold the button for one second.</source>
        <translation>Nadie lo ve. Mantén pulsado el botón un segundo.</translation>
    </message>
    <message>
        <source>Go on rehearsing</source>
        <translation>Seguir ensayando</translation>
    </message>
    <message>
        <source>Hold it down for one second: with the mouse, Space or Enter</source>
        <translation>Mantén pulsado un segundo: con el ratón, Espacio o Intro</translation>
    </message>
</context>
<context>
    <name>EngineFailedPage</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Close Bancarella</source>
        <translation>Cerrar Bancarella</translation>
    </message>
</context>
<context>
    <name>EngineWords</name>
    <message>
        <source>There is no product “%1”.</source>
        <translation>No hay ningún producto «%1».</translation>
    </message>
    <message>
        <source>The list of products is empty.</source>
        <translation>La lista de productos está vacía.</translation>
    </message>
    <message>
        <source>Known codes: %1.</source>
        <translation>Códigos que hay: %1.</translation>
    </message>
    <message>
        <source>Known codes: %1 and %2 more.</source>
        <translation>Códigos que hay: %1 y %2 más.</translation>
    </message>
    <message>
        <source>No countdown is running.</source>
        <translation>No hay ninguna cuenta atrás en marcha.</translation>
    </message>
    <message>
        <source>A lower third&apos;s lines have at most %1 characters.</source>
        <translation>Las líneas del rótulo tienen como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>A product&apos;s turn lasts from 0 to %1 minutes.</source>
        <translation>El turno de un producto dura de 0 a %1 minutos.</translation>
    </message>
    <message>
        <source>A product has one turn in the run of show.</source>
        <translation>Un producto tiene un solo turno en la escaleta.</translation>
    </message>
    <message>
        <source>There is nothing to read in this message.</source>
        <translation>En este mensaje no hay nada que leer.</translation>
    </message>
    <message>
        <source>A shop&apos;s name has at most %1 characters.</source>
        <translation>El nombre de la tienda tiene como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>You are on air already.</source>
        <translation>Ya estás en directo.</translation>
    </message>
    <message>
        <source>You are not on air.</source>
        <translation>No estás en directo.</translation>
    </message>
    <message>
        <source>You are on air. End the show first.</source>
        <translation>Estás en directo. Termina antes la emisión.</translation>
    </message>
    <message>
        <source>A countdown lasts from 1 second to 24 hours.</source>
        <translation>Una cuenta atrás dura de 1 segundo a 24 horas.</translation>
    </message>
    <message>
        <source>Pin the product first: this countdown&apos;s end is about the pinned product.</source>
        <translation>Fija antes el producto: el final de esta cuenta atrás se refiere al producto fijado.</translation>
    </message>
    <message>
        <source>“%1” is not on the picture any more: pin it and start the countdown again.</source>
        <translation>“%1” ya no está en pantalla: fíjalo y vuelve a iniciar la cuenta atrás.</translation>
    </message>
    <message>
        <source>A countdown&apos;s label has at most %1 characters.</source>
        <translation>El texto de la cuenta atrás tiene como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Stock is a whole number from 0 to %1.</source>
        <translation>Las existencias son un número entero de 0 a %1.</translation>
    </message>
    <message>
        <source>The product’s %1.</source>
        <translation>El producto – %1.</translation>
    </message>
    <message>
        <source>There is a product with the code “%1” already.</source>
        <translation>Ya hay un producto con el código «%1».</translation>
    </message>
    <message>
        <source>code: %1</source>
        <translation>código: %1</translation>
    </message>
    <message>
        <source>title: %1</source>
        <translation>título: %1</translation>
    </message>
    <message>
        <source>price: %1</source>
        <translation>precio: %1</translation>
    </message>
    <message>
        <source>old price: %1</source>
        <translation>precio anterior: %1</translation>
    </message>
    <message>
        <source>unit: %1</source>
        <translation>unidad: %1</translation>
    </message>
    <message>
        <source>link: %1</source>
        <translation>enlace: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Línea %1, %2: %3</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>omitido: %1</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>longer than %1 characters</source>
        <translation>más de %1 caracteres</translation>
    </message>
    <message>
        <source>a code has no spaces and no invisible characters</source>
        <translation>un código no lleva espacios ni caracteres invisibles</translation>
    </message>
    <message>
        <source>“%1” reads as a quantity or a price; write a code like A12</source>
        <translation>«%1» parece una cantidad o un precio; escribe un código como A12</translation>
    </message>
    <message>
        <source>a code begins with a letter or a digit</source>
        <translation>un código empieza por una letra o una cifra</translation>
    </message>
    <message>
        <source>“%1” is not a currency; write EUR, USD, CNY, …</source>
        <translation>«%1» no es una moneda; escribe EUR, USD, CNY, …</translation>
    </message>
    <message>
        <source>“%1” is not a currency</source>
        <translation>«%1» no es una moneda</translation>
    </message>
    <message>
        <source>“%1” is not a currency; what the price is for goes into the column “unit”</source>
        <translation>«%1» no es una moneda; la unidad del precio va en la columna de la unidad</translation>
    </message>
    <message>
        <source>“%1” is not a price</source>
        <translation>«%1» no es un precio</translation>
    </message>
    <message>
        <source>“%1” names its currency twice</source>
        <translation>«%1» nombra dos veces la moneda</translation>
    </message>
    <message>
        <source>“%1” has more decimals than %2 has (%3)</source>
        <translation>«%1» tiene más decimales que %2 (%3)</translation>
    </message>
    <message>
        <source>“%1” is below zero</source>
        <translation>«%1» es menor que cero</translation>
    </message>
    <message>
        <source>“%1” is too large for a price</source>
        <translation>«%1» es demasiado grande para un precio</translation>
    </message>
    <message>
        <source>the price is in %1, the currency column says %2</source>
        <translation>el precio está en %1, la columna de la moneda dice %2</translation>
    </message>
    <message>
        <source>it is in %1 and the price in %2</source>
        <translation>está en %1 y el precio en %2</translation>
    </message>
    <message>
        <source>it is not above the price</source>
        <translation>no supera el precio</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from 0 to %2 without separators</source>
        <translation>«%1» no es un número entero de 0 a %2 sin separadores</translation>
    </message>
    <message>
        <source>a web address has no spaces, quotation marks or invisible characters</source>
        <translation>una dirección web no lleva espacios, comillas ni caracteres invisibles</translation>
    </message>
    <message>
        <source>this is not a web address</source>
        <translation>esto no es una dirección web</translation>
    </message>
    <message>
        <source>a web address begins with https:// or http:// and the shop&apos;s name</source>
        <translation>una dirección web empieza por https:// o http:// y el nombre de la tienda</translation>
    </message>
    <message>
        <source>a web address that viewers see must not hold a user name</source>
        <translation>una dirección web que ve el público no debe llevar un nombre de usuario</translation>
    </message>
    <message>
        <source>its QR code would be too fine to scan (%1 bytes, at most %2); use a short link</source>
        <translation>su código QR sería demasiado fino para leerlo (%1 bytes, como máximo %2); usa un enlace corto</translation>
    </message>
    <message>
        <source>“%1” is the code of line %2 already</source>
        <translation>«%1» ya es el código de la línea %2</translation>
    </message>
    <message>
        <source>a quotation mark is missing or misplaced; this row is left out</source>
        <translation>una comilla falta o está fuera de lugar; esta fila se omite</translation>
    </message>
    <message>
        <source>more cells than the header has; put quotation marks around a cell that holds the separator</source>
        <translation>más celdas que la cabecera; pon entre comillas la celda que contiene el separador</translation>
    </message>
    <message>
        <source>The product list has more than %1 rows. Split it into smaller files.</source>
        <translation>La lista de productos tiene más de %1 filas. Divídela en archivos más pequeños.</translation>
    </message>
    <message>
        <source>The product list is larger than %1 MB. Split it.</source>
        <translation>La lista de productos supera %1 MB. Divídela.</translation>
    </message>
    <message>
        <source>This is %1, not a CSV file. Open it and save it as CSV (UTF-8).</source>
        <translation>Esto es %1, no un archivo CSV. Ábrelo y guárdalo como CSV (UTF-8).</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>un archivo OpenDocument</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>un libro de Excel</translation>
    </message>
    <message>
        <source>an old Excel workbook</source>
        <translation>un libro de Excel antiguo</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>un archivo ZIP</translation>
    </message>
    <message>
        <source>a web page or an XML file</source>
        <translation>una página web o un archivo XML</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>a compressed archive</source>
        <translation>un archivo comprimido</translation>
    </message>
    <message>
        <source>The product list is empty. Its first line names the columns: code, title, price.</source>
        <translation>La lista de productos está vacía. Su primera línea nombra las columnas: code, title, price.</translation>
    </message>
    <message>
        <source>This is not a text file that can be read. Save the product list as CSV (UTF-8).</source>
        <translation>Esto no es un archivo de texto legible. Guarda la lista como CSV (UTF-8).</translation>
    </message>
    <message>
        <source>The product list&apos;s first line must name its columns; missing: %1. Found: %2.</source>
        <translation>La primera línea de la lista debe nombrar las columnas; faltan: %1. Encontradas: %2.</translation>
    </message>
    <message>
        <source>More than %1 rows have a quotation mark missing or misplaced, the last on line %2. Save the product list as CSV again.</source>
        <translation>Más de %1 filas tienen una comilla que falta o está fuera de lugar; la última es la %2. Guarda otra vez la lista como CSV.</translation>
    </message>
    <message>
        <source>The product list %1 cannot be read (%2).</source>
        <translation>No se puede leer la lista de productos %1 (%2).</translation>
    </message>
    <message>
        <source>The product list %1 cannot be written (%2).</source>
        <translation>No se puede escribir la lista de productos %1 (%2).</translation>
    </message>
    <message>
        <source>The settings %1 cannot be written (%2).</source>
        <translation>No se pueden guardar los ajustes %1 (%2).</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>disco lleno</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error del disco</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>el equipo está apagado</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>la carpeta compartida ya no está</translation>
    </message>
    <message>
        <source>There can be 1 to %1 cameras.</source>
        <translation>Puede haber de 1 a %1 cámaras.</translation>
    </message>
    <message>
        <source>A destination needs a name of at most %1 characters.</source>
        <translation>Un destino necesita un nombre de como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>A picture&apos;s width and height are even numbers from 64 to 3840.</source>
        <translation>El ancho y el alto de la imagen son números pares de 64 a 3840.</translation>
    </message>
    <message>
        <source>Use 1 to 60 pictures a second, 100 to 50000 kbit/s, and 32 to 320 kbit/s for the sound.</source>
        <translation>Usa de 1 a 60 imágenes por segundo, de 100 a 50000 kbit/s, y de 32 a 320 kbit/s para el sonido.</translation>
    </message>
    <message>
        <source>There is already a destination called “%1”. Give this one another name.</source>
        <translation>Ya hay un destino llamado «%1». Dale otro nombre a este.</translation>
    </message>
    <message>
        <source>There are already %1 destinations. Delete one first.</source>
        <translation>Ya hay %1 destinos. Elimina antes uno.</translation>
    </message>
    <message>
        <source>There is no destination called “%1”.</source>
        <translation>No hay ningún destino llamado «%1».</translation>
    </message>
    <message>
        <source>“%1” is not on air.</source>
        <translation>«%1» no está en directo.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1 (%2). Choose another folder.</source>
        <translation>No se puede escribir en %1 (%2). Elige otra carpeta.</translation>
    </message>
    <message>
        <source>Too many commands at once. Wait a moment and try again.</source>
        <translation>Demasiadas órdenes a la vez. Espera un momento e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The broadcast has failed; the log says why. Go live again.</source>
        <translation>La emisión ha fallado; el registro dice por qué. Vuelve a salir en directo.</translation>
    </message>
    <message>
        <source>Something went wrong inside Bancarella; the log says what. The show goes on.</source>
        <translation>Algo ha fallado dentro de Bancarella; el registro dice qué. La emisión sigue.</translation>
    </message>
    <message>
        <source>Bancarella does not answer. It may be busy: try again.</source>
        <translation>Bancarella no responde. Quizá esté ocupada: inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The receiver on this computer could not be started. Try again.</source>
        <translation>No se pudo iniciar el receptor de este ordenador. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The studio is ending: there is no preview any more.</source>
        <translation>El estudio se está cerrando: ya no hay vista previa.</translation>
    </message>
    <message>
        <source>The preview cannot be shown: its file cannot be made in %1 (%2). Free some space there.</source>
        <translation>No se puede mostrar la vista previa: su archivo no se puede crear en %1 (%2). Libera algo de espacio.</translation>
    </message>
    <message>
        <source>The encoder %1 does not work on this computer; using x264 instead.</source>
        <translation>El codificador %1 no funciona en este ordenador; se usa x264 en su lugar.</translation>
    </message>
    <message>
        <source>“%1” could be %2 or %3; write it with two decimals</source>
        <translation>“%1” puede ser %2 o %3; escríbelo con dos decimales</translation>
    </message>
    <message>
        <source>Another window is open on this studio: it goes on.</source>
        <translation>Hay otra ventana abierta en este estudio: sigue en marcha.</translation>
    </message>
    <message>
        <source>Somebody has deleted the data folder %1. It has been made again, and the show goes on; pictures that were kept in it are gone.</source>
        <translation>Alguien ha borrado la carpeta de datos %1. Se ha creado de nuevo y el directo sigue; las imágenes que había en ella se han perdido.</translation>
    </message>
    <message>
        <source>Somebody has deleted the data folder %1, and it cannot be made again. The show goes on; what you change is lost when Bancarella is closed.</source>
        <translation>Alguien ha borrado la carpeta de datos %1 y no se puede crear de nuevo. El directo sigue; lo que cambies se perderá al cerrar Bancarella.</translation>
    </message>
    <message>
        <source>What you change cannot be written to %1 (%2). Make room there; until then it is lost if the computer stops.</source>
        <translation>Lo que cambias no se puede escribir en %1 (%2). Haz sitio allí; hasta entonces se pierde si el ordenador se para.</translation>
    </message>
    <message>
        <source>What you change cannot be written down; the log says why. The show goes on.</source>
        <translation>Lo que cambias no se puede guardar; el registro dice por qué. El directo sigue.</translation>
    </message>
    <message>
        <source>This chat is not connected.</source>
        <translation>Este chat no está conectado.</translation>
    </message>
    <message>
        <source>This is not the address of a chat. Addresses begin with: %1.</source>
        <translation>Esto no es la dirección de un chat. Las direcciones empiezan por: %1.</translation>
    </message>
    <message>
        <source>A key has no place in a chat&apos;s address, where others can read it: write key=env:NAME.</source>
        <translation>Una clave no va en la dirección de un chat, donde otros pueden leerla: escribe key=env:NOMBRE.</translation>
    </message>
    <message>
        <source>This chat stumbled over a fault of the studio; it is tried again. The log has the details.</source>
        <translation>Este chat ha tropezado con un fallo del estudio; se intenta de nuevo. Los detalles están en el registro.</translation>
    </message>
    <message>
        <source>The demo&apos;s chat is simulator://demo?rate=N&amp;seed=S, with N messages a second, up to %1.</source>
        <translation>El chat de prueba es simulator://demo?rate=N&amp;seed=S, con N mensajes por segundo, hasta %1.</translation>
    </message>
    <message>
        <source>The chat file %1 cannot be read: %2.</source>
        <translation>No se puede leer el archivo del chat %1: %2.</translation>
    </message>
    <message>
        <source>Line %1 of %2 was left out: %3.</source>
        <translation>La línea %1 de %2 se ha omitido: %3.</translation>
    </message>
    <message>
        <source>So were %1 others.</source>
        <translation>Y otras %1 también.</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>no es JSON</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>“at” is not a number of seconds</source>
        <translation>«at» no es un número de segundos</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>falta «%1»</translation>
    </message>
    <message>
        <source>%1 gives no picture. Check the camera and try again.</source>
        <translation>%1 no da imagen. Comprueba la cámara e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The address of %1 is not known any more: this computer&apos;s password store does not give it.</source>
        <translation>La dirección de %1 ya no se conoce: el almacén de contraseñas de este equipo no la da.</translation>
    </message>
    <message>
        <source>Type the whole address again in the settings.</source>
        <translation>Escribe de nuevo la dirección completa en los ajustes.</translation>
    </message>
    <message>
        <source>Sound comes from a microphone or a file, not from an address in the network.</source>
        <translation>El sonido viene de un micrófono o de un archivo, no de una dirección de red.</translation>
    </message>
    <message>
        <source>What stands behind the question mark is not shown.</source>
        <translation>Lo que va detrás del signo de interrogación no se muestra.</translation>
    </message>
    <message>
        <source>What stands behind the question mark of the address is not known any more.</source>
        <translation>Lo que va detrás del signo de interrogación de la dirección ya no se conoce.</translation>
    </message>
    <message>
        <source>Type the whole address again.</source>
        <translation>Escribe de nuevo la dirección completa.</translation>
    </message>
    <message>
        <source>%1 failed for a reason that the log tells; it is tried again.</source>
        <translation>%1 ha fallado por un motivo que explica el registro; se intenta de nuevo.</translation>
    </message>
    <message>
        <source>%1 sends no pictures.</source>
        <translation>%1 no envía imágenes.</translation>
    </message>
    <message>
        <source>%1 sends no more pictures.</source>
        <translation>%1 ya no envía imágenes.</translation>
    </message>
    <message>
        <source>Check its cable.</source>
        <translation>Comprueba su cable.</translation>
    </message>
    <message>
        <source>Check the camera and the network.</source>
        <translation>Comprueba la cámara y la red.</translation>
    </message>
    <message>
        <source>%1 sends damaged pictures. Try another cable or socket.</source>
        <translation>%1 envía imágenes dañadas. Prueba otro cable u otra toma.</translation>
    </message>
    <message>
        <source>%1 sends damaged pictures.</source>
        <translation>%1 envía imágenes dañadas.</translation>
    </message>
    <message>
        <source>You may not use %1. Add yourself to the group video and log in again.</source>
        <translation>No tienes permiso para usar %1. Añádete al grupo video y vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>No hay ninguna %1.</translation>
    </message>
    <message>
        <source>%1 is not a camera.</source>
        <translation>%1 no es una cámara.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close that program, then try again.</source>
        <translation>Otro programa está usando %1. Cierra ese programa e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be opened. It is not there or another program uses it.</source>
        <translation>%1 no se puede abrir. No está o la usa otro programa.</translation>
    </message>
    <message>
        <source>Cameras that are there: %1.</source>
        <translation>Cámaras que hay: %1.</translation>
    </message>
    <message>
        <source>No camera is connected to this computer.</source>
        <translation>No hay ninguna cámara conectada a este ordenador.</translation>
    </message>
    <message>
        <source>%1 holds no picture this program can read. Convert it to MP4.</source>
        <translation>%1 no contiene imágenes legibles. Conviértelo a MP4.</translation>
    </message>
    <message>
        <source>%1 sends no picture. Check the path in its address.</source>
        <translation>%1 no envía imagen. Comprueba la ruta de su dirección.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check that the camera is on, in the same network, and its address is right.</source>
        <translation>%1 no responde. Comprueba que la cámara esté encendida, en la misma red, y que su dirección sea correcta.</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Start the camera&apos;s app and check the port.</source>
        <translation>%1 rechaza la conexión. Inicia la aplicación de la cámara y comprueba el puerto.</translation>
    </message>
    <message>
        <source>%1 wants a user and password. Write them into the address, before the host and an @.</source>
        <translation>%1 pide usuario y contraseña. Escríbelos en la dirección, antes del servidor y una @.</translation>
    </message>
    <message>
        <source>%1 has no picture at this address. Check the part after the host.</source>
        <translation>%1 no tiene imagen en esta dirección. Comprueba la parte después del servidor.</translation>
    </message>
    <message>
        <source>%1 sends no video this program can read. Check the part after the host.</source>
        <translation>%1 no envía un vídeo legible. Comprueba la parte después del servidor.</translation>
    </message>
    <message>
        <source>%1 cannot be found or sends no video. Check the address and the network.</source>
        <translation>%1 no se encuentra o no envía vídeo. Comprueba la dirección y la red.</translation>
    </message>
    <message>
        <source>No camera was named. Give its number, its name, a video file, a URL or test.</source>
        <translation>No se ha indicado ninguna cámara. Escribe su número, su nombre, un archivo de vídeo o una dirección.</translation>
    </message>
    <message>
        <source>%1 cameras are called %2. Choose one by number: %3.</source>
        <translation>%1 cámaras se llaman %2. Elige una por su número: %3.</translation>
    </message>
    <message>
        <source>There is no camera, file or address %1.</source>
        <translation>No hay ninguna cámara, archivo o dirección %1.</translation>
    </message>
    <message>
        <source>These are there: %1.</source>
        <translation>Hay: %1.</translation>
    </message>
    <message>
        <source>Cameras cannot be read from %1://. Use http://, https:// or rtsp://.</source>
        <translation>No se pueden leer cámaras desde %1://. Usa http://, https:// o rtsp://.</translation>
    </message>
    <message>
        <source>The camera&apos;s address lacks a host or port. Write it like http://192.168.1.20:8080/video.</source>
        <translation>A la dirección de la cámara le falta el servidor o el puerto. Escríbela así: http://192.168.1.20:8080/video.</translation>
    </message>
    <message>
        <source>Camera option %1 is not understood. After # may stand, joined by &amp;: %2.</source>
        <translation>No se entiende la opción %1 de la cámara. Después de # pueden ir, unidas por &amp;: %2.</translation>
    </message>
    <message>
        <source>%1 does not say how long it is. Convert it to MP4 and try again.</source>
        <translation>%1 no dice cuánto dura. Conviértelo a MP4 e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>There is no file %1. Check its name and folder.</source>
        <translation>No hay ningún archivo %1. Comprueba su nombre y su carpeta.</translation>
    </message>
    <message>
        <source>%1 may not be read. Change its permissions or choose another file.</source>
        <translation>%1 no se puede leer. Cambia sus permisos o elige otro archivo.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a video or sound file in it.</source>
        <translation>%1 es una carpeta. Elige en ella un archivo de vídeo o de sonido.</translation>
    </message>
    <message>
        <source>%1 is no video or sound file this program can read. Convert it to MP4.</source>
        <translation>%1 no es un archivo de vídeo o sonido legible. Conviértelo a MP4.</translation>
    </message>
    <message>
        <source>%1 cannot be played on: %2.</source>
        <translation>%1 no se puede seguir reproduciendo: %2.</translation>
    </message>
    <message>
        <source>The sound of %1 does not start to play.</source>
        <translation>El sonido de %1 no empieza.</translation>
    </message>
    <message>
        <source>The microphone does not answer: unplug it and plug it in again.</source>
        <translation>El micrófono no responde: desconéctalo y vuelve a conectarlo.</translation>
    </message>
    <message>
        <source>The microphone “%1” gives no sound any more: check its plug and its switch.</source>
        <translation>El micrófono «%1» ya no da sonido: comprueba su conexión y su interruptor.</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>está en uso</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>its sample rate does not fit</source>
        <translation>su frecuencia de muestreo no sirve</translation>
    </message>
    <message>
        <source>(With PulseAudio or PipeWire the package libasound2-plugins is needed.)</source>
        <translation>(Con PulseAudio o PipeWire hace falta el paquete libasound2-plugins.)</translation>
    </message>
    <message>
        <source>“%1” fits more than one microphone: %2. Say more of the name, or the number.</source>
        <translation>«%1» vale para más de un micrófono: %2. Escribe más del nombre, o el número.</translation>
    </message>
    <message>
        <source>There is no microphone “%1”. There are: %2.</source>
        <translation>No hay ningún micrófono «%1». Hay: %2.</translation>
    </message>
    <message>
        <source>%1 was interrupted by a fault in Bancarella.</source>
        <translation>%1 se ha interrumpido por un fallo de Bancarella.</translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>Se intenta de nuevo.</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Dijo: %1</translation>
    </message>
    <message>
        <source>Check the internet connection or the address.</source>
        <translation>Comprueba la conexión a internet o la dirección.</translation>
    </message>
    <message>
        <source>Check the internet connection.</source>
        <translation>Comprueba la conexión a internet.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Comprueba la dirección.</translation>
    </message>
    <message>
        <source>Check the address and the stream key.</source>
        <translation>Comprueba la dirección y la clave de emisión.</translation>
    </message>
    <message>
        <source>Check the stream key.</source>
        <translation>Comprueba la clave de emisión.</translation>
    </message>
    <message>
        <source>%1 is still receiving this stream key, perhaps from another program.</source>
        <translation>%1 todavía recibe con esta clave de emisión, quizá desde otro programa.</translation>
    </message>
    <message>
        <source>%1 refused the stream key.</source>
        <translation>%1 ha rechazado la clave de emisión.</translation>
    </message>
    <message>
        <source>The stream key of %1 is missing.</source>
        <translation>Falta la clave de %1.</translation>
    </message>
    <message>
        <source>Where the show went is not known any more.</source>
        <translation>Ya no se sabe adónde iba el directo.</translation>
    </message>
    <message>
        <source>Where %1 leads is not known any more.</source>
        <translation>Ya no se sabe adónde lleva %1.</translation>
    </message>
    <message>
        <source>To be seen there again, end the show, add it under Go live and go live again.</source>
        <translation>Para que te vean allí otra vez, termina la emisión, añade el destino en «Emitir» y vuelve a emitir.</translation>
    </message>
    <message>
        <source>Add the destination again under Go live.</source>
        <translation>Añade el destino de nuevo en «Emitir».</translation>
    </message>
    <message>
        <source>Copy it from your live dashboard.</source>
        <translation>Cópiala del panel del directo.</translation>
    </message>
    <message>
        <source>Copy it again from your live dashboard.</source>
        <translation>Cópiala otra vez desde tu panel de directo.</translation>
    </message>
    <message>
        <source>%1 refused the stream.</source>
        <translation>%1 ha rechazado la transmisión.</translation>
    </message>
    <message>
        <source>%1 makes no secure connection. Perhaps the address has to start with rtmp:// (not rtmps://).</source>
        <translation>%1 no establece una conexión segura. Quizá la dirección deba empezar por rtmp:// (no rtmps://).</translation>
    </message>
    <message>
        <source>%1 makes no secure connection. Check the address and its port.</source>
        <translation>%1 no establece una conexión segura. Comprueba la dirección y su puerto.</translation>
    </message>
    <message>
        <source>No answer from %1 within %2 s.</source>
        <translation>%1 no responde en %2 s.</translation>
    </message>
    <message>
        <source>There is no server called %1, or no internet.</source>
        <translation>No hay ningún servidor llamado %1, o no hay internet.</translation>
    </message>
    <message>
        <source>%1 cannot be reached on port %2.</source>
        <translation>No se puede llegar a %1 por el puerto %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2.</source>
        <translation>El certificado de %1 no es de confianza: %2.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>The stream key was not sent.</source>
        <translation>La clave de emisión no se ha enviado.</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s date.</source>
        <translation>Comprueba la dirección y la fecha de este ordenador.</translation>
    </message>
    <message>
        <source>%1 is no live streaming server.</source>
        <translation>%1 no es un servidor de directos.</translation>
    </message>
    <message>
        <source>%1 took no data for %2 s.</source>
        <translation>%1 no ha recibido datos durante %2 s.</translation>
    </message>
    <message>
        <source>%1 closed the connection when it got the stream key.</source>
        <translation>%1 cerró la conexión al recibir la clave de emisión.</translation>
    </message>
    <message>
        <source>%1 closed the connection at once.</source>
        <translation>%1 cerró la conexión enseguida.</translation>
    </message>
    <message>
        <source>%1 closed the connection before the stream began.</source>
        <translation>%1 cerró la conexión antes de empezar la transmisión.</translation>
    </message>
    <message>
        <source>%1 closed the connection.</source>
        <translation>%1 cerró la conexión.</translation>
    </message>
    <message>
        <source>%1 ended the stream.</source>
        <translation>%1 terminó la transmisión.</translation>
    </message>
    <message>
        <source>Copy the server address from your live dashboard again.</source>
        <translation>Copia otra vez la dirección del servidor desde tu panel de directo.</translation>
    </message>
    <message>
        <source>The address or the stream key is too long. Copy only that line from your live dashboard.</source>
        <translation>La dirección o la clave de emisión es demasiado larga. Copia solo esa línea de tu panel de directo.</translation>
    </message>
    <message>
        <source>The stream key is an address. Put the address and the stream key in their own places.</source>
        <translation>La clave de emisión es una dirección. Pon la dirección y la clave de emisión cada una en su sitio.</translation>
    </message>
    <message>
        <source>The stream key is missing. Copy it from your live dashboard and add it to the address.</source>
        <translation>Falta la clave de emisión. Cópiala de tu panel de directo y añádela a la dirección.</translation>
    </message>
    <message>
        <source>The stream key is missing. Copy it from your live dashboard.</source>
        <translation>Falta la clave de emisión. Cópiala de tu panel de directo.</translation>
    </message>
    <message>
        <source>The address ends after the server&apos;s name.</source>
        <translation>La dirección termina después del nombre del servidor.</translation>
    </message>
    <message>
        <source>The address holds a space, a line break or an invisible character. Copy it again, alone.</source>
        <translation>La dirección contiene un espacio, un salto de línea o un carácter invisible. Cópiala otra vez, sola.</translation>
    </message>
    <message>
        <source>The stream key holds a space, a line break or an invisible character. Copy it again, alone.</source>
        <translation>La clave de emisión contiene un espacio, un salto de línea o un carácter invisible. Cópiala otra vez, sola.</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>La dirección está vacía.</translation>
    </message>
    <message>
        <source>An address starts with rtmp:// or rtmps://.</source>
        <translation>Una dirección empieza por rtmp:// o rtmps://.</translation>
    </message>
    <message>
        <source>That is the address of a web page. The one to copy from your live dashboard starts with rtmp:// or rtmps://.</source>
        <translation>Esa es la dirección de una página web. La que hay que copiar de tu panel de directo empieza por rtmp:// o rtmps://.</translation>
    </message>
    <message>
        <source>This kind of address is not supported. Use one that starts with rtmp:// or rtmps://.</source>
        <translation>Este tipo de dirección no sirve. Usa una que empiece por rtmp:// o rtmps://.</translation>
    </message>
    <message>
        <source>Addresses with a user name and password (name:password@server) are not supported.</source>
        <translation>No sirven las direcciones con usuario y contraseña (nombre:contraseña@servidor).</translation>
    </message>
    <message>
        <source>An IPv6 address goes in square brackets, as in rtmp://[2001:db8::1]/app.</source>
        <translation>Una dirección IPv6 va entre corchetes, como en rtmp://[2001:db8::1]/app.</translation>
    </message>
    <message>
        <source>The server&apos;s name cannot be read.</source>
        <translation>El nombre del servidor no se puede leer.</translation>
    </message>
    <message>
        <source>The address has no server name.</source>
        <translation>La dirección no tiene nombre de servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s IPv6 address cannot be read.</source>
        <translation>La dirección IPv6 del servidor no se puede leer.</translation>
    </message>
    <message>
        <source>The port after the server&apos;s name is not a number from 1 to 65535.</source>
        <translation>El puerto tras el nombre del servidor no es un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>recording: %1</source>
        <translation>grabación: %1</translation>
    </message>
    <message>
        <source>There is already a file %1. Choose another name for the recording.</source>
        <translation>Ya hay un archivo %1. Elige otro nombre para la grabación.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Create it, or choose another one for the recording.</source>
        <translation>La carpeta %1 no existe. Créala o elige otra para la grabación.</translation>
    </message>
    <message>
        <source>The recording %1 cannot be created (%2). Choose another folder or name.</source>
        <translation>La grabación %1 no se puede crear (%2). Elige otra carpeta u otro nombre.</translation>
    </message>
    <message>
        <source>the name cannot be used</source>
        <translation>el nombre no se puede usar</translation>
    </message>
    <message>
        <source>The disk is too slow for the recording %1: it has ended. Record to another disk.</source>
        <translation>El disco es demasiado lento para la grabación %1, que ha terminado. Graba en otro disco.</translation>
    </message>
    <message>
        <source>The disk is full: the recording %1 has ended. Free some space and record again.</source>
        <translation>El disco está lleno: la grabación %1 ha terminado. Libera espacio y graba de nuevo.</translation>
    </message>
    <message>
        <source>The disk takes no larger file: the recording %1 has ended. Record to another file.</source>
        <translation>El disco no admite archivos más grandes: la grabación %1 ha terminado. Graba en otro archivo.</translation>
    </message>
    <message>
        <source>The recording %1 has ended, it cannot be written (%2). Check the disk.</source>
        <translation>La grabación %1 ha terminado: no se puede escribir (%2). Comprueba el disco.</translation>
    </message>
    <message>
        <source>The recording %1 has ended by a fault in Bancarella.</source>
        <translation>La grabación %1 ha terminado por un fallo de Bancarella.</translation>
    </message>
    <message>
        <source>The settings %1 cannot be read (%2). Everything is as at first.</source>
        <translation>No se pueden leer los ajustes %1 (%2). Todo está como al principio.</translation>
    </message>
    <message>
        <source>The settings were damaged and everything is as at first. The damaged file is kept as %1.</source>
        <translation>Los ajustes estaban dañados y todo está como al principio. El archivo dañado se conserva como %1.</translation>
    </message>
    <message>
        <source>The settings %1 are damaged (%2). Everything is as at first.</source>
        <translation>Los ajustes %1 están dañados (%2). Todo está como al principio.</translation>
    </message>
    <message>
        <source>Camera %1</source>
        <translation>Cámara %1</translation>
    </message>
    <message>
        <source>There is only one camera. Add a second one in the settings to use this scene.</source>
        <translation>Solo hay una cámara. Añade otra en los ajustes para usar esta escena.</translation>
    </message>
    <message>
        <source>The studio is not running. It is being started again; try once more in a moment.</source>
        <translation>El estudio no está en marcha. Se está iniciando de nuevo; inténtalo en un momento.</translation>
    </message>
    <message>
        <source>The studio has stopped. It is being started again; try once more in a moment.</source>
        <translation>El estudio se ha detenido. Se está iniciando de nuevo; inténtalo en un momento.</translation>
    </message>
    <message>
        <source>No camera is connected: plug one in, or choose the test picture.</source>
        <translation>No hay ninguna cámara conectada: conecta una o elige la imagen de prueba.</translation>
    </message>
    <message>
        <source>%1 holds no sound: choose another file, or no microphone.</source>
        <translation>%1 no contiene sonido: elige otro archivo o ningún micrófono.</translation>
    </message>
    <message>
        <source>The microphone “%1” cannot be opened (%2): close other programs that use it, see that this program may use the microphone, or choose another one.</source>
        <translation>El micrófono «%1» no se puede abrir (%2): cierra los otros programas que lo usan, comprueba que este programa pueda usarlo o elige otro.</translation>
    </message>
    <message>
        <source>The microphone “%1” opens but gives no sound: check its plug, or choose another one.</source>
        <translation>El micrófono «%1» se abre pero no da sonido: comprueba su conexión o elige otro.</translation>
    </message>
    <message>
        <source>The sound system does not answer: restart the computer, or choose no microphone.</source>
        <translation>El sistema de sonido no responde: reinicia el ordenador o elige ningún micrófono.</translation>
    </message>
    <message>
        <source>PortAudio, which records microphones, is not installed: install the package libportaudio2, or choose no microphone.</source>
        <translation>PortAudio, que graba los micrófonos, no está instalado: instala el paquete libportaudio2 o elige ningún micrófono.</translation>
    </message>
    <message>
        <source>To record microphones the library %1 is needed, which this computer does not have: install the package %2 (its name on Debian and Ubuntu), or choose no microphone.</source>
        <translation>Para grabar micrófonos hace falta la biblioteca %1, que no está en este ordenador: instala el paquete %2 (así se llama en Debian y Ubuntu) o elige ningún micrófono.</translation>
    </message>
    <message>
        <source>No microphone was found: plug one in, or choose no microphone.</source>
        <translation>No se ha encontrado ningún micrófono: conecta uno o elige ningún micrófono.</translation>
    </message>
    <message>
        <source>%1 Bancarella waits for it up to %2 seconds.</source>
        <translation>%1 Bancarella lo espera hasta %2 segundos.</translation>
    </message>
    <message>
        <source>%1 The show goes on; claims wait in the chat until it can be written.</source>
        <translation>%1 El directo sigue; las reservas esperan en el chat hasta que se pueda escribir.</translation>
    </message>
    <message>
        <source>%1 has %2 of “%3” now; one buyer may have %4.</source>
        <translation>%1 tiene ahora %2 de “%3”; cada cliente puede tener %4.</translation>
    </message>
    <message>
        <source>%1 is damaged or is no store of Bancarella; it was left as it is. Bring back a copy of it, choose another file, or move it away to begin with an empty store.</source>
        <translation>%1 está dañado o no es un archivo de Bancarella; se ha dejado como está. Recupera una copia, elige otro archivo o apártalo para empezar con uno vacío.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>No se puede llegar a %1.</translation>
    </message>
    <message>
        <source>%1 of %2 units left today</source>
        <translation>quedan hoy %1 de %2 unidades</translation>
    </message>
    <message>
        <source>%1 of %2 units left today: messages come later, so that they last</source>
        <translation>quedan hoy %1 de %2 unidades: los mensajes llegan más tarde para que alcancen</translation>
    </message>
    <message>
        <source>%1 recordings were cut short and cannot be read. They are left as they are: %2.</source>
        <translation>%1 grabaciones quedaron cortadas y no se pueden leer. Se dejan como están: %2.</translation>
    </message>
    <message>
        <source>%1 recordings were cut short. They have been finished and play: %2.</source>
        <translation>%1 grabaciones quedaron cortadas. Se han completado y se pueden ver: %2.</translation>
    </message>
    <message>
        <source>%1 recordings were cut short. They play, and are finished at a later start: there is not enough room on the disk for that. They are %2.</source>
        <translation>%1 grabaciones quedaron cortadas. Se pueden ver, y se completarán en otro arranque: no hay bastante sitio en el disco. Son %2.</translation>
    </message>
    <message>
        <source>%1 takes nothing just now. Look at the router and the Wi-Fi. It is connected anew if that lasts; the show goes on.</source>
        <translation>%1 no recibe nada ahora mismo. Mira el router y el Wi-Fi. Si dura, se conecta de nuevo; el directo sigue.</translation>
    </message>
    <message>
        <source>%1: there is no server called %2, or no internet.</source>
        <translation>%1: no hay ningún servidor llamado %2, o no hay internet.</translation>
    </message>
    <message>
        <source>A PayPal amount is 0.01 or more.</source>
        <translation>Un importe de PayPal es de 0,01 o más.</translation>
    </message>
    <message>
        <source>A Twitch channel&apos;s name has up to 25 letters, digits and “_”: twitch://NAME.</source>
        <translation>El nombre de un canal de Twitch tiene hasta 25 letras, cifras y «_»: twitch://NOMBRE.</translation>
    </message>
    <message>
        <source>A YouTube chat&apos;s address is youtube:// and the video&apos;s ID, or the address of its page.</source>
        <translation>La dirección de un chat de YouTube es youtube:// y el ID del vídeo, o la dirección de su página.</translation>
    </message>
    <message>
        <source>A chat&apos;s address knows no “%1”. It knows: %2.</source>
        <translation>La dirección de un chat no conoce «%1». Conoce: %2.</translation>
    </message>
    <message>
        <source>A chat&apos;s key= takes env: and the name of an environment variable that holds the key.</source>
        <translation>key= de un chat lleva env: y el nombre de una variable de entorno que contiene la clave.</translation>
    </message>
    <message>
        <source>A curly bracket is open or closed too often.</source>
        <translation>Hay una llave de más, abierta o cerrada.</translation>
    </message>
    <message>
        <source>A password is sent to an IRC server only with tls=1.</source>
        <translation>Solo se envía una contraseña a un servidor IRC con tls=1.</translation>
    </message>
    <message>
        <source>A picture of this size has no room for its QR code. Use a shorter name, a shorter text or a short link, or a larger picture.</source>
        <translation>En una imagen de este tamaño no cabe su código QR. Usa un nombre más corto, un texto más corto o un enlace corto, o una imagen más grande.</translation>
    </message>
    <message>
        <source>A square bracket is open or closed too often.</source>
        <translation>Hay un corchete de más, abierto o cerrado.</translation>
    </message>
    <message>
        <source>An IRC chat is irc://HOST:PORT/CHANNEL.</source>
        <translation>Un chat IRC es irc://HOST:PUERTO/CANAL.</translation>
    </message>
    <message>
        <source>An IRC name has up to 30 letters and digits, and begins with a letter.</source>
        <translation>Un nombre de IRC tiene hasta 30 letras y cifras, y empieza por una letra.</translation>
    </message>
    <message>
        <source>Another desk is writing to the shop&apos;s database at %1 and does not let go of it.</source>
        <translation>Otro puesto está escribiendo en la base de datos de la tienda en %1 y no la suelta.</translation>
    </message>
    <message>
        <source>Another program uses port %1, which signing in needs. Close it and try again.</source>
        <translation>Otro programa usa el puerto %1, que hace falta para iniciar sesión. Ciérralo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Another program uses port %1. Close it, or choose another port for the room.</source>
        <translation>Otro programa usa el puerto %1. Ciérralo o elige otro puerto para la sala.</translation>
    </message>
    <message>
        <source>At %1 there is no database of this name. Create it first, or correct the address.</source>
        <translation>En %1 no hay ninguna base de datos con este nombre. Créala primero, o corrige la dirección.</translation>
    </message>
    <message>
        <source>Bilibili does not accept the sign-in any more. Copy the cookie from the browser again.</source>
        <translation>Bilibili ya no acepta el inicio de sesión. Copia de nuevo la cookie del navegador.</translation>
    </message>
    <message>
        <source>Bilibili does not let this computer into the chat just now. It is tried again by itself.</source>
        <translation>En este momento Bilibili no deja entrar a este ordenador en el chat. Se reintenta solo.</translation>
    </message>
    <message>
        <source>Bilibili does not let us into this chat. It is tried again by itself.</source>
        <translation>Bilibili no nos deja entrar en este chat. Se reintenta solo.</translation>
    </message>
    <message>
        <source>Bilibili knows no live room of this number. Check how it is written.</source>
        <translation>Bilibili no conoce ninguna sala con este número. Comprueba cómo está escrito.</translation>
    </message>
    <message>
        <source>Bilibili&apos;s chat takes the number of the live room: bilibili://21452505.</source>
        <translation>El chat de Bilibili lleva el número de la sala en directo: bilibili://21452505.</translation>
    </message>
    <message>
        <source>Comments arrive a few seconds late: Facebook does not stream them to this Page&apos;s token.</source>
        <translation>Los comentarios llegan con unos segundos de retraso: Facebook no los transmite al token de esta página.</translation>
    </message>
    <message>
        <source>Facebook does not accept the Page&apos;s token any more. Paste a new one.</source>
        <translation>Facebook ya no acepta el token de la página. Pega uno nuevo.</translation>
    </message>
    <message>
        <source>Facebook does not accept this token. Copy the Page&apos;s token again.</source>
        <translation>Facebook no acepta este token. Copia de nuevo el token de la página.</translation>
    </message>
    <message>
        <source>Facebook does not know this live video, or does not show it to this Page. Check its number.</source>
        <translation>Facebook no conoce este vídeo en directo o no lo muestra a esta página. Comprueba el número.</translation>
    </message>
    <message>
        <source>Facebook has stopped the Page from commenting for a while: it took it for spam.</source>
        <translation>Facebook ha impedido a la página comentar durante un tiempo: lo tomó por spam.</translation>
    </message>
    <message>
        <source>Facebook shows comments only to the Page itself. Paste the Page&apos;s token first.</source>
        <translation>Facebook muestra los comentarios solo a la propia página. Pega primero el token de la página.</translation>
    </message>
    <message>
        <source>Facebook&apos;s chat takes the number of the live video: facebook://1234567890.</source>
        <translation>El chat de Facebook lleva el número del vídeo en directo: facebook://1234567890.</translation>
    </message>
    <message>
        <source>Forgotten here. The token itself stays good: take it back on the platform&apos;s page where you got it.</source>
        <translation>Olvidado aquí. El token sigue siendo válido: revócalo en la página de la plataforma donde lo obtuviste.</translation>
    </message>
    <message>
        <source>It is not known any more where this message was written. Nothing was written.</source>
        <translation>Ya no se sabe dónde se escribió este mensaje. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>It is not known whose chat on Kick to write into. Sign in to Kick again.</source>
        <translation>No se sabe en qué chat de Kick escribir. Inicia sesión en Kick de nuevo.</translation>
    </message>
    <message>
        <source>Its QR code would be too fine to scan (%1 bytes). Use a shorter name or a shorter text.</source>
        <translation>Su código QR sería demasiado fino para leerlo (%1 bytes). Usa un nombre o un texto más corto.</translation>
    </message>
    <message>
        <source>Kick did not take the message. The chat may be slowed down, or for followers only.</source>
        <translation>Kick no aceptó el mensaje. El chat puede estar en modo lento o reservado a los seguidores.</translation>
    </message>
    <message>
        <source>Kick does not accept the sign-in any more. Sign in again.</source>
        <translation>Kick ya no acepta el inicio de sesión. Inicia sesión de nuevo.</translation>
    </message>
    <message>
        <source>Kick does not let this chat room be read. Check its number.</source>
        <translation>Kick no permite leer esta sala. Comprueba el número.</translation>
    </message>
    <message>
        <source>Kick does not tell the chat room of a channel to programs. Use the chat room&apos;s number instead of the name: it stands as chatroom, id at kick.com/api/v2/channels/ and the name, opened in a browser.</source>
        <translation>Kick no dice a los programas la sala de un canal. Usa el número de la sala en lugar del nombre: está en chatroom, id, en kick.com/api/v2/channels/ y el nombre, abierto en un navegador.</translation>
    </message>
    <message>
        <source>Kick knows no channel of this name. Check how it is written.</source>
        <translation>Kick no conoce ningún canal con este nombre. Comprueba cómo está escrito.</translation>
    </message>
    <message>
        <source>Kick&apos;s broadcaster= takes the number of the channel&apos;s owner.</source>
        <translation>broadcaster= de Kick lleva el número del propietario del canal.</translation>
    </message>
    <message>
        <source>Kick&apos;s chat does not take this connection any more. Look for an update.</source>
        <translation>El chat de Kick ya no acepta esta conexión. Busca una actualización.</translation>
    </message>
    <message>
        <source>Kick&apos;s chat is overcrowded just now. It is tried again by itself.</source>
        <translation>El chat de Kick está saturado en este momento. Se reintenta solo.</translation>
    </message>
    <message>
        <source>Kick&apos;s chat takes the number of the chat room or the channel&apos;s name: kick://123456.</source>
        <translation>El chat de Kick lleva el número de la sala o el nombre del canal: kick://123456.</translation>
    </message>
    <message>
        <source>No chat that can be written to is connected. Sign in to one in the settings, or open the Room.</source>
        <translation>No hay conectado ningún chat en el que se pueda escribir. Inicia sesión en uno en los ajustes, o abre la Sala.</translation>
    </message>
    <message>
        <source>Nobody can write into this chat from here.</source>
        <translation>Desde aquí no se puede escribir en este chat.</translation>
    </message>
    <message>
        <source>Nobody signed in there in time. Begin again for a new code.</source>
        <translation>Nadie inició sesión a tiempo. Empieza de nuevo para obtener otro código.</translation>
    </message>
    <message>
        <source>None of your ways to pay takes %1 %2. Write to the buyer how they pay it, or add a way to pay in the settings.</source>
        <translation>Ninguna de tus formas de pago acepta %1 %2. Escribe al comprador cómo pagar, o añade una forma de pago en los ajustes.</translation>
    </message>
    <message>
        <source>Nothing can be pasted for this platform: sign in there.</source>
        <translation>Para esta plataforma no se puede pegar nada: inicia sesión allí.</translation>
    </message>
    <message>
        <source>Nothing is called {%1} here. These can be written: %2.</source>
        <translation>Aquí nada se llama {%1}. Se puede escribir: %2.</translation>
    </message>
    <message>
        <source>One cannot sign in there from here.</source>
        <translation>Desde aquí no se puede iniciar sesión allí.</translation>
    </message>
    <message>
        <source>Only on this computer and in the local network is Streamer.bot spoken to without encryption. For others write ?server=wss:// and its address.</source>
        <translation>Solo en este ordenador y en la red local se habla con Streamer.bot sin cifrado. Para los demás escribe ?server=wss:// y su dirección.</translation>
    </message>
    <message>
        <source>Only on this computer may a chat&apos;s server be reached without encryption (ws:// or http://).</source>
        <translation>Solo en este ordenador se puede llegar al servidor de un chat sin cifrado (ws:// o http://).</translation>
    </message>
    <message>
        <source>Say for each claim what was paid for it.</source>
        <translation>Di para cada pedido cuánto se pagó.</translation>
    </message>
    <message>
        <source>Say who is to be blocked: a message of theirs, or their account.</source>
        <translation>Di a quién bloquear: un mensaje suyo o su cuenta.</translation>
    </message>
    <message>
        <source>Sign in to Kick first: nobody is signed in.</source>
        <translation>Inicia primero sesión en Kick: nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Sign in to Twitch to write in its chat.</source>
        <translation>Inicia sesión en Twitch para escribir en el chat.</translation>
    </message>
    <message>
        <source>Sign in to YouTube to write into its chat.</source>
        <translation>Inicia sesión en YouTube para escribir en su chat.</translation>
    </message>
    <message>
        <source>Signed out here. The platform could not be told: take the app&apos;s access away in the account&apos;s settings there, too.</source>
        <translation>Sesión cerrada aquí. No se pudo avisar a la plataforma: retira también allí el acceso de la aplicación en los ajustes de la cuenta.</translation>
    </message>
    <message>
        <source>Signing in needs your app&apos;s ID (client ID), as the platform&apos;s page for developers shows it.</source>
        <translation>Para iniciar sesión hace falta el ID de tu aplicación (client ID), como lo muestra la página para desarrolladores de la plataforma.</translation>
    </message>
    <message>
        <source>Signing in stumbled over a fault of the studio. The log has the details.</source>
        <translation>El inicio de sesión tropezó con un fallo del estudio. El registro tiene los detalles.</translation>
    </message>
    <message>
        <source>Signing in there also needs the app&apos;s secret (client secret), from the same page as its ID.</source>
        <translation>Para iniciar sesión allí también hace falta el secreto de la aplicación (client secret), de la misma página que su ID.</translation>
    </message>
    <message>
        <source>Social Stream Ninja could not write the message. See that the chat&apos;s window is open there and signed in, and that its remote control is on.</source>
        <translation>Social Stream Ninja no pudo escribir el mensaje. Comprueba que allí la ventana del chat está abierta y con la sesión iniciada, y que su control remoto está activado.</translation>
    </message>
    <message>
        <source>Social Stream Ninja has not confirmed the last message. See that it is open.</source>
        <translation>Social Stream Ninja no ha confirmado el último mensaje. Comprueba que está abierto.</translation>
    </message>
    <message>
        <source>Social Stream Ninja has sent nothing so far. In its settings, under Mechanics, remote control and sending chat messages to the server must both be on.</source>
        <translation>Social Stream Ninja no ha enviado nada hasta ahora. En sus ajustes, en Mechanics, deben estar activados tanto el control remoto como el envío de los mensajes del chat al servidor.</translation>
    </message>
    <message>
        <source>Social Stream Ninja takes its session&apos;s name: ssn://SESSION, as it stands in its links.</source>
        <translation>Social Stream Ninja necesita el nombre de su sesión: ssn://SESSION, tal como está en sus enlaces.</translation>
    </message>
    <message>
        <source>Somebody has deleted or moved the recording %1. It goes on in the file %2.</source>
        <translation>Alguien ha borrado o movido la grabación %1. Continúa en el archivo %2.</translation>
    </message>
    <message>
        <source>Somebody has deleted or moved the recording %1. The show goes on, and the recording in a new file as soon as there can be one.</source>
        <translation>Alguien ha borrado o movido la grabación %1. El directo sigue, y la grabación continúa en un archivo nuevo en cuanto se pueda.</translation>
    </message>
    <message>
        <source>Someone on Facebook</source>
        <translation>Alguien en Facebook</translation>
    </message>
    <message>
        <source>Streamer.bot asks for its password, and there is none here.</source>
        <translation>Streamer.bot pide su contraseña y aquí no hay ninguna.</translation>
    </message>
    <message>
        <source>Streamer.bot did not write the message into %1.</source>
        <translation>Streamer.bot no escribió el mensaje en %1.</translation>
    </message>
    <message>
        <source>Streamer.bot does not accept the password. Check it there, and here.</source>
        <translation>Streamer.bot no acepta la contraseña. Compruébala allí y aquí.</translation>
    </message>
    <message>
        <source>Streamer.bot does not let its chats be read.</source>
        <translation>Streamer.bot no permite leer sus chats.</translation>
    </message>
    <message>
        <source>Streamer.bot is connected to no chat. Connect it to your account there.</source>
        <translation>Streamer.bot no está conectado a ningún chat. Conéctalo allí a tu cuenta.</translation>
    </message>
    <message>
        <source>Streamer.bot takes its computer and port: streamerbot://127.0.0.1:8080.</source>
        <translation>Streamer.bot necesita su ordenador y su puerto: streamerbot://127.0.0.1:8080.</translation>
    </message>
    <message>
        <source>That is all. Close this page and go back to Bancarella.</source>
        <translation>Eso es todo. Cierra esta página y vuelve a Bancarella.</translation>
    </message>
    <message>
        <source>The IRC server does not accept the password.</source>
        <translation>El servidor IRC no acepta la contraseña.</translation>
    </message>
    <message>
        <source>The IRC server does not accept this name. Choose another nick.</source>
        <translation>El servidor IRC no acepta este nombre. Elige otro (nick).</translation>
    </message>
    <message>
        <source>The IRC server does not know this channel. Check its name.</source>
        <translation>El servidor IRC no conoce este canal. Comprueba el nombre.</translation>
    </message>
    <message>
        <source>The IRC server does not let us into this channel.</source>
        <translation>El servidor IRC no nos deja entrar en este canal.</translation>
    </message>
    <message>
        <source>The IRC server ended the connection. It is tried again by itself.</source>
        <translation>El servidor IRC cerró la conexión. Se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>The IRC server has banned this computer or name.</source>
        <translation>El servidor IRC ha vetado este equipo o este nombre.</translation>
    </message>
    <message>
        <source>The IRC server let us in, but does not talk to us. It is tried again.</source>
        <translation>El servidor IRC nos dejó entrar, pero no nos responde. Se vuelve a intentar.</translation>
    </message>
    <message>
        <source>The Page&apos;s token does not allow this. Make one that may read and write the comments of the Page.</source>
        <translation>El token de la página no permite esto. Crea uno que pueda leer y escribir los comentarios de la página.</translation>
    </message>
    <message>
        <source>The YouTube Data API is not switched on for this key. Switch it on in the Google Cloud console.</source>
        <translation>La YouTube Data API no está activada para esta clave. Actívala en la consola de Google Cloud.</translation>
    </message>
    <message>
        <source>The added connector for %1:// does not work here. The log has the details.</source>
        <translation>El conector añadido para %1:// no funciona aquí. El registro tiene los detalles.</translation>
    </message>
    <message>
        <source>The added connector for %1:// is not one that this version can use.</source>
        <translation>El conector añadido para %1:// no sirve para esta versión.</translation>
    </message>
    <message>
        <source>The address of the room is room://HOST:PORT, for example room://0.0.0.0:8090.</source>
        <translation>La dirección de la sala es room://HOST:PUERTO, por ejemplo room://0.0.0.0:8090.</translation>
    </message>
    <message>
        <source>The disk of the shop&apos;s database at %1 does not take what is written. Ask whoever looks after it.</source>
        <translation>El disco de la base de datos de la tienda en %1 no acepta lo que se escribe. Pregunta a quien la cuida.</translation>
    </message>
    <message>
        <source>The disk with the data folder %1 is full. Make room there, or choose another folder.</source>
        <translation>El disco con la carpeta de datos %1 está lleno. Haz sitio o elige otra carpeta.</translation>
    </message>
    <message>
        <source>The most that one message may claim is from 1 to %1.</source>
        <translation>Lo máximo en un mensaje va de 1 a %1.</translation>
    </message>
    <message>
        <source>The show goes on; claims wait in the chat until the studio is started again with a store that can be read.</source>
        <translation>El directo sigue; los pedidos esperan en el chat hasta que el estudio se inicie de nuevo con un archivo legible.</translation>
    </message>
    <message>
        <source>The session of Social Stream Ninja is not known any more: this computer&apos;s password store does not give it. Add this chat again.</source>
        <translation>La sesión de Social Stream Ninja ya no se conoce: el almacén de contraseñas de este equipo no la da. Añade de nuevo este chat.</translation>
    </message>
    <message>
        <source>letters that are not UTF-8 were read as Windows-1252 (lines: %1): look whether they are right</source>
        <translation>las letras que no son UTF-8 se han leído como Windows-1252 (líneas: %1): comprueba que sean correctas</translation>
    </message>
    <message>
        <source>“%1” is also a word of every chat; as a code it counts only with a quantity, like %2+1.</source>
        <translation>“%1” es también una palabra de cualquier chat; como código solo vale con una cantidad, como %2+1.</translation>
    </message>
    <message>
        <source>“%1” reads like a word; viewers may write it without wanting it, so a code like A12 is safer.</source>
        <translation>«%1» parece una palabra: quien mira puede escribirla sin quererla; un código como A12 es más seguro.</translation>
    </message>
    <message>
        <source>“%1” is not a weight from 1 g to %2 kg</source>
        <translation>“%1” no es un peso de 1 g a %2 kg</translation>
    </message>
    <message>
        <source>“%1” is the code of line %2 already; this row is left out</source>
        <translation>“%1” ya es el código de la línea %2; esta fila no se incluye</translation>
    </message>
    <message>
        <source>The battery is almost empty: %1 %. Plug the computer in now, or the show ends with it.</source>
        <translation>La batería está casi vacía: %1 %. Enchufa ya el ordenador, o la emisión se acaba con ella.</translation>
    </message>
    <message>
        <source>The battery is at %1 %, for about %2 min. Plug the computer in.</source>
        <translation>La batería está al %1 %, para unos %2 min. Enchufa el ordenador.</translation>
    </message>
    <message>
        <source>The battery is at %1 %. Plug the computer in.</source>
        <translation>La batería está al %1 %. Enchufa el ordenador.</translation>
    </message>
    <message>
        <source>The chat does not answer; it is not known whether the message arrived.</source>
        <translation>El chat no responde; no se sabe si el mensaje ha llegado.</translation>
    </message>
    <message>
        <source>The chat of this YouTube show is switched off. Switch it on in YouTube Studio.</source>
        <translation>El chat de esta emisión de YouTube está desactivado. Actívalo en YouTube Studio.</translation>
    </message>
    <message>
        <source>The chat&apos;s key is not there: write key=env:NAME, and set NAME before the start.</source>
        <translation>Falta la clave del chat: escribe key=env:NOMBRE y define NOMBRE antes de iniciar.</translation>
    </message>
    <message>
        <source>The chat&apos;s server cannot prove who it is (certificate). Check the computer&apos;s date, and the address.</source>
        <translation>El servidor del chat no puede demostrar quién es (certificado). Revisa la fecha del ordenador y la dirección.</translation>
    </message>
    <message>
        <source>The chat&apos;s server does not answer. Check the internet connection; it is tried again by itself.</source>
        <translation>El servidor del chat no responde. Revisa la conexión a internet; se reintenta solo.</translation>
    </message>
    <message>
        <source>The chat&apos;s server is not found. Check the internet connection; it is tried again by itself.</source>
        <translation>No se encuentra el servidor del chat. Revisa la conexión a internet; se reintenta solo.</translation>
    </message>
    <message>
        <source>The chat&apos;s server refuses connections just now. It is tried again by itself.</source>
        <translation>El servidor del chat rechaza ahora las conexiones. Se reintenta solo.</translation>
    </message>
    <message>
        <source>The comment that is answered is not there any more.</source>
        <translation>El comentario al que se responde ya no está.</translation>
    </message>
    <message>
        <source>The computer is so hot that it has slowed down. Give its fan air, and take it out of the sun.</source>
        <translation>El ordenador está tan caliente que va más lento. Deja libre su ventilador y quítalo del sol.</translation>
    </message>
    <message>
        <source>The computer is very hot (%1 °C) and will slow down. Give its fan air, and take it out of the sun.</source>
        <translation>El ordenador está muy caliente (%1 °C) y va a ir más lento. Deja libre su ventilador y quítalo del sol.</translation>
    </message>
    <message>
        <source>The computer slept for %1: viewers saw nothing meanwhile. The show goes on. Leave it open and plugged in.</source>
        <translation>El ordenador estuvo suspendido %1: mientras tanto nadie vio nada. La emisión sigue. Déjalo abierto y enchufado.</translation>
    </message>
    <message>
        <source>The computer stood still for %1 s: viewers saw a still picture. The show goes on.</source>
        <translation>El ordenador se quedó parado %1 s: quien mira vio una imagen quieta. La emisión sigue.</translation>
    </message>
    <message>
        <source>The connection to the chat was lost. It is tried again by itself.</source>
        <translation>Se ha perdido la conexión con el chat. Se reintenta solo.</translation>
    </message>
    <message>
        <source>The live video has ended on Facebook.</source>
        <translation>El vídeo en directo ha terminado en Facebook.</translation>
    </message>
    <message>
        <source>The offer on “%1” ends with the countdown that runs: stop that one first.</source>
        <translation>La oferta de “%1” termina con la cuenta atrás en marcha: párala primero.</translation>
    </message>
    <message>
        <source>The picture has no room for the QR code of %1: what it has to say is too long. Use a shorter name, a shorter text or a short link; viewers can still write the code in the chat.</source>
        <translation>En la imagen no cabe el código QR de %1: lo que tiene que decir es demasiado largo. Usa un nombre más corto, un texto más corto o un enlace corto; los espectadores siempre pueden escribir el código en el chat.</translation>
    </message>
    <message>
        <source>The platform asks us to slow down. It is tried again in %1 s.</source>
        <translation>La plataforma pide ir más despacio. Se reintenta en %1 s.</translation>
    </message>
    <message>
        <source>The platform asks us to slow down. Try again in %1 s.</source>
        <translation>La plataforma pide ir más despacio. Inténtalo de nuevo en %1 s.</translation>
    </message>
    <message>
        <source>The platform did not let us sign in. Check the app&apos;s ID and its redirect address there.</source>
        <translation>La plataforma no nos dejó iniciar sesión. Comprueba allí el ID de la aplicación y su dirección de retorno (redirect).</translation>
    </message>
    <message>
        <source>The platform does not accept the sign-in any more. Sign in again.</source>
        <translation>La plataforma ya no acepta el inicio de sesión. Vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <source>The platform does not accept this token. Copy it anew, whole.</source>
        <translation>La plataforma no acepta este token. Cópialo de nuevo, completo.</translation>
    </message>
    <message>
        <source>The platform does not allow this to the account that is signed in.</source>
        <translation>La plataforma no se lo permite a la cuenta con la que has entrado.</translation>
    </message>
    <message>
        <source>The platform does not know this app. Check the app&apos;s ID (client ID) and its secret.</source>
        <translation>La plataforma no conoce esta aplicación. Comprueba el ID de la aplicación (client ID) y su secreto.</translation>
    </message>
    <message>
        <source>The platform does not know this chat. Check its name or number; is the show on air there?</source>
        <translation>La plataforma no conoce este chat. Revisa el nombre o el número; ¿está allí el directo en el aire?</translation>
    </message>
    <message>
        <source>The platform does not renew the sign-in just now. It is tried again.</source>
        <translation>La plataforma no renueva el inicio de sesión en este momento. Se vuelve a intentar.</translation>
    </message>
    <message>
        <source>The platform has ended this sign-in. Sign in again.</source>
        <translation>La plataforma ha terminado este inicio de sesión. Vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <source>The platform has trouble of its own. It is tried again by itself.</source>
        <translation>La plataforma tiene problemas propios. Se reintenta solo.</translation>
    </message>
    <message>
        <source>The platform has trouble of its own. Try again later.</source>
        <translation>La plataforma tiene problemas propios. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The platform refuses this (error %1).</source>
        <translation>La plataforma lo rechaza (error %1).</translation>
    </message>
    <message>
        <source>The room cannot be opened at this address. Choose another port.</source>
        <translation>La sala no se puede abrir en esta dirección. Elige otro puerto.</translation>
    </message>
    <message>
        <source>The room is not open just now.</source>
        <translation>Ahora mismo la sala no está abierta.</translation>
    </message>
    <message>
        <source>The room&apos;s address is none of this computer&apos;s. Use room://0.0.0.0:8090.</source>
        <translation>La dirección de la sala no es de este equipo. Usa room://0.0.0.0:8090.</translation>
    </message>
    <message>
        <source>The shop&apos;s database at %1 cannot be reached. Is its computer switched on, and this one on the network?</source>
        <translation>No se llega a la base de datos de la tienda en %1. ¿Está encendido su ordenador, y este en la red?</translation>
    </message>
    <message>
        <source>The shop&apos;s database at %1 does not accept the name or the password. Look at the address that you gave it.</source>
        <translation>La base de datos de la tienda en %1 no acepta el nombre o la contraseña. Mira la dirección que le diste.</translation>
    </message>
    <message>
        <source>The shop&apos;s database at %1 does not let this user write. Give Bancarella a database of its own.</source>
        <translation>La base de datos de la tienda en %1 no deja escribir a este usuario. Dale a Bancarella una base de datos propia.</translation>
    </message>
    <message>
        <source>The shop&apos;s database at %1 is being restarted. Wait a moment; if it stays so, ask whoever looks after it.</source>
        <translation>La base de datos de la tienda en %1 se está reiniciando. Espera un momento; si sigue así, pregunta a quien la cuida.</translation>
    </message>
    <message>
        <source>The shop&apos;s database at %1 is full or has no room for another desk. Ask whoever looks after it.</source>
        <translation>La base de datos de la tienda en %1 está llena o no admite otro puesto. Pregunta a quien la cuida.</translation>
    </message>
    <message>
        <source>The shop&apos;s database at %1 is read-only. Ask whoever looks after it.</source>
        <translation>La base de datos de la tienda en %1 es de solo lectura. Pregunta a quien la cuida.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the platform&apos;s page. Nothing has changed.</source>
        <translation>El inicio de sesión se rechazó en la página de la plataforma. No ha cambiado nada.</translation>
    </message>
    <message>
        <source>The size of a picture is as 720x1280: both sides even, from 128 to 3840.</source>
        <translation>El tamaño de una imagen se escribe como 720x1280: ambos lados pares, de 128 a 3840.</translation>
    </message>
    <message>
        <source>The studio is closing.</source>
        <translation>El estudio se está cerrando.</translation>
    </message>
    <message>
        <source>There can be %1 answers at most.</source>
        <translation>Puede haber %1 respuestas como máximo.</translation>
    </message>
    <message>
        <source>There is no session of Social Stream Ninja in the environment variable of this name.</source>
        <translation>En la variable de entorno con este nombre no hay ninguna sesión de Social Stream Ninja.</translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>No hay nada que escribir.</translation>
    </message>
    <message>
        <source>This Google account has no YouTube channel. Make one on YouTube first.</source>
        <translation>Esta cuenta de Google no tiene canal de YouTube. Crea antes uno en YouTube.</translation>
    </message>
    <message>
        <source>This IRC channel has a key, which Bancarella does not know.</source>
        <translation>Este canal de IRC tiene una clave que Bancarella no conoce.</translation>
    </message>
    <message>
        <source>This IRC channel has banned us.</source>
        <translation>Este canal de IRC nos ha vetado.</translation>
    </message>
    <message>
        <source>This IRC channel is for encrypted connections only: add tls=1.</source>
        <translation>Este canal de IRC solo admite conexiones cifradas: añade tls=1.</translation>
    </message>
    <message>
        <source>This IRC channel is for registered names only.</source>
        <translation>Este canal de IRC es solo para nombres registrados.</translation>
    </message>
    <message>
        <source>This IRC channel is for the invited only.</source>
        <translation>A este canal de IRC solo se entra con invitación.</translation>
    </message>
    <message>
        <source>This IRC channel is full.</source>
        <translation>Este canal de IRC está lleno.</translation>
    </message>
    <message>
        <source>This YouTube key may not be used on this computer. Change its restrictions in the Google Cloud console.</source>
        <translation>Esta clave de YouTube no se puede usar en este ordenador. Cambia sus restricciones en la consola de Google Cloud.</translation>
    </message>
    <message>
        <source>This YouTube show is over.</source>
        <translation>Esta emisión de YouTube ha terminado.</translation>
    </message>
    <message>
        <source>This YouTube video has no live chat now. Is the show planned or on air there?</source>
        <translation>Este vídeo de YouTube no tiene ahora chat en directo. ¿Está la emisión programada o en el aire?</translation>
    </message>
    <message>
        <source>This account is not live on TikTok just now. It is tried again by itself.</source>
        <translation>Esta cuenta no está en directo en TikTok ahora mismo. Se vuelve a intentar automáticamente.</translation>
    </message>
    <message>
        <source>This chat is being left.</source>
        <translation>Se está saliendo de este chat.</translation>
    </message>
    <message>
        <source>This chat is no Room: nobody is invited to it by a code.</source>
        <translation>Este chat no es una Sala: no se invita a nadie con un código.</translation>
    </message>
    <message>
        <source>This chat is not connected just now. Nothing was written.</source>
        <translation>Este chat no está conectado ahora. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>This chat stumbled over a fault of its connector. The log has the details.</source>
        <translation>Este chat tropezó con un fallo de su conector. El registro tiene los detalles.</translation>
    </message>
    <message>
        <source>This computer does not let the studio use port %1. Choose one above 1024.</source>
        <translation>Este equipo no permite usar el puerto %1. Elige uno por encima de 1024.</translation>
    </message>
    <message>
        <source>This computer is in no network just now: nobody else can open the room.</source>
        <translation>Este equipo no está en ninguna red ahora mismo: nadie más puede abrir la sala.</translation>
    </message>
    <message>
        <source>This computer keeps no passwords (no keyring): you stay signed in until Bancarella is closed.</source>
        <translation>Este equipo no guarda contraseñas (no hay llavero): la sesión sigue abierta hasta que se cierre Bancarella.</translation>
    </message>
    <message>
        <source>This computer may go to sleep during the show. Switch that off in its settings, or touch it now and then.</source>
        <translation>Este ordenador puede suspenderse durante la emisión. Desactívalo en sus ajustes o tócalo de vez en cuando.</translation>
    </message>
    <message>
        <source>This is no token: it holds letters, digits and a few marks, without spaces.</source>
        <translation>Esto no es un token: lleva letras, cifras y algunos signos, sin espacios.</translation>
    </message>
    <message>
        <source>This is not Twitch&apos;s server: it does not know Twitch&apos;s marks.</source>
        <translation>Este no es el servidor de Twitch: no conoce sus marcas.</translation>
    </message>
    <message>
        <source>This is too long for a chat: %1 characters at most.</source>
        <translation>Es demasiado largo para un chat: %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>This live is for adults only, and TikTok shows its chat to nobody without a sign-in.</source>
        <translation>Este directo es solo para adultos y TikTok no muestra su chat a quien no ha iniciado sesión.</translation>
    </message>
    <message>
        <source>This message is not there any more.</source>
        <translation>Este mensaje ya no está.</translation>
    </message>
    <message>
        <source>This platform gives its token on its own pages only. Paste it here.</source>
        <translation>Esta plataforma solo da su token en sus propias páginas. Pégalo aquí.</translation>
    </message>
    <message>
        <source>This sign-in may not write in the chat. Sign in to Twitch again, and allow it.</source>
        <translation>Este inicio de sesión no permite escribir en el chat. Vuelve a iniciar sesión en Twitch y permítelo.</translation>
    </message>
    <message>
        <source>This text is too long: %1 characters at most.</source>
        <translation>Este texto es demasiado largo: %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>TikTok knows no live of this name. Check how it is written.</source>
        <translation>TikTok no conoce ningún directo con este nombre. Comprueba cómo está escrito.</translation>
    </message>
    <message>
        <source>TikTok turns programs away from this live. Use Social Stream Ninja.</source>
        <translation>TikTok rechaza a los programas en este directo. Usa Social Stream Ninja.</translation>
    </message>
    <message>
        <source>TikTok&apos;s chat is read with Social Stream Ninja (ssn://), which needs nothing. Only a Bancarella that runs from its source can use TikTokLive instead.</source>
        <translation>El chat de TikTok se lee con Social Stream Ninja (ssn://), que no necesita nada. Solo una Bancarella ejecutada desde su código fuente puede usar TikTokLive.</translation>
    </message>
    <message>
        <source>TikTok&apos;s chat needs TikTokLive, which everybody installs for themselves: pip install TikTokLive. Or use Social Stream Ninja (ssn://), which needs nothing.</source>
        <translation>El chat de TikTok necesita TikTokLive, que cada uno instala por su cuenta: pip install TikTokLive. O usa Social Stream Ninja (ssn://), que no necesita nada.</translation>
    </message>
    <message>
        <source>TikTok&apos;s chat takes the name of who is live: tiktok://NAME.</source>
        <translation>El chat de TikTok necesita el nombre de quien está en directo: tiktok://NAME.</translation>
    </message>
    <message>
        <source>TikTok&apos;s live cannot be reached just now. It is tried again by itself.</source>
        <translation>El directo de TikTok no está disponible en este momento. Se vuelve a intentar automáticamente.</translation>
    </message>
    <message>
        <source>TikTok&apos;s signing service does not help just now. It is tried again by itself.</source>
        <translation>El servicio de firma para TikTok no ayuda en este momento. Se vuelve a intentar automáticamente.</translation>
    </message>
    <message>
        <source>TikTok&apos;s signing service lets no more connections in for now. Use Social Stream Ninja, or a key of Euler Stream.</source>
        <translation>El servicio de firma para TikTok no admite más conexiones por ahora. Usa Social Stream Ninja o una clave de Euler Stream.</translation>
    </message>
    <message>
        <source>To write from here too, switch on authentication in Streamer.bot&apos;s WebSocket server, and give its password here.</source>
        <translation>Para escribir también desde aquí, activa la autenticación en el servidor WebSocket de Streamer.bot e indica aquí su contraseña.</translation>
    </message>
    <message>
        <source>Today&apos;s YouTube units are used up. There are new ones at midnight in California.</source>
        <translation>Las unidades de YouTube de hoy se han agotado. Habrá nuevas a medianoche en California.</translation>
    </message>
    <message>
        <source>Twitch did not let us read without signing in. It is tried again by itself.</source>
        <translation>Twitch no nos dejó leer sin iniciar sesión. Se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>Twitch did not show this message, and does not say why.</source>
        <translation>Twitch no mostró este mensaje y no dice por qué.</translation>
    </message>
    <message>
        <source>Twitch did not show this message: it is the same as the one before.</source>
        <translation>Twitch no mostró este mensaje: es igual que el anterior.</translation>
    </message>
    <message>
        <source>Twitch did not show this message: only emotes are allowed in this channel just now.</source>
        <translation>Twitch no mostró este mensaje: ahora en este canal solo se admiten emoticonos.</translation>
    </message>
    <message>
        <source>Twitch did not show this message: only followers may write in this channel.</source>
        <translation>Twitch no mostró este mensaje: en este canal solo escriben los seguidores.</translation>
    </message>
    <message>
        <source>Twitch did not show this message: only subscribers may write in this channel.</source>
        <translation>Twitch no mostró este mensaje: en este canal solo escriben los suscriptores.</translation>
    </message>
    <message>
        <source>Twitch did not show this message: the channel is suspended.</source>
        <translation>Twitch no mostró este mensaje: el canal está suspendido.</translation>
    </message>
    <message>
        <source>Twitch did not show this message: the chat is in slow mode. Wait a little.</source>
        <translation>Twitch no mostró este mensaje: el chat está en modo lento. Espera un poco.</translation>
    </message>
    <message>
        <source>Twitch did not show this message: this account is banned in this channel.</source>
        <translation>Twitch no mostró este mensaje: esta cuenta está vetada en este canal.</translation>
    </message>
    <message>
        <source>Twitch did not show this message: this account is timed out in this channel.</source>
        <translation>Twitch no mostró este mensaje: esta cuenta está expulsada por un tiempo de este canal.</translation>
    </message>
    <message>
        <source>Twitch did not show this message: too many were written. Wait a little.</source>
        <translation>Twitch no mostró este mensaje: se han escrito demasiados. Espera un poco.</translation>
    </message>
    <message>
        <source>Twitch did not show this message: verify this account&apos;s phone number or e-mail at Twitch first.</source>
        <translation>Twitch no mostró este mensaje: verifica antes en Twitch el teléfono o el correo de esta cuenta.</translation>
    </message>
    <message>
        <source>Twitch does not answer for this channel. Check its name; it is tried again by itself.</source>
        <translation>Twitch no responde para este canal. Comprueba el nombre; se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>Twitch does not know this channel. Check its name.</source>
        <translation>Twitch no conoce este canal. Comprueba el nombre.</translation>
    </message>
    <message>
        <source>Twitch has closed this channel.</source>
        <translation>Twitch ha cerrado este canal.</translation>
    </message>
    <message>
        <source>Twitch has suspended this channel, or it does not exist. Check its name.</source>
        <translation>Twitch ha suspendido este canal, o no existe. Comprueba el nombre.</translation>
    </message>
    <message>
        <source>Twitch has trouble of its own. Try again later.</source>
        <translation>Twitch tiene problemas propios. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>Twitch restarts this chat&apos;s server. It is tried again by itself.</source>
        <translation>Twitch está reiniciando el servidor de este chat. Se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>Twitch&apos;s filter (AutoMod) held this message back.</source>
        <translation>El filtro de Twitch (AutoMod) retuvo este mensaje.</translation>
    </message>
    <message>
        <source>What stands behind the question mark of this chat&apos;s address makes no sense.</source>
        <translation>Lo que sigue al signo de interrogación en la dirección de este chat no tiene sentido.</translation>
    </message>
    <message>
        <source>What the platform answered makes no sense. It is tried again.</source>
        <translation>La respuesta de la plataforma no tiene sentido. Se vuelve a intentar.</translation>
    </message>
    <message>
        <source>What the platform answered makes no sense. Try again later.</source>
        <translation>Lo que respondió la plataforma no tiene sentido. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>Without a sign-in Bilibili hides most of the viewers&apos; names.</source>
        <translation>Sin iniciar sesión, Bilibili oculta la mayoría de los nombres de los espectadores.</translation>
    </message>
    <message>
        <source>Writing into this chat failed. The log has the details.</source>
        <translation>No se ha podido escribir en este chat. El registro tiene los detalles.</translation>
    </message>
    <message>
        <source>YouTube asks us to slow down. It is tried again by itself.</source>
        <translation>YouTube nos pide ir más despacio. Se vuelve a intentar por sí solo.</translation>
    </message>
    <message>
        <source>YouTube did not take this message. Write it differently.</source>
        <translation>YouTube no ha aceptado este mensaje. Escríbelo de otra manera.</translation>
    </message>
    <message>
        <source>YouTube does not accept the key. Copy it anew, whole.</source>
        <translation>YouTube no acepta la clave. Cópiala de nuevo, completa.</translation>
    </message>
    <message>
        <source>YouTube does not accept the sign-in.</source>
        <translation>YouTube no acepta el inicio de sesión.</translation>
    </message>
    <message>
        <source>YouTube does not know this video. Check its address; a private video can only be read with your account.</source>
        <translation>YouTube no conoce este vídeo. Comprueba la dirección; un vídeo privado solo se puede leer con tu cuenta.</translation>
    </message>
    <message>
        <source>YouTube does not let this account write into this chat.</source>
        <translation>YouTube no permite que esta cuenta escriba en este chat.</translation>
    </message>
    <message>
        <source>YouTube needs a key to read its chat, or your account. Add one of them to the accounts.</source>
        <translation>YouTube necesita una clave para leer su chat, o tu cuenta. Añade una de las dos a las cuentas.</translation>
    </message>
    <message>
        <source>YouTube&apos;s server= takes an address that begins with https://.</source>
        <translation>El server= de YouTube lleva una dirección que empieza por https://.</translation>
    </message>
    <message>
        <source>a variant has at most %1 options, like red / M</source>
        <translation>una variante tiene como mucho %1 opciones, como rojo / M</translation>
    </message>
    <message>
        <source>another program had garbled letters, as in “%1”: put right</source>
        <translation>otro programa había estropeado letras, como en “%1”: corregidas</translation>
    </message>
    <message>
        <source>another program has garbled letters, as in “%1”: save the list as CSV (UTF-8) anew</source>
        <translation>otro programa ha estropeado letras, como en “%1”: guarda de nuevo la lista como CSV (UTF-8)</translation>
    </message>
    <message>
        <source>columns that are not read: %1</source>
        <translation>columnas que no se leen: %1</translation>
    </message>
    <message>
        <source>grpc= goes with server= only.</source>
        <translation>grpc= solo vale junto con server=.</translation>
    </message>
    <message>
        <source>quota= takes the number of units a day that your Google project has, such as 10000.</source>
        <translation>quota= lleva el número de unidades al día de tu proyecto de Google, por ejemplo 10000.</translation>
    </message>
    <message>
        <source>server= takes an address that begins with wss:// or https://.</source>
        <translation>server= necesita una dirección que empiece por wss:// o https://.</translation>
    </message>
    <message>
        <source>the text was read as %1: look whether the names are right, or save the list as CSV (UTF-8)</source>
        <translation>el texto se ha leído como %1: mira si los nombres están bien, o guarda la lista como CSV (UTF-8)</translation>
    </message>
    <message>
        <source>tls is 1 (encrypted) or 0.</source>
        <translation>tls es 1 (cifrado) o 0.</translation>
    </message>
    <message>
        <source>“%1” holds a sign that banks cannot take: letters, digits and . , - only.</source>
        <translation>“%1” tiene un signo que los bancos no aceptan: solo letras, cifras y . , -</translation>
    </message>
    <message>
        <source>%1 in all; Etsy does not say how many of each, so none is counted</source>
        <translation>%1 en total; Etsy no dice cuántos de cada uno, así que no se cuentan</translation>
    </message>
    <message>
        <source>%1 is below zero; it counts as none left</source>
        <translation>%1 está por debajo de cero; cuenta como agotado</translation>
    </message>
    <message>
        <source>%1 is damaged or is no store of Bancarella. Choose another file, or bring back a copy of it.</source>
        <translation>%1 está dañado o no es un almacén de Bancarella. Elige otro archivo o recupera una copia.</translation>
    </message>
    <message>
        <source>%1 of all variations together; write how many there are of each</source>
        <translation>%1 de todas las variantes juntas; escribe cuántas hay de cada una</translation>
    </message>
    <message>
        <source>%1 of “%2” are needed, and %3 are left.</source>
        <translation>Hacen falta %1 de “%2” y quedan %3.</translation>
    </message>
    <message>
        <source>%1 places have some; together %2</source>
        <translation>hay en %1 lugares; juntos %2</translation>
    </message>
    <message>
        <source>%1: now held for buyers who wait since %2. They stand in Orders, under that show.</source>
        <translation>%1: ahora apartado para quienes esperan desde el %2. Están en Cestas, en aquel directo.</translation>
    </message>
    <message>
        <source>A PIX amount is from 0.01 to 9 999 999 999.99.</source>
        <translation>Un importe PIX va de 0,01 a 9 999 999 999,99.</translation>
    </message>
    <message>
        <source>A PIX code has Latin letters, digits and blanks only, in one line.</source>
        <translation>Un código PIX solo tiene letras latinas, cifras y espacios, en una línea.</translation>
    </message>
    <message>
        <source>A QR-bill is in Swiss francs or in euros.</source>
        <translation>Una QR-factura es en francos suizos o en euros.</translation>
    </message>
    <message>
        <source>A QR-bill is paid to an account in Switzerland or Liechtenstein: its IBAN begins with CH or LI.</source>
        <translation>Una QR-factura se paga en una cuenta de Suiza o Liechtenstein: su IBAN empieza por CH o LI.</translation>
    </message>
    <message>
        <source>A QR-bill needs the postcode and the town of who is paid.</source>
        <translation>Una QR-factura necesita el código postal y la localidad de quien cobra.</translation>
    </message>
    <message>
        <source>A QR-bill without a kind of reference has no reference.</source>
        <translation>Una QR-factura sin tipo de referencia no tiene referencia.</translation>
    </message>
    <message>
        <source>A QR-bill&apos;s message has at most %1 Latin letters, in one line.</source>
        <translation>El mensaje de una QR-factura tiene como máximo %1 letras latinas, en una línea.</translation>
    </message>
    <message>
        <source>A SEPA transfer is in euros; this price is in %1.</source>
        <translation>Una transferencia SEPA es en euros; este precio está en %1.</translation>
    </message>
    <message>
        <source>A UPI amount is 0.01 or more.</source>
        <translation>Un importe UPI es de 0,01 o más.</translation>
    </message>
    <message>
        <source>A claim is for 1 to %1 of one thing.</source>
        <translation>Un pedido es de 1 a %1 de la misma cosa.</translation>
    </message>
    <message>
        <source>A claim is held from 1 minute to 30 days.</source>
        <translation>Un pedido se aparta de 1 minuto a 30 días.</translation>
    </message>
    <message>
        <source>A payment link begins with https://.</source>
        <translation>Un enlace de pago empieza por https://.</translation>
    </message>
    <message>
        <source>A pickup slot has at most %1 characters.</source>
        <translation>Un turno de recogida tiene como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>A product has at most %1 titles in other languages.</source>
        <translation>Un producto tiene como máximo %1 nombres en otros idiomas.</translation>
    </message>
    <message>
        <source>A product has at most %1 variants.</source>
        <translation>Un producto tiene %1 variantes como máximo.</translation>
    </message>
    <message>
        <source>A reference has letters or digits.</source>
        <translation>Una referencia tiene letras o cifras.</translation>
    </message>
    <message>
        <source>A sign of the name or the text cannot be written in the code&apos;s character set.</source>
        <translation>Un signo del nombre o del texto no se puede escribir con los caracteres del código.</translation>
    </message>
    <message>
        <source>A telephone number as a PIX key begins with +55 and has 10 or 11 digits after it.</source>
        <translation>Un teléfono como clave PIX empieza por +55 y lleva después 10 u 11 cifras.</translation>
    </message>
    <message>
        <source>A transfer has a reference or a text, not both.</source>
        <translation>Una transferencia lleva una referencia o un texto, no ambos.</translation>
    </message>
    <message>
        <source>A transfer&apos;s amount is from 0.01 to 999 999 999.99.</source>
        <translation>El importe de una transferencia va de 0,01 a 999 999 999,99.</translation>
    </message>
    <message>
        <source>A variant has from 1 to %1 options (colour, size) of at most %2 characters.</source>
        <translation>Una variante tiene de 1 a %1 opciones (color, talla) de %2 caracteres como máximo.</translation>
    </message>
    <message>
        <source>A variant’s price is in the product’s currency.</source>
        <translation>El precio de una variante está en la moneda del producto.</translation>
    </message>
    <message>
        <source>A way to pay of the kind “%1” has no field “%2”.</source>
        <translation>Una forma de pago del tipo “%1” no tiene el campo “%2”.</translation>
    </message>
    <message>
        <source>A way to pay of the kind “%1” needs the field “%2”.</source>
        <translation>Una forma de pago del tipo “%1” necesita el campo “%2”.</translation>
    </message>
    <message>
        <source>A web address begins with https:// or http:// and the shop&apos;s name.</source>
        <translation>Una dirección web empieza por https:// o http:// y el nombre de la tienda.</translation>
    </message>
    <message>
        <source>A web address has no spaces, quotation marks or invisible characters.</source>
        <translation>Una dirección web no tiene espacios, comillas ni caracteres invisibles.</translation>
    </message>
    <message>
        <source>A web address that viewers see must not hold a user name.</source>
        <translation>Una dirección web que el público ve no debe llevar un nombre de usuario.</translation>
    </message>
    <message>
        <source>A weight is from 1 gram to 10 tonnes.</source>
        <translation>Un peso va de 1 gramo a 10 toneladas.</translation>
    </message>
    <message>
        <source>An IBAN with “%1” has %2 characters; this one has %3.</source>
        <translation>Un IBAN con “%1” tiene %2 caracteres; este tiene %3.</translation>
    </message>
    <message>
        <source>An offer costs less than the full price, %1 %2.</source>
        <translation>Una oferta cuesta menos que el precio completo, %1 %2.</translation>
    </message>
    <message>
        <source>Another desk is writing to the store %1 and does not let go of it.</source>
        <translation>Otro puesto está escribiendo en el almacén %1 y no lo suelta.</translation>
    </message>
    <message>
        <source>Another program is writing to the store %1 and does not let go of it.</source>
        <translation>Otro programa está escribiendo en el almacén %1 y no lo suelta.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>At most %1 claims at once.</source>
        <translation>Como máximo %1 pedidos a la vez.</translation>
    </message>
    <message>
        <source>At most %1 pickup slots.</source>
        <translation>Como máximo %1 turnos de recogida.</translation>
    </message>
    <message>
        <source>At most %1 ways to pay.</source>
        <translation>Como máximo %1 formas de pago.</translation>
    </message>
    <message>
        <source>At most %1 words of your own, each of at most %2 characters.</source>
        <translation>Como máximo %1 palabras tuyas, cada una de %2 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Claims and orders are written down again; nothing was lost.</source>
        <translation>Los pedidos y las cestas se vuelven a anotar; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>Claims are taken for at most 1 day after a show.</source>
        <translation>Después de un directo se toman pedidos durante 1 día como máximo.</translation>
    </message>
    <message>
        <source>Give it a name of at most %1 characters.</source>
        <translation>Ponle un nombre de %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Its QR code does not scan. Use a shorter text or a short link.</source>
        <translation>Su código QR no se deja escanear. Usa un texto más corto o un enlace corto.</translation>
    </message>
    <message>
        <source>Its QR code would be too fine to scan (%1 bytes). Use a shorter text or a short link.</source>
        <translation>Su código QR sería demasiado fino para escanearlo (%1 bytes). Usa un texto más corto o un enlace corto.</translation>
    </message>
    <message>
        <source>No QR code can be read in %1. Take a sharp picture of the whole code, with its white edge.</source>
        <translation>En %1 no se lee ningún código QR. Haz una foto nítida del código entero, con su borde blanco.</translation>
    </message>
    <message>
        <source>No country writes its IBANs with “%1”.</source>
        <translation>Ningún país escribe sus IBAN con “%1”.</translation>
    </message>
    <message>
        <source>No country&apos;s number begins with 0: write +39 …, not +0 ….</source>
        <translation>Ningún prefijo de país empieza por 0: escribe +39 …, no +0 ….</translation>
    </message>
    <message>
        <source>Nobody can have the telephone number “%1”: a digit is wrong, or its country.</source>
        <translation>Nadie puede tener el número de teléfono “%1”: está mal una cifra, o el país.</translation>
    </message>
    <message>
        <source>Nothing of it can be noted: it is not in your list any more.</source>
        <translation>No se puede anotar nada: ya no está en tu lista.</translation>
    </message>
    <message>
        <source>Only what is held has an end.</source>
        <translation>Solo lo reservado tiene un final.</translation>
    </message>
    <message>
        <source>Orders are written to files that end in .csv, .shopify.csv, .xlsx or .json.</source>
        <translation>Las cestas se escriben en archivos que terminan en .csv, .shopify.csv, .xlsx o .json.</translation>
    </message>
    <message>
        <source>PayPal takes whole %1 only.</source>
        <translation>PayPal solo acepta %1 enteros.</translation>
    </message>
    <message>
        <source>SEPA transfers do not reach accounts in “%1”.</source>
        <translation>Las transferencias SEPA no llegan a cuentas de “%1”.</translation>
    </message>
    <message>
        <source>Say who it is for.</source>
        <translation>Indica para quién es.</translation>
    </message>
    <message>
        <source>Some products had a code that reads like another one&apos;s. They have a new code now: %1.</source>
        <translation>Algunos productos tenían un código que se lee como otro. Ahora tienen un código nuevo: %1.</translation>
    </message>
    <message>
        <source>Stock cannot be below zero.</source>
        <translation>Las existencias no pueden ser menos de cero.</translation>
    </message>
    <message>
        <source>The IBAN is missing.</source>
        <translation>Falta el IBAN.</translation>
    </message>
    <message>
        <source>The IBAN&apos;s check digits do not fit: a character is wrong. Compare it with your bank&apos;s letter.</source>
        <translation>Las cifras de control del IBAN no cuadran: hay un carácter mal. Compáralo con la carta de tu banco.</translation>
    </message>
    <message>
        <source>The QR code in %1 holds no text, so it cannot be painted again.</source>
        <translation>El código QR de %1 no contiene texto, así que no se puede volver a dibujar.</translation>
    </message>
    <message>
        <source>The bank&apos;s customer number goes with a QR-IBAN and has at most 20 digits.</source>
        <translation>El número de cliente del banco va con un QR-IBAN y tiene 20 cifras como máximo.</translation>
    </message>
    <message>
        <source>The city of who is paid is missing.</source>
        <translation>Falta la ciudad de quien cobra.</translation>
    </message>
    <message>
        <source>That has changed again since. Nothing was undone.</source>
        <translation>Eso ha vuelto a cambiar entretanto. No se ha deshecho nada.</translation>
    </message>
    <message>
        <source>The claim of %1 for “%2” has changed since. It was left as it is.</source>
        <translation>El pedido de %1 de “%2” ha cambiado desde entonces. Se queda como está.</translation>
    </message>
    <message>
        <source>The claim of %1 for “%2” is not marked as paid yet.</source>
        <translation>El pedido de %1 de «%2» aún no está marcado como pagado.</translation>
    </message>
    <message>
        <source>The claim of %1 for “%2” is over already.</source>
        <translation>El pedido de %1 de “%2” ya está cerrado.</translation>
    </message>
    <message>
        <source>The country is two capital letters, as CH.</source>
        <translation>El país son dos letras mayúsculas, como CH.</translation>
    </message>
    <message>
        <source>The database %1 does not let this user write. Give Bancarella a database of its own.</source>
        <translation>La base de datos %1 no deja escribir a este usuario. Da a Bancarella una propia.</translation>
    </message>
    <message>
        <source>The disk does not take what is written to the store %1. Is it full, or unplugged?</source>
        <translation>El disco no acepta lo que se escribe en el almacén %1. ¿Está lleno o desconectado?</translation>
    </message>
    <message>
        <source>The disk is full: the store %1 cannot be written. Free some space.</source>
        <translation>El disco está lleno: no se puede escribir el almacén %1. Libera espacio.</translation>
    </message>
    <message>
        <source>The disk of the server of the store %1 does not take what is written.</source>
        <translation>El disco del servidor del almacén %1 no acepta lo que se escribe.</translation>
    </message>
    <message>
        <source>The field “%1” of a way to pay is a text.</source>
        <translation>El campo “%1” de una forma de pago es un texto.</translation>
    </message>
    <message>
        <source>The field “%1” of a way to pay is true or false.</source>
        <translation>El campo “%1” de una forma de pago es verdadero o falso.</translation>
    </message>
    <message>
        <source>The file %1 is too large (%2 MB, at most %3). Make it smaller.</source>
        <translation>El archivo %1 es demasiado grande (%2 MB, %3 como máximo). Hazlo más pequeño.</translation>
    </message>
    <message>
        <source>The kind of reference QRR needs a QR-IBAN, which your bank gives you.</source>
        <translation>El tipo de referencia QRR necesita un QR-IBAN, que te da tu banco.</translation>
    </message>
    <message>
        <source>The kind of reference is QRR, SCOR or NON.</source>
        <translation>El tipo de referencia es QRR, SCOR o NON.</translation>
    </message>
    <message>
        <source>The line that thanks has at most %1 characters.</source>
        <translation>La línea de agradecimiento tiene %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>The most that one buyer may have is from 1 to %1.</source>
        <translation>El máximo por comprador va de 1 a %1.</translation>
    </message>
    <message>
        <source>The name of who is paid is missing.</source>
        <translation>Falta el nombre de quien cobra.</translation>
    </message>
    <message>
        <source>The offer on “%1” is over before its time: another desk ended it, or its price was changed. Its countdown was taken away.</source>
        <translation>La oferta de “%1” terminó antes de tiempo: la cerró otro puesto o se cambió el precio. Se quitó su cuenta atrás.</translation>
    </message>
    <message>
        <source>The offer’s price: %1.</source>
        <translation>El precio de la oferta: %1.</translation>
    </message>
    <message>
        <source>The orders could not be written to %1: %2. Make room, or choose another folder.</source>
        <translation>No se han podido escribir las cestas en %1: %2. Libera espacio o elige otra carpeta.</translation>
    </message>
    <message>
        <source>The picture %1 is not there.</source>
        <translation>La imagen %1 no está.</translation>
    </message>
    <message>
        <source>The picture of the code is missing.</source>
        <translation>Falta la imagen del código.</translation>
    </message>
    <message>
        <source>The price in a second currency names it, such as “35 CNY”; %1 is the first.</source>
        <translation>El precio en una segunda moneda la indica, por ejemplo “35 CNY”; %1 es la primera.</translation>
    </message>
    <message>
        <source>The server of the store %1 does not accept the name or the password.</source>
        <translation>El servidor del almacén %1 no acepta el nombre o la contraseña.</translation>
    </message>
    <message>
        <source>The server of the store %1 does not answer, or is being restarted.</source>
        <translation>El servidor del almacén %1 no responde o se está reiniciando.</translation>
    </message>
    <message>
        <source>The server of the store %1 does not answer. Is the network there?</source>
        <translation>El servidor del almacén %1 no responde. ¿Hay red?</translation>
    </message>
    <message>
        <source>The server of the store %1 is full or has no room for another desk.</source>
        <translation>El servidor del almacén %1 está lleno o no admite otro puesto.</translation>
    </message>
    <message>
        <source>The store %1 cannot be opened (%2).</source>
        <translation>No se puede abrir el almacén %1 (%2).</translation>
    </message>
    <message>
        <source>The store %1 cannot be opened. Its folder must be there, and be writable.</source>
        <translation>No se puede abrir el almacén %1. Su carpeta debe existir y poderse escribir.</translation>
    </message>
    <message>
        <source>The store %1 cannot be read (%2).</source>
        <translation>No se puede leer el almacén %1 (%2).</translation>
    </message>
    <message>
        <source>The store %1 is read-only. Ask whoever looks after the database.</source>
        <translation>El almacén %1 es de solo lectura. Pregunta a quien cuida la base de datos.</translation>
    </message>
    <message>
        <source>The store %1 is read-only. Make its file and folder writable.</source>
        <translation>El almacén %1 es de solo lectura. Haz que su archivo y carpeta se puedan escribir.</translation>
    </message>
    <message>
        <source>The store %1 was made by a newer Bancarella. Bring this one up to date; it was left alone.</source>
        <translation>El almacén %1 es de un Bancarella más nuevo. Actualiza este; no se ha tocado.</translation>
    </message>
    <message>
        <source>The store&apos;s address is none: write the path of a file, or postgresql://user@server/database.</source>
        <translation>La dirección del almacén no es válida: escribe la ruta de un archivo o postgresql://usuario@servidor/base.</translation>
    </message>
    <message>
        <source>The telephone number is missing.</source>
        <translation>Falta el número de teléfono.</translation>
    </message>
    <message>
        <source>The telephone number “%1” is too long.</source>
        <translation>El número de teléfono “%1” es demasiado largo.</translation>
    </message>
    <message>
        <source>The telephone number “%1” is too short: digits are missing.</source>
        <translation>El número de teléfono “%1” es demasiado corto: faltan cifras.</translation>
    </message>
    <message>
        <source>There are %1 QR codes in %2. Cut the picture so that it has only one.</source>
        <translation>Hay %1 códigos QR en %2. Recorta la imagen para que solo tenga uno.</translation>
    </message>
    <message>
        <source>There are two variants “%1”.</source>
        <translation>Hay dos variantes “%1”.</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Hay: %1</translation>
    </message>
    <message>
        <source>There is a way to pay “%1” already.</source>
        <translation>Ya hay una forma de pago “%1”.</translation>
    </message>
    <message>
        <source>There is no database at %1. Create one for Bancarella first.</source>
        <translation>No hay base de datos en %1. Crea antes una para Bancarella.</translation>
    </message>
    <message>
        <source>There is no folder %1 for the store.</source>
        <translation>No existe la carpeta %1 para el almacén.</translation>
    </message>
    <message>
        <source>There is no offer for “%1” just now.</source>
        <translation>Ahora mismo no hay oferta para “%1”.</translation>
    </message>
    <message>
        <source>There is no show yet.</source>
        <translation>Todavía no hay ningún directo.</translation>
    </message>
    <message>
        <source>There is no way to pay of the kind “%1”. Known are: %2.</source>
        <translation>No hay ninguna forma de pago del tipo “%1”. Hay: %2.</translation>
    </message>
    <message>
        <source>There is no way to pay “%1”.</source>
        <translation>No hay ninguna forma de pago “%1”.</translation>
    </message>
    <message>
        <source>These are one person already.</source>
        <translation>Ya son la misma persona.</translation>
    </message>
    <message>
        <source>This OpenDocument file is broken. Save it again, or save it as CSV (UTF-8).</source>
        <translation>Este archivo OpenDocument está dañado. Guárdalo otra vez, o guárdalo como CSV (UTF-8).</translation>
    </message>
    <message>
        <source>This OpenDocument file is too large to be a product list. Save it as CSV (UTF-8).</source>
        <translation>Este archivo OpenDocument es demasiado grande para una lista de productos. Guárdalo como CSV (UTF-8).</translation>
    </message>
    <message>
        <source>This XML file declares entities, which a product feed never does. It is not read.</source>
        <translation>Este archivo XML declara entidades, algo que una lista de productos nunca hace. No se lee.</translation>
    </message>
    <message>
        <source>This XML file is broken at line %1, or only half of it is here.</source>
        <translation>Este archivo XML está dañado en la línea %1, o solo está la mitad.</translation>
    </message>
    <message>
        <source>This XML file is no product feed: it has neither &lt;item&gt; nor &lt;entry&gt;.</source>
        <translation>Este archivo XML no es una lista de productos: no tiene ni &lt;item&gt; ni &lt;entry&gt;.</translation>
    </message>
    <message>
        <source>This account needs the bank&apos;s BIC as well.</source>
        <translation>Esta cuenta necesita también el BIC del banco.</translation>
    </message>
    <message>
        <source>This buyer has no other account.</source>
        <translation>Este comprador no tiene otra cuenta.</translation>
    </message>
    <message>
        <source>This buyer is not there any more.</source>
        <translation>Este comprador ya no está.</translation>
    </message>
    <message>
        <source>This claim is not there.</source>
        <translation>Este pedido no existe.</translation>
    </message>
    <message>
        <source>This code holds more than can be painted again.</source>
        <translation>Este código contiene más de lo que se puede volver a dibujar.</translation>
    </message>
    <message>
        <source>This e-mail address is no PIX key: a letter is wrong, or it is too long.</source>
        <translation>Esta dirección de correo no es una clave PIX: una letra está mal o es demasiado larga.</translation>
    </message>
    <message>
        <source>This import cannot be taken back any more.</source>
        <translation>Esta importación ya no se puede deshacer.</translation>
    </message>
    <message>
        <source>This is a QR-IBAN: it goes with the kind of reference QRR only.</source>
        <translation>Es un QR-IBAN: solo va con el tipo de referencia QRR.</translation>
    </message>
    <message>
        <source>This is a web page or a broken XML file, not a product feed.</source>
        <translation>Esto es una página web o un archivo XML dañado, no una lista de productos.</translation>
    </message>
    <message>
        <source>This is more than its QR code can hold. Use a shorter text or a short link.</source>
        <translation>Es más de lo que cabe en su código QR. Usa un texto más corto o un enlace corto.</translation>
    </message>
    <message>
        <source>This is no PIX key: write the CPF, the CNPJ, the e-mail, the telephone as +55…, or the random key.</source>
        <translation>Esto no es una clave PIX: escribe el CPF, el CNPJ, el correo, el teléfono como +55… o la clave aleatoria.</translation>
    </message>
    <message>
        <source>This is no UPI address: write one like name@bank.</source>
        <translation>Esto no es una dirección UPI: escribe una como nombre@banco.</translation>
    </message>
    <message>
        <source>This is no e-mail address: write one like name@example.com.</source>
        <translation>Esto no es una dirección de correo: escribe una como nombre@example.com.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Esto no es una dirección web.</translation>
    </message>
    <message>
        <source>This is not in your list any more.</source>
        <translation>Esto ya no está en tu lista.</translation>
    </message>
    <message>
        <source>This code asks for %1 %2, which is not what is to be paid. Use a code without an amount.</source>
        <translation>Este código pide %1 %2, que no es lo que hay que pagar. Usa un código sin importe.</translation>
    </message>
    <message>
        <source>This is too much for a QR-bill: %1 characters at most.</source>
        <translation>Es demasiado para una QR-factura: %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>This is too much for a SEPA code: %1 bytes at most. Use a shorter text.</source>
        <translation>Es demasiado para un código SEPA: %1 bytes como máximo. Usa un texto más corto.</translation>
    </message>
    <message>
        <source>This message is not decided yet.</source>
        <translation>Este mensaje aún no se ha decidido.</translation>
    </message>
    <message>
        <source>This message was decided already.</source>
        <translation>Este mensaje ya se decidió.</translation>
    </message>
    <message>
        <source>This order is not there any more.</source>
        <translation>Esta cesta ya no está.</translation>
    </message>
    <message>
        <source>This product has no link.</source>
        <translation>Este producto no tiene enlace.</translation>
    </message>
    <message>
        <source>This show is not there.</source>
        <translation>Este directo no existe.</translation>
    </message>
    <message>
        <source>This takes %1 only; the price is in %2.</source>
        <translation>Aquí solo se paga en %1; el precio está en %2.</translation>
    </message>
    <message>
        <source>This takes %1 or %2 only; the price is in %3.</source>
        <translation>Aquí solo se paga en %1 o %2; el precio está en %3.</translation>
    </message>
    <message>
        <source>This workbook is broken or only half written. Save it again, or save it as CSV (UTF-8).</source>
        <translation>Este libro está dañado o escrito a medias. Guárdalo otra vez, o guárdalo como CSV (UTF-8).</translation>
    </message>
    <message>
        <source>This workbook is too large to be a product list. Keep the one sheet and save it as CSV (UTF-8).</source>
        <translation>Este libro es demasiado grande para una lista de productos. Quédate solo con esa hoja y guárdala como CSV (UTF-8).</translation>
    </message>
    <message>
        <source>What one of it weighs goes from 1 to %1 grams.</source>
        <translation>Lo que pesa uno va de 1 a %1 gramos.</translation>
    </message>
    <message>
        <source>What this message takes back is over already.</source>
        <translation>Lo que anula este mensaje ya está cerrado.</translation>
    </message>
    <message>
        <source>Whose is it? Write a name.</source>
        <translation>¿De quién es? Escribe un nombre.</translation>
    </message>
    <message>
        <source>Write only the name after paypal.me/: at most 20 letters and digits.</source>
        <translation>Escribe solo el nombre tras paypal.me/: 20 letras y cifras como máximo.</translation>
    </message>
    <message>
        <source>Write the number with + and its country: +39 333 123 4567.</source>
        <translation>Escribe el número con + y su país: +39 333 123 4567.</translation>
    </message>
    <message>
        <source>Write what this code is, as “Satispay”.</source>
        <translation>Escribe qué código es, por ejemplo “Satispay”.</translation>
    </message>
    <message>
        <source>a group of products has no price of its own; it is left out</source>
        <translation>un grupo de productos no tiene precio propio; se ha omitido</translation>
    </message>
    <message>
        <source>a picture is a file name or an address that begins with https:// or http://</source>
        <translation>una foto es un nombre de archivo o una dirección que empieza por https:// o http://</translation>
    </message>
    <message>
        <source>a picture&apos;s address begins with https:// or http:// and holds no user name</source>
        <translation>la dirección de una foto empieza por https:// o http:// y no contiene un nombre de usuario</translation>
    </message>
    <message>
        <source>a second price names its currency, like 4.50 USD</source>
        <translation>el segundo precio indica su moneda, por ejemplo 4.50 USD</translation>
    </message>
    <message>
        <source>a title in another language is written like zh: 苹果</source>
        <translation>un nombre en otro idioma se escribe así: zh: 苹果</translation>
    </message>
    <message>
        <source>a variant is written like red / M</source>
        <translation>una variante se escribe así: rojo / M</translation>
    </message>
    <message>
        <source>allergens has at most %1 characters</source>
        <translation>alérgenos: %1 caracteres como máximo</translation>
    </message>
    <message>
        <source>it is in %1 and the product in %2</source>
        <translation>está en %1 y el producto en %2</translation>
    </message>
    <message>
        <source>it is rounded to %1 %2</source>
        <translation>se redondea a %1 %2</translation>
    </message>
    <message>
        <source>it takes longer than %1 seconds</source>
        <translation>tarda más de %1 segundos</translation>
    </message>
    <message>
        <source>its price is decided when it is sold; write one in the list</source>
        <translation>su precio se decide al vender; escribe uno en la lista</translation>
    </message>
    <message>
        <source>its product on line %1 is left out</source>
        <translation>su producto de la línea %1 se ha omitido</translation>
    </message>
    <message>
        <source>its variants have their own stock</source>
        <translation>sus variantes tienen sus propias existencias</translation>
    </message>
    <message>
        <source>more than %1 languages</source>
        <translation>más de %1 idiomas</translation>
    </message>
    <message>
        <source>no column is known to hold the %1; say which one does</source>
        <translation>no se sabe qué columna contiene %1; indica cuál</translation>
    </message>
    <message>
        <source>no column is known to hold the price; say which one does</source>
        <translation>no se sabe qué columna contiene el precio; indica cuál</translation>
    </message>
    <message>
        <source>no column is known to hold the title and price; say which one does</source>
        <translation>no se sabe qué columnas contienen el nombre y el precio; indica cuáles</translation>
    </message>
    <message>
        <source>no column is known to hold the title; say which one does</source>
        <translation>no se sabe qué columna contiene el nombre; indica cuál</translation>
    </message>
    <message>
        <source>note has at most %1 characters</source>
        <translation>recogida o entrega: %1 caracteres como máximo</translation>
    </message>
    <message>
        <source>origin has at most %1 characters</source>
        <translation>procedencia: %1 caracteres como máximo</translation>
    </message>
    <message>
        <source>price in a second currency: %1</source>
        <translation>precio en una segunda moneda: %1</translation>
    </message>
    <message>
        <source>sku has at most %1 characters</source>
        <translation>tu número: %1 caracteres como máximo</translation>
    </message>
    <message>
        <source>the address leads into your own network, not to the web</source>
        <translation>la dirección lleva a tu propia red, no a la web</translation>
    </message>
    <message>
        <source>the address leads on and on to others</source>
        <translation>la dirección lleva una y otra vez a otras</translation>
    </message>
    <message>
        <source>the connection is not secure (%1)</source>
        <translation>la conexión no es segura (%1)</translation>
    </message>
    <message>
        <source>the picture cannot be kept (%1)</source>
        <translation>la foto no se puede guardar (%1)</translation>
    </message>
    <message>
        <source>the picture is larger than %1 MB</source>
        <translation>la foto supera %1 MB</translation>
    </message>
    <message>
        <source>the picture is too large (%1 × %2 points)</source>
        <translation>la foto es demasiado grande (%1 × %2 puntos)</translation>
    </message>
    <message>
        <source>the sale has dates; start it as an offer with an end in the show</source>
        <translation>la rebaja tiene fechas; iníciala en el directo como oferta con final</translation>
    </message>
    <message>
        <source>the shop answers %1</source>
        <translation>la tienda responde %1</translation>
    </message>
    <message>
        <source>the shop broke off in the middle of the picture</source>
        <translation>la tienda se interrumpió a mitad de la foto</translation>
    </message>
    <message>
        <source>the shop does not answer</source>
        <translation>la tienda no responde</translation>
    </message>
    <message>
        <source>the shop does not answer as a web server does</source>
        <translation>la tienda no responde como un servidor web</translation>
    </message>
    <message>
        <source>the shop holds it as %1; it is left out</source>
        <translation>en la tienda figura como %1; se ha omitido</translation>
    </message>
    <message>
        <source>the shop holds it as draft; it is left out</source>
        <translation>en la tienda es un borrador; se ha omitido</translation>
    </message>
    <message>
        <source>the variant “%1” is longer than %2 characters</source>
        <translation>la variante “%1” tiene más de %2 caracteres</translation>
    </message>
    <message>
        <source>the variation does not say which one it is; it is left out</source>
        <translation>la variante no dice cuál es; se ha omitido</translation>
    </message>
    <message>
        <source>there is no %1 in the web</source>
        <translation>%1 no existe en la web</translation>
    </message>
    <message>
        <source>there is no picture “%1”; put it there and read the list again, or add a photo to the product</source>
        <translation>no hay ninguna imagen «%1»; ponla ahí y lee la lista otra vez, o añade una foto al producto</translation>
    </message>
    <message>
        <source>this is not an address in the web</source>
        <translation>esto no es una dirección web</translation>
    </message>
    <message>
        <source>title has at most %1 characters</source>
        <translation>nombre: %1 caracteres como máximo</translation>
    </message>
    <message>
        <source>variant has at most %1 characters</source>
        <translation>variante: %1 caracteres como máximo</translation>
    </message>
    <message>
        <source>variant’s price: %1</source>
        <translation>precio de la variante: %1</translation>
    </message>
    <message>
        <source>way to pay has at most %1 characters</source>
        <translation>forma de pago: %1 caracteres como máximo</translation>
    </message>
    <message>
        <source>what the address leads to is no picture (JPEG, PNG, GIF or WebP)</source>
        <translation>la dirección no lleva a una foto (JPEG, PNG, GIF o WebP)</translation>
    </message>
    <message>
        <source>“%1” does not come as “%2”.</source>
        <translation>“%1” no existe como “%2”.</translation>
    </message>
    <message>
        <source>“%1” does not say its country: write + and the country&apos;s number first, as +39 333 123 4567.</source>
        <translation>“%1” no dice su país: escribe primero + y el prefijo, como +39 333 123 4567.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 variants</source>
        <translation>“%1” tiene más de %2 variantes</translation>
    </message>
    <message>
        <source>“%1” has no sheet with anything in it.</source>
        <translation>“%1” no tiene ninguna hoja con algo dentro.</translation>
    </message>
    <message>
        <source>“%1” has no variant “%2”.</source>
        <translation>“%1” no tiene la variante “%2”.</translation>
    </message>
    <message>
        <source>“%1” has the variant “%2” already</source>
        <translation>“%1” ya tiene la variante “%2”</translation>
    </message>
    <message>
        <source>“%1” has variants: say which of them (%2).</source>
        <translation>“%1” tiene variantes: indica cuál (%2).</translation>
    </message>
    <message>
        <source>“%1” has variants: say which of them.</source>
        <translation>“%1” tiene variantes: indica cuál.</translation>
    </message>
    <message>
        <source>“%1” holds a line break or an invisible sign.</source>
        <translation>“%1” contiene un salto de línea o un signo invisible.</translation>
    </message>
    <message>
        <source>“%1” holds a sign that a QR-bill cannot have: Latin letters only.</source>
        <translation>“%1” contiene un signo que una QR-factura no admite: solo letras latinas.</translation>
    </message>
    <message>
        <source>“%1” is a number alone; viewers write numbers for much else, so a code like A12 is safer.</source>
        <translation>“%1” es solo un número; quien mira escribe números para muchas otras cosas: un código como A12 es más seguro.</translation>
    </message>
    <message>
        <source>“%1” is in your list already.</source>
        <translation>“%1” ya está en tu lista.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no</source>
        <translation>“%1” no es ni sí ni no</translation>
    </message>
    <message>
        <source>“%1” is no BIC: it has 8 or 11 letters and digits.</source>
        <translation>“%1” no es un BIC: tiene 8 u 11 letras y cifras.</translation>
    </message>
    <message>
        <source>“%1” is no IBAN: it has two letters for the country, two digits, then letters and digits.</source>
        <translation>“%1” no es un IBAN: tiene dos letras del país, dos cifras y luego letras y cifras.</translation>
    </message>
    <message>
        <source>“%1” is no QR reference: it has 27 digits, the last of which checks the others.</source>
        <translation>“%1” no es una referencia QR: tiene 27 cifras y la última comprueba las demás.</translation>
    </message>
    <message>
        <source>“%1” is no RF reference: its check digits do not fit.</source>
        <translation>“%1” no es una referencia RF: sus cifras de control no cuadran.</translation>
    </message>
    <message>
        <source>“%1” is no telephone number: write its digits, as +39 333 123 4567.</source>
        <translation>“%1” no es un número de teléfono: escribe sus cifras, como +39 333 123 4567.</translation>
    </message>
    <message>
        <source>“%1” is not a day; write it as 2026-09-30.</source>
        <translation>“%1” no es un día; escríbelo como 2026-09-30.</translation>
    </message>
    <message>
        <source>“%1” is not a day; write it like 2026-11-21</source>
        <translation>“%1” no es un día; escríbelo así: 2026-11-21</translation>
    </message>
    <message>
        <source>“%1” is not a language.</source>
        <translation>“%1” no es un idioma.</translation>
    </message>
    <message>
        <source>“%1” is not a language; write it, zh, en, …</source>
        <translation>“%1” no es un idioma; escribe it, zh, en, …</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from %2 to %3</source>
        <translation>“%1” no es un número entero de %2 a %3</translation>
    </message>
    <message>
        <source>“%1” is not in your list any more.</source>
        <translation>“%1” ya no está en tu lista.</translation>
    </message>
    <message>
        <source>“%1” is not in your list.</source>
        <translation>“%1” no está en tu lista.</translation>
    </message>
    <message>
        <source>“%1” is on offer until %2 at another desk.</source>
        <translation>“%1” está en oferta hasta las %2 en otro puesto.</translation>
    </message>
    <message>
        <source>“%1” is one letter; as a code it counts alone, with a quantity or with a word that claims it.</source>
        <translation>“%1” es una sola letra; como código vale sola, con una cantidad o con una palabra que la pide.</translation>
    </message>
    <message>
        <source>“%1” is proposed as its code: it is what viewers write in the chat</source>
        <translation>“%1” es el código propuesto: es lo que escribe en el chat quien mira</translation>
    </message>
    <message>
        <source>“%1” is too long: %2 characters at most.</source>
        <translation>“%1” es demasiado largo: %2 caracteres como máximo.</translation>
    </message>
    <message>
        <source>“%1” was changed or sold since the import, so nothing of it is taken back.</source>
        <translation>“%1” se cambió o se vendió después de la importación: no se deshace nada.</translation>
    </message>
    <message>
        <source>“%1” comes in variants in this list, and did not before. Taken: %2, waited for: %3. Lower the list’s stock by what is taken, or it is sold again.</source>
        <translation>“%1” viene con variantes en esta lista, y antes no. Reservados: %2, en espera: %3. Resta de las existencias de la lista lo que ya está reservado, o se venderá otra vez.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is called “%3” in this list, and stays taken. Taken: %4, waited for: %5. Is it another one? Then keep the old one in the list too, with stock 0 and no SKU.</source>
        <translation>“%1”: en esta lista “%2” se llama “%3”, y lo reservado sigue reservado. Reservados: %4, en espera: %5. ¿Es otro? Entonces deja también el antiguo en la lista, con existencias 0 y sin SKU.</translation>
    </message>
    <message>
        <source>“%1” does not come as “%2” in this list. Taken: %3, waited for: %4. Has it only a new name there? Write the old one into the list, or what is taken is sold again.</source>
        <translation>“%1” no viene como “%2” en esta lista. Reservados: %3, en espera: %4. ¿Solo tiene ahí otro nombre? Escribe el antiguo en la lista, o lo reservado se venderá otra vez.</translation>
    </message>
    <message>
        <source>Payments cannot carry the code “%1”. Give the product one of letters A to Z and digits, as A12.</source>
        <translation>Los pagos no pueden llevar el código “%1”. Pon al producto uno con letras de la A a la Z y cifras, como A12.</translation>
    </message>
    <message>
        <source>%1 is frozen. It is started anew; if that does not help, unplug it and plug it in again.</source>
        <translation>%1 se ha quedado congelada. Se reinicia; si no basta, desconéctala y vuelve a conectarla.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close that program: the camera is tried again.</source>
        <translation>Otro programa está usando %1. Cierra ese programa: la cámara se vuelve a probar.</translation>
    </message>
    <message>
        <source>%1 is not reached. Trying again.</source>
        <translation>No se llega a %1. Se está intentando de nuevo.</translation>
    </message>
    <message>
        <source>%1 is unplugged. Plug it in again: it comes back by itself.</source>
        <translation>%1 está desconectada. Vuelve a conectarla: se recupera sola.</translation>
    </message>
    <message>
        <source>%1 shows nothing but black. Is its lens covered, or the light off?</source>
        <translation>%1 solo muestra negro. ¿Está tapado el objetivo o apagada la luz?</translation>
    </message>
    <message>
        <source>%1 takes nothing just now. It is connected anew if that lasts; the show goes on.</source>
        <translation>%1 no recibe nada ahora mismo. Si dura, se vuelve a conectar; el directo sigue.</translation>
    </message>
    <message>
        <source>%1 wants the stream at %2 now. Copy the address again from your live dashboard.</source>
        <translation>%1 quiere ahora la emisión en %2. Copia de nuevo la dirección desde tu panel de directo.</translation>
    </message>
    <message>
        <source>A new file of the recording begins after %1 to %2 hours.</source>
        <translation>Un archivo nuevo de la grabación empieza después de entre %1 y %2 horas.</translation>
    </message>
    <message>
        <source>No new picture has been sent for some seconds. Close other programs.</source>
        <translation>Hace unos segundos que no se envía imagen nueva. Cierra otros programas.</translation>
    </message>
    <message>
        <source>Sound and picture are sent apart from each other. End the show and go live again.</source>
        <translation>El sonido y la imagen se envían desfasados. Termina el directo y vuelve a empezar.</translation>
    </message>
    <message>
        <source>The QR code of %1 cannot be scanned. Take away what lies over it, or use a shorter link; viewers can still write the code in the chat.</source>
        <translation>El código QR de %1 no se puede leer. Quita lo que lo tapa o usa un enlace más corto; los espectadores siguen pudiendo escribir el código en el chat.</translation>
    </message>
    <message>
        <source>The QR code of %1 scans, but not where the picture is small, as on many phones. Use a shorter link.</source>
        <translation>El código QR de %1 se lee, pero no donde la imagen es pequeña, como en muchos móviles. Usa un enlace más corto.</translation>
    </message>
    <message>
        <source>The QR code on air does not lead where %1 says. Take the product off the picture and pin it again.</source>
        <translation>El código QR en el aire no lleva adonde dice %1. Quita el producto de la imagen y vuelve a fijarlo.</translation>
    </message>
    <message>
        <source>The disk is full: the recording %1 has ended. The show goes on. Free some space: it begins again by itself, in a new file.</source>
        <translation>El disco está lleno: la grabación %1 ha terminado. El directo sigue. Libera espacio: vuelve a empezar sola, en un archivo nuevo.</translation>
    </message>
    <message>
        <source>The disk is slow: the recording %1 waits for it. Nothing is lost yet, and the show goes on. Close programs that copy or download.</source>
        <translation>El disco va lento: la grabación %1 lo espera. Aún no se ha perdido nada y el directo sigue. Cierra los programas que copian o descargan.</translation>
    </message>
    <message>
        <source>The disk is too slow for the recording %1: it has ended. The show goes on. Record to another disk; if this one becomes quick again, the recording begins again by itself, in a new file.</source>
        <translation>El disco es demasiado lento para la grabación %1: ha terminado. El directo sigue. Graba en otro disco; si este vuelve a ir rápido, la grabación vuelve a empezar sola, en un archivo nuevo.</translation>
    </message>
    <message>
        <source>The disk takes no larger file: the recording %1 has ended. It goes on in a new file.</source>
        <translation>El disco no admite archivos más grandes: la grabación %1 ha terminado. Sigue en un archivo nuevo.</translation>
    </message>
    <message>
        <source>The line to %1 takes %2 kbit/s just now: the picture is a little coarser.</source>
        <translation>La línea hacia %1 admite ahora mismo %2 kbit/s: la imagen es un poco menos nítida.</translation>
    </message>
    <message>
        <source>Close other programs that use the internet, or go nearer to the Wi-Fi.</source>
        <translation>Cierra otros programas que usen internet o acércate al wifi.</translation>
    </message>
    <message>
        <source>%1 sends the same picture again and again. It is called anew; if that does not help, start the camera’s app again, or switch the camera off and on.</source>
        <translation>%1 envía una y otra vez la misma imagen. Se vuelve a llamar; si no basta, abre de nuevo la aplicación de la cámara, o apágala y enciéndela.</translation>
    </message>
    <message>
        <source>A language is written like it, zh or pt-BR.</source>
        <translation>Un idioma se escribe como it, zh o pt-BR.</translation>
    </message>
    <message>
        <source>A message&apos;s platform and number have at most %1 characters.</source>
        <translation>La plataforma y el número de un mensaje tienen como mucho %1 caracteres.</translation>
    </message>
    <message>
        <source>A setting has at most %1 bytes.</source>
        <translation>Un ajuste tiene como mucho %1 bytes.</translation>
    </message>
    <message>
        <source>A window keeps at most %1 settings, with names of at most %2 signs.</source>
        <translation>Una ventana guarda como mucho %1 ajustes, con nombres de %2 caracteres como mucho.</translation>
    </message>
    <message>
        <source>Claims and orders are written down again. Messages that came while nothing could be written may be missing: look at the chat where you sell.</source>
        <translation>Las reservas y los pedidos se vuelven a guardar. Pueden faltar mensajes que llegaron mientras no se podía guardar nada: mira el chat donde vendes.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Cierra otros programas.</translation>
    </message>
    <message>
        <source>Close other programs; most of its time goes to %1.</source>
        <translation>Cierra otros programas; el que más ocupa es %1.</translation>
    </message>
    <message>
        <source>Delete something; else the recording ends, and the show goes on.</source>
        <translation>Borra algo; si no, la grabación termina y el directo sigue.</translation>
    </message>
    <message>
        <source>The computer has too much to do.</source>
        <translation>El ordenador tiene demasiado trabajo.</translation>
    </message>
    <message>
        <source>The computer has too much to do: viewers miss pictures.</source>
        <translation>El ordenador tiene demasiado trabajo: a los espectadores les faltan imágenes.</translation>
    </message>
    <message>
        <source>The disk had less than %1 MB left: the recording %2 has ended.</source>
        <translation>Quedaban menos de %1 MB en el disco: la grabación %2 ha terminado.</translation>
    </message>
    <message>
        <source>The disk had less than %1 MB left: the show is not recorded.</source>
        <translation>Quedaban menos de %1 MB en el disco: el directo no se graba.</translation>
    </message>
    <message>
        <source>The disk has room for about %1 minutes of recording.</source>
        <translation>En el disco caben unos %1 minutos de grabación.</translation>
    </message>
    <message>
        <source>The disk has room for less than a minute of recording.</source>
        <translation>En el disco cabe menos de un minuto de grabación.</translation>
    </message>
    <message>
        <source>The disk with the folder %1 is full: what you change cannot be written down. Make room there; until then it is lost if the computer stops.</source>
        <translation>El disco con la carpeta %1 está lleno: lo que cambias no se puede escribir. Haz sitio allí; hasta entonces se pierde si el ordenador se para.</translation>
    </message>
    <message>
        <source>The line to %1 is too slow: pictures are left out there.</source>
        <translation>La línea hacia %1 es demasiado lenta: allí se pierden imágenes.</translation>
    </message>
    <message>
        <source>The line to %1 takes %2 kbit/s just now: the picture is much coarser.</source>
        <translation>La línea hacia %1 da %2 kbit/s ahora mismo: la imagen es mucho menos nítida.</translation>
    </message>
    <message>
        <source>The microphone gives no sound any more. Check its plug and its switch.</source>
        <translation>El micrófono ya no da sonido. Revisa el enchufe y el interruptor.</translation>
    </message>
    <message>
        <source>The microphone is silent, as if it were switched off. Look at its switch and its mute key, or choose another one.</source>
        <translation>El micrófono está en silencio, como si estuviera apagado. Mira su interruptor y su tecla de silencio, o elige otro.</translation>
    </message>
    <message>
        <source>The microphone is too loud and sounds rough. Speak from further away, or turn it down.</source>
        <translation>El micrófono está demasiado alto y suena mal. Habla desde más lejos o bájalo.</translation>
    </message>
    <message>
        <source>The microphone “%1” is not there. Plug it in: it is taken up by itself. Or choose another one.</source>
        <translation>El micrófono “%1” no está. Conéctalo: se activa solo. O elige otro.</translation>
    </message>
    <message>
        <source>The microphone “%1” is unplugged. Plug it in again: it comes back by itself.</source>
        <translation>El micrófono “%1” está desconectado. Vuelve a conectarlo: se recupera solo.</translation>
    </message>
    <message>
        <source>The microphone’s sound breaks up. Close other programs, or plug it in somewhere else.</source>
        <translation>El sonido del micrófono se entrecorta. Cierra otros programas o conéctalo en otra toma.</translation>
    </message>
    <message>
        <source>The picture is made with less care, and the preview moves less often.</source>
        <translation>La imagen se hace con menos cuidado y la vista previa se mueve menos.</translation>
    </message>
    <message>
        <source>The picture is made with less care, so that nothing of it is lost.</source>
        <translation>La imagen se hace con menos cuidado, para que no se pierda nada.</translation>
    </message>
    <message>
        <source>The picture that is sent cannot be shown. End the show and go live again.</source>
        <translation>La imagen que se envía no se puede mostrar. Termina el directo y vuelve a empezar.</translation>
    </message>
    <message>
        <source>The picture that viewers see stands still. Choose another camera.</source>
        <translation>La imagen que ven los espectadores está parada. Elige otra cámara.</translation>
    </message>
    <message>
        <source>The picture that viewers see stands still. Start the camera’s app again, or switch the camera off and on, or choose another.</source>
        <translation>La imagen que ven los espectadores está parada. Abre de nuevo la aplicación de la cámara, o apágala y enciéndela, o elige otra.</translation>
    </message>
    <message>
        <source>The picture that viewers see stands still. Unplug the camera and plug it in again, or choose another.</source>
        <translation>La imagen que ven los espectadores está congelada. Desenchufa la cámara y vuelve a enchufarla, o elige otra.</translation>
    </message>
    <message>
        <source>The recording %1 has ended, it cannot be written (%2). The show goes on. Check the disk: once it works, the recording begins again by itself, in a new file.</source>
        <translation>La grabación %1 ha terminado, no se puede escribir (%2). El directo sigue. Revisa el disco: cuando funcione, la grabación vuelve a empezar sola, en un archivo nuevo.</translation>
    </message>
    <message>
        <source>The recording %1 has ended.</source>
        <translation>La grabación %1 ha terminado.</translation>
    </message>
    <message>
        <source>The recording %1 was cut short and cannot be read. It is left as it is.</source>
        <translation>La grabación %1 se había interrumpido y no se puede leer. Se queda como está.</translation>
    </message>
    <message>
        <source>The recording %1 was cut short. It has been finished and plays: %2.</source>
        <translation>La grabación %1 se había interrumpido. Se ha completado: dura %2.</translation>
    </message>
    <message>
        <source>The recording %1 was cut short. It plays, and is finished at a later start: there is not enough room on the disk for that.</source>
        <translation>La grabación %1 se había interrumpido. Se puede ver y se completará en otro arranque: no hay bastante espacio en el disco.</translation>
    </message>
    <message>
        <source>The recording goes on, in the file %1.</source>
        <translation>La grabación sigue, en el archivo %1.</translation>
    </message>
    <message>
        <source>The show goes on. As soon as %1 MB are free, the recording begins again by itself, in a new file.</source>
        <translation>El directo sigue. En cuanto haya %1 MB libres, la grabación vuelve a empezar sola, en otro archivo.</translation>
    </message>
    <message>
        <source>The studio had stopped. It is back on air, but not everything is as it was.</source>
        <translation>El estudio se había detenido. Vuelve a emitir, pero no todo está como antes.</translation>
    </message>
    <message>
        <source>Whether a show was cut short is not known: what was kept of it cannot be read.</source>
        <translation>No se sabe si un directo se interrumpió: lo que se guardó de él no se puede leer.</translation>
    </message>
    <message>
        <source>The microphone that was asked for is not known any more.</source>
        <translation>El micrófono que se pidió ya no se conoce.</translation>
    </message>
    <message>
        <source>Choose it again in the settings.</source>
        <translation>Elígelo de nuevo en los ajustes.</translation>
    </message>
    <message>
        <source>The recording %1 lacks the last %2 s of the show: the disk did not take them.</source>
        <translation>A la grabación %1 le faltan los últimos %2 s de la emisión: el disco no los aceptó.</translation>
    </message>
    <message>
        <source>“%1” was not understood: it has no field “%2”.</source>
        <translation>No se entendió “%1”: no tiene el campo “%2”.</translation>
    </message>
    <message>
        <source>The report cannot be written to %1 (%2). Choose another place.</source>
        <translation>El informe no se puede escribir en %1 (%2). Elige otro sitio.</translation>
    </message>
    <message>
        <source>The show goes on; claims wait in the chat until it can be written.</source>
        <translation>El directo sigue; los pedidos esperan en el chat hasta que se pueda escribir.</translation>
    </message>
    <message>
        <source>The sound that is sent cannot be heard. End the show and go live again.</source>
        <translation>El sonido que se envía no se puede oír. Termina el directo y vuelve a empezar.</translation>
    </message>
    <message>
        <source>The studio had stopped. It is back on air, but before that not everything could be written down: look at the product, the countdown and the last messages of the chat.</source>
        <translation>El estudio se había detenido. Vuelve a estar en directo, pero antes no se pudo guardar todo: mira el producto, la cuenta atrás y los últimos mensajes del chat.</translation>
    </message>
    <message>
        <source>The studio had stopped. It is back on air, with everything as it was.</source>
        <translation>El estudio se había detenido. Vuelve a estar en el aire, con todo como estaba.</translation>
    </message>
    <message>
        <source>The camera that was asked for is not known any more.</source>
        <translation>La cámara que se pidió ya no se conoce.</translation>
    </message>
    <message>
        <source>There was a hole in the sound. If it happens again, close other programs.</source>
        <translation>Hubo un hueco en el sonido. Si vuelve a pasar, cierra otros programas.</translation>
    </message>
    <message>
        <source>This chat file is too large: %1 MB at most.</source>
        <translation>Este archivo de chat es demasiado grande: %1 MB como máximo.</translation>
    </message>
    <message>
        <source>This is no chat file.</source>
        <translation>Esto no es un archivo de chat.</translation>
    </message>
    <message>
        <source>Viewers hear nothing. Look at the microphone&apos;s plug and switch, or choose another one.</source>
        <translation>Los espectadores no oyen nada. Mira el enchufe y el interruptor del micrófono, o elige otro.</translation>
    </message>
    <message>
        <source>Viewers see a black picture. Take the cap off the camera, turn on the light, or choose another camera.</source>
        <translation>Los espectadores ven negro. Quita la tapa de la cámara, enciende la luz o elige otra cámara.</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Look in:</source>
        <translation>Buscar en:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Carpeta:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Archivo:</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>Mostrar:</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
    <message>
        <source>Videos (%1)</source>
        <translation>Vídeos (%1)</translation>
    </message>
    <message>
        <source>Product lists (%1)</source>
        <translation>Listas de productos (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Todos los archivos (%1)</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation>Buscar cámaras otra vez</translation>
    </message>
    <message>
        <source>Look for microphones again</source>
        <translation>Buscar micrófonos otra vez</translation>
    </message>
    <message>
        <source>Type a phone&apos;s address</source>
        <translation>Escribe la dirección de un teléfono</translation>
    </message>
    <message>
        <source>Say “good morning”: the bar moves when the microphone hears you.</source>
        <translation>Di «buenos días»: la barra se mueve cuando el micrófono te oye.</translation>
    </message>
    <message>
        <source>Loudness of the microphone</source>
        <translation>Volumen del micrófono</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Saltar este paso</translation>
    </message>
    <message>
        <source>Welcome to your stall</source>
        <translation>Este es tu puesto</translation>
    </message>
    <message>
        <source>In two minutes you can sell live. Which language do you speak?</source>
        <translation>En dos minutos puedes vender en directo. ¿Qué idioma hablas?</translation>
    </message>
    <message>
        <source>Do you see yourself?</source>
        <translation>¿Te ves?</translation>
    </message>
    <message>
        <source>Choose the camera that your viewers look through.</source>
        <translation>Elige la cámara por la que te ve el público.</translation>
    </message>
    <message>
        <source>Can we hear you?</source>
        <translation>¿Te oímos?</translation>
    </message>
    <message>
        <source>Choose the microphone you speak into.</source>
        <translation>Elige el micrófono al que hablas.</translation>
    </message>
    <message>
        <source>Your first product</source>
        <translation>Tu primer producto</translation>
    </message>
    <message>
        <source>Name and price are enough. You can add the others later, or bring a whole list.</source>
        <translation>Bastan el nombre y el precio. Los demás puedes añadirlos luego, o traer una lista entera.</translation>
    </message>
    <message>
        <source>Where do you sell?</source>
        <translation>¿Dónde vendes?</translation>
    </message>
    <message>
        <source>Choose a platform now or later. Nobody sees anything before you press Go live.</source>
        <translation>Elige una plataforma ahora o más tarde. Nadie ve nada hasta que pulses Emitir.</translation>
    </message>
    <message>
        <source>No camera is connected</source>
        <translation>No hay ninguna cámara conectada</translation>
    </message>
    <message>
        <source>Begin with the test picture or a video file. Or connect a camera, and look for it again.</source>
        <translation>Empieza con la imagen de prueba o un archivo de vídeo. O conecta una cámara y búscala de nuevo.</translation>
    </message>
    <message>
        <source>Save and open the studio</source>
        <translation>Guardar y abrir el estudio</translation>
    </message>
    <message>
        <source>Open the studio without one</source>
        <translation>Abrir el estudio sin ninguna</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Guardar y seguir</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>A phone can be a camera too: start a camera app on it, in the same Wi-Fi, and type its address.</source>
        <translation>Un teléfono también sirve de cámara: abre en él una app de cámara, en la misma wifi, y escribe su dirección.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>FolderFailed</name>
    <message>
        <source>The folder is %1</source>
        <translation>La carpeta es %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Bancarella cannot keep anything on this computer</source>
        <translation>Bancarella no puede guardar nada en este ordenador</translation>
    </message>
    <message>
        <source>Or choose another folder, such as one on a USB stick: what you set up, your products and your orders are kept there. Next time you choose it again.</source>
        <translation>O elige otra carpeta, por ejemplo en una memoria USB: tus ajustes, tus productos y tus pedidos se guardan allí. La próxima vez la eliges de nuevo.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elegir otra carpeta</translation>
    </message>
    <message>
        <source>The disk is full. Delete what you do not need or empty the bin, then try again.</source>
        <translation>El disco está lleno. Borra lo que no necesites o vacía la papelera y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The disk can only be read just now. Restart the computer: often that puts its disk right. If it stays so, ask whoever looks after the computer.</source>
        <translation>Ahora mismo el disco solo se puede leer. Reinicia el ordenador: muchas veces eso lo arregla. Si sigue igual, pregunta a quien cuida del ordenador.</translation>
    </message>
    <message>
        <source>The folder belongs to somebody else. Log in as you did when you used Bancarella before, or ask whoever looks after the computer to give you the folder.</source>
        <translation>La carpeta es de otra persona. Entra en el ordenador como cuando usabas Bancarella, o pide a quien cuida del ordenador que te dé la carpeta.</translation>
    </message>
    <message>
        <source>The folder cannot be made: %1. Restart the computer. If it stays so, ask whoever looks after the computer.</source>
        <translation>No se puede crear la carpeta: %1. Reinicia el ordenador. Si sigue igual, pregunta a quien cuida del ordenador.</translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>The shop %1 is open. %2 can be opened once the show is over and Bancarella is closed.</source>
        <translation>Está abierta la tienda %1. %2 se puede abrir cuando termine el directo y se cierre Bancarella.</translation>
    </message>
</context>
<context>
    <name>GoLiveSheet</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Where the show goes</source>
        <translation>Adónde va el directo</translation>
    </message>
    <message>
        <source>Before you go live</source>
        <translation>Antes de emitir</translation>
    </message>
    <message>
        <source>Add the places where your viewers are: YouTube, Instagram, your own server. You can have several.</source>
        <translation>Añade los sitios donde está tu público: YouTube, Instagram, tu propio servidor. Puedes tener varios.</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>Añadir un destino</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar otra vez</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Emitir</translation>
    </message>
    <message>
        <source>%1 (Enter)</source>
        <translation>%1 (Intro)</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>The rehearsal is running: everything works, and nobody sees it.</source>
        <translation>El ensayo está en marcha: todo funciona y nadie lo ve.</translation>
    </message>
    <message>
        <source>You are on air</source>
        <translation>Estás en directo</translation>
    </message>
    <message>
        <source>Every destination gets the show.</source>
        <translation>El directo llega a todos los destinos.</translation>
    </message>
    <message>
        <source>Going live…</source>
        <translation>Empezando a emitir…</translation>
    </message>
    <message>
        <source>Destinations that get the show: %1 of %2</source>
        <translation>Destinos que reciben el directo: %1 de %2</translation>
    </message>
    <message>
        <source>The studio does not answer. It is being started again.</source>
        <translation>El estudio no responde. Se está reiniciando.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Empezando…</translation>
    </message>
    <message>
        <source>The show has not started. Try again.</source>
        <translation>El directo no ha empezado. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Rehearse: nobody sees it</source>
        <translation>Ensayar: nadie lo ve</translation>
    </message>
    <message>
        <source>Go live now in %1 places</source>
        <translation>Emitir ahora en %1 sitios</translation>
    </message>
    <message>
        <source>Go live now: %1</source>
        <translation>Emitir ahora: %1</translation>
    </message>
    <message>
        <source>Everything is being checked. You need not wait for it.</source>
        <translation>Se está comprobando todo. No hace falta esperar.</translation>
    </message>
    <message>
        <source>No destination is on: nobody will see the show.</source>
        <translation>Ningún destino está activado: nadie verá el directo.</translation>
    </message>
    <message>
        <source>No destination can get the show as it is. Mend one, or switch all off to rehearse.</source>
        <translation>Así ningún destino puede recibir el directo. Arregla uno, o apágalos todos para ensayar.</translation>
    </message>
    <message>
        <source>Something is to be mended. You can go live all the same.</source>
        <translation>Hay algo por arreglar. Puedes emitir igualmente.</translation>
    </message>
    <message>
        <source>You can go live. Look at what is marked first.</source>
        <translation>Puedes emitir. Mira antes lo que está marcado.</translation>
    </message>
    <message>
        <source>All is in order.</source>
        <translation>Todo está en orden.</translation>
    </message>
</context>
<context>
    <name>GuideReader</name>
    <message>
        <source>User guide</source>
        <translation>Guía de uso</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>User guide</source>
        <translation>Guía de uso</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>Informar de un problema…</translation>
    </message>
    <message>
        <source>About Bancarella</source>
        <translation>Acerca de Bancarella</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>recognised</source>
        <translation>reconocida</translation>
    </message>
    <message>
        <source>is not read</source>
        <translation>no se lee</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Price before</source>
        <translation>Precio anterior</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Disponibles</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Item number (SKU)</source>
        <translation>N.º de artículo (SKU)</translation>
    </message>
    <message>
        <source>Weight in grams</source>
        <translation>Peso en gramos</translation>
    </message>
    <message>
        <source>Second currency</source>
        <translation>Segunda moneda</translation>
    </message>
    <message>
        <source>Allergens</source>
        <translation>Alérgenos</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Harvested on</source>
        <translation>Cosechado el</translation>
    </message>
    <message>
        <source>Pickup or delivery</source>
        <translation>Recogida o entrega</translation>
    </message>
    <message>
        <source>Most for one buyer</source>
        <translation>Máximo por comprador</translation>
    </message>
    <message>
        <source>Which column is which</source>
        <translation>Qué es cada columna</translation>
    </message>
    <message>
        <source>Left: the headings of your file. Right: what we make of them.</source>
        <translation>A la izquierda, los títulos de tu archivo. A la derecha, cómo los leemos.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a list of products</source>
        <translation>Importar una lista de productos</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <translation>No se ha podido leer nada</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>The list is being read…</source>
        <translation>Leyendo la lista…</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Una tabla</translation>
    </message>
    <message>
        <source>products: %1</source>
        <translation>productos: %1</translation>
    </message>
    <message>
        <source>with variants: %1</source>
        <translation>con variantes: %1</translation>
    </message>
    <message>
        <source>The first %1, as they will be:</source>
        <translation>Los primeros %1, tal como quedarán:</translation>
    </message>
    <message>
        <source>Rows to look at: %1</source>
        <translation>Filas por revisar: %1</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>New: %1 · Changed: %2 · As they are: %3</source>
        <translation>Nuevos: %1 · Cambiados: %2 · Sin cambios: %3</translation>
    </message>
    <message>
        <source>Rows left out: %1</source>
        <translation>Filas no incluidas: %1</translation>
    </message>
    <message>
        <source>Import %1 products</source>
        <translation>Importar %1 productos</translation>
    </message>
    <message>
        <source>Currency of the prices</source>
        <translation>Moneda de los precios</translation>
    </message>
    <message>
        <source>Where the file does not say it.</source>
        <translation>Donde el archivo no la dice.</translation>
    </message>
    <message>
        <source>The first products of the list</source>
        <translation>Los primeros productos de la lista</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Volver a leer el archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Disponibles</translation>
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
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Show a product</source>
        <translation>Mostrar un producto</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Search the products</source>
        <translation>Buscar productos</translation>
    </message>
    <message>
        <source>Microphone off and on</source>
        <translation>Silenciar o activar el micrófono</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Escenas</translation>
    </message>
    <message>
        <source>Go live, or end</source>
        <translation>Emitir, o terminar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Write to the chats</source>
        <translation>Escribir en los chats</translation>
    </message>
    <message>
        <source>Send the proposed answer</source>
        <translation>Enviar la respuesta propuesta</translation>
    </message>
    <message>
        <source>Messages run along on the picture</source>
        <translation>Mensajes en la imagen</translation>
    </message>
    <message>
        <source>To the claims</source>
        <translation>A los pedidos</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Estas teclas</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>La guía</translation>
    </message>
    <message>
        <source>To the next button</source>
        <translation>Al botón siguiente</translation>
    </message>
    <message>
        <source>Close, or stop typing</source>
        <translation>Cerrar, o dejar de escribir</translation>
    </message>
    <message>
        <source>Confirm it</source>
        <translation>Confirmarlo</translation>
    </message>
    <message>
        <source>It is paid</source>
        <translation>Está pagado</translation>
    </message>
    <message>
        <source>Hold it longer</source>
        <translation>Apartarlo más tiempo</translation>
    </message>
    <message>
        <source>Pass it on: the next one waiting gets it</source>
        <translation>Pasarla: es para quien espera</translation>
    </message>
    <message>
        <source>Not wanted any more: cancel it</source>
        <translation>Ya no lo quiere: cancelar</translation>
    </message>
    <message>
        <source>Yes, that is a claim</source>
        <translation>Sí, es un pedido</translation>
    </message>
    <message>
        <source>No, that is none</source>
        <translation>No, no lo es</translation>
    </message>
    <message>
        <source>Choose, or change what is asked</source>
        <translation>Elegir, o cambiar lo que se pregunta</translation>
    </message>
    <message>
        <source>In the list of claims</source>
        <translation>En la lista de pedidos</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Name of your stall</source>
        <translation>Nombre de tu puesto</translation>
    </message>
    <message>
        <source>Viewers read it at the top of the picture. You can change it later.</source>
        <translation>El público lo lee arriba en la imagen. Puedes cambiarlo después.</translation>
    </message>
    <message>
        <source>Such as: Oak Tree Farm</source>
        <translation>Por ejemplo: Granja Los Robles</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>You are NOT on air. The studio was started again; your products and the show are as they were.</source>
        <translation>NO estás en el aire. El estudio se ha reiniciado; tus productos y la emisión están como antes.</translation>
    </message>
    <message>
        <source>Go back on air</source>
        <translation>Volver al directo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>The studio has stopped. It is being started again…</source>
        <translation>El estudio se ha parado. Se está reiniciando…</translation>
    </message>
    <message>
        <source>Starting the studio…</source>
        <translation>Arrancando el estudio…</translation>
    </message>
    <message>
        <source>The studio does not answer just now, and what you see here may be old. Wait a moment: it goes on by itself. If this lasts, close other programs.</source>
        <translation>El estudio no responde en este momento y lo que ves aquí puede estar anticuado. Espera un poco: sigue por sí solo. Si dura, cierra otros programas.</translation>
    </message>
    <message>
        <source>Nobody sees your show: the studio has stopped. It is tried again in %1 s.</source>
        <translation>Nadie ve tu directo: el estudio se ha detenido. Se vuelve a intentar en %1 s.</translation>
    </message>
    <message>
        <source>Nobody sees your show: the studio has stopped. It is tried again now.</source>
        <translation>Nadie ve tu directo: el estudio se ha detenido. Se vuelve a intentar ahora.</translation>
    </message>
    <message>
        <source>The studio does not start: the disk is full. Delete what you do not need or empty the bin, then try again.</source>
        <translation>El estudio no arranca: el disco está lleno. Borra lo que no necesites o vacía la papelera y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The studio does not start. What happened is written in %1</source>
        <translation>El estudio no arranca. Lo que ha pasado está escrito en %1</translation>
    </message>
    <message>
        <source>The studio does not start, and did not say why. Close other programs and try again. If that does not help, restart the computer.</source>
        <translation>El estudio no arranca y no ha dicho por qué. Cierra otros programas y vuelve a intentarlo. Si no basta, reinicia el ordenador.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nobody sees your show: it was started outside this window, and has stopped. If it does not come back by itself, start the studio here.</source>
        <translation>Nadie ve tu directo: se inició fuera de esta ventana y se ha detenido. Si no vuelve solo, inicia el estudio aquí.</translation>
    </message>
    <message>
        <source>Start it here</source>
        <translation>Iniciar aquí</translation>
    </message>
    <message>
        <source>It is taken back as soon as it is written down.</source>
        <translation>Se deshace en cuanto esté anotado.</translation>
    </message>
    <message>
        <source>That has changed again since. Nothing was undone.</source>
        <translation>Eso ha vuelto a cambiar entretanto. No se ha deshecho nada.</translation>
    </message>
    <message>
        <source>There is no product on key %1.</source>
        <translation>No hay ningún producto en la tecla %1.</translation>
    </message>
    <message>
        <source>%1 is off the picture.</source>
        <translation>%1 ya no está en pantalla.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Something went wrong in the window; the show goes on. It is written in %1</source>
        <translation>Algo ha fallado en la ventana; el directo sigue. Está escrito en %1</translation>
    </message>
</context>
<context>
    <name>MicrophoneBox</name>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>How loud viewers hear you</source>
        <translation>Con qué volumen te oye el público</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Microphone on</source>
        <translation>Micrófono encendido</translation>
    </message>
    <message>
        <source>Microphone off</source>
        <translation>Micrófono apagado</translation>
    </message>
    <message>
        <source>How loud viewers hear you. Around −16 LUFS is right; below −26 they have to turn you up, above −10 they turn you down.</source>
        <translation>Con qué volumen te oye el público. Lo justo es unos −16 LUFS; por debajo de −26 tiene que subir el volumen, por encima de −10 lo baja.</translation>
    </message>
    <message>
        <source>too quiet</source>
        <translation>muy bajo</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>too loud</source>
        <translation>muy alto</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (tecla %2)</translation>
    </message>
    <message>
        <source>Clear voice</source>
        <translation>Voz clara</translation>
    </message>
    <message>
        <source>Clear voice is on: less noise, even loudness. Click to send the sound as it is.</source>
        <translation>Voz clara está activa: menos ruido, volumen parejo. Pulsa para enviar el sonido tal cual.</translation>
    </message>
    <message>
        <source>Clear voice is off: the sound goes out as it is. Click for less noise and even loudness.</source>
        <translation>Voz clara está apagada: el sonido sale tal cual. Pulsa para menos ruido y un volumen parejo.</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>silencio</translation>
    </message>
    <message>
        <source>%1 · %2 LUFS</source>
        <translation>%1 · %2 LUFS</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenciado</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Sin sonido</translation>
    </message>
</context>
<context>
    <name>MicrophoneChoice</name>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>The computer&apos;s own choice</source>
        <translation>La elección del equipo</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>Sin micrófono</translation>
    </message>
    <message>
        <source>Viewers hear nothing.</source>
        <translation>El público no oye nada.</translation>
    </message>
    <message>
        <source>The microphone is on.</source>
        <translation>El micrófono está encendido.</translation>
    </message>
    <message>
        <source>The microphone is being opened…</source>
        <translation>Abriendo el micrófono…</translation>
    </message>
    <message>
        <source>No microphone was found. Plug one in, or choose “No microphone”.</source>
        <translation>No se ha encontrado ningún micrófono. Conecta uno o elige «Sin micrófono».</translation>
    </message>
    <message>
        <source>The microphone is not heard. Plug it in, or choose another.</source>
        <translation>El micrófono no se oye. Conéctalo o elige otro.</translation>
    </message>
</context>
<context>
    <name>ModerationSettings</name>
    <message>
        <source>What is held back</source>
        <translation>Qué se retiene</translation>
    </message>
    <message>
        <source>Hold back links from new people</source>
        <translation>Retener los enlaces de gente nueva</translation>
    </message>
    <message>
        <source>Held messages wait in the chat under “Held” and are seen by nobody else until you show them.</source>
        <translation>Los mensajes retenidos esperan en el chat en “Retenidos” y nadie más los ve hasta que los muestres.</translation>
    </message>
    <message>
        <source>Words that hold a message back, one in each line</source>
        <translation>Palabras que retienen un mensaje, una por línea</translation>
    </message>
    <message>
        <source>In any spelling: capitals, accents and hidden marks make no difference.</source>
        <translation>Escritas de cualquier modo: mayúsculas, acentos y signos ocultos no importan.</translation>
    </message>
    <message>
        <source>Blocked people</source>
        <translation>Personas bloqueadas</translation>
    </message>
    <message>
        <source>Nobody. A message&apos;s menu in the chat has “Block”.</source>
        <translation>Nadie. En el menú de un mensaje del chat está “Bloquear”.</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>Desbloquear a %1</translation>
    </message>
</context>
<context>
    <name>OrderModel</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>to give back %1</source>
        <translation>por devolver %1</translation>
    </message>
    <message>
        <source>still to pay %1</source>
        <translation>falta pagar %1</translation>
    </message>
    <message>
        <source>%1 of %2, full</source>
        <translation>%1 de %2, completo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>OrdersDialog</name>
    <message>
        <source>Orders</source>
        <translation>Cestas</translation>
    </message>
    <message>
        <source>Which show</source>
        <translation>Qué directo</translation>
    </message>
    <message>
        <source>Name, number or code</source>
        <translation>Nombre, número o código</translation>
    </message>
    <message>
        <source>Search the orders by name, number or code</source>
        <translation>Buscar las cestas por nombre, número o código</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>All that is held in this basket is agreed on (C)</source>
        <translation>Todo lo apartado en esta cesta queda confirmado (C)</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagada</translation>
    </message>
    <message>
        <source>All of this basket is paid (P)</source>
        <translation>Toda esta cesta está pagada (P)</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Preparada</translation>
    </message>
    <message>
        <source>This basket is packed, or not after all (K)</source>
        <translation>Esta cesta está preparada, o al final no (K)</translation>
    </message>
    <message>
        <source>Choose two with Ctrl: they are one person (M)</source>
        <translation>Elige dos con Ctrl: son la misma persona (M)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take back the last thing (U)</source>
        <translation>Deshacer lo último (U)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Packing list…</source>
        <translation>Lista de preparación…</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>What is still to be done</source>
        <translation>Lo que queda por hacer</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>Recogida</translation>
    </message>
    <message>
        <source>What goes there is what is printed and exported, in this order</source>
        <translation>Se imprime y se exporta lo que va allí, en este orden</translation>
    </message>
    <message>
        <source>No basket is like this.</source>
        <translation>Ninguna cesta es así.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Aún no hay cestas</translation>
    </message>
    <message>
        <source>When a viewer claims something, it goes into a basket of theirs, and stands here.</source>
        <translation>Cuando alguien pide algo, va a su cesta y aparece aquí.</translation>
    </message>
    <message>
        <source>This show</source>
        <translation>Este directo</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Cancelar pedido</translation>
    </message>
    <message>
        <source>Nothing of this basket is wanted any more (X)</source>
        <translation>De esta cesta ya no se quiere nada (X)</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Unir con…</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>This buyer&apos;s messages and claims count no more (B)</source>
        <translation>Los mensajes y pedidos de este comprador ya no cuentan (B)</translation>
    </message>
    <message>
        <source>Choose a basket on the left: what is in it, and what to do with it, stands here.</source>
        <translation>Elige una cesta a la izquierda: aquí verás qué contiene y qué hacer con ella.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Sin pagar</translation>
    </message>
    <message>
        <source>Not packed</source>
        <translation>Sin preparar</translation>
    </message>
    <message>
        <source>Only waiting</source>
        <translation>Solo en espera</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Por número</translation>
    </message>
    <message>
        <source>By pickup</source>
        <translation>Por recogida</translation>
    </message>
    <message>
        <source>Pickup slots…</source>
        <translation>Turnos de recogida…</translation>
    </message>
    <message>
        <source>Table for Excel (%1)</source>
        <translation>Tabla para Excel (%1)</translation>
    </message>
    <message>
        <source>List, one line per thing (%1)</source>
        <translation>Lista, una línea por artículo (%1)</translation>
    </message>
    <message>
        <source>As Shopify exports its orders (%1)</source>
        <translation>Como exporta Shopify sus pedidos (%1)</translation>
    </message>
    <message>
        <source>For other programs (%1)</source>
        <translation>Para otros programas (%1)</translation>
    </message>
    <message>
        <source>Export the orders</source>
        <translation>Exportar las cestas</translation>
    </message>
    <message>
        <source>Packing list</source>
        <translation>Lista de preparación</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Buscar en:</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Archivo:</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Tipo:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No pickup noted</source>
        <translation>Sin recogida anotada</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
</context>
<context>
    <name>OtherKey</name>
    <message>
        <source>%1 was named when Bancarella was started: only there can it get another key.</source>
        <translation>%1 se indicó al abrir Bancarella: solo ahí puede recibir otra clave.</translation>
    </message>
</context>
<context>
    <name>Packing</name>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Packing list</source>
        <translation>Lista de preparación</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another folder, or make room on the disk.</source>
        <translation>No se ha podido escribir «%1»: %2. Elige otra carpeta o libera espacio en el disco.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n cesta</numerusform>
            <numerusform>%n cestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>still %1</source>
        <translation>faltan %1</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>No pickup noted</source>
        <translation>Sin recogida anotada</translation>
    </message>
    <message>
        <source>On the waitlist: %1</source>
        <translation>En lista de espera: %1</translation>
    </message>
    <message>
        <source>Pickup: %1</source>
        <translation>Recogida: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>About the buyer: %1</source>
        <translation>Sobre el comprador: %1</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Preparado</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (continuación)</translation>
    </message>
    <message>
        <source>Contains %1</source>
        <translation>Contiene %1</translation>
    </message>
    <message>
        <source>%1 · to be weighed</source>
        <translation>%1 · por pesar</translation>
    </message>
</context>
<context>
    <name>PausedBar</name>
    <message>
        <source>Claims are paused: nothing that viewers write is held.</source>
        <translation>Pedidos en pausa: nada de lo que se escribe se aparta.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Take claims again</source>
        <translation>Volver a recoger pedidos</translation>
    </message>
    <message>
        <source>Until the next show begins, nothing that viewers write is held.</source>
        <translation>Hasta que empiece el próximo directo no se reserva nada de lo que escriben los espectadores.</translation>
    </message>
    <message>
        <source>Claims are closed</source>
        <translation>Pedidos cerrados</translation>
    </message>
    <message>
        <source>Claims are paused</source>
        <translation>Pedidos en pausa</translation>
    </message>
</context>
<context>
    <name>PickupBox</name>
    <message>
        <source>Pickup slots…</source>
        <translation>Turnos de recogida…</translation>
    </message>
</context>
<context>
    <name>Placer</name>
    <message>
        <source>%1 covers the QR code: it cannot be scanned.</source>
        <translation>El código QR está tapado y no se puede escanear: %1.</translation>
    </message>
    <message>
        <source>%1 and %2 cover one another.</source>
        <translation>Se tapan entre sí: %1 y %2.</translation>
    </message>
    <message>
        <source>%1 is in its new place.</source>
        <translation>En su nuevo sitio: %1.</translation>
    </message>
    <message>
        <source>%1 is back in its place.</source>
        <translation>De nuevo en su sitio: %1.</translation>
    </message>
    <message>
        <source>Everything is back in its place.</source>
        <translation>Todo está de nuevo en su sitio.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>PlatformGrid</name>
    <message>
        <source>Own server</source>
        <translation>Servidor propio</translation>
    </message>
</context>
<context>
    <name>PlatformTile</name>
    <message>
        <source>chosen</source>
        <translation>elegida</translation>
    </message>
</context>
<context>
    <name>PostingSettings</name>
    <message>
        <source>What is posted</source>
        <translation>Qué se publica</translation>
    </message>
    <message>
        <source>When a product has been pinned for a moment, this line goes to every chat where posting is on.</source>
        <translation>Cuando un producto lleva un momento en pantalla, esta línea va a cada chat en el que la publicación está activada.</translation>
    </message>
    <message>
        <source>The line for a pinned product</source>
        <translation>La línea de un producto en pantalla</translation>
    </message>
    <message>
        <source>{title}, {price}, {old_price}, {unit}, {code}, {link}, {stock} and {shop} are filled in. What stands in [square brackets] is left out where something in it is not known.</source>
        <translation>{title}, {price}, {old_price}, {unit}, {code}, {link}, {stock} y {shop} se rellenan solos. Lo que va entre [corchetes] se omite si algo dentro no se conoce.</translation>
    </message>
    <message>
        <source>Viewers read</source>
        <translation>Los espectadores leen</translation>
    </message>
    <message>
        <source>Take ours again</source>
        <translation>Volver a la nuestra</translation>
    </message>
    <message>
        <source>Answers that are proposed</source>
        <translation>Respuestas que se proponen</translation>
    </message>
    <message>
        <source>When a question holds one of the words, its answer stands above the field in the chat; A sends it.</source>
        <translation>Cuando una pregunta contiene una de las palabras, su respuesta aparece sobre el campo del chat; A la envía.</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>Añadir una respuesta</translation>
    </message>
    <message>
        <source>An answer of your own</source>
        <translation>Una respuesta propia</translation>
    </message>
    <message>
        <source>The answer is gone.</source>
        <translation>La respuesta se ha quitado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>There is no product yet.</source>
        <translation>Todavía no hay ningún producto.</translation>
    </message>
</context>
<context>
    <name>PreviewWidget</name>
    <message>
        <source>Programme: what viewers see</source>
        <translation>Programa: lo que ve el público</translation>
    </message>
    <message>
        <source>Space chooses the next overlay, the arrow keys move it, Backspace puts it back in its place.</source>
        <translation>Espacio elige el gráfico siguiente, las flechas lo mueven, Retroceso lo devuelve a su sitio.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Devolver a su sitio</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (tecla %2)</translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation>Nombre del puesto</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Cuenta atrás</translation>
    </message>
    <message>
        <source>Product card</source>
        <translation>Ficha del producto</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>Lower third</source>
        <translation>Rótulo inferior</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Chat on the picture</source>
        <translation>Chat en la imagen</translation>
    </message>
    <message>
        <source>Newest claims</source>
        <translation>Últimos pedidos</translation>
    </message>
    <message>
        <source>Small camera</source>
        <translation>Cámara pequeña</translation>
    </message>
    <message>
        <source>Waiting for the studio…</source>
        <translation>Esperando al estudio…</translation>
    </message>
    <message>
        <source>The picture has stopped. It comes back by itself.</source>
        <translation>La imagen se ha parado. Vuelve sola.</translation>
    </message>
    <message>
        <source>The picture is coming…</source>
        <translation>La imagen está llegando…</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation>Devolver a su sitio: %1</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>Devolver todo a su sitio</translation>
    </message>
    <message>
        <source>Drag to move it. Double-click puts it back.</source>
        <translation>Arrastra para moverlo. Doble clic lo devuelve a su sitio.</translation>
    </message>
</context>
<context>
    <name>ProductDialog</name>
    <message>
        <source>Save the picture on this computer first, then drop its file here.</source>
        <translation>Guarda primero la imagen en este equipo y luego arrastra aquí el archivo.</translation>
    </message>
    <message>
        <source>This file is not a picture. Use a JPEG, PNG or WebP file.</source>
        <translation>Este archivo no es una imagen. Usa un archivo JPEG, PNG o WebP.</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Elegir una foto</translation>
    </message>
    <message>
        <source>Paste the product&apos;s link: its QR code appears here at once.</source>
        <translation>Pega el enlace del producto: su código QR aparece aquí al instante.</translation>
    </message>
    <message>
        <source>No QR code yet.</source>
        <translation>Aún no hay código QR.</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Añadir un producto</translation>
    </message>
    <message>
        <source>Edit the product</source>
        <translation>Editar el producto</translation>
    </message>
    <message>
        <source>Drop a photo here</source>
        <translation>Arrastra aquí una foto</translation>
    </message>
    <message>
        <source>Photo of the product</source>
        <translation>Foto del producto</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>Código QR del enlace</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Elegir una foto…</translation>
    </message>
    <message>
        <source>Take it with the camera</source>
        <translation>Hacerla con la cámara</translation>
    </message>
    <message>
        <source>Hold it into the picture, then press.</source>
        <translation>Ponlo ante la cámara y pulsa.</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Sin foto</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What you typed is kept (Esc)</source>
        <translation>Lo que has escrito se guarda (Esc)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Guardar (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>What you typed last time and did not save is here again.</source>
        <translation>Aquí está otra vez lo que escribiste y no guardaste.</translation>
    </message>
</context>
<context>
    <name>ProductForm</name>
    <message>
        <source>Give it a code: viewers write it in the chat.</source>
        <translation>Ponle un código: el público lo escribe en el chat.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>A code has no spaces: A12.</source>
        <translation>Un código no lleva espacios: A12.</translation>
    </message>
    <message>
        <source>It reads as a quantity or a price. Write it like A12.</source>
        <translation>Parece una cantidad o un precio. Escríbelo como A12.</translation>
    </message>
    <message>
        <source>A code begins with a letter or a digit: A12.</source>
        <translation>Un código empieza por letra o cifra: A12.</translation>
    </message>
    <message>
        <source>“%1” has this code.</source>
        <translation>«%1» tiene este código.</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>¿Cómo se llama?</translation>
    </message>
    <message>
        <source>What does it cost?</source>
        <translation>¿Cuánto cuesta?</translation>
    </message>
    <message>
        <source>This is not a price. Write it like %1.</source>
        <translation>Esto no es un precio. Escríbelo como %1.</translation>
    </message>
    <message>
        <source>Write EUR, USD, CNY…</source>
        <translation>Escribe EUR, USD, CNY…</translation>
    </message>
    <message>
        <source>The price is in %1.</source>
        <translation>El precio está en %1.</translation>
    </message>
    <message>
        <source>It must be above the price.</source>
        <translation>Debe ser mayor que el precio.</translation>
    </message>
    <message>
        <source>A whole number from 0 to %1, or nothing.</source>
        <translation>Un número entero de 0 a %1, o nada.</translation>
    </message>
    <message>
        <source>This is not a web address. Copy it from your shop&apos;s page: https://…</source>
        <translation>Esto no es una dirección web. Cópiala de la página de tu tienda: https://…</translation>
    </message>
    <message>
        <source>Viewers see this address: it must not hold a user name.</source>
        <translation>El público ve esta dirección: no debe llevar un nombre de usuario.</translation>
    </message>
    <message>
        <source>Too long: its QR code would be too fine to scan. Use a short link.</source>
        <translation>Demasiado larga: el código QR sería muy fino. Usa un enlace corto.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Price before</source>
        <translation>Precio antes</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>Link to buy it</source>
        <translation>Enlace para comprarlo</translation>
    </message>
    <message>
        <source>kg, jar…</source>
        <translation>kg, tarro…</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>sin contar</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>by variant</source>
        <translation>por variante</translation>
    </message>
    <message>
        <source>It is weighed when it is packed, and costs what it weighs.</source>
        <translation>Se pesa al prepararlo y cuesta lo que pesa.</translation>
    </message>
    <message>
        <source>Packets of %1: each costs exactly this.</source>
        <translation>Envases de %1: cada uno cuesta exactamente esto.</translation>
    </message>
    <message>
        <source>Sold by weight</source>
        <translation>Se vende a peso</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>ProductList</name>
    <message>
        <source>not counted</source>
        <translation>sin contar</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>agotado</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta las %1</translation>
    </message>
    <message>
        <source>this price until %1</source>
        <translation>este precio hasta las %1</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>en espera: %1</translation>
    </message>
    <message>
        <source>On sale again</source>
        <translation>De nuevo a la venta</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>What is left…</source>
        <translation>Cuántos quedan…</translation>
    </message>
    <message>
        <source>More… (Menu key)</source>
        <translation>Más… (tecla Menú)</translation>
    </message>
</context>
<context>
    <name>ProductMore</name>
    <message>
        <source>A whole number from 1 to %1, or nothing.</source>
        <translation>Un número entero de 1 a %1, o nada.</translation>
    </message>
    <message>
        <source>A weight, like 350 or %1.</source>
        <translation>Un peso, como 350 o %1.</translation>
    </message>
    <message>
        <source>With its currency: %1.</source>
        <translation>Con su moneda: %1.</translation>
    </message>
    <message>
        <source>This is not a day. Write it like %1.</source>
        <translation>No es una fecha. Escríbela así: %1.</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>Como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>One name for each language.</source>
        <translation>Un nombre por idioma.</translation>
    </message>
    <message>
        <source>As for the whole stall</source>
        <translation>Como en todo el puesto</translation>
    </message>
    <message>
        <source>One weighs about (grams)</source>
        <translation>Uno pesa unos (gramos)</translation>
    </message>
    <message>
        <source>sold by weight</source>
        <translation>si se vende al peso</translation>
    </message>
    <message>
        <source>Price in another currency</source>
        <translation>Precio en otra moneda</translation>
    </message>
    <message>
        <source>Most for one buyer</source>
        <translation>Máximo por comprador</translation>
    </message>
    <message>
        <source>as for the whole stall</source>
        <translation>como en todo el puesto</translation>
    </message>
    <message>
        <source>Harvested or made on</source>
        <translation>Cosechado o hecho el</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>our own fields</source>
        <translation>nuestros campos</translation>
    </message>
    <message>
        <source>Allergens</source>
        <translation>Alérgenos</translation>
    </message>
    <message>
        <source>milk, nuts…</source>
        <translation>leche, nueces…</translation>
    </message>
    <message>
        <source>Pickup or delivery</source>
        <translation>Recogida o entrega</translation>
    </message>
    <message>
        <source>at the farm, Saturday morning</source>
        <translation>en la granja, el sábado por la mañana</translation>
    </message>
    <message>
        <source>Way to pay</source>
        <translation>Forma de pago</translation>
    </message>
    <message>
        <source>Who pays first has it</source>
        <translation>Es de quien paga primero</translation>
    </message>
    <message>
        <source>A claim in the chat keeps nothing back.</source>
        <translation>Pedirlo en el chat no reserva nada.</translation>
    </message>
    <message>
        <source>Name in other languages</source>
        <translation>Nombre en otros idiomas</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Añadir un idioma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Name in this language</source>
        <translation>Nombre en este idioma</translation>
    </message>
    <message>
        <source>Take this name out</source>
        <translation>Quitar este nombre</translation>
    </message>
</context>
<context>
    <name>ProductPage</name>
    <message>
        <source>What is it called?</source>
        <translation>¿Cómo se llama?</translation>
    </message>
    <message>
        <source>What do you sell?</source>
        <translation>¿Qué vendes?</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Where viewers buy it (a web address)</source>
        <translation>Dónde lo compra el público (una dirección web)</translation>
    </message>
    <message>
        <source>It becomes the QR code on the picture. Leave it empty to sell through the chat.</source>
        <translation>Se convierte en el código QR de la imagen. Déjalo vacío para vender por el chat.</translation>
    </message>
    <message>
        <source>Such as: Acacia honey</source>
        <translation>Por ejemplo: Miel de acacia</translation>
    </message>
    <message>
        <source>Add one with photo, unit and stock…</source>
        <translation>Añadir uno con foto, unidad y existencias…</translation>
    </message>
    <message>
        <source>Products on your stall: %1</source>
        <translation>Productos en tu puesto: %1</translation>
    </message>
    <message>
        <source>What does it cost?</source>
        <translation>¿Cuánto cuesta?</translation>
    </message>
    <message>
        <source>This is not a price. Write it like %1.</source>
        <translation>Esto no es un precio. Escríbelo como %1.</translation>
    </message>
</context>
<context>
    <name>ProductVariants</name>
    <message>
        <source>Say what viewers write after the code: red, M.</source>
        <translation>Di qué se escribe tras el código: rojo, M.</translation>
    </message>
    <message>
        <source>At most %1 words between commas, each of at most %2 characters.</source>
        <translation>Como máximo %1 palabras entre comas, cada una de hasta %2 caracteres.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>“%1” está dos veces.</translation>
    </message>
    <message>
        <source>This is not a price. Write it like %1.</source>
        <translation>No es un precio. Escríbelo así: %1.</translation>
    </message>
    <message>
        <source>A whole number from 0 to %1, or nothing.</source>
        <translation>Un número entero de 0 a %1, o nada.</translation>
    </message>
    <message>
        <source>Sizes, colours, packs: viewers write one after the code, such as “A12 red M”. Each has its stock.</source>
        <translation>Tallas, colores, envases: quien mira escribe una tras el código, como “A12 rojo M”. Cada una tiene sus existencias.</translation>
    </message>
    <message>
        <source>Add a variant</source>
        <translation>Añadir una variante</translation>
    </message>
    <message>
        <source>The number it has in your shop or your till. Leave it empty if it has none.</source>
        <translation>El número que tiene en tu tienda o en tu caja. Déjalo vacío si no tiene.</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Own price</source>
        <translation>Precio propio</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Disponibles</translation>
    </message>
    <message>
        <source>Item number (SKU)</source>
        <translation>N.º de artículo (SKU)</translation>
    </message>
    <message>
        <source>red, M</source>
        <translation>rojo, M</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>sin contar</translation>
    </message>
    <message>
        <source>Take this variant out</source>
        <translation>Quitar esta variante</translation>
    </message>
</context>
<context>
    <name>ProductsPanel</name>
    <message>
        <source>Import a list of products</source>
        <translation>Importar una lista de productos</translation>
    </message>
    <message>
        <source>Nothing called “%1”</source>
        <translation>Nada se llama «%1»</translation>
    </message>
    <message>
        <source>Search by name or by code.</source>
        <translation>Busca por nombre o por código.</translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation>Mostrar todos los productos</translation>
    </message>
    <message>
        <source>%1 is on sale again.</source>
        <translation>%1 está de nuevo a la venta.</translation>
    </message>
    <message>
        <source>%1 is sold out.</source>
        <translation>%1 está agotado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Keep the list of products</source>
        <translation>Guardar la lista de productos</translation>
    </message>
    <message>
        <source>Product list (%1)</source>
        <translation>Lista de productos (%1)</translation>
    </message>
    <message>
        <source>products</source>
        <translation>productos</translation>
    </message>
    <message>
        <source>Products kept in “%2”: %1.</source>
        <translation>Productos guardados en “%2”: %1.</translation>
    </message>
    <message>
        <source>Products added: %1. Changed: %2. As they were: %3.</source>
        <translation>Productos añadidos: %1. Cambiados: %2. Sin cambios: %3.</translation>
    </message>
    <message>
        <source>Pictures from the web: %1 of %2</source>
        <translation>Imágenes de la web: %1 de %2</translation>
    </message>
    <message>
        <source>Pictures that could not be fetched: %1. Add them in the product.</source>
        <translation>Imágenes que no se han podido traer: %1. Añádelas en el producto.</translation>
    </message>
    <message>
        <source>Take off the picture (0)</source>
        <translation>Quitar de la imagen (0)</translation>
    </message>
    <message>
        <source>Show on the picture (Enter)</source>
        <translation>Mostrar en la imagen (Intro)</translation>
    </message>
    <message>
        <source>On sale again</source>
        <translation>De nuevo a la venta</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>What is left…</source>
        <translation>Cuántos quedan…</translation>
    </message>
    <message>
        <source>Add to the run of show</source>
        <translation>Añadir a la escaleta</translation>
    </message>
    <message>
        <source>%1 is deleted. Ctrl+Z brings it back.</source>
        <translation>%1 se ha eliminado. Con Ctrl+Z vuelve.</translation>
    </message>
    <message>
        <source>%1 is deleted. Taken: %2, waited for: %3; they stay. Ctrl+Z brings all of it back.</source>
        <translation>%1 se ha eliminado. Tomados: %2, en espera: %3; se conservan. Con Ctrl+Z vuelve todo.</translation>
    </message>
    <message>
        <source>Edit… (%1)</source>
        <translation>Editar… (%1)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Eliminar (Supr)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>%1, code %2, %3, %4</source>
        <translation>%1, código %2, %3, %4</translation>
    </message>
    <message>
        <source>%1, code %2, %3, %4, on the picture now</source>
        <translation>%1, código %2, %3, %4, ahora en pantalla</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Buscar producto</translation>
    </message>
    <message>
        <source>Search by name or code (/). Enter shows the first on the picture.</source>
        <translation>Busca por nombre o código (/). Intro muestra el primero en la imagen.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Cuántos quedan</translation>
    </message>
    <message>
        <source>Keep the list as a file…</source>
        <translation>Guardar la lista en un archivo…</translation>
    </message>
    <message>
        <source>Add product</source>
        <translation>Añadir producto</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Empezando…</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importar una lista…</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>Aún no hay productos</translation>
    </message>
    <message>
        <source>Add what is on your stall: a photo, a name, a price.</source>
        <translation>Añade lo que hay en tu puesto: una foto, un nombre, un precio.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Informar de un problema</translation>
    </message>
    <message>
        <source>This is what a report would tell: what Bancarella wrote down, what works on this computer, how it is set up. Names, addresses, numbers, keys and places were taken out. Read it, write in the first file what went wrong, save it, and send the file to whoever helps you. Nothing is sent from here.</source>
        <translation>Esto es lo que contaría un informe: lo que Bancarella ha anotado, qué funciona en este ordenador, cómo está configurada. Se han quitado nombres, direcciones, números, claves y lugares. Léelo, escribe en el primer archivo qué ha fallado, guárdalo y envía el archivo a quien te ayude. Desde aquí no se envía nada.</translation>
    </message>
    <message>
        <source>Files of the report</source>
        <translation>Archivos del informe</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Contenido del archivo</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Guardar el informe…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The report is being put together…</source>
        <translation>Se está preparando el informe…</translation>
    </message>
    <message>
        <source>The report could not be made: %1</source>
        <translation>No se ha podido preparar el informe: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s). Look through them before you send them.</source>
        <translation>
            <numerusform>%n archivo. Míralo antes de enviarlo.</numerusform>
            <numerusform>%n archivos. Míralos antes de enviarlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>It cannot be written there (%1).</source>
        <translation>No se puede escribir ahí (%1).</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>El informe está en %1</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
</context>
<context>
    <name>RoomSettings</name>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>A page for visitors on this network, at a market stall or a course: they scan a code with their phone, read the chat, write, and see the product. No account is needed.</source>
        <translation>Una página para visitantes de esta red, en un puesto o en un curso: escanean un código con el teléfono, leen el chat, escriben y ven el producto. No hace falta cuenta.</translation>
    </message>
    <message>
        <source>Room: a page for visitors on this network</source>
        <translation>Sala: una página para visitantes de esta red</translation>
    </message>
    <message>
        <source>Visitors scan this code. They have to be in the same Wi-Fi network.</source>
        <translation>Los visitantes escanean este código. Tienen que estar en la misma red wifi.</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>Mostrarlo en grande</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>visitors: %1</source>
        <translation>visitantes: %1</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>Código QR de %1</translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation>La dirección está copiada.</translation>
    </message>
    <message>
        <source>Scan the code: read along, ask, order</source>
        <translation>Escanea el código: lee, pregunta, pide</translation>
    </message>
</context>
<context>
    <name>RoomSheet</name>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>QR code of %1. Any key closes it.</source>
        <translation>Código QR de %1. Cualquier tecla lo cierra.</translation>
    </message>
    <message>
        <source>Scan the code: read along, ask, order</source>
        <translation>Escanea el código: lee, pregunta, pide</translation>
    </message>
</context>
<context>
    <name>RundownPanel</name>
    <message>
        <source>%1 min planned · would end at %2</source>
        <translation>%1 min previstos · acabaría a las %2</translation>
    </message>
    <message>
        <source>on time · expected end %2</source>
        <translation>a la hora · fin previsto %2</translation>
    </message>
    <message>
        <source>%1 min late · expected end %2</source>
        <translation>%1 min de retraso · fin previsto %2</translation>
    </message>
    <message>
        <source>%1 min early · expected end %2</source>
        <translation>%1 min de adelanto · fin previsto %2</translation>
    </message>
    <message>
        <source>%1 is out of the run of show.</source>
        <translation>%1 ya no está en la escaleta.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Empezando…</translation>
    </message>
    <message>
        <source>Run of show</source>
        <translation>Escaleta</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>Drag products here in the order in which you will show them.</source>
        <translation>Arrastra aquí los productos en el orden en que los mostrarás.</translation>
    </message>
    <message>
        <source>Use the list&apos;s order</source>
        <translation>Usar el orden de la lista</translation>
    </message>
</context>
<context>
    <name>ScenesRow</name>
    <message>
        <source>Nothing is pinned: the close-up is seen as soon as a product is.</source>
        <translation>No hay ningún producto fijado: el primer plano se verá en cuanto fijes uno.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Camera 2</source>
        <translation>Cámara 2</translation>
    </message>
    <message>
        <source>Face and hands</source>
        <translation>Cara y manos</translation>
    </message>
    <message>
        <source>Close-up</source>
        <translation>Primer plano</translation>
    </message>
    <message>
        <source>Starting soon</source>
        <translation>En breve</translation>
    </message>
    <message>
        <source>Right back</source>
        <translation>Ya vuelvo</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>Scene: %1</source>
        <translation>Escena: %1</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (tecla %2)</translation>
    </message>
    <message>
        <source>The pinned product&apos;s photo fills the picture; no second camera is needed.</source>
        <translation>La foto del producto fijado llena la imagen; no hace falta una segunda cámara.</translation>
    </message>
    <message>
        <source>There is only one camera. Connect a second one in the settings.</source>
        <translation>Solo hay una cámara. Conecta otra en los ajustes.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Your stall</source>
        <translation>Tu puesto</translation>
    </message>
    <message>
        <source>Name of your stall</source>
        <translation>Nombre de tu puesto</translation>
    </message>
    <message>
        <source>Viewers read it at the top of the picture.</source>
        <translation>El público lo lee arriba en la imagen.</translation>
    </message>
    <message>
        <source>Language of the words on the picture</source>
        <translation>Idioma de las palabras en la imagen</translation>
    </message>
    <message>
        <source>Language of this window</source>
        <translation>Idioma de esta ventana</translation>
    </message>
    <message>
        <source>Colours of this window</source>
        <translation>Colores de esta ventana</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Tell me when there is a newer version</source>
        <translation>Avísame cuando haya una versión más nueva</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Cámaras</translation>
    </message>
    <message>
        <source>Add a camera</source>
        <translation>Añadir una cámara</translation>
    </message>
    <message>
        <source>Leave out the last one</source>
        <translation>Quitar la última</translation>
    </message>
    <message>
        <source>Look for devices</source>
        <translation>Buscar dispositivos</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Record every show</source>
        <translation>Grabar todos los directos</translation>
    </message>
    <message>
        <source>Folder for the recordings</source>
        <translation>Carpeta de las grabaciones</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Files of a long show</source>
        <translation>Archivos de un directo largo</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>Un solo archivo</translation>
    </message>
    <message>
        <source>A new file every half hour</source>
        <translation>Un archivo nuevo cada media hora</translation>
    </message>
    <message>
        <source>A new file every hour</source>
        <translation>Un archivo nuevo cada hora</translation>
    </message>
    <message>
        <source>A new file every two hours</source>
        <translation>Un archivo nuevo cada dos horas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Getting paid</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <source>A new file after %1 h</source>
        <translation>Un archivo nuevo cada %1 h</translation>
    </message>
    <message>
        <source>Camera %1</source>
        <translation>Cámara %1</translation>
    </message>
</context>
<context>
    <name>SlotsDialog</name>
    <message>
        <source>Pickup slots</source>
        <translation>Turnos de recogida</translation>
    </message>
    <message>
        <source>When and where your buyers fetch their baskets, or you bring them: one slot a line. If one has room for only so many baskets, write the number behind it: “Sat 9–11 | 12”.</source>
        <translation>Cuándo y dónde recogen sus cestas tus compradores, o se las llevas tú: un turno por línea. Si en uno solo caben unas cuantas cestas, escribe el número detrás: «Sáb 9–11 | 12».</translation>
    </message>
    <message>
        <source>Sat 9–11, market square</source>
        <translation>Sáb 9–11, plaza del mercado</translation>
    </message>
    <message>
        <source>Delivery Friday evening | 12</source>
        <translation>Entrega el viernes por la tarde | 12</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The pickup slots are kept.</source>
        <translation>Los turnos de recogida están guardados.</translation>
    </message>
    <message>
        <source>There are no pickup slots any more.</source>
        <translation>Ya no hay turnos de recogida.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>%1 watching</source>
        <translation>espectadores: %1</translation>
    </message>
    <message>
        <source>These lines made no sense.</source>
        <translation>Estas líneas no tenían sentido.</translation>
    </message>
    <message>
        <source>Post the product that is pinned</source>
        <translation>Publicar el producto en pantalla</translation>
    </message>
    <message>
        <source>Post the product that is pinned in %1</source>
        <translation>Publicar el producto en pantalla en %1</translation>
    </message>
    <message>
        <source>%1 punishes links: a post may be hidden, or the show be shown to fewer people.</source>
        <translation>%1 castiga los enlaces: un mensaje puede quedar oculto, o el directo mostrarse a menos gente.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Try to connect %1 now</source>
        <translation>Probar ahora a conectar %1</translation>
    </message>
    <message>
        <source>Leave the chat %1</source>
        <translation>Dejar el chat %1</translation>
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
        <translation>Aún no se lee ningún chat. Añade los que quieras: todos llegan a una sola lista.</translation>
    </message>
    <message>
        <source>Add a chat</source>
        <translation>Añadir un chat</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>Otra dirección</translation>
    </message>
    <message>
        <source>Add a chat: %1</source>
        <translation>Añadir un chat: %1</translation>
    </message>
    <message>
        <source>Add a practice chat</source>
        <translation>Añadir un chat de práctica</translation>
    </message>
    <message>
        <source>The chat is no longer read.</source>
        <translation>El chat ya no se lee.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Health of the show</source>
        <translation>Salud del directo</translation>
    </message>
    <message>
        <source>Pictures a second (fps), and how many were lost because the computer was too slow. Some lost ones do no harm; when it goes on, close other programs.</source>
        <translation>Imágenes por segundo (fps), y cuántas se han perdido porque el ordenador iba lento. Unas pocas no importan; si sigue, cierra otros programas.</translation>
    </message>
    <message>
        <source>Not on air: no destination is sent to.</source>
        <translation>Fuera de emisión: no se envía a ningún destino.</translation>
    </message>
    <message>
        <source>How much of the computer the studio uses</source>
        <translation>Cuánto usa el estudio de este equipo</translation>
    </message>
    <message>
        <source>The rehearsal is running: everything works, and nobody sees it.</source>
        <translation>El ensayo está en marcha: todo funciona y nadie lo ve.</translation>
    </message>
    <message>
        <source>No camera picture</source>
        <translation>Sin imagen de la cámara</translation>
    </message>
    <message>
        <source>The studio does not answer.</source>
        <translation>El estudio no responde.</translation>
    </message>
    <message>
        <source>The studio is starting…</source>
        <translation>El estudio se está iniciando…</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Click to enter the key: it is on air at once.</source>
        <translation>Haz clic para escribir la clave: sale al aire enseguida.</translation>
    </message>
    <message>
        <source>Click to try now.</source>
        <translation>Pulsa para probar ahora.</translation>
    </message>
    <message>
        <source>Click to try now or to give another key.</source>
        <translation>Pulsa para probar ahora o dar otra clave.</translation>
    </message>
    <message>
        <source>kbit/s: how much is sent each second. %1 to %2 is a clear picture.</source>
        <translation>kbit/s: cuánto se envía cada segundo. De %1 a %2 la imagen es nítida.</translation>
    </message>
    <message>
        <source>Dropped: pictures left out because the line to the internet was too slow.</source>
        <translation>Perdidas: imágenes omitidas porque la conexión a internet iba demasiado lenta.</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>%1 perdidos</translation>
    </message>
    <message>
        <source>slow line</source>
        <translation>línea lenta</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>conectando…</translation>
    </message>
    <message>
        <source>reconnecting · try now</source>
        <translation>reconectando · probar ahora</translation>
    </message>
    <message>
        <source>no key · enter it</source>
        <translation>falta la clave · escribirla</translation>
    </message>
    <message>
        <source>refused · try again</source>
        <translation>rechazado · reintentar</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>Other key…</source>
        <translation>Otra clave…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>%1 GB free</source>
        <translation>%1 GB libres</translation>
    </message>
    <message>
        <source>recording failed</source>
        <translation>grabación fallida</translation>
    </message>
    <message>
        <source>recording · %1</source>
        <translation>grabando · %1</translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>%1 fps · %2 lost</source>
        <translation>%1 fps · %2 perdidos</translation>
    </message>
</context>
<context>
    <name>SummarySheet</name>
    <message>
        <source>Orders</source>
        <translation>Cestas</translation>
    </message>
    <message>
        <source>Open the orders</source>
        <translation>Abrir los pedidos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Open the folder of the recording</source>
        <translation>Abrir la carpeta de la grabación</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n cesta</numerusform>
            <numerusform>%n cestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid</source>
        <translation>
            <numerusform>%n pagado</numerusform>
            <numerusform>%n pagados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only waiting</source>
        <translation>
            <numerusform>%n solo en espera</numerusform>
            <numerusform>%n solo en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>The show is over</source>
        <translation>La emisión ha terminado</translation>
    </message>
    <message>
        <source>The rehearsal is over</source>
        <translation>El ensayo ha terminado</translation>
    </message>
    <message>
        <source>You were on air for %1.</source>
        <translation>Has estado en directo %1.</translation>
    </message>
    <message>
        <source>It took %1; nobody has seen it.</source>
        <translation>Ha durado %1; nadie lo ha visto.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>Reconnected</source>
        <translation>Reconexiones</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Descartadas</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Pictures lost because the computer was too slow: %1</source>
        <translation>Imágenes perdidas porque el ordenador era demasiado lento: %1</translation>
    </message>
    <message>
        <source>The recording is here: %1</source>
        <translation>La grabación está aquí: %1</translation>
    </message>
    <message>
        <source>It was not recorded.</source>
        <translation>No se ha grabado.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this note</source>
        <translation>Cerrar esta nota</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>People watching</source>
        <translation>Personas mirando</translation>
    </message>
    <message>
        <source>ON AIR</source>
        <translation>EN DIRECTO</translation>
    </message>
    <message>
        <source>Connecting: nobody sees you yet</source>
        <translation>Conectando: todavía nadie te ve</translation>
    </message>
    <message>
        <source>Refused: nobody sees you</source>
        <translation>Rechazada: nadie te ve</translation>
    </message>
    <message>
        <source>Connecting: nobody sees you</source>
        <translation>Conectando: nadie te ve</translation>
    </message>
    <message>
        <source>REHEARSAL: nobody sees it</source>
        <translation>ENSAYO: nadie lo ve</translation>
    </message>
    <message>
        <source>Off air</source>
        <translation>Sin emitir</translation>
    </message>
    <message>
        <source>No studio</source>
        <translation>Sin estudio</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Empezando…</translation>
    </message>
    <message>
        <source>Going on air…</source>
        <translation>Saliendo en directo…</translation>
    </message>
    <message>
        <source>No answer from the studio</source>
        <translation>El estudio no responde</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Terminar…</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Emitir</translation>
    </message>
    <message>
        <source>End the show</source>
        <translation>Terminar el directo</translation>
    </message>
    <message>
        <source>End the rehearsal</source>
        <translation>Terminar el ensayo</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (tecla %2)</translation>
    </message>
</context>
<context>
    <name>TroubleBar</name>
    <message>
        <source>Claims cannot be written down just now: %1 They are kept and written as soon as it works.</source>
        <translation>Ahora no se pueden anotar los pedidos: %1 Se guardan y se anotarán en cuanto se pueda.</translation>
    </message>
    <message>
        <source>Claims cannot be written down just now</source>
        <translation>Ahora no se pueden guardar los pedidos</translation>
    </message>
</context>
<context>
    <name>TroublesBar</name>
    <message>
        <source>No microphone</source>
        <translation>Sin micrófono</translation>
    </message>
    <message>
        <source>Go on without a microphone</source>
        <translation>Seguir sin micrófono</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Lo he leído</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde las %1</translation>
    </message>
    <message>
        <source>Other key…</source>
        <translation>Otra clave…</translation>
    </message>
    <message>
        <source>Enter the key…</source>
        <translation>Escribir la clave…</translation>
    </message>
    <message>
        <source>Give %1 another stream key</source>
        <translation>Dale a %1 otra clave de transmisión</translation>
    </message>
    <message>
        <source>Give %1 its stream key</source>
        <translation>Dale a %1 su clave de transmisión</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
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
        <translation>pasado · %1</translation>
    </message>
    <message>
        <source>now · %1</source>
        <translation>ahora · %1</translation>
    </message>
    <message>
        <source>next · %1 min</source>
        <translation>luego · %1 min</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>en %1 min</translation>
    </message>
    <message>
        <source>next</source>
        <translation>luego</translation>
    </message>
    <message>
        <source>sold out · %1</source>
        <translation>agotado · %1</translation>
    </message>
    <message>
        <source>takes longer than planned</source>
        <translation>dura más de lo previsto</translation>
    </message>
    <message>
        <source>on the picture now</source>
        <translation>ahora en pantalla</translation>
    </message>
    <message>
        <source>%1: %2, %3 min planned</source>
        <translation>%1: %2, %3 min previstos</translation>
    </message>
    <message>
        <source>Enter shows it on the picture, + and - plan its minutes, Alt+Left and Alt+Right move it, Del removes it.</source>
        <translation>Intro lo muestra en la imagen, + y - cambian sus minutos, Alt+Izquierda y Alt+Derecha lo mueven, Supr lo quita.</translation>
    </message>
    <message>
        <source>%1 (%2 min planned)
%3</source>
        <translation>%1 (%2 min previstos)
%3</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>Minutos previstos</translation>
    </message>
    <message>
        <source>One minute less (-)</source>
        <translation>Un minuto menos (-)</translation>
    </message>
    <message>
        <source>One minute more (+)</source>
        <translation>Un minuto más (+)</translation>
    </message>
    <message>
        <source>Take it out of the run of show (Del)</source>
        <translation>Quitar de la escaleta (Supr)</translation>
    </message>
</context>
<context>
    <name>UpdateLine</name>
    <message>
        <source>Version %1 is there.</source>
        <translation>Ya está la versión %1.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Qué hay de nuevo</translation>
    </message>
    <message>
        <source>Download page</source>
        <translation>Página de descarga</translation>
    </message>
    <message>
        <source>Do not show this version again</source>
        <translation>No mostrar más esta versión</translation>
    </message>
</context>
<context>
    <name>VariantStock</name>
    <message>
        <source>What is left. Empty: not counted.</source>
        <translation>Lo que queda. Vacío: no se cuenta.</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>sin contar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>What is left of %1</source>
        <translation>Lo que queda de %1</translation>
    </message>
    <message>
        <source>A whole number from 0 to %1, or nothing.</source>
        <translation>Un número entero de 0 a %1, o nada.</translation>
    </message>
</context>
<context>
    <name>WayForm</name>
    <message>
        <source>Give it a name, to choose it by.</source>
        <translation>Ponle un nombre, para elegirlo.</translation>
    </message>
    <message>
        <source>Picture of the code</source>
        <translation>Imagen del código</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Cómo lo llamas</translation>
    </message>
    <message>
        <source>The code as it will be painted</source>
        <translation>El código tal como se dibujará</translation>
    </message>
    <message>
        <source>Read it from a picture…</source>
        <translation>Leerlo de una imagen…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>WayRow</name>
    <message>
        <source>Example: %1</source>
        <translation>Ejemplo: %1</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habitual</translation>
    </message>
    <message>
        <source>Make it the usual one</source>
        <translation>Hacerla la habitual</translation>
    </message>
    <message>
        <source>Make “%1” the usual way to pay</source>
        <translation>Hacer de “%1” la forma de pago habitual</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Cambiar “%1”</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Eliminar “%1”</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Your shop&apos;s page</source>
        <translation>La página de tu tienda</translation>
    </message>
    <message>
        <source>Text message (SMS)</source>
        <translation>Mensaje (SMS)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Bank transfer (SEPA)</source>
        <translation>Transferencia (SEPA)</translation>
    </message>
    <message>
        <source>Swiss QR-bill</source>
        <translation>QR-factura suiza</translation>
    </message>
    <message>
        <source>Satispay, Alipay, WeChat Pay</source>
        <translation>Satispay, Alipay, WeChat Pay</translation>
    </message>
    <message>
        <source>The code opens the product&apos;s own page; products without a link open this one.</source>
        <translation>El código abre la página del producto; los productos sin enlace abren esta.</translation>
    </message>
    <message>
        <source>The code opens a chat with you, the order already written.</source>
        <translation>El código abre un chat contigo, con el pedido ya escrito.</translation>
    </message>
    <message>
        <source>The code opens a text message to you, the order already written.</source>
        <translation>El código abre un SMS para ti, con el pedido ya escrito.</translation>
    </message>
    <message>
        <source>The code opens an e-mail to you, the order already written.</source>
        <translation>El código abre un correo para ti, con el pedido ya escrito.</translation>
    </message>
    <message>
        <source>The buyer&apos;s banking app fills in the transfer. For prices in euros.</source>
        <translation>La app del banco rellena la transferencia. Para precios en euros.</translation>
    </message>
    <message>
        <source>For buyers in Brazil: their banking app fills in the payment.</source>
        <translation>Para compradores en Brasil: la app del banco rellena el pago.</translation>
    </message>
    <message>
        <source>For buyers in India: their payment app fills in the payment.</source>
        <translation>Para compradores en la India: la app de pagos rellena el pago.</translation>
    </message>
    <message>
        <source>For buyers in Switzerland and Liechtenstein. For francs and euros.</source>
        <translation>Para compradores en Suiza y Liechtenstein. Para francos y euros.</translation>
    </message>
    <message>
        <source>A payment link that you made at Stripe.</source>
        <translation>Un enlace de pago que has creado en Stripe.</translation>
    </message>
    <message>
        <source>Your PayPal.Me page, with the amount.</source>
        <translation>Tu página de PayPal.Me, con el importe.</translation>
    </message>
    <message>
        <source>A code from the app: save its picture, we read it and paint it crisply.</source>
        <translation>Un código de la app: guarda su imagen, lo leemos y lo dibujamos nítido.</translation>
    </message>
    <message>
        <source>Address of the payment link</source>
        <translation>Dirección del enlace de pago</translation>
    </message>
    <message>
        <source>Address of your shop</source>
        <translation>Dirección de tu tienda</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Número de la calle</translation>
    </message>
    <message>
        <source>Tell the shop&apos;s statistics that visitors come from the show</source>
        <translation>Decir a las estadísticas de la tienda que las visitas vienen del directo</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Who is paid</source>
        <translation>Quién cobra</translation>
    </message>
    <message>
        <source>BIC (not needed within Europe)</source>
        <translation>BIC (en Europa no hace falta)</translation>
    </message>
    <message>
        <source>Your bank’s reference (RF…), if any</source>
        <translation>Referencia del banco (RF…), si la hay</translation>
    </message>
    <message>
        <source>Each transfer’s text begins with</source>
        <translation>El concepto de cada transferencia empieza con</translation>
    </message>
    <message>
        <source>PIX key: CPF, CNPJ, e-mail, telephone or random</source>
        <translation>Clave PIX: CPF, CNPJ, correo, teléfono o aleatoria</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>UPI address</source>
        <translation>Dirección UPI</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Localidad</translation>
    </message>
    <message>
        <source>Country (CH, LI)</source>
        <translation>País (CH, LI)</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Number that your bank gave you for QRR</source>
        <translation>Número que tu banco te dio para QRR</translation>
    </message>
    <message>
        <source>Your name after paypal.me/</source>
        <translation>Tu nombre después de paypal.me/</translation>
    </message>
    <message>
        <source>What the code says</source>
        <translation>Lo que dice el código</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
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
        <translation>Con %1, el público escanea y lee:</translation>
    </message>
    <message>
        <source>It fits the picture and is easy to scan.</source>
        <translation>Cabe en la imagen y se escanea bien.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1” se ha eliminado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Getting paid</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <source>What viewers scan when they buy. The usual way counts for every product without a link of its own; a product may have another one, under “More”.</source>
        <translation>Lo que el público escanea al comprar. La forma habitual vale para todo producto sin enlace propio; un producto puede tener otra, en “Más”.</translation>
    </message>
    <message>
        <source>Add a way to pay</source>
        <translation>Añadir una forma de pago</translation>
    </message>
    <message>
        <source>How would you like to be paid?</source>
        <translation>¿Cómo quieres cobrar?</translation>
    </message>
    <message>
        <source>The code as viewers see it</source>
        <translation>El código como lo ve el público</translation>
    </message>
</context>
<context>
    <name>WeighField</name>
    <message>
        <source>Not understood. Write it like %1 or %2.</source>
        <translation>No se entiende. Escríbelo como %1 o %2.</translation>
    </message>
</context>
<context>
    <name>_DestinationRow</name>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>Refused. Copy the key again from your dashboard.</source>
        <translation>Rechazado. Copia otra vez la clave de tu panel.</translation>
    </message>
    <message>
        <source>No connection. It is tried again by itself.</source>
        <translation>Sin conexión. Se reintenta solo.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Live, but the internet is slow</source>
        <translation>En directo, pero internet va lento</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>The stream key is missing</source>
        <translation>Falta la clave de emisión</translation>
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
        <translation>Escribir la clave…</translation>
    </message>
    <message>
        <source>Other key…</source>
        <translation>Otra clave…</translation>
    </message>
    <message>
        <source>Send the show to %1</source>
        <translation>Enviar el directo a %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Enter the stream key of %1</source>
        <translation>Escribir la clave de transmisión de %1</translation>
    </message>
</context>
<context>
    <name>_News</name>
    <message>
        <source>New in version %1</source>
        <translation>Novedades de la versión %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>_Note</name>
    <message>
        <source>Say less: %1</source>
        <translation>Menos: %1</translation>
    </message>
    <message>
        <source>Say more: %1</source>
        <translation>Más: %1</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
</context>
<context>
    <name>_SourceLine</name>
    <message>
        <source>%1 watching</source>
        <translation>espectadores: %1</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Try to connect %1 now</source>
        <translation>Probar ahora a conectar %1</translation>
    </message>
    <message>
        <source>Left out, because it made no sense: %1</source>
        <translation>Omitidos, porque no tenían sentido: %1</translation>
    </message>
</context>
<context>
    <name>_Summary</name>
    <message>
        <source>%1 watching</source>
        <translation>espectadores: %1</translation>
    </message>
</context>
</TS>
