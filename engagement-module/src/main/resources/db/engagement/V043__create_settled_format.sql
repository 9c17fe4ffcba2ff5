-- What became of a format that people of an audience need: it exists, it is ordered for a day, or somebody signed for it.
create table engagement_settled_format (
  id bigint not null auto_increment primary key,
  meeting_id bigint not null,
  format varchar(150) not null,
  way varchar(20) not null,
  copies int not null,
  due_on date,
  supplier varchar(200),
  file_id bigint,
  file_name varchar(250),
  reason text,
  until_on date,
  signed_by varchar(200) not null,
  settled_at datetime(6) not null,
  unique key engagement_settled_format_once (meeting_id, format),
  key engagement_settled_format_due (way, due_on)
) default charset utf8mb4 collate utf8mb4_0900_ai_ci;
