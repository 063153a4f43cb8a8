-- Where an issue stands on its way up and back down: what the process says, kept by its events in its own transactions.
-- holder_id is the unit holding it, of the day it came there; who has that unit's affairs today is asked when needed.
create table issue_course (
    issue_id    uuid        primary key references issue,
    phase       text        not null check (phase in ('REGISTER', 'CLASSIFY', 'ANSWER', 'SUPPLEMENT', 'TELL', 'ROADMAP',
                                                      'CLOSED', 'TRANSFERRED', 'RECALLED', 'ENDED')),
    level       int         not null check (level >= 1),
    holder_id   uuid        not null references unit,
    body_id     uuid        references unit,
    task_id     uuid        unique,
    groups      text[]      not null default '{}',
    assignee_id uuid        references person,
    since       timestamptz not null,
    due         timestamptz,
    reopened    int         not null default 0,
    roadmap_on  date,
    -- When this going up began; an issue raised again after it was settled begins anew.
    begun       timestamptz not null
);
create index issue_course_groups on issue_course using gin (groups) where task_id is not null;
create index issue_course_waiting on issue_course (phase, since);
create index issue_course_holder on issue_course (holder_id, phase);

alter table issue drop constraint issue_state_check;
alter table issue add constraint issue_state_check check (state in ('RAISED', 'MERGED', 'RESTRICTED', 'CLOSED'));
-- Who holds it decides on it; null until its first case has begun.
alter table issue add column holder_id uuid references unit;

-- Where a move led: the unit it was handed to or the body that is to answer.
alter table issue_move add column unit_id uuid references unit;
alter table issue_move drop constraint issue_move_note_check;
alter table issue_move add constraint issue_move_note_check check (length(note) <= 8000);

-- What a body, or the holding unit explaining, has answered. Never changed: who answers again adds another.
create table issue_answer (
    id           uuid        primary key,
    issue_id     uuid        not null references issue,
    kind         text        not null check (kind in ('FULL', 'PARTIAL', 'ROADMAP', 'EXPLANATION')),
    level        int         not null,
    holder_id    uuid        not null references unit,
    body_id      uuid        references unit,
    text         text        not null check (length(text) between 1 and 8000),
    number       text        not null,
    signed_on    date,
    signer       text        not null,
    households   int         not null check (households >= 0),
    roadmap_on   date,
    person_id    uuid        not null references person,
    on_behalf_of uuid        references person,
    at           timestamptz not null,
    check ((kind = 'ROADMAP') = (roadmap_on is not null))
);
create index issue_answer_of on issue_answer (issue_id, at);

-- The telling of an answer to the members of one cell that raised the matter; part_id is the cell's own issue, the
-- answered one itself or one followed in it.
create table issue_telling (
    answer_id  uuid        not null references issue_answer,
    part_id    uuid        not null references issue,
    cell_id    uuid        not null references unit,
    since      timestamptz not null,
    seen_at    timestamptz,
    seen_by    uuid        references person,
    outcome    text        check (outcome in ('SATISFIED', 'UNSATISFIED', 'OVERTAKEN')),
    minutes_id uuid        references minutes,
    told_on    date,
    note       text        not null default '' check (length(note) <= 4000),
    at         timestamptz,
    primary key (answer_id, part_id),
    check ((outcome is null) = (at is null))
);
create index issue_telling_waiting on issue_telling (cell_id, since) where outcome is null;
create index issue_telling_of_part on issue_telling (part_id);
