package org.folkmoot.strategy.packs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.folkmoot.platform.packs.Pack;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.store.Surveys;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.folkmoot.strategy.store.views.SurveyRow;
import org.folkmoot.strategy.surveys.BuildSurvey;
import org.folkmoot.strategy.surveys.PackSurvey;

/** Compares the surveys of a pack with those that there are, and takes what differs as drafts. */
@ApplicationScoped
public class TakeSurveys {

    private static final String PART = "Survey";

    private final PublishedPages pages;
    private final Surveys surveys;
    private final BuildSurvey build;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TakeSurveys() {
        this(null, null, null);
    }

    @Inject
    public TakeSurveys(PublishedPages pages, Surveys surveys, BuildSurvey build) {
        this.pages = pages;
        this.surveys = surveys;
        this.build = build;
    }

    /** What the pack would change; a line for each survey. */
    List<TakePack.Line> compare(Pack pack) {
        List<TakePack.Line> lines = new ArrayList<>();
        PackSurveys.in(pack).forEach((slug, survey) -> {
            Optional<PageLine> page = pages.find(Kind.CONSULTATION, slug);
            boolean same = page.flatMap(line -> surveys.ofPage(line.id()))
                    .filter(row -> isSame(row, survey))
                    .isPresent();
            lines.add(new TakePack.Line(
                    Kind.CONSULTATION,
                    Kind.CONSULTATION.address(slug) + "/survey",
                    page.map(PageLine::id).orElse(null),
                    same ? List.of() : List.of(PART)));
        });
        return lines;
    }

    private boolean isSame(SurveyRow row, PackSurvey survey) {
        return PackSurveys.bare(build.working(row.id())).equals(PackSurveys.bare(survey.questionnaire()));
    }

    /** Saves the drafts, in the caller's transaction; a survey that somebody is working on is left as it is. */
    TakePack.Taken take(Pack pack) {
        int drafts = 0;
        int left = 0;
        for (Map.Entry<String, PackSurvey> each : PackSurveys.in(pack).entrySet()) {
            long page = pages.find(Kind.CONSULTATION, each.getKey())
                    .orElseThrow(() -> pack.fault(
                            PackSurveys.path(each.getKey()), "", "a consultation with this address was expected"))
                    .id();
            Optional<SurveyRow> row = surveys.ofPage(page);
            if (row.isPresent() && isSame(row.get(), each.getValue())) {
                continue;
            }
            if (row.flatMap(survey -> surveys.draft(survey.id())).isPresent()) {
                left++;
            } else {
                draft(page, row, each.getValue());
                drafts++;
            }
        }
        return new TakePack.Taken(drafts, left, 0, 0);
    }

    private void draft(long page, Optional<SurveyRow> row, PackSurvey survey) {
        long id = row.map(SurveyRow::id).orElseGet(() -> begin(page, survey));
        build.change(id, lock(id), "Taken from a pack", before -> survey.questionnaire());
    }

    /** How answers are taken is not drafted: it is taken over for a survey that nobody has answered yet alone. */
    private long begin(long page, PackSurvey survey) {
        long id = build.begin(page);
        build.terms(id, lock(id), survey.terms());
        return id;
    }

    private int lock(long survey) {
        return surveys.find(survey).orElseThrow().lockNumber();
    }
}
