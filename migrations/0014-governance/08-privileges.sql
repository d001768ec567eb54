-- Every table is under forced row-level security.

do $$
declare
  one text;
begin
  foreach one in array array['regies', 'regie_grounds', 'regie_agreements', 'case_phase_changes',
                             'case_phase_grounds'] loop
    execute format('alter table public.%I enable row level security', one);
    execute format('alter table public.%I force row level security', one);
  end loop;
end
$$;
