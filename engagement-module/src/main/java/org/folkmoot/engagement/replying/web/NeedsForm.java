package org.folkmoot.engagement.replying.web;

import org.folkmoot.nhsuk.forms.Form;

/** What a person wants to be remembered of their needs. */
final class NeedsForm extends Form {
    final NeedsFields needs = new NeedsFields(
            textArea("needs", "What do you need to take part?"), text("dietary", "What can you not eat or drink?"));
}
