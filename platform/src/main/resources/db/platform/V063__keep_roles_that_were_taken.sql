-- The roles that somebody lost when they left, for the case that their leaving is taken back.
create table platform_grant_taken (
    subject_kind varchar(8) not null,
    subject_id bigint not null,
    role varchar(16) not null,
    scope_kind varchar(16) not null,
    scope_key varchar(80) not null,
    taken_at datetime(6) not null,
    primary key (subject_kind, subject_id, role, scope_kind, scope_key)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;
