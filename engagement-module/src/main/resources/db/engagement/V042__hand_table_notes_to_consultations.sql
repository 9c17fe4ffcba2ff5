-- The consultations that have opened, as the strategy module told us.
create table engagement_consultation (
  slug varchar(160) not null primary key,
  title varchar(500) not null,
  closes date not null
) default charset utf8mb4 collate utf8mb4_0900_ai_ci;

-- Table notes are handed to a consultation once.
create table engagement_notes_handed (
  meeting_id bigint not null,
  consultation varchar(160) not null,
  notes int not null,
  handed_at datetime(6) not null,
  primary key (meeting_id, consultation)
) default charset utf8mb4 collate utf8mb4_0900_ai_ci;
