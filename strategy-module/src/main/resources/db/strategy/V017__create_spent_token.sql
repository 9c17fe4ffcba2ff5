-- who has answered an anonymous survey that takes one answer a person: hashes made with a key outside the database, in
-- their own order, with no day and nothing that an answer has
create table strategy_spent_token (
    token varchar(64) not null primary key
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
