"""A campaign's words, compiled once: each phrase that means something, in comparable form."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from flows.content import Content, Document, Entry, Phrases
from flows.hearing.heard import Heard
from flows.hearing.language import WORDS
from flows.hearing.matching import Matcher, MatcherOf, QuestionMatcher, Thing
from flows.hearing.normal import Said, bare, key_of, phrases, said, word_set


@dataclass(frozen=True)
class Word:
    """One of the flows' words. `takes_rest`: more may follow (ASK ...)."""

    event: str
    phrases: Phrases
    takes_rest: bool = False


@dataclass(frozen=True, slots=True)
class Meaning:
    """What one phrase means, and the campaign's language that it belongs to, where only one has it."""

    event: str
    language: str | None
    takes_rest: bool = False


#: Answers that everybody gives.
COMMON = ("yes", "y", "no", "n", "si", "sí", "maybe", "ok", "k", "thanks", "gracias", "stop", "1", "2", "3")

#: How words are texted, by how the tables have them. Words of fewer than five letters have all their misspellings here.
SPELLED: Mapping[str, str] = {
    "you": "u ya yu", "your": "ur yr", "are": "r", "and": "n", "to": "2", "for": "4 fo", "what": "wat wut wht", "when": "wen whn",
    "who": "hoo whoo hwo woh", "where": "were wher wheres", "is": "iz", "this": "dis ths thi tis", "the": "da teh th tha", "next": "nxt",
    "text": "txt", "with": "w", "want to": "wanna wana", "going to": "gonna", "got a": "gotta",
    "tomorrow": "tmrw tmr tomorow tomoro 2moro", "have": "hav hv", "i have": "ive", "proxima": "prox", "when is": "whens wens",
    "what is": "whats wats wuts", "who is": "whos whose whoz", "where is": "wheres wheres", "i am": "im", "i would": "id", "dont": "dnt",
    "about": "abt bout", "info": "inof ifno infoo imfo inffo", "information": "infromation",
    "help": "hlep hepl halp hellp helpp hlp ehlp", "menu": "meun mneu manu menus menue menuu", "docs": "docz dox dcos dosc docss",
    "doc": "docc", "link": "lnk lnik likn linkk lik lynk linc", "join": "jion joinn jojn joun joyn", "ask": "askk aks akss",
    "keep": "kepp kep kepe keepp", "visit": "vist visti", "meeting": "mtg meetin metting", "hi": "hii hai", "hey": "heyy hiya",
    "hello": "helo hallo ello", "hola": "ola holi holis holaa jola hla hloa", "rsvp": "rspv rvsp rsvpp", "topics": "topcs",
    "person": "persn", "call": "cal", "temas": "tems", "vote": "voet", "dues": "duse deus", "card": "crad cadr", "sign": "sing sgin",
    "human": "humen", "favor": "fabor fvor", "anonymous": "annonymous annonimous anonimous anonymus", "good": "gud", "morning": "mornin",
    "someone": "sum1 some1 someonee", "anyone": "any1", "question": "ques", "que": "q k ke", "quien": "kien qien", "quienes": "kienes",
    "quiero": "kiero qiero", "cuando": "kuando cdo cuado", "como": "komo", "donde": "dnd", "por": "x", "es": "ez", "esta": "sta",
    "ayuda": "aiuda ayda", "llamame": "yamame", "llameme": "yameme", "espanol": "spanol", "spanish": "espanish", "ver": "ber",
}  # fmt: skip

#: What may come before one of the flows' words without changing it, in this order: at most one of each.
LEADS = (
    phrases(
        """
            hello; hi; hey; hola; buenas; ok so; ok; so; and; but; um; sorry; excuse me; good morning; good afternoon; disculpe; disculpa;
            perdon; oiga; oye; y; pero; bueno; buenos dias; buenas tardes; buenas noches
        """
    ),
    phrases(
        """
            can i; can we; can you; can you guys; can someone; can somebody; can anyone; could i; could you; could someone; may i;
            will you; would you; i want; i want to; want to; want; i would like; i would like to; would like; i need; i need to; need;
            how do i; how can i; how to; where do i; where can i; where is; where are; what is; what are; what about; let me;
            please can you; do you have; do you know; i am looking for; looking for; i would love to; quiero; quisiera; queria;
            quiero que; deseo; me gustaria; necesito; ocupo; busco; puedo; puede alguien; pueden alguien; puede; puedes; pueden; podria;
            podrian; me puede; me puedes; me pueden; me podria; me podrian; como puedo; como; donde puedo; donde esta; donde estan;
            cual es; cuales son; tiene; tienen; sabe; saben; sabes; alguien puede; alguien me puede; solo quiero; yo quiero; yo necesito;
            tendran; tendra
        """
    ),
    phrases(
        """
            get; have; see; know; hear; send; send me; send us; send out; text; text me; give; give me; show; show me; tell me; resend;
            resend me; get me; find; do; request; ask; ask for; read; look at; view; go to; open; send over; have you send me; get some;
            send me some; be sent; mandar; mandarme; mande; mandeme; mandame; manda; manden; mandenme; me manda; me mandan; me mandas;
            enviar; enviarme; envie; envieme; enviame; envia; envien; envienme; me envia; me envian; me envias; reenviar; reenviarme;
            reenvieme; me reenvia; me lo reenvia; dar; darme; deme; dame; denme; me da; me das; me dan; pasar; pasarme; paseme; pasame;
            pasenme; me pasa; me pasan; me pasas; ver; mirar; tener; recibir; mostrar; mostrarme; muestreme; muestrame; saber; decir;
            decirme; dice; digame; dime; diganme; me dice; me dicen; me dices; hacer; pedir; leer; abrir; conseguir; agarrar; ir a
        """
    ),
    phrases(
        """
            about; about the; more about; more about the; info about; info about the; info on; info on the; info for the;
            information about; information about the; information on; sobre; sobre la; sobre el; sobre los; acerca de; acerca de la; de;
            del; de la; de los; info de; info de la; info sobre la; info sobre; informacion de; informacion de la; informacion del;
            informacion sobre; informacion sobre la; informacion sobre el; informacion de los; mas informacion de la; mas de la
        """
    ),
    phrases(
        """
            the; a; an; my; some; that; this; these; it; them; all; all the; your; any; me; us; another; el; la; los; las; un; una; unos;
            mi; mis; su; sus; ese; esa; esos; este; esta; esto; lo; otra; otro; todos los; mas; a la; al
        """
    ),
)
#: What may follow it.
TAILS = phrases(
    """
        again; for me; for you; to me; right now; asap; today; real quick; if possible; if you can; tonight; tomorrow; this week;
        next week; monday; tuesday; wednesday; thursday; friday; saturday; sunday; on monday; on tuesday; on wednesday; on thursday;
        on friday; on saturday; on sunday; el lunes; el martes; el miercoles; el jueves; el viernes; el sabado; el domingo; this weekend;
        everyone; everybody; all; there; team; can you send it; can you send it again; can you resend it; can you resend; can you help;
        as soon as possible; lol; info; otra vez; de nuevo; nuevamente; ahora; ahorita; si se puede; si puede; si pueden; hoy; manana;
        esta semana; la proxima semana; esta noche; a todos; a todas; todos; companeros; amigos; gente; para mi; a mi; amigo; amiga;
        senor; senora; bro; man; dios la bendiga; dios le bendiga; dios lo bendiga; dios los bendiga; god bless
    """
)
#: What may come before a campaign's keyword, which a question is likelier to have in it.
ASKING = phrases(
    "what is; what are; what about; how about; tell me about; que es; que son; cual es; cuales son; y; que onda con; que hay de"
)
NAMING = (LEADS[0], ASKING, LEADS[3], phrases("the; a; el; la; los; las"))
#: These mean something else behind such words: can i help, the who, el tercero.
ALONE = word_set("forget borrar help who quien quienes tercero tercera segundo segunda primero primera ayuda start yo")
#: Ordinary words that are a letter away from a keyword, beside those that tell a language.
ORDINARY = word_set(
    """
        action agency agente agentes aguda asked ayudante ayudar ayudas ayude ayudo barrar beating blink borra borrador borran borras
        borrenme borro botar botas brakes bread breads break breaks care cars cart carta cartas carts casos cello cheap cheats chest close
        closed closet closing cloth clothes cobrar coin comenzo cord corto costo cuantas cuenta cuento cuotas derecha descanse dock docked
        docks doctor drink dudes duels eating empece empezo empieza enlatado enlaza enlazar espanola fights firma firme firmo forest forge
        forged forgot forma formar gente guarda guardan guardas guarde guardia guardo gusto halls heating hells helm helped helper helps
        holgar huelga huelgas huerta informacion informal ingle inglesa inicia iniciado inicial inicio jefes jello joint joints junio
        juntar junto juntos keeper keeps kelly kelp kept liga ligas lights linked links lista losing mask meat meetup melting menos menudo
        metal meter meting nights note notes optics option pages pagos paid pasos pays people persona personal personas persons pesos pink
        pisos point preguntado preguntan pregunte pregunten pregunto prestame primacy primera privada privado punta puntas ramas remas
        rights seating secreta secretary segunda signed signing signs singing smart stare stark stars start starter starts state strikes
        stripe stroke tarjeta task tema temes temor tercera tights tomas tonic topic trike tropics unido unirte unite untie urgent vasos
        visa visitor visor vista vistas viuda vota votar voted votes voto wagers wages wheat yard yards
    """
)

_AS_SPELLED = {spelling: word for word, spellings in SPELLED.items() for spelling in spellings.split()}
_SAYING_ALL = word_set(
    """
        a an una un otra another quick real live person persona agent human someone somebody alguien questions preguntas duda dudas to con que
        house home phone back come see person register registrarme inscribir inscribirse unir unirse llamar llamarme llaman llama visitar
        visitarme visitas llamada
    """
)
_OTHERS = word_set("your ur yours her him them his around")  # ask your mom: it is not us who are asked
_LATER = word_set(
    "tomorrow later again tmrw tonight monday tuesday wednesday thursday friday saturday sunday next after when"
)  # ask me tomorrow
_PLEASE = word_set("please pls plz plis pliss pleas plss porfa porfis porfavor xfa xfavor pf plox")
_TO_MEND = _AS_SPELLED.keys() | _PLEASE
_BEFORE_OPENINGS = _PLEASE | word_set("hi hello hola hey ok")
_ORDINARY = ORDINARY.union(*WORDS.values())
_TAILS = frozenset(TAILS)
_LONGEST = 9  # words of a text that may be one of ours in other words
_LONGEST_LEAD = max(len(lead.split()) for leads in LEADS for lead in leads)
_LONGEST_TAIL = max(len(tail.split()) for tail in TAILS)
_LONGEST_OPENING = 3


_AFTER_A_WORD = " \t\n\r:,;.-\u2013\u2014>*\"\u201d\u2019'!"


class Lexicon:
    """All that must be known of a campaign to hear its workers. It never changes after it is built."""

    def __init__(self, content: Content, words: tuple[Word, ...], matcher: MatcherOf = Matcher) -> None:
        self.languages = content.languages
        self.phrases = frozenset(phrase.casefold() for phrase in (*COMMON, *_spelled(content, words)))
        self.known: dict[str, Heard] = {}  # what each of these means, once it was heard: nobody's own words
        join = Word("join", {"": tuple(word for word in (*content.join, content.campaign) if word)})
        self._words = _Table((*words, join), content.languages, LEADS)
        self._entries = _Table(_named(content.faq), content.languages, NAMING)
        self._documents = _Table(_named(content.documents), content.languages, LEADS)
        self.questions: QuestionMatcher = matcher(content.languages, tuple(_asked(content)))

    def has_phrase(self, text: str) -> bool:
        """Whether the text is just one of the phrases that people were told to text."""
        return text.strip().casefold() in self.phrases

    def word(self, text: Said) -> Meaning | None:
        """What the whole text means as one of the flows' words."""
        return self._words.find(text)

    def opening(self, text: Said) -> tuple[Meaning, int] | None:
        """The word that takes more, with which the text begins, and how many of the text's words it is, with the politeness before it."""
        return self._words.opening(text.tokens)

    def named_entry(self, text: Said) -> Meaning | None:
        return self._entries.find(text)

    def named_document(self, text: Said) -> Meaning | None:
        return self._documents.find(text)


class _Table:
    """Phrases and what they mean, to be found under other spellings and behind a few words that change nothing."""

    def __init__(self, words: Iterable[Word], languages: tuple[str, ...], leads: Sequence[tuple[str, ...]]) -> None:
        words = tuple(words)
        self._meanings = _meanings(words, languages)
        self._leads = tuple(frozenset(lead) for lead in leads)
        loose = [phrase for word in words if word.event != "stop" for each in word.phrases.values() for phrase in each]
        spelled = {_plain(said(phrase).tokens) for phrase in loose}
        self._last = frozenset(phrase[-1] for phrase in spelled if phrase)
        self._parts = frozenset(part for phrase in spelled for part in phrase)
        self._near = _neighbours(self._parts)

    def find(self, text: Said) -> Meaning | None:
        """What the whole text means: as it stands, else without what is said around a word, else without a slip in its spelling."""
        meaning = self._meanings.get(text.key)
        if meaning or not 0 < len(text.tokens) <= _LONGEST:
            return meaning
        tokens = _plain(text.tokens)
        for kernel in _kernels(tokens):
            meaning = self._meaning(kernel)
            if meaning:
                return meaning
        for kernel in _without_tail(tokens):
            meaning = self._meaning(kernel)
            if meaning and not meaning.takes_rest:
                return meaning
        return None

    def _meaning(self, tokens: tuple[str, ...]) -> Meaning | None:
        return self._behind_leads(tokens) or self._behind_leads(self._mended(tokens))

    def opening(self, tokens: tuple[str, ...]) -> tuple[Meaning, int] | None:
        """The phrase that takes more, at the beginning, and where it ends."""
        start = 0
        while start < len(tokens) - 1 and tokens[start] in _BEFORE_OPENINGS:
            start += 1
        for end in range(min(start + _LONGEST_OPENING, len(tokens) - 1), start, -1):
            meaning = self._meanings.get("".join(tokens[start:end]))
            if meaning and meaning.takes_rest and not _is_for_others(tokens[end:]):
                return meaning, end
        return None

    def _behind_leads(self, tokens: tuple[str, ...]) -> Meaning | None:
        if tokens[-1] not in self._last:
            return None
        meaning = self._meanings.get("".join(tokens))
        for leads in self._leads:
            if meaning:
                break
            tokens = _without_lead(tokens, leads)
            meaning = None if len(tokens) == 1 and tokens[0] in ALONE else self._meanings.get("".join(tokens))
        return meaning

    def _mended(self, tokens: tuple[str, ...]) -> tuple[str, ...]:
        """With each word as our phrases have it, where it is one slip away from a word of theirs and no word itself."""
        last = self._mend(tokens[-1])
        return (*map(self._mend, tokens[:-1]), last) if last in self._last else tokens

    def _mend(self, token: str) -> str:
        if len(token) < 5 or not token.isalpha() or token in self._parts or token in _ORDINARY:
            return token
        near = {word for part in (token, *_shortened(token)) for word in self._near.get(part, ()) if _one_slip(token, word)}
        near = near & self._meanings.keys() or near
        meant = {meaning.event if (meaning := self._meanings.get(word)) else word for word in near}
        return min(near) if len(meant) == 1 else token


def _spelled(content: Content, words: tuple[Word, ...]) -> Iterator[str]:
    """Every phrase that the campaign or the bot told people to text."""
    yield from (*content.join, content.campaign)
    named: tuple[Entry | Document, ...] = (*content.faq, *content.documents)
    for spoken in (*(word.phrases for word in words), *(thing.keywords for thing in named)):
        for each in spoken.values():
            yield from each


def _asked(content: Content) -> Iterator[Thing]:
    """What questions are matched to: entries by how people ask, documents by their titles."""
    for entry in content.faq:
        yield Thing(("entry", entry.id), entry.keywords, entry.asked, {language: (text,) for language, text in entry.answer.items()})
    for document in content.documents:
        yield Thing(("document", document.id), document.keywords, {language: (title,) for language, title in document.title.items()})


def rest_of(text: str, opening: str) -> str:
    """What follows the opening words, in the worker's own spelling. `opening` is their key."""
    end, missing = 0, len(opening)
    while end < len(text) and (missing > 0 or text[end].isalnum()):
        missing -= len(key_of(text[end]))
        end += 1
    while end < len(text) and (text[end] in _AFTER_A_WORD or not text[end].isprintable()):
        end += 1
    return text[end:].strip()


def _is_for_others(rest: tuple[str, ...]) -> bool:
    """Whether what follows ASK shows that it is no word for us."""
    return rest[0] in _OTHERS or (rest[0] == "me" and not _LATER.isdisjoint(rest[1:2]))


def _named(things: Iterable[Entry | Document]) -> Iterator[Word]:
    return (Word(thing.id, thing.keywords) for thing in things)


def _meanings(words: Iterable[Word], languages: tuple[str, ...]) -> dict[str, Meaning]:
    """Each phrase by its key. The first word that has a phrase keeps it; a phrase of several languages tells none."""
    meanings: dict[str, Meaning] = {}
    for word in words:
        for tokens, spoken_in in _spoken(word.phrases).items():
            language = next(iter(spoken_in)) if len(spoken_in) == 1 and spoken_in <= set(languages) else None
            takes_rest = word.takes_rest and len(tokens) <= _LONGEST_OPENING and _SAYING_ALL.isdisjoint(tokens)
            for key in {"".join(tokens), "".join(_plain(tokens))}:
                known = meanings.setdefault(key, Meaning(word.event, language, takes_rest))
                if known.language != language:
                    meanings[key] = replace(known, language=None)
    return meanings


def _spoken(spoken: Mapping[str, tuple[str, ...]]) -> dict[tuple[str, ...], set[str]]:
    """The languages that have each phrase."""
    spoken_in: dict[tuple[str, ...], set[str]] = {}
    for language, each in spoken.items():
        for phrase in each:
            spoken_in.setdefault(said(phrase).tokens, set()).add(language)
    spoken_in.pop((), None)
    return spoken_in


def _plain(tokens: tuple[str, ...]) -> tuple[str, ...]:
    """The words as the tables spell them, without please."""
    if _TO_MEND.isdisjoint(tokens):
        return tokens
    spelled = [part for token in tokens for part in _AS_SPELLED.get(token, token).split() if token not in _PLEASE]
    return tuple(spelled) or tokens


def _kernels(tokens: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The words, and those without politeness around them; but "forget you" is no "forget"."""
    yield tokens
    if tokens[-1] != "you" or "thank" in tokens:
        kernel = bare(tokens)
        if len(kernel) < len(tokens):
            yield kernel


def _without_tail(tokens: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The words without what may follow them and changes nothing."""
    for words in _kernels(tokens):
        for count in range(min(len(words) - 1, _LONGEST_TAIL), 0, -1):
            if " ".join(words[-count:]) in _TAILS:
                yield from _kernels(words[:-count])
                break


def _without_lead(tokens: tuple[str, ...], leads: frozenset[str]) -> tuple[str, ...]:
    for count in range(min(len(tokens) - 1, _LONGEST_LEAD), 0, -1):
        if " ".join(tokens[:count]) in leads:
            return tokens[count:]
    return tokens


def _neighbours(words: Iterable[str]) -> Mapping[str, list[str]]:
    """The words by what is left of them when one letter is missing. Those of four letters only with a letter doubled."""
    near: dict[str, list[str]] = {}
    for word in words:
        spellings = {word, *_shortened(word)} if len(word) > 4 else {word[:at] + word[at - 1 :] for at in range(1, 5) if len(word) == 4}
        for spelling in spellings:
            near.setdefault(spelling, []).append(word)
    return near


def _shortened(word: str) -> Iterator[str]:
    return (word[:at] + word[at + 1 :] for at in range(len(word)))


def _one_slip(one: str, other: str) -> bool:
    """One letter more, less or different, or two that changed places."""
    start, least = 0, min(len(one), len(other))
    while start < least and one[start] == other[start]:
        start += 1
    end = 0
    while end < least - start and one[-1 - end] == other[-1 - end]:
        end += 1
    left, right = one[start : len(one) - end], other[start : len(other) - end]
    return max(len(left), len(right)) <= 1 or (len(left) == 2 and left == right[::-1])
