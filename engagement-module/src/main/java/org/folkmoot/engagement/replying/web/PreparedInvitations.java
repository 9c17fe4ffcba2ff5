package org.folkmoot.engagement.replying.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.folkmoot.engagement.replying.InvitationLinks.Opened;
import org.folkmoot.engagement.replying.LookAtInvitation;
import org.folkmoot.engagement.replying.LookAtInvitation.Look;
import org.folkmoot.engagement.store.views.InvitationFactViews.InvitationFacts;
import org.folkmoot.nhsuk.view.Page;
import org.folkmoot.nhsuk.view.SiteFrame;
import org.folkmoot.nhsuk.view.Stencil;
import org.folkmoot.platform.database.HeldAnswers;
import org.folkmoot.platform.web.PreparedPages;
import org.jspecify.annotations.Nullable;

/**
 * The pages behind the invitations of people who have not answered yet. They differ in the name and the link alone, so that
 * one page of each meeting is made a second, and its gaps are filled for each reader; link and invitation are looked at each time.
 */
@ApplicationScoped
public class PreparedInvitations implements PreparedPages {
    private static final Duration KEPT = Duration.ofSeconds(1);
    private static final int MOST = 50;
    private static final int NAME = 0;
    private static final int TOKEN = 1;

    private final LookAtInvitation looking;
    private final AskPiece page;
    private final SiteFrame site;
    private final HeldAnswers<Kind, Stencil> held;

    @SuppressWarnings("NullAway") // for the CDI proxy
    PreparedInvitations() {
        this.looking = null;
        this.page = null;
        this.site = null;
        this.held = null;
    }

    @Inject
    PreparedInvitations(LookAtInvitation looking, AskPiece page, SiteFrame site) {
        this.looking = looking;
        this.page = page;
        this.site = site;
        this.held = new HeldAnswers<>(KEPT, MOST, looking::seatChanges);
    }

    @Override
    public String route() {
        return "/r/{token}";
    }

    @Override
    public byte @Nullable [] page(String token) {
        return looking.facts(token)
                .filter(InvitationFacts::isUntouched)
                .flatMap(facts -> held.get(Kind.of(facts), () -> stencil(facts))
                        .map(stencil -> stencil.filledWith(facts.shownName(), token)))
                .orElse(null);
    }

    private Optional<Stencil> stencil(InvitationFacts facts) {
        return looking.look(facts).map(look -> Stencil.of(2, marks -> page(look, marks)));
    }

    private Page page(Look look, List<String> marks) {
        Opened opened = look.opened();
        Opened nameless = new Opened(opened.invitation(), opened.meeting(), marks.get(NAME));
        String token = marks.get(TOKEN);
        return new Page(
                page.asked(new Look(nameless, look.needs(), look.papers(), look.free()), token),
                site.frame(),
                "/r/" + token,
                null);
    }

    /**
     * What makes pages of one kind.
     *
     * @param person true where the invitation is of somebody on record, who is asked more than a guest
     */
    private record Kind(long meeting, int version, boolean person) {
        static Kind of(InvitationFacts facts) {
            return new Kind(
                    facts.invitation().meeting(),
                    facts.meetingVersion(),
                    facts.invitation().person() != null);
        }
    }
}
