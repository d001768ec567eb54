// Where sources and statutes disagree about consent (law.md 1.8): both readings, and the one that is followed.
import type { Bilingual, ConsentRow, Mark } from './row.js';

export interface ConflictRow {
  readonly id: `K${number}`;
  readonly between: Bilingual;
  readonly followed: Bilingual;
  /** Rows of the consent table, or of the table of statutory grounds, in which the choice lives. */
  readonly livesIn: readonly (ConsentRow['id'] | `E${number}`)[];
  readonly source: string;
  readonly articles: readonly string[];
  readonly mark: Mark;
}

/** Those that touch consent; the others are about talks, meetings and numbers, and come with their nouns. */
export const CONFLICT_ROWS: readonly ConflictRow[] = [
  {
    id: 'K1',
    between: {
      nl: 'van 12 tot 16 beslissen de ouders; sinds 1-9-2026 kan de leerling zelf intrekken',
      en: 'from 12 to 16 the parents decide; since 1-9-2026 the pupil may withdraw',
    },
    followed: {
      nl: 'de ouders geven; een bezwaar van de leerling stopt het delen op toestemming',
      en: 'the parents give; an objection of the pupil stops sharing by consent',
    },
    livesIn: ['R03'],
    source: 'DB:631-633',
    articles: ['UAVG 5(3)(b)'],
    mark: 'interpreted',
  },
  {
    id: 'K2',
    between: {
      nl: 'van 12 tot 16 moeten bij zorg beiden toestemmen; de wet vraagt voor verstrekken de leerling alleen',
      en: 'from 12 to 16 in care both must agree; for disclosure the statute asks the pupil alone',
    },
    followed: {
      nl: 'beiden, met de weloverwogen wens van de leerling als uitweg voor de hulpverlener',
      en: "both, with the pupil's considered wish as the care provider's way out",
    },
    livesIn: ['R10', 'R11'],
    source: 'DB:617-619, 633-635, 651',
    articles: ['BW 7:457', 'BW 7:465', 'Jeugdwet 7.3.11'],
    mark: 'interpreted',
  },
  {
    id: 'K3',
    between: {
      nl: '"wilsonbekwaam, dan beslissen de ouders" zonder leeftijdsgrens; van 18 jaar af geldt dat niet',
      en: '"incapable, then the parents decide" without an age limit; from 18 on that does not hold',
    },
    followed: {
      nl: 'van 12 tot 18 de ouders, daarna een vertegenwoordiger',
      en: 'from 12 to 18 the parents, then a representative',
    },
    livesIn: ['R06', 'R08', 'R15', 'R16'],
    source: 'DB:643-645',
    articles: ['UAVG 5(2)', 'BW 7:465(3)'],
    mark: 'interpreted',
  },
  {
    id: 'K4',
    between: {
      nl: 'vanaf 16 worden ouders niet ingelicht; ouders blijven verantwoordelijk voor schoolbezoek',
      en: 'from 16 on parents are not told; parents stay responsible for attendance',
    },
    followed: {
      nl: 'alleen de feiten van het verzuim, nooit de reden of wat er is besproken',
      en: 'the facts of absence alone, never the reason or what was said',
    },
    livesIn: ['R05', 'E18'],
    source: 'DB:641, 254-257',
    articles: ['LPW 22', 'LPW 26(1)'],
    mark: 'interpreted',
  },
  {
    id: 'K6',
    between: {
      nl: 'bijlage 6 laat "leerling en / of ouder" tekenen; bijlage 4 regelt wie beslist',
      en: 'bijlage 6 has "pupil and / or parent" sign; bijlage 4 says who decides',
    },
    followed: { nl: 'bijlage 4', en: 'bijlage 4' },
    livesIn: ['R09', 'R10', 'R11', 'R12', 'R13', 'R14', 'R15', 'R16'],
    source: 'DB:617-671, 799',
    articles: [],
    mark: 'interpreted',
  },
  {
    id: 'K7',
    between: {
      nl: '"leerling en ouders" zonder leeftijd; bijlage 4 kent leeftijden',
      en: '"pupil and parents" without age; bijlage 4 knows ages',
    },
    followed: { nl: 'bijlage 4; vanaf 16 de leerling alleen', en: 'bijlage 4; from 16 on the pupil alone' },
    livesIn: ['R05', 'R14'],
    source: 'DB:207, 323, 679',
    articles: [],
    mark: 'interpreted',
  },
  {
    id: 'K8',
    between: {
      nl: 'de jeugdarts koppelt het resultaat terug; de jeugdarts heeft een beroepsgeheim',
      en: 'the jeugdarts reports the result back; the jeugdarts keeps a professional secret',
    },
    followed: {
      nl: 'alleen de drie blokken van bijlage 6, en die alle drie met toestemming',
      en: 'the three blocks of bijlage 6 alone, and all three by consent',
    },
    livesIn: ['R09', 'R10', 'R14'],
    source: 'DB:278, 685, 799',
    articles: ['BW 7:457'],
    mark: 'interpreted',
  },
  {
    id: 'K10',
    between: {
      nl: 'een aanmelding met diagnose is "met ouders besproken"; besproken is geen toestemming',
      en: 'a referral with diagnosis is "discussed with parents"; discussed is no consent',
    },
    followed: {
      nl: 'diagnose en thuissituatie in de aanmelding vragen toestemming; vanaf 16 met de leerling besproken',
      en: 'diagnosis and home situation in the referral need consent; from 16 on discussed with the pupil',
    },
    livesIn: ['R09', 'R10', 'R14', 'R17'],
    source: 'DB:550',
    articles: [],
    mark: 'interpreted',
  },
  {
    id: 'K12',
    between: {
      nl: 'de jeugdarts betrekt zelf anderen; met behandelaars overleggen vraagt toestemming',
      en: 'the jeugdarts involves others directly; consulting those who treat needs consent',
    },
    followed: { nl: 'toestemming', en: 'consent' },
    livesIn: ['R09', 'R10', 'R14'],
    source: 'DB:282, 679',
    articles: [],
    mark: 'interpreted',
  },
  {
    id: 'K14',
    between: {
      nl: 'het samenwerkingsverband krijgt leerlingen bij naam; het register mag daarvoor niet dienen',
      en: 'the samenwerkingsverband gets pupils by name; the register may not serve for that',
    },
    followed: {
      nl: 'aantallen; bij naam alleen met toestemming of als deelnemer vanaf het plan van aanpak',
      en: 'numbers; by name only by consent, or as a participant from the plan van aanpak on',
    },
    livesIn: ['R02', 'R03', 'R05'],
    source: 'DB:727-730',
    articles: ['WRO 5(4)', 'WRO 11(2)'],
    mark: 'interpreted',
  },
];
