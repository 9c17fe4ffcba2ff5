-- A members' panel: its leads invite and write to it as governors do to a constituency, whether there is a council or not.
create table engagement_panel (
  slug varchar(80) not null primary key,
  name varchar(120) not null,
  purpose varchar(2000) not null,
  created_at datetime(6) not null,
  closed_at datetime(6),
  version int not null
) default charset utf8mb4 collate utf8mb4_0900_ai_ci;

-- Who is on a panel by rule: everybody of these constituencies, and everybody who follows these topics.
create table engagement_panel_rule (
  panel varchar(80) not null,
  kind varchar(20) not null,
  code varchar(80) not null,
  primary key (panel, kind, code)
) default charset utf8mb4 collate utf8mb4_0900_ai_ci;

-- Who was put on a panel by hand, or taken off whatever the rule says.
create table engagement_panel_member (
  panel varchar(80) not null,
  person_id bigint not null,
  stands boolean not null,
  decided_by varchar(200) not null,
  decided_at datetime(6) not null,
  primary key (panel, person_id),
  key engagement_panel_member_person (person_id)
) default charset utf8mb4 collate utf8mb4_0900_ai_ci;
