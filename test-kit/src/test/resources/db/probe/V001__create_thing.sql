create table probe_thing (
  id bigint not null auto_increment primary key,
  name varchar(200) not null,
  made_at datetime(6) not null
) character set utf8mb4 collate utf8mb4_0900_ai_ci;
