package org.folkmoot.engagement.convening.web;

import java.util.List;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.web.Versions;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.HiddenField;
import org.folkmoot.nhsuk.forms.RadiosField;

/** Step 2: who is to be invited. */
final class AudienceForm extends Form {
    private static final String EVERYONE = "everyone";
    private static final String FOLLOWERS = "followers";
    private static final String NOBODY = "nobody";

    final RadiosField who = radios("who", "Who do you want to invite?").required("Choose who you want to invite");
    final CheckboxesField interests = checkboxes("interests", "Which topics?");
    private final HiddenField version = hidden("version");

    AudienceForm(String scope, boolean openToPublic, List<Topic> topics) {
        who.choice(EVERYONE, "Everyone in " + scope);
        if (!topics.isEmpty()) {
            who.choice(FOLLOWERS, "Those who follow one of these topics").reveal(FOLLOWERS, interests);
        }
        if (openToPublic) {
            who.choice(NOBODY, "Nobody", "The meeting only stands in the public calendar.");
        }
        interests
                .choices(topics, Topic::slug, Topic::name)
                .onlyWhen(() -> who.isChosen(FOLLOWERS))
                .required("Choose at least one topic");
    }

    AudienceForm fill(Meeting meeting) {
        who.fill(!meeting.invites() ? NOBODY : meeting.audience().interests().isEmpty() ? EVERYONE : FOLLOWERS);
        interests.fill(meeting.audience().interests());
        version.fill(meeting.version());
        return this;
    }

    boolean invites() {
        return !NOBODY.equals(who.value());
    }

    List<String> chosen() {
        return FOLLOWERS.equals(who.value()) ? List.copyOf(interests.values()) : List.of();
    }

    int version() {
        return Versions.of(version);
    }
}
