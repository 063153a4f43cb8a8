-- A rule without unit_id holds everywhere; one with it holds for that unit and all below, unless a nearer one exists.
create table meeting_window (
    id uuid primary key default gen_random_uuid(),
    unit_id uuid references unit,
    cell_type text references unit_type,
    day_from int not null check (day_from between 1 and 31),
    day_to int not null check (day_to between 1 and 31),
    shifts_off_holidays boolean not null,
    basis text not null,
    valid_from date not null,
    valid_to date,
    check (day_to >= day_from),
    check (valid_to > valid_from),
    exclude using gist ((coalesce(unit_id, '00000000-0000-0000-0000-000000000000'::uuid)) with =,
        (coalesce(cell_type, '')) with =, held_days(valid_from, valid_to) with &&)
);
comment on column meeting_window.shifts_off_holidays is
    'the last day moves behind as many working days as days off fall into the window';

create table review_time_limit (
    id uuid primary key default gen_random_uuid(),
    unit_id uuid references unit,
    inspect_days int not null check (inspect_days between 1 and 60),
    revise_days int not null check (revise_days between 1 and 60),
    remind_days int not null check (remind_days between 0 and 30),
    basis text not null,
    valid_from date not null,
    valid_to date,
    check (valid_to > valid_from),
    exclude using gist ((coalesce(unit_id, '00000000-0000-0000-0000-000000000000'::uuid)) with =,
        held_days(valid_from, valid_to) with &&)
);

insert into meeting_window (day_from, day_to, shifts_off_holidays, basis, valid_from)
values (1, 31, false, 'Hướng dẫn 12-HD/BTCTW ngày 06/7/2018; Hướng dẫn 42-HD/BTCTW ngày 28/10/2025', '2000-01-01');

insert into review_time_limit (inspect_days, revise_days, remind_days, basis, valid_from)
values (5, 3, 1, 'Quy định nội bộ (mặc định của hệ thống)', '2000-01-01');
