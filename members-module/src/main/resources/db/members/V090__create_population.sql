-- How many people live in an area, by band; the whole is replaced by each import.
create table members_population (
    area varchar(9) character set ascii collate ascii_bin not null,
    band varchar(20) character set ascii collate ascii_bin not null,
    persons bigint not null,
    primary key (area, band)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

-- Which areas became part of which, so that figures and addresses of different years can be joined.
create table members_area_change (
    old_code varchar(9) character set ascii collate ascii_bin not null,
    new_code varchar(9) character set ascii collate ascii_bin not null,
    effective date not null,
    primary key (old_code, new_code)
) default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;

insert into members_area_change (old_code, new_code, effective) values
    ('E07000163', 'E06000065', '2023-04-01'),
    ('E07000164', 'E06000065', '2023-04-01'),
    ('E07000165', 'E06000065', '2023-04-01'),
    ('E07000166', 'E06000065', '2023-04-01'),
    ('E07000167', 'E06000065', '2023-04-01'),
    ('E07000168', 'E06000065', '2023-04-01'),
    ('E07000169', 'E06000065', '2023-04-01');
