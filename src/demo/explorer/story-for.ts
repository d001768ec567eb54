// Which story of the demo an example is about, for the persona that runs it.

import type { Persona } from '../region/personas.js';
import { stories } from '../region/stories/all.js';
import { thirteenInCare } from '../region/stories/thirteen-in-care.js';
import type { Story } from '../region/story.js';

const isOfFamily = ({ pupil, family }: Story, persona: string): boolean =>
  pupil.persona === persona || family.some(adult => adult.persona === persona);

const isSeated = ({ seats }: Story, persona: string): boolean => seats.some(seat => seat.who === persona);

/** A pupil's or parent's own story; else one in which the professional takes part, the same one for as many as can be. */
export function storyFor({ persona }: Persona): Story | undefined {
  const own = stories.find(story => isOfFamily(story, persona));
  return own ?? [thirteenInCare, ...stories].find(story => isSeated(story, persona));
}
