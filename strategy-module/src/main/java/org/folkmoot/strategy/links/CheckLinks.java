package org.folkmoot.strategy.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.jobs.JobRun;
import org.folkmoot.platform.jobs.RegularJob;
import org.folkmoot.strategy.links.LookAtAddress.Seen;
import org.folkmoot.strategy.model.LinkVerdict;
import org.folkmoot.strategy.store.Links;

/**
 * The regular look at links to other sites: a link that was well is looked at once a week, one that failed each time. Where
 * not one of many answers, the fault is this server's way out, and nothing is held against the links.
 */
@ApplicationScoped
public class CheckLinks implements RegularJob {

    static final String NAME = "check-links";
    private static final Duration EVERY = Duration.ofHours(6);

    private static final Duration WELL = Duration.ofDays(7);
    private static final Duration FAILED = Duration.ofHours(5);
    private static final int PAGES = 100;
    private static final int PIECE = 20;
    private static final int MANY = 3;

    private final LinkCheckWanted wanted;
    private final GatherLinks gather;
    private final LookAtAddress look;
    private final Links links;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CheckLinks() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public CheckLinks(
            LinkCheckWanted wanted, GatherLinks gather, LookAtAddress look, Links links, Audit audit, Clock clock) {
        this.wanted = wanted;
        this.gather = gather;
        this.look = look;
        this.links = links;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "Look at links to other sites";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public void work(JobRun run) {
        String why = wanted.refusal();
        if (!why.isEmpty()) {
            run.result(why);
            return;
        }
        gather(run);
        Instant start = clock.instant();
        boolean asked = run.parameters().containsKey("all");
        Instant well = asked ? start : start.minus(WELL);
        Instant failed = asked ? start : start.minus(FAILED);
        int looked = 0;
        int broken = 0;
        List<Links.Known> piece = links.due(well, failed, PIECE);
        while (!piece.isEmpty() && !run.cancelled()) {
            List<Found> found = look(piece);
            if (found.stream().allMatch(Found::unanswered) && found.size() >= MANY) {
                run.result("None of " + found.size() + " sites answered. This server may have no way out.");
                return;
            }
            looked += found.size();
            broken += (int) found.stream().filter(Found::failed).count();
            keep(run, found, looked);
            piece = links.due(well, failed, PIECE);
        }
        run.result(
                looked == 0
                        ? "Nothing to look at"
                        : Words.count(looked, "link", "links") + " looked at, " + broken + " failed");
    }

    private void gather(JobRun run) {
        List<Long> pages = gather.pages();
        for (int from = 0; from < pages.size() && !run.cancelled(); from += PAGES) {
            List<Long> some = pages.subList(from, Math.min(pages.size(), from + PAGES));
            run.step("pages", from, pages.size(), () -> gather.gather(some));
        }
        run.step("links", 0, 0, links::forgetUnused);
    }

    /** Other sites are asked outside of any transaction: each may take seconds. */
    private List<Found> look(List<Links.Known> piece) {
        List<Found> found = new ArrayList<>();
        piece.forEach(link -> found.add(new Found(link, look.look(link.address()))));
        return found;
    }

    private void keep(JobRun run, List<Found> found, int looked) {
        run.step("links", looked, 0, () -> {
            Instant now = clock.instant();
            found.forEach(each ->
                    links.keep(each.link(), each.seen().verdict(), each.seen().answer(), now));
            audit.wrote("content.links", "links", Words.count(found.size(), "link", "links") + " looked at");
        });
    }

    private record Found(Links.Known link, Seen seen) {

        boolean failed() {
            return seen.verdict().failed();
        }

        boolean unanswered() {
            return seen.verdict() == LinkVerdict.SILENT;
        }
    }
}
