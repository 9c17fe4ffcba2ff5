-- What people ask about their own data, with the clock that the law sets. The words, the name and the contact go when
-- the person is erased; kind, dates and number stay, to show that it was answered in time.
create table members_privacy_case (
    id bigint not null auto_increment,
    version int not null,
    kind varchar(20) not null,
    way varchar(20) not null,
    person_id bigint,
    name varchar(300) not null,
    contact varchar(300) not null,
    words varchar(4000) not null,
    received_on date not null,
    acknowledge_by date not null,
    acknowledged_on date,
    due_on date not null,
    extended_because varchar(1000),
    closed_on date,
    outcome varchar(4000),
    primary key (id),
    key members_privacy_case_open (closed_on, due_on),
    key members_privacy_case_person (person_id)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
