package org.folkmoot.members.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.members.model.Population;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Figures of the census in the database; an area that has become part of another counts there. */
@ApplicationScoped
public class JdbiPopulation implements Population {

    private static final String TODAY =
            " from members_population p" + " left join members_area_change c on c.old_code = p.area";

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JdbiPopulation() {
        this.jdbi = null;
    }

    @Inject
    public JdbiPopulation(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void replace(List<Figure> figures) {
        jdbi.useHandle(handle -> {
            handle.execute("delete from members_population_former");
            handle.execute("insert into members_population_former (area, band, persons)"
                    + " select area, band, persons from members_population");
            handle.execute("delete from members_population");
            PreparedBatch batch = handle.prepareBatch(
                    "insert into members_population (area, band, persons) values (:area, :band, :persons)");
            figures.forEach(each -> batch.bind("area", each.area())
                    .bind("band", each.band())
                    .bind("persons", each.persons())
                    .add());
            if (!figures.isEmpty()) {
                batch.execute();
            }
        });
    }

    @Override
    public List<Figure> all() {
        return figures("members_population");
    }

    @Override
    public List<Figure> former() {
        return figures("members_population_former");
    }

    private List<Figure> figures(String table) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select area, band, persons from " + table + " order by area, band")
                .map((row, context) -> new Figure(row.getString("area"), row.getString("band"), row.getLong("persons")))
                .list());
    }

    @Override
    public boolean isEmpty() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from members_population")
                        .mapTo(Long.class)
                        .one())
                == 0;
    }

    @Override
    public Map<String, Long> in(Collection<String> areas) {
        if (areas.isEmpty()) {
            return Map.of();
        }
        return jdbi.withHandle(handle -> {
            Map<String, Long> persons = new HashMap<>();
            handle.createQuery("select p.band, sum(p.persons) as persons" + TODAY
                            + " where coalesce(c.new_code, p.area) in (<areas>) or p.area in (<areas>) group by p.band")
                    .bindList("areas", List.copyOf(areas))
                    .map((row, context) -> persons.put(row.getString("band"), row.getLong("persons")))
                    .list();
            return persons;
        });
    }

    @Override
    public List<String> areas() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select distinct coalesce(c.new_code, p.area) as area" + TODAY + " order by area")
                .mapTo(String.class)
                .list());
    }
}
