package org.folkmoot.strategy.store.views;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.strategy.model.Kind;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Pages and sections as editors see them, drafts included. */
@ApplicationScoped
public class EditorViews {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    EditorViews() {
        this(null);
    }

    @Inject
    public EditorViews(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The pages of these kinds with the number of their drafts. */
    public List<EditorLine> pages(Set<Kind> kinds) {
        List<String> names = kinds.stream().map(Kind::name).collect(Collectors.toList());
        return jdbi.withHandle(h -> h.createQuery("select p.id, p.kind, p.slug, p.title, p.published, p.owner,"
                        + " p.next_review, count(v.id) as drafts from strategy_page p"
                        + " left join strategy_section s on s.page_id = p.id"
                        + " left join strategy_section_version v on v.section_id = s.id and v.state = 'DRAFT'"
                        + " where p.kind in (<kinds>) group by p.id, p.kind, p.slug, p.title, p.published, p.owner,"
                        + " p.next_review, p.position order by p.kind, p.position, p.slug")
                .bindList("kinds", names)
                .mapTo(EditorLine.class)
                .list());
    }

    /** The sections of a page: what is public, and what is being worked on. */
    public List<SectionLine> sections(long page) {
        return jdbi.withHandle(h -> h.createQuery("select s.id, s.name, s.lock_version,"
                        + " pub.number as published_number, pub.published_from,"
                        + " d.number as draft_number, d.editor as draft_editor, d.saved_at as draft_saved"
                        + " from strategy_section s"
                        + " left join strategy_section_version pub on pub.section_id = s.id"
                        + " and pub.state = 'PUBLISHED' and pub.published_until is null"
                        + " left join strategy_section_version d on d.section_id = s.id and d.state = 'DRAFT'"
                        + " where s.page_id = :page order by s.position")
                .bind("page", page)
                .mapTo(SectionLine.class)
                .list());
    }

    /** A page in one line of the editors' list. */
    public record EditorLine(
            long id,
            Kind kind,
            String slug,
            String title,
            boolean published,
            @Nullable String owner,
            @Nullable LocalDate nextReview,
            long drafts) {}

    /** A section in one line of its page. */
    public record SectionLine(
            long id,
            String name,
            int lockVersion,
            @Nullable Integer publishedNumber,
            @Nullable Instant publishedFrom,
            @Nullable Integer draftNumber,
            @Nullable String draftEditor,
            @Nullable Instant draftSaved) {}
}
