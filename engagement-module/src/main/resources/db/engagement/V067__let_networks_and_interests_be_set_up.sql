-- Networks and interests are made, changed and ended by people as well as by a pack.
alter table engagement_topic
  add column is_open boolean not null default true,
  add column led_by varchar(200),
  add column ended_at datetime(6),
  add column version int not null default 1;
