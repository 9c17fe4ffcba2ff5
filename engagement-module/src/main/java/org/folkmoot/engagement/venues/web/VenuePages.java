package org.folkmoot.engagement.venues.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.folkmoot.engagement.model.AccessFeature;
import org.folkmoot.engagement.model.KnownPlace;
import org.folkmoot.engagement.model.PlaceBook;
import org.folkmoot.engagement.model.rules.PlacesHaveNamesOfTheirOwn;
import org.folkmoot.engagement.venues.KeepPlace;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.FormPage;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.refusals.NotFound;

/** The list of places that conveners choose from, kept by the office. */
@Path("/office/venues")
@ApplicationScoped
public class VenuePages {
    private static final String HOME = "/office/venues";
    private static final String ID = "/{id: [0-9]{1,15}}";

    private final PlaceBook places;
    private final KeepPlace keeping;

    @SuppressWarnings("NullAway") // for the CDI proxy
    VenuePages() {
        this.places = null;
        this.keeping = null;
    }

    @Inject
    public VenuePages(PlaceBook places, KeepPlace keeping) {
        this.places = places;
        this.keeping = keeping;
    }

    @GET
    @Requires(Permission.RUN_ENGAGEMENT)
    public View list() {
        return BlocksPage.of("Places for meetings")
                .with(null, Components.linkButton("Add a place", HOME + "/new"))
                .with(null, table(places.all()))
                .view()
                .back("/office/meetings")
                .section(Section.OFFICE)
                .wide();
    }

    @GET
    @Path("/new")
    @Requires(Permission.RUN_ENGAGEMENT)
    public View askNew() {
        return page("Add a place", HOME + "/new", new VenueForm());
    }

    @POST
    @Path("/new")
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response add(MultivaluedMap<String, String> input) {
        return kept("Add a place", HOME + "/new", 0, input);
    }

    @GET
    @Path(ID)
    @Requires(Permission.RUN_ENGAGEMENT)
    public View ask(@PathParam("id") long id) {
        return page("Change a place", HOME + "/" + id, new VenueForm().fill(place(id)));
    }

    @POST
    @Path(ID)
    @Requires(Permission.RUN_ENGAGEMENT)
    public Response change(@PathParam("id") long id, MultivaluedMap<String, String> input) {
        return kept("Change a place", HOME + "/" + id, place(id).id(), input);
    }

    private Response kept(String heading, String action, long id, MultivaluedMap<String, String> input) {
        VenueForm form = new VenueForm();
        if (form.bind(input)) {
            PlacesHaveNamesOfTheirOwn own = new PlacesHaveNamesOfTheirOwn(form.place(id), places.all());
            if (own.broken()) {
                form.refuse(form.name, own.words());
            }
        }
        if (!form.isValid()) {
            return page(heading, action, form).response();
        }
        keeping.keep(form.place(id));
        return Redirects.withNotice(HOME, "The place was kept.");
    }

    private KnownPlace place(long id) {
        return places.find(id).orElseThrow(() -> NotFound.of("venue", id));
    }

    private static View page(String heading, String action, VenueForm form) {
        return FormPage.of(heading, action, form, "Keep the place")
                .view()
                .back(HOME)
                .section(Section.OFFICE);
    }

    private static Content table(List<KnownPlace> all) {
        if (all.isEmpty()) {
            return Pieces.paragraph("No place is kept yet. Add those in which you meet again and again.");
        }
        Table table = Table.of("Places")
                .hideCaption()
                .responsive()
                .columns("Place", "Address", "What is there")
                .numeric("Places");
        return Components.table(table.rows(
                all,
                place -> List.of(
                        (Object) Pieces.cellLink(
                                place.name() + (place.retired() ? " (not offered)" : ""), HOME + "/" + place.id()),
                        place.address(),
                        place.access().inOrder().stream()
                                .map(AccessFeature::words)
                                .collect(Collectors.joining(", ")),
                        place.places() == null ? "" : Words.number(place.places()))));
    }
}
