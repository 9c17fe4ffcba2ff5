package org.folkmoot.engagement.topics.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.folkmoot.engagement.model.Slugs;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.engagement.topics.SetUpTopic.Described;
import org.folkmoot.engagement.web.Versions;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.HiddenField;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.SelectField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;
import org.jspecify.annotations.Nullable;

/** What is said of a network or an interest, and who may choose it. */
final class TopicForm extends Form {
    private static final String YES = "yes";
    private static final String NO = "no";
    private static final int NAME = 200;
    private static final int SLUG = 80;
    private static final int LONGEST = 500;

    final TextField name;
    final @Nullable TextField slug;
    final @Nullable RadiosField sensitive;
    private final TextAreaField hint;
    private final @Nullable TextAreaField consent;
    private final @Nullable TextField ledBy;
    private final RadiosField open;
    private final SelectField after;
    private final HiddenField version;

    /** The others of its kind, among which it has a place. */
    TopicForm(Topic.Kind kind, List<Topic> others, boolean isNew) {
        boolean network = kind == Topic.Kind.NETWORK;
        String word = kind.word();
        name = text("name", "Name of the " + word)
                .max(NAME, "Name must be 200 characters or fewer")
                .required("Enter the name of the " + word);
        slug = isNew ? slug(network) : null;
        hint = textArea("hint", network ? "What is it for, and for whom?" : "What is it about?")
                .hint("People read it beside the name where they choose.")
                .rows(3)
                .max(LONGEST, "What it is for must be 500 characters or fewer");
        consent = network ? consent() : null;
        sensitive = consent == null ? null : sensitive(consent);
        ledBy = network ? ledBy() : null;
        open = radios("open", network ? "Can people sign up to it?" : "Can people choose it?")
                .inline()
                .required("Say whether people can choose it")
                .choice(YES, "Yes")
                .choice(NO, "No")
                .fill(YES);
        open.hint("Whoever has chosen it already keeps it either way.");
        after = select("after", "Place in the list").choice("", "First");
        others.forEach(each -> after.choice(each.slug(), "After " + each.name()));
        after.fill(others.isEmpty() ? "" : others.get(others.size() - 1).slug());
        version = hidden("version");
    }

    private TextField slug(boolean network) {
        return text("slug", "Short name for links")
                .hint(
                        "Small letters, numbers and hyphens. It is made of the name where you enter nothing, and cannot be"
                                + " changed later."
                                + (network ? " The network’s public page has the same one: /networks/short-name" : ""))
                .code()
                .max(SLUG, "Short name must be 80 characters or fewer")
                .pattern("[a-z0-9]+(-[a-z0-9]+)*", "Use small letters, numbers and single hyphens only");
    }

    private TextAreaField consent() {
        return textArea("consent", "What do people agree to when they join?")
                .hint("For example: I agree that the network keeps my details to invite me. They are never shown to"
                        + " others in the network.")
                .rows(3)
                .max(LONGEST, "What people agree to must be 500 characters or fewer")
                .required("Say what people agree to when they join");
    }

    private RadiosField sensitive(TextAreaField agreed) {
        return radios("sensitive", "Does joining it say something about a person’s health, origin or life?")
                .hint("If so, people agree to it in so many words, only the trust secretary sees who is in it, small"
                        + " numbers are hidden, and mails do not name it in their heads. Whoever is in it already has"
                        + " not agreed to this: write to them.")
                .required("Say whether joining it says something about a person’s health, origin or life")
                .choice(YES, "Yes, it is sensitive")
                .reveal(YES, agreed)
                .choice(NO, "No");
    }

    private TextField ledBy() {
        return text("ledBy", "Who leads it, for everyone to read")
                .hint(
                        "A post, not a person, for example: Involvement manager. Leave it empty to name the office alone.")
                .max(NAME, "Who leads it must be 200 characters or fewer");
    }

    TopicForm fill(Topic topic, String comesAfter) {
        name.fill(topic.name());
        hint.fill(topic.hint());
        if (consent != null && sensitive != null && ledBy != null) {
            consent.fill(topic.consent());
            sensitive.fill(topic.sensitive() ? YES : NO);
            ledBy.fill(topic.ledBy());
        }
        open.fill(topic.open() ? YES : NO);
        after.fill(comesAfter);
        return readAt(topic.version());
    }

    TopicForm readAt(int now) {
        version.fill(now);
        return this;
    }

    /** What a link to the empty form says already. */
    TopicForm propose(MultivaluedMap<String, String> said) {
        name.fill(said.getFirst("name"));
        hint.fill(said.getFirst("hint"));
        if (slug != null) {
            slug.fill(said.getFirst("slug"));
        }
        if (sensitive != null && said.containsKey("sensitive")) {
            sensitive.fill(YES.equals(said.getFirst("sensitive")) ? YES : NO);
        }
        return this;
    }

    @Override
    protected void check() {
        if (slug != null && slug.error() == null && Slugs.isReserved(slug.value())) {
            refuse(slug, "This address is taken. Choose another");
        }
    }

    @Nullable
    String wished() {
        return slug == null ? null : slug.value();
    }

    Described described() {
        boolean shielded = sensitive != null && YES.equals(sensitive.value());
        return new Described(
                name.value(),
                orNull(hint.value()),
                shielded,
                shielded && consent != null ? orNull(consent.value()) : null,
                YES.equals(open.value()),
                ledBy == null ? null : orNull(ledBy.value()),
                after.value());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    int version() {
        return Versions.of(version);
    }
}
