-- Every table is under forced row-level security; no narrow role has anything to do with plans.

do $$
declare
  one text;
begin
  foreach one in array array['action_plans', 'plan_paragraphs', 'plan_actions'] loop
    execute format('alter table public.%I enable row level security', one);
    execute format('alter table public.%I force row level security', one);
  end loop;
end
$$;
