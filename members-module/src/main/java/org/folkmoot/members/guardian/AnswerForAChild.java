package org.folkmoot.members.guardian;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.model.ConsentLine;
import org.folkmoot.members.model.ConsentLine.Subject;
import org.folkmoot.members.model.Consents;
import org.folkmoot.members.model.Guardian;
import org.folkmoot.members.model.Guardians;
import org.folkmoot.members.model.Guardians.Kept;
import org.folkmoot.members.model.People;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.PersonStatus;
import org.folkmoot.members.privacy.KeepConsents;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.links.LinkSigner;
import org.jspecify.annotations.Nullable;

/** Records whether a parent or guardian agrees, by the link that was sent to them; they may change their mind. */
@ApplicationScoped
public class AnswerForAChild {

    private final LinkSigner links;
    private final Guardians guardians;
    private final People people;
    private final Consents consents;
    private final KeepConsents keep;
    private final CurrentActor actor;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AnswerForAChild() {
        this.links = null;
        this.guardians = null;
        this.people = null;
        this.consents = null;
        this.keep = null;
        this.actor = null;
    }

    @Inject
    public AnswerForAChild(
            LinkSigner links,
            Guardians guardians,
            People people,
            Consents consents,
            KeepConsents keep,
            CurrentActor actor) {
        this.links = links;
        this.guardians = guardians;
        this.people = people;
        this.consents = consents;
        this.keep = keep;
        this.actor = actor;
    }

    /** What the link asks about; empty where it does not work or a newer one was sent. */
    public Optional<Asked> look(String token) {
        return kept(token).flatMap(kept -> people.find(kept.person())
                .filter(person -> person.status() != PersonStatus.ERASED)
                .map(person -> asked(person, kept)));
    }

    private Optional<Kept> kept(String token) {
        return links.verify(GuardianLetters.ANSWER, token)
                .flatMap(signed ->
                        guardians.of(new PersonId(signed.id())).filter(each -> each.version() == signed.version()));
    }

    private Asked asked(Person person, Kept kept) {
        Boolean agrees = consents.of(person.id()).stream()
                .filter(each -> each.subject() == Subject.GUARDIAN)
                .findFirst()
                .map(ConsentLine::given)
                .orElse(null);
        return new Asked(kept, person.name().full(), agrees);
    }

    /** Records the answer; the same answer twice changes nothing. */
    @Transactional
    public Optional<Asked> answer(String token, boolean agrees) {
        Optional<Asked> asked = look(token);
        asked.filter(each -> each.agrees() == null || each.agrees() != agrees)
                .ifPresent(each -> actor.run(Actor.byLink(each.kept().person()), () -> record(each.kept(), agrees)));
        return asked;
    }

    private void record(Kept kept, boolean agrees) {
        Guardian guardian = kept.guardian();
        String who = guardian.name() + ", " + guardian.relation().words().toLowerCase(Locale.ROOT);
        keep.record(kept.person(), Subject.GUARDIAN, agrees, who + ", by the link sent to them");
    }

    /**
     * A question to a parent or guardian.
     *
     * @param name of whom they are asked about
     * @param agrees what they answered last; null where they have not
     */
    public record Asked(Kept kept, String name, @Nullable Boolean agrees) {}
}
