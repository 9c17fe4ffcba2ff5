package org.folkmoot.engagement.welcoming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.contracts.strategy.NamedContributors;
import org.folkmoot.contracts.strategy.OutcomePublished;
import org.folkmoot.engagement.formats.TellInFormat;
import org.folkmoot.engagement.formats.TellInFormat.ForOne;
import org.folkmoot.engagement.messages.MailBody;
import org.folkmoot.engagement.model.AttendanceBook;
import org.folkmoot.engagement.model.AttendanceBook.Attendee;
import org.folkmoot.engagement.model.ConsultationBook;
import org.folkmoot.engagement.model.ConsultationBook.OpenConsultation;
import org.folkmoot.engagement.model.NetworkBook;
import org.folkmoot.engagement.model.RecipientBook;
import org.folkmoot.engagement.model.RecipientBook.KnownRecipient;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.outbox.Message;
import org.folkmoot.platform.outbox.MessageClass;
import org.folkmoot.platform.outbox.MessageLink;
import org.folkmoot.platform.settings.TrustSettings;
import org.jspecify.annotations.Nullable;

/**
 * Tells what came of a consultation: those who came to a meeting whose notes it was given, and those who follow its
 * topics. Nobody is told twice, and who took part with their name is told by the strategy module alone.
 */
@ApplicationScoped
public class TellOutcome {
    private static final int BATCH = 500;
    static final String KIND = "consultation-outcome";

    private final ConsultationBook consultations;
    private final AttendanceBook attendance;
    private final RecipientBook recipients;
    private final NetworkBook networks;
    private final TrustSettings settings;
    private final TellInFormat telling;
    private final NamedContributors named;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TellOutcome() {
        this.consultations = null;
        this.attendance = null;
        this.recipients = null;
        this.networks = null;
        this.settings = null;
        this.telling = null;
        this.named = null;
        this.audit = null;
        this.clock = null;
    }

    @Inject
    public TellOutcome(
            ConsultationBook consultations,
            AttendanceBook attendance,
            RecipientBook recipients,
            NetworkBook networks,
            TrustSettings settings,
            TellInFormat telling,
            NamedContributors named,
            Audit audit,
            Clock clock) {
        this.consultations = consultations;
        this.attendance = attendance;
        this.recipients = recipients;
        this.networks = networks;
        this.settings = settings;
        this.telling = telling;
        this.named = named;
        this.audit = audit;
        this.clock = clock;
    }

    /** Queues a mail or a letter to each, once; returns how many, without those whose letter waits for a format. */
    public int tell(OutcomePublished outcome) {
        Optional<OpenConsultation> known = consultations.find(outcome.slug());
        if (known.isEmpty()
                || !recipients.tellOnce("consultation-outcome:" + outcome.consultation(), clock.instant())) {
            return 0;
        }
        consultations.ended(outcome.slug(), TrustClock.today(clock));
        News news = new News(outcome, known.get());
        Set<PersonId> told = new HashSet<>();
        int came = tellThoseWhoCame(news, told);
        int follow = tellFollowers(news, told);
        news.consultation.topics().forEach(topic -> gather(topic, news));
        audit.wrote(
                "outcome.tell",
                "consultation:" + outcome.consultation(),
                came + " told who came to its meetings, " + follow + " who follow its topics");
        return came + follow;
    }

    private void gather(String topic, News news) {
        networks.news(
                topic, news.subject(), "Read what changed, and what did not, because.", news.path(), clock.instant());
    }

    private int tellThoseWhoCame(News news, Set<PersonId> told) {
        int count = 0;
        for (long meeting : consultations.meetingsOf(news.outcome.slug())) {
            List<Attendee> batch = attendance.toTell(meeting, Topic.MEETINGS, 0, BATCH);
            while (!batch.isEmpty()) {
                told.addAll(named(news, batch.stream().map(Attendee::person)));
                List<Attendee> wanted = batch.stream()
                        .filter(Attendee::canBeTold)
                        .filter(each -> each.person() == null || told.add(each.person()))
                        .toList();
                Map<Long, ForOne> messages = new LinkedHashMap<>();
                wanted.forEach(each -> messages.put(each.id(), guest(news, each)));
                telling.tellEach(List.copyOf(messages.values()), null);
                consultations.told(news.outcome.slug(), days(messages));
                count += gone(messages.values());
                batch = attendance.toTell(
                        meeting, Topic.MEETINGS, batch.get(batch.size() - 1).id(), BATCH);
            }
        }
        return count;
    }

    private Set<PersonId> named(News news, Stream<@Nullable PersonId> people) {
        return named.among(news.outcome.slug(), people.filter(Objects::nonNull).toList());
    }

    /** Whose letter waits for a format is not told yet. */
    private Map<Long, Optional<LocalDate>> days(Map<Long, ForOne> messages) {
        LocalDate today = TrustClock.today(clock);
        Map<Long, Optional<LocalDate>> days = new LinkedHashMap<>();
        messages.forEach((guest, message) -> days.put(guest, message.isHeld() ? Optional.empty() : Optional.of(today)));
        return days;
    }

    private static int gone(Collection<ForOne> messages) {
        return (int) messages.stream().filter(message -> !message.isHeld()).count();
    }

    private int tellFollowers(News news, Set<PersonId> told) {
        int count = 0;
        List<String> topics = news.consultation.topics();
        List<KnownRecipient> batch = recipients.followers(topics, 0, BATCH);
        while (!batch.isEmpty()) {
            told.addAll(named(news, batch.stream().map(KnownRecipient::person)));
            List<ForOne> messages = batch.stream()
                    .filter(KnownRecipient::isReachable)
                    .filter(each -> told.add(each.person()))
                    .map(person -> ForOne.known(person, each -> toFollower(news, each)))
                    .toList();
            telling.tellEach(messages, null);
            count += gone(messages);
            batch = recipients.followers(
                    topics, batch.get(batch.size() - 1).person().value(), BATCH);
        }
        return count;
    }

    private ForOne guest(News news, Attendee guest) {
        return new ForOne(
                guest.person(),
                guest.name(),
                guest.ownFormat(),
                toGuest(news, guest),
                () -> toGuest(news, guest.asLetter()),
                false);
    }

    private Message toGuest(News news, Attendee guest) {
        boolean letter = guest.byLetter() || guest.mail() == null;
        String why = "You came to a meeting at which people talked about it.";
        long subscription = letter ? 0 : subscription(guest);
        MailBody body = body(news, guest.name(), why, subscription != 0);
        Message.Builder message =
                letter ? letter(guest.name(), guest.postalAddress(), body) : mail(guest.name(), guest.mail(), body);
        if (guest.person() != null) {
            message.person(guest.person());
        }
        return finished(news, message, subscription);
    }

    private Message toFollower(News news, KnownRecipient person) {
        boolean letter = person.byLetter();
        long subscription = letter ? 0 : subscription(news, person);
        MailBody body = body(news, person.name(), "You follow what it was about.", !letter);
        Message.Builder message =
                letter ? letter(person.name(), person.postalAddress(), body) : mail(person.name(), person.mail(), body);
        return finished(news, message.person(person.person()), subscription);
    }

    /** Who booked without being on record is written to once and has nothing to stop. */
    private long subscription(Attendee guest) {
        PersonId person = guest.person();
        return guest.subscription() != 0 || person == null
                ? guest.subscription()
                : recipients.subscriptionTo(person, Topic.MEETINGS, TrustClock.today(clock));
    }

    private long subscription(News news, KnownRecipient person) {
        return recipients.subscriptions(person.person()).stream()
                .filter(each -> !each.stopped() && news.consultation.topics().contains(each.topic()))
                .mapToLong(RecipientBook.Subscription::id)
                .findFirst()
                .orElseGet(() -> recipients.subscriptionTo(person.person(), Topic.MEETINGS, TrustClock.today(clock)));
    }

    private MailBody body(News news, String name, String why, boolean stoppable) {
        List<String> words = new ArrayList<>();
        words.add("We have published what came of the consultation " + news.consultation.title() + ".");
        words.add(why + " You can read what people said, what we do about it, and what we cannot do and why.");
        return new MailBody(
                name,
                words,
                List.of(),
                List.of(new MailBody.Call("Read what came of it", "outcome")),
                settings.trustName(),
                stoppable ? new MailBody.Call("Stop messages like this one", "stop") : null);
    }

    private static Message.Builder letter(String name, @Nullable String address, MailBody body) {
        return Message.letter(MessageClass.ENGAGEMENT, KIND)
                .to(name, Objects.requireNonNull(address))
                .text(body.text());
    }

    private static Message.Builder mail(String name, @Nullable String mail, MailBody body) {
        return Message.mail(MessageClass.ENGAGEMENT, KIND)
                .to(name, Objects.requireNonNull(mail))
                .text(body.text())
                .html(body.html());
    }

    private static Message finished(News news, Message.Builder message, long subscription) {
        Message.Builder whole = message.about("consultation:" + news.outcome.slug())
                .subject(news.subject())
                .link("outcome", MessageLink.open(news.path()));
        return subscription == 0
                ? whole.build()
                : whole.link("stop", MessageLink.signed("/u/", "unsubscribe", subscription, 1))
                        .unsubscribe("stop")
                        .build();
    }

    private record News(OutcomePublished outcome, OpenConsultation consultation) {

        String path() {
            return "/consultations/" + outcome.slug();
        }

        String subject() {
            return "What came of it: " + consultation.title();
        }
    }
}
