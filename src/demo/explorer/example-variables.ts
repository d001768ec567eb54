// Variables of the example operations: ids of the demo are made from names, so that nothing has to be looked up.

import { startOfDay } from '../../domain/calendar/amsterdam.js';
import { addDays, type IsoDate } from '../../domain/calendar/iso-date.js';
import { ageBoundaries } from '../../domain/consent/ages.js';
import { schoolDayBefore } from '../region/absence-rows.js';
import { demoId } from '../region/demo-id.js';
import { organisations, personOf, professional } from '../region/organisations.js';
import { adultPerson, type Persona, pupilPerson } from '../region/personas.js';
import { eleven } from '../region/stories/eleven.js';
import { parentsDisagree } from '../region/stories/parents-disagree.js';
import { preventiveTalk } from '../region/stories/preventive-talk.js';
import { talkInDraft } from '../region/stories/talk-in-draft.js';
import { thirteenInCare } from '../region/stories/thirteen-in-care.js';
import type { Story } from '../region/story.js';
import { caseOf } from '../region/story-rows.js';
import { storyFor } from './story-for.js';

export interface Asking {
  readonly persona: Persona;
  readonly today: IsoDate;
  readonly now: Date;
}

type Variables = Readonly<Record<string, unknown>>;

function storyOf({ persona }: Asking): Story {
  const story = storyFor(persona);
  if (story === undefined) throw new Error(`the example needs a case, and ${persona.persona} is in none`);
  return story;
}

const reportOf = (story: Story): string => demoId(`${story.key} report`);

function firstConsentOf(story: Story): string {
  const [asked] = story.asked;
  if (asked === undefined) throw new Error(`nothing was asked in ${story.key}`);
  return demoId(`${story.key} consent ${asked.key}`);
}

export const ownCase = (asking: Asking): Variables => ({ id: caseOf(storyOf(asking)) });

/** The draft for who wrote it, the report that was handed over for the school. */
export const caseWithTalk = ({ persona }: Asking): Variables => ({
  id: caseOf(persona.capacity === 'contactpersoon-preventief-spreekuur' ? talkInDraft : preventiveTalk),
});

/** The officer is in no case, and oversees all. */
const overseen = ({ persona }: Asking): Story => storyFor(persona) ?? thirteenInCare;

export const forecast = (asking: Asking): Variables => ({ caseId: caseOf(overseen(asking)) });

export const replay = (asking: Asking): Variables => ({
  consentId: firstConsentOf(overseen(asking)),
  at: asking.now.toISOString(),
});

const aboutCase = (asking: Asking): Variables => ({ caseId: caseOf(overseen(asking)) });

export const aboutOverseen = (asking: Asking): Variables => ({ about: aboutCase(asking) });

export const explained = (asking: Asking): Variables => {
  const mentor = professional('mentor');
  return {
    about: aboutCase(asking),
    asker: {
      capacity: 'MENTOR',
      personId: personOf(mentor),
      organisationId: organisations[mentor.organisation].id,
    },
  };
};

export const atSixteen = (asking: Asking): Variables => {
  const { turns16 } = ageBoundaries(overseen(asking).pupil.birthDate(asking.today));
  return { about: aboutCase(asking), change: { seenAt: turns16.toISOString() } };
};

export const draftReport = (): Variables => ({ input: { reportId: reportOf(talkInDraft) } });

export const ownConsent = (asking: Asking): Variables => ({
  input: { consentId: firstConsentOf(storyOf(asking)) },
});

export const upheldYes = (): Variables => ({
  input: {
    consentId: firstConsentOf(parentsDisagree),
    ground: 'STUDENT_PERSISTS',
    reason: 'De leerling heeft het met de jeugdarts besproken en blijft het wensen.',
    parentsTold: true,
  },
});

export const objection = (asking: Asking): Variables => {
  const story = storyOf(asking);
  return {
    input: {
      pupilId: demoId(`${story.key} pupil`),
      parentIds: [adultPerson(story, 'vader')],
      wish: 'Ik vertel het hem liever zelf.',
    },
  };
};

export const mothersRefusal = (): Variables => ({
  input: {
    consentId: firstConsentOf(parentsDisagree),
    recorded: {
      personId: adultPerson(parentsDisagree, 'moeder'),
      method: 'ORAL',
      witness: professional('jgz-medewerker').name,
    },
  },
});

/** Care shares its conclusion with school social work, the school its agreements. */
export const request = (asking: Asking): Variables => ({
  input: {
    caseId: caseOf(storyOf(asking)),
    dataClasses: asking.persona.organisation === organisations.ggd.id ? ['D12'] : ['D13'],
    recipients: [{ capacity: 'SCHOOLMAATSCHAPPELIJK_WERKER', organisationId: organisations.smw.id }],
    purposes: ['CARE_COORDINATION'],
    explanation:
      'Wij vragen of wij dit met het schoolmaatschappelijk werk mogen delen. Een ja mag u altijd intrekken.',
    textVersion: '2026-1',
    language: 'NL',
  },
});

/** The last hour of the last school day: nothing else was registered then. */
export const lessonMissed = ({ persona, today }: Asking): Variables => {
  const story = persona.organisation === organisations.po.id ? eleven : thirteenInCare;
  const day = schoolDayBefore(today, 1);
  const at = (hours: number): string => new Date(startOfDay(day).getTime() + hours * 3_600_000).toISOString();
  return {
    input: {
      entries: [
        {
          pupilId: demoId(`${story.key} pupil`),
          startsAt: at(15.5),
          endsAt: at(16.25),
          unit: 'LESSON',
          kind: 'TRUANCY',
          authorised: false,
          key: `explorer ${day}`,
        },
      ],
    },
  };
};

export const feedback = (asking: Asking): Variables => ({
  input: {
    caseId: caseOf(storyOf(asking)),
    contactName: asking.persona.about.split(',', 1)[0],
    contactPhone: '073 555 01 09',
    contactEmail: 'jgz@ggd.example',
    contactOn: asking.today,
    contactKind: 'FOLLOW_UP',
    contactForm: 'TALK_WITH_PUPIL',
    conclusion: 'DEELS',
    reintegrationAdvice: 'Nog twee weken ochtenden, daarna weer overleggen.',
    note: 'Een rustige plek in de pauze helpt.',
    agreements: ['Over twee weken bellen wij weer.'],
  },
});

export const agreement = (asking: Asking): Variables => {
  const story = storyOf(asking);
  return {
    input: {
      caseId: caseOf(story),
      what: 'Elke vrijdag kort bespreken hoe de week ging',
      who: 'Leerling en mentor',
      dueOn: addDays(asking.today, 14),
      result: 'Twee gesprekken gehouden',
      followUp: 'Bericht aan de ondersteuningscoordinator',
      madeOn: asking.today,
      partyIds: [...new Set([asking.persona.person, pupilPerson(story)])],
    },
  };
};
