-- A meeting whose plan is kept under a name, to plan others from it.
create table engagement_meeting_template (
  id bigint not null auto_increment primary key,
  name varchar(150) not null,
  meeting_id bigint not null,
  made_at datetime(6) not null,
  unique key engagement_meeting_template_meeting (meeting_id)
) default charset utf8mb4 collate utf8mb4_0900_ai_ci;
