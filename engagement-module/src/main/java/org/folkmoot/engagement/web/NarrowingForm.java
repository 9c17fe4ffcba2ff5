package org.folkmoot.engagement.web;

import java.util.List;
import java.util.Optional;
import org.folkmoot.engagement.model.Narrowing;
import org.folkmoot.engagement.model.Past;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.TextField;

/** The questions that narrow an audience: place, day of joining, meetings before, and the way they want to hear. */
public abstract class NarrowingForm extends Form {
    private static final int LONGEST = 1000;
    private static final String ANY = "ANY";

    private final AudienceWords words;
    private CheckboxesField narrow;
    private TextField places;
    private DateField joinedFrom;
    private DateField joinedTo;
    private RadiosField past;
    private RadiosField channel;

    @SuppressWarnings("NullAway") // the fields are declared by ask(), after those of the subclass
    protected NarrowingForm(AudienceWords words) {
        this.words = words;
    }

    /** Declares the questions, where the page wants them. */
    protected final void ask() {
        narrow = tick("narrow", "Only some of them");
        places = text("places", "Where they live")
                .hint("Postcode areas or districts, wards or local authorities, with commas between them:"
                        + " for example DA14, SE, Sidcup")
                .max(LONGEST, "Places must be 1,000 characters or fewer");
        joinedFrom = date("joined-from", "Joined on or after");
        joinedTo = date("joined-to", "Joined on or before");
        past = radios("past", "Meetings before").choices(Past.class, Past::words);
        channel = radios("channel", "How they want to hear from us")
                .choice(ANY, "It does not matter")
                .choice("EMAIL", "Email")
                .choice("POST", "Post")
                .choice("SMS", "Text message");
        narrow.reveal("yes", places, joinedFrom, joinedTo, past, channel);
        past.fill(Past.ANY);
        channel.fill(ANY);
    }

    /** True once {@link #ask} was called. */
    @SuppressWarnings("NullAway") // null until then
    private boolean isAsked() {
        return narrow != null;
    }

    @Override
    protected void check() {
        if (isAsked() && narrow.isTicked() && places.error() == null && found().isEmpty()) {
            refuse(places, "Enter places that we know, such as DA14, SE or the name of a ward or an authority");
        }
    }

    private Optional<List<String>> found() {
        return words.find(places.value());
    }

    /** Shows what an audience asks. */
    protected final void show(Narrowing narrowing) {
        if (isAsked()) {
            narrow.fill(!narrowing.isNone());
            places.fill(String.join(", ", words.places(narrowing)));
            joinedFrom.fill(narrowing.joinedFrom());
            joinedTo.fill(narrowing.joinedTo());
            past.fill(narrowing.past());
            channel.fill(narrowing.channel() == null ? ANY : narrowing.channel());
        }
    }

    /** What was asked, within these constituencies, classes and networks; valid forms only. */
    protected final Narrowing narrowing(List<String> constituencies, List<String> classes, List<String> networks) {
        if (!isAsked() || !narrow.isTicked()) {
            return new Narrowing(constituencies, classes, networks, List.of(), null, null, Past.ANY, null);
        }
        return new Narrowing(
                constituencies,
                classes,
                networks,
                found().orElseThrow(),
                joinedFrom.given().orElse(null),
                joinedTo.given().orElse(null),
                past.given(Past.class).orElse(Past.ANY),
                channel.given().filter(given -> !ANY.equals(given)).orElse(null));
    }
}
