-- Equality answers, apart from every other table: the key cannot be traced to a person without a key kept outside the
-- database, there is no sequence, and no date finer than a month.
create table members_equality (
    person_key binary(32) not null,
    month char(7) character set ascii collate ascii_bin not null,
    disability varchar(40),
    disability_impact varchar(40),
    ethnic_group varchar(40),
    ethnic_detail varchar(60),
    ethnic_words varchar(200),
    legal_status varchar(40),
    religion varchar(40),
    religion_words varchar(200),
    sex varchar(40),
    gender_same varchar(40),
    gender_words varchar(200),
    orientation varchar(40),
    orientation_words varchar(200),
    primary key (person_key)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
