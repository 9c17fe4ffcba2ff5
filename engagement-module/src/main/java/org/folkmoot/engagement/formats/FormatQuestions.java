package org.folkmoot.engagement.formats;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.folkmoot.platform.jobs.JobKind;
import org.folkmoot.platform.jobs.JobRun;

/** Queues the yearly questions about formats in committed steps. */
@ApplicationScoped
public class FormatQuestions implements JobKind {
    static final String NAME = "engagement-format-questions";

    private static final int BATCH = 200;

    private final AskAboutFormats asking;

    @SuppressWarnings("NullAway") // for the CDI proxy
    FormatQuestions() {
        this.asking = null;
    }

    @Inject
    public FormatQuestions(AskAboutFormats asking) {
        this.asking = asking;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "Ask members whether their formats are still right";
    }

    @Override
    public void work(JobRun run) {
        long due = asking.due();
        int[] asked = {0, 1};
        while (asked[1] > 0 && !run.cancelled()) {
            run.step(Integer.toString(asked[0]), asked[0], due, () -> asked[1] = asking.askNext(BATCH));
            asked[0] += asked[1];
        }
        run.result("Asked " + asked[0] + " members");
    }
}
