-- The register of what members told the council or the panel, with the answer given and by whom.
create table engagement_told_by_members (
  id bigint not null auto_increment primary key,
  thread_id bigint,
  scope_kind varchar(20) not null,
  scope_key varchar(80) not null,
  said text not null,
  brought_by varchar(40) not null,
  brought_by_name varchar(200) not null,
  brought_on date not null,
  answer text,
  answered_by varchar(200),
  answered_on date,
  version int not null,
  key engagement_told_by_members_day (brought_on, id)
) default charset utf8mb4 collate utf8mb4_0900_ai_ci;
