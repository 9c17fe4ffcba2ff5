-- Who holds which role over what.
create table platform_grant (
    subject_kind varchar(8) not null,
    subject_id bigint not null,
    role varchar(16) not null,
    scope_kind varchar(16) not null,
    scope_key varchar(80) not null,
    granted_at datetime(6) not null,
    primary key (subject_kind, subject_id, role, scope_kind, scope_key),
    key platform_grant_holders (role, scope_kind, scope_key)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;
