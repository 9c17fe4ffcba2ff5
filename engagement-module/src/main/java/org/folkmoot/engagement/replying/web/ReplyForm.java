package org.folkmoot.engagement.replying.web;

import java.util.List;
import org.folkmoot.engagement.model.Answer;
import org.folkmoot.engagement.model.Mode;
import org.folkmoot.engagement.model.Needs;
import org.folkmoot.engagement.model.Party;
import org.folkmoot.engagement.model.Reply;
import org.folkmoot.engagement.model.rules.GuestsAreFew;
import org.folkmoot.engagement.model.rules.HelpersAreFew;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.NumberField;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.jspecify.annotations.Nullable;

/** The answer to an invitation; what somebody needs is asked only once there is a place for them. */
final class ReplyForm extends Form {
    final RadiosField answer = radios("answer", "Are you coming?")
            .choices(Answer.class, Answer::own)
            .required("Choose if you are coming");
    final NumberField guests;
    final @Nullable RadiosField mode;
    final @Nullable NeedsFields needs;
    final @Nullable CheckboxesField remember;
    final @Nullable CheckboxesField showName;
    private final NumberField carers;
    private final NumberField interpreters;
    private Needs known = Needs.NONE;

    ReplyForm(Asked asked) {
        mode = asked.modes().size() > 1 ? mode(asked.modes()) : null;
        guests = number("guests", "How many guests do you bring?")
                .hint("Leave empty if you come alone. Do not count carers or interpreters here.")
                .between(0, GuestsAreFew.MOST, new GuestsAreFew(-1).words())
                .width(2);
        carers = number("carers", "How many carers come with you?")
                .between(0, HelpersAreFew.MOST, new HelpersAreFew(-1).words())
                .width(2);
        interpreters = number("interpreters", "How many interpreters do you bring yourself?")
                .hint("If you want us to book an interpreter, write it below instead.")
                .between(0, HelpersAreFew.MOST, new HelpersAreFew(-1).words())
                .width(2);
        needs = asked.needs() ? needs() : null;
        remember =
                asked.needs() && asked.person() ? tick("remember", "Remember what I need for the next meetings") : null;
        showName = asked.name() ? tick("showName", "Show my name to the person who invites me") : null;
    }

    private RadiosField mode(List<Mode> modes) {
        RadiosField field = radios("mode", "How do you take part?")
                .onlyWhen(() -> Answer.COMING.name().equals(answer.value()))
                .required("Choose how you take part");
        modes.forEach(each -> field.choice(each.name(), each.words()));
        return field;
    }

    private NeedsFields needs() {
        return new NeedsFields(
                textArea("needs", "What do you need to take part?"), text("dietary", "What can you not eat or drink?"));
    }

    ReplyForm fill(Reply reply) {
        answer.fill(reply.answer());
        if (mode != null) {
            mode.fill(reply.mode());
        }
        guests.fill(some(reply.party().guests()));
        carers.fill(some(reply.party().carers()));
        interpreters.fill(some(reply.party().interpreters()));
        if (showName != null) {
            showName.fill(reply.showsName());
        }
        return fill(reply.needs());
    }

    ReplyForm fill(Needs what) {
        known = what;
        if (needs != null) {
            needs.fill(what);
        }
        return this;
    }

    /** Ticks that the needs are remembered, where they are. */
    ReplyForm remembered(boolean yes) {
        if (remember != null) {
            remember.fill(yes);
        }
        return this;
    }

    /** True where the person asked us to remember their needs; empty where the form did not ask. */
    boolean isRemembering() {
        return remember != null && remember.isTicked();
    }

    Reply reply() {
        return new Reply(
                answer.value(Answer.class),
                mode != null && mode.isAsked() ? mode.value(Mode.class) : null,
                new Party(number(guests), number(carers), number(interpreters)),
                needs != null ? needs.needs() : known,
                showName != null && showName.isTicked());
    }

    private static @Nullable Integer some(int number) {
        return number == 0 ? null : number;
    }

    private static int number(NumberField field) {
        return field.given().map(Long::intValue).orElse(0);
    }

    /**
     * What this form asks.
     *
     * @param modes the ways to take part
     * @param needs true where there is a place, so that needs matter
     * @param person true where the person is on record, so that needs can be remembered
     * @param name true where the name may be shown
     */
    record Asked(List<Mode> modes, boolean needs, boolean person, boolean name) {}
}
