-- Expenses and payments for taking part: amounts and where they stand, never an account.
create table engagement_payment (
  id bigint not null auto_increment primary key,
  meeting_id bigint not null,
  person_id bigint,
  name varchar(400) not null,
  kind varchar(20) not null,
  pence int not null,
  note varchar(500),
  state varchar(20) not null,
  noted_at datetime(6) not null,
  changed_at datetime(6) not null,
  key engagement_payment_meeting (meeting_id),
  key engagement_payment_person (person_id)
) default charset utf8mb4 collate utf8mb4_0900_ai_ci;
