package org.folkmoot.members.register.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.contracts.engagement.Involvement.Choice;
import org.folkmoot.members.admission.FindTheConstituency;
import org.folkmoot.members.admission.FindTheConstituency.Assessment;
import org.folkmoot.members.admission.JoinRequest;
import org.folkmoot.members.model.Area;
import org.folkmoot.members.model.Connection;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Option;
import org.folkmoot.members.model.Verdict.Outcome;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.Field;
import org.folkmoot.nhsuk.forms.FileField;
import org.folkmoot.nhsuk.forms.HiddenField;
import org.folkmoot.nhsuk.forms.SelectField;

/** A paper form on one dense page. */
public final class PaperForm extends NewPersonForm {

    private final boolean members;

    final SelectField connection =
            select("connection", "Connection with the trust").blank("Choose");
    final SelectField council =
            select("council", "Council, where the postcode is unknown").blank("Not needed");
    final SelectField constituency =
            select("constituency", "Constituency, where there is a choice").blank("As the constitution says");
    final CheckboxesField interests = checkboxes("interests", "Topics").small();
    final CheckboxesField networks = checkboxes("networks", "Networks").small();
    final CheckboxesField consent = tick("consent", "The form says yes to keeping sensitive networks");
    final FileField scan = file("scan", "Scan of the form (PDF, JPEG or PNG)")
            .endings("The scan must be a PDF, JPEG or PNG file", "pdf", "jpg", "jpeg", "png");
    final HiddenField scanned = hidden("scanned");
    final CheckboxesField another = tick("another", "This is another person: add the form");

    PaperForm(
            LocalDate today,
            Constitution constitution,
            List<Area> councils,
            List<Choice> topics,
            List<Choice> groups,
            boolean members) {
        super(today, "The parent or guardian has signed the form");
        this.members = members;
        constitution.connections().forEach(each -> connection.choice(each.name(), each.words()));
        connection.choice(Connection.UNSURE.name(), "Not said");
        council.choices(councils, Area::code, Area::name)
                .choice(FindTheConstituency.OTHER_IN_ENGLAND, "Another council in England")
                .choice(FindTheConstituency.OUTSIDE_ENGLAND, "Outside England")
                .choice("UNKNOWN", "Not known");
        constitution.constituencies().forEach(each -> {
            if (each.classes().isEmpty()) {
                constituency.choice(each.code(), each.name());
            }
            each.classes()
                    .forEach(one ->
                            constituency.choice(each.code() + "/" + one.code(), each.name() + ", " + one.name()));
        });
        topics.forEach(each -> interests.choice(each.slug(), each.name()));
        groups.forEach(each -> networks.choice(each.slug(), each.name()));
        if (members) {
            connection.required("Select the connection");
            born.required("Enter the date of birth");
        }
    }

    /** The fields in the order of the paper. */
    public List<Field<?>> shown(boolean duplicates) {
        List<Field<?>> shown = new ArrayList<>(List.of(title, first, last));
        if (members) {
            shown.add(0, connection);
            shown.add(born);
            shown.addAll(guardianFields());
        }
        shown.addAll(List.of(line1, line2, town, county, postcode));
        if (members) {
            shown.addAll(List.of(council, constituency));
        }
        shown.addAll(List.of(mail, phone, channel, format, language, needs));
        if (!interests.choices().isEmpty()) {
            shown.add(interests);
        }
        if (!networks.choices().isEmpty()) {
            shown.addAll(List.of(networks, consent));
        }
        shown.addAll(List.of(objections, scan, scanned));
        if (duplicates) {
            shown.add(another);
        }
        return shown;
    }

    /** Asks for what the verdict leaves open. */
    @Override
    void checkAgainst(Assessment assessment) {
        super.checkAgainst(assessment);
        if (assessment.areaUnknown() && council.value().isEmpty()) {
            refuse(council, "The area of this postcode is not known: select the council");
        } else if (assessment.verdict().outcome() == Outcome.CHOICE
                && assessment.verdict().chosen(constituency.value()).isEmpty()) {
            refuse(
                    constituency,
                    "More than one is open, select one of: "
                            + String.join(
                                    "; ",
                                    assessment.verdict().options().stream()
                                            .map(Option::name)
                                            .toList()));
        }
    }

    JoinRequest request() {
        List<String> chosen = List.copyOf(networks.values());
        JoinRequest request = new JoinRequest(
                connection.given().map(Connection::valueOf).orElse(Connection.UNSURE),
                personName(),
                members ? born.given().orElse(null) : null,
                address(),
                council.value().isEmpty() ? null : council.value(),
                constituency.value().isEmpty() ? null : constituency.value(),
                contact(),
                need(),
                List.copyOf(interests.values()),
                chosen,
                consent.isTicked() ? chosen : List.of(),
                "paper");
        return request.with(agrees());
    }
}
