-- How many were left out because they want text messages and have a landline only.
alter table engagement_send
  add column left_out_landline int not null default 0;
