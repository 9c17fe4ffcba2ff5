package org.folkmoot.platform.jobs.web;

import static org.folkmoot.nhsuk.components.Components.row;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.KeyPaging;
import org.folkmoot.nhsuk.components.SummaryRow;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.components.TagColour;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.jobs.GoOnWithJob;
import org.folkmoot.platform.jobs.JobState;
import org.folkmoot.platform.jobs.JobView;
import org.folkmoot.platform.jobs.SeeJobs;
import org.folkmoot.platform.jobs.StopJob;
import org.folkmoot.platform.screens.Cells;
import org.folkmoot.platform.screens.KeyPage;
import org.folkmoot.templates.platform.jobs.JtejobGenerated;
import org.folkmoot.templates.platform.jobs.JtejobsGenerated;
import org.jspecify.annotations.Nullable;

/** Background jobs: how far they are, what they said, stop, go on. */
@Path("/office/jobs")
@ApplicationScoped
public class JobsResource {

    private static final String HOME = "/office/jobs";

    private final SeeJobs see;
    private final StopJob stop;
    private final GoOnWithJob goOn;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JobsResource() {
        see = null;
        stop = null;
        goOn = null;
    }

    @Inject
    public JobsResource(SeeJobs see, StopJob stop, GoOnWithJob goOn) {
        this.see = see;
        this.stop = stop;
        this.goOn = goOn;
    }

    /** A page of the list. */
    @GET
    @Requires(Permission.RUN_OUTBOX)
    public View list(
            @QueryParam("regular") @Nullable String asked,
            @QueryParam("after") @Nullable String after,
            @QueryParam("before") @Nullable String before) {
        boolean regular = "yes".equals(asked);
        KeyPage<JobView> page = see.page(regular, KeyPage.key(after), KeyPage.key(before));
        String count = Words.cappedCount(see.count(regular), "job", "jobs");
        KeyPaging paging = page.paging(count, HOME, regular ? "regular=yes" : "");
        Table table = table(page.rows());
        return View.page("Jobs", out -> JtejobsGenerated.render(out, null, table, paging, regular))
                .section(Section.OFFICE)
                .wide();
    }

    /** One job with its log. */
    @GET
    @Path("{id: [0-9]{1,18}}")
    @Requires(Permission.RUN_OUTBOX)
    public View show(@PathParam("id") long id) {
        JobView job = see.one(id);
        List<SummaryRow> rows = rows(job);
        List<SeeJobs.Line> lines = see.lines(id);
        Table log = Table.of("Log").columns("When", "What");
        lines.forEach(line -> log.row(Words.dateAndTime(line.loggedAt()), line.line()));
        return View.page(job.title(), out -> JtejobGenerated.render(out, null, job, rows, log))
                .section(Section.OFFICE)
                .back(HOME);
    }

    /** Asks a job to stop. */
    @POST
    @Path("{id: [0-9]{1,18}}/stop")
    @Requires(Permission.RUN_OUTBOX)
    public Response stop(@PathParam("id") long id) {
        stop.stop(id);
        return Redirects.withNotice(HOME + "/" + id, "The job stops after its present step");
    }

    /** Lets a job go on. */
    @POST
    @Path("{id: [0-9]{1,18}}/again")
    @Requires(Permission.RUN_OUTBOX)
    public Response again(@PathParam("id") long id) {
        goOn.goOn(id);
        return Redirects.withNotice(HOME + "/" + id, "The job goes on from where it stopped");
    }

    private static Table table(List<JobView> jobs) {
        return Table.of("Jobs, newest first")
                .hideCaption()
                .columns("Job", "State", "Progress", "Result", "Started by", "Queued")
                .responsive()
                .rows(
                        jobs,
                        each -> List.of(
                                Cells.link(each.title(), HOME + "/" + each.id()),
                                tag(each),
                                progress(each),
                                each.result(),
                                each.startedBy(),
                                Words.dateAndTime(each.queuedAt())));
    }

    private static List<SummaryRow> rows(JobView job) {
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(row("State", tag(job)));
        rows.add(row("Progress", progress(job)));
        rows.add(row("Result", job.result()));
        rows.add(row("Started by", job.startedBy()));
        rows.add(row("Queued", Words.dateAndTime(job.queuedAt())));
        if (job.endedAt() != null) {
            rows.add(row("Ended", Words.dateAndTime(job.endedAt())));
        }
        return rows;
    }

    private static Content progress(JobView job) {
        String words = job.total() > 0
                ? Words.number(job.done()) + " of " + Words.number(job.total()) + " (" + job.percent() + "%)"
                : job.state() == JobState.DONE ? "All done" : "Not known yet";
        return Cells.progress(job.percent(), words);
    }

    private static Content tag(JobView job) {
        return job.stopping()
                ? Components.tag("Stopping", TagColour.YELLOW)
                : Components.tag(job.state().words(), colour(job.state()));
    }

    private static TagColour colour(JobState state) {
        return switch (state) {
            case QUEUED -> TagColour.GREY;
            case RUNNING -> TagColour.BLUE;
            case DONE -> TagColour.GREEN;
            case CANCELLED -> TagColour.YELLOW;
            case FAILED -> TagColour.RED;
        };
    }
}
