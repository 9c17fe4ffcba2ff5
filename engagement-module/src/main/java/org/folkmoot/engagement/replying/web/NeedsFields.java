package org.folkmoot.engagement.replying.web;

import org.folkmoot.engagement.model.Needs;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.nhsuk.forms.TextField;

/** What somebody needs to take part, as two questions of a form. */
record NeedsFields(TextAreaField access, TextField dietary) {

    NeedsFields {
        access.hint("For example a place for a wheelchair, a hearing loop, British Sign Language (BSL), or papers in"
                        + " large print. Do not include medical details.")
                .rows(3)
                .max(1000, "What you need must be 1,000 characters or fewer")
                .optional();
        dietary.hint("For example vegetarian, halal, no nuts.")
                .max(300, "What you cannot eat or drink must be 300 characters or fewer")
                .optional();
    }

    void fill(Needs needs) {
        access.fill(needs.access());
        dietary.fill(needs.dietary());
    }

    Needs needs() {
        return new Needs(access.given().orElse(null), dietary.given().orElse(null));
    }
}
