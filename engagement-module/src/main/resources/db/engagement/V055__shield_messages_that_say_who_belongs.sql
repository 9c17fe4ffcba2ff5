-- Gathered news of a sensitive network says who belongs to it; not everybody at the office may see that.
alter table engagement_own_message add column shielded boolean not null default false;
