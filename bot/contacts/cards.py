"""Cards to print, cut out and hand over: which word to text to which number, and not a word about what for."""

from __future__ import annotations

from html import escape

from bot.campaigns import Campaign
from bot.contacts import ContactsError
from bot.contacts.listing import shown
from flows.wording.discreet import giveaway

ON_A_PAGE = 10

#: By language: what the card says before the number, and below it in small print what the law wants said.
WORDING = {
    "en": ("Text {word} to", "Message and data rates may apply. HELP for help, STOP to stop."),
    "es": ("Mande {word} al", "Pueden aplicar tarifas de mensajes y datos. AYUDA para ayuda, STOP para terminar."),
}

PAGE = """<!doctype html>
<html lang="{language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="robots" content="noindex">
<title>{title}</title>
<style>
  @page {{ size: letter; margin: 0.5in 0.75in }}
  body {{ margin: 0; font: 12pt/1.3 system-ui, sans-serif; color: #000; background: #fff }}
  section {{ display: grid; grid-template-columns: 3.5in 3.5in; grid-auto-rows: 2in; width: 7in; margin: 0 auto; break-after: page }}
  section:last-of-type {{ break-after: auto }}
  article {{ box-sizing: border-box; padding: 0.2in; border: 1px dashed #999; display: flex; flex-direction: column;
            justify-content: center; text-align: center; break-inside: avoid }}
  p {{ margin: 0.06in 0 }}
  .how {{ font-size: 15pt; font-weight: 600; overflow-wrap: anywhere }}
  .how span {{ display: block; white-space: nowrap }}
  .small {{ font-size: 8pt; color: #333 }}
</style>
{pages}</html>
"""
CARD = '  <article><p>{program}</p><p class="how">{how} <span>{number}</span></p><p class="small">{small}</p></article>\n'


def page(campaign: Campaign) -> str:
    """A page of cards in each language of the campaign. ContactsError where it has no number that a card could name."""
    content = campaign.content
    number, word = _number(campaign), _word(campaign)
    program = "" if giveaway(content.program, employer=content.employer) else content.program
    pages = ""
    for language in content.languages:
        how, small = WORDING[language]
        card = CARD.format(program=escape(program), how=escape(how.format(word=word)), number=escape(shown(number)), small=escape(small))
        pages += f'<section lang="{escape(language)}">\n{card * ON_A_PAGE}</section>\n'
    return PAGE.format(language=escape(content.language), title=escape(program or shown(number)), pages=pages)


def _number(campaign: Campaign) -> str:
    """The first line that is a number, and no messaging service of the carrier's."""
    found = next((line.number for line in campaign.lines if line.number.startswith("+")), None)
    if found is None:
        raise ContactsError(f"{campaign.code} has no line with a phone number to print on a card. Write one under lines: in its file.")
    return found


def _word(campaign: Campaign) -> str:
    """The campaign's own word to join with that says nothing to a bystander; else the one that every campaign has."""
    words = (*campaign.content.join, campaign.code.upper())
    return next((word for word in words if not giveaway(word, employer=campaign.content.employer)), "JOIN")
