-- What is missing of one thing, or messages to many people, is ordered at once: one day, one supplier, one undoing.
create table engagement_format_order (
  id bigint not null auto_increment primary key,
  what varchar(500) not null,
  home varchar(200) not null,
  due_on date not null,
  supplier varchar(200),
  ordered_by varchar(200) not null,
  ordered_at datetime(6) not null,
  undone_by varchar(200),
  undone_at datetime(6)
) default charset utf8mb4 collate utf8mb4_0900_ai_ci;
alter table engagement_settled_format
  add column order_id bigint,
  add key engagement_settled_format_order (order_id);
alter table engagement_own_message
  add column order_id bigint,
  add key engagement_own_message_order (order_id);
