package org.folkmoot.engagement.after.web;

import java.util.List;
import org.folkmoot.engagement.model.FollowUpBook.Evaluation;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.TextAreaField;

/** How a meeting was, in three questions and some words. */
final class EvaluationForm extends Form {
    static final String WORTH_IT = "Was it worth coming?";
    static final String HEARD = "Were you listened to?";
    static final String REACHABLE = "Could you take part in the way you needed?";
    static final String WORDS = "What should we do differently next time?";
    static final List<String> ANSWERS = List.of("Very much", "Mostly", "A little", "Not at all");

    final RadiosField worthIt = ask("worthIt", WORTH_IT, "Say if it was worth coming");
    final RadiosField heard = ask("heard", HEARD, "Say if you were listened to");
    final RadiosField reachable = ask("reachable", REACHABLE, "Say if you could take part");
    final TextAreaField words = textArea("words", WORDS)
            .hint("Leave out names. Nobody can see who wrote this.")
            .rows(4)
            .max(2000, "What you write must be 2,000 characters or fewer")
            .optional();

    private RadiosField ask(String name, String question, String missing) {
        RadiosField field = radios(name, question).required(missing);
        for (int i = 0; i < ANSWERS.size(); i++) {
            field.choice(Integer.toString(ANSWERS.size() - i), ANSWERS.get(i));
        }
        return field;
    }

    /** What was said of this meeting; only where the form is valid. */
    Evaluation evaluation(long meeting) {
        return new Evaluation(
                meeting,
                number(worthIt),
                number(heard),
                number(reachable),
                words.given().orElse(null));
    }

    static int number(RadiosField field) {
        return Integer.parseInt(field.value());
    }
}
