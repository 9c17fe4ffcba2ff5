package org.folkmoot.members.join.web;

import org.folkmoot.members.admission.JoinRequest;
import org.folkmoot.members.join.JoinStep;
import org.folkmoot.members.model.Answers;
import org.folkmoot.members.model.Guardian;
import org.folkmoot.members.model.MailAddress;
import org.folkmoot.members.web.GuardianFields;
import org.jspecify.annotations.Nullable;

/** Who is your parent or guardian? Asked of who may join but not agree alone. */
final class GuardianForm extends QuestionForm {

    private final int under;

    private final GuardianFields guardian = new GuardianFields(
                    text("guardianName", "Their full name"),
                    radios("guardianRelation", "What are they to you?"),
                    email("guardianMail", "Their email address"),
                    textArea("guardianAddress", "Their postal address"))
            .required();

    GuardianForm(int under) {
        super(
                JoinStep.GUARDIAN,
                "Who is your parent or guardian?",
                "Our constitution says that a parent or guardian agrees before somebody under " + under
                        + " becomes a member. We write to them about this and nothing else, and remove their details once"
                        + " you are old enough to decide alone.");
        this.under = under;
    }

    @Override
    public String heading() {
        return title();
    }

    @Override
    public @Nullable String lead() {
        return "You are under " + under + ", so we ask them whether they agree. You can send your application today.";
    }

    @Override
    void fill(Answers answers) {
        Guardian known = JoinRequest.guardian(answers);
        if (known != null) {
            guardian.fill(known);
        }
    }

    @Override
    protected void check() {
        if (isValid() && guardian.guardian().isEmpty()) {
            refuse(guardian.name, "Enter the full name of a parent or guardian");
        }
    }

    @Override
    Answers into(Answers answers) {
        Guardian typed = guardian.guardian().orElseThrow();
        MailAddress mail = typed.mail();
        return answers.with("guardianName", typed.name())
                .with("guardianRelation", typed.relation().name())
                .with("guardianMail", mail == null ? null : mail.value())
                .with("guardianAddress", typed.address());
    }
}
