-- A view that was removed or replaced waits to be restored; "gone" is its own number then, so that the name is free.
alter table members_view
    add column removed_at datetime(6),
    add column gone bigint not null default 0,
    drop key members_view_name,
    add unique key members_view_name (owner, name, gone);
