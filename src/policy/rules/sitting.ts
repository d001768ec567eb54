// Who may plan and see when preventive talks are held at a school: who of the municipality is there when (D31, DB:920-925).

import { rulesOf } from '../rule.js';

export const sittingRules = rulesOf('Sitting', {
  read: [
    {
      capacities: ['contactpersoon-preventief-spreekuur'],
      facts: ['visible_participant_or_self'],
      ground: 'LINK',
      source: 'DB:847-849, 920-922: the own sittings, not those of colleagues',
    },
    {
      capacities: ['mentor', 'ondersteuningscoordinator', 'schoolleiding', 'verzuimcoordinator'],
      facts: ['visible_participant_or_self', 'own_organisation'],
      ground: 'LINK',
      source: 'DB:924-928: the sittings at the own school',
    },
    {
      capacities: ['organisatiebeheerder'],
      facts: ['own_organisation'],
      ground: 'OWN_ORGANISATION',
      source: 'rights.csv D31: reads no case',
    },
  ],
  write: [
    {
      // The school sees to the room (DB:925, 926-928).
      capacities: ['organisatiebeheerder'],
      facts: ['own_organisation'],
      ground: 'OWN_ORGANISATION',
      source: 'rights.csv D31; DB:920-928',
    },
  ],
});
