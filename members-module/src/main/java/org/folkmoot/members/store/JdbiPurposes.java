package org.folkmoot.members.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.folkmoot.members.model.LawfulBasis;
import org.folkmoot.members.model.Purpose;
import org.folkmoot.members.model.PurposeText;
import org.folkmoot.members.model.Purposes;
import org.jdbi.v3.core.Jdbi;

/** Purposes in the database. */
@ApplicationScoped
public class JdbiPurposes implements Purposes {

    private final Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the CDI proxy
    JdbiPurposes() {
        this.jdbi = null;
    }

    @Inject
    public JdbiPurposes(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<PurposeText> present() {
        return Stream.of(Purpose.values())
                .map(each -> versions(each).stream().findFirst().orElse(each.usual()))
                .toList();
    }

    @Override
    public List<PurposeText> versions(Purpose purpose) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from members_purpose where purpose = :purpose order by version desc")
                .bind("purpose", purpose.name())
                .map((row, context) -> new PurposeText(
                        purpose,
                        row.getInt("version"),
                        LawfulBasis.valueOf(row.getString("basis")),
                        row.getString("words"),
                        Utc.sureInstant(row, "changed_at"),
                        row.getString("changed_by")))
                .list());
    }

    @Override
    public void add(PurposeText text) {
        jdbi.useHandle(handle -> handle.createUpdate("insert into members_purpose (purpose, version, basis, words,"
                        + " changed_at, changed_by) values (:purpose, :version, :basis, :words, :at, :by)")
                .bind("purpose", text.purpose().name())
                .bind("version", text.version())
                .bind("basis", text.basis().name())
                .bind("words", text.words())
                .bind("at", Utc.written(Objects.requireNonNull(text.changedAt())))
                .bind("by", text.changedBy())
                .execute());
    }
}
