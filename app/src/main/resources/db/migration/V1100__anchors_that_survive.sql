-- A remark has one anchor, or several, in every version from the one it was made on. A later version's say how the passage
-- came through: unchanged, with other words, at another place, or not at all. The last keeps the place where it stood last.
alter table review_anchor
    add column state text not null default 'SAME' check (state in ('SAME', 'CHANGED', 'MOVED', 'ORPHAN'));

-- The words the inspector suggests for the passage.
alter table review_remark
    add column wording text check (length(wording) between 1 and 4000);
