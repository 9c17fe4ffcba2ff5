-- The versions of the constitution, each a whole document; a version in use is never changed.
create table members_constitution (
    version int not null,
    label varchar(200) not null,
    effective_from date not null,
    document mediumtext not null,
    loaded_at datetime(6) not null,
    primary key (version),
    key members_constitution_effective (effective_from)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- Why somebody may or may not be a member: the rule, its clause and version, and what it was asked about.
create table members_decision (
    id bigint not null auto_increment,
    person_id bigint not null,
    decided_at datetime(6) not null,
    constitution int not null,
    rule varchar(100) not null,
    clause varchar(200) not null,
    outcome varchar(20) not null,
    constituency varchar(60),
    class_code varchar(60),
    words varchar(1000) not null,
    inputs varchar(2000) not null,
    decided_by varchar(200) not null,
    primary key (id),
    key members_decision_person (person_id, id)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
