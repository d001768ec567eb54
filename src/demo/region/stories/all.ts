// The stories that the demo tells.

import type { Story } from '../story.js';
import { almostSixteen } from './almost-sixteen.js';
import { eleven } from './eleven.js';
import { fourteenObjects } from './fourteen-objects.js';
import { parentWithoutAuthority } from './parent-without-authority.js';
import { parentsDisagree } from './parents-disagree.js';
import { preventiveTalk } from './preventive-talk.js';
import { reportedFifteen } from './reported-fifteen.js';
import { reportedSeventeen } from './reported-seventeen.js';
import { seventeenIncapable } from './seventeen-incapable.js';
import { sixteenSilent } from './sixteen-silent.js';
import { talkInDraft } from './talk-in-draft.js';
import { thirteenInCare } from './thirteen-in-care.js';
import { trustedPerson } from './trusted-person.js';
import { withdrawn } from './withdrawn.js';

export const stories: readonly Story[] = [
  eleven,
  thirteenInCare,
  almostSixteen,
  sixteenSilent,
  seventeenIncapable,
  parentsDisagree,
  parentWithoutAuthority,
  withdrawn,
  fourteenObjects,
  preventiveTalk,
  talkInDraft,
  reportedFifteen,
  reportedSeventeen,
  trustedPerson,
];
