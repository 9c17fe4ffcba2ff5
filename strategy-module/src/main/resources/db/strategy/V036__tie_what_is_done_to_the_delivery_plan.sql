-- the action of a delivery plan of the decision's strategy that this is, by the id that it keeps
alter table strategy_delivery add column plan_action varchar(40) null;
