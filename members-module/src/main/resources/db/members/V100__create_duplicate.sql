-- Two records that may be of one person, with the score and why; whoever decided that they are two people is believed
-- for good.
create table members_duplicate (
    low_id bigint not null,
    high_id bigint not null,
    score int not null,
    why varchar(600) not null,
    state varchar(20) not null,
    scan bigint not null,
    found_at datetime(6) not null,
    decided_at datetime(6),
    decided_by varchar(200),
    primary key (low_id, high_id),
    key members_duplicate_state (state, score, low_id),
    key members_duplicate_high (high_id)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- How much each likeness counts; one row, and none while the product's own figures are used.
create table members_likeness (
    id int not null,
    weights varchar(600) not null,
    saved_at datetime(6) not null,
    saved_by varchar(200) not null,
    primary key (id)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- Two records that became one, with what both were before, so that it can be undone.
create table members_merge (
    id bigint not null auto_increment,
    kept_id bigint not null,
    merged_id bigint not null,
    before_it mediumtext not null,
    kept_version int not null,
    merged_at datetime(6) not null,
    merged_by varchar(200) not null,
    undone_at datetime(6),
    undone_by varchar(200),
    primary key (id),
    key members_merge_kept (kept_id),
    key members_merge_merged (merged_id)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

alter table members_person add column merged_into bigint;
