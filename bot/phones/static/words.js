// The page's own words in English and Spanish. What people text is never translated.

const WORDS = {
  en: {
    skip: "Skip to the phones", subtitle: "Play every part: each phone below texts the real service.", tools: "Tools", tabs: "Phones",
    add: "Add a phone", carrier: "The carrier", guide: "Guide", close: "Close", cancel: "Cancel", gotit: "Got it",
    step1: "Be a worker: text {join} from {worker}’s phone and answer YES.",
    step2: "Ask something the bot knows, like MENU, and something it can’t.",
    step3: "Be the organizer: {organizer}’s phone rings. Answer with the code.",
    carrierHint: "In place of Twilio, a stand-in on this machine carries the texts. Let it misbehave and see what the service does.",
    trouble: "Let something go wrong", down: "It is down", downHint: "Every request is answered 503.",
    slow: "It is slow", slowHint: "Four seconds before each answer.",
    lost: "It loses answers", lostHint: "A text goes out, but the connection ends without a word.",
    filtered: "It filters", filteredHint: "Texts are taken and then not delivered (30007).",
    optOut: "Who handles STOP on {line}", twilio: "The carrier, with its own words", advanced: "The carrier, and it tells the service",
    ours: "The service alone", asLoaded: "as in the campaign file",
    clear: "Empty all phones", clearHint: "The carrier forgets everything. The service still remembers who joined.",
    keys: "Keys: Enter sends, Shift+Enter is a new line, Alt+1 to Alt+9 choose a phone, Alt+← and Alt+→ the one beside.",
    name: "Name", number: "Number", numberHint: "Any number with 555-01 in it: nobody has those.", addIt: "Add it",
    to: "To", worker: "worker", organizer: "organizer", remove: "Put {name}’s phone away", says: "Text as {name}",
    attach: "Attach a picture", unattach: "Remove the picture", send: "Send", try: "Try", message: "Text message", conversation: "{name}’s conversation",
    emptyWorker: "Nothing yet. Text {join} to begin.", emptyOrganizer: "Quiet. This phone rings when a worker asks what the bot can’t answer.",
    queued: "on its way", accepted: "on its way", sent: "sent", delivered: "delivered", failed: "failed", undelivered: "not delivered",
    received: "sent", heard: "delivered", unheard: "the service did not answer", segment: "1 segment", segments: "{n} segments",
    silent: "no automatic reply", out: "no reply: {name} texted STOP", limited: "no reply: the bot answers one number at most {n} times in {minutes} minutes",
    picture: "Picture", file: "File", document: "Open the document", carrierSays: "Carrier", blocked: "The carrier blocked this: {name} texted STOP.",
    error21610: "the carrier’s block list", error30003: "phone unreachable", error30005: "no such phone", error30006: "a landline",
    error30007: "filtered as spam", error30008: "lost on the way", error30034: "number not registered", error11200: "no proper answer",
    error11205: "service not running",
    down503: "The phones can’t reach the carrier’s stand-in. Is the service running? (make run)", gone: "The service does not answer. Is it running? (make run)",
    none: "No campaign is loaded yet. Load one with: flask --app wsgi campaign load FILE.yaml", unread: "{n} new", other: "unknown line",
    tooBig: "That picture is over 5 MB, more than a text can carry.", notSent: "That could not be sent.", deleted: "deleted at the carrier",
  },
  es: {
    skip: "Ir a los teléfonos", subtitle: "Haz todos los papeles: cada teléfono escribe al servicio de verdad.", tools: "Herramientas", tabs: "Teléfonos",
    add: "Agregar un teléfono", carrier: "La operadora", guide: "Guía", close: "Cerrar", cancel: "Cancelar", gotit: "Entendido",
    step1: "Sé trabajadora: escribe {join} desde el teléfono de {worker} y contesta SI.",
    step2: "Pregunta algo que el bot sabe, como MENU, y algo que no.",
    step3: "Sé quien organiza: suena el teléfono de {organizer}. Contesta con el código.",
    carrierHint: "En lugar de Twilio, una operadora de prueba en esta máquina lleva los mensajes. Haz que falle y mira qué hace el servicio.",
    trouble: "Que algo salga mal", down: "No funciona", downHint: "Contesta 503 a todo.",
    slow: "Es lenta", slowHint: "Cuatro segundos antes de cada respuesta.",
    lost: "Pierde respuestas", lostHint: "El mensaje sale, pero la conexión se corta sin una palabra.",
    filtered: "Filtra", filteredHint: "Acepta los mensajes y luego no los entrega (30007).",
    optOut: "Quién atiende STOP en {line}", twilio: "La operadora, con sus palabras", advanced: "La operadora, y avisa al servicio",
    ours: "Solo el servicio", asLoaded: "como en el archivo de campaña",
    clear: "Vaciar los teléfonos", clearHint: "La operadora olvida todo. El servicio aún recuerda quién se unió.",
    keys: "Teclas: Enter envía, Mayús+Enter salta de línea, Alt+1 a Alt+9 eligen teléfono, Alt+← y Alt+→ el de al lado.",
    name: "Nombre", number: "Número", numberHint: "Cualquier número con 555-01: nadie los tiene.", addIt: "Agregar",
    to: "Para", worker: "trabaja", organizer: "organiza", remove: "Guardar el teléfono de {name}", says: "Escribir como {name}",
    attach: "Adjuntar una foto", unattach: "Quitar la foto", send: "Enviar", try: "Prueba", message: "Mensaje", conversation: "Conversación de {name}",
    emptyWorker: "Nada todavía. Escribe {join} para empezar.", emptyOrganizer: "En silencio. Suena cuando alguien pregunta lo que el bot no sabe.",
    queued: "en camino", accepted: "en camino", sent: "enviado", delivered: "entregado", failed: "falló", undelivered: "no entregado",
    received: "enviado", heard: "entregado", unheard: "el servicio no contestó", segment: "1 segmento", segments: "{n} segmentos",
    silent: "sin respuesta automática", out: "sin respuesta: {name} escribió STOP", limited: "sin respuesta: a un número el bot contesta {n} veces en {minutes} minutos, no más",
    picture: "Foto", file: "Archivo", document: "Abrir el documento", carrierSays: "Operadora", blocked: "La operadora lo bloqueó: {name} escribió STOP.",
    error21610: "la lista de bloqueo", error30003: "teléfono inalcanzable", error30005: "no existe ese teléfono", error30006: "teléfono fijo",
    error30007: "filtrado como spam", error30008: "perdido en camino", error30034: "número sin registrar", error11200: "sin respuesta válida",
    error11205: "el servicio no está en marcha",
    down503: "Los teléfonos no alcanzan a la operadora de prueba. ¿Está en marcha el servicio? (make run)", gone: "El servicio no contesta. ¿Está en marcha? (make run)",
    none: "No hay campaña cargada. Carga una con: flask --app wsgi campaign load ARCHIVO.yaml", unread: "{n} nuevos", other: "línea desconocida",
    tooBig: "La foto pasa de 5 MB, más de lo que cabe en un mensaje.", notSent: "No se pudo enviar.", deleted: "borrado en la operadora",
  },
};

let language = localStorage.getItem("phones.language") || (navigator.language.startsWith("es") ? "es" : "en");

export const spoken = () => language;

export function speak(other) {
  language = other;
  localStorage.setItem("phones.language", other);
}

export function say(name, filled = {}) {
  const words = WORDS[language][name] ?? "";
  return words.replace(/\{(\w+)\}/g, (_, part) => filled[part] ?? "");
}

export const known = (name) => name in WORDS[language];

// Fill every element that names its words: data-say its text, data-say-label its label.
export function sayAll(root, filled = {}) {
  for (const each of root.querySelectorAll("[data-say]")) each.textContent = say(each.dataset.say, filled);
  for (const each of root.querySelectorAll("[data-say-label]")) each.setAttribute("aria-label", say(each.dataset.sayLabel, filled));
}
