-- How many came with a person, and the mark of the phone that noted it without a connection, so that it counts once.
alter table engagement_attendance
  add column people int not null default 1,
  add column client_mark varchar(60),
  add unique key engagement_attendance_mark (meeting_id, client_mark);

-- The tables of a meeting, each with its topic, who leads the talk, and how many sit there.
create table engagement_table (
  id bigint not null auto_increment primary key,
  meeting_id bigint not null,
  number int not null,
  topic varchar(200) not null,
  facilitator varchar(200),
  seats int,
  unique key engagement_table_number (meeting_id, number)
) default charset utf8mb4 collate utf8mb4_0900_ai_ci;

-- What was said at a table, typed or photographed.
create table engagement_table_note (
  id bigint not null auto_increment primary key,
  table_id bigint not null,
  meeting_id bigint not null,
  body text,
  photo_file bigint,
  photo_words varchar(500),
  noted_by varchar(200) not null,
  noted_at datetime(6) not null,
  key engagement_table_note_table (table_id, id),
  key engagement_table_note_meeting (meeting_id)
) default charset utf8mb4 collate utf8mb4_0900_ai_ci;

-- Votes at an annual members' meeting on a change of the constitution; counted, never who voted how.
create table engagement_amendment_vote (
  id bigint not null auto_increment primary key,
  meeting_id bigint not null,
  amendment varchar(1000) not null,
  presented_by varchar(200) not null,
  members_present int not null,
  in_favour int not null,
  against int not null,
  abstained int not null,
  approved boolean not null,
  consequence varchar(1000) not null,
  counted_by varchar(200) not null,
  counted_at datetime(6) not null,
  key engagement_amendment_vote_meeting (meeting_id)
) default charset utf8mb4 collate utf8mb4_0900_ai_ci;
