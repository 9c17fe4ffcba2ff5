-- What narrows the audience further than its scope and its interests, in the words of the rule; null for nothing.
alter table engagement_meeting add column audience_narrowing text;
