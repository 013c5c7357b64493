// One text as a bubble: its words with links, pictures, documents, how far it came, what it costs.

import { known, say, spoken } from "./words.js";

const LINK = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]]/g;
const TICKS = { accepted: "◷", queued: "◷", sent: "✓", delivered: "✓✓", received: "✓", failed: "!", undelivered: "!" };

function element(name, className, text) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

function link(url, text, className) {
  const made = element("a", className, text);
  made.href = url;
  made.target = "_blank";
  made.rel = "noopener noreferrer";
  return made;
}

function isDocument(url) {
  try {
    return /^\/d\//.test(new URL(url).pathname);
  } catch {
    return false;
  }
}

function card(url) {
  const made = link(url, undefined, "card");
  made.append(element("span", "sheet"), element("span", "card-words", say("document")), element("span", "card-host", new URL(url).host));
  return made;
}

function words(body) {
  const said = element("p", "words");
  const cards = [];
  let from = 0;
  for (const found of body.matchAll(LINK)) {
    said.append(body.slice(from, found.index));
    said.append(link(found[0], found[0]));
    if (isDocument(found[0])) cards.push(card(found[0]));
    from = found.index + found[0].length;
  }
  said.append(body.slice(from));
  return [said, ...cards];
}

function attachment(text, media) {
  const url = `/phones/media/${text.sid}/${media.sid}`;
  if (!/^image\/(jpeg|png|gif|webp)$/.test(media.content_type)) {
    const made = link(url, undefined, "card");
    made.append(element("span", "sheet"), element("span", "card-words", media.name || say("file")), element("span", "card-host", media.content_type));
    return made;
  }
  const made = link(url, undefined, "picture");
  const image = element("img");
  image.src = url;
  image.alt = media.name || say("picture");
  made.append(image);
  return made;
}

function time(at) {
  return new Date(at).toLocaleTimeString(spoken(), { hour: "numeric", minute: "2-digit" });
}

function reason(text, name) {
  if (text.blocked) return say("blocked", { name });
  if (!text.error_code) return "";
  const known_words = known(`error${text.error_code}`) ? say(`error${text.error_code}`) : text.error;
  const what = text.direction === "out" ? say("unheard") : say(text.status);
  return `${what}: ${known_words} (${text.error_code})`;
}

function progress(text) {
  if (text.direction === "out") return text.answered ? ["✓✓", say("heard")] : ["✓", say("received")];
  return [TICKS[text.status] ?? "", say(text.status)];
}

function foot(text, name, silence) {
  const made = element("div", "foot");
  made.setAttribute("aria-live", "off"); // a tick more is no news to be read aloud
  const why = reason(text, name);
  if (text.speaker === "carrier") made.append(element("span", "by", say("carrierSays")));
  made.append(element("time", "", time(text.at)));
  const count = text.segments === 1 ? say("segment") : say("segments", { n: text.segments });
  made.append(element("span", text.encoding === "UCS-2" || text.segments > 1 ? "badge dear" : "badge", `${text.encoding === "MMS" ? "" : `${count}, `}${text.encoding}`));
  if (why) made.append(element("span", "why", why));
  else if (text.speaker !== "carrier") {
    const [tick, meaning] = progress(text);
    const shown = element("span", "tick", tick);
    shown.setAttribute("aria-hidden", "true");
    shown.title = meaning;
    made.append(shown, element("span", "unseen", meaning));
    if (silence) made.append(element("span", "silent", silence));
  }
  return made;
}

// A bubble for a text, or an old bubble brought up to date: only what changed is said again to a screen reader. `silence` says why
// nothing came back.
export function bubble(text, name, silence, old) {
  const made = old ?? element("article", "bubble");
  Object.assign(made.dataset, { sid: text.sid, phone: text.phone, direction: text.direction, status: text.status, speaker: text.speaker, seq: text.seq });
  made.classList.toggle("blocked", text.blocked);
  made.classList.toggle("wrong", Boolean(text.error_code));
  const drawn = `${spoken()} ${text.media.length}`;
  if (made.dataset.drawn !== drawn) {
    made.replaceChildren();
    if (text.media.length) made.append(...text.media.map((media) => attachment(text, media)));
    if (text.body) made.append(...words(text.body));
    made.append(element("div", "foot"));
    made.dataset.drawn = drawn;
  }
  made.querySelector(":scope > .foot").replaceWith(foot(text, name, silence));
  return made;
}
