package org.folkmoot.members.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.folkmoot.members.model.CodeProvision;
import org.folkmoot.members.model.CodeProvisions;
import org.folkmoot.members.model.rules.DepartureIsExplained;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;

/** Keeps how the trust stands to the code of governance: for each provision it complies, or explains why not. */
@ApplicationScoped
public class KeepToTheCode {

    private final CodeProvisions provisions;
    private final SeeTheBoard board;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    KeepToTheCode() {
        this.provisions = null;
        this.board = null;
        this.audit = null;
    }

    @Inject
    public KeepToTheCode(CodeProvisions provisions, SeeTheBoard board, Audit audit) {
        this.provisions = provisions;
        this.board = board;
        this.audit = audit;
    }

    /** All provisions on record, struck ones last. */
    public List<CodeProvision> all() {
        board.mustExist();
        return provisions.all();
    }

    /** One of them. */
    public CodeProvision one(long id) {
        board.mustExist();
        return provisions.find(id).orElseThrow(() -> NotFound.of("provision", id));
    }

    /** Adds one; returns its id. */
    @Transactional
    public long add(CodeProvision entered) {
        board.mustExist();
        RuleBroken.check(new DepartureIsExplained(entered.complies(), entered.explanation()));
        long id = provisions.add(entered);
        audit.wrote("code.add", "provision:" + id, words(entered));
        return id;
    }

    /** Writes one anew, as the reader of this version saw it. */
    @Transactional
    public void change(long id, int version, CodeProvision now) {
        CodeProvision known = one(id);
        RuleBroken.check(new DepartureIsExplained(now.complies(), now.explanation()));
        if (known.version() != version || !provisions.change(known, now)) {
            throw Conflict.on("Provision", id);
        }
        audit.wrote("code.change", "provision:" + id, words(now) + "; before: " + words(known));
    }

    private static String words(CodeProvision said) {
        return said.place() + (said.complies() ? ": the trust complies" : ": the trust explains");
    }

    /** Strikes one out that was entered in error; it stays to be seen and the annual report leaves it out. */
    @Transactional
    public void strike(long id) {
        CodeProvision known = one(id);
        if (provisions.strike(id, true)) {
            audit.wrote("code.strike", "provision:" + id, known.place());
        }
    }

    /** Lets one stand again. */
    @Transactional
    public void restore(long id) {
        CodeProvision known = one(id);
        if (provisions.strike(id, false)) {
            audit.wrote("code.restore", "provision:" + id, known.place());
        }
    }
}
