package org.folkmoot.members.join.web;

import java.util.List;
import java.util.Objects;
import org.folkmoot.members.admission.FindTheConstituency;
import org.folkmoot.members.model.Area;
import org.folkmoot.members.model.Verdict;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.jspecify.annotations.Nullable;

/** Either the council of an unknown postcode, or the constituency where the constitution leaves a choice. */
public final class ConstituencyForm extends Form {

    private final @Nullable RadiosField council;
    private final @Nullable RadiosField choice;

    private ConstituencyForm(@Nullable List<Area> councils, @Nullable Verdict verdict) {
        council = councils == null ? null : councilField(councils);
        choice = verdict == null ? null : choiceField(verdict);
    }

    /** Asks for the council. */
    static ConstituencyForm council(List<Area> councils) {
        return new ConstituencyForm(councils, null);
    }

    /** Asks for the constituency. */
    static ConstituencyForm choice(Verdict verdict, @Nullable String chosen) {
        ConstituencyForm form = new ConstituencyForm(null, verdict);
        boolean offered =
                verdict.options().stream().anyMatch(each -> each.value().equals(chosen));
        Objects.requireNonNull(form.choice).fill(offered ? chosen : null);
        return form;
    }

    /** Asks nothing. */
    static ConstituencyForm nothing() {
        return new ConstituencyForm(null, null);
    }

    private RadiosField councilField(List<Area> councils) {
        return radios("council", "Which council do you pay council tax to?")
                .legendIsHeading()
                .hint("We could not find the area of your postcode. If you do not pay council tax yourself, choose the"
                        + " council that takes away your rubbish.")
                .choices(councils, Area::code, Area::name)
                .choice(FindTheConstituency.OTHER_IN_ENGLAND, "Another council in England")
                .choice(FindTheConstituency.OUTSIDE_ENGLAND, "I live outside England")
                .divider("or")
                .choice("UNKNOWN", "I do not know")
                .required("Select the council that you pay council tax to");
    }

    private RadiosField choiceField(Verdict verdict) {
        RadiosField field = radios("constituency", "Which constituency do you want to join?")
                .legendIsHeading()
                .hint("You can be in one constituency at a time. More than one is open to you.")
                .required("Select the constituency that you want to join");
        verdict.options().forEach(each -> field.choice(each.value(), each.name(), each.why()));
        return field;
    }

    /** True where the council is asked. */
    boolean asksForTheCouncil() {
        return council != null;
    }

    /** The answer. */
    String value() {
        return council != null ? council.value() : choice != null ? choice.value() : "";
    }
}
