-- the feedback to a network that was taken in here, so that it goes from here too when it is taken off the network's page
alter table strategy_contribution
    add column experience_id bigint null,
    add key strategy_contribution_experience (experience_id);
-- those taken in so far are known by their words
update strategy_contribution c
    join strategy_experience x on x.told_on = c.said_on and (c.words = x.public_words or c.words = x.told)
    set c.experience_id = x.id
    where c.source = 'WRITING' and c.response_id is null and c.person_id is null
        and c.about like concat('%: ', x.community, ', ', x.value_name);
