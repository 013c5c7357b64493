"""Words in one comparable form: text shorthand spelled out, English and Spanish endings off, a misspelt word mended."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

#: How people shorten on a phone: what they type, and the words that it stands for.
SHORTHAND: Mapping[str, tuple[str, ...]] = {
    short: tuple(long.split())
    for short, long in (
        line.split(" = ")
        for line in """
            u = you; yall = you; yous = you; ur = your; r = are; n = and; w = with; wo = without; b4 = before; 4 = for; thru = through
            cuz = because; bc = because; bcuz = because; coz = because; ppl = people; peeps = people; sum1 = someone; idk = i dont know
            gonna = going to; gon = going to; wanna = want to; gotta = have to; gotto = have to; hafta = have to; tryna = trying to
            whats = what is; wats = what is; wats up = what up; wat = what; wut = what; whos = who is; hows = how is; wheres = where is
            theyre = they are; theyll = they will; youre = you are; im = i am; ive = i have; ill = i will
            dont = do not; dnt = do not; doesnt = does not; didnt = did not; cant = can not; cannot = can not; wont = will not
            isnt = is not; arent = are not; wasnt = was not; couldnt = could not; shouldnt = should not; wouldnt = would not; aint = is not
            mngr = manager; mgr = manager; mgmt = management; sup = supervisor; supe = supervisor; coworkers = coworker; cowrkr = coworker
            msg = message; msgs = message; txt = text; txts = text; txting = text; fb = facebook; ig = instagram; wasap = whatsapp
            whatsap = whatsapp; guasap = whatsapp; wasa = whatsapp; ot = overtime; hrs = hours; wk = week; wks = week
            mo = month; mos = month; yr = year; yrs = year; mins = minutes; def = definitely; prob = probably; probs = probably
            pls = please; plz = please; thx = thanks; ty = thanks; rn = now; tmrw = tomorrow; tmw = tomorrow; nite = night; tho = though
            tix = ticket; docs = document; ins = insurance; healthcare = health insurance; gov = government; govt = government
            q = que; k = que; ke = que; xq = porque; pq = porque; porq = porque; xk = porque; aunq = aunque; pa = para; pal = para el
            x = por; xfa = porfa; tmb = tambien; tb = tambien; tbn = tambien; dnd = donde; qn = quien; qien = quien; kien = quien
            cdo = cuando; cnd = cuando; kuando = cuando; cto = cuanto; kuanto = cuanto; toy = estoy; ta = esta; tan = estan; tas = estas
            toi = estoy; d = de; bn = bien; rh = rrhh; uds = ustedes; ud = usted; sindikato = sindicato; fdo = fondo
            orita = ahorita; horita = ahorita; compa = companero; pos = pues; asta = hasta; ay = hay; aser = hacer; acer = hacer; aki = aqui
            face = facebook; insta = instagram; sind = sindicato; mins = minutos; hs = horas; sms = text; cel = telefono; celular = telefono
            cellphone = phone; cell = phone; fone = phone; nvm = never mind; abt = about; btwn = between; bf = before; bfore = before
            frm = from; wit = with; dat = that; dis = this; da = the; tha = the; dem = them; dey = they; dems = democrats; gop = republicans
        """.replace("\n", ";").split(";")
        if " = " in line
        for line in [line.strip()]
    )
}  # fmt: skip

#: Endings that are taken off once, the longest first; at least three letters stay.
_ENDINGS = tuple(
    sorted(
        (
            "ings ing edly ed es s ies y er ers ly ment ments ation ations"
            " amente acion aciones iendo ando ieron aron aban aba abas amos emos imos ados adas idos idas ado ada ido ida"
            " aran aras aremos ara iera ieran eran aria arian eria iria arme erme irme arte arlo arla arle arles arlos arlas erlo erla irlo"
            " arnos ernos irnos arse erse irse andome andonos andole aste iste io ia ian ias ar er ir as os an en a e o"
        ).split(),
        key=len,
        reverse=True,
    )
)  # fmt: skip

_SOUNDS = (("qu", "k"), ("ce", "se"), ("ci", "si"), ("z", "s"), ("v", "b"), ("ll", "y"), ("gue", "ge"), ("gui", "gi"), ("ph", "f"))
_DOUBLED = re.compile(r"(.)\1+")

#: Words whose stem would be another word's.
_KEPT = frozenset("quit quits quite once sale come caro cara rato tarde pare notice final were case casa caso para paro cuenta".split())

MENDED_FROM = 5  # letters; a shorter word is too near to too many others
LONGEST = 18  # letters that are compared


def spelled_out(words: Iterable[str]) -> list[str]:
    """The words, text shorthand replaced by what it stands for."""
    return [whole for word in words for whole in SHORTHAND.get(word, (word,))]


def stem(word: str) -> str:
    """The word without its ending: crude, and the same for question and example, for English and Spanish."""
    if len(word) < 4 or word in _KEPT or word.isdigit():
        return word
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not (ending == "s" and word.endswith("ss")):
            left = word[: -len(ending)]
            return left[:-1] if len(left) > 3 and left[-1] == left[-2] and left[-1] in "bdgmnprt" else left
    return word


def near(word: str) -> list[str]:
    """What a word shares with those that differ from it in one letter: the word, and the word with any one letter left out."""
    word = word[:LONGEST]
    return [word, *(word[:at] + word[at + 1 :] for at in range(len(word)))]


def sound(word: str) -> str:
    """The word as it sounds in Spanish: boto and voto, guelga and huelga, aser and hacer."""
    for written, heard in _SOUNDS:
        word = word.replace(written, heard)
    if word.startswith("gue"):
        word = word[1:]
    word = word.replace("h", "").replace("c", "k")
    return _DOUBLED.sub(r"\1", word)


def misspellings(known: Iterable[str]) -> dict[str, str]:
    """By what a long word may be mistaken for: the word. Two words that are as near make the mistake nobody's."""
    mended: dict[str, str] = {}
    unclear = set()
    for word in sorted(set(known)):
        if len(word) < MENDED_FROM:
            continue
        for each in {*near(word), "~" + sound(word)}:
            if mended.setdefault(each, word) != word and each != word:
                unclear.add(each)
    return {each: word for each, word in mended.items() if each not in unclear or each == word}
