// The page: asks every moment what has changed and shows it on the phones; sends what is typed; knows nothing of the bot.

import { bubble } from "./bubble.js";
import { isOut, joinWord, suggestions } from "./chips.js";
import { say, sayAll, speak, spoken } from "./words.js";

const OFTEN = 600, SELDOM = 5000, AFTER_TROUBLE = 2500, CAST_EVERY = 15000;
const LIMIT = { n: 10, minutes: 10 }; // automated answers to one number
const BIGGEST_PICTURE = 5 * 1024 * 1024;
const WORKERS = [{ name: "Maria", number: "+13125550141" }, { name: "James", number: "+13125550142" }];
const MORE_NAMES = ["Rosa", "Andre", "Mei", "Tomas", "Aisha", "Paul", "Ana", "Sam"];
const FAULTS = {
  down: { status: 503 },
  slow: { delay: 4 },
  lost: { drop: true },
  filtered: { when: "status", code: 30007 },
};

const at = (id) => document.getElementById(id);
const board = at("board"), tabs = at("tabs"), drawer = at("drawer");

const texts = new Map();
const phones = [];
let lines = [], modes = {}, run = "", seq = 0, castAsked = 0, chosen = "", polling = 0, began = false;
const kept = {
  get added() { return JSON.parse(localStorage.getItem("phones.added") ?? "null") ?? WORKERS; },
  set added(value) { localStorage.setItem("phones.added", JSON.stringify(value)); },
  get lines() { return JSON.parse(localStorage.getItem("phones.lines") ?? "{}"); },
  set lines(value) { localStorage.setItem("phones.lines", JSON.stringify(value)); },
};

// -- asking and sending ---------------------------------------------------------------------------------------------------------------

async function ask(path, sent) {
  const given = sent === undefined ? {} : { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(sent) };
  const answer = await fetch(`/phones/${path}`, given);
  const said = answer.status === 204 ? {} : await answer.json().catch(() => ({}));
  if (!answer.ok) throw Object.assign(new Error(said.error ?? ""), { status: answer.status });
  return said;
}

async function poll() {
  clearTimeout(polling);
  let wait = document.hidden ? SELDOM : OFTEN;
  try {
    if (Date.now() - castAsked > CAST_EVERY) await recast();
    const state = await ask(`state?since=${seq}`);
    if (state.run !== run) {
      const first = run === "";
      run = state.run;
      forget();
      if (!first) return void (polling = setTimeout(poll, 0));
    }
    hear(state);
    trouble(lines.length ? "" : say("none"));
  } catch (error) {
    trouble(say(error.status === 503 ? "down503" : "gone"));
    wait = AFTER_TROUBLE;
  }
  clearTimeout(polling);
  polling = setTimeout(poll, wait);
}

async function recast() {
  const cast = await ask("cast");
  castAsked = Date.now();
  if (JSON.stringify(cast) === JSON.stringify(lines)) return;
  lines = cast;
  populate();
}

function trouble(words) {
  if (at("trouble").textContent === words) return;
  at("trouble").textContent = words;
  at("trouble").hidden = !words;
}

function forget() {
  texts.clear();
  seq = 0;
  for (const phone of phones) {
    phone.log.replaceChildren();
    phone.newOn.clear();
    phone.unread = 0;
    redraw(phone);
  }
}

function hear(state) {
  if (state.seq === seq && began) return showFaults(state);
  const touched = new Set();
  for (const text of state.texts) {
    const before = texts.get(text.sid);
    texts.set(text.sid, text);
    const phone = phones.find((each) => each.number === text.phone) ?? appear(text.phone);
    touched.add(phone);
    if (began && !before && text.direction === "in" && !text.blocked) ring(phone, text);
  }
  seq = state.seq;
  modes = Object.fromEntries(Object.entries(state.lines).map(([line, each]) => [line, each.opt_out]));
  for (const phone of touched) show(phone);
  if (!began) for (const phone of phones) redraw(phone);
  began = true;
  showFaults(state);
  guideOn();
}

function ring(phone, text) {
  if (phone.line !== text.line && !of(phone).length) choose(phone, text.line);
  if (phone.line !== text.line) phone.newOn.add(text.line);
  if (!onTop(phone)) phone.unread += 1;
  phone.root.classList.remove("rings");
  requestAnimationFrame(() => phone.root.classList.add("rings"));
}

// -- the phones -----------------------------------------------------------------------------------------------------------------------

const of = (phone) => [...texts.values()].filter((text) => text.phone === phone.number && text.line === phone.line).sort((a, b) => a.seq - b.seq);
const lineOf = (phone) => lines.find((each) => each.line === phone.line);
const small = () => matchMedia("(max-width: 760px)").matches;
const onTop = (phone) => !document.hidden && (!small() || phone.number === chosen);

function populate() {
  const organizers = lines.flatMap((line) => line.organizers.map(([name, number]) => ({ name, number, role: "organizer", line: line.line })));
  const busy = new Set(kept.added.map((phone) => kept.lines[phone.number] ?? lines[0]?.line));
  for (const each of kept.added) if (!organizers.some((one) => one.number === each.number)) place({ ...each, role: "worker" });
  const shown = new Map();
  for (const each of organizers) {
    const many = shown.get(each.line) ?? 0;
    if (!busy.has(each.line) || many >= 2) continue;
    shown.set(each.line, many + 1);
    place(each);
  }
  for (const phone of phones) {
    const known = organizers.find((each) => each.number === phone.number);
    if (known) Object.assign(phone, { role: "organizer", name: known.name });
    if (!phone.line || !lineOf(phone)) phone.line = kept.lines[phone.number] || known?.line || phone.line || lines[0]?.line || "";
    redraw(phone);
  }
  if (!chosen && phones.length) select(phones[0].number);
  drawLines();
  guideOn();
}

function appear(number) {
  const known = lines.flatMap((line) => line.organizers).find((each) => each[1] === number);
  const usual = MORE_NAMES[Number(/^\+13125550(\d{3})$/.exec(number)?.[1]) - 143]; // who has this number in the terminal's chat too
  return place({ name: known?.[0] ?? usual ?? number.slice(-4), number, role: known ? "organizer" : "worker" });
}

function place({ name, number, role, line }) {
  const there = phones.find((phone) => phone.number === number);
  if (there) return there;
  const root = at("phone").content.firstElementChild.cloneNode(true);
  const find = (selector) => root.querySelector(selector);
  const phone = { name, number, role, root, line: kept.lines[number] ?? line ?? lines[0]?.line ?? "", unread: 0, newOn: new Set(), picture: null, log: find(".log"), find };
  root.id = `phone-${number.slice(1)}`;
  root.dataset.number = number;
  const last = phones.findLastIndex((each) => each.role === "worker");
  const where = role === "worker" && last >= 0 ? last + 1 : role === "worker" ? 0 : phones.length;
  board.insertBefore(root, phones[where]?.root ?? null);
  phones.splice(where, 0, phone);
  listen(phone);
  redraw(phone);
  return phone;
}

function listen(phone) {
  const { find } = phone, field = find("textarea");
  find(".line").addEventListener("change", (event) => choose(phone, event.target.value));
  find("form").addEventListener("submit", (event) => { event.preventDefault(); send(phone); });
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send(phone);
  });
  field.addEventListener("input", () => grow(field));
  find(".file").addEventListener("change", (event) => attach(phone, event.target.files[0]));
  find(".unattach").addEventListener("click", () => attach(phone, null));
  find(".remove").addEventListener("click", () => putAway(phone));
  // A picture that has loaded makes the conversation longer: its end stays in view if it was.
  phone.log.addEventListener("load", () => { if (endIsNear(phone.log, 340)) phone.log.scrollTop = phone.log.scrollHeight; }, true);
  phone.root.addEventListener("focusin", () => { if (chosen !== phone.number) select(phone.number); });
}

function choose(phone, line) {
  phone.line = line;
  phone.newOn.delete(line);
  kept.lines = { ...kept.lines, [phone.number]: line };
  phone.log.replaceChildren();
  redraw(phone);
  populate();
}

function redraw(phone) {
  const { find, root, name } = phone;
  root.className = `phone ${phone.role}${phone.number === chosen ? " chosen" : ""}`;
  root.setAttribute("aria-label", `${name}, ${say(phone.role)}`);
  find(".name").textContent = name;
  find(".face").textContent = [...name][0] ?? "";
  find(".number").textContent = pretty(phone.number);
  find(".role").textContent = say(phone.role);
  find(".to").textContent = say("to");
  find(".log").setAttribute("aria-label", say("conversation", { name }));
  find("textarea").placeholder = say("message");
  find("textarea").setAttribute("aria-label", say("says", { name }));
  find(".file").setAttribute("aria-label", say("attach"));
  find(".attach").title = say("attach");
  find(".unattach").setAttribute("aria-label", say("unattach"));
  find(".send").setAttribute("aria-label", say("send"));
  find(".remove").hidden = phone.role === "organizer" || WORKERS.some((each) => each.number === phone.number);
  find(".remove").setAttribute("aria-label", say("remove", { name }));
  drawThreads(phone);
  show(phone);
}

function drawThreads(phone) {
  const menu = phone.find(".line");
  const others = [...texts.values()].filter((text) => text.phone === phone.number && !lines.some((line) => line.line === text.line));
  const shown = [...lines.map((line) => [line.line, line.program]), ...[...new Set(others.map((text) => text.line))].map((line) => [line, say("other")])];
  const wanted = JSON.stringify([shown, phone.line, ...phone.newOn]);
  const twins = (program) => shown.filter((each) => each[1] === program).length > 1;
  if (menu.dataset.drawn === wanted) return;
  menu.replaceChildren(...shown.map(([line, program]) => new Option(`${phone.newOn.has(line) ? "● " : ""}${program}${twins(program) ? ` ${pretty(line)}` : ""}`, line, false, line === phone.line)));
  menu.dataset.drawn = wanted;
  menu.closest(".thread").classList.toggle("news", phone.newOn.size > 0);
}

function show(phone) {
  const log = phone.log, mine = of(phone);
  const atEnd = endIsNear(log, 80);
  const count = log.childElementCount;
  log.querySelector(".empty")?.remove();
  const there = new Map([...log.querySelectorAll(".bubble")].map((each) => [each.dataset.sid, each]));
  for (const text of mine) {
    const old = there.get(text.sid);
    const made = bubble(text, phone.name, silence(phone, text, mine), old);
    if (!old) log.insertBefore(made, [...there.values()].find((each) => Number(each.dataset.seq) > text.seq) ?? null);
  }
  if (!mine.length) log.append(empty(phone));
  if (atEnd || log.childElementCount !== count) requestAnimationFrame(() => { log.scrollTop = log.scrollHeight; });
  drawChips(phone, mine);
  drawThreads(phone);
  drawTabs();
}

// Why nothing came back to a text that was heard, as far as one can see from outside: the service does not say.
function silence(phone, text, mine) {
  if (text.direction !== "out" || !text.answered || text.replies) return "";
  const before = mine.filter((each) => each.seq < text.seq);
  if (mine[before.length + 1]?.speaker === "carrier") return ""; // the carrier answered in its place
  if (isOut(before)) return say("out", { name: phone.name });
  const lately = before.filter((each) => each.direction === "out" && each.replies && new Date(text.at) - new Date(each.at) < LIMIT.minutes * 60_000);
  return phone.role === "worker" && lately.length >= LIMIT.n ? say("limited", LIMIT) : say("silent");
}

function endIsNear(log, pixels) {
  return log.scrollHeight - log.scrollTop - log.clientHeight < pixels;
}

function empty(phone) {
  const made = document.createElement("p");
  made.className = "empty";
  made.textContent = phone.role === "organizer" ? say("emptyOrganizer") : say("emptyWorker", { join: joinWord(lineOf(phone)) });
  return made;
}

function drawChips(phone, mine) {
  const chips = phone.find(".chips"), offers = suggestions(phone, mine, lineOf(phone));
  chips.setAttribute("aria-label", say("try"));
  chips.setAttribute("role", "group");
  const wanted = JSON.stringify(offers);
  if (chips.dataset.drawn === wanted) return;
  chips.dataset.drawn = wanted;
  chips.replaceChildren(...offers.map((offer) => {
    const made = Object.assign(document.createElement("button"), { type: "button", className: "chip", textContent: offer.show });
    made.addEventListener("click", () => {
      const field = phone.find("textarea");
      field.value = offer.put;
      grow(field);
      field.focus();
      if (offer.send) send(phone);
    });
    return made;
  }));
}

async function send(phone) {
  const field = phone.find("textarea"), body = field.value.trim();
  if ((!body && !phone.picture) || !phone.line) return;
  const media = phone.picture ? [phone.picture] : [];
  const mode = modes[phone.line] ?? lineOf(phone)?.opt_out ?? "twilio";
  field.value = "";
  grow(field);
  attach(phone, null);
  try {
    await ask("send", { from: phone.number, to: phone.line, body, media, opt_out: mode });
    poll();
  } catch (error) {
    if (!field.value) field.value = body;
    trouble(error.message || say("notSent"));
  }
}

async function attach(phone, file) {
  const preview = phone.find(".preview"), image = preview.querySelector("img");
  if (image.src) URL.revokeObjectURL(image.src);
  if (!file) phone.find(".file").value = ""; // so that the same picture can be chosen again
  phone.picture = null;
  preview.hidden = true;
  if (!file) return;
  if (file.size > BIGGEST_PICTURE) return trouble(say("tooBig"));
  phone.picture = { name: file.name, content_type: file.type, base64: await base64(file) };
  image.src = URL.createObjectURL(file);
  preview.hidden = false;
  phone.find("textarea").focus();
}

function base64(file) {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result.slice(reader.result.indexOf(",") + 1));
    reader.onerror = failed;
    reader.readAsDataURL(file);
  });
}

function grow(field) {
  field.style.height = "auto";
  field.style.height = `${Math.min(field.scrollHeight, 120)}px`;
}

function pretty(number) {
  const parts = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(number);
  return parts ? `(${parts[1]}) ${parts[2]}-${parts[3]}` : number;
}

function putAway(phone) {
  kept.added = kept.added.filter((each) => each.number !== phone.number);
  phones.splice(phones.indexOf(phone), 1);
  phone.root.remove();
  if (chosen === phone.number && phones.length) select(phones[0].number);
  drawTabs();
}

// -- choosing among the phones --------------------------------------------------------------------------------------------------------

function select(number, focus = false) {
  chosen = number;
  for (const phone of phones) phone.root.classList.toggle("chosen", phone.number === number);
  const phone = phones.find((each) => each.number === number);
  if (!phone) return;
  phone.unread = 0;
  drawTabs();
  if (focus) {
    phone.find("textarea").focus();
    phone.root.scrollIntoView({ inline: "nearest", block: "nearest" });
  }
  if (small()) requestAnimationFrame(() => { phone.log.scrollTop = phone.log.scrollHeight; });
}

function drawTabs() {
  for (const phone of phones) if (onTop(phone)) phone.unread = 0;
  const wanted = JSON.stringify([spoken(), chosen, ...phones.map((phone) => [phone.name, phone.number, phone.role, phone.unread])]);
  const unread = phones.reduce((sum, phone) => sum + phone.unread, 0);
  document.title = `${unread ? `(${unread}) ` : ""}Pepperline: ${say("tabs").toLowerCase()}`;
  if (tabs.dataset.drawn === wanted) return;
  tabs.dataset.drawn = wanted;
  const focused = tabs.contains(document.activeElement);
  tabs.replaceChildren(...phones.map((phone) => {
    const made = Object.assign(document.createElement("button"), { type: "button", className: `tab ${phone.role}`, textContent: phone.name });
    made.setAttribute("role", "tab");
    made.setAttribute("aria-selected", String(phone.number === chosen));
    made.setAttribute("aria-controls", phone.root.id);
    made.tabIndex = phone.number === chosen ? 0 : -1;
    made.addEventListener("click", () => select(phone.number));
    if (phone.unread) {
      const badge = Object.assign(document.createElement("span"), { className: "unread", textContent: String(phone.unread) });
      badge.setAttribute("aria-label", say("unread", { n: phone.unread }));
      made.append(badge);
    }
    return made;
  }));
  if (focused) tabs.querySelector("[aria-selected=true]")?.focus();
}

function beside(step) {
  const here = phones.findIndex((phone) => phone.number === chosen);
  return phones[(here + step + phones.length) % phones.length]?.number;
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !drawer.hidden) return openDrawer(false);
  if (event.target.closest?.("[role=tablist]") && ["ArrowLeft", "ArrowRight"].includes(event.key)) {
    return select(beside(event.key === "ArrowLeft" ? -1 : 1));
  }
  if (!event.altKey || event.ctrlKey || event.metaKey) return;
  const digit = /^Digit([1-9])$/.exec(event.code);
  const number = digit ? phones[Number(digit[1]) - 1]?.number : { ArrowLeft: beside(-1), ArrowRight: beside(1) }[event.key];
  if (!number) return;
  event.preventDefault();
  select(number, true);
});

// -- the carrier's drawer -------------------------------------------------------------------------------------------------------------

function openDrawer(open) {
  drawer.hidden = !open;
  at("carrier").setAttribute("aria-expanded", String(open));
  (open ? at("drawer-close") : at("carrier")).focus();
}

function showFaults(state) {
  const on = new Set(state.faults.map((fault) => (fault.when === "status" ? "filtered" : fault.drop ? "lost" : fault.delay ? "slow" : "down")));
  for (const each of document.querySelectorAll("[data-fault]")) if (document.activeElement !== each) each.checked = on.has(each.dataset.fault);
  at("carrier").classList.toggle("ill", on.size > 0);
}

async function orderFaults() {
  const on = [...document.querySelectorAll("[data-fault]:checked")].map((each) => FAULTS[each.dataset.fault]);
  await ask("faults", { faults: on }).catch((error) => trouble(error.message || say("notSent")));
}

function drawLines() {
  at("lines").replaceChildren(...lines.map((line) => {
    const group = document.createElement("fieldset");
    group.append(Object.assign(document.createElement("legend"), { textContent: say("optOut", { line: `${line.program} ${pretty(line.line)}` }) }));
    for (const mode of ["twilio", "advanced", "ours"]) {
      const label = Object.assign(document.createElement("label"), { className: "choice" });
      const input = Object.assign(document.createElement("input"), { type: "radio", name: `mode-${line.line}`, value: mode });
      input.checked = (modes[line.line] ?? line.opt_out) === mode;
      input.addEventListener("change", () => {
        modes[line.line] = mode;
        ask("lines", { line: line.line, opt_out: mode }).catch((error) => trouble(error.message || say("notSent")));
      });
      const words = document.createElement("span");
      words.append(say(mode));
      if (mode === line.opt_out) words.append(" ", Object.assign(document.createElement("small"), { textContent: say("asLoaded") }));
      label.append(input, words);
      group.append(label);
    }
    return group;
  }));
}

// -- the guide, the language, the form ------------------------------------------------------------------------------------------------

function guideOn() {
  const worker = phones.find((phone) => phone.role === "worker"), organizer = phones.find((phone) => phone.role === "organizer");
  const filled = { join: joinWord(lines[0]), worker: worker?.name ?? "Maria", organizer: organizer?.name ?? say("organizer") };
  sayAll(at("guide"), filled);
  const all = [...texts.values()], roles = new Map(phones.map((phone) => [phone.number, phone.role]));
  const from = (role, least) => all.filter((text) => text.direction === "out" && roles.get(text.phone) === role).length >= least;
  at("step-1").classList.toggle("done", from("worker", 2));
  at("step-2").classList.toggle("done", from("worker", 4));
  at("step-3").classList.toggle("done", from("organizer", 1));
}

function showGuide(open) {
  at("guide").hidden = !open;
  localStorage.setItem("phones.guided", open ? "" : "yes");
}

function relabel() {
  document.documentElement.lang = spoken();
  sayAll(document);
  at("language").textContent = spoken() === "es" ? "EN" : "ES";
  at("language").lang = spoken() === "es" ? "en" : "es";
  at("language").setAttribute("aria-label", spoken() === "es" ? "English" : "Español");
  for (const phone of phones) redraw(phone);
  drawLines();
  guideOn();
}

function openAdding() {
  const form = at("adding-form"), taken = new Set(phones.map((phone) => phone.number));
  form.elements.name.value = MORE_NAMES.find((name) => !phones.some((phone) => phone.name === name)) ?? "";
  for (let last = 143; last < 200; last += 1) {
    form.elements.number.value = `+13125550${last}`;
    if (!taken.has(form.elements.number.value)) break;
  }
  at("adding").showModal();
  form.elements.name.select();
}

at("add").addEventListener("click", openAdding);
at("adding-cancel").addEventListener("click", () => at("adding").close());
at("adding-form").addEventListener("submit", (event) => {
  const given = Object.fromEntries(new FormData(event.target));
  const phone = { name: given.name.trim(), number: given.number.trim() };
  kept.added = [...kept.added.filter((each) => each.number !== phone.number), phone];
  place({ ...phone, role: "worker" });
  at("adding").addEventListener("close", () => select(phone.number, true), { once: true });
});
at("carrier").addEventListener("click", () => openDrawer(drawer.hidden));
at("drawer-close").addEventListener("click", () => openDrawer(false));
at("faults").addEventListener("change", orderFaults);
at("clear").addEventListener("click", () => ask("clear", {}).then(poll, (error) => trouble(error.message || say("notSent"))));
at("guide-again").addEventListener("click", () => showGuide(at("guide").hidden));
at("guide-done").addEventListener("click", () => { showGuide(false); phones[0]?.find("textarea").focus(); });
at("language").addEventListener("click", () => { speak(spoken() === "es" ? "en" : "es"); relabel(); });
document.addEventListener("visibilitychange", () => { if (!document.hidden) { drawTabs(); poll(); } });

relabel();
showGuide(localStorage.getItem("phones.guided") !== "yes");
for (const each of kept.added) place({ ...each, role: "worker" });
if (phones.length) select(phones[0].number);
poll();
