-- Signed-in browsers. Only the hash of the cookie is kept; real time, not the product's clock.
create table platform_session (
    id bigint not null auto_increment,
    token_hash binary(32) not null,
    subject_kind varchar(8) not null,
    subject_id bigint not null,
    name varchar(200) not null,
    method varchar(16) not null,
    device varchar(80) not null,
    device_hash binary(32) not null,
    idle_seconds int not null,
    created datetime(6) not null,
    last_seen datetime(6) not null,
    expires datetime(6) not null,
    ended_at datetime(6) null,
    ended_why varchar(40) null,
    primary key (id),
    unique key platform_session_token (token_hash),
    key platform_session_subject (subject_kind, subject_id, ended_at),
    key platform_session_expires (expires)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;
