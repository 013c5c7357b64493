"""What only a person can answer: how things stand, who is with us, what is meant to hurt, and what is no matter of ours."""

TOPICS = """
    status-vote = did we win; how did the vote go; what was the count; have we filed yet; did they set a date for the vote; how many signed so far; how many cards do we have; are we winning; do you think we will win; what percent are we at
        ganamos; como salio la votacion; cuantos votos fueron; ya metieron la peticion; ya pusieron fecha; cuantos han firmado; cuantas tarjetas llevamos; vamos ganando; creen que ganemos; que porcentaje llevamos
    status-card = did you get my card; did my card arrive; did you receive what i sent; i gave my card to somebody; i need more cards; can you bring me cards
        recibieron mi tarjeta; ya llego mi tarjeta; les llego lo que mande; le di mi tarjeta a alguien; necesito mas tarjetas; me traen tarjetas
    status-raise = when do we get our raise; how much will my raise be; what will i make an hour; how much was the raise at the other plant; when is my raise coming; how much exactly will i earn
        cuando nos dan el aumento; de cuanto va a ser mi aumento; cuanto voy a ganar por hora; de cuanto fue el aumento en la otra planta; cuando llega mi aumento; cuanto ganaria exactamente
    status-case = what is happening with my case; any news about my charge; when is my hearing; when do i get my settlement; when does he get his job back; did the lawyer call
        como va mi caso; hay noticias de mi cargo; cuando es mi audiencia; cuando me dan mi dinero del acuerdo; cuando regresa el a trabajar; llamo el abogado
    status-bargaining = how are negotiations going; what did the company offer; did they agree on a contract; when is the next bargaining session
        como van las negociaciones; que ofrecio la empresa; ya hay acuerdo; cuando es la proxima negociacion
    meetings = when is the next meeting; where is the meeting; what time is the meeting; will there be food at the meeting; can i bring my kids to the meeting; how many people came to the meeting; is there parking; can somebody give me a ride
        cuando es la proxima reunion; donde es la reunion; a que hora es la junta; va a haber comida; puedo llevar a mis hijos a la junta; cuanta gente llego; hay estacionamiento; me dan un ride
    people = who else signed; is she with us; is he for the union; who is on the committee; who is the lead for my department; who is the organizer; is somebody a snitch; what do i say to my coworker who is not sure
        quien mas firmo; ella esta con nosotros; el esta a favor; quien esta en el comite; quien es el encargado de mi departamento; hay un soplon; que le digo a mi companero que no se anima
    call = can someone call me; is the organizer working today; i want to talk to a person; tell him i said thanks; my number changed; my address changed; i moved
        alguien me puede llamar; trabaja hoy el organizador; quiero hablar con una persona; digale que gracias; cambie de numero; cambie de direccion; me mude
    supplies = can i get a shirt; how do i get a button; can you send more flyers; what sizes do you have; can you print more
        me dan una camiseta; como consigo un boton; me mandan mas volantes; que tallas tienen; impriman mas
    opinion = what do you think of the letter; did you see what they posted; did you see the notice; what did the company say
        que opina de la carta; vio lo que pusieron; ya vieron el aviso; que dijo la empresa
    hostile-pay = what is the union presidents salary; how much do you get paid; how much does the organizer make; who pays you; how much do they pay you per card; why should i pay for your car; do you get a commission
        cuanto gana el presidente del sindicato; cuanto le pagan a usted; cuanto gana el organizador; quien le paga a usted; le dan comision por firma; por que voy a pagarle su carro
    hostile-record = how many members have you lost; how many elections have you lost; how many strikes have you had; when was your last strike; how many plants closed after you came in; how many people lost jobs in your strikes; what contracts have you won; how long did your last contract take; show me a contract you negotiated; how many grievances did you lose
        cuantos miembros han perdido; cuantas elecciones han perdido; cuantas huelgas han hecho; cuando fue su ultima huelga; cuantas plantas cerraron con ustedes; cuantos perdieron el trabajo en sus huelgas; que contratos han ganado; ensenen un contrato
    hostile-spend = how much did you spend on this campaign; how much did the union spend on parties; how much does the union have in the bank; why does the union own property; how much goes to lobbying; is the pension fund broke
        cuanto gastaron en esta campana; cuanto gasta el sindicato en fiestas; cuanto tiene el sindicato en el banco; por que el sindicato tiene propiedades; el fondo de pension esta quebrado
    hostile-crime = how many union officials went to prison; isnt the union corrupt; union leaders stole money; is the union mafia; the union was indicted
        cuantos dirigentes estan presos; no es corrupto el sindicato; los lideres se robaron el dinero; son mafia; el sindicato fue acusado
    hostile-talk = why are you lying to us; you only want our money; we dont need a union; unions are outdated; leave us alone with your union; what have you done for us; we are a family here; get a real job
        por que nos mienten; solo quieren nuestro dinero; no necesitamos sindicato; los sindicatos ya no sirven; que han hecho por nosotros; aqui somos familia; pura mentira
    hr-things = how many vacation days do i have left; when is payday; how do i call in sick; how do i get my w2; how do i enroll in insurance; how do i add my baby to my insurance; when does open enrollment close; my check is wrong; is there overtime saturday; are we working the holiday; what shift am i on; who approves my time off; how do i change direct deposit; how do i ask for vacation; are they hiring
        cuantos dias de vacaciones tengo; cuando pagan; como me reporto enfermo; como saco mi w2; como me inscribo al seguro; como agrego a mi bebe al seguro; cuando cierra la inscripcion; mi cheque esta mal; hay horas extra el sabado; se trabaja el feriado; que turno tengo; quien aprueba mis dias; como pido vacaciones; estan contratando
    other-places = is that store union; do they have a union at amazon; what do they pay at ups; how much do nurses make; how much does an electrician make; what is the minimum wage; teachers are on strike; writers on strike
        tienen sindicato en amazon; cuanto pagan en ups; cuanto ganan las enfermeras; cuanto gana un electricista; cuanto es el salario minimo; los maestros estan en huelga
    own-affairs = i have a car accident case; i want a divorce lawyer; my landlord raised my rent; how do i file for unemployment; how do i renew my green card; when is my citizenship test; how do i file my taxes; how do i get a loan; i got a parking ticket; my credit card was declined; i signed a lease; my phone contract ends; who won the election for mayor; am i registered to vote; how do i apply for food stamps; my kid got in trouble at school; the teacher wants a meeting; i lost my button; the road is closed; the store closes early
        tuve un choque necesito abogado; quiero divorciarme; me subieron la renta; como pido desempleo; como renuevo mi green card; cuando es mi cita de ciudadania; como hago mis taxes; como consigo un prestamo; me pusieron una multa en el carro; no paso mi tarjeta de credito; firme un contrato de renta; se acaba mi contrato del telefono; quien gano la eleccion de alcalde; donde voto para presidente; como pido estampillas; mi hijo se metio en problemas en la escuela; la maestra quiere una junta; perdi un boton; esta cerrada la calle; la tienda cierra temprano
"""  # fmt: skip
