-- People are found by name, by whoever may open their page: where they are and were, and what is above that, decides it.
create trigger person_changed after insert or update or delete on person
    for each row execute function record_change('person', 'id');
create trigger person_joined_or_left after insert or update or delete on membership
    for each row execute function record_change('person', 'person_id');
create trigger person_took_or_left_a_post after insert or update or delete on post
    for each row execute function record_change('person', 'person_id');

-- A unit renamed or put under another one: its people, and those of all units below.
create function record_people_of_unit() returns trigger language plpgsql as $$
begin
    insert into change (kind, id)
    with recursive below (id) as (
        select case when tg_op = 'DELETE' then old.unit_id else new.unit_id end
        union
        select p.unit_id from unit_parent p join below b on p.parent_id = b.id)
    select 'person', person_id from (
        select m.person_id from membership m join below b on m.cell_id = b.id
        union
        select p.person_id from post p join below b on p.unit_id = b.id) people;
    return null;
end $$;
create trigger unit_moved after insert or update or delete on unit_parent
    for each row execute function record_people_of_unit();
create trigger unit_renamed after insert or update or delete on unit_name
    for each row execute function record_people_of_unit();
