-- The yearly question whether a member's formats still fit (DAPB1605, step 6), and what the member answered.
create table engagement_format_review (
  person_id bigint not null primary key,
  asked_at datetime(6) not null,
  link_version int not null,
  answered_at datetime(6),
  fits boolean,
  words varchar(1000),
  dealt_at datetime(6),
  key engagement_format_review_open (fits, dealt_at),
  key engagement_format_review_asked (asked_at)
) default charset utf8mb4 collate utf8mb4_0900_ai_ci;
