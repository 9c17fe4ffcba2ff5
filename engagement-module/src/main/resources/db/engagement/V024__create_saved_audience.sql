-- A named audience: its rule, never its people. Own until it is shared.
create table engagement_saved_audience (
  id bigint not null auto_increment primary key,
  name varchar(120) not null,
  rule text not null,
  shared boolean not null,
  owner varchar(40) not null,
  owner_name varchar(200) not null,
  created_at datetime(6) not null,
  changed_at datetime(6) not null,
  version int not null,
  key engagement_saved_audience_owner (owner)
) default charset utf8mb4 collate utf8mb4_0900_ai_ci;
