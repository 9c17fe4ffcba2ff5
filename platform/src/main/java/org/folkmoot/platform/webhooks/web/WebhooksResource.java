package org.folkmoot.platform.webhooks.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.folkmoot.nhsuk.components.Button;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.components.TagColour;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.screens.Cells;
import org.folkmoot.platform.webhooks.Hook;
import org.folkmoot.platform.webhooks.HookCall;
import org.folkmoot.platform.webhooks.HookCall.State;
import org.folkmoot.platform.webhooks.RunHooks;
import org.folkmoot.templates.platform.webhooks.JtesecretGenerated;
import org.folkmoot.templates.platform.webhooks.JtesystemGenerated;
import org.folkmoot.templates.platform.webhooks.JtesystemsGenerated;

/** {@code /admin/webhooks}: the systems that are told of public news. */
@Path("/admin/webhooks")
@ApplicationScoped
@Requires(Permission.ADMINISTER)
public class WebhooksResource {

    private static final String HOME = "/admin/webhooks";
    private static final String ONE = "/{id: [1-9][0-9]{0,17}}";

    private final RunHooks run;

    @SuppressWarnings("NullAway") // for the CDI proxy
    WebhooksResource() {
        run = null;
    }

    @Inject
    public WebhooksResource(RunHooks run) {
        this.run = run;
    }

    @GET
    public View list() {
        return page(new HookForm(run.kinds()));
    }

    @POST
    public Response add(MultivaluedMap<String, String> input) {
        HookForm form = new HookForm(run.kinds());
        if (!understood(form, input)) {
            return page(form).response();
        }
        long id = run.add(form.name.value(), form.url.value(), List.copyOf(form.kinds.values()));
        return Redirects.withNotice(HOME + "/" + id, "Added. Give the other system its secret");
    }

    @GET
    @Path(ONE)
    public View one(@PathParam("id") long id) {
        Hook hook = run.find(id);
        return page(hook, new HookForm(run.kinds()).showing(hook));
    }

    @POST
    @Path(ONE)
    public Response change(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        Hook hook = run.find(id);
        HookForm form = new HookForm(run.kinds());
        if (!understood(form, input)) {
            return page(hook, form).response();
        }
        run.change(id, form.name.value(), form.url.value(), List.copyOf(form.kinds.values()));
        return back(id, "Saved");
    }

    /** Shows the secret, once the administrator has asked for it. */
    @POST
    @Path(ONE + "/secret")
    public View secret(@PathParam("id") long id) {
        Hook hook = run.find(id);
        String secret = run.secret(id);
        return View.page("Secret of " + hook.name(), out -> JtesecretGenerated.render(out, null, hook, secret))
                .section(Section.ADMIN)
                .back(HOME + "/" + id);
    }

    @POST
    @Path(ONE + "/new-secret")
    public Response newSecret(@PathParam("id") long id) {
        run.newSecret(id);
        return back(id, "The secret is a new one. Give it to the other system");
    }

    @POST
    @Path(ONE + "/pause")
    public Response pause(@PathParam("id") long id) {
        run.pause(id, true);
        return back(id, "Paused. It is not told of what happens meanwhile");
    }

    @POST
    @Path(ONE + "/resume")
    public Response resume(@PathParam("id") long id) {
        run.pause(id, false);
        return back(id, "It is told of news again");
    }

    @POST
    @Path(ONE + "/remove")
    public Response remove(@PathParam("id") long id) {
        run.remove(id);
        return Redirects.withNotice(HOME, "Removed");
    }

    @POST
    @Path(ONE + "/calls/{call: [1-9][0-9]{0,17}}/again")
    public Response again(@PathParam("id") long id, @PathParam("call") long call) {
        run.again(id, call);
        return back(id, "The call is made again");
    }

    private boolean understood(HookForm form, MultivaluedMap<String, String> input) {
        if (form.bind(input)) {
            run.refusal(form.url.value()).ifPresent(why -> form.refuse(form.url, why));
        }
        return form.isValid();
    }

    private View page(HookForm form) {
        Table table = Table.of("Systems that are told")
                .responsive()
                .columns("System", "Address", "State")
                .rows(
                        run.all(),
                        each -> List.of(
                                Cells.link(each.name(), HOME + "/" + each.id()),
                                each.url(),
                                each.paused() ? "Paused" : "Is told"));
        return View.page("Other systems", out -> JtesystemsGenerated.render(out, null, table, form))
                .section(Section.ADMIN)
                .wide()
                .errors(form);
    }

    private View page(Hook hook, HookForm form) {
        Table calls = Table.of("Last calls, newest first")
                .responsive()
                .columns("What", "When", "State", "Answer", "Action")
                .rows(run.calls(hook.id()), call -> cells(hook, call));
        return View.page(hook.name(), out -> JtesystemGenerated.render(out, null, hook, form, calls))
                .section(Section.ADMIN)
                .back(HOME)
                .errors(form);
    }

    private static List<?> cells(Hook hook, HookCall call) {
        String again = HOME + "/" + hook.id() + "/calls/" + call.id() + "/again";
        return List.of(
                call.kind(),
                Words.dateAndTime(call.queuedAt()),
                Components.tag(call.state().words(), colour(call.state())),
                call.lastAnswer() == null ? "" : call.lastAnswer(),
                call.state() == State.WAITING
                        ? ""
                        : Cells.post(again, Button.of("Call again").secondary().asSmall()));
    }

    private static TagColour colour(State state) {
        return switch (state) {
            case WAITING -> TagColour.BLUE;
            case DONE -> TagColour.GREEN;
            case FAILED -> TagColour.RED;
        };
    }

    private static Response back(long id, String notice) {
        return Redirects.withNotice(HOME + "/" + id, notice);
    }
}
