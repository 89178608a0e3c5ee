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
const OPEN = new Set(["held", "waitlisted", "first_paid", "confirmed", "paid"]);
const OVER_MS = 900000; // for so long one reads that something is over

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
const givenBack = new Set(); // things whose button was tapped, until the ledger has an answer
let kind = ""; // the variant that was chosen
let claims = []; // what the ledger says of this visitor: see Slips.of in studio/chat/room_claims.py
let unsent = restored(); // what the room has not acknowledged, oldest first: {id, k, text?, code?, v?, n?, why?}
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
  $("claims").textContent = "";
  paintClaims();
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
    givenBack.clear();
    if (said.claims) claims = said.claims;
    for (const each of [...$("log").children]) if (each.dataset.n) each.remove();
    for (const row of said.rows) place(row);
    if (wish || name) send({ k: "name", name: wish || name });
    for (const each of unsent) if (!each.why) deliver(each);
    paintLine();
    paintForms();
    paintStall();
    paintClaims();
    toEnd();
  } else if (said.k === "claims") {
    claims = said.claims;
    givenBack.clear();
    // What became of it stands in the list now.
    const { key, what } = $("wanted").dataset;
    const listed = claims.some((each) => what.startsWith(`${named(each)} × `));
    if (listed && (key === "wanted_sent" || key === "wanted_sending")) {
      wantedId = ""; // that it was sent, which may come later, is no news then
      tellWanted("", "");
    }
    paintClaims();
    paintStall();
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
      kind = "";
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
  if (each.k === "want") send({ k: "want", id: each.id, code: each.code, v: each.v, n: each.n });
  else if (each.k === "back") send({ k: "back", id: each.id, code: each.code, v: each.v });
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
      own.dataset.as = said.as;
      own.dataset.state = "sent";
      paintWords(own);
    }
  }
  if (each && said.id === wantedId) tellWanted("wanted_sent", wantedText(each));
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
  if (each.k === "back") givenBack.delete(named(each));
  const own = ownItem(each.id);
  if (["gone", "paused", "variant", "nothing", "empty"].includes(said.why)) {
    unsent = unsent.filter((one) => one !== each);
    if (own) own.remove();
  } else if (own) {
    own.dataset.state = "failed";
    paintWords(own);
  }
  store();
  paintClaims();
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
  if (!product) return;
  if (product.variants.length && !chosenKind()) return tellWanted("why_variant", "");
  if (!name) {
    wantAfterNaming = true;
    $("name").focus();
    $("naming").scrollIntoView({ block: "nearest" });
    return;
  }
  const wanted = { k: "want", code: product.code, v: product.variants.length ? kind : "", n: quantity };
  tellWanted("wanted_sending", wantedText(wanted));
  wantedId = write(wanted);
  quantity = 1;
  paintStall();
}

function named(each) {
  return each.v ? `${each.code} ${each.v}` : each.code;
}

function wantedText(each) {
  return `${named(each)} × ${each.n}`;
}

// As the room writes it into the chat.
function writtenText(each) {
  if (each.k === "want") return `${named(each)} x${each.n}`;
  return each.k === "back" ? `cancel ${named(each)}` : each.text;
}

function giveBack(each) {
  if (!name) {
    $("name").focus();
    return;
  }
  tellWhy("");
  givenBack.add(named(each));
  write({ k: "back", code: each.code, v: each.v });
  paintClaims();
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
  li.querySelector(".text").textContent = writtenText(each);
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

function isToday(ms) {
  return new Date(Date.now() + aheadMs).toDateString() === new Date(ms).toDateString();
}

function clock(ms) {
  const day = isToday(ms) ? {} : { day: "numeric", month: "short" };
  return new Intl.DateTimeFormat(language, { ...day, hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(new Date(ms));
}

function partText(part) {
  if (part.s !== "held") return say(`claim_${part.s}`, { place: part.place });
  if (!part.until) return say("claim_kept");
  return say(isToday(part.until) ? "claim_held" : "claim_held_day", { until: clock(part.until) });
}

function setText(element, text) {
  if (element.textContent !== text) element.textContent = text; // what did not change is not read out again
}

function paintClaims() {
  const list = $("claims");
  const oldest = Date.now() + aheadMs - OVER_MS;
  const shown = claims.filter((each) => each.at > oldest || each.parts.some((part) => OPEN.has(part.s)));
  const items = new Map([...list.children].map((li) => [li.dataset.thing, li]));
  shown.forEach((each, index) => {
    const thing = named(each);
    const li = items.get(thing) || claimItem(thing);
    items.delete(thing);
    const [about, button] = li.children;
    setText(about.firstElementChild, each.title);
    while (about.children.length > each.parts.length + 1) about.lastElementChild.remove();
    each.parts.forEach((part, number) => {
      let line = about.children[number + 1];
      if (!line) {
        line = document.createElement("p");
        const what = document.createElement("b");
        what.append(document.createElement("bdi"));
        line.append(what, " ", document.createElement("span"));
        about.append(line);
      }
      line.className = part.s;
      setText(line.querySelector("bdi"), `${part.q} × ${thing}`);
      setText(line.lastElementChild, partText(part));
    });
    button.hidden = !each.back || shut;
    button.disabled = givenBack.has(thing);
    button.onclick = () => giveBack(each);
    setText(button, say("give_back"));
    button.setAttribute("aria-label", say("give_back_what", { what: thing }));
    if (list.children[index] !== li) list.insertBefore(li, list.children[index] || null);
  });
  for (const li of items.values()) li.remove();
  list.hidden = !shown.length;
}

function claimItem(thing) {
  const li = document.createElement("li");
  li.dataset.thing = thing;
  const about = document.createElement("div");
  const title = document.createElement("bdi");
  title.className = "name";
  title.dir = "auto";
  about.append(title);
  const button = document.createElement("button");
  button.type = "button";
  li.append(about, button);
  return li;
}

function chosenKind() {
  return stall && stall.product && stall.product.variants.find((each) => each.v === kind);
}

function paintKinds(product) {
  const box = $("kinds");
  const key = JSON.stringify([product.code, product.variants]);
  box.hidden = !product.variants.length;
  if (product.variants.length === 1) kind = product.variants[0].v;
  if (box.dataset.key !== key) {
    box.dataset.key = key;
    const focused = box.contains(document.activeElement) ? document.activeElement.dataset.v : null;
    box.textContent = "";
    for (const each of product.variants) {
      const button = document.createElement("button");
      const text = document.createElement("bdi");
      button.type = "button";
      button.dataset.v = each.v;
      button.className = each.stock === 0 ? "out" : "";
      text.textContent = each.v;
      button.append(text);
      button.onclick = () => {
        kind = each.v;
        if ($("wanted").dataset.key === "why_variant") tellWanted("", "");
        paintStall();
      };
      box.append(button);
      if (each.v === focused) button.focus();
    }
  }
  for (const button of box.children) button.setAttribute("aria-pressed", String(button.dataset.v === kind));
}

function stockText(left, waiting) {
  const text = left === null ? "" : left === 0 ? say("sold_out") : left === 1 ? say("last_one") : say("left", { n: left });
  return [text, waiting ? say("waiting", { n: waiting }) : ""].filter(Boolean).join(" · ");
}

// How many more this visitor may ask for, where the seller gives each only so many.
function allowed(product) {
  if (product.limit === null) return MOST_WANTED;
  let mine = 0;
  for (const each of claims) {
    if (each.code === product.code) for (const part of each.parts) if (OPEN.has(part.s)) mine += part.q;
  }
  return Math.max(0, Math.min(MOST_WANTED, product.limit - mine));
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
    const title = product.titles[language] || product.title;
    $("photo").alt = title;
    $("code").textContent = product.code;
    $("title").textContent = title;
    paintKinds(product);
    const one = chosenKind();
    $("price").textContent = money(one ? one.price : product.price, product.currency);
    $("unit").textContent = product.unit ? `/ ${product.unit}` : "";
    const reduced = product.old_price && (!one || one.price === product.price);
    $("old").textContent = reduced ? money(product.old_price, product.currency) : "";
    $("offer").textContent = reduced && product.offer_ends ? say("offer_until", { until: clock(product.offer_ends) }) : "";
    const left = one ? one.stock : product.stock;
    const joining = left === 0 && !product.first_paid;
    const may = allowed(product);
    // Who joins the waitlist may ask for as many as each may have; else for what is there.
    const most = Math.max(1, left ? Math.min(may, left) : may);
    $("stock").textContent = stockText(left, product.waiting);
    quantity = Math.min(quantity, most);
    $("quantity").textContent = quantity;
    $("fewer").disabled = quantity <= 1;
    $("more").disabled = quantity >= most;
    $("want").disabled = shut || stall.paused || may === 0;
    $("want").textContent = say(joining ? "join" : "want");
    setText($("rule"), stall.paused ? say("why_paused")
      : may === 0 ? say("most_each", { n: product.limit })
      : product.first_paid ? say("first_paid_note") : "");
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
    setInterval(paintClaims, 30000); // what is over is gone after a while
    setInterval(paintClock, 500);
  });
