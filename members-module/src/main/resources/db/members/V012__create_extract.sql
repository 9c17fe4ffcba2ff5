-- A signed extract of the public register: the statement that was signed, and the file of names while it is kept.
create table members_extract (
    id bigint not null auto_increment,
    made_at datetime(6) not null,
    made_by varchar(200) not null,
    constitution int not null,
    shown bigint not null,
    left_out bigint not null,
    statement mediumtext not null,
    sha256 varchar(64) character set ascii collate ascii_bin not null,
    signature varbinary(64) not null,
    public_key varchar(500) character set ascii collate ascii_bin not null,
    key_name varchar(16) character set ascii collate ascii_bin not null,
    file_id bigint,
    primary key (id)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- What an inspection cost, and for how long the register is open to the inspector.
alter table members_inspection
    add column member boolean not null default false,
    add column charge_pence int not null default 0,
    add column open_until datetime(6),
    add column open_constituency varchar(60) character set ascii collate ascii_bin,
    add column closed_at datetime(6),
    add column link_version int not null default 0;

-- Every look at the register; rows are added, never changed.
create table members_inspection_look (
    id bigint not null auto_increment,
    inspection_id bigint not null,
    at datetime(6) not null,
    who varchar(200) not null,
    what varchar(300) not null,
    names bigint not null,
    primary key (id),
    key members_inspection_look_of (inspection_id, id)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
