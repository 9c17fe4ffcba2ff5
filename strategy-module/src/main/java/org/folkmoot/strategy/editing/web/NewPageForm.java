package org.folkmoot.strategy.editing.web;

import java.util.Set;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.TextField;
import org.folkmoot.strategy.model.Kind;

/** Which kind of page, and its address for ever. */
final class NewPageForm extends Form {

    private static final int LONGEST = 100;

    final RadiosField kind;
    final TextField slug;

    /** Takes the kinds of the pages that there are: of some there is only one, which is offered while it is missing. */
    NewPageForm(Set<Kind> there) {
        kind = radios("kind", "What kind of page?").required("Select the kind of page");
        for (Kind each : Kind.values()) {
            if (each != Kind.PAGE && (each.hasMany() || !there.contains(each))) {
                kind.choice(each.name(), each.label());
            }
        }
        slug = text("slug", "Address")
                .hint("The last part of the address, for example our-strategy. It cannot be changed later."
                        + " A page of which there is only one needs none")
                .spellcheck(false)
                .max(LONGEST, "Address must be 100 characters or fewer")
                .pattern(
                        "[a-z0-9]+(-[a-z0-9]+)*",
                        "Address must be small letters and digits, with hyphens between words");
    }

    @Override
    protected void check() {
        if (isValid() && kind.value(Kind.class).hasMany() && slug.value().isBlank()) {
            refuse(slug, "Enter an address");
        }
    }

    /** The last part of the page's address; its own where there is only one of the kind. */
    String address() {
        Kind chosen = kind.value(Kind.class);
        return chosen.hasMany() ? slug.value() : chosen.place();
    }
}
