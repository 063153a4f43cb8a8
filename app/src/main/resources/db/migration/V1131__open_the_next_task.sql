-- Whether the next task of the list opens by itself when one is done.
alter table account add column open_next boolean not null default true;
