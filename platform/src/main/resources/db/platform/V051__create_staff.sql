-- Staff accounts. A disabled account keeps its row, because the audit log names it.
create table platform_staff (
    id bigint not null auto_increment,
    name varchar(200) not null,
    mail varchar(254) not null,
    password varchar(255) null,
    password_changed datetime(6) null,
    invite_hash binary(32) null,
    invite_expires datetime(6) null,
    disabled_at datetime(6) null,
    created datetime(6) not null,
    version int not null default 0,
    primary key (id),
    unique key platform_staff_mail (mail),
    unique key platform_staff_invite (invite_hash)
) character set utf8mb4 collate utf8mb4_0900_ai_ci;
