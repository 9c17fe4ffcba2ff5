package org.folkmoot.engagement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.engagement.model.Panel;
import org.folkmoot.engagement.model.PanelBook;
import org.folkmoot.engagement.model.PanelRule;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Panels by SQL; who is on one is asked of its rule each time, so that nobody has to keep a list. */
@ApplicationScoped
public class SqlPanelBook implements PanelBook {

    /** Who is on the panel {@code :scope}, over a person's row {@code r}. */
    static final String ON_IT = """
             left join engagement_panel_member hand on hand.panel = :scope and hand.person_id = r.person_id
            where r.active and exists (select 1 from engagement_panel p where p.slug = :scope and p.closed_at is null)
                and coalesce(hand.stands, exists (select 1 from engagement_panel_rule c where c.panel = :scope
                        and c.kind = 'CONSTITUENCY' and c.code = r.constituency)
                    or exists (select 1 from engagement_panel_rule k where k.panel = :scope
                        and k.kind = 'CLASS' and k.code = concat(r.constituency, '/', r.class_code))
                    or exists (select 1 from engagement_panel_rule l where l.panel = :scope and l.kind = 'PLACE'
                        and l.code in (r.postcode_area, r.postcode_district, r.ward, r.authority))
                    or exists (select 1 from engagement_panel_rule t
                        join engagement_subscription ts on ts.topic = t.code and ts.stopped_at is null
                        where t.panel = :scope and t.kind = 'TOPIC' and ts.person_id = r.person_id))
            """;

    private static final String CONSTITUENCY = "CONSTITUENCY";
    private static final String CLASS = "CLASS";
    private static final String PLACE = "PLACE";
    private static final String TOPIC = "TOPIC";
    private static final String DECIDE = """
            insert into engagement_panel_member (panel, person_id, stands, decided_by, decided_at)
            values (:slug, :person, :stands, :by, :now)
            on duplicate key update stands = values(stands), decided_by = values(decided_by), decided_at = values(decided_at)
            """;

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SqlPanelBook() {
        this.jdbi = null;
    }

    @Inject
    public SqlPanelBook(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Panel> all() {
        return panels("true order by p.closed_at is not null, p.name", Map.of());
    }

    @Override
    public Optional<Panel> find(String slug) {
        return panels("p.slug = :slug", Map.of("slug", slug)).stream().findFirst();
    }

    private List<Panel> panels(String where, Map<String, ?> values) {
        return jdbi.withHandle(handle -> handle.createQuery("select p.* from engagement_panel p where " + where)
                .bindMap(values)
                .map((row, context) -> panel(row, handle))
                .list());
    }

    private static Panel panel(ResultSet row, Handle handle) throws SQLException {
        String slug = row.getString("slug");
        return new Panel(
                slug,
                row.getString("name"),
                row.getString("purpose"),
                new PanelRule(
                        codes(handle, slug, CONSTITUENCY),
                        codes(handle, slug, CLASS),
                        codes(handle, slug, PLACE),
                        codes(handle, slug, TOPIC)),
                ThreadRows.instant(row, "closed_at"),
                row.getInt("version"));
    }

    private static List<String> codes(Handle handle, String slug, String kind) {
        return handle.createQuery("select code from engagement_panel_rule where panel = ? and kind = ? order by code")
                .bind(0, slug)
                .bind(1, kind)
                .mapTo(String.class)
                .list();
    }

    @Override
    public void add(Panel panel, Instant now) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("insert into engagement_panel (slug, name, purpose, created_at, version)"
                            + " values (:slug, :name, :purpose, :now, 1)")
                    .bind("slug", panel.slug())
                    .bind("name", panel.name())
                    .bind("purpose", panel.purpose())
                    .bind("now", now)
                    .execute();
            addRule(handle, panel);
        });
    }

    @Override
    public boolean change(Panel panel) {
        return jdbi.withHandle(handle -> {
            boolean changed = handle.createUpdate("update engagement_panel set name = :name, purpose = :purpose,"
                                    + " version = version + 1 where slug = :slug and version = :version")
                            .bind("slug", panel.slug())
                            .bind("name", panel.name())
                            .bind("purpose", panel.purpose())
                            .bind("version", panel.version())
                            .execute()
                    == 1;
            if (changed) {
                handle.execute("delete from engagement_panel_rule where panel = ?", panel.slug());
                addRule(handle, panel);
            }
            return changed;
        });
    }

    private static void addRule(Handle handle, Panel panel) {
        add(handle, panel.slug(), CONSTITUENCY, panel.rule().constituencies());
        add(handle, panel.slug(), CLASS, panel.rule().classes());
        add(handle, panel.slug(), PLACE, panel.rule().places());
        add(handle, panel.slug(), TOPIC, panel.rule().topics());
    }

    private static void add(Handle handle, String slug, String kind, List<String> codes) {
        codes.forEach(code -> handle.execute(
                "insert into engagement_panel_rule (panel, kind, code) values (?, ?, ?)", slug, kind, code));
    }

    @Override
    public boolean close(String slug, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate("update engagement_panel set closed_at = :now,"
                                + " version = version + 1 where slug = :slug and closed_at is null")
                        .bind("slug", slug)
                        .bind("now", now)
                        .execute()
                == 1);
    }

    @Override
    public void decide(String slug, PersonId person, boolean stands, String by, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate(DECIDE)
                .bind("slug", slug)
                .bind("person", person.value())
                .bind("stands", stands)
                .bind("by", by)
                .bind("now", now)
                .execute());
    }

    @Override
    public long size(String slug) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from engagement_recipient r" + ON_IT)
                .bind("scope", slug)
                .mapTo(Long.class)
                .one());
    }

    @Override
    public List<OnPanel> members(String slug, long after, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select r.person_id, coalesce(r.full_name, r.name) as name, coalesce(hand.stands, false)"
                                + " as by_hand from engagement_recipient r" + ON_IT
                                + " and r.person_id > :after order by r.person_id limit :most")
                .bind("scope", slug)
                .bind("after", after)
                .bind("most", most)
                .map((row, context) -> new OnPanel(
                        new PersonId(row.getLong("person_id")), row.getString("name"), row.getBoolean("by_hand")))
                .list());
    }

    @Override
    public List<Decided> of(PersonId person, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("select m.panel, p.name, m.stands, m.decided_at"
                        + " from engagement_panel_member m join engagement_panel p on p.slug = m.panel"
                        + " where m.person_id = :person order by m.decided_at desc limit :most")
                .bind("person", person.value())
                .bind("most", most)
                .map((row, context) -> new Decided(
                        row.getString("panel"),
                        row.getString("name"),
                        row.getBoolean("stands"),
                        Objects.requireNonNull(ThreadRows.instant(row, "decided_at"))))
                .list());
    }
}
