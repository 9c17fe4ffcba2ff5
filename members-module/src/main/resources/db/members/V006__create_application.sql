-- An application to join; it counts from the moment it is sent. open_key is unique while it is open, so that the same
-- person sending twice at once has one application.
create table members_application (
    id bigint not null auto_increment,
    version int not null,
    person_id bigint not null,
    state varchar(30) not null,
    verdict varchar(20) not null,
    constituency varchar(60) character set ascii collate ascii_bin,
    class_code varchar(60) character set ascii collate ascii_bin,
    connection varchar(20) not null,
    decision_id bigint,
    link_version int not null,
    sent_at datetime(6) not null,
    confirmed_at datetime(6),
    decided_at datetime(6),
    decided_by varchar(200),
    reason varchar(1000),
    scan_file bigint,
    source varchar(60),
    primary key (id),
    key members_application_state (state, sent_at, id),
    key members_application_person (person_id)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table members_open_application (
    open_key binary(32) not null,
    application_id bigint not null,
    primary key (open_key),
    key members_open_application_id (application_id)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
