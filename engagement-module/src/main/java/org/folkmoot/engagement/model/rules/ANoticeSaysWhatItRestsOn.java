package org.folkmoot.engagement.model.rules;

import org.folkmoot.engagement.model.MailingKind;
import org.folkmoot.engagement.model.MailingText;
import org.folkmoot.platform.refusals.Rule;

/** A notice that reaches even those who objected names the law or the clause that says it must be sent (D9). */
public record ANoticeSaysWhatItRestsOn(MailingText text) implements Rule {

    @Override
    public boolean broken() {
        return text.kind() == MailingKind.NOTICE && text.basis().isBlank();
    }

    @Override
    public String words() {
        return "Enter the law or the clause of the constitution that says it must be sent";
    }
}
