-- whose letter waits for a format is told on no day yet
alter table strategy_told modify told_on date null;
