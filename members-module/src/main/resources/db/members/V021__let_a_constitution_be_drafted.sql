-- A version is written, approved, and in force from its date; one that is given up stays on record.
alter table members_constitution
    add column state varchar(20) character set ascii collate ascii_bin not null default 'APPROVED';

-- What showed what a decision rests on: the directory that knew the postcode, the office's letter.
alter table members_decision
    add column evidence varchar(500) not null default '';

-- Each time that all decisions were decided again.
create table members_replay (
    id bigint not null auto_increment,
    job_id bigint not null,
    begun_at datetime(6) not null,
    ended_at datetime(6),
    same bigint not null,
    different bigint not null,
    by_hand bigint not null,
    erased bigint not null,
    primary key (id),
    unique key members_replay_job (job_id)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
