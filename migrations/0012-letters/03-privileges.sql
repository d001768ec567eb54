-- Every table is under forced row-level security; no narrow role has anything to do with letters.

do $$
declare
  one text;
begin
  foreach one in array array['invitation_letters', 'notice_letters', 'school_talk_letters'] loop
    execute format('alter table public.%I enable row level security', one);
    execute format('alter table public.%I force row level security', one);
  end loop;
end
$$;
