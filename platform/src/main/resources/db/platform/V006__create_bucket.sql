-- Rate limits. The column names are those that Bucket4j expects.
create table platform_bucket (
    id bigint not null primary key,
    state blob null,
    expires_at bigint null,
    key expired_buckets (expires_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_0900_ai_ci;
