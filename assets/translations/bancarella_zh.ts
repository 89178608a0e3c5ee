<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
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
            <source>A phone or network camera…</source>
            <translation>手机或网络摄像头…</translation>
        </message>
        <message>
            <source>Type the address that the phone's camera app shows.</source>
            <translation>输入手机摄像头应用显示的地址。</translation>
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
            <source>The camera is being opened…</source>
            <translation>正在打开摄像头…</translation>
        </message>
        <message>
            <source>No picture. Is another program using the camera? Close it, or unplug and replug.</source>
            <translation>没有画面。是否有别的程序在用摄像头？请关闭它，或重新插拔。</translation>
        </message>
    </context>
    <context>
        <name>ChatModel</name>
        <message>
            <source>removed by a moderator</source>
            <translation>已被管理员移除</translation>
        </message>
        <message>
            <source>%1, %2, %3: %4</source>
            <translation>%1，%2，%3：%4</translation>
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
            <source>Every message</source>
            <translation>所有消息</translation>
        </message>
        <message>
            <source>Messages that ask something</source>
            <translation>提问的消息</translation>
        </message>
        <message>
            <source>Messages that name a product's code</source>
            <translation>提到商品编号的消息</translation>
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
            <source>No claims yet</source>
            <translation>还没有下单</translation>
        </message>
        <message>
            <source>Messages that name a product's code are gathered here.</source>
            <translation>提到商品编号的消息都汇集在这里。</translation>
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
            <source>The message is hidden here. Viewers still see it on their platform.</source>
            <translation>消息已在此隐藏。观众在平台上仍能看到。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Pin %1 · %2</source>
            <translation>展示 %1 · %2</translation>
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
            <source>Hide here</source>
            <translation>在此隐藏</translation>
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
            <source>Hide this message (Del)</source>
            <translation>隐藏此消息 (Del)</translation>
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
        <name>CloseSheet</name>
        <message>
            <source>You are on air</source>
            <translation>直播中</translation>
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
            <source>Write a time of day, as 21:30.</source>
            <translation>请填写时刻，例如 21:30。</translation>
        </message>
        <message>
            <source>Write minutes and seconds, as 7:30, or 12 min; 24 hours at most.</source>
            <translation>请填写分和秒，例如 7:30，或 12 min；最长 24 小时。</translation>
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
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Save (Ctrl+Enter)</source>
            <translation>保存 (Ctrl+Enter)</translation>
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
            <source>Kept in this computer's password store.</source>
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
            <source>The address starts with rtmp:// or rtmps://. Copy it again from your live dashboard.</source>
            <translation>地址以 rtmp:// 或 rtmps:// 开头。请从直播后台重新复制。</translation>
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
            <source>Own server</source>
            <translation>自有服务器</translation>
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
            <source>On live.bilibili.com: open your live room's page and start. Copy the stream key.</source>
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
            <source>Hold it down for one second: with the mouse, Space or Enter</source>
            <translation>按住一秒：用鼠标、空格键或回车键</translation>
        </message>
    </context>
    <context>
        <name>FirstStart</name>
        <message>
            <source>Camera</source>
            <translation>摄像头</translation>
        </message>
        <message>
            <source>A phone can be a camera too: start a camera app on it, in the same Wi-Fi, and type its address here.</source>
            <translation>手机也能当摄像头：连到同一 Wi-Fi，打开手机上的摄像头应用，在此输入地址。</translation>
        </message>
        <message>
            <source>Look for cameras again</source>
            <translation>重新查找摄像头</translation>
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
            <source>Choose a platform now, or rehearse first: everything works, and nobody sees it.</source>
            <translation>现在选择平台，或先彩排：一切照常，没人看得到。</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>第 %1 步，共 %2 步</translation>
        </message>
        <message>
            <source>Start with a rehearsal</source>
            <translation>先彩排</translation>
        </message>
        <message>
            <source>Save and start</source>
            <translation>保存并开始</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
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
            <source>Start the rehearsal</source>
            <translation>开始彩排</translation>
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
            <source>Everything is being checked. You need not wait for it.</source>
            <translation>正在检查。不必等待。</translation>
        </message>
        <message>
            <source>No destination is on: nobody will see the show.</source>
            <translation>没有开启任何平台：没人能看到直播。</translation>
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
            <source>Nothing is heard. Say something, or check the microphone's switch and cable.</source>
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
            <source>The microphone is gone. Plug it in again, or choose another in the settings.</source>
            <translation>麦克风不见了。请重新插上，或在设置中换一个。</translation>
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
            <source>These keys</source>
            <translation>查看快捷键</translation>
        </message>
        <message>
            <source>To the next button</source>
            <translation>到下一个按钮</translation>
        </message>
        <message>
            <source>Close, or stop typing</source>
            <translation>关闭，或停止输入</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>The studio was started again. Your products and the show's state are as they were.</source>
            <translation>直播间已重新启动。商品和直播状态都保持原样。</translation>
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
            <source>The studio does not start. What happened is written in %1</source>
            <translation>直播间无法启动。详情记录在 %1</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
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
            <source>Loudness now. Around −16 LUFS is right.</source>
            <translation>当前响度。−16 LUFS 左右正好。</translation>
        </message>
        <message>
            <source>%1 LUFS</source>
            <translation>%1 LUFS</translation>
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
            <source>Muted</source>
            <translation>已静音</translation>
        </message>
        <message>
            <source>No sound</source>
            <translation>没有声音</translation>
        </message>
        <message>
            <source>Too loud</source>
            <translation>声音过大</translation>
        </message>
    </context>
    <context>
        <name>MicrophoneChoice</name>
        <message>
            <source>Microphone</source>
            <translation>麦克风</translation>
        </message>
        <message>
            <source>The computer's own choice</source>
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
            <source>The microphone is gone. Plug it in again, or choose another.</source>
            <translation>麦克风不见了。请重新插上，或换一个。</translation>
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
            <source>Drag to move it. Double-click puts it back.</source>
            <translation>拖动可移动，双击放回原位。</translation>
        </message>
    </context>
    <context>
        <name>ProductDialog</name>
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
            <source>This is not a web address. Copy it from your shop's page: https://…</source>
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
            <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</source>
            <translation>图片 (*.jpg *.jpeg *.png *.webp *.gif *.bmp)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>Paste the product's link: its QR code appears here at once.</source>
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
            <source>none</source>
            <translation>无</translation>
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
        <name>ProductsPanel</name>
        <message>
            <source>Import a list of products</source>
            <translation>导入商品清单</translation>
        </message>
        <message>
            <source>Product lists (*.csv *.tsv *.txt)</source>
            <translation>商品清单 (*.csv *.tsv *.txt)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>Products added: %1. Changed: %2.</source>
            <translation>新增商品：%1。更改：%2。</translation>
        </message>
        <message>
            <source>%1 Rows with a problem: %2. The first: %3</source>
            <translation>%1 有问题的行：%2。第一处：%3</translation>
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
            <source>%1 is deleted.</source>
            <translation>%1 已删除。</translation>
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
            <source>Edit… (F2)</source>
            <translation>编辑… (F2)</translation>
        </message>
        <message>
            <source>Delete (Del)</source>
            <translation>删除 (Del)</translation>
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
            <source>Add product</source>
            <translation>添加商品</translation>
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
            <source>Use the list's order</source>
            <translation>按列表顺序</translation>
        </message>
    </context>
    <context>
        <name>ScenesRow</name>
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
            <source>Chat</source>
            <translation>聊天</translation>
        </message>
        <message>
            <source>Address of a chat</source>
            <translation>聊天地址</translation>
        </message>
        <message>
            <source>Read this chat</source>
            <translation>读取此聊天</translation>
        </message>
        <message>
            <source>Add a practice chat</source>
            <translation>添加练习聊天</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Type the whole address, such as simulator://demo</source>
            <translation>请输入完整地址，例如 simulator://demo</translation>
        </message>
        <message>
            <source>The chat is no longer read.</source>
            <translation>已停止读取该聊天。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Camera %1</source>
            <translation>摄像头 %1</translation>
        </message>
    </context>
    <context>
        <name>StatusStrip</name>
        <message>
            <source>Health of the show</source>
            <translation>直播状况</translation>
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
            <source>Pictures a second, and how many were lost</source>
            <translation>每秒画面数和丢失数</translation>
        </message>
        <message>
            <source>The studio does not answer.</source>
            <translation>直播间没有响应。</translation>
        </message>
        <message>
            <source>Rehearsal</source>
            <translation>彩排</translation>
        </message>
        <message>
            <source>Click to try now.</source>
            <translation>点击立即重试。</translation>
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
            <source>Keys</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>Keys (key %2)</source>
            <translation>快捷键（按键 %2）</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Time on air</source>
            <translation>直播时长</translation>
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
            <source>Off air</source>
            <translation>未开播</translation>
        </message>
        <message>
            <source>No studio</source>
            <translation>无直播间</translation>
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
            <source>%1 (key %2)</source>
            <translation>%1（按键 %2）</translation>
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
        <name>_DestinationPage</name>
        <message>
            <source>Other platform</source>
            <translation>其他平台</translation>
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
            <source>Send the show to %1</source>
            <translation>直播到 %1</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>更改 %1</translation>
        </message>
    </context>
    <context>
        <name>_LanguagePage</name>
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
        <name>_List</name>
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
            <translation>跳到最新消息 (End)</translation>
        </message>
    </context>
    <context>
        <name>_ProductPage</name>
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
        <name>_SourceRow</name>
        <message>
            <source>Connected</source>
            <translation>已连接</translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>连接中…</translation>
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
            <source>Not connected</source>
            <translation>未连接</translation>
        </message>
        <message>
            <source>Leave the chat %1</source>
            <translation>离开聊天 %1</translation>
        </message>
    </context>
    <context>
        <name>_Trouble</name>
        <message>
            <source>%1 is lost and tried again. %2</source>
            <translation>%1 已断开，正在重试。%2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>needs attention</source>
            <translation>请留意</translation>
        </message>
    </context>
</TS>
