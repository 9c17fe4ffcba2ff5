package org.folkmoot.engagement.after.web;

import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.TextAreaField;

/** How a meeting was, in three questions and some words. */
final class EvaluationForm extends Form {
    final RadiosField worthIt = ask("worthIt", "Was it worth coming?", "Say if it was worth coming");
    final RadiosField heard = ask("heard", "Were you listened to?", "Say if you were listened to");
    final RadiosField reachable =
            ask("reachable", "Could you take part in the way you needed?", "Say if you could take part");
    final TextAreaField words = textArea("words", "What should we do differently next time?")
            .hint("Leave out names. Nobody can see who wrote this.")
            .rows(4)
            .max(2000, "What you write must be 2,000 characters or fewer")
            .optional();

    private RadiosField ask(String name, String question, String missing) {
        return radios(name, question)
                .choice("4", "Very much")
                .choice("3", "Mostly")
                .choice("2", "A little")
                .choice("1", "Not at all")
                .required(missing);
    }

    static int number(RadiosField field) {
        return Integer.parseInt(field.value());
    }
}
