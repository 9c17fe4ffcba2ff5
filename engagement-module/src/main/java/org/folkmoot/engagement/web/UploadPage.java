package org.folkmoot.engagement.web;

import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.templates.engagement.planning.JteuploadGenerated;

/** A page of blocks that ends in a form with a file. */
public final class UploadPage {

    private UploadPage() {}

    /** The page. */
    public static View of(BlocksPage top, String action, Form form, String button) {
        Button pressed = Button.of(button).onlyOnce();
        return View.page(top.heading(), out -> JteuploadGenerated.render(out, null, top, form, pressed, action))
                .errors(form);
    }
}
