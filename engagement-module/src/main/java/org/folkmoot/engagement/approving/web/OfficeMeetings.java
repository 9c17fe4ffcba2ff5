package org.folkmoot.engagement.approving.web;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.folkmoot.engagement.model.Meeting;
import org.folkmoot.engagement.model.MeetingState;
import org.folkmoot.engagement.store.views.ConvenedViews;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.MeetingFacts;
import org.folkmoot.engagement.web.Pieces;
import org.folkmoot.engagement.web.TemplatesPiece;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.ContentsItem;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.jspecify.annotations.Nullable;

/** All meetings, for the office. */
@Path("/office/meetings")
@ApplicationScoped
public class OfficeMeetings {
    private static final int PAGE = 50;

    private final ConvenedViews views;
    private final MeetingFacts facts;
    private final TemplatesPiece templates;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OfficeMeetings() {
        this.views = null;
        this.facts = null;
        this.templates = null;
    }

    @Inject
    public OfficeMeetings(ConvenedViews views, MeetingFacts facts, TemplatesPiece templates) {
        this.views = views;
        this.facts = facts;
        this.templates = templates;
    }

    @GET
    @Requires(Permission.RUN_ENGAGEMENT)
    public View list(@QueryParam("state") @Nullable String state, @QueryParam("before") @Nullable String before) {
        List<MeetingState> states = states(state);
        long from = before != null && before.matches("\\d{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE;
        List<ConvenedViews.ConvenedLine> lines = views.inStates(states, from, PAGE + 1);
        String filter = states.size() == 1 ? "&state=" + states.get(0).name() : "";
        String next = lines.size() > PAGE
                ? "/office/meetings?before=" + lines.get(PAGE - 1).id() + filter
                : null;
        return BlocksPage.of("Meetings")
                .with(null, Components.linkButton("Plan a new meeting", "/office/meetings/new"))
                .with(null, Pieces.link("Places for meetings", "/office/venues"))
                .with(null, Pieces.link("Questions to answer", "/office/questions"))
                .with(null, Pieces.link("On record for the annual report", "/office/meetings/record"))
                .with(null, filters(states))
                .with(null, table(lines.stream().limit(PAGE).toList()))
                .with(
                        null,
                        Components.keyPaging(
                                "Latest day first",
                                from == Long.MAX_VALUE ? null : "/office/meetings?" + filter.replaceFirst("&", ""),
                                next))
                .with("Templates", templates.of(Meeting::isForTheOffice, "/office/meetings"))
                .view()
                .section(Section.OFFICE)
                .wide();
    }

    private static List<MeetingState> states(@Nullable String state) {
        return Arrays.stream(MeetingState.values())
                .filter(each -> state == null || state.isEmpty() || each.name().equals(state))
                .toList();
    }

    private static Content filters(List<MeetingState> chosen) {
        List<ContentsItem> items = new ArrayList<>();
        items.add(new ContentsItem("All", "/office/meetings", chosen.size() > 1));
        for (MeetingState state : MeetingState.values()) {
            items.add(new ContentsItem(
                    state.words(), "/office/meetings?state=" + state.name(), chosen.equals(List.of(state))));
        }
        return Components.contentsList(items);
    }

    private Content table(List<ConvenedViews.ConvenedLine> lines) {
        if (lines.isEmpty()) {
            return Pieces.paragraph(
                    "No meeting fits. Plan one, or wait for the conveners, who plan theirs on their own pages.");
        }
        Table table = Table.of("Meetings").hideCaption().responsive().columns("Meeting", "When", "For", "State");
        return Components.table(table.rows(
                lines,
                line -> List.of(
                        (Object) Pieces.cellLink(line.title(), "/office/meetings/" + line.id()),
                        Words.dateAndTime(line.starts().toLocalDateTime()),
                        facts.scope(line.scope()),
                        Pieces.state(line.state()))));
    }
}
