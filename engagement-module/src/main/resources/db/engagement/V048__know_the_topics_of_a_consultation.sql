-- Who follows these is told what came of the consultation; slugs, one blank between them.
alter table engagement_consultation add column topics varchar(2000) not null default '';
