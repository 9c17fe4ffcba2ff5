package org.folkmoot.engagement.networks.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.engagement.model.Frequency;
import org.folkmoot.engagement.networks.ChooseFrequency.Own;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;

/** How often news of each topic comes. */
final class FrequencyForm extends Form {
    private static final String NEVER = "NEVER";

    private final Map<String, RadiosField> fields = new LinkedHashMap<>();

    FrequencyForm(List<Own> own) {
        for (Own each : own) {
            RadiosField field = radios(
                            "topic-" + each.topic().slug(), each.topic().name())
                    .small()
                    .labelSize("s")
                    .required("Choose how often you want to hear about: "
                            + each.topic().name());
            boolean gathered = each.topic().kind() != org.folkmoot.engagement.model.Topic.Kind.MESSAGES;
            field.choice(Frequency.AT_ONCE.name(), Frequency.AT_ONCE.words());
            if (gathered) {
                field.choice(Frequency.WEEKLY.name(), Frequency.WEEKLY.words())
                        .choice(Frequency.MONTHLY.name(), Frequency.MONTHLY.words());
            }
            field.choice(NEVER, "Not at all");
            field.fill(each.frequency().map(Enum::name).orElse(NEVER));
            fields.put(each.topic().slug(), field);
        }
    }

    /** The topics that are wanted, with how often. */
    Map<String, Frequency> wanted() {
        Map<String, Frequency> wanted = new LinkedHashMap<>();
        fields.forEach((topic, field) -> {
            if (!NEVER.equals(field.value())) {
                wanted.put(topic, field.value(Frequency.class));
            }
        });
        return wanted;
    }
}
