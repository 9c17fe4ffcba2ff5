package org.folkmoot.members.bulk.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.stream.Stream;
import org.folkmoot.members.bulk.BeginABulkEdit;
import org.folkmoot.members.bulk.TickPeople;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.join.JoinMode;
import org.folkmoot.members.model.BulkChange;
import org.folkmoot.members.store.views.MemberFilter;
import org.folkmoot.members.web.Whom;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.templates.members.bulk.JtehowGenerated;
import org.folkmoot.templates.members.bulk.JtewhatGenerated;
import org.jspecify.annotations.Nullable;

/** Begins a change to many people: first what, then to which value; what it would do comes next. */
@Path("/office/members/changes/new")
@ApplicationScoped
public class NewBulkResource {

    private static final String HOME = "/office/members/changes";

    private final BeginABulkEdit begin;
    private final TickPeople ticks;
    private final PresentConstitution constitution;
    private final JoinMode mode;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    NewBulkResource() {
        this.begin = null;
        this.ticks = null;
        this.constitution = null;
        this.mode = null;
        this.clock = null;
    }

    @Inject
    public NewBulkResource(
            BeginABulkEdit begin, TickPeople ticks, PresentConstitution constitution, JoinMode mode, Clock clock) {
        this.begin = begin;
        this.ticks = ticks;
        this.constitution = constitution;
        this.mode = mode;
        this.clock = clock;
    }

    /** What to change; once that is chosen, the values that it needs. */
    @GET
    @Requires(Permission.CHANGE_MEMBERS)
    public View what(@Context UriInfo uri) {
        MultivaluedMap<String, String> input = uri.getQueryParameters();
        Whom whom = Whom.of(input);
        BulkChange change = change(input.getFirst("change"));
        return change == null ? what(whom, input.containsKey("change"), input) : how(whom, change, form(change));
    }

    private View what(Whom whom, boolean answered, MultivaluedMap<String, String> input) {
        WhatForm form = new WhatForm(mode);
        if (answered) {
            form.bind(input);
        }
        View view = View.page("Change many people", out -> JtewhatGenerated.render(out, null, form, whom, words(whom)))
                .section(Section.OFFICE)
                .back("/office/members");
        return answered ? view.errors(form) : view;
    }

    /** Works out what would happen. */
    @POST
    @Requires(Permission.CHANGE_MEMBERS)
    public Response begin(MultivaluedMap<String, String> input) {
        Whom whom = Whom.of(input);
        BulkChange change = change(input.getFirst("change"));
        if (change == null) {
            return what(whom, true, input).response();
        }
        BulkForm form = form(change);
        if (!form.bind(input) || !form.possible()) {
            return how(whom, change, form).errors(form).response();
        }
        long id = begin.begin(form.wish(), whom.filter(constitution));
        return Redirects.seeOther(HOME + "/" + id);
    }

    private BulkForm form(BulkChange change) {
        return new BulkForm(change, mode, TrustClock.today(clock));
    }

    private View how(Whom whom, BulkChange change, BulkForm form) {
        return View.page(
                        change.words(),
                        out -> JtehowGenerated.render(out, null, form, change, form.possible(), whom, words(whom)))
                .section(Section.OFFICE)
                .back("/office/members");
    }

    private static @Nullable BulkChange change(@Nullable String name) {
        return Stream.of(BulkChange.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private String words(Whom whom) {
        MemberFilter filter = whom.filter(constitution);
        return filter == null
                ? Words.count(ticks.ticked().size(), "person", "people") + " ticked on the list"
                : "Everybody on the list: " + filter.words();
    }
}
