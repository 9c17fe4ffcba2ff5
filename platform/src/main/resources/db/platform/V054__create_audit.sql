-- Who did or read what, when, on whom. Rows are only ever added.
create table platform_audit (
    id bigint not null auto_increment,
    at_real datetime(6) not null,
    at_product datetime(6) not null,
    actor varchar(220) not null,
    actor_ref varchar(40) not null,
    action varchar(80) not null,
    subject varchar(160) not null,
    person_id bigint null,
    people bigint null,
    detail varchar(2000) not null,
    changes mediumtext null,
    request_id varchar(32) null,
    primary key (id),
    key platform_audit_person (person_id, id),
    key platform_audit_subject (subject, id),
    key platform_audit_actor (actor_ref, id)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;
