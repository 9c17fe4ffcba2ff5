-- Every membership a person has had. At most one is active: the generated column holds the person while it is.
create table members_membership (
    id bigint not null auto_increment,
    person_id bigint not null,
    constituency varchar(60) character set ascii collate ascii_bin not null,
    class_code varchar(60) character set ascii collate ascii_bin,
    constitution int not null,
    decision_id bigint,
    residence_basis varchar(20) not null,
    joined_on date not null,
    ended_on date,
    end_reason varchar(300),
    active_person bigint generated always as (case when ended_on is null then person_id end) stored,
    primary key (id),
    unique key members_membership_one_active (active_person),
    key members_membership_person (person_id, joined_on),
    key members_membership_joined (constituency, joined_on)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
