-- What those who came to a meeting were written afterwards.
create table engagement_follow_up (
  id bigint not null auto_increment primary key,
  meeting_id bigint not null,
  subject varchar(200) not null,
  words text not null,
  asks_how_it_was boolean not null,
  people int not null,
  left_out int not null,
  sent_at datetime(6) not null,
  key engagement_follow_up_meeting (meeting_id)
) default charset utf8mb4 collate utf8mb4_0900_ai_ci;

-- How a meeting was. An answer holds nothing of who gave it; that somebody answered is kept apart, without the answer.
create table engagement_evaluation (
  id bigint not null auto_increment primary key,
  meeting_id bigint not null,
  worth_it int not null,
  heard int not null,
  reachable int not null,
  words varchar(2000),
  key engagement_evaluation_meeting (meeting_id)
) default charset utf8mb4 collate utf8mb4_0900_ai_ci;

create table engagement_evaluation_given (
  invitation_id bigint not null primary key,
  meeting_id bigint not null
) default charset utf8mb4 collate utf8mb4_0900_ai_ci;
