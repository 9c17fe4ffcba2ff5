package org.folkmoot.members.join.web;

import java.util.stream.Stream;
import org.folkmoot.members.join.JoinStep;
import org.folkmoot.members.model.Answers;
import org.folkmoot.members.model.FormatNeed;
import org.folkmoot.members.model.Texts;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;

/** Do you need what we send in another format? */
final class FormatsForm extends QuestionForm {

    private final RadiosField format = radios("format", "Do you need what we send in another format?")
            .labelSize("m")
            .required("Select the format that you need");

    private final TextField language = text("language", "Which language?")
            .anyDirection()
            .required("Enter the language that you need")
            .max(100, "Language must be 100 characters or fewer");

    private final TextAreaField needs = textArea("needs", "Is there anything else that would help you take part?")
            .optional()
            .hint("For example, step-free access or a hearing loop. Do not tell us about your health")
            .rows(3)
            .max(1000, "What would help you must be 1,000 characters or fewer");

    FormatsForm() {
        super(
                JoinStep.FORMATS,
                "Formats and support",
                "So that you get what we send in a form that you can use. We use this for you only, and not to describe"
                        + " our members as a group.");
        Stream.of(FormatNeed.values()).forEach(each -> format.choice(each.code(), each.words()));
        format.reveal(FormatNeed.LANGUAGE.code(), language);
    }

    @Override
    public String heading() {
        return title();
    }

    @Override
    void fill(Answers answers) {
        format.fill(answers.get("format"));
        language.fill(answers.get("language"));
        needs.fill(answers.get("needs"));
    }

    @Override
    Answers into(Answers answers) {
        String words = needs.value();
        return answers.with("format", format.value())
                .with("language", Texts.line(language.value()))
                .with("needs", words.isEmpty() ? null : words);
    }
}
