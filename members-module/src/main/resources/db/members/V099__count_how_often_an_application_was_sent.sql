-- Changing a row is how whoever sends the same application again learns, in one statement, that it is there.
alter table members_open_application add column sent int not null default 1;
