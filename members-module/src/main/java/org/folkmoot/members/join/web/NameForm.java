package org.folkmoot.members.join.web;

import org.folkmoot.members.join.JoinStep;
import org.folkmoot.members.model.Answers;
import org.folkmoot.members.model.Texts;
import org.folkmoot.nhsuk.forms.TextField;

/** What is your name? */
final class NameForm extends QuestionForm {

    private final TextField first = personName("first", "First name")
            .autocomplete("given-name")
            .hint("Leave this empty if you have one name only");

    private final TextField last = personName("last", "Last name")
            .autocomplete("family-name")
            .required("Enter your last name, or your only name");

    private final TextField title = text("title", "Title for letters")
            .optional()
            .autocomplete("honorific-prefix")
            .width(10)
            .max(60, "Title must be 60 characters or fewer");

    NameForm() {
        super(
                JoinStep.NAME,
                "What is your name?",
                "The law says that we keep a register of our members with their names. We use your name when we write"
                        + " to you.");
    }

    @Override
    public String heading() {
        return title();
    }

    @Override
    void fill(Answers answers) {
        first.fill(answers.get("first"));
        last.fill(answers.get("last"));
        title.fill(answers.get("title"));
    }

    @Override
    protected void check() {
        if (isValid() && Texts.line(last.value()) == null) {
            refuse(last, "Enter your last name, or your only name");
        }
    }

    @Override
    Answers into(Answers answers) {
        return answers.with("first", Texts.line(first.value()))
                .with("last", Texts.line(last.value()))
                .with("title", Texts.line(title.value()));
    }
}
