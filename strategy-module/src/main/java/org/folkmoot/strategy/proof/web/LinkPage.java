package org.folkmoot.strategy.proof.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.HiddenField;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.strategy.model.proof.Link;
import org.folkmoot.strategy.model.rules.WhatHangsOnItIsTakenBackFirst;
import org.folkmoot.strategy.store.views.ProofChanges;
import org.folkmoot.strategy.store.views.ProofChanges.Change;
import org.folkmoot.strategy.store.views.ProofViews;
import org.folkmoot.strategy.store.views.ProofViews.DecisionRow;
import org.folkmoot.strategy.store.views.ProofViews.DeliveryRow;
import org.folkmoot.strategy.store.views.ProofViews.EvidenceRow;
import org.folkmoot.strategy.store.views.ProofViews.ThemeName;
import org.folkmoot.templates.strategy.proof.JtecorrectGenerated;

/** The page on which a link of a chain is corrected or taken back, with what it said before. */
@ApplicationScoped
class LinkPage {

    private final ProofViews views;
    private final ProofChanges changes;

    @SuppressWarnings("NullAway") // for the CDI proxy
    LinkPage() {
        this(null, null);
    }

    @Inject
    LinkPage(ProofViews views, ProofChanges changes) {
        this.views = views;
        this.changes = changes;
    }

    View show(Link link, long id, long theme, Form form, HiddenField seen) {
        WhatHangsOnItIsTakenBackFirst rule = new WhatHangsOnItIsTakenBackFirst(link, hanging(link, id));
        String hangs = rule.broken() ? rule.words() : "";
        List<Change> before = changes.of(link, id);
        return View.page(
                        "Correct: " + link.words().toLowerCase(Locale.ROOT),
                        out -> JtecorrectGenerated.render(
                                out, null, link, address(link, id), form, seen.value(), hangs, before))
                .section(Section.EDITOR)
                .back("/editor/proof/themes/" + theme);
    }

    private static String address(Link link, long id) {
        return "/editor/proof/"
                + switch (link) {
                    case THEME, OUTCOME -> "themes/";
                    case DECISION -> "decisions/";
                    case ACTION -> "actions/";
                    case EVIDENCE -> "evidence/";
                }
                + id;
    }

    private int hanging(Link link, long id) {
        return switch (link) {
            case DECISION -> views.deliveries(id).size();
            case ACTION -> views.evidence(id).size();
            case THEME, OUTCOME, EVIDENCE -> 0;
        };
    }

    /** Shows both: what somebody else wrote meanwhile, and what was typed here. */
    Response overtaken(Link link, long id, long theme, Form form, HiddenField seen, String mark, String theirs) {
        seen.fill(mark);
        form.refuse("Somebody else changed this while you wrote. It now says: " + theirs.replace("\n", "; ")
                + ". Save again to put yours in its place");
        return show(link, id, theme, form, seen).errors(form).response();
    }

    /** Takes it back; where that is refused the page is shown again and says why. */
    Response takenBack(Link link, long id, long theme, Form form, HiddenField seen, Runnable step) {
        try {
            step.run();
        } catch (RuleBroken refused) {
            form.refuse(refused.rule().words());
            return show(link, id, theme, form, seen).errors(form).response();
        } catch (Conflict changed) {
            form.refuse("Somebody else changed this while you looked. Read it again before you take it back");
            return show(link, id, theme, form, seen).errors(form).response();
        }
        return back(theme, "Taken back. What it said stands under “Changed and taken back”.");
    }

    static Response back(long theme, String notice) {
        return Redirects.withNotice("/editor/proof/themes/" + theme, notice);
    }

    long themeOf(long decision) {
        return views.themesOf(decision).stream()
                .findFirst()
                .map(ThemeName::id)
                .orElseThrow(() -> NotFound.of("decision", decision));
    }

    DecisionRow decision(long id) {
        return views.decision(id).orElseThrow(() -> NotFound.of("decision", id));
    }

    DeliveryRow delivery(long id) {
        return views.delivery(id).orElseThrow(() -> NotFound.of("action", id));
    }

    EvidenceRow evidence(long id) {
        return views.oneEvidence(id).orElseThrow(() -> NotFound.of("evidence", id));
    }
}
