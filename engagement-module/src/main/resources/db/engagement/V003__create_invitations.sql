-- One step of inviting: the rule of the audience, and who was left out and why, by number.
create table engagement_send (
  id bigint not null auto_increment primary key,
  meeting_id bigint not null,
  audience varchar(1500) not null,
  sent_at datetime(6) not null,
  sent_by varchar(200) not null,
  mails int not null,
  letters int not null,
  left_out_objecting int not null,
  left_out_stopped int not null,
  left_out_unreachable int not null,
  left_out_invited int not null,
  key engagement_send_meeting (meeting_id)
) default charset utf8mb4 collate utf8mb4_0900_ai_ci;

-- A place for one person at one meeting: invited by audience, or booked by someone who came to the public page.
create table engagement_invitation (
  id bigint not null auto_increment primary key,
  meeting_id bigint not null,
  person_id bigint,
  send_id bigint,
  guest_name varchar(400),
  guest_mail varchar(254),
  link_version int not null,
  invited_at datetime(6) not null,
  withdrawn_at datetime(6),
  answer varchar(20),
  guests int not null,
  needs varchar(2000),
  shows_name boolean not null,
  waiting_since datetime(6),
  answered_at datetime(6),
  version int not null,
  unique key engagement_invitation_once (meeting_id, person_id),
  unique key engagement_invitation_booking (meeting_id, guest_mail),
  key engagement_invitation_person (person_id),
  key engagement_invitation_answer (meeting_id, answer)
) default charset utf8mb4 collate utf8mb4_0900_ai_ci;

-- Every answer, appended and never overwritten.
create table engagement_reply (
  id bigint not null auto_increment primary key,
  invitation_id bigint not null,
  answer varchar(20) not null,
  guests int not null,
  waiting boolean not null,
  given_at datetime(6) not null,
  key engagement_reply_invitation (invitation_id)
) default charset utf8mb4 collate utf8mb4_0900_ai_ci;

-- Each reminder goes once.
create table engagement_reminder (
  invitation_id bigint not null,
  days int not null,
  queued_at datetime(6) not null,
  primary key (invitation_id, days)
) default charset utf8mb4 collate utf8mb4_0900_ai_ci;
