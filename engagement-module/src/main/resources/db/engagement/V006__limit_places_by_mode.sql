-- In person and online each have a limit of their own; a meeting that is online alone kept its limit in the one column.
alter table engagement_meeting change column capacity capacity_in_person int;
alter table engagement_meeting add column capacity_online int;
update engagement_meeting set capacity_online = capacity_in_person, capacity_in_person = null
  where place is null and online;

alter table engagement_change_request change column capacity capacity_in_person int;
alter table engagement_change_request add column capacity_online int;
update engagement_change_request set capacity_online = capacity_in_person, capacity_in_person = null
  where place is null and online;

-- How a person comes; null where they have not said, which counts as in person where there is a place.
alter table engagement_invitation add column mode varchar(12);
alter table engagement_reply add column mode varchar(12);
