-- Seats on the council and who holds them, for the page that says who represents you.
create table members_seat (
    id bigint not null auto_increment,
    constituency varchar(60) character set ascii collate ascii_bin,
    class_code varchar(60) character set ascii collate ascii_bin,
    body varchar(200),
    person_id bigint,
    holder varchar(200),
    term_from date,
    term_to date,
    interests varchar(1000),
    position int not null,
    primary key (id),
    key members_seat_person (person_id)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- Who asked to inspect the register of members.
create table members_inspection (
    id bigint not null auto_increment,
    asked_at datetime(6) not null,
    name varchar(200) not null,
    contact varchar(300) not null,
    wish varchar(1000) not null,
    dealt_at datetime(6),
    primary key (id)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
