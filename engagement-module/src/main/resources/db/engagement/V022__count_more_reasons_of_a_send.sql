-- A rule may be long, and people are left out for two more reasons.
alter table engagement_send
  modify column audience text not null,
  add column left_out_returned int not null default 0,
  add column left_out_often int not null default 0;
