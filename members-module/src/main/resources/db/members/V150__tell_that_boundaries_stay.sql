-- Whoever was told of a change of boundaries is told too when it is taken back or given up.
alter table members_redraw_move add column corrected boolean not null default false after noticed;
