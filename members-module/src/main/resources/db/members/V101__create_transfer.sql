-- A move to another constituency, from the wish of the member or the finding of the office to the day of the move.
-- to_constituency is null where the constitution leaves a choice.
create table members_transfer (
    id bigint not null auto_increment,
    person_id bigint not null,
    origin varchar(10) character set ascii collate ascii_bin not null,
    state varchar(10) character set ascii collate ascii_bin not null,
    from_constituency varchar(60) character set ascii collate ascii_bin not null,
    from_class varchar(60) character set ascii collate ascii_bin,
    to_constituency varchar(60) character set ascii collate ascii_bin,
    to_class varchar(60) character set ascii collate ascii_bin,
    words varchar(300) not null,
    begun_at datetime(6) not null,
    told_on date,
    asked_on date,
    moves_on date,
    reason varchar(500),
    decided_at datetime(6),
    decided_by varchar(200),
    primary key (id),
    key members_transfer_state (state, moves_on, id),
    key members_transfer_decided (decided_at),
    key members_transfer_person (person_id)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
