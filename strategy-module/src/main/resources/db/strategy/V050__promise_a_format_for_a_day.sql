-- the day for which a format was promised to whoever asked for it
alter table strategy_format_request add column promised date null;
