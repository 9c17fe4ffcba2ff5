package org.folkmoot.members.join.web;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import org.folkmoot.members.join.JoinStep;
import org.folkmoot.members.model.Answers;
import org.folkmoot.members.model.rules.DateOfBirthIsPossible;
import org.folkmoot.nhsuk.forms.DateField;

/** What is your date of birth? */
final class DateOfBirthForm extends QuestionForm {

    private final LocalDate today;
    private final Predicate<LocalDate> young;

    private final DateField born = date("born", "What is your date of birth?")
            .legendIsHeading()
            .called("Date of birth")
            .hint("For example, 31 3 1980")
            .isBirthday()
            .required("Enter your date of birth");

    /**
     * The question.
     *
     * @param young who has to name a parent or guardian
     */
    DateOfBirthForm(LocalDate today, Predicate<LocalDate> young) {
        super(
                JoinStep.DATE_OF_BIRTH,
                "What is your date of birth?",
                "There is a minimum age for members. Your date of birth also tells you apart from someone with the same"
                        + " name. It is never published.");
        this.today = today;
        this.young = young;
    }

    @Override
    void fill(Answers answers) {
        born.fill(answers.find("born").map(LocalDate::parse).orElse(null));
    }

    @Override
    protected void check() {
        born.given().map(date -> new DateOfBirthIsPossible(date, today)).ifPresent(rule -> {
            if (rule.broken()) {
                refuse(born, rule.words());
            }
        });
    }

    @Override
    Answers into(Answers answers) {
        String date = born.value().toString();
        Answers kept = date.equals(answers.get("born")) ? answers : answers.without(Set.of("constituency"));
        return JoinStep.marked(kept.with("born", date), young.test(born.value()));
    }
}
