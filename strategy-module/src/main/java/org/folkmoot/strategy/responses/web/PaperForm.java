package org.folkmoot.strategy.responses.web;

import java.time.LocalDate;
import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.HiddenField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;
import org.folkmoot.strategy.model.survey.Given;
import org.folkmoot.strategy.responses.EnterFromPaper.Paper;
import org.folkmoot.strategy.web.Correspondent;

/** A sheet of paper: the day it was filled in, and every question without asking for any. */
public final class PaperForm extends AnswerForm {

    public final DateField on = date("on", "Filled in on").required("Enter the day it was filled in");
    public final HiddenField version = hidden("version");
    public final TextField name = personName("writer-name", "Name of who filled it in (optional)");
    public final TextField mail =
            email("writer-mail", "Their email address (optional)").autocomplete("off");
    public final TextAreaField post = textArea("writer-post", "Their postal address (optional)");
    final Correspondent who = new Correspondent(name, mail, post);

    private final long current;

    PaperForm(Paper paper, LocalDate today) {
        super(paper.questionnaire().questions(), Given.NOTHING, false, false);
        this.current = paper.version();
        version.fill(current);
        on.fill(today).notAfter(today, "The day it was filled in must be today or in the past");
    }

    @Override
    protected void check() {
        super.check();
        if (given().values().stream().allMatch(each -> each.isEmpty())) {
            refuse("Enter at least one answer");
        }
        who.check(this);
    }

    long version() {
        return version.value().matches("[0-9]{1,18}") ? Long.parseLong(version.value()) : current;
    }
}
