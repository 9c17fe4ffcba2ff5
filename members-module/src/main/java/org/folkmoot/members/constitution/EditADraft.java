package org.folkmoot.members.constitution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.folkmoot.members.model.Constituency;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Constitutions;
import org.folkmoot.members.model.Constitutions.Standing;
import org.folkmoot.members.model.Constitutions.State;
import org.folkmoot.members.model.Terms;
import org.folkmoot.members.model.rules.CodeIsFree;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Changes what a draft of the constitution says; a version that was approved is never changed. */
@ApplicationScoped
public class EditADraft {

    private final Constitutions constitutions;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    EditADraft() {
        this.constitutions = null;
        this.audit = null;
    }

    @Inject
    public EditADraft(Constitutions constitutions, Audit audit) {
        this.constitutions = constitutions;
        this.audit = audit;
    }

    /** Sets the name, the day and the terms. */
    @Transactional
    public void details(int version, String label, LocalDate from, Terms terms) {
        save(draft(version).with(label, from, terms), "details");
    }

    /** Puts a constituency in the place of the one with this code, or adds it. */
    @Transactional
    public void put(int version, @Nullable String replaced, Constituency constituency) {
        Constitution draft = draft(version);
        RuleBroken.check(new CodeIsFree(draft, replaced, constituency.code()));
        List<Constituency> all = new ArrayList<>(draft.constituencies());
        int place = IntStream.range(0, all.size())
                .filter(i -> all.get(i).code().equals(replaced))
                .findFirst()
                .orElse(-1);
        if (place < 0) {
            all.add(constituency);
        } else {
            all.set(place, constituency);
        }
        save(draft.with(all), constituency.name());
    }

    /** Takes a constituency out. */
    @Transactional
    public void remove(int version, String code) {
        Constitution draft = draft(version);
        save(
                draft.with(draft.constituencies().stream()
                        .filter(each -> !each.code().equals(code))
                        .toList()),
                "without " + code);
    }

    private Constitution draft(int version) {
        return constitutions
                .standing(version)
                .filter(each -> each.state() == State.DRAFT)
                .map(Standing::constitution)
                .orElseThrow(() -> NotFound.of("draft of the constitution", version));
    }

    private void save(Constitution draft, String what) {
        constitutions.redraft(draft);
        audit.wrote("constitution.edit", "constitution:" + draft.version(), what);
    }
}
