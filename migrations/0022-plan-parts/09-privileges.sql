-- Every table is under forced row-level security; no narrow role has anything to do with these.

do $$
declare
  one text;
begin
  foreach one in array array['plan_supports', 'plan_reviews'] loop
    execute format('alter table public.%I enable row level security', one);
    execute format('alter table public.%I force row level security', one);
  end loop;
end
$$;
