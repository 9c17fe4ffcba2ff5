package org.folkmoot.members.representation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.settings.TrustSettings;

/** Keeps what the trust writes itself in the membership section of the annual report, until it is written anew. */
@ApplicationScoped
public class KeepTheWordsOfTheReport {

    private static final String STRATEGY = "report.strategy";
    private static final String AIMS = "report.aims";
    private static final String PAY = "report.pay";
    private static final String EXPENSES = "report.expenses";

    private final TrustSettings settings;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    KeepTheWordsOfTheReport() {
        this.settings = null;
        this.audit = null;
    }

    @Inject
    public KeepTheWordsOfTheReport(TrustSettings settings, Audit audit) {
        this.settings = settings;
        this.audit = audit;
    }

    /**
     * What there is; each is empty where nothing has been written.
     *
     * @param strategy the membership strategy in short
     * @param aims what the trust aims for, and how far it has come
     * @param pay the policy on the pay of directors
     * @param expenses what governors and directors were paid for their expenses
     */
    public record ReportWords(String strategy, String aims, String pay, String expenses) {}

    /** The words as they stand. */
    public ReportWords words() {
        return new ReportWords(word(STRATEGY), word(AIMS), word(PAY), word(EXPENSES));
    }

    private String word(String key) {
        return settings.get(key).orElse("");
    }

    /** Writes them anew. */
    @Transactional
    public void keep(ReportWords words) {
        settings.put(STRATEGY, words.strategy());
        settings.put(AIMS, words.aims());
        settings.put(PAY, words.pay());
        settings.put(EXPENSES, words.expenses());
        audit.wrote("report.words", "annual report", "the trust’s own words for the membership section");
    }
}
