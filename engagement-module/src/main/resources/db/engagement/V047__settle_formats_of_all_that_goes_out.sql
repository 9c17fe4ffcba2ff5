-- Not invitations alone wait for formats: papers, messages, updates and mailings do, too.
alter table engagement_settled_format
  rename column meeting_id to outgoing_id,
  add column kind varchar(20) not null default 'INVITATION' after id,
  drop key engagement_settled_format_once,
  add unique key engagement_settled_format_once (kind, outgoing_id, format);
