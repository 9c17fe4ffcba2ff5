package org.folkmoot.strategy.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.folkmoot.contracts.engagement.MeetingGlance;
import org.folkmoot.contracts.engagement.Meetings;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.platform.access.CurrentActor;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.outbox.MessageClass;
import org.folkmoot.platform.outbox.MessageLink;
import org.folkmoot.platform.outbox.Outbox;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.settings.TrustSettings;
import org.folkmoot.strategy.model.Consultation;
import org.folkmoot.strategy.model.Interest.State;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.Interests;
import org.folkmoot.strategy.store.views.InterestLine;
import org.folkmoot.strategy.store.views.PublishedPages;

/** Asks somebody who wanted to come, or says that there is no place; the meeting of that way to take part goes with it. */
@ApplicationScoped
public class AnswerInterest {

    private final Interests interests;
    private final PublishedPages pages;
    private final Meetings meetings;
    private final Outbox outbox;
    private final TrustSettings settings;
    private final CurrentActor actor;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AnswerInterest() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public AnswerInterest(
            Interests interests,
            PublishedPages pages,
            Meetings meetings,
            Outbox outbox,
            TrustSettings settings,
            CurrentActor actor,
            Audit audit,
            Clock clock) {
        this.interests = interests;
        this.pages = pages;
        this.meetings = meetings;
        this.outbox = outbox;
        this.settings = settings;
        this.actor = actor;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Notes the answer and mails it, where there is an address.
     *
     * @throws NotFound where it waits no longer
     */
    @Transactional
    public void answer(long interest, State state, String words) {
        InterestLine line = interests.find(interest).orElseThrow(() -> NotFound.of("waiting interest", interest));
        interests.decide(interest, state, words, actor.get().name(), clock.instant());
        if (state != State.SET_ASIDE && !line.mail().isEmpty()) {
            outbox.queue(mail(line, state, words));
        }
        audit.wrote("interest.answer", "interest:" + interest, state + ", " + line.audience());
    }

    /** The public meeting at which people of this audience come together; empty where the way to take part names none. */
    public Optional<MeetingGlance> meeting(InterestLine line) {
        Consultation consultation =
                ContentJson.bind(ContentJson.page(pages.sections(Kind.CONSULTATION, line.slug())), Consultation.class);
        return consultation.routes().stream()
                .filter(route -> route.audience().equals(line.audience()) && route.meeting() != null)
                .findFirst()
                .flatMap(route -> meetings.find(String.valueOf(route.meeting())));
    }

    private Message mail(InterestLine line, State state, String words) {
        boolean invited = state == State.INVITED;
        Optional<MeetingGlance> meeting = invited ? meeting(line) : Optional.empty();
        String when = meeting.map(each -> each.title() + ", "
                        + Words.dateAndTime(each.starts().toLocalDateTime()) + ", " + each.where()
                        + "\n[[meeting]]\n\n")
                .orElse("");
        String text = "Dear " + line.name() + ",\n\nThank you for saying that you would like to take part in “"
                + line.title() + "” (" + line.audience() + ").\n\n" + words + "\n\n" + when
                + "About the consultation:\n[[consultation]]\n\n" + settings.trustName() + "\n";
        Message.Builder message = Message.mail(MessageClass.STATUTORY, "interest-answer")
                .about("interest:" + line.id())
                .to(line.name(), line.mail())
                .subject(invited ? "Please come: " + line.title() : "About “" + line.title() + "”")
                .text(text)
                .link("consultation", MessageLink.open("/consultations/" + line.slug()));
        meeting.ifPresent(each -> message.link("meeting", MessageLink.open("/meetings/" + each.slug())));
        return line.person() == null
                ? message.build()
                : message.person(line.person()).build();
    }
}
