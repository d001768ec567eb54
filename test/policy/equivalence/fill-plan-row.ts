// Rows of the plan van aanpak and of its stagnation, with the circumstances that the facts look at.

import { randomUUID } from 'node:crypto';
import type { Resource } from '../../../src/policy/vocabulary/resources.js';
import type { Place, Row } from './fill-row.js';
import { day, word } from './fill-values.js';

/** Put to the actor, or to them for another organisation and to another of theirs. */
const approversOf = ({ at, actor }: Place): Row => ({
  approvers: at.party
    ? [`${actor.personId} ${actor.organisationId}`]
    : [`${actor.personId} ${randomUUID()}`, `${randomUUID()} ${actor.organisationId}`],
});

export const planColumns: Partial<Record<Resource, (place: Place) => Row>> = {
  ActionPlan: () => ({ plan_number: 1, state: 'DRAFT', begun_on: day, co_author_ids: [], version: 1 }),
  PlanParagraph: ({ at, actor }) => ({
    plan_id: randomUUID(),
    part: 'HOME',
    data_class: at.touches,
    about: at.about,
    person_id: at.about === 'STUDENT' ? null : at.own ? actor.personId : randomUUID(),
    domain: at.told,
    party_ids: at.party ? [actor.personId] : [randomUUID()],
    text: word,
  }),
  PlanAction: () => ({
    plan_id: randomUUID(),
    what: word,
    who: word,
    due_on: day,
    result: word,
    follow_up: word,
    state: 'OPEN',
    version: 1,
  }),
  PlanSupport: ({ at }) => ({
    plan_id: randomUUID(),
    kind: 'BRIDGING_HELP',
    domain: at.told,
    what: word,
    by_whom: word,
    since_on: day,
    contact_by: word,
    version: 1,
  }),
  PlanReview: ({ at }) => ({
    plan_id: randomUUID(),
    domain: at.told,
    looked_at_on: day,
    by_whom: word,
    found: word,
  }),
  FinancialRequest: ({ at }) => ({
    plan_id: randomUUID(),
    domain: at.told,
    heading: word,
    amount_cents: 1,
    reckoning: word,
    teamleider_id: randomUUID(),
    directeur_id: randomUUID(),
  }),
  FinancialProposal: place => ({
    request_id: randomUUID(),
    heading: word,
    amount_cents: 1,
    reckoning: word,
    ...approversOf(place),
    teamleider_id: randomUUID(),
    directeur_id: randomUUID(),
    version: 1,
  }),
  PupilPseudonym: place => ({
    proposal_id: randomUUID(),
    ...approversOf(place),
    pseudonym: randomUUID(),
  }),
  Stagnation: ({ at }) => ({ noticed_on: day, domain: at.told, cause: 'OTHER', account: word, version: 1 }),
  EscalationStep: ({ at, actor }) => ({
    stagnation_id: randomUUID(),
    domain: at.told,
    step: 'DIRECT',
    person_id: at.line === 'self' ? actor.personId : randomUUID(),
    organisation_id: at.line === 'stranger' ? randomUUID() : (actor.organisationId ?? randomUUID()),
    capacity: at.care ? 'jeugdarts' : 'mentor',
    taken_on: day,
    asked: word,
    version: 1,
  }),
};
