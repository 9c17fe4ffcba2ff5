-- what was answered before quotations were kept is quoted as it is today from now on, and not at all on the days before
insert into strategy_theme_quote (theme_id, noted_at, quoted)
select t.id, utc_timestamp(6), coalesce(n.quoted, '')
from strategy_theme t
join strategy_page p on p.id = t.page_id and p.answered_at is not null
left join (
    select r.theme_id, group_concat(r.contribution_id order by r.contribution_id separator ' ') as quoted
    from (
        select f.theme_id, f.contribution_id,
            row_number() over (partition by f.theme_id order by f.contribution_id) as place
        from (select contribution_id, theme_id, count(*) as finders from strategy_coding group by contribution_id, theme_id) f
        join (select contribution_id, count(distinct coder) as coders from strategy_coding group by contribution_id) w
            on w.contribution_id = f.contribution_id
        join strategy_contribution c on c.id = f.contribution_id and c.state = 'KEPT' and c.publishable
        where 2 * f.finders >= w.coders
    ) r
    where r.place <= 6
    group by r.theme_id
) n on n.theme_id = t.id;
