package org.folkmoot.engagement.after.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.folkmoot.engagement.model.AttendanceBook.Expected;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.Form;

/** The list of those with a place: who came is ticked. */
final class CameForm extends Form {
    final CheckboxesField came = checkboxes("came", "Who came?")
            .hint("Everyone you do not tick is noted as missing.")
            .small();

    CameForm(List<Expected> expected) {
        List<Expected> placed =
                expected.stream().filter(each -> each.invitation() != 0).toList();
        came.choices(placed, each -> Long.toString(each.invitation()), Expected::name);
        came.fill(placed.stream()
                .filter(each -> Boolean.TRUE.equals(each.came()))
                .map(each -> Long.toString(each.invitation()))
                .toList());
    }

    Set<Long> invitations() {
        return came.values().stream().map(Long::valueOf).collect(Collectors.toSet());
    }
}
