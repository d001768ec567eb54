// Everything in a migrated database's catalogue by which somebody could get past row-level security.

import type { Ask } from '../../../src/database/catalogue/ask.js';
import { ofNoExtension, ownRoles, ownSchema } from '../../../src/database/catalogue/own-objects.js';

/** Functions that work with their owner's rights; each with the reason why it must. */
export const approvedDefiners: Readonly<Record<string, string>> = {
  'app.enter(text,text,uuid,text,text)': 'the gate asks who somebody is before anybody is somebody',
  'app.fill_case()': 'whoever opens a case does not see the pupil yet',
  'app.subject_of_case(uuid)':
    "the law's pass must know whom a case is about before it may look at anything of it",
  'app.tell_result(uuid,text)': 'whoever tells the family the result reads it nowhere: only the family does',
  'app.tell_commissioners(uuid,text,integer)':
    'whoever tells the commissioners reads nowhere what these are told',
  'app.end_escalation_cause()':
    'whoever takes a later step, or closes the case, sees nothing of what commissioners know',
  'app.check_manager()': 'whoever raises it with a manager need not see that appointment',
  'app.check_seat()': 'whoever seats somebody need not see that appointment or consent',
  'app.seat_opening_team()': 'the first participants are seated by nobody who takes part',
  'app.check_assessment()': 'whoever assesses need not see appointments or organisations',
  'app.check_told_diagnosis()': 'whoever writes a diagnosis on a referral sees no consent towards another',
  'app.check_provider()': 'whoever upholds a yes need not see of what kind an organisation is',
  'app.close_what_law_opened(uuid[])': 'whoever writes what the law looks at does not see what it had opened',
  'app.law_is(text)': "the owner, who sees no rows, tells the law's version when it migrates",
  'app.law_follows()': 'whoever writes what the law looks at does not see whether it passed',
  'app.law_awaits()': 'whoever enters a pupil does not see what the law has passed over',
  'app.check_item_kind()': 'whoever puts a case on a meeting need not see the meeting whole',
  'app.place_agenda_item()': 'whoever puts a case on an agenda sees no other case on it',
  'app.check_table_invitation()': 'whoever invites sees no appointments of other organisations',
  'app.check_meeting()': 'whoever plans a meeting sees no appointments of other organisations',
  'app.place_item()': 'whoever puts a case on a meeting sees no other case on it',
  'app.check_sitting()': 'whoever plans for a school sees no appointments of the municipality',
  'app.check_invited()': 'whoever seats somebody need not see every invitation and hand-over',
  'app.end_talk_seat()': 'whoever hands a talk over ends no seats, and their own ends with it',
  'app.check_reason()': 'whoever held a preventive talk may not read its report any more',
  'app.fill_emergency()': 'whoever opens an emergency need not see the appointment of a colleague',
  'app.end_with_case()': 'whoever closes a case is not the one who may end who takes part',
  'app.reopen_case(uuid,text)': 'whoever took part sees nothing of a closed case',
  'app.end_emergency(uuid)': 'not everybody who may open an emergency may read it',
  'app.review_emergency(uuid,text,text,date,text)':
    'the officer reads what awaits review and writes nothing; the review is closed by the database',
  'app.check_step()': 'whoever may only write a step does not see the ones before it',
  'app.leave_safety_fact()': 'whoever writes a mark need not be allowed to know the fact of it',
  'app.absence_awaits()': 'whoever enters a pupil does not see who was counted',
  'app.absence_follows()': 'whoever registers past the API does not see who was counted',
  'app.check_statute_seat()': 'whoever seats somebody by statute need not see what opened',
  'app.put_proposal()':
    'whoever asks for money need not see who approves, nor the proposal that is put to them',
  'app.follow_proposal()': 'whoever approves of money does not see the plan in which it is read',
  'app.follow_report()':
    'the municipality that takes a report up seats nobody in a case of the school itself',
  'app.close_statutory()':
    'the law that passed over one pupil closes what had its time, whoever it passed for',
  'app.subject_told_of(uuid)':
    'a parent without authority sees no pupil, and reads the facts that a school gave of one',
  'app.check_invited_sitting()': 'a sitting that was moved or cancelled is checked whoever invites',
  'app.move_invitations()': 'whoever plans for a school sees no invitation, and they go along',
  'app.cancel_invitations()': 'whoever plans for a school sees no invitation, and they end with the sitting',
  'app.end_invited_seat()': 'whoever ends an invitation ends no seats, and the one for it ends with it',
  'app.changed_with_sitting(uuid)':
    "the law's pass must know whose invitations ended before it may look at anything of them",
  'app.mark_handed_over()': 'the author does not see the report any more',
};

const isOwn = (oid: string): string => `${oid} in (select own.oid from ${ownRoles} own)`;
const relations = `pg_class c where ${ownSchema('c.relnamespace')} and ${ofNoExtension('pg_class', 'c.oid')}`;
const functions = `pg_proc p where ${ownSchema('p.pronamespace')} and ${ofNoExtension('pg_proc', 'p.oid')}`;
const name = (oid: string): string =>
  `coalesce((select r.rolname::text from pg_roles r where r.oid = ${oid}), 'public')`;

/** What somebody who does not own it may do with a relation or a column of it. */
const granted = `(
  select c.oid, c.relkind, x.grantee, x.privilege_type as privilege, x.is_grantable, false as of_column
    from (select c.* from ${relations}) c, aclexplode(c.relacl) x where x.grantee <> c.relowner
  union all
  select c.oid, c.relkind, x.grantee, x.privilege_type, x.is_grantable, true
    from (select c.* from ${relations}) c join pg_attribute a on a.attrelid = c.oid, aclexplode(a.attacl) x
   where x.grantee <> c.relowner)`;

const checks: readonly string[] = [
  `select format('table %s is without forced row-level security', c.oid::regclass) from ${relations}
      and c.relkind in ('r', 'p') and c.oid::regclass::text <> 'migrations' and not (c.relrowsecurity and c.relforcerowsecurity)`,
  `select format('view %s does not look with the rights of who asks', c.oid::regclass) from ${relations}
      and (c.relkind = 'm' or c.relkind = 'v'
        and not coalesce(c.reloptions::text[] && array['security_invoker=true', 'security_invoker=on', 'security_invoker=1'], false))`,
  `select format('function %s is for everybody', p.oid::regprocedure) from ${functions}
      and exists (select 1 from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) x where x.grantee = 0)`,
  `select format('function %s does not say where it looks names up', p.oid::regprocedure) from ${functions}
      and p.prosqlbody is null and not coalesce('search_path=pg_catalog, pg_temp' = any (p.proconfig), false)`,
  `select format('function %s has the rights of its owner without a narrow one', p.oid::regprocedure) from ${functions}
      and p.prosecdef and not ${isOwn('p.proowner')}`,
  `select format('role %s has a power over the cluster', r.rolname) from pg_roles r
     where ${isOwn('r.oid')} and (r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb or r.rolreplication)`,
  `select format('role %s is a member of %s', ${name('m.member')}, ${name('m.roleid')}) from pg_auth_members m
     where ${isOwn('m.member')} and (m.admin_option or not ${isOwn('m.roleid')})`,
  `select format('role %s may create in schema %s', r.rolname, n.nspname) from pg_roles r, pg_namespace n
     where ${isOwn('r.oid')} and has_schema_privilege(r.oid, n.oid, 'create')`,
  `select format('role %s may create schemas', r.rolname) from pg_roles r
     where ${isOwn('r.oid')} and has_database_privilege(r.oid, current_database(), 'create')`,
  `select format('role %s owns %s', ${name('c.relowner')}, c.oid::regclass) from ${relations} and ${isOwn('c.relowner')}`,
  `select format('role %s owns schema %s', ${name('n.nspowner')}, n.nspname) from pg_namespace n where ${isOwn('n.nspowner')}`,
  `select format('%s has %s on %s and is no role of ours', ${name('g.grantee')}, g.privilege, g.oid::regclass) from ${granted} g
     where not ${isOwn('g.grantee')}`,
  `select format('%s may use sequence %s', ${name('g.grantee')}, g.oid::regclass) from ${granted} g where g.relkind = 'S'`,
  `select format('%s has %s on %s', ${name('g.grantee')}, g.privilege, g.oid::regclass) from ${granted} g
     where g.relkind <> 'S' and (g.privilege not in ('SELECT', 'INSERT', 'UPDATE') or g.is_grantable)`,
  `select format('%s may update every column of %s', ${name('g.grantee')}, g.oid::regclass) from ${granted} g
     where g.privilege = 'UPDATE' and not g.of_column`,
  `select format('policy %s on %s is for everybody, or for a role that is not ours', p.polname, p.polrelid::regclass)
     from pg_policy p where exists (select 1 from unnest(p.polroles) named (oid) where not ${isOwn('named.oid')})`,
  `select format('policy %s on %s opens more than it needs', p.polname, p.polrelid::regclass)
     from pg_policy p where p.polpermissive and p.polcmd in ('*', 'd')`,
];

const definers = `select p.oid::regprocedure::text as line from ${functions} and p.prosecdef`;

/** Each in one line; none when the walls stand. Asked as superuser. */
export async function catalogueProblems(ask: Ask): Promise<string[]> {
  const approved = Object.keys(approvedDefiners);
  const found = (await ask<{ line: string }>(definers)).map(({ line }) => line);
  const problems = [
    ...found.filter(one => !approved.includes(one)).map(one => `function ${one} has the rights of its owner`),
    ...approved
      .filter(one => !found.includes(one))
      .map(one => `function ${one} is approved and does not exist`),
  ];
  const rows = await ask<{ line: string }>(
    checks.map(check => `select * from (${check}) q (line)`).join(' union all '),
  );
  return [...problems, ...rows.map(({ line }) => line)].sort();
}
