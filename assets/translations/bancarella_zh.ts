<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Bancarella</source>
        <translation>关于 Bancarella</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Free software under the licence %1: you may use it, pass it on and change it, without any warranty. Parts of it are other people&apos;s work under licences of their own.</source>
        <translation>自由软件，许可证为 %1：你可以使用、传播和修改它，但不提供任何担保。其中一些部分是他人的作品，各有自己的许可证。</translation>
    </message>
    <message>
        <source>The complete source code of this version, and of the parts in it that ask for it, is there for everybody who has this program, free of charge and for at least %1 years: %2</source>
        <translation>此版本的完整源代码，以及其中要求提供源代码的部分，供所有拥有本程序的人免费获取，至少 %1 年：%2</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>源代码</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Parts by others</source>
        <translation>他人的组件</translation>
    </message>
    <message>
        <source>List of parts (SBOM)</source>
        <translation>组件清单（SBOM）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Text of the licences</source>
        <translation>许可证文本</translation>
    </message>
    <message>
        <source>The file %1 is not here: it is made when Bancarella is packed into an installer, and this one runs from its source code.</source>
        <translation>这里没有文件 %1：它在 Bancarella 打包成安装程序时生成，而当前是从源代码运行的。</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Paste it…</source>
        <translation>粘贴…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Paste a token…</source>
        <translation>粘贴令牌…</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>忘掉它</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>App&apos;s ID (client ID)</source>
        <translation>应用的 ID（client ID）</translation>
    </message>
    <message>
        <source>App&apos;s secret (client secret)</source>
        <translation>应用的密钥（client secret）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>已登录：%1</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Waiting for the platform</source>
        <translation>正在等待平台</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已填写</translation>
    </message>
    <message>
        <source>Not given yet</source>
        <translation>尚未填写</translation>
    </message>
    <message>
        <source>Given, for %1</source>
        <translation>已填写，用于 %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open this page and type the code there: %1</source>
        <translation>请打开这个页面，并在那里输入代码：%1</translation>
    </message>
    <message>
        <source>Sign in on the page that opens in your browser. It comes back here by itself.</source>
        <translation>请在浏览器打开的页面上登录，之后会自动回到这里。</translation>
    </message>
    <message>
        <source>Asking the platform…</source>
        <translation>正在询问平台…</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>代码：%1</translation>
    </message>
    <message>
        <source>The code is good until %1.</source>
        <translation>代码在 %1 之前有效。</translation>
    </message>
    <message>
        <source>Lets this program write in your chat, and nothing else.</source>
        <translation>只允许本程序在你的聊天里发言，没有别的权限。</translation>
    </message>
    <message>
        <source>Lets this program write in your chat. YouTube has no smaller permission for it than managing your account; nothing else of it is used.</source>
        <translation>允许本程序在你的聊天里发言。YouTube 没有比“管理你的帐号”更小的权限；其余的本程序都不用。</translation>
    </message>
    <message>
        <source>Lets this program read YouTube chats, within a daily quota.</source>
        <translation>允许本程序读取 YouTube 聊天，每天有额度限制。</translation>
    </message>
    <message>
        <source>The password of its WebSocket server lets this program write through it.</source>
        <translation>有了它的 WebSocket 服务器密码，本程序就能通过它发言。</translation>
    </message>
    <message>
        <source>Lets this program read and write the comments of your Page.</source>
        <translation>允许本程序读写你公共主页的评论。</translation>
    </message>
    <message>
        <source>Lets this program know your name and write in your chat.</source>
        <translation>允许本程序知道你的名字，并在你的聊天里发言。</translation>
    </message>
    <message>
        <source>A token that may write in chats (user:write:chat), for an app of your own.</source>
        <translation>可以在聊天里发言的令牌（user:write:chat），属于你自己的应用。</translation>
    </message>
    <message>
        <source>Twitch asks you for an app of your own, once: on dev.twitch.tv/console, Register Your Application, any name, OAuth Redirect URL http://localhost, Client Type Public. Then copy its Client ID.</source>
        <translation>Twitch 要求你有一个自己的应用，只需做一次：在 dev.twitch.tv/console 选 Register Your Application，名称随意，OAuth Redirect URL 填 http://localhost，Client Type 选 Public，然后复制它的 Client ID。</translation>
    </message>
    <message>
        <source>Google asks you for an app of your own, once: on console.cloud.google.com, a project with “YouTube Data API v3” switched on, then an OAuth client for “TVs and Limited Input devices”. Then copy its ID and its secret.</source>
        <translation>Google 要求你有一个自己的应用，只需做一次：在 console.cloud.google.com 建一个项目，启用“YouTube Data API v3”，再建一个类型为“TVs and Limited Input devices”的 OAuth 客户端，然后复制它的 ID 和密钥。</translation>
    </message>
    <message>
        <source>From console.cloud.google.com: a project with “YouTube Data API v3” switched on, then an API key.</source>
        <translation>来自 console.cloud.google.com：建一个启用了“YouTube Data API v3”的项目，再建一个 API 密钥。</translation>
    </message>
    <message>
        <source>In Streamer.bot: Servers/Clients, WebSocket Server, Authentication, with a password of your own.</source>
        <translation>在 Streamer.bot 里：Servers/Clients、WebSocket Server、Authentication，密码由你自定。</translation>
    </message>
    <message>
        <source>From developers.facebook.com/tools/explorer: an app of your own, then your Page, then Copy the Page access token.</source>
        <translation>来自 developers.facebook.com/tools/explorer：选你自己的应用，再选你的公共主页，然后复制主页访问令牌。</translation>
    </message>
    <message>
        <source>Kick asks you for an app of your own, once: on kick.com/settings/developer, with the redirect address %1. Then copy its ID and its secret.</source>
        <translation>Kick 要求你有一个自己的应用，只需做一次：在 kick.com/settings/developer 新建，重定向地址填 %1，然后复制它的 ID 和密钥。</translation>
    </message>
</context>
<context>
    <name>AccountsSettings</name>
    <message>
        <source>Accounts</source>
        <translation>帐号</translation>
    </message>
    <message>
        <source>Reading most chats needs no account. Signed in, you can write into them, too. Your sign-in is kept in this computer&apos;s keyring, and nowhere else.</source>
        <translation>读取大多数聊天不需要帐号。登录后你还可以发言。登录信息只保存在这台电脑的钥匙串里。</translation>
    </message>
    <message>
        <source>Signed in: %1, %2</source>
        <translation>已登录：%1，%2</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>已登录：%1</translation>
    </message>
</context>
<context>
    <name>AddClaimForm</name>
    <message>
        <source>Add a claim by hand</source>
        <translation>手动添加下单</translation>
    </message>
    <message>
        <source>Who it is for</source>
        <translation>给谁</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Which kind</source>
        <translation>哪一款</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Write who it is for.</source>
        <translation>请写给谁。</translation>
    </message>
    <message>
        <source>There is no product yet.</source>
        <translation>还没有商品。</translation>
    </message>
    <message>
        <source>Noted for %1: %2.</source>
        <translation>已为 %1 记下：%2。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>AddForm</name>
    <message>
        <source>Add a chat: %1</source>
        <translation>添加聊天：%1</translation>
    </message>
    <message>
        <source>This computer has no password store: the session is kept until Bancarella is closed.</source>
        <translation>本机没有密码库：会话只保留到 Bancarella 关闭为止。</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>示例：%1</translation>
    </message>
    <message>
        <source>Your name there, if you want to write</source>
        <translation>你在那里的名字（如需发言）</translation>
    </message>
    <message>
        <source>Letters and digits, without a space. Left empty, the chat is read only.</source>
        <translation>字母和数字，不含空格。留空则只能阅读聊天。</translation>
    </message>
    <message>
        <source>API key (not needed once you have given one, or signed in)</source>
        <translation>API 密钥（已填过或已登录则不需要）</translation>
    </message>
    <message>
        <source>From console.cloud.google.com: a project with “YouTube Data API v3” switched on, then an API key.</source>
        <translation>来自 console.cloud.google.com：建一个启用了“YouTube Data API v3”的项目，再建一个 API 密钥。</translation>
    </message>
    <message>
        <source>Read this chat</source>
        <translation>读取这个聊天</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing is typed here yet.</source>
        <translation>这里还没有填写。</translation>
    </message>
    <message>
        <source>A name begins with a letter and has no space; letters without accents, digits, - and _.</source>
        <translation>名字以字母开头，不含空格，只能用不带重音的字母、数字、- 和 _。</translation>
    </message>
    <message>
        <source>A channel&apos;s name has only letters, digits and _, and 25 of them at most.</source>
        <translation>频道名称只能包含字母、数字和 _，最多 25 个字符。</translation>
    </message>
    <message>
        <source>No video is named here. The link of the live video itself is needed, not that of the channel.</source>
        <translation>这里没有指明视频。需要直播视频本身的链接，而不是频道的链接。</translation>
    </message>
    <message>
        <source>No video is named here. A live video&apos;s number has digits only, five at least.</source>
        <translation>这里没有指明视频。直播视频的编号只含数字，至少五位。</translation>
    </message>
    <message>
        <source>A channel&apos;s name has only letters, digits, - and _.</source>
        <translation>频道名称只能包含字母、数字、- 和 _。</translation>
    </message>
    <message>
        <source>A room&apos;s number has digits only.</source>
        <translation>直播间号只含数字。</translation>
    </message>
    <message>
        <source>A session&apos;s name has only letters, digits, - and _.</source>
        <translation>会话名称只能包含字母、数字、- 和 _。</translation>
    </message>
    <message>
        <source>The computer&apos;s name or number, a colon, then the port: digits only.</source>
        <translation>电脑的名称或编号，一个冒号，然后是端口：只含数字。</translation>
    </message>
    <message>
        <source>The server&apos;s name, a slash and the channel&apos;s name are needed, without a space.</source>
        <translation>需要服务器名称、一个斜杠和频道名称，不含空格。</translation>
    </message>
    <message>
        <source>A whole address is needed: a word, then :// and the rest, without a space.</source>
        <translation>需要完整的地址：一个单词，然后是 :// 和其余部分，不含空格。</translation>
    </message>
    <message>
        <source>Channel name</source>
        <translation>频道名称</translation>
    </message>
    <message>
        <source>As it stands at the end of the channel&apos;s address.</source>
        <translation>频道地址末尾的那一段。</translation>
    </message>
    <message>
        <source>Link of the live video</source>
        <translation>直播视频的链接</translation>
    </message>
    <message>
        <source>In YouTube: Share, Copy link. Each show has its own.</source>
        <translation>在 YouTube：分享、复制链接。每场直播都有自己的链接。</translation>
    </message>
    <message>
        <source>Number or link of the live video</source>
        <translation>直播视频的编号或链接</translation>
    </message>
    <message>
        <source>In the address of the live video on your Page. Reading needs the Page&apos;s token: see Accounts.</source>
        <translation>在你公共主页上直播视频的地址里。读取需要主页的令牌：见“帐号”。</translation>
    </message>
    <message>
        <source>Channel name or chat room number</source>
        <translation>频道名称或聊天室编号</translation>
    </message>
    <message>
        <source>Number of the live room</source>
        <translation>直播间号</translation>
    </message>
    <message>
        <source>As it stands at the end of the room&apos;s address. This chat can be read only.</source>
        <translation>直播间地址末尾的数字。这个聊天只能读取。</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>In Social Stream Ninja, at the top. It brings TikTok, Instagram and many more; switch on the remote API control there.</source>
        <translation>在 Social Stream Ninja 顶部。它带来 TikTok、Instagram 等许多平台；请在那里打开远程 API 控制。</translation>
    </message>
    <message>
        <source>Computer and port</source>
        <translation>电脑和端口</translation>
    </message>
    <message>
        <source>In Streamer.bot: Servers/Clients, WebSocket Server. It has to be switched on there.</source>
        <translation>在 Streamer.bot：Servers/Clients、WebSocket Server，必须在那里打开。</translation>
    </message>
    <message>
        <source>Server and channel</source>
        <translation>服务器和频道</translation>
    </message>
    <message>
        <source>The server&apos;s name, a slash, the channel&apos;s name.</source>
        <translation>服务器名、斜杠、频道名。</translation>
    </message>
    <message>
        <source>Address of a chat</source>
        <translation>聊天的地址</translation>
    </message>
    <message>
        <source>For chats that somebody has added to this program, and for practising.</source>
        <translation>用于别人加进本程序的聊天，以及练习。</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>The price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Where to order</source>
        <translation>在哪里下单</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>配送</translation>
    </message>
    <message>
        <source>Words that ask for it, one in each line</source>
        <translation>触发它的词语，每行一个</translation>
    </message>
    <message>
        <source>What is answered</source>
        <translation>怎样回答</translation>
    </message>
    <message>
        <source>Such as: we deliver on Fridays. While this is empty, nothing is proposed.</source>
        <translation>例如：我们每周五配送。这里空着就不会提议。</translation>
    </message>
    <message>
        <source>Remove the answer: %1</source>
        <translation>删除回答：%1</translation>
    </message>
</context>
<context>
    <name>BackOnAir</name>
    <message>
        <source>Enter the key…</source>
        <translation>输入密钥…</translation>
    </message>
</context>
<context>
    <name>BasketActs</name>
    <message>
        <source>%1: the money is settled.</source>
        <translation>%1：款项已结清。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Nothing in this basket is left to cancel.</source>
        <translation>这个篮子里没有可取消的了。</translation>
    </message>
    <message>
        <source>%1: the order is cancelled. What was paid is to be given back.</source>
        <translation>%1：订单已取消。已付的款项要退还。</translation>
    </message>
    <message>
        <source>%1: the order is cancelled.</source>
        <translation>%1：订单已取消。</translation>
    </message>
    <message>
        <source>You wrote this order down yourself: there is nobody in a chat to block.</source>
        <translation>这个订单是你自己记的：聊天里没有可拉黑的人。</translation>
    </message>
    <message>
        <source>%1 is blocked: their messages and claims count no more.</source>
        <translation>%1 已拉黑：其消息和下单不再算数。</translation>
    </message>
    <message>
        <source>Nothing in this basket is left to confirm.</source>
        <translation>这个篮子里没有要确认的了。</translation>
    </message>
    <message>
        <source>Nothing in this basket is left to pay.</source>
        <translation>这个篮子里没有要付的了。</translation>
    </message>
    <message>
        <source>%1: the basket is confirmed.</source>
        <translation>%1：篮子已确认。</translation>
    </message>
    <message>
        <source>%1: the basket is paid, but not all of it is weighed. The price may still change.</source>
        <translation>%1：篮子已付款，但还没全部称重，价格可能会变。</translation>
    </message>
    <message>
        <source>%1: the basket is paid.</source>
        <translation>%1：篮子已付款。</translation>
    </message>
    <message>
        <source>%1: packed, but not all of it is weighed: its weight and price are about.</source>
        <translation>%1：已打包，但还没有全部称重：重量和价格是大约的。</translation>
    </message>
    <message>
        <source>%1: packed.</source>
        <translation>%1：已打包。</translation>
    </message>
    <message>
        <source>%1: not packed after all.</source>
        <translation>%1：还没打包。</translation>
    </message>
    <message>
        <source>Choose two baskets: hold Ctrl and click the second one.</source>
        <translation>选两个篮子：按住 Ctrl 再点第二个。</translation>
    </message>
    <message>
        <source>%1 and %2 are one person now.</source>
        <translation>%1 和 %2 现在是同一个人。</translation>
    </message>
</context>
<context>
    <name>BasketView</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Pickup or delivery</source>
        <translation>自提或配送</translation>
    </message>
    <message>
        <source>Note for packing</source>
        <translation>打包备注</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Message to the buyer</source>
        <translation>给买家的消息</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Open WhatsApp</source>
        <translation>打开 WhatsApp</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>写邮件</translation>
    </message>
    <message>
        <source>Order %1 · %2</source>
        <translation>订单 %1 · %2</translation>
    </message>
    <message>
        <source>Packed at %1</source>
        <translation>%1 已打包</translation>
    </message>
    <message>
        <source>Paid: %1</source>
        <translation>已付：%1</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>已退还</translation>
    </message>
    <message>
        <source>Paid now</source>
        <translation>现已付清</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>是另一个人</translation>
    </message>
    <message>
        <source>%1 is somebody else</source>
        <translation>%1 是另一个人</translation>
    </message>
    <message>
        <source>Give them a basket of their own again</source>
        <translation>重新给他单独的篮子</translation>
    </message>
    <message>
        <source>· packed</source>
        <translation>· 已打包</translation>
    </message>
    <message>
        <source>· to be packed</source>
        <translation>· 待打包</translation>
    </message>
    <message>
        <source>not weighed</source>
        <translation>未称重</translation>
    </message>
    <message>
        <source>What %1 weighs</source>
        <translation>%1 的重量</translation>
    </message>
    <message>
        <source>The weight on the scales; the price follows it</source>
        <translation>称出的重量；价格随之变化</translation>
    </message>
    <message>
        <source>%1 is weighed: %2.</source>
        <translation>%1 已称重：%2。</translation>
    </message>
    <message>
        <source>%1 is to be weighed again.</source>
        <translation>%1 需要重新称重。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 is noted for %2.</source>
        <translation>已为 %2 记下%1。</translation>
    </message>
    <message>
        <source>“%1” is full: %2 baskets go there, and there is room for %3.</source>
        <translation>“%1”已满：有 %2 个篮子，只能容纳 %3 个。</translation>
    </message>
    <message>
        <source>%1 has a basket of their own again.</source>
        <translation>%1 又有单独的篮子了。</translation>
    </message>
    <message>
        <source>Write the buyer&apos;s telephone number above first.</source>
        <translation>请先在上面填写买家电话。</translation>
    </message>
    <message>
        <source>Write the buyer&apos;s e-mail address above first.</source>
        <translation>请先在上面填写买家邮箱。</translation>
    </message>
    <message>
        <source>The message is copied: paste it where you write to the buyer.</source>
        <translation>消息已复制：粘贴到你与买家的对话里。</translation>
    </message>
</context>
<context>
    <name>CameraChoice</name>
    <message>
        <source>Address of the camera</source>
        <translation>摄像头地址</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>使用此地址</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Test picture</source>
        <translation>测试画面</translation>
    </message>
    <message>
        <source>Choose a video file…</source>
        <translation>选择视频文件…</translation>
    </message>
    <message>
        <source>Use the test picture</source>
        <translation>使用测试画面</translation>
    </message>
    <message>
        <source>No camera is connected</source>
        <translation>没有连接摄像头</translation>
    </message>
    <message>
        <source>A phone or network camera…</source>
        <translation>手机或网络摄像头…</translation>
    </message>
    <message>
        <source>Camera %1</source>
        <translation>摄像头 %1</translation>
    </message>
    <message>
        <source>Choose a video file</source>
        <translation>选择视频文件</translation>
    </message>
    <message>
        <source>The password is not shown. Type the whole address again.</source>
        <translation>密码不会显示。请重新输入完整的地址。</translation>
    </message>
    <message>
        <source>Type the address that the phone&apos;s camera app shows.</source>
        <translation>输入手机摄像头应用显示的地址。</translation>
    </message>
    <message>
        <source>This is no camera&apos;s address. It begins with http://, https:// or rtsp://.</source>
        <translation>这不是摄像头地址。它以 http://、https:// 或 rtsp:// 开头。</translation>
    </message>
    <message>
        <source>No camera is connected. You can begin without one.</source>
        <translation>没有连接摄像头。没有它也可以先开始。</translation>
    </message>
    <message>
        <source>No camera is chosen.</source>
        <translation>尚未选择摄像头。</translation>
    </message>
    <message>
        <source>The picture is there.</source>
        <translation>画面正常。</translation>
    </message>
    <message>
        <source>This computer has no password store: the address is kept until Bancarella is closed.</source>
        <translation>本机没有密码库：地址只保留到 Bancarella 关闭为止。</translation>
    </message>
    <message>
        <source>The camera is being opened…</source>
        <translation>正在打开摄像头…</translation>
    </message>
    <message>
        <source>No picture. Is the camera on, and in the same Wi-Fi? Is its address right?</source>
        <translation>没有画面。摄像头开着吗？在同一个 Wi-Fi 吗？地址对吗？</translation>
    </message>
    <message>
        <source>No picture. Is another program using the camera? Close it, or unplug and replug.</source>
        <translation>没有画面。是否有别的程序在用摄像头？请关闭它，或重新插拔。</translation>
    </message>
    <message>
        <source>No picture. Is the file still there? Choose it again, or another one.</source>
        <translation>没有画面。文件还在吗？请重新选择，或换一个文件。</translation>
    </message>
</context>
<context>
    <name>ChatModel</name>
    <message>
        <source>Host</source>
        <translation>主播</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>房管</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>会员</translation>
    </message>
    <message>
        <source>Held: link from someone new</source>
        <translation>待审：新人发的链接</translation>
    </message>
    <message>
        <source>Held: word of your list</source>
        <translation>待审：含你列出的词</translation>
    </message>
    <message>
        <source>removed by a moderator</source>
        <translation>已被管理员移除</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1，%2，%3：%4</translation>
    </message>
    <message>
        <source>on screen now: %1</source>
        <translation>正在画面上：%1</translation>
    </message>
</context>
<context>
    <name>ChatNames</name>
    <message>
        <source>Practice chat</source>
        <translation>练习聊天</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>现场页面</translation>
    </message>
    <message>
        <source>The chat that this came from is not connected any more.</source>
        <translation>这条消息所在的聊天已不再连接。</translation>
    </message>
    <message>
        <source>To answer on %1, sign in first: Settings, Chats, Accounts.</source>
        <translation>要在 %1 上回复，请先登录：设置、聊天、账号。</translation>
    </message>
    <message>
        <source>To answer here, leave this chat in the settings and add it again with a name of yours.</source>
        <translation>要在这里回复，请在设置中退出此聊天，再用你的名字重新添加。</translation>
    </message>
    <message>
        <source>This chat can only be read: nobody can be answered here.</source>
        <translation>此聊天只能阅读，无法在这里回复。</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Lost, tried again</source>
        <translation>已断开，正在重试</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>1 line left out</source>
        <translation>略去 1 行</translation>
    </message>
    <message>
        <source>%1 lines left out</source>
        <translation>略去 %1 行</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 条新消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Jump to the newest message</source>
        <translation>跳到最新消息</translation>
    </message>
    <message>
        <source>Jump to the newest message (End)</source>
        <translation>跳到最新消息（End）</translation>
    </message>
</context>
<context>
    <name>ChatPanel</name>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>待审</translation>
    </message>
    <message>
        <source>Every message</source>
        <translation>所有消息</translation>
    </message>
    <message>
        <source>Messages that ask something</source>
        <translation>提问的消息</translation>
    </message>
    <message>
        <source>Messages that wait for you: nobody else sees them</source>
        <translation>等你处理的消息：别人都看不到</translation>
    </message>
    <message>
        <source>No questions yet</source>
        <translation>还没有提问</translation>
    </message>
    <message>
        <source>What viewers ask is gathered here, so that no question is lost.</source>
        <translation>观众的提问都汇集在这里，一个也不会漏。</translation>
    </message>
    <message>
        <source>What viewers have claimed, and what becomes of it (C)</source>
        <translation>观众的下单及其处理 (C)</translation>
    </message>
    <message>
        <source>Nothing is held back</source>
        <translation>没有待审的消息</translation>
    </message>
    <message>
        <source>You have decided on every message that waited for you.</source>
        <translation>等你处理的消息都已处理完。</translation>
    </message>
    <message>
        <source>Chat messages</source>
        <translation>聊天消息</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>还没有消息</translation>
    </message>
    <message>
        <source>The chat is connected. What viewers write appears here at once.</source>
        <translation>聊天已连接。观众的留言会立即显示在这里。</translation>
    </message>
    <message>
        <source>What viewers write appears here as soon as the chat is connected.</source>
        <translation>聊天连接后，观众的留言会显示在这里。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>No chat yet</source>
        <translation>还没有聊天</translation>
    </message>
    <message>
        <source>Connect the chat of your live show: questions and orders then stand here, from every platform.</source>
        <translation>连接直播聊天：各平台的提问和订单都会显示在这里。</translation>
    </message>
    <message>
        <source>Connect a chat</source>
        <translation>连接聊天</translation>
    </message>
    <message>
        <source>The message is hidden.</source>
        <translation>消息已隐藏。</translation>
    </message>
    <message>
        <source>Show it after all</source>
        <translation>还是显示它</translation>
    </message>
    <message>
        <source>The message is hidden here. Viewers still see it on their platform.</source>
        <translation>消息已在此隐藏。观众在平台上仍能看到。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 is blocked. What they write is not shown any more.</source>
        <translation>%1 已被屏蔽，其消息不再显示。</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) cancelled.</source>
        <translation>
            <numerusform>已取消 %n 个下单。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pin %1 · %2</source>
        <translation>展示 %1 · %2</translation>
    </message>
    <message>
        <source>Let it be seen</source>
        <translation>允许显示</translation>
    </message>
    <message>
        <source>Take off the screen</source>
        <translation>从画面移除</translation>
    </message>
    <message>
        <source>Show on screen</source>
        <translation>显示到画面</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Hide here</source>
        <translation>在此隐藏</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>屏蔽 %1</translation>
    </message>
</context>
<context>
    <name>ChatProposal</name>
    <message>
        <source>Answers to questions are proposed here.</source>
        <translation>问题的回答会在这里提议。</translation>
    </message>
    <message>
        <source>Leave this question</source>
        <translation>跳过这个问题</translation>
    </message>
    <message>
        <source>Leave this question (Esc)</source>
        <translation>跳过这个问题（Esc）</translation>
    </message>
    <message>
        <source>Answer %1: %2</source>
        <translation>回复 %1：%2</translation>
    </message>
</context>
<context>
    <name>ChatSources</name>
    <message>
        <source>The newest messages run along on the picture</source>
        <translation>最新消息正在画面上滚动</translation>
    </message>
    <message>
        <source>Messages on the picture: off</source>
        <translation>画面上的消息：关</translation>
    </message>
    <message>
        <source>Take the newest messages off the picture (L)</source>
        <translation>从画面上撤下最新消息（L）</translation>
    </message>
    <message>
        <source>Let the newest messages run along on the picture (L)</source>
        <translation>让最新消息在画面上滚动（L）</translation>
    </message>
    <message>
        <source>%1 of %2 connected</source>
        <translation>已连接 %1/%2</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>All %2 connected</source>
        <translation>%2 个都已连接</translation>
    </message>
    <message>
        <source>1 of %2 needs you</source>
        <translation>%2 个中 1 个需处理</translation>
    </message>
    <message>
        <source>%1 of %2 need you</source>
        <translation>%2 个中 %1 个需处理</translation>
    </message>
    <message>
        <source>%1 of %2 chats</source>
        <translation>%1/%2 个聊天</translation>
    </message>
    <message>
        <source>Show the chats that need a look only</source>
        <translation>只显示需要留意的聊天</translation>
    </message>
    <message>
        <source>Show every chat</source>
        <translation>显示所有聊天</translation>
    </message>
</context>
<context>
    <name>ChatView</name>
    <message>
        <source>Removed by a moderator</source>
        <translation>已被管理员移除</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>售罄</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>画面上</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Hide this message (Del)</source>
        <translation>隐藏此消息 (Del)</translation>
    </message>
    <message>
        <source>Answer this message (R)</source>
        <translation>回复这条消息（R）</translation>
    </message>
    <message>
        <source>All that can be done with this message</source>
        <translation>可以对这条消息做的一切</translation>
    </message>
    <message>
        <source>Let it be seen (Enter)</source>
        <translation>允许显示（回车）</translation>
    </message>
    <message>
        <source>Take it off the screen (Enter)</source>
        <translation>从画面移除 (Enter)</translation>
    </message>
    <message>
        <source>Show it on screen (Enter)</source>
        <translation>显示到画面 (Enter)</translation>
    </message>
    <message>
        <source>%1 · %2 is on the picture</source>
        <translation>%1 · %2 正在展示</translation>
    </message>
    <message>
        <source>Pin %1 · %2</source>
        <translation>展示 %1 · %2</translation>
    </message>
</context>
<context>
    <name>ChatWriter</name>
    <message>
        <source>Write to the chats</source>
        <translation>在聊天里发言</translation>
    </message>
    <message>
        <source>Write to all chats (W)</source>
        <translation>发到所有聊天（W）</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>发送（回车）</translation>
    </message>
    <message>
        <source>Close this note</source>
        <translation>关闭这条提示</translation>
    </message>
    <message>
        <source>Write to all chats instead</source>
        <translation>改为发到所有聊天</translation>
    </message>
    <message>
        <source>No chat that you can write to is connected.</source>
        <translation>没有连接可以发言的聊天。</translation>
    </message>
    <message>
        <source>Open the Room or sign in</source>
        <translation>打开现场页面或登录</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Answer to %1: %2</source>
        <translation>回复 %1：%2</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <translation>回复 %1</translation>
    </message>
    <message>
        <source>Characters left: %1</source>
        <translation>还可输入：%1</translation>
    </message>
    <message>
        <source>%1: not written. %2</source>
        <translation>%1：未发出。%2</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>需要留意</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>请留意</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>待解决</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>检查中</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>QR codes</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>检查中…</translation>
    </message>
    <message>
        <source>Camera %1 shows a picture.</source>
        <translation>摄像头 %1 有画面。</translation>
    </message>
    <message>
        <source>Camera %1 is starting. Wait a moment.</source>
        <translation>摄像头 %1 正在启动。请稍等。</translation>
    </message>
    <message>
        <source>There is no camera. Choose one in the settings.</source>
        <translation>没有摄像头。请在设置中选择。</translation>
    </message>
    <message>
        <source>Camera %1 shows nothing. Check its cable, or choose another in the settings.</source>
        <translation>摄像头 %1 没有画面。请检查连接线，或在设置中换一个。</translation>
    </message>
    <message>
        <source>The microphone hears you.</source>
        <translation>麦克风能听到你。</translation>
    </message>
    <message>
        <source>Nothing is heard. Say something, or check the microphone&apos;s switch and cable.</source>
        <translation>听不到声音。请说句话，或检查麦克风的开关和连接线。</translation>
    </message>
    <message>
        <source>The microphone is muted. Press M to be heard.</source>
        <translation>麦克风已静音。按 M 恢复声音。</translation>
    </message>
    <message>
        <source>No microphone is chosen: viewers will hear nothing.</source>
        <translation>未选择麦克风：观众听不到声音。</translation>
    </message>
    <message>
        <source>The microphone is starting. Wait a moment.</source>
        <translation>麦克风正在启动。请稍等。</translation>
    </message>
    <message>
        <source>The microphone is not heard. Plug it in, or choose another in the settings.</source>
        <translation>听不到麦克风。请接好它，或在设置里选另一个。</translation>
    </message>
    <message>
        <source>Phones can read the QR codes.</source>
        <translation>手机能扫出二维码。</translation>
    </message>
    <message>
        <source>No product has a buy link, so there is no QR code.</source>
        <translation>商品都没有购买链接，因此没有二维码。</translation>
    </message>
    <message>
        <source>The link of “%1” is too long for a QR code. Shorten it.</source>
        <translation>“%1”的链接太长，做不成二维码。请缩短。</translation>
    </message>
    <message>
        <source>%1 may forbid QR codes that lead elsewhere. Look at its rules first.</source>
        <translation>%1 可能禁止引向别处的二维码。请先看看平台规则。</translation>
    </message>
    <message>
        <source>Products on your stall: %1</source>
        <translation>摊位上的商品：%1</translation>
    </message>
    <message>
        <source>There are no products yet. Add the first one in the list on the left.</source>
        <translation>还没有商品。请在左侧列表添加第一件。</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>服务器有响应。</translation>
    </message>
    <message>
        <source>None is on: nobody will see the show. Switch one on, or rehearse.</source>
        <translation>没有开启任何平台：没人能看到直播。请开启一个，或先彩排。</translation>
    </message>
    <message>
        <source>It takes only an upright picture. Choose one for every destination, or switch it off.</source>
        <translation>只接收竖屏画面。请为所有平台选竖屏，或关闭它。</translation>
    </message>
    <message>
        <source>It takes at most %1 kbit/s. Choose a smaller picture for it.</source>
        <translation>最高接收 %1 kbit/s。请为它选择更小的画面。</translation>
    </message>
    <message>
        <source>The show is not recorded. You can change that in the settings.</source>
        <translation>直播不会录制。可在设置中更改。</translation>
    </message>
    <message>
        <source>How much room there is cannot be told. Choose another folder in the settings.</source>
        <translation>无法得知剩余空间。请在设置中换一个文件夹。</translation>
    </message>
    <message>
        <source>There is room to record for more than %1 hours.</source>
        <translation>剩余空间可录制 %1 小时以上。</translation>
    </message>
    <message>
        <source>There is room to record for only %1 h %2 min. Delete something, or choose another folder.</source>
        <translation>剩余空间只够录制 %1 小时 %2 分钟。请删除一些文件，或换一个文件夹。</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>The stream key is missing. Copy it from your live dashboard.</source>
        <translation>缺少推流密钥。请从直播后台复制。</translation>
    </message>
    <message>
        <source>There is no such server, or no internet. Check the address and your Wi-Fi.</source>
        <translation>没有这个服务器，或没有网络。请检查地址和 Wi-Fi。</translation>
    </message>
    <message>
        <source>The server takes no connections there. Check the address.</source>
        <translation>服务器不接受连接。请检查地址。</translation>
    </message>
    <message>
        <source>The server does not answer. Check the address and your internet connection.</source>
        <translation>服务器没有响应。请检查地址和网络连接。</translation>
    </message>
    <message>
        <source>The server cannot prove who it is. Check the address; nothing was sent.</source>
        <translation>无法确认服务器的身份。请检查地址；没有发送任何内容。</translation>
    </message>
    <message>
        <source>No secure connection could be made. Check the address.</source>
        <translation>无法建立安全连接。请检查地址。</translation>
    </message>
    <message>
        <source>Something answers there, but it takes no live picture. Check the address.</source>
        <translation>有响应，但不接收直播画面。请检查地址。</translation>
    </message>
    <message>
        <source>The internet does not answer. Check your connection.</source>
        <translation>网络没有响应。请检查连接。</translation>
    </message>
    <message>
        <source>The address cannot be read. Copy it again from your live dashboard.</source>
        <translation>无法识别该地址。请从直播后台重新复制。</translation>
    </message>
</context>
<context>
    <name>ClaimModel</name>
    <message>
        <source>no end</source>
        <translation>无期限</translation>
    </message>
</context>
<context>
    <name>ClaimNotes</name>
    <message numerus="yes">
        <source>%n claim(s) of earlier shows still wait: see Orders.</source>
        <translation>
            <numerusform>之前的直播还有 %n 个下单在等候：见“订单”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) of earlier shows still wait, since %1: what comes in goes to them first.</source>
        <translation>
            <numerusform>之前的直播还有 %n 个下单在等候（自 %1 起）：新到的货先给他们。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) of earlier shows wait</source>
        <translation>
            <numerusform>之前直播有 %n 个下单在等</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep their places</source>
        <translation>保留他们的位置</translation>
    </message>
    <message>
        <source>Those who wait keep their places</source>
        <translation>等候的人保留位置</translation>
    </message>
    <message>
        <source>End that list</source>
        <translation>结束那份名单</translation>
    </message>
    <message>
        <source>Nobody waits any more from earlier shows</source>
        <translation>之前直播的等候全部结束</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of an earlier show</source>
        <translation>
            <numerusform>之前直播的 %n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) of an earlier show were not answered.</source>
        <translation>
            <numerusform>之前的直播有 %n 个问题没有回答。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask me now</source>
        <translation>现在问我</translation>
    </message>
    <message>
        <source>Ask them now: what you note belongs to that show</source>
        <translation>现在提问：记下的算在那场直播里</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>不用了</translation>
    </message>
    <message>
        <source>Leave them: nothing of it is noted</source>
        <translation>不用了：什么都不记</translation>
    </message>
    <message>
        <source>Not on air: claims count</source>
        <translation>未开播：仍可下单</translation>
    </message>
    <message>
        <source>Not on air: what viewers write is still claimed.</source>
        <translation>没有在直播：观众写的仍算下单。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause: take no claims until the next show begins</source>
        <translation>暂停：下一场直播开始前不接受下单</translation>
    </message>
    <message>
        <source>The show is over. What viewers still write is claimed until %1; then claims close by themselves.</source>
        <translation>直播已结束。%1 之前观众写的仍算下单；之后自动停止接受。</translation>
    </message>
    <message>
        <source>%1 left for late claims</source>
        <translation>还能下单 %1</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>立即停止</translation>
    </message>
    <message>
        <source>Close now: take no claims until the next show begins</source>
        <translation>立即停止：下一场直播开始前不接受下单</translation>
    </message>
    <message>
        <source>Keep them open</source>
        <translation>继续接受</translation>
    </message>
    <message>
        <source>Keep them open: take claims until you stop them</source>
        <translation>继续接受：直到你停止为止</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Those who wait keep their places.</source>
        <translation>等候的人保留位置。</translation>
    </message>
    <message>
        <source>The questions are put away: nothing of it is noted.</source>
        <translation>问题已收起：什么都不记。</translation>
    </message>
    <message>
        <source>Claims are paused. They go on when the next show begins.</source>
        <translation>下单已暂停。下一场直播开始时继续。</translation>
    </message>
    <message>
        <source>Claims are taken until you stop them.</source>
        <translation>继续接受下单，直到你停止。</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) wait no more.</source>
        <translation>
            <numerusform>%n 个下单不再等候。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimRulesPage</name>
    <message>
        <source>Taking claims</source>
        <translation>接受下单</translation>
    </message>
    <message>
        <source>On the picture</source>
        <translation>在画面上</translation>
    </message>
    <message>
        <source>Pause: take no claims from the chat</source>
        <translation>暂停：不从聊天接单</translation>
    </message>
    <message>
        <source>You can still add claims by hand.</source>
        <translation>你仍可以手动添加。</translation>
    </message>
    <message>
        <source>Claims after the show’s end</source>
        <translation>直播结束后的下单</translation>
    </message>
    <message>
        <source>Then they are closed until the next show begins.</source>
        <translation>之后停止接受，直到下一场直播开始。</translation>
    </message>
    <message>
        <source>How long a claim is held</source>
        <translation>下单保留多久</translation>
    </message>
    <message>
        <source>Then it goes to the next on the waitlist.</source>
        <translation>到时转给候补名单上的下一位。</translation>
    </message>
    <message>
        <source>The most of one product for one buyer</source>
        <translation>每位买家每种商品最多</translation>
    </message>
    <message>
        <source>A product can have a limit of its own.</source>
        <translation>商品可以另设上限。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>The most of one product in one message</source>
        <translation>一条消息里一种商品最多几件</translation>
    </message>
    <message>
        <source>Whoever writes more has probably mistyped: you are asked.</source>
        <translation>写得更多的人多半是打错了：会先问你。</translation>
    </message>
    <message>
        <source>Your own words for “I take it”</source>
        <translation>表示“我要”的自定义词</translation>
    </message>
    <message>
        <source>With a comma between them: viewers write one of them beside a code, or alone for the product on the picture. The usual ones (mine, sold, mio, 要 …) are known already.</source>
        <translation>用逗号分开：观众把其中一个词写在编号旁，或单独写来要画面上的商品。常用词（mine、sold、mio、要……）已经认识。</translation>
    </message>
    <message>
        <source>Show new claims on the picture</source>
        <translation>在画面上显示新下单</translation>
    </message>
    <message>
        <source>The buyer’s name</source>
        <translation>买家的名字</translation>
    </message>
    <message>
        <source>Thank-you line</source>
        <translation>感谢语</translation>
    </message>
    <message>
        <source>It follows the name. Empty: the picture’s own words.</source>
        <translation>接在名字后面。留空则用画面自带的话。</translation>
    </message>
    <message>
        <source>Viewers also write %1 when they want nothing: each time it would be a claim. Take a rarer word.</source>
        <translation>观众不想买时也会写%1：每次都会算作下单。换一个少见的词。</translation>
    </message>
    <message>
        <source>Until I decide</source>
        <translation>直到我决定</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不接受</translation>
    </message>
    <message>
        <source>Until I stop them</source>
        <translation>直到我停止</translation>
    </message>
    <message>
        <source>Whole: Anna Bianchi</source>
        <translation>全名：Anna Bianchi</translation>
    </message>
    <message>
        <source>Shortened: Anna B.</source>
        <translation>缩写：Anna B.</translation>
    </message>
    <message>
        <source>No names</source>
        <translation>不显示名字</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>held</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>候补</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>released</source>
        <translation>已释放</translation>
    </message>
    <message>
        <source>time over</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>packed</source>
        <translation>已打包</translation>
    </message>
    <message>
        <source>&lt; 1 min</source>
        <translation>&lt; 1 分钟</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动添加</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>另有 %1</translation>
    </message>
</context>
<context>
    <name>ClaimsPage</name>
    <message>
        <source>To do</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Claims that are held and wait for you</source>
        <translation>已保留、等你处理的下单</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>候补</translation>
    </message>
    <message>
        <source>Claims on the waitlist: there was none left</source>
        <translation>候补的下单：已经没货</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Claims that you and the buyer agree on</source>
        <translation>你和买家已确认的下单</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Claims that are paid</source>
        <translation>已付款的下单</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Every claim of this show, in the order they came</source>
        <translation>本场全部下单，按先后顺序</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>名字或编号</translation>
    </message>
    <message>
        <source>Search the claims by name or code</source>
        <translation>按名字或编号查找下单</translation>
    </message>
    <message>
        <source>Add a claim by hand</source>
        <translation>手动添加下单</translation>
    </message>
    <message>
        <source>Add a claim by hand: a telephone call, somebody in the shop</source>
        <translation>手动添加下单：电话、到店顾客</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Orders: one basket per buyer</source>
        <translation>订单：每位买家一个篮子</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>延长</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Hold it longer, or hold it again (H)</source>
        <translation>延长保留，或重新保留 (H)</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>让给下一位</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>不要了</translation>
    </message>
    <message>
        <source>Give it free: the next who waits gets it (R)</source>
        <translation>放开：给下一位等候的人 (R)</translation>
    </message>
    <message>
        <source>The buyer does not want it any more (X)</source>
        <translation>买家不要了 (X)</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>A moderator removed %1’s message: %2 is free again.</source>
        <translation>管理员删除了 %1 的消息：%2 已释放。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>No claim here has this name or code.</source>
        <translation>这里没有这个名字或编号的下单。</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>还没有下单</translation>
    </message>
    <message>
        <source>When a viewer writes a product’s code, such as “A12” or “A12 x2”, it is held for them here.</source>
        <translation>观众写下商品编号，如“A12”或“A12 x2”，这里就为他保留。</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>全部处理完</translation>
    </message>
    <message>
        <source>No claim waits for you.</source>
        <translation>没有等你处理的下单。</translation>
    </message>
    <message>
        <source>None here</source>
        <translation>这里没有</translation>
    </message>
    <message>
        <source>No claim of this show stands here just now.</source>
        <translation>本场目前没有这种状态的下单。</translation>
    </message>
    <message>
        <source>Somebody else has a part of it by now: that part waits, in its old place.</source>
        <translation>其中一部分现在已归别人：这部分排回原来的位置等候。</translation>
    </message>
    <message>
        <source>Somebody else has it by now: it waits, in its old place.</source>
        <translation>现在已归别人：它排回原来的位置等候。</translation>
    </message>
    <message>
        <source>It is held without an end already.</source>
        <translation>已经无限期保留。</translation>
    </message>
    <message>
        <source>%1: held for another %2.</source>
        <translation>%1：再保留 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) held for another %2.</source>
        <translation>
            <numerusform>%n 个下单再保留 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 is confirmed.</source>
        <translation>%1：%2 已确认。</translation>
    </message>
    <message>
        <source>%1: %2 is paid.</source>
        <translation>%1：%2 已付款。</translation>
    </message>
    <message>
        <source>%1: %2 is released.</source>
        <translation>%1：%2 已释放。</translation>
    </message>
    <message>
        <source>%1: %2 is cancelled.</source>
        <translation>%1：%2 已取消。</translation>
    </message>
    <message>
        <source>%1: %2 is held again.</source>
        <translation>%1：%2 重新保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) confirmed.</source>
        <translation>
            <numerusform>已确认 %n 个下单。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) paid.</source>
        <translation>
            <numerusform>%n 个下单已付款。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) released.</source>
        <translation>
            <numerusform>已释放 %n 个下单。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) cancelled.</source>
        <translation>
            <numerusform>已取消 %n 个下单。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) held again.</source>
        <translation>
            <numerusform>%n 个下单重新保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>它的经过</translation>
    </message>
    <message>
        <source>by the buyer</source>
        <translation>买家</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>你</translation>
    </message>
    <message>
        <source>by a moderator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>its time was over</source>
        <translation>时间已到</translation>
    </message>
    <message>
        <source>there was stock again</source>
        <translation>又有货了</translation>
    </message>
</context>
<context>
    <name>CloseSheet</name>
    <message>
        <source>You are on air</source>
        <translation>直播中</translation>
    </message>
    <message>
        <source>The rehearsal is running</source>
        <translation>彩排进行中</translation>
    </message>
    <message>
        <source>What happens to the show when this window closes?</source>
        <translation>关闭此窗口后，直播怎么办？</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>Close: the show goes on without the window</source>
        <translation>关闭窗口，直播继续</translation>
    </message>
    <message>
        <source>End the show and close (hold for one second)</source>
        <translation>结束直播并关闭（按住一秒）</translation>
    </message>
</context>
<context>
    <name>ConfidenceLight</name>
    <message>
        <source>The studio plays back what it sends, as viewers get it: is there a picture, is there sound, does the QR code scan and lead where the product says?</source>
        <translation>直播间会像观众一样回看发出的画面：有画面吗，有声音吗，二维码能扫吗，并且指向商品所写的地方吗？</translation>
    </message>
    <message>
        <source>Checking what viewers see…</source>
        <translation>正在检查观众看到的画面…</translation>
    </message>
    <message>
        <source>QR code too fine for small screens</source>
        <translation>二维码太密，小屏幕扫不了</translation>
    </message>
    <message>
        <source>Nobody receives it just now</source>
        <translation>现在没有人收到</translation>
    </message>
    <message>
        <source>QR verified %1 s ago</source>
        <translation>二维码 %1 秒前已验证</translation>
    </message>
    <message>
        <source>Picture verified %1 s ago</source>
        <translation>画面 %1 秒前已验证</translation>
    </message>
    <message>
        <source>Viewers see black</source>
        <translation>观众看到黑屏</translation>
    </message>
    <message>
        <source>The picture stands still</source>
        <translation>画面不动了</translation>
    </message>
    <message>
        <source>Viewers see no picture</source>
        <translation>观众看不到画面</translation>
    </message>
    <message>
        <source>No new picture is sent</source>
        <translation>没有新画面发出</translation>
    </message>
    <message>
        <source>Viewers hear nothing</source>
        <translation>观众听不到声音</translation>
    </message>
    <message>
        <source>Sound and picture apart</source>
        <translation>音画不同步</translation>
    </message>
    <message>
        <source>Hole in the sound</source>
        <translation>声音有中断</translation>
    </message>
    <message>
        <source>QR code does not scan</source>
        <translation>二维码扫不出来</translation>
    </message>
    <message>
        <source>QR code leads elsewhere</source>
        <translation>二维码指向别处</translation>
    </message>
</context>
<context>
    <name>CountdownBox</name>
    <message>
        <source>Countdown</source>
        <translation>倒计时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>Countdown of %n minute(s)</source>
        <translation>
            <numerusform>%n 分钟倒计时</numerusform>
        </translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>Another countdown</source>
        <translation>其他倒计时</translation>
    </message>
    <message>
        <source>Any length, until a time of day, with words and an offer that ends</source>
        <translation>任意时长，或到某个时刻，可配文字和限时优惠</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1 分钟</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>增加一分钟</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the countdown</source>
        <translation>停止倒计时</translation>
    </message>
    <message>
        <source>The offer is over: %1 costs %2 again.</source>
        <translation>优惠结束：%1 恢复为 %2。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>CountdownSheet</name>
    <message>
        <source>Countdown</source>
        <translation>倒计时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>For</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止到</translation>
    </message>
    <message>
        <source>Words beside it</source>
        <translation>旁边的文字</translation>
    </message>
    <message>
        <source>Morning offer</source>
        <translation>早市特惠</translation>
    </message>
    <message>
        <source>When it is over</source>
        <translation>结束时</translation>
    </message>
    <message>
        <source>Nothing happens</source>
        <translation>不做任何事</translation>
    </message>
    <message>
        <source>Take the product off the picture</source>
        <translation>把商品从画面移除</translation>
    </message>
    <message>
        <source>Full price again</source>
        <translation>恢复原价</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Until what time</source>
        <translation>到几点</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>多长时间</translation>
    </message>
    <message>
        <source>7:30 or 12 min</source>
        <translation>7:30 或 12 分钟</translation>
    </message>
    <message>
        <source>This time has just passed. Write a later one.</source>
        <translation>这个时间刚刚过去。请写一个更晚的时间。</translation>
    </message>
    <message>
        <source>This time has passed, and tomorrow&apos;s is more than 12 hours away. For so long choose “%1”.</source>
        <translation>这个时间已过，明天的还有 12 个多小时。这么久请选“%1”。</translation>
    </message>
    <message>
        <source>Write a time of day, as 21:30.</source>
        <translation>请填写时刻，例如 21:30。</translation>
    </message>
    <message>
        <source>Write minutes and seconds, as 7:30, or 12 min; 24 hours at most.</source>
        <translation>请填写分和秒，例如 7:30，或 12 min；最长 24 小时。</translation>
    </message>
    <message>
        <source>Offer price until then</source>
        <translation>在此之前的优惠价</translation>
    </message>
    <message>
        <source>Instead of %1, which comes back by itself.</source>
        <translation>代替 %1，之后会自动恢复。</translation>
    </message>
    <message>
        <source>Variants with a price of their own come down by the same percentage.</source>
        <translation>有单独价格的规格按相同百分比降价。</translation>
    </message>
    <message>
        <source>no offer</source>
        <translation>无优惠</translation>
    </message>
    <message>
        <source>Full price: %1</source>
        <translation>原价：%1</translation>
    </message>
    <message>
        <source>This is not a price. Write it like %1.</source>
        <translation>这不是价格。请写成 %1。</translation>
    </message>
    <message>
        <source>An offer costs less than %1.</source>
        <translation>优惠价要低于 %1。</translation>
    </message>
</context>
<context>
    <name>DestinationDialog</name>
    <message>
        <source>Destination</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Where do you sell?</source>
        <translation>在哪里卖？</translation>
    </message>
    <message>
        <source>The show goes on. What you save is tried at once.</source>
        <translation>直播继续进行。保存后会立即尝试。</translation>
    </message>
    <message>
        <source>Other platform</source>
        <translation>其他平台</translation>
    </message>
    <message>
        <source>Hold to delete</source>
        <translation>按住删除</translation>
    </message>
    <message>
        <source>Hold for a second: the destination and its key are forgotten.</source>
        <translation>按住一秒：将忘记该平台及其密钥。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Forgets what you typed. Esc closes and keeps it.</source>
        <translation>放弃已填的内容。按 Esc 关闭会保留。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save (Enter)</source>
        <translation>保存（回车）</translation>
    </message>
</context>
<context>
    <name>DestinationForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>推流密钥</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Copy the address from the dashboard: rtmps://…</source>
        <translation>从后台复制地址：rtmps://…</translation>
    </message>
    <message>
        <source>Kept. Type a new one to replace it.</source>
        <translation>已保存。输入新密钥即可替换。</translation>
    </message>
    <message>
        <source>Paste the stream key here</source>
        <translation>在此粘贴推流密钥</translation>
    </message>
    <message>
        <source>Test the address</source>
        <translation>测试地址</translation>
    </message>
    <message>
        <source>Asks the server whether it is there. The key is not sent.</source>
        <translation>询问服务器是否在线。不会发送密钥。</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s password store.</source>
        <translation>已存入本机的密码库。</translation>
    </message>
    <message>
        <source>This computer has no password store: the key is kept until Bancarella is closed.</source>
        <translation>本机没有密码库：密钥只保留到 Bancarella 关闭为止。</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>隐藏密钥</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>显示密钥</translation>
    </message>
    <message>
        <source>Give it a name, so that you know it during the show.</source>
        <translation>取个名字，直播时好辨认。</translation>
    </message>
    <message>
        <source>There is already a destination with this name.</source>
        <translation>已有同名的平台。</translation>
    </message>
    <message>
        <source>Copy the server address from your live dashboard.</source>
        <translation>请从直播后台复制服务器地址。</translation>
    </message>
    <message>
        <source>This is the address of a web page. The one to copy starts with rtmp:// or rtmps://.</source>
        <translation>这是网页地址。要复制的地址以 rtmp:// 或 rtmps:// 开头。</translation>
    </message>
    <message>
        <source>The address starts with rtmp:// or rtmps://. Copy it again.</source>
        <translation>地址以 rtmp:// 或 rtmps:// 开头。请重新复制。</translation>
    </message>
    <message>
        <source>There is a space in the address. Copy it again, alone.</source>
        <translation>地址中有空格。请单独重新复制。</translation>
    </message>
    <message>
        <source>The address is not whole. Copy it again from your live dashboard.</source>
        <translation>地址不完整。请从直播后台重新复制。</translation>
    </message>
    <message>
        <source>This is an address, not a key. It goes in the field above.</source>
        <translation>这是地址，不是密钥。请填到上面一栏。</translation>
    </message>
    <message>
        <source>There is a space in the key. Copy it again, alone.</source>
        <translation>密钥中有空格。请单独重新复制。</translation>
    </message>
    <message>
        <source>Copy the stream key from your live dashboard.</source>
        <translation>请从直播后台复制推流密钥。</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>服务器有响应。</translation>
    </message>
    <message>
        <source>Upright, %1 × %2 · %3 kbit/s</source>
        <translation>竖屏，%1 × %2 · %3 kbit/s</translation>
    </message>
    <message>
        <source>Landscape, %1 × %2 · %3 kbit/s</source>
        <translation>横屏，%1 × %2 · %3 kbit/s</translation>
    </message>
    <message>
        <source>Copy the server address and the stream key from your live dashboard.</source>
        <translation>请从直播后台复制服务器地址和推流密钥。</translation>
    </message>
    <message>
        <source>In YouTube Studio: Create, Go live, Stream. Copy the stream key.</source>
        <translation>在 YouTube 工作室：创建、开始直播、串流。复制串流密钥。</translation>
    </message>
    <message>
        <source>On facebook.com: Live video, Streaming software. Copy the stream key.</source>
        <translation>在 facebook.com：直播视频、推流软件。复制推流密钥。</translation>
    </message>
    <message>
        <source>On instagram.com, on a computer: Create, Live video. Copy the stream key.</source>
        <translation>在电脑上打开 instagram.com：创建、直播视频。复制推流密钥。</translation>
    </message>
    <message>
        <source>In the TikTok app: LIVE, then go live from a computer. Copy the address and the key.</source>
        <translation>在 TikTok 应用：LIVE，然后从电脑开播。复制地址和密钥。</translation>
    </message>
    <message>
        <source>On twitch.tv: Creator dashboard, Settings, Stream. Copy the primary stream key.</source>
        <translation>在 twitch.tv：创作者后台、设置、直播。复制主推流密钥。</translation>
    </message>
    <message>
        <source>On kick.com: Creator dashboard, Settings, Stream key. Copy the address and the key.</source>
        <translation>在 kick.com：创作者后台、设置、推流密钥。复制地址和密钥。</translation>
    </message>
    <message>
        <source>On live.bilibili.com: open your live room&apos;s page and start. Copy the stream key.</source>
        <translation>在 live.bilibili.com：打开你的直播间页面并开播。复制推流密钥。</translation>
    </message>
    <message>
        <source>In the Channels assistant on a computer, open a live room. Copy its address and key.</source>
        <translation>在电脑的视频号助手中开一个直播间。复制地址和密钥。</translation>
    </message>
    <message>
        <source>Start a live on your phone, from a computer. Copy the key it shows.</source>
        <translation>在手机上选择用电脑开播。复制显示的密钥。</translation>
    </message>
    <message>
        <source>The address of your own server; it may end in the key: rtmp://server/live/key</source>
        <translation>自有服务器的地址；可以以密钥结尾：rtmp://server/live/key</translation>
    </message>
    <message>
        <source>A show lasts at most 8 hours.</source>
        <translation>每场直播最长 8 小时。</translation>
    </message>
    <message>
        <source>Only for accounts with 1,000 followers or more.</source>
        <translation>仅限粉丝满 1,000 的账号。</translation>
    </message>
    <message>
        <source>Only for accounts with enough followers, often 1,000.</source>
        <translation>仅限粉丝足够的账号，通常为 1,000。</translation>
    </message>
    <message>
        <source>In some countries a TikTok Shop show may not be shown anywhere else.</source>
        <translation>在某些国家，TikTok Shop 直播不得同时在别处播出。</translation>
    </message>
    <message>
        <source>Only for accounts with 50 followers or more.</source>
        <translation>仅限粉丝满 50 的账号。</translation>
    </message>
    <message>
        <source>Only for accounts of media, government and companies.</source>
        <translation>仅限媒体、政府和企业账号。</translation>
    </message>
    <message>
        <source>Only for verified accounts.</source>
        <translation>仅限认证账号。</translation>
    </message>
    <message>
        <source>The key is good for 12 hours. Start here first, then on the phone.</source>
        <translation>密钥 12 小时内有效。先在这里开始，再到手机上开始。</translation>
    </message>
    <message>
        <source>It hands out no stream key to most accounts: use one only if your dashboard shows it.</source>
        <translation>多数账号拿不到推流密钥：后台显示了才用。</translation>
    </message>
    <message>
        <source>We do not know whether your account gets a stream key: see if your dashboard shows it.</source>
        <translation>不确定你的账号能否拿到推流密钥：看看后台是否显示。</translation>
    </message>
    <message>
        <source>It takes only an upright picture.</source>
        <translation>只接收竖屏画面。</translation>
    </message>
    <message>
        <source>The key is new for each show: copy it again every time.</source>
        <translation>每场直播密钥都会更换：每次都要重新复制。</translation>
    </message>
    <message>
        <source>In some countries it forbids QR codes and links that lead elsewhere.</source>
        <translation>在某些国家禁止展示引向别处的二维码和链接。</translation>
    </message>
    <message>
        <source>At the end, end the show there first, then here.</source>
        <translation>结束时，先在平台结束，再在这里结束。</translation>
    </message>
    <message>
        <source>It takes up to %1 kbit/s.</source>
        <translation>最高接收 %1 kbit/s。</translation>
    </message>
</context>
<context>
    <name>DestinationPage</name>
    <message>
        <source>Other platform</source>
        <translation>其他平台</translation>
    </message>
</context>
<context>
    <name>DoubtCard</name>
    <message>
        <source>Yes · Enter</source>
        <translation>是 · 回车</translation>
    </message>
    <message>
        <source>Yes: note it as a claim (Enter)</source>
        <translation>是：记为下单（回车）</translation>
    </message>
    <message>
        <source>No · ⌫</source>
        <translation>否 · ⌫</translation>
    </message>
    <message>
        <source>No: it is no claim (Backspace)</source>
        <translation>否：不是下单（退格）</translation>
    </message>
    <message>
        <source>← → choose product, kind or number; ↑ ↓ change it, digits type the number</source>
        <translation>← → 选择商品、规格或数量；↑ ↓ 更改，数字键直接输入数量</translation>
    </message>
    <message>
        <source>Choose which kind: click “%1” or press ↑ ↓. Then press Enter.</source>
        <translation>请选择款式：点击“%1”或按 ↑ ↓，再按回车。</translation>
    </message>
    <message>
        <source>1 of %1</source>
        <translation>1/%1</translation>
    </message>
    <message>
        <source>%1 has paid for %2 and takes it back. Cancel it?</source>
        <translation>%1 已经付了 %2 的钱，现在要取消。要取消吗？</translation>
    </message>
    <message>
        <source>%1 has paid for %2, and the message was deleted. Cancel it?</source>
        <translation>%1 已付款 %2，但那条消息被删除了。要取消吗？</translation>
    </message>
    <message>
        <source>%2 is packed for %1, and the message was deleted. Cancel it?</source>
        <translation>%2 已为 %1 装好，但那条消息被删除了。要取消吗？</translation>
    </message>
    <message>
        <source>%2 is packed for %1, who takes it back. Cancel it?</source>
        <translation>%2 已为 %1 装好，但对方想取消。要取消吗？</translation>
    </message>
    <message>
        <source>%1 takes back %2, from an earlier show. Cancel it?</source>
        <translation>%1 想取消以前直播的 %2。要取消吗？</translation>
    </message>
    <message>
        <source>Does %1 take back %2? Cancel it?</source>
        <translation>%1 是要取消 %2 吗？要取消吗？</translation>
    </message>
    <message>
        <source>%1 wants %2 more; the limit is %3. Note it all the same?</source>
        <translation>%1 还想要 %2；每人限 %3 件。仍然记下吗？</translation>
    </message>
    <message>
        <source>Did %1 mean %2 in all, instead of what they have?</source>
        <translation>%1 是一共要 %2，代替之前的吗？</translation>
    </message>
    <message>
        <source>Did %1 mean %2?</source>
        <translation>%1 是要 %2 吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n more question(s)</source>
        <translation>
            <numerusform>还有 %n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>which?</source>
        <translation>哪款？</translation>
    </message>
    <message>
        <source>Type the number; another click is one more</source>
        <translation>输入数量；再点一下加一</translation>
    </message>
    <message>
        <source>Cancelled: %2 of %1.</source>
        <translation>已取消：%1 的 %2。</translation>
    </message>
    <message>
        <source>Noted for %1: %2.</source>
        <translation>已为 %1 记下：%2。</translation>
    </message>
    <message>
        <source>Cancelled: %2 of %1. What was paid is to be given back.</source>
        <translation>已取消：%1 的 %2。已付的钱要退还。</translation>
    </message>
    <message>
        <source>“%1” is no claim.</source>
        <translation>“%1”不是下单。</translation>
    </message>
    <message>
        <source>It stays sold: “%1”.</source>
        <translation>仍算已售：“%1”。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>EndSheet</name>
    <message>
        <source>End the show?</source>
        <translation>结束直播？</translation>
    </message>
    <message>
        <source>Viewers will see it end on every destination. Hold the button for one second.</source>
        <translation>所有平台的观众都会看到直播结束。请按住按钮一秒。</translation>
    </message>
    <message>
        <source>Hold to end</source>
        <translation>按住结束</translation>
    </message>
    <message>
        <source>Stay on air</source>
        <translation>继续直播</translation>
    </message>
    <message>
        <source>End the rehearsal?</source>
        <translation>结束彩排？</translation>
    </message>
    <message>
        <source>Nobody sees it. Hold the button for one second.</source>
        <translation>没人看得到。请按住按钮一秒。</translation>
    </message>
    <message>
        <source>Go on rehearsing</source>
        <translation>继续彩排</translation>
    </message>
    <message>
        <source>Hold it down for one second: with the mouse, Space or Enter</source>
        <translation>按住一秒：用鼠标、空格键或回车键</translation>
    </message>
</context>
<context>
    <name>EngineFailedPage</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Close Bancarella</source>
        <translation>关闭 Bancarella</translation>
    </message>
</context>
<context>
    <name>EngineWords</name>
    <message>
        <source>There is no product “%1”.</source>
        <translation>没有商品“%1”。</translation>
    </message>
    <message>
        <source>The list of products is empty.</source>
        <translation>商品列表是空的。</translation>
    </message>
    <message>
        <source>Known codes: %1.</source>
        <translation>已有的编码：%1。</translation>
    </message>
    <message>
        <source>Known codes: %1 and %2 more.</source>
        <translation>已有的编码：%1，还有 %2 个。</translation>
    </message>
    <message>
        <source>No countdown is running.</source>
        <translation>没有正在进行的倒计时。</translation>
    </message>
    <message>
        <source>A lower third&apos;s lines have at most %1 characters.</source>
        <translation>字幕条每行最多 %1 个字符。</translation>
    </message>
    <message>
        <source>A product&apos;s turn lasts from 0 to %1 minutes.</source>
        <translation>每件商品的时长为 0 到 %1 分钟。</translation>
    </message>
    <message>
        <source>A product has one turn in the run of show.</source>
        <translation>每件商品在流程单中只出现一次。</translation>
    </message>
    <message>
        <source>There is nothing to read in this message.</source>
        <translation>这条消息没有可读的内容。</translation>
    </message>
    <message>
        <source>A shop&apos;s name has at most %1 characters.</source>
        <translation>店铺名称最多 %1 个字符。</translation>
    </message>
    <message>
        <source>You are on air already.</source>
        <translation>你已经在直播了。</translation>
    </message>
    <message>
        <source>You are not on air.</source>
        <translation>你没有在直播。</translation>
    </message>
    <message>
        <source>You are on air. End the show first.</source>
        <translation>你正在直播。请先结束直播。</translation>
    </message>
    <message>
        <source>A countdown lasts from 1 second to 24 hours.</source>
        <translation>倒计时的时长为 1 秒到 24 小时。</translation>
    </message>
    <message>
        <source>Pin the product first: this countdown&apos;s end is about the pinned product.</source>
        <translation>请先置顶商品：这个倒计时结束时的动作针对置顶的商品。</translation>
    </message>
    <message>
        <source>“%1” is not on the picture any more: pin it and start the countdown again.</source>
        <translation>“%1”已不在画面上：请重新置顶它，再开始倒计时。</translation>
    </message>
    <message>
        <source>A countdown&apos;s label has at most %1 characters.</source>
        <translation>倒计时的文字最多 %1 个字符。</translation>
    </message>
    <message>
        <source>Stock is a whole number from 0 to %1.</source>
        <translation>库存是 0 到 %1 的整数。</translation>
    </message>
    <message>
        <source>The product’s %1.</source>
        <translation>商品的%1。</translation>
    </message>
    <message>
        <source>There is a product with the code “%1” already.</source>
        <translation>已有编码为“%1”的商品。</translation>
    </message>
    <message>
        <source>code: %1</source>
        <translation>编码：%1</translation>
    </message>
    <message>
        <source>title: %1</source>
        <translation>标题：%1</translation>
    </message>
    <message>
        <source>price: %1</source>
        <translation>价格：%1</translation>
    </message>
    <message>
        <source>old price: %1</source>
        <translation>原价：%1</translation>
    </message>
    <message>
        <source>unit: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>link: %1</source>
        <translation>链接：%1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>第 %1 行，%2：%3</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>已略过：%1</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>longer than %1 characters</source>
        <translation>超过 %1 个字符</translation>
    </message>
    <message>
        <source>a code has no spaces and no invisible characters</source>
        <translation>编码中不能有空格和不可见字符</translation>
    </message>
    <message>
        <source>“%1” reads as a quantity or a price; write a code like A12</source>
        <translation>“%1”看起来像数量或价格；请写成 A12 这样的编号</translation>
    </message>
    <message>
        <source>a code begins with a letter or a digit</source>
        <translation>编号须以字母或数字开头</translation>
    </message>
    <message>
        <source>“%1” is not a currency; write EUR, USD, CNY, …</source>
        <translation>“%1”不是货币；请写 EUR、USD、CNY……</translation>
    </message>
    <message>
        <source>“%1” is not a currency</source>
        <translation>“%1”不是货币</translation>
    </message>
    <message>
        <source>“%1” is not a currency; what the price is for goes into the column “unit”</source>
        <translation>“%1”不是货币；计价单位请写在“单位”一栏</translation>
    </message>
    <message>
        <source>“%1” is not a price</source>
        <translation>“%1”不是价格</translation>
    </message>
    <message>
        <source>“%1” names its currency twice</source>
        <translation>“%1”写了两次货币</translation>
    </message>
    <message>
        <source>“%1” has more decimals than %2 has (%3)</source>
        <translation>“%1”的小数位多于 %2 的小数位（%3）</translation>
    </message>
    <message>
        <source>“%1” is below zero</source>
        <translation>“%1”小于零</translation>
    </message>
    <message>
        <source>“%1” is too large for a price</source>
        <translation>“%1”作为价格太大</translation>
    </message>
    <message>
        <source>the price is in %1, the currency column says %2</source>
        <translation>价格用的是 %1，货币一栏写的是 %2</translation>
    </message>
    <message>
        <source>it is in %1 and the price in %2</source>
        <translation>它用的是 %1，而价格用的是 %2</translation>
    </message>
    <message>
        <source>it is not above the price</source>
        <translation>它不高于现价</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from 0 to %2 without separators</source>
        <translation>“%1”不是 0 到 %2 之间不带分隔符的整数</translation>
    </message>
    <message>
        <source>a web address has no spaces, quotation marks or invisible characters</source>
        <translation>网址中不能有空格、引号或不可见字符</translation>
    </message>
    <message>
        <source>this is not a web address</source>
        <translation>这不是网址</translation>
    </message>
    <message>
        <source>a web address begins with https:// or http:// and the shop&apos;s name</source>
        <translation>网址以 https:// 或 http:// 加店铺域名开头</translation>
    </message>
    <message>
        <source>a web address that viewers see must not hold a user name</source>
        <translation>观众看得到的网址中不能有用户名</translation>
    </message>
    <message>
        <source>its QR code would be too fine to scan (%1 bytes, at most %2); use a short link</source>
        <translation>它的二维码会太密而无法扫描（%1 字节，最多 %2）；请用短链接</translation>
    </message>
    <message>
        <source>“%1” is the code of line %2 already</source>
        <translation>“%1”已是第 %2 行的编码</translation>
    </message>
    <message>
        <source>a quotation mark is missing or misplaced; this row is left out</source>
        <translation>引号缺失或位置不对；已略过此行</translation>
    </message>
    <message>
        <source>more cells than the header has; put quotation marks around a cell that holds the separator</source>
        <translation>单元格多于表头；含分隔符的单元格请加引号</translation>
    </message>
    <message>
        <source>The product list has more than %1 rows. Split it into smaller files.</source>
        <translation>商品列表超过 %1 行。请拆成几个较小的文件。</translation>
    </message>
    <message>
        <source>The product list is larger than %1 MB. Split it.</source>
        <translation>商品列表大于 %1 MB。请拆分。</translation>
    </message>
    <message>
        <source>This is %1, not a CSV file. Open it and save it as CSV (UTF-8).</source>
        <translation>这是%1，不是 CSV 文件。请打开它并另存为 CSV (UTF-8)。</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>OpenDocument 文件</translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>an old Excel workbook</source>
        <translation>旧版 Excel 工作簿</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ZIP 压缩包</translation>
    </message>
    <message>
        <source>a web page or an XML file</source>
        <translation>网页或 XML 文件</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>a compressed archive</source>
        <translation>压缩包</translation>
    </message>
    <message>
        <source>The product list is empty. Its first line names the columns: code, title, price.</source>
        <translation>商品列表是空的。第一行写各列的名称：code, title, price。</translation>
    </message>
    <message>
        <source>This is not a text file that can be read. Save the product list as CSV (UTF-8).</source>
        <translation>这不是可读取的文本文件。请将商品列表另存为 CSV (UTF-8)。</translation>
    </message>
    <message>
        <source>The product list&apos;s first line must name its columns; missing: %1. Found: %2.</source>
        <translation>商品列表的第一行必须写出列名；缺少：%1。找到：%2。</translation>
    </message>
    <message>
        <source>More than %1 rows have a quotation mark missing or misplaced, the last on line %2. Save the product list as CSV again.</source>
        <translation>超过 %1 行的引号缺失或位置不对，最后一处在第 %2 行。请重新将商品列表存为 CSV。</translation>
    </message>
    <message>
        <source>The product list %1 cannot be read (%2).</source>
        <translation>无法读取商品列表 %1（%2）。</translation>
    </message>
    <message>
        <source>The product list %1 cannot be written (%2).</source>
        <translation>无法写入商品列表 %1（%2）。</translation>
    </message>
    <message>
        <source>The settings %1 cannot be written (%2).</source>
        <translation>无法保存设置 %1（%2）。</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>磁盘为只读</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是文件夹</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>磁盘读写错误</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>主机已关闭</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>共享文件夹已不存在</translation>
    </message>
    <message>
        <source>There can be 1 to %1 cameras.</source>
        <translation>摄像头可以有 1 到 %1 个。</translation>
    </message>
    <message>
        <source>A destination needs a name of at most %1 characters.</source>
        <translation>直播目的地需要一个最多 %1 个字符的名称。</translation>
    </message>
    <message>
        <source>A picture&apos;s width and height are even numbers from 64 to 3840.</source>
        <translation>画面的宽和高是 64 到 3840 之间的偶数。</translation>
    </message>
    <message>
        <source>Use 1 to 60 pictures a second, 100 to 50000 kbit/s, and 32 to 320 kbit/s for the sound.</source>
        <translation>请用每秒 1 到 60 帧、100 到 50000 kbit/s，声音 32 到 320 kbit/s。</translation>
    </message>
    <message>
        <source>There is already a destination called “%1”. Give this one another name.</source>
        <translation>已有名为“%1”的直播目的地。请换一个名称。</translation>
    </message>
    <message>
        <source>There are already %1 destinations. Delete one first.</source>
        <translation>已有 %1 个直播目的地。请先删除一个。</translation>
    </message>
    <message>
        <source>There is no destination called “%1”.</source>
        <translation>没有名为“%1”的直播目的地。</translation>
    </message>
    <message>
        <source>“%1” is not on air.</source>
        <translation>“%1”没有在直播。</translation>
    </message>
    <message>
        <source>Nothing can be written to %1 (%2). Choose another folder.</source>
        <translation>无法写入 %1（%2）。请换一个文件夹。</translation>
    </message>
    <message>
        <source>Too many commands at once. Wait a moment and try again.</source>
        <translation>操作太多。请稍等再试。</translation>
    </message>
    <message>
        <source>The broadcast has failed; the log says why. Go live again.</source>
        <translation>直播中断；日志中有原因。请重新开播。</translation>
    </message>
    <message>
        <source>Something went wrong inside Bancarella; the log says what. The show goes on.</source>
        <translation>Bancarella 内部出错；日志中有说明。直播继续。</translation>
    </message>
    <message>
        <source>Bancarella does not answer. It may be busy: try again.</source>
        <translation>Bancarella 没有响应。可能正忙，请重试。</translation>
    </message>
    <message>
        <source>The receiver on this computer could not be started. Try again.</source>
        <translation>无法启动本机的接收程序。请重试。</translation>
    </message>
    <message>
        <source>The studio is ending: there is no preview any more.</source>
        <translation>直播间正在关闭，不再有预览。</translation>
    </message>
    <message>
        <source>The preview cannot be shown: its file cannot be made in %1 (%2). Free some space there.</source>
        <translation>无法显示预览：无法在 %1 中创建其文件（%2）。请腾出一些空间。</translation>
    </message>
    <message>
        <source>The encoder %1 does not work on this computer; using x264 instead.</source>
        <translation>编码器 %1 在此电脑上不可用；改用 x264。</translation>
    </message>
    <message>
        <source>“%1” could be %2 or %3; write it with two decimals</source>
        <translation>“%1”可能是 %2，也可能是 %3；请写成两位小数</translation>
    </message>
    <message>
        <source>Another window is open on this studio: it goes on.</source>
        <translation>这个直播间还开着另一个窗口：它会继续运行。</translation>
    </message>
    <message>
        <source>Somebody has deleted the data folder %1. It has been made again, and the show goes on; pictures that were kept in it are gone.</source>
        <translation>数据文件夹 %1 被删除了。它已重新建立，直播继续；原来存放在里面的图片已经没有了。</translation>
    </message>
    <message>
        <source>Somebody has deleted the data folder %1, and it cannot be made again. The show goes on; what you change is lost when Bancarella is closed.</source>
        <translation>数据文件夹 %1 被删除了，而且无法重新建立。直播继续；关闭 Bancarella 后，所做的更改会丢失。</translation>
    </message>
    <message>
        <source>What you change cannot be written to %1 (%2). Make room there; until then it is lost if the computer stops.</source>
        <translation>更改无法写入 %1（%2）。请在那里腾出空间；在此之前如果电脑停止运行，更改会丢失。</translation>
    </message>
    <message>
        <source>What you change cannot be written down; the log says why. The show goes on.</source>
        <translation>更改无法保存；日志中写有原因。直播继续。</translation>
    </message>
    <message>
        <source>This chat is not connected.</source>
        <translation>这个聊天没有连接。</translation>
    </message>
    <message>
        <source>This is not the address of a chat. Addresses begin with: %1.</source>
        <translation>这不是聊天的地址。地址以这些开头：%1。</translation>
    </message>
    <message>
        <source>A key has no place in a chat&apos;s address, where others can read it: write key=env:NAME.</source>
        <translation>聊天地址中不能写密钥，别人会看到：请写 key=env:名称。</translation>
    </message>
    <message>
        <source>This chat stumbled over a fault of the studio; it is tried again. The log has the details.</source>
        <translation>这个聊天因直播间的故障而中断；正在重试。详情见日志。</translation>
    </message>
    <message>
        <source>The demo&apos;s chat is simulator://demo?rate=N&amp;seed=S, with N messages a second, up to %1.</source>
        <translation>演示聊天是 simulator://demo?rate=N&amp;seed=S，每秒 N 条消息，最多 %1。</translation>
    </message>
    <message>
        <source>The chat file %1 cannot be read: %2.</source>
        <translation>无法读取聊天文件 %1：%2。</translation>
    </message>
    <message>
        <source>Line %1 of %2 was left out: %3.</source>
        <translation>%2 的第 %1 行已略过：%3。</translation>
    </message>
    <message>
        <source>So were %1 others.</source>
        <translation>另有 %1 行也已略过。</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>不是 JSON</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>不是对象</translation>
    </message>
    <message>
        <source>“at” is not a number of seconds</source>
        <translation>“at”不是秒数</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>缺少“%1”</translation>
    </message>
    <message>
        <source>%1 gives no picture. Check the camera and try again.</source>
        <translation>%1 没有画面。请检查摄像头后重试。</translation>
    </message>
    <message>
        <source>The address of %1 is not known any more: this computer&apos;s password store does not give it.</source>
        <translation>%1 的地址已不再知晓：本机密码库没有提供它。</translation>
    </message>
    <message>
        <source>Type the whole address again in the settings.</source>
        <translation>请在设置中重新输入完整的地址。</translation>
    </message>
    <message>
        <source>Sound comes from a microphone or a file, not from an address in the network.</source>
        <translation>声音来自麦克风或文件，不能来自网络地址。</translation>
    </message>
    <message>
        <source>What stands behind the question mark is not shown.</source>
        <translation>问号后面的内容不会显示。</translation>
    </message>
    <message>
        <source>What stands behind the question mark of the address is not known any more.</source>
        <translation>地址中问号后面的内容已不再知晓。</translation>
    </message>
    <message>
        <source>Type the whole address again.</source>
        <translation>请重新输入完整的地址。</translation>
    </message>
    <message>
        <source>%1 failed for a reason that the log tells; it is tried again.</source>
        <translation>%1 出错，原因见日志；正在重试。</translation>
    </message>
    <message>
        <source>%1 sends no pictures.</source>
        <translation>%1 没有传来画面。</translation>
    </message>
    <message>
        <source>%1 sends no more pictures.</source>
        <translation>%1 不再传来画面。</translation>
    </message>
    <message>
        <source>Check its cable.</source>
        <translation>请检查连接线。</translation>
    </message>
    <message>
        <source>Check the camera and the network.</source>
        <translation>请检查摄像头和网络。</translation>
    </message>
    <message>
        <source>%1 sends damaged pictures. Try another cable or socket.</source>
        <translation>%1 传来的画面已损坏。请换一根线或一个接口。</translation>
    </message>
    <message>
        <source>%1 sends damaged pictures.</source>
        <translation>%1 发送的画面已损坏。</translation>
    </message>
    <message>
        <source>You may not use %1. Add yourself to the group video and log in again.</source>
        <translation>你没有使用 %1 的权限。请把自己加入 video 组后重新登录。</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>没有 %1。</translation>
    </message>
    <message>
        <source>%1 is not a camera.</source>
        <translation>%1 不是摄像头。</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close that program, then try again.</source>
        <translation>%1 正被其他程序使用。请关闭该程序后重试。</translation>
    </message>
    <message>
        <source>%1 cannot be opened. It is not there or another program uses it.</source>
        <translation>无法打开 %1。它不存在，或正被其他程序使用。</translation>
    </message>
    <message>
        <source>Cameras that are there: %1.</source>
        <translation>现有摄像头：%1。</translation>
    </message>
    <message>
        <source>No camera is connected to this computer.</source>
        <translation>此电脑没有连接摄像头。</translation>
    </message>
    <message>
        <source>%1 holds no picture this program can read. Convert it to MP4.</source>
        <translation>%1 中没有可读取的画面。请转换为 MP4。</translation>
    </message>
    <message>
        <source>%1 sends no picture. Check the path in its address.</source>
        <translation>%1 没有传来画面。请检查地址中的路径。</translation>
    </message>
    <message>
        <source>%1 does not answer. Check that the camera is on, in the same network, and its address is right.</source>
        <translation>%1 没有响应。请确认摄像头已打开、在同一网络中，且地址正确。</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Start the camera&apos;s app and check the port.</source>
        <translation>%1 拒绝连接。请启动摄像头应用并检查端口。</translation>
    </message>
    <message>
        <source>%1 wants a user and password. Write them into the address, before the host and an @.</source>
        <translation>%1 需要用户名和密码。请写在地址中主机名和 @ 之前。</translation>
    </message>
    <message>
        <source>%1 has no picture at this address. Check the part after the host.</source>
        <translation>%1 在这个地址没有画面。请检查主机名之后的部分。</translation>
    </message>
    <message>
        <source>%1 sends no video this program can read. Check the part after the host.</source>
        <translation>%1 传来的视频无法读取。请检查主机名之后的部分。</translation>
    </message>
    <message>
        <source>%1 cannot be found or sends no video. Check the address and the network.</source>
        <translation>找不到 %1，或它没有传来视频。请检查地址和网络。</translation>
    </message>
    <message>
        <source>No camera was named. Give its number, its name, a video file, a URL or test.</source>
        <translation>没有指定摄像头。请填写编号、名称、视频文件或网址。</translation>
    </message>
    <message>
        <source>%1 cameras are called %2. Choose one by number: %3.</source>
        <translation>有 %1 个摄像头名为 %2。请按编号选择：%3。</translation>
    </message>
    <message>
        <source>There is no camera, file or address %1.</source>
        <translation>没有摄像头、文件或地址 %1。</translation>
    </message>
    <message>
        <source>These are there: %1.</source>
        <translation>现有：%1。</translation>
    </message>
    <message>
        <source>Cameras cannot be read from %1://. Use http://, https:// or rtsp://.</source>
        <translation>无法从 %1:// 读取摄像头。请用 http://、https:// 或 rtsp://。</translation>
    </message>
    <message>
        <source>The camera&apos;s address lacks a host or port. Write it like http://192.168.1.20:8080/video.</source>
        <translation>摄像头地址缺少主机名或端口。请写成 http://192.168.1.20:8080/video 的样子。</translation>
    </message>
    <message>
        <source>Camera option %1 is not understood. After # may stand, joined by &amp;: %2.</source>
        <translation>无法识别摄像头选项 %1。# 之后可写（用 &amp; 连接）：%2。</translation>
    </message>
    <message>
        <source>%1 does not say how long it is. Convert it to MP4 and try again.</source>
        <translation>%1 没有标明时长。请转换为 MP4 后重试。</translation>
    </message>
    <message>
        <source>There is no file %1. Check its name and folder.</source>
        <translation>没有文件 %1。请检查名称和文件夹。</translation>
    </message>
    <message>
        <source>%1 may not be read. Change its permissions or choose another file.</source>
        <translation>不允许读取 %1。请更改权限或选择其他文件。</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a video or sound file in it.</source>
        <translation>%1 是文件夹。请选择其中的视频或声音文件。</translation>
    </message>
    <message>
        <source>%1 is no video or sound file this program can read. Convert it to MP4.</source>
        <translation>%1 不是可读取的视频或声音文件。请转换为 MP4。</translation>
    </message>
    <message>
        <source>%1 cannot be played on: %2.</source>
        <translation>%1 无法继续播放：%2。</translation>
    </message>
    <message>
        <source>The sound of %1 does not start to play.</source>
        <translation>%1 的声音没有开始播放。</translation>
    </message>
    <message>
        <source>The microphone does not answer: unplug it and plug it in again.</source>
        <translation>麦克风没有响应：请拔下后重新插上。</translation>
    </message>
    <message>
        <source>The microphone “%1” gives no sound any more: check its plug and its switch.</source>
        <translation>麦克风“%1”不再有声音：请检查插头和开关。</translation>
    </message>
    <message>
        <source>it is in use</source>
        <translation>正被占用</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>已断开</translation>
    </message>
    <message>
        <source>its sample rate does not fit</source>
        <translation>采样率不合适</translation>
    </message>
    <message>
        <source>(With PulseAudio or PipeWire the package libasound2-plugins is needed.)</source>
        <translation>（使用 PulseAudio 或 PipeWire 时需要软件包 libasound2-plugins。）</translation>
    </message>
    <message>
        <source>“%1” fits more than one microphone: %2. Say more of the name, or the number.</source>
        <translation>“%1”对应多个麦克风：%2。请写出更多名称或编号。</translation>
    </message>
    <message>
        <source>There is no microphone “%1”. There are: %2.</source>
        <translation>没有麦克风“%1”。现有：%2。</translation>
    </message>
    <message>
        <source>%1 was interrupted by a fault in Bancarella.</source>
        <translation>%1 因 Bancarella 的故障而中断。</translation>
    </message>
    <message>
        <source>Trying again.</source>
        <translation>正在重试。</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>对方说：%1</translation>
    </message>
    <message>
        <source>Check the internet connection or the address.</source>
        <translation>请检查网络连接或地址。</translation>
    </message>
    <message>
        <source>Check the internet connection.</source>
        <translation>请检查网络连接。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>请检查地址。</translation>
    </message>
    <message>
        <source>Check the address and the stream key.</source>
        <translation>请检查地址和推流密钥。</translation>
    </message>
    <message>
        <source>Check the stream key.</source>
        <translation>请检查推流密钥。</translation>
    </message>
    <message>
        <source>%1 is still receiving this stream key, perhaps from another program.</source>
        <translation>%1 仍在接收此推流密钥，可能来自其他程序。</translation>
    </message>
    <message>
        <source>%1 refused the stream key.</source>
        <translation>%1 拒绝了推流密钥。</translation>
    </message>
    <message>
        <source>The stream key of %1 is missing.</source>
        <translation>缺少 %1 的推流密钥。</translation>
    </message>
    <message>
        <source>Where the show went is not known any more.</source>
        <translation>已不知道直播原先发往哪里。</translation>
    </message>
    <message>
        <source>Where %1 leads is not known any more.</source>
        <translation>已不知道 %1 通向哪里。</translation>
    </message>
    <message>
        <source>To be seen there again, end the show, add it under Go live and go live again.</source>
        <translation>要重新出现在那里，请先结束直播，在“开播”中重新添加该平台，再开播一次。</translation>
    </message>
    <message>
        <source>Add the destination again under Go live.</source>
        <translation>请在“开播”中重新添加直播平台。</translation>
    </message>
    <message>
        <source>Copy it from your live dashboard.</source>
        <translation>请从直播后台复制。</translation>
    </message>
    <message>
        <source>Copy it again from your live dashboard.</source>
        <translation>请从直播后台重新复制。</translation>
    </message>
    <message>
        <source>%1 refused the stream.</source>
        <translation>%1 拒绝了直播。</translation>
    </message>
    <message>
        <source>%1 makes no secure connection. Perhaps the address has to start with rtmp:// (not rtmps://).</source>
        <translation>%1 无法建立安全连接。地址可能应以 rtmp:// 开头（不是 rtmps://）。</translation>
    </message>
    <message>
        <source>%1 makes no secure connection. Check the address and its port.</source>
        <translation>%1 无法建立安全连接。请检查地址和端口。</translation>
    </message>
    <message>
        <source>No answer from %1 within %2 s.</source>
        <translation>%1 在 %2 秒内没有响应。</translation>
    </message>
    <message>
        <source>There is no server called %1, or no internet.</source>
        <translation>没有名为 %1 的服务器，或没有网络。</translation>
    </message>
    <message>
        <source>%1 cannot be reached on port %2.</source>
        <translation>无法在端口 %2 连接 %1。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2.</source>
        <translation>%1 的证书不可信：%2。</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <source>The stream key was not sent.</source>
        <translation>推流密钥没有发送。</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s date.</source>
        <translation>请检查地址和此电脑的日期。</translation>
    </message>
    <message>
        <source>%1 is no live streaming server.</source>
        <translation>%1 不是直播服务器。</translation>
    </message>
    <message>
        <source>%1 took no data for %2 s.</source>
        <translation>%1 已有 %2 秒没有接收数据。</translation>
    </message>
    <message>
        <source>%1 closed the connection when it got the stream key.</source>
        <translation>%1 收到推流密钥后关闭了连接。</translation>
    </message>
    <message>
        <source>%1 closed the connection at once.</source>
        <translation>%1 立即关闭了连接。</translation>
    </message>
    <message>
        <source>%1 closed the connection before the stream began.</source>
        <translation>%1 在直播开始前关闭了连接。</translation>
    </message>
    <message>
        <source>%1 closed the connection.</source>
        <translation>%1 关闭了连接。</translation>
    </message>
    <message>
        <source>%1 ended the stream.</source>
        <translation>%1 结束了直播。</translation>
    </message>
    <message>
        <source>Copy the server address from your live dashboard again.</source>
        <translation>请从直播后台重新复制服务器地址。</translation>
    </message>
    <message>
        <source>The address or the stream key is too long. Copy only that line from your live dashboard.</source>
        <translation>地址或推流密钥太长。请只从直播后台复制那一行。</translation>
    </message>
    <message>
        <source>The stream key is an address. Put the address and the stream key in their own places.</source>
        <translation>推流密钥是一个地址。请把地址和推流密钥填在各自的位置。</translation>
    </message>
    <message>
        <source>The stream key is missing. Copy it from your live dashboard and add it to the address.</source>
        <translation>缺少推流密钥。请从直播后台复制并加到地址后面。</translation>
    </message>
    <message>
        <source>The stream key is missing. Copy it from your live dashboard.</source>
        <translation>缺少推流密钥。请从直播后台复制。</translation>
    </message>
    <message>
        <source>The address ends after the server&apos;s name.</source>
        <translation>地址在服务器名之后就结束了。</translation>
    </message>
    <message>
        <source>The address holds a space, a line break or an invisible character. Copy it again, alone.</source>
        <translation>地址中有空格、换行或不可见字符。请单独重新复制。</translation>
    </message>
    <message>
        <source>The stream key holds a space, a line break or an invisible character. Copy it again, alone.</source>
        <translation>推流密钥中有空格、换行或不可见字符。请单独重新复制。</translation>
    </message>
    <message>
        <source>The address is empty.</source>
        <translation>地址是空的。</translation>
    </message>
    <message>
        <source>An address starts with rtmp:// or rtmps://.</source>
        <translation>地址以 rtmp:// 或 rtmps:// 开头。</translation>
    </message>
    <message>
        <source>That is the address of a web page. The one to copy from your live dashboard starts with rtmp:// or rtmps://.</source>
        <translation>这是网页的地址。要从直播后台复制的地址以 rtmp:// 或 rtmps:// 开头。</translation>
    </message>
    <message>
        <source>This kind of address is not supported. Use one that starts with rtmp:// or rtmps://.</source>
        <translation>不支持这种地址。请用以 rtmp:// 或 rtmps:// 开头的地址。</translation>
    </message>
    <message>
        <source>Addresses with a user name and password (name:password@server) are not supported.</source>
        <translation>不支持带用户名和密码的地址（name:password@server）。</translation>
    </message>
    <message>
        <source>An IPv6 address goes in square brackets, as in rtmp://[2001:db8::1]/app.</source>
        <translation>IPv6 地址要放在方括号里，如 rtmp://[2001:db8::1]/app。</translation>
    </message>
    <message>
        <source>The server&apos;s name cannot be read.</source>
        <translation>无法识别服务器名。</translation>
    </message>
    <message>
        <source>The address has no server name.</source>
        <translation>地址中没有服务器名。</translation>
    </message>
    <message>
        <source>The server&apos;s IPv6 address cannot be read.</source>
        <translation>无法识别服务器的 IPv6 地址。</translation>
    </message>
    <message>
        <source>The port after the server&apos;s name is not a number from 1 to 65535.</source>
        <translation>服务器名之后的端口不是 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>recording: %1</source>
        <translation>录制：%1</translation>
    </message>
    <message>
        <source>There is already a file %1. Choose another name for the recording.</source>
        <translation>文件 %1 已存在。请为录制换一个名称。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Create it, or choose another one for the recording.</source>
        <translation>文件夹 %1 不存在。请创建它，或为录制选择其他文件夹。</translation>
    </message>
    <message>
        <source>The recording %1 cannot be created (%2). Choose another folder or name.</source>
        <translation>无法创建录制文件 %1（%2）。请换一个文件夹或名称。</translation>
    </message>
    <message>
        <source>the name cannot be used</source>
        <translation>名称不可用</translation>
    </message>
    <message>
        <source>The disk is too slow for the recording %1: it has ended. Record to another disk.</source>
        <translation>磁盘太慢，录制 %1 已停止。请录到其他磁盘。</translation>
    </message>
    <message>
        <source>The disk is full: the recording %1 has ended. Free some space and record again.</source>
        <translation>磁盘已满：录制 %1 已停止。请腾出空间后重新录制。</translation>
    </message>
    <message>
        <source>The disk takes no larger file: the recording %1 has ended. Record to another file.</source>
        <translation>磁盘不支持更大的文件：录制 %1 已停止。请录到其他文件。</translation>
    </message>
    <message>
        <source>The recording %1 has ended, it cannot be written (%2). Check the disk.</source>
        <translation>录制 %1 已停止：无法写入（%2）。请检查磁盘。</translation>
    </message>
    <message>
        <source>The recording %1 has ended by a fault in Bancarella.</source>
        <translation>录制 %1 因 Bancarella 的故障而停止。</translation>
    </message>
    <message>
        <source>The settings %1 cannot be read (%2). Everything is as at first.</source>
        <translation>无法读取设置 %1（%2）。一切恢复为初始状态。</translation>
    </message>
    <message>
        <source>The settings were damaged and everything is as at first. The damaged file is kept as %1.</source>
        <translation>设置已损坏，一切恢复为初始状态。损坏的文件保留为 %1。</translation>
    </message>
    <message>
        <source>The settings %1 are damaged (%2). Everything is as at first.</source>
        <translation>设置 %1 已损坏（%2）。一切恢复为初始状态。</translation>
    </message>
    <message>
        <source>Camera %1</source>
        <translation>摄像头 %1</translation>
    </message>
    <message>
        <source>There is only one camera. Add a second one in the settings to use this scene.</source>
        <translation>只有一个摄像头。要使用这个场景，请在设置中再添加一个。</translation>
    </message>
    <message>
        <source>The studio is not running. It is being started again; try once more in a moment.</source>
        <translation>直播间没有运行，正在重新启动；请稍后再试。</translation>
    </message>
    <message>
        <source>The studio has stopped. It is being started again; try once more in a moment.</source>
        <translation>直播间已停止，正在重新启动；请稍后再试。</translation>
    </message>
    <message>
        <source>No camera is connected: plug one in, or choose the test picture.</source>
        <translation>没有连接摄像头：请接上一个，或选择测试画面。</translation>
    </message>
    <message>
        <source>%1 holds no sound: choose another file, or no microphone.</source>
        <translation>%1 中没有声音：请选择其他文件，或不用麦克风。</translation>
    </message>
    <message>
        <source>The microphone “%1” cannot be opened (%2): close other programs that use it, see that this program may use the microphone, or choose another one.</source>
        <translation>无法打开麦克风“%1”（%2）：请关闭使用它的其他程序，确认本程序有麦克风权限，或换一个。</translation>
    </message>
    <message>
        <source>The microphone “%1” opens but gives no sound: check its plug, or choose another one.</source>
        <translation>麦克风“%1”可以打开但没有声音：请检查插头，或换一个。</translation>
    </message>
    <message>
        <source>The sound system does not answer: restart the computer, or choose no microphone.</source>
        <translation>声音系统没有响应：请重启电脑，或不用麦克风。</translation>
    </message>
    <message>
        <source>PortAudio, which records microphones, is not installed: install the package libportaudio2, or choose no microphone.</source>
        <translation>未安装录制麦克风所需的 PortAudio：请安装软件包 libportaudio2，或不用麦克风。</translation>
    </message>
    <message>
        <source>To record microphones the library %1 is needed, which this computer does not have: install the package %2 (its name on Debian and Ubuntu), or choose no microphone.</source>
        <translation>录制麦克风需要库 %1，而这台电脑上没有：请安装软件包 %2（这是它在 Debian 和 Ubuntu 上的名称），或不用麦克风。</translation>
    </message>
    <message>
        <source>No microphone was found: plug one in, or choose no microphone.</source>
        <translation>没有找到麦克风：请接上一个，或不用麦克风。</translation>
    </message>
    <message>
        <source>%1 Bancarella waits for it up to %2 seconds.</source>
        <translation>%1 Bancarella 最多等待 %2 秒。</translation>
    </message>
    <message>
        <source>%1 The show goes on; claims wait in the chat until it can be written.</source>
        <translation>%1 直播照常进行；在可以写入之前，下单会在聊天里等候。</translation>
    </message>
    <message>
        <source>%1 has %2 of “%3” now; one buyer may have %4.</source>
        <translation>%1 现在有 %2 件“%3”；每位买家限 %4 件。</translation>
    </message>
    <message>
        <source>%1 is damaged or is no store of Bancarella; it was left as it is. Bring back a copy of it, choose another file, or move it away to begin with an empty store.</source>
        <translation>%1 已损坏，或不是 Bancarella 的数据文件；原样未动。请恢复它的备份、选择另一个文件，或把它移走以便从空白开始。</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>无法连接 %1。</translation>
    </message>
    <message>
        <source>%1 of %2 units left today</source>
        <translation>今天还剩 %1 / %2 个配额</translation>
    </message>
    <message>
        <source>%1 of %2 units left today: messages come later, so that they last</source>
        <translation>今天还剩 %1 / %2 个配额：为了够用，消息会晚一些到达</translation>
    </message>
    <message>
        <source>%1 recordings were cut short and cannot be read. They are left as they are: %2.</source>
        <translation>有 %1 个录像曾被中断，无法读取。保持原样：%2。</translation>
    </message>
    <message>
        <source>%1 recordings were cut short. They have been finished and play: %2.</source>
        <translation>有 %1 个录像曾被中断。现已补全，可以播放：%2。</translation>
    </message>
    <message>
        <source>%1 recordings were cut short. They play, and are finished at a later start: there is not enough room on the disk for that. They are %2.</source>
        <translation>有 %1 个录像曾被中断。它们可以播放，会在以后启动时补全：磁盘空间不够。它们是 %2。</translation>
    </message>
    <message>
        <source>%1 takes nothing just now. Look at the router and the Wi-Fi. It is connected anew if that lasts; the show goes on.</source>
        <translation>%1 现在什么也收不到。请检查路由器和 Wi-Fi。如果持续，会重新连接；直播继续。</translation>
    </message>
    <message>
        <source>%1: there is no server called %2, or no internet.</source>
        <translation>%1：没有名为 %2 的服务器，或者没有网络。</translation>
    </message>
    <message>
        <source>A PayPal amount is 0.01 or more.</source>
        <translation>PayPal 金额至少为 0.01。</translation>
    </message>
    <message>
        <source>A Twitch channel&apos;s name has up to 25 letters, digits and “_”: twitch://NAME.</source>
        <translation>Twitch 频道名最多 25 个字母、数字和“_”：twitch://名称。</translation>
    </message>
    <message>
        <source>A YouTube chat&apos;s address is youtube:// and the video&apos;s ID, or the address of its page.</source>
        <translation>YouTube 聊天的地址是 youtube:// 加视频 ID，或视频页面的地址。</translation>
    </message>
    <message>
        <source>A chat&apos;s address knows no “%1”. It knows: %2.</source>
        <translation>聊天地址不认识“%1”，它认识：%2。</translation>
    </message>
    <message>
        <source>A chat&apos;s key= takes env: and the name of an environment variable that holds the key.</source>
        <translation>聊天地址中的 key= 须写 env: 和存放密钥的环境变量名称。</translation>
    </message>
    <message>
        <source>A curly bracket is open or closed too often.</source>
        <translation>花括号多了或少了。</translation>
    </message>
    <message>
        <source>A password is sent to an IRC server only with tls=1.</source>
        <translation>只有在 tls=1 时才会向 IRC 服务器发送密码。</translation>
    </message>
    <message>
        <source>A picture of this size has no room for its QR code. Use a shorter name, a shorter text or a short link, or a larger picture.</source>
        <translation>这种尺寸的画面放不下它的二维码。请用更短的名称、更短的文字或短链接，或者用更大的画面。</translation>
    </message>
    <message>
        <source>A square bracket is open or closed too often.</source>
        <translation>方括号多了或少了。</translation>
    </message>
    <message>
        <source>An IRC chat is irc://HOST:PORT/CHANNEL.</source>
        <translation>IRC 聊天的地址格式是 irc://主机:端口/频道。</translation>
    </message>
    <message>
        <source>An IRC name has up to 30 letters and digits, and begins with a letter.</source>
        <translation>IRC 名称最多 30 个字母和数字，并以字母开头。</translation>
    </message>
    <message>
        <source>Another desk is writing to the shop&apos;s database at %1 and does not let go of it.</source>
        <translation>另一个工作台正在写入 %1 上的店铺数据库，一直没有放开。</translation>
    </message>
    <message>
        <source>Another program uses port %1, which signing in needs. Close it and try again.</source>
        <translation>另一个程序占用了登录所需的端口 %1。请关闭它再试。</translation>
    </message>
    <message>
        <source>Another program uses port %1. Close it, or choose another port for the room.</source>
        <translation>端口 %1 已被其他程序占用。请关闭该程序，或为直播间选择其他端口。</translation>
    </message>
    <message>
        <source>At %1 there is no database of this name. Create it first, or correct the address.</source>
        <translation>%1 上没有这个名字的数据库。请先创建，或改正地址。</translation>
    </message>
    <message>
        <source>Bilibili does not accept the sign-in any more. Copy the cookie from the browser again.</source>
        <translation>哔哩哔哩不再接受此登录。请从浏览器重新复制 Cookie。</translation>
    </message>
    <message>
        <source>Bilibili does not let this computer into the chat just now. It is tried again by itself.</source>
        <translation>哔哩哔哩目前不允许这台电脑进入聊天。会自动重试。</translation>
    </message>
    <message>
        <source>Bilibili does not let us into this chat. It is tried again by itself.</source>
        <translation>哔哩哔哩不允许进入这个聊天。会自动重试。</translation>
    </message>
    <message>
        <source>Bilibili knows no live room of this number. Check how it is written.</source>
        <translation>哔哩哔哩上没有这个直播间号。请检查写法。</translation>
    </message>
    <message>
        <source>Bilibili&apos;s chat takes the number of the live room: bilibili://21452505.</source>
        <translation>哔哩哔哩聊天需要直播间号：bilibili://21452505。</translation>
    </message>
    <message>
        <source>Comments arrive a few seconds late: Facebook does not stream them to this Page&apos;s token.</source>
        <translation>评论会迟几秒到达：Facebook 不向此主页的令牌实时推送评论。</translation>
    </message>
    <message>
        <source>Facebook does not accept the Page&apos;s token any more. Paste a new one.</source>
        <translation>Facebook 不再接受主页的令牌。请粘贴新的令牌。</translation>
    </message>
    <message>
        <source>Facebook does not accept this token. Copy the Page&apos;s token again.</source>
        <translation>Facebook 不接受这个令牌。请重新复制主页的令牌。</translation>
    </message>
    <message>
        <source>Facebook does not know this live video, or does not show it to this Page. Check its number.</source>
        <translation>Facebook 找不到这个直播视频，或不向此主页显示。请检查编号。</translation>
    </message>
    <message>
        <source>Facebook has stopped the Page from commenting for a while: it took it for spam.</source>
        <translation>Facebook 暂时禁止主页发表评论：它被认为是垃圾信息。</translation>
    </message>
    <message>
        <source>Facebook shows comments only to the Page itself. Paste the Page&apos;s token first.</source>
        <translation>Facebook 只向主页本身显示评论。请先粘贴主页的令牌。</translation>
    </message>
    <message>
        <source>Facebook&apos;s chat takes the number of the live video: facebook://1234567890.</source>
        <translation>Facebook 聊天需要直播视频的编号：facebook://1234567890。</translation>
    </message>
    <message>
        <source>Forgotten here. The token itself stays good: take it back on the platform&apos;s page where you got it.</source>
        <translation>已在此删除。令牌本身仍然有效：请在获取它的平台页面上撤销。</translation>
    </message>
    <message>
        <source>It is not known any more where this message was written. Nothing was written.</source>
        <translation>已经不知道这条消息是在哪里写的。没有发送任何内容。</translation>
    </message>
    <message>
        <source>It is not known whose chat on Kick to write into. Sign in to Kick again.</source>
        <translation>不知道该写入 Kick 上谁的聊天。请重新登录 Kick。</translation>
    </message>
    <message>
        <source>Its QR code would be too fine to scan (%1 bytes). Use a shorter name or a shorter text.</source>
        <translation>它的二维码会太密，扫不出来（%1 字节）。请用更短的名称或文字。</translation>
    </message>
    <message>
        <source>Kick did not take the message. The chat may be slowed down, or for followers only.</source>
        <translation>Kick 没有接受这条消息。聊天可能开启了慢速模式，或仅限关注者发言。</translation>
    </message>
    <message>
        <source>Kick does not accept the sign-in any more. Sign in again.</source>
        <translation>Kick 不再接受此登录。请重新登录。</translation>
    </message>
    <message>
        <source>Kick does not let this chat room be read. Check its number.</source>
        <translation>Kick 不允许读取这个聊天室。请检查编号。</translation>
    </message>
    <message>
        <source>Kick does not tell the chat room of a channel to programs. Use the chat room&apos;s number instead of the name: it stands as chatroom, id at kick.com/api/v2/channels/ and the name, opened in a browser.</source>
        <translation>Kick 不向程序提供频道的聊天室。请用聊天室编号代替名称：在浏览器中打开 kick.com/api/v2/channels/ 加频道名称，编号在 chatroom 的 id 处。</translation>
    </message>
    <message>
        <source>Kick knows no channel of this name. Check how it is written.</source>
        <translation>Kick 上没有这个名称的频道。请检查写法。</translation>
    </message>
    <message>
        <source>Kick&apos;s broadcaster= takes the number of the channel&apos;s owner.</source>
        <translation>Kick 的 broadcaster= 须写频道所有者的编号。</translation>
    </message>
    <message>
        <source>Kick&apos;s chat does not take this connection any more. Look for an update.</source>
        <translation>Kick 聊天不再接受这种连接。请查看是否有更新。</translation>
    </message>
    <message>
        <source>Kick&apos;s chat is overcrowded just now. It is tried again by itself.</source>
        <translation>Kick 聊天目前过于拥挤。会自动重试。</translation>
    </message>
    <message>
        <source>Kick&apos;s chat takes the number of the chat room or the channel&apos;s name: kick://123456.</source>
        <translation>Kick 聊天需要聊天室编号或频道名称：kick://123456。</translation>
    </message>
    <message>
        <source>No chat that can be written to is connected. Sign in to one in the settings, or open the Room.</source>
        <translation>没有连接可以写消息的聊天。请在设置中登录一个，或打开“房间”。</translation>
    </message>
    <message>
        <source>Nobody can write into this chat from here.</source>
        <translation>无法从这里往这个聊天写消息。</translation>
    </message>
    <message>
        <source>Nobody signed in there in time. Begin again for a new code.</source>
        <translation>没有在规定时间内登录。请重新开始以获取新代码。</translation>
    </message>
    <message>
        <source>None of your ways to pay takes %1 %2. Write to the buyer how they pay it, or add a way to pay in the settings.</source>
        <translation>你的付款方式都不支持 %1 %2。请告诉买家怎么付，或在设置里添加付款方式。</translation>
    </message>
    <message>
        <source>Nothing can be pasted for this platform: sign in there.</source>
        <translation>这个平台不能粘贴令牌：请在那里登录。</translation>
    </message>
    <message>
        <source>Nothing is called {%1} here. These can be written: %2.</source>
        <translation>这里没有叫 {%1} 的内容。可以写：%2。</translation>
    </message>
    <message>
        <source>One cannot sign in there from here.</source>
        <translation>无法从这里登录那个平台。</translation>
    </message>
    <message>
        <source>Only on this computer and in the local network is Streamer.bot spoken to without encryption. For others write ?server=wss:// and its address.</source>
        <translation>只有在这台电脑上和本地网络中才会不加密地与 Streamer.bot 通信。其他情况请写 ?server=wss:// 和它的地址。</translation>
    </message>
    <message>
        <source>Only on this computer may a chat&apos;s server be reached without encryption (ws:// or http://).</source>
        <translation>只有在本机上才能不加密地连接聊天服务器（ws:// 或 http://）。</translation>
    </message>
    <message>
        <source>Say for each claim what was paid for it.</source>
        <translation>请说明每笔下单付了多少。</translation>
    </message>
    <message>
        <source>Say who is to be blocked: a message of theirs, or their account.</source>
        <translation>请说明要拉黑谁：对方的消息或账号。</translation>
    </message>
    <message>
        <source>Sign in to Kick first: nobody is signed in.</source>
        <translation>请先登录 Kick：目前无人登录。</translation>
    </message>
    <message>
        <source>Sign in to Twitch to write in its chat.</source>
        <translation>要在聊天中写消息，请先登录 Twitch。</translation>
    </message>
    <message>
        <source>Sign in to YouTube to write into its chat.</source>
        <translation>请登录 YouTube 后再在聊天中发言。</translation>
    </message>
    <message>
        <source>Signed out here. The platform could not be told: take the app&apos;s access away in the account&apos;s settings there, too.</source>
        <translation>已在此退出。无法通知平台：请也在那里的账号设置中取消该应用的授权。</translation>
    </message>
    <message>
        <source>Signing in needs your app&apos;s ID (client ID), as the platform&apos;s page for developers shows it.</source>
        <translation>登录需要你应用的 ID（client ID），见平台的开发者页面。</translation>
    </message>
    <message>
        <source>Signing in stumbled over a fault of the studio. The log has the details.</source>
        <translation>登录时遇到工作室自身的故障。详情见日志。</translation>
    </message>
    <message>
        <source>Signing in there also needs the app&apos;s secret (client secret), from the same page as its ID.</source>
        <translation>在那里登录还需要应用的密钥（client secret），与 ID 在同一页面。</translation>
    </message>
    <message>
        <source>Social Stream Ninja could not write the message. See that the chat&apos;s window is open there and signed in, and that its remote control is on.</source>
        <translation>Social Stream Ninja 没能写出这条消息。请确认那边的聊天窗口已打开并已登录，并且远程控制已开启。</translation>
    </message>
    <message>
        <source>Social Stream Ninja has not confirmed the last message. See that it is open.</source>
        <translation>Social Stream Ninja 没有确认上一条消息。请确认它已打开。</translation>
    </message>
    <message>
        <source>Social Stream Ninja has sent nothing so far. In its settings, under Mechanics, remote control and sending chat messages to the server must both be on.</source>
        <translation>Social Stream Ninja 到现在还没有发来任何内容。在它的设置的 Mechanics 里，远程控制和“把聊天消息发送到服务器”都必须开启。</translation>
    </message>
    <message>
        <source>Social Stream Ninja takes its session&apos;s name: ssn://SESSION, as it stands in its links.</source>
        <translation>Social Stream Ninja 需要它的会话名：ssn://SESSION，见它自己的链接。</translation>
    </message>
    <message>
        <source>Somebody has deleted or moved the recording %1. It goes on in the file %2.</source>
        <translation>有人删除或移动了录像 %1。录像在文件 %2 中继续。</translation>
    </message>
    <message>
        <source>Somebody has deleted or moved the recording %1. The show goes on, and the recording in a new file as soon as there can be one.</source>
        <translation>有人删除或移动了录像 %1。直播继续，一旦可以，录像会在新文件中继续。</translation>
    </message>
    <message>
        <source>Someone on Facebook</source>
        <translation>Facebook 上的某人</translation>
    </message>
    <message>
        <source>Streamer.bot asks for its password, and there is none here.</source>
        <translation>Streamer.bot 要求它的密码，而这里没有。</translation>
    </message>
    <message>
        <source>Streamer.bot did not write the message into %1.</source>
        <translation>Streamer.bot 没有把消息写到 %1。</translation>
    </message>
    <message>
        <source>Streamer.bot does not accept the password. Check it there, and here.</source>
        <translation>Streamer.bot 不接受这个密码。请在那里和这里核对。</translation>
    </message>
    <message>
        <source>Streamer.bot does not let its chats be read.</source>
        <translation>Streamer.bot 不允许读取它的聊天。</translation>
    </message>
    <message>
        <source>Streamer.bot is connected to no chat. Connect it to your account there.</source>
        <translation>Streamer.bot 没有连接任何聊天。请在那里连接你的账号。</translation>
    </message>
    <message>
        <source>Streamer.bot takes its computer and port: streamerbot://127.0.0.1:8080.</source>
        <translation>Streamer.bot 需要它所在的电脑和端口：streamerbot://127.0.0.1:8080。</translation>
    </message>
    <message>
        <source>That is all. Close this page and go back to Bancarella.</source>
        <translation>完成了。请关闭此页面，回到 Bancarella。</translation>
    </message>
    <message>
        <source>The IRC server does not accept the password.</source>
        <translation>IRC 服务器不接受该密码。</translation>
    </message>
    <message>
        <source>The IRC server does not accept this name. Choose another nick.</source>
        <translation>IRC 服务器不接受这个名称。请换一个 nick。</translation>
    </message>
    <message>
        <source>The IRC server does not know this channel. Check its name.</source>
        <translation>IRC 服务器没有这个频道。请检查名称。</translation>
    </message>
    <message>
        <source>The IRC server does not let us into this channel.</source>
        <translation>IRC 服务器不让我们进入这个频道。</translation>
    </message>
    <message>
        <source>The IRC server ended the connection. It is tried again by itself.</source>
        <translation>IRC 服务器断开了连接。将自动重试。</translation>
    </message>
    <message>
        <source>The IRC server has banned this computer or name.</source>
        <translation>IRC 服务器封禁了这台电脑或这个名称。</translation>
    </message>
    <message>
        <source>The IRC server let us in, but does not talk to us. It is tried again.</source>
        <translation>IRC 服务器接受了连接，但没有回应。将再次尝试。</translation>
    </message>
    <message>
        <source>The Page&apos;s token does not allow this. Make one that may read and write the comments of the Page.</source>
        <translation>主页的令牌没有此权限。请生成一个可以读写主页评论的令牌。</translation>
    </message>
    <message>
        <source>The YouTube Data API is not switched on for this key. Switch it on in the Google Cloud console.</source>
        <translation>此密钥尚未启用 YouTube Data API。请在 Google Cloud 控制台中启用。</translation>
    </message>
    <message>
        <source>The added connector for %1:// does not work here. The log has the details.</source>
        <translation>为 %1:// 添加的连接器在这里无法工作，日志中有详情。</translation>
    </message>
    <message>
        <source>The added connector for %1:// is not one that this version can use.</source>
        <translation>为 %1:// 添加的连接器不适用于此版本。</translation>
    </message>
    <message>
        <source>The address of the room is room://HOST:PORT, for example room://0.0.0.0:8090.</source>
        <translation>直播间的地址格式是 room://主机:端口，例如 room://0.0.0.0:8090。</translation>
    </message>
    <message>
        <source>The disk of the shop&apos;s database at %1 does not take what is written. Ask whoever looks after it.</source>
        <translation>%1 上店铺数据库的磁盘无法写入。请询问管理它的人。</translation>
    </message>
    <message>
        <source>The disk with the data folder %1 is full. Make room there, or choose another folder.</source>
        <translation>数据文件夹 %1 所在的磁盘已满。请腾出空间，或换一个文件夹。</translation>
    </message>
    <message>
        <source>The most that one message may claim is from 1 to %1.</source>
        <translation>一条消息最多可要 1 到 %1 件。</translation>
    </message>
    <message>
        <source>The show goes on; claims wait in the chat until the studio is started again with a store that can be read.</source>
        <translation>直播继续；下单在聊天中等待，直到演播室用可读取的数据文件重新启动。</translation>
    </message>
    <message>
        <source>The session of Social Stream Ninja is not known any more: this computer&apos;s password store does not give it. Add this chat again.</source>
        <translation>Social Stream Ninja 的会话已不再知晓：本机密码库没有提供它。请重新添加这个聊天。</translation>
    </message>
    <message>
        <source>letters that are not UTF-8 were read as Windows-1252 (lines: %1): look whether they are right</source>
        <translation>非 UTF-8 的字符已按 Windows-1252 读取（行：%1）：请检查是否正确</translation>
    </message>
    <message>
        <source>“%1” is also a word of every chat; as a code it counts only with a quantity, like %2+1.</source>
        <translation>“%1”也是聊天常用词；只有带数量（如 %2+1）时才算编码。</translation>
    </message>
    <message>
        <source>“%1” reads like a word; viewers may write it without wanting it, so a code like A12 is safer.</source>
        <translation>“%1”像一个普通的词，观众可能随口写到而并不想买；用 A12 这样的编号更稳妥。</translation>
    </message>
    <message>
        <source>“%1” is not a weight from 1 g to %2 kg</source>
        <translation>“%1”不是 1 克到 %2 公斤之间的重量</translation>
    </message>
    <message>
        <source>“%1” is the code of line %2 already; this row is left out</source>
        <translation>“%1”已是第 %2 行的编码；此行未导入</translation>
    </message>
    <message>
        <source>The battery is almost empty: %1 %. Plug the computer in now, or the show ends with it.</source>
        <translation>电池快没电了：%1 %。请马上插上电源，否则直播会中断。</translation>
    </message>
    <message>
        <source>The battery is at %1 %, for about %2 min. Plug the computer in.</source>
        <translation>电池还剩 %1 %，约可用 %2 分钟。请插上电源。</translation>
    </message>
    <message>
        <source>The battery is at %1 %. Plug the computer in.</source>
        <translation>电池还剩 %1 %。请插上电源。</translation>
    </message>
    <message>
        <source>The chat does not answer; it is not known whether the message arrived.</source>
        <translation>聊天没有回应，不知道消息是否送到。</translation>
    </message>
    <message>
        <source>The chat of this YouTube show is switched off. Switch it on in YouTube Studio.</source>
        <translation>这场 YouTube 直播的聊天已关闭。请在 YouTube 工作室中打开。</translation>
    </message>
    <message>
        <source>The chat&apos;s key is not there: write key=env:NAME, and set NAME before the start.</source>
        <translation>找不到聊天的密钥：请写 key=env:名称，并在启动前设置好该名称。</translation>
    </message>
    <message>
        <source>The chat&apos;s server cannot prove who it is (certificate). Check the computer&apos;s date, and the address.</source>
        <translation>聊天服务器无法证明自己的身份（证书）。请检查电脑日期和地址。</translation>
    </message>
    <message>
        <source>The chat&apos;s server does not answer. Check the internet connection; it is tried again by itself.</source>
        <translation>聊天服务器没有回应。请检查网络连接；会自动重试。</translation>
    </message>
    <message>
        <source>The chat&apos;s server is not found. Check the internet connection; it is tried again by itself.</source>
        <translation>找不到聊天服务器。请检查网络连接；会自动重试。</translation>
    </message>
    <message>
        <source>The chat&apos;s server refuses connections just now. It is tried again by itself.</source>
        <translation>聊天服务器目前拒绝连接，会自动重试。</translation>
    </message>
    <message>
        <source>The comment that is answered is not there any more.</source>
        <translation>要回复的评论已不存在。</translation>
    </message>
    <message>
        <source>The computer is so hot that it has slowed down. Give its fan air, and take it out of the sun.</source>
        <translation>电脑太热，已经变慢了。请让风扇通风，别放在太阳下。</translation>
    </message>
    <message>
        <source>The computer is very hot (%1 °C) and will slow down. Give its fan air, and take it out of the sun.</source>
        <translation>电脑很热（%1 °C），会变慢。请让风扇通风，别放在太阳下。</translation>
    </message>
    <message>
        <source>The computer slept for %1: viewers saw nothing meanwhile. The show goes on. Leave it open and plugged in.</source>
        <translation>电脑休眠了 %1：这段时间观众什么也没看到。直播继续。请让电脑开着盖、插着电。</translation>
    </message>
    <message>
        <source>The computer stood still for %1 s: viewers saw a still picture. The show goes on.</source>
        <translation>电脑停顿了 %1 秒：观众看到的是静止画面。直播继续。</translation>
    </message>
    <message>
        <source>The connection to the chat was lost. It is tried again by itself.</source>
        <translation>与聊天的连接断开了，会自动重试。</translation>
    </message>
    <message>
        <source>The live video has ended on Facebook.</source>
        <translation>Facebook 上的直播视频已结束。</translation>
    </message>
    <message>
        <source>The offer on “%1” ends with the countdown that runs: stop that one first.</source>
        <translation>“%1”的优惠随正在进行的倒计时结束：请先停止它。</translation>
    </message>
    <message>
        <source>The picture has no room for the QR code of %1: what it has to say is too long. Use a shorter name, a shorter text or a short link; viewers can still write the code in the chat.</source>
        <translation>画面上放不下 %1 的二维码：内容太长。请用更短的名称、更短的文字或短链接；观众仍可在聊天中发送商品代码。</translation>
    </message>
    <message>
        <source>The platform asks us to slow down. It is tried again in %1 s.</source>
        <translation>平台要求放慢速度，%1 秒后再试。</translation>
    </message>
    <message>
        <source>The platform asks us to slow down. Try again in %1 s.</source>
        <translation>平台要求放慢速度。请在 %1 秒后再试。</translation>
    </message>
    <message>
        <source>The platform did not let us sign in. Check the app&apos;s ID and its redirect address there.</source>
        <translation>平台没有让我们登录。请在那里检查应用的 ID 和重定向地址。</translation>
    </message>
    <message>
        <source>The platform does not accept the sign-in any more. Sign in again.</source>
        <translation>平台不再接受登录，请重新登录。</translation>
    </message>
    <message>
        <source>The platform does not accept this token. Copy it anew, whole.</source>
        <translation>平台不接受这个令牌。请重新完整复制。</translation>
    </message>
    <message>
        <source>The platform does not allow this to the account that is signed in.</source>
        <translation>平台不允许已登录的账号这样做。</translation>
    </message>
    <message>
        <source>The platform does not know this app. Check the app&apos;s ID (client ID) and its secret.</source>
        <translation>平台不认识这个应用。请检查应用的 ID（client ID）和密钥。</translation>
    </message>
    <message>
        <source>The platform does not know this chat. Check its name or number; is the show on air there?</source>
        <translation>平台上没有这个聊天。请检查名称或号码；那边开播了吗？</translation>
    </message>
    <message>
        <source>The platform does not renew the sign-in just now. It is tried again.</source>
        <translation>平台目前无法续期登录。将再次尝试。</translation>
    </message>
    <message>
        <source>The platform has ended this sign-in. Sign in again.</source>
        <translation>平台已结束这次登录。请重新登录。</translation>
    </message>
    <message>
        <source>The platform has trouble of its own. It is tried again by itself.</source>
        <translation>平台自身出了问题，会自动重试。</translation>
    </message>
    <message>
        <source>The platform has trouble of its own. Try again later.</source>
        <translation>平台自身出现问题。请稍后再试。</translation>
    </message>
    <message>
        <source>The platform refuses this (error %1).</source>
        <translation>平台拒绝了（错误 %1）。</translation>
    </message>
    <message>
        <source>The room cannot be opened at this address. Choose another port.</source>
        <translation>无法在此地址打开直播间。请选择其他端口。</translation>
    </message>
    <message>
        <source>The room is not open just now.</source>
        <translation>直播间现在没有开放。</translation>
    </message>
    <message>
        <source>The room&apos;s address is none of this computer&apos;s. Use room://0.0.0.0:8090.</source>
        <translation>直播间的地址不属于这台电脑。请使用 room://0.0.0.0:8090。</translation>
    </message>
    <message>
        <source>The shop&apos;s database at %1 cannot be reached. Is its computer switched on, and this one on the network?</source>
        <translation>连不上 %1 上的店铺数据库。那台电脑开着吗？这台电脑联网了吗？</translation>
    </message>
    <message>
        <source>The shop&apos;s database at %1 does not accept the name or the password. Look at the address that you gave it.</source>
        <translation>%1 上的店铺数据库不接受这个用户名或密码。请检查你填的地址。</translation>
    </message>
    <message>
        <source>The shop&apos;s database at %1 does not let this user write. Give Bancarella a database of its own.</source>
        <translation>%1 上的店铺数据库不让这个用户写入。请给 Bancarella 一个单独的数据库。</translation>
    </message>
    <message>
        <source>The shop&apos;s database at %1 is being restarted. Wait a moment; if it stays so, ask whoever looks after it.</source>
        <translation>%1 上的店铺数据库正在重启。请稍等；如果一直这样，请询问管理它的人。</translation>
    </message>
    <message>
        <source>The shop&apos;s database at %1 is full or has no room for another desk. Ask whoever looks after it.</source>
        <translation>%1 上的店铺数据库已满，或容不下更多工作台。请询问管理它的人。</translation>
    </message>
    <message>
        <source>The shop&apos;s database at %1 is read-only. Ask whoever looks after it.</source>
        <translation>%1 上的店铺数据库是只读的。请询问管理它的人。</translation>
    </message>
    <message>
        <source>The sign-in was refused on the platform&apos;s page. Nothing has changed.</source>
        <translation>在平台页面上拒绝了登录。什么都没有改变。</translation>
    </message>
    <message>
        <source>The size of a picture is as 720x1280: both sides even, from 128 to 3840.</source>
        <translation>画面尺寸的写法如 720x1280：两边都是偶数，从 128 到 3840。</translation>
    </message>
    <message>
        <source>The studio is closing.</source>
        <translation>工作室正在关闭。</translation>
    </message>
    <message>
        <source>There can be %1 answers at most.</source>
        <translation>回答最多 %1 条。</translation>
    </message>
    <message>
        <source>There is no session of Social Stream Ninja in the environment variable of this name.</source>
        <translation>这个名称的环境变量里没有 Social Stream Ninja 的会话。</translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>没有可写的内容。</translation>
    </message>
    <message>
        <source>This Google account has no YouTube channel. Make one on YouTube first.</source>
        <translation>此 Google 账号没有 YouTube 频道。请先在 YouTube 上创建。</translation>
    </message>
    <message>
        <source>This IRC channel has a key, which Bancarella does not know.</source>
        <translation>这个 IRC 频道设有密码，Bancarella 不知道。</translation>
    </message>
    <message>
        <source>This IRC channel has banned us.</source>
        <translation>这个 IRC 频道封禁了我们。</translation>
    </message>
    <message>
        <source>This IRC channel is for encrypted connections only: add tls=1.</source>
        <translation>这个 IRC 频道只接受加密连接：请加上 tls=1。</translation>
    </message>
    <message>
        <source>This IRC channel is for registered names only.</source>
        <translation>这个 IRC 频道只允许已注册的名称。</translation>
    </message>
    <message>
        <source>This IRC channel is for the invited only.</source>
        <translation>这个 IRC 频道只允许受邀者进入。</translation>
    </message>
    <message>
        <source>This IRC channel is full.</source>
        <translation>这个 IRC 频道已满。</translation>
    </message>
    <message>
        <source>This YouTube key may not be used on this computer. Change its restrictions in the Google Cloud console.</source>
        <translation>此 YouTube 密钥不能在这台电脑上使用。请在 Google Cloud 控制台中更改其限制。</translation>
    </message>
    <message>
        <source>This YouTube show is over.</source>
        <translation>这场 YouTube 直播已结束。</translation>
    </message>
    <message>
        <source>This YouTube video has no live chat now. Is the show planned or on air there?</source>
        <translation>这个 YouTube 视频现在没有实时聊天。直播已安排或正在进行吗？</translation>
    </message>
    <message>
        <source>This account is not live on TikTok just now. It is tried again by itself.</source>
        <translation>这个账号现在没有在 TikTok 直播。会自动重试。</translation>
    </message>
    <message>
        <source>This chat is being left.</source>
        <translation>正在离开这个聊天。</translation>
    </message>
    <message>
        <source>This chat is no Room: nobody is invited to it by a code.</source>
        <translation>这个聊天不是“房间”，不能用二维码邀请。</translation>
    </message>
    <message>
        <source>This chat is not connected just now. Nothing was written.</source>
        <translation>这个聊天目前没有连接，什么都没有写出去。</translation>
    </message>
    <message>
        <source>This chat stumbled over a fault of its connector. The log has the details.</source>
        <translation>这个聊天因其连接器的故障出错。详情见日志。</translation>
    </message>
    <message>
        <source>This computer does not let the studio use port %1. Choose one above 1024.</source>
        <translation>这台电脑不允许使用端口 %1。请选择大于 1024 的端口。</translation>
    </message>
    <message>
        <source>This computer is in no network just now: nobody else can open the room.</source>
        <translation>这台电脑目前没有连接网络：其他人无法打开直播间。</translation>
    </message>
    <message>
        <source>This computer keeps no passwords (no keyring): you stay signed in until Bancarella is closed.</source>
        <translation>这台电脑不保存密码（没有密钥环）：登录状态保持到 Bancarella 关闭为止。</translation>
    </message>
    <message>
        <source>This computer may go to sleep during the show. Switch that off in its settings, or touch it now and then.</source>
        <translation>直播时这台电脑可能会休眠。请在设置里关掉休眠，或不时碰一碰它。</translation>
    </message>
    <message>
        <source>This is no token: it holds letters, digits and a few marks, without spaces.</source>
        <translation>这不是令牌：令牌由字母、数字和少量符号组成，没有空格。</translation>
    </message>
    <message>
        <source>This is not Twitch&apos;s server: it does not know Twitch&apos;s marks.</source>
        <translation>这不是 Twitch 的服务器：它不认识 Twitch 的标记。</translation>
    </message>
    <message>
        <source>This is too long for a chat: %1 characters at most.</source>
        <translation>对聊天来说太长了：最多 %1 个字符。</translation>
    </message>
    <message>
        <source>This live is for adults only, and TikTok shows its chat to nobody without a sign-in.</source>
        <translation>这场直播仅限成年人，TikTok 不向未登录的人显示它的聊天。</translation>
    </message>
    <message>
        <source>This message is not there any more.</source>
        <translation>这条消息已经不在了。</translation>
    </message>
    <message>
        <source>This platform gives its token on its own pages only. Paste it here.</source>
        <translation>这个平台只在自己的网页上提供令牌。请粘贴到这里。</translation>
    </message>
    <message>
        <source>This sign-in may not write in the chat. Sign in to Twitch again, and allow it.</source>
        <translation>这次登录没有写聊天的权限。请重新登录 Twitch 并允许。</translation>
    </message>
    <message>
        <source>This text is too long: %1 characters at most.</source>
        <translation>这段文字太长：最多 %1 个字符。</translation>
    </message>
    <message>
        <source>TikTok knows no live of this name. Check how it is written.</source>
        <translation>TikTok 上没有这个名称的直播。请检查写法。</translation>
    </message>
    <message>
        <source>TikTok turns programs away from this live. Use Social Stream Ninja.</source>
        <translation>TikTok 不让程序进入这场直播。请使用 Social Stream Ninja。</translation>
    </message>
    <message>
        <source>TikTok&apos;s chat is read with Social Stream Ninja (ssn://), which needs nothing. Only a Bancarella that runs from its source can use TikTokLive instead.</source>
        <translation>请用 Social Stream Ninja（ssn://）读取 TikTok 聊天，无需安装其他东西。只有从源代码运行的 Bancarella 才能改用 TikTokLive。</translation>
    </message>
    <message>
        <source>TikTok&apos;s chat needs TikTokLive, which everybody installs for themselves: pip install TikTokLive. Or use Social Stream Ninja (ssn://), which needs nothing.</source>
        <translation>TikTok 的聊天需要 TikTokLive，由每个人自行安装：pip install TikTokLive。也可以使用 Social Stream Ninja（ssn://），它什么都不需要。</translation>
    </message>
    <message>
        <source>TikTok&apos;s chat takes the name of who is live: tiktok://NAME.</source>
        <translation>TikTok 的聊天需要正在直播的用户名：tiktok://NAME。</translation>
    </message>
    <message>
        <source>TikTok&apos;s live cannot be reached just now. It is tried again by itself.</source>
        <translation>现在无法连接 TikTok 的直播。会自动重试。</translation>
    </message>
    <message>
        <source>TikTok&apos;s signing service does not help just now. It is tried again by itself.</source>
        <translation>TikTok 的签名服务现在无法帮忙。会自动重试。</translation>
    </message>
    <message>
        <source>TikTok&apos;s signing service lets no more connections in for now. Use Social Stream Ninja, or a key of Euler Stream.</source>
        <translation>TikTok 的签名服务暂时不再接受更多连接。请使用 Social Stream Ninja，或 Euler Stream 的密钥。</translation>
    </message>
    <message>
        <source>To write from here too, switch on authentication in Streamer.bot&apos;s WebSocket server, and give its password here.</source>
        <translation>如果也想从这里发消息，请在 Streamer.bot 的 WebSocket 服务器中开启身份验证，并在这里填写它的密码。</translation>
    </message>
    <message>
        <source>Today&apos;s YouTube units are used up. There are new ones at midnight in California.</source>
        <translation>今天的 YouTube 配额已用完。加州时间午夜会有新的配额。</translation>
    </message>
    <message>
        <source>Twitch did not let us read without signing in. It is tried again by itself.</source>
        <translation>Twitch 不允许未登录读取聊天。将自动重试。</translation>
    </message>
    <message>
        <source>Twitch did not show this message, and does not say why.</source>
        <translation>Twitch 没有显示这条消息，也没有说明原因。</translation>
    </message>
    <message>
        <source>Twitch did not show this message: it is the same as the one before.</source>
        <translation>Twitch 没有显示这条消息：它与上一条相同。</translation>
    </message>
    <message>
        <source>Twitch did not show this message: only emotes are allowed in this channel just now.</source>
        <translation>Twitch 没有显示这条消息：此频道目前只允许发表情。</translation>
    </message>
    <message>
        <source>Twitch did not show this message: only followers may write in this channel.</source>
        <translation>Twitch 没有显示这条消息：此频道只有关注者可以写。</translation>
    </message>
    <message>
        <source>Twitch did not show this message: only subscribers may write in this channel.</source>
        <translation>Twitch 没有显示这条消息：此频道只有订阅者可以写。</translation>
    </message>
    <message>
        <source>Twitch did not show this message: the channel is suspended.</source>
        <translation>Twitch 没有显示这条消息：该频道已被停用。</translation>
    </message>
    <message>
        <source>Twitch did not show this message: the chat is in slow mode. Wait a little.</source>
        <translation>Twitch 没有显示这条消息：聊天处于慢速模式。请稍等。</translation>
    </message>
    <message>
        <source>Twitch did not show this message: this account is banned in this channel.</source>
        <translation>Twitch 没有显示这条消息：该账号在此频道被封禁。</translation>
    </message>
    <message>
        <source>Twitch did not show this message: this account is timed out in this channel.</source>
        <translation>Twitch 没有显示这条消息：该账号在此频道被暂时禁言。</translation>
    </message>
    <message>
        <source>Twitch did not show this message: too many were written. Wait a little.</source>
        <translation>Twitch 没有显示这条消息：写得太多了。请稍等。</translation>
    </message>
    <message>
        <source>Twitch did not show this message: verify this account&apos;s phone number or e-mail at Twitch first.</source>
        <translation>Twitch 没有显示这条消息：请先在 Twitch 验证该账号的手机号或邮箱。</translation>
    </message>
    <message>
        <source>Twitch does not answer for this channel. Check its name; it is tried again by itself.</source>
        <translation>Twitch 对这个频道没有回应。请检查名称；将自动重试。</translation>
    </message>
    <message>
        <source>Twitch does not know this channel. Check its name.</source>
        <translation>Twitch 没有这个频道。请检查名称。</translation>
    </message>
    <message>
        <source>Twitch has closed this channel.</source>
        <translation>Twitch 已关闭这个频道。</translation>
    </message>
    <message>
        <source>Twitch has suspended this channel, or it does not exist. Check its name.</source>
        <translation>Twitch 已停用这个频道，或者它不存在。请检查名称。</translation>
    </message>
    <message>
        <source>Twitch has trouble of its own. Try again later.</source>
        <translation>Twitch 自身出现问题。请稍后再试。</translation>
    </message>
    <message>
        <source>Twitch restarts this chat&apos;s server. It is tried again by itself.</source>
        <translation>Twitch 正在重启这个聊天的服务器。将自动重试。</translation>
    </message>
    <message>
        <source>Twitch&apos;s filter (AutoMod) held this message back.</source>
        <translation>Twitch 的过滤器（AutoMod）拦下了这条消息。</translation>
    </message>
    <message>
        <source>What stands behind the question mark of this chat&apos;s address makes no sense.</source>
        <translation>这个聊天地址问号后面的内容无法理解。</translation>
    </message>
    <message>
        <source>What the platform answered makes no sense. It is tried again.</source>
        <translation>平台的回答无法理解，会再试。</translation>
    </message>
    <message>
        <source>What the platform answered makes no sense. Try again later.</source>
        <translation>平台的回答无法理解。请稍后再试。</translation>
    </message>
    <message>
        <source>Without a sign-in Bilibili hides most of the viewers&apos; names.</source>
        <translation>未登录时，哔哩哔哩会隐藏大多数观众的昵称。</translation>
    </message>
    <message>
        <source>Writing into this chat failed. The log has the details.</source>
        <translation>写入这个聊天失败，日志中有详情。</translation>
    </message>
    <message>
        <source>YouTube asks us to slow down. It is tried again by itself.</source>
        <translation>YouTube 要求放慢速度。会自动重试。</translation>
    </message>
    <message>
        <source>YouTube did not take this message. Write it differently.</source>
        <translation>YouTube 没有接受这条消息。请换一种写法。</translation>
    </message>
    <message>
        <source>YouTube does not accept the key. Copy it anew, whole.</source>
        <translation>YouTube 不接受该密钥。请重新完整复制。</translation>
    </message>
    <message>
        <source>YouTube does not accept the sign-in.</source>
        <translation>YouTube 不接受此登录。</translation>
    </message>
    <message>
        <source>YouTube does not know this video. Check its address; a private video can only be read with your account.</source>
        <translation>YouTube 找不到这个视频。请检查地址；私享视频只能用你的账号读取。</translation>
    </message>
    <message>
        <source>YouTube does not let this account write into this chat.</source>
        <translation>YouTube 不允许此账号在这个聊天中发言。</translation>
    </message>
    <message>
        <source>YouTube needs a key to read its chat, or your account. Add one of them to the accounts.</source>
        <translation>读取 YouTube 聊天需要密钥或你的账号。请在账号中添加其中一项。</translation>
    </message>
    <message>
        <source>YouTube&apos;s server= takes an address that begins with https://.</source>
        <translation>YouTube 的 server= 需要以 https:// 开头的地址。</translation>
    </message>
    <message>
        <source>a variant has at most %1 options, like red / M</source>
        <translation>一个款式最多 %1 个选项，如 红 / M</translation>
    </message>
    <message>
        <source>another program had garbled letters, as in “%1”: put right</source>
        <translation>另一个程序弄乱了文字，如“%1”：已修正</translation>
    </message>
    <message>
        <source>another program has garbled letters, as in “%1”: save the list as CSV (UTF-8) anew</source>
        <translation>另一个程序弄乱了文字，如“%1”：请重新另存为 CSV (UTF-8)</translation>
    </message>
    <message>
        <source>columns that are not read: %1</source>
        <translation>未读取的列：%1</translation>
    </message>
    <message>
        <source>grpc= goes with server= only.</source>
        <translation>grpc= 只能与 server= 一起使用。</translation>
    </message>
    <message>
        <source>quota= takes the number of units a day that your Google project has, such as 10000.</source>
        <translation>quota= 填写你的 Google 项目每天的配额数，例如 10000。</translation>
    </message>
    <message>
        <source>server= takes an address that begins with wss:// or https://.</source>
        <translation>server= 需要以 wss:// 或 https:// 开头的地址。</translation>
    </message>
    <message>
        <source>the text was read as %1: look whether the names are right, or save the list as CSV (UTF-8)</source>
        <translation>文字按 %1 读取：请检查名称是否正确，或将列表另存为 CSV (UTF-8)</translation>
    </message>
    <message>
        <source>tls is 1 (encrypted) or 0.</source>
        <translation>tls 只能是 1（加密）或 0。</translation>
    </message>
    <message>
        <source>“%1” holds a sign that banks cannot take: letters, digits and . , - only.</source>
        <translation>“%1”里有银行不接受的符号：只能用字母、数字和 . , -</translation>
    </message>
    <message>
        <source>%1 in all; Etsy does not say how many of each, so none is counted</source>
        <translation>共 %1 件；Etsy 没有说每种多少，所以不计库存</translation>
    </message>
    <message>
        <source>%1 is below zero; it counts as none left</source>
        <translation>%1 小于零；按没有库存算</translation>
    </message>
    <message>
        <source>%1 is damaged or is no store of Bancarella. Choose another file, or bring back a copy of it.</source>
        <translation>%1 已损坏，或不是 Bancarella 的数据文件。请选择其他文件，或恢复备份。</translation>
    </message>
    <message>
        <source>%1 of all variations together; write how many there are of each</source>
        <translation>所有款式合计 %1；请写明每种有多少</translation>
    </message>
    <message>
        <source>%1 of “%2” are needed, and %3 are left.</source>
        <translation>需要 %1 件“%2”，只剩 %3 件。</translation>
    </message>
    <message>
        <source>%1 places have some; together %2</source>
        <translation>%1 个地点有货；合计 %2</translation>
    </message>
    <message>
        <source>%1: now held for buyers who wait since %2. They stand in Orders, under that show.</source>
        <translation>%1：现在留给自 %2 起等候的买家。见“订单”中的那场直播。</translation>
    </message>
    <message>
        <source>A PIX amount is from 0.01 to 9 999 999 999.99.</source>
        <translation>PIX 金额从 0.01 到 9 999 999 999.99。</translation>
    </message>
    <message>
        <source>A PIX code has Latin letters, digits and blanks only, in one line.</source>
        <translation>PIX 码只能有拉丁字母、数字和空格，且只有一行。</translation>
    </message>
    <message>
        <source>A QR-bill is in Swiss francs or in euros.</source>
        <translation>QR 账单用瑞士法郎或欧元。</translation>
    </message>
    <message>
        <source>A QR-bill is paid to an account in Switzerland or Liechtenstein: its IBAN begins with CH or LI.</source>
        <translation>QR 账单付到瑞士或列支敦士登的账户：IBAN 以 CH 或 LI 开头。</translation>
    </message>
    <message>
        <source>A QR-bill needs the postcode and the town of who is paid.</source>
        <translation>瑞士 QR 账单需要收款人的邮编和城市。</translation>
    </message>
    <message>
        <source>A QR-bill without a kind of reference has no reference.</source>
        <translation>没有参考号类型的 QR 账单没有参考号。</translation>
    </message>
    <message>
        <source>A QR-bill&apos;s message has at most %1 Latin letters, in one line.</source>
        <translation>QR 账单的附言最多 %1 个拉丁字母，只有一行。</translation>
    </message>
    <message>
        <source>A SEPA transfer is in euros; this price is in %1.</source>
        <translation>SEPA 转账用欧元；这个价格是 %1。</translation>
    </message>
    <message>
        <source>A UPI amount is 0.01 or more.</source>
        <translation>UPI 金额至少为 0.01。</translation>
    </message>
    <message>
        <source>A claim is for 1 to %1 of one thing.</source>
        <translation>一条下单同一件东西可要 1 到 %1 个。</translation>
    </message>
    <message>
        <source>A claim is held from 1 minute to 30 days.</source>
        <translation>下单可保留 1 分钟到 30 天。</translation>
    </message>
    <message>
        <source>A payment link begins with https://.</source>
        <translation>付款链接以 https:// 开头。</translation>
    </message>
    <message>
        <source>A pickup slot has at most %1 characters.</source>
        <translation>一个自提时段最多 %1 个字符。</translation>
    </message>
    <message>
        <source>A product has at most %1 titles in other languages.</source>
        <translation>一件商品最多有 %1 个其他语言的名称。</translation>
    </message>
    <message>
        <source>A product has at most %1 variants.</source>
        <translation>一件商品最多 %1 种规格。</translation>
    </message>
    <message>
        <source>A reference has letters or digits.</source>
        <translation>参考号由字母或数字组成。</translation>
    </message>
    <message>
        <source>A sign of the name or the text cannot be written in the code&apos;s character set.</source>
        <translation>姓名或附言里有码的字符集写不了的字符。</translation>
    </message>
    <message>
        <source>A telephone number as a PIX key begins with +55 and has 10 or 11 digits after it.</source>
        <translation>用作 PIX 密钥的电话号码以 +55 开头，后面有 10 或 11 位数字。</translation>
    </message>
    <message>
        <source>A transfer has a reference or a text, not both.</source>
        <translation>转账只能有参考号或附言，不能两者都有。</translation>
    </message>
    <message>
        <source>A transfer&apos;s amount is from 0.01 to 999 999 999.99.</source>
        <translation>转账金额从 0.01 到 999 999 999.99。</translation>
    </message>
    <message>
        <source>A variant has from 1 to %1 options (colour, size) of at most %2 characters.</source>
        <translation>一种规格有 1 到 %1 个选项（颜色、尺码），每个最多 %2 个字符。</translation>
    </message>
    <message>
        <source>A variant’s price is in the product’s currency.</source>
        <translation>规格的价格要用商品的货币。</translation>
    </message>
    <message>
        <source>A way to pay of the kind “%1” has no field “%2”.</source>
        <translation>“%1”付款方式没有“%2”这个字段。</translation>
    </message>
    <message>
        <source>A way to pay of the kind “%1” needs the field “%2”.</source>
        <translation>“%1”付款方式需要“%2”字段。</translation>
    </message>
    <message>
        <source>A web address begins with https:// or http:// and the shop&apos;s name.</source>
        <translation>网址以 https:// 或 http:// 加店铺名开头。</translation>
    </message>
    <message>
        <source>A web address has no spaces, quotation marks or invisible characters.</source>
        <translation>网址里没有空格、引号或看不见的字符。</translation>
    </message>
    <message>
        <source>A web address that viewers see must not hold a user name.</source>
        <translation>观众看得到的网址里不能有用户名。</translation>
    </message>
    <message>
        <source>A weight is from 1 gram to 10 tonnes.</source>
        <translation>重量为 1 克到 10 吨。</translation>
    </message>
    <message>
        <source>An IBAN with “%1” has %2 characters; this one has %3.</source>
        <translation>“%1”开头的 IBAN 有 %2 个字符；这个有 %3 个。</translation>
    </message>
    <message>
        <source>An offer costs less than the full price, %1 %2.</source>
        <translation>优惠价要低于原价 %1 %2。</translation>
    </message>
    <message>
        <source>Another desk is writing to the store %1 and does not let go of it.</source>
        <translation>另一台设备正占用数据库 %1。</translation>
    </message>
    <message>
        <source>Another program is writing to the store %1 and does not let go of it.</source>
        <translation>另一个程序正占用数据文件 %1。</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>最多 %1 个字符。</translation>
    </message>
    <message>
        <source>At most %1 claims at once.</source>
        <translation>一次最多 %1 条下单。</translation>
    </message>
    <message>
        <source>At most %1 pickup slots.</source>
        <translation>最多 %1 个自提时段。</translation>
    </message>
    <message>
        <source>At most %1 ways to pay.</source>
        <translation>最多 %1 种付款方式。</translation>
    </message>
    <message>
        <source>At most %1 words of your own, each of at most %2 characters.</source>
        <translation>你自己的词最多 %1 个，每个最多 %2 个字符。</translation>
    </message>
    <message>
        <source>Claims and orders are written down again; nothing was lost.</source>
        <translation>下单和订单又能记录了；没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Claims are taken for at most 1 day after a show.</source>
        <translation>直播结束后最多再接受 1 天下单。</translation>
    </message>
    <message>
        <source>Give it a name of at most %1 characters.</source>
        <translation>请起一个最多 %1 个字符的名称。</translation>
    </message>
    <message>
        <source>Its QR code does not scan. Use a shorter text or a short link.</source>
        <translation>它的二维码扫不出来。请用更短的文字或短链接。</translation>
    </message>
    <message>
        <source>Its QR code would be too fine to scan (%1 bytes). Use a shorter text or a short link.</source>
        <translation>二维码会太密，扫不出来（%1 字节）。请用更短的文字或短链接。</translation>
    </message>
    <message>
        <source>No QR code can be read in %1. Take a sharp picture of the whole code, with its white edge.</source>
        <translation>%1 里读不出二维码。请拍清整个二维码，包括白边。</translation>
    </message>
    <message>
        <source>No country writes its IBANs with “%1”.</source>
        <translation>没有国家的 IBAN 以“%1”开头。</translation>
    </message>
    <message>
        <source>No country&apos;s number begins with 0: write +39 …, not +0 ….</source>
        <translation>国家代码不会以 0 开头：写 +39 …，不要写 +0 …。</translation>
    </message>
    <message>
        <source>Nobody can have the telephone number “%1”: a digit is wrong, or its country.</source>
        <translation>没有人会有电话号码“%1”：有一位数字或国家写错了。</translation>
    </message>
    <message>
        <source>Nothing of it can be noted: it is not in your list any more.</source>
        <translation>无法记下：它已不在你的清单里。</translation>
    </message>
    <message>
        <source>Only what is held has an end.</source>
        <translation>只有保留中的才有期限。</translation>
    </message>
    <message>
        <source>Orders are written to files that end in .csv, .shopify.csv, .xlsx or .json.</source>
        <translation>订单只能写入以 .csv、.shopify.csv、.xlsx 或 .json 结尾的文件。</translation>
    </message>
    <message>
        <source>PayPal takes whole %1 only.</source>
        <translation>PayPal 只收整数金额的 %1。</translation>
    </message>
    <message>
        <source>SEPA transfers do not reach accounts in “%1”.</source>
        <translation>SEPA 转账到不了“%1”的账户。</translation>
    </message>
    <message>
        <source>Say who it is for.</source>
        <translation>请写明是给谁的。</translation>
    </message>
    <message>
        <source>Some products had a code that reads like another one&apos;s. They have a new code now: %1.</source>
        <translation>有些商品的编号看起来和别的一样，现在有了新编号：%1。</translation>
    </message>
    <message>
        <source>Stock cannot be below zero.</source>
        <translation>库存不能小于零。</translation>
    </message>
    <message>
        <source>The IBAN is missing.</source>
        <translation>缺少 IBAN。</translation>
    </message>
    <message>
        <source>The IBAN&apos;s check digits do not fit: a character is wrong. Compare it with your bank&apos;s letter.</source>
        <translation>IBAN 的校验位不对：有字符写错了。请和银行的信核对。</translation>
    </message>
    <message>
        <source>The QR code in %1 holds no text, so it cannot be painted again.</source>
        <translation>%1 里的二维码不是文字，无法重新绘制。</translation>
    </message>
    <message>
        <source>The bank&apos;s customer number goes with a QR-IBAN and has at most 20 digits.</source>
        <translation>银行客户号须配 QR-IBAN，最多 20 位数字。</translation>
    </message>
    <message>
        <source>The city of who is paid is missing.</source>
        <translation>缺少收款人所在城市。</translation>
    </message>
    <message>
        <source>That has changed again since. Nothing was undone.</source>
        <translation>之后又有了变化，没有撤销任何操作。</translation>
    </message>
    <message>
        <source>The claim of %1 for “%2” has changed since. It was left as it is.</source>
        <translation>%1 对“%2”的预订此后已有变化，保持现状。</translation>
    </message>
    <message>
        <source>The claim of %1 for “%2” is not marked as paid yet.</source>
        <translation>%1 对“%2”的预订尚未标记为已付款。</translation>
    </message>
    <message>
        <source>The claim of %1 for “%2” is over already.</source>
        <translation>%1 对“%2”的下单已经结束。</translation>
    </message>
    <message>
        <source>The country is two capital letters, as CH.</source>
        <translation>国家是两个大写字母，例如 CH。</translation>
    </message>
    <message>
        <source>The database %1 does not let this user write. Give Bancarella a database of its own.</source>
        <translation>数据库 %1 不允许此用户写入。请给 Bancarella 单独的数据库。</translation>
    </message>
    <message>
        <source>The disk does not take what is written to the store %1. Is it full, or unplugged?</source>
        <translation>磁盘无法写入 %1。是已满还是已拔出？</translation>
    </message>
    <message>
        <source>The disk is full: the store %1 cannot be written. Free some space.</source>
        <translation>磁盘已满：无法写入 %1。请释放空间。</translation>
    </message>
    <message>
        <source>The disk of the server of the store %1 does not take what is written.</source>
        <translation>数据库 %1 的服务器磁盘无法写入。</translation>
    </message>
    <message>
        <source>The field “%1” of a way to pay is a text.</source>
        <translation>付款方式的“%1”字段是文字。</translation>
    </message>
    <message>
        <source>The field “%1” of a way to pay is true or false.</source>
        <translation>付款方式的“%1”字段只能为真或假。</translation>
    </message>
    <message>
        <source>The file %1 is too large (%2 MB, at most %3). Make it smaller.</source>
        <translation>文件 %1 太大（%2 MB，最多 %3）。请缩小。</translation>
    </message>
    <message>
        <source>The kind of reference QRR needs a QR-IBAN, which your bank gives you.</source>
        <translation>QRR 类型的参考号需要 QR-IBAN，由你的银行提供。</translation>
    </message>
    <message>
        <source>The kind of reference is QRR, SCOR or NON.</source>
        <translation>参考号类型是 QRR、SCOR 或 NON。</translation>
    </message>
    <message>
        <source>The line that thanks has at most %1 characters.</source>
        <translation>感谢语最多 %1 个字符。</translation>
    </message>
    <message>
        <source>The most that one buyer may have is from 1 to %1.</source>
        <translation>每人限购数量为 1 到 %1。</translation>
    </message>
    <message>
        <source>The name of who is paid is missing.</source>
        <translation>缺少收款人姓名。</translation>
    </message>
    <message>
        <source>The offer on “%1” is over before its time: another desk ended it, or its price was changed. Its countdown was taken away.</source>
        <translation>“%1”的优惠提前结束了：另一个工作台结束了它，或价格已被更改。它的倒计时已取下。</translation>
    </message>
    <message>
        <source>The offer’s price: %1.</source>
        <translation>优惠价：%1。</translation>
    </message>
    <message>
        <source>The orders could not be written to %1: %2. Make room, or choose another folder.</source>
        <translation>无法把订单写入 %1：%2。请腾出空间，或换一个文件夹。</translation>
    </message>
    <message>
        <source>The picture %1 is not there.</source>
        <translation>找不到图片 %1。</translation>
    </message>
    <message>
        <source>The picture of the code is missing.</source>
        <translation>缺少二维码图片。</translation>
    </message>
    <message>
        <source>The price in a second currency names it, such as “35 CNY”; %1 is the first.</source>
        <translation>第二种货币的价格要写明货币，例如“35 CNY”；%1 是第一种。</translation>
    </message>
    <message>
        <source>The server of the store %1 does not accept the name or the password.</source>
        <translation>数据库 %1 的服务器不接受用户名或密码。</translation>
    </message>
    <message>
        <source>The server of the store %1 does not answer, or is being restarted.</source>
        <translation>数据库 %1 的服务器没有响应，或正在重启。</translation>
    </message>
    <message>
        <source>The server of the store %1 does not answer. Is the network there?</source>
        <translation>数据库 %1 的服务器没有响应。网络正常吗？</translation>
    </message>
    <message>
        <source>The server of the store %1 is full or has no room for another desk.</source>
        <translation>数据库 %1 的服务器已满或连接数已满。</translation>
    </message>
    <message>
        <source>The store %1 cannot be opened (%2).</source>
        <translation>无法打开 %1（%2）。</translation>
    </message>
    <message>
        <source>The store %1 cannot be opened. Its folder must be there, and be writable.</source>
        <translation>无法打开 %1。文件夹必须存在且可写。</translation>
    </message>
    <message>
        <source>The store %1 cannot be read (%2).</source>
        <translation>无法读取 %1（%2）。</translation>
    </message>
    <message>
        <source>The store %1 is read-only. Ask whoever looks after the database.</source>
        <translation>数据库 %1 为只读。请联系数据库管理员。</translation>
    </message>
    <message>
        <source>The store %1 is read-only. Make its file and folder writable.</source>
        <translation>数据文件 %1 为只读。请将文件和文件夹设为可写。</translation>
    </message>
    <message>
        <source>The store %1 was made by a newer Bancarella. Bring this one up to date; it was left alone.</source>
        <translation>数据文件 %1 由更新版本的 Bancarella 创建。请更新本程序；文件未被改动。</translation>
    </message>
    <message>
        <source>The store&apos;s address is none: write the path of a file, or postgresql://user@server/database.</source>
        <translation>存储地址无效：请写文件路径或 postgresql://user@server/database。</translation>
    </message>
    <message>
        <source>The telephone number is missing.</source>
        <translation>缺少电话号码。</translation>
    </message>
    <message>
        <source>The telephone number “%1” is too long.</source>
        <translation>电话号码“%1”太长。</translation>
    </message>
    <message>
        <source>The telephone number “%1” is too short: digits are missing.</source>
        <translation>电话号码“%1”太短：少了数字。</translation>
    </message>
    <message>
        <source>There are %1 QR codes in %2. Cut the picture so that it has only one.</source>
        <translation>%2 里有 %1 个二维码。请裁剪图片，只留一个。</translation>
    </message>
    <message>
        <source>There are two variants “%1”.</source>
        <translation>规格“%1”出现了两次。</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>现有：%1</translation>
    </message>
    <message>
        <source>There is a way to pay “%1” already.</source>
        <translation>已经有付款方式“%1”了。</translation>
    </message>
    <message>
        <source>There is no database at %1. Create one for Bancarella first.</source>
        <translation>%1 处没有数据库。请先为 Bancarella 创建一个。</translation>
    </message>
    <message>
        <source>There is no folder %1 for the store.</source>
        <translation>没有用于存放数据的文件夹 %1。</translation>
    </message>
    <message>
        <source>There is no offer for “%1” just now.</source>
        <translation>“%1”目前没有优惠。</translation>
    </message>
    <message>
        <source>There is no show yet.</source>
        <translation>还没有直播。</translation>
    </message>
    <message>
        <source>There is no way to pay of the kind “%1”. Known are: %2.</source>
        <translation>没有“%1”这种付款方式。可用的有：%2。</translation>
    </message>
    <message>
        <source>There is no way to pay “%1”.</source>
        <translation>没有付款方式“%1”。</translation>
    </message>
    <message>
        <source>These are one person already.</source>
        <translation>他们已经是同一个人。</translation>
    </message>
    <message>
        <source>This OpenDocument file is broken. Save it again, or save it as CSV (UTF-8).</source>
        <translation>这个 OpenDocument 文件已损坏。请重新保存，或另存为 CSV (UTF-8)。</translation>
    </message>
    <message>
        <source>This OpenDocument file is too large to be a product list. Save it as CSV (UTF-8).</source>
        <translation>这个 OpenDocument 文件太大，不像商品列表。请另存为 CSV (UTF-8)。</translation>
    </message>
    <message>
        <source>This XML file declares entities, which a product feed never does. It is not read.</source>
        <translation>这个 XML 文件声明了实体，商品列表不会这样做。不会读取它。</translation>
    </message>
    <message>
        <source>This XML file is broken at line %1, or only half of it is here.</source>
        <translation>这个 XML 文件在第 %1 行损坏，或只有一半。</translation>
    </message>
    <message>
        <source>This XML file is no product feed: it has neither &lt;item&gt; nor &lt;entry&gt;.</source>
        <translation>这个 XML 文件不是商品列表：没有 &lt;item&gt; 也没有 &lt;entry&gt;。</translation>
    </message>
    <message>
        <source>This account needs the bank&apos;s BIC as well.</source>
        <translation>这个账户还需要银行的 BIC。</translation>
    </message>
    <message>
        <source>This buyer has no other account.</source>
        <translation>这位买家没有其他账号。</translation>
    </message>
    <message>
        <source>This buyer is not there any more.</source>
        <translation>这位买家已不存在。</translation>
    </message>
    <message>
        <source>This claim is not there.</source>
        <translation>没有这条下单。</translation>
    </message>
    <message>
        <source>This code holds more than can be painted again.</source>
        <translation>这个码的内容太多，无法重新绘制。</translation>
    </message>
    <message>
        <source>This e-mail address is no PIX key: a letter is wrong, or it is too long.</source>
        <translation>这个邮箱不是 PIX 密钥：有字母写错，或者太长。</translation>
    </message>
    <message>
        <source>This import cannot be taken back any more.</source>
        <translation>此次导入已不能撤销。</translation>
    </message>
    <message>
        <source>This is a QR-IBAN: it goes with the kind of reference QRR only.</source>
        <translation>这是 QR-IBAN：只能配 QRR 类型的参考号。</translation>
    </message>
    <message>
        <source>This is a web page or a broken XML file, not a product feed.</source>
        <translation>这是网页或损坏的 XML 文件，不是商品列表。</translation>
    </message>
    <message>
        <source>This is more than its QR code can hold. Use a shorter text or a short link.</source>
        <translation>内容超过了二维码的容量。请用更短的文字或短链接。</translation>
    </message>
    <message>
        <source>This is no PIX key: write the CPF, the CNPJ, the e-mail, the telephone as +55…, or the random key.</source>
        <translation>这不是 PIX 密钥：请写 CPF、CNPJ、邮箱、+55… 的电话或随机密钥。</translation>
    </message>
    <message>
        <source>This is no UPI address: write one like name@bank.</source>
        <translation>这不是 UPI 地址：请写成 name@bank 这样。</translation>
    </message>
    <message>
        <source>This is no e-mail address: write one like name@example.com.</source>
        <translation>这不是电子邮箱地址：请写成 name@example.com 这样。</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>这不是网址。</translation>
    </message>
    <message>
        <source>This is not in your list any more.</source>
        <translation>这个已不在你的列表中。</translation>
    </message>
    <message>
        <source>This code asks for %1 %2, which is not what is to be paid. Use a code without an amount.</source>
        <translation>此收款码固定收 %1 %2，与应付金额不符。请使用不带金额的收款码。</translation>
    </message>
    <message>
        <source>This is too much for a QR-bill: %1 characters at most.</source>
        <translation>QR 账单装不下：最多 %1 个字符。</translation>
    </message>
    <message>
        <source>This is too much for a SEPA code: %1 bytes at most. Use a shorter text.</source>
        <translation>SEPA 码装不下：最多 %1 字节。请用更短的文字。</translation>
    </message>
    <message>
        <source>This message is not decided yet.</source>
        <translation>这条消息还没有处理。</translation>
    </message>
    <message>
        <source>This message was decided already.</source>
        <translation>这条消息已经处理过。</translation>
    </message>
    <message>
        <source>This order is not there any more.</source>
        <translation>这个订单已不存在。</translation>
    </message>
    <message>
        <source>This product has no link.</source>
        <translation>这个商品没有链接。</translation>
    </message>
    <message>
        <source>This show is not there.</source>
        <translation>没有这场直播。</translation>
    </message>
    <message>
        <source>This takes %1 only; the price is in %2.</source>
        <translation>这里只收 %1；价格是 %2。</translation>
    </message>
    <message>
        <source>This takes %1 or %2 only; the price is in %3.</source>
        <translation>这里只收 %1 或 %2；价格是 %3。</translation>
    </message>
    <message>
        <source>This workbook is broken or only half written. Save it again, or save it as CSV (UTF-8).</source>
        <translation>这个表格文件已损坏或只写了一半。请重新保存，或另存为 CSV (UTF-8)。</translation>
    </message>
    <message>
        <source>This workbook is too large to be a product list. Keep the one sheet and save it as CSV (UTF-8).</source>
        <translation>这个表格文件太大，不像商品列表。请只留那一张表，另存为 CSV (UTF-8)。</translation>
    </message>
    <message>
        <source>What one of it weighs goes from 1 to %1 grams.</source>
        <translation>单件重量为 1 到 %1 克。</translation>
    </message>
    <message>
        <source>What this message takes back is over already.</source>
        <translation>这条消息要取消的内容已经结束了。</translation>
    </message>
    <message>
        <source>Whose is it? Write a name.</source>
        <translation>这是谁的？请写个名字。</translation>
    </message>
    <message>
        <source>Write only the name after paypal.me/: at most 20 letters and digits.</source>
        <translation>只写 paypal.me/ 后面的名字：最多 20 个字母和数字。</translation>
    </message>
    <message>
        <source>Write the number with + and its country: +39 333 123 4567.</source>
        <translation>号码请加上 + 和国家代码：+39 333 123 4567。</translation>
    </message>
    <message>
        <source>Write what this code is, as “Satispay”.</source>
        <translation>写明这是什么码，例如“Satispay”。</translation>
    </message>
    <message>
        <source>a group of products has no price of its own; it is left out</source>
        <translation>商品组没有自己的价格；被略过</translation>
    </message>
    <message>
        <source>a picture is a file name or an address that begins with https:// or http://</source>
        <translation>图片是文件名，或以 https:// 或 http:// 开头的网址</translation>
    </message>
    <message>
        <source>a picture&apos;s address begins with https:// or http:// and holds no user name</source>
        <translation>图片网址以 https:// 或 http:// 开头，不含用户名</translation>
    </message>
    <message>
        <source>a second price names its currency, like 4.50 USD</source>
        <translation>第二个价格要写明货币，例如 4.50 USD</translation>
    </message>
    <message>
        <source>a title in another language is written like zh: 苹果</source>
        <translation>其他语言的名称这样写：zh: 苹果</translation>
    </message>
    <message>
        <source>a variant is written like red / M</source>
        <translation>款式这样写：红色 / M</translation>
    </message>
    <message>
        <source>allergens has at most %1 characters</source>
        <translation>过敏原：最多 %1 个字符</translation>
    </message>
    <message>
        <source>it is in %1 and the product in %2</source>
        <translation>它是 %1，商品是 %2</translation>
    </message>
    <message>
        <source>it is rounded to %1 %2</source>
        <translation>已四舍五入为 %1 %2</translation>
    </message>
    <message>
        <source>it takes longer than %1 seconds</source>
        <translation>超过 %1 秒</translation>
    </message>
    <message>
        <source>its price is decided when it is sold; write one in the list</source>
        <translation>它的价格在出售时才定；请在列表里写一个</translation>
    </message>
    <message>
        <source>its product on line %1 is left out</source>
        <translation>它在第 %1 行的商品被略过</translation>
    </message>
    <message>
        <source>its variants have their own stock</source>
        <translation>它的各款式有自己的库存</translation>
    </message>
    <message>
        <source>more than %1 languages</source>
        <translation>超过 %1 种语言</translation>
    </message>
    <message>
        <source>no column is known to hold the %1; say which one does</source>
        <translation>不知道哪一列是 %1；请指明</translation>
    </message>
    <message>
        <source>no column is known to hold the price; say which one does</source>
        <translation>不知道哪一列是价格；请指明</translation>
    </message>
    <message>
        <source>no column is known to hold the title and price; say which one does</source>
        <translation>不知道哪两列是名称和价格；请指明</translation>
    </message>
    <message>
        <source>no column is known to hold the title; say which one does</source>
        <translation>不知道哪一列是名称；请指明</translation>
    </message>
    <message>
        <source>note has at most %1 characters</source>
        <translation>自提或配送：最多 %1 个字符</translation>
    </message>
    <message>
        <source>origin has at most %1 characters</source>
        <translation>产地：最多 %1 个字符</translation>
    </message>
    <message>
        <source>price in a second currency: %1</source>
        <translation>第二种货币的价格：%1</translation>
    </message>
    <message>
        <source>sku has at most %1 characters</source>
        <translation>你的货号：最多 %1 个字符</translation>
    </message>
    <message>
        <source>the address leads into your own network, not to the web</source>
        <translation>这个网址指向你自己的网络，而不是互联网</translation>
    </message>
    <message>
        <source>the address leads on and on to others</source>
        <translation>这个网址不停地转到别处</translation>
    </message>
    <message>
        <source>the connection is not secure (%1)</source>
        <translation>连接不安全（%1）</translation>
    </message>
    <message>
        <source>the picture cannot be kept (%1)</source>
        <translation>图片无法保存（%1）</translation>
    </message>
    <message>
        <source>the picture is larger than %1 MB</source>
        <translation>图片超过 %1 MB</translation>
    </message>
    <message>
        <source>the picture is too large (%1 × %2 points)</source>
        <translation>图片太大（%1 × %2 像素）</translation>
    </message>
    <message>
        <source>the sale has dates; start it as an offer with an end in the show</source>
        <translation>促销有日期；请在直播里作为限时优惠开始</translation>
    </message>
    <message>
        <source>the shop answers %1</source>
        <translation>商店回应 %1</translation>
    </message>
    <message>
        <source>the shop broke off in the middle of the picture</source>
        <translation>图片传到一半就断了</translation>
    </message>
    <message>
        <source>the shop does not answer</source>
        <translation>商店没有回应</translation>
    </message>
    <message>
        <source>the shop does not answer as a web server does</source>
        <translation>商店的回应不像网站服务器</translation>
    </message>
    <message>
        <source>the shop holds it as %1; it is left out</source>
        <translation>它在店里的状态是 %1；被略过</translation>
    </message>
    <message>
        <source>the shop holds it as draft; it is left out</source>
        <translation>它在店里是草稿；被略过</translation>
    </message>
    <message>
        <source>the variant “%1” is longer than %2 characters</source>
        <translation>款式“%1”超过 %2 个字符</translation>
    </message>
    <message>
        <source>the variation does not say which one it is; it is left out</source>
        <translation>这个款式没有说明是哪一种；被略过</translation>
    </message>
    <message>
        <source>there is no %1 in the web</source>
        <translation>网上没有 %1</translation>
    </message>
    <message>
        <source>there is no picture “%1”; put it there and read the list again, or add a photo to the product</source>
        <translation>找不到图片“%1”；请把它放到那里并重新读取列表，或在商品中添加照片</translation>
    </message>
    <message>
        <source>this is not an address in the web</source>
        <translation>这不是网址</translation>
    </message>
    <message>
        <source>title has at most %1 characters</source>
        <translation>名称：最多 %1 个字符</translation>
    </message>
    <message>
        <source>variant has at most %1 characters</source>
        <translation>规格：最多 %1 个字符</translation>
    </message>
    <message>
        <source>variant’s price: %1</source>
        <translation>规格价格：%1</translation>
    </message>
    <message>
        <source>way to pay has at most %1 characters</source>
        <translation>付款方式：最多 %1 个字符</translation>
    </message>
    <message>
        <source>what the address leads to is no picture (JPEG, PNG, GIF or WebP)</source>
        <translation>这个网址上的不是图片（JPEG、PNG、GIF 或 WebP）</translation>
    </message>
    <message>
        <source>“%1” does not come as “%2”.</source>
        <translation>“%1”没有“%2”这个款式。</translation>
    </message>
    <message>
        <source>“%1” does not say its country: write + and the country&apos;s number first, as +39 333 123 4567.</source>
        <translation>“%1”没有国家：请先写 + 和国家代码，例如 +39 333 123 4567。</translation>
    </message>
    <message>
        <source>“%1” has more than %2 variants</source>
        <translation>“%1”的款式超过 %2 种</translation>
    </message>
    <message>
        <source>“%1” has no sheet with anything in it.</source>
        <translation>“%1”里没有任何有内容的工作表。</translation>
    </message>
    <message>
        <source>“%1” has no variant “%2”.</source>
        <translation>“%1”没有规格“%2”。</translation>
    </message>
    <message>
        <source>“%1” has the variant “%2” already</source>
        <translation>“%1”已经有款式“%2”</translation>
    </message>
    <message>
        <source>“%1” has variants: say which of them (%2).</source>
        <translation>“%1”有多种规格：请写明是哪一种（%2）。</translation>
    </message>
    <message>
        <source>“%1” has variants: say which of them.</source>
        <translation>“%1”有多个款式：请说明是哪一个。</translation>
    </message>
    <message>
        <source>“%1” holds a line break or an invisible sign.</source>
        <translation>“%1”里有换行或看不见的字符。</translation>
    </message>
    <message>
        <source>“%1” holds a sign that a QR-bill cannot have: Latin letters only.</source>
        <translation>“%1”里有 QR 账单不能用的字符：只能用拉丁字母。</translation>
    </message>
    <message>
        <source>“%1” is a number alone; viewers write numbers for much else, so a code like A12 is safer.</source>
        <translation>“%1”只是一个数字；观众写数字常有别的意思，用 A12 这样的编号更稳妥。</translation>
    </message>
    <message>
        <source>“%1” is in your list already.</source>
        <translation>“%1”已在你的列表中。</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no</source>
        <translation>“%1”既不是“是”也不是“否”</translation>
    </message>
    <message>
        <source>“%1” is no BIC: it has 8 or 11 letters and digits.</source>
        <translation>“%1”不是 BIC：它有 8 或 11 个字母和数字。</translation>
    </message>
    <message>
        <source>“%1” is no IBAN: it has two letters for the country, two digits, then letters and digits.</source>
        <translation>“%1”不是 IBAN：它先有两个国家字母、两位数字，然后是字母和数字。</translation>
    </message>
    <message>
        <source>“%1” is no QR reference: it has 27 digits, the last of which checks the others.</source>
        <translation>“%1”不是 QR 参考号：它有 27 位数字，最后一位用来校验。</translation>
    </message>
    <message>
        <source>“%1” is no RF reference: its check digits do not fit.</source>
        <translation>“%1”不是 RF 参考号：校验位不对。</translation>
    </message>
    <message>
        <source>“%1” is no telephone number: write its digits, as +39 333 123 4567.</source>
        <translation>“%1”不是电话号码：请写数字，例如 +39 333 123 4567。</translation>
    </message>
    <message>
        <source>“%1” is not a day; write it as 2026-09-30.</source>
        <translation>“%1”不是日期；请写成 2026-09-30。</translation>
    </message>
    <message>
        <source>“%1” is not a day; write it like 2026-11-21</source>
        <translation>“%1”不是日期；请写成 2026-11-21</translation>
    </message>
    <message>
        <source>“%1” is not a language.</source>
        <translation>“%1”不是语言。</translation>
    </message>
    <message>
        <source>“%1” is not a language; write it, zh, en, …</source>
        <translation>“%1”不是语言；请写 it、zh、en、…</translation>
    </message>
    <message>
        <source>“%1” is not a whole number from %2 to %3</source>
        <translation>“%1”不是 %2 到 %3 的整数</translation>
    </message>
    <message>
        <source>“%1” is not in your list any more.</source>
        <translation>“%1”已不在你的列表中。</translation>
    </message>
    <message>
        <source>“%1” is not in your list.</source>
        <translation>“%1”不在你的列表中。</translation>
    </message>
    <message>
        <source>“%1” is on offer until %2 at another desk.</source>
        <translation>“%1”在另一个工作台正在优惠，到%2为止。</translation>
    </message>
    <message>
        <source>“%1” is one letter; as a code it counts alone, with a quantity or with a word that claims it.</source>
        <translation>“%1”只有一个字母；单独写、带数量或带“要”字时才算编号。</translation>
    </message>
    <message>
        <source>“%1” is proposed as its code: it is what viewers write in the chat</source>
        <translation>建议用“%1”作编码：观众在聊天里写它</translation>
    </message>
    <message>
        <source>“%1” is too long: %2 characters at most.</source>
        <translation>“%1”太长：最多 %2 个字符。</translation>
    </message>
    <message>
        <source>“%1” was changed or sold since the import, so nothing of it is taken back.</source>
        <translation>导入后“%1”已更改或售出，因此不能撤销。</translation>
    </message>
    <message>
        <source>“%1” comes in variants in this list, and did not before. Taken: %2, waited for: %3. Lower the list’s stock by what is taken, or it is sold again.</source>
        <translation>“%1”在此清单中有规格，之前没有。已被拿走：%2，等候：%3。请从清单的库存中减去已被拿走的数量，否则会再次卖出。</translation>
    </message>
    <message>
        <source>“%1”: “%2” is called “%3” in this list, and stays taken. Taken: %4, waited for: %5. Is it another one? Then keep the old one in the list too, with stock 0 and no SKU.</source>
        <translation>“%1”：此清单中“%2”改名为“%3”，已被拿走的不变。已被拿走：%4，等候：%5。其实是另一种？那就把旧的也留在清单中，库存写 0，货号（SKU）留空。</translation>
    </message>
    <message>
        <source>“%1” does not come as “%2” in this list. Taken: %3, waited for: %4. Has it only a new name there? Write the old one into the list, or what is taken is sold again.</source>
        <translation>“%1”在此清单中没有“%2”。已被拿走：%3，等候：%4。如果只是换了名称，请在清单中写回旧名称，否则已被拿走的会再次卖出。</translation>
    </message>
    <message>
        <source>Payments cannot carry the code “%1”. Give the product one of letters A to Z and digits, as A12.</source>
        <translation>付款中无法写入编号“%1”。请给商品一个由字母 A–Z 和数字组成的编号，如 A12。</translation>
    </message>
    <message>
        <source>%1 is frozen. It is started anew; if that does not help, unplug it and plug it in again.</source>
        <translation>%1 画面卡住了。正在重新启动；如果没有用，请拔下再插上。</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close that program: the camera is tried again.</source>
        <translation>%1 正被其他程序占用。请关闭那个程序：摄像头会自动重试。</translation>
    </message>
    <message>
        <source>%1 is not reached. Trying again.</source>
        <translation>无法连接到%1。正在重试。</translation>
    </message>
    <message>
        <source>%1 is unplugged. Plug it in again: it comes back by itself.</source>
        <translation>%1 已拔下。重新插上即可，会自动恢复。</translation>
    </message>
    <message>
        <source>%1 shows nothing but black. Is its lens covered, or the light off?</source>
        <translation>%1 画面全黑。镜头被盖住了，还是没开灯？</translation>
    </message>
    <message>
        <source>%1 takes nothing just now. It is connected anew if that lasts; the show goes on.</source>
        <translation>%1 目前没有接收数据。如果持续下去会自动重新连接；直播继续。</translation>
    </message>
    <message>
        <source>%1 wants the stream at %2 now. Copy the address again from your live dashboard.</source>
        <translation>%1现在要求把直播发到 %2。请从你的直播后台重新复制地址。</translation>
    </message>
    <message>
        <source>A new file of the recording begins after %1 to %2 hours.</source>
        <translation>录制的新文件要在 %1 到 %2 小时之后开始。</translation>
    </message>
    <message>
        <source>No new picture has been sent for some seconds. Close other programs.</source>
        <translation>已经好几秒没有发出新画面了。请关闭其他程序。</translation>
    </message>
    <message>
        <source>Sound and picture are sent apart from each other. End the show and go live again.</source>
        <translation>声音和画面发出时不同步。请结束直播后重新开播。</translation>
    </message>
    <message>
        <source>The QR code of %1 cannot be scanned. Take away what lies over it, or use a shorter link; viewers can still write the code in the chat.</source>
        <translation>%1 的二维码扫不出来。请移开遮住它的东西，或用更短的链接；观众仍可在聊天里写商品代码。</translation>
    </message>
    <message>
        <source>The QR code of %1 scans, but not where the picture is small, as on many phones. Use a shorter link.</source>
        <translation>%1 的二维码能扫，但在许多手机那样的小画面上扫不了。请用更短的链接。</translation>
    </message>
    <message>
        <source>The QR code on air does not lead where %1 says. Take the product off the picture and pin it again.</source>
        <translation>画面上的二维码没有指向 %1 所写的地方。请把商品从画面上撤下，再重新置顶。</translation>
    </message>
    <message>
        <source>The disk is full: the recording %1 has ended. The show goes on. Free some space: it begins again by itself, in a new file.</source>
        <translation>磁盘已满：录制文件 %1 已结束。直播继续。腾出一些空间，它会自动在新文件里重新开始。</translation>
    </message>
    <message>
        <source>The disk is slow: the recording %1 waits for it. Nothing is lost yet, and the show goes on. Close programs that copy or download.</source>
        <translation>磁盘很慢：录制文件 %1 在等它。目前什么都没丢，直播继续。请关掉正在复制或下载的程序。</translation>
    </message>
    <message>
        <source>The disk is too slow for the recording %1: it has ended. The show goes on. Record to another disk; if this one becomes quick again, the recording begins again by itself, in a new file.</source>
        <translation>磁盘太慢，录制文件 %1 已结束。直播继续。请录到别的磁盘；如果它恢复速度，录制会自动在新文件里重新开始。</translation>
    </message>
    <message>
        <source>The disk takes no larger file: the recording %1 has ended. It goes on in a new file.</source>
        <translation>磁盘容不下更大的文件：录制文件 %1 已结束。录制会在新文件里继续。</translation>
    </message>
    <message>
        <source>The line to %1 takes %2 kbit/s just now: the picture is a little coarser.</source>
        <translation>到%1的线路目前只能承受 %2 kbit/s：画面会稍微粗糙一些。</translation>
    </message>
    <message>
        <source>Close other programs that use the internet, or go nearer to the Wi-Fi.</source>
        <translation>请关闭其他使用网络的程序，或靠近 Wi-Fi。</translation>
    </message>
    <message>
        <source>%1 sends the same picture again and again. It is called anew; if that does not help, start the camera’s app again, or switch the camera off and on.</source>
        <translation>%1 一直发送同一幅画面。正在重新连接；如果没有用，请重新打开摄像头的应用，或把摄像头关掉再打开。</translation>
    </message>
    <message>
        <source>A language is written like it, zh or pt-BR.</source>
        <translation>语言的写法如 it、zh 或 pt-BR。</translation>
    </message>
    <message>
        <source>A message&apos;s platform and number have at most %1 characters.</source>
        <translation>消息的平台和编号最多 %1 个字符。</translation>
    </message>
    <message>
        <source>A setting has at most %1 bytes.</source>
        <translation>一项设置最多 %1 字节。</translation>
    </message>
    <message>
        <source>A window keeps at most %1 settings, with names of at most %2 signs.</source>
        <translation>一个窗口最多保存 %1 项设置，名称最多 %2 个字符。</translation>
    </message>
    <message>
        <source>Claims and orders are written down again. Messages that came while nothing could be written may be missing: look at the chat where you sell.</source>
        <translation>预订和订单现在又能保存了。无法保存期间收到的消息可能有缺失：请到你销售的平台上查看聊天。</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>请关闭其他程序。</translation>
    </message>
    <message>
        <source>Close other programs; most of its time goes to %1.</source>
        <translation>请关闭其他程序；占用最多的是 %1。</translation>
    </message>
    <message>
        <source>Delete something; else the recording ends, and the show goes on.</source>
        <translation>请删除一些文件；否则录制会结束，直播继续。</translation>
    </message>
    <message>
        <source>The computer has too much to do.</source>
        <translation>电脑太忙了。</translation>
    </message>
    <message>
        <source>The computer has too much to do: viewers miss pictures.</source>
        <translation>电脑太忙了：观众会看到丢帧。</translation>
    </message>
    <message>
        <source>The disk had less than %1 MB left: the recording %2 has ended.</source>
        <translation>磁盘剩余空间曾不到 %1 MB：录制 %2 已结束。</translation>
    </message>
    <message>
        <source>The disk had less than %1 MB left: the show is not recorded.</source>
        <translation>磁盘剩余空间曾不到 %1 MB：直播没有录制。</translation>
    </message>
    <message>
        <source>The disk has room for about %1 minutes of recording.</source>
        <translation>磁盘还能录制大约 %1 分钟。</translation>
    </message>
    <message>
        <source>The disk has room for less than a minute of recording.</source>
        <translation>磁盘只能再录制不到一分钟。</translation>
    </message>
    <message>
        <source>The disk with the folder %1 is full: what you change cannot be written down. Make room there; until then it is lost if the computer stops.</source>
        <translation>文件夹 %1 所在的磁盘已满：更改无法保存。请在那里腾出空间；在此之前如果电脑停止运行，更改会丢失。</translation>
    </message>
    <message>
        <source>The line to %1 is too slow: pictures are left out there.</source>
        <translation>到 %1 的线路太慢：那里会丢失画面。</translation>
    </message>
    <message>
        <source>The line to %1 takes %2 kbit/s just now: the picture is much coarser.</source>
        <translation>到 %1 的线路目前只有 %2 kbit/s：画面粗糙了很多。</translation>
    </message>
    <message>
        <source>The microphone gives no sound any more. Check its plug and its switch.</source>
        <translation>麦克风没有声音了。请检查插头和开关。</translation>
    </message>
    <message>
        <source>The microphone is silent, as if it were switched off. Look at its switch and its mute key, or choose another one.</source>
        <translation>麦克风没有任何声音，好像被关掉了。请看看它的开关和静音键，或换一个。</translation>
    </message>
    <message>
        <source>The microphone is too loud and sounds rough. Speak from further away, or turn it down.</source>
        <translation>麦克风太响，声音失真。请离远一点说话，或把音量调低。</translation>
    </message>
    <message>
        <source>The microphone “%1” is not there. Plug it in: it is taken up by itself. Or choose another one.</source>
        <translation>找不到麦克风“%1”。插上即可，会自动启用。也可以另选一个。</translation>
    </message>
    <message>
        <source>The microphone “%1” is unplugged. Plug it in again: it comes back by itself.</source>
        <translation>麦克风“%1”已拔下。重新插上即可，会自动恢复。</translation>
    </message>
    <message>
        <source>The microphone’s sound breaks up. Close other programs, or plug it in somewhere else.</source>
        <translation>麦克风的声音断断续续。请关闭其他程序，或换个插口。</translation>
    </message>
    <message>
        <source>The picture is made with less care, and the preview moves less often.</source>
        <translation>画面处理得简单一些，预览更新得也少一些。</translation>
    </message>
    <message>
        <source>The picture is made with less care, so that nothing of it is lost.</source>
        <translation>画面处理得简单一些，这样不会丢失任何画面。</translation>
    </message>
    <message>
        <source>The picture that is sent cannot be shown. End the show and go live again.</source>
        <translation>发出的画面无法显示。请结束直播后重新开播。</translation>
    </message>
    <message>
        <source>The picture that viewers see stands still. Choose another camera.</source>
        <translation>观众看到的画面静止不动。请换一个摄像头。</translation>
    </message>
    <message>
        <source>The picture that viewers see stands still. Start the camera’s app again, or switch the camera off and on, or choose another.</source>
        <translation>观众看到的画面静止不动。请重新打开摄像头的应用，或把摄像头关掉再打开，或换一个摄像头。</translation>
    </message>
    <message>
        <source>The picture that viewers see stands still. Unplug the camera and plug it in again, or choose another.</source>
        <translation>观众看到的画面不动了。请拔下摄像头再插上，或换一个。</translation>
    </message>
    <message>
        <source>The recording %1 has ended, it cannot be written (%2). The show goes on. Check the disk: once it works, the recording begins again by itself, in a new file.</source>
        <translation>录制文件 %1 已结束，无法写入（%2）。直播继续。请检查磁盘：恢复后，录制会自动在新文件里重新开始。</translation>
    </message>
    <message>
        <source>The recording %1 has ended.</source>
        <translation>录制 %1 已结束。</translation>
    </message>
    <message>
        <source>The recording %1 was cut short and cannot be read. It is left as it is.</source>
        <translation>录制文件 %1 曾被中断，无法读取，保持原样。</translation>
    </message>
    <message>
        <source>The recording %1 was cut short. It has been finished and plays: %2.</source>
        <translation>录制文件 %1 曾被中断，现已补全：可播放 %2。</translation>
    </message>
    <message>
        <source>The recording %1 was cut short. It plays, and is finished at a later start: there is not enough room on the disk for that.</source>
        <translation>录制文件 %1 曾被中断。它可以播放，以后启动时再补全：磁盘空间不够。</translation>
    </message>
    <message>
        <source>The recording goes on, in the file %1.</source>
        <translation>录制继续，文件是 %1。</translation>
    </message>
    <message>
        <source>The show goes on. As soon as %1 MB are free, the recording begins again by itself, in a new file.</source>
        <translation>直播继续。一旦有 %1 MB 可用空间，录制会自动在新文件中重新开始。</translation>
    </message>
    <message>
        <source>The studio had stopped. It is back on air, but not everything is as it was.</source>
        <translation>直播间刚才停了，现已恢复直播，但并非一切都与之前相同。</translation>
    </message>
    <message>
        <source>Whether a show was cut short is not known: what was kept of it cannot be read.</source>
        <translation>无法得知是否有直播被中断：为其保存的内容无法读取。</translation>
    </message>
    <message>
        <source>The microphone that was asked for is not known any more.</source>
        <translation>所要求的麦克风现已无从得知。</translation>
    </message>
    <message>
        <source>Choose it again in the settings.</source>
        <translation>请在设置中重新选择。</translation>
    </message>
    <message>
        <source>The recording %1 lacks the last %2 s of the show: the disk did not take them.</source>
        <translation>录像 %1 缺少直播最后 %2 秒：磁盘未能写入。</translation>
    </message>
    <message>
        <source>“%1” was not understood: it has no field “%2”.</source>
        <translation>没有理解“%1”：它没有“%2”这一项。</translation>
    </message>
    <message>
        <source>The report cannot be written to %1 (%2). Choose another place.</source>
        <translation>报告无法写入 %1（%2）。请换一个位置。</translation>
    </message>
    <message>
        <source>The show goes on; claims wait in the chat until it can be written.</source>
        <translation>直播继续；下单在聊天中等待，直到可以写入。</translation>
    </message>
    <message>
        <source>The sound that is sent cannot be heard. End the show and go live again.</source>
        <translation>发出的声音无法播放。请结束直播后重新开播。</translation>
    </message>
    <message>
        <source>The studio had stopped. It is back on air, but before that not everything could be written down: look at the product, the countdown and the last messages of the chat.</source>
        <translation>直播工作室曾经停止运行，现在已恢复直播，但在那之前有些内容没能保存下来：请检查商品、倒计时和聊天中的最后几条消息。</translation>
    </message>
    <message>
        <source>The studio had stopped. It is back on air, with everything as it was.</source>
        <translation>直播间曾停止运行，现已恢复直播，一切照旧。</translation>
    </message>
    <message>
        <source>The camera that was asked for is not known any more.</source>
        <translation>所要求的摄像头现已无从得知。</translation>
    </message>
    <message>
        <source>There was a hole in the sound. If it happens again, close other programs.</source>
        <translation>声音中断了一下。如果再次发生，请关闭其他程序。</translation>
    </message>
    <message>
        <source>This chat file is too large: %1 MB at most.</source>
        <translation>此聊天文件过大：最多 %1 MB。</translation>
    </message>
    <message>
        <source>This is no chat file.</source>
        <translation>这不是聊天文件。</translation>
    </message>
    <message>
        <source>Viewers hear nothing. Look at the microphone&apos;s plug and switch, or choose another one.</source>
        <translation>观众听不到声音。请检查麦克风的插头和开关，或换一个。</translation>
    </message>
    <message>
        <source>Viewers see a black picture. Take the cap off the camera, turn on the light, or choose another camera.</source>
        <translation>观众看到的是黑屏。请取下镜头盖、打开灯，或换一个摄像头。</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Look in:</source>
        <translation>查找位置：</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>文件夹：</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>文件：</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>显示：</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>图片 (%1)</translation>
    </message>
    <message>
        <source>Videos (%1)</source>
        <translation>视频 (%1)</translation>
    </message>
    <message>
        <source>Product lists (%1)</source>
        <translation>商品清单 (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>所有文件 (%1)</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation>重新查找摄像头</translation>
    </message>
    <message>
        <source>Look for microphones again</source>
        <translation>重新查找麦克风</translation>
    </message>
    <message>
        <source>Type a phone&apos;s address</source>
        <translation>输入手机的地址</translation>
    </message>
    <message>
        <source>Say “good morning”: the bar moves when the microphone hears you.</source>
        <translation>说一声“早上好”：麦克风听到时，音量条会动。</translation>
    </message>
    <message>
        <source>Loudness of the microphone</source>
        <translation>麦克风音量</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>跳过这一步</translation>
    </message>
    <message>
        <source>Welcome to your stall</source>
        <translation>欢迎来到你的摊位</translation>
    </message>
    <message>
        <source>In two minutes you can sell live. Which language do you speak?</source>
        <translation>两分钟就能开播卖货。你说哪种语言？</translation>
    </message>
    <message>
        <source>Do you see yourself?</source>
        <translation>看得到自己吗？</translation>
    </message>
    <message>
        <source>Choose the camera that your viewers look through.</source>
        <translation>选择观众看到的摄像头。</translation>
    </message>
    <message>
        <source>Can we hear you?</source>
        <translation>听得到你吗？</translation>
    </message>
    <message>
        <source>Choose the microphone you speak into.</source>
        <translation>选择你说话用的麦克风。</translation>
    </message>
    <message>
        <source>Your first product</source>
        <translation>你的第一件商品</translation>
    </message>
    <message>
        <source>Name and price are enough. You can add the others later, or bring a whole list.</source>
        <translation>有名称和价格就够了。其他的以后再加，也可以导入整份清单。</translation>
    </message>
    <message>
        <source>Where do you sell?</source>
        <translation>在哪里卖？</translation>
    </message>
    <message>
        <source>Choose a platform now or later. Nobody sees anything before you press Go live.</source>
        <translation>现在或以后再选平台都行。在你按下“开播”之前，没人看得到。</translation>
    </message>
    <message>
        <source>No camera is connected</source>
        <translation>没有连接摄像头</translation>
    </message>
    <message>
        <source>Begin with the test picture or a video file. Or connect a camera, and look for it again.</source>
        <translation>先用测试画面或视频文件开始。也可以连接摄像头后重新查找。</translation>
    </message>
    <message>
        <source>Save and open the studio</source>
        <translation>保存并打开直播间</translation>
    </message>
    <message>
        <source>Open the studio without one</source>
        <translation>暂不选，打开直播间</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>保存并继续</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>A phone can be a camera too: start a camera app on it, in the same Wi-Fi, and type its address.</source>
        <translation>手机也能当摄像头：在同一 Wi-Fi 下打开手机上的摄像头应用，再输入它的地址。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>FolderFailed</name>
    <message>
        <source>The folder is %1</source>
        <translation>文件夹：%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>选择别的文件夹…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Bancarella cannot keep anything on this computer</source>
        <translation>Bancarella 在这台电脑上存不下任何东西</translation>
    </message>
    <message>
        <source>Or choose another folder, such as one on a USB stick: what you set up, your products and your orders are kept there. Next time you choose it again.</source>
        <translation>或者选择别的文件夹，比如 U 盘上的：你的设置、商品和订单都存在那里。下次再选它一次就行。</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>选择别的文件夹</translation>
    </message>
    <message>
        <source>The disk is full. Delete what you do not need or empty the bin, then try again.</source>
        <translation>磁盘满了。删掉不需要的东西，或者清空回收站，然后再试一次。</translation>
    </message>
    <message>
        <source>The disk can only be read just now. Restart the computer: often that puts its disk right. If it stays so, ask whoever looks after the computer.</source>
        <translation>磁盘现在只能读，不能写。重启电脑，多半就好了。如果还是这样，请找负责这台电脑的人帮忙。</translation>
    </message>
    <message>
        <source>The folder belongs to somebody else. Log in as you did when you used Bancarella before, or ask whoever looks after the computer to give you the folder.</source>
        <translation>这个文件夹属于别人。请用以前使用 Bancarella 时的用户登录，或者请负责这台电脑的人把文件夹交给你用。</translation>
    </message>
    <message>
        <source>The folder cannot be made: %1. Restart the computer. If it stays so, ask whoever looks after the computer.</source>
        <translation>无法建立文件夹：%1。请重启电脑。如果还是这样，请找负责这台电脑的人帮忙。</translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>The shop %1 is open. %2 can be opened once the show is over and Bancarella is closed.</source>
        <translation>现在打开的是店铺 %1。等直播结束并关闭 Bancarella 之后，才能打开 %2。</translation>
    </message>
</context>
<context>
    <name>GoLiveSheet</name>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Where the show goes</source>
        <translation>直播到哪里</translation>
    </message>
    <message>
        <source>Before you go live</source>
        <translation>开播之前</translation>
    </message>
    <message>
        <source>Add the places where your viewers are: YouTube, Instagram, your own server. You can have several.</source>
        <translation>添加观众所在的平台：YouTube、Instagram、自有服务器。可以添加多个。</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>添加平台</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>开播</translation>
    </message>
    <message>
        <source>%1 (Enter)</source>
        <translation>%1 (Enter)</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>彩排</translation>
    </message>
    <message>
        <source>The rehearsal is running: everything works, and nobody sees it.</source>
        <translation>彩排进行中：一切照常，没人看得到。</translation>
    </message>
    <message>
        <source>You are on air</source>
        <translation>直播中</translation>
    </message>
    <message>
        <source>Every destination gets the show.</source>
        <translation>所有平台都在直播。</translation>
    </message>
    <message>
        <source>Going live…</source>
        <translation>正在开播…</translation>
    </message>
    <message>
        <source>Destinations that get the show: %1 of %2</source>
        <translation>已连上的平台：%1 / %2</translation>
    </message>
    <message>
        <source>The studio does not answer. It is being started again.</source>
        <translation>直播间没有响应。正在重新启动。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>The show has not started. Try again.</source>
        <translation>直播没有开始。请再试一次。</translation>
    </message>
    <message>
        <source>Rehearse: nobody sees it</source>
        <translation>彩排：没人看得到</translation>
    </message>
    <message>
        <source>Go live now in %1 places</source>
        <translation>现在开播：%1 个平台</translation>
    </message>
    <message>
        <source>Go live now: %1</source>
        <translation>现在开播：%1</translation>
    </message>
    <message>
        <source>Everything is being checked. You need not wait for it.</source>
        <translation>正在检查。不必等待。</translation>
    </message>
    <message>
        <source>No destination is on: nobody will see the show.</source>
        <translation>没有开启任何平台：没人能看到直播。</translation>
    </message>
    <message>
        <source>No destination can get the show as it is. Mend one, or switch all off to rehearse.</source>
        <translation>目前没有任何平台能收到直播。请修好一个，或全部关闭来彩排。</translation>
    </message>
    <message>
        <source>Something is to be mended. You can go live all the same.</source>
        <translation>有问题待解决。仍然可以开播。</translation>
    </message>
    <message>
        <source>You can go live. Look at what is marked first.</source>
        <translation>可以开播。请先看看标出的项目。</translation>
    </message>
    <message>
        <source>All is in order.</source>
        <translation>一切正常。</translation>
    </message>
</context>
<context>
    <name>GuideReader</name>
    <message>
        <source>User guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>User guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>报告问题…</translation>
    </message>
    <message>
        <source>About Bancarella</source>
        <translation>关于 Bancarella</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>recognised</source>
        <translation>已识别</translation>
    </message>
    <message>
        <source>is not read</source>
        <translation>不读取</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Price before</source>
        <translation>原价</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Item number (SKU)</source>
        <translation>货号（SKU）</translation>
    </message>
    <message>
        <source>Weight in grams</source>
        <translation>重量（克）</translation>
    </message>
    <message>
        <source>Second currency</source>
        <translation>第二货币</translation>
    </message>
    <message>
        <source>Allergens</source>
        <translation>过敏原</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>产地</translation>
    </message>
    <message>
        <source>Harvested on</source>
        <translation>采收日期</translation>
    </message>
    <message>
        <source>Pickup or delivery</source>
        <translation>自提或配送</translation>
    </message>
    <message>
        <source>Most for one buyer</source>
        <translation>每人限购</translation>
    </message>
    <message>
        <source>Which column is which</source>
        <translation>各列的含义</translation>
    </message>
    <message>
        <source>Left: the headings of your file. Right: what we make of them.</source>
        <translation>左边是文件的列标题，右边是我们的理解。</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a list of products</source>
        <translation>导入商品列表</translation>
    </message>
    <message>
        <source>Nothing could be read</source>
        <translation>什么也读不出来</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>The list is being read…</source>
        <translation>正在读取列表…</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>products: %1</source>
        <translation>商品：%1</translation>
    </message>
    <message>
        <source>with variants: %1</source>
        <translation>有规格：%1</translation>
    </message>
    <message>
        <source>The first %1, as they will be:</source>
        <translation>前 %1 件，导入后如下：</translation>
    </message>
    <message>
        <source>Rows to look at: %1</source>
        <translation>需要查看的行：%1</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>请注意</translation>
    </message>
    <message>
        <source>New: %1 · Changed: %2 · As they are: %3</source>
        <translation>新增：%1 · 更改：%2 · 不变：%3</translation>
    </message>
    <message>
        <source>Rows left out: %1</source>
        <translation>未导入的行：%1</translation>
    </message>
    <message>
        <source>Import %1 products</source>
        <translation>导入 %1 件商品</translation>
    </message>
    <message>
        <source>Currency of the prices</source>
        <translation>价格的货币</translation>
    </message>
    <message>
        <source>Where the file does not say it.</source>
        <translation>文件未注明时使用。</translation>
    </message>
    <message>
        <source>The first products of the list</source>
        <translation>列表中的前几件商品</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>另选文件…</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>重新读取文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ImportRows</name>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>规格</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Show a product</source>
        <translation>展示商品</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>取下商品</translation>
    </message>
    <message>
        <source>Search the products</source>
        <translation>搜索商品</translation>
    </message>
    <message>
        <source>Microphone off and on</source>
        <translation>麦克风开关</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Go live, or end</source>
        <translation>开播或结束</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Write to the chats</source>
        <translation>在聊天里发言</translation>
    </message>
    <message>
        <source>Send the proposed answer</source>
        <translation>发送提议的回答</translation>
    </message>
    <message>
        <source>Messages run along on the picture</source>
        <translation>消息在画面上滚动</translation>
    </message>
    <message>
        <source>To the claims</source>
        <translation>转到下单</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>查看快捷键</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>To the next button</source>
        <translation>到下一个按钮</translation>
    </message>
    <message>
        <source>Close, or stop typing</source>
        <translation>关闭，或停止输入</translation>
    </message>
    <message>
        <source>Confirm it</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>It is paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Hold it longer</source>
        <translation>延长保留</translation>
    </message>
    <message>
        <source>Pass it on: the next one waiting gets it</source>
        <translation>转给下一位等待的人</translation>
    </message>
    <message>
        <source>Not wanted any more: cancel it</source>
        <translation>不要了：取消</translation>
    </message>
    <message>
        <source>Yes, that is a claim</source>
        <translation>是，这是下单</translation>
    </message>
    <message>
        <source>No, that is none</source>
        <translation>否，这不是下单</translation>
    </message>
    <message>
        <source>Choose, or change what is asked</source>
        <translation>选择，或更改所问的内容</translation>
    </message>
    <message>
        <source>In the list of claims</source>
        <translation>在下单列表中</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Name of your stall</source>
        <translation>摊位名称</translation>
    </message>
    <message>
        <source>Viewers read it at the top of the picture. You can change it later.</source>
        <translation>显示在画面顶部，观众看得到。以后可以更改。</translation>
    </message>
    <message>
        <source>Such as: Oak Tree Farm</source>
        <translation>例如：橡树农场</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>You are NOT on air. The studio was started again; your products and the show are as they were.</source>
        <translation>你现在没有在直播。直播间已重新启动；商品和节目都和之前一样。</translation>
    </message>
    <message>
        <source>Go back on air</source>
        <translation>恢复直播</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>The studio has stopped. It is being started again…</source>
        <translation>直播间已停止。正在重新启动…</translation>
    </message>
    <message>
        <source>Starting the studio…</source>
        <translation>正在启动直播间…</translation>
    </message>
    <message>
        <source>The studio does not answer just now, and what you see here may be old. Wait a moment: it goes on by itself. If this lasts, close other programs.</source>
        <translation>演播室暂时没有响应，这里看到的可能已经过时。请稍等，它会自行恢复。如果一直这样，请关闭其他程序。</translation>
    </message>
    <message>
        <source>Nobody sees your show: the studio has stopped. It is tried again in %1 s.</source>
        <translation>没有人能看到你的直播：直播工作室已停止运行。%1 秒后会再试一次。</translation>
    </message>
    <message>
        <source>Nobody sees your show: the studio has stopped. It is tried again now.</source>
        <translation>没有人能看到你的直播：直播工作室已停止运行。正在重试。</translation>
    </message>
    <message>
        <source>The studio does not start: the disk is full. Delete what you do not need or empty the bin, then try again.</source>
        <translation>演播室无法启动：磁盘已满。请删除不需要的文件或清空回收站，然后重试。</translation>
    </message>
    <message>
        <source>The studio does not start. What happened is written in %1</source>
        <translation>直播间无法启动。详情记录在 %1</translation>
    </message>
    <message>
        <source>The studio does not start, and did not say why. Close other programs and try again. If that does not help, restart the computer.</source>
        <translation>演播室无法启动，也没有说明原因。请关闭其他程序后重试。如果仍然不行，请重启电脑。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nobody sees your show: it was started outside this window, and has stopped. If it does not come back by itself, start the studio here.</source>
        <translation>没有人能看到你的直播：它是在此窗口之外启动的，现已停止。如果它没有自动恢复，请在这里启动。</translation>
    </message>
    <message>
        <source>Start it here</source>
        <translation>在这里启动</translation>
    </message>
    <message>
        <source>It is taken back as soon as it is written down.</source>
        <translation>一记下来就会撤销。</translation>
    </message>
    <message>
        <source>That has changed again since. Nothing was undone.</source>
        <translation>之后又有了变化，没有撤销任何操作。</translation>
    </message>
    <message>
        <source>There is no product on key %1.</source>
        <translation>按键 %1 上没有商品。</translation>
    </message>
    <message>
        <source>%1 is off the picture.</source>
        <translation>%1 已取下。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Something went wrong in the window; the show goes on. It is written in %1</source>
        <translation>窗口出了点问题；直播继续。详情记录在 %1</translation>
    </message>
</context>
<context>
    <name>MicrophoneBox</name>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>How loud viewers hear you</source>
        <translation>观众听到的音量</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>取消静音</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Microphone on</source>
        <translation>麦克风已开</translation>
    </message>
    <message>
        <source>Microphone off</source>
        <translation>麦克风已关</translation>
    </message>
    <message>
        <source>How loud viewers hear you. Around −16 LUFS is right; below −26 they have to turn you up, above −10 they turn you down.</source>
        <translation>观众听到你的音量。−16 LUFS 左右正好；低于 −26 观众要调大音量，高于 −10 观众会调小。</translation>
    </message>
    <message>
        <source>too quiet</source>
        <translation>太轻</translation>
    </message>
    <message>
        <source>good</source>
        <translation>正好</translation>
    </message>
    <message>
        <source>too loud</source>
        <translation>太响</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1（按键 %2）</translation>
    </message>
    <message>
        <source>Clear voice</source>
        <translation>清晰人声</translation>
    </message>
    <message>
        <source>Clear voice is on: less noise, even loudness. Click to send the sound as it is.</source>
        <translation>清晰人声已开启：噪音更少，音量更稳。点击则按原声播出。</translation>
    </message>
    <message>
        <source>Clear voice is off: the sound goes out as it is. Click for less noise and even loudness.</source>
        <translation>清晰人声已关闭：按原声播出。点击可减少噪音、稳定音量。</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>%1 · %2 LUFS</source>
        <translation>%1 · %2 LUFS</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>已静音</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>没有声音</translation>
    </message>
</context>
<context>
    <name>MicrophoneChoice</name>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>The computer&apos;s own choice</source>
        <translation>系统默认</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>不用麦克风</translation>
    </message>
    <message>
        <source>Viewers hear nothing.</source>
        <translation>观众听不到声音。</translation>
    </message>
    <message>
        <source>The microphone is on.</source>
        <translation>麦克风已开启。</translation>
    </message>
    <message>
        <source>The microphone is being opened…</source>
        <translation>正在打开麦克风…</translation>
    </message>
    <message>
        <source>No microphone was found. Plug one in, or choose “No microphone”.</source>
        <translation>没有找到麦克风。请接上一个，或选择“不用麦克风”。</translation>
    </message>
    <message>
        <source>The microphone is not heard. Plug it in, or choose another.</source>
        <translation>听不到麦克风。请接好它，或选另一个。</translation>
    </message>
</context>
<context>
    <name>ModerationSettings</name>
    <message>
        <source>What is held back</source>
        <translation>哪些消息要先审</translation>
    </message>
    <message>
        <source>Hold back links from new people</source>
        <translation>新人发的链接先审</translation>
    </message>
    <message>
        <source>Held messages wait in the chat under “Held” and are seen by nobody else until you show them.</source>
        <translation>先审的消息在聊天的“待审”里等着，你放行之前别人都看不到。</translation>
    </message>
    <message>
        <source>Words that hold a message back, one in each line</source>
        <translation>含有这些词的消息先审，每行一个</translation>
    </message>
    <message>
        <source>In any spelling: capitals, accents and hidden marks make no difference.</source>
        <translation>不论怎样写：大小写、重音和隐藏字符都一样。</translation>
    </message>
    <message>
        <source>Blocked people</source>
        <translation>已屏蔽的人</translation>
    </message>
    <message>
        <source>Nobody. A message&apos;s menu in the chat has “Block”.</source>
        <translation>没有。聊天中每条消息的菜单里有“屏蔽”。</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>取消屏蔽</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>取消屏蔽 %1</translation>
    </message>
</context>
<context>
    <name>OrderModel</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>to give back %1</source>
        <translation>待退还 %1</translation>
    </message>
    <message>
        <source>still to pay %1</source>
        <translation>还需支付 %1</translation>
    </message>
    <message>
        <source>%1 of %2, full</source>
        <translation>%1/%2，已满</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>OrdersDialog</name>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Which show</source>
        <translation>哪一场</translation>
    </message>
    <message>
        <source>Name, number or code</source>
        <translation>名字、单号或编号</translation>
    </message>
    <message>
        <source>Search the orders by name, number or code</source>
        <translation>按名字、单号或编号查找订单</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>All that is held in this basket is agreed on (C)</source>
        <translation>确认这个篮子里保留的全部 (C)</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>All of this basket is paid (P)</source>
        <translation>整个篮子已付款 (P)</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>已打包</translation>
    </message>
    <message>
        <source>This basket is packed, or not after all (K)</source>
        <translation>这个篮子已打包，或改为未打包 (K)</translation>
    </message>
    <message>
        <source>Choose two with Ctrl: they are one person (M)</source>
        <translation>按住 Ctrl 选两个：是同一个人 (M)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take back the last thing (U)</source>
        <translation>撤销上一步 (U)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Packing list…</source>
        <translation>装箱单…</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>What is still to be done</source>
        <translation>还要做什么</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>自提</translation>
    </message>
    <message>
        <source>What goes there is what is printed and exported, in this order</source>
        <translation>打印和导出的是去那里的订单，按此顺序</translation>
    </message>
    <message>
        <source>No basket is like this.</source>
        <translation>没有这样的篮子。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>还没有订单</translation>
    </message>
    <message>
        <source>When a viewer claims something, it goes into a basket of theirs, and stands here.</source>
        <translation>观众下单后，商品进入他的篮子，显示在这里。</translation>
    </message>
    <message>
        <source>This show</source>
        <translation>本场</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>取消订单</translation>
    </message>
    <message>
        <source>Nothing of this basket is wanted any more (X)</source>
        <translation>这个篮子都不要了 (X)</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>合并到…</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>拉黑</translation>
    </message>
    <message>
        <source>This buyer&apos;s messages and claims count no more (B)</source>
        <translation>这位买家的消息和下单不再算数 (B)</translation>
    </message>
    <message>
        <source>Choose a basket on the left: what is in it, and what to do with it, stands here.</source>
        <translation>在左边选一个篮子：里面有什么、怎么处理，都在这里。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>Not packed</source>
        <translation>未打包</translation>
    </message>
    <message>
        <source>Only waiting</source>
        <translation>仅在候补</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>按编号</translation>
    </message>
    <message>
        <source>By pickup</source>
        <translation>按自提时段</translation>
    </message>
    <message>
        <source>Pickup slots…</source>
        <translation>自提时段…</translation>
    </message>
    <message>
        <source>Table for Excel (%1)</source>
        <translation>Excel 表格 (%1)</translation>
    </message>
    <message>
        <source>List, one line per thing (%1)</source>
        <translation>清单，每件一行 (%1)</translation>
    </message>
    <message>
        <source>As Shopify exports its orders (%1)</source>
        <translation>Shopify 订单格式 (%1)</translation>
    </message>
    <message>
        <source>For other programs (%1)</source>
        <translation>供其他程序使用 (%1)</translation>
    </message>
    <message>
        <source>Export the orders</source>
        <translation>导出订单</translation>
    </message>
    <message>
        <source>Packing list</source>
        <translation>装箱单</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>位置：</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>文件：</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>类型：</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No pickup noted</source>
        <translation>未注明自提或配送</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>OtherKey</name>
    <message>
        <source>%1 was named when Bancarella was started: only there can it get another key.</source>
        <translation>%1 是启动 Bancarella 时指定的：只能在那里换密钥。</translation>
    </message>
</context>
<context>
    <name>Packing</name>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Packing list</source>
        <translation>配货单</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another folder, or make room on the disk.</source>
        <translation>无法写入“%1”：%2。请换一个文件夹，或腾出磁盘空间。</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n 个订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 件商品</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>still %1</source>
        <translation>还差 %1</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>已预留</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>候补中</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>No pickup noted</source>
        <translation>未注明自提或配送</translation>
    </message>
    <message>
        <source>On the waitlist: %1</source>
        <translation>候补：%1</translation>
    </message>
    <message>
        <source>Pickup: %1</source>
        <translation>自提：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>About the buyer: %1</source>
        <translation>买家备注：%1</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>已打包</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1（续）</translation>
    </message>
    <message>
        <source>Contains %1</source>
        <translation>含有 %1</translation>
    </message>
    <message>
        <source>%1 · to be weighed</source>
        <translation>%1 · 待称重</translation>
    </message>
</context>
<context>
    <name>PausedBar</name>
    <message>
        <source>Claims are paused: nothing that viewers write is held.</source>
        <translation>下单已暂停：观众写的都不保留。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Take claims again</source>
        <translation>恢复下单</translation>
    </message>
    <message>
        <source>Until the next show begins, nothing that viewers write is held.</source>
        <translation>下一场直播开始前，观众写的内容都不保留。</translation>
    </message>
    <message>
        <source>Claims are closed</source>
        <translation>下单已停止</translation>
    </message>
    <message>
        <source>Claims are paused</source>
        <translation>下单已暂停</translation>
    </message>
</context>
<context>
    <name>PickupBox</name>
    <message>
        <source>Pickup slots…</source>
        <translation>自提时段…</translation>
    </message>
</context>
<context>
    <name>Placer</name>
    <message>
        <source>%1 covers the QR code: it cannot be scanned.</source>
        <translation>%1遮住了二维码，无法扫描。</translation>
    </message>
    <message>
        <source>%1 and %2 cover one another.</source>
        <translation>%1和%2互相遮挡。</translation>
    </message>
    <message>
        <source>%1 is in its new place.</source>
        <translation>%1已移到新位置。</translation>
    </message>
    <message>
        <source>%1 is back in its place.</source>
        <translation>%1已回到原位。</translation>
    </message>
    <message>
        <source>Everything is back in its place.</source>
        <translation>全部已回到原位。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>PlatformGrid</name>
    <message>
        <source>Own server</source>
        <translation>自有服务器</translation>
    </message>
</context>
<context>
    <name>PlatformTile</name>
    <message>
        <source>chosen</source>
        <translation>已选择</translation>
    </message>
</context>
<context>
    <name>PostingSettings</name>
    <message>
        <source>What is posted</source>
        <translation>自动发布什么</translation>
    </message>
    <message>
        <source>When a product has been pinned for a moment, this line goes to every chat where posting is on.</source>
        <translation>商品展示片刻后，这一行会发到每个开启了发布的聊天。</translation>
    </message>
    <message>
        <source>The line for a pinned product</source>
        <translation>展示商品时发的那一行</translation>
    </message>
    <message>
        <source>{title}, {price}, {old_price}, {unit}, {code}, {link}, {stock} and {shop} are filled in. What stands in [square brackets] is left out where something in it is not known.</source>
        <translation>{title}、{price}、{old_price}、{unit}、{code}、{link}、{stock} 和 {shop} 会自动填入。[方括号]里的内容，如果其中有不知道的就省去。</translation>
    </message>
    <message>
        <source>Viewers read</source>
        <translation>观众看到的</translation>
    </message>
    <message>
        <source>Take ours again</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Answers that are proposed</source>
        <translation>会提议的回答</translation>
    </message>
    <message>
        <source>When a question holds one of the words, its answer stands above the field in the chat; A sends it.</source>
        <translation>问题里有其中一个词时，它的回答就出现在聊天输入框上方；按 A 发送。</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>添加回答</translation>
    </message>
    <message>
        <source>An answer of your own</source>
        <translation>你自己的回答</translation>
    </message>
    <message>
        <source>The answer is gone.</source>
        <translation>回答已删除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>There is no product yet.</source>
        <translation>还没有商品。</translation>
    </message>
</context>
<context>
    <name>PreviewWidget</name>
    <message>
        <source>Programme: what viewers see</source>
        <translation>节目画面：观众看到的内容</translation>
    </message>
    <message>
        <source>Space chooses the next overlay, the arrow keys move it, Backspace puts it back in its place.</source>
        <translation>空格键选择下一个图层，方向键移动，退格键放回原位。</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回原位</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1（按键 %2）</translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation>店名</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>倒计时</translation>
    </message>
    <message>
        <source>Product card</source>
        <translation>商品卡片</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>Lower third</source>
        <translation>字幕条</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Chat on the picture</source>
        <translation>画面上的聊天</translation>
    </message>
    <message>
        <source>Newest claims</source>
        <translation>最新下单</translation>
    </message>
    <message>
        <source>Small camera</source>
        <translation>小画面</translation>
    </message>
    <message>
        <source>Waiting for the studio…</source>
        <translation>等待直播间…</translation>
    </message>
    <message>
        <source>The picture has stopped. It comes back by itself.</source>
        <translation>画面停了。会自动恢复。</translation>
    </message>
    <message>
        <source>The picture is coming…</source>
        <translation>画面马上就来…</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation>放回原位：%1</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>全部放回原位</translation>
    </message>
    <message>
        <source>Drag to move it. Double-click puts it back.</source>
        <translation>拖动可移动，双击放回原位。</translation>
    </message>
</context>
<context>
    <name>ProductDialog</name>
    <message>
        <source>Save the picture on this computer first, then drop its file here.</source>
        <translation>请先把图片存到本机，再把文件拖到这里。</translation>
    </message>
    <message>
        <source>This file is not a picture. Use a JPEG, PNG or WebP file.</source>
        <translation>此文件不是图片。请用 JPEG、PNG 或 WebP 文件。</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>选择照片</translation>
    </message>
    <message>
        <source>Paste the product&apos;s link: its QR code appears here at once.</source>
        <translation>粘贴商品链接：二维码会立即显示在这里。</translation>
    </message>
    <message>
        <source>No QR code yet.</source>
        <translation>还没有二维码。</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>添加商品</translation>
    </message>
    <message>
        <source>Edit the product</source>
        <translation>编辑商品</translation>
    </message>
    <message>
        <source>Drop a photo here</source>
        <translation>把照片拖到这里</translation>
    </message>
    <message>
        <source>Photo of the product</source>
        <translation>商品照片</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>链接的二维码</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>选择照片…</translation>
    </message>
    <message>
        <source>Take it with the camera</source>
        <translation>用摄像头拍摄</translation>
    </message>
    <message>
        <source>Hold it into the picture, then press.</source>
        <translation>把商品举到画面中，然后按下。</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>没有照片</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新填写</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What you typed is kept (Esc)</source>
        <translation>已填的内容会保留 (Esc)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>保存 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>What you typed last time and did not save is here again.</source>
        <translation>上次填写但未保存的内容已恢复。</translation>
    </message>
</context>
<context>
    <name>ProductForm</name>
    <message>
        <source>Give it a code: viewers write it in the chat.</source>
        <translation>给它一个编号：观众会在聊天里写。</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>最多 %1 个字符。</translation>
    </message>
    <message>
        <source>A code has no spaces: A12.</source>
        <translation>编号不能有空格，例如 A12。</translation>
    </message>
    <message>
        <source>It reads as a quantity or a price. Write it like A12.</source>
        <translation>看起来像数量或价格。请写成 A12 这样。</translation>
    </message>
    <message>
        <source>A code begins with a letter or a digit: A12.</source>
        <translation>编号以字母或数字开头：A12。</translation>
    </message>
    <message>
        <source>“%1” has this code.</source>
        <translation>“%1”已用此编号。</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>叫什么名字？</translation>
    </message>
    <message>
        <source>What does it cost?</source>
        <translation>卖多少钱？</translation>
    </message>
    <message>
        <source>This is not a price. Write it like %1.</source>
        <translation>这不是价格。请写成 %1 这样。</translation>
    </message>
    <message>
        <source>Write EUR, USD, CNY…</source>
        <translation>请填写 EUR、USD、CNY…</translation>
    </message>
    <message>
        <source>The price is in %1.</source>
        <translation>价格的货币是 %1。</translation>
    </message>
    <message>
        <source>It must be above the price.</source>
        <translation>必须高于现价。</translation>
    </message>
    <message>
        <source>A whole number from 0 to %1, or nothing.</source>
        <translation>0 到 %1 的整数，或留空。</translation>
    </message>
    <message>
        <source>This is not a web address. Copy it from your shop&apos;s page: https://…</source>
        <translation>这不是网址。请从你的店铺页面复制：https://…</translation>
    </message>
    <message>
        <source>Viewers see this address: it must not hold a user name.</source>
        <translation>观众会看到此地址：不得包含用户名。</translation>
    </message>
    <message>
        <source>Too long: its QR code would be too fine to scan. Use a short link.</source>
        <translation>太长：二维码会太密，扫不出来。请用短链接。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Price before</source>
        <translation>原价</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Link to buy it</source>
        <translation>购买链接</translation>
    </message>
    <message>
        <source>kg, jar…</source>
        <translation>公斤、罐…</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>不计库存</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>by variant</source>
        <translation>按规格</translation>
    </message>
    <message>
        <source>It is weighed when it is packed, and costs what it weighs.</source>
        <translation>打包时称重，按实际重量计价。</translation>
    </message>
    <message>
        <source>Packets of %1: each costs exactly this.</source>
        <translation>每包 %1：每包正是这个价格。</translation>
    </message>
    <message>
        <source>Sold by weight</source>
        <translation>按重量出售</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ProductList</name>
    <message>
        <source>not counted</source>
        <translation>不计库存</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>售罄</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩 %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>到 %1 为止</translation>
    </message>
    <message>
        <source>this price until %1</source>
        <translation>此价格截至 %1</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>候补：%1</translation>
    </message>
    <message>
        <source>On sale again</source>
        <translation>重新上架</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>售罄</translation>
    </message>
    <message>
        <source>What is left…</source>
        <translation>剩余数量…</translation>
    </message>
    <message>
        <source>More… (Menu key)</source>
        <translation>更多…（菜单键）</translation>
    </message>
</context>
<context>
    <name>ProductMore</name>
    <message>
        <source>A whole number from 1 to %1, or nothing.</source>
        <translation>1 到 %1 的整数，或留空。</translation>
    </message>
    <message>
        <source>A weight, like 350 or %1.</source>
        <translation>重量，如 350 或 %1。</translation>
    </message>
    <message>
        <source>With its currency: %1.</source>
        <translation>请注明货币：%1。</translation>
    </message>
    <message>
        <source>This is not a day. Write it like %1.</source>
        <translation>这不是日期。请写成 %1。</translation>
    </message>
    <message>
        <source>At most %1 characters.</source>
        <translation>最多 %1 个字符。</translation>
    </message>
    <message>
        <source>One name for each language.</source>
        <translation>每种语言一个名称。</translation>
    </message>
    <message>
        <source>As for the whole stall</source>
        <translation>与整个摊位相同</translation>
    </message>
    <message>
        <source>One weighs about (grams)</source>
        <translation>单件约重（克）</translation>
    </message>
    <message>
        <source>sold by weight</source>
        <translation>按重量出售时</translation>
    </message>
    <message>
        <source>Price in another currency</source>
        <translation>另一种货币的价格</translation>
    </message>
    <message>
        <source>Most for one buyer</source>
        <translation>每人限购</translation>
    </message>
    <message>
        <source>as for the whole stall</source>
        <translation>与整个摊位相同</translation>
    </message>
    <message>
        <source>Harvested or made on</source>
        <translation>采收或制作日期</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>产地</translation>
    </message>
    <message>
        <source>our own fields</source>
        <translation>自家田地</translation>
    </message>
    <message>
        <source>Allergens</source>
        <translation>过敏原</translation>
    </message>
    <message>
        <source>milk, nuts…</source>
        <translation>牛奶、坚果…</translation>
    </message>
    <message>
        <source>Pickup or delivery</source>
        <translation>自提或配送</translation>
    </message>
    <message>
        <source>at the farm, Saturday morning</source>
        <translation>周六上午农场自提</translation>
    </message>
    <message>
        <source>Way to pay</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Who pays first has it</source>
        <translation>先付款者得</translation>
    </message>
    <message>
        <source>A claim in the chat keeps nothing back.</source>
        <translation>在聊天中下单不会保留库存。</translation>
    </message>
    <message>
        <source>Name in other languages</source>
        <translation>其他语言的名称</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>添加语言</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Name in this language</source>
        <translation>该语言的名称</translation>
    </message>
    <message>
        <source>Take this name out</source>
        <translation>移除此名称</translation>
    </message>
</context>
<context>
    <name>ProductPage</name>
    <message>
        <source>What is it called?</source>
        <translation>叫什么名字？</translation>
    </message>
    <message>
        <source>What do you sell?</source>
        <translation>卖什么？</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Where viewers buy it (a web address)</source>
        <translation>购买地址（网址）</translation>
    </message>
    <message>
        <source>It becomes the QR code on the picture. Leave it empty to sell through the chat.</source>
        <translation>会变成画面上的二维码。留空则通过聊天销售。</translation>
    </message>
    <message>
        <source>Such as: Acacia honey</source>
        <translation>例如：洋槐蜂蜜</translation>
    </message>
    <message>
        <source>Add one with photo, unit and stock…</source>
        <translation>添加带照片、单位和库存的商品…</translation>
    </message>
    <message>
        <source>Products on your stall: %1</source>
        <translation>摊位上的商品：%1</translation>
    </message>
    <message>
        <source>What does it cost?</source>
        <translation>卖多少钱？</translation>
    </message>
    <message>
        <source>This is not a price. Write it like %1.</source>
        <translation>这不是价格。请写成 %1 这样。</translation>
    </message>
</context>
<context>
    <name>ProductVariants</name>
    <message>
        <source>Say what viewers write after the code: red, M.</source>
        <translation>请写观众在编号后输入的内容：红，M。</translation>
    </message>
    <message>
        <source>At most %1 words between commas, each of at most %2 characters.</source>
        <translation>最多 %1 个以逗号分隔的词，每个最多 %2 个字符。</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>“%1”重复了。</translation>
    </message>
    <message>
        <source>This is not a price. Write it like %1.</source>
        <translation>这不是价格。请写成 %1。</translation>
    </message>
    <message>
        <source>A whole number from 0 to %1, or nothing.</source>
        <translation>0 到 %1 的整数，或留空。</translation>
    </message>
    <message>
        <source>Sizes, colours, packs: viewers write one after the code, such as “A12 red M”. Each has its stock.</source>
        <translation>尺码、颜色、包装：观众把它写在编号后，例如“A12 红 M”。每种各有库存。</translation>
    </message>
    <message>
        <source>Add a variant</source>
        <translation>添加规格</translation>
    </message>
    <message>
        <source>The number it has in your shop or your till. Leave it empty if it has none.</source>
        <translation>它在你的网店或收银机里的编号。没有就留空。</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Own price</source>
        <translation>单独价格</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Item number (SKU)</source>
        <translation>货号（SKU）</translation>
    </message>
    <message>
        <source>red, M</source>
        <translation>红，M</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>不计数</translation>
    </message>
    <message>
        <source>Take this variant out</source>
        <translation>移除此规格</translation>
    </message>
</context>
<context>
    <name>ProductsPanel</name>
    <message>
        <source>Import a list of products</source>
        <translation>导入商品清单</translation>
    </message>
    <message>
        <source>Nothing called “%1”</source>
        <translation>没有名为“%1”的商品</translation>
    </message>
    <message>
        <source>Search by name or by code.</source>
        <translation>按名称或编号搜索。</translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation>显示所有商品</translation>
    </message>
    <message>
        <source>%1 is on sale again.</source>
        <translation>%1 已重新上架。</translation>
    </message>
    <message>
        <source>%1 is sold out.</source>
        <translation>%1 已售罄。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Keep the list of products</source>
        <translation>保存商品列表</translation>
    </message>
    <message>
        <source>Product list (%1)</source>
        <translation>商品列表 (%1)</translation>
    </message>
    <message>
        <source>products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Products kept in “%2”: %1.</source>
        <translation>已保存到“%2”的商品：%1。</translation>
    </message>
    <message>
        <source>Products added: %1. Changed: %2. As they were: %3.</source>
        <translation>已添加商品：%1。已更改：%2。保持原样：%3。</translation>
    </message>
    <message>
        <source>Pictures from the web: %1 of %2</source>
        <translation>网络图片：%1 / %2</translation>
    </message>
    <message>
        <source>Pictures that could not be fetched: %1. Add them in the product.</source>
        <translation>未能获取的图片：%1。请在商品中添加。</translation>
    </message>
    <message>
        <source>Take off the picture (0)</source>
        <translation>从画面移除 (0)</translation>
    </message>
    <message>
        <source>Show on the picture (Enter)</source>
        <translation>展示到画面 (Enter)</translation>
    </message>
    <message>
        <source>On sale again</source>
        <translation>重新上架</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>售罄</translation>
    </message>
    <message>
        <source>What is left…</source>
        <translation>剩余数量…</translation>
    </message>
    <message>
        <source>Add to the run of show</source>
        <translation>加入流程单</translation>
    </message>
    <message>
        <source>%1 is deleted. Ctrl+Z brings it back.</source>
        <translation>%1 已删除。按 Ctrl+Z 可恢复。</translation>
    </message>
    <message>
        <source>%1 is deleted. Taken: %2, waited for: %3; they stay. Ctrl+Z brings all of it back.</source>
        <translation>%1 已删除。已占用：%2，候补：%3；都会保留。按 Ctrl+Z 可全部恢复。</translation>
    </message>
    <message>
        <source>Edit… (%1)</source>
        <translation>编辑… (%1)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>删除 (Del)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>%1, code %2, %3, %4</source>
        <translation>%1，编号 %2，%3，%4</translation>
    </message>
    <message>
        <source>%1, code %2, %3, %4, on the picture now</source>
        <translation>%1，编号 %2，%3，%4，正在展示</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>搜索商品</translation>
    </message>
    <message>
        <source>Search by name or code (/). Enter shows the first on the picture.</source>
        <translation>按名称或编号搜索 (/)。回车展示第一件。</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>剩余数量</translation>
    </message>
    <message>
        <source>Keep the list as a file…</source>
        <translation>将列表存为文件…</translation>
    </message>
    <message>
        <source>Add product</source>
        <translation>添加商品</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>导入清单…</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>还没有商品</translation>
    </message>
    <message>
        <source>Add what is on your stall: a photo, a name, a price.</source>
        <translation>添加摊位上的商品：照片、名称、价格。</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>报告问题</translation>
    </message>
    <message>
        <source>This is what a report would tell: what Bancarella wrote down, what works on this computer, how it is set up. Names, addresses, numbers, keys and places were taken out. Read it, write in the first file what went wrong, save it, and send the file to whoever helps you. Nothing is sent from here.</source>
        <translation>报告的内容如下：Bancarella 的记录、这台电脑上哪些功能正常、软件的设置。姓名、地址、号码、密钥和地点都已去除。请先看一遍，在第一个文件里写下出了什么问题，保存后把文件发给帮助你的人。这里不会自动发送任何内容。</translation>
    </message>
    <message>
        <source>Files of the report</source>
        <translation>报告的文件</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The report is being put together…</source>
        <translation>正在整理报告…</translation>
    </message>
    <message>
        <source>The report could not be made: %1</source>
        <translation>无法生成报告：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s). Look through them before you send them.</source>
        <translation>
            <numerusform>%n 个文件。发送前请先看一遍。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>It cannot be written there (%1).</source>
        <translation>无法写入该位置（%1）。</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>报告已保存在 %1</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>RoomSettings</name>
    <message>
        <source>Room</source>
        <translation>现场页面</translation>
    </message>
    <message>
        <source>A page for visitors on this network, at a market stall or a course: they scan a code with their phone, read the chat, write, and see the product. No account is needed.</source>
        <translation>给同一网络里的来访者看的页面，适合集市摊位或课程：他们用手机扫码，就能看聊天、发言、看商品。不需要帐号。</translation>
    </message>
    <message>
        <source>Room: a page for visitors on this network</source>
        <translation>现场页面：给本网络来访者的页面</translation>
    </message>
    <message>
        <source>Visitors scan this code. They have to be in the same Wi-Fi network.</source>
        <translation>来访者扫描这个码，必须在同一个 Wi-Fi 网络里。</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>放大显示</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>visitors: %1</source>
        <translation>来访者：%1</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>%1 的二维码</translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation>地址已复制。</translation>
    </message>
    <message>
        <source>Scan the code: read along, ask, order</source>
        <translation>扫码：看聊天、提问、下单</translation>
    </message>
</context>
<context>
    <name>RoomSheet</name>
    <message>
        <source>Room</source>
        <translation>现场页面</translation>
    </message>
    <message>
        <source>QR code of %1. Any key closes it.</source>
        <translation>%1 的二维码。按任意键关闭。</translation>
    </message>
    <message>
        <source>Scan the code: read along, ask, order</source>
        <translation>扫码：看聊天、提问、下单</translation>
    </message>
</context>
<context>
    <name>RundownPanel</name>
    <message>
        <source>%1 min planned · would end at %2</source>
        <translation>计划 %1 分钟 · 预计 %2 结束</translation>
    </message>
    <message>
        <source>on time · expected end %2</source>
        <translation>准时 · 预计 %2 结束</translation>
    </message>
    <message>
        <source>%1 min late · expected end %2</source>
        <translation>晚 %1 分钟 · 预计 %2 结束</translation>
    </message>
    <message>
        <source>%1 min early · expected end %2</source>
        <translation>早 %1 分钟 · 预计 %2 结束</translation>
    </message>
    <message>
        <source>%1 is out of the run of show.</source>
        <translation>%1 已移出流程单。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>Run of show</source>
        <translation>流程单</translation>
    </message>
    <message>
        <source>late</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Drag products here in the order in which you will show them.</source>
        <translation>把商品按展示顺序拖到这里。</translation>
    </message>
    <message>
        <source>Use the list&apos;s order</source>
        <translation>按列表顺序</translation>
    </message>
</context>
<context>
    <name>ScenesRow</name>
    <message>
        <source>Nothing is pinned: the close-up is seen as soon as a product is.</source>
        <translation>还没有置顶商品：置顶一个之后，特写画面就会出现。</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Camera 2</source>
        <translation>摄像头 2</translation>
    </message>
    <message>
        <source>Face and hands</source>
        <translation>人脸和手部</translation>
    </message>
    <message>
        <source>Close-up</source>
        <translation>特写</translation>
    </message>
    <message>
        <source>Starting soon</source>
        <translation>即将开始</translation>
    </message>
    <message>
        <source>Right back</source>
        <translation>马上回来</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>感谢观看</translation>
    </message>
    <message>
        <source>Scene: %1</source>
        <translation>场景：%1</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1（按键 %2）</translation>
    </message>
    <message>
        <source>The pinned product&apos;s photo fills the picture; no second camera is needed.</source>
        <translation>置顶商品的照片占满画面；不需要第二个摄像头。</translation>
    </message>
    <message>
        <source>There is only one camera. Connect a second one in the settings.</source>
        <translation>只有一个摄像头。请在设置中连接第二个。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Your stall</source>
        <translation>你的摊位</translation>
    </message>
    <message>
        <source>Name of your stall</source>
        <translation>摊位名称</translation>
    </message>
    <message>
        <source>Viewers read it at the top of the picture.</source>
        <translation>显示在画面顶部，观众看得到。</translation>
    </message>
    <message>
        <source>Language of the words on the picture</source>
        <translation>画面文字的语言</translation>
    </message>
    <message>
        <source>Language of this window</source>
        <translation>窗口语言</translation>
    </message>
    <message>
        <source>Colours of this window</source>
        <translation>窗口颜色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Tell me when there is a newer version</source>
        <translation>有新版本时告诉我</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Add a camera</source>
        <translation>添加摄像头</translation>
    </message>
    <message>
        <source>Leave out the last one</source>
        <translation>移除最后一个</translation>
    </message>
    <message>
        <source>Look for devices</source>
        <translation>查找设备</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Record every show</source>
        <translation>录制每场直播</translation>
    </message>
    <message>
        <source>Folder for the recordings</source>
        <translation>录制文件夹</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Files of a long show</source>
        <translation>长直播的录像文件</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>一个文件</translation>
    </message>
    <message>
        <source>A new file every half hour</source>
        <translation>每半小时一个新文件</translation>
    </message>
    <message>
        <source>A new file every hour</source>
        <translation>每小时一个新文件</translation>
    </message>
    <message>
        <source>A new file every two hours</source>
        <translation>每两小时一个新文件</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>直播间</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Getting paid</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>A new file after %1 h</source>
        <translation>每 %1 小时一个新文件</translation>
    </message>
    <message>
        <source>Camera %1</source>
        <translation>摄像头 %1</translation>
    </message>
</context>
<context>
    <name>SlotsDialog</name>
    <message>
        <source>Pickup slots</source>
        <translation>自提时段</translation>
    </message>
    <message>
        <source>When and where your buyers fetch their baskets, or you bring them: one slot a line. If one has room for only so many baskets, write the number behind it: “Sat 9–11 | 12”.</source>
        <translation>买家何时何地自提，或由您送货：每行一个时段。如果某个时段只能容纳一定数量的篮子，请在后面写上数字：“周六 9–11点 | 12”。</translation>
    </message>
    <message>
        <source>Sat 9–11, market square</source>
        <translation>周六 9–11 点，集市广场</translation>
    </message>
    <message>
        <source>Delivery Friday evening | 12</source>
        <translation>周五晚上送货 | 12</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The pickup slots are kept.</source>
        <translation>自提时段已保存。</translation>
    </message>
    <message>
        <source>There are no pickup slots any more.</source>
        <translation>已没有自提时段。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>%1 watching</source>
        <translation>%1 人观看</translation>
    </message>
    <message>
        <source>These lines made no sense.</source>
        <translation>这些行没有意义。</translation>
    </message>
    <message>
        <source>Post the product that is pinned</source>
        <translation>发布展示的商品</translation>
    </message>
    <message>
        <source>Post the product that is pinned in %1</source>
        <translation>在 %1 发布展示的商品</translation>
    </message>
    <message>
        <source>%1 punishes links: a post may be hidden, or the show be shown to fewer people.</source>
        <translation>%1 会处罚链接：消息可能被隐藏，直播可能被推荐给更少的人。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Try to connect %1 now</source>
        <translation>现在重试连接 %1</translation>
    </message>
    <message>
        <source>Leave the chat %1</source>
        <translation>离开聊天 %1</translation>
    </message>
</context>
<context>
    <name>SourcesSettings</name>
    <message>
        <source>Chats</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>No chat is read yet. Add as many as you like: all come into one list.</source>
        <translation>还没有读取任何聊天。想加多少都可以：全部汇入一个列表。</translation>
    </message>
    <message>
        <source>Add a chat</source>
        <translation>添加聊天</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>其他地址</translation>
    </message>
    <message>
        <source>Add a chat: %1</source>
        <translation>添加聊天：%1</translation>
    </message>
    <message>
        <source>Add a practice chat</source>
        <translation>添加练习聊天</translation>
    </message>
    <message>
        <source>The chat is no longer read.</source>
        <translation>不再读取该聊天。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Health of the show</source>
        <translation>直播状况</translation>
    </message>
    <message>
        <source>Pictures a second (fps), and how many were lost because the computer was too slow. Some lost ones do no harm; when it goes on, close other programs.</source>
        <translation>每秒画面数（fps），以及因电脑太慢而丢失的画面数。丢几帧没关系；如果一直丢，请关闭其他程序。</translation>
    </message>
    <message>
        <source>Not on air: no destination is sent to.</source>
        <translation>未开播：没有向任何平台推流。</translation>
    </message>
    <message>
        <source>How much of the computer the studio uses</source>
        <translation>直播间占用的电脑资源</translation>
    </message>
    <message>
        <source>The rehearsal is running: everything works, and nobody sees it.</source>
        <translation>彩排进行中：一切照常，没人看得到。</translation>
    </message>
    <message>
        <source>No camera picture</source>
        <translation>没有摄像头画面</translation>
    </message>
    <message>
        <source>The studio does not answer.</source>
        <translation>直播间没有响应。</translation>
    </message>
    <message>
        <source>The studio is starting…</source>
        <translation>直播间正在启动…</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>彩排</translation>
    </message>
    <message>
        <source>Click to enter the key: it is on air at once.</source>
        <translation>点击输入密钥：马上开播。</translation>
    </message>
    <message>
        <source>Click to try now.</source>
        <translation>点击立即重试。</translation>
    </message>
    <message>
        <source>Click to try now or to give another key.</source>
        <translation>点击可立即重试或换一个密钥。</translation>
    </message>
    <message>
        <source>kbit/s: how much is sent each second. %1 to %2 is a clear picture.</source>
        <translation>kbit/s：每秒发送的数据量。%1 到 %2 画面清晰。</translation>
    </message>
    <message>
        <source>Dropped: pictures left out because the line to the internet was too slow.</source>
        <translation>丢帧：网络太慢而没有发送的画面。</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>丢 %1 帧</translation>
    </message>
    <message>
        <source>slow line</source>
        <translation>网速慢</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>连接中…</translation>
    </message>
    <message>
        <source>reconnecting · try now</source>
        <translation>重连中 · 立即重试</translation>
    </message>
    <message>
        <source>no key · enter it</source>
        <translation>缺少密钥 · 输入</translation>
    </message>
    <message>
        <source>refused · try again</source>
        <translation>被拒绝 · 重试</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Other key…</source>
        <translation>换一个密钥…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>%1 GB free</source>
        <translation>剩余 %1 GB</translation>
    </message>
    <message>
        <source>recording failed</source>
        <translation>录制失败</translation>
    </message>
    <message>
        <source>recording · %1</source>
        <translation>录制中 · %1</translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>%1 fps · %2 lost</source>
        <translation>%1 fps · 丢 %2</translation>
    </message>
</context>
<context>
    <name>SummarySheet</name>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Open the orders</source>
        <translation>打开订单</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open the folder of the recording</source>
        <translation>打开录像所在的文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n 个订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paid</source>
        <translation>
            <numerusform>%n 个已付</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only waiting</source>
        <translation>
            <numerusform>%n 人仅在候补</numerusform>
        </translation>
    </message>
    <message>
        <source>The show is over</source>
        <translation>直播结束</translation>
    </message>
    <message>
        <source>The rehearsal is over</source>
        <translation>彩排结束</translation>
    </message>
    <message>
        <source>You were on air for %1.</source>
        <translation>你直播了 %1。</translation>
    </message>
    <message>
        <source>It took %1; nobody has seen it.</source>
        <translation>时长 %1，没有人看到。</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>直播时长</translation>
    </message>
    <message>
        <source>Reconnected</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Pictures lost because the computer was too slow: %1</source>
        <translation>因电脑太慢丢失的画面：%1</translation>
    </message>
    <message>
        <source>The recording is here: %1</source>
        <translation>录像保存在：%1</translation>
    </message>
    <message>
        <source>It was not recorded.</source>
        <translation>没有录像。</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this note</source>
        <translation>关闭此提示</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>People watching</source>
        <translation>观看人数</translation>
    </message>
    <message>
        <source>ON AIR</source>
        <translation>直播中</translation>
    </message>
    <message>
        <source>Connecting: nobody sees you yet</source>
        <translation>正在连接：还没有人看到你</translation>
    </message>
    <message>
        <source>Refused: nobody sees you</source>
        <translation>被拒绝：没有人看到你</translation>
    </message>
    <message>
        <source>Connecting: nobody sees you</source>
        <translation>正在连接：没有人看到你</translation>
    </message>
    <message>
        <source>REHEARSAL: nobody sees it</source>
        <translation>彩排：没人看得到</translation>
    </message>
    <message>
        <source>Off air</source>
        <translation>未开播</translation>
    </message>
    <message>
        <source>No studio</source>
        <translation>无直播间</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>Going on air…</source>
        <translation>正在开播…</translation>
    </message>
    <message>
        <source>No answer from the studio</source>
        <translation>演播室没有响应</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>结束…</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>开播</translation>
    </message>
    <message>
        <source>End the show</source>
        <translation>结束直播</translation>
    </message>
    <message>
        <source>End the rehearsal</source>
        <translation>结束彩排</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1（按键 %2）</translation>
    </message>
</context>
<context>
    <name>TroubleBar</name>
    <message>
        <source>Claims cannot be written down just now: %1 They are kept and written as soon as it works.</source>
        <translation>暂时无法记录下单：%1 它们会保留，一恢复就写入。</translation>
    </message>
    <message>
        <source>Claims cannot be written down just now</source>
        <translation>现在无法记录下单</translation>
    </message>
</context>
<context>
    <name>TroublesBar</name>
    <message>
        <source>No microphone</source>
        <translation>不用麦克风</translation>
    </message>
    <message>
        <source>Go on without a microphone</source>
        <translation>不用麦克风继续</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>好</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>我看到了</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>从 %1 起</translation>
    </message>
    <message>
        <source>Other key…</source>
        <translation>换一个密钥…</translation>
    </message>
    <message>
        <source>Enter the key…</source>
        <translation>输入密钥…</translation>
    </message>
    <message>
        <source>Give %1 another stream key</source>
        <translation>给 %1 换一个推流密钥</translation>
    </message>
    <message>
        <source>Give %1 its stream key</source>
        <translation>给 %1 输入推流密钥</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>还有 %1 个</translation>
    </message>
</context>
<context>
    <name>TurnCard</name>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>over · %1</source>
        <translation>超时 · %1</translation>
    </message>
    <message>
        <source>now · %1</source>
        <translation>现在 · %1</translation>
    </message>
    <message>
        <source>next · %1 min</source>
        <translation>下一个 · %1 分钟</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>%1 分钟后</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>sold out · %1</source>
        <translation>售罄 · %1</translation>
    </message>
    <message>
        <source>takes longer than planned</source>
        <translation>超出计划时间</translation>
    </message>
    <message>
        <source>on the picture now</source>
        <translation>正在展示</translation>
    </message>
    <message>
        <source>%1: %2, %3 min planned</source>
        <translation>%1：%2，计划 %3 分钟</translation>
    </message>
    <message>
        <source>Enter shows it on the picture, + and - plan its minutes, Alt+Left and Alt+Right move it, Del removes it.</source>
        <translation>回车展示，+ 和 - 调整分钟数，Alt+左 和 Alt+右 移动，Del 移除。</translation>
    </message>
    <message>
        <source>%1 (%2 min planned)
%3</source>
        <translation>%1（计划 %2 分钟）
%3</translation>
    </message>
    <message>
        <source>Planned minutes</source>
        <translation>计划分钟数</translation>
    </message>
    <message>
        <source>One minute less (-)</source>
        <translation>减一分钟 (-)</translation>
    </message>
    <message>
        <source>One minute more (+)</source>
        <translation>加一分钟 (+)</translation>
    </message>
    <message>
        <source>Take it out of the run of show (Del)</source>
        <translation>移出流程单 (Del)</translation>
    </message>
</context>
<context>
    <name>UpdateLine</name>
    <message>
        <source>Version %1 is there.</source>
        <translation>%1 版已发布。</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新内容</translation>
    </message>
    <message>
        <source>Download page</source>
        <translation>下载页面</translation>
    </message>
    <message>
        <source>Do not show this version again</source>
        <translation>不再提示此版本</translation>
    </message>
</context>
<context>
    <name>VariantStock</name>
    <message>
        <source>What is left. Empty: not counted.</source>
        <translation>剩余数量。留空：不计数。</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>不计数</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>What is left of %1</source>
        <translation>%1的剩余数量</translation>
    </message>
    <message>
        <source>A whole number from 0 to %1, or nothing.</source>
        <translation>0 到 %1 的整数，或留空。</translation>
    </message>
</context>
<context>
    <name>WayForm</name>
    <message>
        <source>Give it a name, to choose it by.</source>
        <translation>请取个名称，以便选择。</translation>
    </message>
    <message>
        <source>Picture of the code</source>
        <translation>二维码图片</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The code as it will be painted</source>
        <translation>将绘制的二维码</translation>
    </message>
    <message>
        <source>Read it from a picture…</source>
        <translation>从图片读取…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>WayRow</name>
    <message>
        <source>Example: %1</source>
        <translation>示例：%1</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>常用</translation>
    </message>
    <message>
        <source>Make it the usual one</source>
        <translation>设为常用</translation>
    </message>
    <message>
        <source>Make “%1” the usual way to pay</source>
        <translation>将“%1”设为常用付款方式</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>更改“%1”</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>删除“%1”</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Your shop&apos;s page</source>
        <translation>你的店铺页面</translation>
    </message>
    <message>
        <source>Text message (SMS)</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Bank transfer (SEPA)</source>
        <translation>银行转账（SEPA）</translation>
    </message>
    <message>
        <source>Swiss QR-bill</source>
        <translation>瑞士 QR 账单</translation>
    </message>
    <message>
        <source>Satispay, Alipay, WeChat Pay</source>
        <translation>支付宝、微信支付、Satispay</translation>
    </message>
    <message>
        <source>The code opens the product&apos;s own page; products without a link open this one.</source>
        <translation>扫码后打开商品页面；没有链接的商品打开此页面。</translation>
    </message>
    <message>
        <source>The code opens a chat with you, the order already written.</source>
        <translation>扫码后打开与你的聊天，订单已写好。</translation>
    </message>
    <message>
        <source>The code opens a text message to you, the order already written.</source>
        <translation>扫码后打开发给你的短信，订单已写好。</translation>
    </message>
    <message>
        <source>The code opens an e-mail to you, the order already written.</source>
        <translation>扫码后打开发给你的邮件，订单已写好。</translation>
    </message>
    <message>
        <source>The buyer&apos;s banking app fills in the transfer. For prices in euros.</source>
        <translation>买家的银行应用会自动填写转账。适用于欧元价格。</translation>
    </message>
    <message>
        <source>For buyers in Brazil: their banking app fills in the payment.</source>
        <translation>面向巴西买家：银行应用会自动填写付款。</translation>
    </message>
    <message>
        <source>For buyers in India: their payment app fills in the payment.</source>
        <translation>面向印度买家：支付应用会自动填写付款。</translation>
    </message>
    <message>
        <source>For buyers in Switzerland and Liechtenstein. For francs and euros.</source>
        <translation>面向瑞士和列支敦士登买家。适用于法郎和欧元。</translation>
    </message>
    <message>
        <source>A payment link that you made at Stripe.</source>
        <translation>你在 Stripe 创建的付款链接。</translation>
    </message>
    <message>
        <source>Your PayPal.Me page, with the amount.</source>
        <translation>你的 PayPal.Me 页面，含金额。</translation>
    </message>
    <message>
        <source>A code from the app: save its picture, we read it and paint it crisply.</source>
        <translation>应用里的收款码：保存图片，我们读取后重新清晰绘制。</translation>
    </message>
    <message>
        <source>Address of the payment link</source>
        <translation>付款链接地址</translation>
    </message>
    <message>
        <source>Address of your shop</source>
        <translation>你的店铺地址</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>门牌号</translation>
    </message>
    <message>
        <source>Tell the shop&apos;s statistics that visitors come from the show</source>
        <translation>告诉店铺统计访客来自直播</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>Who is paid</source>
        <translation>收款人</translation>
    </message>
    <message>
        <source>BIC (not needed within Europe)</source>
        <translation>BIC（欧洲境内不需要）</translation>
    </message>
    <message>
        <source>Your bank’s reference (RF…), if any</source>
        <translation>银行参考号（RF…），如有</translation>
    </message>
    <message>
        <source>Each transfer’s text begins with</source>
        <translation>每笔转账的附言开头写</translation>
    </message>
    <message>
        <source>PIX key: CPF, CNPJ, e-mail, telephone or random</source>
        <translation>PIX 密钥：CPF、CNPJ、邮箱、电话或随机</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>UPI address</source>
        <translation>UPI 地址</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>城镇</translation>
    </message>
    <message>
        <source>Country (CH, LI)</source>
        <translation>国家（CH、LI）</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考号</translation>
    </message>
    <message>
        <source>Number that your bank gave you for QRR</source>
        <translation>银行给你的 QRR 客户号</translation>
    </message>
    <message>
        <source>Your name after paypal.me/</source>
        <translation>paypal.me/ 后面的名称</translation>
    </message>
    <message>
        <source>What the code says</source>
        <translation>二维码内容</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>SCOR (RF…, with an IBAN)</source>
        <translation>SCOR（RF…，使用 IBAN）</translation>
    </message>
    <message>
        <source>QRR (with a QR-IBAN)</source>
        <translation>QRR（使用 QR-IBAN）</translation>
    </message>
</context>
<context>
    <name>WaysSettings</name>
    <message>
        <source>With %1, viewers scan and read:</source>
        <translation>对于%1，观众扫描并看到：</translation>
    </message>
    <message>
        <source>It fits the picture and is easy to scan.</source>
        <translation>适合画面，容易扫描。</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1”已删除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Getting paid</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>What viewers scan when they buy. The usual way counts for every product without a link of its own; a product may have another one, under “More”.</source>
        <translation>观众购买时扫描的内容。没有自己链接的商品都使用常用方式；商品可在“更多”中另选。</translation>
    </message>
    <message>
        <source>Add a way to pay</source>
        <translation>添加付款方式</translation>
    </message>
    <message>
        <source>How would you like to be paid?</source>
        <translation>你希望如何收款？</translation>
    </message>
    <message>
        <source>The code as viewers see it</source>
        <translation>观众看到的二维码</translation>
    </message>
</context>
<context>
    <name>WeighField</name>
    <message>
        <source>Not understood. Write it like %1 or %2.</source>
        <translation>看不懂。请写成 %1 或 %2。</translation>
    </message>
</context>
<context>
    <name>_DestinationRow</name>
    <message>
        <source>Live</source>
        <translation>直播中</translation>
    </message>
    <message>
        <source>Refused. Copy the key again from your dashboard.</source>
        <translation>被拒绝。请从后台重新复制密钥。</translation>
    </message>
    <message>
        <source>No connection. It is tried again by itself.</source>
        <translation>连接不上。会自动重试。</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Live, but the internet is slow</source>
        <translation>直播中，但网速慢</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>连接中…</translation>
    </message>
    <message>
        <source>The stream key is missing</source>
        <translation>缺少推流密钥</translation>
    </message>
    <message>
        <source>Upright, %1 × %2</source>
        <translation>竖屏，%1 × %2</translation>
    </message>
    <message>
        <source>Landscape, %1 × %2</source>
        <translation>横屏，%1 × %2</translation>
    </message>
    <message>
        <source>Enter the key…</source>
        <translation>输入密钥…</translation>
    </message>
    <message>
        <source>Other key…</source>
        <translation>换一个密钥…</translation>
    </message>
    <message>
        <source>Send the show to %1</source>
        <translation>直播到 %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>Enter the stream key of %1</source>
        <translation>输入 %1 的推流密钥</translation>
    </message>
</context>
<context>
    <name>_News</name>
    <message>
        <source>New in version %1</source>
        <translation>%1 版的新内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>_Note</name>
    <message>
        <source>Say less: %1</source>
        <translation>收起：%1</translation>
    </message>
    <message>
        <source>Say more: %1</source>
        <translation>展开：%1</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>from %1</source>
        <translation>%1 起</translation>
    </message>
</context>
<context>
    <name>_SourceLine</name>
    <message>
        <source>%1 watching</source>
        <translation>%1 人观看</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Try to connect %1 now</source>
        <translation>现在重试连接 %1</translation>
    </message>
    <message>
        <source>Left out, because it made no sense: %1</source>
        <translation>因无法理解而略去：%1</translation>
    </message>
</context>
<context>
    <name>_Summary</name>
    <message>
        <source>%1 watching</source>
        <translation>%1 人观看</translation>
    </message>
</context>
</TS>
