package org.folkmoot.members.join.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.folkmoot.contracts.engagement.Involvement.Choice;
import org.folkmoot.members.admission.JoinRequest;
import org.folkmoot.members.join.JoinStep;
import org.folkmoot.members.model.Answers;
import org.folkmoot.members.model.FormatNeed;
import org.folkmoot.members.model.Guardian;
import org.folkmoot.members.model.MailAddress;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.SummaryRow;
import org.folkmoot.nhsuk.text.Words;
import org.jspecify.annotations.Nullable;

/** The answers as a summary list, each with its change link. */
public final class CheckPage {

    private static final String NOTHING = "Not provided";

    private final List<SummaryRow> rows = new ArrayList<>();
    private final boolean members;

    CheckPage(
            Answers answers, boolean members, @Nullable String constituency, List<Choice> topics, List<Choice> groups) {
        this.members = members;
        JoinRequest request = JoinRequest.of(answers);
        if (members) {
            add("Connection", request.connection().words(), JoinStep.CONNECTION, "how you are connected with us");
        }
        add("Name", request.name().full(), JoinStep.NAME, "name");
        add("Title for letters", request.name().title(), JoinStep.NAME, "title for letters");
        if (members) {
            add("Date of birth", written(request.born()), JoinStep.DATE_OF_BIRTH, "date of birth");
            addGuardian(request.guardian());
        }
        add("Address", request.address().lines(), JoinStep.ADDRESS, "address");
        if (members) {
            add("Constituency", constituency, JoinStep.CONSTITUENCY, "constituency");
        }
        addContact(request);
        addFormats(request);
        if (!topics.isEmpty()) {
            add("Topics", names(request.interests(), topics), JoinStep.INTERESTS, "topics");
        }
        if (!groups.isEmpty()) {
            add("Networks", names(request.networks(), groups), JoinStep.INTERESTS, "networks");
        }
    }

    private void addGuardian(@Nullable Guardian guardian) {
        if (guardian != null) {
            MailAddress mail = guardian.mail();
            String address = guardian.address();
            String reached = mail != null ? mail.value() : address != null ? address : "By post at your address";
            add(
                    "Parent or guardian",
                    guardian.name() + "\n" + guardian.relation().words() + "\n" + reached,
                    JoinStep.GUARDIAN,
                    "parent or guardian");
        }
    }

    private void addContact(JoinRequest request) {
        MailAddress mail = request.contact().mail();
        add("Email address", mail == null ? null : mail.value(), JoinStep.CONTACT, "email address");
        add("Phone number", request.contact().phone(), JoinStep.CONTACT, "phone number");
        add("Preferred way", request.contact().channel().words(), JoinStep.CONTACT, "how we contact you");
    }

    private void addFormats(JoinRequest request) {
        FormatNeed format = request.needs().format();
        String language = request.needs().language();
        add("Format", language == null ? format.label() : language, JoinStep.FORMATS, "format");
        add("Support", request.needs().words(), JoinStep.FORMATS, "support");
    }

    private void add(String key, @Nullable String value, JoinStep step, String what) {
        String shown = value == null || value.isEmpty() ? NOTHING : value;
        rows.add(SummaryRow.of(key, Components.lines(shown)).change(step.path() + "?change=yes", what));
    }

    private static @Nullable String written(@Nullable LocalDate date) {
        return date == null ? null : Words.date(date);
    }

    private static String names(List<String> slugs, List<Choice> choices) {
        return choices.stream()
                .filter(each -> slugs.contains(each.slug()))
                .map(Choice::name)
                .collect(Collectors.joining("\n"));
    }

    /** True where people become members of a trust, whose register is public. */
    public boolean members() {
        return members;
    }

    /** The rows in the order of the questions. */
    public List<SummaryRow> rows() {
        return List.copyOf(rows);
    }
}
