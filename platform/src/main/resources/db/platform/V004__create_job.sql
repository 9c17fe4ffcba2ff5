create table platform_job (
    id bigint not null auto_increment primary key,
    kind varchar(60) not null,
    parameters text not null,
    state varchar(10) not null,
    cancel_asked tinyint not null default 0,
    checkpoint varchar(1000) null,
    done bigint not null default 0,
    total bigint not null default 0,
    result varchar(1000) null,
    started_by varchar(200) not null,
    queued_at datetime(6) not null,
    started_at datetime(6) null,
    ended_at datetime(6) null,
    owner varchar(120) null,
    lease_until datetime(6) null,
    fence bigint not null default 0,
    key jobs_by_state (state, id),
    key jobs_of_kind (kind, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table platform_job_line (
    id bigint not null auto_increment primary key,
    job_id bigint not null,
    logged_at datetime(6) not null,
    line varchar(1000) not null,
    key lines_of_job (job_id, id),
    constraint line_of_job foreign key (job_id) references platform_job (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- Kinds of job that run again and again; the row's lock makes sure that one node at a time starts one.
create table platform_job_plan (
    kind varchar(60) not null primary key,
    every_seconds bigint not null,
    next_start datetime(6) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
