package org.folkmoot.engagement.replying.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.folkmoot.engagement.model.Needs;
import org.folkmoot.engagement.model.rules.RepliesAreStillTaken;
import org.folkmoot.engagement.replying.InvitationLinks.Opened;
import org.folkmoot.engagement.replying.LookAtInvitation.Look;
import org.folkmoot.engagement.replying.Seats;
import org.folkmoot.engagement.web.BlocksPage;
import org.folkmoot.engagement.web.Discretion;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.templates.engagement.replying.JtereplyGenerated;

/** The page that asks whether somebody comes: what the meeting is, where they stand, and the form. */
@ApplicationScoped
class AskPiece {
    private final ReplyPiece piece;
    private final Discretion discretion;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AskPiece() {
        this.piece = null;
        this.discretion = null;
        this.clock = null;
    }

    @Inject
    AskPiece(ReplyPiece piece, Discretion discretion, Clock clock) {
        this.piece = piece;
        this.discretion = discretion;
        this.clock = clock;
    }

    /** The page as the person finds it who has just opened it. */
    View asked(Look look, String token) {
        return of(look.opened(), token, filled(look), look.free(), look.papers());
    }

    /** The page with what the form holds and says. */
    View of(Opened opened, String token, ReplyForm form, List<Seats.Free> free, int papers) {
        boolean closed = !opened.meeting().state().isFixed()
                || opened.meeting().details().time().hasBegun(clock.instant());
        if (closed) {
            String words = new RepliesAreStillTaken(opened.meeting().state(), true).words();
            BlocksPage page = BlocksPage.of(opened.meeting().details().title()).lead(words);
            String why = ReplyPiece.waitedInVain(opened);
            page = why.isEmpty() ? page : page.with(null, Components.inset(why));
            return page.with(null, Components.summaryList(piece.facts(opened, token, papers)))
                    .view();
        }
        String title = "Your invitation to " + opened.meeting().details().title();
        return View.page(
                        title,
                        out -> JtereplyGenerated.render(
                                out,
                                null,
                                title,
                                opened.meeting().details().purpose(),
                                opened.invitation().reply().isPresent(),
                                piece.facts(opened, token, papers),
                                piece.standing(opened, free),
                                form,
                                token))
                .errors(form);
    }

    private ReplyForm filled(Look look) {
        Opened opened = look.opened();
        Optional<Needs> remembered = look.needs();
        ReplyForm form = form(opened, look.free()).remembered(remembered.isPresent());
        opened.invitation().reply().ifPresent(form::fill);
        boolean saidBefore = opened.invitation()
                .reply()
                .filter(reply -> !reply.needs().isEmpty())
                .isPresent();
        if (!saidBefore) {
            remembered.ifPresent(form::fill);
        }
        return form;
    }

    /** The form that fits the meeting and the person's standing. */
    ReplyForm form(Opened opened, List<Seats.Free> free) {
        return new ReplyForm(new ReplyForm.Asked(
                opened.meeting().details().modes(),
                piece.canHaveSeat(opened, free),
                opened.invitation().person().isPresent(),
                discretion.showsNames(opened.meeting().scope())));
    }
}
