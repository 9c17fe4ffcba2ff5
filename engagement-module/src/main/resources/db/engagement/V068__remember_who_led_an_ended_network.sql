-- Whoever led a network when it ended, so that they lead it again once it goes on.
create table engagement_led_before (
  network varchar(80) not null,
  person_id bigint not null,
  primary key (network, person_id),
  key engagement_led_before_person (person_id)
) default charset utf8mb4 collate utf8mb4_0900_ai_ci;
