"""Spanish: how people tell that something bad happened, and what only sounds like it. Each rule is evidence; `make learn` finds what it weighs."""

from __future__ import annotations

from flows.hearing.normal import word_set
from flows.hearing.patterns import Rule

# --- Inflections ------------------------------------------------------------------------------------------------------------------------

#: Of verbs in -ar: somebody did it, does it, is to do it, is doing it; I did it; it was done.
DID_AR = "o aron aba aban ando andome andonos andolo andola andole andolos"
DOES_AR = "a an"
TO_AR = "ar arme arnos arlo arla arle arlos arlas arles arte"
I_AR = "e amos"
DONE_AR = "ado ada ados adas"
#: Of verbs in -er and -ir.
DID_ER = "io ieron ia ian iendo iendome iendonos iendolo iendola iendole"
DOES_ER = "e en"
TO_ER = "er erme ernos erlo erla erle erlos erlas erles erte"
TO_IR = "ir irme irnos irlo irla irle irlos irlas irles irte"
I_ER = "i imos"
DONE_ER = "ido ida idos idas"

#: What quick fingers write for what they hear.
_MISSPELT = (("z", "s"), ("rr", "r"), ("h", ""), ("ce", "se"), ("ci", "si"), ("ll", "y"), ("v", "b"), ("qu", "k"))


def forms(stems: str, *endings: str) -> frozenset[str]:
    """Every stem with every ending."""
    return frozenset(stem + ending for stem in stems.split() for ending in " ".join(endings).split())


def as_typed(words: frozenset[str]) -> frozenset[str]:
    """The words, and each with one usual misspelling."""
    return words | {word.replace(right, wrong) for word in words for right, wrong in _MISSPELT if right in word}


# --- Words ------------------------------------------------------------------------------------------------------------------------------

_FIRED = as_typed(
    forms("despid", "io ieron iendo iendome iendonos iendolo iendola") | forms("corr suspend", DID_ER)
    | forms("bot ech descans liquid sac termin cancel despach ces reemplaz remplaz desocup vot desemple", "o aron ando andome andonos andolo")
    | word_set("despedieron despideron despidierom despidiero corrierom botarom echarom despedio rescindieron firearon failearon laidoff")
)  # fmt: skip
_TO_FIRE = as_typed(
    forms("desped", TO_IR) | forms("corr suspend", TO_ER) | forms("bot ech descans liquid sac cancel reemplaz remplaz desocup", TO_AR)
)
_HIT = as_typed(
    forms("golpe empuj peg manose acos jalone jal agarr patee cachete zarande ahorc aplast apunt abofete arrastr asalt aven atac maltrat "
          "humill insult toc bes ultraj acorral arrim acuchill apunal balace dispar rasgun ara persigu amenaz interrog hostig intimid "
          "espi vigil grab esposs espos arrest encerr amarr atrop cach chant mad nalgue apret pis rasp pellizc tumb tir lanz avent "
          "sacud estrell rempuj molest abus viol drog secuestr desnud escup patale rode acus regan", DID_AR)
    | forms("agred persegu persigu segu sigu escup mord romp met detuv detien retuv oprim", DID_ER)
    | word_set("detuvieron detuvo detenian retuvieron retuvo siguiendo siguiendome persiguiendo persiguiendome pateo patearon pateaban "
               "golpeaba golpiaron golpio acoso acosan acosa amenazan amenaza sigue siguen persigue persiguen insulta insultan humilla "
               "humillan golpea golpean empujan jalan toca tocan manosea manosean hostiga hostigan espian vigilan graban grita gritan "
               "grito gritaron gritaba gritando gritandome gritandonos madrearon madreo trompearon chingo chingaron")
)  # fmt: skip

CLASSES: dict[str, frozenset[str]] = {
    # Who.
    "boss": as_typed(word_set(
        """
        jefe jefa jefes patron patrona patrones mayordomo mayordoma capataz supervisor supervisora supervisores super gerente gerenta gerentes
        manager managers encargado encargada dueno duena duenos lider lideres foreman forman boss bos contratista administrador
        administradora directora director compania empresa agencia rh hr licenciado licenciada abogado abogados consultor dispatcher despachador
        chef viejo patroncito jefecito rrhh guardia guardias seguridad coyota chofer residente huesped cliente manejador coordinador
        """
    )),
    "people": word_set(
        """
        companero companera companeros companeras compa compas muchacho muchacha muchachos muchachas senor senora senores senoras don dona
        esposo esposa hermano hermana primo prima cunado cunada hijo hija mama papa comadre compadre tio tia sobrino sobrina mujer marido
        amigo amiga chavo chava morro morra muchachito gente todos todas uno una dos tres cuatro cinco seis siete ocho nueve diez once doce
        varios varias otro otra otros alguien mi mis un los las maria juan jose luis lupe pedro carlos ana rosa chuy beto miguel jorge
        julio sandra carmen hector juana pablo antonio mario ramon roberto martin elena teresa gloria
        """
    ),
    "kin": word_set("esposo esposa hermano hermana primo prima cunado cunada hijo hija hijos mama papa comadre compadre sobrino sobrina "
                    "mujer marido companero companera amigo amiga tio tia vecino suegro suegra novio novia"),
    # What they did.
    "fired": _FIRED,
    "to fire": _TO_FIRE,
    "did harm": _HIT,
}  # fmt: skip

FOR: tuple[Rule, ...] = ()
AGAINST: tuple[Rule, ...] = ()
