-- What one person is told in a format that somebody has to make: instead of the letter, or beside the mail or text.
create table engagement_own_message (
  id bigint not null auto_increment primary key,
  person_id bigint not null,
  about varchar(100) not null,
  kind varchar(60) not null,
  format varchar(150) not null,
  subject varchar(500) not null,
  words text not null,
  held_back boolean not null,
  made_at datetime(6) not null,
  useful_until datetime(6),
  state varchar(20) not null,
  due_on date,
  supplier varchar(200),
  reason varchar(1000),
  settled_by varchar(200),
  settled_at datetime(6),
  key engagement_own_message_open (state, useful_until),
  key engagement_own_message_person (person_id, about, state),
  key engagement_own_message_about (about, state)
) default charset utf8mb4 collate utf8mb4_0900_ai_ci;
