create table platform_file (
    id bigint not null auto_increment primary key,
    name varchar(300) not null,
    content_type varchar(200) not null,
    size bigint not null,
    sha256 char(64) character set ascii collate ascii_bin not null,
    stored_at datetime(6) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

create table platform_file_piece (
    file_id bigint not null,
    number int not null,
    bytes mediumblob not null,
    primary key (file_id, number),
    constraint piece_of_file foreign key (file_id) references platform_file (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
