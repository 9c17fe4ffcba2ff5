-- Who came. A person, a booking, or someone who walked in; noted once for each.
create table engagement_attendance (
  id bigint not null auto_increment primary key,
  meeting_id bigint not null,
  person_id bigint,
  invitation_id bigint,
  walk_in_name varchar(400),
  mode varchar(12) not null,
  came boolean not null,
  noted_by varchar(200) not null,
  noted_at datetime(6) not null,
  source varchar(20) not null,
  unique key engagement_attendance_person (meeting_id, person_id),
  unique key engagement_attendance_invitation (meeting_id, invitation_id),
  key engagement_attendance_of_person (person_id)
) default charset utf8mb4 collate utf8mb4_0900_ai_ci;
