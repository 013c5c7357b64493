"""The sentences about an organizer's channel beside SMS: what goes by it, and what is said when it is set, wrong or broken."""

from __future__ import annotations

#: What goes by the channel itself: e-mail, a chat. It says nothing of anybody, unless its organizer asked for the alerts' own words.
BY_CHANNEL = {
    "en": {
        "subject": "1 new",
        "new": "1 new. Text OPEN to the campaign's line.",
        "new_urgent": "1 new, URGENT. Text OPEN to the campaign's line.",
        "hello": "Notices will come here too. If you did not ask for this, tell the person who runs the line.",
    },
    "es": {
        "subject": "1 nuevo",
        "new": "1 nuevo. Mande OPEN a la línea de la campaña.",
        "new_urgent": "1 nuevo, URGENTE. Mande OPEN a la línea de la campaña.",
        "hello": "Los avisos llegarán también aquí. Si usted no lo pidió, dígaselo a quien lleva la línea.",
    },
}

#: What is said by SMS. What is wrong, and how to mend it.
SENTENCES = {
    "en": {
        "channel_set": "Alerts go to your channel too now, without what was written. A first notice is on its way there. SMS goes on as before.",
        "channel_set_full": "Alerts go to your channel too now, with what was written. A first notice is on its way there. SMS goes on as before.",
        "channel_gone": "Your channel is removed. Alerts come by SMS only.",
        "channel_none": "You have no channel. Alerts come by SMS.",
        "channel_broken": "Your other channel takes no alerts: it refused them or did not answer. They come by SMS as ever. Set the channel anew to mend it.",
        "channel_unreadable": "That is no address of a channel. It is one word, like mailtos://name:password@gmail.com or slack://... Nothing was changed.",
        "channel_scheme": "That kind of channel is not taken. Use e-mail, Slack, Signal, Matrix, Telegram, Discord, Teams, ntfy or a like one. Nothing was changed.",
        "channel_private": "That address leads inside a private network, which is not allowed. Use one that is open to the internet. Nothing was changed.",
        "channel_no_host": "The host in that address can't be found. Look for a typing error and try again. Nothing was changed.",
        "channel_unchecked": "That address could not be checked in time. Please try again in a minute. Nothing was changed.",
    },
    "es": {
        "channel_set": "Los avisos van también a su canal, sin lo que se escribió. Ya va uno de prueba. Los SMS siguen como antes.",
        "channel_set_full": "Los avisos van también a su canal, con lo que se escribió. Ya va uno de prueba. Los SMS siguen como antes.",
        "channel_gone": "Su canal está quitado. Los avisos llegan sólo por SMS.",
        "channel_none": "Usted no tiene canal. Los avisos llegan por SMS.",
        "channel_broken": "Su otro canal no recibe avisos: los rechazó o no respondió. Llegan por SMS como siempre. Para arreglarlo ponga el canal otra vez.",
        "channel_unreadable": "Eso no es la dirección de un canal. Es una sola palabra, como mailtos://nombre:clave@gmail.com o slack://... No se cambió nada.",
        "channel_scheme": "Ese tipo de canal no se acepta. Use correo, Slack, Signal, Matrix, Telegram, Discord, Teams, ntfy u otro así. No se cambió nada.",
        "channel_private": "Esa dirección lleva a una red privada, y eso no se permite. Use una que esté abierta a internet. No se cambió nada.",
        "channel_no_host": "No se encuentra el servidor de esa dirección. Busque un error al escribirla e intente otra vez. No se cambió nada.",
        "channel_unchecked": "No se pudo revisar esa dirección a tiempo. Intente otra vez en un minuto. No se cambió nada.",
    },
}


def by_channel(name: str, language: str) -> str:
    return BY_CHANNEL.get(language, BY_CHANNEL["en"])[name]
