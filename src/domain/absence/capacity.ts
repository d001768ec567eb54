// The capacities that the law of absence names as those who act; each is a capacity of the policy by the same word.

export type Capacity =
  | 'contactpersoon-preventief-spreekuur'
  | 'jeugdarts'
  | 'leerplichtambtenaar'
  | 'leerling'
  | 'managementassistent'
  | 'mentor'
  | 'ondersteuningscoordinator'
  | 'opdrachtgever'
  | 'ouder'
  | 'partner-deelnemer'
  | 'privacy-officer'
  | 'regisseur'
  | 'schoolleiding'
  | 'schoolmaatschappelijk-werker'
  | 'swv-casemanager'
  | 'swv-coordinator'
  | 'verzuimcoordinator'
  | 'voorzitter-doorbraakoverleg';
