package org.folkmoot.strategy.interest.web;

import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.SelectField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;
import org.folkmoot.strategy.interest.SayInterest.Sought;
import org.folkmoot.strategy.interest.SayInterest.Wish;
import org.folkmoot.strategy.reading.Headings;
import org.folkmoot.strategy.reading.Say;
import org.jspecify.annotations.Nullable;

/** Somebody would like to come. */
final class InterestForm extends Form {

    private static final int LONGEST = 1000;

    final SelectField audience =
            select("for", "What would you like to come to?").required("Select what you would like to come to");
    final TextField name =
            personName("name", "Your name").required("Enter your name").autocomplete("name");
    final TextField mail = email("email", "Email address (optional)").autocomplete("email");
    final TextField phone = telephone("phone", "Telephone number (optional)")
            .hint("We need an email address or a telephone number to ask you to come");
    final TextAreaField needs = textArea("needs", "What do you need to be able to come? (optional)")
            .hint("For example an interpreter, a hearing loop, travel paid, or somebody with you")
            .rows(3)
            .max(LONGEST, "What you need must be 1,000 characters or fewer");

    private final Sought sought;

    InterestForm(Sought sought, @Nullable String wanted) {
        this.sought = sought;
        sought.routes()
                .forEach(route -> audience.choice(
                        Headings.slug(route.audience()), route.audience() + ": " + Say.method(route.method())));
        if (wanted != null && audience(wanted) != null) {
            audience.fill(wanted);
        }
    }

    @Override
    protected void check() {
        if (mail.value().isBlank() && phone.value().isBlank() && mail.error() == null && phone.error() == null) {
            refuse(mail, "Enter an email address or a telephone number");
        }
    }

    private @Nullable String audience(String slug) {
        return sought.routes().stream()
                .map(route -> route.audience())
                .filter(each -> Headings.slug(each).equals(slug))
                .findFirst()
                .orElse(null);
    }

    Wish wish() {
        String chosen = audience(audience.value());
        return new Wish(chosen == null ? "" : chosen, name.value(), mail.value(), phone.value(), needs.value());
    }
}
