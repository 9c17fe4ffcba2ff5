-- When a member lives elsewhere, or is away from work, for a time: the membership stays as it is meanwhile.
create table members_absence (
    id bigint not null auto_increment,
    person_id bigint not null,
    from_on date not null,
    until_on date not null,
    reason varchar(300) not null,
    recorded_at datetime(6) not null,
    recorded_by varchar(200) not null,
    ended_on date,
    primary key (id),
    key members_absence_person (person_id, until_on)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
