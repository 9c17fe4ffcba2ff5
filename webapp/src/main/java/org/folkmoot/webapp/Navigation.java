package org.folkmoot.webapp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.nhsuk.components.NavItem;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.Grant;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Role;
import org.folkmoot.platform.access.web.Doors;

/** Where one can go from a page: by the section it belongs to and by what the reader may do. Leads only to routes. */
@ApplicationScoped
public class Navigation {

    private static final List<Place> PLACES = List.of(
            new Place(Permission.CONVENE, new NavItem("Convene meetings", "/governor")),
            new Place(Permission.SEE_MEMBERS, new NavItem("Office", "/office")),
            new Place(Permission.CHECK_IN, new NavItem("At the door", "/door")),
            new Place(Permission.EDIT_CONTENT, new NavItem("Editor", "/editor")),
            new Place(Permission.ADMINISTER, new NavItem("Administration", "/admin")));

    private static final List<NavItem> JOIN_TRUST = List.of(new NavItem("Become a member", "/join"));

    private static final List<NavItem> JOIN_NETWORK = List.of(new NavItem("Networks", "/networks"));

    private static final List<NavItem> EVERYONE = List.of(
            new NavItem("Meetings", "/meetings"),
            new NavItem("Have your say", "/consultations"),
            new NavItem("Our strategy", "/strategy"),
            new NavItem("Our values", "/values"),
            new NavItem("Documents", "/documents"),
            new NavItem("You said, we did", "/you-said-we-did"));

    private static final List<NavItem> COUNCIL = List.of(new NavItem("Governors", "/governors"));

    private static final Set<String> FOR_TRUSTS = Set.of("/office/register", "/office/directors");

    private static final Set<String> FOR_MEMBERS = Set.of(
            "/office/council",
            "/office/representation",
            "/office/reports",
            "/office/transfers",
            "/office/staff",
            "/office/stand");

    private static final NavItem LEADS_MESSAGES = new NavItem("Leads’ messages", "/office/threads");

    private static final Map<Section, List<NavItem>> SECTIONS = Map.of(
            Section.ACCOUNT,
            List.of(
                    new NavItem("My account", "/account"),
                    new NavItem("What you hear about", "/account/frequency"),
                    new NavItem("Answers I gave", "/account/answers"),
                    new NavItem("Your information", "/account/privacy"),
                    new NavItem("What I need", "/account/needs"),
                    new NavItem("Meetings", "/meetings")),
            Section.GOVERNOR,
            List.of(
                    new NavItem("Overview", "/governor"),
                    new NavItem("My meetings", "/governor/meetings"),
                    new NavItem("New meeting", "/governor/meetings/new"),
                    new NavItem("My interests", "/governor/interests"),
                    new NavItem("Messages to members", "/governor/threads"),
                    new NavItem("Network updates", "/governor/updates"),
                    new NavItem("What members told us", "/governor/told")),
            Section.OFFICE,
            List.of(
                    new NavItem("Today", "/office"),
                    new NavItem("Members", "/office/members"),
                    new NavItem("Tasks", "/office/tasks"),
                    new NavItem("Applications", "/office/applications"),
                    new NavItem("Transfers", "/office/transfers"),
                    new NavItem("Staff", "/office/staff"),
                    new NavItem("Imports", "/office/imports"),
                    new NavItem("Exports", "/office/exports"),
                    new NavItem("Duplicates", "/office/duplicates"),
                    new NavItem("Returned post", "/office/bounces"),
                    new NavItem("Screening", "/office/screening"),
                    new NavItem("Stand", "/office/stand"),
                    new NavItem("Meetings", "/office/meetings"),
                    new NavItem("Approvals", "/office/approvals"),
                    new NavItem("Audiences", "/office/audiences"),
                    new NavItem("Networks", "/office/networks"),
                    new NavItem("Networks and interests", "/office/topics"),
                    new NavItem("Panels", "/office/panels"),
                    new NavItem("Formats", "/office/formats"),
                    new NavItem("Governors’ messages", "/office/threads"),
                    new NavItem("Mailings", "/office/mailings"),
                    new NavItem("What members told us", "/office/told"),
                    new NavItem("Messages", "/office/messages"),
                    new NavItem("Answers on paper", "/office/surveys"),
                    new NavItem("Registers", "/office/register"),
                    new NavItem("Privacy", "/office/privacy"),
                    new NavItem("Council", "/office/council"),
                    new NavItem("Directors", "/office/directors"),
                    new NavItem("Representation", "/office/representation"),
                    new NavItem("Reports", "/office/reports"),
                    new NavItem("Constitution", "/office/constitution"),
                    new NavItem("Areas", "/office/areas"),
                    new NavItem("Postcodes", "/office/postcodes"),
                    new NavItem("Jobs", "/office/jobs"),
                    new NavItem("Audit", "/office/audit")),
            Section.EDITOR,
            List.of(
                    new NavItem("Overview", "/editor"),
                    new NavItem("Pages", "/editor/pages"),
                    new NavItem("Strategies", "/editor/strategies"),
                    new NavItem("Consultations", "/editor/consultations"),
                    new NavItem("Surveys", "/editor/surveys"),
                    new NavItem("Promise to proof", "/editor/proof"),
                    new NavItem("Documents", "/editor/documents"),
                    new NavItem("Packs", "/editor/packs"),
                    new NavItem("Networks and interests", "/office/topics"),
                    new NavItem("Comments", "/editor/comments"),
                    new NavItem("Interest", "/editor/interest"),
                    new NavItem("Feedback", "/editor/voices"),
                    new NavItem("Pledges", "/editor/pledges")),
            Section.ADMIN,
            List.of(
                    new NavItem("Overview", "/admin"),
                    new NavItem("People", "/admin/people"),
                    new NavItem("Roles", "/admin/roles"),
                    new NavItem("Sessions", "/admin/sessions"),
                    new NavItem("Trust settings", "/admin/settings"),
                    new NavItem("Events", "/admin/events"),
                    new NavItem("Other systems", "/admin/webhooks"),
                    new NavItem("Health", "/admin/health"),
                    new NavItem("Configuration", "/admin/configuration")));

    private final Doors doors;
    private final List<NavItem> withMembers;
    private final List<NavItem> withNetworks;
    private final Map<Reader, Map<Section, List<NavItem>>> sections = new ConcurrentHashMap<>();

    @SuppressWarnings("NullAway") // for the CDI proxy
    protected Navigation() {
        this.doors = null;
        this.withMembers = null;
        this.withNetworks = null;
    }

    @Inject
    Navigation(Doors doors) {
        this.doors = doors;
        this.withMembers = existing(Stream.of(JOIN_TRUST, EVERYONE, COUNCIL).flatMap(List::stream));
        this.withNetworks = existing(Stream.concat(JOIN_NETWORK.stream(), EVERYONE.stream()));
    }

    /** What everyone sees; a trust without members offers its networks instead. */
    List<NavItem> everyone(boolean members) {
        return members ? withMembers : withNetworks;
    }

    /**
     * The navigation of each section but the public one: where the reader may go. A visitor sees where signing in leads. A
     * trust without members has no register of them and no council, and a network has no board either.
     */
    Map<Section, List<NavItem>> sections(boolean members, boolean network, Actor actor) {
        Set<Role> roles = actor.grants().stream().map(Grant::role).collect(Collectors.toUnmodifiableSet());
        return sections.computeIfAbsent(new Reader(members, network, actor.subject() == null, roles), reader -> {
            Map<Section, List<NavItem>> all = new EnumMap<>(Section.class);
            SECTIONS.forEach((section, items) -> all.put(section, open(items, reader, actor)));
            all.values().removeIf(List::isEmpty);
            return all;
        });
    }

    private List<NavItem> open(List<NavItem> items, Reader reader, Actor actor) {
        return existing(items.stream()).stream()
                .filter(item -> reader.members() || !FOR_MEMBERS.contains(item.href()))
                .map(item -> reader.members() || !item.href().equals(LEADS_MESSAGES.href()) ? item : LEADS_MESSAGES)
                .filter(item -> !reader.network() || !FOR_TRUSTS.contains(item.href()))
                .filter(item -> reader.visitor() || doors.areOpen(actor, item.href()))
                .toList();
    }

    /** Where a signed-in person's own pages are. */
    String home(Actor actor) {
        List<NavItem> all = places(actor);
        return actor.person().isPresent() || all.isEmpty()
                ? "/account"
                : all.get(0).href();
    }

    /** The parts of the site that a person may enter. */
    List<NavItem> places(Actor actor) {
        return PLACES.stream()
                .filter(place -> actor.may(place.permission()))
                .map(Place::item)
                .toList();
    }

    private List<NavItem> existing(Stream<NavItem> items) {
        return items.filter(item -> doors.exist(item.href())).toList();
    }

    /** Whom a navigation is for: people with the same roles see the same. */
    private record Reader(boolean members, boolean network, boolean visitor, Set<Role> roles) {}

    private record Place(Permission permission, NavItem item) {}
}
