package org.folkmoot.platform.signin.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.CurrentVisit;
import org.folkmoot.platform.access.Open;
import org.folkmoot.platform.sessions.SessionCookie;
import org.folkmoot.platform.sessions.Sessions;
import org.folkmoot.platform.signin.AskToSignIn;
import org.folkmoot.platform.signin.LocalPath;
import org.folkmoot.platform.signin.SignInByLink;
import org.folkmoot.platform.signin.SignInByPassword;
import org.folkmoot.platform.signin.SignInByPassword.Tried;
import org.folkmoot.platform.signin.SignInGate;
import org.folkmoot.platform.signin.SignInRow;
import org.folkmoot.platform.signin.SignInSteps;
import org.folkmoot.platform.signin.SignedIn;
import org.jspecify.annotations.Nullable;

/** {@code /sign-in}: the address first, then a password for staff, a mailed link for everybody else. */
@Path("/sign-in")
@ApplicationScoped
@Open
public class SignInResource {

    private final AskToSignIn asking;
    private final SignInByPassword passwords;
    private final SignInByLink links;
    private final SignInSteps steps;
    private final SignInGate gate;
    private final Sessions sessions;
    private final DemoSignIns demo;
    private final CurrentVisit visits;

    @SuppressWarnings("NullAway") // for the CDI proxy
    protected SignInResource() {
        this.asking = null;
        this.passwords = null;
        this.links = null;
        this.steps = null;
        this.gate = null;
        this.sessions = null;
        this.demo = null;
        this.visits = null;
    }

    @Inject
    SignInResource(
            AskToSignIn asking,
            SignInByPassword passwords,
            SignInByLink links,
            SignInSteps steps,
            SignInGate gate,
            Sessions sessions,
            DemoSignIns demo,
            CurrentVisit visits) {
        this.asking = asking;
        this.passwords = passwords;
        this.links = links;
        this.steps = steps;
        this.gate = gate;
        this.sessions = sessions;
        this.demo = demo;
        this.visits = visits;
    }

    @GET
    public View start(
            @QueryParam("next") @DefaultValue("") String next,
            @QueryParam("because") @DefaultValue("") String because) {
        AskForm form = new AskForm();
        form.next.fill(LocalPath.parse(next).orElse(""));
        return SignInPages.ask(form, because, demo.all());
    }

    @POST
    public Response ask(MultivaluedMap<String, String> input) {
        AskForm form = new AskForm();
        if (!form.bind(input)) {
            return SignInPages.ask(form, "", demo.all()).response();
        }
        return begin(form.email.value(), LocalPath.parse(form.next.value()).orElse(""), false);
    }

    @POST
    @Path("/link")
    public Response linkInstead(@CookieParam(SessionCookie.SIGN_IN) @DefaultValue("") String browser) {
        Optional<SignInRow> asked = steps.asked(browser);
        return asked.isEmpty()
                ? Redirects.seeOther("/sign-in")
                : begin(asked.get().address(), asked.get().nextPath(), true);
    }

    @GET
    @Path("/password")
    public Response password(@CookieParam(SessionCookie.SIGN_IN) @DefaultValue("") String browser) {
        return steps.asked(browser)
                .map(row ->
                        SignInPages.password(new PasswordForm(), row.address()).response())
                .orElseGet(() -> Redirects.seeOther("/sign-in"));
    }

    @POST
    @Path("/password")
    public Response tryPassword(
            @CookieParam(SessionCookie.SIGN_IN) @DefaultValue("") String browser,
            @CookieParam(SessionCookie.SESSION) @DefaultValue("") String before,
            MultivaluedMap<String, String> input) {
        String address = steps.asked(browser).map(SignInRow::address).orElse("");
        PasswordForm form = new PasswordForm();
        if (!form.bind(input)) {
            return SignInPages.password(form, address).response();
        }
        if (!gate.opens(visits.address())) {
            return SignInPages.tooMany().response();
        }
        Tried tried = passwords.tryPassword(browser, form.password.value());
        return switch (tried.outcome()) {
            case RIGHT -> enter(tried.signedIn(), before);
            case ASK_AGAIN -> Redirects.seeOther("/sign-in");
            case TOO_MANY -> again(form, address, "Too many tries. Wait 15 minutes and try again");
            case WRONG -> again(form, address, "The password is not right");
        };
    }

    @GET
    @Path("/sent")
    public Response sent(@CookieParam(SessionCookie.SIGN_IN) @DefaultValue("") String browser) {
        return steps.asked(browser)
                .map(row -> SignInPages.sent(new CodeForm(), row.address()).response())
                .orElseGet(() -> Redirects.seeOther("/sign-in"));
    }

    @POST
    @Path("/code")
    public Response typeCode(
            @CookieParam(SessionCookie.SIGN_IN) @DefaultValue("") String browser,
            @CookieParam(SessionCookie.SESSION) @DefaultValue("") String before,
            MultivaluedMap<String, String> input) {
        String address = steps.asked(browser).map(SignInRow::address).orElse("");
        CodeForm form = new CodeForm();
        if (!form.bind(input)) {
            return SignInPages.sent(form, address).response();
        }
        if (!gate.opens(visits.address())) {
            return SignInPages.tooMany().response();
        }
        SignInByLink.Followed followed = links.typeCode(browser, form.digits());
        if (followed.outcome() == SignInByLink.Outcome.WRONG_CODE) {
            form.refuse(form.code, "The code is not right");
            return SignInPages.sent(form, address).response();
        }
        return followed.outcome() == SignInByLink.Outcome.SIGNED_IN
                ? enter(followed.signedIn(), before)
                : SignInPages.gone().response();
    }

    @GET
    @Path("/{token}")
    @Open(token = "sign-in link")
    public View link(@PathParam("token") String token) {
        return steps.offer(token)
                .map(offer -> SignInPages.link(offer, new WhoForm(offer.people()), token))
                .orElseGet(SignInPages::gone);
    }

    @POST
    @Path("/{token}")
    @Open(token = "sign-in link")
    public Response follow(
            @PathParam("token") String token,
            @CookieParam(SessionCookie.SIGN_IN) @DefaultValue("") String browser,
            @CookieParam(SessionCookie.SESSION) @DefaultValue("") String before,
            MultivaluedMap<String, String> input) {
        Optional<SignInSteps.Offer> offer = steps.offer(token);
        WhoForm form = new WhoForm(offer.map(SignInSteps.Offer::people).orElse(List.of()));
        if (!form.bind(input) && offer.isPresent()) {
            return SignInPages.link(offer.get(), form, token).response();
        }
        SignInByLink.Followed followed = links.follow(token, browser, form.who.value());
        return switch (followed.outcome()) {
            case SIGNED_IN -> enter(followed.signedIn(), before);
            case OTHER_DEVICE ->
                SignInPages.code(String.valueOf(followed.code())).response();
            case CHOOSE -> Redirects.seeOther("/sign-in/" + token);
            case WRONG_CODE, GONE -> SignInPages.gone().response();
        };
    }

    private Response begin(String address, String next, boolean linkWanted) {
        if (!gate.opens(visits.address())) {
            return SignInPages.tooMany().response();
        }
        AskToSignIn.Asked asked = asking.ask(address, next, linkWanted);
        return Redirects.to(asked.password() ? "/sign-in/password" : "/sign-in/sent")
                .cookie(Cookies.asking(asked.browser()))
                .build();
    }

    private static Response again(PasswordForm form, String address, String words) {
        form.refuse(form.password, words);
        return SignInPages.password(form, address).response();
    }

    private Response enter(@Nullable SignedIn signedIn, String before) {
        if (signedIn == null) {
            throw new IllegalStateException("Signed in without a session");
        }
        if (!before.isEmpty()) {
            sessions.end(before);
        }
        return Redirects.to(signedIn.next())
                .cookie(Cookies.session(signedIn.session()), Cookies.notAsking())
                .build();
    }
}
