-- The register of directors. An executive has no last day; a term of office has one.
create table members_director (
    id bigint not null auto_increment,
    person_id bigint,
    name varchar(200),
    post varchar(200) not null,
    kind varchar(20) character set ascii collate ascii_bin not null,
    votes boolean not null,
    since date not null,
    until date,
    ended_on date,
    end_reason varchar(300),
    running_chair varchar(20) character set ascii collate ascii_bin
        generated always as (case when ended_on is null and kind = 'CHAIR' then kind end) stored,
    primary key (id),
    unique key members_director_running_chair (running_chair),
    key members_director_person (person_id)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- The register of directors' interests; words are null for a nil return.
create table members_director_interest (
    id bigint not null auto_increment,
    director_id bigint not null,
    declared_on date not null,
    words varchar(1000),
    ended_on date,
    primary key (id),
    key members_director_interest_of (director_id, declared_on)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
