// Who may invite a pupil to the preventive spreekuur and who knows of it (D30), and of the grounds of it (D18; bijlage 7).

import { type Line, rulesOf } from '../rule.js';
import { neverSupervision, schoolPurposes } from './preventive-talk.js';

const coordinator: Line = {
  capacities: ['ondersteuningscoordinator'],
  facts: ['own_organisation', 'participates'],
  ground: 'OWN_ORGANISATION',
  source: 'DB:893-894, 926-929',
};

const pupil: Line = {
  capacities: ['leerling'],
  facts: ['self'],
  ground: 'SELF',
  source: 'DB:653, 893-905',
};
const parent: Line = {
  capacities: ['ouder'],
  facts: ['parent_with_authority', 'under_16'],
  ground: 'PARENT',
  source: 'DB:629-637, 893-905',
};

const invitation: readonly Line[] = [
  coordinator,
  {
    capacities: ['mentor'],
    facts: ['linked', 'line_is_general', 'own_organisation', 'participates'],
    ground: 'LINK',
    source: 'DB:926-929',
  },
  {
    capacities: ['contactpersoon-preventief-spreekuur'],
    facts: ['linked', 'own_line_or_organisation', 'invited_to_talk'],
    ground: 'LINK',
    source: 'DB:847-849, 926-929',
  },
  pupil,
  { ...parent, as: 'under16' },
  {
    // Told the facts by letter (K4); what else stands here is seen with consent.
    capacities: ['ouder'],
    facts: ['parent_with_authority', 'from_16', 'under_18', 'consented'],
    ground: 'CONSENT',
    source: 'DB:637-641',
    as: 'from16',
  },
  neverSupervision,
];

const grounds = (...capacities: Line['capacities']): Line => ({
  ...coordinator,
  capacities,
  source: 'DB:862-885; decisions.md P4',
  purposes: schoolPurposes,
});

export const talkInvitationRules = [
  ...rulesOf('TalkInvitation', { read: invitation, write: [coordinator, neverSupervision] }),
  // To whom was written is known to whoever writes, and to the family: to nobody who holds the talk.
  ...rulesOf('InvitationLetter', { read: [coordinator, pupil, parent], write: [coordinator] }),
  ...rulesOf('TalkInvitationGrounds', {
    read: [grounds('mentor', 'ondersteuningscoordinator'), neverSupervision],
    write: [grounds('ondersteuningscoordinator'), neverSupervision],
  }),
];
