package org.folkmoot.members.registers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Constituency;
import org.folkmoot.members.model.Inspections;
import org.folkmoot.members.model.Inspections.Look;
import org.folkmoot.members.model.Inspections.Opening;
import org.folkmoot.members.model.Inspections.Request;
import org.folkmoot.members.model.LeftOut;
import org.folkmoot.members.model.RegisterKind;
import org.folkmoot.members.store.views.RegisterNames;
import org.folkmoot.members.store.views.RegisterNames.NamesPage;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.settings.TrustSettings;
import org.jspecify.annotations.Nullable;

/** Shows the register as it stands now, to whom it is open; each look is kept. */
@ApplicationScoped
public class LookAtTheRegister {

    /** The setting that puts the names on the public pages. */
    static final String ONLINE = "register.online";

    private static final int SIZE = 50;

    private final RegisterNames names;
    private final Inspections inspections;
    private final PresentConstitution constitution;
    private final InspectorsLink links;
    private final TrustSettings settings;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    LookAtTheRegister() {
        this.names = null;
        this.inspections = null;
        this.constitution = null;
        this.links = null;
        this.settings = null;
        this.audit = null;
        this.actor = null;
        this.clock = null;
    }

    @Inject
    public LookAtTheRegister(
            RegisterNames names,
            Inspections inspections,
            PresentConstitution constitution,
            InspectorsLink links,
            TrustSettings settings,
            Audit audit,
            CurrentActor actor,
            Clock clock) {
        this.names = names;
        this.inspections = inspections;
        this.constitution = constitution;
        this.links = links;
        this.settings = settings;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** Where a reader is in the list. */
    public record Position(@Nullable String after, @Nullable String before) {}

    /** A page for the inspector who has this link. */
    @Transactional
    public Seen byLink(String token, Position position) {
        return look(links.request(token), "the inspector", position);
    }

    /** A page for an inspector who sits in the office. */
    @Transactional
    public Seen inTheOffice(long id, Position position) {
        return look(request(id), "in the office, " + actor.get().name(), position);
    }

    private Request request(long id) {
        return inspections.find(id).orElseThrow(() -> NotFound.of("inspection", id));
    }

    private Seen look(Request request, String who, Position position) {
        Opening open = InspectorsLink.check(request, RegisterKind.MEMBERS, clock.instant());
        NamesPage page = page(open.constituency(), position);
        String what =
                open.constituency() == null ? "all constituencies" : constitution.nameOf(open.constituency(), null);
        inspections.looked(
                request.id(), new Look(clock.instant(), who, what, page.names().size()));
        audit.readMany(
                "inspection of the register",
                "inspection " + request.id() + ", " + what,
                page.names().size());
        return new Seen(page, open);
    }

    /** A page for anybody, where the trust has put the names online. */
    public NamesPage online(Position position) {
        if (!isOnline()) {
            throw NotFound.of("page", "names of the register");
        }
        return page(null, position);
    }

    /** True where the trust has put the names online. */
    public boolean isOnline() {
        return settings.get(ONLINE).filter("yes"::equals).isPresent();
    }

    private NamesPage page(@Nullable String only, Position position) {
        List<String> codes = constitution.get().constituencies().stream()
                .filter(LeftOut::mayBeShown)
                .map(Constituency::code)
                .filter(each -> only == null || each.equals(only))
                .toList();
        return names.page(codes, position.after(), position.before(), SIZE);
    }

    /** What an inspector sees. */
    public record Seen(NamesPage page, Opening opening) {}
}
