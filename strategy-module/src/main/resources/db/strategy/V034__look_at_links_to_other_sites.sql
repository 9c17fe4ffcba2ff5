create table strategy_link (
    -- the SHA-256 of the address
    mark char(64) not null primary key,
    address varchar(2000) not null,
    looked_at datetime(6) null,
    -- NEW, THERE, GONE, SILENT or UNSEEN
    verdict varchar(20) not null,
    -- what the other site answered
    answer varchar(300) not null,
    failures int not null,
    failing_since datetime(6) null,
    key strategy_link_looked (looked_at),
    key strategy_link_verdict (verdict, failing_since)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
