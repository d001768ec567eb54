// What each of the roles sees in each phase, by protocol: a letter for each kind of thing of which they see any.
//
// N who the pupil is, A counts of absence, T talks of the school, H feedback of the jeugdarts, P the plan, M minutes of a meeting,
// S what has stalled, I who is invited to the table, R the registration, G the agenda, V what happened at the table, D what it decided, F the result
// for the family; "." that there is a case and nothing of it, "-" not even that.
//
// As rights.csv has it: leerplicht reads who the pupil is by statute alone (D01), partners the plan by consent (D14), the table by
// invitation and only from PH6 to PH8 (D21-D23), whoever assists without being invited agenda and progress alone; pupil and parents
// never what happened at the table but its result; the school its own until the case is closed, and then nobody but the family.

import type { BreakthroughProtocolId } from '../../../../src/domain/breakthrough/protocol.js';

export const expected: Readonly<Record<BreakthroughProtocolId, string>> = {
  // Fourteen. The regisseur chairs; the school brings it in and has its own registration.
  SHERTOGENBOSCH: `
    phase leerling    moeder     mentor oco        jeugdarts lpa    casemanager swv   partner vz ma  regisseur rmc opdr
    PH0   NA          NA         NA     NA         -         -      -           -     -       -  -   -         -   -
    PH1   NAT         NAT        NAT    NAT        -         -      -           -     -       -  -   -         -   -
    PH2   NATH        NAT        NAT    NAT        NAH       -      -           -     -       -  -   -         -   -
    PH4   NATHP       NATP       NATP   NATP       NAH       P      P           -     -       -  -   -         -   -
    PH5   NATHPMS     NATPMS     NATPS  NATPMS     NAH       PS     PS          -     -       -  -   -         -   -
    PH7   NATHPMSIRGF NATPMSIRGF NATPSI NATPMSIRGVD NAHI      PSIRGVD PSI         NIRGVD NIRGVD   -  IGVD NIRGVD     -   -
    PH8   NATHPMSIRGF NATPMSIRGF NATPSI NATPMSIRGVD NAHI      PSIRGVD PSI         NIRGVD NIRGVD   -  IGVD NIRGVD     -   -
    PH9   NATHPMSIRGF NATPMSIRGF -      -          -         -      -           -     -       -  -   -         -   -
  `,
  // Sixteen: the mother sees what the pupil lets her. The school is not invited, and so sees nothing of the table but its guests.
  AMSTERDAM: `
    phase leerling    moeder mentor oco     jeugdarts lpa    casemanager swv   partner vz    ma    regisseur rmc opdr
    PH0   NA          -      NA     NA      -         -      -           -     -       -     -     -         -   -
    PH1   NAT         -      NAT    NAT     -         -      -           -     -       -     -     -         -   -
    PH2   NATH        -      NAT    NAT     NAH       -      -           -     -       -     -     -         -   -
    PH4   NATHP       -      NATP   NATP    NAH       P      P           -     -       -     -     -         -   -
    PH5   NATHPMS     -      NATPS  NATPMS  NAH       PS     PS          -     -       -     -     -         -   -
    PH6   NATHPMSIRG  -      NATPSI NATPMSI NAHI      PSIRG  PSI         NIRG  NIRG    NIRG  NIRG  -         -   -
    PH7   NATHPMSIRGF -      NATPSI NATPMSI NAHI      PSIRGVD PSI         NIRGVD NIRGVD   NIRGVD NIRGVD -         -   -
    PH8   NATHPMSIRGF -      NATPSI NATPMSI NAHI      PSIRGVD PSI         NIRGVD NIRGVD   NIRGVD NIRGVD -         -   -
    PH9   NATHPMSIRGF -      -      -       -         -      -           -     -       -     -     -         -   -
  `,
  // Eleven: the parents act for the pupil.
  AMSTELLAND_EN_MEERLANDEN: `
    phase leerling moeder      mentor oco        jeugdarts lpa    casemanager swv   partner vz    ma  regisseur rmc opdr
    PH0   -        NA          NA     NA         -         -      -           -     -       -     -   -         -   -
    PH1   -        NAT         NAT    NAT        -         -      -           -     -       -     -   -         -   -
    PH2   -        NATH        NAT    NAT        NAH       -      -           -     -       -     -   -         -   -
    PH4   -        NATHP       NATP   NATP       NAH       P      P           -     -       -     -   -         -   -
    PH5   -        NATHPMS     NATPS  NATPMS     NAH       PS     PS          -     -       -     -   -         -   -
    PH7   -        NATHPMSIRGF NATPSI NATPMSIRGV NAHI      PSIRGV PSI         NIRGV -       NIRGV IGV -         -   -
    PH8   -        NATHPMSIRGF NATPSI NATPMSIRGV NAHI      PSIRGV PSI         NIRGV -       NIRGV IGV -         -   -
    PH9   -        NATHPMSIRGF -      -          -         -      -           -     -       -     -   -         -   -
  `,
  // Thirteen. The casemanager of the samenwerkingsverband is invited as well.
  STAPPENPLAN: `
    phase leerling    moeder     mentor oco        jeugdarts lpa    casemanager swv   partner vz    ma  regisseur rmc opdr
    PH0   NA          NA         NA     NA         -         -      -           -     -       -     -   -         -   -
    PH1   NAT         NAT        NAT    NAT        -         -      -           -     -       -     -   -         -   -
    PH2   NATH        NAT        NAT    NAT        NAH       -      -           -     -       -     -   -         -   -
    PH3   NATHP       NATP       NATP   NATP       NAH       P      P           -     -       -     -   -         -   -
    PH5   NATHPMS     NATPMS     NATPS  NATPMS     NAH       PS     PS          -     -       -     -   -         -   -
    PH7   NATHPMSIRGF NATPMSIRGF NATPSI NATPMSIRGVD NAHI      PSIRGVD PSIRGVD      NIRGVD -       NIRGVD IGVD -         -   -
    PH8   NATHPMSIRGF NATPMSIRGF NATPSI NATPMSIRGVD NAHI      PSIRGVD PSIRGVD      NIRGVD -       NIRGVD IGVD -         -   -
    PH9   NATHPMSIRGF NATPMSIRGF -      -          -         -      -           -     -       -     -   -         -   -
  `,
};
