package org.folkmoot.engagement.panels.web;

import java.util.List;
import org.folkmoot.contracts.members.ConstituencyCount;
import org.folkmoot.engagement.model.Panel;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.panels.SetUpPanel.Described;
import org.folkmoot.engagement.web.Versions;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.HiddenField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;
import org.jspecify.annotations.Nullable;

/** What a panel is, and whom its rule means. */
final class PanelForm extends Form {
    final TextField name = text("name", "Name of the panel")
            .hint("For example: Members’ panel")
            .max(120, "Name of the panel must be 120 characters or fewer")
            .required("Enter the name of the panel");
    private final TextAreaField purpose = textArea("purpose", "What is it for?")
            .rows(4)
            .max(2000, "What it is for must be 2,000 characters or fewer")
            .required("Say what the panel is for");
    private final @Nullable CheckboxesField constituencies;
    private final @Nullable CheckboxesField topics;
    private final HiddenField version;

    PanelForm(List<ConstituencyCount> all, List<Topic> followed) {
        constituencies = all.isEmpty()
                ? null
                : checkboxes("constituencies", "Who is on it: everyone in these constituencies")
                        .small()
                        .labelSize("s")
                        .choices(all, ConstituencyCount::code, ConstituencyCount::name);
        topics = followed.isEmpty()
                ? null
                : checkboxes("topics", "Who is on it: everyone who follows one of these")
                        .small()
                        .labelSize("s")
                        .hint("Choose nothing if the office puts people on the panel one by one.")
                        .choices(followed, Topic::slug, Topic::name);
        version = hidden("version");
    }

    PanelForm fill(Panel panel) {
        name.fill(panel.name());
        purpose.fill(panel.purpose());
        if (constituencies != null) {
            constituencies.fill(panel.constituencies());
        }
        if (topics != null) {
            topics.fill(panel.topics());
        }
        version.fill(panel.version());
        return this;
    }

    Described described() {
        return new Described(name.value(), purpose.value(), chosen(constituencies), chosen(topics));
    }

    private static List<String> chosen(@Nullable CheckboxesField field) {
        return field == null ? List.of() : List.copyOf(field.values());
    }

    int version() {
        return Versions.of(version);
    }
}
