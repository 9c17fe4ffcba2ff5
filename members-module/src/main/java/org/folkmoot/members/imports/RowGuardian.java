package org.folkmoot.members.imports;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.folkmoot.members.model.Guardian;
import org.folkmoot.members.model.Guardian.Relation;
import org.folkmoot.members.model.ImportField;
import org.folkmoot.members.model.ImportLayout;
import org.folkmoot.members.model.MailAddress;
import org.folkmoot.nhsuk.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of a parent or guardian. It is read of every row and counts only for who is too young to agree alone.
 *
 * @param guardian null where none is named, or not well enough
 * @param agreed how their agreement is put on record
 * @param fault why it is not enough; empty where it is
 */
record RowGuardian(@Nullable Guardian guardian, String agreed, String fault) {

    /** A row that names nobody. */
    static final RowGuardian NOBODY =
            new RowGuardian(null, "", "too young to agree alone, and no parent or guardian is named");

    private static final Pattern BETWEEN_LINES = Pattern.compile("\\s*,\\s*");

    /** Reads the cells; whoever has a whole address of their own lends it to a parent or guardian without one. */
    static RowGuardian of(Map<ImportField, String> cells, ImportLayout layout, LocalDate today, boolean hasAnAddress) {
        String name = cells.get(ImportField.GUARDIAN_NAME);
        if (name == null) {
            return NOBODY;
        }
        String typed = cells.get(ImportField.GUARDIAN_MAIL);
        Optional<MailAddress> mail = MailAddress.parse(typed);
        if (typed != null && mail.isEmpty()) {
            return wrong("the email address of the parent or guardian cannot be written to");
        }
        String address = cells.get(ImportField.GUARDIAN_ADDRESS);
        if (typed == null && address == null && !hasAnAddress) {
            return wrong("no email address and no postal address of the parent or guardian");
        }
        Optional<Relation> relation = relation(cells.get(ImportField.GUARDIAN_RELATION));
        if (relation.isEmpty()) {
            return wrong("“" + cells.get(ImportField.GUARDIAN_RELATION) + "” is not what a parent or guardian can be");
        }
        return agreed(
                new Guardian(
                        name,
                        relation.get(),
                        mail.orElse(null),
                        address == null ? null : BETWEEN_LINES.matcher(address).replaceAll("\n")),
                cells.get(ImportField.GUARDIAN_AGREED),
                layout,
                today);
    }

    private static Optional<Relation> relation(@Nullable String typed) {
        String key = Candidate.key(typed);
        if (key.isEmpty() || key.startsWith("other") || key.startsWith("someone")) {
            return Optional.of(Relation.OTHER);
        }
        if (key.contains("guardian")) {
            return Optional.of(Relation.GUARDIAN);
        }
        boolean parent = key.contains("parent") || key.contains("mother") || key.contains("father");
        return parent ? Optional.of(Relation.PARENT) : Optional.empty();
    }

    private static RowGuardian agreed(Guardian guardian, @Nullable String typed, ImportLayout layout, LocalDate today) {
        if (ReadRows.saysYes(typed)) {
            return new RowGuardian(guardian, "They agreed, as the imported file says", "");
        }
        Optional<LocalDate> day =
                typed == null ? Optional.empty() : layout.dates().read(typed, today);
        return day.filter(each -> !each.isAfter(today))
                .map(each -> new RowGuardian(
                        guardian, "They agreed on " + Words.date(each) + ", as the imported file says", ""))
                .orElseGet(() ->
                        wrong("too young to agree alone, and no column says that the parent or guardian has agreed"));
    }

    private static RowGuardian wrong(String fault) {
        return new RowGuardian(null, "", fault);
    }
}
