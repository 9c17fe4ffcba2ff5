-- Nothing is assumed any longer: where a file does not say how it is written, the office is asked.
alter table members_batch drop column remark;
