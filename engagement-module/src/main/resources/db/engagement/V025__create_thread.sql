-- A convener's message to the people of a scope; the office approves it and passes on what comes back.
create table engagement_thread (
  id bigint not null auto_increment primary key,
  scope_kind varchar(20) not null,
  scope_key varchar(80) not null,
  convener varchar(40) not null,
  convener_name varchar(200) not null,
  subject varchar(200) not null,
  body text not null,
  state varchar(20) not null,
  comment text,
  rule text,
  mails int not null,
  letters int not null,
  left_out int not null,
  created_at datetime(6) not null,
  changed_at datetime(6) not null,
  sent_at datetime(6),
  sent_by varchar(200),
  version int not null,
  key engagement_thread_scope (scope_kind, scope_key, id),
  key engagement_thread_state (state, changed_at)
) default charset utf8mb4 collate utf8mb4_0900_ai_ci;

-- Who got the message: the link to answer it belongs to this row.
create table engagement_thread_member (
  id bigint not null auto_increment primary key,
  thread_id bigint not null,
  person_id bigint,
  link_version int not null,
  unique key engagement_thread_member_once (thread_id, person_id),
  key engagement_thread_member_person (person_id)
) default charset utf8mb4 collate utf8mb4_0900_ai_ci;

-- What came back: as it was said for the office, as it is passed on for the convener, and what the convener answered.
create table engagement_thread_reply (
  id bigint not null auto_increment primary key,
  thread_id bigint not null,
  member_id bigint,
  way varchar(10) not null,
  said text not null,
  passed text,
  shows_name boolean not null,
  state varchar(20) not null,
  received_at datetime(6) not null,
  decided_at datetime(6),
  decided_by varchar(200),
  answer text,
  answer_state varchar(20) not null,
  answer_comment text,
  answered_at datetime(6),
  told_at datetime(6),
  version int not null,
  key engagement_thread_reply_thread (thread_id, id),
  key engagement_thread_reply_state (state, received_at),
  key engagement_thread_reply_answer (answer_state, answered_at),
  key engagement_thread_reply_member (member_id)
) default charset utf8mb4 collate utf8mb4_0900_ai_ci;
