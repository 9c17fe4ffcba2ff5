package org.folkmoot.members.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.members.model.Council;
import org.folkmoot.members.model.Council.Term;
import org.folkmoot.members.model.GovernorRecords;
import org.folkmoot.members.model.GovernorRecords.Declaration;
import org.folkmoot.members.model.GovernorRecords.Interest;
import org.folkmoot.members.model.GovernorRecords.Training;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;
import org.jspecify.annotations.Nullable;

/** Keeps a governor's interests with nil returns, yearly declarations, and training; entries are added and ended, never lost. */
@ApplicationScoped
public class KeepAGovernorsRecord {

    private final Council council;
    private final GovernorRecords records;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    KeepAGovernorsRecord() {
        this.council = null;
        this.records = null;
        this.audit = null;
    }

    @Inject
    public KeepAGovernorsRecord(Council council, GovernorRecords records, Audit audit) {
        this.council = council;
        this.records = records;
        this.audit = audit;
    }

    /** All interests, the newest first. */
    public List<Interest> interests(long term) {
        return records.interestsOf(term);
    }

    /** All declarations, the newest first. */
    public List<Declaration> declarations(long term) {
        return records.declarationsOf(term);
    }

    /** True where the newest declaration that was not taken back says that something disqualifies them. */
    public boolean disqualified(long term) {
        return records.declarationsOf(term).stream()
                .filter(each -> !each.takenBack())
                .findFirst()
                .filter(each -> !each.fit())
                .isPresent();
    }

    /** All training, the newest first. */
    public List<Training> training(long term) {
        return records.trainingOf(term);
    }

    /** Adds an interest; null words are a nil return. */
    @Transactional
    public void declareInterest(long term, LocalDate on, @Nullable String words) {
        running(term);
        records.declare(term, on, words);
        audit.wrote("council.interest", "term:" + term, words == null ? "nil return" : words);
    }

    /** Ends an interest. */
    @Transactional
    public void endInterest(long term, long interest, LocalDate on) {
        running(term);
        if (records.endInterest(term, interest, on)) {
            audit.wrote("council.end-interest", "term:" + term, "interest " + interest);
        }
    }

    /** Takes the end of an interest back. */
    @Transactional
    public void restoreInterest(long term, long interest, LocalDate on) {
        running(term);
        if (records.restoreInterest(term, interest, on)) {
            audit.wrote("council.restore-interest", "term:" + term, "interest " + interest);
        }
    }

    /** Adds the yearly declaration; one that disqualifies is for the office to act on. */
    @Transactional
    public void declare(long term, LocalDate on, boolean fit, String note) {
        running(term);
        records.declared(term, on, fit, note);
        audit.wrote("council.declare", "term:" + term, fit ? "nothing disqualifies" : "something may disqualify");
    }

    /** Adds training. */
    @Transactional
    public void train(long term, LocalDate on, String title) {
        running(term);
        records.trained(term, on, title);
        audit.wrote("council.training", "term:" + term, title);
    }

    /** Takes a declaration back that was entered in error, or puts it back. */
    @Transactional
    public void takeBackDeclaration(long term, long declaration, boolean takenBack) {
        running(term);
        if (records.takeBackDeclaration(term, declaration, takenBack)) {
            takenBack(term, "declaration " + declaration, takenBack);
        }
    }

    /** Takes training back that was entered in error, or puts it back. */
    @Transactional
    public void takeBackTraining(long term, long training, boolean takenBack) {
        running(term);
        if (records.takeBackTraining(term, training, takenBack)) {
            takenBack(term, "training " + training, takenBack);
        }
    }

    private void takenBack(long term, String what, boolean takenBack) {
        audit.wrote(takenBack ? "council.take-back" : "council.put-back", "term:" + term, what);
    }

    private void running(long id) {
        Term term = council.term(id).orElseThrow(() -> NotFound.of("term", id));
        if (term.endedOn() != null) {
            throw NotFound.of("running term", id);
        }
    }
}
