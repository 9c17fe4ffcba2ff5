package org.folkmoot.strategy.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.Rule;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.model.survey.QuestionnaireFaults;
import org.folkmoot.strategy.store.Sections;
import org.folkmoot.strategy.store.Surveys;
import org.folkmoot.strategy.store.views.EditorViews;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.folkmoot.strategy.store.views.SectionRow;
import org.folkmoot.strategy.surveys.BuildSurvey;
import org.jspecify.annotations.Nullable;

/** Publishes the drafts of several pages at once, so that pages that lead to each other need not wait for each other. */
@ApplicationScoped
public class PublishTogether {

    private final EditorViews views;
    private final PublishedPages published;
    private final Sections sections;
    private final WholePage whole;
    private final ReleaseDrafts release;
    private final Surveys surveys;
    private final BuildSurvey build;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PublishTogether() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public PublishTogether(
            EditorViews views,
            PublishedPages published,
            Sections sections,
            WholePage whole,
            ReleaseDrafts release,
            Surveys surveys,
            BuildSurvey build) {
        this.views = views;
        this.published = published;
        this.sections = sections;
        this.whole = whole;
        this.release = release;
        this.surveys = surveys;
        this.build = build;
    }

    /** The pages that have drafts, and the consultations whose survey has one. */
    public List<Long> drafted() {
        Set<Long> asking = surveys.pagesWithDrafts();
        return views.pages(EnumSet.allOf(Kind.class)).stream()
                .filter(page -> page.drafts() > 0 || asking.contains(page.id()))
                .map(EditorViews.EditorLine::id)
                .toList();
    }

    /** Each of these pages with what stands against it if all of them became public at once. */
    public List<Ready> look(List<Long> pages) {
        Set<String> addresses = new HashSet<>(addresses(pages));
        pages.stream()
                .filter(page -> Optional.ofNullable(asked(page))
                        .filter(survey -> survey.against().isEmpty())
                        .isPresent())
                .forEach(page -> addresses.add(find(page).address() + "/survey"));
        List<Ready> ready = new ArrayList<>();
        for (long page : pages) {
            PageLine line = find(page);
            List<SectionRow> rows = sections.read().of(page).stream()
                    .filter(row -> sections.read().draft(row.id()).isPresent())
                    .toList();
            List<String> against = new ArrayList<>();
            whole.broken(line, whole.with(line, rows), addresses).forEach(rule -> against.add(rule.words()));
            Rule own = release.rule(rows.stream().map(SectionRow::id).collect(Collectors.toSet()));
            if (own.broken()) {
                against.add(own.words());
            }
            ready.add(new Ready(line, rows, against, asked(page)));
        }
        return ready;
    }

    /**
     * Those of these pages that can become public with one another: without those that something stands against, and then
     * without those that lead to one of these.
     */
    public List<Long> publishable(List<Long> pages) {
        List<Long> left = pages;
        while (true) {
            List<Long> sound = look(left).stream()
                    .filter(Ready::sound)
                    .map(ready -> ready.page().id())
                    .toList();
            if (sound.size() == left.size()) {
                return sound;
            }
            left = sound;
        }
    }

    private @Nullable Asked asked(long page) {
        return surveys.ofPage(page)
                .filter(survey -> surveys.draft(survey.id()).isPresent())
                .map(survey ->
                        new Asked(survey.id(), survey.lockNumber(), QuestionnaireFaults.of(build.working(survey.id()))))
                .orElse(null);
    }

    /**
     * Publishes all of them, or none.
     *
     * @param locks page to the locks under which its sections were seen
     * @param asked survey to the lock under which it was seen, for those that are put before people too
     */
    @Transactional
    public void publish(Map<Long, Map<Long, Integer>> locks, Map<Long, Integer> asked) {
        Set<String> addresses = addresses(List.copyOf(locks.keySet()));
        // Reason: a page may lead to its survey, so the questions come first; where a page is refused they do not stay.
        asked.forEach(build::publish);
        locks.forEach((page, seen) -> {
            if (!seen.isEmpty()) {
                release.release(page, seen, addresses);
            }
        });
    }

    private Set<String> addresses(List<Long> pages) {
        return pages.stream().map(page -> find(page).address()).collect(Collectors.toSet());
    }

    private PageLine find(long page) {
        return published.find(page).orElseThrow(() -> NotFound.of("page", page));
    }

    /**
     * A page with drafts.
     *
     * @param drafted the parts that have a draft
     * @param against what stands against it, in words
     * @param survey the draft of its survey; null where there is none
     */
    public record Ready(
            PageLine page,
            List<SectionRow> drafted,
            List<String> against,
            @Nullable Asked survey) {

        /** True where nothing stands against it; of one of which only the survey is new, against that. */
        public boolean sound() {
            boolean asks =
                    !drafted.isEmpty() || (survey != null && survey.against().isEmpty());
            return against.isEmpty() && asks;
        }
    }

    /** A survey with a draft, and what stands against it. */
    public record Asked(long id, int lock, List<String> against) {}
}
