package org.folkmoot.platform.webhooks.web;

import java.util.List;
import org.folkmoot.nhsuk.forms.CheckboxesField;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.TextField;
import org.folkmoot.platform.webhooks.Hook;
import org.folkmoot.platform.webhooks.NewsKind;

/** A system that wants to be told: what it is, where, and of what. */
public final class HookForm extends Form {

    public final TextField name = text("name", "What the system is called")
            .required("Enter what the system is called")
            .max(100, "The name must be 100 characters or fewer");
    public final TextField url = text("url", "Address to call")
            .hint("Like https://www.example.nhs.uk/news. We post to it; it must answer within 10 seconds")
            .required("Enter the address to call")
            .spellcheck(false)
            .max(500, "The address must be 500 characters or fewer");
    public final CheckboxesField kinds =
            checkboxes("kinds", "What it is told of").required("Select at least one thing it is told of");

    HookForm(List<NewsKind> known) {
        kinds.choices(known, NewsKind::name, NewsKind::words);
    }

    HookForm showing(Hook hook) {
        name.fill(hook.name());
        url.fill(hook.url());
        kinds.fill(hook.kinds());
        return this;
    }
}
