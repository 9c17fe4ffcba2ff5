-- Which mails that answer one of ours were taken, so that one that is read twice counts once; their words are elsewhere.
create table platform_mail_answer (
    message bigint not null,
    mark varbinary(32) not null,
    taken_at datetime(6) not null,
    primary key (message, mark)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
