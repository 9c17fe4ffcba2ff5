-- Questions that people send in before a meeting, and what they were told.
create table engagement_question (
  id bigint not null auto_increment primary key,
  meeting_id bigint not null,
  person_id bigint,
  name varchar(400) not null,
  mail varchar(254),
  words varchar(2000) not null,
  shows_name boolean not null,
  asked_at datetime(6) not null,
  answer text,
  answered_at datetime(6),
  published boolean not null,
  key engagement_question_meeting (meeting_id),
  key engagement_question_person (person_id),
  key engagement_question_open (answered_at)
) default charset utf8mb4 collate utf8mb4_0900_ai_ci;
