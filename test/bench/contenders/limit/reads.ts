// The reads as somebody would write them who has only these: one statement each, the answer's bytes made by PostgreSQL.

import { instant, list } from './json-parts.js';
import type { LimitRead } from './read.js';
import { workList } from './work-list.js';

const oneCase = `
  select json_build_object('case', (select to_json(x) from (
    select c.id, c.phase, ${instant('c.opened_at')} as "openedAt", ${instant('c.closed_at')} as "closedAt",
      (select to_json(x) from (select o.id, o.name, o.kind from organisations o where o.id = c.controller_id) x) as school,
      (select to_json(x) from (
        select p.given_names as "givenNames", p.family_name as "familyName", p.birth_date as "birthDate",
               p.group_name as "groupName"
          from pupils p where p.subject = c.subject) x) as pupil,
      ${list(`
        select p.id, upper(replace(p.capacity, '-', '_')) as capacity, p.ground, p.is_care as "isCare",
               ${instant('p.from_at')} as "fromAt", ${instant('p.until_at')} as "untilAt",
               (select to_json(x) from (select n.name from persons n where n.id = p.person_id) x) as person,
               (select to_json(x) from (select o.name, o.kind from organisations o where o.id = p.organisation_id) x) as organisation
          from participants p where p.case_id = c.id order by p.from_at, p.id`)} as participants,
      ${list(`
        select k.id, k.data_classes as "dataClasses", k.purposes, ${instant('k.asked_at')} as "askedAt",
               k.valid_until as "validUntil",
               ${list(`
                 select d.data_class as "dataClass", d.status from consent_periods d
                  where d.consent_id = k.id and d.superseded_xid is null and d.during @> app.now()
                  order by lower(d.during), d.data_class, d.recipient`)} as standing
          from consents k where k.case_id = c.id order by k.asked_at, k.id`)} as consents,
      ${list(`
        select a.id, a.what, a.who, a.due_on as "dueOn", a.result, a.made_on as "madeOn"
          from agreements a where a.case_id = c.id order by a.made_on, a.id`)} as agreements
    from cases c where c.id = $1) x)) as answer,
    (select json_agg(json_build_array(c.id, c.subject, c.region_id)) from cases c where c.id = $1) as touched`;

const casePage = `
  with page as (
    select c.* from cases c
     where c.id in (select l.case_id from links l where l.person_id = app.person() and l.superseded_xid is null)
     order by c.opened_at desc, c.id desc limit 51),
  shown as (select * from page order by opened_at desc, id desc limit 50)
  select json_build_object('cases', json_build_object(
    'edges', (select coalesce(json_agg(json_build_object('node', x)), '[]') from (
      select c.id, c.phase, ${instant('c.opened_at')} as "openedAt",
        (select to_json(x) from (
          select p.given_names as "givenNames", p.family_name as "familyName", p.birth_date as "birthDate",
                 p.group_name as "groupName"
            from pupils p where p.subject = c.subject) x) as pupil,
        ${list(`
          select upper(replace(p.capacity, '-', '_')) as capacity, p.ground,
                 (select to_json(x) from (select n.name from persons n where n.id = p.person_id) x) as person
            from participants p where p.case_id = c.id order by p.from_at, p.id`)} as participants,
        ${list(`
          select s.data_class as "dataClass", upper(replace(s.capacity, '-', '_')) as capacity,
                 s.open_during @> app.now() as "mayShare"
            from consent_statuses s where s.case_id = c.id and s.superseded_xid is null
           order by s.data_class, s.capacity, s.id`)} as "consentStatuses"
        from shown c order by c.opened_at desc, c.id desc) x),
    'pageInfo', json_build_object('hasNextPage', (select count(*) > 50 from page)))) as answer,
    (select json_agg(json_build_array(c.id, c.subject, c.region_id)) from shown c) as touched`;

export const reads: Readonly<Record<string, LimitRead>> = {
  '/one-case': {
    text: oneCase,
    values: ({ id }) => [id!],
    lines: [
      {
        action: 'READ',
        secrecy: 'CASE',
        resources: ['Agreement', 'Case', 'Organisation', 'Participant', 'Person', 'Pupil'],
        classes: ['D01', 'D13', 'D29', 'D30', 'D31'],
        items: 26,
      },
      {
        action: 'READ',
        secrecy: 'CONSENT',
        resources: ['Consent', 'ConsentPeriod'],
        classes: ['D24'],
        items: 8,
      },
    ],
  },
  '/case-page': {
    text: casePage,
    values: () => [],
    lines: [
      {
        action: 'SEARCH',
        secrecy: 'CASE',
        resources: ['Case', 'Participant', 'Person', 'Pupil'],
        classes: ['D01', 'D29', 'D30', 'D31'],
        items: 14,
      },
      { action: 'SEARCH', secrecy: 'CONSENT', resources: ['ConsentStatus'], classes: ['D24'], items: 4 },
    ],
  },
  '/work-list': workList,
};
