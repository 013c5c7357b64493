// What to try next on a phone: words that the last text itself offers first, then what a newcomer might ask.

import { spoken } from "./words.js";

// Capitals in a text that are not words to answer with.
const NO_ANSWERS = new Set(
  "SMS MMS PDF US USA UU EE NLRB NLRA FCC OSHA OK FAQ ID ICE HR TV AM PM II LLC INC CST CDT EST EDT MST MDT PST PDT".split(" "),
);
// Words that end or explain: always at hand, never the first to try.
const LAST = new Set(["STOP", "ALTO", "HELP", "AYUDA", "WHO", "QUIEN", "PRIVACY", "PRIVACIDAD", "START"]);
const CODE = /\b[B-DF-HJ-NP-TV-XZ][2-46-9][B-DF-HJ-NP-TV-XZ]\b/;

// Whoever is answered in Spanish goes on in Spanish, whatever the page speaks.
const SPANISH = /[¿¡ñ]|\b(responda|mande|usted|sus?|una|para|qué)\b/i;

const IDEAS = {
  en: ["MENU", "MEETING", "DOCS", "Can I tell my coworkers what I make?", "Is Friday's shift cancelled?", "VISIT", "HELP", "STOP"],
  es: ["MENU", "JUNTA", "DOCUMENTOS", "¿Puedo hablar de mi sueldo?", "¿Cancelaron el turno del viernes?", "VISITA", "AYUDA", "STOP"],
};

function offered(body) {
  const words = body.match(/(?<![\p{L}\d])\p{Lu}{2,12}(?![\p{L}\d])/gu) ?? [];
  const digits = new Set([...body.matchAll(/(?<![\p{L}\d:+])([1-9]) \p{L}/gu)].map((found) => found[1]));
  const numbers = ["1", "2", "3", "4", "5"].filter((digit, before) => digits.has(digit) && (before === 0 || digits.has(String(before))));
  const found = words.filter((word) => !NO_ANSWERS.has(word));
  return [...new Set([...(numbers.length > 1 ? numbers : []), ...found.filter((word) => !LAST.has(word)), ...found.filter((word) => LAST.has(word))])];
}

// The code in the newest alert that has one.
function lastCode(texts) {
  const alert = texts.findLast((text) => text.direction === "in" && text.speaker === "service" && CODE.test(text.body));
  return alert ? alert.body.match(CODE)[0] : "";
}

// The word to join with, in the page's language where the campaign speaks it.
export function joinWord(line) {
  if (spoken() === "es" && line?.languages.includes("es")) return "UNIRME";
  return "JOIN";
}

// Whether the last that came to the phone is the carrier's word that its owner is out.
export function isOut(texts) {
  const last = texts.findLast((text) => text.direction === "in" && !text.blocked);
  return last?.speaker === "carrier" && last.body.includes("START");
}

// Each suggestion: what to show, what to put into the field, and whether to send it at once.
export function suggestions(phone, texts, line) {
  const last = texts.findLast((text) => text.direction === "in" && !text.error_code && text.speaker === "service");
  if (phone.role === "organizer") return forOrganizer(lastCode(texts), last?.body ?? "");
  const words = last ? offered(last.body) : [];
  const language = last ? (SPANISH.test(last.body) ? "es" : "en") : spoken();
  if (!texts.length) {
    const others = line?.join.filter((word) => word !== joinWord(line)) ?? [];
    const spanish = line?.languages.includes("es") && spoken() !== "es" ? ["UNIRME"] : [];
    return [joinWord(line), ...spanish, ...others.slice(0, 1), "HELP"].map(atOnce);
  }
  if (isOut(texts)) return ["START", "JOIN"].map(atOnce);
  return [...new Set([...words.slice(0, 4), ...IDEAS[language]])].slice(0, 10).map(atOnce);
}

function forOrganizer(code, body) {
  const toWrite = code ? [{ show: `${code} …`, put: `${code} `, send: false }] : [];
  const anyway = code && body.includes(`${code} SEND`) ? [`${code} SEND`] : [];
  return [...toWrite, ...[...anyway, spoken() === "es" ? "AYUDA" : "HELP"].map(atOnce)];
}

function atOnce(word) {
  return { show: word, put: word, send: true };
}
