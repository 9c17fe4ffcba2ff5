package org.folkmoot.engagement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.folkmoot.engagement.model.AgendaItem;
import org.folkmoot.engagement.model.Paper;
import org.folkmoot.engagement.model.PaperBook;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Agendas and papers by SQL. */
@ApplicationScoped
public class SqlPaperBook implements PaperBook {
    private static final String ADD_ITEM = """
            insert into engagement_agenda_item (meeting_id, position, title, presenter, minutes, amendment, excluded_because)
            values (:meetingId, :position, :title, :presenter, :minutes, :amendment, :excludedBecause)
            """;
    private static final String ADD_PAPER = """
            insert into engagement_paper (meeting_id, item_id, kind, title, file_id, content_type, size, link, credit,
                alternative, published, approved_on, added_at)
            values (:meetingId, :itemId, :kind, :title, :fileId, :contentType, :size, :link, :credit, :alternative,
                :published, :approvedOn, :addedAt)
            """;

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SqlPaperBook() {
        this.jdbi = null;
    }

    @Inject
    public SqlPaperBook(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<AgendaItem> agenda(long meeting) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from engagement_agenda_item where meeting_id = :meeting order by position, id")
                .bind("meeting", meeting)
                .mapTo(AgendaItem.class)
                .list());
    }

    @Override
    public long add(AgendaItem item) {
        int last = agenda(item.meetingId()).stream()
                .mapToInt(AgendaItem::position)
                .max()
                .orElse(0);
        return jdbi.withHandle(handle -> handle.createUpdate(ADD_ITEM)
                .bindMethods(item)
                .bind("position", last + 1)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
    }

    @Override
    public void moveUp(long meeting, long item) {
        List<AgendaItem> items = agenda(meeting);
        for (int i = 1; i < items.size(); i++) {
            if (items.get(i).id() == item) {
                AgendaItem before = items.get(i - 1);
                AgendaItem moved = items.get(i);
                jdbi.useHandle(handle -> {
                    place(handle, moved.id(), before.position());
                    place(handle, before.id(), moved.position());
                });
            }
        }
    }

    private static void place(Handle handle, long item, int position) {
        handle.execute("update engagement_agenda_item set position = ? where id = ?", position, item);
    }

    @Override
    public void removeItem(long meeting, long item) {
        jdbi.useHandle(handle -> {
            handle.execute(
                    "update engagement_paper set item_id = null where meeting_id = ? and item_id = ?", meeting, item);
            handle.execute("delete from engagement_agenda_item where meeting_id = ? and id = ?", meeting, item);
        });
    }

    @Override
    public List<Paper> papers(long meeting) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from engagement_paper where meeting_id = :meeting order by id")
                        .bind("meeting", meeting)
                        .mapTo(Paper.class)
                        .list());
    }

    @Override
    public Optional<Paper> paper(long meeting, long id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select * from engagement_paper where meeting_id = :meeting and id = :id")
                        .bind("meeting", meeting)
                        .bind("id", id)
                        .mapTo(Paper.class)
                        .findOne());
    }

    @Override
    public Optional<Paper> paper(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("select * from engagement_paper where id = :id")
                .bind("id", id)
                .mapTo(Paper.class)
                .findOne());
    }

    @Override
    public long add(Paper paper) {
        return jdbi.withHandle(handle -> handle.createUpdate(ADD_PAPER)
                .bindMethods(paper)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
    }

    @Override
    public void publish(long paper, boolean published) {
        jdbi.useHandle(
                handle -> handle.execute("update engagement_paper set published = ? where id = ?", published, paper));
    }

    @Override
    public void approve(long paper, LocalDate day) {
        jdbi.useHandle(handle -> handle.execute(
                "update engagement_paper set approved_on = ?, published = true where id = ?", day, paper));
    }

    @Override
    public boolean holds(long file) {
        return jdbi.withHandle(
                handle -> handle.select("select exists (select 1 from engagement_paper where file_id = ?)", file)
                        .mapTo(Boolean.class)
                        .one());
    }

    @Override
    public void removePaper(long paper) {
        jdbi.useHandle(handle -> handle.execute("delete from engagement_paper where id = ?", paper));
    }
}
