package org.folkmoot.members.join.web;

import java.util.Set;
import org.folkmoot.members.join.JoinStep;
import org.folkmoot.members.model.Answers;
import org.folkmoot.members.model.Connection;
import org.folkmoot.members.model.Constituency;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.jspecify.annotations.Nullable;

/** How are you connected with the trust? */
final class ConnectionForm extends QuestionForm {

    private final RadiosField connection = radios("connection", "How are you connected with us?")
            .legendIsHeading()
            .hint("If more than one is true, choose the one that you want your membership to be about. If you work for"
                    + " the trust, choose that.")
            .required("Select how you are connected with us");

    ConnectionForm(Constitution constitution) {
        super(
                JoinStep.CONNECTION,
                "How are you connected with us?",
                "Our members belong to groups called constituencies. Your answer tells us which of them are open to"
                        + " you. It is not shared with the people who care for you, and we do not look at health"
                        + " records.");
        constitution
                .connections()
                .forEach(each -> connection.choice(each.name(), each.words(), hint(constitution, each)));
        connection.choice(Connection.UNSURE.name(), Connection.UNSURE.words());
    }

    private static @Nullable String hint(Constitution constitution, Connection each) {
        return switch (each) {
            case SERVICE_USER, CARER -> lookBack(constitution, each);
            case STAFF -> "You have a permanent contract, one for 12 months or more, or have worked here for 12 months";
            case LIVES_HERE, UNSURE -> null;
        };
    }

    private static @Nullable String lookBack(Constitution constitution, Connection each) {
        return constitution.constituencies().stream()
                .filter(one -> one.connections().contains(each))
                .map(Constituency::lookBackYears)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .map(years -> "In the last " + years + " years" + paidCare(each))
                .orElse(null);
    }

    private static String paidCare(Connection each) {
        return each == Connection.CARER ? ". Care that you are paid for, or give as a volunteer, does not count" : "";
    }

    @Override
    void fill(Answers answers) {
        connection.fill(answers.get("connection"));
    }

    @Override
    Answers into(Answers answers) {
        boolean same = connection.value().equals(answers.get("connection"));
        Answers kept = same ? answers : answers.without(Set.of("constituency"));
        return kept.with("connection", connection.value());
    }
}
