-- Systems that are told of public news, and each call to them. Secrets are made from the installation's key, not stored.
create table platform_hook (
    id bigint not null auto_increment primary key,
    name varchar(100) not null,
    url varchar(500) not null,
    kinds varchar(1000) not null,
    secret_version int not null,
    paused tinyint not null,
    created_at datetime(6) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table platform_hook_call (
    id bigint not null auto_increment primary key,
    hook bigint not null,
    kind varchar(60) not null,
    body text not null,
    state varchar(10) not null,
    -- 1 where a worker may take the row once next_try has come
    is_ready tinyint not null,
    next_try datetime(6) not null,
    attempts int not null default 0,
    fence bigint not null default 0,
    last_answer varchar(300) null,
    queued_at datetime(6) not null,
    changed_at datetime(6) not null,
    key ready_hook_calls (is_ready, next_try),
    key calls_of_hook (hook, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
