package org.folkmoot.members.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.MailAddress;
import org.folkmoot.members.model.Returns;
import org.folkmoot.members.model.Returns.Dealt;
import org.folkmoot.members.model.Returns.Kind;
import org.folkmoot.members.model.Returns.Returned;

/** Letters and mails that came back from invented members in the last weeks. */
@ApplicationScoped
class DemoReturns {

    private static final int EVERY = 70;
    private static final int MOST = 64;
    private static final List<String> POST =
            List.of("Gone away", "Addressee unknown", "No such address", "Refused", "Not called for");
    private static final List<String> MAIL = List.of(
            "550 5.1.1 No such user here", "552 5.2.2 Mailbox full", "550 5.1.2 Domain not found", "554 5.7.1 Refused");

    private final Returns returns;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    DemoReturns() {
        this.returns = null;
        this.clock = null;
    }

    @Inject
    DemoReturns(Returns returns, Clock clock) {
        this.returns = returns;
        this.clock = clock;
    }

    /** Lets some of these people's letters and mails come back. */
    void plant(List<DemoPerson> people, List<PersonId> numbers) {
        List<Returned> all = new ArrayList<>();
        for (int i = EVERY; i < people.size() && all.size() < MOST; i += EVERY) {
            if (people.get(i).left() == null) {
                all.add(returned(people.get(i), numbers.get(i), all.size()));
            }
        }
        returns.note(all);
        returns.waiting(0, 1)
                .forEach(each -> returns.deal(
                        each, new Dealt("I have corrected the address", clock.instant(), DemoOffice.NAME, null, null)));
    }

    private Returned returned(DemoPerson person, PersonId number, int place) {
        MailAddress mail = person.contact().mail();
        boolean post = mail == null || place % 2 == 0;
        return new Returned(
                number,
                post ? Kind.POST : Kind.MAIL,
                post || mail == null ? person.address().lines().replace("\n", ", ") : mail.value(),
                post ? POST.get(place % POST.size()) : MAIL.get(place % MAIL.size()),
                clock.instant().minus(Duration.ofHours(7L + 11L * place)),
                DemoOffice.NAME);
    }
}
