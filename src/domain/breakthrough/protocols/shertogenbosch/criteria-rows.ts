// 's-Hertogenbosch: the two steps of criteria (DB:1033-1057); a field to answer and no wall, since any situation may lead there.
import type { CriteriaRule } from '../../criteria.js';

export const CRITERIA: CriteriaRule = {
  rows: [
    {
      code: 'DIFFERENCE_OF_OPINION',
      group: 'STEP_1',
      says: {
        nl: 'verschil van mening over de ondersteuning die nodig is',
        en: 'difference of opinion on the support that is needed',
      },
      source: 'DB:1035-1039',
      mark: 'read',
    },
    {
      code: 'SUPPORT_MISSING',
      group: 'STEP_1',
      says: {
        nl: 'ondersteuning ontbreekt, zodat de ontwikkeling stokt of uitval dreigt',
        en: 'support is missing, so that development stalls or the pupil may drop out',
      },
      source: 'DB:1035, 1041-1043',
      mark: 'read',
    },
    {
      code: 'REPORT_WITHOUT_EFFECT',
      group: 'STEP_2',
      says: {
        nl: 'een zorgmelding of proces-verbaal bleef zonder het gewenste effect',
        en: 'a report of care or a proces-verbaal had not the effect that was wanted',
      },
      source: 'DB:1047-1049',
      mark: 'read',
    },
    {
      code: 'CHAIN_STALLED',
      group: 'STEP_2',
      says: {
        nl: 'de hulp in de keten stokt en dat is zonder resultaat bij de instantie aangekaart',
        en: 'help in the chain stalls and raising that with the organisation was of no use',
      },
      source: 'DB:1047, 1051-1053',
      mark: 'read',
    },
    {
      code: 'PLAN_STALLED',
      group: 'STEP_2',
      says: {
        nl: 'de uitvoering van het plan van aanpak stokt, door wachtlijsten of verschil van visie',
        en: 'carrying out the plan of action stalls, by waiting lists or a difference of views',
      },
      source: 'DB:1047, 1055-1057',
      mark: 'read',
    },
  ],
  // "Vanuit elke situatie" (DB:1024) beside two steps: both are asked, the second only of a pupil who is at home.
  needed: [
    { group: 'STEP_1', atLeast: 1, onlyAtHome: false },
    { group: 'STEP_2', atLeast: 1, onlyAtHome: true },
  ],
};
