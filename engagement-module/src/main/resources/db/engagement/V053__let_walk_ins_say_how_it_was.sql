-- Who came without an invitation may leave an address for it; it goes with the name. That they answered is kept without the answer.
alter table engagement_attendance add column walk_in_mail varchar(254);

create table engagement_evaluation_given_by_walk_in (
  attendance_id bigint not null primary key,
  meeting_id bigint not null
) default charset utf8mb4 collate utf8mb4_0900_ai_ci;
