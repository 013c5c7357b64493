"""In which language a short text is written, when that is clear; and whether it is one that the campaign does not speak.

Function words and letters vote. Latin-script languages need three words before they count as foreign.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter

from flows.hearing.normal import Said, word_set

#: The commonest words of each language that are few in the others, in comparable form.
PROFILES = {
    "en": word_set(
        """
            the is are was were be been am i im ive ill you your youre my we our they their it its this that these those there what when
            where who how why which can cant could would should will wont do does did dont doesnt didnt have has had not and or but if for
            from with about to of in on at by as an get got just need want know think please thanks thank hello hi yes meeting work
            working boss job pay paid hours manager him her his she he them us me some any more right now today tomorrow up out so because
            good going u ur pls join vote sign union fired told said
        """
    ),
    "es": word_set(
        """
            el la los las un una unos unas de del al y o que en con por para es son esta estan estoy soy somos era fue ser estar hay yo tu
            usted ustedes nosotros ellos mi mis su sus nos se lo le les como cuando donde quien cuanto cuantos cual porque pero si muy mas
            tambien ya ahora hoy manana hola gracias quiero quieren puedo puede pueden tengo tiene tienen hacer trabajo trabajar jefe
            junta reunion sindicato pregunta dinero favor bien buenos buenas dias tardes noches ayuda eso esto aqui ahi alli nada algo voy
            vamos va ir dijo dijeron firmar cuotas derechos horas sin sobre hasta desde ese esa este cuesta pagan pagar saber gente
            nuestra nuestro me te necesito
        """
    ),
    "fr": word_set(
        """
            le les des une est sont dans pour avec vous nous je tu il elle ils pas ne et ou mais que qui quoi comment quand merci bonjour
            oui non mon ma mes votre notre ce cette ca suis etes avez travail patron au aux du sur peux voudrais
        """
    ),
    "pt": word_set(
        """
            o os um uma nao voce voces eu meu minha com em do da dos das no na ao para mas obrigado obrigada sim ola bom boa quando onde
            quem sao tem isso este muito trabalho reuniao sindicato quero posso ele ela nos foi pelo
        """
    ),
    "ht": word_set(
        """
            mwen ou li nou yo pa ak nan pou se ki sa kisa kijan kote kile mesi bonjou wi non yon gen genyen ap te pral travay patwon
            reyinyon vle kapab konnen tanpri lajan
        """
    ),
    "tl": word_set(
        """
            ang ng mga sa ako ikaw ka siya kami tayo kayo sila ko mo niya namin po opo hindi oo ano sino saan kailan paano bakit salamat
            kumusta magandang trabaho para ba na naman lang may wala gusto
        """
    ),
    "so": word_set("""
        waa iyo waxaan ma maxay miyaa aan ku ka u oo si ay waxay mahadsanid haa maya shaqada shaqo lacag kulanka fadlan sidee goorma
        xaggee anigu adigu
    """),
    "vi": word_set("""
        toi ban la co khong va cua cho nay duoc trong voi mot nguoi lam viec cam on xin chao khi nao o dau bao nhieu gi cong hop
    """),
    "pl": word_set("""
        jest nie tak czy jak gdzie kiedy dziekuje prosze dzien dobry w z na do sie to co mam moj praca pracy szef zebranie chce moge ile
    """),
}  # fmt: skip

#: One word that is enough.
ALONE = {
    "en": word_set("""
        hello hi hey thanks thank yes yeah yep nope maybe please help what when where who why how sure okay sorry morning fired great cool
        dues strike
    """),
    "es": word_set(
        """
            hola gracias sii claro quizas quizas buenas buenos porfavor ayuda que cuando donde quien cuanto vale bueno adios junta reunion
            huelga cuotas derechos despedido sindicato perfecto listo orale si
        """
    ),
}  # fmt: skip

#: First character of each range, and the languages written in it; () where it is Latin or tells nothing.
_SCRIPTS: tuple[tuple[int, tuple[str, ...]], ...] = (
    (0x0000, ()), (0x0370, ("el",)), (0x0400, ("ru", "uk", "bg", "sr")), (0x0530, ("hy",)), (0x0590, ("he", "yi")), (0x0600, ("ar", "fa",
    "ur", "ps")),
    (0x0780, ()), (0x0900, ("hi", "ne", "mr")), (0x0980, ("bn",)), (0x0A00, ("pa",)), (0x0A80, ("gu",)), (0x0B00, ()), (0x0B80, ("ta",)),
    (0x0C00, ("te",)),
    (0x0C80, ()), (0x0E00, ("th",)), (0x0E80, ("lo",)), (0x0F00, ()), (0x1000, ("my",)), (0x10A0, ("ka",)), (0x1100, ("ko",)), (0x1200,
    ("am", "ti")),
    (0x13A0, ()), (0x1780, ("km",)), (0x1800, ()), (0x3040, ("ja", "zh")), (0x3130, ("ko",)), (0x3190, ()), (0x3400, ("zh", "ja")),
    (0xA000, ()),
    (0xAC00, ("ko",)), (0xD7B0, ()), (0xFB50, ("ar", "fa", "ur", "ps")), (0xFE00, ()), (0xFE70, ("ar", "fa", "ur", "ps")), (0xFEFF, ()),
)  # fmt: skip
_STARTS = [start for start, _ in _SCRIPTS]
_VIETNAMESE = frozenset("ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ")
_POLISH = frozenset("łśćźżęą")
_PORTUGUESE = frozenset("ãõ")
_SPANISH = frozenset("ñ¿¡")

CLEAR = 2  # votes that a language needs, and as many more than the next
FOREIGN_WORDS = 3  # at least so many words of a foreign profile, and half of the text


def language_of(text: Said, languages: tuple[str, ...]) -> tuple[str | None, bool]:
    """(the campaign's language it is clearly written in, or None; whether it is clearly in one the campaign does not speak)."""
    script = _script(text.text)
    if script:
        own = next((language for language in languages if language in script), None)
        return own, own is None
    if len(text.tokens) == 1:
        return _of_one_word(text, languages), False
    return _by_votes(text, languages)


def _script(text: str) -> tuple[str, ...]:
    """The languages of the script that most letters have, when it is not Latin."""
    if text.isascii():
        return ()
    letters = Counter(_SCRIPTS[bisect_right(_STARTS, ord(letter)) - 1][1] for letter in text if letter.isalpha())
    languages, count = letters.most_common(1)[0] if letters else ((), 0)
    return languages if count >= 2 else ()


def _of_one_word(text: Said, languages: tuple[str, ...]) -> str | None:
    word = text.tokens[0]
    speakers = [language for language in languages if word in ALONE.get(language, ())]
    if not speakers and "es" in languages and not _SPANISH.isdisjoint(text.text.casefold()):
        return "es"
    return speakers[0] if len(speakers) == 1 else None


def _by_votes(text: Said, languages: tuple[str, ...]) -> tuple[str | None, bool]:
    votes = {language: _votes(text, language) for language in PROFILES}
    best = max(votes, key=lambda language: votes[language])
    own = sorted((votes.get(language, 0), language) for language in languages)
    others = own[-2][0] if len(own) > 1 else 0
    if best not in languages and _is_foreign(text, votes[best], own[-1][0]):
        return None, True
    clear = own[-1][0] >= CLEAR and own[-1][0] - others >= CLEAR
    return (own[-1][1] if clear else None), False


def _votes(text: Said, language: str) -> int:
    """How many of its words are of this language; letters that only it has count twice."""
    words = sum(token in PROFILES[language] for token in text.tokens)
    special = {"es": _SPANISH, "vi": _VIETNAMESE, "pl": _POLISH, "pt": _PORTUGUESE}.get(language)
    if special and not text.text.isascii():
        words += 2 * min(2, sum(letter in special for letter in text.text.casefold()))
    return words


def _is_foreign(text: Said, votes: int, own: int) -> bool:
    return len(text.tokens) >= FOREIGN_WORDS and votes >= FOREIGN_WORDS and 2 * votes >= len(text.tokens) and votes >= own + CLEAR
