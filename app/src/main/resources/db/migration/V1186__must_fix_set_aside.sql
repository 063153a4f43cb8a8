-- Who concludes on two parts may decide that what one of them demands need not be done: said why, kept with the remark.
alter table review_remark
    add column set_aside_at timestamptz,
    add column set_aside_by uuid,
    add column set_aside_for uuid,
    add column set_aside_reason text,
    add check ((set_aside_at is null) = (set_aside_by is null) and (set_aside_at is null) = (set_aside_reason is null));
