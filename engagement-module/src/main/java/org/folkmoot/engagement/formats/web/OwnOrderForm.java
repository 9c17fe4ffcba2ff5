package org.folkmoot.engagement.formats.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.folkmoot.engagement.model.FormatOrderBook.Group;
import org.folkmoot.engagement.model.NeededFormat;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.SelectField;
import org.folkmoot.nhsuk.forms.TextField;
import org.folkmoot.nhsuk.text.Words;
import org.jspecify.annotations.Nullable;

/** Which messages to one person each are ordered together, for when, and from whom. */
final class OwnOrderForm extends Form {
    private static final String ALL = "all";

    final SelectField about = select("about", "Which messages?");
    final CheckboxesField formats = checkboxes("formats", "In which formats?")
            .hint("We print large print ourselves. Its letters come as one file with the order.")
            .required("Choose at least one format");
    final DateField due = date("due", "When will they be there?").required("Enter the day they will be there");
    final TextField supplier = OrderForm.supplier(text("supplier", "Who makes them? (optional)"));

    OwnOrderForm(List<Group> groups, LocalDate today) {
        about.choice(
                ALL,
                "All that are to be made ("
                        + groups.stream().mapToInt(Group::messages).sum() + ")");
        count(groups, Group::about)
                .forEach((key, messages) -> about.choice(key, title(groups, key) + " (" + messages + ")"));
        Map<String, Integer> byFormat = count(groups, Group::format);
        byFormat.forEach((format, messages) -> formats.choice(
                format, NeededFormat.of(format, 1).words() + ": " + Words.count(messages, "message", "messages")));
        formats.fill(byFormat.keySet().stream()
                .filter(format -> !NeededFormat.isOurs(format))
                .toList());
        due.notBefore(today, "The day they will be there must be today or later");
    }

    private static Map<String, Integer> count(List<Group> groups, Function<Group, String> key) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        groups.forEach(each -> counts.merge(key.apply(each), each.messages(), Integer::sum));
        return counts;
    }

    private static String title(List<Group> groups, String about) {
        return groups.stream()
                .filter(each -> each.about().equals(about))
                .map(Group::title)
                .findFirst()
                .orElse(about);
    }

    boolean hasSomething() {
        return !formats.choices().isEmpty();
    }

    OwnOrderForm fill(LocalDate day) {
        due.fill(day);
        return this;
    }

    /** The key of a group; null for all. */
    @Nullable
    String group() {
        return ALL.equals(about.value()) ? null : about.value();
    }
}
