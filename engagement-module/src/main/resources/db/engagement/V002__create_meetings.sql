create table engagement_meeting (
  id bigint not null auto_increment primary key,
  slug varchar(160),
  title varchar(200) not null,
  kind varchar(40) not null,
  purpose text not null,
  starts datetime(6),
  ends datetime(6),
  zone varchar(40) not null,
  place varchar(500),
  online boolean not null,
  online_link varchar(500),
  capacity int,
  access_facts text,
  programme text,
  open_to_public boolean not null,
  series varchar(160),
  scope_kind varchar(20) not null,
  scope_key varchar(80) not null,
  audience_interests varchar(1000) not null,
  invites boolean not null,
  message_subject varchar(200) not null,
  message_body text not null,
  state varchar(30) not null,
  comment text,
  calendar_sequence int not null,
  created_by varchar(40) not null,
  created_at datetime(6) not null,
  changed_at datetime(6) not null,
  version int not null,
  unique key engagement_meeting_slug (slug),
  key engagement_meeting_calendar (state, starts),
  key engagement_meeting_scope (scope_kind, scope_key, state)
) default charset utf8mb4 collate utf8mb4_0900_ai_ci;

create table engagement_meeting_topic (
  meeting_id bigint not null,
  topic varchar(80) not null,
  primary key (meeting_id, topic)
) default charset utf8mb4 collate utf8mb4_0900_ai_ci;

-- Every change of state, appended and never overwritten.
create table engagement_meeting_step (
  id bigint not null auto_increment primary key,
  meeting_id bigint not null,
  from_state varchar(30),
  to_state varchar(30) not null,
  happened_at datetime(6) not null,
  actor varchar(200) not null,
  comment text,
  key engagement_meeting_step_meeting (meeting_id)
) default charset utf8mb4 collate utf8mb4_0900_ai_ci;

-- What a convener asks to change after approval; the office decides.
create table engagement_change_request (
  id bigint not null auto_increment primary key,
  meeting_id bigint not null,
  kind varchar(20) not null,
  starts datetime(6),
  ends datetime(6),
  place varchar(500),
  online boolean not null,
  online_link varchar(500),
  capacity int,
  access_facts text,
  reason text not null,
  state varchar(20) not null,
  comment text,
  asked_by varchar(40) not null,
  asked_at datetime(6) not null,
  decided_at datetime(6),
  version int not null,
  key engagement_change_request_state (state, asked_at),
  key engagement_change_request_meeting (meeting_id)
) default charset utf8mb4 collate utf8mb4_0900_ai_ci;
