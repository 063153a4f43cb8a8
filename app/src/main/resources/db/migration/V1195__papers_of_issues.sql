-- Papers attached to an issue, or to an answer given to it: then every cell that gets the answer sees them, and nothing
-- else of the issue they were given to. Never erased: whoever takes one back says why. media_type is what the content
-- was found to be; text is what of it may be searched.
create table issue_paper (
    id               uuid        primary key,
    issue_id         uuid        not null references issue,
    answer_id        uuid        references issue_answer,
    file_name        text        not null check (length(file_name) between 1 and 200),
    caption          text        not null check (length(caption) <= 300),
    sha256           text        not null references file_content,
    media_type       text        not null,
    text             text        not null,
    person_id        uuid        not null references person,
    on_behalf_of     uuid        references person,
    at               timestamptz not null,
    withdrawn_at     timestamptz,
    withdrawn_by     uuid        references person,
    withdrawn_for    uuid        references person,
    withdrawn_reason text        not null default '' check (length(withdrawn_reason) <= 2000),
    check ((withdrawn_at is null) = (withdrawn_by is null)),
    check ((withdrawn_at is null) = (withdrawn_reason = ''))
);
create unique index issue_paper_once on issue_paper (coalesce(answer_id, issue_id), sha256) where withdrawn_at is null;
create index issue_paper_of on issue_paper (issue_id, at);
create index issue_paper_of_answer on issue_paper (answer_id, at) where answer_id is not null;

create trigger issue_paper_changed after insert or update or delete on issue_paper
    for each row execute function record_change('issue', 'issue_id');
