// The room's page. Whatever comes from people is set as text, never as HTML. Protocol: studio/chat/room.py.
"use strict";

const LANGUAGES = { en: "English", it: "Italiano", zh: "中文", es: "Español", fr: "Français", de: "Deutsch" };
const PLATFORMS = {
  // as the window writes them: studio/domain/marks.py
  twitch: "Twitch", youtube: "YouTube", facebook: "Facebook", instagram: "Instagram", tiktok: "TikTok", kick: "Kick",
  bilibili: "Bilibili", taobao: "Taobao Live", douyin: "Douyin", kuaishou: "Kuaishou", wechat: "WeChat Channels",
  xiaohongshu: "Xiaohongshu", jd: "JD Live", yizhibo: "Yizhibo", ssn: "Social Stream Ninja",
  streamerbot: "Streamer.bot", irc: "IRC",
};
const MOST_SHOWN = 200;
const SILENCE_MS = 25000; // the room answers a ping at once; a phone does not notice that its Wi-Fi is gone
const MOST_WANTED = 99;
const SHUT_OUT = 4001;

const $ = (id) => document.getElementById(id);
const kept = {
  get(name) { try { return localStorage.getItem(name) || ""; } catch { return ""; } },
  set(name, value) { try { localStorage.setItem(name, value); } catch { /* private browsing: for this page alone */ } },
};

let words = {};
let language = "en";
let me = "";
let name = kept.get("room-name");
let wish = ""; // a name that the room has not answered to
let socket = null;
let open = false; // whether the room said hello
let shut = false; // whether the invitation holds no more
let pauseMs = 500;
let retry = 0;
let heardAt = 0;
let aheadMs = 0; // the room's clock against this phone's
let stall = null;
let quantity = 1;
let unsent = restored(); // what the room has not acknowledged, oldest first: {id, k, text?, code?, n?, why?}
let wantedId = "";
let wantAfterNaming = false;
let following = true; // the newest message is to be seen
let seenHeight = 0; // of the list when it was scrolled last

// words

function say(key, values) {
  return (words[key] || "").replace(/\{(\w+)\}/g, (all, what) => (values && what in values ? values[what] : all));
}

async function speak(code) {
  const answer = await fetch(`/words/${code}.json`);
  words = await answer.json();
  language = code;
  document.documentElement.lang = code === "zh" ? "zh-Hans" : code;
  $("language").value = code;
  for (const each of document.querySelectorAll("[data-w]")) each.textContent = say(each.dataset.w);
  for (const each of document.querySelectorAll("[data-l]")) each.setAttribute("aria-label", say(each.dataset.l, { name }));
  for (const each of document.querySelectorAll("[data-p]")) each.placeholder = say(each.dataset.p);
  paintStall();
  paintForms();
  for (const each of $("log").children) paintWords(each);
  paintLine();
  $("why").textContent = $("why").dataset.key ? say($("why").dataset.key) : "";
  tellWanted($("wanted").dataset.key || "", $("wanted").dataset.what || "");
}

function money(amount, currency) {
  for (const currencyDisplay of ["narrowSymbol", "symbol"]) {
    try {
      return new Intl.NumberFormat(language, { style: "currency", currency, currencyDisplay }).format(Number(amount));
    } catch { /* an older browser, or a currency that it does not know */ }
  }
  return `${amount} ${currency}`;
}

// the connection

function connect() {
  clearTimeout(retry);
  if (shut || (socket && socket.readyState < WebSocket.CLOSING)) return;
  const mine = (socket = new WebSocket(`ws://${location.host}/ws`));
  heardAt = Date.now();
  mine.onmessage = (event) => {
    if (mine !== socket) return;
    heardAt = Date.now();
    hear(JSON.parse(event.data));
  };
  mine.onclose = (event) => {
    if (mine !== socket) return;
    lost(event.code);
  };
}

function lost(code) {
  socket = null;
  open = false;
  if (code === SHUT_OUT) return closeDoor();
  paintLine();
  fetch("/door", { cache: "no-store" }).then(
    (answer) => {
      if (answer.status === 403) closeDoor();
      else if (answer.status === 503) paintLine("full_wait");
    },
    () => {},
  );
  retry = setTimeout(connect, pauseMs * (0.8 + 0.4 * Math.random()));
  pauseMs = Math.min(pauseMs * 1.6, 5000);
}

function closeDoor() {
  shut = true;
  clearTimeout(retry);
  if (socket) socket.close();
  paintLine();
  paintForms();
  paintStall();
}

function watch() {
  if (!socket || shut) return;
  const silentMs = Date.now() - heardAt;
  if (silentMs > SILENCE_MS) {
    const dead = socket;
    lost(0);
    dead.close();
  } else if (open && silentMs > SILENCE_MS / 2) send({ k: "ping" });
}

function comeBack() {
  if (document.hidden || shut) return;
  if (socket && socket.readyState === WebSocket.OPEN) {
    // After a long sleep the line is often dead: five seconds to answer.
    if (Date.now() - heardAt > 5000) heardAt = Date.now() - SILENCE_MS + 5000;
    send({ k: "ping" });
  } else {
    pauseMs = 500;
    connect();
  }
}

function send(what) {
  if (socket && socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(what));
}

function hear(said) {
  if (said.k === "hello") {
    me = said.me;
    aheadMs = said.now - Date.now();
    open = true;
    pauseMs = 500;
    stall = said.stall;
    for (const each of [...$("log").children]) if (each.dataset.n) each.remove();
    for (const row of said.rows) place(row);
    if (wish || name) send({ k: "name", name: wish || name });
    for (const each of unsent) if (!each.why) deliver(each);
    paintLine();
    paintForms();
    paintStall();
    toEnd();
  } else if (said.k === "rows") {
    const atEnd = following;
    for (const number of said.gone) remove(number);
    for (const row of said.add) place(row);
    if (atEnd) toEnd();
    else if (said.add.length) offerNewer();
  } else if (said.k === "stall") {
    const before = stall && stall.product;
    stall = said.stall;
    if (!before || !stall.product || before.code !== stall.product.code) {
      quantity = 1;
      if (!unsent.some((each) => each.id === wantedId)) tellWanted("", "");
    }
    paintStall();
  } else if (said.k === "name") {
    name = said.name;
    wish = "";
    kept.set("room-name", name);
    tellWhy("");
    paintForms();
    if (wantAfterNaming) {
      wantAfterNaming = false;
      want();
    }
  } else if (said.k === "ack") acknowledged(said);
  else if (said.k === "no") refused(said);
  $("empty").hidden = $("log").children.length > 0 || !open;
}

// what one writes

function restored() {
  try {
    const found = JSON.parse(sessionStorage.getItem("room-unsent") || "[]");
    return Array.isArray(found) ? found.slice(-20) : [];
  } catch {
    return [];
  }
}

function store() {
  try { sessionStorage.setItem("room-unsent", JSON.stringify(unsent.slice(-20))); } catch { /* for this page alone */ }
}

function newId() {
  // crypto.randomUUID is there on encrypted pages alone.
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function write(what) {
  const each = { id: newId(), ...what };
  unsent.push(each);
  store();
  placeOwn(each);
  toEnd();
  deliver(each);
  return each.id;
}

function deliver(each) {
  if (!open) return;
  if (each.k === "want") send({ k: "want", id: each.id, code: each.code, n: each.n });
  else send({ k: "say", id: each.id, text: each.text });
}

function acknowledged(said) {
  const each = unsent.find((one) => one.id === said.id);
  unsent = unsent.filter((one) => one.id !== said.id);
  store();
  const own = ownItem(said.id);
  if (own) {
    // What came back over the chat already needs no second line.
    if ([...$("log").children].some((one) => one.dataset.n && one.dataset.mid === said.as)) own.remove();
    else {
      if (said.n) own.querySelector(".text").textContent = `${each.code} x${said.n}`;
      own.dataset.as = said.as;
      own.dataset.state = "sent";
      paintWords(own);
    }
  }
  if (each && said.id === wantedId) {
    if (said.n) tellWanted("wanted_fewer", wantedText({ ...each, n: said.n }));
    else tellWanted("wanted_sent", wantedText(each));
  }
}

function refused(said) {
  if (said.id === "name") {
    name = wish = "";
    paintForms();
    tellWhy(`why_${said.why}`);
    $("name").focus();
    return;
  }
  const each = unsent.find((one) => one.id === said.id);
  if (!each) return;
  each.why = said.why;
  const own = ownItem(each.id);
  if (said.why === "gone" || said.why === "sold_out" || said.why === "empty") {
    unsent = unsent.filter((one) => one !== each);
    if (own) own.remove();
  } else if (own) {
    own.dataset.state = "failed";
    paintWords(own);
  }
  store();
  if (said.why === "name") {
    name = "";
    paintForms();
  }
  if (each.id === wantedId) tellWanted(`why_${said.why}`, "");
  else tellWhy(`why_${said.why}`);
}

function again(id) {
  const each = unsent.find((one) => one.id === id);
  if (!each) return;
  delete each.why;
  const own = ownItem(id);
  own.dataset.state = "sending";
  paintWords(own);
  tellWhy("");
  deliver(each);
}

function want() {
  const product = stall && stall.product;
  if (!product || product.stock === 0) return;
  if (!name) {
    wantAfterNaming = true;
    $("name").focus();
    $("naming").scrollIntoView({ block: "nearest" });
    return;
  }
  const wanted = { k: "want", code: product.code, n: quantity };
  tellWanted("wanted_sending", wantedText(wanted));
  wantedId = write(wanted);
  quantity = 1;
  paintStall();
}

function wantedText(each) {
  return `${each.code} × ${each.n}`;
}

// the list

function ownItem(id) {
  return [...$("log").children].find((one) => one.dataset.own === id);
}

function item(classes) {
  const li = document.createElement("li");
  li.className = classes;
  const who = document.createElement("span");
  who.className = "who";
  who.append(document.createElement("bdi"), document.createElement("span"));
  const text = document.createElement("bdi");
  text.className = "text";
  text.dir = "auto";
  const state = document.createElement("span");
  state.className = "state";
  li.append(who, text, state);
  return li;
}

function place(row) {
  const log = $("log");
  remove(row.n);
  const mine = row.p === "room" && row.by === me;
  const role = row.r === "host" || row.r === "moderator" ? row.r : "";
  const li = item(`${mine ? "mine" : ""} ${role}`);
  li.dataset.n = row.n;
  li.dataset.mid = row.id;
  li.dataset.author = row.a;
  li.dataset.platform = PLATFORMS[row.p] || (row.p === "room" ? "" : row.p);
  li.dataset.role = role;
  li.querySelector(".text").textContent = row.t;
  paintWords(li);
  const own = mine && [...log.children].find((one) => one.dataset.as === row.id);
  if (own) own.remove();
  // Numbers rise, but what the host lets through late belongs where it was written.
  let before = log.lastElementChild;
  while (before && (before.dataset.own || Number(before.dataset.n) > row.n)) before = before.previousElementSibling;
  log.insertBefore(li, before ? before.nextElementSibling : log.firstElementChild);
  while (log.children.length > MOST_SHOWN) log.firstElementChild.remove();
}

function placeOwn(each) {
  const li = item("mine");
  li.dataset.own = each.id;
  li.dataset.state = each.why ? "failed" : "sending";
  li.dataset.author = name;
  li.querySelector(".text").textContent = each.k === "want" ? `${each.code} x${each.n}` : each.text;
  paintWords(li);
  $("log").append(li);
}

function paintWords(li) {
  const [author, where] = li.querySelector(".who").children;
  author.textContent = li.dataset.author || say("host");
  where.textContent = [li.dataset.platform, li.dataset.role ? say(li.dataset.role) : ""].filter(Boolean).join(" · ");
  const state = li.querySelector(".state");
  state.textContent = "";
  if (li.dataset.state === "failed") {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = say("again");
    button.onclick = () => again(li.dataset.own);
    state.append(button);
  } else if (li.dataset.state) state.textContent = say(li.dataset.state);
}

function remove(number) {
  for (const each of $("log").children) {
    if (Number(each.dataset.n) === number) {
      each.remove();
      return;
    }
  }
}

function isAtEnd() {
  const log = $("log");
  return log.scrollHeight - log.scrollTop - log.clientHeight < 60;
}

function toEnd() {
  following = true;
  $("newer").hidden = true;
  $("log").scrollTop = $("log").scrollHeight;
}

function offerNewer() {
  $("newer").hidden = false; // it stands below the list, and takes its room from it
}

// The list has another height, or a message another one: a card that grew above, a keyboard, a photo that came.
function keepPlace() {
  if (following) $("log").scrollTop = $("log").scrollHeight;
}

// Whether the visitor reads back is decided by their own hand alone: what grows above scrolls nothing away.
function scrolled() {
  const log = $("log");
  if (log.clientHeight !== seenHeight) {
    seenHeight = log.clientHeight;
    return keepPlace();
  }
  following = isAtEnd();
  if (following) $("newer").hidden = true;
}

// the rest of the page

function paintLine(key) {
  $("line").textContent = shut ? say("closed") : open ? "" : say(key || (heardAt && pauseMs > 500 ? "offline" : "connecting"));
}

function paintForms() {
  $("naming").hidden = Boolean(name) || shut;
  $("writing").hidden = !name || shut;
  $("me").textContent = name;
  $("me").setAttribute("aria-label", say("change_name", { name }));
}

function tellWhy(key) {
  $("why").dataset.key = key;
  $("why").textContent = key ? say(key) : "";
}

function tellWanted(key, what) {
  const wanted = $("wanted");
  wanted.dataset.key = key;
  wanted.dataset.what = what;
  wanted.className = key.startsWith("why_") ? "no" : "";
  wanted.textContent = key ? say(key, { what }) : "";
}

function paintStall() {
  if (!stall) return;
  $("shop").textContent = stall.shop || say("room");
  document.title = stall.shop || say("room");
  $("air").hidden = !stall.on_air;
  const product = stall.product;
  $("product").hidden = !(product || stall.countdown);
  for (const id of ["what", "deal"]) $(id).hidden = !product;
  $("photo").hidden = !(product && product.photo);
  if (product) {
    if (product.photo && $("photo").getAttribute("src") !== product.photo) $("photo").src = product.photo;
    $("photo").alt = product.title;
    $("code").textContent = product.code;
    $("title").textContent = product.title;
    $("price").textContent = money(product.price, product.currency);
    $("unit").textContent = product.unit ? `/ ${product.unit}` : "";
    $("old").textContent = product.old_price ? money(product.old_price, product.currency) : "";
    const left = product.stock;
    $("stock").textContent = left === null ? "" : left === 0 ? say("sold_out") : left === 1 ? say("last_one") : say("left", { n: left });
    const most = Math.min(MOST_WANTED, left === null ? MOST_WANTED : Math.max(1, left));
    quantity = Math.min(quantity, most);
    $("quantity").textContent = quantity;
    $("fewer").disabled = quantity <= 1 || left === 0;
    $("more").disabled = quantity >= most || left === 0;
    $("want").disabled = left === 0 || shut;
    $("want").textContent = left === 0 ? say("sold_out") : say("want");
    $("buy").hidden = !product.url;
    if (product.url) $("buy").href = product.url;
    else $("buy").removeAttribute("href");
  }
  const screen = stall.screen;
  $("screen").hidden = !screen;
  if (screen) {
    $("screen_author").textContent = `${screen.a}:`;
    $("screen_text").textContent = screen.t;
  }
  paintClock();
}

function paintClock() {
  const countdown = stall && stall.countdown;
  const leftS = countdown ? Math.ceil((countdown.ends - (Date.now() + aheadMs)) / 1000) : 0;
  $("countdown").hidden = !countdown || leftS < 0;
  if (!countdown) return;
  $("label").textContent = countdown.label;
  const [hours, minutes, seconds] = [Math.floor(leftS / 3600), Math.floor(leftS / 60) % 60, leftS % 60];
  const two = (number) => String(number).padStart(2, "0");
  $("clock").textContent = hours ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
}

// hands

$("naming").addEventListener("submit", (event) => {
  event.preventDefault();
  const wanted = $("name").value.trim();
  if (!wanted) return tellWhy("why_name");
  wish = wanted;
  tellWhy("");
  if (open) send({ k: "name", name: wanted });
});
$("writing").addEventListener("submit", (event) => {
  event.preventDefault();
  const text = $("text").value.trim();
  if (!text) return;
  $("text").value = "";
  tellWhy("");
  write({ k: "say", text });
});
$("me").addEventListener("click", () => {
  $("name").value = name;
  $("naming").hidden = false;
  $("writing").hidden = true;
  $("name").focus();
});
$("fewer").addEventListener("click", () => { quantity = Math.max(1, quantity - 1); paintStall(); });
$("more").addEventListener("click", () => { quantity += 1; paintStall(); });
$("want").addEventListener("click", want);
$("newer").addEventListener("click", toEnd);
$("log").addEventListener("scroll", scrolled, { passive: true });
if (window.ResizeObserver) {
  new ResizeObserver(() => {
    seenHeight = $("log").clientHeight;
    keepPlace();
  }).observe($("log"));
}
$("photo").addEventListener("error", () => { $("photo").hidden = true; });
$("language").addEventListener("change", (event) => {
  kept.set("room-language", event.target.value);
  speak(event.target.value);
});
window.addEventListener("online", comeBack);
window.addEventListener("pageshow", comeBack);
document.addEventListener("visibilitychange", comeBack);

// The invitation is kept by the browser now: neither its history nor a screenshot need show it.
if (location.search) history.replaceState(null, "", "/");
for (const [code, own] of Object.entries(LANGUAGES)) {
  const option = document.createElement("option");
  option.value = code;
  option.textContent = own;
  $("language").append(option);
}
const chosen = kept.get("room-language");
speak(chosen in LANGUAGES ? chosen : document.documentElement.lang in LANGUAGES ? document.documentElement.lang : "en")
  .catch(() => {})
  .then(() => {
    for (const each of unsent) placeOwn(each);
    connect();
    setInterval(watch, 1000);
    setInterval(paintClock, 500);
  });
