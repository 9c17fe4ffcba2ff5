-- What a withdrawn version of the constitution was before: a draft can be one again, and one that was approved stands again
-- where its day has not come. Versions withdrawn before today have none, and only a new draft can say what they say.
alter table members_constitution add column withdrawn_from varchar(20) character set ascii collate ascii_bin;
