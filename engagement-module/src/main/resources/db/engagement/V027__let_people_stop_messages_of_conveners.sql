-- A topic of its own, so that stopping it leaves invitations as they are; a new trust gets it with the others.
insert ignore into engagement_topic (slug, kind, name, is_sensitive, position)
select 'relay', 'MESSAGES', 'Messages from governors and leads', false, t.position
from engagement_topic t where t.slug = 'meetings';
