// Columns of the nouns around a referral, care file, home and contact, with the circumstances of a situation in them.

import { randomUUID } from 'node:crypto';
import type { Resource } from '../../../src/policy/vocabulary/resources.js';
import type { Place, Row } from './fill-row.js';

const word = 'x';
const day = '2026-01-01';

export const careColumns: Partial<Record<Resource, (place: Place) => Row>> = {
  YouthHelpReferral: () => ({ referred_on: day, towards: word, reason: word }),
  ReintegrationPlan: () => ({ steps: [], made_on: day, review_on: day }),
  Referral: ({ at, actor }) => ({
    person_id: at.line === 'self' ? actor.personId : randomUUID(),
    organisation_id: at.line === 'stranger' ? randomUUID() : (actor.organisationId ?? randomUUID()),
    capacity: 'jeugdarts',
    referred_on: day,
    contact_name: word,
    reasons: ['SICK_1'],
    absence_from: day,
    absence_until: day,
    leerplicht_involved: false,
    school_actions: [],
    discussed_with: 'OUDERS',
    discussed_on: day,
  }),
  ReferralAppointment: ({ at, actor }) => ({
    referral_id: randomUUID(),
    party_ids: [randomUUID(), ...(at.party ? [actor.personId] : [])],
    planned_on: day,
    no_show: false,
    unreachable: false,
    version: 1,
  }),
  Diagnosis: () => ({ treated_by: word, diagnosis: word }),
  TreatingContact: () => ({
    consent_id: randomUUID(),
    treating_doctor: word,
    contact_on: day,
    told: word,
    heard: word,
  }),
  HealthFilePointer: () => ({ reference: word }),
  HomeSituation: ({ at, actor }) => ({
    person_id: at.own ? actor.personId : randomUUID(),
    about: at.about,
    observation: word,
    observed_on: day,
  }),
  ContactDetails: ({ at, actor }) => ({
    person_id: at.own ? actor.personId : randomUUID(),
    phone: word,
    shielded: at.shielded,
  }),
  Address: ({ at, actor }) => ({
    person_ids: [randomUUID(), ...(at.own ? [actor.personId] : [])],
    of_pupil: at.about === 'STUDENT',
    street: word,
    house_number: word,
    postal_code: word,
    city: word,
    shielded: at.shielded,
  }),
};
