package org.folkmoot.strategy.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.folkmoot.strategy.model.NetworkPage;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What people told networks and what was pledged, for readers and for moderators. */
@ApplicationScoped
public class VoiceViews {

    private static final String PLEDGE = "select l.id, l.page_id as page, p.title, p.slug, l.by_name as `by`,"
            + " l.by_kind, l.community, l.value_name as `value`, l.pledge as text, l.made_on, l.due_on, l.state,"
            + " l.evidence, l.shown, l.marks, l.mail from strategy_pledge l join strategy_page p on p.id = l.page_id";
    /** How a pledge stood at a time: as its last step until then says. */
    private static final String THEN = PLEDGE.replace("l.state,", step("state", "MADE") + " as state,")
            .replace("l.evidence,", step("evidence", "") + " as evidence,");

    private static final String EXPERIENCE = "select e.id, p.title, p.slug, e.community, e.value_name as `value`,"
            + " e.told, e.told_on, e.may_publish, e.marks from strategy_experience e"
            + " join strategy_page p on p.id = e.page_id where e.state = 'WAITING'";

    private static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");

    private final Jdbi jdbi;
    private final Instant until;

    @SuppressWarnings("NullAway") // for the CDI proxy
    VoiceViews() {
        this(null, EVER);
    }

    @Inject
    public VoiceViews(Jdbi jdbi) {
        this(jdbi, EVER);
    }

    private VoiceViews(Jdbi jdbi, Instant until) {
        this.jdbi = jdbi;
        this.until = until;
    }

    /** What everybody could read at a time. */
    public VoiceViews until(Instant time) {
        return new VoiceViews(jdbi, time);
    }

    /** What may be read of what a network was told, the newest first. */
    public List<NetworkPage.Feedback> published(long page, int most) {
        return jdbi.withHandle(h -> h.createQuery("select community, value_name, public_words, told_on, source"
                        + " from strategy_experience where page_id = :page and state = 'PUBLISHED'"
                        + " and decided_at <= :until order by told_on desc, id limit :most")
                .bind("page", page)
                .bind("until", until)
                .bind("most", most)
                .map((rows, context) -> new NetworkPage.Feedback(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getObject(4, LocalDate.class),
                        rows.getString(5).isEmpty() ? null : rows.getString(5),
                        true))
                .list());
    }

    /** How much a network was told by each community about each value, published or not. */
    public List<Count> counts(long page) {
        return jdbi.withHandle(h -> h.createQuery("select community, value_name as `value`, count(*) as number"
                        + " from strategy_experience where page_id = :page and state in ('PUBLISHED', 'KEPT')"
                        + " and decided_at <= :until group by community, value_name")
                .bind("page", page)
                .bind("until", until)
                .mapTo(Count.class)
                .list());
    }

    /** The public pledges of a network, the newest first. */
    public List<PledgeLine> pledges(long page, int most) {
        return jdbi.withHandle(
                h -> h.createQuery(THEN + " where l.page_id = :page and l.shown = 'PUBLISHED' and l.sent_at <= :until"
                                + " order by l.id desc limit :most")
                        .bind("page", page)
                        .bind("until", until)
                        .bind("most", most)
                        .mapTo(PledgeLine.class)
                        .list());
    }

    /** Pledges that stand so, after this one, the oldest first. */
    public List<PledgeLine> pledges(String shown, long after, int most) {
        return jdbi.withHandle(
                h -> h.createQuery(PLEDGE + " where l.shown = :shown and l.id > :after order by l.id limit :most")
                        .bind("shown", shown)
                        .bind("after", after)
                        .bind("most", most)
                        .mapTo(PledgeLine.class)
                        .list());
    }

    /** One pledge. */
    public Optional<PledgeLine> pledge(long pledge) {
        return jdbi.withHandle(h -> h.createQuery(PLEDGE + " where l.id = :pledge")
                .bind("pledge", pledge)
                .mapTo(PledgeLine.class)
                .findOne());
    }

    /** How a pledge went, the first step first. */
    public List<Step> steps(long pledge) {
        return jdbi.withHandle(h -> h.createQuery("select state, evidence, noted_by, noted_at"
                        + " from strategy_pledge_step where pledge_id = :pledge order by id")
                .bind("pledge", pledge)
                .mapTo(Step.class)
                .list());
    }

    /** What waits for a moderator, after this one; its order says nothing. */
    public List<ExperienceLine> waiting(long after, int most) {
        return jdbi.withHandle(h -> h.createQuery(EXPERIENCE + " and e.id > :after order by e.id limit :most")
                .bind("after", after)
                .bind("most", most)
                .mapTo(ExperienceLine.class)
                .list());
    }

    /** One that waits. */
    public Optional<ExperienceLine> find(long experience) {
        return jdbi.withHandle(h -> h.createQuery(EXPERIENCE + " and e.id = :id")
                .bind("id", experience)
                .mapTo(ExperienceLine.class)
                .findOne());
    }

    /** What everybody may read of what networks were told, after this one; its order says nothing. */
    public List<PublicExperience> publicExperiences(long after, int most) {
        return jdbi.withHandle(h -> h.createQuery("select e.id, p.title, p.slug, e.community, e.value_name as `value`,"
                        + " e.public_words as words, e.told_on from strategy_experience e"
                        + " join strategy_page p on p.id = e.page_id"
                        + " where e.state = 'PUBLISHED' and e.id > :after order by e.id limit :most")
                .bind("after", after)
                .bind("most", most)
                .mapTo(PublicExperience.class)
                .list());
    }

    /** True where a network was told the same before, published or not. */
    public boolean knows(long page, String community, String value, String told) {
        return jdbi.withHandle(h -> h.createQuery("select count(*) from strategy_experience where page_id = :page"
                                + " and community = :community and value_name = :value"
                                + " and (told = :told or public_words = :told)")
                        .bind("page", page)
                        .bind("community", community)
                        .bind("value", value)
                        .bind("told", told)
                        .mapTo(Long.class)
                        .one()
                > 0);
    }

    /** True where the same was pledged to a network on that day before. */
    public boolean knowsPledge(long page, String text, LocalDate made) {
        return jdbi.withHandle(h -> h.createQuery("select count(*) from strategy_pledge where page_id = :page"
                                + " and made_on = :made and pledge = :text")
                        .bind("page", page)
                        .bind("made", made)
                        .bind("text", text)
                        .mapTo(Long.class)
                        .one()
                > 0);
    }

    /** How many tellings wait. */
    public long waitingExperiences() {
        return number("select count(*) from strategy_experience where state = 'WAITING'");
    }

    /** How many pledges wait. */
    public long waitingPledges() {
        return number("select count(*) from strategy_pledge where shown = 'WAITING'");
    }

    /** How many public pledges should have been kept before this day. */
    public long overduePledges(LocalDate firstOfMonth) {
        return jdbi.withHandle(h -> h.createQuery("select count(*) from strategy_pledge where shown = 'PUBLISHED'"
                        + " and state in ('MADE', 'UNDER_WAY') and due_on < :first")
                .bind("first", firstOfMonth)
                .mapTo(Long.class)
                .one());
    }

    private static String step(String column, String otherwise) {
        return "coalesce((select s." + column + " from strategy_pledge_step s where s.pledge_id = l.id"
                + " and s.noted_at <= :until order by s.id desc limit 1), '" + otherwise + "')";
    }

    private long number(String sql) {
        return jdbi.withHandle(h -> h.createQuery(sql).mapTo(Long.class).one());
    }

    /** How much was told by a community about a value. */
    public record Count(String community, String value, long number) {}

    /** Something that waits for a moderator. */
    public record ExperienceLine(
            long id,
            String title,
            String slug,
            String community,
            String value,
            String told,
            LocalDate toldOn,
            boolean mayPublish,
            String marks) {}

    /** Something that everybody may read, as moderators see it. */
    public record PublicExperience(
            long id, String title, String slug, String community, String value, String words, LocalDate toldOn) {}

    /** A pledge as moderators see it. */
    public record PledgeLine(
            long id,
            long page,
            String title,
            String slug,
            String by,
            NetworkPage.Pledge.ByKind byKind,
            String community,
            String value,
            String text,
            LocalDate madeOn,
            @Nullable LocalDate dueOn,
            NetworkPage.Pledge.State state,
            String evidence,
            String shown,
            String marks,
            String mail) {

        /** As everybody reads it. */
        public NetworkPage.Pledge open() {
            return new NetworkPage.Pledge(
                    by,
                    byKind,
                    community.isEmpty() ? null : community,
                    value,
                    text,
                    madeOn,
                    dueOn == null ? null : YearMonth.from(dueOn),
                    state,
                    evidence.isEmpty() ? null : evidence);
        }

        /** True where it should have been kept by now. */
        public boolean overdue(LocalDate today) {
            return open().overdue(YearMonth.from(today));
        }
    }

    /** One step of a pledge. */
    public record Step(NetworkPage.Pledge.State state, String evidence, String notedBy, Instant notedAt) {}
}
