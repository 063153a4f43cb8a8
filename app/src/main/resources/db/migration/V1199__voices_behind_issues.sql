-- Who stands behind an issue in the cell: who spoke of it, how the cell voted, what its supervisor holds of it.
alter table issue
    add column speaker            text not null default '',
    add column vote               text not null default '',
    add column supervisor_opinion text not null default '';
