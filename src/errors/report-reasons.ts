// Why, for what goes wrong around reports of absence, the numbers of pupils and what follows a report.

export const reportReasons = {
  NO_PUPIL_NUMBER: {
    nl: 'Dit is geen BSN en geen onderwijsnummer: de elfproef klopt niet.',
    en: 'This is no BSN and no onderwijsnummer: it fails the eleven-test.',
  },
  REFUSAL_IS_NO_GROUND: {
    nl: 'Een melding kan alleen als het weigeren van toestemming niet de aanleiding is.',
    en: 'A report needs that a refusal of consent is not the occasion.',
  },
  ZAT_NOT_ANNOUNCED: {
    nl: 'Vertel ook dat het verzuim tegelijk in het ZAT wordt besproken.',
    en: 'Tell too that the absence is discussed in the ZAT at the same time.',
  },
  NOT_ALL_TOLD: {
    nl: 'Niet iedereen die vooraf moet worden ingelicht, is ingelicht.',
    en: 'Not everybody who must be told beforehand was told.',
  },
  NOT_TO_BE_TOLD: {
    nl: 'Iemand die is genoemd, wordt hierover niet ingelicht.',
    en: 'Somebody who is named is not told of this.',
  },
  FACTS_LETTER_ONLY: {
    nl: 'Ouders van een leerling van 16 of 17 krijgen de brief met de feiten, en anderen krijgen die niet.',
    en: 'Parents of a pupil of 16 or 17 get the letter with the facts, and others do not.',
  },
  REPORT_UNFIT_FOR_AGE: {
    nl: 'Deze verzuimsoort past niet bij de leeftijd van de leerling.',
    en: 'This kind of report does not fit the age of the pupil.',
  },
  TOO_FEW_HOURS: {
    nl: 'Hiervoor zijn ten minste 16 geregistreerde uren ongeoorloofd verzuim nodig.',
    en: 'This needs at least 16 registered hours of unauthorised absence.',
  },
  MORE_THAN_REGISTERED: {
    nl: 'Er zijn minder uren als ongeoorloofd geregistreerd dan hier staan.',
    en: 'Fewer hours are registered as unauthorised than are told here.',
  },
  DAY_REACHED_REQUIRED: {
    nl: 'Noem de dag waarop de 16 uur zijn bereikt.',
    en: 'Name the day on which the 16 hours were reached.',
  },
  NOT_IN_FOUR_WEEKS: {
    nl: 'Het verzuim ligt niet binnen vier opeenvolgende lesweken.',
    en: 'The absence does not lie within four consecutive school weeks.',
  },
  NOT_LONGER_THAN_FOUR_WEEKS: {
    nl: 'Langdurig relatief verzuim duurt langer dan vier weken.',
    en: 'Long relative absence lasts longer than four weeks.',
  },
  NOTICE_TOO_OLD: {
    nl: 'Het gezin is te lang geleden ingelicht; licht het opnieuw in.',
    en: 'The family was told too long ago; tell it anew.',
  },
  MUNICIPALITY_UNKNOWN: {
    nl: 'De woongemeente van de leerling is niet bekend.',
    en: 'The municipality in which the pupil lives is not known.',
  },
  NOT_HOME_MUNICIPALITY: {
    nl: 'Dit is niet de woongemeente van de leerling.',
    en: 'This is not the municipality in which the pupil lives.',
  },
  NOT_ON_WHITELIST: {
    nl: 'Over deze gegevens geeft de school geen inlichtingen.',
    en: 'Of these data the school gives no information.',
  },
  REPORTED_LATELY: {
    nl: 'Dit verzuim is al gemeld: bij aanhoudend verzuim ten hoogste een melding per zeven dagen, en uren tellen een keer.',
    en: 'This absence was reported already: at most one report in seven days while it goes on, and hours count once.',
  },
  NO_TALK_HELD: {
    nl: 'Er is geen preventief gesprek gehouden.',
    en: 'No preventive talk was held.',
  },
  NOTHING_OF_HEALTH: {
    nl: 'Gegevens over gezondheid horen niet in een melding.',
    en: 'Nothing of health belongs in a report.',
  },
  REPORT_CLOSED: {
    nl: 'De melding is niet (meer) in behandeling.',
    en: 'The report is not under way (any more).',
  },
  REPORT_NOT_TAKEN_UP: {
    nl: 'De melding is niet in behandeling genomen.',
    en: 'The report was not taken up.',
  },
  STATUS_OF_OTHERS: {
    nl: 'Deze status is aan de andere kant: school of gemeente.',
    en: 'This status is for the other side: school or municipality.',
  },
  STATUS_CANNOT_FOLLOW: {
    nl: 'Deze status kan niet op de huidige volgen.',
    en: 'This status cannot follow the present one.',
  },
  TALK_NOT_HELD: {
    nl: 'Het gesprek is niet gevoerd.',
    en: 'The talk was not held.',
  },
  TOO_YOUNG_FOR_JUSTICE: {
    nl: 'Hiervoor is de leerling te jong.',
    en: 'The pupil is too young for this.',
  },
} as const;
