package org.folkmoot.engagement.panels.web;

import java.util.List;
import java.util.Map;
import org.folkmoot.contracts.members.ConstituencyCount;
import org.folkmoot.engagement.model.Panel;
import org.folkmoot.engagement.model.PanelRule;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.panels.SetUpPanel.Described;
import org.folkmoot.engagement.web.AudienceWords;
import org.folkmoot.engagement.web.Versions;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.HiddenField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;
import org.jspecify.annotations.Nullable;

/** What a panel is, and whom its rule means. */
final class PanelForm extends Form {
    private static final int LONGEST = 1000;

    final TextField name = text("name", "Name of the panel")
            .hint("For example: Members’ panel")
            .max(120, "Name of the panel must be 120 characters or fewer")
            .required("Enter the name of the panel");
    private final TextAreaField purpose = textArea("purpose", "What is it for?")
            .rows(4)
            .max(2000, "What it is for must be 2,000 characters or fewer")
            .required("Say what the panel is for");
    private final @Nullable CheckboxesField constituencies;
    private final @Nullable CheckboxesField classes;
    private final TextField places;
    private final @Nullable CheckboxesField topics;
    private final HiddenField version;
    private final AudienceWords words;

    PanelForm(List<ConstituencyCount> all, Map<String, String> classNames, List<Topic> followed, AudienceWords words) {
        this.words = words;
        constituencies = all.isEmpty()
                ? null
                : checkboxes("constituencies", "Who is on it: everyone in these constituencies")
                        .small()
                        .labelSize("s")
                        .choices(all, ConstituencyCount::code, ConstituencyCount::name);
        classes = classNames.isEmpty()
                ? null
                : checkboxes("classes", "Who is on it: everyone in these classes")
                        .small()
                        .labelSize("s")
                        .choices(classNames.entrySet(), Map.Entry::getKey, Map.Entry::getValue);
        places = text("places", "Who is on it: everyone who lives in one of these places")
                .hint("Postcode areas or districts, wards or local authorities, with commas between them")
                .max(LONGEST, "Places must be 1,000 characters or fewer");
        topics = followed.isEmpty()
                ? null
                : checkboxes("topics", "Who is on it: everyone who follows one of these")
                        .small()
                        .labelSize("s")
                        .hint("Choose nothing if the office puts people on the panel one by one.")
                        .choices(followed, Topic::slug, Topic::label);
        version = hidden("version");
    }

    PanelForm fill(Panel panel) {
        name.fill(panel.name());
        purpose.fill(panel.purpose());
        PanelRule rule = panel.rule();
        fill(constituencies, rule.constituencies());
        fill(classes, rule.classes());
        fill(topics, rule.topics());
        places.fill(String.join(", ", words.places(rule.home())));
        version.fill(panel.version());
        return this;
    }

    private static void fill(@Nullable CheckboxesField field, List<String> codes) {
        if (field != null) {
            field.fill(codes);
        }
    }

    @Override
    protected void check() {
        if (places.error() == null && words.find(places.value()).isEmpty()) {
            refuse(places, "Enter places that we know, such as DA14, SE or the name of a ward or an authority");
        }
    }

    Described described() {
        PanelRule rule = new PanelRule(
                chosen(constituencies),
                chosen(classes),
                words.find(places.value()).orElseThrow(),
                chosen(topics));
        return new Described(name.value(), purpose.value(), rule);
    }

    private static List<String> chosen(@Nullable CheckboxesField field) {
        return field == null ? List.of() : List.copyOf(field.values());
    }

    int version() {
        return Versions.of(version);
    }
}
