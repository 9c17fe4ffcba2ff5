package org.folkmoot.engagement.convening.web;

import java.util.List;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.Narrowing;
import org.folkmoot.engagement.model.SavedAudience;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.web.AudienceWords;
import org.folkmoot.engagement.web.NarrowingForm;
import org.folkmoot.engagement.web.Versions;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.HiddenField;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.SelectField;
import org.folkmoot.nhsuk.forms.TextField;

/** Step 2: who is to be invited. */
final class AudienceForm extends NarrowingForm {
    private static final String EVERYONE = "everyone";
    private static final String FOLLOWERS = "followers";
    private static final String SAVED = "saved";
    private static final String NOBODY = "nobody";
    private static final int NAME = 120;

    final RadiosField who = radios("who", "Who do you want to invite?").required("Choose who you want to invite");
    final CheckboxesField interests = checkboxes("interests", "Which topics?");
    final SelectField saved = select("saved", "Which audience?");
    final TextField name;
    private final HiddenField version;

    AudienceForm(
            String scope,
            boolean openToPublic,
            List<Topic> topics,
            List<SavedAudience> known,
            boolean mayNarrow,
            AudienceWords words) {
        super(words);
        who.choice(EVERYONE, "Everyone in " + scope);
        if (!topics.isEmpty()) {
            who.choice(FOLLOWERS, "Those who follow one of these topics").reveal(FOLLOWERS, interests);
        }
        if (!known.isEmpty()) {
            who.choice(SAVED, "An audience that was saved").reveal(SAVED, saved);
        }
        if (openToPublic) {
            who.choice(NOBODY, "Nobody", "The meeting only stands in the public calendar.");
        }
        interests
                .choices(topics, Topic::slug, Topic::label)
                .onlyWhen(() -> who.isChosen(FOLLOWERS))
                .required("Choose at least one topic");
        saved.choices(known, each -> Long.toString(each.id()), SavedAudience::name)
                .onlyWhen(() -> who.isChosen(SAVED))
                .required("Choose an audience");
        if (mayNarrow) {
            ask();
        }
        name = text("name", "Save this audience under a name (optional)")
                .max(NAME, "Name must be 120 characters or fewer");
        version = hidden("version");
    }

    AudienceForm fill(Meeting meeting) {
        who.fill(!meeting.invites() ? NOBODY : meeting.audience().interests().isEmpty() ? EVERYONE : FOLLOWERS);
        interests.fill(meeting.audience().interests());
        show(meeting.audience().narrowing());
        version.fill(meeting.version());
        return this;
    }

    boolean invites() {
        return !NOBODY.equals(who.value());
    }

    List<String> chosen() {
        return FOLLOWERS.equals(who.value()) ? List.copyOf(interests.values()) : List.of();
    }

    /** What narrows the audience further. */
    Narrowing narrowed() {
        return narrowing(List.of(), List.of(), List.of());
    }

    /** True where a saved audience is to be used. */
    boolean usesSaved() {
        return SAVED.equals(who.value());
    }

    int version() {
        return Versions.of(version);
    }
}
