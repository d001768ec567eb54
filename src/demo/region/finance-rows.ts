// What the plans of a story ask money for, and what was put to both who approve, as rows.

import type { FinanceTold } from './planned.js';
import {
  id,
  inCase,
  instant,
  organisationOf,
  person,
  type Row,
  type Rows,
  schoolOf,
  type Telling,
  written,
} from './telling.js';

const both = ['financieel-akkoord', 'financieel-akkoord-swv'] as const;

interface Told {
  readonly one: FinanceTold;
  readonly key: string;
  readonly planKey: string;
}

const approversOf = (telling: Telling) => {
  const [teamleider, directeur] = both.map(who => person(telling, who));
  return { teamleider_id: teamleider, directeur_id: directeur };
};

const asked = (telling: Telling): string[] =>
  both.map(who => `${person(telling, who)} ${organisationOf(who)}`);

const said = ({ heading, cents, reckoning }: FinanceTold) => ({ heading, amount_cents: cents, reckoning });

const requestRow = (telling: Telling, { one, key, planKey }: Told): Row => ({
  ...inCase(telling, schoolOf(telling)),
  ...written(telling, one.by, one.on),
  ...said(one),
  ...approversOf(telling),
  id: id(telling, `${key} request`),
  plan_id: id(telling, planKey),
  domain: one.domain,
});

const proposalRow = (telling: Telling, { one, key }: Told): Row => ({
  ...inCase(telling, schoolOf(telling)),
  ...written(telling, one.by, one.on),
  ...said(one),
  ...approversOf(telling),
  id: id(telling, `${key} proposal`),
  request_id: id(telling, `${key} request`),
  approvers: asked(telling),
  teamleider_approves: one.teamleiderOn === undefined ? null : true,
  teamleider_at: one.teamleiderOn === undefined ? null : instant(telling, one.teamleiderOn),
  version: one.teamleiderOn === undefined ? 1 : 2,
});

const pseudonymRow = (telling: Telling, { one, key }: Told): Row => ({
  ...inCase(telling, schoolOf(telling)),
  ...written(telling, one.by, one.on),
  id: id(telling, `${key} pseudonym`),
  proposal_id: id(telling, `${key} proposal`),
  approvers: asked(telling),
  pseudonym: `LEERLING-${id(telling, `${key} word`).replaceAll('-', '').toUpperCase()}`,
});

export function financeRows(telling: Telling): Rows {
  const told = (telling.story.planned ?? []).flatMap(({ finance = [] }, plan) =>
    finance.map(
      (one, place): Told => ({ one, key: `plan ${plan} finance ${place}`, planKey: `plan ${plan}` }),
    ),
  );
  return [
    ['financial_requests', told.map(one => requestRow(telling, one))],
    ['financial_proposals', told.map(one => proposalRow(telling, one))],
    ['pupil_pseudonyms', told.map(one => pseudonymRow(telling, one))],
  ];
}
