-- Everybody's time in a seat of the council. At most one term runs in a seat, and a person has at most one that runs.
create table members_term (
    id bigint not null auto_increment,
    seat_id bigint not null,
    person_id bigint,
    holder varchar(200),
    term_from date not null,
    term_to date not null,
    how varchar(20) not null,
    ended_on date,
    end_reason varchar(300),
    running_seat bigint generated always as (case when ended_on is null then seat_id end) stored,
    running_person bigint generated always as (case when ended_on is null then person_id end) stored,
    primary key (id),
    unique key members_term_running_seat (running_seat),
    unique key members_term_running_person (running_person),
    key members_term_seat (seat_id, term_from),
    key members_term_person (person_id)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- The register of governors' interests; words are null for a nil return.
create table members_interest (
    id bigint not null auto_increment,
    term_id bigint not null,
    declared_on date not null,
    words varchar(1000),
    ended_on date,
    primary key (id),
    key members_interest_term (term_id, declared_on)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

insert into members_term (seat_id, person_id, holder, term_from, term_to, how)
select id, person_id, holder, term_from, term_to, case when body is null then 'ELECTED' else 'APPOINTED' end
from members_seat where holder is not null and term_from is not null and term_to is not null;

insert into members_interest (term_id, declared_on, words)
select t.id, t.term_from, case when s.interests = 'None declared' then null else s.interests end
from members_term t join members_seat s on s.id = t.seat_id where s.interests is not null;

alter table members_seat
    drop key members_seat_person,
    drop column person_id,
    drop column holder,
    drop column term_from,
    drop column term_to,
    drop column interests;
