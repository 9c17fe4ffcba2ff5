package org.folkmoot.members.bulk.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.folkmoot.contracts.engagement.Involvement.Choice;
import org.folkmoot.members.join.JoinMode;
import org.folkmoot.members.model.BulkChange;
import org.folkmoot.members.model.BulkEdit.Wish;
import org.folkmoot.members.model.ContactChannel;
import org.folkmoot.members.model.FormatNeed;
import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;
import org.jspecify.annotations.Nullable;

/** What one kind of change to many people needs to know. */
public final class BulkForm extends Form {

    private final BulkChange change;
    private final @Nullable RadiosField value;
    private final @Nullable TextField typed;
    private final @Nullable TextAreaField words;
    private final @Nullable DateField due;

    BulkForm(BulkChange change, JoinMode mode, LocalDate today) {
        this.change = change;
        this.value = value(mode);
        this.typed = typed();
        this.words = words();
        this.due = change == BulkChange.NOTE ? due(today) : null;
    }

    private @Nullable RadiosField value(JoinMode mode) {
        return switch (change) {
            case CHANNEL ->
                radios("value", "Preferred way")
                        .choices(ContactChannel.class, ContactChannel::words)
                        .required("Select the preferred way");
            case FORMAT -> format();
            case INTEREST_ADD -> choices("Topic", mode.interests());
            case INTEREST_REMOVE -> choices("Topic", mode.everyInterest());
            case NETWORK_ADD ->
                choices(
                        "Network",
                        mode.networks().stream()
                                .filter(each -> !each.sensitive())
                                .toList());
            case NETWORK_REMOVE -> choices("Network", mode.everyNetwork());
            case NOTE, SOURCE, END -> null;
        };
    }

    private RadiosField format() {
        RadiosField field = radios("value", "Format").required("Select the format");
        Stream.of(FormatNeed.values())
                .filter(each -> each != FormatNeed.LANGUAGE)
                .forEach(each -> field.choice(each.code(), each.label()));
        return field;
    }

    private RadiosField choices(String label, List<Choice> offered) {
        RadiosField field = radios("value", label).required("Select the " + label.toLowerCase(java.util.Locale.ROOT));
        offered.forEach(each -> field.choice(each.slug(), each.name()));
        return field;
    }

    private @Nullable TextField typed() {
        return change != BulkChange.SOURCE
                ? null
                : text("value", "How they came to us")
                        .hint("A short code as it stands in the reports, for example summer-fair-2026")
                        .required("Enter how they came to us")
                        .rule(
                                text -> text.matches("[a-z0-9][a-z0-9-]{0,59}"),
                                "Use small letters, numbers and hyphens only, 60 at most");
    }

    private @Nullable TextAreaField words() {
        return switch (change) {
            case NOTE ->
                textArea("words", "Note")
                        .hint(
                                "Each of them gets to read it in a copy of everything. Leave out health and other sensitive"
                                        + " things")
                        .required("Enter the note")
                        .rows(4)
                        .max(2000, "Note must be 2,000 characters or fewer");
            case END ->
                textArea("words", "Why do the memberships end?")
                        .required("Enter the reason")
                        .rows(2)
                        .max(300, "Reason must be 300 characters or fewer");
            default -> null;
        };
    }

    private DateField due(LocalDate today) {
        return date("due", "Something to do by")
                .hint("Leave it empty for a plain note")
                .optional()
                .notBefore(today, "The day by which something is to be done must be today or later")
                .notAfter(today.plusYears(10), "The day by which something is to be done must be within 10 years");
    }

    /** True where there is something to choose, or nothing needs to be chosen. */
    boolean possible() {
        return value == null || !value.choices().isEmpty();
    }

    Wish wish() {
        String chosen = value != null ? value.value() : typed != null ? typed.value() : "";
        return new Wish(
                change,
                chosen,
                words == null ? "" : words.value().strip(),
                due == null ? null : due.given().orElse(null));
    }
}
