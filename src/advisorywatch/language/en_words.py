"""English: the lists of words used in its phrases. Part of en.py's table."""

# fmt: off
MONTHS = (
    "january|jan", "february|feb", "march|mar", "april|apr", "may", "june|jun",
    "july|jul", "august|aug", "september|sept|sep", "october|oct", "november|nov", "december|dec",
)
# fmt: on

WORDS = {
    # who is spoken to
    "PEOPLE": (
        "you|citizens|nationals|passport_holders|travellers|travelers|residents|visitors|tourists|"
        "students|expatriates|expats|families|britons|brits|canadians|australians|new_zealanders|kiwis|irish_citizens|"
        "singaporeans|indians|americans|filipinos|malaysians|everyone|anyone|all_those|those"
    ),
    "NATIONALS": (
        "citizens|nationals|britons|brits|canadians|australians|new_zealanders|kiwis|americans|"
        "singaporeans|indians|filipinos|malaysians|irish|travellers|travelers|expatriates|students"
    ),
    "STAFF": (
        "employees|personnel|staff|diplomats|family_members|dependents|dependants|peace_corps|"
        "embassy_families|embassy_members|families_of"
    ),
    "OTHERS": (
        "troops|soldiers|peacekeepers|forces|ambassador|ambassadors|envoy|mercenaries|fighters|militants|"
        "migrants|refugees|undocumented|journalists|aid_workers|contractors"
    ),
    # who speaks
    "PUBLISHER": (
        "fcdo|fco|foreign_office|foreign_commonwealth_development_office|"
        "foreign_commonwealth_and_development_office|we|it|dfat|dfa|mfat|mfa|mea|"
        "department_of_foreign_affairs|department_of_foreign_affairs_and_trade|global_affairs_canada|"
        "state_department|department|ministry|government|government_of_canada|australian_government|"
        "new_zealand_government|canadian_government|british_government|uk_government"
    ),
    # how they are told
    "ADVISE": (
        "advis*|urg*|encourag*|recommend*|call*_on|calls_upon|calling|ask*|request*|instruct*|warn*|"
        "direct|directs|directed|directing|enjoin*|exhort*|tell|told|tells|telling|implor*|remind*|want|wants|suggest*|appeal*|"
        "pressed|presses|pressing|plead*|beg|begs|begged|begging|order|orders|ordered"
    ),
    "AGAINST": "advis*|advice|advisory|warning|warn*|recommend*|caution*|counsel*",
    # travelling
    "TRAVEL": "travel*|trip|trips|visits|visiting|journeys|tourism",
    "ABROAD": "[other] [forms_of] [overseas|foreign|international|global|outbound]",
    "NONESSENTIAL": "non_urgent_and_non_essential|non_essential_and_non_urgent|unnecessary_and_non_essential|non_essential|nonessential|unnecessary|inessential|non_urgent",
    "ESSENTIAL": "essential|necessary|unavoidable|vital|imperative|urgent|have_to|need_to|must",
    "SITES": "facilities|offices|buildings|malls|markets|hotels|beaches|parks|bars|restaurants|nightclubs|mosques|churches|temples|shrines|synagogues|casinos|sites",
    "PLACES": (
        "bridge|bridges|square|plaza|street|streets|avenue|boulevard|road|roads|highway|"
        "route|stadium|compound|mall|market|station|stations|zone|zones|region|province|"
        "city|town|island|crossing|crossings|checkpoint*|campus|university|port|ports|"
        "palace|parliament|ministry|downtown|office|offices|headquarters|court|courts|"
        "buildings|polling_stations|polling_places|hospital|prison|waterfront|building|"
        "embassy|consulate|airport|border|harbor|harbour|beach|hotel|mosque|church|"
        "temple|cemetery|bank|school|lake|river|park|parks|neighborhood|quarter|suburb|"
        "suburbs"
    ),
    "DEFER": "defer|deferring|postpone|postponing|delay|suspend|put_off|hold_off_on|hold_off",
    "TRAVELLING": "when_travelling|when_traveling|while_travelling|while_traveling|if_travelling|if_traveling|when_visiting|travelling|traveling",
    # how one moves about: no word of a place
    "MOVING": "night|dark|alone|by|overnight|roads|boat|boats|bus|buses",
    "HOMELAND": (
        "canada|australia|ireland|new_zealand|hong_kong|singapore|india|malaysia|the_philippines|the_country|the_uk|"
        "the_united_kingdom|the_u.s|the_us|the_united_states|china|japan|south_korea|korea|taiwan|indonesia|"
        "pakistan|bangladesh|nepal|sri_lanka|kenya|ghana|germany|poland|the_republic"
    ),
    # leaving
    "LEAVE": (
        "leave|depart_from|depart_immediately_from|depart_now_from|depart_urgently_from|depart|exit|"
        "get_out_of|get_out|get_themselves_out_of|get_yourself_out_of|move_out_of|pull_out_of|fly_out_of|"
        "withdraw_from|vacate|quit|make_their_way_out_of|make_their_way_out|flee|evacuate_from|evacuate"
    ),
    "OFF": "leave|depart|get_out|flee|pull_out|make_their_way_out",
    # how a sentence goes on where it does not say what is left
    "GOES_ON": (
        "now|immediately|as_soon_as|while|via|by_commercial|using|without_delay|at_the_earliest|when|but|and|after|amid|"
        "amidst|over|because|due|since|following|before|ahead_of|if|unless|on|in_the_next|within|with|through|whilst|"
        "until|for_their|voluntarily|temporarily|today|tonight"
    ),
    "HOME": (
        "return_home|fly_home|come_home|come_back_home|go_home|get_home|travel_home|return_to_canada|"
        "return_to_australia|return_to_new_zealand|return_to_the_united_states|return_to_the_uk|"
        "return_to_ireland|return_to_singapore|return_to_the_us|return_to_the_u.s|return_to_india|"
        "come_back|return_to_the_country|return_to_their_country|return_to_their_home_country"
    ),
    "LEAVING": "leaving|departing|exiting|departure|evacuating",
    "NOW": (
        "now|immediately|also|either|please|temporarily|urgently|promptly|voluntarily|quickly|strongly|"
        "therefore|make_plans_to|make_arrangements_to|arrange_to|plan_to|seek_to|try_to|take_steps_to"
    ),
    "TAKE": "take|get_on|jump_on|book|catch|board|find|get|secure|look_for|seek|use",
    "MONTH": "|".join(MONTHS),
    "THE": "[the|any|that|this|an|a|your|their|these|such|those|all]",
}

# fmt: off
# Words whose stop ends no sentence.
ABBREVIATIONS = frozenset([
    "mr", "mrs", "ms", "dr", "st", "no", "vs", "approx", "dept", "gov", "gen", "sen", "col",
    "sgt", "lt", "inc", "ltd", "co", "jr", "sr", "e.g", "i.e", "etc", "jan", "feb", "mar",
    "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "tel", "fig", "dc"
])

# The most frequent words, by which the language is guessed.
COMMON = frozenset([
    "the", "of", "and", "to", "in", "is", "are", "you", "for", "that", "with", "on", "be",
    "this", "your", "not", "or", "if", "by", "from", "as", "at", "have"
])
# fmt: on
