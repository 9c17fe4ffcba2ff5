package org.folkmoot.members.register.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.members.admission.FindTheConstituency.Assessment;
import org.folkmoot.members.admission.JoinRequest;
import org.folkmoot.members.model.Connection;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.ContactChannel;
import org.folkmoot.members.model.FormatNeed;
import org.folkmoot.members.model.Verdict.Outcome;
import org.folkmoot.members.register.StandAtAnEvent;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.Field;
import org.folkmoot.nhsuk.forms.SelectField;
import org.folkmoot.nhsuk.forms.TextField;

/** Somebody who joins at a stand: what is needed and no more, by keyboard alone. */
public final class StandForm extends NewPersonForm {

    public final SelectField connection =
            select("connection", "Connection with the trust").blank("Choose").required("Select the connection");
    public final TextField source = text("source", "Stand")
            .hint("A word for the event, for example bexley-market. It is counted")
            .required("Enter a word for the event")
            .rule(
                    typed -> typed.matches(StandAtAnEvent.SOURCE),
                    "The word for the event must have only small letters, digits and hyphens");
    final CheckboxesField another = tick("another", "This is another person: add them");

    StandForm(LocalDate today, Constitution constitution) {
        super(today, "The parent or guardian is here and agrees");
        constitution.connections().forEach(each -> connection.choice(each.name(), each.words()));
        connection.choice(Connection.UNSURE.name(), "Not said");
        born.required("Enter the date of birth");
        channel.fill(ContactChannel.EMAIL);
        format.fill(FormatNeed.STANDARD.code());
    }

    /** The fields in the order in which people say them. */
    public List<Field<?>> shown(boolean duplicates) {
        List<Field<?>> shown = new ArrayList<>(
                List.of(first, last, born, line1, town, postcode, mail, phone, channel, format, connection, source));
        shown.addAll(shown.indexOf(born) + 1, guardianFields());
        if (duplicates) {
            shown.add(another);
        }
        return shown;
    }

    /** Says what the constitution refuses, so that nobody walks away a member who is none. */
    @Override
    void checkAgainst(Assessment assessment) {
        super.checkAgainst(assessment);
        if (assessment.verdict().outcome() == Outcome.REFUSED) {
            refuse(connection, assessment.verdict().findings().get(0).words());
        }
    }

    JoinRequest request() {
        JoinRequest request = new JoinRequest(
                Connection.valueOf(connection.value()),
                personName(),
                born.given().orElse(null),
                address(),
                null,
                null,
                contact(),
                need(),
                List.of(),
                List.of(),
                List.of(),
                source.value());
        return request.with(agrees());
    }
}
