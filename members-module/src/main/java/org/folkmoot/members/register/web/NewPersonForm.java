package org.folkmoot.members.register.web;

import java.time.LocalDate;
import java.util.List;
import org.folkmoot.members.admission.FindTheConstituency.Assessment;
import org.folkmoot.members.model.Guardian;
import org.folkmoot.members.model.rules.ParentOrGuardianAgrees;
import org.folkmoot.members.web.GuardianFields;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.Field;
import org.jspecify.annotations.Nullable;

/** Somebody who is put on record by the office; only who is too young to agree alone is asked for a parent or guardian. */
abstract class NewPersonForm extends PersonForm {

    private final GuardianFields guardian = new GuardianFields(
            text("guardianName", "Full name of a parent or guardian"),
            radios("guardianRelation", "What they are to the young person"),
            email("guardianMail", "Email address of the parent or guardian"),
            textArea("guardianAddress", "Postal address of the parent or guardian"));
    private final CheckboxesField agreed;

    private boolean young;

    NewPersonForm(LocalDate today, String howTheyAgreed) {
        super(today);
        this.agreed = tick("guardianAgreed", howTheyAgreed);
    }

    /** Asks for a parent or guardian where the constitution does. */
    void checkAgainst(Assessment assessment) {
        young = assessment.verdict().findings().stream()
                .anyMatch(each -> each.rule().equals(ParentOrGuardianAgrees.class.getSimpleName()));
        if (young && guardian.guardian().isEmpty()) {
            refuse(guardian.name, "A parent or guardian has to agree at this age: enter their full name");
        } else if (young && guardian.relation.value().isEmpty()) {
            refuse(guardian.relation, "Select what they are to the young person");
        }
    }

    /** The fields of a parent or guardian; none where nobody has to agree. */
    List<Field<?>> guardianFields() {
        return young ? List.of(guardian.name, guardian.relation, guardian.mail, guardian.address, agreed) : List.of();
    }

    /** Who agrees; null where nobody has to. */
    @Nullable
    Guardian agrees() {
        return young ? guardian.guardian().orElse(null) : null;
    }

    /** Whether they have agreed on paper or in person. */
    boolean hasAgreed() {
        return young && agreed.isTicked();
    }
}
