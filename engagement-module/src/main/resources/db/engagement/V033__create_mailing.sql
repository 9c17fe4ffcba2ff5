-- A mailing to an audience: written, sent in stages, held and stopped; whom it goes to is fixed when it begins.
create table engagement_mailing (
  id bigint not null auto_increment primary key,
  kind varchar(20) not null,
  basis varchar(300) not null,
  subject varchar(200) not null,
  body text not null,
  items text not null,
  rule text not null,
  state varchar(20) not null,
  send_at datetime(6),
  stage_size int not null,
  stage_minutes int not null,
  next_stage datetime(6),
  mails int not null,
  letters int not null,
  left_out int not null,
  made_by varchar(200) not null,
  made_at datetime(6) not null,
  changed_at datetime(6) not null,
  begun_at datetime(6),
  ended_at datetime(6),
  version int not null,
  key engagement_mailing_due (state, next_stage)
) default charset utf8mb4 collate utf8mb4_0900_ai_ci;

-- Whom it goes to, in the order in which it goes.
create table engagement_mailing_person (
  id bigint not null auto_increment primary key,
  mailing_id bigint not null,
  person_id bigint,
  queued tinyint not null,
  unique key engagement_mailing_person_once (mailing_id, person_id),
  key engagement_mailing_person_turn (mailing_id, queued, id),
  key engagement_mailing_person_person (person_id)
) default charset utf8mb4 collate utf8mb4_0900_ai_ci;

-- Topics of their own, so that stopping one leaves the others as they are; a new trust gets them with the others.
insert ignore into engagement_topic (slug, kind, name, is_sensitive, position)
select 'news', 'MESSAGES', 'News from the trust', false, t.position
from engagement_topic t where t.slug = 'meetings';
insert ignore into engagement_topic (slug, kind, name, is_sensitive, position)
select 'offers', 'MESSAGES', 'Fundraising and paid services', false, t.position
from engagement_topic t where t.slug = 'meetings';
