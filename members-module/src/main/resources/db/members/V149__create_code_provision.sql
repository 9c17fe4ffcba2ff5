-- How the trust stands to the provisions of the code of governance: it complies, or explains why it departs.
create table members_code_provision (
    id bigint not null auto_increment,
    version int not null,
    section varchar(20) not null,
    number varchar(30) not null,
    asks varchar(1000) not null,
    complies boolean not null,
    explanation varchar(4000) not null,
    shown_in varchar(500) not null,
    looked_on date not null,
    changed_by varchar(200) not null,
    struck boolean not null default false,
    primary key (id)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
