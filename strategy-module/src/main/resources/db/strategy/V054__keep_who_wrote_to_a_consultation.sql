-- who wrote to a consultation and wants to know what came of it; nothing leads from here to what they said, and name and
-- address are gone as soon as they are told
create table strategy_writer (
    id bigint not null auto_increment primary key,
    page_id bigint not null,
    name varchar(200) not null,
    mail varchar(254) null,
    postal_address varchar(300) null,
    entered_on date not null,
    told_on date null,
    key strategy_writer_page (page_id, told_on, id),
    constraint strategy_writer_consultation foreign key (page_id) references strategy_page (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
