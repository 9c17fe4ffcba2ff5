-- Who comes with a person is counted apart; a freed seat is held for who waits longest until they answer or time runs out.
alter table engagement_invitation
  add column carers int not null default 0,
  add column interpreters int not null default 0,
  add column dietary varchar(500),
  add column waiting_order bigint,
  add column offered_at datetime(6),
  add column offer_until datetime(6),
  add column offer_missed_at datetime(6),
  add column door_code varchar(8),
  add unique key engagement_invitation_door (meeting_id, door_code),
  add key engagement_invitation_line (meeting_id, waiting_order),
  add key engagement_invitation_waiting (waiting_since, offer_until);

alter table engagement_reply
  add column carers int not null default 0,
  add column interpreters int not null default 0;

-- What happened to each person on a waiting list, appended and never overwritten.
create table engagement_waiting_step (
  id bigint not null auto_increment primary key,
  meeting_id bigint not null,
  invitation_id bigint not null,
  step varchar(12) not null,
  mode varchar(12),
  seats int not null,
  reason varchar(500),
  happened_at datetime(6) not null,
  actor varchar(200) not null,
  key engagement_waiting_step_meeting (meeting_id, happened_at),
  key engagement_waiting_step_invitation (invitation_id)
) default charset utf8mb4 collate utf8mb4_0900_ai_ci;

-- What people asked us to remember of their needs, until they ask us to forget it.
create table engagement_person_needs (
  person_id bigint not null primary key,
  access varchar(2000),
  dietary varchar(500),
  kept_at datetime(6) not null
) default charset utf8mb4 collate utf8mb4_0900_ai_ci;
