-- the person who also took part with their name, where an editor says that it is they who wrote; null for everybody else
alter table strategy_writer
    add column person_id bigint null,
    add key strategy_writer_person (person_id);
