-- What the followers of topics were told, each once.
create table engagement_told (
  about varchar(100) not null primary key,
  told_at datetime(6) not null
) default charset utf8mb4 collate utf8mb4_0900_ai_ci;
