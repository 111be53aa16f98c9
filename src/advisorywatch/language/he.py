"""Hebrew: the National Security Council's travel warnings (four levels) and the foreign ministry.

Particles are written onto the words ("ולהימנע", "למדינה"), so forms are listed or bear a `*`.
"""

from advisorywatch.language.table import (
    AFTER,
    BEFORE,
    BOTH,
    CLAUSE,
    CONSIDER,
    LEAVE,
    LEVEL,
    SENTENCE,
    SHOULD,
    Aside,
    Calls,
    Lifts,
    Says,
    Table,
)

WORDS = {
    "RAMA": "רמה|לרמה|ברמה|ברמת_איום|רמת_איום|רמת|דרגה",
    "AVOID": "לבטל|להימנע|ולהימנע|הימנעו|להמנע|ולהמנע|הימנעות|יימנעו|להימנעות",
    "TRIP": "מנסיעה_ומשהייה|מהגעה_ומשהייה|הגעה|מהגעה|מנסיעה|מנסיעות|נסיעה|נסיעות|מלהגיע|מלנסוע|מביקור|מביקורים|מטיולים|משהייה|מכניסה",
    "NEEDLESS": "שאינן_חיוניות|שאינה_חיונית|לא_חיוניות|לא_חיונית|בלתי_חיוניות|שאינן_הכרחיות|שאינו_חיוני|לא_הכרחיות",
    "RECOMMEND": "המלצה|מומלץ|ממליץ|ממליצים|ממליצה|המלצת|קורא|קוראים|קוראת|נדרשים|מתבקשים|קריאה|הנחיה|מנחה|נקראים|יש",
    "LEAVE": "לצאת|ולצאת|לעזוב|ולעזוב|צאו|עזבו|לשוב|לחזור|להתפנות|יציאה|עזיבה",
    "SOON": "לאלתר|מיד|מייד|מיידי|מיידית|בהקדם|בדחיפות|ללא_דיחוי",
    "THERE": "לשוהים|ולשוהים|השוהים|לנמצאים|ולנמצאים|הנמצאים|לישראלים|לישראלים_השוהים|ישראלים|לאזרחים|השוהות|למטיילים",
}

# fmt: off
LEVELS = (
    Says(4, "{RAMA} 4 [-] איום גבוה [,|:|.] [המלצה|מומלץ|ו] {AVOID} {TRIP} <where> $", "NSC, combined rows: the place behind the advice"),
    Says(3, "{RAMA} 3 [-] איום בינוני [המלצה|מומלץ] {AVOID} {TRIP} {NEEDLESS} <where> $", "NSC, combined rows"),
    Says(2, "{RAMA} 2 [-] איום מזדמן [המלצה|מומלץ] לנקוט|ולנקוט [באמצעי] .. מוגברים <where> $", "NSC, combined rows"),
    Says(1, "{RAMA} 1 .. אזהרת מסע .. לנקוט [באמצעי] .. רגילים <where> $", "NSC, combined rows"),
    Says(4, "{RAMA} 4 [-] [איום_גבוה]", "NSC"),
    Says(3, "{RAMA} 3 [-] [איום_בינוני]", "NSC"),
    Says(2, "{RAMA} 2 [-] [איום_מזדמן]", "NSC"),
    Says(1, "{RAMA} 1 [-]", "NSC"),
    Says(3, "{AVOID} {TRIP} {NEEDLESS} <where> $", "NSC, level 3 in words"),
    Says(3, "{AVOID} {TRIP} {NEEDLESS}", "NSC, level 3 in words"),
    Says(4, "{AVOID} {TRIP} <where> > ולשוהים|לשוהים|וכן|לאור|בשל|עקב|עד|מלבד|למעט", "NSC, level 4 in words"),
    Says(4, "{AVOID} {TRIP} <where> $", "NSC, level 4 in words"),
    Says(4, "{AVOID} {TRIP}", "NSC, level 4 in words"),
    Says(4, "איסור [על] הגעה|נסיעה|כניסה <where> $", "NSC: 'חל איסור הגעה לסוריה'"),
    Says(4, "איסור [על] הגעה|נסיעה|כניסה", "NSC: 'חל איסור הגעה'"),
    Says(4, "לא להגיע|לנסוע|לטוס|לבקר <where> > ולשוהים|לשוהים|וכן|לאור|בשל|עקב|עד", "NSC: 'המלצה לא להגיע למדינות אלו'"),
    Says(4, "לא להגיע|לנסוע|לטוס|לבקר <where> $", "the same"),
    Says(4, "אל תיסעו|תסעו|תגיעו <where> $", "an order"),
    Says(2, "אמצעי|באמצעי זהירות מוגברים|מוגברת <where> $", "NSC, level 2 in words"),
    Says(2, "אמצעי|באמצעי זהירות מוגברים|מוגברת", "NSC, level 2 in words"),
    Says(1, "אמצעי|באמצעי זהירות רגילים|רגילה <where> $", "NSC, level 1 in words"),
    Says(1, "אמצעי|באמצעי זהירות רגילים|רגילה", "NSC, level 1 in words"),
    Says(4, "איום גבוה", "the name of level 4"),
    Says(3, "איום בינוני", "the name of level 3"),
    Says(2, "איום מזדמן", "the name of level 2"),
)

CALLS = (
    Calls(CONSIDER, "לשקול|שקלו|לבחון ... {LEAVE}", "soft call", country=True),
    Calls(SHOULD, "{THERE} .. [שם|בה|בהן|במדינה] ... {LEAVE} [את]", "NSC: 'ולשוהים במדינה לצאת לאלתר'", country=True),
    Calls(SHOULD, "{RECOMMEND} ... {LEAVE} [את|מן|מ]", "NSC: 'קורא המל\"ל לישראלים … לצאת'"),
    Calls(SHOULD, "צאו|עזבו [מיד|לאלתר|את]", "an order"),
)

LIFTS = (
    Lifts("אינו|אינה|לא [עוד] ממליץ|מומלץ|תקפה|בתוקף|ממליצה", BEFORE, "'אינה בתוקף עוד'"),
    Lifts("הוסרה|בוטלה|הוסר|בוטל|הסרת|ביטול|הסירה|הסיר|ביטלה|ביטל|הוסרו|בוטלו", CLAUSE, "'אזהרת המסע הוסרה'"),
)

ASIDES = (
    Aside("*ביטוח|*ביטוחי|*הביטוח|*פוליסה|*פוליסת", "about insurance", BOTH, SENTENCE),
    Aside("המעוניינים|מעוניינים|המבקשים|מבקשים|הרוצים|רוצים|שמעוניין|המתכננים ... {LEAVE}", "only for those who wish to leave", LEAVE, SENTENCE),
    Aside("אם|במידה ברצונכם|ברצונך|תרצו|תבקשו ... {LEAVE}", "only for those who wish to leave", LEAVE, SENTENCE),
    Aside("*היתר|*אשרת|*אשרה|*ויזה|*דרכון|*קנס|*אגרה|*עיכוב_יציאה|מעוכב*", "exit rules of the country", LEAVE, SENTENCE),
    Aside("לא|אסור|אין|אל|בלי [יש] {LEAVE}", "told not to leave", LEAVE, BEFORE),
    Aside("לפני|לאחר|בעת|עם היציאה|יציאה|היציאה", "when someone leaves, not that they should", LEAVE),
    Aside("מוכנים|להיערך|היערכות|להתכונן|ערוכים|תוכנית ... {LEAVE}", "preparing to leave is not leaving", LEAVE, BEFORE),
    Aside("עובדי|סגל|צוות|דיפלומטים|עובדי_השגרירות|משפחותיהם", "about staff, not citizens", LEAVE, SENTENCE, unless="לישראלים|אזרחים"),
    Aside("הרשויות|המשטרה|הצבא|ממשלת|השלטונות ... הורו|מורים|הורתה|ציווה|קראו|רשאים", "an order of others, not of the publisher", LEAVE, BEFORE),
    Aside("הפגנה|הפגנות|התקהלות|התקהלויות|מבנה|מבנים|המקום|בניין|מלון", "leave the spot, not the country", LEAVE, SENTENCE),
    Aside("שריפה|שריפות|הוריקן|שיטפון|צונאמי|הר_געש|סופה", "a natural hazard's local evacuation", LEAVE, SENTENCE),
    Aside("פירושה|משמעותה|מוגדרת|כלומר", "a definition", BOTH, SENTENCE),
    Aside("בעבר|לשעבר|הקודמת|הקודם", "what was advised before", LEVEL, BEFORE),
    Aside("מרמה|מדרגה", "the former level", LEVEL, BEFORE, "'הורדה מרמה 4 לרמה 3'"),
    Aside("עשויה|עלולה|ייתכן|צפויה ... לעלות|להשתנות", "what may come", LEVEL, SENTENCE),
    Aside("בלילה|בשעות_החשיכה|לבד|בגפכם|ברגל", "how to move about, not whether to go", LEVEL, SENTENCE),
    Aside("התקהלויות|הפגנות|מקומות_הומי|ריכוזי|אירועים_המוניים", "what not to do there, not whether to go", LEVEL, AFTER),
    Aside("עומס_חום|משרד_הבריאות|קורונה", "another body's levels", LEVEL, SENTENCE),
)

# fmt: on
TABLE = Table(
    code="he",
    name="Hebrew",
    words=WORDS,
    levels=LEVELS,
    calls=CALLS,
    lifts=LIFTS,
    asides=ASIDES,
    moves=(
        "מרמה|מדרגה <old> לרמה|לדרגה <new> $",
        "^ <old> ירדה|הורדה|הופחתה|עלתה|הועלתה ל <new> $",
    ),
    lowered=(
        "ירדה|הורדה|הופחתה|הפחתת|הורדת|הקלה|הוקלה|ירד ... {RAMA}|אזהרת|אזהרה|האזהרה",
        "אזהרת|אזהרות|האזהרה ... ירדה|הורדה|הופחתה|הוסרה|בוטלה|הוקלה|הוסרו|בוטלו",
        "מרמה 4|3|2 לרמה 3|2|1",
    ),
    whole=("כל|בכל|לכל [שטחי|רחבי] המדינה|שטח|שטחי|רחבי|חלקי", "רחבי|ברחבי המדינה"),
    rest=(
        "שאר|לשאר|בשאר|יתר|ליתר|ביתר|שאחר|ושאר [שטחי|חלקי|אזורי|רחבי]",
        "שטחי|חלקי_המדינה|המדינה האחרים|הנותרים",
    ),
    part=(
        "*איזור|*אזור|*אזורי|*אזורים|*איזורי|*גבול|*הגבול|*מחוז|*מחוזות|*חבל|*צפון|*דרום|*מזרח|*מערב|*מרכז|*העיר|*עיר|*ערים|*אי|*איי|*חצי_האי|*רצועת|*הרצועה|"
        "*קילומטר|*ק\"מ|*ק'מ|ק_מ|*מרחב|*סביבותיה|*חלקים|*חלק|*הבירה|*מדינת|*אזור_הגבול|*חוף|*נפת|*פרובינציה|*הגדה|*עזה|*קשמיר|*סיני",
    ),
    beyond=('חו"ל|העולם|מדינות_אלו|המזרח_התיכון|מדינות',),
    here=("המדינה|למדינה|במדינה|מהמדינה|ממדינה|שטחה|שטחן|תחומה|תחומיה|הארץ|לה|ממנה|את_המדינה",),
    border=("גבול|הגבול עם", "הגבול_המשותף של|עם|בין"),
    to=("אל|על|את|של",),
    cause=("לאור|בשל|עקב|מחשש|נוכח|בגלל|מפאת|ולשוהים|לשוהים|עד|ומומלץ|המלצה",),
    but=("מלבד|למעט|פרט_ל|להוציא|חוץ",),
    near=("השוהים|הנמצאים|שוהים|ישראלים [כעת|עדיין] ב_מדינה|<where> לצאת|לעזוב|$",),
    soon=("{SOON}", "באופן מיידי", "בהקדם האפשרי"),
    transport=("טיסות|מסחריות|בטיסה|מעברי_הגבול",),
    things=(
        Aside(
            "*מבנה|*המבנה|*בניין|*המקום|*מקום|*הבית|*המלון|*הרכב|*החוף",
            "leave a building or a place, not the country",
            LEAVE,
        ),
    ),
    drill=("תרגיל|תרגול",),
    countries={
        "AE": "איחוד האמירויות|האמירויות|דובאי",
        "TR": "טורקיה|תורכיה",
        "US": 'ארצות הברית|ארה"ב',
        "GB": "בריטניה",
        "UZ": "אוזבקיסטן",
        "IN": "הודו",
        "EG": "מצרים",
        "JO": "ירדן",
        "MZ": "מוזמביק",
        "ET": "אתיופיה",
        "IQ": "עיראק",
        "VE": "ונצואלה",
        "CI": "חוף השנהב",
    },
)
