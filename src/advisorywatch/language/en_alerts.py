"""English: what alerts ask for, as US missions write them. Part of en.py's table."""

from advisorywatch.language.table import (
    ACTION,
    AUTHORIZED,
    AVOID,
    BEFORE,
    BOTH,
    CAUTION,
    INFORM,
    LEVEL,
    LIFTED,
    LIFTING,
    NEXT,
    ORDER,
    ORDERED,
    SHELTER,
    Aside,
    Asks,
)

# fmt: off
ASKS = (
    # what is lifted, terminated, lowered
    Asks(LIFTED, "advisory|overall [advisory] level [has|is|was] [been] decreased|lowered|reduced|downgraded|returned", "State: 'The advisory level was decreased to 2.'"),
    Asks(LIFTED, "lower|lowering|decrease|decreasing|reduce|reducing|reduction|downgrade|downgrading [in|of|the|a|to] [the|its] [overall] [travel] advisory|risk [level] > to|from|due|after|following|and", "State: 'Updated to reflect lowering the Travel Advisory Level'; not 'for the Lake region'"),
    Asks(LIFTED, "lower|lowering|decrease|reduction|downgrade [in|of] [the|its] [overall] [travel] advisory level $", "the same at a sentence's end"),
    Asks(LIFTED, "advisory [level] [change|changed|moved|shift|downgraded] from [a] [level] 4|four to [a] [level] 3|2|1|three|two|one", "State on Guinea, 2024: 'change in Travel Advisory from a Level 3 to a Level 2'"),
    Asks(LIFTED, "advisory [level] [change|changed|moved|shift|downgraded] from [a] [level] 3|three to [a] [level] 2|1|two|one", "the same"),
    Asks(LIFTED, "advisory [level] [change|changed|moved|shift|downgraded] from [a] [level] 2|two to [a] [level] 1|one", "the same"),
    Asks(LIFTED, "advisory [level] .. to [a] [level] 3|2|1 from [a] [level] 4", "the same, the new level first"),
    Asks(LIFTED, "advisory [level] .. to [a] [level] 2|1 from [a] [level] 3", "the same"),
    Asks(LIFTED, "advisory [level] .. to [a] [level] 1 from [a] [level] 2", "the same"),
    Asks(LIFTED, "downgrading|lowering|reducing from [a] level 4|3|2 to", "the same, as a verb"),
    Asks(LIFTED, "decreased|lowered|lowers|reduced|downgraded|downgrades|eased|eases the|its [overall] [travel] [advisory] level|advisory|warning [from|to|for]", "State, press"),
    Asks(LIFTED, "travel advisory|warning [level] [for] .. [has|have|was|is] [been] decreased|lowered|reduced|downgraded|eased", "titles"),
    Asks(LIFTED, "security|weather|health|demonstration|travel alert|message|notice .. [is|was|has|have] [been] cancelled|canceled|rescinded|withdrawn|expired|lifted", "an alert taken back", opening=True),
    Asks(LIFTED, "lifting|termination|removal|expiration|end|cancellation of [the] [ordered|authorized|voluntary|mandatory] [or_authorized] departure|shelter|shelter-in-place", "State: 'Updated to reflect the lifting of ordered departure'"),
    Asks(LIFTED, "lifting|termination|removal|expiration|end|cancellation of [the] [all|most|nationwide|night-time|travel] curfew|travel_restrictions|restrictions|lockdown|state_of_emergency", "of the host government: news only where it is told first", opening=True),
    Asks(LIFTED, "lift|lifts|lifted|terminate|terminates|terminated|ended|ends|rescinded|rescinds|cancelled|canceled [the] .. ordered|authorized|departure|shelter-in-place|shelter|do_not_travel|advisory|global|level_4", "State, embassies"),
    Asks(LIFTED, "lift|lifts|lifted|ended|ends|rescinded|rescinds|cancelled|canceled [the] .. curfew|restriction*|order|lockdown|state_of_emergency", "of the host government: news only where it is told first", opening=True),
    Asks(LIFTED, "departure|shelter-in-place|shelter|instructions|advisory|recommendation ... [has|have|was|were|been|is|are] [been] lifted|terminated|rescinded|cancelled|canceled|no_longer_in_effect|expired|ended|withdrawn|discontinued", "'instructions … to shelter in place are no longer in effect'"),
    Asks(LIFTED, "curfew|order|restrictions|lockdown|state_of_emergency ... [has|have|was|were|been|is|are] [been] lifted|terminated|rescinded|cancelled|canceled|no_longer_in_effect|expired", "of the host government: news only where it is told first", opening=True),
    Asks(LIFTED, "curfew|restrictions|order ... personnel|employees|staff|embassy|consulate|mission ... [has|have|was|were|been|is|are] [been] lifted|terminated|rescinded|cancelled|canceled|no_longer_in_effect|expired", "Nuevo Laredo, 2020: 'an early curfew imposed on U.S. government personnel on January 1 have been lifted'"),
    Asks(LIFTED, "authorized|approved|permitted|allowed [the] return of [all|eligible|its] .. employees|personnel|staff|family_members|dependents", "the end of a departure, told as a return"),
    Asks(LIFTED, "return|returned|returning .. from ordered|authorized departure", "the same"),
    Asks(LIFTED, "remove|removes|removed|removing [the] .. ordered|authorized departure", "State: an order taken out of the advisory"),
    Asks(LIFTED, "no longer in_effect|in_place|on_ordered|on_authorized", "'are no longer in effect'"),
    Asks(LIFTED, "no longer required|necessary|need_to|under", "the same, of anything: news only where it is told first", opening=True),
    Asks(LIFTED, "normalized [its] operations", "Mali 2026: quotes the order, then 'has normalized operations'"),
    Asks(LIFTED, "ordered departure .. changed|downgraded|moved|modified to authorized departure", "a downgrade of the order"),
    Asks(LIFTED, "from ordered [departure] to authorized [departure]", "a downgrade of the order"),
    Asks(LIFTED, "all clear", "after a shelter order"),
    # shelter
    Asks(SHELTER, "shelter|sheltered|sheltering in place", "embassies"),
    Asks(SHELTER, "shelter-in-place", "embassies"),
    Asks(SHELTER, "stay|remain|staying|remaining home|at_home|where_you_are|where_they_are|off_the_streets|off_the_street", "embassies, in plain words"),
    Asks(SHELTER, "stay|remain|keep indoors|inside", "embassies"),
    Asks(SHELTER, "stay|remain|staying|remaining at|in|inside [your|their|a|the] [own] [secure|safe] home*|residence*|hotel*|accommodation|houses|compound*", "Caracas, 2016: 'remain in their homes in the evening'"),
    Asks(SHELTER, "not|avoid|refrain_from leave|leaving|go_out_of [your|their] home*|residence*|hotel*|accommodation|houses|compound*", "the same, negated"),
    Asks(SHELTER, "take cover|shelter now|immediately", "embassies under fire"),
    Asks(SHELTER, "^ seek [secure|safe|immediate] shelter [now|immediately] $", "Nuevo Laredo, 2020: 'Actions to Take: Seek secure shelter.'"),
    # staff posture
    Asks(ORDERED, "ordered departure", "the status by its name"),
    Asks(ORDERED, "ordered [the] [mandatory] departure of", "State"),
    Asks(ORDERED, "ordered|orders|ordering|directed the [mandatory|immediate] departure|evacuation ... employees|personnel|staff|family_members|dependents", "Kabul, 2021: 'ordered the departure from U.S. Embassy Kabul of U.S. government employees'"),
    Asks(ORDERED, "ordered|orders|directed ... non-emergency|nonemergency|employees|personnel|staff|family_members|dependents ... leave|depart|departure|evacuate|out_of|home", "State"),
    Asks(ORDERED, "mandatory departure|evacuation of", "State, older"),
    Asks(AUTHORIZED, "authorized departure", "the status by its name"),
    Asks(AUTHORIZED, "authorized|authorised|authorizes|approved|permitted [the] [voluntary|temporary] departure|evacuation of", "State"),
    Asks(AUTHORIZED, "authorized|authorised|authorizes|allowed|permitted ... non-emergency|nonemergency|employees|personnel|staff|family_members|dependents ... leave|depart|departure", "State"),
    Asks(AUTHORIZED, "voluntary departure|evacuation", "State"),
    Asks(AUTHORIZED, "authorization|authorisation|permission for|of ... employees|personnel|staff|family_members|dependents ... leave|depart|departure", "the same, as a noun"),
    # avoiding a place
    Asks(AVOID, "avoid|avoiding [the|these|those|this|all|any|such|protest|demonstration|affected|crowded|large] .. area|areas|vicinity|location|locations|neighborhood*|district*|site|sites", "embassies"),
    Asks(AVOID, "avoid|avoiding the|this|that|these|those .. bridge|bridges|square|plaza|street|streets|avenue|boulevard|road|roads|highway|route|stadium|compound|mall|market|station|stations|zone|zones|region|province|city|town|island|crossing|crossings|checkpoint*|campus|university|port|ports|palace|parliament|ministry|downtown", "Haiti, Ciudad Juárez: a place by its name"),
    Asks(AVOID, "not|don't|never go|travel|drive|walk|proceed|come to|near|into|toward|towards [the|this|that|these|those|any] [affected|immediate|surrounding] area|areas|scene|vicinity|site|location|locations|neighborhood*|district*|zone|zones", "'Do not go to the area'"),
    Asks(AVOID, "not|don't use|take|travel_on|drive_on [the|this|that|these|those] .. road|roads|highway|route|bridge|bridges|street|crossing|crossings|airport", "'should not use the Port Road'"),
    Asks(AVOID, "avoid|avoiding ... crowds|gatherings|events|venues .. in|near|around the|this|these|those [greater|same] .. area|district*|neighborhood*|square|downtown", "Sandton, 2022: 'avoid crowds … in the greater Sandton area'"),
    Asks(AVOID, "avoid|avoiding travel* to|through|near|in|on|along|by|from|around|between|within [the]", "embassies: 'avoid traveling on the Pan-American Highway'"),
    Asks(AVOID, "avoid [all|any|the] roadblocks|roadblock|road_blocks|road_block|blockades|road_closures|airport|border|highway|downtown|center|centre|city_center|them", "embassies"),
    Asks(AVOID, "stay|keep|steer|staying|keeping away|clear from|of", "embassies"),
    Asks(AVOID, "avoid|avoiding [the|all|any|large|major|public] [shopping|public|crowded|popular|tourist|government|religious] malls|mall|markets|market|mosques|churches|temples|synagogues|places_of_worship|transportation|transport|buildings|facilities|attractions|beaches|stations|nightclubs .. in|near|around|at|through|until|this|on|today|tonight|tomorrow|during", "embassies: 'avoid shopping malls in Jakarta this weekend'"),
    Asks(AVOID, "area|areas|place|zone should be avoided", "embassies"),
    Asks(AVOID, "limit travel in [the] area", "embassies"),
    Asks(AVOID, "postpone|reconsider|defer|cancel [all] [your] travel|visits|trips|plans [plans] to [the] [government] facilities|offices|erta_ale|volcano|park|hotels|malls", "embassies: one place, not the country"),
    Asks(AVOID, "avoid", "in the title of an alert", title=True),
    Asks(AVOID, "avoid|avoiding|away_from ... demonstration*|protest*|rall*|crowds|gatherings|marches", "where the alert is about a demonstration", about="demonstration*|protest*|strike*|rally|rallies|march"),
    # caution
    Asks(CAUTION, "exercise|exercising|use|take [a] [much|very] [increased|heightened|extreme|greater|extra|particular|special|high|appropriate|security|strong|reasonable|due] [degree_of|level_of] [security] caution|vigilance|precautions|steps", "embassies, State"),
    Asks(CAUTION, "exercise|exercising|use|with [an|the] [elevated|highest|higher|utmost|enhanced|high] [degree|level|levels] [of] caution|vigilance|awareness", "embassies"),
    Asks(CAUTION, "be|remain|stay [extremely] mindful", "embassies"),
    Asks(CAUTION, "need for [continued|increased] caution|vigilance|awareness", "Jerusalem, 2026: 'the continued need for caution'"),
    Asks(CAUTION, "increased|heightened|greater personal security|situational awareness", "the same"),
    Asks(CAUTION, "be|remain|stay|remaining|staying [particularly|especially|extra|highly] vigilant|alert|aware_of|watchful|cautious", "embassies"),
    Asks(CAUTION, "heightened|increased|high|maintain*|raise|situational [a] [level_of] [security|situational] awareness|vigilance|caution", "embassies"),
    Asks(CAUTION, "keep a low profile", "embassies"),
    Asks(CAUTION, "review your [personal] [safety|security] plans|plan|practices", "embassies"),
    Asks(CAUTION, "review their [personal] [safety|security] plans|practices", "State, Worldwide Caution"),
    Asks(AVOID, "leave|depart|evacuate|vacate|flee|exit [from] [the|this|these|those|any] [affected|immediate|surrounding|general|low-lying|coastal|evacuation|danger] area|areas|vicinity|zone|zones|neighborhood*|site|scene|coast", "a fire, a flood, a march: a place, not the country"),
    Asks(AVOID, "evacuate|move|go|get to higher|safe|safer ground", "tsunami, flood"),
    Asks(CAUTION, "try to leave the area", "embassies: what to do on the spot"),
    Asks(INFORM, "weather|health|tsunami|earthquake|storm|hurricane alert|notice|season|update", "bulletins, by their title", title=True),
    Asks(INFORM, "hurricane|typhoon|cyclone season", "bulletins, by their title", title=True),
    Asks(INFORM, "typhoon|cyclone|hurricane|tropical_storm|flooding|heavy_rain*|heat_wave|air_quality|volcanic_ash", "the same, as the press has them", title=True),
    Asks(INFORM, "measles|dengue|zika|cholera|ebola|marburg|malaria|polio|mpox|monkeypox|covid*|coronavirus|influenza|yellow_fever|chikungunya|avian_flu", "Bogotá, 2025: 'global measles risk'", title=True),
    Asks(CAUTION, "take [the|all|additional|appropriate|necessary|extra] [necessary|appropriate|possible|security|safety] precautions|measures", "embassies"),
    Asks(CAUTION, "limit|limiting|minimize|reduce|reducing [your|their|all|any] [unnecessary|non-essential] movement|movements", "embassies: of moving about"),
    Asks(CAUTION, "increasing|increase_in|rise_in|spate_of|series_of|wave_of|string_of|unprovoked|surge_in .. attack|attacks|robbery|robberies|assault|assaults|crime|crimes|harassment|kidnapping*|carjacking*|violence|thefts|incidents", "a warning without a request"),
    Asks(CAUTION, "avoid|limit|limiting|against|minimize [all|any|your] non-essential|nonessential|unnecessary|non-emergency travel|movement|movements", "embassies: of movement, not of the country"),
    Asks(CAUTION, "avoid any travel that is not essential", "embassies"),
    Asks(CAUTION, "consider limiting", "embassies"),
    Asks(CAUTION, "be aware of [your] surroundings", "embassies"),
    Asks(CAUTION, "aware of their surroundings", "press quotes"),
    Asks(CAUTION, "avoid|away_from ... crowds|gatherings|demonstrations|venues|restaurants|bars|events|hotels|malls|markets|nightclubs|public_transportation|public_transport|places_of_worship|expatriates|westerners", "embassies: a habit, where no place is named"),
    Asks(CAUTION, "elevated|increased|ongoing|continued|heightened|credible|potential_for|possibility_of|possibility_for|likelihood_of|risk_of|threat_of .. risk|risks|threat|threats|terror|terrorist|violence|violent|crime|attack|attacks|kidnapping*|terrorism|confrontation*|clash|clashes|unrest|retaliation|bombing*", "a warning without a request"),
    Asks(CAUTION, "information|intelligence|report|reports|indications about|of|on|regarding|concerning|that .. threat*|attack*|plot*|kidnap*", "Mogadishu, 2024: 'has received information about threats to multiple locations'"),
    Asks(CAUTION, "terrorist*|extremist*|militant*|groups continue* .. plot*|plan*|target*|attack*", "State: 'terrorists continue to plot kidnappings'"),
    Asks(CAUTION, "was|were|been kidnapped|abducted|attacked|robbed|assaulted|drugged|carjacked|stabbed|shot", "a warning by example"),
    Asks(CAUTION, "vary|lock|keep [your|their|the|all|car|vehicle] routes|doors|route", "embassies, on crime"),
    Asks(CAUTION, "attractive|potential|possible|likely|soft targets|target for|to|of", "Kampala, 2023: 'continue to be attractive targets to terrorists'"),
    Asks(CAUTION, "warns|warn|warned u.s.|american|citizens|its [citizens] [citizens] ... that|about|of|risk|risks|threat|against|to_be", "a warning without a request; El Salvador, 2014: 'that crime and violence levels … remain critically high'"),
)

# What citizens are told by pointing at what staff was told.
SAME = (
    "{NATIONALS} ... do|follow|take|adopt the same|likewise|similar_precautions|similar_measures",
    "{NATIONALS} ... follow suit",
    "{NATIONALS} ... take the|these|similar same|similar measures|precautions|steps",
)

ALERT_ASIDES = (
    Aside("{STAFF} ... $", "an instruction to staff, not to citizens", ACTION, BEFORE, "us.md: shelter for government staff only is no shelter order", unless="u.s_citizens|american_citizens|americans|private|others|you|public|everyone"),
    Aside("{STAFF} ... and|or|to ... $", "an instruction to staff, not to citizens", ORDER, BEFORE, "Jerusalem, 2025: 'personnel and their families residing in or near embassy grounds to stay indoors and maintain shelter in place'", unless="u.s_citizens|american_citizens|americans|private|others|you|public|everyone"),
    Aside("officials .. been|were|are|was told|advised|instructed|directed|ordered|prohibited|asked|required ... $", "an instruction to staff, not to citizens", BOTH, BEFORE, unless="citizens|public|americans"),
    Aside("officials .. been|were|are|was told|advised|instructed|directed|ordered|prohibited|asked|required ... $", "an instruction to staff, not to citizens", ACTION, BEFORE, unless="citizens|public|americans"),
    Aside("{STAFF} ... told|advised|instructed|directed|ordered|prohibited|asked|required ... $", "an instruction to staff, not to citizens", LEVEL, BEFORE, "Mogadishu, 2024: 'American officials have been advised to refrain from traveling to Somalia'", unless="citizens|americans|travelers|travellers|nationals|private|others|you"),
    Aside("advisory|warning ... remains|remain|still|stays|continues ... urg*|advis*|warn*|to|against|for|in ... $", "reminds of an advisory in force", ORDER, BEFORE, "Mogadishu, 2024: 'A Level 4 Travel Advisory remains in place, … urging citizens to avoid travel to Somalia'"),
    Aside("{STAFF} ... told|advised|instructed|directed|ordered|required ... $", "an instruction to staff, not to citizens", ACTION, BEFORE, unless="u.s_citizens|american_citizens|americans|private|others|you|public|everyone", note="'those Embassy employees who remain in Haiti, they have been instructed to continue to shelter'"),
    Aside("embassy_community|consulate_community|consulate_officials|embassy_officials ... $", "an instruction to staff, not to citizens", ACTION, BEFORE, unless="public|citizens|urged|warned|said|asked|americans"),
    Aside("embassy|consulate|mission remains|is|was [currently] [still] under", "an instruction to staff, not to citizens", ACTION, BEFORE),
    Aside("may|might|could|will|would [also] recommend|advise|ask|instruct|direct|order|require|suggest ... $", "what may be asked later", ORDER, BEFORE, "State, 2003: 'these posts may recommend that private American citizens avoid the same areas'"),
    Aside("instances|situations|circumstances|times|cases may|might|could arise|occur|be ... $", "what may be asked later", ORDER, BEFORE, "Burkina Faso, 2011: 'Instances may arise where the best course of action may be to temporarily shelter in place'"),
    Aside("may|might|could|can [also] experience|face|encounter ... $", "what travellers may meet", ORDER, BEFORE, "State, 2020: 'may experience border closures, …, stay at home orders'"),
    Aside("volcano|eruption|quarantine|lockdown|storm|alert_level|alert_status ... level", "another body's levels", LEVEL, BEFORE, "Manila: 'raised the alert for Taal Volcano to Level 4'", unless="travel|advisory|department|state"),
    Aside("will|would|may|might|could be asked|directed|expected|instructed|told|ordered|required to", "what may be asked later", ORDER, BEFORE, "Haiti, 2018: 'anyone outside of the Embassy will be directed to shelter in place'"),
    Aside("do|not|don't [not] seek|take shelter", "where not to shelter", ORDER, BEFORE, "'Do not seek shelter at the U.S. Embassy'"),
    Aside("be|is|are|have prepared|ready to .. shelter|leave|depart", "preparing is not doing", ORDER, BEFORE),
    Aside("in_the_event|in_case|in_cases of|that ... $", "only if something happens", ORDER, BEFORE, "Beirut, 2017: 'In the event of a security incident, avoid the area'"),
    Aside("if|when|unless|in_the_event ... weather|storm|attack|siren|alarm|event|instructed|told|caught|happens|deteriorate|alert|earthquake|announced|conditions|overhead|air|find", "only if something happens", ORDER, BEFORE),
    Aside("if|when|should|in_case|once|anyone|those [happen] you|u.s|citizens|there|a|an|any|caught|who|in|already|unexpectedly ... leave|depart|evacuate|vacate|exit|flee", "only for those who are on the spot", ORDER, BEFORE, "'if you encounter a crowd, leave the area'"),
    Aside("while|although|though|despite|unless|until|if|when|not|never|before ... $", "lifted elsewhere, or not yet", LIFTING, BEFORE, "Dar es Salaam, 2025: 'while the curfew in the city has been lifted, other parts …'", unless="no_longer|following|necessary"),
    Aside("with [identifiable|good|adequate|strong|high|proper|a|robust] security|measures|guards", "where to stay, not to stay in", ORDER, NEXT, "Adana, 2016: 'Stay at hotels with identifiable security measures in place'"),
    Aside("demonstration*|protest*|crowds|gatherings|rallies ... citizens|you|americans .. away|clear from|of it|them", "a habit, not a place", ORDER, BEFORE, "Manila, 2012"),
    Aside("[all|any|political|public|other] crowds|crowded|gatherings|demonstration*|protest*|rallies|windows|balconies|doors", "a habit, not a place", ORDER, NEXT, "Ankara, 2016: 'stay away from crowds and demonstrations'"),
    Aside("attempt|try|attempting|trying|able|safely|be_able to leave|depart|evacuate", "what to do on the spot", ORDER, BEFORE, "Mali, 2014: 'try to leave the area'"),
    Aside("following|after|during|since|earlier|previous|lifted|temporary|ended|eased .. shelter-in-place|shelter|sheltering|stay_at_home|stay_home", "what was in force before", ORDER, BEFORE, "Kyiv, 2024: 'resumed services following a temporary shelter-in-place suspension'"),
    Aside("frequented|popular", "a habit, not a place", ORDER, NEXT, "'avoid locations frequented by Westerners'"),
    Aside("if [you_are|you're|caught|already|currently] in|near|at the|an|this|that|these [affected|immediate] area|areas|vicinity|location", "only for those who are on the spot", ORDER, BEFORE),
    Aside("supplies|need_to|prepare|preparing to shelter", "preparing is not doing", ORDER, BEFORE),
    Aside("plan|plans|provisions|supplies|case ... shelter|sheltering", "preparing is not doing", ORDER, BEFORE, "Haiti, 2021: 'contingency plans for sheltering in place'"),
)

# The plain lists of table.py that only alerts use.
DRILL = (
    "this is a drill|test|exercise",
    "exercise exercise exercise",
    "test|drill message|alert|only",
    "conduct|conducts|conducting|hold|holds|holding .. security|crisis|response exercise|exercises|drill|drills",
    "test|testing|tests|drill|drills [of] [the|its|our] .. [embassy's] emergency|alert|notification|warden|siren|text_message|phone .. system|systems|network|tree|capabilit*|procedures",
    "emergency|alert|notification|siren|warden|sms|air_raid|civil_defense|civil_defence|evacuation|earthquake|tsunami|shelter-in-place|mass_casualty [alert|notification|message|response] [system] drill|drills|test|exercise|exercises",
)

PREFACE = ("^ location|locations|place|date|time|subject",)

STANDING = (
    "remains|remain|still|continues [on|under|in] ordered|authorized departure",
    "departure status since",
)

UPDATED = (
    "updated to reflect",
    "reflect* changes|updates",
    "embassy|mission operations|posture",
)

RAISED = (
    "raised|raises|raising|elevated|elevates|increased|increases|upgraded|upgrades|hiked [the|its|our|their] .. level|advisory|advisories|warning",
    "level|advisory|warning [has|was|been|is] [been] raised|elevated|increased|upgraded",
    "updated|updates|reissued|reissues|re-issued [the|its|our|their] [travel] advisory ... to|at [a] level",
)

REMINDER = (
    "remind*|reminder|review|read|current|currently|remains|issued|in_effect ... level|advisory|warning",
    "level 1|2|3|4|four|three|two",
    "travel advisory",
)

NUMBERED = (
    "level 1|2|3|4|four|three|two|one",
    "travel advisory",
    "level of advice",
    "advice|advisory .. remains|stays|to|at",
    "upgraded|downgraded|raised|lowered|eased|changed|increased .. advice|advisory|level",
    "advice level",
    "security status",
)
