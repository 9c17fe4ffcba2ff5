package org.folkmoot.strategy.proof.web;

import java.util.List;
import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.HiddenField;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.SelectField;
import org.folkmoot.nhsuk.forms.TextField;
import org.folkmoot.strategy.model.proof.DeliveryState;
import org.folkmoot.strategy.proof.Chain;
import org.folkmoot.strategy.reading.Passages;
import org.folkmoot.strategy.store.views.ProofViews.DeliveryRow;
import org.jspecify.annotations.Nullable;

/** What is done for a decision. */
final class DeliveryForm extends Form {

    private static final int ACTION = 1000;
    private static final int OWNER = 200;

    final HiddenField seen = hidden("seen");
    final TextField action = text("action", "What is done")
            .required("Enter what is done")
            .max(ACTION, "What is done must be 1,000 characters or fewer");
    final TextField owner = text("owner", "Who answers for it")
            .hint("A post, not a person")
            .required("Enter who answers for it")
            .max(OWNER, "Who answers for it must be 200 characters or fewer");
    private @Nullable SelectField plan;

    final DateField due = date("due", "Due (optional)").called("Due");
    final RadiosField state = radios("state", "How far has it come?")
            .small()
            .required("Select how far it has come")
            .choices(DeliveryState.class, DeliveryState::words);

    DeliveryForm(List<Chain.PlanAction> actions) {
        if (!actions.isEmpty()) {
            SelectField field = select("plan", "The action of a delivery plan that it is (optional)")
                    .blank("None");
            actions.forEach(each -> field.choice(each.id(), each.year() + ": " + Passages.excerpt(each.text())));
            plan = field;
        }
    }

    /** With what is known of one; its action of a delivery plan stays to choose where no plan has it now. */
    DeliveryForm(List<Chain.PlanAction> actions, DeliveryRow known) {
        this(actions);
        String tied = known.planAction();
        if (plan != null && tied != null) {
            if (actions.stream().noneMatch(each -> each.id().equals(tied))) {
                plan.choice(tied, tied + ", in no plan now");
            }
            plan.fill(tied);
        }
        action.fill(known.action());
        owner.fill(known.ownerRole());
        due.fill(known.due());
        state.fill(known.state());
        seen.fill(known.mark());
    }

    /** What it would say; {@code planAction} as it was where there is nothing to choose from. */
    DeliveryRow of(DeliveryRow known) {
        return new DeliveryRow(
                known.id(),
                known.decision(),
                action.value(),
                owner.value(),
                due.given().orElse(null),
                state.value(DeliveryState.class),
                plan == null ? known.planAction() : planAction());
    }

    /** Null for none. */
    @Nullable
    String planAction() {
        return plan == null || plan.value().isEmpty() ? null : plan.value();
    }
}
