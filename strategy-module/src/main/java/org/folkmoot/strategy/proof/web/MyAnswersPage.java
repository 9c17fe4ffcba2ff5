package org.folkmoot.strategy.proof.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.strategy.proof.MyAnswers;
import org.folkmoot.templates.strategy.proof.JtemineGenerated;

/** The answers that a member gave with their name, and what became of them. */
@Path("/account/answers")
@ApplicationScoped
public class MyAnswersPage {

    private final MyAnswers mine;

    @SuppressWarnings("NullAway") // for the CDI proxy
    MyAnswersPage() {
        this(null);
    }

    @Inject
    MyAnswersPage(MyAnswers mine) {
        this.mine = mine;
    }

    @GET
    @Requires(Permission.USE_OWN_ACCOUNT)
    public View show() {
        MyAnswers.Mine all = mine.read();
        return View.page("Answers I gave", out -> JtemineGenerated.render(out, null, all))
                .section(Section.ACCOUNT)
                .back("/account");
    }
}
