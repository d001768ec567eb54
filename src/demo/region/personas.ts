// Whom one can be in the demo: every professional, and the pupils and parents of the stories.

import type { Capacity } from '../../policy/vocabulary/capacities.js';
import { demoId } from './demo-id.js';
import { organisations, personOf, professionals } from './organisations.js';
import { stories } from './stories/all.js';
import type { Story } from './story.js';

export interface Persona {
  readonly persona: string;
  /** Id of the person, which is also the subject of the demo's tokens. */
  readonly person: string;
  /** Id of the organisation; null for pupils and parents. */
  readonly organisation: string | null;
  readonly capacity: Capacity;
  /** Who it is, for people. */
  readonly about: string;
}

export const pupilPerson = (story: Story): string => demoId(`pupil ${story.key}`);
export const adultPerson = (story: Story, key: string): string => demoId(`adult ${story.key} ${key}`);

const ofProfessionals = professionals.map(
  (one): Persona => ({
    persona: one.persona,
    person: personOf(one),
    organisation: organisations[one.organisation].id,
    capacity: one.capacity,
    about: `${one.name}, ${one.jobTitle}, ${organisations[one.organisation].name}`,
  }),
);

const family = (persona: string, person: string, capacity: Capacity, about: string): Persona => ({
  persona,
  person,
  organisation: null,
  capacity,
  about,
});

const ofStory = (story: Story): Persona[] => {
  const { given, family: name, persona } = story.pupil;
  const pupil =
    persona === undefined
      ? []
      : [family(persona, pupilPerson(story), 'leerling', `${given} ${name}: ${story.tells}`)];
  const adults = story.family.flatMap(adult =>
    adult.persona === undefined
      ? []
      : [
          family(
            adult.persona,
            adultPerson(story, adult.key),
            'ouder',
            `${adult.name}, ${adult.key} van ${given}: ${story.tells}`,
          ),
        ],
  );
  return [...pupil, ...adults];
};

export const personas: readonly Persona[] = [...ofProfessionals, ...stories.flatMap(ofStory)];
