-- Mails that came back, each kind once a message however often it is reported.
create table platform_mail_return (
    id bigint not null auto_increment primary key,
    message bigint not null,
    person bigint null,
    kind varchar(10) not null,
    status varchar(20) not null,
    words varchar(300) not null,
    -- an HMAC of the address with a key outside the database
    address_mark varbinary(32) not null,
    arrived_at datetime(6) not null,
    unique key mail_returns (message, kind),
    key mail_returns_of_person (person),
    key mail_returns_of_address (address_mark, arrived_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- Addresses where nobody is reached; mail does not go there until somebody says that it may.
create table platform_unreachable (
    address_mark varbinary(32) not null primary key,
    message bigint not null,
    since datetime(6) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
