-- The numbers by which people were known in a system before this one; they are found by them, and told them.
create table members_former_number (
    id bigint not null auto_increment,
    person_id bigint not null,
    number varchar(40) not null,
    primary key (id),
    key members_former_number_person (person_id),
    key members_former_number_number (number)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
