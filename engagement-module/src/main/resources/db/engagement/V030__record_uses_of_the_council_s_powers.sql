-- Each time the council required a director to attend; every use must be in the annual report.
create table engagement_director_required (
  id bigint not null auto_increment primary key,
  meeting_id bigint not null,
  director varchar(200) not null,
  reason varchar(1000) not null,
  attended boolean not null,
  noted_at datetime(6) not null,
  key engagement_director_required_meeting (meeting_id)
) default charset utf8mb4 collate utf8mb4_0900_ai_ci;
