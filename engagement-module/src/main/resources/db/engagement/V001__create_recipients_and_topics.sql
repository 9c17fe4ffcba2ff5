-- What an audience and a message need to know of a person; a copy that can be built again from the members module.
create table engagement_recipient (
  person_id bigint not null primary key,
  name varchar(400) not null,
  mail varchar(254),
  postal_address text,
  constituency varchar(80),
  class_code varchar(80),
  channel varchar(10) not null,
  format varchar(40) not null,
  joined_on date not null,
  objects boolean not null,
  active boolean not null,
  key engagement_recipient_audience (constituency, active)
) default charset utf8mb4 collate utf8mb4_0900_ai_ci;

create table engagement_topic (
  slug varchar(80) not null primary key,
  kind varchar(20) not null,
  name varchar(200) not null,
  hint varchar(500),
  consent varchar(500),
  is_sensitive boolean not null,
  position int not null
) default charset utf8mb4 collate utf8mb4_0900_ai_ci;

-- One row per person and topic they hear about; a stopped one stays, so that nothing starts it again behind their back.
create table engagement_subscription (
  id bigint not null auto_increment primary key,
  person_id bigint not null,
  topic varchar(80) not null,
  since date not null,
  consented_on date,
  stopped_at datetime(6),
  unique key engagement_subscription_once (person_id, topic),
  key engagement_subscription_topic (topic, stopped_at)
) default charset utf8mb4 collate utf8mb4_0900_ai_ci;
