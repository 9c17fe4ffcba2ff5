package org.folkmoot.members.join.web;

import java.util.Set;
import org.folkmoot.members.join.JoinStep;
import org.folkmoot.members.model.Answers;
import org.folkmoot.members.model.Postcode;
import org.folkmoot.members.model.Texts;
import org.folkmoot.nhsuk.forms.TextField;
import org.jspecify.annotations.Nullable;

/** What is your address? The postcode comes first; any spacing and case will do. */
final class AddressForm extends QuestionForm {

    private static final String WRONG = "Enter a full UK postcode, like SE10 8RW";

    private final TextField postcode = text("postcode", "Postcode")
            .autocomplete("postal-code")
            .spellcheck(false)
            .width(10)
            .max(40, WRONG)
            .rule(typed -> Postcode.parse(typed).isPresent(), WRONG);

    private final TextField line1 = line("line1", "Address line 1", "address-line1");
    private final TextField line2 =
            line("line2", "Address line 2", "address-line2").optional();
    private final TextField town =
            line("town", "Town or city", "address-level2").max(100, "Town must be 100 characters or fewer");
    private final TextField county =
            line("county", "County", null).optional().max(100, "County must be 100 characters or fewer");

    private final boolean needed;

    AddressForm(boolean needed) {
        super(
                JoinStep.ADDRESS,
                "What is your address?",
                needed
                        ? "The area where you live decides which constituency you can join. We also need an address for"
                                + " letters that the law says we must send."
                        : "We need an address only if you want to hear from us by post.");
        this.needed = needed;
        if (needed) {
            postcode.required("Enter your postcode");
            line1.required("Enter address line 1, typically the building and street");
            town.required("Enter your town or city");
        }
    }

    private TextField line(String name, String label, @Nullable String purpose) {
        TextField field = text(name, label)
                .spellcheck(false)
                .anyDirection()
                .classes("nhsuk-u-width-two-thirds")
                .max(200, label + " must be 200 characters or fewer");
        return purpose == null ? field : field.autocomplete(purpose);
    }

    @Override
    public String heading() {
        return title();
    }

    @Override
    public @Nullable String lead() {
        return needed ? null : "You can leave this page empty and choose Continue.";
    }

    @Override
    void fill(Answers answers) {
        postcode.fill(answers.get("postcode"));
        line1.fill(answers.get("line1"));
        line2.fill(answers.get("line2"));
        town.fill(answers.get("town"));
        county.fill(answers.get("county"));
    }

    @Override
    Answers into(Answers answers) {
        String written = Postcode.parse(postcode.value()).map(Postcode::written).orElse(null);
        boolean same = written != null && written.equals(answers.get("postcode"));
        Answers kept = same ? answers : answers.without(Set.of("constituency", "council"));
        return kept.with("postcode", written)
                .with("line1", Texts.line(line1.value()))
                .with("line2", Texts.line(line2.value()))
                .with("town", Texts.line(town.value()))
                .with("county", Texts.line(county.value()))
                .with("addressed", "yes");
    }
}
