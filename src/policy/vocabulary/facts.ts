// The closed list of facts that a rule may demand; what each means, and what may be told when it does not hold.

/**
 * Where a fact lives: in the CASE (or pupil) as a whole, in the single ITEM, or in BOTH (the item decides, and
 * the case alone tells whether asking makes sense). Only what the case tells may be named as missing.
 */
export type FactLevel = 'CASE' | 'ITEM' | 'BOTH';

export interface FactEntry {
  readonly level: FactLevel;
  readonly nl: string;
  readonly en: string;
  /** The neutral fact named in its stead, where naming this one would tell what the asker may not know. */
  readonly toldAs?: string;
  /** An age band: nobody can do anything about it, so it is no answer to "what is missing". */
  readonly isAge?: true;
}

const caseFact = (nl: string, en: string): FactEntry => ({ level: 'CASE', nl, en });
const ageFact = (nl: string, en: string): FactEntry => ({ level: 'CASE', nl, en, isAge: true });
const itemFact = (nl: string, en: string): FactEntry => ({ level: 'ITEM', nl, en });

export const facts = {
  linked: caseFact('u bent bij deze casus betrokken', 'you are tied to this case'),
  participates: caseFact('u neemt deel aan deze casus', 'you take part in this case'),
  referred: caseFact('de leerling is bij u aangemeld', 'the pupil was referred to you'),
  invited_to_talk: caseFact(
    'de leerling is uitgenodigd voor uw spreekuur',
    'the pupil is invited to your sitting',
  ),
  self: caseFact(
    'het gaat om uzelf en u bent 12 jaar of ouder',
    'it is about yourself and you are 12 or over',
  ),
  parent_with_authority: caseFact('u heeft het gezag', 'you hold parental authority'),
  parent_without_authority: caseFact(
    'u bent ouder zonder gezag',
    'you are a parent without parental authority',
  ),
  reports_sick: caseFact(
    'u bent 18 of ouder, of woont zelfstandig',
    'you are 18 or over, or live on your own',
  ),
  under_12: ageFact('de leerling is jonger dan 12', 'the pupil is under 12'),
  from_12: ageFact('de leerling is 12 of ouder', 'the pupil is 12 or over'),
  under_16: ageFact('de leerling is jonger dan 16', 'the pupil is under 16'),
  from_16: ageFact('de leerling is 16 of ouder', 'the pupil is 16 or over'),
  under_18: ageFact('de leerling is jonger dan 18', 'the pupil is under 18'),
  from_18: ageFact('de leerling is 18 of ouder', 'the pupil is 18 or over'),
  // A release says for which need it is; told apart, its absence would tell a frozen parent from one without a release.
  needed_as_parent: {
    level: 'BOTH',
    nl: 'nodig voor uw taak als wettelijk vertegenwoordiger',
    en: 'needed for your task as legal representative',
    toldAs: 'released_by_provider',
  },
  released_by_provider: {
    level: 'BOTH',
    nl: 'vrijgegeven door de hulpverlener',
    en: 'released by the care provider',
  },
  // The refusal to a parent is neutral: nothing hints at an objection of the child (law.md 1.7, 4).
  not_frozen: { level: 'BOTH', nl: 'niet bevroren', en: 'not frozen', toldAs: 'released_by_provider' },
  // Each ground opens the classes of its own row and no others, so it is another fact for each class.
  statutory: { level: 'BOTH', nl: 'er is een wettelijke grondslag', en: 'there is a statutory ground' },
  own_municipality: caseFact('de casus is van uw gemeente', 'the case is of your municipality'),
  client_scope: caseFact('uw systeem heeft dit bereik', 'your system holds this scope'),
  invited: caseFact(
    'u bent uitgenodigd voor het overleg over deze casus',
    'you are invited to the meeting on this case',
  ),
  assists: caseFact(
    'u ondersteunt het overleg waar deze casus op de agenda staat',
    'you assist the meeting that has this case on its agenda',
  ),
  chairs: caseFact(
    'u zit het overleg voor waar deze casus op de agenda staat',
    'you chair the meeting that has this case on its agenda',
  ),
  // About who asks and never about the pupil: without it there is nothing to tell of the case (UAVG 30(2)a, 30(4)).
  bound_to_secrecy: caseFact(
    'u heeft een gedateerde geheimhoudingsverklaring',
    'you gave a dated undertaking of confidentiality',
  ),
  referring: caseFact('u heeft de leerling in deze casus aangemeld', 'you referred the pupil in this case'),
  // Stagnation was raised with this person as the manager; in the case of the causes, that it was raised to the commissioners.
  escalated: caseFact('de stagnatie is bij u aangekaart', 'the stagnation was raised with you'),
  letter_due: caseFact('er moet een brief uit', 'a letter is due'),
  has_regie: caseFact('u heeft de regie', 'you hold the regie'),
  consented: {
    level: 'BOTH',
    nl: 'er is toestemming om dit met u te delen',
    en: 'there is consent to share this with you',
  },
  // BW 1:377c: a parent without authority asks the school, and the school gives or refuses and says why.
  asked: {
    level: 'BOTH',
    nl: 'u heeft de school om deze gegevens gevraagd',
    en: 'you asked the school for these data',
  },
  not_refused: {
    level: 'BOTH',
    nl: 'de school heeft uw verzoek beantwoord en niet geweigerd',
    en: 'the school answered your request and did not refuse it',
  },
  treatment_team: { level: 'BOTH', nl: 'u hoort tot het behandelteam', en: 'you are of the treatment team' },
  own_organisation: itemFact('het is van uw eigen organisatie', 'it is of your own organisation'),
  asked_by_own_organisation: itemFact('uw organisatie heeft het gevraagd', 'your organisation asked for it'),
  own_data: itemFact('het gaat om uw eigen gegevens', 'it is about yourself'),
  about_pupil: itemFact('het gaat over de leerling', 'it is about the pupil'),
  not_shielded: itemFact('het is niet afgeschermd', 'it is not shielded'),
  said_by_pupil: itemFact('de leerling heeft het zelf gezegd', 'the pupil said it personally'),
  author: itemFact('u heeft het zelf geschreven', 'you wrote it yourself'),
  not_handed_over: itemFact('nog niet aan de school overgedragen', 'not yet handed over to the school'),
  handed_over: itemFact('aan de school overgedragen', 'handed over to the school'),
  party_to: itemFact('u was erbij of wordt erin genoemd', 'you were present or are named in it'),
  present: itemFact('u was bij de bespreking', 'you were at the discussion'),
  invited_together: itemFact('u bent samen uitgenodigd', 'you are invited together'),
  line_is_care: itemFact('het is een deelnemer uit de zorg', 'it is a participant from care'),
  line_is_general: itemFact('het is geen deelnemer uit de zorg', 'it is no participant from care'),
  opens_class: itemFact('u mag lezen waar de alinea over gaat', 'you may read what the paragraph tells of'),
  opens_care: itemFact(
    'het zegt niets over zorg, of u schreef het, of u mag conclusies uit de zorg lezen',
    'it tells nothing of care, or you wrote it, or you may read conclusions of care',
  ),
  // An invitation to the proposal and not to the case: it ties nobody to a pupil (DB:1079-1087).
  asked_to_approve: itemFact('het voorstel is aan u voorgelegd', 'the proposal was put to you'),
  no_care_of_others: itemFact('het is geen zorg, of uw eigen', 'it is no care, or your own'),
  own_line_or_organisation: itemFact('het is uzelf of uw organisatie', 'it is yourself or your organisation'),
  visible_participant_or_self: itemFact(
    'het is een deelnemer die u ziet, of uzelf',
    'it is a participant that you see, or yourself',
  ),
  held_by_school: itemFact(
    'het staat in de administratie van de school',
    'it is of the records of the school',
  ),
  // The item that is an emergency is its own proof; of everything else in the case such an item is.
  emergency: {
    level: 'BOTH',
    nl: 'u heeft in deze casus een noodsituatie geopend die nog loopt',
    en: 'you opened an emergency in this case that still runs',
  },
  emergency_review: itemFact(
    'een gebruikte noodprocedure wacht op toetsing',
    'an emergency that was used awaits review',
  ),
  safe: itemFact(
    'het is veilig dat leerling en ouders dit weten',
    'it is safe for pupil and parents to know',
  ),
  aggregate: itemFact(
    'het is een cijfer over ten minste tien jongeren, of een cijfer dat niet wordt verteld',
    'it is a number of ten young people at least, or one that is not told',
  ),
  may_know: itemFact('u mag weten dat deze gegevens bestaan', 'you may know that these data exist'),
} as const satisfies Record<string, FactEntry>;

export type Fact = keyof typeof facts;

export const factNames = Object.keys(facts) as readonly Fact[];

export const factEntry = (fact: Fact): FactEntry => facts[fact];

/** The name under which a missing fact may be told. */
export const toldName = (fact: Fact): Fact => (factEntry(fact).toldAs as Fact | undefined) ?? fact;
