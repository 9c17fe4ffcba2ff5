package org.folkmoot.members.join.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.join.JoinMode;
import org.folkmoot.members.join.JoinStep;
import org.folkmoot.members.model.Answers;
import org.folkmoot.members.model.rules.ConsentOfAGuardianIsAskedFor;
import org.folkmoot.platform.clock.TrustClock;

/** Makes the form of a step as this trust asks it. */
@ApplicationScoped
public class Questions {

    private final JoinMode mode;
    private final PresentConstitution constitution;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    Questions() {
        this.mode = null;
        this.constitution = null;
        this.clock = null;
    }

    @Inject
    public Questions(JoinMode mode, PresentConstitution constitution, Clock clock) {
        this.mode = mode;
        this.constitution = constitution;
        this.clock = clock;
    }

    /** The step's form with the answers so far. */
    QuestionForm of(JoinStep step, Answers answers) {
        QuestionForm form = empty(step, answers);
        form.fill(answers);
        return form;
    }

    private QuestionForm empty(JoinStep step, Answers answers) {
        return switch (step) {
            case CONNECTION -> new ConnectionForm(constitution.get());
            case NAME -> new NameForm();
            case DATE_OF_BIRTH -> dateOfBirth(TrustClock.today(clock));
            case GUARDIAN -> new GuardianForm(constitution.get().terms().consentUnder());
            case ADDRESS -> new AddressForm(mode.members());
            case CONTACT -> new ContactForm(answers);
            case FORMATS -> new FormatsForm();
            case INTERESTS -> new InterestsForm(mode.interests(), mode.networks(), mode.members());
            case CONSTITUENCY -> throw new IllegalArgumentException("The constituency has a page of its own");
        };
    }

    private DateOfBirthForm dateOfBirth(LocalDate today) {
        return new DateOfBirthForm(
                today, born -> new ConsentOfAGuardianIsAskedFor(constitution.get(), born, today).broken());
    }
}
