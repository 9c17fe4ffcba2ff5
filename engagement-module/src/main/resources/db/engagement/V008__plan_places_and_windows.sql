-- What a place offers, said one by one; and from when to when places can be booked and questions sent in.
alter table engagement_meeting
  add column access_features varchar(200) not null default '',
  add column parking varchar(500),
  add column transport varchar(500),
  add column bookings_open datetime(6),
  add column bookings_close datetime(6),
  add column questions_until datetime(6);

alter table engagement_change_request
  add column access_features varchar(200) not null default '',
  add column parking varchar(500),
  add column transport varchar(500);

-- Places that are used again and again.
create table engagement_venue (
  id bigint not null auto_increment primary key,
  name varchar(150) not null,
  address varchar(500) not null,
  places int,
  access_features varchar(200) not null,
  parking varchar(500),
  transport varchar(500),
  access_facts text,
  retired boolean not null,
  unique key engagement_venue_name (name)
) default charset utf8mb4 collate utf8mb4_0900_ai_ci;
