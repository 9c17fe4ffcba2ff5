-- what was answered before numbers were kept has today's number from now on, and none for the days before
insert into strategy_theme_count (theme_id, counted_at, said)
select t.id, utc_timestamp(6), coalesce(n.said, 0)
from strategy_theme t
join strategy_page p on p.id = t.page_id and p.answered_at is not null
left join (
    select f.theme_id, count(*) as said
    from (select contribution_id, theme_id, count(*) as finders from strategy_coding group by contribution_id, theme_id) f
    join (select contribution_id, count(distinct coder) as coders from strategy_coding group by contribution_id) w
        on w.contribution_id = f.contribution_id
    where 2 * f.finders >= w.coders
    group by f.theme_id
) n on n.theme_id = t.id;
