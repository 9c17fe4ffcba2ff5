-- a mark of the words that went out when a format was settled, so that a copy of earlier words holds the gate shut;
-- without one where a format was settled before marks were kept
alter table engagement_settled_format add column wording varchar(64);
