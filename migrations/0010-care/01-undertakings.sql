-- School staff who read health data are bound to secrecy by a dated undertaking (UAVG 30(2)a, 30(4); law.md 1.2 e).

-- Existing appointments have none, and so read no health data at school until the day of their undertaking is entered:
-- nobody can be taken to have promised what they did not.
alter table appointments add column confidentiality_undertaking_on date;

-- In which regions the actor is bound to secrecy; set at the gate, as all else of the context.
create function app.bound_regions() returns uuid[] language sql stable parallel safe
  return nullif(current_setting('doorbraak.bound_regions', true), '')::uuid[];

-- No row: nobody we know. A row without regions: somebody we know, who does not hold this capacity (any more).
create or replace function app.enter(
  token_issuer text, token_subject text, token_organisation uuid, token_capacity text, declared_purpose text
) returns table (person_id uuid, home uuid, regions uuid[], now timestamptz, snapshot text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  who uuid;
  home_region uuid;
  where_to uuid[];
  bound uuid[];
begin
  select i.person_id, p.regions[1] into who, home_region
    from public.identities i join public.persons p on p.id = i.person_id
   where i.issuer = token_issuer and i.subject = token_subject;
  if who is null then
    return;
  end if;
  if token_capacity in ('leerling', 'ouder') then
    -- Pupils (from 12) and parents are confirmed by their link, which the law opens and closes.
    select array_agg(distinct l.region_id) into where_to
      from public.links l
     where l.person_id = who and l.capacity = token_capacity and l.during @> app.now() and l.superseded_xid is null;
  else
    select array_agg(distinct a.region_id),
           array_agg(distinct a.region_id) filter (where
             a.confidentiality_undertaking_on <= (app.now() at time zone 'Europe/Amsterdam')::date)
      into where_to, bound
      from public.appointments a
     where a.person_id = who and a.organisation_id = token_organisation and a.capacity = token_capacity
       and a.during @> app.now();
  end if;
  if where_to is not null and app.purpose_fits(token_capacity, declared_purpose) then
    perform set_config('doorbraak.person', who::text, true),
            set_config('doorbraak.organisation', coalesce(token_organisation::text, ''), true),
            set_config('doorbraak.capacity', token_capacity, true),
            set_config('doorbraak.purpose', declared_purpose, true),
            set_config('doorbraak.regions', where_to::text, true),
            set_config('doorbraak.bound_regions', coalesce(bound::text, ''), true);
  else
    where_to := null;
  end if;
  return query select who, coalesce(where_to[1], home_region), where_to, app.now(), pg_current_snapshot()::text;
end
$$;
