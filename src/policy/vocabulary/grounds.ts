// The grounds on which a line of the rights may rest (roles-and-data.md, "A ground for every line").

export interface GroundEntry {
  readonly dutch: string;
  /** Statute or passage from which the ground is taken. */
  readonly basis: string;
}

export const grounds = {
  OWN_ORGANISATION: { dutch: 'binnen de bronorganisatie', basis: 'law.md 1.2 note d; AVG 6(1)e' },
  CONSENT: { dutch: 'toestemming', basis: 'AVG 6(1)a, 7, 9(2)a; UAVG 5; BW 7:457(1); Jeugdwet 7.3.11(1)' },
  REFERRAL: { dutch: 'aanmelding bij de jeugdarts', basis: 'DB:166-169, 547-614' },
  PREVENTIVE_TALK: { dutch: 'uitnodiging voor het preventief spreekuur', basis: 'DB:835-941' },
  INVITATION: { dutch: 'uitnodiging voor het overleg over deze casus', basis: 'DB:1061-1077; AM:101-111' },
  MEETING: { dutch: 'eigen overleg over deze casus', basis: 'DB:225-226, 287, 326' },
  OWN_ENTRY: { dutch: 'eigen invoer', basis: 'law.md 1.6; DB:851' },
  TREATMENT: {
    dutch: 'rechtstreeks betrokken bij de behandeling',
    basis: 'BW 7:457(2); Jeugdwet 7.3.11(2)a (E12)',
  },
  STATUTE: { dutch: 'wettelijke grondslag', basis: 'law.md 1.3' },
  SELF: {
    dutch: 'eigen gegevens van de leerling vanaf 12 jaar',
    basis: 'DB:653; UAVG 5(4)b; BW 7:456; Jeugdwet 7.3.10',
  },
  PARENT: { dutch: 'ouder of voogd met gezag', basis: 'DB:655-657; BW 1:253i, 7:465; Jeugdwet 7.3.15' },
  STATISTICS: { dutch: 'statistiek', basis: 'decisions.md P9' },
  OVERSIGHT: { dutch: 'toezicht', basis: 'AVG 38, 39; decisions.md Q21' },
  EMERGENCY: { dutch: 'acuut gevaar', basis: 'AVG 6(1)d, 9(2)c (E08, E11)' },
  REGIE: { dutch: 'regie over de casus', basis: 'DB:210, 238, 291, 330' },
  LINK: { dutch: 'betrokken bij deze casus', basis: 'roles-and-data.md D29-D31' },
} as const satisfies Record<string, GroundEntry>;

export type Ground = keyof typeof grounds;
