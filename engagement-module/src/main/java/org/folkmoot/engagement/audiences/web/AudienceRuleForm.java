package org.folkmoot.engagement.audiences.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.folkmoot.engagement.model.Audience;
import org.folkmoot.engagement.model.Narrowing;
import org.folkmoot.engagement.model.SavedAudience;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.web.AudienceWords;
import org.folkmoot.engagement.web.NarrowingForm;
import org.folkmoot.engagement.web.Versions;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.HiddenField;
import org.folkmoot.nhsuk.forms.TextField;
import org.folkmoot.platform.access.Scope;

/** An audience of the office: whom it means, its name, and whether others may use it. */
final class AudienceRuleForm extends NarrowingForm {
    private static final int NAME = 120;

    final TextField name = text("name", "Name")
            .hint("For example: Carers in Sidcup")
            .max(NAME, "Name must be 120 characters or fewer");
    private final CheckboxesField constituencies = checkboxes("constituencies", "Constituencies")
            .small()
            .labelSize("s")
            .hint("None for everyone, wherever they live");
    private final CheckboxesField classes =
            checkboxes("classes", "Classes").small().labelSize("s");
    private final CheckboxesField networks =
            checkboxes("networks", "In one of these networks").small().labelSize("s");
    private final CheckboxesField interests =
            checkboxes("interests", "Who follow one of these topics").small().labelSize("s");
    final CheckboxesField shared;
    private final HiddenField version;

    AudienceRuleForm(
            Map<String, String> constituencyNames,
            Map<String, String> classNames,
            List<Topic> groups,
            List<Topic> topics,
            AudienceWords words) {
        super(words);
        constituencies.choices(constituencyNames.entrySet(), Map.Entry::getKey, Map.Entry::getValue);
        classes.choices(classNames.entrySet(), Map.Entry::getKey, Map.Entry::getValue);
        networks.choices(groups, Topic::slug, Topic::label);
        interests.choices(topics, Topic::slug, Topic::label);
        ask();
        shared = tick("shared", "Others in the office may use this audience");
        version = hidden("version");
    }

    /** Shows one that was saved. */
    AudienceRuleForm fill(SavedAudience saved) {
        Audience audience = saved.audience();
        List<String> codes = new ArrayList<>(audience.narrowing().constituencies());
        List<String> groups = new ArrayList<>(audience.narrowing().networks());
        List<String> keys = new ArrayList<>(audience.narrowing().classes());
        switch (audience.scope().kind()) {
            case CONSTITUENCY -> codes.add(audience.scope().key());
            case NETWORK -> groups.add(audience.scope().key());
            case CLASS -> keys.add(audience.scope().key());
            case TRUST, PANEL, STRATEGY -> {}
        }
        name.fill(saved.name());
        constituencies.fill(codes);
        classes.fill(keys);
        networks.fill(groups);
        interests.fill(audience.interests());
        show(audience.narrowing());
        shared.fill(saved.shared());
        version.fill(saved.version());
        return this;
    }

    /** The audience; what names one constituency, class or network alone is of that scope, so that a meeting can use it. */
    Audience audience() {
        List<String> codes = List.copyOf(constituencies.values());
        List<String> keys = List.copyOf(classes.values());
        List<String> groups = List.copyOf(networks.values());
        List<String> followed = List.copyOf(interests.values());
        if (codes.size() == 1 && keys.isEmpty() && groups.isEmpty()) {
            return new Audience(Scope.constituency(codes.get(0)), followed, narrowing(List.of(), List.of(), List.of()));
        }
        if (keys.size() == 1 && codes.isEmpty() && groups.isEmpty()) {
            return new Audience(Scope.memberClass(keys.get(0)), followed, narrowing(List.of(), List.of(), List.of()));
        }
        if (groups.size() == 1 && codes.isEmpty() && keys.isEmpty()) {
            return new Audience(Scope.network(groups.get(0)), followed, narrowing(List.of(), List.of(), List.of()));
        }
        Narrowing narrowing = narrowing(codes, keys, groups);
        return new Audience(Scope.TRUST, followed, narrowing);
    }

    int version() {
        return Versions.of(version);
    }
}
