-- Members of staff who become members on a day unless they say no, and staff leavers who may stay as public members.
create table members_invitation (
    id bigint not null auto_increment,
    person_id bigint not null,
    batch_id bigint not null,
    kind varchar(10) character set ascii collate ascii_bin not null,
    state varchar(10) character set ascii collate ascii_bin not null,
    constituency varchar(60) character set ascii collate ascii_bin not null,
    class_code varchar(60) character set ascii collate ascii_bin,
    constitution int not null,
    invited_on date not null,
    counts_on date not null,
    ended_on date,
    how varchar(300),
    primary key (id),
    key members_invitation_due (kind, state, counts_on, id),
    key members_invitation_person (person_id),
    key members_invitation_batch (batch_id)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
