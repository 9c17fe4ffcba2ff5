-- A file that changes many records after a dry run: staff who may become members, staff who left, a screening's answer.
create table members_batch (
    id bigint not null auto_increment,
    kind varchar(20) character set ascii collate ascii_bin not null,
    state varchar(20) character set ascii collate ascii_bin not null,
    file_name varchar(200) not null,
    remark varchar(500) not null,
    takes_effect_on date,
    class_code varchar(60) character set ascii collate ascii_bin,
    job_id bigint,
    begun_at datetime(6) not null,
    begun_by varchar(200) not null,
    ended_at datetime(6),
    primary key (id),
    key members_batch_kind (kind, id)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- Its rows. The details are blanked once the batch is applied or discarded; who it was about, and why, stays.
create table members_batch_row (
    id bigint not null auto_increment,
    batch_id bigint not null,
    line bigint not null,
    details varchar(4000),
    verdict varchar(20) character set ascii collate ascii_bin,
    state varchar(10) character set ascii collate ascii_bin not null,
    person_id bigint,
    made boolean not null,
    person_version int not null,
    reason varchar(500) not null,
    primary key (id),
    unique key members_batch_row_line (batch_id, line),
    key members_batch_row_verdict (batch_id, verdict, state, id),
    key members_batch_row_person (person_id)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
