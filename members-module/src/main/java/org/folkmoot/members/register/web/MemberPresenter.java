package org.folkmoot.members.register.web;

import static org.folkmoot.nhsuk.components.Components.lines;
import static org.folkmoot.nhsuk.components.Components.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.engagement.Involvement;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.guardian.SeeTheGuardian.Seen;
import org.folkmoot.members.join.JoinMode;
import org.folkmoot.members.model.Decision;
import org.folkmoot.members.model.MailAddress;
import org.folkmoot.members.model.Membership;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.PersonStatus;
import org.folkmoot.members.model.rules.RecordCanBeExcluded;
import org.folkmoot.members.register.SeeAMember.MemberFile;
import org.folkmoot.members.web.DecisionWords;
import org.folkmoot.nhsuk.components.SummaryRow;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.jspecify.annotations.Nullable;

/** Turns a person's file into the page of the office. */
final class MemberPresenter {

    private final MemberFile file;
    private final Person person;
    private final PresentConstitution constitution;
    private final JoinMode mode;
    private final boolean excludable;
    private final @Nullable Seen guardian;

    MemberPresenter(
            MemberFile file,
            PresentConstitution constitution,
            JoinMode mode,
            boolean excludable,
            @Nullable Seen guardian) {
        this.guardian = guardian;
        this.excludable = excludable;
        this.mode = mode;
        this.file = file;
        this.person = file.person();
        this.constitution = constitution;
    }

    MemberPage page() {
        return new MemberPage(
                person.name().full(),
                person.id().value(),
                person.status().words(),
                person.status().belongs(),
                person.status() == PersonStatus.MEMBER,
                person.status() == PersonStatus.ERASED,
                partOf(),
                excludable && !new RecordCanBeExcluded(person.status()).broken(),
                person.status() == PersonStatus.LEFT,
                summary(),
                why(),
                decisions(),
                contact(),
                memberships(),
                messages(),
                timeline());
    }

    private @Nullable Long partOf() {
        PersonId into = person.mergedInto();
        return person.status() == PersonStatus.MERGED && into != null ? into.value() : null;
    }

    private List<SummaryRow> summary() {
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(row("Member number", person.id().toString()));
        rows.add(row("Status", person.status().words()));
        PersonId into = person.mergedInto();
        if (into != null) {
            String number = into.toString();
            rows.add(row("Now part of", Links.to("Number " + number, "/office/members/" + number)));
        }
        rows.add(row("Name", person.name().full()));
        rows.add(row("Title for letters", or(person.name().title())));
        rows.add(row("Date of birth", date(person.born())));
        rows.add(row("Constituency", or(constitution.nameOf(person.constituency(), person.classCode()))));
        rows.add(row("Joined", date(person.joinedOn())));
        if (person.leftOn() != null) {
            rows.add(row("Left", date(person.leftOn())));
        }
        file.application()
                .ifPresent(each -> rows.add(row("Application", each.state().words())));
        if (guardian != null) {
            String page = "/office/members/" + person.id() + "/guardian";
            rows.add(row("Parent or guardian", Links.to(guardian.words(), page)));
        }
        residence().ifPresent(rows::add);
        rows.add(row("Came by", or(Source.words(person.source()))));
        rows.add(row("Public register", person.objectsToRegister() ? "Objects: not shown" : "No objection"));
        return rows;
    }

    private Optional<SummaryRow> residence() {
        return file.memberships().stream()
                .filter(Membership::active)
                .findFirst()
                .map(each -> row("Where they live", each.residenceBasis().words())
                        .change("/office/members/" + person.id() + "/residence", "how we know where they live"));
    }

    private List<SummaryRow> why() {
        Long rests = file.memberships().stream()
                .filter(Membership::active)
                .findFirst()
                .map(Membership::decisionId)
                .orElse(null);
        return file.decisions().stream()
                .filter(each -> rests == null || each.id() == rests)
                .findFirst()
                .map(MemberPresenter::why)
                .orElseGet(() -> List.of(row("Decision", "No decision is on record")));
    }

    private Table decisions() {
        return DecisionWords.forTheOffice(file.decisions());
    }

    private static List<SummaryRow> why(Decision decision) {
        return List.of(
                row("Decision", decision.words()),
                row("Rule", decision.ruleInWords()),
                row("Clause", decision.clause()),
                row("Constitution", "Version " + decision.constitution()),
                row("Rests on", decision.inputs()),
                row("Shown by", or(decision.evidence())),
                row(
                        "Decided",
                        Words.dateAndTime(decision.at())
                                + (decision.by().isEmpty() ? "" : " by " + DecisionWords.by(decision))));
    }

    private List<SummaryRow> contact() {
        MailAddress mail = person.contact().mail();
        List<SummaryRow> rows = new ArrayList<>();
        rows.add(row("Email address", mail == null ? NOTHING : mail.value() + confirmed()));
        rows.add(row("Phone number", or(person.contact().phone())));
        rows.add(row("Address", lines(or(person.address().lines()))));
        rows.add(row("Preferred way", person.contact().channel().words()));
        rows.add(row("Format", person.needs().format().label()));
        rows.add(row("Language", or(person.needs().language())));
        rows.add(row("Support", or(person.needs().words())));
        rows.add(row("Topics", or(names(file.interests(), mode.everyInterest()))));
        rows.add(row("Networks", or(names(file.networks(), mode.everyNetwork()))));
        rows.add(row("Messages", person.objectsToEngagement() ? "Only those that the law requires" : "All"));
        return rows;
    }

    /** A topic or network that is no longer offered is shown as it was stored. */
    private static String names(List<String> slugs, List<Involvement.Choice> offered) {
        Map<String, String> names = offered.stream()
                .collect(Collectors.toMap(Involvement.Choice::slug, Involvement.Choice::name, (a, b) -> a));
        return slugs.stream().map(each -> names.getOrDefault(each, each)).collect(Collectors.joining(", "));
    }

    private String confirmed() {
        return person.mailConfirmedAt() == null ? " (not confirmed)" : " (confirmed)";
    }

    private Table memberships() {
        return Table.of("Constituency history")
                .columns("Constituency", "From", "To", "Why it ended", "Constitution")
                .responsive()
                .rows(file.memberships(), this::membership);
    }

    private List<Object> membership(Membership each) {
        return List.of(
                constitution.nameOf(each.constituency(), each.classCode()),
                Words.date(each.joinedOn()),
                each.endedOn() == null ? "" : Words.date(each.endedOn()),
                Objects.requireNonNullElse(each.endReason(), ""),
                "Version " + each.constitution());
    }

    private Table messages() {
        return Table.of("Messages")
                .columns("When", "Subject", "How", "State")
                .responsive()
                .rows(
                        file.messages(),
                        each -> List.of(
                                Words.dateAndTime(each.queuedAt()),
                                each.subject(),
                                switch (each.channel()) {
                                    case EMAIL -> "Email";
                                    case LETTER -> "Letter";
                                    case SMS -> "Text message";
                                },
                                each.state().words()));
    }

    private Table timeline() {
        return Table.of("Timeline")
                .columns("When", "What")
                .responsive()
                .rows(
                        file.timeline(),
                        each -> List.of(
                                Words.dateAndTime(each.at()),
                                each.href() == null ? each.what() : Links.to(each.what(), each.href())));
    }

    private static final String NOTHING = "Not provided";

    private static String date(@Nullable LocalDate date) {
        return date == null ? NOTHING : Words.date(date);
    }

    private static String or(@Nullable String value) {
        return value == null || value.isEmpty() ? NOTHING : value;
    }
}
