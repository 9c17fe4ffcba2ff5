package org.folkmoot.platform.signin.web;

import java.util.List;
import org.folkmoot.nhsuk.errors.ErrorPages;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.signin.SignInSteps;
import org.folkmoot.templates.platform.signin.JteaskGenerated;
import org.folkmoot.templates.platform.signin.JtecodeGenerated;
import org.folkmoot.templates.platform.signin.JtegoneGenerated;
import org.folkmoot.templates.platform.signin.JtelinkGenerated;
import org.folkmoot.templates.platform.signin.JtepasswordGenerated;
import org.folkmoot.templates.platform.signin.JtesentGenerated;

/** The pages of signing in. */
final class SignInPages {

    private static final int GONE = 410;
    private static final int TOO_MANY = 429;

    private SignInPages() {}

    static View ask(AskForm form, String because, List<DemoSignIn> demo) {
        return View.page("What is your email address?", out -> JteaskGenerated.render(out, null, form, because, demo))
                .errors(form);
    }

    static View password(PasswordForm form, String address) {
        return View.page("Enter your password", out -> JtepasswordGenerated.render(out, null, form, address))
                .back("/sign-in")
                .errors(form);
    }

    static View sent(CodeForm form, String address) {
        return View.page("Check your email", out -> JtesentGenerated.render(out, null, form, address))
                .back("/sign-in")
                .errors(form);
    }

    static View link(SignInSteps.Offer offer, WhoForm form, String token) {
        String address = hidden(offer.row().address());
        boolean shared = offer.people().size() > 1;
        return View.page(
                        shared ? "Who is signing in?" : "Sign in",
                        out -> JtelinkGenerated.render(out, null, form, address, token, shared))
                .errors(form);
    }

    static View code(String code) {
        return View.page("You opened the link on a different device", out -> JtecodeGenerated.render(out, null, code));
    }

    static View gone() {
        return View.page("This link no longer works", out -> JtegoneGenerated.render(out, null))
                .status(GONE);
    }

    static View tooMany() {
        return ErrorPages.view(TOO_MANY);
    }

    /** An address of which only the owner sees that it is theirs: {@code a•••@example.org}. */
    static String hidden(String address) {
        int at = address.indexOf('@');
        return at < 1 ? "•••" : address.substring(0, address.offsetByCodePoints(0, 1)) + "•••" + address.substring(at);
    }
}
