-- What a meeting deals with, in order. Where the public is excluded from an item, the reason is on record.
create table engagement_agenda_item (
  id bigint not null auto_increment primary key,
  meeting_id bigint not null,
  position int not null,
  title varchar(200) not null,
  presenter varchar(200),
  minutes int,
  amendment boolean not null,
  excluded_because varchar(500),
  key engagement_agenda_item_meeting (meeting_id, position)
) default charset utf8mb4 collate utf8mb4_0900_ai_ci;

-- Papers before a meeting, minutes and outputs after it: a stored file or a link.
create table engagement_paper (
  id bigint not null auto_increment primary key,
  meeting_id bigint not null,
  item_id bigint,
  kind varchar(30) not null,
  title varchar(200) not null,
  file_id bigint,
  content_type varchar(100),
  size bigint not null,
  link varchar(500),
  credit varchar(200),
  alternative varchar(1000),
  published boolean not null,
  approved_on date,
  added_at datetime(6) not null,
  key engagement_paper_meeting (meeting_id)
) default charset utf8mb4 collate utf8mb4_0900_ai_ci;
