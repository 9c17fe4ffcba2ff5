package org.folkmoot.nhsuk.errors;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.templates.nhsuk.errors.JtedocumentGenerated;
import org.folkmoot.templates.nhsuk.errors.JteerrorGenerated;
import org.jspecify.annotations.Nullable;

/** Makes the page for what went wrong; a reference lets the office find the entry in the log. */
public final class ErrorPages {

    private ErrorPages() {}

    /** The page for a status. */
    public static View view(int status) {
        return view(status, null);
    }

    /** The page for a status, with a reference to quote. */
    public static View view(int status, @Nullable String reference) {
        return view(Trouble.of(status), reference);
    }

    /**
     * A page for a refusal in the words of the rule that was broken.
     *
     * @param mendedAt address of the page on which what the rule asks for can be done; empty for none
     */
    public static View refused(String title, String words, String mendedAt) {
        return view(new Trouble(409, title, List.of(words)), null, mendedAt);
    }

    /** A page with words of its own. */
    public static View view(Trouble trouble, @Nullable String reference) {
        return view(trouble, reference, "");
    }

    private static View view(Trouble trouble, @Nullable String reference, String mendedAt) {
        return View.page(trouble.title(), out -> JteerrorGenerated.render(out, null, trouble, reference, mendedAt))
                .status(trouble.status());
    }

    /** A whole document that needs nothing of the application, for filters and the servlet container. */
    public static String html(int status, @Nullable String reference) {
        StringOutput html = new StringOutput();
        JtedocumentGenerated.render(new OwaspHtmlTemplateOutput(html), null, Trouble.of(status), reference);
        return html.toString();
    }
}
