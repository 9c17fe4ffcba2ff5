-- what followers were last told of a consultation: OPENED, CLOSED or nothing yet
alter table strategy_page add column told varchar(10) null;
