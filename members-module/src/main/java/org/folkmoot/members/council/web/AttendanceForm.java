package org.folkmoot.members.council.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.members.model.Council.Term;
import org.folkmoot.members.model.GovernorRecords.Mark;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.SelectField;

/** Who was at a meeting: one drop-down list for each governor, so that the keyboard runs down the page. */
public final class AttendanceForm extends Form {

    private final Map<Long, SelectField> governors = new LinkedHashMap<>();

    AttendanceForm(List<Term> terms) {
        terms.forEach(each -> governors.put(
                each.id(),
                select("term-" + each.id(), each.name()).blank("Not said").choices(Mark.class, Mark::words)));
    }

    AttendanceForm with(Map<Long, Mark> marks) {
        governors.forEach((term, field) -> field.fill(marks.get(term)));
        return this;
    }

    Map<Long, Mark> marks() {
        Map<Long, Mark> marks = new LinkedHashMap<>();
        governors.forEach((term, field) -> field.given(Mark.class).ifPresent(mark -> marks.put(term, mark)));
        return marks;
    }
}
