package org.folkmoot.platform.audit.web;

import org.folkmoot.nhsuk.forms.DateField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextField;
import org.folkmoot.platform.audit.AuditSearch;

/** What to look for in the audit log. */
public final class AuditForm extends Form {
    public final TextField who = search("who", "Who").hint("A name, or a reference like staff:1");
    public final TextField what = search("what", "What").hint("Like sign-in, read or member");
    public final TextField about = search("about", "About").hint("A reference like person:12 or meeting:3");
    public final DateField from = date("from", "From");
    public final DateField to = date("to", "To");

    AuditSearch search() {
        return new AuditSearch(
                who.value(),
                what.value(),
                about.value(),
                from.given().orElse(null),
                to.given().orElse(null));
    }

    /** True where the details of the form should be open. */
    public boolean hasDates() {
        return from.isAnswered() || to.isAnswered();
    }
}
